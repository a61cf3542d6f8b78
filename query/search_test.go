package query_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
)

func searches(x *query.Index, of, on Ref) []string {
	var out []string
	for _, s := range x.Searches(of, on) {
		out = append(out, fmt.Sprint(s.Where, " ", s.Result))
	}
	return out
}

// Silence says whether somebody was looked for, and for which words; who was looked for in vain is silent though the
// case has nothing of it.
func TestSearches(t *testing.T) {
	c := parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Condemns}}},
	})
	c.Quotes = Quotes{"said": {Statement: "t", Lang: "en", Absent: AbsentNotFound}, "other": {Statement: "s", Lang: "en", Absent: AbsentNotRead}}
	c.Searches = []Search{
		{For: []Ref{"actors/c", "actors/d"}, Where: "general", Result: ResultNotFound},
		{For: []Ref{"actors/c", "incidents/i"}, Where: "incident", Result: ResultPartly},
		{For: []Ref{"actors/d", "attributions/q"}, Where: "another claim", Result: ResultNotFound},
		{For: []Ref{"actors/accused", "attributions/q"}, Where: "another claim", Result: ResultNotFound},
		{For: []Ref{"statements/t"}, Where: "statement", Result: ResultFound},
		{For: []Ref{"quotes/said"}, Where: "quote", Result: ResultNotFound},
		{Words: []string{"c"}, Where: "words", Result: ResultNotFound},
	}
	x := query.New(valid(t, c))
	equal(t, searches(x, "actors/c", p[0]), "general not-found", "incident partly")
	equal(t, searches(x, "actors/d", p[0]), "general not-found")
	equal(t, searches(x, "actors/d", ""), "general not-found", "another claim not-found")
	equal(t, searches(x, "actors/b", p[0])) // who was not looked for
	equal(t, searches(x, "quotes/said", ""), "statement found", "quote not-found")
	equal(t, searches(x, "quotes/other", ""))
	equal(t, x.Silent(p[0]), "b", "c", "d")
	equal(t, x.Silent("attributions/q"), "a", "accused", "b", "c", "d")
	c.Searches = nil
	equal(t, query.New(c).Silent(p[0]), "b")
}
