package quote_test

import (
	"encoding/json"
	"fmt"

	"example.com/attribution/quote"
)

// A selector keeps the words, their context and their position in code points.
func ExampleText_Selector() {
	text := quote.NewText("He said: “It wasn’t us – we don’t do that”, and left.")
	span := text.Find("we don't do that", quote.Options{})[0].Span
	selector, err := json.MarshalIndent(text.Selector(span), "", "  ")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(selector))
	// Output:
	// [
	//   {
	//     "type": "TextQuoteSelector",
	//     "exact": "we don’t do that",
	//     "prefix": "He said: “It wasn’t us – ",
	//     "suffix": "”, and left."
	//   },
	//   {
	//     "type": "TextPositionSelector",
	//     "start": 25,
	//     "end": 41
	//   }
	// ]
}

// Selectors of other programs may count UTF-16 code units; the words tell.
func ExampleText_Resolve() {
	source := "🇺🇦 We will respond. In May: We will respond."
	text := quote.NewText(source)
	for _, span := range text.Resolve(quote.Selector{Exact: "We will respond", Start: 30, End: 45}) {
		fmt.Println(span, source[span.Start:span.End])
	}
	// Output:
	// {34 49} We will respond
}

// A text fragment makes a browser scroll to the passage. Context is added
// where the passage alone would lead elsewhere.
func ExampleText_Directive() {
	text := quote.NewText("We will respond. That was in May. In June: We will respond again.")
	matches := text.Find("We will respond", quote.Options{Prefix: "In June: "})
	directive, err := text.Directive(matches[0].Span)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("https://example.com/#" + quote.Fragment(directive))
	span, found := text.FindDirective(directive)
	fmt.Println(span, found)
	// Output:
	// https://example.com/#:~:text=May.%20In%20June%3A-,We%20will%20respond,-again.
	// {43 58} true
}

func ExampleParseFragment() {
	directives, err := quote.ParseFragment("https://example.com/page#:~:text=the-,cat,mat,-lay")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range directives {
		fmt.Printf("from %q to %q, after %q, before %q\n", d.Start, d.End, d.Prefix, d.Suffix)
	}
	// Output:
	// from "cat" to "mat", after "the", before "lay"
}
