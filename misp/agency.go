package misp

import (
	"strings"

	"github.com/google/uuid"

	"example.com/attribution"
)

// agencyUUIDs are the clusters of the galaxy intelligence-agency, version 1 (misp-galaxy after 9434ace, read in
// November 2026), of services to which public attributions point, by the code of the state and names in small letters.
var agencyUUIDs = map[string]string{
	"CN ministry of state security":    "742ff422-32e7-5517-af12-144a8977442d",
	"CN ministry of public security":   "bb8b17f3-df1d-5403-b67e-ae026ee2ad4d",
	"CN pla unit 61398":                "e8e08b98-9dbc-5a73-a7a9-b0f8b29b5e0d",
	"IR ministry of intelligence":      "a73f622b-2193-528d-8813-f074c7c9a919",
	"KP reconnaissance general bureau": "8167b51c-5ce2-5f26-815f-eb8cab9514bc",
	"KP ministry of state security":    "3409367d-93f0-5a32-88a7-217a8164baa1",
	"RU federal security service":      "b9245b80-7df5-533c-b283-74357d569cab",
	"RU fsb":                           "b9245b80-7df5-533c-b283-74357d569cab",
	"RU foreign intelligence service":  "0a8d9f63-be4d-5a7f-b3ff-70cda1571eea",
	"RU svr":                           "0a8d9f63-be4d-5a7f-b3ff-70cda1571eea",
	"RU gru":                           "13c1d177-ed5d-5ac4-a084-4ba1cb472252",
	"US national security agency":      "ef044dbe-9b4d-53bf-bb12-473ece1c7c1a",
}

// stateOf returns the state whose actor an actor is, itself or as an organ of it, or nil.
func (w *writer) stateOf(id attribution.ActorID) *attribution.State {
	const most = 16 // organs within organs
	for range most {
		switch a := w.c.Actors[id].(type) {
		case *attribution.State:
			return a
		case *attribution.Organ:
			if a == nil {
				return nil
			}
			id = a.Of
		default:
			return nil
		}
	}
	return nil
}

// upstream returns the cluster of MISP that stands for a state or an organ: that of the galaxy of agencies or, of an
// actor that is known beyond the case, its own UUID, which for states is that of the galaxy of countries.
func (w *writer) upstream(id attribution.ActorID) string {
	a := w.c.Actors[id]
	if a == nil {
		return ""
	}
	p := a.ActorProfile()
	if s := w.stateOf(id); s != nil && a.ActorKind() == "organ" {
		for _, n := range p.Names {
			name, _, _ := strings.Cut(strings.ToLower(n.Text), " (")
			if known := agencyUUIDs[s.Code+" "+strings.TrimPrefix(name, "the ")]; known != "" {
				return known
			}
		}
	}
	if p.UUID == uuid.Nil {
		return ""
	}
	return p.UUID.String()
}

// nexusTypes are the relations of MISP by the link of a case to a state or its organ (misp-objects,
// relationships/definition.json at 54538c6). All other links of the state nexus are "linked-to".
var nexusTypes = map[attribution.Link]string{
	attribution.SponsoredBy:  "sponsored-by",
	attribution.BackedBy:     "supported-by",
	attribution.AffiliatedTo: "affiliated",
	attribution.OnBehalfOf:   "works-for",
	attribution.ContractorOf: "works-for",
	attribution.PartOf:       "part-of",
	attribution.MemberOf:     "member-of",
	attribution.SameAs:       "known-as",
	attribution.PersonaOf:    "known-as",
}

// nexusType returns the relation that a link to a state or an organ is, or nothing for a link that says where somebody
// is.
func nexusType(link attribution.Link) string {
	if kind := nexusTypes[link]; kind != "" {
		return kind
	}
	switch link.Family() {
	case attribution.FamilyStateNexus, attribution.FamilyStructure:
		return "linked-to"
	}
	return ""
}

// isSponsorship reports whether a link says at least that a state backs an actor.
func isSponsorship(link attribution.Link) bool {
	order, ok := link.Compare(attribution.BackedBy)
	return ok && order >= 0
}
