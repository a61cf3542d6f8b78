package attribution_test

import . "example.com/attribution"

var actBreaches = []breach{
	{"an act that rests on an actor", finds(at("/statements/release/acts/0/restsOn/0", CodeWrongKind)),
		func(c *Case) { c.Statements["release"].Acts[0].RestsOn = []Ref{"actors/press"} },
		func(c *Case) {
			c.Statements["release"].Acts[0].RestsOn = []Ref{"statements/draft", "accounts/telling"}[1:]
		}},
	{"an act that rests on what came later", finds(at("/statements/release/acts/0/restsOn/0", CodeImpossibleTime)),
		func(c *Case) { c.Statements["release"].Acts[0].RestsOn = []Ref{"statements/later"} },
		func(c *Case) { c.Statements["ally"].Acts[0].RestsOn = []Ref{"statements/release"} }},
	{"a bearing without evidence and sense", finds(lacks("/statements/release/acts/0/bearings/0", "evidence"), lacks("/statements/release/acts/0/bearings/0", "sense")),
		func(c *Case) {
			c.Statements["release"].Acts[0].Bearings = []Bearing{{Words: Words{Text: "speaks for it", Lang: "en"}}}
		},
		func(c *Case) {
			c.Statements["release"].Acts[0].Bearings = []Bearing{{Evidence: "malware", Sense: SenseNeither}}
		}},
	{"a bearing on an actor", finds(at("/statements/release/acts/0/bearings/0/on", CodeWrongKind)),
		func(c *Case) { c.Statements["release"].Acts[0].Bearings[0].On = "actors/band" },
		func(c *Case) { c.Statements["release"].Acts[0].Bearings[0].On = "accounts/telling" }},
	{"an alternative that is rejected and not named", finds(lacks("/statements/ally/acts/0", "on")),
		func(c *Case) { c.Statements["ally"].Acts[0] = Act{Verb: Rejects} },
		func(c *Case) { c.Statements["ally"].Acts[0] = Act{Verb: Speaks} }},
	{"a coder without a name", finds(lacks("/statements/release/acts/0/codedBy", "name")),
		func(c *Case) { c.Statements["release"].Acts[0].CodedBy = Coder{When: "2024"} },
		func(c *Case) { c.Statements["release"].Acts[0].CodedBy = Coder{Name: "AB"} }},
	{"no verb", finds(lacks("/statements/echo/acts/0", "verb")),
		func(c *Case) { c.Statements["echo"].Acts[0].Verb = "" },
		func(c *Case) { c.Statements["echo"].Acts[0].Verb = Urges }},
	{"a custom verb", finds(at("/statements/echo/acts/0/verb", CodeUnknownWord)),
		func(c *Case) { c.Statements["echo"].Acts[0].Verb = "example.org/mocks" },
		func(c *Case) { c.Statements["echo"].Acts[0].Verb = Contests }},
	{"asserting nothing", finds(lacks("/statements/release/acts/0", "on")),
		func(c *Case) { c.Statements["release"].Acts[0].On = nil },
		func(c *Case) { c.Statements["release"].Acts[2].On = nil }}, // a response may be announced that nobody has listed
	{"denying nothing", finds(lacks("/statements/echo/acts/0", "on")),
		func(c *Case) { c.Statements["echo"].Acts[0] = Act{Verb: Denies} },
		func(c *Case) { c.Statements["echo"].Acts[0].On = nil }}, // it answers a statement
	{"a reported objection to nothing", finds(lacks("/statements/echo/acts/0/reported", "on")),
		func(c *Case) { c.Statements["echo"].Acts[0] = Act{Verb: Reports, Reported: &Act{Verb: Contests}} },
		func(c *Case) { c.Statements["echo"].Acts[0] = Act{Verb: Reports, Reported: &Act{Verb: Denies}} }}, // a report may leave open what is denied
	{"asserting a statement", finds(at("/statements/release/acts/0/on/1", CodeWrongKind)),
		func(c *Case) { c.Statements["release"].Acts[0].On[1] = "statements/echo" },
		func(c *Case) { c.Statements["release"].Acts[0].On[1] = "attributions/nexus" }},
	{"agreeing with an actor", finds(at("/statements/ally/acts/0/on/0", CodeWrongKind)),
		func(c *Case) { c.Statements["ally"].Acts[0].On[0] = "actors/accuser" },
		func(c *Case) { c.Statements["ally"].Acts[0].On[0] = "accounts/telling" }},
	{"declining a quote", finds(at("/statements/release/acts/1/on/0", CodeWrongKind)),
		func(c *Case) { c.Statements["release"].Acts[1].On[0] = "quotes/words" },
		func(c *Case) { c.Statements["release"].Acts[1].On[0] = "evidence/malware" }},
	{"asking for evidence of a quote", finds(at("/statements/release/acts/1/on/0", CodeWrongKind)),
		func(c *Case) {
			a := &c.Statements["release"].Acts[1]
			a.Verb, a.Refuses, a.On[0] = AsksEvidence, "", "quotes/words"
		},
		func(c *Case) {
			a := &c.Statements["release"].Acts[1]
			a.Verb, a.Refuses, a.On[0] = Notes, "", "quotes/words" // compilers remark on anything
		}},
	{"on something empty", finds(at("/statements/release/acts/1/on/0", CodeEmpty)),
		func(c *Case) { c.Statements["release"].Acts[1].On[0] = "" },
		func(c *Case) { c.Statements["release"].Acts[1].On = nil }},
	{"by somebody empty", finds(at("/statements/release/by/0", CodeEmpty)),
		func(c *Case) { c.Statements["release"].By = append([]ActorID{""}, c.Statements["release"].By...) },
		func(c *Case) {
			s := c.Statements["release"]
			s.By = append(s.By, s.By...)
		}},
	{"answering an incident", finds(at("/statements/echo/acts/0/answers/0", CodeWrongKind)),
		func(c *Case) { c.Statements["echo"].Acts[0].Answers[0] = "incidents/theft" },
		func(c *Case) { c.Statements["echo"].Acts[0].Answers[0] = "responses/listing" }},
	{"withdrawing nothing", finds(lacks("/statements/later/acts/0", "on")),
		func(c *Case) { c.Statements["later"].Acts[0].Answers = nil },
		func(c *Case) {
			c.Statements["later"].Acts[0] = Act{Verb: Corrects, On: []Ref{"attributions/claim"}}
		}},
	{"withdrawing an actor", finds(at("/statements/later/acts/0/on/0", CodeWrongKind)),
		func(c *Case) { c.Statements["later"].Acts[0].On = []Ref{"actors/band"} },
		func(c *Case) { c.Statements["later"].Acts[0].On = []Ref{"statements/ally"} }},
	{"withdrawing what is said later", finds(at("/statements/later/acts/0/on/0", CodeImpossibleTime)),
		func(c *Case) {
			c.Statements["later"].When = "2024-03-27"
			c.Statements["later"].Acts[0] = Act{Verb: Withdraws, On: []Ref{"statements/ally"}}
		},
		func(c *Case) {
			c.Statements["later"].When = "2024-04-03"
			c.Statements["later"].Acts[0] = Act{Verb: Withdraws, On: []Ref{"statements/ally"}}
		}},
	{"an act of somebody else", finds(at("/statements/release/acts/0/by/0", CodeForeignAct)),
		func(c *Case) { c.Statements["release"].Acts[0].By[0] = "press" },
		func(c *Case) { c.Statements["release"].Acts[0].By[0] = "speaker" }}, // the author
	{"the state behind an organ that speaks for itself", finds(at("/statements/ministry/acts/0/by/0", CodeForeignAct)),
		func(c *Case) {
			c.Statements["ministry"] = &Statement{By: []ActorID{"ministry"}, Acts: []Act{{Verb: Condemns, By: []ActorID{"accuser"}}}}
		},
		func(c *Case) { // in the state's name, an organ of it may be named
			c.Statements["ministry"] = &Statement{By: []ActorID{"speaker"}, For: []ActorID{"accuser"},
				Acts: []Act{{Verb: Condemns, By: []ActorID{"ministry"}}}}
		}},
	{"somebody who is no member of the coalition", finds(at("/statements/ally/acts/0/by/0", CodeForeignAct)),
		func(c *Case) { c.Statements["ally"].Acts[0].By = []ActorID{"accused"} },
		func(c *Case) { c.Statements["ally"].Acts[0].By = []ActorID{"territory"} }},
	{"somebody who did not join", finds(at("/statements/release/acts/1/by/0", CodeForeignAct)),
		func(c *Case) { c.Statements["release"].Acts[1].By = []ActorID{"band"} },
		func(c *Case) { c.Statements["release"].Acts[1].By = []ActorID{"territory"} }},
	{"refusing without declining", finds(at("/statements/release/acts/0/refuses", CodeMisplacedMember)),
		func(c *Case) { c.Statements["release"].Acts[0].Refuses = FamilyLocation },
		func(c *Case) { c.Statements["release"].Acts[1].Refuses = FamilyLocation }},
	{"refusing to speak to no family", finds(at("/statements/release/acts/1/refuses", CodeUnknownWord)),
		func(c *Case) { c.Statements["release"].Acts[1].Refuses = "names" },
		func(c *Case) { c.Statements["release"].Acts[1].Refuses = "" }},
	{"reporting nothing", finds(lacks("/statements/article/acts/0", "reported")),
		func(c *Case) { c.Statements["article"].Acts[0].Reported = nil },
		func(c *Case) { c.Statements["article"].Acts[0].Reported.By = nil }}, // by whom is not said
	{"reporting, and being on something", finds(at("/statements/article/acts/0/on", CodeMisplacedMember)),
		func(c *Case) { c.Statements["article"].Acts[0].On = []Ref{"attributions/nexus"} },
		func(c *Case) { c.Statements["article"].Acts[0].Reported.On = []Ref{"attributions/claim"} }},
	{"another's act without reporting", finds(at("/statements/echo/acts/0/reported", CodeMisplacedMember)),
		func(c *Case) { c.Statements["echo"].Acts[0].Reported = &Act{Verb: Urges, Character: "retorsion"} },
		func(c *Case) { c.Statements["echo"].Acts[0] = Act{Verb: Reports, Reported: &Act{Verb: Urges}} }},
	{"a reported act without a verb", finds(lacks("/statements/article/acts/0/reported", "verb")),
		func(c *Case) { c.Statements["article"].Acts[0].Reported.Verb = "" },
		func(c *Case) { c.Statements["article"].Acts[0].Reported.Verb = Agrees }},
	{"a report of a report of nothing", finds(lacks("/statements/article/acts/0/reported/reported", "reported")),
		func(c *Case) {
			c.Statements["article"].Acts[0].Reported = &Act{Verb: Reports, Reported: &Act{Verb: Reports}}
		},
		func(c *Case) {
			c.Statements["article"].Acts[0].Reported = &Act{Verb: Reports, Reported: &Act{Verb: Condemns}}
		}},
	{"a report of somebody's act in a reported act", finds(at("/statements/article/acts/0/reported/reported", CodeMisplacedMember)),
		func(c *Case) { c.Statements["article"].Acts[0].Reported.Reported = &Act{Verb: Condemns} },
		func(c *Case) { c.Statements["article"].Acts[0].Reported.Quotes = []QuoteID{"rendering"} }},
	{"inferring from no words", finds(lacks("/statements/echo/acts/0", "wording")),
		func(c *Case) { c.Statements["echo"].Acts[0].Inferred = true },
		func(c *Case) {
			a := &c.Statements["echo"].Acts[0]
			a.Inferred, a.Quotes = true, []QuoteID{"words"}
		}},
}

