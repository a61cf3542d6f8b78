package query_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
)

// The rules of holding, one a test, as far as they tell holdings.
func TestHoldings(t *testing.T) {
	both := []Ref{"attributions/p", "attributions/q"}
	for _, test := range []struct {
		name       string
		statements Statements
		p          []string // the holdings of p
	}{
		{"rule 1: those in whose name it is made, and who joined from its own day", Statements{
			"s": {By: []ActorID{"spokesman"}, For: []ActorID{"a"}, When: "2001", Joined: []Joiner{{Party: "b"}, {Party: "c", When: "2005"}}, Acts: asserts(p)},
			"t": {By: []ActorID{"d"}, When: "2003", Acts: asserts(p)},
		}, []string{"a asserts s", "d asserts t", "c asserts s", "b asserts s"}},
		{"rule 1: who joined does not perform an act that names its performers", Statements{
			"s": {By: []ActorID{"a", "b"}, Joined: []Joiner{{Party: "c", When: "2005"}}, Acts: asserts(p, "b")},
		}, []string{"b asserts s"}},
		{"rule 1: a party that is named twice holds it once", Statements{
			"s": {By: []ActorID{"a", "a"}, Joined: []Joiner{{Party: "a"}, {Party: "a", When: "2005"}}, Acts: asserts(p)},
		}, []string{"a asserts s"}},
		{"rule 2: agreement takes the propositions", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}}},
		}, []string{"a asserts s", "b agrees t"}},
		{"rule 2: those too that an organ asserts which the statement names", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p, "organ")},
			"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}}},
		}, []string{"organ asserts s", "b agrees t"}},
		{"rule 3: no other verb", Statements{
			"s": {By: []ActorID{"a"}, Acts: []Act{{Verb: Supports, On: p}, {Verb: Acknowledges, On: p}, {Verb: Denies, On: p}}},
		}, nil},
		{"rule 4: neither who reports nor who is reported", Statements{
			"s": {By: []ActorID{"press"}, Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"a"}, On: p}}}},
		}, nil},
		{"rule 5: withdrawn", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(both)},
			"t": {By: []ActorID{"a"}, When: "2003", Acts: withdraws("attributions/p")},
		}, []string{"a asserts s, ended by withdraws in t"}},
		{"rule 5: another cannot withdraw it", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"b"}, When: "2003", Acts: withdraws("attributions/p", "statements/s")},
		}, []string{"a asserts s"}},
		{"rule 5: corrected, with another strength in its place", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2003", Acts: []Act{{Verb: Corrects, Answers: p}, {Verb: Asserts, On: p, Assessment: phia("likely")}}},
		}, []string{"a asserts s, ended by corrects in t", "a asserts t"}},
		{"rule 5: asserted again", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2003", Acts: asserts(p)},
			"u": {By: []ActorID{"a"}, When: "2005", Acts: asserts(p)},
		}, []string{"a asserts s, ended by asserts in t", "a asserts t, ended by asserts in u", "a asserts u"}},
		{"rule 5: agreeing later is not asserting again", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2003", Acts: []Act{{Verb: Agrees, On: p}}},
		}, []string{"a asserts s", "a agrees t"}},
		{"rule 5: another's asserting again ends nothing", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"b"}, When: "2003", Acts: asserts(p)},
		}, []string{"a asserts s", "b asserts t"}},
		{"rule 5: withdrawing what was asserted again leaves nothing", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2003", Acts: asserts(p)},
			"u": {By: []ActorID{"a"}, When: "2005", Acts: withdraws("statements/t")},
		}, []string{"a asserts s, ended by asserts in t", "a asserts t, ended by withdraws in u"}},
		{"rule 5: where dates cannot tell which is the later, both stand", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2001-05", Acts: asserts(p)},
		}, []string{"a asserts s", "a asserts t"}},
		{"rule 5: a withdrawal of unknown date", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, Acts: withdraws("attributions/p")},
		}, []string{"a asserts s, ended by withdraws in t"}},
		{"rule 5: that names the statement which it withdraws", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, Acts: withdraws("statements/s")},
		}, []string{"a asserts s, ended by withdraws in t"}},
		{"rule 5: a correction of the same day is later than what it corrects", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2001-05-03", Acts: []Act{{Verb: Corrects, Answers: []Ref{"statements/s"}}, {Verb: Asserts, On: p, Assessment: phia("likely")}}},
		}, []string{"a asserts s, ended by corrects in t", "a asserts t"}},
		{"rule 5: so is a correction of the correction", Statements{
			"s": {By: []ActorID{"a"}, Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, Acts: []Act{{Verb: Corrects, Answers: []Ref{"statements/s"}}, {Verb: Asserts, On: p, Assessment: phia("likely")}}},
			"u": {By: []ActorID{"a"}, Acts: []Act{{Verb: Corrects, Answers: []Ref{"statements/t"}}, {Verb: Asserts, On: p, Assessment: phia("unlikely")}}},
		}, []string{"a asserts s, ended by corrects in t", "a asserts t, ended by corrects in u", "a asserts u"}},
		{"rule 5: but a third text of the same day may be later still", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2001-05-03", Acts: []Act{{Verb: Corrects, Answers: []Ref{"statements/s"}}, {Verb: Asserts, On: p, Assessment: phia("likely")}}},
			"u": {By: []ActorID{"a"}, When: "2001-05-03", Acts: asserts(p)},
		}, []string{"a asserts s, ended by corrects in t", "a asserts t", "a asserts u"}},
		{"rule 5: who corrects the proposition has said it before", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2001-05-03", Acts: []Act{{Verb: Corrects, Answers: p}, {Verb: Asserts, On: p, Assessment: phia("likely")}}},
		}, []string{"a asserts s, ended by corrects in t", "a asserts t"}},
		{"rule 5: a party named in a text that it joined later speaks from its joining", Statements{
			"s": {By: []ActorID{"a", "b"}, When: "2001-05-03", Joined: []Joiner{{Party: "unit", When: "2002"}}, Acts: append(asserts(p, "unit"), asserts(p)...)},
			"t": {By: []ActorID{"unit"}, When: "2001-05-03", Acts: asserts(p)},
		}, []string{"a asserts s", "b asserts s", "unit asserts t, ended by asserts in s", "unit asserts s", "unit asserts s"}},
		{"rule 5: a withdrawal certainly earlier", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "1999", Acts: withdraws("attributions/p")},
		}, []string{"a asserts s"}},
		{"rule 5: a qualified date tells what it tells", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03T09~[Europe/London]", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2001-05-03T11[Europe/London]", Acts: asserts(p)},
			"u": {By: []ActorID{"a"}, When: "2001-05-03T10[Europe/London]", Acts: withdraws("attributions/p")},
		}, []string{"a asserts s, ended by withdraws in u", "a asserts t"}},
		{"rule 5: the first of several ends it", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2005", Acts: withdraws("attributions/p")},
			"u": {By: []ActorID{"a"}, When: "2003", Acts: asserts(p)},
		}, []string{"a asserts s, ended by asserts in u", "a asserts u, ended by withdraws in t"}},
		{"rule 6: an organ is not its state, nor withdraws for it", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"organ"}, When: "2003", Acts: withdraws("statements/s", "attributions/p")},
		}, []string{"a asserts s"}},
		{"rule 7: remarks hold nothing", Statements{
			"s": {By: []ActorID{"compilers"}, Acts: []Act{{Verb: Notes, On: p}}},
		}, nil},
		{"rule 8: headline and body both stand, and are not in doubt", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: []Act{{Verb: Asserts, On: p, Part: "headline"}, {Verb: Asserts, On: p, Part: "body"}}},
		}, []string{"a asserts s", "a asserts s"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			x := query.New(valid(t, parties(test.statements)))
			equal(t, holdings(x.Holdings("attributions/p")), test.p...)
		})
	}
}

