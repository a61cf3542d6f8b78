package query_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/query"
)

// lineage is a case of parties that claim one thing, and what they rest on.
func lineage() *Case {
	c := &Case{ID: "lineage",
		Actors:       Actors{"group": &Group{}, "vendor": &Organization{}, "lab": &Organization{}},
		Incidents:    Incidents{"i": {}},
		Attributions: Attributions{"p": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"}, "q": {Subject: "incidents/i", Link: ConnectedWith, Object: "actors/group"}},
		Evidence:     Evidence{"own": {By: []ActorID{"a"}}, "supplied": {By: []ActorID{"b"}, From: []ActorID{"lab"}}},
		Statements: Statements{
			"vendor": {By: []ActorID{"vendor"}, When: "2024-01-01", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/q"}}}},
			"a":      {By: []ActorID{"a"}, When: "2024-01-02", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/p"}, Evidence: []EvidenceID{"own"}}}},
			"b":      {By: []ActorID{"b"}, When: "2024-01-03", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/p"}, Evidence: []EvidenceID{"supplied"}}}},
			"c":      {By: []ActorID{"c"}, When: "2024-01-04", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/a"}}}},
			"d":      {By: []ActorID{"d"}, When: "2024-01-05", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/p"}, RestsOn: []Ref{"statements/vendor"}}}},
			"e":      {By: []ActorID{"e"}, When: "2024-01-06", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/p"}}}},
			"f":      {By: []ActorID{"f"}, When: "2024-01-07", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/p"}, RestsOn: []Ref{"statements/c", "statements/d"}}}},
			"g":      {By: []ActorID{"g"}, Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/p"}, RestsOn: []Ref{"statements/h"}}}},
			"h":      {By: []ActorID{"h"}, Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/p"}, RestsOn: []Ref{"statements/g"}}}},
			"j":      {By: []ActorID{"j"}, When: "2024-01-08", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/p"}, RestsOn: []Ref{"statements/j2"}}}},
			"j2":     {By: []ActorID{"j"}, When: "2024-01-07", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/q"}}}},
		},
	}
	for _, id := range []ActorID{"a", "b", "c", "d", "e", "f", "g", "h", "j"} {
		c.Actors[id] = &State{}
	}
	return c
}

func origins(x *query.Index, r Ref) []string {
	var out []string
	for _, o := range x.Origins(r) {
		var who []string
		for _, v := range o.Parties {
			who = append(who, fmt.Sprintf("%s %s %v", v.Party, v.Independent, v.Via))
		}
		out = append(out, fmt.Sprintf("%v: %s", o.Roots, strings.Join(who, ", ")))
	}
	return out
}

func TestOrigins(t *testing.T) {
	c := lineage()
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	equal(t, origins(query.New(c), "attributions/p"),
		"[actors/a]: a yes [], c no [statements/a]",
		"[actors/a statements/vendor]: f no [statements/c statements/d]", // by way of c and of d
		"[actors/e]: e not-shown []",
		"[actors/g actors/h]: g no [statements/h], h no [statements/g]", // in a circle
		"[actors/j]: j not-shown []",                                    // what one said oneself before is no base
		"[evidence/supplied]: b no [evidence/supplied]",
		"[statements/vendor]: d no [statements/vendor]",
	)
}

// checkOrigins reports it if a certain holder of a claim has no origin, or two.
func checkOrigins(t *testing.T, name string, x *query.Index, r Ref) {
	t.Helper()
	var holders, voices []ActorID
	for _, h := range x.Holders(r) {
		holders = append(holders, h.Party)
	}
	slices.Sort(holders)
	for _, o := range x.Origins(r) {
		if len(o.Roots) == 0 {
			t.Errorf("%s: %s: an origin without roots", name, r)
		}
		for _, v := range o.Parties {
			voices = append(voices, v.Party)
			if (v.Independent == query.Dependent) != (len(v.Via) > 0) {
				t.Errorf("%s: %s: %+v", name, r, v)
			}
		}
	}
	slices.Sort(voices)
	if !slices.Equal(voices, slices.Compact(holders)) {
		t.Errorf("%s: %s: held by %v, with origins %v", name, r, holders, voices)
	}
}

func TestOriginsPartitionHolders(t *testing.T) {
	for id, c := range casetest.Dossiers(t) {
		for _, r := range propositionsOf(c) {
			checkOrigins(t, id, query.New(c), r)
		}
	}
}

func propositionsOf(c *Case) []Ref {
	var out []Ref
	for id := range c.Attributions {
		out = append(out, id.Ref())
	}
	for id := range c.Accounts {
		out = append(out, id.Ref())
	}
	return out
}

// What copies of one report say is said once: whoever rests on them, or on the claim that they make, has it from the
// report.
func TestOriginsBehindReports(t *testing.T) {
	c := lineage()
	asserting := func(by ActorID, when When, on Ref, restsOn ...Ref) *Statement {
		return &Statement{By: []ActorID{by}, When: when, Acts: []Act{{Verb: Asserts, On: []Ref{on}, RestsOn: restsOn}}}
	}
	c.Actors["press"], c.Actors["paper"] = &Organization{}, &Organization{}
	c.Statements = Statements{
		"lab":   asserting("lab", "2024-01-01", "attributions/q"),
		"press": asserting("press", "2024-01-02", "attributions/q", "statements/lab"),
		"paper": asserting("paper", "2024-01-03", "attributions/q", "statements/press"),
		"a":     asserting("a", "2024-01-04", "attributions/p", "statements/press"),
		"b":     asserting("b", "2024-01-05", "attributions/p", "statements/paper"),
		"c":     asserting("c", "2024-01-06", "attributions/p", "attributions/q"),
		"d":     asserting("d", "2024-01-07", "attributions/p", "statements/lab", "evidence/supplied"),
		"e":     asserting("e", "2024-01-07", "attributions/p"),
	}
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	x := query.New(c)
	equal(t, origins(x, "attributions/p"),
		"[actors/e]: e not-shown []",
		"[evidence/supplied statements/lab]: d no [evidence/supplied statements/lab]",
		"[statements/lab]: a no [statements/press], b no [statements/paper], c no [attributions/q]",
	)
	equal(t, origins(x, "attributions/q"), "[actors/lab]: lab not-shown [], paper no [statements/press], press no [statements/lab]")
	var voices []string
	for _, n := range x.Agreement("i").Named {
		for _, group := range query.OneOrigin(n.By) {
			line := fmt.Sprintf("%s %v:", n.Object, group[0].Roots)
			for _, by := range group {
				line += fmt.Sprintf(" %s %s", by.Party, by.Independent)
			}
			voices = append(voices, line)
		}
	}
	equal(t, voices, // those who only hold that the group is connected name it too
		"group [statements/lab]: a no b no c no",
		"group [evidence/supplied statements/lab]: d no",
		"group [actors/e]: e not-shown",
		"group [actors/lab]: lab not-shown paper no press no")
	roots := make(map[ActorID]string)
	for chain := range x.Chains("i") {
		roots[chain.Holder] = fmt.Sprint(chain.Hops[0].Roots)
	}
	if roots["a"] != "[statements/lab]" || roots["b"] != roots["a"] || roots["c"] != roots["a"] || roots["e"] != "[actors/e]" {
		t.Errorf("roots of chains: %v", roots)
	}
	for chain := range x.ChainsAcross("i") {
		if chain.Hops[0].Roots != nil {
			t.Errorf("across parties: %v", chain.Hops[0].Roots)
		}
	}
}
