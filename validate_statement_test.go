package attribution_test

import . "example.com/attribution"

var statementBreaches = []breach{
	{"nobody's act", finds(lacks("/statements/article", "by")),
		func(c *Case) { c.Statements["article"].By, c.Statements["article"].Source = nil, "page" },
		func(c *Case) { c.Statements["article"] = &Statement{Source: "page"} }}, // a text by nobody knows whom, which is only quoted
	{"nobody's text from nowhere", finds(lacks("/statements/blank", "by")),
		func(c *Case) { c.Statements["blank"] = &Statement{} },
		func(c *Case) { c.Statements["blank"] = &Statement{By: []ActorID{"press"}} }},
	{"nobody joins", finds(lacks("/statements/release/joined/0", "party")),
		func(c *Case) { c.Statements["release"].Joined[0].Party = "" },
		func(c *Case) { c.Statements["release"].Joined[0] = Joiner{Party: "press"} }},
}
