package query_test

import (
	"testing"

	"example.com/attribution"
	"example.com/attribution/query"
)

// Words that are not coded yet make no position and no holding, and nobody is silent whose words are not coded yet. An
// alternative that was rejected is a position and no holding.
func TestSpeaksAndRejects(t *testing.T) {
	c := &attribution.Case{ID: "c",
		Actors:    attribution.Actors{"a": &attribution.State{}, "b": &attribution.State{}, "d": &attribution.State{}, "g": &attribution.Group{}},
		Incidents: attribution.Incidents{"i": {}},
		Attributions: attribution.Attributions{
			"p": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/g"},
			"q": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/d"}},
		Statements: attribution.Statements{
			"s": {By: []attribution.ActorID{"a"}, Acts: []attribution.Act{{Verb: attribution.Speaks, On: []attribution.Ref{"attributions/p"}}}},
			"t": {By: []attribution.ActorID{"b"}, Acts: []attribution.Act{{Verb: attribution.Rejects, On: []attribution.Ref{"attributions/q"}}}},
			"u": {By: []attribution.ActorID{"d"}, Acts: []attribution.Act{{Verb: attribution.Urges, On: []attribution.Ref{"actors/a"}}}},
		}}
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	x := query.New(c)
	if n := len(x.AllHoldings()); n != 0 {
		t.Errorf("%d holdings", n)
	}
	for _, p := range x.Positions() {
		if p.Party == "a" {
			t.Errorf("a position by words that are not coded: %+v", p)
		}
		if p.Party == "b" && (p.Verb != attribution.Rejects || p.On != "attributions/q") {
			t.Errorf("the rejection of an alternative: %+v", p)
		}
	}
	if got := x.Silent("attributions/p"); len(got) != 2 || got[0] != "b" || got[1] != "d" {
		t.Errorf("silent: %v, want b and d", got)
	}
}
