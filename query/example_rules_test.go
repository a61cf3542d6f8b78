package query_test

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/query"
)

// told is an index of a case of some parties, two claims and an account, to which the statements are added.
func told(statements attribution.Statements) *query.Index {
	return query.New(&attribution.Case{
		ID: "told",
		Actors: attribution.Actors{
			"uk": &attribution.State{Code: "GB"}, "us": &attribution.State{Code: "US"}, "nz": &attribution.State{Code: "NZ"}, "cn": &attribution.State{Code: "CN"},
			"ncsc": &attribution.Organ{Of: "uk"}, "vendor": &attribution.Organization{}, "press": &attribution.Organization{}, "group": &attribution.Group{},
		},
		Incidents: attribution.Incidents{"theft": {}},
		Accounts:  attribution.Accounts{"telling": {Incident: "theft", Activity: "2023"}},
		Attributions: attribution.Attributions{
			"claim": {Subject: "incidents/theft", Link: attribution.ConductedBy, Object: "actors/group"},
			"nexus": {Subject: "actors/group", Link: attribution.RunBy, Object: "actors/cn"},
		},
		Statements: statements,
	})
}

func by(parties ...attribution.ActorID) []attribution.ActorID { return parties }

func on(refs ...attribution.Ref) []attribution.Ref { return refs }

func acts(acts ...attribution.Act) []attribution.Act { return acts }

func likely(term string) attribution.Assessment {
	return attribution.Assessment{Likelihood: attribution.Said(term, "en").Infer("phia")}
}

func printed(holdings []query.Holding) {
	for _, h := range holdings {
		fmt.Println(h)
	}
}

const claim, nexus, telling = attribution.Ref("attributions/claim"), attribution.Ref("attributions/nexus"), attribution.Ref("accounts/telling")

// Rule 1: who joined speaks from its own day.
func Example_speakers() {
	x := told(attribution.Statements{
		"release": {By: by("uk"), When: "2024-03-25", Joined: []attribution.Joiner{{Party: "nz", When: "2024-03-28"}}, Acts: acts(
			attribution.Act{Verb: attribution.Asserts, On: on(claim)},
			attribution.Act{Verb: attribution.Asserts, By: by("ncsc", "nz"), On: on(nexus)})},
	})
	printed(x.Holders(claim))
	printed(x.Holders(nexus))
	// Output:
	// uk asserts (2024-03-25)
	// nz asserts (2024-03-28)
	// ncsc asserts (2024-03-25)
	// nz asserts (2024-03-28)
}

// Rule 2: agreement takes the attributions of a statement, those of an organ that it names too, at the agreeing party's
// own strength. An account is held by who names it.
func Example_agreement() {
	x := told(attribution.Statements{
		"release": {By: by("uk"), When: "2024-03-25", Acts: acts(
			attribution.Act{Verb: attribution.Asserts, On: on(claim, telling), Assessment: likely("highly likely")},
			attribution.Act{Verb: attribution.Asserts, By: by("ncsc"), On: on(nexus)})},
		"echo": {By: by("nz"), When: "2024-03-26", Acts: acts(attribution.Act{Verb: attribution.Agrees, On: on("statements/release")})},
	})
	for _, h := range x.HoldingsBy("nz") {
		fmt.Println(h.Proposition, h)
	}
	// Output:
	// attributions/claim nz agrees (2024-03-26)
	// attributions/nexus nz agrees (2024-03-26)
}

// Rule 3: who supports a statement takes a position on the claims that it leans for, and holds none.
func Example_positions() {
	x := told(attribution.Statements{
		"release": {By: by("uk"), When: "2024-03-25", Acts: acts(
			attribution.Act{Verb: attribution.Asserts, On: on(claim)},
			attribution.Act{Verb: attribution.Asserts, On: on(nexus), Assessment: likely("unlikely")})},
		"support": {By: by("us"), When: "2024-03-26", Acts: acts(attribution.Act{Verb: attribution.Supports, On: on("statements/release")})},
	})
	for _, p := range x.PositionsBy("us") {
		fmt.Println(p.Verb, p.On)
	}
	fmt.Println(x.HoldingsBy("us"))
	// Output:
	// supports attributions/claim
	// supports statements/release
	// []
}

