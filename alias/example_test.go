package alias_test

import (
	"fmt"

	"example.com/attribution/alias"
)

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
