package query_test

import (
	"fmt"
	"strconv"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
)

// shapes are cases that are long in one way each.
var shapes = map[string]func(n int) *Case{
	"statements of one party on one claim": func(n int) *Case {
		c := parties(Statements{})
		for i := range n {
			c.Statements[StatementID(number("s", i))] = &Statement{By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}
		}
		return c
	},
	"statements of many days": func(n int) *Case {
		c := parties(Statements{})
		for i := range n {
			c.Statements[StatementID(number("s", i))] = &Statement{By: []ActorID{"a"}, When: When(fmt.Sprintf("%04d-03-04~", 1000+i%5000)), Acts: asserts(p)}
		}
		return c
	},
	"acts of one statement": func(n int) *Case {
		s := &Statement{By: []ActorID{"a"}, When: "2001"}
		for i := range n {
			verb := []Verb{Asserts, Denies, Supports, Withdraws, Reports}[i%5]
			s.Acts = append(s.Acts, Act{Verb: verb, On: p, Answers: p, Reported: &Act{Verb: Asserts, On: q}})
		}
		return parties(Statements{"s": s})
	},
	"claims of one act": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: []Act{{Verb: Asserts}}},
			"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}, {Verb: Announces, On: []Ref{"responses/listing"}}}},
			"u": {By: []ActorID{"a"}, When: "2003", Acts: withdraws("statements/s")}})
		for i := range n {
			id := AttributionID(number("p", i))
			c.Attributions[id] = &Attribution{Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"}
			c.Statements["s"].Acts[0].On = append(c.Statements["s"].Acts[0].On, id.Ref())
		}
		return c
	},
	"authors, performers and those who joined": func(n int) *Case {
		s := &Statement{By: []ActorID{"a"}, When: "2001", Acts: []Act{{Verb: Asserts, On: p}, {Verb: Asserts, On: q}}}
		for i := range n {
			id := ActorID(number("x", i))
			s.By = append(s.By, id)
			s.Acts[1].By = append(s.Acts[1].By, id)
			s.Joined = append(s.Joined, Joiner{Party: ActorID(number("y", i)), When: "2003"})
		}
		return parties(Statements{"s": s})
	},
	"a chain of agreement": func(n int) *Case {
		c := parties(Statements{"s0": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}})
		for i := range n {
			c.Statements[StatementID(number("s", i+1))] = &Statement{By: []ActorID{ActorID(number("x", i))}, When: "2002",
				Acts: []Act{{Verb: Agrees, On: []Ref{StatementID(number("s", i)).Ref()}}}}
		}
		return c
	},
	"a circle of agreement": func(n int) *Case {
		c := parties(Statements{})
		for i := range n {
			c.Statements[StatementID(number("s", i))] = &Statement{By: []ActorID{"a"}, When: "2002",
				Acts: []Act{{Verb: Agrees, On: []Ref{StatementID(number("s", (i+1)%n)).Ref()}}}}
		}
		return c
	},
	"supporters of one statement": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts([]Ref{"attributions/p", "attributions/q"})}})
		for i := range n {
			c.Statements[StatementID(number("s", i))] = &Statement{By: []ActorID{ActorID(number("x", i))}, When: "2002", Acts: []Act{
				{Verb: Supports, On: []Ref{"statements/s"}}, {Verb: Contests, On: p}, {Verb: Declines, Refuses: FamilyPerpetration, On: []Ref{"incidents/i"}}}}
		}
		return c
	},
	"answers to one statement": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}})
		for i := range n {
			c.Statements[StatementID(number("s", i))] = &Statement{By: []ActorID{"a"}, When: "2002", Acts: withdraws("statements/s", "attributions/p")}
		}
		return c
	},
	"links one after the other": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: []Act{{Verb: Asserts, On: q}}}})
		at := ActorID("group")
		for i := range n {
			next, id := ActorID(number("g", i)), AttributionID(number("l", i))
			c.Actors[next] = &Group{}
			c.Attributions[id] = &Attribution{Subject: at.Ref(), Link: PartOf, Object: next.Ref()}
			c.Statements["s"].Acts[0].On = append(c.Statements["s"].Acts[0].On, id.Ref())
			at = next
		}
		return c
	},
	"accounts": func(n int) *Case {
		c := parties(Statements{})
		c.Accounts = Accounts{}
		for i := range n {
			id := AccountID(number("t", i))
			c.Accounts[id] = &Account{Incident: "i", Activity: When(fmt.Sprint(1000 + i%5000)), Victims: []Victim{{Actor: "a"}}, Outcome: OutcomeFailed,
				Counts: []Count{{Of: "people", Low: new(float64(i))}}}
			c.Statements[StatementID(id)] = &Statement{By: []ActorID{ActorID(number("x", i))}, When: "2001", Acts: asserts([]Ref{id.Ref()})}
		}
		return c
	},
	"incidents that are one": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}})
		for i := range n {
			id := number("i", i)
			c.Incidents[IncidentID(id)] = &Incident{}
			c.Attributions[AttributionID(id)] = &Attribution{Subject: "incidents/i", Link: SameOperationAs, Object: IncidentID(id).Ref()}
			c.Attributions[AttributionID("did"+id)] = &Attribution{Subject: IncidentID(id).Ref(), Link: ConductedBy, Object: "actors/group"}
			c.Statements[StatementID(id)] = &Statement{By: []ActorID{ActorID(number("x", i))}, When: "2001",
				Acts: asserts([]Ref{AttributionID(id).Ref(), AttributionID("did" + id).Ref()})}
		}
		return c
	},
	"reports of accounts": func(n int) *Case {
		c := parties(Statements{})
		c.Accounts = Accounts{}
		for i := range n {
			id := AccountID(number("t", i))
			c.Accounts[id] = &Account{Incident: "i", Activity: When(fmt.Sprint(1000 + i%5000)), Outcome: OutcomeFailed, Counts: []Count{{Of: "people", Low: new(float64(i % 9))}}}
			c.Statements[StatementID(id)] = &Statement{By: []ActorID{"a"}, When: "2001", Acts: []Act{
				{Verb: Asserts, On: []Ref{id.Ref()}}, {Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"b"}, On: []Ref{id.Ref()}}}}}
		}
		return c
	},
	"responses": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}})
		for i := range n {
			id := ResponseID(number("r", i))
			c.Responses[id] = &Sanction{Measure: Measure{By: []ActorID{"a"}, Over: []Ref{"incidents/i"}, Announced: "2001"}}
			c.Statements["s"].Acts = append(c.Statements["s"].Acts, Act{Verb: Announces, On: []Ref{id.Ref()}})
		}
		return c
	},
	"designations and causes": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: append(asserts(p), Act{Verb: Announces, On: []Ref{"responses/r"}})}})
		r := &Sanction{}
		for i := range n {
			id := IncidentID(number("i", i))
			c.Incidents[id] = &Incident{}
			r.Over = append(r.Over, id.Ref())
			r.Designations = append(r.Designations, Designation{Actor: ActorID(number("x", i)), Listed: "2001", Over: []Ref{id.Ref()}})
		}
		c.Responses["r"] = r
		return c
	},
	"quotes and renderings": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}, "t": {By: []ActorID{"press"}}})
		c.Quotes = Quotes{"q": {Statement: "s", Text: "words", Lang: "en"}}
		for i := range n {
			c.Quotes[QuoteID(number("q", i))] = &Quote{Statement: "t", Text: "mots", Lang: "fr", Renders: "q"}
			c.Statements["s"].Acts[0].Quotes = append(c.Statements["s"].Acts[0].Quotes, QuoteID(number("q", i)))
		}
		return c
	},
	"organs within organs": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}})
		for i := range n {
			c.Actors[ActorID(number("o", i))] = &Organ{Of: ActorID(number("o", i+1))}
		}
		c.Actors[ActorID(number("o", n))] = &State{}
		c.Attributions["p"].Object = "actors/o0"
		return c
	},
	"roles and names": func(n int) *Case {
		c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}})
		person := &Person{}
		for i := range n {
			id := ActorID(number("o", i))
			c.Actors[id] = &Organization{}
			person.Roles = append(person.Roles, Role{Of: id})
			person.Names = append(person.Names, Name{Text: string(id)})
		}
		c.Actors["person"] = person
		c.Attributions["p"].Object = "actors/person"
		return c
	},
}