var assessmentBreaches = []breach{
	{"a scale and no term", finds(lacks("/statements/release/acts/0/assessment/likelihood", "text")),
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Likelihood.Text = "" },
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Likelihood = Term{} }},
	{"inferring no scale", finds(at("/statements/release/acts/0/assessment/certainty/inferred", CodeMisplacedMember)),
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Certainty.Scale = "" },
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Certainty = Said("clear", "en") }},
	{"a scale that there is not", finds(at("/statements/release/acts/0/assessment/likelihood/scale", CodeUnknownScale)),
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Likelihood.Scale = "icd203" },
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Likelihood.Scale = "example.org/icd203" }},
	{"a term that the scale has not", finds(at("/statements/release/acts/0/assessment/likelihood/text", CodeNotOnScale)),
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Likelihood.Scale = "icd203-likelihood" },
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Likelihood.Text = "Almost Certain" }},
	{"likelihood on a scale of confidence", finds(at("/statements/release/acts/0/assessment/confidence/text", CodeNotOnScale)),
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Confidence.Text = "likely" },
		func(c *Case) { c.Statements["release"].Acts[0].Assessment.Confidence.Text = "moderate confidence" }},
	{"a confidence as a likelihood", finds(at("/statements/release/acts/0/assessment/likelihood/scale", CodeWrongScale)),
		func(c *Case) {
			c.Statements["release"].Acts[0].Assessment.Likelihood = Said("moderate confidence", "en").Infer("phia-confidence")
		},
		func(c *Case) { // words of any kind on no scale, or on a custom scale
			c.Statements["release"].Acts[0].Assessment.Likelihood = Said("moderate confidence", "en").Infer("example.org/confidence")
		}},
	{"a likelihood as a confidence", finds(at("/statements/release/acts/0/assessment/confidence/scale", CodeWrongScale)),
		func(c *Case) {
			c.Statements["release"].Acts[0].Assessment.Confidence = Said("highly likely", "en").Infer("phia")
		},
		func(c *Case) { // which format's it is
			c.Statements["release"].Acts[0].Assessment.Confidence = Said("Med", "en").Infer("stix-none-low-med-high")
		}},
	{"a likelihood as a legal standard", finds(at("/statements/release/acts/0/assessment/standard/scale", CodeWrongScale)),
		func(c *Case) {
			c.Statements["release"].Acts[0].Assessment.Standard = Said("highly likely", "en").Infer("phia")
		},
		func(c *Case) {
			c.Statements["release"].Acts[0].Assessment.Standard = Said("highly likely", "en").Infer("example.org/standards")
		}},
	{"a credibility as a reliability", finds(at("/statements/release/acts/0/bearings/0/reliability/scale", CodeWrongScale)),
		func(c *Case) {
			c.Evidence["log"] = &EvidenceItem{}
			c.Statements["release"].Acts[0].Bearings = []Bearing{{Evidence: "log", Sense: SenseSupports, Reliability: Said("2", "").Infer("admiralty-credibility")}}
		},
		func(c *Case) {
			c.Evidence["log"] = &EvidenceItem{}
			c.Statements["release"].Acts[0].Bearings = []Bearing{{Evidence: "log", Sense: SenseSupports, Credibility: Said("2", "").Infer("admiralty-credibility")}}
		}},
	{"leaning the other way than its scale", finds(at("/statements/release/acts/0/leans", CodeWrongSign)),
		func(c *Case) { c.Statements["release"].Acts[0].Leans = LeansAgainst },
		func(c *Case) { // on a scale without numbers
			a := &c.Statements["release"].Acts[0]
			a.Leans, a.Assessment.Likelihood.Scale = LeansAgainst, "example.org/yardstick"
		}},
	{"leaving open what its scale does not", finds(at("/statements/release/acts/0/leans", CodeWrongSign)),
		func(c *Case) { c.Statements["release"].Acts[0].Leans = LeansOpen },
		func(c *Case) {
			a := &c.Statements["release"].Acts[0]
			a.Leans, a.Assessment.Likelihood.Text = LeansOpen, "realistic possibility"
		}},
	{"leaning without judging", finds(at("/statements/echo/acts/0/leans", CodeMisplacedMember)),
		func(c *Case) { c.Statements["echo"].Acts[0].Leans = LeansAgainst },
		func(c *Case) {
			c.Statements["echo"].Acts[0] = Act{Verb: Asserts, On: []Ref{"attributions/claim"}, Leans: LeansAgainst}
		}},
	{"a reported term too", finds(at("/statements/article/acts/0/reported/assessment/standard/scale", CodeUnknownScale)),
		func(c *Case) {
			c.Statements["article"].Acts[0].Reported.Assessment.Standard = Said("proof", "en").Infer("law")
		},
		func(c *Case) { c.Statements["article"].Acts[0].Reported.Assessment.Standard = Said("proof", "en") }},
}
