package draft_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/draft"
	"example.com/attribution/query"
	"example.com/attribution/quote"
	"example.com/attribution/verify"
	"github.com/google/go-cmp/cmp"
)

// decideAll makes a choice for each doubt.
func decideAll(doubts []draft.Doubt, choose func(d draft.Doubt) string) draft.Decisions {
	out := draft.Decisions{}
	for _, d := range doubts {
		out[d.ID] = choose(d)
	}
	return out
}

// checkDecided holds a case in which doubts were decided to what holds of every draft.
func checkDecided(t *testing.T, c *attribution.Case, text string) {
	t.Helper()
	if err := c.Validate(); err != nil {
		t.Error(err)
	}
	for _, f := range c.Lint() {
		if f.Severity != attribution.SeverityAdvice {
			t.Errorf("%v", f)
		}
	}
	if held := query.New(c).AllHoldings(); len(held) > 0 {
		t.Errorf("%v", held)
	}
	for id, q := range c.Quotes {
		if !strings.Contains(text, q.Text) {
			t.Errorf("%s is not in the text: %q", id, q.Text)
		}
	}
}

// Whatever is chosen among the alternatives makes a valid case, by which nobody holds anything. The case that was given
// is as it was.
func TestApplyAnything(t *testing.T) {
	rng := rand.New(rand.NewPCG(10, 3))
	for _, own := range []bool{false, true} {
		c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: article, Date: "2024-03-26", Own: own}}, draft.Options{})
		before := c.Clone()
		for range 60 {
			decisions := decideAll(doubts, func(d draft.Doubt) string {
				if n := rng.IntN(len(d.Alternatives) + 1); n < len(d.Alternatives) {
					return d.Alternatives[n].Choice
				}
				return draft.ChoiceOpen
			})
			decided, err := draft.Apply(c, decisions)
			if err != nil {
				t.Fatalf("%v: %v", decisions, err)
			}
			checkDecided(t, decided, article)
			found, err := verify.Quotes(decided, func(attribution.SourceID) (string, error) { return article, nil })
			if err != nil {
				t.Fatal(err)
			}
			for _, q := range found {
				if q.Class != quote.Exact {
					t.Errorf("%s is %s: %q", q.ID, q.Class, decided.Quotes[q.ID].Text)
				}
			}
			left, err := draft.Doubts(decided)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range left {
				if decisions[d.ID] != draft.ChoiceOpen {
					t.Errorf("%s is decided and open", d.ID)
				}
			}
		}
		if d := cmp.Diff(before, c); d != "" {
			t.Errorf("the case was changed: %s", d)
		}
	}
}

// What is not among the alternatives is refused, with everything else.
func TestApplyRefuses(t *testing.T) {
	c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: article}}, draft.Options{})
	first := doubts[0]
	for name, tt := range map[string]struct {
		decisions draft.Decisions
		code      attribution.Code
		path      string
	}{
		"another choice": {draft.Decisions{first.ID: "somebody else"}, attribution.CodeUnknownWord, "/" + first.ID},
		"nothing":        {draft.Decisions{first.ID: ""}, attribution.CodeUnknownWord, "/" + first.ID},
		"another doubt":  {draft.Decisions{"a/b": draft.ChoiceOpen}, attribution.CodeDangling, "/a~1b"},
		"one of two":     {draft.Decisions{first.ID: first.Alternatives[0].Choice, doubts[1].ID: "x"}, attribution.CodeUnknownWord, "/" + doubts[1].ID},
	} {
		out, err := draft.Apply(c, tt.decisions)
		fs, ok := errors.AsType[attribution.Findings](err)
		if !ok || out != nil || len(fs) != 1 || fs[0].Code != tt.code || fs[0].Path != tt.path {
			t.Errorf("%s: %v", name, err)
		}
	}
	// What was decided is not decided again.
	decided, err := draft.Apply(c, draft.Decisions{first.ID: first.Alternatives[0].Choice})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := draft.Apply(decided, draft.Decisions{first.ID: first.Alternatives[0].Choice}); !errors.Is(err, attribution.CodeDangling) {
		t.Error(err)
	}
	damaged := c.Clone()
	damaged.Extra["example.com/attribution/doubts"] = []byte(`{"a":1}`)
	if _, err := draft.Apply(damaged, nil); err == nil {
		t.Error("damaged doubts are taken")
	}
}

