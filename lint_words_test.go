package attribution_test

import (
	"testing"

	"example.com/attribution"
)

// with returns a change that sets the text of a quote.
func with(id attribution.QuoteID, text string) func(*attribution.Case) {
	return func(c *attribution.Case) { c.Quotes[id].Text = text }
}

// agency adds an organ of the United Kingdom, and one of it, and lets the release be the agency's in the name of the
// state.
func agency(c *attribution.Case, text string, by ...attribution.ActorID) {
	c.Actors["gchq"] = &attribution.Organ{Profile: attribution.Named("GCHQ"), Of: "uk"}
	c.Actors["ncsc"] = &attribution.Organ{Profile: attribution.Named("NCSC"), Of: "gchq"}
	c.Actors["fcdo"] = &attribution.Organ{Profile: attribution.Named("Foreign Office"), Of: "uk"}
	s := c.Statements["release"]
	s.By, s.For = []attribution.ActorID{"fcdo"}, []attribution.ActorID{"uk"}
	s.Acts[0].By = by
	c.Quotes["words"].Text = text
}

// rejected lets the article deny, and a second text of it, with the same words or others, do what the verb says.
func rejected(verb attribution.Verb, text string) func(*attribution.Case) {
	return func(c *attribution.Case) {
		on := []attribution.Ref{"attributions/ec-china"}
		c.Quotes["denial"] = &attribution.Quote{Statement: "article", Lang: "en", Text: "this is pure invention"}
		c.Quotes["again"] = &attribution.Quote{Statement: "later", Lang: "en", Text: text}
		c.Statements["article"].Acts = []attribution.Act{{Verb: attribution.Denies, On: on, Quotes: []attribution.QuoteID{"denial"}}}
		c.Statements["later"] = &attribution.Statement{By: []attribution.ActorID{"china"}, Source: "page", Acts: []attribution.Act{{
			Verb: verb, On: on, Quotes: []attribution.QuoteID{"again"}}}}
	}
}

// minister lets a person speak for the state.
func minister(roles ...attribution.Role) func(*attribution.Case) {
	return func(c *attribution.Case) {
		c.Actors["minister"] = &attribution.Person{Profile: attribution.Named("A. Minister"), Roles: roles}
		c.Statements["release"].By, c.Statements["release"].For = []attribution.ActorID{"minister"}, []attribution.ActorID{"uk"}
	}
}

// counted gives the account a number of ten thousand.
func counted(words, lang string, high float64) func(*attribution.Case) {
	return func(c *attribution.Case) {
		low := 10000.0
		c.Accounts["when"].Counts = []attribution.Count{{Of: "emails", Words: attribution.Words{Text: words, Lang: attribution.Lang(lang)}, Low: &low, High: &high}}
	}
}

