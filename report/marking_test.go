package report_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/report"
)

// A case has a level only if all of it has; where parts are marked for themselves, the report says which, and how.
func TestMarkingsOfParts(t *testing.T) {
	const red1, red2, amber, own, unknown = `"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed"`,
		`"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"`, `"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"`,
		`"marking-definition--00000000-0000-4000-8000-0000000000ee"`, `"marking-definition--00000000-0000-4000-8000-0000000000ff"`
	kept := func(text string) attribution.Extra {
		return attribution.Extra{"oasis-open.org/stix": json.RawMessage(text)}
	}
	group := func(name, extra string) attribution.Actor {
		p := attribution.Named(name)
		if extra != "" {
			p.Extra = kept(extra)
		}
		return &attribution.Group{Profile: p}
	}
	for name, test := range map[string]struct {
		c    *attribution.Case
		want string // the line below the title
	}{
		"a level of all": {&attribution.Case{ID: "x", Marking: attribution.MarkingAmber, Actors: attribution.Actors{"a": group("Heron", "")}}, "TLP:AMBER"},
		"nothing":        {&attribution.Case{ID: "x", Actors: attribution.Actors{"a": group("Heron", "")}}, ""},
		"levels": {&attribution.Case{ID: "x", Actors: attribution.Actors{"a": group("Heron", `{"object_marking_refs":[`+amber+`]}`),
			"b": group("Crane", `{"object_marking_refs":[`+red1+`]}`), "c": group("Stork", `{"granular_markings":[{"marking_ref":`+red2+`,"selectors":["name"]}]}`)}},
			"TLP:RED (Crane; Stork) · TLP:AMBER (Heron)"},
		"a statement, and what is not known": {&attribution.Case{ID: "x",
			Extra:  kept(`{"marking_definitions":[{"id":` + own + `,"definition":{"statement":"Embargo until noon"}}]}`),
			Actors: attribution.Actors{"a": group("Heron", `{"object_marking_refs":[`+own+`,`+unknown+`]}`)}},
			"Embargo until noon (Heron) · marking-definition--00000000-0000-4000-8000-0000000000ff (Heron)"},
		"many": {&attribution.Case{ID: "x", Actors: attribution.Actors{"a": group("A", `{"object_marking_refs":[`+amber+`]}`), "b": group("B", `{"object_marking_refs":[`+amber+`]}`),
			"c": group("C", `{"object_marking_refs":[`+amber+`]}`), "d": group("D", `{"object_marking_refs":[`+amber+`]}`)}}, "TLP:AMBER (4)"},
		"kept otherwise": {&attribution.Case{ID: "x", Actors: attribution.Actors{"a": group("Heron", `[1]`), "b": group("Crane", `{"object_marking_refs":"x"}`)}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := report.Text(&out, test.c, report.Options{}); err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(out.String(), "\n")
			if len(lines) < 3 || lines[2] != test.want {
				t.Errorf("got %q, want %q", lines, test.want)
			}
		})
	}
}
