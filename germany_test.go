package attribution_test

import (
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
)

// germanyCzechia is a group steered in one capital and associated in the other; a minister in Adelaide whose spoken
// words are in print in two versions; envoys summoned at two ranks, and an envoy of one's own recalled.
func germanyCzechia() *Case {
	return &Case{
		ID: "2024-germany-czechia",
		Actors: Actors{
			"germany":                 &State{Profile: Named("Germany"), Code: "DE"},
			"baerbock":                &Person{Profile: Named("Annalena Baerbock")},
			"czechia":                 &State{Profile: Named("Czechia"), Code: "CZ"},
			"czech-mfa":               &Organ{Profile: Named("Ministry of Foreign Affairs"), Of: "czechia"},
			"russia":                  &State{Profile: Named("Russia"), Code: "RU"},
			"gru":                     &Organ{Profile: Named("GRU"), Of: "russia"},
			"apt28":                   &Group{Profile: Named("APT28")},
			"stuttgarter-nachrichten": &Organization{Profile: Named("Stuttgarter Nachrichten", "de"), Sort: OrganizationMedia, Country: "DE"},
		},
		Incidents: Incidents{"spd": {}},
		Sources: Sources{
			"stuttgarter-nachrichten": {Publisher: "stuttgarter-nachrichten", Lang: "de"},
			"itbiz":                   {Lang: "cs"},
			"mzv":                     {Publisher: "czech-mfa", Lang: "en"},
		},
		Attributions: Attributions{
			"spd-apt28":        {Subject: "incidents/spd", Link: ConductedBy, Object: "actors/apt28"},
			"apt28-gru-run":    {Subject: "actors/apt28", Link: RunBy, Object: "actors/gru"},
			"apt28-gru-linked": {Subject: "actors/apt28", Link: LinkedTo, Object: "actors/gru"},
		},
		Statements: Statements{
			"baerbock": {By: []ActorID{"baerbock"}, For: []ActorID{"germany"}, When: "2024-05-03[Australia/Adelaide]", Place: "Adelaide",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/spd-apt28"}, Assessment: certainty("eindeutig", "de"),
						Quotes: []QuoteID{"spoken"}},
					{Verb: Asserts, On: []Ref{"attributions/apt28-gru-run"}, Wording: Words{Text: "gesteuert", Lang: "de"},
						Quotes: []QuoteID{"spoken"}},
				}},
			"stuttgarter": {Kind: StatementArticle, By: []ActorID{"stuttgarter-nachrichten"}, Source: "stuttgarter-nachrichten"},
			"czech": {Kind: StatementText, By: []ActorID{"czech-mfa"}, For: []ActorID{"czechia"},
				When: "2024-05-03[Europe/Prague]", Source: "itbiz",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/apt28-gru-linked"}, Quotes: []QuoteID{"spojovan"}}}},
			"czech-en": {Kind: StatementText, By: []ActorID{"czech-mfa"}, For: []ActorID{"czechia"}, Source: "mzv"},
		},
		Quotes: Quotes{
			"spoken": {Statement: "baerbock", Lang: "de", Absent: AbsentNotHeard},
			"print": {Statement: "baerbock", Lang: "de", Renders: "spoken", Mode: ModePublished, Text: "Wir können diesen Angriff vom " +
				"letzten Jahr heute eindeutig der Gruppe APT28 zuordnen, die vom russischen Geheimdienst GRU gesteuert wird"},
			"print-stuttgart": {Statement: "stuttgarter", Lang: "de", Renders: "spoken", Mode: ModePublished, Form: FormExcerpt,
				Text: "die vom russischen Militärgeheimdienst GRU gesteuert wird"},
			"spojovan": {Statement: "czech", Lang: "cs", Text: "APT28 je spojován s ruskou vojenskou rozvědkou GRU."},
			"spojovan-en": {Statement: "czech-en", Lang: "en", Renders: "spojovan", Mode: ModeOfficial,
				Text: "APT28 is associated with Russian military intelligence service GRU"},
		},
		Responses: Responses{
			"de-summons": &DiplomaticMeasure{Step: StepSummons, EnvoyOf: "russia", Rank: "chargé d'affaires",
				Measure: Measure{By: []ActorID{"germany"}, Against: []ActorID{"russia"}, CarriedOut: "2024-05-03[Europe/Berlin]"}},
			"de-recall": &DiplomaticMeasure{Step: StepRecall, EnvoyOf: "germany", Rank: "ambassador", // for one week
				Measure: Measure{By: []ActorID{"germany"}, Against: []ActorID{"russia"}, CarriedOut: "2024-05-06[Europe/Berlin]"}},
			"cz-summons": &DiplomaticMeasure{Step: StepSummons, EnvoyOf: "russia", Rank: "ambassador",
				Measure: Measure{By: []ActorID{"czechia"}, Against: []ActorID{"russia"}, CarriedOut: "2024-05-06[Europe/Prague]"}},
		},
	}
}

func TestGermanyCzechia(t *testing.T) {
	c := valid(t, germanyCzechia())
	equal(t, holders(c, "attributions/apt28-gru-run"), "germany")
	equal(t, holders(c, "attributions/apt28-gru-linked"), "czechia")
	order, ok := RunBy.Compare(LinkedTo)
	is(t, ok && order > 0, true)
	equal(t, renderings(c, "spoken"), "print", "print-stuttgart")
	is(t, strings.Contains(c.Quotes["print"].Text, c.Quotes["print-stuttgart"].Text), false)
	is(t, c.Statements["baerbock"].When.Before("2024-05-03T23[Europe/Prague]"), edtf.Yes) // Adelaide's day is over by then
}

// A recall is of one's own envoy, a summons of theirs: exchanging them is an error in either direction.
func TestSummonsIsNoRecall(t *testing.T) {
	for id, step := range map[ResponseID]Step{"de-summons": StepRecall, "cz-summons": StepRecall, "de-recall": StepSummons} {
		c := germanyCzechia()
		c.Responses[id].(*DiplomaticMeasure).Step = step
		found, _ := c.Validate().(Findings)
		if len(found) != 1 || found[0].Code != CodeWrongEnvoy || found[0].Path != "/"+string(id.Ref())+"/envoyOf" {
			t.Errorf("%s as a %s: got %v", id, step, found)
		}
	}
}
