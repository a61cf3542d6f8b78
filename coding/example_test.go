package coding_test

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/coding"
)

// A case as a table for a spreadsheet, and what no column carries.
func ExampleFromCase() {
	c := &attribution.Case{
		ID: "ec", Searches: []attribution.Search{{Where: "press releases", Words: []string{"Commission"}, Result: attribution.ResultFound}},
		Actors:       attribution.Actors{"uk": &attribution.State{Code: "GB"}, "china": &attribution.State{Code: "CN"}},
		Incidents:    attribution.Incidents{"ec": {Title: "Compromise of the Electoral Commission"}},
		Attributions: attribution.Attributions{"x": {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/china"}},
		Statements: attribution.Statements{"release": {By: []attribution.ActorID{"uk"}, When: "2024-03-25",
			Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/x"}}}}},
	}
	rows, losses, err := coding.FromCase(c)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, row := range rows {
		fmt.Println(row["statement"], row["date"], row["verb"], row["subject"], row["link"], row["object"])
	}
	for _, l := range losses {
		fmt.Println("lost:", l.Path, l.Reason)
	}
	// Output:
	// release 2024-03-25 asserts ec=incident Compromise of the Electoral Commission affiliated-to china=state [CN]
	// lost: /searches a table of acts has no column for it
}

// Two coders agree on three units of four.
func ExampleAlpha() {
	alpha, ok := coding.Alpha([][]string{{"asserts", "asserts"}, {"denies", "denies"}, {"asserts", "reports"}, {"denies", "denies"}})
	fmt.Printf("%.2f %t\n", alpha, ok)
	_, ok = coding.Alpha([][]string{{"asserts", "asserts"}}) // nothing on which they could differ
	fmt.Println(ok)
	// Output:
	// 0.63 true
	// false
}
