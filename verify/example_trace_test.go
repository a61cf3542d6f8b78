package verify_test

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/verify"
)

// A Tracer reads the quotes of cases once, and looks for them in any number of articles.
func ExampleTracer() {
	c := &attribution.Case{
		ID: "surland",
		Quotes: map[attribution.QuoteID]*attribution.Quote{
			"q-likely": {Text: "highly likely that the army of Surland was responsible", Lang: "en"},
			"q-denial": {Text: "wir weisen den Vorwurf entschieden zurück", Lang: "de"},
		},
	}
	tracer := verify.NewTracer(c)
	for _, a := range []verify.Article{
		{ID: "wire-1", Lang: "en", Text: "It was “highly likely that the army of Surland was responsible”, the centre said."},
		{ID: "wire-2", Lang: "en", Text: "It was “highly unlikely that the army of Surland was responsible”, the centre said."},
		{ID: "wire-3", Lang: "en", Text: "Nothing was said."},
	} {
		for _, citation := range tracer.Trace(a) {
			fmt.Println(citation.Article, citation.Quote, citation.Class)
		}
	}
	// Output:
	// wire-1 q-likely exact
	// wire-2 q-likely mismatch
}
