package query_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	. "example.com/attribution"
)

// A generator makes cases at random, small ones in which everything meets everything: agreement in chains and in
// circles, withdrawals by whom they concern and by others, dates that tell and dates that do not.
type generator struct{ *rand.Rand }

func newGenerator(seed uint64) generator { return generator{rand.New(rand.NewPCG(seed, 2024))} }

// manyCases calls a property with many cases.
func manyCases(t *testing.T, n int, property func(t *testing.T, g generator, c *Case)) {
	t.Helper()
	for seed := range uint64(n) {
		g := newGenerator(seed)
		c := g.someCase()
		property(t, g, c)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

func pick[E any](g generator, list ...E) E { return list[g.IntN(len(list))] }

func (g generator) chance(percent int) bool { return g.IntN(100) < percent }

func (g generator) when() When {
	return pick[When](g, "", "2001", "2001-05", "2001-05-03", "2001-05-03[Pacific/Auckland]", "2001-05-03T09~[Europe/London]", "2003",
		"2002/2004", "2003-06?", "2004-02-01T12:00Z", "2004-02-02", "[2004-02-01,2004-02-03]", "2005~", "2005-01-01", "2006-21", "2004/..",
		"not a date")
}

func (g generator) party() ActorID {
	return pick[ActorID](g, "a", "b", "c", "organ", "unit", "person", "press", "accused")
}

func (g generator) parties(most int) []ActorID {
	var out []ActorID
	for range g.IntN(most + 1) {
		out = append(out, g.party())
	}
	return out
}

func (g generator) statement() StatementID { return StatementID(fmt.Sprint("s", g.IntN(10))) }

func (g generator) ref() Ref {
	if g.chance(35) {
		return g.statement().Ref()
	}
	return pick[Ref](g, "attributions/p", "attributions/q", "attributions/r", "attributions/group-state", "accounts/told", "incidents/i",
		"actors/accused", "actors/group", "responses/listing", "responses/talk")
}

func (g generator) refs(most int) []Ref {
	var out []Ref
	for range g.IntN(most + 1) {
		out = append(out, g.ref())
	}
	return out
}

func (g generator) act(depth int) Act {
	a := Act{
		Verb: pick(g, Asserts, Asserts, Asserts, Agrees, Agrees, Withdraws, Corrects, Supports, Acknowledges, Declines, Denies, Contests,
			Condemns, Announces, Reports, Notes),
		On:         g.refs(3),
		Answers:    g.refs(2),
		Assessment: pick(g, Assessment{}, Assessment{}, phia("highly likely"), phia("unlikely")),
	}
	if a.Verb.Holds() && a.Assessment.Likelihood.Text == "" && g.chance(15) {
		a.Leans = pick(g, LeansFor, LeansOpen, LeansAgainst)
	}
	if g.chance(25) {
		a.By = g.parties(2)
	}
	if a.Verb == Declines {
		a.Refuses = pick(g, "", FamilyPerpetration, FamilyStateNexus)
	}
	if a.Verb == Reports && depth < 2 {
		a.On = nil
		inner := g.act(depth + 1)
		a.Reported = &inner
	}
	return a
}

func (g generator) someCase() *Case {
	c := &Case{
		ID: "some",
		Actors: Actors{
			"a": &State{Code: "GB"}, "b": &State{Code: "US"}, "c": &State{Code: "NZ"}, "accused": &State{Code: "CN"},
			"organ": &Organ{Of: "a"}, "unit": &Organ{Of: "organ"}, "ministry": &Organ{Of: "accused"},
			"person": &Person{Roles: []Role{{Of: "organ"}}}, "press": &Organization{Sort: OrganizationMedia}, "group": &Group{}, "cluster": &Group{},
		},
		Incidents: Incidents{"i": {}, "j": {}},
		Accounts:  Accounts{"told": {Incident: "i", Activity: g.when()}},
		Attributions: Attributions{
			"p":           {Subject: "incidents/i", Link: ConductedBy, Object: "actors/accused"},
			"q":           {Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"},
			"r":           {Subject: "incidents/i", Link: FromTerritoryOf, Object: "actors/accused"},
			"group-state": {Subject: "actors/group", Link: pick(g, LinkedTo, RunBy), Object: pick[Ref](g, "actors/accused", "actors/ministry")},
			"same":        {Subject: "actors/group", Link: SameAs, Object: "actors/cluster"},
		},
		Responses: Responses{
			"listing": &Sanction{Measure: Measure{By: []ActorID{"a"}, Against: []ActorID{"accused"}, Over: []Ref{"incidents/i"}, Announced: g.when()}},
			"talk":    &DiplomaticMeasure{Measure: Measure{By: []ActorID{"b"}, CarriedOut: g.when()}, Step: StepSummons},
		},
		Statements: Statements{},
	}
	for i := range 1 + g.IntN(10) {
		s := &Statement{By: []ActorID{g.party()}, When: g.when()}
		if g.chance(30) {
			s.By = append(s.By, g.party())
		}
		if g.chance(30) {
			s.For = g.parties(2)
		}
		for range g.IntN(3) {
			if g.chance(30) {
				s.Joined = append(s.Joined, Joiner{Party: g.party(), When: g.when()})
			}
		}
		for range g.IntN(4) {
			s.Acts = append(s.Acts, g.act(0))
		}
		c.Statements[StatementID(fmt.Sprint("s", i))] = s
	}
	return c
}
