package alias_test

import (
	"fmt"
	"strings"

	"example.com/attribution"
	"example.com/attribution/alias"
)

func ExampleFromCase() {
	c := &attribution.Case{Actors: attribution.Actors{
		"crane": &attribution.Group{Profile: attribution.Profile{Names: []attribution.Name{
			{Text: "BC-1", Coined: "example-labs", Fit: attribution.FitOverlaps}}}},
	}}
	for _, e := range alias.New(alias.FromCase(c)).Lookup("bc1") {
		fmt.Println(e.Actor, e.Coined, e.Fit)
	}
	// Output: crane example-labs overlaps
}

func ExampleIndex_Lookup() {
	x := alias.New([]alias.Entry{
		{Name: "APT31", Actor: "judgment-panda", By: "mandiant"},
		{Name: "APT3", Actor: "gothic-panda", By: "mandiant"},
	})
	for _, e := range x.Lookup("apt-31") {
		fmt.Println(e.Actor, e.By)
	}
	// Output: judgment-panda mandiant
}

func ExampleIndex_Scan() {
	x := alias.New([]alias.Entry{{Name: "APT31", Actor: "judgment-panda"}, {Name: "Silence", Actor: "silence"}})
	for m := range x.Scan("There was silence when APT 31 was named.", nil) {
		fmt.Println(m.Start, m.End, m.Text, x.Actors(m))
	}
	// Output: 23 29 APT 31 [judgment-panda]
}

func ExampleIndex_Conflicts() {
	x := alias.New([]alias.Entry{{Name: "Grizzly Steppe", Actor: "apt28"}, {Name: "GRIZZLY STEPPE", Actor: "apt29"}})
	fmt.Println(x.Conflicts())
	// Output: [{Grizzly Steppe [apt28 apt29]}]
}

func ExampleFold() {
	fmt.Println(alias.Fold("ＡＰＴ-３１") == alias.Fold("apt 31"), alias.Fold("APT31") == alias.Fold("APT 3 1"))
	// Output: true false
}

// A policy of one's own counts what [alias.InContext] counts, and a name of everyday words wherever it is written in
// capitals.
func ExamplePolicy() {
	capitals := func(text string, m alias.Mention) bool {
		return m.Text == strings.ToUpper(m.Text) || alias.InContext(text, m)
	}
	x := alias.New([]alias.Entry{{Name: "Silence", Actor: "silence"}})
	for m := range x.Scan("In silence they watched SILENCE.", capitals) {
		fmt.Println(m.Start, m.Text, m.Everyday)
	}
	// Output: 24 SILENCE true
}
