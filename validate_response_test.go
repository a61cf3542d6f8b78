package attribution_test

import . "example.com/attribution"

func measure(c *Case, id ResponseID) *Measure { return c.Responses[id].ResponseMeasure() }

func summons(c *Case) *DiplomaticMeasure { return c.Responses["summons"].(*DiplomaticMeasure) }

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
	{"a status in words", finds(at("/responses/decree/status", CodeUnknownWord)),
		func(c *Case) { measure(c, "decree").Status = "in force" },
		func(c *Case) { measure(c, "decree").Status = StatusInForce }},
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
