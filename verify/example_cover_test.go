package verify_test

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/verify"
)

// Cover tells which propositions rest on no quotation.
func ExampleCover() {
	c := &attribution.Case{
		Attributions: attribution.Attributions{"quoted": {}, "coded": {}},
		Statements: attribution.Statements{"release": {By: []attribution.ActorID{"ncsc"}, Acts: []attribution.Act{
			{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/quoted"}, Quotes: []attribution.QuoteID{"words"}},
			{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/coded"}},
		}}},
		Quotes: attribution.Quotes{"words": {Statement: "release", Text: "We know who it was", Lang: "en"}},
	}
	cover := verify.Cover(c)
	fmt.Println(cover.QuotedActs, "of", cover.Acts, "acts")
	fmt.Println(cover.Quoted, "of", cover.Propositions, "propositions; not:", cover.Bare)
	// Output:
	// 1 of 2 acts
	// 1 of 2 propositions; not: [attributions/coded]
}
