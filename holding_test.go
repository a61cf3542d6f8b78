package attribution_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/pace"
)

var (
	p = []Ref{"attributions/p"}
	q = []Ref{"attributions/q"}
)

// parties is a case of two propositions and of the parties that the rules of holding are told on. Statements are added to it.
func parties(statements Statements) *Case {
	return &Case{
		ID: "parties",
		Actors: Actors{
			"a": &State{}, "b": &State{}, "c": &State{}, "d": &State{}, "e": &State{}, "g": &State{}, "h": &State{},
			"organ": &Organ{Of: "a"}, "unit": &Organ{Of: "organ"},
			"spokesman": &Person{Roles: []Role{{Of: "organ"}}},
			"coalition": &Coalition{Members: []ActorID{"a", "b"}},
			"accused":   &State{}, "group": &Group{}, "press": &Organization{Sort: OrganizationMedia},
		},
		Incidents: Incidents{"i": {}},
		Attributions: Attributions{
			"p": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/accused"},
			"q": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"},
		},
		Responses:  Responses{"listing": &Sanction{Measure: Measure{By: []ActorID{"a"}, Against: []ActorID{"accused"}, Over: p}}},
		Statements: statements,
	}
}

func asserts(on []Ref, by ...ActorID) []Act { return []Act{{Verb: Asserts, On: on, By: by}} }

func withdraws(answers ...Ref) []Act { return []Act{{Verb: Withdraws, Answers: answers}} }

// All rules at once, one statement each.
func TestHolders(t *testing.T) {
	c := valid(t, parties(Statements{
		"1-own":    {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"2-for":    {By: []ActorID{"spokesman"}, For: []ActorID{"b"}, When: "2002", Acts: asserts(p)},
		"3-denies": {By: []ActorID{"accused"}, When: "2003", Acts: []Act{{Verb: Denies, On: p}}},
		"4-reports": {By: []ActorID{"press"}, When: "2004", Acts: []Act{
			{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"h"}, On: p}},
		}},
		"5-joint": {By: []ActorID{"a", "d"}, When: "2005", Joined: []Joiner{{Party: "e"}}, Acts: []Act{
			{Verb: Asserts, On: p},
			{Verb: Asserts, By: []ActorID{"unit"}, On: q},
		}},
		"6-agrees":   {By: []ActorID{"g"}, When: "2006", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/5-joint"}}}},
		"7-accepts":  {By: []ActorID{"h"}, When: "2007", Acts: []Act{{Verb: Acknowledges, On: []Ref{"statements/5-joint"}}}},
		"8-withdraw": {By: []ActorID{"a"}, When: "2008", Acts: withdraws("statements/1-own", "statements/5-joint")},
		"9-other":    {By: []ActorID{"a"}, When: "2009", Acts: withdraws("statements/2-for")},
	}))
	equal(t, c.Holders("attributions/p"), "b", "d", "e", "g") // a has withdrawn, and cannot withdraw for b
	equal(t, c.Holders("attributions/q"), "unit")             // neither those who joined nor those who agreed
	c.Statements["10-again"] = &Statement{By: []ActorID{"a"}, When: "2010", Acts: asserts(p)}
	equal(t, c.Holders("attributions/p"), "a", "b", "d", "e", "g")
	c.Statements["11-corrects"] = &Statement{By: []ActorID{"d"}, When: "2011", Acts: []Act{{Verb: Corrects, Answers: p}}}
	equal(t, c.Holders("attributions/p"), "a", "b", "e", "g")
}

// A rule of holding, and what comes close to it.
type holdingTest struct {
	name       string
	statements Statements
	p, q       []ActorID // who holds them
}

func testHolding(t *testing.T, tests []holdingTest) {
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := valid(t, parties(test.statements))
			equal(t, c.Holders("attributions/p"), test.p...)
			equal(t, c.Holders("attributions/q"), test.q...)
		})
	}
}

