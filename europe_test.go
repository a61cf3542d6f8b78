package attribution_test

import (
	"testing"

	. "example.com/attribution"
)

// europe is solidarity that touches no claim and an earlier text that is only recalled; police that stop at the group,
// and a news agency that adds the state in a sentence of its own.
func europe() *Case {
	return &Case{
		ID: "2024-europe",
		Actors: Actors{
			"eu":        &Organization{Profile: Named("European Union"), Sort: OrganizationIntergovernmental},
			"eeas":      &Organ{Profile: Named("European External Action Service"), Of: "eu"},
			"uk":        &State{Profile: Named("United Kingdom"), Code: "GB"},
			"fcdo":      &Organ{Profile: Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
			"china":     &State{Profile: Named("China"), Code: "CN"},
			"finland":   &State{Profile: Named("Finland"), Code: "FI"},
			"fi-police": &Organ{Profile: Named("Finnish Police"), Of: "finland"},
			"stt":       &Organization{Profile: Named("STT"), Sort: OrganizationMedia, Country: "FI"},
			"apt31":     &Group{Profile: Named("APT31")},
			"suspect":   &Unnamed{Profile: Profile{Description: "one suspect, identified and not named by the police"}},
		},
		Incidents: Incidents{"ec": {}, "parliament": {Title: "Intrusion at the Finnish Parliament"}},
		Accounts: Accounts{
			"parliament-police": {Incident: "parliament", Activity: "2020-23/2021~"}, // autumn 2020 to early 2021
		},
		Sources: Sources{
			"eu-2021":     {Publisher: "eu"},
			"uk-fcdo":     {Publisher: "fcdo", Lang: "en"},
			"eu-eeas":     {Publisher: "eeas", Lang: "en", Title: en("UK: Statement by the Spokesperson on recent malicious cyber activities")},
			"fi-pol":      {Publisher: "fi-police"},
			"demokraatti": {Lang: "fi"},
		},
		Attributions: Attributions{
			"ec-china":         {Subject: "incidents/ec", Link: AffiliatedTo, Object: "actors/china"},
			"parliament-apt31": {Subject: "incidents/parliament", Link: ConductedBy, Object: "actors/apt31"},
			"apt31-china":      {Subject: "actors/apt31", Link: LinkedTo, Object: "actors/china"},
		},
		Statements: Statements{
			"eu-2021": {Kind: StatementDeclaration, By: []ActorID{"eu"}, When: "2021-07-19", Source: "eu-2021"},
			"fcdo": {Kind: StatementRelease, By: []ActorID{"fcdo"}, For: []ActorID{"uk"}, When: "2024-03-25", Source: "uk-fcdo",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/ec-china"}}}},
			"eeas": {Kind: StatementSpokesperson, By: []ActorID{"eeas"}, For: []ActorID{"eu"}, When: "2024-03-25", Source: "eu-eeas",
				Acts: []Act{
					{Verb: ExpressesSolidarity, On: []Ref{"actors/uk"}, Quotes: []QuoteID{"solidarity"}},
					{Verb: Recalls, On: []Ref{"statements/eu-2021"}, Quotes: []QuoteID{"recalled"}},
				}},
			"police": {Kind: StatementRelease, By: []ActorID{"fi-police"}, When: "2024-03-26[Europe/Helsinki]", Source: "fi-pol",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/parliament-apt31"}, Assessment: certainty("confirmed", "en"),
						Quotes: []QuoteID{"connections"}},
					{Verb: Asserts, On: []Ref{"accounts/parliament-police"}},
					{Verb: Announces, On: []Ref{"responses/fi-investigation"}},
				}},
			"stt": {Kind: StatementArticle, By: []ActorID{"stt"}, When: "2024-03-26", Source: "demokraatti",
				Acts: []Act{{Verb: Reports, Quotes: []QuoteID{"earlier"}, // by whom it was linked is not said
					Reported: &Act{Verb: Asserts, On: []Ref{"attributions/apt31-china"}}}}},
		},
		Quotes: Quotes{
			"solidarity": {Statement: "eeas", Lang: "en", Text: "The European Union expresses its solidarity with the United Kingdom " +
				"on the impact of malicious cyber activities against their democratic processes."},
			"recalled": {Statement: "eeas", Lang: "en", Text: "including the 2021 Declaration urging Chinese authorities to take action " +
				"against malicious cyber activities undertaken from its territory"},
			"connections": {Statement: "police", Lang: "en", Text: "These connections have now been confirmed by the investigation, " +
				"and the police have also identified one suspect."},
			"earlier": {Statement: "stt", Lang: "fi", Text: "APT31-kybervakoiluryhmä on aiemmin yhdistetty Kiinan valtioon."},
		},
		Responses: Responses{
			"fi-investigation": &Investigation{
				Measure: Measure{By: []ActorID{"fi-police"}, Against: []ActorID{"suspect"}, Over: []Ref{"incidents/parliament"}},
				Offences: []LegalBasis{
					{Jurisdiction: "finland", Words: Words{Text: "törkeänä vakoiluna", Lang: "fi"}},
					{Jurisdiction: "finland", Words: Words{Text: "törkeänä tietomurtona", Lang: "fi"}},
					{Jurisdiction: "finland", Words: Words{Text: "törkeänä viestintäsalaisuuden loukkauksena", Lang: "fi"}},
				},
			},
		},
	}
}

func TestEurope(t *testing.T) {
	c := valid(t, europe())
	equal(t, heldBy(c, "eu"))
	equal(t, did(c, ExpressesSolidarity, "actors/uk"), "eeas: eu")
	equal(t, holders(c, "attributions/ec-china"), "uk")
	equal(t, heldBy(c, "fi-police"), "accounts/parliament-police", "attributions/parliament-apt31")
	equal(t, holders(c, "attributions/apt31-china")) // neither the agency nor anybody that it names
}
