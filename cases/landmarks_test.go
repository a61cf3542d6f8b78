package cases_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// asOf asks what had been said by a date.
func (q inquiry) asOf(date attribution.When) inquiry {
	q.t.Helper()
	x, err := q.AsOf(date)
	if err != nil {
		q.t.Fatal(err)
	}
	return inquiry{q.t, x}
}

// by tells how a party holds a proposition, text by text: with which strength, and whether it still does.
func (q inquiry) by(party attribution.ActorID, proposition attribution.Ref) []string {
	var out []string
	for _, h := range q.Holdings(proposition) {
		if h.Party == party {
			a := q.Act(h.Place).Assessment
			out = append(out, fmt.Sprintf("%s %q %s", h.Place.Statement, a.Likelihood.Text+a.Confidence.Text+a.Certainty.Text, h.Stands))
		}
	}
	return out
}

// took tells which positions a party took on something, each verb once.
func (q inquiry) took(party attribution.ActorID, on attribution.Ref) []string {
	var out []string
	for _, p := range q.PositionsOn(on) {
		if p.Party == party {
			out = append(out, string(p.Verb))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// rejected tells who rejects which claims about an incident, and whether anybody holds them.
func (q inquiry) rejected(incident attribution.IncidentID) []string {
	var out []string
	for _, c := range q.Agreement(incident).Contradictions {
		_, claim := c.Claim.Split()
		out = append(out, fmt.Sprintf("%s %s %s, held: %t", c.Party, c.Verb, claim, len(c.Holders) > 0))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// attributing tells which responses attribute to a state.
func (q inquiry) attributing() []string {
	return told(q.Responses(), func(r query.Reaction) string { return fmt.Sprintf("%s: %s", r.ID, r.Attributes) })
}

// rendered follows a quote to the words that it renders, by language.
func (q inquiry) rendered(id attribution.QuoteID) string {
	var langs []string
	for id != "" {
		quote := q.Case().Quotes[id]
		langs = append(langs, string(quote.Lang))
		id = quote.Renders
	}
	return strings.Join(langs, " < ")
}

func TestAnswersOfSony(t *testing.T) {
	q := inquire(t, cases.Sony)

	// The United States hold the claim, and the bureau does in its own name. The intelligence community is only spoken
	// for by the director of the bureau; its own director names, for his office, the organ that he says oversaw the
	// attack. South Korea takes note of the bureau's text and Japan supports it.
	if got := holders(q, "attributions/sony-dprk"); !slices.Equal(got, []attribution.ActorID{"fbi", "us"}) {
		t.Errorf("North Korea is held responsible by %v", got)
	}
	q.expect(q.took("south-korea", "statements/fbi-1219"), "takes-note")
	q.expect(q.took("south-korea", "actors/dprk"), "condemns")
	q.expect(q.took("japan", "attributions/sony-dprk"), "supports")

	// The bureau's strength comes late: on the first day it has enough information to conclude, nineteen days after it
	// very high confidence.
	q.expect(q.by("fbi", "attributions/sony-dprk"),
		`fbi-1219 "enough information to conclude" no`, `fbi-1229 "has concluded" no`, `comey "very high confidence" yes`)
	// That of the company which thinks of insiders falls.
	q.expect(q.by("norse", "attributions/sony-insiders"), `norse-1224 "very confident" no`, `norse-gawker "a long way from proof" yes`)

	// North Korea denied twelve days before the accusation, and holds that sympathizers did it who call themselves by
	// the persona's name.
	for _, p := range q.asOf("2014-12-10").PositionsOn("attributions/sony-dprk") {
		if p.Party != "dprk" || p.Verb != attribution.Denies || !p.Hidden {
			t.Errorf("by 10 December: %s %s, hidden: %t", p.Party, p.Verb, p.Hidden)
		}
	}
	q.expect(q.rejected("sony"),
		"dprk denies sony-dprk, held: true", "fbi contests sony-insiders, held: true", "han-yongsong denies sony-dprk, held: true",
		"han-yongsong denies sony-park, held: true", "norse contests sony-dprk, held: true")
	q.expect(q.chains("sony", "dprk", "gop"),
		"dprk: conducted-by dprk-supporters", "dprk: conducted-by gop persona-of dprk-supporters", "gop: conducted-by gop")

	// The claim is refined from a state to a person and his company, which the Treasury links to the state in two ways.
	// The European Union stops at the group.
	q.expect(q.chains("sony", "us", "odni", "eu"),
		"us: conducted-by dprk", "us: conducted-by park on-behalf-of dprk", "us: conducted-by park member-of chosun-expo controlled-by dprk",
		"odni: coordinated-by rgb", "us: linked-to dprk",
		"eu: assisted-by chosun-expo associated-with lazarus")

	// Those designated in 2015 are not accused of the deed when they are, while the text that lists them accuses the
	// state. Of one of them the director of national intelligence says five days later that it oversaw the attack.
	day := q.asOf("2015-01-02[America/New_York]")
	for _, target := range q.Case().Responses["us-listings-2015"].Targets() {
		for id, a := range q.Case().Attributions {
			if a.Subject == "incidents/sony" && a.Object == target.Ref() && len(day.Holders(id.Ref())) > 0 {
				t.Errorf("%s is designated, and accused in %s", target, id)
			}
		}
	}
	q.expect(q.attributing(), "fbi-investigation: yes", "us-order-2015: yes", "us-listings-2015: yes", "us-complaint-2018: yes",
		"us-listings-2018: yes", "eu-listing-expo: no", "us-indictment-2021: no")

	// Of the English versions of the denial one has a stray negation.
	for id, quote := range q.Case().Quotes {
		if quote.Renders == "mfa-means" && strings.Contains(quote.Text, " no ") != (id == "means-vice") {
			t.Errorf("%s: %q", id, quote.Text)
		}
	}
}

func TestAnswersOfWannaCry(t *testing.T) {
	q := inquire(t, cases.WannaCry)

	// The briefing says that five governments join the United States. What each says itself is another ladder.
	for _, ally := range []struct {
		party  attribution.ActorID
		itself []string
	}{
		{"uk", []string{"asserts"}}, // in October, of the state; in December the minister names the group
		{"australia", []string{"asserts"}},
		{"japan", []string{"supports"}},
		{"cse", []string{"acknowledges"}},
		{"gcsb", []string{"acknowledges", "supports"}},
		{"canada", nil}, // only its service speaks
		{"nz", nil},
	} {
		q.expect(q.took(ally.party, "attributions/wc-dprk"), ally.itself...)
	}
	q.expect(slices.DeleteFunc(q.reported("attributions/wc-dprk"), func(s string) bool { return !strings.HasPrefix(s, "briefing") }),
		"briefing: australia agrees", "briefing: canada agrees", "briefing: japan agrees", "briefing: nz agrees", "briefing: uk agrees")
	// What Japan condemns is an involvement, which is a claim of its own.
	q.expect(q.chains("wc", "japan", "australia"), "japan: connected-with dprk", "australia: conducted-by dprk")

	// Three strengths on one link. The British centre's two cannot be put in order, since one text has no date; the
	// minister adds none.
	q.expect(q.by("ncsc", "attributions/wc-lazarus"), `ahmad "highly likely" yes`, `wc-ncsc "very likely" yes`)
	q.expect(q.by("wc-official", "attributions/wc-lazarus"), `wc-official "very high level of confidence" yes`)
	q.expect(q.by("uk", "attributions/wc-lazarus"), `ahmad "" yes`)

	// The first company names the group and refuses to name a state; a headline makes its likelihood one about the
	// state.
	q.expect(q.took("symantec", "attributions/lazarus-behalf"), "declines")
	q.expect(slices.DeleteFunc(q.reported("attributions/wc-dprk"), func(s string) bool { return !strings.HasPrefix(s, "topix") }),
		"topix: symantec asserts Highly likely")
	q.expect(q.chains("wc", "symantec", "microsoft", "ncsc", "wc-official"),
		"symantec: conducted-by lazarus", "microsoft: conducted-by lazarus", "ncsc: conducted-by lazarus of-origin dprk",
		"wc-official: conducted-by lazarus on-behalf-of dprk")

	// North Korea denied when no government and no company had accused it; reports in articles without a date leave
	// open whether somebody had. The association is not an organ: it contests.
	may := q.asOf("2017-05-20[America/New_York]")
	q.expect(may.said("attributions/wc-dprk"), "2017-05-19 dprk denies")
	if got := may.Claimed("attributions/wc-dprk"); got != edtf.CannotTell {
		t.Errorf("claimed by 20 May: %v", got)
	}
	q.expect(q.rejected("wc"), "dprk denies wc-dprk, held: true", "han-yongsong denies wc-dprk, held: true",
		"han-yongsong denies wc-park, held: true", "korea-europe contests wc-dprk, held: true")

	// The Union says that the group did it, and says nothing of the state.
	q.expect(q.attributing(), "us-complaint-2018: yes", "us-listings-2018: yes", "eu-listing-expo: no", "us-indictment-2021: no")
	if got := q.rendered("impure-ru"); got != "ru < en < ko" {
		t.Errorf("the Russian version renders %s", got)
	}
}

func TestAnswersOfOlympicDestroyer(t *testing.T) {
	q := inquire(t, cases.OlympicDestroyer)

	// Russia denied two days before the opening. Nobody holds the state responsible on the record, then or later: two
	// governments name its service; the intelligence community and officials without a name are only reported.
	if got := q.Case().Statements["ru-mfa-0207"].When.Before(q.Case().Accounts["organizers"].Activity); got != edtf.Yes {
		t.Errorf("denied before the opening: %v", got)
	}
	if got := holders(q, "attributions/od-russia"); len(got) > 0 {
		t.Errorf("the state is held responsible by %v", got)
	}
	q.expect(q.named("od"), "organ gru: uk us")
	q.expect(slices.DeleteFunc(q.reported("attributions/od-gru"), func(s string) bool { return !strings.HasPrefix(s, "wp") }),
		"wp-0224: od-officials asserts", "wp-0224: us-ic asserts")

	// That a header is forged, that the incident was made to look like others', and who did so have three holders.
	// Imitation is no link to whom it imitates.
	for claim, want := range map[attribution.Ref][]attribution.ActorID{
		"attributions/header-lazarus": {"kaspersky"},
		"attributions/od-as-lazarus":  {"kaspersky"},
		"attributions/od-as-others":   {"talos"}, // another finds that it may be so
		"attributions/od-as-korean":   {"uk"},
		"attributions/od-as-chinese":  {"uk"},
		"attributions/od-gru":         {"uk", "us"},
	} {
		if got := holders(q, claim); !slices.Equal(got, want) {
			t.Errorf("%s is held by %v", claim, got)
		}
	}
	q.expect(q.chains("od", "us", "kaspersky", "talos", "recorded-future", "uk"), "uk: conducted-by gru", "us: conducted-by gru")

	// What companies are said to have seen first is reported only; that one was corrected is so too. On the record it
	// contests.
	q.expect(q.reported("attributions/od-linked-china"), "kaspersky-0308: research-teams asserts", "securelist: research-teams asserts",
		"securityonline: talos asserts believes", "spamfighter: research-teams asserts")
	q.expect(q.reported("attributions/od-lazarus"), "figyelo: kaspersky asserts gyanakodtak", "figyelo: kaspersky corrects vélhetően")
	for _, claim := range []attribution.Ref{"attributions/od-linked-china", "attributions/od-linked-korea", "attributions/od-linked-iran",
		"attributions/od-linked-russia", "attributions/od-dprk", "attributions/od-lazarus"} {
		if got := holders(q, claim); len(got) > 0 {
			t.Errorf("%s is held by %v", claim, got)
		}
	}
	q.expect(q.rejected("od"), "kaspersky contests od-dprk, held: false", "kaspersky contests od-lazarus, held: false",
		"russia denies od-gru, held: true", "russia denies od-russia, held: false")

	// Victims and two companies refuse to say who did it, whoever is named; Japan, asked of Tokyo, refuses to speak of
	// Tokyo.
	for _, party := range []attribution.ActorID{"ioc", "pyeongchang-organizers", "recorded-future", "talos"} {
		q.expect(q.took(party, "attributions/od-gru"), "declines")
	}
	q.expect(q.took("japan", "attributions/od-gru"))
	q.expect(q.took("japan", "attributions/tokyo-gru"), "declines")

	// None of the measures attributes to the state: the charges name a unit, the listing another cause.
	q.expect(q.attributing(), "us-indictment-2020: no", "eu-listing-gru: no", "us-reward-2022: no")
	for _, r := range q.Responses() {
		if over := slices.Contains(r.Over, "incidents/od"); over != (r.ID == "us-indictment-2020") {
			t.Errorf("%s is over the incident: %t", r.ID, over)
		}
	}
	if got := q.rendered("democracy-en"); got != "en < ja" {
		t.Errorf("the English version renders %s", got)
	}
}

// holders are the parties that certainly hold a proposition, in the order of their ids.
func holders(x inquiry, proposition attribution.Ref) []attribution.ActorID {
	var out []attribution.ActorID
	for _, h := range x.Holders(proposition) {
		out = append(out, h.Party)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
