package coding_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/coding"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/pace"
	"github.com/google/go-cmp/cmp"
)

func dossiers(t *testing.T, f func(*testing.T, *attribution.Case)) {
	for id, c := range casetest.Dossiers(t) {
		t.Run(id, func(t *testing.T) { f(t, c) })
	}
}

// other is another id, whose order among others is another too.
func other(id string) string {
	if id == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(id))
	return "x" + hex.EncodeToString(sum[:6])
}

func moved[ID ~string, E any](m map[ID]E) map[ID]E {
	out := make(map[ID]E, len(m))
	for id, e := range m {
		out[ID(other(string(id)))] = e
	}
	return out
}

// renamed returns a copy with another id for every entity.
func renamed(c *attribution.Case) *attribution.Case {
	c = c.Clone()
	attribution.Walk(c, func(_ attribution.Place, v any) bool {
		switch v := v.(type) {
		case *attribution.ActorID:
			*v = attribution.ActorID(other(string(*v)))
		case *attribution.IncidentID:
			*v = attribution.IncidentID(other(string(*v)))
		case *attribution.AccountID:
			*v = attribution.AccountID(other(string(*v)))
		case *attribution.SourceID:
			*v = attribution.SourceID(other(string(*v)))
		case *attribution.EvidenceID:
			*v = attribution.EvidenceID(other(string(*v)))
		case *attribution.AttributionID:
			*v = attribution.AttributionID(other(string(*v)))
		case *attribution.StatementID:
			*v = attribution.StatementID(other(string(*v)))
		case *attribution.QuoteID:
			*v = attribution.QuoteID(other(string(*v)))
		case *attribution.ResponseID:
			*v = attribution.ResponseID(other(string(*v)))
		case *attribution.Ref:
			collection, id := v.Split()
			*v = collection.Ref(other(id))
		}
		return true
	})
	c.Actors, c.Incidents, c.Accounts, c.Sources = moved(c.Actors), moved(c.Incidents), moved(c.Accounts), moved(c.Sources)
	c.Evidence, c.Attributions, c.Statements = moved(c.Evidence), moved(c.Attributions), moved(c.Statements)
	c.Quotes, c.Responses = moved(c.Quotes), moved(c.Responses)
	return c
}

func agree(t *testing.T, got coding.Comparison) {
	t.Helper()
	for _, d := range got.Disagreements {
		t.Errorf("%+v", d)
	}
	for _, tally := range got.Tallies {
		if tally.Units != tally.Agree || tally.Defined && tally.Alpha != 1 {
			t.Errorf("%+v", tally)
		}
	}
}

func whole(t *testing.T, got coding.Comparison) {
	t.Helper()
	agree(t, got)
	for _, s := range append(got.OnlyA, got.OnlyB...) {
		t.Errorf("only one has %+v", s)
	}
}

func TestIdsDoNotMatter(t *testing.T) {
	dossiers(t, func(t *testing.T, c *attribution.Case) {
		b := renamed(c)
		if err := b.Validate(); err != nil {
			t.Fatal(err)
		}
		whole(t, coding.Compare(c, b))
		whole(t, coding.Compare(b, c))
		got := coding.Compare(c, b)
		for _, tally := range got.Tallies {
			if tally.Variable == coding.VariableVerb && tally.Units == 0 {
				t.Error("no act was compared")
			}
		}
		if !cmp.Equal(got, coding.Compare(c, b)) {
			t.Error("another answer for the same question")
		}
	})
}

func TestOrderDoesNotMatter(t *testing.T) {
	dossiers(t, func(t *testing.T, c *attribution.Case) {
		b := renamed(c)
		for _, s := range b.Statements {
			slices.Reverse(s.Acts)
			slices.Reverse(s.For)
			for i := range s.Acts {
				slices.Reverse(s.Acts[i].On)
				slices.Reverse(s.Acts[i].Quotes)
				slices.Reverse(s.Acts[i].By)
			}
		}
		whole(t, coding.Compare(c, b))
	})
}

