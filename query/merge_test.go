package query_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
)

func findings(fs Findings) []string {
	var out []string
	for _, f := range fs {
		out = append(out, fmt.Sprintf("%s %s %s", f.Code, f.Path, f.Value))
	}
	return out
}

// merged fails the test unless two cases make this one, in whatever order they are given.
func merged(t *testing.T, a, b, want *Case, found ...string) {
	t.Helper()
	beforeA, beforeB := a.Clone(), b.Clone()
	got, fs := query.Merge(a, b)
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	equal(t, findings(fs), found...)
	if diff := gocmp.Diff([]*Case{beforeA, beforeB}, []*Case{a, b}); diff != "" {
		t.Errorf("Merge changed its arguments:\n%s", diff)
	}
	if again, _ := query.Merge(b, a); gocmp.Diff(got, again) != "" {
		t.Errorf("the other way round (-a,b +b,a):\n%s", gocmp.Diff(got, again))
	}
}

var apt31 = uuid.MustParse("6bf7e6b6-5917-45a6-9567-f0baba79768c")

func TestMergeActors(t *testing.T) {
	named := func(names ...string) (p Profile) {
		for _, n := range names {
			p.Names = append(p.Names, Name{Text: n})
		}
		return p
	}
	t.Run("by their own UUID, whatever their ids and names", func(t *testing.T) {
		a := &Case{ID: "a", Actors: Actors{"apt31": &Group{Profile: Profile{UUID: apt31, Names: []Name{{Text: "APT31"}}}}},
			Evidence: Evidence{"e": {By: []ActorID{"apt31"}}}}
		b := &Case{ID: "b", Actors: Actors{"zirconium": &Group{Profile: Profile{UUID: apt31, Names: []Name{{Text: "ZIRCONIUM"}, {Text: "APT31"}}}, Sort: GroupThreat}},
			Evidence: Evidence{"f": {By: []ActorID{"zirconium"}}}}
		merged(t, a, b, &Case{ID: "a.b",
			Actors:   Actors{"apt31": &Group{Profile: Profile{UUID: apt31, Names: []Name{{Text: "APT31"}, {Text: "ZIRCONIUM"}}}, Sort: GroupThreat}},
			Evidence: Evidence{"e": {By: []ActorID{"apt31"}}, "f": {By: []ActorID{"apt31"}}}})
	})
	t.Run("states by their code", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"gb": &State{Code: "GB", Profile: named("United Kingdom")}}},
			&Case{ID: "b", Actors: Actors{"uk": &State{Code: "GB", Profile: named("UK")}, "fcdo": &Organ{Of: "uk"}}},
			&Case{ID: "a.b", Actors: Actors{"gb": &State{Code: "GB", Profile: named("United Kingdom", "UK")}, "fcdo": &Organ{Of: "gb"}}})
	})
	t.Run("by id, if they say the same", func(t *testing.T) {
		a := &Case{ID: "a", Actors: Actors{"uk": &State{Code: "GB"}, "fcdo": &Organ{Profile: named("FCDO"), Of: "uk"}}}
		b := &Case{ID: "b", Actors: Actors{"gb": &State{Code: "GB"}, "fcdo": &Organ{Profile: named("FCDO"), Of: "gb"}}} // of the same state
		merged(t, a, b, &Case{ID: "a.b", Actors: a.Actors})
	})
	t.Run("otherwise not, though they share a name", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"ncsc": &Organ{Profile: named("NCSC"), Of: "uk"}, "uk": &State{Code: "GB"}}},
			&Case{ID: "b", Actors: Actors{"ncsc": &Organ{Profile: named("NCSC"), Of: "nz"}, "nz": &State{Code: "NZ"}},
				Evidence: Evidence{"e": {By: []ActorID{"ncsc"}}}},
			&Case{ID: "a.b", Actors: Actors{"ncsc": &Organ{Profile: named("NCSC"), Of: "uk"}, "uk": &State{Code: "GB"},
				"ncsc-2": &Organ{Profile: named("NCSC"), Of: "nz"}, "nz": &State{Code: "NZ"}},
				Evidence: Evidence{"e": {By: []ActorID{"ncsc-2"}}}},
			"renamed /actors/ncsc-2 ncsc")
	})
	t.Run("what refers to what is not the same is not the same", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"x": &Group{Profile: named("x")}, "y": &Organ{Of: "x"}, "z": &Organ{Of: "y"}}},
			&Case{ID: "b", Actors: Actors{"x": &Group{}, "y": &Organ{Of: "x"}, "z": &Organ{Of: "y"}}},
			&Case{ID: "a.b", Actors: Actors{"x": &Group{Profile: named("x")}, "y": &Organ{Of: "x"}, "z": &Organ{Of: "y"},
				"x-2": &Group{}, "y-2": &Organ{Of: "x-2"}, "z-2": &Organ{Of: "y-2"}}},
			"renamed /actors/x-2 x", "renamed /actors/y-2 y", "renamed /actors/z-2 z")
	})
	t.Run("a new id is not one that is taken", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"x": &Group{Profile: named("x")}, "x-2": &Persona{}}},
			&Case{ID: "b", Actors: Actors{"x": &Group{}, "x-3": &Persona{}}},
			&Case{ID: "a.b", Actors: Actors{"x": &Group{Profile: named("x")}, "x-2": &Persona{}, "x-3": &Persona{}, "x-4": &Group{}}},
			"renamed /actors/x-4 x")
	})
	t.Run("things of two kinds are two, though they have one UUID", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"x": &Group{Profile: Profile{UUID: apt31}}}},
			&Case{ID: "b", Actors: Actors{"x": &Persona{Profile: Profile{UUID: apt31}}}},
			&Case{ID: "a.b", Actors: Actors{"x": &Group{Profile: Profile{UUID: apt31}}, "x-2": &Persona{Profile: Profile{UUID: apt31}}}},
			"conflict /actors/x-2/uuid "+apt31.String(), "renamed /actors/x-2 x")
	})
}

