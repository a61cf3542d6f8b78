package attribution_test

import . "example.com/attribution"

func measure(c *Case, id ResponseID) *Measure { return c.Responses[id].ResponseMeasure() }

func summons(c *Case) *Diplomatic { return c.Responses["summons"].(*Diplomatic) }

func designation(c *Case) *Designation { return &c.Responses["listing"].(*Sanction).Designations[0] }

var responseBreaches = []breach{
	{"a summons of one's own envoy", finds(at("/responses/summons/envoyOf", CodeWrongEnvoy)),
		func(c *Case) { summons(c).EnvoyOf = "accuser" },
		func(c *Case) { summons(c).EnvoyOf = "" }}, // officials of the other side
	{"an expulsion of one's own envoy by an organ of the state", finds(at("/responses/summons/envoyOf", CodeWrongEnvoy)),
		func(c *Case) {
			d := summons(c)
			d.Step, d.EnvoyOf, d.By = StepExpulsion, "accuser", []ActorID{"ministry"}
		},
		func(c *Case) { summons(c).Step, summons(c).By = StepExpulsion, []ActorID{"ministry"} }},
	{"a recall of theirs", finds(at("/responses/summons/envoyOf", CodeWrongEnvoy)),
		func(c *Case) { summons(c).Step = StepRecall },
		func(c *Case) { summons(c).Step, summons(c).EnvoyOf = StepRecall, "accuser" }},
	{"a recall by nobody known", finds(at("/responses/summons/envoyOf", CodeWrongEnvoy)),
		func(c *Case) { summons(c).Step = StepRecall },
		func(c *Case) { summons(c).Step, summons(c).By = StepRecall, nil }}, // whose envoy it was cannot be told
	{"a band's envoy", finds(at("/responses/summons/envoyOf", CodeWrongKind)),
		func(c *Case) { summons(c).EnvoyOf = "band" },
		func(c *Case) { summons(c).EnvoyOf = "territory" }},
	{"a state in person", finds(at("/responses/summons/person", CodeWrongKind)),
		func(c *Case) { summons(c).Person = "accused" },
		func(c *Case) { summons(c).Person = "official" }},
	{"fewer persons than none", finds(at("/responses/summons/number", CodeOutOfRange)),
		func(c *Case) { summons(c).Number = -1 },
		func(c *Case) { summons(c).Number = 0 }},
	{"a response of no kind", finds(lacks("/responses/embargo", "kind")),
		func(c *Case) { c.Responses["embargo"].(*UnknownResponse).Kind = "" },
		func(c *Case) { c.Responses["embargo"].(*UnknownResponse).Kind = "example.org/x" }},
	{"a response over an actor", finds(at("/responses/decree/over/0", CodeWrongKind)),
		func(c *Case) { measure(c, "decree").Over = []Ref{"actors/accused"} },
		func(c *Case) {
			measure(c, "decree").Over = []Ref{"statements/release", "accounts/telling", "responses/protest"}
		}},
	{"a listing of nobody", finds(lacks("/responses/listing/designations/0", "actor")),
		func(c *Case) { designation(c).Actor = "" },
		func(c *Case) { designation(c).Actor = "official" }},
	{"a listing over a statement", finds(at("/responses/listing/designations/0/over/0", CodeWrongKind)),
		func(c *Case) { designation(c).Over[0] = "statements/release" },
		func(c *Case) { designation(c).Over[0] = "attributions/nexus" }},
	{"an entry in no list", finds(lacks("/responses/listing/designations/0/entries/0", "list")),
		func(c *Case) { designation(c).Entries[0].List = "" },
		func(c *Case) { designation(c).Entries[0].ID = "" }},
	{"applied nowhere", finds(lacks("/responses/listing/appliedIn/0", "territory")),
		func(c *Case) { c.Responses["listing"].(*Sanction).AppliedIn[0].Territory = "" },
		func(c *Case) { c.Responses["listing"].(*Sanction).AppliedIn[0] = Application{Territory: "territory"} }},
	{"a jurisdiction and no law", finds(lacks("/responses/charge/counts/0", "instrument")),
		func(c *Case) { c.Responses["charge"].(*Indictment).Counts[0] = LegalBasis{Jurisdiction: "accuser"} },
		func(c *Case) { c.Responses["charge"].(*Indictment).Counts[0] = LegalBasis{Article: "§ 1"} }},
}

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

