package attribution_test

import (
	"testing"

	. "example.com/attribution"
)

// singapore names a group, and expressly no state; only a company makes the link, and a denial answers no official
// accuser.
func singapore() *Case {
	return &Case{
		ID: "2025-singapore",
		Actors: Actors{
			"singapore":         &State{Profile: Named("Singapore"), Code: "SG"},
			"shanmugam":         &Person{Profile: Named("K. Shanmugam")},
			"china":             &State{Profile: Named("China"), Code: "CN"},
			"embassy-singapore": &Organ{Profile: Named("Embassy of China in Singapore"), Of: "china"},
			"mandiant":          &Organization{Profile: Named("Mandiant"), Sort: OrganizationCompany},
			"straits-times":     &Organization{Profile: Named("The Straits Times"), Sort: OrganizationMedia},
			"unc3886":           &Group{Profile: Named("UNC3886"), Sort: GroupCluster},
		},
		Incidents: Incidents{"sg": {}},
		Attributions: Attributions{
			"sg-unc3886":    {Subject: "incidents/sg", Link: ConductedBy, Object: "actors/unc3886"},
			"unc3886-china": {Subject: "actors/unc3886", Link: LinkedTo, Object: "actors/china"},
		},
		Statements: Statements{
			"mandiant": {By: []ActorID{"mandiant"},
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/unc3886-china"}, Wording: en("China-nexus espionage group")}}},
			"naming": {By: []ActorID{"shanmugam"}, For: []ActorID{"singapore"}, When: "2025-07-18[Asia/Singapore]",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/sg-unc3886"}}}},
			"embassy": {Kind: StatementPost, By: []ActorID{"embassy-singapore"}, For: []ActorID{"china"}, When: "2025-07-19[Asia/Singapore]",
				Acts: []Act{{Verb: Denies, On: []Ref{"attributions/unc3886-china"}, Wording: en("groundless smears and accusations")}}},
			"refusal": {By: []ActorID{"shanmugam"}, For: []ActorID{"singapore"}, When: "2025-08-01[Asia/Singapore]",
				Acts: []Act{{Verb: Declines, Refuses: FamilyStateNexus, On: []Ref{"actors/unc3886"}, Quotes: []QuoteID{"not-naming"}}}},
			"letter": {Kind: StatementLetter, By: []ActorID{"embassy-singapore"}, For: []ActorID{"china"}, To: []ActorID{"straits-times"},
				When: "2025-08-05[Asia/Singapore]",
				Acts: []Act{{Verb: AsksEvidence, Wording: en("concrete evidence")}}},
		},
		Quotes: Quotes{
			"not-naming": {Statement: "refusal", Lang: "en",
				Text: "Naming a specific country is not in our interest at this point in time."},
		},
	}
}

func TestSingapore(t *testing.T) {
	c := valid(t, singapore())
	equal(t, heldBy(c, "singapore"), "attributions/sg-unc3886")
	equal(t, did(c, Declines, "actors/unc3886"), "refusal: singapore")
	equal(t, holders(c, "attributions/unc3886-china"), "mandiant")
	equal(t, did(c, Denies, "attributions/unc3886-china"), "embassy: china")
	is(t, c.Attributions["unc3886-china"].Link.Family(), c.Statements["refusal"].Acts[0].Refuses)
}
