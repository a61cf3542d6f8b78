package attribution_test

import . "example.com/attribution"

var timeBreaches = []breach{
	{"noticed before it began", finds(at("/accounts/telling/detected", CodeImpossibleTime)),
		func(c *Case) { c.Accounts["telling"].Detected = "2018" },
		func(c *Case) { c.Accounts["telling"].Detected = "2021-01" }},
	{"made public before it began", finds(at("/accounts/telling/disclosed", CodeImpossibleTime)),
		func(c *Case) { c.Accounts["telling"].Disclosed = "2018" },
		func(c *Case) { c.Accounts["telling"].Activity, c.Accounts["telling"].Disclosed = "202X", "2021" }},
	{"retrieved before it was published", finds(at("/sources/page/retrieved", CodeImpossibleTime)),
		func(c *Case) { c.Sources["page"].Retrieved = "2024-03-01" },
		func(c *Case) { c.Sources["page"].Retrieved = "2024-03" }},
	{"published before what it revises", finds(at("/sources/page/published", CodeImpossibleTime)),
		func(c *Case) { c.Sources["draft"].Published = "2024-05" },
		func(c *Case) { c.Sources["draft"].Published = "2024-03-26[Pacific/Auckland]" }}, // the 25th elsewhere
	{"joined before there was anything to join", finds(at("/statements/release/joined/0", CodeImpossibleTime)),
		func(c *Case) { c.Statements["release"].Joined[0].When = "2023" },
		func(c *Case) { c.Statements["release"].Joined[0].When = "" }},
	{"answered before it was said", finds(at("/statements/echo/acts/0/answers/0", CodeImpossibleTime)),
		func(c *Case) { c.Statements["echo"].When = "2024-03-01" },
		func(c *Case) { c.Statements["echo"].When, c.Statements["echo"].Acts[0].Answers = "2024-03-01", nil }}, // a denial may come first
	{"agreed with before it was said", finds(at("/statements/ally/acts/0/on/0", CodeImpossibleTime), at("/quotes/repeated/repeats", CodeImpossibleTime)),
		func(c *Case) { c.Statements["ally"].When = "2024-03-01" },
		func(c *Case) { c.Statements["ally"].When = "2024-03-25" }},
	{"supported before it was said", finds(at("/statements/echo/acts/0/on/0", CodeImpossibleTime)),
		func(c *Case) {
			*c.Statements["echo"] = Statement{By: []ActorID{"press"}, When: "2023", Acts: []Act{{Verb: Supports, On: []Ref{"statements/release"}}}}
		},
		func(c *Case) {
			*c.Statements["echo"] = Statement{By: []ActorID{"press"}, When: "2023", Acts: []Act{{Verb: Urges, On: []Ref{"statements/release"}}}}
		}},
	{"rendered before it was said", finds(at("/quotes/rendering/renders", CodeImpossibleTime)),
		func(c *Case) { c.Statements["article"].When = "2023" },
		func(c *Case) { c.Statements["article"].When = "" }},
	{"ended before it was announced, took effect and was carried out", finds(at("/responses/decree/ended", CodeImpossibleTime),
		at("/responses/decree/ended", CodeImpossibleTime), at("/responses/decree/ended", CodeImpossibleTime)),
		func(c *Case) { measure(c, "decree").Ended = "2023" },
		func(c *Case) { measure(c, "decree").Ended = "2024" }},
	{"complied with before it was announced", finds(at("/responses/decree/deadline", CodeImpossibleTime)),
		func(c *Case) { measure(c, "decree").Deadline = "2023" },
		func(c *Case) { measure(c, "decree").Deadline = "2024-03" }},
	{"over what was said later", finds(at("/responses/decree/over/0", CodeImpossibleTime)),
		func(c *Case) { measure(c, "decree").Over = []Ref{"statements/later"} },
		func(c *Case) { measure(c, "decree").Over = []Ref{"statements/release"} }},
	{"following what was announced later", finds(at("/responses/decree/follows/0", CodeImpossibleTime)),
		func(c *Case) { measure(c, "protest").Announced = "2025"; only(c, "decree") },
		func(c *Case) { measure(c, "protest").Announced = "2024-03"; only(c, "decree") }},
	{"made public before it was filed", finds(at("/responses/charge/unsealed", CodeImpossibleTime)),
		func(c *Case) { c.Responses["charge"].(*Indictment).Unsealed = "2023" },
		func(c *Case) { c.Responses["charge"].(*Indictment).Unsealed = "2024-01-30" }},
	{"amended before it was listed", finds(at("/responses/listing/designations/0/amended", CodeImpossibleTime)),
		func(c *Case) { designation(c).Amended = "2023" },
		func(c *Case) { designation(c).Amended = "2024-03-25" }},
	{"delisted before it was listed and amended", finds(at("/responses/listing/designations/0/delisted", CodeImpossibleTime),
		at("/responses/listing/designations/0/delisted", CodeImpossibleTime)),
		func(c *Case) { designation(c).Delisted = "2023" },
		func(c *Case) { designation(c).Delisted = "2024/2025" }},
}

// only leaves out the references of all responses but one to others.
func only(c *Case, id ResponseID) {
	for other, r := range c.Responses {
		if other != id {
			r.ResponseMeasure().Follows = nil
		}
	}
}
