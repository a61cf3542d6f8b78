package attribution_test

import (
	"strings"
	"testing"

	. "example.com/attribution"
)

// sony is a persona that claims the deed, evidence held back, a strength that comes later, a rival claim, sanctions on
// parties that nobody accuses, and one denial that a stray word turns round in one of two English versions.
func sony() *Case {
	return &Case{
		ID: "2014-sony",
		Actors: Actors{
			"us":       &State{Profile: Named("United States"), Code: "US"},
			"fbi":      &Organ{Profile: Named("Federal Bureau of Investigation"), Of: "us"},
			"us-ic":    &Organ{Profile: Named("U.S. Intelligence Community"), Of: "us"},
			"comey":    &Person{Profile: Named("James Comey"), Roles: []Role{{Of: "fbi", Title: en("Director")}}},
			"dprk":     &State{Profile: Named("North Korea"), Code: "KP"},
			"kcna":     &Organization{Profile: Named("KCNA"), Sort: OrganizationMedia, Country: "KP"},
			"rgb":      &Organ{Profile: Named("RGB"), Of: "dprk"},
			"komid":    &Organization{Profile: Named("KOMID"), Sort: OrganizationCompany},
			"tangun":   &Organization{Profile: Named("Korea Tangun Trading Corporation"), Sort: OrganizationCompany},
			"gop":      &Persona{Profile: Named("Guardians of Peace", "en")},
			"insiders": &Unnamed{Profile: Profile{Description: "insiders"}},
			"norse":    &Organization{Profile: Named("Norse"), Sort: OrganizationCompany},
			"ap":       &Organization{Profile: Named("Associated Press"), Sort: OrganizationMedia},
			"vice":     &Organization{Profile: Named("Vice"), Sort: OrganizationMedia},
		},
		Incidents: Incidents{"sony": {Title: "Destructive intrusion at Sony Pictures"}},
		Sources: Sources{
			"freep":   {Lang: "en"},
			"vice":    {Publisher: "vice", Lang: "en"},
			"fortune": {Lang: "en"},
		},
		Evidence: Evidence{
			"points": {Kind: EvidenceTradecraft, By: []ActorID{"fbi"}, Disclosure: "public"},
			"rest":   {Kind: EvidenceIntelligence, By: []ActorID{"fbi"}, Disclosure: "withheld"},
		},
		Attributions: Attributions{
			"sony-gop":      {Subject: "incidents/sony", Link: ConductedBy, Object: "actors/gop"},
			"sony-dprk":     {Subject: "incidents/sony", Link: ConductedBy, Object: "actors/dprk"},
			"sony-insiders": {Subject: "incidents/sony", Link: ConductedBy, Object: "actors/insiders"},
		},
		Statements: Statements{
			"claim": {By: []ActorID{"gop"}, Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/sony-gop"}}}},
			"fbi": {Kind: StatementRelease, By: []ActorID{"fbi"}, When: "2014-12-19",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/sony-dprk"}, Evidence: []EvidenceID{"points", "rest"},
					Withheld: en("the need to protect sensitive sources and methods"), Quotes: []QuoteID{"enough"}}}},
			"kcna": {By: []ActorID{"kcna"}, For: []ActorID{"dprk"}, When: "2014-12-20",
				Acts: []Act{
					{Verb: Denies, On: []Ref{"attributions/sony-dprk"}, Quotes: []QuoteID{"means"}},
					{Verb: Proposes, Quotes: []QuoteID{"joint"}},
				}},
			"ap":   {Kind: StatementArticle, By: []ActorID{"ap"}, Source: "freep"},
			"vice": {Kind: StatementArticle, By: []ActorID{"vice"}, Source: "vice"},
			"norse": {By: []ActorID{"norse"}, When: "2014-12-29",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/sony-insiders"}},
					{Verb: Contests, On: []Ref{"attributions/sony-dprk"}},
				}},
			"comey": {Kind: StatementSpeech, By: []ActorID{"comey"}, For: []ActorID{"fbi"}, When: "2015-01-07", Source: "fortune",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/sony-dprk"}, Assessment: confidence("very high confidence"),
						Quotes: []QuoteID{"very-high"}},
					{Verb: Reports, Quotes: []QuoteID{"very-high"}, Reported: &Act{Verb: Asserts, By: []ActorID{"us-ic"},
						On: []Ref{"attributions/sony-dprk"}, Assessment: confidence("very high confidence")}},
				}},
		},
		Quotes: Quotes{
			"enough": {Statement: "fbi", Lang: "en", Text: "the FBI now has enough information to conclude " +
				"that the North Korean government is responsible for these actions"},
			"means": {Statement: "kcna", Lang: "ko", Absent: AbsentNotRead},
			"means-ap": {Statement: "ap", Lang: "en", Renders: "means", Mode: ModePublished,
				Text: "We have a way to prove that we have nothing to do with the case"},
			"means-vice": {Statement: "vice", Lang: "en", Renders: "means", Mode: ModePublished,
				Text: "we have no means to prove this incident had nothing to do with us"},
			"joint": {Statement: "kcna", Lang: "en", Source: "vice", Text: "As the United States is spreading groundless allegations " +
				"and slandering us, we propose a joint investigation into this incident"},
			"very-high": {Statement: "comey", Lang: "en", Text: "There is not much in this life that I have high confidence about—" +
				"I have very high confidence about this attribution as does the entire intelligence community."},
		},
		Responses: Responses{
			"us-order": &Sanction{Measure: Measure{
				By: []ActorID{"us"}, Against: []ActorID{"rgb", "komid", "tangun"}, Announced: "2015-01-02", Over: []Ref{"incidents/sony"},
			}},
		},
	}
}

func TestSony(t *testing.T) {
	c := valid(t, sony())
	equal(t, holders(c, "attributions/sony-dprk"), "fbi") // the intelligence community is only reported
	equal(t, strengths(c, "attributions/sony-dprk"), "fbi: ", "comey: very high confidence")
	equal(t, did(c, Contests, "attributions/sony-dprk"), "norse: norse")
	for _, id := range renderings(c, "means") {
		is(t, strings.Contains(c.Quotes[id].Text, " no means "), id == "means-vice")
	}
	for _, a := range c.Responses["us-order"].Targets() {
		for id, p := range c.Attributions {
			if p.Object == a.Ref() {
				t.Errorf("%s is sanctioned, and accused in %s", a, id)
			}
		}
	}
}
