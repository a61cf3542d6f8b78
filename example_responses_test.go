package attribution_test

// What states did in the heart of the March 2024 case, and the whole of it; examples_test.go has the rest.

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"example.com/attribution"
)

// done is what states did.
func done() attribution.Responses {
	return attribution.Responses{
		"us-indictment": &attribution.Indictment{
			Measure: attribution.Measure{
				By:        []attribution.ActorID{"us"},
				Over:      []attribution.Ref{"incidents/campaign"},
				Announced: "2024-03-25[America/New_York]",
				Sources:   []attribution.SourceID{"us-doj"},
			},
			Court:      "E.D.N.Y.",
			Defendants: []attribution.ActorID{"ni", "weng", "cheng", "peng", "sun", "xiong", "zhao"},
			Counts: []attribution.LegalBasis{
				{
					Jurisdiction: "us",
					Article:      "18 U.S.C. § 371",
					Words:        en("conspiring to commit an offense against the United States (computer fraud)"),
				},
				{Jurisdiction: "us", Article: "18 U.S.C. § 1349", Words: en("conspiring to commit wire fraud")},
			},
			Filed:    "2024-01-30[America/New_York]",
			Unsealed: "2024-03-25[America/New_York]",
		},
		"us-sanctions": &attribution.Sanction{
			Measure: attribution.Measure{
				By:        []attribution.ActorID{"us"},
				Against:   []attribution.ActorID{"xrz", "zhao", "ni"},
				Over:      []attribution.Ref{"incidents/campaign"},
				Announced: "2024-03-25[America/New_York]",
				Effective: "2024-03-25[America/New_York]",
				Legal: []attribution.LegalBasis{
					{Jurisdiction: "us", Instrument: "E.O. 13694 as amended by E.O. 13757"},
				},
			},
			Designations: []attribution.Designation{
				{
					Actor:        "xrz",
					Restrictions: []attribution.Restriction{attribution.RestrictionAssetFreeze},
					Entries: []attribution.ListEntry{
						{List: "OFAC SDN List", ID: "47800", Programme: "CYBER2"},
					},
					Listed: "2024-03-25",
				},
				{
					Actor:        "zhao",
					Restrictions: []attribution.Restriction{attribution.RestrictionAssetFreeze},
					Entries: []attribution.ListEntry{
						{List: "OFAC SDN List", ID: "47814", Programme: "CYBER2"},
					},
					Listed: "2024-03-25",
				},
				{
					Actor:        "ni",
					Restrictions: []attribution.Restriction{attribution.RestrictionAssetFreeze},
					Entries: []attribution.ListEntry{
						{List: "OFAC SDN List", ID: "47818", Programme: "CYBER2"},
					},
					Listed: "2024-03-25",
				},
			},
		},
		"uk-cyber": &attribution.Sanction{
			Measure: attribution.Measure{
				By:        []attribution.ActorID{"uk"},
				Against:   []attribution.ActorID{"xrz", "zhao", "ni"},
				Announced: "2024-03-25[Europe/London]",
				Effective: "2024-03-25[Europe/London]",
				Legal: []attribution.LegalBasis{
					{Jurisdiction: "uk", Instrument: "Cyber (Sanctions) (EU Exit) Regulations 2020, S.I. 2020/597"},
					{Jurisdiction: "uk", Instrument: "Sanctions and Anti-Money Laundering Act 2018"},
				},
				Sources: []attribution.SourceID{"uk-ofsi", "uk-fcdo"},
			},
			Regime: "Cyber",
			Designations: []attribution.Designation{
				{
					Actor:        "xrz",
					Restrictions: []attribution.Restriction{attribution.RestrictionAssetFreeze},
					Entries: []attribution.ListEntry{
						{List: "UK Sanctions List", ID: "CYB0044"},
						{List: "OFSI Consolidated List", ID: "16460", Programme: "Cyber"},
					},
					Reasons: []attribution.QuoteID{"associated", "behalf", "behalf-state"},
					Listed:  "2024-03-25",
				},
				{
					Actor:        "zhao",
					Restrictions: []attribution.Restriction{attribution.RestrictionAssetFreeze, attribution.RestrictionTravelBan},
					Entries: []attribution.ListEntry{
						{List: "UK Sanctions List", ID: "CYB0045"},
						{List: "OFSI Consolidated List", ID: "16461", Programme: "Cyber"},
					},
					Criterion: en("is, or has been, involved in"),
					Reasons:   []attribution.QuoteID{"member", "behalf"},
					Listed:    "2024-03-25",
				},
				{
					Actor:        "ni",
					Restrictions: []attribution.Restriction{attribution.RestrictionAssetFreeze, attribution.RestrictionTravelBan},
					Entries: []attribution.ListEntry{
						{List: "UK Sanctions List", ID: "CYB0046"},
						{List: "OFSI Consolidated List", ID: "16462", Programme: "Cyber"},
					},
					Criterion: en("is, or has been, involved in"),
					Reasons:   []attribution.QuoteID{"member", "behalf"},
					Listed:    "2024-03-25",
				},
			},
			AppliedIn: []attribution.Application{
				{
					Territory:    "isle-of-man",
					Legal:        attribution.LegalBasis{Jurisdiction: "isle-of-man", Instrument: "SD 2020/0451"},
					Restrictions: []attribution.Restriction{attribution.RestrictionAssetFreeze},
					Effective:    "2024-03-25[Europe/Isle_of_Man]",
				},
			},
		},
		"uk-summons": &attribution.DiplomaticMeasure{
			Measure: attribution.Measure{
				By:         []attribution.ActorID{"uk"},
				Against:    []attribution.ActorID{"china"},
				Over:       []attribution.Ref{"incidents/ec", "incidents/mps"},
				Announced:  "2024-03-25[Europe/London]",
				CarriedOut: "2024-03-26[Europe/London]",
				Sources:    []attribution.SourceID{"uk-fcdo"},
			},
			Step: attribution.StepSummons, EnvoyOf: "china", Rank: "chargé d'affaires", AnnouncedRank: "ambassador",
		},
		"nz-talk": &attribution.DiplomaticMeasure{
			Measure: attribution.Measure{
				By:         []attribution.ActorID{"nz"},
				Against:    []attribution.ActorID{"china"},
				Over:       []attribution.Ref{"incidents/pco"},
				Announced:  "2024-03-26[Pacific/Auckland]",
				CarriedOut: "2024-03-26[Pacific/Auckland]",
				Sources:    []attribution.SourceID{"nz-pet"},
			},
			Step: attribution.StepConversation, EnvoyOf: "china", Rank: "ambassador",
		},
	}
}

