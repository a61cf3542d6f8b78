package query_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
)

// Rules that meet: each case says what follows, and why.
func TestRulesTogether(t *testing.T) {
	for _, test := range []struct {
		name       string
		why        string
		statements Statements
		date       When
		holdings   []string // of p
		positions  []string // on p, other than those that hold it
		reports    []string // on p
		endorsing  []string
	}{
		{
			name: "members withdraw what their coalition asserts",
			why:  "rule 6: a member is not the coalition; rule 5: another party's withdrawal contests",
			statements: Statements{
				"s": {By: []ActorID{"coalition"}, When: "2001", Acts: asserts(p)},
				"t": {By: []ActorID{"b"}, When: "2002", Acts: withdraws("statements/s")},
				"u": {By: []ActorID{"a"}, When: "2003", Acts: withdraws("attributions/p")},
			},
			holdings:  []string{"coalition asserts s"},
			positions: []string{"b contests attributions/p in t through statements/s", "a contests attributions/p in u"},
		},
		{
			name: "a coalition withdraws what its members assert in its text",
			why:  "rule 1: the act names the members, so that the text as a whole does not stand for it; rule 6: the coalition is none of them",
			statements: Statements{
				"s": {By: []ActorID{"coalition"}, When: "2001", Acts: asserts(p, "a", "b")},
				"t": {By: []ActorID{"coalition"}, When: "2002", Acts: withdraws("statements/s")},
				"u": {By: []ActorID{"b"}, When: "2003", Acts: withdraws("statements/s")},
			},
			holdings:  []string{"a asserts s", "b asserts s, ended by withdraws in u"},
			positions: []string{"b withdraws attributions/p in u through statements/s"},
		},
		{
			name: "support of support",
			why:  "rule 2: a statement stands for what its performers assert, and who supports asserts nothing",
			statements: Statements{
				"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
				"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Supports, On: []Ref{"statements/s"}}}},
				"u": {By: []ActorID{"c"}, When: "2003", Acts: []Act{{Verb: Supports, On: []Ref{"statements/t"}}}},
				"v": {By: []ActorID{"d"}, When: "2004", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/t"}}}},
			},
			holdings:  []string{"a asserts s"},
			positions: []string{"b supports attributions/p in t through statements/s"},
			endorsing: []string{"b supports statements/s of [a]"},
		},
		{
			name: "support of agreement",
			why:  "rule 2: who agrees holds the claim, so that its statement stands for it",
			statements: Statements{
				"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
				"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}}},
				"u": {By: []ActorID{"c"}, When: "2003", Acts: []Act{{Verb: Supports, On: []Ref{"statements/t"}}}},
			},
			holdings:  []string{"a asserts s", "b agrees t"},
			positions: []string{"c supports attributions/p in u through statements/t"},
			endorsing: []string{"b agrees statements/s of [a]", "c supports statements/t of [b]"},
		},
		{
			name: "agreeing with what was withdrawn",
			why:  "rule 2: agreeing takes the proposition, whatever became of it since; rule 5: nobody withdraws for another",
			statements: Statements{
				"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
				"t": {By: []ActorID{"a"}, When: "2002", Acts: withdraws("statements/s")},
				"u": {By: []ActorID{"b"}, When: "2003", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}}},
			},
			holdings:  []string{"a asserts s, ended by withdraws in t", "b agrees u"},
			positions: []string{"a withdraws attributions/p in t through statements/s"},
			endorsing: []string{"b agrees statements/s of [a]"},
		},
		{
			name: "an act that names its performers, in a statement in another's name that others joined",
			why:  "rule 1: it is theirs alone, and that of who joined later from that day on",
			statements: Statements{
				"s": {By: []ActorID{"spokesman"}, For: []ActorID{"a"}, When: "2001", Joined: []Joiner{{Party: "b", When: "2005"}, {Party: "c"}},
					Acts: asserts(p, "organ", "b")},
				"t": {By: []ActorID{"b"}, When: "2003", Acts: withdraws("statements/s")},
			},
			holdings:  []string{"organ asserts s", "b asserts s"},
			positions: []string{"b withdraws attributions/p in t through statements/s"},
		},
		{
			name: "a withdrawal that is only reported",
			why:  "rule 4: a report gives a reported position, and ends nothing",
			statements: Statements{
				"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
				"t": {By: []ActorID{"press"}, When: "2002", Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Withdraws, By: []ActorID{"a"}, Answers: p}}}},
			},
			holdings: []string{"a asserts s"},
			reports:  []string{"a withdraws attributions/p in t"},
		},
		{
			name: "agreeing with a report",
			why:  "rules 2 and 4: who reports asserts nothing that could be agreed with",
			statements: Statements{
				"s": {By: []ActorID{"press"}, When: "2001", Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"a"}, On: p}}}},
				"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}}},
			},
			reports: []string{"a asserts attributions/p in s"},
		},
		{
			name: "joining a withdrawal later",
			why:  "rules 1 and 5: who joined withdraws from its own day, and that was not yet",
			statements: Statements{
				"s": {By: []ActorID{"a"}, When: "2001", Joined: []Joiner{{Party: "b", When: "2002"}}, Acts: asserts(p)},
				"t": {By: []ActorID{"a"}, When: "2003", Joined: []Joiner{{Party: "b", When: "2009"}}, Acts: withdraws("statements/s")},
			},
			date:      "2005",
			holdings:  []string{"a asserts s, ended by withdraws in t", "b asserts s"},
			positions: []string{"a withdraws attributions/p in t through statements/s"},
		},
		{
			name: "a denial that comes before the claim",
			why:  "rule 3: it is a position all the same, and on a claim that nobody made yet",
			statements: Statements{
				"s": {By: []ActorID{"accused"}, When: "2001", Acts: []Act{{Verb: Denies, On: p}}},
				"t": {By: []ActorID{"a"}, When: "2009", Acts: asserts(p)},
			},
			date:      "2005",
			positions: []string{"accused denies attributions/p in s, hidden"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := parties(test.statements)
			c.Actors["coalition"] = &Coalition{Members: []ActorID{"a", "b"}}
			x := asOf(t, query.New(valid(t, c)), test.date)
			same(t, holdings(x.Holdings("attributions/p")), test.holdings)
			same(t, positions(filter(x.PositionsOn("attributions/p"), func(p query.Position) bool { return !p.Verb.Holds() })), test.positions)
			same(t, positions(x.ReportsOn("attributions/p")), test.reports)
			same(t, endorsements(x.Agreement("i")), test.endorsing)
			if t.Failed() {
				t.Log(test.why)
			}
		})
	}
}
