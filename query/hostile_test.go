package query_test

import (
	"testing"
	"time"

	. "example.com/attribution"
	"example.com/attribution/query"
)

// within fails the test if work takes longer than anybody waits, which is what a hang does.
func within(t *testing.T, work func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		work()
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Minute):
		t.Fatal("it hangs")
	}
}

// askEverything asks all that can be asked of a case.
func askEverything(c *Case) {
	x := query.New(c)
	for _, date := range []When{"", "2001-05-03", "2001-05-03T12:00Z"} {
		x, err := x.AsOf(date)
		if err != nil {
			continue
		}
		x.AllHoldings()
		for _, r := range []Ref{"", "attributions/p", "attributions/none", "accounts/none", "statements/s", "nonsense"} {
			x.Holders(r)
			x.PossibleHolders(r)
			x.PositionsOn(r)
			x.ReportsOn(r)
			x.Silent(r)
		}
		x.HoldingsBy("a")
		x.HoldingsBy("")
		x.Positions()
		drain(x.Chains("i"))
		x.Agreement("i")
		x.Accounts("i")
		x.Timeline()
		x.Responses()
		x.Lint()
		x.Case()
	}
}

// Whatever a case is, questions have answers, if only empty ones.
func TestBadCases(t *testing.T) {
	self := Act{Verb: Reports}
	self.Reported = &self
	for name, c := range map[string]*Case{
		"none":  nil,
		"empty": {},
		"entities that are not there": {Actors: Actors{"a": nil}, Incidents: Incidents{"i": nil}, Attributions: Attributions{"p": nil},
			Statements: Statements{"s": nil}, Quotes: Quotes{"q": nil}, Accounts: Accounts{"t": nil}, Responses: Responses{"r": nil}},
		"an act that reports itself": parties(Statements{"s": {By: []ActorID{"press"}, When: "2001", Acts: []Act{self}}}),
		"a report of nothing":        parties(Statements{"s": {By: []ActorID{"press"}, Acts: []Act{{Verb: Reports}}}}),
		"a statement of nobody":      parties(Statements{"s": {Acts: append(asserts(p), withdraws("statements/s")...)}}),
		"a statement that agrees with itself": parties(Statements{"s": {By: []ActorID{"a"}, Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}},
			{Verb: Withdraws, On: []Ref{"statements/s", "attributions/p", "", "nonsense", "statements/none"}}, {Verb: Asserts, On: []Ref{"attributions/p", "attributions/none", ""}}}}}),
		"organs in a circle": {Actors: Actors{"a": &Organ{Of: "b"}, "b": &Organ{Of: "a"}, "c": &Organ{Of: "c"}}, Incidents: Incidents{"i": {}},
			Attributions: Attributions{"p": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/a"}},
			Statements: Statements{"s": {By: []ActorID{"x"}, Joined: []Joiner{{Party: "y"}, {Party: "y", When: "2001"}, {}}, Acts: asserts(p, "a", "c", "")},
				"t": {By: []ActorID{"a"}, Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}}}}},
		"dates that do not exist": parties(Statements{
			"s": {By: []ActorID{"a"}, When: "2001-02-30", Joined: []Joiner{{Party: "b", When: "yesterday"}, {Party: "c", When: "2001[Nowhere]"}}, Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2001-05-03T25:00[Europe/London]", Acts: withdraws("attributions/p")},
			"u": {By: []ActorID{"a"}, When: "2001-03-25T01:30[Europe/London]", Acts: asserts(p)}, // an hour that was skipped
			"v": {By: []ActorID{"a"}, When: "2001-05-03T23:00Z/2001-05-03T23:30Z[Asia/Shanghai]", Acts: withdraws("attributions/p")},
			"w": {By: []ActorID{"a"}, When: "T12:00", Acts: asserts(p)}}),
		"what refers to itself in time": parties(Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: []Act{{Verb: Recalls, On: []Ref{"statements/t"}}, {Verb: Asserts, On: p}}},
			"t": {By: []ActorID{"a"}, When: "2001", Acts: []Act{{Verb: Withdraws, On: []Ref{"statements/s", "attributions/p"}}, {Verb: Asserts, On: p}}}}),
		"leaning nowhere": parties(Statements{"s": {By: []ActorID{"a"}, Acts: []Act{{Verb: Asserts, On: p, Leans: "sideways",
			Assessment: Assessment{Likelihood: Said("sure", "xx").Infer("no-scale")}}}}}),
	} {
		t.Run(name, func(t *testing.T) { within(t, func() { askEverything(c) }) })
	}
}

// A case of fifty thousand agreements, each with the one before, and one of as many in a circle, are answered.
func TestManyAgreements(t *testing.T) {
	n := 50_000
	if testing.Short() {
		n = 5_000
	}
	for name, last := range map[string]Act{
		"in a row":    {Verb: Asserts, On: p},
		"in a circle": {Verb: Agrees, On: []Ref{StatementID(number("s", n-1)).Ref()}},
	} {
		t.Run(name, func(t *testing.T) {
			c := parties(Statements{"s0": {By: []ActorID{"a"}, When: "2001", Acts: []Act{last}}})
			for i := 1; i < n; i++ {
				c.Statements[StatementID(number("s", i))] = &Statement{By: []ActorID{"b"}, When: "2001",
					Acts: []Act{{Verb: Agrees, On: []Ref{StatementID(number("s", i-1)).Ref()}}}}
			}
			within(t, func() {
				x := query.New(c)
				all, of := x.AllHoldings(), x.Holdings("attributions/p")
				want := 0
				if last.Verb == Asserts {
					want = n
				}
				if len(all) != want || len(of) != want {
					t.Errorf("%d and %d holdings, want %d", len(all), len(of), want)
				}
				x.Lint()
				x.PositionsOn("attributions/p")
				asOf(t, x, "2001-05-03").AllHoldings()
			})
		})
	}
}
