package casetest

import (
	"encoding/json"
	"strings"

	"example.com/attribution"
	"github.com/google/uuid"
)

func own(n byte) uuid.UUID { return uuid.UUID{0: n, 6: 0x40, 8: 0x80} }

func extra(text string) attribution.Extra {
	return attribution.Extra{"example.org/own": json.RawMessage(text)}
}

// Complete returns a valid case in which every member of every entity is stated. Its parties are made up.
func Complete() *attribution.Case {
	return &attribution.Case{
		ID: "complete", UUID: own(1), Title: "A complete case", Lang: "en", Modified: "2024-05-01T12:00:00Z",
		By:      []attribution.ActorID{"press"},
		License: "CC-BY-4.0", Marking: "TLP:CLEAR", MadeOf: []string{"first", "second"}, Extra: extra(`{"of":"the case"}`),
		Accepted: []attribution.Acceptance{{Code: attribution.CodeNoSource, Path: "/accounts/telling", Why: "made up",
			Extra: extra(`30`)}},
		Searches: []attribution.Search{{For: []attribution.Ref{"quotes/words"}, Where: "archives",
			Words: []string{"theft"}, Langs: []attribution.Lang{"en"}, When: "2024-04",
			Result: attribution.ResultPartly, Sources: []attribution.SourceID{"page"}, Remark: "in part", Extra: extra(`31`)}},
		Actors: actors(),
		Incidents: attribution.Incidents{
			"theft": {UUID: own(3), Title: "Theft", Names: []attribution.Name{name()}, Extra: extra(`7`)},
			"other": {},
		},
		Accounts:     accounts(),
		Sources:      sources(),
		Evidence:     evidence(),
		Attributions: attributions(),
		Statements:   statements(),
		Quotes:       quotes(),
		Responses:    responses(),
	}
}

func words() attribution.Words {
	return attribution.Words{Text: "wording", Lang: "en-GB", Extra: extra(`[1.50,"x"]`)}
}

func basis() attribution.LegalBasis {
	return attribution.LegalBasis{Jurisdiction: "accuser", Instrument: "Act", Article: "§ 1", Words: words(), Extra: extra(`1`)}
}

func term(text, scale string) attribution.Term {
	return attribution.Term{Text: text, Lang: "en", Scale: scale, Inferred: true, Extra: extra(`{"a":{"b":null}}`)}
}

func name() attribution.Name {
	return attribution.Name{Text: "Name", Lang: "fr", Kind: attribution.NameVendor, Coined: "press", By: "accuser",
		Fit: attribution.FitOverlaps, Source: "page",
		Period: "2019/..", Extra: extra(`2`)}
}

func measure(n byte) attribution.Measure {
	return attribution.Measure{UUID: own(n), By: []attribution.ActorID{"accuser"},
		Against: []attribution.ActorID{"accused"}, Over: []attribution.Ref{"incidents/theft", "attributions/claim"},
		OtherCauses: []string{"another cause"}, Follows: []attribution.ResponseID{"protest"},
		Announced: "2024-03-25", CarriedOut: "2024-03-26",
		Effective: "2024-03-27", Deadline: "2024-04", Ended: "2025", Status: attribution.StatusExpired,
		Legal: []attribution.LegalBasis{basis()}, Sources: []attribution.SourceID{"page"},
		Extra: extra(`3`)}
}

func count() attribution.Count {
	return attribution.Count{Of: "people", Words: words(), Low: new(10.0), High: new(20.0), Unit: "USD", Scope: words(),
		Extra: extra(`4`)}
}

func actors() attribution.Actors {
	return attribution.Actors{
		"accuser": &attribution.State{Profile: attribution.Profile{UUID: own(2),
			Names: []attribution.Name{name(), {Text: "Accuser"}}, Description: "made up", Reliability: attribution.ReliabilityA,
			Sources: []attribution.SourceID{"page"}, Extra: extra(`5`)}, Code: "NZ"},
		"accused":   &attribution.State{},
		"ministry":  &attribution.Organ{Of: "accuser", Sort: attribution.OrganNational},
		"service":   &attribution.Organ{Of: "accused", Sort: attribution.OrganSubnational},
		"territory": &attribution.Organ{Sort: attribution.OrganDependency},
		"press": &attribution.Organization{Profile: attribution.Named("Press"),
			Sort: attribution.OrganizationMedia, Country: "NZ"},
		"band": &attribution.Group{Profile: attribution.Named("Band", "en"), Sort: attribution.GroupThreat},
		"speaker": &attribution.Person{Roles: []attribution.Role{{Of: "ministry", Title: words(),
			Period: "2020/2024", Extra: extra(`6`)}}},
		"envoy":    &attribution.Person{},
		"mask":     &attribution.Persona{Profile: attribution.Named("Mask")},
		"allies":   &attribution.Coalition{Members: []attribution.ActorID{"accuser", "territory"}},
		"official": &attribution.Unnamed{Profile: attribution.Profile{Description: "an official"}},
		"cell":     &attribution.UnknownActor{Profile: attribution.Named("Cell"), Kind: "example.org/cell"},
	}
}

