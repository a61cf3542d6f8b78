package query_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/casetest"
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
	if a.ID != b.ID {
		want.MadeOf, want.UUID = []string{a.ID, b.ID}, got.UUID
	}
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
	t.Run("a state without a code by its UUID", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"gb": &State{Code: "GB", Profile: Profile{UUID: given}}}},
			&Case{ID: "b", Actors: Actors{"uk": &State{Profile: Profile{UUID: given}}, "fcdo": &Organ{Of: "uk"}}},
			&Case{ID: "a.b", Actors: Actors{"gb": &State{Code: "GB", Profile: Profile{UUID: given}}, "fcdo": &Organ{Of: "gb"}}})
	})
	t.Run("but not by their UUID where their codes differ", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"x": &State{Code: "GB", Profile: Profile{UUID: given}}}},
			&Case{ID: "b", Actors: Actors{"y": &State{Code: "FR", Profile: Profile{UUID: given}}}},
			&Case{ID: "a.b", Actors: Actors{"x": &State{Code: "GB", Profile: Profile{UUID: given}}, "y": &State{Code: "FR", Profile: Profile{UUID: given}}}},
			"conflict /actors/y/uuid "+given.String())
	})
	t.Run("by id, if they say the same", func(t *testing.T) {
		a := &Case{ID: "a", Actors: Actors{"uk": &State{Code: "GB"}, "fcdo": &Organ{Profile: named("FCDO"), Of: "uk"}}}
		b := &Case{ID: "b", Actors: Actors{"gb": &State{Code: "GB"}, "fcdo": &Organ{Profile: named("FCDO"), Of: "gb"}}} // of the same state
		merged(t, a, b, &Case{ID: "a.b", Actors: b.Actors})                                                             // "gb" comes before "uk"
	})
	t.Run("otherwise not, though they share a name", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"ncsc": &Organ{Profile: named("NCSC"), Of: "uk"}, "uk": &State{Code: "GB"}}},
			&Case{ID: "b", Actors: Actors{"ncsc": &Organ{Profile: named("NCSC"), Of: "nz"}, "nz": &State{Code: "NZ"}},
				Evidence: Evidence{"e": {By: []ActorID{"ncsc"}}}},
			&Case{ID: "a.b", Actors: Actors{"ncsc--cea41b6c": &Organ{Profile: named("NCSC"), Of: "uk"}, "uk": &State{Code: "GB"},
				"ncsc": &Organ{Profile: named("NCSC"), Of: "nz"}, "nz": &State{Code: "NZ"}},
				Evidence: Evidence{"e": {By: []ActorID{"ncsc"}}}},
			"renamed /actors/ncsc--cea41b6c ncsc")
	})
	t.Run("what refers to what is not the same is not the same", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"x": &Group{Profile: named("x")}, "y": &Organ{Of: "x"}, "z": &Organ{Of: "y"}}},
			&Case{ID: "b", Actors: Actors{"x": &Group{}, "y": &Organ{Of: "x"}, "z": &Organ{Of: "y"}}},
			&Case{ID: "a.b", Actors: Actors{"x": &Group{Profile: named("x")}, "y": &Organ{Of: "x"}, "z--eeb49ec2": &Organ{Of: "y"},
				"x--e4114c64": &Group{}, "y--ef6199dc": &Organ{Of: "x--e4114c64"}, "z": &Organ{Of: "y--ef6199dc"}}},
			"renamed /actors/x--e4114c64 x", "renamed /actors/y--ef6199dc y", "renamed /actors/z--eeb49ec2 z")
	})
	t.Run("a new id is not one that is taken", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"x": &Group{Profile: named("x")}, "x--e4114c64": &Persona{}}},
			&Case{ID: "b", Actors: Actors{"x": &Group{}, "x--e4114c645": &Unnamed{}}},
			&Case{ID: "a.b", Actors: Actors{"x": &Group{Profile: named("x")}, "x--e4114c64": &Persona{}, "x--e4114c645": &Unnamed{},
				"x--e4114c6453": &Group{}}},
			"renamed /actors/x--e4114c6453 x")
	})
	t.Run("things of two kinds are two, though they have one UUID", func(t *testing.T) {
		merged(t,
			&Case{ID: "a", Actors: Actors{"x": &Group{Profile: Profile{UUID: apt31}}}},
			&Case{ID: "b", Actors: Actors{"x": &Persona{Profile: Profile{UUID: apt31}}}},
			&Case{ID: "a.b", Actors: Actors{"x--4f191ca5": &Group{Profile: Profile{UUID: apt31}}, "x": &Persona{Profile: Profile{UUID: apt31}}}},
			"conflict /actors/x--4f191ca5/uuid "+apt31.String(), "renamed /actors/x--4f191ca5 x")
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
		"conflict /actors/x/description second",
		"conflict /actors/x/example.org~1own 2",
		"conflict /actors/x/sort group",
		"other-header /title Two")
}

