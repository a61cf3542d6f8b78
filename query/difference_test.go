package query_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
)

// What is a difference between parties, and what is one party's list, nesting or company.
func TestDifferences(t *testing.T) {
	for _, test := range []struct {
		name  string
		links []link
		want  []string
	}{
		{"two states", []link{did("a", "actors/accused"), did("b", "actors/d")}, []string{"state: accused by a or d by b"}},
		{"one party's own list", []link{did("a", "actors/accused"), did("a", "actors/d")}, nil},
		{"a list, and one of it", []link{did("a", "actors/group"), did("a", "actors/cluster"), did("b", "actors/group")}, nil},
		{"a list, and each of it by another", []link{did("a", "actors/group"), did("a", "actors/cluster"), did("b", "actors/group"), did("c", "actors/cluster")}, nil},
		{"who names both states takes no side between those who do not", []link{did("a", "actors/accused"), did("a", "actors/d"), did("b", "actors/accused"), did("c", "actors/d")},
			[]string{"state: accused by b or d by c"}},
		{"an organ and its state", []link{did("a", "actors/service"), did("b", "actors/accused")}, nil},
		{"two organs of one body", []link{did("a", "actors/bureau"), did("b", "actors/service")}, nil},
		{"two organs of one state", []link{did("a", "actors/service"), did("b", "actors/ministry")}, []string{"organ within accused: ministry by b or service by a"}},
		{"a group within a service, for who says so", []link{did("a", "actors/group"), claims("a", "actors/group", PartOf, "actors/service"), did("b", "actors/service")}, nil},
		{"a group within different states", []link{did("a", "actors/group"), claims("a", "actors/group", LinkedTo, "actors/accused"),
			did("b", "actors/group"), claims("b", "actors/group", LinkedTo, "actors/d")}, []string{"state: accused by a or d by b"}},
		{"a persona of one state and an organ of another", []link{did("a", "actors/mask"), claims("a", "actors/mask", PersonaOf, "actors/d"), did("b", "actors/bureau")},
			[]string{"state: accused by b or d by a"}},
		{"a group of which nobody says whose it is, and a state", []link{did("a", "actors/group"), did("b", "actors/accused")}, nil},
		{"a group, and another within a state", []link{did("a", "actors/group"), did("b", "actors/cluster"), claims("b", "actors/cluster", LinkedTo, "actors/accused")}, nil},
		{"two names of one group", []link{did("a", "actors/group"), claims("a", "actors/group", SameAs, "actors/cluster"), did("b", "actors/cluster")}, nil},
		{"who assisted", []link{did("a", "actors/accused"), claims("b", "incidents/i", AssistedBy, "actors/d")}, nil},
		{"who supplied", []link{did("a", "actors/group"), did("b", "actors/group"), claims("b", "actors/group", Supplies, "actors/firm")}, nil},
		{"persons", []link{did("a", "actors/worker"), did("b", "actors/spokesman")}, nil},
		{"where from, and who", []link{claims("a", "incidents/i", FromTerritoryOf, "actors/d"), did("b", "actors/accused")}, nil},
		{"where from, and from elsewhere", []link{claims("a", "incidents/i", FromTerritoryOf, "actors/d"), claims("b", "incidents/i", FromTerritoryOf, "actors/accused")},
			[]string{"territory: accused by b or d by a"}},
		{"the responsibility of one state and the deed of another", []link{claims("a", "incidents/i", ResponsibilityOf, "actors/d"), did("b", "actors/accused")},
			[]string{"state: accused by b or d by a"}},
		{"a judgement that it was not another", []link{did("a", "actors/accused"), {by: "b", subject: "incidents/i", link: ConductedBy, object: "actors/d", likelihood: phia("unlikely").Likelihood}}, nil},
		{"custom links, by their families", []link{{by: "a", subject: "incidents/i", link: "example.org/ordered-by", object: "actors/d"}, did("b", "actors/group"),
			{by: "b", subject: "actors/group", link: "example.org/hosted-by", object: "actors/accused"}}, []string{"state: accused by b or d by a"}},
		{"bodies in a circle", []link{did("a", "actors/group"), claims("a", "actors/group", PartOf, "actors/cluster"), claims("a", "actors/cluster", PartOf, "actors/group"), did("b", "actors/accused")}, nil},
		{"what is said of the whole is said of its part", []link{claims("a", "incidents/i", PartOf, "incidents/j"), claims("a", "incidents/j", ConductedBy, "actors/d"), did("b", "actors/accused")},
			[]string{"state: accused by b or d by a"}},
		{"but not by who does not say that it is one", []link{claims("c", "incidents/i", PartOf, "incidents/j"), claims("a", "incidents/j", ConductedBy, "actors/d"), did("b", "actors/accused")}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := operations(test.links...)
			c.Actors["ministry"], c.Actors["mask"] = &Organ{Of: "accused"}, &Persona{}
			c.Actors["worker"], c.Actors["spokesman"] = &Person{Roles: []Role{{Of: "firm"}}}, &Person{Roles: []Role{{Of: "service"}}}
			for _, a := range c.Attributions {
				switch a.Link {
				case "example.org/ordered-by":
					a.Family = FamilyPerpetration
				case "example.org/hosted-by":
					a.Family = FamilyStateNexus
				}
			}
			equal(t, differences(query.New(valid(t, c)).Agreement("i")), test.want...)
		})
	}
}

// Who denies a link of a chain contradicts its holder; so does who judges that a claim is not so, and nobody
// contradicts itself.
func TestContradictionsOfChains(t *testing.T) {
	c := links(link{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
		link{by: "a", subject: "actors/group", link: RunBy, object: "actors/accused"},
		link{by: "b", subject: "incidents/i", link: ConductedBy, object: "actors/cluster"})
	c.Statements["denial"] = &Statement{By: []ActorID{"accused"}, When: "2002", Acts: []Act{{Verb: Denies, On: []Ref{"attributions/01"}}}}
	c.Statements["doubt"] = &Statement{By: []ActorID{"c"}, When: "2003", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/00"}, Assessment: phia("highly unlikely")}}}
	c.Statements["both"] = &Statement{By: []ActorID{"b"}, When: "2004", Acts: []Act{
		{Verb: Asserts, On: []Ref{"attributions/02"}, Part: "headline"}, {Verb: Asserts, On: []Ref{"attributions/02"}, Part: "body", Assessment: phia("unlikely")}}}
	c.Statements["open"] = &Statement{By: []ActorID{"d"}, When: "2005", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/00"}, Leans: LeansOpen}}}
	a := query.New(valid(t, c)).Agreement("i")
	equal(t, contradictions(a), "accused denies attributions/01 of [a], holding []", "c asserts attributions/00 of [a], holding []")
	is(t, a.Contradictions[1].Leans, LeansAgainst)
}

// Parties that name something each, and some of them the same beside each other, take time as they are many.
func TestDifferencesGrow(t *testing.T) {
	pace.Linear(t, 300, func(n int) func() {
		c := parties(Statements{})
		for i := range n {
			id := number("p", i)
			c.Actors[ActorID(id)] = &State{}
			c.Actors[ActorID(id+"-service")] = &Organ{Of: ActorID(id)}
			c.Attributions[AttributionID(id)] = &Attribution{Subject: "incidents/i", Link: ConductedBy, Object: ActorID(id + "-service").Ref()}
			c.Statements[StatementID(id)] = &Statement{By: []ActorID{ActorID(id)}, When: "2002", Acts: asserts([]Ref{AttributionID(id).Ref()})}
		}
		x := query.New(c)
		return func() { x.Agreement("i") }
	})
}
