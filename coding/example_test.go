package coding_test

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/coding"
)

// One coder writes that the NCSC judges, the other that the United Kingdom does. That they chose other ids does not matter.
func ExampleCompare() {
	coded := func(id attribution.StatementID, by ...attribution.ActorID) *attribution.Case {
		return &attribution.Case{
			Actors: attribution.Actors{
				"uk":    &attribution.State{Profile: attribution.Named("United Kingdom"), Code: "GB"},
				"ncsc":  &attribution.Organ{Profile: attribution.Named("NCSC"), Of: "uk"},
				"china": &attribution.State{Profile: attribution.Named("China"), Code: "CN"},
			},
			Incidents:    attribution.Incidents{"ec": {Title: "Compromise of the Electoral Commission"}},
			Attributions: attribution.Attributions{"x": {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/china"}},
			Statements: attribution.Statements{id: {By: []attribution.ActorID{"uk"}, When: "2024-03-25", Acts: []attribution.Act{
				{Verb: attribution.Asserts, By: by, On: []attribution.Ref{"attributions/x"}, Quotes: []attribution.QuoteID{"q"}},
			}}},
			Quotes: attribution.Quotes{"q": {Statement: id, Text: "highly likely", Lang: "en"}},
		}
	}
	found := coding.Compare(coded("release", "ncsc"), coded("fcdo-2024-03-25"))
	for _, d := range found.Disagreements {
		fmt.Printf("%s of %q: %s, %s\n", d.Variable, d.Quote, d.A, d.B)
	}
	for _, t := range found.Tallies[:3] {
		share, _ := t.Share()
		fmt.Println(t.Variable, t.Units, share, t.Alpha, t.Defined)
	}
	// Output:
	// holder of "highly likely": NCSC, GB
	// holder 1 0 0 true
	// behalf 0 0 0 false
	// verb 1 1 0 false
}