// Rule 4: neither who reports a claim nor who is said to have made it holds it.
func Example_reports() {
	x := told(attribution.Statements{
		"article": {By: by("press"), When: "2024-03-26", Acts: acts(attribution.Act{Verb: attribution.Reports,
			Reported: &attribution.Act{Verb: attribution.Asserts, By: by("us"), On: on(claim)}})},
	})
	fmt.Println(x.Holdings(claim))
	for _, p := range x.ReportsOn(claim) {
		fmt.Println(p.Party, p.Verb, "according to", x.Reporters(p.Place))
	}
	// Output:
	// []
	// us asserts according to [press]
}

// Rule 5: with something in On, exactly that ends, whatever it is said in answer to.
func Example_withdrawing() {
	x := told(attribution.Statements{
		"report":   {By: by("vendor"), When: "2024-03-25", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim, nexus)})},
		"question": {By: by("press"), When: "2024-05-01"},
		"answer": {By: by("vendor"), When: "2024-05-02", Acts: acts(
			attribution.Act{Verb: attribution.Withdraws, On: on(nexus), Answers: on("statements/question")})},
	})
	printed(x.Holdings(claim))
	printed(x.Holdings(nexus))
	// Output:
	// vendor asserts (2024-03-25)
	// vendor asserts (2024-03-25), ended by withdraws in answer (2024-05-02)
}

// Rule 5: asserting again ends the earlier holding only if it is certainly later.
func Example_assertingAgain() {
	x := told(attribution.Statements{
		"release": {By: by("uk"), When: "2024-03-25", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim), Assessment: likely("likely")})},
		"speech":  {By: by("uk"), When: "2024-03-25", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim)})},
		"report":  {By: by("ncsc"), When: "2024-03-25", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim), Assessment: likely("likely")})},
		"update":  {By: by("ncsc"), When: "2024-05", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim), Assessment: likely("highly likely")})},
	})
	printed(x.Holdings(claim))
	// Output:
	// uk asserts "likely" (2024-03-25)
	// ncsc asserts "likely" (2024-03-25), ended by asserts in update (2024-05)
	// uk asserts (2024-03-25)
	// ncsc asserts "highly likely" (2024-05)
}

// Rule 5: a party's own texts are ordered by the days of its calendar, and nobody withdraws what it has not said.
func Example_order() {
	x := told(attribution.Statements{
		"claim":      {By: by("uk"), When: "2023-12-30", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim)})},
		"correction": {By: by("uk"), When: "2023-12-31[Europe/London]", Acts: acts(attribution.Act{Verb: attribution.Corrects, On: on(claim)})},
		"morning":    {By: by("us"), When: "2024-03-25", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim)})},
		"evening":    {By: by("us"), When: "2024-03-25", Acts: acts(attribution.Act{Verb: attribution.Withdraws, On: on(claim)})},
	})
	printed(x.Holdings(claim))
	// Output:
	// uk asserts (2023-12-30), ended by corrects in correction (2023-12-31)
	// us asserts (2024-03-25), ended by withdraws in evening (2024-03-25)
}

// Rule 5: where several holdings are open, those that may be later than a withdrawal may stand.
func Example_severalOpen() {
	x := told(attribution.Statements{
		"first":      {By: by("vendor"), When: "2024-03-01", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim)})},
		"second":     {By: by("vendor"), When: "2024-03", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim)})},
		"withdrawal": {By: by("vendor"), When: "2024-03-20", Acts: acts(attribution.Act{Verb: attribution.Withdraws, On: on(claim)})},
	})
	printed(x.Holdings(claim))
	fmt.Println("certain:", x.Holders(claim))
	fmt.Println("possible:", x.PossibleHolders(claim))
	// Output:
	// vendor asserts (2024-03-01), ended by withdraws in withdrawal (2024-03-20)
	// vendor asserts (2024-03), perhaps ended
	// certain: []
	// possible: [vendor asserts (2024-03), perhaps ended]
}

