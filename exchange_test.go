package attribution_test

import (
	"testing"

	. "example.com/attribution"
)

// exchange is a likelihood on each link, territory beside affiliation, one group in three official voices, an alliance
// that acknowledges others' claims, and an embassy that summons the officials of its host.
func exchange() *Case {
	return &Case{
		ID: "2021-exchange",
		Actors: Actors{
			"uk":                 &State{Profile: Named("United Kingdom"), Code: "GB"},
			"fcdo":               &Organ{Profile: Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
			"gchq":               &Organ{Profile: Named("GCHQ"), Of: "uk"},
			"ncsc":               &Organ{Profile: Named("National Cyber Security Centre"), Of: "gchq"},
			"canada":             &State{Profile: Named("Canada"), Code: "CA"},
			"japan":              &State{Profile: Named("Japan"), Code: "JP"},
			"japan-mofa":         &Organ{Profile: Named("外務省", "ja"), Of: "japan"},
			"nz":                 &State{Profile: Named("New Zealand"), Code: "NZ"},
			"gcsb":               &Organ{Profile: Named("Government Communications Security Bureau"), Of: "nz"},
			"eu":                 &Organization{Profile: Named("European Union"), Sort: OrganizationIntergovernmental},
			"nato":               &Organization{Profile: Named("NATO"), Sort: OrganizationIntergovernmental},
			"china":              &State{Profile: Named("China"), Code: "CN"},
			"mss":                &Organ{Profile: Named("国家安全部", "zh"), Of: "china"},
			"hainan-ssd":         &Organ{Profile: Named("Hainan State Security Department"), Of: "mss", Sort: OrganSubnational},
			"embassy-wellington": &Organ{Profile: Named("Embassy of China in New Zealand"), Of: "china"},
			"hafnium":            &Group{Profile: Named("HAFNIUM")},
			"apt31":              &Group{Profile: Named("APT31")},
			"apt40":              &Group{Profile: Named("APT40")},
		},
		Incidents: Incidents{
			"exchange": {Title: "Exploitation of Microsoft Exchange"},
			"nz":       {Title: "Exploitation of Microsoft Exchange in New Zealand"},
		},
		Sources: Sources{
			"uk-2021":   {Publisher: "fcdo", Title: en("UK and allies hold Chinese state responsible for a pervasive pattern of hacking"), Published: "2021-07-19"},
			"ca-2021":   {Publisher: "canada"},
			"jp-2021":   {Publisher: "japan-mofa", Lang: "ja"},
			"eu-2021":   {Publisher: "eu"},
			"nato-2021": {Publisher: "nato"},
			"nz-2021":   {Publisher: "nz"},
		},
		Attributions: Attributions{
			"ex-hafnium":    {Subject: "incidents/exchange", Link: ConductedBy, Object: "actors/hafnium"},
			"hafnium-china": {Subject: "actors/hafnium", Link: LinkedTo, Object: "actors/china"},
			"apt31-china":   {Subject: "actors/apt31", Link: AffiliatedTo, Object: "actors/china"},
			"apt31-mss":     {Subject: "actors/apt31", Link: ContractorOf, Object: "actors/mss"},
			"apt40-mss":     {Subject: "actors/apt40", Link: LinkedTo, Object: "actors/mss"},
			"apt40-hainan":  {Subject: "actors/apt40", Link: ElementsOf, Object: "actors/hainan-ssd"},
			"apt40-china":   {Subject: "actors/apt40", Link: LinkedTo, Object: "actors/china"},
			"ex-territory":  {Subject: "incidents/exchange", Link: FromTerritoryOf, Object: "actors/china"},
			"nz-china":      {Subject: "incidents/nz", Link: SponsoredBy, Object: "actors/china"},
		},
		Statements: Statements{
			"uk": {Kind: StatementRelease, By: []ActorID{"fcdo"}, For: []ActorID{"uk"}, When: "2021-07-19", Source: "uk-2021",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/ex-hafnium"}, Assessment: phia("almost certain")},
					{Verb: Asserts, By: []ActorID{"ncsc"}, On: []Ref{"attributions/hafnium-china"}, Inferred: true, // from "associated"
						Wording: en("associated with the Chinese state"), Assessment: phia("highly likely"), Quotes: []QuoteID{"hafnium"}},
					{Verb: Asserts, By: []ActorID{"ncsc"}, On: []Ref{"attributions/apt31-china"}, Assessment: phia("almost certain"),
						Quotes: []QuoteID{"apt31"}},
					{Verb: Asserts, By: []ActorID{"ncsc"}, On: []Ref{"attributions/apt31-mss"}, Assessment: phia("likely"),
						Quotes: []QuoteID{"apt31"}},
					{Verb: Asserts, By: []ActorID{"ncsc"}, On: []Ref{"attributions/apt40-mss"}, Assessment: phia("highly likely")},
				}},
			"canada": {Kind: StatementText, By: []ActorID{"canada"}, When: "2021-07", Source: "ca-2021",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/apt40-hainan"}, Wording: en("consists of elements of"),
					Assessment: likelihood("almost certainly"), Quotes: []QuoteID{"elements"}}}},
			"japan": {Kind: StatementText, By: []ActorID{"japan-mofa"}, For: []ActorID{"japan"},
				When: "2021-07-19[Asia/Tokyo]", Source: "jp-2021",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/apt40-china"}, Inferred: true, Quotes: []QuoteID{"haikei"},
					Assessment: Assessment{Likelihood: Said("可能性が高い", "ja")}}}},
			"eu": {Kind: StatementDeclaration, By: []ActorID{"eu"}, When: "2021-07-19", Source: "eu-2021",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/ex-territory"}, Wording: en("undertaken from the territory of China")},
					{Verb: Urges, On: []Ref{"actors/china"}},
				}},
			"nato": {Kind: StatementText, By: []ActorID{"nato"}, When: "2021-07-19", Source: "nato-2021",
				Acts: []Act{{Verb: Acknowledges, On: []Ref{"statements/uk", "statements/canada"}, Quotes: []QuoteID{"national"}}}},
			"nz": {Kind: StatementText, By: []ActorID{"nz"}, When: "2021-07-20[Pacific/Auckland]", Source: "nz-2021",
				Acts: []Act{{Verb: Asserts, By: []ActorID{"gcsb"}, On: []Ref{"attributions/nz-china"},
					Assessment: certainty("confirmed", "en"), Quotes: []QuoteID{"separately"}}}},
		},
		Quotes: Quotes{
			"hafnium": {Statement: "uk", Lang: "en",
				Text: "NCSC judge it highly likely that HAFNIUM is associated with the Chinese state."},
			"apt31": {Statement: "uk", Lang: "en", Text: "NCSC judge it is almost certain that APT31 is affiliated to the Chinese State " +
				"and likely that APT31 is a group of contractors working directly for the Chinese Ministry of State Security."},
			"elements": {Statement: "canada", Lang: "en",
				Text: "APT 40 almost certainly consists of elements of the Hainan State Security Department's regional MSS office."},
			"haikei": {Statement: "japan", Lang: "ja", Text: "我が国としても、APT40は中国政府を背景に持つものである可能性が高いと評価しており"},
			"national": {Statement: "nato", Lang: "en", Text: "We acknowledge national statements by Allies, such as Canada, the " +
				"United Kingdom, and the United States, attributing responsibility for the Microsoft Exchange Server compromise " +
				"to the People's Republic of China"},
			"separately": {Statement: "nz", Lang: "en", Text: "Separately, the GCSB has also confirmed Chinese state-sponsored actors " +
				"were responsible for the exploitation of Microsoft Exchange vulnerabilities in New Zealand in early 2021."},
		},
		Responses: Responses{
			"cn-summons": &DiplomaticMeasure{Step: StepSummons, Rank: "officials", // no envoy
				Measure: Measure{By: []ActorID{"embassy-wellington"}, Against: []ActorID{"nz"}, Over: []Ref{"statements/nz"}}},
		},
	}
}