func TestHoldingRules(t *testing.T) {
	t.Run("1 performers", func(t *testing.T) {
		testHolding(t, []holdingTest{
			{"authors", Statements{"s": {By: []ActorID{"a", "b"}, Acts: asserts(p)}}, []ActorID{"a", "b"}, nil},
			{"those in whose name it is made, not the speaker",
				Statements{"s": {By: []ActorID{"spokesman"}, For: []ActorID{"b"}, Acts: asserts(p)}}, []ActorID{"b"}, nil},
			{"the parties that the act names, not the others",
				Statements{"s": {By: []ActorID{"a", "b"}, Joined: []Joiner{{Party: "c"}}, Acts: asserts(p, "b")}}, []ActorID{"b"}, nil},
			{"an organ that the act names, not its state",
				Statements{"s": {By: []ActorID{"spokesman"}, For: []ActorID{"a"}, Acts: asserts(p, "unit")}}, []ActorID{"unit"}, nil},
			{"those who joined, with those in whose name it is made",
				Statements{"s": {By: []ActorID{"spokesman"}, For: []ActorID{"b"}, Joined: []Joiner{{Party: "c"}, {Party: "d"}}, Acts: asserts(p)}},
				[]ActorID{"b", "c", "d"}, nil},
			{"the office is no performer",
				Statements{"s": {By: []ActorID{"spokesman"}, Office: "organ", Acts: asserts(p)}}, []ActorID{"spokesman"}, nil},
			{"nor is the addressee", Statements{"s": {By: []ActorID{"a"}, To: []ActorID{"b"}, Acts: asserts(p)}}, []ActorID{"a"}, nil},
			{"who joined holds from its own day: withdrawn before",
				Statements{
					"s":       {By: []ActorID{"a"}, When: "2005", Joined: []Joiner{{Party: "c", When: "2010"}}, Acts: asserts(p)},
					"s-early": {By: []ActorID{"c"}, When: "2007", Acts: withdraws("attributions/p", "statements/s")},
				}, []ActorID{"a", "c"}, nil},
			{"who joined holds from its own day: withdrawn after",
				Statements{
					"s":      {By: []ActorID{"a"}, When: "2005", Joined: []Joiner{{Party: "c", When: "2010"}}, Acts: asserts(p)},
					"s-late": {By: []ActorID{"c"}, When: "2012", Acts: withdraws("attributions/p")},
				}, []ActorID{"a"}, nil},
			{"who joined without a date joined with the statement",
				Statements{
					"s":      {By: []ActorID{"a"}, When: "2005", Joined: []Joiner{{Party: "c"}}, Acts: asserts(p)},
					"s-late": {By: []ActorID{"c"}, When: "2007", Acts: withdraws("attributions/p")},
				}, []ActorID{"a"}, nil},
			{"an author who also joined later held from the start",
				Statements{
					"s":      {By: []ActorID{"a"}, When: "2005", Joined: []Joiner{{Party: "a", When: "2010"}}, Acts: asserts(p)},
					"s-late": {By: []ActorID{"a"}, When: "2007", Acts: withdraws("statements/s")},
				}, nil, nil},
			{"who joined a withdrawal withdraws from its own day",
				Statements{
					"s": {By: []ActorID{"a", "b"}, When: "2005", Acts: asserts(p)},
					"t": {By: []ActorID{"a"}, When: "2004", Joined: []Joiner{{Party: "b", When: "2007"}}, Acts: withdraws("attributions/p")},
				}, []ActorID{"a"}, nil},
		})
	})

	t.Run("2 asserting and agreeing", func(t *testing.T) {
		joint := &Statement{By: []ActorID{"a", "b"}, When: "2001", Acts: []Act{
			{Verb: Asserts, On: p, By: []ActorID{"b"}},
			{Verb: Asserts, On: q, By: []ActorID{"unit"}},
		}}
		testHolding(t, []holdingTest{
			{"agreeing with a proposition", Statements{"s": {By: []ActorID{"c"}, Acts: []Act{{Verb: Agrees, On: p}}}}, []ActorID{"c"}, nil},
			{"agreeing with a statement takes what its own performers assert, some of them too, and not what their organs do",
				Statements{"joint": joint, "s": {By: []ActorID{"c"}, Acts: []Act{{Verb: Agrees, On: []Ref{"statements/joint"}}}}},
				[]ActorID{"b", "c"}, []ActorID{"unit"}},
			{"only agreeing takes over a statement",
				Statements{"joint": joint, "s": {By: []ActorID{"c"}, Acts: []Act{{Verb: Supports, On: []Ref{"statements/joint"}}}}},
				[]ActorID{"b"}, []ActorID{"unit"}},
			{"a chain of agreement",
				Statements{
					"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
					"s2": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s1"}}}},
					"s3": {By: []ActorID{"c"}, When: "2003", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s2"}}}},
					"s4": {By: []ActorID{"a"}, When: "2004", Acts: withdraws("statements/s1")},
				}, []ActorID{"b", "c"}, nil}, // agreement is one's own
			{"agreeing with a report takes nothing",
				Statements{
					"s1": {By: []ActorID{"press"}, Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"a"}, On: p}}}},
					"s2": {By: []ActorID{"b"}, Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s1"}}}},
				}, nil, nil},
		})
	})

	t.Run("3 positions", func(t *testing.T) {
		var tests []holdingTest
		for _, v := range []Verb{Supports, Acknowledges, TakesNote, ExpressesSolidarity, Recalls, Urges, Condemns, Declines, Denies, Contests,
			DisputesBasis, AsksEvidence, CounterAccuses, Proposes, Announces} {
			tests = append(tests, holdingTest{string(v), Statements{"s": {By: []ActorID{"a"}, Acts: []Act{{Verb: v, On: p}}}}, nil, nil})
		}
		testHolding(t, tests)
	})

	t.Run("4 reports", func(t *testing.T) {
		report := func(a Act) []Act { return []Act{{Verb: Reports, Reported: &a}} }
		testHolding(t, []holdingTest{
			{"neither the reporter nor the reported",
				Statements{"s": {By: []ActorID{"press"}, Acts: report(Act{Verb: Asserts, By: []ActorID{"a"}, On: p})}}, nil, nil},
			{"not oneself, as one tells it later",
				Statements{"s": {By: []ActorID{"a"}, Acts: report(Act{Verb: Asserts, By: []ActorID{"a"}, On: p})}}, nil, nil},
			{"nobody who is not named", Statements{"s": {By: []ActorID{"press"}, Acts: report(Act{Verb: Asserts, On: p})}}, nil, nil},
			{"a report of a report",
				Statements{"s": {By: []ActorID{"press"}, Acts: report(Act{Verb: Reports, By: []ActorID{"b"},
					Reported: &Act{Verb: Asserts, By: []ActorID{"a"}, On: p}})}}, nil, nil},
			{"a reported withdrawal ends nothing",
				Statements{
					"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
					"s2": {By: []ActorID{"press"}, When: "2002", Acts: report(Act{Verb: Withdraws, By: []ActorID{"a"}, Answers: []Ref{"statements/s1"}})},
				}, []ActorID{"a"}, nil},
		})
	})

	t.Run("5 endings", func(t *testing.T) { testHolding(t, endings) })

	t.Run("6 nothing is inherited", func(t *testing.T) {
		testHolding(t, []holdingTest{
			{"an organ is not its state", Statements{"s": {By: []ActorID{"organ"}, Acts: asserts(p)}}, []ActorID{"organ"}, nil},
			{"a state is not its organ", Statements{"s": {By: []ActorID{"a"}, Acts: asserts(p)}}, []ActorID{"a"}, nil},
			{"a person is not the office", Statements{"s": {By: []ActorID{"spokesman"}, Acts: asserts(p)}}, []ActorID{"spokesman"}, nil},
			{"a coalition is not its members", Statements{"s": {By: []ActorID{"coalition"}, Acts: asserts(p)}}, []ActorID{"coalition"}, nil},
			{"a member is not the coalition",
				Statements{"s": {By: []ActorID{"coalition"}, Acts: asserts(p, "a")}}, []ActorID{"a"}, nil},
			{"an organ does not withdraw for its state",
				Statements{
					"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
					"s2": {By: []ActorID{"organ"}, When: "2002", Acts: withdraws("statements/s1")},
				}, []ActorID{"a"}, nil},
		})
	})

	t.Run("7 compilers' remarks", func(t *testing.T) {
		testHolding(t, []holdingTest{
			{"an editorial holds nothing",
				Statements{"s": {Kind: StatementEditorial, By: []ActorID{"press"}, Acts: []Act{{Verb: Notes, On: p}}}}, nil, nil},
		})
	})

	t.Run("8 strength", func(t *testing.T) {
		c := valid(t, parties(Statements{
			"s1": {By: []ActorID{"a"}, When: "2001", Acts: []Act{
				{Verb: Asserts, On: p, Part: "headline"},
				{Verb: Asserts, On: []Ref{"attributions/p", "attributions/q"}, Part: "body", Assessment: likelihood("likely")},
			}},
			"s2": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s1"}}}},
			"s3": {By: []ActorID{"c"}, When: "2003", Acts: []Act{{Verb: Agrees, On: p, Assessment: confidence("high confidence")}}},
		}))
		equal(t, strengths(c, "attributions/p"), "s1: ", "s1: likely", "s2: ", "s3: high confidence")
		equal(t, strengths(c, "attributions/q"), "s1: likely", "s2: ")
	})

	t.Run("9 responses", func(t *testing.T) {
		announced := []Act{{Verb: Announces, On: []Ref{"responses/listing"}}}
		testHolding(t, []holdingTest{
			{"a sanction over a claim claims nothing", nil, nil, nil},
			{"nor does its announcement", Statements{"s": {By: []ActorID{"a"}, Acts: announced}}, nil, nil},
			{"a statement that announces it may", Statements{"s": {By: []ActorID{"a"}, Acts: append(asserts(p), announced...)}}, []ActorID{"a"}, nil},
			{"or avoid to", Statements{"s": {By: []ActorID{"a"}, Acts: append([]Act{{Verb: Declines, On: p, Refuses: FamilyPerpetration}}, announced...)}}, nil, nil},
		})
	})
}

