package query_test

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/query"
)

// asOfDates are the dates as of which rules are tested: none, days of the calendar, and instants.
var asOfDates = [...]When{"", "2001-05-02", "2001-05-03", "2001-05", "2002", "2001-05-03[Europe/London]", "2001-05-04T02:30Z", "2001-05-04T12:00"}

// ruledWhen is a date on which rules differ: of about one day, with a zone, a time, both or neither, and some that say
// little.
func (g generator) ruledWhen() When {
	return pick[When](g, "2001-05-02", "2001-05-03", "2001-05-03", "2001-05-04", "2001-05-05", "2001-05-03[Europe/London]",
		"2001-05-04[Pacific/Auckland]", "2001-05-03[America/New_York]", "2001-05-03T09~[Europe/London]", "2001-05-03T23:30Z",
		"2001-05-04T01:30Z[America/New_York]", "2001-05-04T00:30+02:00", "2001-05-03T16:00", "2001-05-04T10:00[Asia/Shanghai]",
		"[2001-05-03,2001-05-05]", "2001-05-02/2001-05-04", "2001-05-03?", "2001-05", "2001", "2002-01-01", "")
}

// ruled is a valid case, but for agreement in circles, in which the rules of holding meet.
func (g generator) ruled() *Case {
	for {
		c := g.maybeRuled()
		findings, _ := errors.AsType[Findings](c.Validate())
		if !slices.ContainsFunc(findings, func(f Finding) bool { return f.Code != CodeCycle }) {
			return c
		}
	}
}

func (g generator) maybeRuled() *Case {
	c := &Case{
		ID: "ruled",
		Actors: Actors{
			"a": &State{Code: "GB"}, "b": &State{Code: "US"}, "c": &State{Code: "NZ"}, "accused": &State{Code: "CN"},
			"organ": &Organ{Of: "a"}, "unit": &Organ{Of: "organ"}, "bureau": &Organ{Of: "b"}, "press": &Organization{Sort: OrganizationMedia},
			"group": &Group{},
		},
		Incidents: Incidents{"i": {}},
		Accounts:  Accounts{"told": {Incident: "i", Activity: "2001"}},
		Attributions: Attributions{
			"p": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/accused"},
			"q": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"},
		},
		Statements: Statements{}, Quotes: Quotes{},
	}
	n := 2 + g.IntN(5)
	for i := range n {
		s := &Statement{By: []ActorID{pick[ActorID](g, "a", "a", "a", "b", "c", "organ")}, When: g.ruledWhen()}
		if g.chance(15) {
			s.For = []ActorID{pick[ActorID](g, "a", "b")}
		}
		for g.chance(25) {
			s.Joined = append(s.Joined, Joiner{Party: pick[ActorID](g, "a", "b", "c", "organ"), When: pick(g, g.ruledWhen(), "")})
		}
		c.Statements[StatementID(fmt.Sprint("s", i))] = s
		for range 1 + g.IntN(2) {
			s.Acts = append(s.Acts, g.ruledAct(n, 0))
		}
	}
	if g.chance(20) {
		first, second := StatementID(fmt.Sprint("s", g.IntN(n))), StatementID(fmt.Sprint("s", g.IntN(n)))
		c.Quotes["said"] = &Quote{Statement: first, Lang: "en", Text: "said"}
		c.Quotes["again"] = &Quote{Statement: second, Lang: "fr", Text: "dit", Renders: "said"}
	}
	return c
}