func TestExchange(t *testing.T) {
	c := valid(t, exchange())
	equal(t, heldBy(c, "nato"))
	equal(t, did(c, Acknowledges, "statements/canada"), "nato: nato")
	equal(t, heldBy(c, "eu"), "attributions/ex-territory")
	is(t, c.Attributions["ex-territory"].Link.Family(), FamilyLocation)
	_, ordered := c.Attributions["ex-territory"].Link.Compare(OfOrigin)
	is(t, ordered, false)
	equal(t, heldBy(c, "uk"), "attributions/ex-hafnium") // the other links are the judgement of its organ
	equal(t, heldBy(c, "nz"))
	equal(t, heldBy(c, "gcsb"), "attributions/nz-china")
	equal(t, strengths(c, "attributions/apt31-china"), "uk: almost certain")
	equal(t, strengths(c, "attributions/apt31-mss"), "uk: likely")
	equal(t, strengths(c, "attributions/apt40-mss"), "uk: highly likely")
	equal(t, strengths(c, "attributions/apt40-china"), "japan: 可能性が高い")
	equal(t, strengths(c, "attributions/apt40-hainan"), "canada: almost certainly")
}

// The accused state's embassy summons officials of its host: the direction is data, and no envoy is concerned.
func TestReverseSummons(t *testing.T) {
	d := valid(t, exchange()).Responses["cn-summons"].(*DiplomaticMeasure)
	equal(t, d.By, "embassy-wellington")
	equal(t, d.Targets(), "nz")
	is(t, d.EnvoyOf, "")
}
