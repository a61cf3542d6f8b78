package query_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
)

// operations is a case of incidents of which some are one operation or parts of another.
func operations(held ...link) *Case {
	c := links(held...)
	c.Incidents = Incidents{"i": {}, "j": {}, "k": {}}
	return c
}

// That incidents are one is followed for who says so, and for who agrees with whom says so; from the part to the whole,
// and never back.
func TestChainsBetweenIncidents(t *testing.T) {
	same := func(by ActorID) link {
		return link{by: by, subject: "incidents/i", link: SameOperationAs, object: "incidents/j"}
	}
	part := func(by ActorID, subject, object Ref) link {
		return link{by: by, subject: subject, link: PartOf, object: object}
	}
	did := func(by ActorID, incident Ref) link {
		return link{by: by, subject: incident, link: ConductedBy, object: "actors/group"}
	}
	for _, test := range []struct {
		name     string
		links    []link
		change   func(*Case)
		incident IncidentID
		want     []string
	}{
		{"one's own link, forwards", []link{same("a"), did("a", "incidents/j")}, nil, "i", []string{"a: i same-operation-as j conducted-by group"}},
		{"and backwards", []link{same("a"), did("a", "incidents/i")}, nil, "j", []string{"a: j same-operation-as (back) i conducted-by group"}},
		{"another's link", []link{same("b"), did("a", "incidents/j")}, nil, "i", nil},
		{"that of whom the holder agrees with, by a statement", []link{same("b"), did("a", "incidents/j"), did("b", "incidents/k")}, func(c *Case) {
			c.Statements["agreement"] = &Statement{By: []ActorID{"a"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/02"}}}}
		}, "i", []string{"a: i same-operation-as j [b] conducted-by group"}},
		{"that of whom the holder agrees with, by a claim", []link{same("b"), did("a", "incidents/j"), did("b", "incidents/k")}, func(c *Case) {
			c.Statements["agreement"] = &Statement{By: []ActorID{"a"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"attributions/02"}}}}
		}, "i", []string{"a: i same-operation-as j [b] conducted-by group"}},
		{"supporting is not agreeing", []link{same("b"), did("a", "incidents/j"), did("b", "incidents/k")}, func(c *Case) {
			c.Statements["support"] = &Statement{By: []ActorID{"a"}, When: "2002", Acts: []Act{{Verb: Supports, On: []Ref{"statements/02"}}}}
		}, "i", nil},
		{"nor is being agreed with", []link{same("b"), did("a", "incidents/j")}, func(c *Case) {
			c.Statements["agreement"] = &Statement{By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/01"}}}}
		}, "i", []string{"b: i same-operation-as j conducted-by group"}},
		{"from the part to the whole", []link{part("a", "incidents/i", "incidents/j"), did("a", "incidents/j")}, nil, "i", []string{"a: i part-of j conducted-by group"}},
		{"never from the whole to the part", []link{part("a", "incidents/i", "incidents/j"), did("a", "incidents/i")}, nil, "j", nil},
		{"on and on", []link{same("a"), part("a", "incidents/j", "incidents/k"), did("a", "incidents/k")}, nil, "i",
			[]string{"a: i same-operation-as j part-of k conducted-by group"}},
		{"in a circle", []link{same("a"), part("a", "incidents/j", "incidents/i"), did("a", "incidents/i")}, nil, "i", []string{"a: i conducted-by group"}},
		{"an incident alone is no end", []link{same("a"), did("b", "incidents/j")}, nil, "i", nil},
		{"a link that was withdrawn is not followed", []link{same("a"), did("a", "incidents/j")}, func(c *Case) {
			c.Statements["later"] = &Statement{By: []ActorID{"a"}, When: "2005", Acts: withdraws("attributions/00")}
		}, "i", nil},
		{"nor one that is judged unlikely", []link{{by: "a", subject: "incidents/i", link: SameOperationAs, object: "incidents/j", likelihood: phia("unlikely").Likelihood},
			did("a", "incidents/j")}, nil, "i", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := operations(test.links...)
			if test.change != nil {
				test.change(c)
			}
			equal(t, chains(query.New(valid(t, c)).Chains(test.incident)), test.want...)
		})
	}
}

// Across parties the links between incidents are those of whom the caller trusts.
func TestChainsAcrossIncidents(t *testing.T) {
	x := query.New(valid(t, operations(
		link{by: "a", subject: "incidents/i", link: SameOperationAs, object: "incidents/j"},
		link{by: "b", subject: "incidents/j", link: ConductedBy, object: "actors/group"})))
	equal(t, chains(x.ChainsAcross("i")))
	equal(t, chains(x.ChainsAcross("i", "b")))
	equal(t, chains(x.ChainsAcross("i", "a")), ": i same-operation-as j [a] conducted-by group [b]")
}

// Agreement and silence follow the links between incidents, each party its own.
func TestAnswersBetweenIncidents(t *testing.T) {
	c := operations(
		link{by: "a", subject: "incidents/i", link: PartOf, object: "incidents/j"},
		link{by: "a", subject: "incidents/j", link: ConductedBy, object: "actors/group"},
		link{by: "b", subject: "incidents/j", link: ConductedBy, object: "actors/cluster"},
		link{by: "c", subject: "incidents/i", link: ConductedBy, object: "actors/cluster"})
	c.Statements["d"] = &Statement{By: []ActorID{"d"}, When: "2002", Acts: []Act{{Verb: Supports, On: []Ref{"statements/01"}}}}
	c.Statements["unit"] = &Statement{By: []ActorID{"unit"}, When: "2002", Acts: []Act{
		{Verb: Supports, On: []Ref{"statements/01"}}, {Verb: Agrees, On: []Ref{"statements/00"}}}}
	c.Statements["denial"] = &Statement{By: []ActorID{"accused"}, When: "2003", Acts: []Act{{Verb: Denies, On: []Ref{"attributions/01"}}}}
	x := query.New(valid(t, c))
	a := x.Agreement("i")
	equal(t, named(a), "group cluster: c", "group group: a (in 2 steps)")
	equal(t, differences(a), "group: cluster by c or group by a")
	equal(t, endorsements(a), "unit supports statements/01 of [a]", "unit agrees statements/00 of [a]") // who does not say that it is a part endorses nothing of it
	equal(t, contradictions(a), "accused denies attributions/01 of [a], holding []")
	equal(t, x.Silent("incidents/i"), "accused", "b", "d")
	equal(t, x.Silent("incidents/j"), "c")
}
