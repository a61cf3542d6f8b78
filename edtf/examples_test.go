package edtf_test

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"example.com/attribution/edtf"
)

func Example() {
	// "between August 2021 and about October 2022"
	d, err := edtf.Parse("2021-08/2022-10~")
	if err != nil {
		fmt.Println(err)
		return
	}
	from, until := d.Bounds()
	fmt.Println(d.Level(), d.Form())
	fmt.Println(from)
	fmt.Println(until)
	// Output:
	// level 1 interval
	// 2021-08-01T00:00:00Z
	// 2022-11-01T00:00:00Z
}

func ExampleParse() {
	for _, text := range []string{"2024-03-25", "2024-03-25T16:30", "2021-02-29", "199u"} {
		d, err := edtf.Parse(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(d, "is", d.Level())
	}
	// Output:
	// 2024-03-25 is level 0
	// 2024-03-25T16:30 is extended
	// edtf: "2021-02-29", byte 8: that month has no such day
	// edtf: "199u", byte 3: write a capital X for a digit that isn't specified
}

func ExampleParseError() {
	_, err := edtf.Parse("2022/2021")
	if errors.Is(err, edtf.Reversed) {
		fmt.Println("the interval ends before it begins")
	}
	if parse, ok := errors.AsType[*edtf.ParseError](err); ok {
		fmt.Println(parse.Text[parse.Offset:])
	}
	// Output:
	// the interval ends before it begins
	// 2021
}

func ExampleDate_Bounds() {
	for _, text := range []string{"202X", "2021-08/", "[..2021-08]", "2020-27", "2021?"} {
		from, until := edtf.MustParse(text).Bounds()
		fmt.Printf("%-11s %v, %v\n", text, from, until)
	}
	// Output:
	// 202X        2020-01-01T00:00:00Z, 2030-01-01T00:00:00Z
	// 2021-08/    2021-08-01T00:00:00Z, unknown
	// [..2021-08] open, 2021-09-01T00:00:00Z
	// 2020-27     2020-08-01T00:00:00Z, 2021-01-01T00:00:00Z
	// 2021?       2021-01-01T00:00:00Z, 2022-01-01T00:00:00Z
}

func ExampleDate_In() {
	auckland, err := time.LoadLocation("Pacific/Auckland")
	if err != nil {
		fmt.Println(err)
		return
	}
	d := edtf.MustParse("2024-03-26")
	from, until := d.In(auckland).Bounds()
	fmt.Println("in Auckland:", from, until)
	from, until = d.In(nil).Bounds()
	fmt.Println("somewhere:  ", from, until)
	// Output:
	// in Auckland: 2024-03-25T11:00:00Z 2024-03-26T11:00:00Z
	// somewhere:   2024-03-25T10:00:00Z 2024-03-27T12:00:00Z
}

func ExampleDate_Before() {
	d := edtf.MustParse("2018-07")
	for _, text := range []string{"2018", "2019", "2015", "2016/2020"} {
		fmt.Println(d, "before", text+":", d.Before(edtf.MustParse(text)))
	}
	// Output:
	// 2018-07 before 2018: cannot tell
	// 2018-07 before 2019: yes
	// 2018-07 before 2015: no
	// 2018-07 before 2016/2020: no
}

// Who spoke first, the minister in London at 16:30 on the 25th or the one in Wellington shortly after nine on
// the 26th? The dates alone can't tell. With the places they can.
func ExampleSpan_Before() {
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		fmt.Println(err)
		return
	}
	wellington, err := time.LoadLocation("Pacific/Auckland")
	if err != nil {
		fmt.Println(err)
		return
	}
	first, second := edtf.MustParse("2024-03-25T16:30"), edtf.MustParse("2024-03-26T09~")
	fmt.Println(first.Before(second))
	fmt.Println(first.In(london).Before(second.In(wellington)))
	// Output:
	// cannot tell
	// yes
}

// What is certainly neither before nor after a day lasted over that day.
func ExampleSpan_Before_overlap() {
	day := edtf.MustParse("2021-07-19").In(time.UTC)
	for _, text := range []string{"2020/2022", "2020/2021", "2024-03/.."} {
		period := edtf.MustParse(text).In(time.UTC)
		fmt.Println(text, "over before it:", period.Before(day), "- begun after it:", day.Before(period))
	}
	// Output:
	// 2020/2022 over before it: no - begun after it: no
	// 2020/2021 over before it: cannot tell - begun after it: no
	// 2024-03/.. over before it: no - begun after it: yes
}

func ExampleDate_Compare() {
	dates := []edtf.Date{
		edtf.MustParse("2022"), edtf.MustParse("2021-07-19"), edtf.MustParse("2021"), edtf.MustParse("/2021"), edtf.MustParse("2021-07"),
	}
	slices.SortFunc(dates, edtf.Date.Compare)
	fmt.Println(dates)
	// Output:
	// [/2021 2021 2021-07 2021-07-19 2022]
}

func ExampleDate_Members() {
	words := map[edtf.Form]string{edtf.Single: "on", edtf.Interval: "from ... to", edtf.OneOf: "on one of", edtf.AllOf: "on all of"}
	for _, text := range []string{"2021-08/2022-10", "[2017-12-18,2017-12-19]", "{2019,2021..2023}"} {
		d := edtf.MustParse(text)
		fmt.Print(words[d.Form()])
		for m := range d.Members() {
			if m.First == m.Last {
				fmt.Print("  ", m.First)
			} else {
				fmt.Print("  ", m.First, " to ", m.Last)
			}
		}
		fmt.Println()
	}
	// Output:
	// from ... to  2021-08 to 2022-10
	// on one of  2017-12-18  2017-12-19
	// on all of  2019  2021 to 2023
}

func ExampleDate_Component() {
	d := edtf.MustParse("2021-07~-19")
	fmt.Println(d.Precision())
	for _, unit := range []edtf.Unit{edtf.Year, edtf.Month, edtf.Day} {
		c := d.Component(unit)
		fmt.Println(unit, c.Text, c.Qualification)
	}
	// Output:
	// day
	// year 2021 ~
	// month 07 ~
	// day 19
}

func ExampleDate_Qualification() {
	d := edtf.MustParse("2021-07%")
	if d.Qualification()&edtf.Approximate != 0 {
		fmt.Print("about ")
	}
	fmt.Print("July 2021")
	if d.Qualification()&edtf.Uncertain != 0 {
		fmt.Print(", perhaps")
	}
	fmt.Println()
	// Output:
	// about July 2021, perhaps
}
