package attribution_test

import (
	"strings"
	"testing"

	. "example.com/attribution"
)

// simple is a whole case with one attribution and one quote: what a newcomer writes first.
func simple() *Case {
	return &Case{
		ID: "ec-2024", Title: "Electoral Commission", Lang: "en",
		Actors: Actors{
			"uk":    &State{Profile: Named("United Kingdom"), Code: "GB"},
			"fcdo":  &Organ{Profile: Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
			"gchq":  &Organ{Profile: Named("GCHQ"), Of: "uk"},
			"ncsc":  &Organ{Profile: Named("National Cyber Security Centre"), Of: "gchq"},
			"china": &State{Profile: Named("China"), Code: "CN"},
		},
		Incidents: Incidents{"ec": {Title: "Compromise of the Electoral Commission"}},
		Attributions: Attributions{
			"ec-china": {Subject: "incidents/ec", Link: AffiliatedTo, Object: "actors/china"},
		},
		Statements: Statements{
			"release": {Kind: StatementRelease, By: []ActorID{"fcdo"}, For: []ActorID{"uk"}, When: "2024-03-25[Europe/London]",
				Source: "gov-uk",
				Acts: []Act{{Verb: Asserts, By: []ActorID{"ncsc"}, On: []Ref{"attributions/ec-china"}, Quotes: []QuoteID{"compromised"},
					Assessment: Assessment{Likelihood: Said("highly likely", "en")}}}},
		},
		Quotes: Quotes{
			"compromised": {Statement: "release", Lang: "en",
				Text: "First, the UK can reveal today that the National Cyber Security Centre (NCSC) – a part of GCHQ – assesses that " +
					"the UK Electoral Commission systems were highly likely compromised by a Chinese state-affiliated entity between 2021 and 2022."},
		},
		Sources: Sources{"gov-uk": {Publisher: "fcdo", Lang: "en"}},
	}
}

func TestSimple(t *testing.T) {
	c := valid(t, simple())
	equal(t, holders(c, "attributions/ec-china"), "ncsc")
	equal(t, strengths(c, "attributions/ec-china"), "release: highly likely")
	is(t, strings.Contains(c.Quotes["compromised"].Text, c.Statements["release"].Acts[0].Assessment.Likelihood.Text), true)
}
