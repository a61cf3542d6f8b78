package query_test

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/query"
)

// An index is made once and asked by many. It is a snapshot: what becomes of the case later does not change it.
func ExampleNew() {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		fmt.Println(err)
		return
	}
	x := query.New(c)
	fmt.Println(x.Holders("attributions/ec-china"))
	// Output: [uk asserts "I can confirm today" (2024-03-25) ncsc asserts (2024-03-25) uk asserts (2024-03-25T16:30) ncsc asserts "highly likely" (2024-03-25T16:30)]
}

// Who has a place in the case, and says nothing of the claim?
func ExampleIndex_Silent() {
	c := &attribution.Case{
		Actors:       attribution.Actors{"uk": &attribution.State{Code: "GB"}, "nz": &attribution.State{Code: "NZ"}, "cn": &attribution.State{Code: "CN"}},
		Incidents:    attribution.Incidents{"ec": {}},
		Attributions: attribution.Attributions{"claim": {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/cn"}},
		Statements: attribution.Statements{
			"release": {By: []attribution.ActorID{"uk"}, Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/claim"}}}},
			"answer":  {By: []attribution.ActorID{"cn"}, Acts: []attribution.Act{{Verb: attribution.Denies, On: []attribution.Ref{"attributions/claim"}}}},
			"other":   {By: []attribution.ActorID{"nz"}, Acts: []attribution.Act{{Verb: attribution.Condemns}}},
		},
	}
	fmt.Println(query.New(c).Silent("attributions/claim"))
	// Output: [nz]
}

// What the compilers remark is nobody else's position.
func ExampleIndex_Notes() {
	x := load("2025-singapore")
	for _, n := range x.Notes("attributions/unc3886-china") {
		fmt.Println(n.Party, n.Verb)
	}
	// Output: compilers notes
}