// pick decides the doubts of one code by a choice, if they have it.
func pick(t *testing.T, text string, code draft.DoubtCode, choice string) (*attribution.Case, draft.Doubt) {
	t.Helper()
	c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: text, Lang: "en", Date: "2024-03-26"}}, draft.Options{})
	i := slices.IndexFunc(doubts, func(d draft.Doubt) bool {
		return d.Code == code && slices.ContainsFunc(d.Alternatives, func(a draft.Alternative) bool { return a.Choice == choice })
	})
	if i < 0 {
		t.Fatalf("there is no %s with %q: %+v", code, choice, doubts)
	}
	decided, err := draft.Apply(c, draft.Decisions{doubts[i].ID: choice})
	if err != nil {
		t.Fatal(err)
	}
	checkDecided(t, decided, text)
	return decided, doubts[i]
}

// Each code of doubts has a choice that does what its alternative says.
func TestApplyDoes(t *testing.T) {
	t.Run("pronoun", func(t *testing.T) {
		c, d := pick(t, "Lena Vos spoke first. “Go home,” said Ivo Brandel. “We will answer at once,” he said.", draft.DoubtPronoun, "Ivo Brandel")
		q := c.Quotes[attribution.QuoteID(strings.TrimPrefix(d.Path, "/quotes/"))]
		if c.Actors.Name(q.Speaker).Text != "Ivo Brandel" {
			t.Errorf("%+v", q)
		}
	})
	t.Run("relay", func(t *testing.T) {
		text := "“It is over,” Lena Vos told the Telpress agency."
		before, _ := checkDraft(t, []draft.Text{{ID: "a", Text: text, Lang: "en"}}, draft.Options{})
		c, _ := pick(t, text, draft.DoubtRelay, draft.ChoiceDirect)
		if a := before.Statements["a"].Acts[0].Reported; a.Verb != attribution.Reports || a.Reported.Verb != attribution.Speaks {
			t.Errorf("%+v", a)
		}
		if a := c.Statements["a"].Acts[0].Reported; a.Verb != attribution.Speaks {
			t.Errorf("%+v", a)
		}
	})
	t.Run("term", func(t *testing.T) {
		const text = "Karvia started the “Open Door” programme."
		if c, _ := pick(t, text, draft.DoubtTermOrQuote, draft.ChoiceTerm); len(c.Quotes) != 0 {
			t.Errorf("%+v", c.Quotes)
		}
		if c, _ := pick(t, text, draft.DoubtTermOrQuote, draft.ChoiceQuote); len(c.Statements["a"].Acts) != 1 {
			t.Errorf("%+v", c.Statements["a"])
		}
	})
	t.Run("headline", func(t *testing.T) {
		const text = "Vos: “No more attacks from anybody”\n\nThe minister spoke at noon."
		if c, _ := pick(t, text, draft.DoubtHeadlineOnly, draft.ChoiceDrop); len(c.Quotes) != 0 {
			t.Errorf("%+v", c.Quotes)
		}
		if c, _ := pick(t, text, draft.DoubtHeadlineOnly, draft.ChoiceKeep); c.Statements["a"].Acts[0].Part != attribution.PartHeadline {
			t.Errorf("%+v", c.Statements["a"])
		}
	})
	t.Run("claim", func(t *testing.T) {
		c, _ := pick(t, "New Zealand accused APT40 of the attack.", draft.DoubtClaim, "APT40")
		if on := c.Statements["a"].Acts[0].Reported.On; len(on) != 1 || on[0] != "actors/apt40" {
			t.Errorf("%v", on)
		}
	})
	t.Run("hedge", func(t *testing.T) {
		c, _ := pick(t, "“It is likely that they did it,” said Ivo Brandel.", draft.DoubtHedgeNear, draft.ChoiceAssessment)
		if term := c.Statements["a"].Acts[0].Reported.Assessment.Likelihood; term.Text != "likely" || term.Scale != "" {
			t.Errorf("%+v", term)
		}
		c, _ = pick(t, "The group was allegedly run by China.", draft.DoubtHedgeNear, draft.ChoiceKeep)
		if a := c.Statements["a"].Acts[0]; a.Verb != attribution.Speaks || a.Assessment.Likelihood.Text != "allegedly" {
			t.Errorf("%+v", a)
		}
	})
	t.Run("measure", func(t *testing.T) {
		c, _ := pick(t, "The ambassador will be summoned.", draft.DoubtMeasureTaken, "summons")
		if r, ok := c.Responses["a-summons-1"].(*attribution.DiplomaticMeasure); !ok || r.Step != attribution.StepSummons {
			t.Errorf("%+v", c.Responses)
		}
	})
	t.Run("date", func(t *testing.T) {
		c, d := pick(t, "The minister spoke on Monday.", draft.DoubtRelativeDate, "2024-03-25")
		var decided map[string]string
		if err := json.Unmarshal(c.Extra["example.com/attribution/decided"], &decided); err != nil || decided[d.ID] != "2024-03-25" {
			t.Errorf("%v %v", decided, err)
		}
	})
}

