package quote_test

import (
	"fmt"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

func ExampleVerify() {
	text := quote.NewText("He said: “It wasn’t us – we don’t do that”, and left.")
	for _, passage := range []string{"It wasn't us - we don't do that", "It was us - we don't do that"} {
		r := quote.Verify(passage, text, quote.Options{Lang: language.English})
		fmt.Println(r.Class, r.Class.Verified(), r.Text, r.Diff)
	}
	// Output:
	// normalized true It wasn’t us – we don’t do that []
	// mismatch false It wasn’t us – we don’t do that [{was wasn’t}]
}

// An elision is followed; what it leaves out is looked at.
func ExampleVerify_elided() {
	text := quote.NewText("We attribute this campaign, with high confidence, to Unit 4077 of the service.")
	r := quote.Verify("We attribute this campaign […] to Unit 4077 of the service", text, quote.Options{Lang: language.English})
	fmt.Println(r.Class)
	for _, w := range r.Warnings {
		fmt.Println(w.Code, w.Text)
	}
	// Output:
	// elided
	// elided-term , with high confidence,
}

// Context tells places apart where a passage stands in several.
func ExampleText_Find() {
	text := quote.NewText("We will respond. That was in May. In June: We will respond again.")
	fmt.Println(len(text.Find("We will respond", quote.Options{})))
	for _, m := range text.Find("We will respond", quote.Options{Prefix: "In June: "}) {
		fmt.Println(m.Class, m.Start, m.End)
	}
	// Output:
	// 2
	// exact 43 58
}
