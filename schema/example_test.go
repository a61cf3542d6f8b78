package schema_test

import (
	"encoding/json"
	"fmt"

	"example.com/attribution/schema"
)

// The schema tells a program in any language what a case may hold: here the verbs of acts.
func Example() {
	var s struct {
		Title string
		Defs  map[string]struct{ Enum []string } `json:"$defs"`
	}
	if err := json.Unmarshal(schema.Bytes(), &s); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Title)
	fmt.Println(s.Defs["Verb"].Enum[:5])
	// Output:
	// attribution/1
	// [asserts agrees supports acknowledges takes-note]
}
