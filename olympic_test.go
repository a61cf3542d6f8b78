package attribution_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
)

// olympicDestroyer is evidence that is appraised by somebody, an incident made to look like others', unnamed accusers
// who are only reported, and a denial before the event in English words for a Russian text that was not read.
func olympicDestroyer() *Case {
	return &Case{
		ID: "2018-olympic-destroyer",
		Actors: Actors{
			"russia":          &State{Profile: Named("Russia"), Code: "RU"},
			"russia-mfa":      &Organ{Profile: Named("Ministry of Foreign Affairs"), Of: "russia"},
			"gru":             &Organ{Profile: Named("GRU"), Of: "russia"},
			"gru-74455":       &Organ{Profile: Named("Unit 74455", "en"), Of: "gru"},
			"lazarus":         &Group{Profile: Named("Lazarus")},
			"officials":       &Unnamed{Profile: Profile{Description: "anonymous U.S. officials"}},
			"korean-hackers":  &Unnamed{Profile: Named("North Korean hackers", "en")},
			"chinese-hackers": &Unnamed{Profile: Named("Chinese hackers", "en")},
			"ioc":             &Organization{Profile: Named("International Olympic Committee"), Sort: OrganizationAssociation},
			"kaspersky":       &Organization{Profile: Named("Kaspersky"), Sort: OrganizationCompany},
			"reuters":         &Organization{Profile: Named("Reuters"), Sort: OrganizationMedia},
			"washington-post": &Organization{Profile: Named("The Washington Post"), Sort: OrganizationMedia},
			"uk":              &State{Profile: Named("United Kingdom"), Code: "GB"},
			"fcdo":            &Organ{Profile: Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
		},
		Incidents: Incidents{"od": {Names: []Name{{Text: "Olympic Destroyer"}}}},
		Accounts:  Accounts{"od-ioc": {Incident: "od", Activity: "2018-02-09[Asia/Seoul]"}},
		Sources: Sources{
			"reuters":  {Publisher: "reuters", Lang: "en"},
			"wired":    {Lang: "en"},
			"gentille": {Lang: "en"},
		},
		Evidence: Evidence{
			"rich-header": {Kind: EvidenceMalware, Disclosure: "public", Description: "file header that matches samples of Lazarus"},
		},
		Attributions: Attributions{
			"od-lazarus":     {Subject: "incidents/od", Link: ConductedBy, Object: "actors/lazarus"},
			"od-russia":      {Subject: "incidents/od", Link: ConductedBy, Object: "actors/russia"},
			"od-gru":         {Subject: "incidents/od", Link: ConductedBy, Object: "actors/gru-74455"},
			"od-as-korean":   {Subject: "incidents/od", Link: Imitates, Object: "actors/korean-hackers"},
			"od-as-chinese":  {Subject: "incidents/od", Link: Imitates, Object: "actors/chinese-hackers"},
			"header-lazarus": {Subject: "evidence/rich-header", Link: Imitates, Object: "actors/lazarus"},
		},
		Statements: Statements{
			"mfa": {Kind: StatementText, By: []ActorID{"russia-mfa"}, For: []ActorID{"russia"}, When: "2018-02-07[Europe/Moscow]",
				Acts: []Act{{Verb: Denies, On: []Ref{"attributions/od-russia"}, Quotes: []QuoteID{"fingerprints"}}}},
			"reuters": {Kind: StatementArticle, By: []ActorID{"reuters"}, When: "2018-02-07", Source: "reuters"},
			"ioc": {By: []ActorID{"ioc"},
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"accounts/od-ioc"}},
					{Verb: Declines, Refuses: FamilyPerpetration, On: []Ref{"incidents/od"}},
				}},
			"washington-post": {Kind: StatementArticle, By: []ActorID{"washington-post"}, When: "2018-02-24/2018-02-25", Source: "wired",
				Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"officials"},
					On: []Ref{"attributions/od-russia", "attributions/od-as-korean"}}}}},
			"kaspersky": {By: []ActorID{"kaspersky"}, When: "2018-03-08",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/header-lazarus"}, Wording: en("simply forged")},
					{Verb: Contests, On: []Ref{"attributions/od-lazarus"}, Evidence: []EvidenceID{"rich-header"}},
				}},
			"fcdo": {Kind: StatementRelease, By: []ActorID{"fcdo"}, For: []ActorID{"uk"}, When: "2020-10-19", Source: "gentille",
				Acts: []Act{{Verb: Asserts, Quotes: []QuoteID{"disguise"},
					On: []Ref{"attributions/od-gru", "attributions/od-as-korean", "attributions/od-as-chinese"}}}},
		},
		Quotes: Quotes{
			"fingerprints": {Statement: "mfa", Lang: "ru", Absent: AbsentNotRead},
			"pseudo": {Statement: "reuters", Lang: "en", Renders: "fingerprints", Mode: ModePublished,
				Text: "pseudo-investigations on the theme of 'Russian fingerprints'"},
			"disguise": {Statement: "fcdo", Lang: "en", Text: "The GRU's cyber unit attempted to disguise itself as North Korean " +
				"and Chinese hackers when it targeted the opening ceremony of the 2018 Winter Games."},
		},
	}
}

func TestOlympicDestroyer(t *testing.T) {
	c := valid(t, olympicDestroyer())
	equal(t, holders(c, "attributions/header-lazarus"), "kaspersky") // the appraisal has a holder, the item no standing of its own
	equal(t, holders(c, "attributions/od-russia"))                   // officials, unnamed and only reported
	equal(t, holders(c, "attributions/od-as-korean"), "uk")
	is(t, c.Statements["mfa"].When.Before(c.Accounts["od-ioc"].Activity), edtf.Yes) // denied before it happened
	equal(t, chain(c, "pseudo"), "reuters en published", "mfa ru ")
}
