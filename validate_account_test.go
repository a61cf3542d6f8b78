package attribution_test

import (
	"math"

	. "example.com/attribution"
)

var accountBreaches = []breach{
	{"an account of nothing", finds(lacks("/accounts/telling", "incident")),
		func(c *Case) { c.Accounts["telling"].Incident = "" },
		func(c *Case) { *c.Accounts["telling"] = Account{Incident: "other"} }},
	{"a custom outcome", finds(at("/accounts/telling/outcome", CodeUnknownWord)),
		func(c *Case) { c.Accounts["telling"].Outcome = "example.org/undone" },
		func(c *Case) { c.Accounts["telling"].Kinds = []Effect{"example.org/undone"} }},
	{"a victim that is nobody", finds(lacks("/accounts/telling/victims/0", "actor")),
		func(c *Case) { c.Accounts["telling"].Victims[0] = Victim{Effect: EffectTargeted} },
		func(c *Case) { c.Accounts["telling"].Victims[0] = Victim{Words: en("several firms")} }},
	{"a count of nothing", finds(lacks("/accounts/telling/counts/0", "words")),
		func(c *Case) { c.Accounts["telling"].Counts[0] = Count{Of: "people"} },
		func(c *Case) { c.Accounts["telling"].Counts[0] = Count{High: new(0.0)} }},
	{"an empty count", finds(lacks("/accounts/telling/counts/0", "words")),
		func(c *Case) { c.Accounts["telling"].Counts[0] = Count{} },
		func(c *Case) { c.Responses["reward"].(*Reward).Amount = Count{} }}, // of a reward the amount need not be stated
	{"less than nothing", finds(at("/accounts/telling/counts/0/low", CodeOutOfRange)),
		func(c *Case) { c.Accounts["telling"].Counts[0].Low = new(-0.5) },
		func(c *Case) { c.Accounts["telling"].Counts[0].Low = new(0.0) }},
	{"no number", finds(at("/accounts/telling/counts/0/low", CodeOutOfRange)),
		func(c *Case) { c.Accounts["telling"].Counts[0].Low = new(math.NaN()) },
		func(c *Case) { c.Accounts["telling"].Counts[0].Low = nil }},
	{"without end", finds(at("/accounts/telling/counts/0/high", CodeOutOfRange)),
		func(c *Case) { c.Accounts["telling"].Counts[0].High = new(math.Inf(1)) },
		func(c *Case) { c.Accounts["telling"].Counts[0].High = new(math.MaxFloat64) }},
	{"limits exchanged", finds(at("/accounts/telling/counts/0/high", CodeOutOfRange)),
		func(c *Case) { c.Accounts["telling"].Counts[0].High = new(9.0) },
		func(c *Case) { c.Accounts["telling"].Counts[0].High = new(10.0) }},
	{"a currency in words", finds(at("/accounts/telling/counts/0/unit", CodeMalformedCurrency)),
		func(c *Case) { c.Accounts["telling"].Counts[0].Unit = "US$" },
		func(c *Case) { c.Accounts["telling"].Counts[0].Unit = "EUR" }},
	{"an amount in small letters", finds(at("/responses/reward/amount/unit", CodeMalformedCurrency)),
		func(c *Case) { c.Responses["reward"].(*Reward).Amount.Unit = "usd" },
		func(c *Case) { c.Responses["reward"].(*Reward).Amount = Count{High: new(10e6), Unit: "USD"} }},
}