// The UUID of a merged case comes from the cases that it is made of, and entities keep those that they had.
func TestMergeUUIDs(t *testing.T) {
	one, other := uuid.MustParse("00000000-0000-4000-8000-000000000001"), uuid.MustParse("00000000-0000-4000-8000-000000000002")
	own := uuid.MustParse("00000000-0000-4000-8000-000000000003")
	a := &Case{ID: "a", UUID: one, Incidents: Incidents{"i": {Title: "One"}, "j": {Title: "Own", UUID: own}}, Sources: Sources{"s": {}}}
	b := &Case{ID: "b", UUID: other, Incidents: Incidents{"i": {Title: "Two"}}}
	c, _ := query.Merge(a, b)
	is(t, c.UUID, uuid.MustParse("de28d94e-7a45-5b52-9b53-63a479f32178"))
	equal(t, c.MadeOf, "a", "b")
	for _, id := range []uuid.UUID{a.EntityUUID("incidents/i"), b.EntityUUID("incidents/i"), own} {
		n := 0
		for _, i := range c.Incidents {
			if i.UUID == id {
				n++
			}
		}
		is(t, n, 1)
	}
	is(t, c.Sources["s"].UUID, a.EntityUUID("sources/s"))

	merged(t, &Case{ID: "a", UUID: one}, &Case{ID: "b"}, &Case{ID: "a.b"})
	merged(t, &Case{ID: "a", UUID: one}, &Case{ID: "a", UUID: one}, &Case{ID: "a", UUID: one})

	// Versions of a case are of one case, so that it stays what it is.
	later := a.Clone()
	later.Title, later.Sources["s"].URL = "Later", "https://example.org/"
	merged(t, a, later, later)

	// Cases under one id that are not one case make one all the same, which is neither.
	c, _ = query.Merge(a, &Case{ID: "a", UUID: other})
	is(t, c.ID, "a")
	equal(t, c.MadeOf, "a")
	is(t, c.UUID != one && c.UUID != other && c.UUID != uuid.Nil, true)

	// Where one entity has two, one stays, its own before one that is derived.
	state := func(id string, space, own uuid.UUID) *Case {
		return &Case{ID: id, UUID: space, Actors: Actors{"s": &State{Code: "GB", Profile: Profile{UUID: own}}}}
	}
	x, y := state("a", one, uuid.Nil), state("b", other, own)
	c, fs := query.Merge(x, y)
	is(t, c.Actors["s"].ActorProfile().UUID, own)
	equal(t, findings(fs), "other-uuid /actors/s/uuid "+x.EntityUUID("actors/s").String())
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
			"other": {Subject: "actors/apt31", Link: LinkedTo, Object: "actors/china"}, // which comes before "p"
			"p":     {Subject: "actors/apt31", Link: RunBy, Object: "actors/china"},
			"later": {Subject: "actors/apt31", Link: LinkedTo, Object: "actors/china", Period: "2010/.."},
		},
		Statements: Statements{
			"s": {By: []ActorID{"china"}, Acts: asserts([]Ref{"attributions/other"})},
			"t": {By: []ActorID{"china"}, Acts: []Act{{Verb: Denies, On: []Ref{"attributions/other", "attributions/p", "attributions/later"}}}},
		},
	}, "renamed /attributions/other p")
}

