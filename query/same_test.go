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

func ExampleSame() {
	ours := &Case{ID: "ours", Actors: Actors{"apt28": &Group{Profile: Named("APT28")}}}
	theirs := &Case{ID: "theirs", Actors: Actors{"sofacy": &Group{Profile: Named("Sofacy")}}}
	same := query.Same{uuid.MustParse("5b4ee3ea-eee3-4c8e-8323-85ae32658754"): {"ours/actors/apt28", "theirs/actors/sofacy"}}
	c, _ := same.Merge(ours, theirs)
	for id, actor := range c.Actors {
		fmt.Println(id, actor.ActorProfile().UUID, actor.ActorProfile().Names[0].Text)
	}
	// Output:
	// apt28 5b4ee3ea-eee3-4c8e-8323-85ae32658754 APT28
}

var given = uuid.MustParse("00000000-0000-4000-8000-0000000000aa")

func TestMergeSame(t *testing.T) {
	group := func(id string, actor ActorID, p Profile) *Case {
		return &Case{ID: id, Actors: Actors{actor: &Group{Profile: p}}, Evidence: Evidence{"e-" + EvidenceID(id): {By: []ActorID{actor}}}}
	}
	tests := []struct {
		name   string
		cases  []*Case
		same   query.Same
		actors int
		found  []string
	}{
		{"one party of two cases", []*Case{group("a", "x", Profile{}), group("b", "y", Profile{})},
			query.Same{given: {"a/actors/x", "b/actors/y"}}, 1, nil},
		{"though they have other UUIDs", []*Case{group("a", "x", Profile{UUID: apt31}), group("b", "y", Profile{UUID: uuid.UUID{6: 0x40, 15: 7}})},
			query.Same{given: {"a/actors/x", "b/actors/y"}}, 1, nil},
		{"a state that has no code", []*Case{{ID: "a", Actors: Actors{"x": &State{}}}, {ID: "b", Actors: Actors{"y": &State{Code: "GB"}}}},
			query.Same{given: {"a/actors/x", "b/actors/y"}}, 1, nil},
		{"several versions of a case", []*Case{group("a", "x", Profile{}), group("a", "x", Profile{Description: "again"}), group("b", "y", Profile{})},
			query.Same{given: {"a/actors/x", "b/actors/y"}}, 1, nil},
		{"nobody", []*Case{group("a", "x", Profile{}), group("b", "y", Profile{})},
			query.Same{given: {"a/actors/x", "b/actors/nobody", "c/actors/x", "a/evidence/e-a", "a/x", "x", ""}}, 2, []string{
				"unknown-party /" + given.String() + "/1 b/actors/nobody", "unknown-party /" + given.String() + "/2 c/actors/x",
				"unknown-party /" + given.String() + "/3 a/evidence/e-a", "unknown-party /" + given.String() + "/4 a/x",
				"unknown-party /" + given.String() + "/5 x", "unknown-party /" + given.String() + "/6 "}},
		{"two states", []*Case{{ID: "a", Actors: Actors{"x": &State{Code: "FR"}}}, {ID: "b", Actors: Actors{"y": &State{Code: "GB"}}}},
			query.Same{given: {"a/actors/x", "b/actors/y"}}, 2, []string{"unlike-party /" + given.String() + "/1 b/actors/y"}},
		{"two kinds", []*Case{group("a", "x", Profile{}), {ID: "b", Actors: Actors{"y": &Persona{}}}},
			query.Same{given: {"a/actors/x", "b/actors/y"}}, 2, []string{"unlike-party /" + given.String() + "/1 b/actors/y"}},
		{"one actor twice", []*Case{group("a", "x", Profile{}), group("b", "y", Profile{})},
			query.Same{given: {"a/actors/x", "a/actors/x"}, apt31: {"a/actors/x", "b/actors/y"}}, 2,
			[]string{"unlike-party /" + apt31.String() + "/0 a/actors/x"}},
		{"an actor that is nil", []*Case{{ID: "a", Actors: Actors{"x": nil, "y": (*Group)(nil)}}, group("b", "y", Profile{})},
			query.Same{given: {"a/actors/x", "a/actors/y", "b/actors/y"}}, 3, []string{
				"unknown-party /" + given.String() + "/0 a/actors/x", "unknown-party /" + given.String() + "/1 a/actors/y",
				"renamed /actors/y--" + nilDigits + " y"}},
		{"no party", []*Case{group("a", "x", Profile{})}, query.Same{given: nil, uuid.Nil: {}}, 1, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var before []*Case
			for _, c := range test.cases {
				before = append(before, c.Clone())
			}
			got, fs := test.same.Merge(test.cases...)
			is(t, len(got.Actors), test.actors)
			equal(t, findings(fs), test.found...)
			if diff := gocmp.Diff(before, test.cases); diff != "" {
				t.Errorf("the cases changed (-before +after):\n%s", diff)
			}
			for i, c := range test.cases {
				again, _ := test.same.Merge(got, c)
				if diff := gocmp.Diff(got, again); diff != "" && len(test.cases) > 1 {
					t.Errorf("with case %d once more (-once +twice):\n%s", i, diff)
				}
			}
		})
	}
}