// lintWords are the cases of the rules about words and what is coded of them.
var lintWords = []lintCase{
	{"a judgement of an organ that the state is said to hold", attribution.CodeOtherJudge, "/statements/release/acts/0/quotes/0", "",
		func(c *attribution.Case) {
			agency(c, "the UK can reveal that the NCSC – a part of GCHQ – assesses that it is highly likely")
		},
		func(c *attribution.Case) {
			agency(c, "the UK can reveal that the NCSC – a part of GCHQ – assesses that it is highly likely", "ncsc")
		}},
	{"a judgement of another, in a script without blanks", attribution.CodeOtherJudge, "/statements/release/acts/0/quotes/0", "",
		func(c *attribution.Case) {
			c.Actors["other"] = &attribution.Organ{Profile: attribution.Named("国家计算机中心"), Of: "china"}
			c.Quotes["words"] = &attribution.Quote{Statement: "release", Lang: "zh", Text: "国家计算机中心认为 highly likely"}
		},
		func(c *attribution.Case) { // the body whose voice it is goes by its own name
			agency(c, "the Foreign Office believes that it is highly likely")
		}},
	{"a group that is assessed, and does not assess", attribution.CodeOtherJudge, "/statements/release/acts/0/quotes/0", "",
		func(c *attribution.Case) { agency(c, "NCSC has also concluded that it is highly likely") },
		func(c *attribution.Case) { agency(c, "APT31 assessed as highly likely to be a group; we believe so") }},
	{"a claim without words", attribution.CodeNoWords, "/statements/release/acts/0", "quotes",
		func(c *attribution.Case) {
			c.Statements["release"].Acts[0].Quotes, c.Statements["release"].Acts[0].Assessment = nil, attribution.Assessment{}
		},
		func(c *attribution.Case) {
			a := &c.Statements["release"].Acts[0]
			a.Quotes, a.Assessment, a.Wording = nil, attribution.Assessment{}, attribution.Words{Text: "involved", Lang: "en"}
		}},
	{"an inference from words that are not given", attribution.CodeNoWords, "/statements/release/acts/0", "wording",
		func(c *attribution.Case) { c.Statements["release"].Acts[0].Inferred = true },
		func(c *attribution.Case) {
			c.Statements["release"].Acts[0].Inferred = true
			c.Statements["release"].Acts[0].Wording = attribution.Words{Text: "a state was involved", Lang: "en"}
		}},
	{"a strength in the words that is not coded", attribution.CodeUncodedHedge, "/statements/release/acts/0/assessment", "",
		func(c *attribution.Case) { c.Statements["release"].Acts[0].Assessment = attribution.Assessment{} },
		func(c *attribution.Case) { // the words of the claim alone have none
			c.Statements["release"].Acts[0].Assessment = attribution.Assessment{}
			c.Statements["release"].Acts[0].Wording = attribution.Words{Text: "a state was involved", Lang: "en"}
		}},
	{"one sentence that denies and that disputes the basis", attribution.CodeTwoVerbs, "/statements/later/acts/0/verb", "",
		rejected(attribution.DisputesBasis, "This is  pure invention"), rejected(attribution.DisputesBasis, "this is pure speculation")},
	{"a minister without an office", attribution.CodeNoCapacity, "/statements/release/by/0", "",
		minister(), minister(attribution.Role{Of: "uk"})},
	{"ten thousand for more than that", attribution.CodeNotExact, "/accounts/when/counts/0", "",
		counted("more than 10,000", "en", 10000), counted("about 10,000", "en", 12000)},
	{"an exact number of about ten thousand in Chinese", attribution.CodeNotExact, "/accounts/when/counts/0", "",
		counted("约10000", "zh", 10000), counted("10,000", "en", 10000)},
	{"brackets of an editor", attribution.CodeBracketedText, "/quotes/words/text", "",
		with("words", "it is highly likely that [they] did it"), func(c *attribution.Case) {
			c.Quotes["words"].Text, c.Quotes["words"].Form = "it is highly likely that [they] did it", attribution.FormEdit
		}},
	{"apostrophes of two kinds from one source", attribution.CodeMixedApostrophes, "/quotes/words/text", "",
		func(c *attribution.Case) {
			c.Quotes["words"].Text, c.Quotes["excerpt"].Text = "it is highly likely China's work", "China’s work, highly likely"
		},
		func(c *attribution.Case) { // a mark around a word is not an apostrophe
			c.Quotes["words"].Text, c.Quotes["excerpt"].Text = "it is 'highly likely' so", "China’s work, highly likely"
		}},
	{"a source that nobody can look up", attribution.CodeUnlocated, "/sources/unknown", "url",
		func(c *attribution.Case) { c.Sources["unknown"] = &attribution.Source{Lang: "en"} },
		func(c *attribution.Case) {
			c.Sources["unknown"] = &attribution.Source{Title: attribution.Words{Text: "Statement", Lang: "en"}}
		}},
}

// Rules read words of any kind, and say nothing of what has none.
func TestLintOfEmptyWords(t *testing.T) {
	c := linted()
	c.Quotes["words"].Text = ""
	c.Quotes["words"].Absent = attribution.AbsentNotRead
	c.Statements["release"].Acts[0].Quotes = append(c.Statements["release"].Acts[0].Quotes, "words")
	for _, f := range c.Lint() {
		if f.Code == attribution.CodeOtherJudge || f.Code == attribution.CodeTwoVerbs || f.Code == attribution.CodeUncodedHedge {
			t.Errorf("%v", f)
		}
	}
}
