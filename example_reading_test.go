package attribution_test

import (
	"fmt"

	"example.com/attribution"
)

// A term is what somebody said. The scale is a reading of it, and what is not on the scale is a mistake that Validate
// finds.
func ExampleSaid() {
	said := attribution.Said("highly likely", "en")
	read := said.Infer("phia")
	fmt.Printf("%q on %q\n%q on %q\n", said.Text, said.Scale, read.Text, read.Scale)
	// Output:
	// "highly likely" on ""
	// "highly likely" on "phia"
}

func ExampleNamed() {
	group := &attribution.Group{Profile: attribution.Named("APT31")}
	ministry := &attribution.Organ{Profile: attribution.Named("国家安全部", "zh"), Of: "china"}
	fmt.Println(group.Names[0].Text, ministry.Names[0].Text, ministry.Names[0].Lang)
	// Output: APT31 国家安全部 zh
}

// The name to show for an actor is its first; one without names goes by its id.
func ExampleActors_Name() {
	actors := attribution.Actors{
		"apt31": &attribution.Group{Profile: attribution.Profile{Names: []attribution.Name{
			{Text: "APT31"}, {Text: "Zirconium", Coined: "microsoft"}}}},
		"china": &attribution.State{Code: "CN"},
	}
	fmt.Println(actors.Name("apt31").Text, actors.Name("china").Text)
	// Output: APT31 China
}

// Lint adds to the errors of Validate what is hardly meant, as warnings, and advice.
func ExampleCase_Lint() {
	c := &attribution.Case{
		ID:     "sketch",
		Actors: attribution.Actors{"uk": &attribution.State{Code: "GB"}, "group": &attribution.Group{Profile: attribution.Named("Grey Heron")}},
		Incidents: attribution.Incidents{
			"estuary": {Title: "Estuary"},
		},
		Attributions: attribution.Attributions{"claim": {Subject: "incidents/estuary", Link: attribution.ConductedBy, Object: "actors/group"}},
	}
	for _, f := range c.Lint() {
		fmt.Println(f.Severity, f.Path, f.Code)
	}
	// Output: warning /attributions/claim orphan
}

// A link reads from the subject to the object, and takes only what makes sense at each end: an incident may be
// affiliated to a state, and a state to no group.
func ExampleLink_Takes() {
	c := &attribution.Case{
		Actors:    attribution.Actors{"china": &attribution.State{Code: "CN"}, "apt31": &attribution.Group{}},
		Incidents: attribution.Incidents{"ec": {}},
	}
	fmt.Println(attribution.AffiliatedTo.Family(), attribution.AffiliatedTo.Takes(c, "incidents/ec", "actors/china"))
	fmt.Println(attribution.AffiliatedTo.Family(), attribution.AffiliatedTo.Takes(c, "actors/china", "actors/apt31"))
	// Output:
	// state-nexus true
	// state-nexus false
}

// A clone shares nothing with its original.
func ExampleCase_Clone() {
	c := &attribution.Case{ID: "a", Actors: attribution.Actors{"apt31": &attribution.Group{Profile: attribution.Named("APT31")}}}
	d := c.Clone()
	d.Actors["apt31"].ActorProfile().Names[0].Text = "Zirconium"
	fmt.Println(c.Actors.Name("apt31").Text, d.Actors.Name("apt31").Text)
	// Output: APT31 Zirconium
}
