package attribution_test

import (
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
)

// britishClaims is one claim on the Electoral Commission in three British voices, at three strengths; a group named for
// the parliamentarians only, and not by the minister; six tellings of one incident; and what the press made of it.
func britishClaims() *Case {
	ncsc := []ActorID{"ncsc"}
	return &Case{
		ID: "2024-british-claims", Lang: "en",
		Actors: Actors{
			"uk":                   &State{Profile: Named("United Kingdom"), Code: "GB"},
			"fcdo":                 &Organ{Profile: Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
			"ncsc":                 &Organ{Profile: Named("National Cyber Security Centre"), Of: "gchq"},
			"gchq":                 &Organ{Profile: Named("GCHQ"), Of: "uk"},
			"electoral-commission": &Organ{Profile: Named("Electoral Commission"), Of: "uk"},
			"ico":                  &Organ{Profile: Named("Information Commissioner's Office"), Of: "uk"},
			"dowden":               &Person{Profile: Named("Oliver Dowden"), Roles: []Role{{Of: "uk", Title: en("Deputy Prime Minister")}}},
			"china":                &State{Profile: Named("China"), Code: "CN"},
			"apt31":                &Group{Profile: Named("APT31"), Sort: GroupThreat},
			"zhao":                 &Person{Profile: Named("赵光宗", "zh")},
			"afp":                  &Organization{Profile: Named("Agence France-Presse"), Sort: OrganizationMedia, Country: "FR"},
			"ap":                   &Organization{Profile: Named("Associated Press"), Sort: OrganizationMedia, Country: "US"},
			"bnn":                  &Organization{Profile: Named("BNN"), Sort: OrganizationMedia},
			"satyanama":            &Organization{Profile: Named("satyanama.com"), Sort: OrganizationMedia},
		},
		Incidents: Incidents{
			"ec":  {Title: "Compromise of the Electoral Commission"},
			"mps": {Title: "Reconnaissance against parliamentarians"},
		},
		Accounts: Accounts{
			"ec-commission": {Incident: "ec", Activity: "2021-08/", Detected: "2022-10", Disclosed: "2023-08-08"},
			"ec-fcdo":       {Incident: "ec", Activity: "2021/2022", Kinds: []Effect{EffectIntrusion}},
			"ec-theft":      {Incident: "ec", Kinds: []Effect{EffectDataTheft}},
			"ec-use":        {Incident: "ec", Purpose: en("large-scale espionage and transnational repression")},
			"ec-ico": {Incident: "ec", Counts: []Count{
				{Of: "people", Words: en("approximately 40 million people"), Low: new(40e6), High: new(40e6)},
			}},
			"ec-afp": {Incident: "ec", Activity: "{2020,2021}"},
		},
		Sources: Sources{
			"uk-ec23": {Publisher: "electoral-commission", Lang: "en", Published: "2023-08-08"},
			"uk-hc":   {Title: en("Cyber-security and UK Democracy"), Lang: "en", Published: "2024-03-25"},
			"uk-ncsc": {Publisher: "ncsc", Lang: "en", Published: "2024-03-25",
				URL: "https://www.ncsc.gov.uk/news/china-state-affiliated-actors-target-uk-democratic-institutions-parliamentarians"},
			"uk-fcdo": {Publisher: "fcdo", Lang: "en", Published: "2024-03-25",
				URL: "https://www.gov.uk/government/news/uk-holds-china-state-affiliated-organisations-and-individuals-responsible-for-malicious-cyber-activity"},
			"ico-2024":  {Publisher: "ico", Lang: "en"},
			"fr-azv":    {Lang: "fr", Published: "2024-03-26", URL: "https://fr.azvision.az/news/131225"},
			"bnn":       {Publisher: "bnn", Lang: "en"},
			"ap":        {Publisher: "ap", Lang: "en"},
			"satyanama": {Publisher: "satyanama", Lang: "en"},
		},
		Attributions: Attributions{
			"ec-china":    {Subject: "incidents/ec", Link: AffiliatedTo, Object: "actors/china"},
			"mps-china":   {Subject: "incidents/mps", Link: AffiliatedTo, Object: "actors/china"},
			"mps-apt31":   {Subject: "incidents/mps", Link: ConductedBy, Object: "actors/apt31"},
			"apt31-china": {Subject: "actors/apt31", Link: AffiliatedTo, Object: "actors/china"},
			"ec-apt31":    {Subject: "incidents/ec", Link: ConductedBy, Object: "actors/apt31"},
			"ec-zhao":     {Subject: "incidents/ec", Link: ConductedBy, Object: "actors/zhao"},
		},
		Statements: Statements{
			"commission": {Kind: StatementNotification, By: []ActorID{"electoral-commission"},
				When: "2023-08-08[Europe/London]", Source: "uk-ec23",
				Acts: []Act{{Verb: Asserts, On: []Ref{"accounts/ec-commission"}}}},
			"dowden": {Kind: StatementParliamentary, By: []ActorID{"dowden"}, For: []ActorID{"uk"},
				When: "2024-03-25[Europe/London]", Source: "uk-hc",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/ec-china", "attributions/mps-china"},
						Assessment: certainty("I can confirm today", "en"), Quotes: []QuoteID{"confirm"}},
				}},
			"ncsc": {Kind: StatementRelease, By: []ActorID{"ncsc"}, When: "2024-03-25[Europe/London]", Source: "uk-ncsc",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/ec-china"}, Wording: en("a China state-affiliated actor")},
					{Verb: Asserts, On: []Ref{"attributions/mps-apt31"}, Assessment: phia("almost certainly"),
						Quotes: []QuoteID{"ncsc-mps"}},
					{Verb: Asserts, On: []Ref{"accounts/ec-theft"}, Assessment: phia("highly likely"), Quotes: []QuoteID{"ncsc-theft"}},
					{Verb: Asserts, On: []Ref{"accounts/ec-use"}, Assessment: phia("highly likely"), Quotes: []QuoteID{"ncsc-use"}},
				}},
			"fcdo": {Kind: StatementRelease, By: []ActorID{"fcdo"}, For: []ActorID{"uk"},
				When: "2024-03-25T16:30[Europe/London]", Source: "uk-fcdo",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/ec-china", "attributions/mps-china"}, Quotes: []QuoteID{"fcdo-today"}},
					{Verb: Asserts, By: ncsc, On: []Ref{"attributions/ec-china"}, Assessment: phia("highly likely"),
						Quotes: []QuoteID{"fcdo-ec"}},
					{Verb: Asserts, By: ncsc, On: []Ref{"accounts/ec-fcdo"}, Quotes: []QuoteID{"fcdo-ec"}},
					{Verb: Asserts, By: ncsc, On: []Ref{"attributions/mps-apt31"}, Assessment: phia("almost certain"),
						Quotes: []QuoteID{"fcdo-mps"}},
					{Verb: Asserts, On: []Ref{"attributions/apt31-china", "attributions/mps-apt31"}, Quotes: []QuoteID{"fcdo-sanctioned"}},
				}},
			"ico": {Kind: StatementRelease, By: []ActorID{"ico"}, When: "2024-07-30[Europe/London]", Source: "ico-2024",
				Acts: []Act{{Verb: Asserts, On: []Ref{"accounts/ec-ico"}}}},
			"afp": {Kind: StatementArticle, By: []ActorID{"afp"}, When: "2024-03-26", Source: "fr-azv", // the years
				Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"uk"}, On: []Ref{"accounts/ec-afp"}}}}},
			"bnn": {Kind: StatementArticle, By: []ActorID{"bnn"}, Source: "bnn", // the incident
				Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"uk"}, On: []Ref{"attributions/ec-apt31"},
					Wording: en("had been breached by APT31")}}}},
			"ap": {Kind: StatementArticle, By: []ActorID{"ap"}, Source: "ap", // the defendants
				Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"uk"}, On: []Ref{"attributions/ec-zhao"},
					Wording: en("those sanctioned are responsible for a hack")}}}},
			"satyanama": {Kind: StatementArticle, By: []ActorID{"satyanama"}, Source: "satyanama", // the strength
				Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"uk"}, On: []Ref{"attributions/mps-apt31"},
					Assessment: likelihood("highly likely")}}}},
		},
		Quotes: Quotes{
			"confirm": {Statement: "dowden", Lang: "en", Text: "I can confirm today that Chinese state-affiliated actors were " +
				"responsible for two malicious cyber-campaigns targeting both our democratic institutions and parliamentarians"},
			"fcdo-ec": {Statement: "fcdo", Lang: "en",
				Text: "First, the UK can reveal today that the National Cyber Security Centre (NCSC) – a part of GCHQ – assesses that " +
					"the UK Electoral Commission systems were highly likely compromised by a Chinese state-affiliated entity between 2021 and 2022."},
			"fcdo-mps": {Statement: "fcdo", Lang: "en",
				Text: "Second, NCSC assesses it is almost certain that the China state-affiliated Advanced Persistent Threat Group 31 (APT31) " +
					"conducted reconnaissance activity against UK parliamentarians during a separate campaign in 2021."},
			"fcdo-today": {Statement: "fcdo", Lang: "en",
				Text: "The United Kingdom, supported by allies globally, have today identified that Chinese state-affiliated organisations and " +
					"individuals were responsible for 2 malicious cyber campaigns targeting democratic institutions and parliamentarians."},
			"fcdo-sanctioned": {Statement: "fcdo", Lang: "en", Text: "UK has sanctioned two individuals and one company linked to the China " +
				"state-affiliated group APT31 responsible for targeting UK parliamentarians."},
			"ncsc-mps": {Statement: "ncsc", Lang: "en", Form: FormExcerpt,
				Text: "The National Cyber Security Centre – a part of GCHQ – assesses that the China state-affiliated cyber actor APT31 " +
					"was almost certainly responsible for conducting online reconnaissance activity in 2021 against the email " +
					"accounts of UK parliamentarians"},
			"ncsc-theft": {Statement: "ncsc", Lang: "en", Text: "The NCSC assesses it is highly likely the threat actors accessed " +
				"and exfiltrated email data, and data from the Electoral Register during this time."},
			"ncsc-use": {Statement: "ncsc", Lang: "en", Text: "The data, in combination with other data sources, would highly likely " +
				"be used by the Chinese intelligence services for a range of purposes, including large-scale espionage and " +
				"transnational repression of perceived dissidents and critics in the UK."},
		},
	}
}