// The schema has a member for each doubt, which takes its choices and nothing else.
func TestSchema(t *testing.T) {
	_, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: article}}, draft.Options{})
	raw, err := draft.Schema(doubts)
	if err != nil {
		t.Fatal(err)
	}
	var schema struct {
		Properties map[string]struct{ Enum []string }
		Required   []string
		Additional *bool `json:"additionalProperties"`
	}
	if err := json.Unmarshal(raw, &schema); err != nil {
		t.Fatal(err)
	}
	if len(schema.Properties) != len(doubts) || len(schema.Required) != len(doubts) || schema.Additional == nil || *schema.Additional {
		t.Errorf("%s", raw)
	}
	for _, d := range doubts {
		var want []string
		for _, a := range d.Alternatives {
			want = append(want, a.Choice)
		}
		if got := schema.Properties[d.ID].Enum; !slices.Equal(got, append(want, draft.ChoiceOpen)) {
			t.Errorf("%s: %q", d.ID, got)
		}
	}
}

func TestDecodeDecisions(t *testing.T) {
	if d, err := draft.DecodeDecisions([]byte(`{"a": "b"}`)); err != nil || d["a"] != "b" {
		t.Errorf("%v %v", d, err)
	}
	for _, in := range []string{``, `[]`, `{"a": 1}`, `{"a": "b", "a": "c"}`, `{"a": "b"`} {
		if d, err := draft.DecodeDecisions([]byte(in)); err == nil {
			t.Errorf("%s: %v", in, d)
		}
	}
}

// A measure is announced in a text of which nothing is quoted, and a country that is accused is the state that the text
// names, in whatever language.
func TestApplyWithoutQuotes(t *testing.T) {
	c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: "La France a imposé des sanctions à la Chine le 2 juin 2025. Le lendemain, rien.\n",
		Lang: "fr", Own: true, Publisher: "fr", Date: "2025-06-03"}}, draft.Options{})
	if len(c.Quotes) > 0 {
		t.Fatalf("quotes: %v", c.Quotes)
	}
	d := doubtOn(t, doubts, draft.DoubtMeasureTaken, "sanctions")
	decided, err := draft.Apply(c, draft.Decisions{d.ID: "sanction"})
	if err != nil {
		t.Fatal(err)
	}
	acts := decided.Statements["a"].Acts
	if len(acts) != 1 || acts[0].Verb != attribution.Announces || len(acts[0].Quotes) != 1 ||
		decided.Quotes[acts[0].Quotes[0]].Text != "La France a imposé des sanctions à la Chine le 2 juin 2025." {
		t.Errorf("%+v %+v", acts, decided.Quotes)
	}
	for tag, test := range map[string]struct{ text, publisher, words, choice string }{
		"fr": {"La France a établi que la Chine est responsable de cette intrusion.", "fr", "responsable de", "Chine"},
		"de": {"Deutschland hat festgestellt, dass China für den Angriff verantwortlich ist.", "de", "verantwortlich", "China"},
		"es": {"España ha determinado que Rusia es responsable de la intrusión.", "es", "responsable de", "Rusia"},
	} {
		c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: test.text, Lang: attribution.Lang(tag), Own: true, Publisher: test.publisher, Date: "2025-06-03"}}, draft.Options{})
		d := doubtOn(t, doubts, draft.DoubtClaim, test.words)
		decided, err := draft.Apply(c, draft.Decisions{d.ID: test.choice})
		if err != nil {
			t.Fatal(err)
		}
		for _, on := range decided.Statements["a"].Acts[0].On {
			_, id := on.Split()
			if _, ok := decided.Actors[attribution.ActorID(id)].(*attribution.State); !ok {
				t.Errorf("%s: %s is %T", tag, id, decided.Actors[attribution.ActorID(id)])
			}
		}
	}
}