func TestUnrelatedIncident(t *testing.T) {
	dossiers(t, func(t *testing.T, c *attribution.Case) {
		b := renamed(c)
		b.Actors["stranger"] = &attribution.Group{Profile: attribution.Named("Entirely Unrelated Group")}
		b.Incidents["unrelated"] = &attribution.Incident{Title: "Something else"}
		b.Attributions["unrelated"] = &attribution.Attribution{Subject: "incidents/unrelated", Link: attribution.ConductedBy, Object: "actors/stranger"}
		b.Statements["unrelated"] = &attribution.Statement{By: []attribution.ActorID{"stranger"}, When: "2001-02-03", Acts: []attribution.Act{
			{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/unrelated"}, Quotes: []attribution.QuoteID{"unrelated"}}}}
		b.Quotes["unrelated"] = &attribution.Quote{Statement: "unrelated", Text: "It was us.", Lang: "en"}
		got := coding.Compare(c, b)
		agree(t, got)
		want := []coding.Sole{{Kind: coding.SoleStatement, At: "/statements/unrelated", Quote: "It was us."},
			{Kind: coding.SoleQuote, At: "/quotes/unrelated", Quote: "It was us."}}
		if d := cmp.Diff(want, got.OnlyB); d != "" || got.OnlyA != nil {
			t.Error(d, got.OnlyA)
		}
		if got := coding.Compare(b, c); !cmp.Equal(got.OnlyA, want) || got.OnlyB != nil {
			t.Error(got.OnlyA, got.OnlyB)
		}
	})
}

// A change is one to one variable of a dossier with other ids; want is how often it shows.
type change struct {
	v    coding.Variable
	at   string
	make func(b *attribution.Case)
	want int
}

// actsOf returns the acts of a statement with those that they report.
func actsOf(s *attribution.Statement) (all []*attribution.Act) {
	for i := range s.Acts {
		for a := &s.Acts[i]; a != nil; a = a.Reported {
			all = append(all, a)
		}
	}
	return all
}

func uses(c *attribution.Case, ref attribution.Ref) (n int) {
	for _, s := range c.Statements {
		for _, a := range actsOf(s) {
			on := a.On
			if len(on) == 0 {
				on = a.Answers
			}
			for _, r := range on {
				if r == ref {
					n++
				}
			}
		}
	}
	return n
}

// stranger is an actor, and an incident, that no dossier has.
const stranger = "stranger"

func changes(c *attribution.Case) (all []change) {
	for id, s := range c.Statements {
		get := func(b *attribution.Case) *attribution.Statement {
			return b.Statements[attribution.StatementID(other(string(id)))]
		}
		at := "statements/" + string(id)
		all = append(all, change{coding.VariableDate, at, func(b *attribution.Case) { get(b).When = "1999-12-31" }, 1},
			change{coding.VariableBehalf, at, func(b *attribution.Case) { get(b).For = []attribution.ActorID{stranger} }, 1})
		if s.When != "" {
			all = append(all, change{coding.VariableDate, at + " none", func(b *attribution.Case) { get(b).When = "" }, 1})
		}
		if len(s.For) > 0 {
			all = append(all, change{coding.VariableBehalf, at + " none", func(b *attribution.Case) { get(b).For = nil }, 1})
		}
		for i, a := range actsOf(s) {
			act := func(b *attribution.Case) *attribution.Act { return actsOf(get(b))[i] }
			at := at + "/" + strconv.Itoa(i)
			all = append(all, change{coding.VariableHolder, at, func(b *attribution.Case) { act(b).By = []attribution.ActorID{stranger} }, 1})
			verb := attribution.Acknowledges
			if a.Verb.Holds() {
				all = append(all, change{coding.VariableSign, at, func(b *attribution.Case) {
					if act(b).Leans = attribution.LeansAgainst; a.Leaning() == attribution.LeansAgainst {
						act(b).Leans = attribution.LeansFor
					}
				}, 1})
			} else if a.Verb == verb {
				verb = attribution.Denies
			}
			all = append(all, change{coding.VariableVerb, at, func(b *attribution.Case) { act(b).Verb = verb }, 1})
			if l := a.Assessment.Likelihood; a.Leans == "" && l.Text != "" && l.Scale == "" {
				all = append(all, change{coding.VariableLikelihood, at + " none", func(b *attribution.Case) { act(b).Assessment.Likelihood = attribution.Term{} }, 1})
			}
			if a.Leans == "" {
				all = append(all, change{coding.VariableLikelihood, at, func(b *attribution.Case) { act(b).Assessment.Likelihood.Text += "remote" }, 1},
					change{coding.VariableScale, at, func(b *attribution.Case) { act(b).Assessment.Likelihood.Scale += "x" }, 1})
			}
		}
	}
	for id := range c.Attributions {
		get := func(b *attribution.Case) *attribution.Attribution {
			return b.Attributions[attribution.AttributionID(other(string(id)))]
		}
		n, at := uses(c, id.Ref()), string(id.Ref())
		all = append(all, change{coding.VariableSubject, at, func(b *attribution.Case) { get(b).Subject = "incidents/" + stranger }, n},
			change{coding.VariableObject, at, func(b *attribution.Case) { get(b).Object = "actors/" + stranger }, n},
			change{coding.VariableLink, at, func(b *attribution.Case) { get(b).Link = "example.org/another" }, n})
	}
	for id := range c.Responses {
		key := attribution.ResponseID(other(string(id)))
		for name, day := range map[string]func(*attribution.Measure) *attribution.When{
			" announced":  func(m *attribution.Measure) *attribution.When { return &m.Announced },
			" carriedOut": func(m *attribution.Measure) *attribution.When { return &m.CarriedOut },
			" effective":  func(m *attribution.Measure) *attribution.When { return &m.Effective },
			" ended":      func(m *attribution.Measure) *attribution.When { return &m.Ended },
		} {
			all = append(all, change{coding.VariableDate, string(id.Ref()) + name, func(b *attribution.Case) { *day(b.Responses[key].ResponseMeasure()) = "1999-12-31" }, 1})
		}
		switch c.Responses[id].(type) {
		case *attribution.DiplomaticMeasure:
			all = append(all, change{coding.VariableResponse, string(id.Ref()) + " step", func(b *attribution.Case) {
				b.Responses[key].(*attribution.DiplomaticMeasure).Step = "example.org/another"
			}, 1})
		case *attribution.DomesticMeasure:
			all = append(all, change{coding.VariableResponse, string(id.Ref()) + " sort", func(b *attribution.Case) {
				b.Responses[key].(*attribution.DomesticMeasure).Sort = "example.org/another"
			}, 1})
		}
		all = append(all,
			change{coding.VariableResponse, string(id.Ref()), func(b *attribution.Case) {
				m := *b.Responses[key].ResponseMeasure()
				m.Against = slices.Clone(b.Responses[key].Targets())
				b.Responses[key] = &attribution.UnknownResponse{Measure: m, Kind: "example.org/another"}
			}, 1})
	}
	return all
}

// every is one in how many changes is tried, unless the tests are to run in full.
var every = func() int {
	if casetest.Full() {
		return 1
	}
	return 23
}()

// Each change to each variable, alone, is found as that and nothing else.
func TestEachChangeIsFound(t *testing.T) {
	dossiers(t, func(t *testing.T, c *attribution.Case) {
		all, base := changes(c), renamed(c)
		slices.SortFunc(all, func(x, y change) int { return strings.Compare(string(x.v)+x.at, string(y.v)+y.at) })
		for i, x := range all {
			if i%every != 0 {
				continue
			}
			b := base.Clone()
			b.Actors[stranger] = &attribution.Group{Profile: attribution.Named("Entirely Unrelated Group")}
			b.Incidents[stranger] = &attribution.Incident{Title: "Something else"}
			x.make(b)
			got := coding.Compare(c, b)
			found := make(map[coding.Variable]int)
			for _, d := range got.Disagreements {
				found[d.Variable]++
				if d.A == d.B {
					t.Errorf("the same values: %+v", d)
				}
			}
			want := map[coding.Variable]int{x.v: x.want}
			if x.want == 0 {
				want = map[coding.Variable]int{}
			}
			if !cmp.Equal(found, want) || got.OnlyA != nil || got.OnlyB != nil {
				t.Errorf("%s of %s: found %v, want %v; only one has %v %v", x.v, x.at, found, want, got.OnlyA, got.OnlyB)
			}
		}
	})
}

func TestHostile(t *testing.T) {
	loop := &attribution.Act{Verb: attribution.Reports}
	loop.Reported = loop
	hostile := &attribution.Case{
		Actors:       attribution.Actors{"a": nil, "b": (*attribution.State)(nil), "c": &attribution.Organ{Of: "c"}, "": &attribution.Person{}},
		Incidents:    attribution.Incidents{"i": nil, "j": {}},
		Accounts:     attribution.Accounts{"a": nil, "b": {}},
		Sources:      attribution.Sources{"s": nil},
		Evidence:     attribution.Evidence{"e": nil},
		Attributions: attribution.Attributions{"x": nil, "y": {}, "z": {Subject: "attributions/z", Object: "nonsense"}},
		Statements: attribution.Statements{"n": nil, "s": {Source: "s", By: []attribution.ActorID{"b", "nobody"}, Acts: []attribution.Act{
			{}, *loop, {On: []attribution.Ref{"", "attributions/x", "attributions/y", "attributions/z", "statements/s", "accounts/a", "\xff"},
				Quotes: []attribution.QuoteID{"q", "r", "r", "none"}}}}},
		Quotes: attribution.Quotes{"p": nil, "q": {Text: "same"}, "r": {Text: "same", Statement: "s"}},
		Responses: attribution.Responses{"n": nil, "s": (*attribution.Sanction)(nil), "d": &attribution.DomesticMeasure{Measure: attribution.Measure{
			Over: []attribution.Ref{"incidents/i", "x"}, Sources: []attribution.SourceID{"s", "t"}}}},
	}
	for _, a := range []*attribution.Case{nil, {}, hostile} {
		for _, b := range []*attribution.Case{nil, {}, hostile} {
			got := coding.Compare(a, b)
			agree(t, got)
			if a == b {
				whole(t, got)
			}
		}
	}
}

// Coders who call an incident otherwise are compared all the same: the words show that it is one.
func TestIncidentsAreAlignedByWords(t *testing.T) {
	dossiers(t, func(t *testing.T, c *attribution.Case) {
		b := renamed(c)
		for id, x := range b.Incidents {
			x.Title, x.Names = "as "+string(id), nil
			x.UUID = [16]byte{}
		}
		got := coding.Compare(c, b)
		for _, d := range got.Disagreements {
			if d.Variable != coding.VariableSubject && d.Variable != coding.VariableObject {
				t.Errorf("%+v", d)
			}
		}
	})
}

// many returns a case of n statements with one act each, all on one proposition and half of them in the same words.
func many(n int) *attribution.Case {
	c := &attribution.Case{
		Actors:       attribution.Actors{"a": &attribution.State{Code: "GB"}},
		Incidents:    attribution.Incidents{"i": {Title: "I"}},
		Attributions: attribution.Attributions{"x": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/a"}},
		Statements:   make(attribution.Statements), Quotes: make(attribution.Quotes),
	}
	for i := range n {
		id := strconv.Itoa(i)
		c.Statements[attribution.StatementID(id)] = &attribution.Statement{By: []attribution.ActorID{"a"}, Acts: []attribution.Act{
			{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/x"}, Quotes: []attribution.QuoteID{attribution.QuoteID(id)}}}}
		c.Quotes[attribution.QuoteID(id)] = &attribution.Quote{Statement: attribution.StatementID(id), Text: fmt.Sprint("words ", i/2*(i%2)), Lang: "en"}
	}
	return c
}

func TestCompareCostsInProportion(t *testing.T) {
	pace.Linear(t, 500, func(n int) func() {
		a, b := many(n), many(n)
		for _, s := range b.Statements {
			s.Acts[0].Verb = attribution.Denies
		}
		return func() { coding.Compare(a, b) }
	})
}