func TestBritishClaims(t *testing.T) {
	c := valid(t, britishClaims())
	equal(t, holders(c, "attributions/ec-china"), "ncsc", "uk")
	equal(t, strengths(c, "attributions/ec-china"), "dowden: I can confirm today", "ncsc: ", "fcdo: ", "fcdo: highly likely")
	equal(t, strengths(c, "attributions/mps-apt31"), "ncsc: almost certainly", "fcdo: almost certain", "fcdo: ")
	equal(t, strengths(c, "attributions/mps-china"), "dowden: I can confirm today", "fcdo: ") // no group
	// The same two words are on who did it in one text and on what was taken in the other.
	equal(t, strengths(c, "accounts/ec-fcdo"), "fcdo: ")
	equal(t, holders(c, "accounts/ec-fcdo"), "ncsc")
	equal(t, strengths(c, "accounts/ec-theft"), "ncsc: highly likely")
	for _, q := range []QuoteID{"fcdo-ec", "ncsc-theft", "ncsc-use"} {
		is(t, strings.Contains(c.Quotes[q].Text, "highly likely"), true)
	}
	equal(t, holders(c, "attributions/ec-apt31"))
	// The articles that their sources do not date come first.
	equal(t, misreports(c),
		"ap: attributions/ec-zhao", "bnn: attributions/ec-apt31", "satyanama: attributions/mps-apt31", "afp: accounts/ec-afp")
	c.Statements["satyanama"].Acts[0].Reported.Assessment = phia("almost certain")
	c.Statements["satyanama"].Acts[0].Reported.By = []ActorID{"ncsc"}                                         // the state itself said it without the word
	equal(t, misreports(c), "ap: attributions/ec-zhao", "bnn: attributions/ec-apt31", "afp: accounts/ec-afp") // its claim was right
}

