package eurepoc_test

import (
	"fmt"

	"example.com/attribution/eurepoc"
	"example.com/attribution/query"
)

// Rows of one attribution are combinations of its values: these two are one attribution by two actors.
func ExampleReadDir() {
	d, err := eurepoc.ReadDir(dir(map[string]string{"attributions": attributionHeader +
		"7,70.0,2021-01-01,,,CISA,,US,Blue,China,State\n" +
		"7,70.0,2021-01-01,,,NCSC,,US,Blue,China,State\n"}))
	if err != nil {
		fmt.Println(err)
		return
	}
	a := d.Attributions[0]
	fmt.Println(len(d.Attributions), len(a.Rows), a.Dates[0].When, a.Dates[0].Inferred)
	// Output: 1 2 2021 true
}

// A case has a statement for each attribution. That a first of January is a year is kept with it.
func ExampleDataset_Case() {
	d, err := eurepoc.ReadDir(dir(map[string]string{"attributions": attributionHeader +
		"7,70.0,2021-01-01,,,CISA,,US,Blue/G0001 < Umbrella,China,State\n"}))
	if err != nil {
		fmt.Println(err)
		return
	}
	c, losses, _ := d.Case()
	s := c.Statements["attribution-70"]
	fmt.Println(s.By, s.When, s.Acts[0].On, len(losses))
	fmt.Println(query.New(c).Holders("attributions/blue-part-of-umbrella"))
	// Output:
	// [cisa] 2021 [attributions/incident-7-conducted-by-blue attributions/incident-7-conducted-by-state-cn] 0
	// [eurepoc asserts]
}

func ExampleDateOf() {
	for _, cell := range []string{"2015-01-01", "2015-08-01", "2015-08-02", "NaT"} {
		d, ok := eurepoc.DateOf(cell)
		fmt.Printf("%q %v %q %v\n", d.When, d.Inferred, d.Missing, ok)
	}
	// Output:
	// "2015" true "" true
	// "2015-08" true "" true
	// "2015-08-02" false "" true
	// "" false "blank" true
}

func ExampleInitiatorOf() {
	for _, p := range eurepoc.InitiatorOf("Blue Bear/TG-1/Group G0001 (XYZ) < Umbrella") {
		for _, n := range p.Names {
			fmt.Print(n.Text, " ")
		}
		fmt.Printf("%q\n", p.Note)
	}
	// Output:
	// Blue Bear TG-1 G0001 "XYZ"
	// Umbrella ""
}

func ExampleValueOf() {
	fmt.Printf("%+v\n", eurepoc.ValueOf(" Not available"))
	fmt.Printf("%+v\n", eurepoc.ValueOf("\u00a0CISA "))
	// Output:
	// {Text:Not available Missing:not-available}
	// {Text:CISA Missing:}
}

func ExampleMissingOf() {
	fmt.Println(eurepoc.MissingOf("Unknown - not attributed"), eurepoc.MissingOf("none"), eurepoc.MissingOf("") == eurepoc.MissingBlank)
	// Output: not-attributed none true
}