func TestMergeStatements(t *testing.T) {
	with := func(id string, statements Statements) *Case {
		return &Case{ID: id, Actors: Actors{"a": &State{Code: "GB"}, "b": &State{Code: "US"}}, Sources: Sources{"src": {URL: "https://example.org/"}},
			Incidents: Incidents{"i": {}}, Statements: statements}
	}
	condemns := []Act{{Verb: Condemns, On: []Ref{"incidents/i"}}}
	urges := []Act{{Verb: Urges, On: []Ref{"actors/b"}}}
	t.Run("by id, source, authors and date", func(t *testing.T) {
		merged(t,
			with("a", Statements{"s": {By: []ActorID{"a"}, When: "2024-03-25T16:00Z", Source: "src", Acts: condemns}}),
			with("b", Statements{"s": {By: []ActorID{"a"}, When: "2024-03-25T17:00+01:00", Source: "src", Place: "London", Acts: append(urges, condemns...)}}),
			with("a.b", Statements{"s": {By: []ActorID{"a"}, When: "2024-03-25T16:00Z", Source: "src", Place: "London", Acts: append(urges, condemns...)}}),
			"conflict /statements/s/when 2024-03-25T17:00+01:00") // the same time, written in two ways
	})
	t.Run("not by three of them", func(t *testing.T) {
		a := Statements{"s": {By: []ActorID{"a"}, When: "2024", Source: "src"}}
		for _, other := range []*Statement{
			{By: []ActorID{"a"}, When: "2024", Source: "src", Place: "London"}, // another id
			{By: []ActorID{"b"}, When: "2024", Source: "src"},
			{By: []ActorID{"a"}, When: "2023", Source: "src"},
			{By: []ActorID{"a"}, When: "2024", Place: "London"},
		} {
			merged(t, with("a", a), with("b", Statements{"t": other}), with("a.b", Statements{"s": a["s"], "t": other}))
		}
	})
	t.Run("of several each by its id", func(t *testing.T) {
		two := func(place string) Statements {
			return Statements{
				"s": {By: []ActorID{"a"}, When: "2024", Source: "src", Place: place},
				"t": {By: []ActorID{"a"}, When: "2024", Source: "src", Acts: condemns},
			}
		}
		merged(t, with("a", two("")), with("b", two("London")), with("a.b", two("London")))
	})
}

// References in kinds of the caller's own follow, wherever they stand.
func TestMergeOwnKinds(t *testing.T) {
	a := &Case{ID: "a", Actors: Actors{"x": &Persona{}}, Incidents: Incidents{"i": {Title: "One"}}}
	b := &Case{ID: "b", Actors: Actors{"x": &Group{}}, Incidents: Incidents{"i": {Title: "Two"}},
		Responses: Responses{"r": &travelAdvisory{Issuer: "x", Because: []Ref{"incidents/i", "actors/x"}, Measure: Measure{Over: []Ref{"incidents/i"}}}}}
	merged(t, a, b, &Case{ID: "a.b", Actors: Actors{"x": &Persona{}, "x--e4114c64": &Group{}}, Incidents: Incidents{"i": {Title: "One"}, "i--a892c809": {Title: "Two"}},
		Responses: Responses{"r": &travelAdvisory{Issuer: "x--e4114c64", Because: []Ref{"incidents/i--a892c809", "actors/x--e4114c64"}, Measure: Measure{Over: []Ref{"incidents/i--a892c809"}}}}},
		"renamed /actors/x--e4114c64 x", "renamed /incidents/i--a892c809 i")
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

// Merging a case with itself changes nothing; merging two is the same both ways; and what is said in either is said in
// the merged case.
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
	for _, c := range casetest.Dossiers(t) {
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

// A merged case is marked no less strictly than any part: a level stays, and what is not marked is not clear.
func TestMergeMarkings(t *testing.T) {
	for _, test := range []struct{ a, b, want Marking }{
		{"", "", ""}, {MarkingClear, MarkingClear, MarkingClear}, {MarkingClear, "", ""}, {MarkingGreen, "", MarkingGreen}, {MarkingRed, "", MarkingRed},
		{MarkingClear, MarkingAmber, MarkingAmber}, {MarkingAmberStrict, MarkingAmber, MarkingAmberStrict}, {MarkingRed, "example.org/secret", "example.org/secret"},
	} {
		a, b := &Case{ID: "a", Marking: test.a}, &Case{ID: "b", Marking: test.b}
		for _, order := range [][]*Case{{a, b}, {b, a}} {
			if got, _ := query.Merge(order...); got.Marking != test.want {
				t.Errorf("%q and %q: %q, want %q", test.a, test.b, got.Marking, test.want)
			}
		}
	}
}