// Whatever a case is long in, no question takes time as its square.
func TestQuestionsGrow(t *testing.T) {
	questions := map[string]func(c *Case, x *query.Index){
		"New":  func(c *Case, _ *query.Index) { query.New(c) },
		"AsOf": func(_ *Case, x *query.Index) { asOf(t, x, "2002").Case() },
		"Holdings": func(_ *Case, x *query.Index) {
			x.AllHoldings()
			x.Holdings("attributions/p")
			x.HoldingsBy("a")
		},
		"Positions": func(_ *Case, x *query.Index) {
			x.Positions()
			x.PositionsOn("attributions/p")
			x.PositionsBy("a")
		},
		"Reports":  func(_ *Case, x *query.Index) { x.Reports(); x.ReportsOn("attributions/q") },
		"Silent":   func(_ *Case, x *query.Index) { x.Silent("incidents/i") },
		"Timeline": func(_ *Case, x *query.Index) { x.Timeline() },
		"Chains":   func(_ *Case, x *query.Index) { drain(x.Chains("i")) },
		"Responses": func(_ *Case, x *query.Index) {
			x.Responses()
			x.ResponsesTo("incidents/i")
		},
		"Agreement":   func(_ *Case, x *query.Index) { x.Agreement("i") },
		"Accusations": func(_ *Case, x *query.Index) { x.Accusations("accused") },
		"Misreports":  func(_ *Case, x *query.Index) { x.Misreports() },
		"Accounts":    func(_ *Case, x *query.Index) { x.Accounts("i") },
		"Diff, Merge": func(c *Case, x *query.Index) { query.Diff(c, x.Case()); query.Merge(c, x.Case()) },
	}
	for shape, make := range shapes {
		t.Run(shape, func(t *testing.T) {
			for question, ask := range questions {
				t.Run(question, func(t *testing.T) {
					pace.Linear(t, 200, func(n int) func() {
						c := make(n)
						x := query.New(c)
						return func() { ask(c, x) }
					})
				})
			}
		})
	}
}

func number(prefix string, i int) string { return prefix + strconv.Itoa(i) }

func pickBy(i int, list ...string) string { return list[i%len(list)] }