// A holding has the date, the place and the strength of its own act.
func TestHoldingFields(t *testing.T) {
	x := query.New(valid(t, parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Joined: []Joiner{{Party: "b", When: "2002"}}, Acts: []Act{
			{Verb: Condemns, On: []Ref{"incidents/i"}},
			{Verb: Asserts, On: p, Assessment: phia("likely"), Wording: Words{Text: "likely did it", Lang: "en"}},
		}},
		"t": {By: []ActorID{"b"}, When: "2003", Acts: withdraws("statements/s")},
	})))
	got := x.Holdings("attributions/p")
	for i := range got {
		is(t, got[i].Assessment.Likelihood.Text, "likely")
		is(t, got[i].Words.Text, "likely did it")
		is(t, got[i].Place.Pointer(), "/statements/s/acts/1")
		got[i].Assessment, got[i].Words = Assessment{}, Words{}
	}
	equal(t, got,
		query.Holding{Party: "a", Proposition: "attributions/p", Verb: Asserts, Place: query.Place{Statement: "s", Act: 1}, Since: "2001", Leans: LeansFor, Stands: 1},
		query.Holding{Party: "b", Proposition: "attributions/p", Verb: Asserts, Place: query.Place{Statement: "s", Act: 1}, Since: "2002", Leans: LeansFor, Stands: 2,
			EndedBy: Withdraws, EndedIn: "t", To: "2003"})
	equal(t, holders(x, "attributions/p"), "a")
}

// Endings are found in any number in time that grows with the number, not with its square.
func TestManyEndings(t *testing.T) {
	for name, statements := range map[string]func(n int) Statements{
		"withdrawals": func(n int) Statements {
			statements := make(Statements, n)
			for i := range n {
				s := &Statement{By: []ActorID{"a"}, When: When(pickBy(i, "2001-05-03", "2001", "2002", "2001-05-03T09~")), Acts: asserts(p)}
				if i%3 == 0 {
					s.Acts = withdraws("attributions/p", "statements/s1")
				}
				statements[StatementID(number("s", i))] = s
			}
			return statements
		},
		"corrections of corrections on one day": func(n int) Statements {
			statements := Statements{"s0": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}}
			for i := range n {
				statements[StatementID(number("s", i+1))] = &Statement{By: []ActorID{"a"}, When: "2001",
					Acts: []Act{{Verb: Corrects, Answers: []Ref{StatementID(number("s", i)).Ref()}}, {Verb: Asserts, On: p}}}
			}
			return statements
		},
		"acts of one correction": func(n int) Statements {
			statements := Statements{"s": {By: []ActorID{"a"}, When: "2001"}, "t": {By: []ActorID{"a"}, When: "2001"}}
			for range n {
				statements["s"].Acts = append(statements["s"].Acts, Act{Verb: Asserts, On: p})
				statements["t"].Acts = append(statements["t"].Acts, Act{Verb: Recalls, On: []Ref{"statements/s"}}, Act{Verb: Asserts, On: p})
			}
			return statements
		},
	} {
		t.Run(name, func(t *testing.T) {
			pace.Linear(t, 2000, func(n int) func() {
				x := query.New(parties(statements(n)))
				return func() { x.Holdings("attributions/p") }
			})
		})
	}
}
