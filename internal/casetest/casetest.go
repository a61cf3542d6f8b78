// Package casetest has the cases that tests of several packages share: of any size, with every member, and the
// dossiers.
package casetest

import (
	"fmt"

	"example.com/attribution"
)

// Joined is a case of one statement that makes n claims and is denied, and of another that n parties join, with which n
// agree, and that is withdrawn.
func Joined(n int) *attribution.Case {
	c := &attribution.Case{ID: "x", Modified: "2024-05-01",
		Actors:    attribution.Actors{"a": &attribution.State{}, "z": &attribution.State{}},
		Incidents: attribution.Incidents{"i": {Title: "Incident"}}, Attributions: attribution.Attributions{},
		Statements: attribution.Statements{}}
	many := &attribution.Statement{By: []attribution.ActorID{"a"}, When: "2024-01-10",
		Acts: []attribution.Act{{Verb: attribution.Asserts}}}
	joint := &attribution.Statement{By: []attribution.ActorID{"a"}, When: "2024-02-10", Acts: []attribution.Act{
		{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/p0"}}}}
	c.Statements["many"], c.Statements["joint"] = many, joint
	for i := range n {
		claim, party := attribution.AttributionID(fmt.Sprint("p", i)), attribution.ActorID(fmt.Sprint("u", i))
		c.Attributions[claim] = &attribution.Attribution{Subject: "incidents/i", Link: attribution.ConductedBy,
			Object: party.Ref()}
		c.Actors[party] = &attribution.State{Profile: attribution.Named(fmt.Sprint("Party ", i))}
		many.Acts[0].On = append(many.Acts[0].On, claim.Ref())
		joint.Joined = append(joint.Joined, attribution.Joiner{Party: party, When: "2024-02-12"})
		c.Statements[attribution.StatementID(fmt.Sprint("s",
			i))] = &attribution.Statement{By: []attribution.ActorID{party}, When: "2024-03-01",
			Acts: []attribution.Act{{Verb: attribution.Agrees, On: []attribution.Ref{"statements/joint"}}}}
	}
	c.Statements["denial"] = &attribution.Statement{By: []attribution.ActorID{"z"}, When: "2024-01-11",
		Acts: []attribution.Act{{Verb: attribution.Denies, On: []attribution.Ref{"statements/many"}}}}
	c.Statements["withdrawal"] = &attribution.Statement{By: []attribution.ActorID{"a"}, When: "2024-04-01",
		Acts: []attribution.Act{{Verb: attribution.Withdraws, Answers: []attribution.Ref{"statements/joint"}}}}
	return c
}

// Backed is a case of n statements, each of which makes a claim of its own on evidence of its own.
func Backed(n int) *attribution.Case {
	c := &attribution.Case{ID: "x", Modified: "2024-05-01", Actors: attribution.Actors{},
		Incidents:    attribution.Incidents{"i": {Title: "Incident"}},
		Attributions: attribution.Attributions{}, Statements: attribution.Statements{}, Evidence: attribution.Evidence{}}
	for i := range n {
		claim, party := attribution.AttributionID(fmt.Sprint("p", i)), attribution.ActorID(fmt.Sprint("u", i))
		item := attribution.EvidenceID(fmt.Sprint("e", i))
		c.Actors[party] = &attribution.State{Profile: attribution.Named(fmt.Sprint("Party ", i))}
		c.Attributions[claim] = &attribution.Attribution{Subject: "incidents/i", Link: attribution.ConductedBy,
			Object: party.Ref()}
		c.Evidence[item] = &attribution.EvidenceItem{Description: fmt.Sprint("Evidence ", i)}
		c.Statements[attribution.StatementID(fmt.Sprint("s", i))] = &attribution.Statement{
			By: []attribution.ActorID{party}, When: "2024-03-01",
			Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{claim.Ref()},
				Evidence: []attribution.EvidenceID{item}}}}
	}
	return c
}