// Rule 6: an organ is not its state.
func Example_nothingIsInherited() {
	x := told(attribution.Statements{
		"report":     {By: by("ncsc"), When: "2024-03-25", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim)})},
		"withdrawal": {By: by("uk"), When: "2024-03-26", Acts: acts(attribution.Act{Verb: attribution.Withdraws, On: on("statements/report")})},
	})
	printed(x.Holdings(claim))
	for _, p := range x.PositionsBy("uk") {
		fmt.Println(p.Party, p.Verb, p.On)
	}
	// Output:
	// ncsc asserts (2024-03-25)
	// uk contests attributions/claim
	// uk contests statements/report
}

// Rule 7: what compilers remark is nobody's position.
func Example_remarks() {
	x := told(attribution.Statements{
		"remark": {Kind: attribution.StatementEditorial, By: by("press"), Acts: acts(attribution.Act{Verb: attribution.Notes, On: on(claim)})},
	})
	for _, p := range x.PositionsOn(claim) {
		fmt.Println(p.Party, p.Verb)
	}
	fmt.Println(x.Holdings(claim))
	// Output: []
}

// Rule 8: headline and body may judge differently, and both stand.
func Example_judgements() {
	x := told(attribution.Statements{
		"report": {By: by("vendor"), When: "2024-03-25", Acts: acts(
			attribution.Act{Verb: attribution.Asserts, On: on(claim), Part: attribution.PartHeadline},
			attribution.Act{Verb: attribution.Asserts, On: on(claim), Part: attribution.PartBody, Assessment: likely("realistic possibility")})},
		"echo": {By: by("nz"), When: "2024-03-26", Acts: acts(attribution.Act{Verb: attribution.Agrees, On: on("statements/report")})},
	})
	printed(x.Holdings(claim))
	// Output:
	// vendor asserts (2024-03-25)
	// vendor asserts "realistic possibility", leaving it open (2024-03-25)
	// nz agrees (2024-03-26)
	// nz agrees, leaving it open (2024-03-26)
}

// Rule 9: a sanction attributes nothing by itself.
func Example_responses() {
	c := told(attribution.Statements{
		"release": {By: by("uk"), When: "2024-03-25", Acts: acts(attribution.Act{Verb: attribution.Announces, On: on("responses/listing")})},
	}).Case()
	c.Responses = attribution.Responses{"listing": &attribution.Sanction{Measure: attribution.Measure{By: by("uk"), Over: on("incidents/theft")}}}
	for _, r := range query.New(c).Responses() {
		fmt.Println(r.ID, r.Attributes)
	}
	// Output: listing no
}

// As of a day of the calendar, each text counts by its own: Wellington's 26th is the 26th, though it was the 25th in
// London.
func ExampleIndex_AsOf_calendar() {
	x := told(attribution.Statements{
		"london":     {By: by("uk"), When: "2024-03-25T16:30[Europe/London]", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim)})},
		"wellington": {By: by("nz"), When: "2024-03-26T09:00[Pacific/Auckland]", Acts: acts(attribution.Act{Verb: attribution.Asserts, On: on(claim)})},
		"washington": {By: by("us"), When: "2024-03-25", Acts: acts(attribution.Act{Verb: attribution.Agrees, On: on("statements/wellington")})},
	})
	for _, date := range []attribution.When{"2024-03-24", "2024-03-25", "2024-03-26", "2024-03-25T22:00Z"} {
		then, err := x.AsOf(date)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(date, then.Holders(claim), then.PossibleHolders(claim))
	}
	// Output:
	// 2024-03-24 [] []
	// 2024-03-25 [uk asserts (2024-03-25T16:30)] []
	// 2024-03-26 [us agrees (2024-03-25) uk asserts (2024-03-25T16:30) nz asserts (2024-03-26T09:00)] []
	// 2024-03-25T22:00Z [uk asserts (2024-03-25T16:30) nz asserts (2024-03-26T09:00)] [us agrees (2024-03-25), perhaps later]
}
