package attribution_test

import (
	"slices"
	"testing"

	"example.com/attribution"
	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
)

// linted is a case without warnings and without advice.
func linted() *attribution.Case {
	return &attribution.Case{
		ID: "lint",
		Actors: attribution.Actors{
			"china": &attribution.State{Code: "CN"},
			"uk":    &attribution.State{Code: "GB"},
			"apt31": &attribution.Group{Profile: attribution.Named("APT31"), Sort: attribution.GroupThreat},
		},
		Incidents:    attribution.Incidents{"ec": {}},
		Accounts:     attribution.Accounts{"when": {Incident: "ec", Activity: "2021/2022"}},
		Attributions: attribution.Attributions{"ec-china": {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/china"}},
		Sources:      attribution.Sources{"page": {URL: "https://example.org/a", Archive: "https://example.org/b"}},
		Evidence:     attribution.Evidence{"malware": {Sources: []attribution.SourceID{"page"}}},
		Statements: attribution.Statements{
			"release": {Kind: attribution.StatementRelease, By: []attribution.ActorID{"uk"}, Source: "page", Acts: []attribution.Act{
				{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/ec-china", "accounts/when"}, Quotes: []attribution.QuoteID{"words"},
					Assessment: attribution.Assessment{Likelihood: attribution.Said("highly likely", "en")}},
				{Verb: attribution.Announces, On: []attribution.Ref{"responses/list"}},
			}},
			"article": {Kind: attribution.StatementArticle, By: []attribution.ActorID{"apt31"}, Source: "page"},
		},
		Quotes: attribution.Quotes{
			"words":   {Statement: "release", Lang: "en", Text: "it is highly likely, and to many certain, that a state was involved"},
			"excerpt": {Statement: "article", Lang: "en", Text: "it is highly likely … that a state was involved", Renders: "words"},
		},
		Responses: attribution.Responses{"list": &attribution.Sanction{Measure: attribution.Measure{
			By: []attribution.ActorID{"uk"}, Legal: []attribution.LegalBasis{{Instrument: "Regulations"}}}}},
	}
}

// A lintCase is a change that breaks a rule of Lint, and one that nearly does.
type lintCase struct {
	name    string
	code    attribution.Code
	path    string
	member  string
	trigger func(c *attribution.Case)
	nearly  func(c *attribution.Case) // what comes close, and is fine
}

func TestLint(t *testing.T) {
	tests := []lintCase{
		{"a proposition that nobody touches", attribution.CodeOrphan, "/accounts/other", "",
			func(c *attribution.Case) { c.Accounts["other"] = &attribution.Account{Incident: "ec"} },
			func(c *attribution.Case) {
				c.Accounts["other"] = &attribution.Account{Incident: "ec"}
				c.Statements["article"].Acts = []attribution.Act{{Verb: attribution.Reports, Reported: &attribution.Act{
					Verb: attribution.Denies, On: []attribution.Ref{"accounts/other"}}}}
			}},
		{"words of which it is not coded what they do", attribution.CodeNotCoded, "/statements/article/acts/0/verb", "",
			func(c *attribution.Case) {
				c.Statements["article"].Acts = []attribution.Act{{Verb: attribution.Speaks, Quotes: []attribution.QuoteID{"excerpt"}}}
			},
			func(c *attribution.Case) {
				c.Statements["article"].Acts = []attribution.Act{{Verb: attribution.Urges, Quotes: []attribution.QuoteID{"excerpt"}}}
			}},
		{"a quote that no act uses", attribution.CodeUnusedQuote, "/quotes/more", "",
			func(c *attribution.Case) {
				c.Quotes["more"] = &attribution.Quote{Statement: "article", Lang: "en", Text: "we have nothing to add"}
			},
			func(c *attribution.Case) {
				c.Quotes["more"] = &attribution.Quote{Statement: "article", Lang: "en", Text: "we have nothing to add"}
				c.Statements["article"].Acts = []attribution.Act{{Verb: attribution.Reports, Reported: &attribution.Act{Verb: attribution.Declines, Quotes: []attribution.QuoteID{"more"}}}}
			}},
		{"a term that no quote has", attribution.CodeUnquotedTerm, "/statements/release/acts/0/assessment/likelihood", "",
			func(c *attribution.Case) {
				c.Statements["release"].Acts[0].Assessment.Likelihood.Text = "almost certain"
			},
			func(c *attribution.Case) {
				c.Statements["release"].Acts[0].Assessment.Likelihood.Text = "Highly  Likely"
			}},
		{"a term that only a rendering has", attribution.CodeUnquotedTerm, "/statements/release/acts/0/assessment/likelihood", "",
			func(c *attribution.Case) {
				c.Quotes["words"] = &attribution.Quote{Statement: "release", Lang: "de", Absent: attribution.AbsentNotHeard}
				c.Quotes["excerpt"].Text = "likely"
			},
			func(c *attribution.Case) {
				c.Quotes["words"] = &attribution.Quote{Statement: "release", Lang: "de", Absent: attribution.AbsentNotHeard}
			}},
		{"a reported term that the report does not quote", attribution.CodeUnquotedTerm, "/statements/article/acts/0/reported/assessment/confidence", "",
			func(c *attribution.Case) {
				c.Statements["article"].Acts = []attribution.Act{{Verb: attribution.Reports, Quotes: []attribution.QuoteID{"excerpt"}, Reported: &attribution.Act{
					Verb: attribution.Urges, Assessment: attribution.Assessment{Confidence: attribution.Said("high confidence", "en")}}}}
			},
			func(c *attribution.Case) {
				c.Statements["article"].Acts = []attribution.Act{{Verb: attribution.Reports, Quotes: []attribution.QuoteID{"excerpt"}, Reported: &attribution.Act{
					Verb: attribution.Urges, Assessment: attribution.Assessment{Confidence: attribution.Said("highly likely", "en")}}}}
			}},
		{"a statement without a source", attribution.CodeNoSource, "/statements/article", "source",
			func(c *attribution.Case) {
				c.Statements["article"].Source = ""
				c.Quotes["excerpt"].Statement = "release"
			},
			func(c *attribution.Case) {
				c.Statements["article"].Source = ""
				c.Statements["article"].Kind = attribution.StatementEditorial
				c.Quotes["excerpt"].Statement = "release"
			}},
		{"a statement whose words nobody says where they were read", attribution.CodeNoSource, "/statements/article", "source",
			func(c *attribution.Case) {
				c.Statements["article"].Source = ""
				c.Quotes["excerpt"].Statement = "release"
			},
			func(c *attribution.Case) { // the words were read on somebody else's page
				c.Statements["article"].Source = ""
				c.Quotes["excerpt"].Source = "page"
			}},
		{"a quote without a source", attribution.CodeNoSource, "/quotes/excerpt", "source",
			func(c *attribution.Case) {
				c.Statements["article"].Source = ""
				c.Statements["article"].Kind = attribution.StatementEditorial
			},
			func(c *attribution.Case) {
				c.Statements["article"].Source = ""
				c.Statements["article"].Kind = attribution.StatementEditorial
				c.Quotes["excerpt"].Source = "page"
			}},
		{"evidence without a source", attribution.CodeUnsourced, "/evidence/malware", "sources",
			func(c *attribution.Case) { c.Evidence["malware"].Sources = nil },
			func(c *attribution.Case) { c.Evidence["malware"].Description = "" }},
		{"a response that nobody announces and no source has", attribution.CodeUnsourced, "/responses/list", "sources",
			func(c *attribution.Case) { c.Statements["release"].Acts = c.Statements["release"].Acts[:1] },
			func(c *attribution.Case) {
				c.Statements["release"].Acts = c.Statements["release"].Acts[:1]
				c.Responses["list"].ResponseMeasure().Sources = []attribution.SourceID{"page"}
			}},
		{"a quote without a language", attribution.CodeNoLanguage, "/quotes/words", "lang",
			func(c *attribution.Case) { c.Quotes["words"].Lang = "" },
			func(c *attribution.Case) { c.Quotes["words"].Lang = "und" }},
		{"a rendering of one original and repetition of another", attribution.CodeTwoOriginals, "/quotes/excerpt/repeats", "",
			func(c *attribution.Case) {
				c.Quotes["third"] = &attribution.Quote{Statement: "article", Lang: "en", Text: "other words"}
				c.Quotes["excerpt"].Repeats = "third"
			},
			func(c *attribution.Case) {
				c.Quotes["third"] = &attribution.Quote{Statement: "article", Lang: "en", Text: "other words", Renders: "words"}
				c.Quotes["excerpt"].Repeats = "third"
			}},
		{"a state accused where a sanction is announced", attribution.CodeSanctionAlone, "/statements/release/acts/0/on/0", "",
			func(c *attribution.Case) {
				c.Statements["release"].Acts[0].Quotes = nil
				c.Statements["release"].Acts[0].Assessment = attribution.Assessment{}
			},
			func(c *attribution.Case) {
				c.Statements["release"].Acts[0].Quotes = nil
				c.Statements["release"].Acts[0].Assessment = attribution.Assessment{}
				c.Attributions["ec-china"].Link = attribution.FromTerritoryOf
			}},
		{"an elision of a hedge", attribution.CodeLostHedge, "/quotes/excerpt/text", "",
			func(c *attribution.Case) {
				c.Quotes["excerpt"].Text = "it is … to many certain, that a state was involved"
			},
			func(c *attribution.Case) {
				c.Quotes["excerpt"].Text = "it is highly likely […] that a state was involved"
			}},
		{"an ellipsis within an excerpt", attribution.CodeElidedText, "/quotes/excerpt/text", "",
			func(c *attribution.Case) { c.Quotes["excerpt"].Form = attribution.FormExcerpt },
			func(c *attribution.Case) {
				c.Quotes["excerpt"].Form, c.Quotes["excerpt"].Text = attribution.FormExcerpt, "… it is highly likely …"
			}},
		{"an excerpt that begins in mid-sentence", attribution.CodeMidSentence, "/quotes/words/text", "",
			func(c *attribution.Case) { c.Quotes["words"].Form = attribution.FormExcerpt },
			func(c *attribution.Case) {
				c.Quotes["words"].Form, c.Quotes["words"].Text = attribution.FormExcerpt, "It is highly likely, and to many certain, that a state was involved"
			}},
		{"a custom word without a namespace", attribution.CodeUnlistedWord, "/statements/release/kind", "",
			func(c *attribution.Case) { c.Statements["release"].Kind = "relase" },
			func(c *attribution.Case) { c.Statements["release"].Kind = "example.org/relase" }},
		{"an unknown kind of actor without a namespace", attribution.CodeUnlistedWord, "/actors/band/kind", "",
			func(c *attribution.Case) { c.Actors["band"] = &attribution.UnknownActor{Kind: "band"} },
			func(c *attribution.Case) { c.Actors["band"] = &attribution.UnknownActor{Kind: "example.org/band"} }},
		{"an unknown kind of response without a namespace", attribution.CodeUnlistedWord, "/responses/ban/kind", "",
			func(c *attribution.Case) {
				c.Responses["ban"] = &attribution.UnknownResponse{Kind: "ban", Measure: attribution.Measure{Sources: []attribution.SourceID{"page"}}}
			},
			func(c *attribution.Case) {
				c.Responses["ban"] = &attribution.UnknownResponse{Kind: "example.org/ban", Measure: attribution.Measure{Sources: []attribution.SourceID{"page"}}}
			}},
		{"a custom member without a namespace", attribution.CodeUnlistedMember, "/incidents/ec/titel", "",
			func(c *attribution.Case) { c.Incidents["ec"].Extra = attribution.Extra{"titel": []byte(`"x"`)} },
			func(c *attribution.Case) {
				c.Incidents["ec"].Extra = attribution.Extra{"example.org/titel": []byte(`"x"`)}
			}},
		{"a page without an archived copy", attribution.CodeNoArchive, "/sources/page", "archive",
			func(c *attribution.Case) { c.Sources["page"].Archive = "" },
			func(c *attribution.Case) { c.Sources["page"].Archive, c.Sources["page"].URL = "", "" }},
		{"a response in the source of a statement that does not announce it", attribution.CodeUnannounced, "/responses/talk", "",
			func(c *attribution.Case) {
				c.Responses["talk"] = &attribution.DiplomaticMeasure{Measure: attribution.Measure{Sources: []attribution.SourceID{"page"}}}
			},
			func(c *attribution.Case) {
				c.Responses["talk"] = &attribution.DiplomaticMeasure{Measure: attribution.Measure{Sources: []attribution.SourceID{"page"}}}
				c.Statements["article"].Acts = append(c.Statements["article"].Acts, attribution.Act{Verb: attribution.Reports, Quotes: []attribution.QuoteID{"excerpt"},
					Reported: &attribution.Act{Verb: attribution.Announces, On: []attribution.Ref{"responses/talk"}}})
			}},
		{"a response in a source that no statement has", attribution.CodeUnannounced, "/responses/talk", "",
			func(c *attribution.Case) {
				c.Responses["talk"] = &attribution.DiplomaticMeasure{Measure: attribution.Measure{Sources: []attribution.SourceID{"page"}}}
			},
			func(c *attribution.Case) {
				c.Sources["register"] = &attribution.Source{Title: attribution.Words{Text: "Register", Lang: "en"}}
				c.Responses["talk"] = &attribution.DiplomaticMeasure{Measure: attribution.Measure{Sources: []attribution.SourceID{"register"}}}
			}},
		{"a sanction without law", attribution.CodeNoLegalBasis, "/responses/list", "legal",
			func(c *attribution.Case) { c.Responses["list"].ResponseMeasure().Legal = nil },
			func(c *attribution.Case) { c.Responses["list"] = &attribution.Disruption{} }},
		{"words that may leave the claim open", attribution.CodeNoSign, "/statements/release/acts/0", "leans",
			func(c *attribution.Case) {
				c.Quotes["words"].Text = "we cannot rule out, and it is highly likely, that a state was involved"
			},
			func(c *attribution.Case) {
				c.Quotes["words"].Text = "we cannot rule out, and it is highly likely, that a state was involved"
				c.Statements["release"].Acts[0].Leans = attribution.LeansOpen
			}},
		{"words that may go against the claim", attribution.CodeNoSign, "/statements/release/acts/0", "leans",
			func(c *attribution.Case) {
				c.Statements["release"].Acts[0].Wording = attribution.Words{Text: "does not believe that a state was involved", Lang: "en-GB"}
			},
			func(c *attribution.Case) { // on a scale that says so
				c.Statements["release"].Acts[0].Wording = attribution.Words{Text: "does not believe that a state was involved", Lang: "en-GB"}
				c.Statements["release"].Acts[0].Assessment.Likelihood.Scale = "phia"
			}},
		{"words of doubt in another language", attribution.CodeNoSign, "/statements/release/acts/0", "leans",
			func(c *attribution.Case) {
				c.Statements["release"].Acts[0].Wording = attribution.Words{Text: "es ist nicht auszuschließen", Lang: "de"}
			},
			func(c *attribution.Case) { // a day in May, and a word that has one of doubt in it
				c.Quotes["words"].Text = "in May it was highly likely, or so the mayor and the mighty said"
				c.Quotes["excerpt"].Text = "in May it was highly likely"
			}},
		{"reported words of doubt", attribution.CodeNoSign, "/statements/article/acts/0/reported", "leans",
			func(c *attribution.Case) {
				c.Statements["article"].Acts = []attribution.Act{{Verb: attribution.Reports, Reported: &attribution.Act{Verb: attribution.Asserts,
					On: []attribution.Ref{"attributions/ec-china"}, Wording: attribution.Words{Text: "不排除", Lang: "zh"}}}}
			},
			func(c *attribution.Case) { // which holds nothing
				c.Statements["article"].Acts = []attribution.Act{{Verb: attribution.Reports, Reported: &attribution.Act{Verb: attribution.Denies,
					On: []attribution.Ref{"attributions/ec-china"}, Wording: attribution.Words{Text: "不排除", Lang: "zh"}}}}
			}},
		{"an actor that the world knows, without a UUID", attribution.CodeNoUUID, "/actors/apt31", "uuid",
			func(c *attribution.Case) {
				c.Actors["apt31"].ActorProfile().Names = []attribution.Name{{Text: "G0128", Kind: attribution.NameIdentifier}, {Text: "Violet Typhoon", Kind: attribution.NameVendor}}
			},
			func(c *attribution.Case) {
				c.Actors["apt31"].ActorProfile().Names = []attribution.Name{{Text: "G0128", Kind: attribution.NameIdentifier}, {Text: "Violet Typhoon", Kind: attribution.NameVendor}}
				c.Actors["apt31"].ActorProfile().UUID = uuid.MustParse("6e9ad8a4-4b4f-4f0c-8f0c-3f1f3f6f2a10")
			}},
		{"an acceptance that nothing meets", attribution.CodeUnmetAcceptance, "/accepted/0", "",
			func(c *attribution.Case) {
				c.Accepted = []attribution.Acceptance{{Code: attribution.CodeNoArchive, Path: "/sources/page", Why: "the page is gone"}}
			},
			func(c *attribution.Case) {
				c.Accepted = []attribution.Acceptance{{Code: attribution.CodeNoArchive, Path: "/sources/page", Why: "the page is gone"}}
				c.Sources["page"].Archive = ""
			}},
		{"words that were looked for, without the search", attribution.CodeNoSearch, "/quotes/gone/absent", "",
			func(c *attribution.Case) {
				c.Quotes["gone"] = &attribution.Quote{Statement: "article", Lang: "en", Absent: attribution.AbsentNotFound}
				c.Searches = []attribution.Search{{For: []attribution.Ref{"quotes/words"}, Where: "archives", Result: attribution.ResultFound}}
			},
			func(c *attribution.Case) {
				c.Quotes["gone"] = &attribution.Quote{Statement: "article", Lang: "en", Absent: attribution.AbsentNotFound}
				c.Searches = []attribution.Search{{For: []attribution.Ref{"statements/article"}, Where: "archives", Result: attribution.ResultNotFound}}
			}},
		{"a name that two actors bear", attribution.CodeSharedName, "/actors/apt31/names/0", "",
			func(c *attribution.Case) { c.Actors["uk"].ActorProfile().Names = []attribution.Name{{Text: "apt31"}} },
			func(c *attribution.Case) { c.Actors["uk"].ActorProfile().Names = []attribution.Name{{Text: "APT3"}} }},
	}
	if diff := cmp.Diff(attribution.Findings(nil), linted().Lint()); diff != "" {
		t.Fatalf("the case to start from has findings (-want +got):\n%s", diff)
	}
	told := make(map[attribution.Code]bool)
	for _, test := range slices.Concat(tests, lintWords, lintDenials) {
		told[test.code] = true
		t.Run(test.name, func(t *testing.T) {
			has := func(change func(*attribution.Case)) bool {
				c := linted()
				change(c)
				return slices.ContainsFunc(c.Lint(), func(f attribution.Finding) bool {
					return f.Code == test.code && f.Path == test.path && f.Member == test.member
				})
			}
			if !has(test.trigger) {
				c := linted()
				test.trigger(c)
				t.Errorf("no finding %s at %s; there are:\n%v", test.code, test.path, c.Lint())
			}
			if test.code != attribution.CodeUnmetAcceptance {
				checkAcceptance(t, test.code, test.path, test.trigger)
			}
			c := linted()
			test.nearly(c)
			if slices.ContainsFunc(c.Lint(), func(f attribution.Finding) bool { return f.Code == test.code }) {
				t.Errorf("what comes close has findings:\n%v", c.Lint())
			}
		})
	}
	for _, code := range rootCodes(t, "warning", "advice") {
		if !told[attribution.Code(code)] {
			t.Errorf("no case triggers %s", code)
		}
	}
}

// Lint finds what Validate finds, and every severity is what the page of codes says.
func TestLintFindsErrors(t *testing.T) {
	c := linted()
	c.Actors["uk"] = &attribution.State{Code: "UK"}
	c.Sources["page"].Archive = ""
	got := c.Lint()
	want := []attribution.Code{attribution.CodeUnknownCountry, attribution.CodeNoArchive}
	var codes []attribution.Code
	for _, f := range got {
		codes = append(codes, f.Code)
	}
	if diff := cmp.Diff(want, codes); diff != "" {
		t.Errorf("findings in the order of the document (-want +got):\n%s", diff)
	}
	if got[0].Severity != attribution.SeverityError || got[1].Severity != attribution.SeverityAdvice {
		t.Errorf("severities: %v", got)
	}
}