func TestMergeConflicts(t *testing.T) {
	a := &Case{ID: "a", Title: "One", Lang: "en", Actors: Actors{"x": &Group{Sort: GroupCluster, Profile: Profile{UUID: apt31, Description: "first",
		Extra: Extra{"example.org/same": []byte("1"), "example.org/own": []byte("1")}}}}}
	b := &Case{ID: "b", Title: "Two", License: "CC0-1.0", Actors: Actors{"x": &Group{Sort: GroupThreat, Profile: Profile{UUID: apt31, Description: "second",
		Extra: Extra{"example.org/same": []byte("1"), "example.org/own": []byte("2"), "example.org/new": []byte("3")}}}}}
	merged(t, a, b, &Case{ID: "a.b", Title: "One", Lang: "en", License: "CC0-1.0",
		Actors: Actors{"x": &Group{Sort: GroupCluster, Profile: Profile{UUID: apt31, Description: "first",
			Extra: Extra{"example.org/same": []byte("1"), "example.org/own": []byte("1"), "example.org/new": []byte("3")}}}}},
		"conflict /title Two",
		"conflict /actors/x/description second",
		"conflict /actors/x/sort group",
		"conflict /actors/x/example.org~1own 2")
}

// No case is the namespace of what both have.
func TestMergeUUIDs(t *testing.T) {
	one, other := uuid.MustParse("00000000-0000-4000-8000-000000000001"), uuid.MustParse("00000000-0000-4000-8000-000000000002")
	merged(t, &Case{ID: "a", UUID: one}, &Case{ID: "b", UUID: other}, &Case{ID: "a.b"}, "conflict /uuid "+one.String(), "conflict /uuid "+other.String())
	merged(t, &Case{ID: "a", UUID: one}, &Case{ID: "b"}, &Case{ID: "a.b", UUID: one})
	merged(t, &Case{ID: "a", UUID: one}, &Case{ID: "a", UUID: one}, &Case{ID: "a", UUID: one})
}