// nilDigits are those of what there is nothing of.
const nilDigits = "969c3f6c"

// What was given when a case was merged need not be found again.
func TestMergeSameAgain(t *testing.T) {
	a := &Case{ID: "a", Actors: Actors{"x": &Group{}}}
	b := &Case{ID: "b", Actors: Actors{"y": &Group{}}}
	c := &Case{ID: "c", Actors: Actors{"z": &Group{}}}
	same := query.Same{given: {"a/actors/x", "b/actors/y", "c/actors/z"}}
	ab, fs := same.Merge(a, b)
	equal(t, findings(fs), "unknown-party /"+given.String()+"/2 c/actors/z")
	abc, fs := same.Merge(ab, c)
	equal(t, findings(fs))
	all, _ := same.Merge(a, b, c)
	if diff := gocmp.Diff(all, abc); diff != "" {
		t.Errorf("in one step and in two:\n%s", diff)
	}
}

// A user's case that takes its parties from the list is one with the dossiers in them.
func TestMergeTakesCommonParties(t *testing.T) {
	list := cases.Parties()
	mine := &Case{ID: "mine", Actors: Actors{"gru": list["gru"], "ru": &State{Code: "RU"}, "europe": list["eu"], "ms": list["microsoft"]}}
	mine.Actors["gru"].(*Organ).Of = "ru"
	valid(t, mine)
	got, _ := query.Merge(mine, embedded(t, cases.OlympicDestroyer), embedded(t, cases.GermanyCzechia))
	for _, id := range []ActorID{"russia", "gru", "eu", "microsoft"} {
		n := 0
		for _, a := range got.Actors {
			if a.ActorProfile().UUID == list[id].ActorProfile().UUID {
				n++
			}
		}
		is(t, n, 1)
	}
}