// britishMeasures is three designations with two list numbers each, a travel ban that two of them carry, a territory
// that applies less; and a summons announced for the ambassador and carried out a day later on the chargé d'affaires.
func britishMeasures() *Case {
	freeze := []Restriction{RestrictionAssetFreeze}
	freezeAndBan := []Restriction{RestrictionAssetFreeze, RestrictionTravelBan}
	involved := en("is, or has been, involved in")
	entries := func(list, group string) []ListEntry {
		return []ListEntry{{List: "UK Sanctions List", ID: list}, {List: "OFSI Consolidated List", ID: group, Programme: "Cyber"}}
	}
	return &Case{
		ID: "2024-british-measures",
		Actors: Actors{
			"uk":          &State{Profile: Named("United Kingdom"), Code: "GB"},
			"fcdo":        &Organ{Profile: Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
			"ofsi":        &Organ{Profile: Named("Office of Financial Sanctions Implementation"), Of: "uk"},
			"isle-of-man": &Organ{Profile: Named("Isle of Man Government"), Sort: OrganDependency},
			"china":       &State{Profile: Named("China"), Code: "CN"},
			"mss":         &Organ{Profile: Named("国家安全部", "zh"), Of: "china"},
			"apt31":       &Group{Profile: Named("APT31")},
			"xrz":         &Organization{Profile: Named("武汉晓睿智科技有限责任公司", "zh"), Sort: OrganizationCompany, Country: "CN"},
			"zhao":        &Person{Profile: Named("赵光宗", "zh")},
			"ni":          &Person{Profile: Named("倪高彬", "zh")},
		},
		Sources: Sources{
			"uk-ofsi":   {Publisher: "ofsi", Lang: "en"},
			"uk-fcdo":   {Publisher: "fcdo", Lang: "en"},
			"uk-fcdo26": {Publisher: "fcdo", Lang: "en"},
			"uk-iom":    {Publisher: "isle-of-man", Lang: "en", URL: "https://www.gov.im/news/2024/mar/25/financial-sanctions-cyber/"},
		},
		Attributions: Attributions{
			"xrz-apt31":  {Subject: "actors/xrz", Link: AssociatedWith, Object: "actors/apt31"},
			"zhao-apt31": {Subject: "actors/zhao", Link: MemberOf, Object: "actors/apt31"},
			"ni-apt31":   {Subject: "actors/ni", Link: MemberOf, Object: "actors/apt31"},
			"zhao-mss":   {Subject: "actors/zhao", Link: OnBehalfOf, Object: "actors/mss"},
		},
		Statements: Statements{
			"ofsi": {Kind: StatementNotice, By: []ActorID{"ofsi"}, For: []ActorID{"uk"}, When: "2024-03-25[Europe/London]", Source: "uk-ofsi",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/xrz-apt31"}, Quotes: []QuoteID{"associated"}},
					{Verb: Asserts, On: []Ref{"attributions/zhao-apt31", "attributions/ni-apt31"}, Quotes: []QuoteID{"member"}},
					{Verb: Asserts, On: []Ref{"attributions/zhao-mss"}, Quotes: []QuoteID{"behalf"}},
					{Verb: Announces, On: []Ref{"responses/uk-cyber"}},
				}},
			"fcdo-25": {Kind: StatementRelease, By: []ActorID{"fcdo"}, For: []ActorID{"uk"},
				When: "2024-03-25T16:30[Europe/London]", Source: "uk-fcdo",
				Acts: []Act{{Verb: Announces, On: []Ref{"responses/uk-summons"}, Wording: en("summoned the Chinese Ambassador")}}},
			"fcdo-26": {Kind: StatementSpokesperson, By: []ActorID{"fcdo"}, For: []ActorID{"uk"},
				When: "2024-03-26[Europe/London]", Source: "uk-fcdo26",
				Acts: []Act{{Verb: Announces, On: []Ref{"responses/uk-summons"}, Quotes: []QuoteID{"charge"}}}},
		},
		Quotes: Quotes{
			"associated": {Statement: "ofsi", Lang: "en", Text: "is associated with Advanced Persistent Threat Group 31 (APT31)"},
			"member":     {Statement: "ofsi", Lang: "en", Text: "a member of Advanced Persistent Threat Group 31 (APT31)"},
			"behalf": {Statement: "ofsi", Lang: "en", Text: "operating on behalf of the Chinese Ministry of State Security (MSS) " +
				"as part of the PRC's state-sponsored apparatus"},
			"charge": {Statement: "fcdo-26", Lang: "en", Text: "on instruction from the Foreign Secretary, the Chargé d'Affaires " +
				"of the Chinese Embassy in London was summoned"},
		},
		Responses: Responses{
			"uk-cyber": &Sanction{
				Measure: Measure{
					By:        []ActorID{"uk"},
					Against:   []ActorID{"xrz", "zhao", "ni"}, // the reasons do not mention the Electoral Commission: nothing in Over
					Effective: "2024-03-25[Europe/London]",
					Legal: []LegalBasis{
						{Jurisdiction: "uk", Instrument: "Cyber (Sanctions) (EU Exit) Regulations 2020, S.I. 2020/597"},
						{Jurisdiction: "uk", Instrument: "Sanctions and Anti-Money Laundering Act 2018"},
					},
				},
				Regime: "Cyber",
				Designations: []Designation{
					{Actor: "xrz", Restrictions: freeze, Entries: entries("CYB0044", "16460"),
						Reasons: []QuoteID{"associated"}, Listed: "2024-03-25"},
					{Actor: "zhao", Restrictions: freezeAndBan, Entries: entries("CYB0045", "16461"), Criterion: involved,
						Reasons: []QuoteID{"member", "behalf"}, Listed: "2024-03-25"},
					{Actor: "ni", Restrictions: freezeAndBan, Entries: entries("CYB0046", "16462"), Criterion: involved,
						Reasons: []QuoteID{"member"}, Listed: "2024-03-25"},
				},
				AppliedIn: []Application{{
					Territory:    "isle-of-man",
					Legal:        LegalBasis{Jurisdiction: "isle-of-man", Instrument: "SD 2020/0451"},
					Restrictions: freeze,
					Effective:    "2024-03-25[Europe/Isle_of_Man]",
					Source:       "uk-iom",
				}},
			},
			"uk-summons": &DiplomaticMeasure{
				Measure: Measure{
					By: []ActorID{"uk"}, Against: []ActorID{"china"},
					Announced: "2024-03-25[Europe/London]", CarriedOut: "2024-03-26[Europe/London]",
				},
				Step: StepSummons, EnvoyOf: "china", AnnouncedRank: "ambassador", Rank: "chargé d'affaires",
			},
		},
	}
}