func TestMergePropositions(t *testing.T) {
	a := &Case{ID: "a",
		Actors:       Actors{"china": &State{Code: "CN"}, "apt31": &Group{Profile: Profile{UUID: apt31}}},
		Attributions: Attributions{"p": {Subject: "actors/apt31", Link: LinkedTo, Object: "actors/china"}},
		Statements:   Statements{"s": {By: []ActorID{"china"}, Acts: asserts(p)}},
	}
	b := &Case{ID: "b",
		Actors: Actors{"cn": &State{Code: "CN"}, "g": &Group{Profile: Profile{UUID: apt31}}},
		Attributions: Attributions{
			"other": {Subject: "actors/g", Link: LinkedTo, Object: "actors/cn"},
			"p":     {Subject: "actors/g", Link: RunBy, Object: "actors/cn"}, // another link, under an id that is taken
			"later": {Subject: "actors/g", Link: LinkedTo, Object: "actors/cn", Period: "2010/.."},
		},
		Statements: Statements{"t": {By: []ActorID{"cn"}, Acts: []Act{{Verb: Denies, On: []Ref{"attributions/other", "attributions/p", "attributions/later"}}}}},
	}
	merged(t, a, b, &Case{ID: "a.b",
		Actors: a.Actors,
		Attributions: Attributions{
			"p":     {Subject: "actors/apt31", Link: LinkedTo, Object: "actors/china"},
			"p-2":   {Subject: "actors/apt31", Link: RunBy, Object: "actors/china"},
			"later": {Subject: "actors/apt31", Link: LinkedTo, Object: "actors/china", Period: "2010/.."},
		},
		Statements: Statements{
			"s": {By: []ActorID{"china"}, Acts: asserts(p)},
			"t": {By: []ActorID{"china"}, Acts: []Act{{Verb: Denies, On: []Ref{"attributions/p", "attributions/p-2", "attributions/later"}}}},
		},
	}, "renamed /attributions/p-2 p")
}

func TestMergeStatements(t *testing.T) {
	with := func(id string, statements Statements) *Case {
		return &Case{ID: id, Actors: Actors{"a": &State{Code: "GB"}, "b": &State{Code: "US"}}, Sources: Sources{"src": {URL: "https://example.org/"}},
			Incidents: Incidents{"i": {}}, Statements: statements}
	}
	condemns := []Act{{Verb: Condemns, On: []Ref{"incidents/i"}}}
	urges := []Act{{Verb: Urges, On: []Ref{"actors/b"}}}
	t.Run("by source, authors and date", func(t *testing.T) {
		merged(t,
			with("a", Statements{"s": {By: []ActorID{"a"}, When: "2024-03-25T16:00Z", Source: "src", Acts: condemns}}),
			with("b", Statements{"t": {By: []ActorID{"a"}, When: "2024-03-25T17:00+01:00", Source: "src", Place: "London", Acts: append(urges, condemns...)}}),
			with("a.b", Statements{"s": {By: []ActorID{"a"}, When: "2024-03-25T16:00Z", Source: "src", Place: "London", Acts: append(condemns, urges...)}}),
			"conflict /statements/s/when 2024-03-25T17:00+01:00") // the same time, written in two ways
	})
	t.Run("not by two of them", func(t *testing.T) {
		a := Statements{"s": {By: []ActorID{"a"}, When: "2024", Source: "src"}}
		for _, other := range []*Statement{
			{By: []ActorID{"b"}, When: "2024", Source: "src"},
			{By: []ActorID{"a"}, When: "2023", Source: "src"},
			{By: []ActorID{"a"}, When: "2024", Place: "London"},
		} {
			merged(t, with("a", a), with("b", Statements{"t": other}), with("a.b", Statements{"s": a["s"], "t": other}))
		}
	})
	t.Run("of several with one source, authors and date by id", func(t *testing.T) {
		two := func(place string) Statements {
			return Statements{
				"s": {By: []ActorID{"a"}, When: "2024", Source: "src", Place: place},
				"t": {By: []ActorID{"a"}, When: "2024", Source: "src", Acts: condemns},
			}
		}
		merged(t, with("a", two("")), with("b", two("London")), with("a.b", two("London")))
	})
	t.Run("and not where ids do not tell", func(t *testing.T) {
		one := Statements{"s": {By: []ActorID{"a"}, When: "2024", Source: "src"}}
		two := Statements{"t": {By: []ActorID{"a"}, When: "2024", Source: "src"}, "u": {By: []ActorID{"a"}, When: "2024", Source: "src"}}
		merged(t, with("a", one), with("b", two), with("a.b", Statements{"s": one["s"], "t": two["t"], "u": two["u"]}))
	})
}

