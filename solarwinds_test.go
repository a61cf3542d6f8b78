package attribution_test

import (
	"testing"

	. "example.com/attribution"
)

// solarWinds is an origin that is later replaced by an organ, two confidences in one document, a yardstick that a text
// names itself, an alliance that tells others' judgement, measures for several causes, and a response to a response.
func solarWinds() *Case {
	return &Case{
		ID: "2021-solarwinds",
		Actors: Actors{
			"us":          &State{Profile: Named("United States"), Code: "US"},
			"white-house": &Organ{Profile: Named("White House"), Of: "us"},
			"us-ic":       &Organ{Profile: Named("U.S. Intelligence Community"), Of: "us"},
			"cisa":        &Organ{Profile: Named("Cybersecurity and Infrastructure Security Agency"), Of: "us"},
			"fbi":         &Organ{Profile: Named("Federal Bureau of Investigation"), Of: "us"},
			"nsa":         &Organ{Profile: Named("National Security Agency"), Of: "us"},
			"odni":        &Organ{Profile: Named("Office of the Director of National Intelligence"), Of: "us"},
			"us-agencies": &Coalition{Members: []ActorID{"cisa", "fbi", "nsa", "odni"}},
			"uk":          &State{Profile: Named("United Kingdom"), Code: "GB"},
			"fcdo":        &Organ{Profile: Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
			"nato":        &Organization{Profile: Named("NATO"), Sort: OrganizationIntergovernmental},
			"russia":      &State{Profile: Named("Russia"), Code: "RU"},
			"svr":         &Organ{Profile: Named("Foreign Intelligence Service"), Of: "russia"},
		},
		Incidents: Incidents{"sw": {Title: "Compromise of SolarWinds Orion"}, "bounties": {Title: "Afghan bounties"}},
		Sources: Sources{
			"itpro":        {Lang: "en"},
			"fcw":          {Lang: "en"},
			"uk-sw":        {Publisher: "fcdo", Lang: "en"},
			"securityweek": {Lang: "en"},
		},
		Attributions: Attributions{
			"sw-origin":       {Subject: "incidents/sw", Link: OfOrigin, Object: "actors/russia"},
			"sw-svr":          {Subject: "incidents/sw", Link: ConductedBy, Object: "actors/svr"},
			"sw-russia":       {Subject: "incidents/sw", Link: ConductedBy, Object: "actors/russia"},
			"bounties-russia": {Subject: "incidents/bounties", Link: LinkedTo, Object: "actors/russia"},
		},
		Statements: Statements{
			"agencies": {Kind: StatementJoint, By: []ActorID{"us-agencies"}, When: "2021-01", Source: "itpro",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/sw-origin"}, Wording: en("likely Russian in origin"),
					Assessment: likelihood("likely")}}},
			"white-house": {Kind: StatementFactSheet, By: []ActorID{"white-house"}, For: []ActorID{"us"}, When: "2021-04-15", Source: "fcw",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/sw-svr"}, Quotes: []QuoteID{"naming"}},
					{Verb: Asserts, By: []ActorID{"us-ic"}, On: []Ref{"attributions/sw-svr"}, Assessment: confidence("high confidence"),
						Quotes: []QuoteID{"high"}},
					{Verb: Announces, On: []Ref{"responses/us-expulsion", "responses/us-listings"}},
				}},
			"us-call": {Kind: StatementBriefing, By: []ActorID{"white-house"}, For: []ActorID{"us"}, When: "2021-04-15", Source: "fcw",
				Acts: []Act{{Verb: Asserts, By: []ActorID{"us-ic"}, On: []Ref{"attributions/bounties-russia"},
					Assessment: confidence("low to moderate confidence")}}},
			"fcdo": {Kind: StatementRelease, By: []ActorID{"fcdo"}, For: []ActorID{"uk"}, When: "2021-04-15", Source: "uk-sw",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/sw-svr"}, Quotes: []QuoteID{"services"}, // the text names the scale
					Assessment: Assessment{Likelihood: Term{Text: "highly likely", Lang: "en", Scale: "phia"}}}}},
			"nato": {Kind: StatementText, By: []ActorID{"nato"}, When: "2021-04", Source: "securityweek",
				Acts: []Act{
					{Verb: Reports, Quotes: []QuoteID{"points"},
						Reported: &Act{Verb: Asserts, By: []ActorID{"us"}, On: []Ref{"attributions/sw-russia"}}},
					{Verb: ExpressesSolidarity, On: []Ref{"actors/us"}, Quotes: []QuoteID{"points"}},
				}},
		},
		Quotes: Quotes{
			"naming": {Statement: "white-house", Lang: "en",
				Text: "Today the United States is formally naming the Russian Foreign Intelligence Service (SVR)"},
			"high": {Statement: "white-house", Lang: "en",
				Text: "The U.S. Intelligence Community has high confidence in its assessment of attribution to the SVR."},
			"services": {Statement: "fcdo", Lang: "en", Text: "it is highly likely Russia's Foreign Intelligence Services are " +
				"responsible for the compromise of SolarWinds software, Orion, and subsequent targeting"},
			"points": {Statement: "nato", Lang: "en", Text: "The United States and other Allies assess that all available evidence " +
				"points to the responsibility of the Russian Federation for the SolarWinds hack. " +
				"We stand in solidarity with the United States"},
		},
		Responses: Responses{
			"us-expulsion": &DiplomaticMeasure{Step: StepExpulsion, EnvoyOf: "russia", Number: 10,
				Measure: Measure{By: []ActorID{"us"}, Against: []ActorID{"russia"}, Over: []Ref{"incidents/sw"}}},
			"us-listings": &Sanction{Measure: Measure{By: []ActorID{"us"}, Over: []Ref{"incidents/sw"}, OtherCauses: []string{"Crimea"}}},
			"ru-expulsion": &DiplomaticMeasure{Step: StepExpulsion, EnvoyOf: "us", Number: 10,
				Measure: Measure{By: []ActorID{"russia"}, Against: []ActorID{"us"}, Announced: "2021-04-16",
					Over: []Ref{"responses/us-expulsion"}}},
		},
	}
}

func TestSolarWinds(t *testing.T) {
	c := valid(t, solarWinds())
	equal(t, holders(c, "attributions/sw-svr"), "uk", "us", "us-ic")
	equal(t, strengths(c, "attributions/sw-svr"), "fcdo: highly likely", "white-house: ", "white-house: high confidence")
	equal(t, strengths(c, "attributions/bounties-russia"), "us-call: low to moderate confidence") // the fact sheet only takes note of reports
	equal(t, heldBy(c, "nato"))
	equal(t, heldBy(c, "us"), "attributions/sw-svr")              // and not what the alliance says of it
	equal(t, holders(c, "attributions/sw-origin"), "us-agencies") // the coalition, not each of its members
	is(t, c.Statements["fcdo"].Acts[0].Assessment.Likelihood.Inferred, false)
}