var endings = []holdingTest{
	{"withdrawing the statement", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts([]Ref{"attributions/p", "attributions/q"})},
		"s2": {By: []ActorID{"a"}, When: "2003", Acts: withdraws("statements/s1")},
	}, nil, nil},
	{"withdrawing one proposition of it", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts([]Ref{"attributions/p", "attributions/q"})},
		"s2": {By: []ActorID{"a"}, When: "2003", Acts: withdraws("attributions/p")},
	}, nil, []ActorID{"a"}},
	{"withdrawing another of one's statements", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, When: "2001", Acts: asserts(q)},
		"s3": {By: []ActorID{"a"}, When: "2003", Acts: withdraws("statements/s2")},
	}, []ActorID{"a"}, nil},
	{"correcting, with something else in its place", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, When: "2003", Acts: []Act{{Verb: Corrects, Answers: []Ref{"statements/s1"}}, {Verb: Asserts, On: q}}},
	}, nil, []ActorID{"a"}},
	{"somebody else's withdrawal", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"b"}, When: "2003", Acts: withdraws("statements/s1", "attributions/p")},
	}, []ActorID{"a"}, nil},
	{"one of several withdraws", Statements{
		"s1": {By: []ActorID{"a", "b"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, When: "2003", Acts: withdraws("statements/s1")},
	}, []ActorID{"b"}, nil},
	{"the act names the one who withdraws", Statements{
		"s1": {By: []ActorID{"a", "b"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"a", "b"}, When: "2003", Acts: []Act{{Verb: Withdraws, By: []ActorID{"b"}, Answers: []Ref{"statements/s1"}}}},
	}, []ActorID{"a"}, nil},
	{"the speaker's withdrawal in the state's name", Statements{
		"s1": {By: []ActorID{"spokesman"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"spokesman"}, For: []ActorID{"a"}, When: "2003", Acts: withdraws("statements/s1")},
	}, []ActorID{"spokesman"}, nil},
	{"what agreement made is withdrawn as what assertion made", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"b"}, When: "2003", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s1"}}}},
		"s3": {By: []ActorID{"b"}, When: "2005", Acts: withdraws("attributions/p")},
	}, []ActorID{"a"}, nil},
	{"a denial is no withdrawal", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, When: "2003", Acts: []Act{{Verb: Contests, On: p, Answers: []Ref{"statements/s1"}}}},
	}, []ActorID{"a"}, nil},
	{"a withdrawal certainly before the claim", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, When: "1999", Acts: withdraws("attributions/p")},
	}, []ActorID{"a"}, nil},
	{"of a claim in the same year, where dates cannot tell", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001-05", Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, When: "2001", Acts: withdraws("attributions/p")},
	}, []ActorID{"a"}, nil},
	{"of a claim without a date", Statements{
		"s1": {By: []ActorID{"a"}, Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, When: "2001", Acts: withdraws("attributions/p")},
	}, []ActorID{"a"}, nil},
	{"of a statement, where dates cannot tell: it names what it ends", Statements{
		"s1": {By: []ActorID{"a"}, Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, Acts: withdraws("statements/s1")},
	}, nil, nil},
	{"only the zones tell that it is later", Statements{
		"s1": {By: []ActorID{"a"}, When: "2024-03-26[Pacific/Auckland]", Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, When: "2024-03-26T12[America/New_York]", Acts: withdraws("attributions/p")},
	}, nil, nil},
	{"asserting again after it", Statements{
		"s1": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"s2": {By: []ActorID{"a"}, When: "2003", Acts: withdraws("statements/s1", "attributions/p")},
		"s3": {By: []ActorID{"a"}, When: "2005", Acts: asserts(p)},
	}, []ActorID{"a"}, nil},
}