// References in kinds of the caller's own follow, wherever they stand.
func TestMergeOwnKinds(t *testing.T) {
	a := &Case{ID: "a", Actors: Actors{"x": &Persona{}}, Incidents: Incidents{"i": {Title: "One"}}}
	b := &Case{ID: "b", Actors: Actors{"x": &Group{}}, Incidents: Incidents{"i": {Title: "Two"}},
		Responses: Responses{"r": &travelAdvisory{Issuer: "x", Because: []Ref{"incidents/i", "actors/x"}, Measure: Measure{Over: []Ref{"incidents/i"}}}}}
	merged(t, a, b, &Case{ID: "a.b", Actors: Actors{"x": &Persona{}, "x-2": &Group{}}, Incidents: Incidents{"i": {Title: "One"}, "i-2": {Title: "Two"}},
		Responses: Responses{"r": &travelAdvisory{Issuer: "x-2", Because: []Ref{"incidents/i-2", "actors/x-2"}, Measure: Measure{Over: []Ref{"incidents/i-2"}}}}},
		"renamed /actors/x-2 x", "renamed /incidents/i-2 i")
}

func TestMergeOfFew(t *testing.T) {
	c, fs := query.Merge()
	if diff := gocmp.Diff(&Case{}, c); diff != "" || fs != nil {
		t.Errorf("of none: %s, %v", diff, fs)
	}
	one := parties(nil)
	c, fs = query.Merge(nil, one)
	if diff := gocmp.Diff(one, c); diff != "" || fs != nil {
		t.Errorf("of one: %s, %v", diff, fs)
	}
	c.Actors["a"].(*State).Code = "GB"
	is(t, one.Actors["a"].(*State).Code, "")
}

// Merging a case with itself changes nothing; merging two is the same both ways; and what is said in either is said in the merged case.
func TestMergeProperties(t *testing.T) {
	property := func(t *testing.T, a, b *Case) {
		itself, fs := query.Merge(a, a)
		if diff := gocmp.Diff(a, itself); diff != "" || fs != nil {
			t.Errorf("with itself: %v\n%s", fs, diff)
		}
		both, fs := query.Merge(a, b)
		again, fsAgain := query.Merge(b, a)
		if diff := gocmp.Diff(both, again); diff != "" {
			t.Errorf("the other way round:\n%s", diff)
		}
		same(t, fsAgain, fs)
		if three, fs := query.Merge(both, both); gocmp.Diff(both, three) != "" || fs != nil {
			t.Errorf("the merged case with itself: %v", fs)
		}
		for _, part := range []*Case{a, b} {
			is(t, countActs(part) <= countActs(both), true)
			is(t, len(part.Actors) <= len(both.Actors), true)
		}
		if a.Validate() == nil && b.Validate() == nil {
			valid(t, both)
		}
	}
	var before *Case
	manyCases(t, 200, func(t *testing.T, _ generator, c *Case) {
		if before != nil {
			property(t, before, c)
		}
		before = c
	})
	var dossiers []*Case
	for id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			t.Fatal(err)
		}
		dossiers = append(dossiers, c)
	}
	for i, c := range dossiers[1:] {
		property(t, dossiers[i], c)
	}
}

func countActs(c *Case) (n int) {
	for _, s := range c.Statements {
		n += len(s.Acts)
	}
	return n
}

// The parts of a case make the case.
func TestMergeParts(t *testing.T) {
	whole, err := cases.Load("2021-exchange")
	if err != nil {
		t.Fatal(err)
	}
	early := asOf(t, query.New(whole), "2021-07-19").Case()
	got, fs := query.Merge(early, whole)
	for _, f := range fs {
		if f.Code == query.CodeConflict {
			t.Errorf("%v", f)
		}
	}
	for id := range whole.Statements {
		if got.Statements[id] == nil {
			t.Errorf("lost %s", id)
		}
	}
	valid(t, got)
}

func TestMergeGrows(t *testing.T) {
	t.Run("in what cases hold", func(t *testing.T) {
		pace.Linear(t, 500, func(n int) func() {
			c := parties(Statements{})
			for i := range n {
				id := StatementID(number("s", i))
				c.Statements[id] = &Statement{By: []ActorID{"a"}, When: "2001", Source: "src", Acts: asserts(p)}
			}
			c.Sources = Sources{"src": {}}
			other := c.Clone()
			other.ID = "other"
			other.Actors["a"] = &Group{}
			return func() { query.Merge(c, other) }
		})
	})
	t.Run("in the number of cases", func(t *testing.T) {
		pace.Linear(t, 100, func(n int) func() {
			var all []*Case
			for i := range n {
				c := parties(Statements{StatementID(number("s", i%7)): {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}})
				c.ID = number("c", i)
				c.Incidents["i"].Title = number("title", i)
				all = append(all, c)
			}
			return func() { query.Merge(all...) }
		})
	})
}