// Announced for the ambassador, carried out on the chargé d'affaires a day later.
func ExampleDiplomaticMeasure() {
	d := done()["uk-summons"].(*attribution.DiplomaticMeasure)
	fmt.Println(d.Step, d.Announced, d.AnnouncedRank)
	fmt.Println(d.Step, d.CarriedOut, d.Rank)
	// Output:
	// summons 2024-03-25[Europe/London] ambassador
	// summons 2024-03-26[Europe/London] chargé d'affaires
}

// A travel ban can bind a person only, and another territory may apply less than all.
func ExampleSanction() {
	s := done()["uk-cyber"].(*attribution.Sanction)
	for _, d := range s.Designations {
		fmt.Println(d.Actor, d.Entries[0].ID, d.Restrictions)
	}
	fmt.Println(s.AppliedIn[0].Territory, s.AppliedIn[0].Restrictions)
	// Output:
	// xrz CYB0044 [asset-freeze]
	// zhao CYB0045 [asset-freeze travel-ban]
	// ni CYB0046 [asset-freeze travel-ban]
	// isle-of-man [asset-freeze]
}

// heart is all of it.
func heart() *attribution.Case {
	return &attribution.Case{
		ID:           "2024-us-uk-nz",
		Lang:         "en",
		Actors:       who(),
		Incidents:    what(),
		Accounts:     told(),
		Sources:      read(),
		Attributions: claimed(),
		Statements:   said(),
		Quotes:       words(),
		Responses:    done(),
	}
}

// Encoding is canonical: equal cases have equal bytes.
func ExampleCase_Encode() {
	c := &attribution.Case{ID: "small", Incidents: attribution.Incidents{"ec": {Title: "Electoral Commission"}}}
	if err := c.Encode(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "format": "attribution/1",
	//   "id": "small",
	//   "incidents": {
	//     "ec": {
	//       "title": "Electoral Commission"
	//     }
	//   }
	// }
}

// Malformed values do not stop decoding: all of them are reported, and everything else is there.
func ExampleDecode() {
	c, err := attribution.Decode(strings.NewReader(
		`{"format": "attribution/1", "id": "x", "lang": 5, "incidents": {"ec": {"title": null}, "mps": {"title": "Parliament"}}}`))
	fmt.Println(c.Incidents["mps"].Title)
	findings, _ := err.(attribution.Findings)
	for _, f := range findings {
		fmt.Println(f.Path, f.Code)
	}
	// Output:
	// Parliament
	// /lang wrong-type
	// /incidents/ec/title null
}

// A stream holds one case a line, and is read in memory for one.
func ExampleDecoder_Cases() {
	var stream bytes.Buffer
	for _, id := range []string{"first", "second"} {
		line, err := (&attribution.Case{ID: id}).MarshalJSON()
		if err != nil {
			fmt.Println(err)
		}
		stream.Write(append(line, '\n'))
	}
	for c, err := range (attribution.Decoder{}).Cases(&stream) {
		fmt.Println(c.ID, err)
	}
	// Output:
	// first <nil>
	// second <nil>
}
