package query_test

import (
	"fmt"
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
)

func changes(t *testing.T, a, b *Case) []query.Change {
	t.Helper()
	out, err := query.Diff(a, b)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDiff(t *testing.T) {
	before := parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"t": {By: []ActorID{"b"}, When: "2002", Acts: asserts(p)},
	})
	after := before.Clone()
	after.Title = "Parties"
	after.Actors["a"].(*State).Code = "GB"
	after.Actors["organ"] = &Organization{}
	delete(after.Statements, "s")
	after.Statements["t"].When, after.Statements["t"].Place = "2003", "London"
	after.Incidents["j"] = &Incident{Title: "Another"}
	var got []string
	for _, c := range changes(t, before, after) {
		got = append(got, fmt.Sprintf("%s %s %s", c.Kind, c.Entity, c.Members))
	}
	equal(t, got,
		"changed  [title]",
		"changed actors/a [code]",
		"changed actors/organ [kind of]",
		"added incidents/j []",
		"removed statements/s []",
		"changed statements/t [place when]")

	all := changes(t, before, after)
	is(t, string(all[1].Before), `{"kind":"state"}`)
	is(t, string(all[1].After), `{"kind":"state","code":"GB"}`)
	is(t, all[3].Before == nil, true)
	is(t, string(all[3].After), `{"title":"Another"}`)
	is(t, all[4].After == nil, true)
}

// What encodes the same has not changed, however it is made.
func TestDiffOfWhatEncodesTheSame(t *testing.T) {
	a := parties(Statements{"s": {By: []ActorID{"a"}, Acts: []Act{{Verb: Denies, On: p}}, Extra: Extra{"example.org/x": []byte(`{"a": 1}`)}}})
	b := parties(Statements{"s": {By: []ActorID{"a"}, For: []ActorID{}, Acts: []Act{{Verb: Denies, On: p, Quotes: []QuoteID{}}},
		Extra: Extra{"example.org/x": []byte(`{"a":1}`)}}})
	b.Quotes = Quotes{}
	equal(t, changes(t, a, b))
}

func TestDiffOfOwnKinds(t *testing.T) {
	a, b := parties(nil), parties(nil)
	a.Responses = Responses{"r": &travelAdvisory{Stages: []stage{{Level: 1}}}}
	b.Responses = Responses{"r": &travelAdvisory{Stages: []stage{{Level: 2}}}}
	for _, c := range changes(t, a, b) {
		is(t, c.Entity, "responses/r")
		equal(t, c.Members, "stages")
		is(t, string(c.After), `{"kind":"example.org/travel-advisory","stages":[{"level":2}]}`)
	}
	equal(t, changes(t, b, b.Clone()))
}

// A case does not differ from itself, and from another as that does from it.
func TestDiffProperties(t *testing.T) {
	var before *Case
	property := func(t *testing.T, c *Case) {
		equal(t, changes(t, c, c.Clone()))
		there, back := changes(t, before, c), changes(t, c, before)
		is(t, len(there), len(back))
		for i, c := range there {
			c.Before, c.After = c.After, c.Before
			switch c.Kind {
			case query.Added:
				c.Kind = query.Removed
			case query.Removed:
				c.Kind = query.Added
			}
			b := back[i]
			if c.Entity != b.Entity || c.Kind != b.Kind || string(c.Before) != string(b.Before) || string(c.After) != string(b.After) ||
				!slices.Equal(c.Members, b.Members) {
				t.Errorf("%s there, %s back", c.Entity, b.Entity)
			}
		}
		before = c
	}
	manyCases(t, 60, func(t *testing.T, _ generator, c *Case) { property(t, c) })
	for _, c := range casetest.Dossiers(t) {
		property(t, c)
	}
}

// What cannot be encoded cannot be shown.
func TestDiffErrors(t *testing.T) {
	broken := parties(Statements{"s": nil})
	if _, err := query.Diff(broken, parties(nil)); err == nil {
		t.Error("no error for the first case")
	}
	if _, err := query.Diff(parties(nil), broken); err == nil {
		t.Error("no error for the second case")
	}
	equal(t, changes(t, nil, nil))
}

func TestDiffGrows(t *testing.T) {
	pace.Linear(t, 1000, func(n int) func() {
		a, b := parties(Statements{}), parties(Statements{})
		for i := range n {
			id := StatementID(number("s", i))
			a.Statements[id] = &Statement{By: []ActorID{"a"}, Acts: asserts(p)}
			b.Statements[id] = &Statement{By: []ActorID{"b"}, Acts: asserts(p)}
		}
		return func() { query.Diff(a, b) }
	})
}