func (g generator) ruledAct(n, depth int) Act {
	statement := func() Ref { return StatementID(fmt.Sprint("s", g.IntN(n))).Ref() }
	proposition := func() Ref { return pick[Ref](g, "attributions/p", "attributions/p", "attributions/q", "accounts/told") }
	a := Act{Verb: pick(g, Asserts, Asserts, Asserts, Asserts, Agrees, Agrees, Withdraws, Withdraws, Corrects, Supports, Denies, Recalls, Reports)}
	switch a.Verb {
	case Asserts:
		a.On = []Ref{proposition()}
	case Agrees:
		a.On = []Ref{pick(g, statement(), statement(), proposition())}
	case Reports:
		if depth < 2 {
			inner := g.ruledAct(n, depth+1)
			inner.By = []ActorID{g.party()}
			a.Reported = &inner
		} else {
			a.Verb, a.On = Supports, []Ref{statement()}
		}
	default:
		a.On = []Ref{pick(g, statement(), proposition())}
		if g.chance(40) {
			a.On, a.Answers = nil, a.On
		}
		if g.chance(20) {
			a.Answers = append(a.Answers, pick(g, statement(), proposition()))
		}
	}
	if g.chance(15) && a.Verb != Reports {
		a.On = append(a.On, proposition())
	}
	if a.Verb == Asserts || a.Verb == Agrees {
		switch {
		case g.chance(10):
			a.Leans = pick(g, LeansFor, LeansOpen, LeansAgainst)
		case g.chance(30):
			a.Assessment.Likelihood = Said(pick(g, "highly likely", "realistic possibility", "unlikely"), "en").Infer("phia")
		case g.chance(10):
			a.Assessment.Certainty = Said(pick(g, "likely", "unlikely"), "en").Infer("icd203-likelihood")
		}
	}
	if depth == 0 && g.chance(20) {
		a.By = []ActorID{pick[ActorID](g, "a", "organ", "unit", "bureau", "b")}
	}
	return a
}

// manyRuled calls a property with as many random cases as are asked for, or a fiftieth of them.
func manyRuled(t *testing.T, n int, property func(t *testing.T, c *Case)) {
	t.Helper()
	if !casetest.Full() {
		n /= 50
	}
	if testing.Short() {
		n /= 4
	}
	for seed := range uint64(n) {
		c := newGenerator(seed).ruled()
		property(t, c)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

// plain leaves out of holdings what an oracle does not say, and puts them in one order.
func plain(list []query.Holding) []query.Holding {
	out := slices.Clone(list)
	for i := range out {
		out[i].Assessment, out[i].Words = Assessment{}, Words{}
	}
	slices.SortFunc(out, func(a, b query.Holding) int {
		return cmp.Or(cmp.Compare(a.Place.Statement, b.Place.Statement), cmp.Compare(a.Place.Act, b.Place.Act), cmp.Compare(a.Party, b.Party),
			cmp.Compare(a.Proposition, b.Proposition), cmp.Compare(a.Leans, b.Leans))
	})
	return out
}

// The index says who holds what as the rules do, as of any date.
func TestOracle(t *testing.T) {
	manyRuled(t, 100_000, func(t *testing.T, c *Case) {
		all := query.New(c)
		for _, date := range asOfDates {
			x := asOf(t, all, date)
			want := plain(newOracle(c, date).holdings())
			same(t, plain(x.AllHoldings()), want)
			if t.Failed() {
				t.Logf("as of %q", date)
				return
			}
			for r := range propositions(c) {
				of := filter(want, func(h query.Holding) bool { return h.Proposition == r })
				same(t, plain(x.Holdings(r)), of)
			}
		}
	})
}

// crowd is a valid case in which one or two parties say more about one claim than anybody does.
func (g generator) crowd() *Case {
	c := g.maybeRuled()
	c.Statements, c.Quotes = Statements{}, nil
	n := 12 + g.IntN(24)
	for i := range n {
		s := &Statement{By: []ActorID{pick[ActorID](g, "a", "a", "a", "b")}, When: g.ruledWhen()}
		a := Act{Verb: pick(g, Asserts, Asserts, Withdraws, Corrects), On: p}
		if a.Verb == Asserts {
			a.Leans = pick(g, "", "", LeansAgainst)
		}
		s.Acts = []Act{a}
		if g.chance(30) {
			s.Acts = append(s.Acts, Act{Verb: Asserts, On: p})
		}
		if i > 0 && g.chance(40) {
			id := StatementID(fmt.Sprint("s", g.IntN(i)))
			if s.When == "" || s.When.Before(c.Statements[id].When) != edtf.Yes {
				s.Acts = append(s.Acts, Act{Verb: pick(g, Recalls, Withdraws), On: []Ref{id.Ref()}})
			}
		}
		c.Statements[StatementID(fmt.Sprint("s", i))] = s
	}
	return c
}

// It does so where there is much to compare, too.
func TestOracleOfCrowds(t *testing.T) {
	n := uint64(2000)
	if !casetest.Full() {
		n /= 50
	}
	for seed := range n {
		c := valid(t, newGenerator(seed).crowd())
		all := query.New(c)
		for _, date := range asOfDates[:5] {
			same(t, plain(asOf(t, all, date).AllHoldings()), plain(newOracle(c, date).holdings()))
		}
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}
