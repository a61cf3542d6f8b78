package draft_test

import (
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/draft"
)

// An invented release.
const release = `The Government of Ireland today condemns the cyber attack on the Health Service.

Ireland has determined that China was responsible for the intrusion. Chinese services were behind it. The intruders read the mail of forty officials, and those responsible must answer for it.

Today, the Department of Foreign Affairs summoned the Chinese ambassador. On 12 May 2025, Ireland imposed sanctions on China. Sanctions were imposed on Russia by the United States.`

// doubtOn returns the doubt of a code on words.
func doubtOn(t *testing.T, doubts []draft.Doubt, code draft.DoubtCode, words string) draft.Doubt {
	t.Helper()
	i := slices.IndexFunc(doubts, func(d draft.Doubt) bool { return d.Code == code && d.Text == words })
	if i < 0 {
		t.Fatalf("there is no doubt %s on %q: %+v", code, words, doubts)
	}
	return doubts[i]
}

// A state that publishes a text is one party under its code, its name, or as an organ of it.
func TestOfficialPublisher(t *testing.T) {
	for _, publisher := range []string{"ie", "IE", "Ireland"} {
		c, _ := checkDraft(t, []draft.Text{{ID: "a", Text: release, Lang: "en", Own: true, Publisher: publisher, Date: "2025-05-14"}}, draft.Options{})
		states := 0
		for id, a := range c.Actors {
			if s, ok := a.(*attribution.State); ok && s.Code == "IE" {
				states++
				if by := c.Statements["a"].By; len(by) != 1 || by[0] != id {
					t.Errorf("%s: the statement is by %v", publisher, by)
				}
			}
		}
		if states != 1 {
			t.Errorf("%s: %d states are Ireland", publisher, states)
		}
	}
	c, _ := checkDraft(t, []draft.Text{{ID: "a", Text: release, Lang: "en", Publisher: "IE", Date: "2025-05-14"}}, draft.Options{})
	if _, ok := c.Actors[c.Sources["a"].Publisher].(*attribution.Organization); !ok {
		t.Errorf("a paper called IE is %T", c.Actors[c.Sources["a"].Publisher])
	}
}

// An organ whose name has that of one country is an organ of that state; whose another is, is asked.
func TestOrgans(t *testing.T) {
	c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: release, Lang: "en", Own: true, Publisher: "ie", Date: "2025-05-14"}}, draft.Options{})
	if o, ok := c.Actors["the-government-of-ireland"].(*attribution.Organ); !ok || o.Of != "ie" {
		t.Errorf("the Government of Ireland is %+v", c.Actors["the-government-of-ireland"])
	}
	asked := doubtOn(t, doubts, draft.DoubtOrganOf, "Department of Foreign Affairs")
	decided, err := draft.Apply(c, draft.Decisions{asked.ID: "ie"})
	if err != nil {
		t.Fatal(err)
	}
	if o, ok := decided.Actors["department-of-foreign-affairs"].(*attribution.Organ); !ok || o.Of != "ie" {
		t.Errorf("the Department is %+v", decided.Actors["department-of-foreign-affairs"])
	}
	for words, want := range map[string]attribution.ActorID{
		"The Embassy of China in Dublin":            "cn",
		"The Chinese Foreign Ministry":              "cn",
		"A spokesman of the Embassy of China":       "",
		"The Ministry of Foreign Affairs of Karvia": "", // which is not a country
	} {
		c, _ := checkDraft(t, []draft.Text{{ID: "a", Text: words + " said: “This is not true.”", Lang: "en", Publisher: "Telpress"}}, draft.Options{})
		got := attribution.ActorID("")
		for _, a := range c.Actors {
			if o, ok := a.(*attribution.Organ); ok {
				got = o.Of
			}
		}
		if got != want {
			t.Errorf("%s: an organ of %q, want %q", words, got, want)
		}
	}
}

// Sentences of an official text that say who did it ask whom they accuse, without a verb of accusing too.
func TestBlames(t *testing.T) {
	c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: release, Lang: "en", Own: true, Publisher: "ie", Date: "2025-05-14"}}, draft.Options{})
	for words, choice := range map[string]string{"responsible for": "China", "were behind": "cn"} {
		d := doubtOn(t, doubts, draft.DoubtClaim, words)
		decided, err := draft.Apply(c, draft.Decisions{d.ID: choice})
		if err != nil {
			t.Fatal(err)
		}
		found := slices.ContainsFunc(decided.Statements["a"].Acts, func(a attribution.Act) bool {
			return slices.Equal(a.On, []attribution.Ref{"actors/cn"})
		})
		if !found {
			t.Errorf("%s: %+v", words, decided.Statements["a"].Acts)
		}
	}
	for _, q := range c.Quotes { // who reads the mail and is to answer for it says nothing
		if q.Text == "The intruders read the mail of forty officials, and those responsible must answer for it." {
			t.Errorf("%q is a quote", q.Text)
		}
	}
}

// What a sentence says plainly of a measure is taken from it: who took it, against whom, and when.
func TestMeasures(t *testing.T) {
	c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: release, Lang: "en", Own: true, Publisher: "ie", Date: "2025-05-14"}}, draft.Options{})
	decisions := draft.Decisions{}
	for _, d := range doubts {
		if d.Code == draft.DoubtMeasureTaken {
			decisions[d.ID] = d.Alternatives[0].Choice
		}
	}
	decided, err := draft.Apply(c, decisions)
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[attribution.ResponseID]attribution.Measure{
		"a-summons-1":  {By: []attribution.ActorID{"department-of-foreign-affairs"}, Against: []attribution.ActorID{"cn"}, CarriedOut: "2025-05-14"},
		"a-sanction-1": {By: []attribution.ActorID{"ie"}, Against: []attribution.ActorID{"cn"}, CarriedOut: "2025-05-12"},
		"a-sanction-2": {}, // in the passive, with two states
	} {
		r := decided.Responses[id]
		if r == nil {
			t.Fatalf("there is no %s: %v", id, decided.Responses)
		}
		m := r.ResponseMeasure()
		if !slices.Equal(m.By, want.By) || !slices.Equal(m.Against, want.Against) || m.CarriedOut != want.CarriedOut {
			t.Errorf("%s: %+v, want %+v", id, m, want)
		}
	}
	announced := 0
	for _, a := range decided.Statements["a"].Acts {
		if a.Verb == attribution.Announces && len(a.Quotes) == 1 && len(a.On) == 1 {
			announced++
		}
	}
	if announced != 2 {
		t.Errorf("%d acts announce a response, want 2", announced)
	}
	only := doubtOn(t, doubts, draft.DoubtMeasureTaken, "summoned")
	if decided, err = draft.Apply(c, draft.Decisions{only.ID: "summons-only"}); err != nil {
		t.Fatal(err)
	}
	if m := decided.Responses["a-summons-1"].ResponseMeasure(); len(m.By)+len(m.Against) > 0 || m.CarriedOut != "" {
		t.Errorf("summons-only: %+v", m)
	}
}
