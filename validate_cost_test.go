package attribution_test

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/pace"
)

// Validating a valid case takes next to no memory, whatever its size.
func TestValidateAllocates(t *testing.T) {
	for name, c := range map[string]*Case{
		"one claim": simple(), "several dozen entities": britishClaims(), "hundreds of entities": realistic(50),
	} {
		n := testing.AllocsPerRun(20, func() {
			if err := c.Validate(); err != nil {
				t.Fatal(err)
			}
		})
		if n > 10 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

// A list is a list or a collection somewhere in a case.
type list struct {
	name string
	grow func(n int) // by n elements, like those that it has
}

// lists are all lists and collections of a case, one for each place in the model.
func lists(c *Case) (out []list) {
	seen := make(map[string]bool)
	eachStruct(reflect.ValueOf(c), func(x reflect.Value) {
		for i := range x.NumField() {
			f, name := x.Field(i), x.Type().Name()+"."+x.Type().Field(i).Name
			if seen[name] || f.Kind() != reflect.Slice && f.Kind() != reflect.Map || f.Len() == 0 {
				continue
			}
			seen[name] = true
			out = append(out, list{name, func(n int) {
				if name == "Case.MadeOf" { // which is in order
					for i := range n {
						f.Set(reflect.Append(f, reflect.ValueOf(fmt.Sprintf("third-%09d", i))))
					}
					return
				}
				if f.Kind() == reflect.Slice {
					for i := range n {
						f.Set(reflect.Append(f, f.Index(i)))
					}
					return
				}
				keys := slices.SortedFunc(slices.Values(f.MapKeys()), func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
				for i := range n {
					key := keys[i%len(keys)]
					id := reflect.ValueOf(fmt.Sprintf("%s-%d", key, i)).Convert(f.Type().Key())
					f.SetMapIndex(id, f.MapIndex(key))
				}
			}})
		}
	})
	return out
}

// Every list of the model costs its checking, reading and writing no more than in proportion.
func TestListsCostInProportion(t *testing.T) {
	for i, l := range lists(complete()) {
		grown := func(n int) *Case {
			c := complete()
			lists(c)[i].grow(n)
			return c
		}
		t.Run(l.name, func(t *testing.T) {
			if err := grown(3).Validate(); err != nil {
				t.Fatal(err)
			}
			pace.Linear(t, 128, func(n int) func() {
				c := grown(n)
				return func() { c.Validate() }
			})
			pace.Linear(t, 128, func(n int) func() {
				text := encode(t, grown(n))
				return func() { encode(t, decode(t, text)) }
			})
		})
	}
}

// chains are cases of n entities of which each refers to the one before, and the first to the last if it is a circle.
var chains = map[string]func(n int, circle bool) *Case{
	"organs of organs": func(n int, circle bool) *Case {
		c := &Case{ID: "chain", Actors: Actors{}}
		link(n, circle, func(id, to string) { c.Actors[ActorID(id)] = &Organ{Of: ActorID(to)} })
		return c
	},
	"coalitions of coalitions": func(n int, circle bool) *Case {
		c := &Case{ID: "chain", Actors: Actors{"a": &State{}}}
		link(n, circle, func(id, to string) {
			members := []ActorID{"a"}
			if to != "" {
				members = append(members, ActorID(to))
			}
			c.Actors[ActorID(id)] = &Coalition{Members: members}
		})
		return c
	},
	"copies of copies": func(n int, circle bool) *Case {
		c := &Case{ID: "chain", Sources: Sources{}}
		link(n, circle, func(id, to string) { c.Sources[SourceID(id)] = &Source{Via: SourceID(to)} })
		return c
	},
	"revisions of revisions": func(n int, circle bool) *Case {
		c := &Case{ID: "chain", Sources: Sources{}}
		link(n, circle, func(id, to string) { c.Sources[SourceID(id)] = &Source{Revises: SourceID(to)} })
		return c
	},
	"agreement with agreement": func(n int, circle bool) *Case {
		c := &Case{ID: "chain", Actors: Actors{"a": &State{}}, Statements: Statements{}}
		link(n, circle, func(id, to string) {
			s := &Statement{By: []ActorID{"a"}, Acts: []Act{{Verb: Notes}}}
			if to != "" {
				s.Acts = []Act{{Verb: Agrees, On: []Ref{StatementID(to).Ref()}}}
			}
			c.Statements[StatementID(id)] = s
		})
		return c
	},
	"renderings of renderings": func(n int, circle bool) *Case {
		c := quoted()
		link(n, circle, func(id, to string) { c.Quotes[QuoteID(id)] = &Quote{Statement: "s", Text: "t", Renders: QuoteID(to)} })
		return c
	},
	"repetitions of repetitions": func(n int, circle bool) *Case {
		c := quoted()
		link(n, circle, func(id, to string) { c.Quotes[QuoteID(id)] = &Quote{Statement: "s", Text: "t", Repeats: QuoteID(to)} })
		return c
	},
	"responses to responses": func(n int, circle bool) *Case {
		c := &Case{ID: "chain", Responses: Responses{}}
		link(n, circle, func(id, to string) {
			d := &Disruption{}
			if to != "" {
				d.Follows = []ResponseID{ResponseID(to)}
			}
			c.Responses[ResponseID(id)] = d
		})
		return c
	},
}

func quoted() *Case {
	return &Case{ID: "chain", Actors: Actors{"a": &State{}}, Statements: Statements{"s": {By: []ActorID{"a"}}}, Quotes: Quotes{}}
}

func link(n int, circle bool, add func(id, to string)) {
	id := func(i int) string { return fmt.Sprintf("n%06d", i) }
	for i := range n {
		switch {
		case i > 0:
			add(id(i), id(i-1))
		case circle:
			add(id(0), id(n-1))
		default:
			add(id(0), "")
		}
	}
}

// However long references follow each other, in a line or in a circle, checking them costs no more than in proportion.
func TestChainsCostInProportion(t *testing.T) {
	for name, chain := range chains {
		for _, circle := range []bool{false, true} {
			t.Run(strings.Join([]string{name, map[bool]string{false: "in a line", true: "in a circle"}[circle]}, " "), func(t *testing.T) {
				const long = 20_000
				fs, _ := errors.AsType[Findings](chain(long, circle).Validate())
				if want := map[bool]int{false: 0, true: long}[circle]; len(fs) != want {
					t.Fatalf("%d findings, want %d", len(fs), want)
				}
				pace.Linear(t, long/4, func(n int) func() {
					c := chain(n, circle)
					return func() { c.Validate() }
				})
			})
		}
	}
}

// Lists that are compared with each other cost no more than in proportion either.
func TestPerformersCostInProportion(t *testing.T) {
	for name, statement := range map[string]func(all []ActorID) *Statement{
		"authors": func(all []ActorID) *Statement { return &Statement{By: all, Acts: []Act{{Verb: Condemns, By: all}}} },
		"in the name": func(all []ActorID) *Statement {
			return &Statement{By: all[:1], For: all, Acts: []Act{{Verb: Condemns, By: all}}}
		},
		"joined": func(all []ActorID) *Statement {
			s := &Statement{By: all[:1], Acts: []Act{{Verb: Condemns, By: all}}}
			for _, a := range all {
				s.Joined = append(s.Joined, Joiner{Party: a})
			}
			return s
		},
		"members": func(all []ActorID) *Statement {
			return &Statement{By: []ActorID{"coalition"}, Acts: []Act{{Verb: Condemns, By: all}}}
		},
		"acts": func(all []ActorID) *Statement {
			s := &Statement{By: all}
			for _, a := range all {
				s.Acts = append(s.Acts, Act{Verb: Condemns, By: []ActorID{a}})
			}
			return s
		},
	} {
		t.Run(name, func(t *testing.T) {
			pace.Linear(t, 1024, func(n int) func() {
				c := &Case{ID: "performers", Actors: Actors{}}
				var all []ActorID
				for i := range n {
					all = append(all, ActorID(fmt.Sprintf("actor-%06d", i)))
					c.Actors[all[i]] = &State{}
				}
				c.Actors["coalition"] = &Coalition{Members: all}
				c.Statements = Statements{"s": statement(all)}
				if err := c.Validate(); err != nil {
					t.Fatal(err)
				}
				return func() { c.Validate() }
			})
		})
	}
}

// A document costs its reader and its writer no more than in proportion.
func TestDocumentsCostInProportion(t *testing.T) {
	pace.Linear(t, 16, func(n int) func() {
		text := encode(t, realistic(n))
		return func() { encode(t, decode(t, text)) }
	})
	pace.Linear(t, 128, func(n int) func() { // a document with as many mistakes as members
		text := []byte(document(`"by":[` + strings.Repeat("null,", n) + `null]`))
		return func() { Decode(bytes.NewReader(text)) }
	})
}

// A drone is a kind of actor of somebody's own with the members of a person.
type drone struct {
	Profile
	Serial string  `json:"serial,omitzero"`
	Owner  ActorID `json:"owner,omitzero"`
	Built  When    `json:"built,omitzero"`
}

func (*drone) ActorKind() string { return "example.org/drone" }

// What is worked out of the type of a kind of somebody's own is worked out once, and not for each entity.
func TestOwnKindsCostLikeOthers(t *testing.T) {
	const n = 10_000
	builtin, own := &Case{ID: "x", Actors: Actors{"owner": new(Person)}}, &Case{ID: "x", Actors: Actors{"owner": new(Person)}}
	for i := range n {
		id := ActorID("a" + strconv.Itoa(i))
		builtin.Actors[id] = &Persona{Profile: Named("A name")}
		own.Actors[id] = &drone{Profile: Named("A name"), Serial: "s", Owner: "owner", Built: "2021"}
	}
	allocations := func(c *Case) float64 {
		return testing.AllocsPerRun(5, func() {
			if err := c.Validate(); err != nil {
				t.Fatal(err)
			}
		})
	}
	if a, b := allocations(builtin), allocations(own); b > a+10 {
		t.Errorf("%v allocations for %d actors of somebody's own, %v for built-in ones", b, n, a)
	}
}

func BenchmarkValidateOwnKind(b *testing.B) {
	for name, actor := range map[string]func() Actor{
		"builtin": func() Actor { return &Persona{Profile: Named("A name")} },
		"own":     func() Actor { return &drone{Profile: Named("A name")} },
	} {
		b.Run(name, func(b *testing.B) {
			c := &Case{ID: "x", Actors: Actors{}}
			for i := range 10_000 {
				c.Actors[ActorID("a"+strconv.Itoa(i))] = actor()
			}
			b.ReportAllocs()
			for b.Loop() {
				c.Validate()
			}
		})
	}
}
