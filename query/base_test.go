package query_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
	"github.com/google/go-cmp/cmp"
)

// Who agreed with a statement keeps what it agreed to when the other withdraws it, and one can see by whom and when.
func TestEndedBases(t *testing.T) {
	statement := func(by ActorID, when When, acts ...Act) *Statement {
		return &Statement{By: []ActorID{by}, When: when, Acts: acts}
	}
	c := &Case{
		ID:        "bases",
		Actors:    Actors{"a": &State{}, "b": &State{}, "c": &State{}, "accused": &State{}},
		Incidents: Incidents{"i": {}},
		Attributions: Attributions{
			"p": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/accused"},
			"q": {Subject: "incidents/i", Link: BackedBy, Object: "actors/accused"},
		},
		Statements: Statements{
			"claim":      statement("a", "2001-01-01", Act{Verb: Asserts, On: []Ref{"attributions/p", "attributions/q"}}),
			"agreement":  statement("b", "2001-02-01", Act{Verb: Agrees, On: []Ref{"statements/claim"}}),
			"own":        statement("c", "2001-02-01", Act{Verb: Agrees, On: []Ref{"attributions/p"}}),
			"withdrawal": statement("a", "2001-03-05", Act{Verb: Withdraws, Answers: []Ref{"attributions/p"}}),
		},
	}
	x := query.New(c)
	all := x.AllHoldings()
	got := make(map[string][]string)
	for i, bases := range x.EndedBases(all) {
		for _, b := range bases {
			key := string(all[i].Party) + " " + string(all[i].Proposition)
			got[key] = append(got[key], string(b.Party)+" "+string(b.EndedBy)+" "+string(b.To))
		}
	}
	want := map[string][]string{"b attributions/p": {"a withdraws 2001-03-05"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if holders := x.Holders("attributions/p"); len(holders) != 2 || holders[0].Party != "b" && holders[1].Party != "b" {
		t.Errorf("who agreed does not keep it: %v", holders)
	}
}