var cycleBreaches = []breach{
	{"an organ of itself", finds(at("/actors/ministry/of", CodeCycle)),
		func(c *Case) { c.Actors["ministry"].(*Organ).Of = "ministry" },
		func(c *Case) { c.Actors["ministry"].(*Organ).Of = "service" }},
	{"organs of each other, and one below", finds(at("/actors/ministry/of", CodeCycle), at("/actors/service/of", CodeCycle)),
		func(c *Case) {
			c.Actors["ministry"].(*Organ).Of, c.Actors["service"].(*Organ).Of, c.Actors["territory"].(*Organ).Of = "service", "ministry", "service"
		},
		func(c *Case) {
			c.Actors["service"].(*Organ).Of, c.Actors["territory"].(*Organ).Of = "ministry", "service"
		}},
	{"coalitions in each other", finds(at("/actors/allies/members", CodeCycle), at("/actors/friends/members", CodeCycle)),
		func(c *Case) {
			c.Actors["friends"] = &Coalition{Members: []ActorID{"accused", "allies"}}
			c.Actors["allies"].(*Coalition).Members[1] = "friends"
		},
		func(c *Case) { c.Actors["friends"] = &Coalition{Members: []ActorID{"allies", "accuser", "accuser"}} }},
	{"what leads from one cycle to another lies on none", finds(at("/actors/a1/members", CodeCycle), at("/actors/a2/members", CodeCycle),
		at("/actors/z1/members", CodeCycle), at("/actors/z2/members", CodeCycle)),
		func(c *Case) {
			c.Actors["a1"], c.Actors["a2"] = &Coalition{Members: []ActorID{"a2", "between"}}, &Coalition{Members: []ActorID{"a1"}}
			c.Actors["between"] = &Coalition{Members: []ActorID{"z1"}}
			c.Actors["z1"], c.Actors["z2"] = &Coalition{Members: []ActorID{"z2"}}, &Coalition{Members: []ActorID{"z1"}}
		},
		func(c *Case) {
			c.Actors["a1"], c.Actors["a2"] = &Coalition{Members: []ActorID{"a2", "between"}}, &Coalition{Members: []ActorID{"z1"}}
			c.Actors["between"] = &Coalition{Members: []ActorID{"z1"}}
			c.Actors["z1"] = &Coalition{}
		}},
	{"copies of each other", finds(at("/sources/copy/via", CodeCycle), at("/sources/page/via", CodeCycle)),
		func(c *Case) { c.Sources["copy"].Via = "page" },
		func(c *Case) { c.Sources["copy"].Via = "draft" }},
	{"revisions of each other", finds(at("/sources/draft/revises", CodeCycle), at("/sources/page/revises", CodeCycle)),
		func(c *Case) { c.Sources["draft"].Published, c.Sources["draft"].Revises = "", "page" },
		func(c *Case) { c.Sources["draft"].Published, c.Sources["draft"].Revises = "", "copy" }},
	{"agreement in a circle", finds(at("/statements/ally/acts", CodeCycle), at("/statements/echo/acts", CodeCycle)),
		func(c *Case) {
			c.Statements["ally"].Acts[0].On[0] = "statements/echo"
			*c.Statements["echo"] = Statement{By: []ActorID{"press"}, Acts: []Act{{Verb: Notes}, {Verb: Agrees, On: []Ref{"attributions/claim", "statements/ally"}}}}
		},
		func(c *Case) {
			c.Statements["ally"].Acts[0].On[0] = "statements/echo"
			*c.Statements["echo"] = Statement{By: []ActorID{"press"}, Acts: []Act{{Verb: Supports, On: []Ref{"statements/ally"}}}}
		}},
	{"renderings of each other", finds(at("/quotes/rendering/renders", CodeCycle), at("/quotes/words/renders", CodeCycle)),
		func(c *Case) { c.Statements["article"].When, c.Quotes["words"].Renders = "", "rendering" },
		func(c *Case) { c.Statements["article"].When, c.Quotes["words"].Renders = "", "spoken" }},
	{"repetitions of each other", finds(at("/quotes/repeated/repeats", CodeCycle), at("/quotes/words/repeats", CodeCycle)),
		func(c *Case) { c.Statements["ally"].When, c.Quotes["words"].Repeats = "2024-03-25", "repeated" },
		func(c *Case) { c.Quotes["words"].Repeats = "spoken" }},
	{"following each other", finds(at("/responses/decree/follows", CodeCycle), at("/responses/protest/follows", CodeCycle)),
		func(c *Case) { measure(c, "protest").Follows = []ResponseID{"decree"} },
		func(c *Case) { measure(c, "decree").Follows = []ResponseID{"protest", "protest", "charge"} }},
}
