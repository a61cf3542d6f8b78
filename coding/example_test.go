package coding_test

import (
	"fmt"
	"strings"

	"example.com/attribution"
	"example.com/attribution/coding"
	"example.com/attribution/query"
)

// One coder writes that the NCSC judges, the other that the United Kingdom does. That they chose other ids does not matter.
func ExampleCompare() {
	coded := func(id attribution.StatementID, by ...attribution.ActorID) *attribution.Case {
		return &attribution.Case{
			Actors: attribution.Actors{
				"uk":    &attribution.State{Profile: attribution.Named("United Kingdom"), Code: "GB"},
				"ncsc":  &attribution.Organ{Profile: attribution.Named("NCSC"), Of: "uk"},
				"china": &attribution.State{Profile: attribution.Named("China"), Code: "CN"},
			},
			Incidents:    attribution.Incidents{"ec": {Title: "Compromise of the Electoral Commission"}},
			Attributions: attribution.Attributions{"x": {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/china"}},
			Statements: attribution.Statements{id: {By: []attribution.ActorID{"uk"}, When: "2024-03-25", Acts: []attribution.Act{
				{Verb: attribution.Asserts, By: by, On: []attribution.Ref{"attributions/x"}, Quotes: []attribution.QuoteID{"q"}},
			}}},
			Quotes: attribution.Quotes{"q": {Statement: id, Text: "highly likely", Lang: "en"}},
		}
	}
	found := coding.Compare(coded("release", "ncsc"), coded("fcdo-2024-03-25"))
	for _, d := range found.Disagreements {
		fmt.Printf("%s of %q: %s, %s\n", d.Variable, d.Quote, d.A, d.B)
	}
	for _, t := range found.Tallies[:3] {
		share, _ := t.Share()
		fmt.Println(t.Variable, t.Units, share, t.Alpha, t.Defined)
	}
	// Output:
	// holder of "highly likely": NCSC, GB
	// holder 1 0 0 true
	// behalf 0 0 0 false
	// verb 1 1 0 false
}

func ExampleReader_Cases() {
	const sheet = `statement,speaker,for,date,verb,party,subject,link,object,likelihood,words,lang
fcdo,organ Foreign Office < uk,GB,2024-03-25[Europe/London],asserts,organ NCSC < uk,incident Compromise of the Commission,affiliated-to,state China [CN],highly likely,highly likely compromised,en
mfa,person Lin Jian,state China [CN],26 March,denies,,incident Compromise of the Commission,affiliated-to,state China [CN],,,
`
	r := coding.Reader{Known: attribution.Actors{"uk": &attribution.State{Code: "GB"}}}
	for _, text := range []string{sheet, strings.Replace(sheet, "26 March", "2024-03-26", 1)} {
		for c, err := range r.Cases(strings.NewReader(text)) {
			if err != nil {
				fmt.Println(err)
				continue
			}
			for id := range c.Attributions {
				fmt.Println(id, "is held by", query.New(c).Holders(id.Ref()))
			}
		}
	}
	// Output:
	// /3/date: "26 March": a date has no spaces
	// compromise-of-the-commission-affiliated-to-china is held by [ncsc asserts "highly likely" (2024-03-25)]
}
