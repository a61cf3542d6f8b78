package verify_test

import (
	"fmt"
	"os"

	"example.com/attribution"
	"example.com/attribution/verify"
)

// text returns the text of a source from a folder with one file for each.
func text(id attribution.SourceID) (string, error) {
	words, err := os.ReadFile("testdata/sources/" + string(id) + ".txt")
	return string(words), err
}

// A case that a language model drafted is held against its source: what it invented, what it turned round, what it
// joined.
func Example_draft() {
	f, err := os.Open("testdata/draft.case.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer f.Close()
	draft, err := attribution.Decode(f)
	if err != nil {
		fmt.Println(err)
		return
	}
	quotes, err := verify.Quotes(draft, text)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range quotes {
		fmt.Println(q.ID, q.Class, len(q.Warnings))
	}
	// Output:
	// hedged normalized 0
	// invented not-found 0
	// negation mismatch 1
	// no-state exact 0
	// number mismatch 1
	// stitched elided 1
	// true normalized 0
}
