package query_test

import (
	"fmt"
	"iter"
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
)

var (
	p = []Ref{"attributions/p"}
	q = []Ref{"attributions/q"}
)

// parties is a case of two propositions and of the parties on which rules are told. Statements are added to it.
func parties(statements Statements) *Case {
	return &Case{
		ID: "parties",
		Actors: Actors{
			"a": &State{}, "b": &State{}, "c": &State{}, "d": &State{}, "organ": &Organ{Of: "a"}, "unit": &Organ{Of: "organ"},
			"spokesman": &Person{Roles: []Role{{Of: "organ"}}}, "accused": &State{}, "group": &Group{}, "press": &Organization{Sort: OrganizationMedia},
			"compilers": &Organization{},
		},
		Incidents: Incidents{"i": {}},
		Attributions: Attributions{
			"p": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/accused"},
			"q": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"},
		},
		Responses:  Responses{"listing": &Sanction{Measure: Measure{By: []ActorID{"a"}, Against: []ActorID{"accused"}, Over: []Ref{"incidents/i"}}}},
		Statements: statements,
	}
}

func asserts(on []Ref, by ...ActorID) []Act { return []Act{{Verb: Asserts, On: on, By: by}} }

func withdraws(answers ...Ref) []Act { return []Act{{Verb: Withdraws, Answers: answers}} }

func phia(term string) Assessment { return Assessment{Likelihood: Said(term, "en").Infer("phia")} }

// valid fails the test if a case is not valid, so that no test rests on a mistake in its case.
func valid(t testing.TB, c *Case) *Case {
	t.Helper()
	if err := c.Validate(); err != nil {
		t.Fatalf("%s is not valid:\n%v", c.ID, err)
	}
	return c
}

// dossier is the index of an embedded dossier.
func dossier(t testing.TB, id string) *query.Index {
	t.Helper()
	c, err := cases.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	return query.New(c)
}

func asOf(t testing.TB, x *query.Index, date When) *query.Index {
	t.Helper()
	x, err := x.AsOf(date)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func propositions(c *Case) iter.Seq[Ref] {
	return func(yield func(Ref) bool) {
		for id := range c.Attributions {
			if !yield(id.Ref()) {
				return
			}
		}
		for id := range c.Accounts {
			if !yield(id.Ref()) {
				return
			}
		}
	}
}

func filter[E any](list []E, keep func(E) bool) []E {
	return slices.DeleteFunc(slices.Clone(list), func(e E) bool { return !keep(e) })
}

// equal compares a list with its expected members.
func equal[E any](t *testing.T, got []E, want ...E) {
	t.Helper()
	same(t, got, want)
}

// same compares two lists; an empty one is as good as none.
func same[E any](t *testing.T, got, want []E) {
	t.Helper()
	if len(got)+len(want) == 0 {
		return
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func is[T comparable](t *testing.T, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

// lines returns the elements of a list, one line each.
func lines[E any](list []E, line func(E) string) []string {
	var out []string
	for _, e := range list {
		out = append(out, line(e))
	}
	return out
}

// holdings tells holdings in short: who, by which statement, from when to when.
func holdings(list []query.Holding) []string {
	return lines(list, func(h query.Holding) string {
		out := fmt.Sprintf("%s %s %s", h.Party, h.Verb, h.Place.Statement)
		switch h.Stands {
		case edtf.No:
			out += fmt.Sprintf(", ended by %s in %s", h.EndedBy, h.EndedIn)
		case edtf.CannotTell:
			out += ", perhaps ended"
		}
		if h.Uncertain {
			out += ", uncertain"
		}
		return out
	})
}

// holders are the parties that certainly hold a proposition, in the order of their ids.
func holders(x *query.Index, proposition Ref) []ActorID {
	var out []ActorID
	for _, h := range x.Holders(proposition) {
		out = append(out, h.Party)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// positions tells positions in short: who, what, in which statement, through what.
func positions(list []query.Position) []string {
	return lines(list, func(p query.Position) string {
		out := fmt.Sprintf("%s %s %s in %s", p.Party, p.Verb, p.On, p.Place.Statement)
		if p.Through != "" {
			out += " through " + string(p.Through)
		}
		if p.Uncertain {
			out += ", uncertain"
		}
		if p.Hidden {
			out += ", hidden"
		}
		return out
	})
}
