package attribution_test

// The heart of the March 2024 case, built in Go in reading order: who, what happened, what is claimed, who said so in
// which words, what states did. The embedded dossier 2024-us-uk-nz has all of it and more; TestHeart keeps the two in
// agreement.

import (
	"errors"
	"fmt"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// A case is a literal; Validate finds every mistake in it at once.
func Example() {
	c := &attribution.Case{
		ID: "ec-2024",
		Actors: attribution.Actors{
			"china": &attribution.State{Code: "CN"},
			"uk":    &attribution.State{Code: "GB"},
			"fcdo":  &attribution.Organ{Profile: attribution.Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
			"gchq":  &attribution.Organ{Profile: attribution.Named("GCHQ"), Of: "uk"},
			"ncsc":  &attribution.Organ{Profile: attribution.Named("National Cyber Security Centre"), Of: "gchq"},
		},
		Incidents: attribution.Incidents{"ec": {Title: "Electoral Commission compromise"}},
		Sources:   attribution.Sources{"fcdo-0325": {Publisher: "fcdo", URL: "https://www.gov.uk/government/news/uk-holds-china-state-affiliated-organisations-and-individuals-responsible-for-malicious-cyber-activity"}},
		Attributions: attribution.Attributions{
			"ec-prc": {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/china"},
		},
		Statements: attribution.Statements{"fcdo-0325": {
			By: []attribution.ActorID{"fcdo"}, For: []attribution.ActorID{"uk"}, When: "2024-03-25[Europe/London]", Source: "fcdo-0325",
			Acts: []attribution.Act{{Verb: attribution.Asserts, By: []attribution.ActorID{"ncsc"}, On: []attribution.Ref{"attributions/ec-prc"},
				Quotes:     []attribution.QuoteID{"q1"},
				Assessment: attribution.Assessment{Likelihood: attribution.Said("highly likely", "en").Infer("phia")}}},
		}},
		Quotes: attribution.Quotes{"q1": {Statement: "fcdo-0325", Lang: "en",
			Text: "First, the UK can reveal today that the National Cyber Security Centre (NCSC) – a part of GCHQ – assesses that " +
				"the UK Electoral Commission systems were highly likely compromised by a Chinese state-affiliated entity between 2021 and 2022."}},
	}
	fmt.Println(c.Validate())
	fmt.Println(query.New(c).Holders("attributions/ec-prc"))
	// Output:
	// <nil>
	// [ncsc asserts "highly likely" (2024-03-25)]
}

// All mistakes of a case come at once, each with its place and a stable code.
func ExampleCase_Validate() {
	c := &attribution.Case{
		ID:           "mistakes",
		Actors:       attribution.Actors{"uk": &attribution.State{Code: "UK"}, "ncsc": &attribution.Organ{Of: "gchq"}},
		Attributions: attribution.Attributions{"claim": {Subject: "actors/ncsc", Link: "run-from", Object: "actors/uk"}},
		Statements: attribution.Statements{"release": {By: []attribution.ActorID{"ncsc"}, When: "25 March 2024", Acts: []attribution.Act{
			{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/claim"}, By: []attribution.ActorID{"uk"}},
		}}},
	}
	findings, _ := errors.AsType[attribution.Findings](c.Validate())
	for _, f := range findings {
		fmt.Printf("%s %q: %s\n", f.Path, f.Value, f.Code)
	}
	fmt.Println("dangling:", errors.Is(findings, attribution.CodeDangling))
	// Output:
	// /actors/ncsc/of "gchq": dangling
	// /actors/uk/code "UK": unknown-country
	// /attributions/claim/link "run-from": unknown-word
	// /statements/release/when "25 March 2024": malformed-date
	// /statements/release/acts/0/by/0 "uk": foreign-act
	// dangling: true
}

// who are the parties.
func who() attribution.Actors {
	return attribution.Actors{
		"uk":             &attribution.State{Profile: attribution.Named("United Kingdom", "en"), Code: "GB"},
		"us":             &attribution.State{Profile: attribution.Named("United States", "en"), Code: "US"},
		"nz":             &attribution.State{Profile: attribution.Named("New Zealand", "en"), Code: "NZ"},
		"china":          &attribution.State{Profile: attribution.Named("China", "en"), Code: "CN"},
		"fcdo":           &attribution.Organ{Profile: attribution.Named("Foreign, Commonwealth & Development Office", "en"), Of: "uk"},
		"ncsc":           &attribution.Organ{Profile: attribution.Named("National Cyber Security Centre", "en"), Of: "gchq"},
		"gchq":           &attribution.Organ{Profile: attribution.Named("GCHQ", "en"), Of: "uk"},
		"ofsi":           &attribution.Organ{Profile: attribution.Named("OFSI", "en"), Of: "uk"},
		"dowden":         &attribution.Person{Profile: attribution.Named("Oliver Dowden", "en")},
		"doj":            &attribution.Organ{Profile: attribution.Named("US Department of Justice", "en"), Of: "us"},
		"grand-jury":     &attribution.Organ{Profile: attribution.Named("Grand jury, E.D.N.Y.", "en"), Of: "us"},
		"gcsb":           &attribution.Organ{Profile: attribution.Named("GCSB", "en"), Of: "nz"},
		"nz-ncsc":        &attribution.Organ{Profile: attribution.Named("National Cyber Security Centre (New Zealand)", "en"), Of: "gcsb"},
		"collins":        &attribution.Person{Profile: attribution.Named("Judith Collins", "en")},
		"peters":         &attribution.Person{Profile: attribution.Named("Winston Peters", "en")},
		"china-mfa":      &attribution.Organ{Profile: attribution.Named("Ministry of Foreign Affairs of China", "en"), Of: "china"},
		"lin-jian":       &attribution.Person{Profile: attribution.Named("Lin Jian", "en")},
		"embassy-london": &attribution.Organ{Profile: attribution.Named("Embassy of China in London", "en"), Of: "china"},
		"isle-of-man":    &attribution.Organ{Profile: attribution.Named("Isle of Man Government", "en")},
		"mss":            &attribution.Organ{Profile: attribution.Named("Ministry of State Security", "en"), Of: "china"},
		"hubei-ssd":      &attribution.Organ{Profile: attribution.Named("Hubei State Security Department", "en"), Of: "mss"},
		"apt31":          &attribution.Group{Profile: attribution.Named("APT31", "en"), Sort: attribution.GroupThreat},
		"apt40":          &attribution.Group{Profile: attribution.Named("APT40", "en"), Sort: attribution.GroupThreat},
		"xrz":            &attribution.Organization{Profile: attribution.Named("Wuhan Xiaoruizhi Science and Technology Company, Limited", "en"), Sort: attribution.OrganizationCompany},
		"zhao":           &attribution.Person{Profile: attribution.Named("Zhao Guangzong", "en")},
		"ni":             &attribution.Person{Profile: attribution.Named("Ni Gaobin", "en")},
		"weng":           &attribution.Person{Profile: attribution.Named("Weng Ming", "en")},
		"cheng":          &attribution.Person{Profile: attribution.Named("Cheng Feng", "en")},
		"peng":           &attribution.Person{Profile: attribution.Named("Peng Yaowen", "en")},
		"sun":            &attribution.Person{Profile: attribution.Named("Sun Xiaohui", "en")},
		"xiong":          &attribution.Person{Profile: attribution.Named("Xiong Wang", "en")},
	}
}

// An actor's kind is its Go type, so a switch over actors has one case for each kind.
func ExampleActor() {
	for id, a := range who() {
		if g, ok := a.(*attribution.Group); ok && id == "apt31" {
			fmt.Println(g.Names[0].Text, g.ActorKind(), g.Sort)
		}
	}
	// Output: APT31 group group
}

// what happened, as identities only.
func what() attribution.Incidents {
	return attribution.Incidents{
		"ec":       {Title: "Compromise of the Electoral Commission"},
		"mps":      {Title: "Reconnaissance against British parliamentarians"},
		"pco":      {Title: "Intrusion at the Parliamentary Counsel Office and the Parliamentary Service of New Zealand"},
		"campaign": {Title: "Global campaign of APT31"},
	}
}

// told are tellings of an incident.
func told() attribution.Accounts {
	return attribution.Accounts{
		"ec-fcdo":  {Incident: "ec", Activity: "2021/2022", Kinds: []attribution.Effect{attribution.EffectIntrusion}},
		"ec-theft": {Incident: "ec", Kinds: []attribution.Effect{attribution.EffectDataTheft}},
		"ec-use":   {Incident: "ec", Purpose: en("large-scale espionage and transnational repression")},
	}
}

// claimed is what somebody says of who did it. None of it is asserted here.
func claimed() attribution.Attributions {
	return attribution.Attributions{
		"ec-china":       {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/china"},
		"mps-apt31":      {Subject: "incidents/mps", Link: attribution.ConductedBy, Object: "actors/apt31"},
		"mps-china":      {Subject: "incidents/mps", Link: attribution.AffiliatedTo, Object: "actors/china"},
		"apt31-china":    {Subject: "actors/apt31", Link: attribution.AffiliatedTo, Object: "actors/china"},
		"pco-apt40":      {Subject: "incidents/pco", Link: attribution.ConductedBy, Object: "actors/apt40"},
		"apt40-china":    {Subject: "actors/apt40", Link: attribution.SponsoredBy, Object: "actors/china"},
		"campaign-apt31": {Subject: "incidents/campaign", Link: attribution.ConductedBy, Object: "actors/apt31"},
		"apt31-run":      {Subject: "actors/apt31", Link: attribution.RunBy, Object: "actors/mss"},
		"xrz-apt31":      {Subject: "actors/xrz", Link: attribution.AssociatedWith, Object: "actors/apt31"},
		"zhao-apt31":     {Subject: "actors/zhao", Link: attribution.MemberOf, Object: "actors/apt31"},
		"ni-apt31":       {Subject: "actors/ni", Link: attribution.MemberOf, Object: "actors/apt31"},
		"zhao-mss":       {Subject: "actors/zhao", Link: attribution.OnBehalfOf, Object: "actors/mss"},
	}
}

// Only the state nexus has an order of strength; being based somewhere has none.
func ExampleLink_Compare() {
	for _, l := range []attribution.Link{attribution.RunBy, attribution.SponsoredBy, attribution.AffiliatedTo, attribution.BasedIn} {
		order, ok := l.Compare(attribution.SponsoredBy)
		fmt.Println(l, l.Family(), order, ok)
	}
	// Output:
	// run-by state-nexus 1 true
	// sponsored-by state-nexus 0 true
	// affiliated-to state-nexus -1 true
	// based-in location 0 false
}

// said are the statements and their acts, the denials before and after among them.
func said() attribution.Statements {
	return attribution.Statements{
		"london-before": {
			Kind:   attribution.StatementAnswer,
			By:     []attribution.ActorID{"embassy-london"},
			For:    []attribution.ActorID{"china"},
			When:   "2024-03-25[Europe/London]",
			Source: "cn-lon1",
			Acts: []attribution.Act{
				{
					Verb:   attribution.Denies,
					On:     []attribution.Ref{"attributions/ec-china", "attributions/mps-china"},
					Quotes: []attribution.QuoteID{"fabricated"},
				},
			},
		},
		"london-before-en": {
			Kind:   attribution.StatementTranscript,
			By:     []attribution.ActorID{"embassy-london"},
			For:    []attribution.ActorID{"china"},
			When:   "2024-03-25[Europe/London]",
			Source: "cn-lon1-en",
		},
		"lin-25": {
			Kind:   attribution.StatementAnswer,
			By:     []attribution.ActorID{"lin-jian"},
			Office: "china-mfa",
			For:    []attribution.ActorID{"china"},
			When:   "2024-03-25[Asia/Shanghai]",
			Source: "cn-mfa25",
			Acts: []attribution.Act{
				{
					Verb:    attribution.Denies,
					On:      []attribution.Ref{"attributions/ec-china"},
					Wording: attribution.Words{Text: "虚假信息", Lang: "zh"}, // false information
					Quotes:  []attribution.QuoteID{"false-information"},
				},
				{Verb: attribution.DisputesBasis, On: []attribution.Ref{"attributions/ec-china"}, Quotes: []attribution.QuoteID{"politicize"}},
			},
		},
		"dowden": {
			Kind:   attribution.StatementParliamentary,
			By:     []attribution.ActorID{"dowden"},
			For:    []attribution.ActorID{"uk"},
			When:   "2024-03-25[Europe/London]",
			Source: "uk-hc",
			Acts: []attribution.Act{
				{
					Verb:       attribution.Asserts,
					On:         []attribution.Ref{"attributions/ec-china", "attributions/mps-china"},
					Wording:    en("Chinese state-affiliated actors"),
					Assessment: attribution.Assessment{Certainty: attribution.Said("I can confirm today", "en")},
					Quotes:     []attribution.QuoteID{"confirm"},
				},
				{Verb: attribution.Announces, On: []attribution.Ref{"responses/uk-summons"}, Quotes: []attribution.QuoteID{"summons", "summons-account"}},
			},
		},
		"fcdo": {
			Kind:   attribution.StatementRelease,
			By:     []attribution.ActorID{"fcdo"},
			For:    []attribution.ActorID{"uk"},
			When:   "2024-03-25T16:30[Europe/London]",
			Source: "uk-fcdo",
			Acts: []attribution.Act{
				{
					Verb:    attribution.Asserts, // the state's own claim, without a word of likelihood
					On:      []attribution.Ref{"attributions/ec-china", "attributions/mps-china"},
					Wording: en("Chinese state-affiliated organisations and individuals were responsible"),
					Quotes:  []attribution.QuoteID{"fcdo-today"},
				},
				{
					Verb:       attribution.Asserts,
					By:         []attribution.ActorID{"ncsc"}, // "NCSC assesses"
					On:         []attribution.Ref{"attributions/ec-china"},
					Wording:    en("a Chinese state-affiliated entity"),
					Assessment: phia("highly likely"),
					Quotes:     []attribution.QuoteID{"fcdo-ec"},
				},
				{
					Verb:   attribution.Asserts,
					By:     []attribution.ActorID{"ncsc"},
					On:     []attribution.Ref{"accounts/ec-fcdo"},
					Quotes: []attribution.QuoteID{"fcdo-ec"},
				},
				{
					Verb:       attribution.Asserts,
					By:         []attribution.ActorID{"ncsc"},
					On:         []attribution.Ref{"attributions/mps-apt31"},
					Assessment: phia("almost certain"),
					Quotes:     []attribution.QuoteID{"fcdo-mps"},
				},
				{
					Verb:    attribution.Asserts,
					On:      []attribution.Ref{"attributions/apt31-china", "attributions/mps-apt31"},
					Wording: en("the China state-affiliated group APT31 responsible for targeting UK parliamentarians"),
					Quotes:  []attribution.QuoteID{"fcdo-sanctioned"},
				},
				{
					Verb:     attribution.Asserts,
					On:       []attribution.Ref{"attributions/xrz-apt31"},
					Wording:  en("one company linked to the China state-affiliated group APT31"),
					Inferred: true,
					Quotes:   []attribution.QuoteID{"fcdo-sanctioned"},
				},
				{Verb: attribution.Announces, On: []attribution.Ref{"responses/uk-cyber"}, Quotes: []attribution.QuoteID{"fcdo-front"}},
				{
					Verb:    attribution.Announces,
					On:      []attribution.Ref{"responses/uk-summons"},
					Wording: en("summoned the Chinese Ambassador"),
					Quotes:  []attribution.QuoteID{"fcdo-summons"},
				},
			},
		},
		"ncsc": {
			Kind:   attribution.StatementRelease,
			By:     []attribution.ActorID{"ncsc"},
			When:   "2024-03-25[Europe/London]",
			Source: "uk-ncsc",
			Acts: []attribution.Act{
				{
					Verb:    attribution.Asserts,
					On:      []attribution.Ref{"attributions/ec-china"},
					Wording: en("a China state-affiliated actor"),
					Quotes:  []attribution.QuoteID{"ncsc-attributed"},
				},
				{
					Verb:       attribution.Asserts,
					On:         []attribution.Ref{"attributions/mps-apt31"},
					Assessment: phia("almost certainly"),
					Quotes:     []attribution.QuoteID{"ncsc-mps"},
				},
				{
					Verb:       attribution.Asserts,
					On:         []attribution.Ref{"accounts/ec-theft"},
					Assessment: phia("highly likely"),
					Quotes:     []attribution.QuoteID{"ncsc-theft"},
				},
				{
					Verb:       attribution.Asserts,
					On:         []attribution.Ref{"accounts/ec-use"},
					Assessment: phia("highly likely"),
					Quotes:     []attribution.QuoteID{"ncsc-use"},
				},
			},
		},
		"ofsi": {
			Kind:   attribution.StatementNotice,
			By:     []attribution.ActorID{"ofsi"},
			For:    []attribution.ActorID{"uk"},
			When:   "2024-03-25[Europe/London]",
			Source: "uk-ofsi",
			Acts: []attribution.Act{
				{
					Verb:       attribution.Asserts,
					On:         []attribution.Ref{"attributions/xrz-apt31"},
					Assessment: attribution.Assessment{Standard: attribution.Said("is, or has been, involved in", "en")},
					Quotes:     []attribution.QuoteID{"associated", "involved"},
				},
				{
					Verb:       attribution.Asserts,
					On:         []attribution.Ref{"attributions/zhao-apt31", "attributions/ni-apt31"},
					Assessment: attribution.Assessment{Standard: attribution.Said("is, or has been, involved in", "en")},
					Quotes:     []attribution.QuoteID{"member", "involved"},
				},
				{
					Verb:       attribution.Asserts,
					On:         []attribution.Ref{"attributions/zhao-mss"},
					Assessment: attribution.Assessment{Standard: attribution.Said("is, or has been, involved in", "en")},
					Quotes:     []attribution.QuoteID{"behalf", "involved"},
				},
				{Verb: attribution.Announces, On: []attribution.Ref{"responses/uk-cyber"}, Quotes: []attribution.QuoteID{"reasons-targets"}},
			},
		},
		"doj": {
			Kind:   attribution.StatementRelease,
			By:     []attribution.ActorID{"doj"},
			For:    []attribution.ActorID{"us"},
			When:   "2024-03-25[America/New_York]",
			Source: "us-doj",
			Acts: []attribution.Act{
				{Verb: attribution.Announces, On: []attribution.Ref{"responses/us-indictment"}, Quotes: []attribution.QuoteID{"doj-involvement"}},
				{
					Verb:     attribution.Asserts,
					On:       []attribution.Ref{"attributions/campaign-apt31"},
					Inferred: true,
					Quotes:   []attribution.QuoteID{"doj-involvement"},
				},
			},
		},
		"collins": {
			Kind:     attribution.StatementRelease,
			By:       []attribution.ActorID{"collins"},
			Capacity: en("Minister responsible for the GCSB"),
			For:      []attribution.ActorID{"nz"},
			When:     "2024-03-26T09~[Pacific/Auckland]",
			Source:   "nz-col",
			Acts: []attribution.Act{
				{
					Verb:       attribution.Asserts,
					By:         []attribution.ActorID{"nz-ncsc"},
					On:         []attribution.Ref{"attributions/pco-apt40", "attributions/apt40-china"},
					Wording:    en("a PRC state-sponsored group known as APT40"),
					Assessment: attribution.Assessment{Confidence: attribution.Said("robust technical assessment", "en")},
					Quotes:     []attribution.QuoteID{"robust"},
				},
				{
					Verb:    attribution.Supports,
					On:      []attribution.Ref{"statements/fcdo", "incidents/ec", "incidents/mps"},
					Wording: en("state-backed"),
					Quotes:  []attribution.QuoteID{"stands"},
				},
			},
		},
		"peters": {
			Kind:     attribution.StatementRelease,
			By:       []attribution.ActorID{"peters"},
			Capacity: en("Foreign Minister"),
			For:      []attribution.ActorID{"nz"},
			When:     "2024-03-26[Pacific/Auckland]",
			Source:   "nz-pet",
			Acts: []attribution.Act{
				{Verb: attribution.Announces, On: []attribution.Ref{"responses/nz-talk"}, Quotes: []attribution.QuoteID{"speak", "conversation"}},
				{Verb: attribution.Urges, On: []attribution.Ref{"actors/china"}, Quotes: []attribution.QuoteID{"refrain"}},
				{Verb: attribution.Recalls, On: []attribution.Ref{"statements/collins"}, Quotes: []attribution.QuoteID{"peters-opening"}},
			},
		},
		"london-after": {
			Kind:   attribution.StatementSpokesperson,
			By:     []attribution.ActorID{"embassy-london"},
			For:    []attribution.ActorID{"china"},
			When:   "2024-03-25[Europe/London]",
			Source: "cn-lon2",
			Acts: []attribution.Act{
				{
					Verb:    attribution.Denies,
					On:      []attribution.Ref{"attributions/ec-china", "attributions/mps-china"},
					Answers: []attribution.Ref{"statements/dowden", "statements/fcdo"},
					Quotes:  []attribution.QuoteID{"unfounded"},
				},
				{Verb: attribution.CounterAccuses, On: []attribution.Ref{"actors/uk"}, Quotes: []attribution.QuoteID{"stunt"}},
				{Verb: attribution.Urges, On: []attribution.Ref{"actors/uk"}, Quotes: []attribution.QuoteID{"path"}},
			},
		},
		"london-after-en": {
			Kind:   attribution.StatementTranscript,
			By:     []attribution.ActorID{"embassy-london"},
			For:    []attribution.ActorID{"china"},
			When:   "2024-03-25[Europe/London]",
			Source: "cn-lon2-en",
		},
		"lin-26": {
			Kind:   attribution.StatementAnswer,
			By:     []attribution.ActorID{"lin-jian"},
			Office: "china-mfa",
			For:    []attribution.ActorID{"china"},
			When:   "2024-03-26[Asia/Shanghai]",
			Source: "cn-mfa26zh",
			Acts: []attribution.Act{
				{
					Verb:    attribution.Denies,
					On:      []attribution.Ref{"attributions/mps-apt31"},
					Answers: []attribution.Ref{"statements/fcdo"},
					Quotes:  []attribution.QuoteID{"manipulation"},
				},
				{
					Verb:    attribution.DisputesBasis,
					On:      []attribution.Ref{"attributions/mps-apt31"},
					Answers: []attribution.Ref{"statements/fcdo"},
					Quotes:  []attribution.QuoteID{"evidence"},
				},
				{Verb: attribution.CounterAccuses, On: []attribution.Ref{"actors/us"}, Quotes: []attribution.QuoteID{"thief"}},
				{Verb: attribution.Urges, On: []attribution.Ref{"actors/us"}, Quotes: []attribution.QuoteID{"thief"}},
			},
		},
		"lin-26-en": {
			Kind:   attribution.StatementTranscript,
			By:     []attribution.ActorID{"china-mfa"},
			For:    []attribution.ActorID{"china"},
			When:   "2024-03-26[Asia/Shanghai]",
			Source: "cn-mfa26en",
		},
	}
}

// A judgement may lean for a claim, against it or neither way: its scale says which, or a code.
func ExampleAct_Leaning() {
	for _, likelihood := range []string{"highly likely", "realistic possibility", "highly unlikely", ""} {
		a := attribution.Act{Verb: attribution.Asserts,
			Assessment: attribution.Assessment{Likelihood: attribution.Said(likelihood, "en").Infer("phia")}}
		fmt.Printf("%q leans %s\n", likelihood, a.Leaning())
	}
	doubt := attribution.Act{Verb: attribution.Asserts, Leans: attribution.LeansOpen,
		Assessment: attribution.Assessment{Likelihood: attribution.Said("cannot rule out", "en")}}
	fmt.Printf("%q leans %s\n", doubt.Assessment.Likelihood, doubt.Leaning())
	// Output:
	// "highly likely" leans for
	// "realistic possibility" leans open
	// "highly unlikely" leans against
	// "" leans for
	// "cannot rule out" leans open
}

// Who performs an act: the organ that the minister names, or else the state in whose name she speaks.
func ExampleStatement_Performers() {
	collins := said()["collins"]
	for _, a := range collins.Acts {
		fmt.Println(a.Verb, collins.Performers(&a))
	}
	// Output:
	// asserts [nz-ncsc]
	// supports [nz]
}

// Zones decide what came first: all of the 25th in Beijing was over before half past four in London.
func ExampleWhen_Before() {
	s := said()
	fmt.Println(s["lin-25"].When.Before(s["fcdo"].When) == edtf.Yes)
	fmt.Println(s["fcdo"].When.Before(s["collins"].When) == edtf.Yes)
	from, _ := func() (edtf.Bound, edtf.Bound) { span, _ := s["collins"].When.Span(); return span.Bounds() }()
	fmt.Println(from)
	// Output:
	// true
	// true
	// 2024-03-25T20:00:00Z
}
