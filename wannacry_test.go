package attribution_test

import (
	"testing"

	. "example.com/attribution"
)

// wannaCry is an op-ed as the instrument, two British words for one judgement, and an ally that is said to have joined
// and itself only voiced concern.
func wannaCry() *Case {
	return &Case{
		ID: "2017-wannacry",
		Actors: Actors{
			"us":        &State{Profile: Named("United States"), Code: "US"},
			"bossert":   &Person{Profile: Named("Thomas Bossert")},
			"official":  &Unnamed{Profile: Profile{Description: "an unnamed U.S. official"}},
			"uk":        &State{Profile: Named("United Kingdom"), Code: "GB"},
			"gchq":      &Organ{Profile: Named("GCHQ"), Of: "uk"},
			"ncsc":      &Organ{Profile: Named("National Cyber Security Centre"), Of: "gchq"},
			"ahmad":     &Person{Profile: Named("Lord Ahmad")},
			"australia": &State{Profile: Named("Australia"), Code: "AU"},
			"canada":    &State{Profile: Named("Canada"), Code: "CA"},
			"japan":     &State{Profile: Named("Japan"), Code: "JP"},
			"nz":        &State{Profile: Named("New Zealand"), Code: "NZ"},
			"gcsb":      &Organ{Profile: Named("Government Communications Security Bureau"), Of: "nz"},
			"microsoft": &Organization{Profile: Named("Microsoft"), Sort: OrganizationCompany},
			"nu-nl":     &Organization{Profile: Named("NU.nl"), Sort: OrganizationMedia, Country: "NL"},
			"dprk":      &State{Profile: Named("North Korea"), Code: "KP"},
			"lazarus":   &Group{Profile: Named("Lazarus Group")},
		},
		Incidents: Incidents{"wc": {Names: []Name{{Text: "WannaCry"}}}},
		Sources: Sources{
			"wsj":             {Lang: "en"},
			"pymnts":          {Lang: "en"},
			"nu-nl":           {Publisher: "nu-nl", Lang: "nl"},
			"siliconrepublic": {Lang: "en"},
			"gcsb-2019":       {Publisher: "gcsb", Lang: "en"},
		},
		Attributions: Attributions{
			"wc-lazarus":   {Subject: "incidents/wc", Link: ConductedBy, Object: "actors/lazarus"},
			"lazarus-dprk": {Subject: "actors/lazarus", Link: OnBehalfOf, Object: "actors/dprk"},
			"wc-dprk":      {Subject: "incidents/wc", Link: ConductedBy, Object: "actors/dprk"},
		},
		Statements: Statements{
			"op-ed": {Kind: StatementOpEd, By: []ActorID{"bossert"}, For: []ActorID{"us"}, When: "2017-12-18/2017-12-19", Source: "wsj",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/wc-dprk"}, Quotes: []QuoteID{"directly", "lightly"}},
					{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"microsoft"}, On: []Ref{"attributions/wc-dprk"}}},
				}},
			"briefing": {Kind: StatementBriefing, By: []ActorID{"bossert"}, For: []ActorID{"us"}, When: "2017-12-19", Source: "pymnts",
				Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Agrees, By: []ActorID{"uk", "australia", "canada", "nz", "japan"},
					On: []Ref{"statements/op-ed"}, Wording: en("joined")}}}},
			"official": {By: []ActorID{"official"},
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/wc-lazarus", "attributions/lazarus-dprk"},
					Assessment: confidence("a very high level of confidence"), Quotes: []QuoteID{"level"}}}},
			"nu": {Kind: StatementArticle, By: []ActorID{"nu-nl"}, Source: "nu-nl"},
			"ahmad": {By: []ActorID{"ahmad"}, For: []ActorID{"uk"},
				Acts: []Act{{Verb: Asserts, By: []ActorID{"ncsc"}, On: []Ref{"attributions/wc-lazarus"},
					Assessment: phia("highly likely")}}},
			"ncsc": {By: []ActorID{"ncsc"}, Source: "siliconrepublic",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/wc-lazarus"}, Assessment: likelihood("very likely"),
					Quotes: []QuoteID{"very-likely"}}}},
			"gcsb": {By: []ActorID{"gcsb"}, For: []ActorID{"nz"}, Source: "gcsb-2019",
				Acts: []Act{{Verb: Acknowledges, On: []Ref{"attributions/wc-dprk"}, Quotes: []QuoteID{"concern"}}}},
		},
		Quotes: Quotes{
			"directly": {Statement: "op-ed", Lang: "en",
				Text: "The attack was widespread and cost billions, and North Korea is directly responsible"},
			"lightly":     {Statement: "op-ed", Lang: "en", Text: "We do not make this allegation lightly. It is based on evidence."},
			"level":       {Statement: "official", Lang: "en", Text: "with a very high level of confidence"},
			"level-nl":    {Statement: "nu", Lang: "nl", Text: "een zeer hoge mate van zekerheid", Renders: "level", Mode: ModePublished},
			"very-likely": {Statement: "ncsc", Lang: "en", Text: "the Lazarus Group were very likely responsible for the WannaCry attack"},
			"concern": {Statement: "gcsb", Lang: "en",
				Text: "express concern about international reports which link North Korea"},
		},
	}
}

func TestWannaCry(t *testing.T) {
	c := valid(t, wannaCry())
	equal(t, holders(c, "attributions/wc-dprk"), "us") // five allies and a company are only reported
	equal(t, heldBy(c, "nz"))
	equal(t, did(c, Acknowledges, "attributions/wc-dprk"), "gcsb: nz")
	equal(t, holders(c, "attributions/wc-lazarus"), "ncsc", "official")
	equal(t, strengths(c, "attributions/wc-lazarus"),
		"ahmad: highly likely", "ncsc: very likely", "official: a very high level of confidence")
}