func accounts() attribution.Accounts {
	return attribution.Accounts{"telling": {UUID: own(20), Incident: "theft", Activity: "2021~/2022",
		Detected: "2022-10", Disclosed: "2023-08-08[Europe/London]",
		Kinds: []attribution.Effect{attribution.EffectIntrusion, attribution.EffectDataTheft},
		Victims: []attribution.Victim{{Actor: "accuser", Effect: attribution.EffectDataTheft, Words: words(),
			Extra: extra(`8`)}},
		Outcome: attribution.OutcomeSucceeded, Counts: []attribution.Count{count()},
		Techniques: []string{"T1566.002"}, Purpose: words(), Extra: extra(`9`)}}
}

func sources() attribution.Sources {
	return attribution.Sources{
		"page": {UUID: own(4), Title: words(), Publisher: "ministry", URL: "https://example.org/page",
			Archive: "https://example.org/archive",
			Via:     "copy", Revises: "draft", Lang: "zh-Hans", Published: "2024-03-25", Retrieved: "2024-03-26T10:00:00Z",
			SHA256: strings.Repeat("0123456789abcdef", 4), Reliability: "B", Extra: extra(`10`)},
		"copy":  {},
		"draft": {Published: "2024-03"},
	}
}

func evidence() attribution.Evidence {
	return attribution.Evidence{"malware": {UUID: own(21), Kind: attribution.EvidenceMalware,
		By: []attribution.ActorID{"ministry"}, From: []attribution.ActorID{"press"}, CommissionedBy: "accuser",
		Disclosure: "partly", Reliability: attribution.ReliabilityB, Credibility: attribution.Credibility2,
		Description: "code", Sources: []attribution.SourceID{"page"}, Extra: extra(`11`)}}
}

func attributions() attribution.Attributions {
	return attribution.Attributions{
		"claim": {UUID: own(5), Subject: "incidents/theft", Link: attribution.ConductedBy, Object: "actors/band",
			Period: "2021", Extra: extra(`12`)},
		"nexus": {Subject: "actors/band", Link: attribution.SponsoredBy, Object: "actors/accused"},
		"own": {Subject: "actors/band", Link: "example.org/inspired-by", Family: attribution.FamilyStateNexus,
			Object: "actors/accused"},
		"reply": {Subject: "incidents/other", Link: attribution.RetaliatesFor, Object: "responses/listing"},
	}
}

func quotes() attribution.Quotes {
	return attribution.Quotes{
		"words": {UUID: own(22), Statement: "release", Text: "it is highly likely", Lang: "en",
			Speaker: "speaker", Source: "page",
			Anchor: attribution.Anchor{Prefix: "that ", Suffix: ".", Start: 10, End: 29, Extra: extra(`17`)},
			Extra:  extra(`18`)},
		"spoken": {Statement: "release", Lang: "en", Absent: attribution.AbsentNotHeard},
		"rendering": {Statement: "article", Text: "sehr wahrscheinlich", Lang: "de", Renders: "words",
			Inferred: true, Mode: attribution.ModePublished, Form: attribution.FormExcerpt},
		"repeated": {Statement: "ally", Text: "it is highly likely", Lang: "en", Repeats: "words"},
		"machine": {Text: "très probable", Lang: "fr-t-en", Source: "copy", Renders: "words",
			Mode: attribution.ModeMachine},
	}
}

