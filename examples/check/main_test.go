package main

import (
	"fmt"
	"os"
	"strings"
)

// A text is drafted, and what is open is listed; nothing is wrong with the draft.
func Example_draft() {
	fmt.Println(runDraft(os.Stdout, strings.NewReader("“We saw it,” said Lena Vos. “It was night,” she said.")))
	// Output:
	// pronoun: "she": "Lena Vos" "nobody"
	// <nil>
}

func Example() {
	draft, err := os.Open("../../verify/testdata/draft.case.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer draft.Close()
	fmt.Println(run(os.Stdout, draft, os.DirFS("../../verify/testdata/sources")))
	// Output:
	// /quotes/invented: not-found: "Grey Heron takes its orders from a foreign capital"
	// /quotes/negation: mismatch: "We have evidence that the intruders reached the election servers"
	// 	the source has "no" for ""
	// 	changed-negation: no
	// /quotes/number: mismatch: "They took 120 mailboxes of the ministry, and nothing else that we know of."
	// 	the source has "12" for "120"
	// 	changed-number: 12
	// /quotes/stitched: elided: "On what we know today … the group called Grey Heron carried out the intrusion"
	// 	elided-term: it is likely that
	// the draft needs its author: 4 doubts
}
