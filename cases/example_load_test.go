package cases_test

import (
	"fmt"

	"example.com/attribution/cases"
	"example.com/attribution/query"
)

func ExampleLoad() {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Title)
	fmt.Println(query.New(c).Holders("attributions/ec-china"))
	// Output:
	// The United States, the United Kingdom and New Zealand v. China, 25 and 26 March 2024
	// [uk asserts "I can confirm today" (2024-03-25) ncsc asserts (2024-03-25) uk asserts (2024-03-25T16:30) ncsc asserts "highly likely" (2024-03-25T16:30)]
}

func ExampleIDs() {
	for _, id := range cases.IDs() {
		if id > "2018" {
			break
		}
		fmt.Println(id)
	}
	// Output:
	// 2014-sony
	// 2017-wannacry
}