// Circular agreement, which Validate reports, is nobody's assertion: those who agree in a circle hold what one of them asserts.
func TestCircularAgreement(t *testing.T) {
	circle := func(first []Act) *Case {
		return parties(Statements{
			"s1": {By: []ActorID{"a"}, Acts: append(first, Act{Verb: Agrees, On: []Ref{"statements/s3"}})},
			"s2": {By: []ActorID{"b"}, Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s1"}}}},
			"s3": {By: []ActorID{"c"}, Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s2"}}}},
		})
	}
	equal(t, circle(nil).Holders("attributions/p"))
	equal(t, circle(asserts(p)).Holders("attributions/p"), "a", "b", "c")
}

func TestPropositions(t *testing.T) {
	c := parties(Statements{
		"s1": {By: []ActorID{"a"}, Acts: []Act{{Verb: Asserts, On: p}, {Verb: Asserts, On: []Ref{"accounts/z"}}, {Verb: Denies, On: q}}},
		"s2": {By: []ActorID{"b"}, Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s1"}}}},
	})
	c.Accounts = Accounts{"z": {Incident: "i"}}
	valid(t, c)
	for _, test := range []struct {
		name string
		act  Act
		want []Ref
	}{
		{"propositions in their order", Act{Verb: Asserts, On: []Ref{"attributions/q", "accounts/z", "attributions/p"}},
			[]Ref{"attributions/q", "accounts/z", "attributions/p"}},
		{"nothing else", Act{Verb: Condemns, On: []Ref{"incidents/i", "actors/a", "responses/listing"}}, nil},
		{"of a statement what it asserts, through others too", Act{Verb: Agrees, On: []Ref{"statements/s2"}}, []Ref{"attributions/p", "accounts/z"}},
		{"of a statement only by agreeing", Act{Verb: Supports, On: []Ref{"statements/s1"}}, nil},
		{"a statement that the case does not hold", Act{Verb: Agrees, On: []Ref{"statements/none"}}, nil},
	} {
		t.Run(test.name, func(t *testing.T) { equal(t, c.Propositions(&test.act), test.want...) })
	}
}

// What a method returns is the caller's own.
func TestPerformersAreACopy(t *testing.T) {
	s := &Statement{By: []ActorID{"a"}, For: []ActorID{"b"}, Acts: asserts(p, "c")}
	s.Performers(&s.Acts[0])[0] = "x"
	s.Performers(&Act{})[0] = "x"
	equal(t, s.Acts[0].By, "c")
	equal(t, s.For, "b")
	equal(t, s.By, "a")
}

// Asserting again ends what was held by the earlier statement, so that withdrawing the later one leaves nothing; where dates cannot tell
// which came later, both stand.
func TestAssertingAgainEndsTheEarlierHolding(t *testing.T) {
	on := []Ref{"attributions/p"}
	for _, test := range []struct {
		name          string
		first, second When
		want          []ActorID
	}{
		{"certainly later", "2001-01-01", "2005-01-01", nil},
		{"dates cannot tell", "", "2005-01-01", []ActorID{"x"}},
		{"the withdrawn one is the earlier", "2007-01-01", "2005-01-01", []ActorID{"x"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := &Case{ID: "again", Attributions: Attributions{"p": {}}, Statements: Statements{
				"first":  {By: []ActorID{"x"}, When: test.first, Acts: []Act{{Verb: Asserts, On: on}}},
				"other":  {By: []ActorID{"y"}, When: "2008-01-01", Acts: []Act{{Verb: Denies, On: on}}},
				"second": {By: []ActorID{"x"}, When: test.second, Acts: []Act{{Verb: Asserts, On: on}}},
				"third":  {By: []ActorID{"x"}, When: "2009-01-01", Acts: []Act{{Verb: Withdraws, Answers: []Ref{"statements/second"}}}},
			}}
			equal(t, c.Holders("attributions/p"), test.want...)
		})
	}
}

// However long statements agree with each other, in a line or in a circle, and however often a party repeats or withdraws what it holds,
// who holds it at the end is found in proportion.
func TestHoldersCostInProportion(t *testing.T) {
	id := func(i int) StatementID { return StatementID(fmt.Sprintf("s%06d", i)) }
	for name, statements := range map[string]func(n int) Statements{
		"a line of agreement": func(n int) Statements {
			all := Statements{id(0): {By: []ActorID{"a"}, Acts: asserts(p)}}
			for i := range n {
				all[id(i+1)] = &Statement{By: []ActorID{"b"}, Acts: []Act{{Verb: Agrees, On: []Ref{id(i).Ref()}}}}
			}
			return all
		},
		"a circle of agreement": func(n int) Statements {
			all := Statements{"s": {By: []ActorID{"a"}, Acts: append(asserts(p), Act{Verb: Agrees, On: []Ref{id(0).Ref()}})}}
			for i := range n {
				all[id(i)] = &Statement{By: []ActorID{"b"}, Acts: []Act{{Verb: Agrees, On: []Ref{id((i + 1) % n).Ref(), "statements/s"}}}}
			}
			return all
		},
		"many who join": func(n int) Statements {
			s := &Statement{By: []ActorID{"a"}, Acts: asserts(p)}
			for i := range n {
				s.Joined = append(s.Joined, Joiner{Party: ActorID(id(i)), When: "2001"})
			}
			return Statements{"s": s}
		},
		"repeating and withdrawing": func(n int) Statements {
			all := Statements{}
			for i := range n {
				all[id(2*i)] = &Statement{By: []ActorID{"a"}, When: When(fmt.Sprint(2000 + i%20)), Acts: asserts(p)}
				all[id(2*i+1)] = &Statement{By: []ActorID{"a"}, When: "2030", Acts: withdraws(id(2*i).Ref(), "attributions/p")}
			}
			return all
		},
	} {
		t.Run(name, func(t *testing.T) {
			pace.Linear(t, 1000, func(n int) func() {
				c := parties(statements(n))
				return func() { c.Holders("attributions/p") }
			})
		})
	}
}
