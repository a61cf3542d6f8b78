// Package trafficlight knows the levels of the Traffic Light Protocol by the identifiers of their marking definitions
// in STIX.
package trafficlight

import "strings"

// levels are the definitions of STIX 2.1 (section 7.2.1.4) for version 1.0 of the protocol, of OASIS's extension for
// version 2.0, and OpenCTI's own for the level that version 1.0 does not have. A case writes levels as version 2.0
// does.
var levels = [...]struct{ id, level string }{
	{"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", "TLP:CLEAR"},
	{"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "TLP:GREEN"},
	{"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", "TLP:AMBER"},
	{"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", "TLP:AMBER+STRICT"},
	{"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", "TLP:RED"},
	{"marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "TLP:CLEAR"}, // of version 1.0, as all below
	{"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", "TLP:GREEN"},
	{"marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", "TLP:AMBER"},
	{"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "TLP:RED"},
	{"marking-definition--826578e1-40ad-459f-bc73-ede076f81f37", "TLP:AMBER+STRICT"}, // OpenCTI's
}

// Level returns the level that an identifier is of, or nothing. Identifiers are read without regard to case.
func Level(id string) string {
	for _, l := range levels {
		if strings.EqualFold(l.id, id) {
			return l.level
		}
	}
	return ""
}
