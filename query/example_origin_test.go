package query_test

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/query"
)

// Three parties hold a claim; two of them have it from one report.
func ExampleIndex_Origins() {
	claim := []attribution.Ref{"attributions/claim"}
	c := &attribution.Case{
		Actors:       attribution.Actors{"vendor": &attribution.Organization{}, "north": &attribution.State{}, "south": &attribution.State{}, "group": &attribution.Group{}},
		Incidents:    attribution.Incidents{"theft": {}},
		Evidence:     attribution.Evidence{"logs": {By: []attribution.ActorID{"south"}}},
		Attributions: attribution.Attributions{"claim": {Subject: "incidents/theft", Link: attribution.ConductedBy, Object: "actors/group"}},
		Statements: attribution.Statements{
			"report": {By: []attribution.ActorID{"vendor"}, When: "2024-03-01", Acts: []attribution.Act{{Verb: attribution.Asserts, On: claim}}},
			"north": {By: []attribution.ActorID{"north"}, When: "2024-03-02", Acts: []attribution.Act{{Verb: attribution.Asserts, On: claim,
				RestsOn: []attribution.Ref{"statements/report"}}}},
			"south": {By: []attribution.ActorID{"south"}, When: "2024-03-03", Acts: []attribution.Act{{Verb: attribution.Asserts, On: claim,
				Evidence: []attribution.EvidenceID{"logs"}}}},
		},
	}
	for _, origin := range query.New(c).Origins("attributions/claim") {
		for _, v := range origin.Parties {
			fmt.Println(origin.Roots, v.Party, v.Independent, v.Via)
		}
	}
	// Output:
	// [actors/south] south yes []
	// [actors/vendor] north no [statements/report]
	// [actors/vendor] vendor not-shown []
}