func TestBritishSanction(t *testing.T) {
	c := valid(t, britishMeasures())
	s := c.Responses["uk-cyber"].(*Sanction)
	var banned []ActorID
	for _, d := range s.Designations {
		if slices.Contains(d.Restrictions, RestrictionTravelBan) {
			banned = append(banned, d.Actor)
		}
	}
	equal(t, banned, "zhao", "ni")
	equal(t, s.Targets(), "xrz", "zhao", "ni")
	is(t, s.Lasts(), true)
	// It says whose members and whose agents they are, and accuses no state of anything.
	equal(t, heldBy(c, "uk"), "attributions/ni-apt31", "attributions/xrz-apt31", "attributions/zhao-apt31", "attributions/zhao-mss")

	isleOfMan := s.AppliedIn[0]
	is(t, isleOfMan.Territory, "isle-of-man")
	equal(t, isleOfMan.Restrictions, RestrictionAssetFreeze)
	there, err := isleOfMan.Effective.Span()
	is(t, err, nil)
	here, err := s.Effective.Span()
	is(t, err, nil)
	is(t, there, here) // the two share their clocks, so the days are one
}

func TestBritishSummons(t *testing.T) {
	c := valid(t, britishMeasures())
	d := c.Responses["uk-summons"].(*DiplomaticMeasure)
	is(t, d.AnnouncedRank, "ambassador")
	is(t, d.Rank, "chargé d'affaires")
	is(t, d.Announced.Before(d.CarriedOut), edtf.Yes)
	is(t, d.Lasts(), false)
	order, ok := d.Step.Compare(StepRecall)
	is(t, ok && order < 0, true)
	equal(t, did(c, Announces, "responses/uk-summons"), "fcdo-25: uk", "fcdo-26: uk")
}