func TestMergeHostile(t *testing.T) {
	circle := func(id string, n int) *Case {
		c := &Case{ID: id, Actors: Actors{}, Attributions: Attributions{}, Statements: Statements{}}
		for i := range n {
			next := (i + 1) % n
			c.Actors[ActorID(number("o", i))] = &Organ{Of: ActorID(number("o", next))}
			c.Attributions[AttributionID(number("p", i))] = &Attribution{Subject: AttributionID(number("p", next)).Ref(), Link: SameAs, Object: ActorID(number("o", i)).Ref()}
			c.Statements[StatementID(number("s", i))] = &Statement{Acts: []Act{{Verb: Agrees, On: []Ref{StatementID(number("s", next)).Ref()}}}}
		}
		return c
	}
	empty := &Case{ID: "n", Actors: Actors{"a": nil, "b": (*State)(nil), "c": (*UnknownActor)(nil)}, Incidents: Incidents{"i": nil}, Accounts: Accounts{"x": nil},
		Sources: Sources{"s": nil}, Evidence: Evidence{"e": nil}, Attributions: Attributions{"p": nil}, Statements: Statements{"t": nil}, Quotes: Quotes{"q": nil},
		Responses: Responses{"r": nil, "u": (*Sanction)(nil)}}
	one := uuid.UUID{6: 0x40, 8: 0x80, 15: 1}
	colliding := &Case{ID: "u", UUID: one, Actors: Actors{"a": &Group{Profile: Profile{UUID: one}}, "b": &Group{Profile: Profile{UUID: one}}, "s": &State{Code: "GB", Profile: Profile{UUID: one}}},
		Incidents: Incidents{"i": {UUID: one}}, Sources: Sources{"s": {UUID: one}}}
	other := &Case{ID: "v", Actors: Actors{"s": &State{Code: "FR", Profile: Profile{UUID: one}}, "t": &State{Profile: Profile{UUID: one}}}, Responses: Responses{"r": &Sanction{Measure: Measure{UUID: one}}}}
	dangling := &Case{ID: "d", Actors: Actors{"a": &Organ{Of: "nobody"}}, Attributions: Attributions{"p": {Subject: "nothing", Link: "x", Object: "actors/"}, "": {}}}
	all := []*Case{nil, {}, {ID: "e"}, circle("c", 1), circle("c2", 2), circle("c9", 9), circle("c9b", 9), empty, colliding, other, dangling, complete(t)}
	for _, a := range all {
		for _, b := range all {
			ab, fs := query.Merge(a, b)
			if again, _ := query.Merge(ab, b); gocmp.Diff(ab, again) != "" {
				t.Errorf("merged once more:\n%s", gocmp.Diff(ab, again))
			}
			back, fsBack := query.Merge(b, a)
			if gocmp.Diff(ab, back) != "" {
				t.Errorf("the other way round:\n%s", gocmp.Diff(ab, back))
			}
			same(t, fsBack, fs)
		}
	}
	_, fs := query.Merge(colliding, other)
	equal(t, findings(fs),
		"conflict /actors/s--"+britainDigits+"/uuid "+one.String(), "conflict /actors/s/uuid "+one.String(), "conflict /actors/t/uuid "+one.String(),
		"conflict /incidents/i/uuid "+one.String(), "conflict /responses/r/uuid "+one.String(), "conflict /sources/s/uuid "+one.String(),
		"renamed /actors/s--"+britainDigits+" s")
	if _, fs := query.Merge(circle("c9", 9), circle("c9b", 9)); fs != nil {
		t.Errorf("two circles that say the same are one: %v", fs)
	}
}

// britainDigits are those of the state with the code GB; the other state keeps its id.
const britainDigits = "622d6e6a"

// complete is a case that states everything that there is to be stated.
func complete(t *testing.T) *Case { return embedded(t, cases.March2024) }

// Chains and circles of any length cost their merging in proportion.
func TestMergeChainsGrow(t *testing.T) {
	for _, circle := range []bool{false, true} {
		t.Run(fmt.Sprintf("circle %t", circle), func(t *testing.T) {
			pace.Linear(t, 500, func(n int) func() {
				make := func(id string) *Case {
					c := &Case{ID: id, Actors: Actors{"a": &State{Code: "GB"}}, Statements: Statements{}}
					for i := range n {
						s := &Statement{By: []ActorID{"a"}}
						if i > 0 || circle {
							s.Acts = []Act{{Verb: Agrees, On: []Ref{StatementID(number("s", (i+n-1)%n)).Ref()}}}
						}
						c.Statements[StatementID(number("s", i))] = s
					}
					return c
				}
				a, b := make("a"), make("b")
				b.Statements[StatementID(number("s", 0))].Place = "London"
				return func() { query.Merge(a, b) }
			})
		})
	}
}
