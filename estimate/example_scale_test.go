package estimate_test

import (
	"errors"
	"fmt"

	"example.com/attribution/estimate"
	"golang.org/x/text/language"
)

// odds is a scale of one's own: a plain value, whose id has a name of one's own before it.
var odds = estimate.Scale{
	ID:        "example.org/odds",
	Title:     "Acme odds",
	Publisher: "Acme threat research",
	Version:   "2",
	Kind:      estimate.Likelihood,
	Source:    estimate.Source{Title: "Acme analyst handbook", Clause: "4.2"},
	Terms: []estimate.Term{
		{Forms: words("against the odds", "kaum denkbar"), Rank: 1, Range: estimate.Range{Low: estimate.At(0), High: estimate.Open(20)}},
		{Forms: words("could go either way", "offen"), Rank: 2, Range: estimate.Range{Low: estimate.At(20), High: estimate.About(80)}},
		{Forms: words("odds-on", "absehbar"), Rank: 3, Range: estimate.Range{Low: estimate.Open(80), High: estimate.At(100)}},
		{Forms: words("no call", "keine Aussage"), Unjudged: true},
	},
}

// words are the forms of a term in the two languages in which the scale was published.
func words(en, de string) []estimate.Form {
	return []estimate.Form{{Text: en, Lang: "en"}, {Text: de, Lang: "de"}}
}

// A scale of one's own is checked, looked up, converted and spotted like the built-in ones. It is passed as a value
// where it is needed; nothing is registered.
func Example_ownScale() {
	fmt.Println(odds.Validate())

	term, _ := odds.Term("Odds on")
	fmt.Println(term.Range)

	phia, _ := estimate.Lookup("phia")
	c, _ := odds.Convert("against the odds", phia)
	for _, m := range c.Matches {
		fmt.Println(m.Relation, m.Term.Name())
	}

	text := "Ein weiterer Angriff ist absehbar, sehr wahrscheinlich noch in diesem Jahr."
	for m := range estimate.Spot(text, language.German, odds) {
		fmt.Println(text[m.Start:m.End], m.Readings)
	}

	// Validate finds everything that is wrong, with the place of each.
	wrong := odds
	wrong.Kind = ""
	wrong.Terms = []estimate.Term{{Forms: words("odds-on", "absehbar"), Range: estimate.Range{Low: estimate.At(80), High: estimate.At(20)}}}
	if problems, ok := errors.AsType[estimate.Problems](wrong.Validate()); ok {
		for _, p := range problems {
			fmt.Println(p.Path, p.Code)
		}
	}
	// Output:
	// <nil>
	// >80–100
	// covers remote chance
	// overlaps highly unlikely
	// absehbar [{example.org/odds odds-on 3 de}]
	// sehr wahrscheinlich []
	// Kind missing
	// Terms[0].Range reversed
}
