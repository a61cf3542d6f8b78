package query_test

import (
	"errors"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
)

// What Lint warns of, a state accused on a sanction alone, is what makes the sanction attribute to a state: only a
// claim that names the state itself (rules 6 and 9). Neither an organ of it nor its territory is the state.
func TestLintWarnsOfWhatAttributes(t *testing.T) {
	actors := map[string]Actor{
		"state": &State{}, "organ": &Organ{Of: "accused"}, "group": &Group{}, "organization": &Organization{}, "person": &Person{},
		"coalition": &Coalition{Members: []ActorID{"accused", "b"}}, "unnamed": &Unnamed{},
	}
	links := []Link{ConductedBy, AssistedBy, ConnectedWith, RunBy, BackedBy, LinkedTo, AffiliatedTo, FromTerritoryOf, OfOrigin, SameAs, ResponsibilityOf}
	claim := []Ref{"attributions/claim"}
	acts := map[string]Act{
		"asserts": {Verb: Asserts, On: claim}, "agrees": {Verb: Agrees, On: claim}, "supports": {Verb: Supports, On: claim},
		"reports": {Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"b"}, On: claim}},
	}
	attributing := 0
	for kind, object := range actors {
		for _, link := range links {
			for verb, act := range acts {
				c := parties(Statements{"s": {By: []ActorID{"organ"}, For: []ActorID{"a"}, Acts: []Act{
					{Verb: Announces, On: []Ref{"responses/listing"}}, act}}})
				c.Actors["object"] = object
				c.Attributions["claim"] = &Attribution{Subject: "incidents/i", Link: link, Object: "actors/object"}
				if c.Validate() != nil {
					continue // the link does not take such an object
				}
				var warned bool
				for _, f := range c.Lint() {
					warned = warned || errors.Is(f, CodeSanctionAlone)
				}
				for _, r := range query.New(c).Responses() {
					yes := r.Attributes == query.AttributesToState
					if yes != warned {
						t.Errorf("%s %s a %s: attributes %s, warned of: %v", verb, link, kind, r.Attributes, warned)
					}
					if yes && (kind != "state" || verb != "asserts" && verb != "agrees") {
						t.Errorf("%s %s a %s: is no claim against a state", verb, link, kind)
					}
					if yes {
						attributing++
					}
				}
			}
		}
	}
	if attributing < 10 {
		t.Errorf("only %d claims attribute to a state", attributing)
	}
}
