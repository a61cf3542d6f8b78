package attribution_test

import (
	"testing"
	"time"

	. "example.com/attribution"
	"example.com/attribution/edtf"
)

// newZealand is one government with two strengths for two sets of events; a morning that was the evening before in
// London; a talk, no summons.
func newZealand() *Case {
	return &Case{
		ID: "2024-new-zealand",
		Actors: Actors{
			"nz":      &State{Profile: Named("New Zealand"), Code: "NZ"},
			"gcsb":    &Organ{Profile: Named("Government Communications Security Bureau"), Of: "nz"},
			"nz-ncsc": &Organ{Profile: Named("National Cyber Security Centre"), Of: "gcsb"},
			"collins": &Person{Profile: Named("Judith Collins")},
			"peters":  &Person{Profile: Named("Winston Peters")},
			"uk":      &State{Profile: Named("United Kingdom"), Code: "GB"},
			"fcdo":    &Organ{Profile: Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
			"china":   &State{Profile: Named("China"), Code: "CN"},
			"apt40":   &Group{Profile: Named("APT40")},
		},
		Incidents: Incidents{"ec": {}, "mps": {}, "pco": {}},
		Attributions: Attributions{
			"pco-apt40":   {Subject: "incidents/pco", Link: ConductedBy, Object: "actors/apt40"},
			"apt40-china": {Subject: "actors/apt40", Link: SponsoredBy, Object: "actors/china"},
		},
		Sources: Sources{
			"uk-fcdo":    {Publisher: "fcdo", Lang: "en"},
			"nz-rnz":     {Lang: "en"},
			"nz-col":     {Lang: "en", Via: "nz-rnz"},
			"nz-pet":     {Lang: "en"},
			"nz-beehive": {Lang: "en", URL: "https://www.beehive.govt.nz/portfolio/nationalactnew-zealand-first-coalition-government-2023-2026/gcsb"},
		},
		Statements: Statements{
			"fcdo": {Kind: StatementRelease, By: []ActorID{"fcdo"}, For: []ActorID{"uk"},
				When: "2024-03-25T16:30[Europe/London]", Source: "uk-fcdo"},
			"collins": {Kind: StatementRelease, By: []ActorID{"collins"}, For: []ActorID{"nz"}, Capacity: en("Minister responsible for the GCSB"),
				When: "2024-03-26T09~[Pacific/Auckland]", Source: "nz-col", // "shortly after 9am"
				Acts: []Act{
					{Verb: Asserts, By: []ActorID{"nz-ncsc"}, On: []Ref{"attributions/pco-apt40", "attributions/apt40-china"},
						Wording: en("state-sponsored"), Assessment: confidence("robust technical assessment"), Quotes: []QuoteID{"robust"}},
					{Verb: Supports, On: []Ref{"statements/fcdo", "incidents/ec", "incidents/mps"},
						Wording: en("state-backed"), Quotes: []QuoteID{"stands"}},
				}},
			"peters": {Kind: StatementRelease, By: []ActorID{"peters"}, For: []ActorID{"nz"},
				When: "2024-03-26[Pacific/Auckland]", Source: "nz-pet",
				Acts: []Act{{Verb: Announces, On: []Ref{"responses/nz-talk"}, Quotes: []QuoteID{"speak"}}}},
		},
		Quotes: Quotes{
			"robust": {Statement: "collins", Lang: "en", Text: "The GCSB’s National Cyber Security Centre (NCSC) completed a robust technical assessment following a compromise of the " +
				"Parliamentary Counsel Office and the Parliamentary Service in 2021, and has attributed this activity to a PRC " +
				"state-sponsored group known as APT40"},
			"stands": {Statement: "collins", Lang: "en", Source: "nz-beehive", Text: "New Zealand stands with the United Kingdom in its " +
				"condemnation of People’s Republic of China (PRC) state-backed malicious cyber activity impacting its Electoral " +
				"Commission and targeting Members of the UK Parliament."},
			"speak": {Statement: "peters", Lang: "en", Text: "I directed senior officials at the Ministry of Foreign Affairs and Trade " +
				"to speak today to the Chinese Ambassador, to lay out our position and express our concerns."},
		},
		Responses: Responses{
			"nz-talk": &DiplomaticMeasure{Step: StepConversation, EnvoyOf: "china", Rank: "ambassador",
				Measure: Measure{By: []ActorID{"nz"}, Against: []ActorID{"china"}, CarriedOut: "2024-03-26[Pacific/Auckland]"}},
		},
	}
}

func TestNewZealand(t *testing.T) {
	c := valid(t, newZealand())
	equal(t, holders(c, "attributions/pco-apt40"), "nz-ncsc") // the organ that the minister names, not the state for which she speaks
	equal(t, heldBy(c, "nz"))                                 // support makes no holder
	equal(t, did(c, Supports, "statements/fcdo"), "collins: nz")
}

// New Zealand spoke on 26 March, in the evening of 25 March as London counts, and after London.
func TestNewZealandsLocalDate(t *testing.T) {
	c := valid(t, newZealand())
	wellington := c.Statements["collins"].When
	span, err := wellington.Span()
	is(t, err, nil)
	from, until := span.Bounds()
	is(t, from.Time, time.Date(2024, 3, 25, 20, 0, 0, 0, time.UTC))
	is(t, until.Time, time.Date(2024, 3, 25, 21, 0, 0, 0, time.UTC))
	is(t, c.Statements["fcdo"].When.Before(wellington), edtf.Yes)

	date, err := wellington.Date()
	is(t, err, nil)
	is(t, date.String(), "2024-03-26T09~")
	zone, err := wellington.Location()
	is(t, err, nil)
	is(t, zone.String(), "Pacific/Auckland")
}

// luxon is a French text that was not found, between the speaker and two English phrases that contradict each other.
func luxon() *Case {
	return &Case{
		ID: "2024-luxon",
		Actors: Actors{
			"nz":         &State{Profile: Named("New Zealand"), Code: "NZ"},
			"luxon":      &Person{Profile: Named("Christopher Luxon")},
			"franceinfo": &Organization{Profile: Named("franceinfo"), Sort: OrganizationMedia},
		},
		Sources: Sources{
			"nz-aap": {Lang: "en", URL: "https://theqldr.com.au/international-news/2024/03/26/nz_china-4/"},
			"fr-fi":  {Publisher: "franceinfo", Lang: "fr"},
			"seed":   {Lang: "en"},
		},
		Statements: Statements{
			"luxon": {Kind: StatementAnswer, By: []ActorID{"luxon"}, For: []ActorID{"nz"},
				When: "2024-03-26[Pacific/Auckland]", Source: "nz-aap"},
			"franceinfo": {Kind: StatementArticle, By: []ActorID{"franceinfo"}, When: "2024-03-26", Source: "fr-fi"},
			"seed":       {Kind: StatementArticle, Source: "seed"},
		},
		Quotes: Quotes{
			"step":         {Statement: "luxon", Lang: "en", Text: "a very big first step"},
			"step-fr":      {Statement: "franceinfo", Lang: "fr", Absent: AbsentNotFound, Renders: "step", Inferred: true, Mode: ModePublished},
			"step-heading": {Statement: "seed", Lang: "en", Text: "important step", Renders: "step-fr", Inferred: true, Mode: ModeMachine},
			"step-body":    {Statement: "seed", Lang: "en", Text: "not important", Renders: "step-fr", Inferred: true, Mode: ModeMachine},
		},
	}
}

func TestAbsentRendering(t *testing.T) {
	c := valid(t, luxon())
	equal(t, chain(c, "step-body"), "seed en machine", "franceinfo fr published", "luxon en ")
	equal(t, renderings(c, "step-fr"), "step-body", "step-heading")
}
