package attribution_test

import . "example.com/attribution"

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