func responses() attribution.Responses {
	return attribution.Responses{
		"protest": &attribution.DiplomaticMeasure{Step: attribution.StepProtestNote},
		"listing": &attribution.Sanction{Measure: measure(7), Regime: "Cyber",
			Designations: []attribution.Designation{{Actor: "band", Over: []attribution.Ref{"incidents/theft"},
				Restrictions: []attribution.Restriction{attribution.RestrictionAssetFreeze},
				Entries:      []attribution.ListEntry{{List: "List", ID: "1", Programme: "Cyber", Extra: extra(`19`)}},
				Criterion:    words(), Reasons: []attribution.QuoteID{"words"}, Listed: "2024-03-25",
				Amended: "2024-06", Delisted: "2025", Extra: extra(`20`)}},
			AppliedIn: []attribution.Application{{Territory: "territory", Legal: basis(),
				Restrictions: []attribution.Restriction{attribution.RestrictionTravelBan},
				Effective:    "2024-03-26", Source: "page", Extra: extra(`21`)}}},
		"charge": &attribution.Indictment{Measure: measure(8), Court: "Court", Docket: "1",
			Defendants: []attribution.ActorID{"speaker"}, Counts: []attribution.LegalBasis{basis()},
			Filed: "2024-01-30", Unsealed: "2024-03-25"},
		"summons": &attribution.DiplomaticMeasure{Measure: measure(9), Step: attribution.StepSummons,
			EnvoyOf: "accused", Person: "envoy", Rank: "chargé d'affaires",
			AnnouncedRank: "ambassador", Number: 1},
		"reward":   &attribution.Reward{Measure: measure(10), Programme: "Programme", Amount: count()},
		"inquiry":  &attribution.Investigation{Measure: measure(11), Offences: []attribution.LegalBasis{basis()}},
		"takedown": &attribution.Disruption{Measure: measure(12)},
		"decree":   &attribution.DomesticMeasure{Measure: measure(13), Sort: attribution.DomesticDecree},
		"embargo":  &attribution.UnknownResponse{Measure: measure(14), Kind: "example.org/embargo"},
	}
}

func statements() attribution.Statements {
	return attribution.Statements{
		"release": release(),
		"article": {Kind: attribution.StatementArticle, By: []attribution.ActorID{"press"}, When: "2024-03-29",
			Acts: []attribution.Act{
				{Verb: attribution.Reports, Reported: &attribution.Act{Verb: attribution.Asserts,
					By: []attribution.ActorID{"official"}, On: []attribution.Ref{"attributions/nexus"}}}}},
		"echo": {By: []attribution.ActorID{"accused"}, When: "2024-04-02",
			Acts: []attribution.Act{{Verb: attribution.Denies, On: []attribution.Ref{"attributions/nexus"},
				Answers: []attribution.Ref{"statements/release"}}}},
		"ally": {By: []attribution.ActorID{"allies"}, When: "2024-04-03",
			Acts: []attribution.Act{{Verb: attribution.Agrees, On: []attribution.Ref{"statements/release"}}}},
		"later": {By: []attribution.ActorID{"allies"}, When: "2024-05",
			Acts: []attribution.Act{{Verb: attribution.Withdraws, Answers: []attribution.Ref{"statements/ally"}}}},
	}
}

func release() *attribution.Statement {
	return &attribution.Statement{UUID: own(6), Kind: attribution.StatementRelease, By: []attribution.ActorID{"speaker"},
		Office: "ministry", Capacity: words(), For: []attribution.ActorID{"accuser"},
		Joined: []attribution.Joiner{{Party: "territory", When: "2024-03-28", Words: words(), Source: "page",
			Extra: extra(`13`)}},
		To:       []attribution.ActorID{"accused"},
		Occasion: "the day", When: "2024-03-25T16:30[Pacific/Auckland]", Place: "Wellington", Source: "page",
		Extra: extra(`14`),
		Acts: []attribution.Act{
			{Verb: attribution.Asserts, By: []attribution.ActorID{"ministry"},
				On: []attribution.Ref{"attributions/claim", "accounts/telling"}, Wording: words(), Inferred: true,
				Leans: attribution.LeansFor,
				Assessment: attribution.Assessment{Likelihood: term("highly likely", "phia"),
					Confidence: term("high confidence", "icd203-confidence"),
					Certainty:  term("clear", "example.org/scale"),
					Standard:   term("probable cause", "example.org/scale"), Extra: extra(`15`)},
				Basis: []attribution.LegalBasis{basis()}, Character: "retorsion",
				RestsOn: []attribution.Ref{"evidence/malware"}, Evidence: []attribution.EvidenceID{"malware"},
				Bearings: []attribution.Bearing{{Evidence: "malware", On: "attributions/claim",
					Sense: attribution.SenseSupports, Reliability: term("B", "admiralty-reliability"),
					Credibility: term("2", "admiralty-credibility"), Words: words(), Extra: extra(`32`)}},
				CodedBy:  attribution.Coder{Name: "AB", When: "2024-05-01", Extra: extra(`33`)},
				ReadBy:   []attribution.Coder{{Name: "CD", When: "2024-05-02", Extra: extra(`34`)}},
				Withheld: words(), Part: "body",
				Quotes: []attribution.QuoteID{"words"}, Extra: extra(`16`)},
			{Verb: attribution.Declines, On: []attribution.Ref{"actors/band"}, Refuses: attribution.FamilyStateNexus},
			{Verb: attribution.Announces, On: []attribution.Ref{"responses/listing"}},
		}}
}
