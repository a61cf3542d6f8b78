package verify_test

import (
	"fmt"
	"io/fs"
	"strings"

	"example.com/attribution"
	"example.com/attribution/verify"
)

// A case with one quote, and the text of its source.
var (
	vosCase = &attribution.Case{
		ID: "sealed",
		Actors: attribution.Actors{
			"vos":    &attribution.Person{Profile: attribution.Named("Lena Vos")},
			"lin":    &attribution.Person{Profile: attribution.Named("Lin Jian")},
			"karvia": &attribution.State{Profile: attribution.Named("Karvia")},
		},
		Sources:    attribution.Sources{"page": {URL: "https://example.org/page"}},
		Statements: attribution.Statements{"speech": {By: []attribution.ActorID{"lin"}, Source: "page"}},
		Quotes:     attribution.Quotes{"q": {Statement: "speech", Lang: "en", Text: "We know who did it"}},
	}
	vosTexts = map[attribution.SourceID]string{"page": "“We know who did it,” Lena Vos said in the capital."}
)

// vosText returns the text of a source, as files or an archive would.
func vosText(id attribution.SourceID) (string, error) {
	if text, ok := vosTexts[id]; ok {
		return text, nil
	}
	return "", fs.ErrNotExist
}

// The text says that somebody else spoke than the case does.
func ExampleSpeakers() {
	found, err := verify.Speakers(vosCase, vosText)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range found {
		fmt.Println(s.Quote, s.Recorded, s.Agrees, s.InText, s.Actors)
	}
	// Output: q [lin] no Lena Vos [vos]
}

// A record shows that a text was changed after the quotes were verified against it.
func ExampleSeal() {
	c := vosCase.Clone()
	c.Statements["speech"].By = []attribution.ActorID{"vos"} // corrected
	record, err := verify.Seal(c, vosText)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(record.Texts), "text and", len(record.Quotes), "quote are sealed")
	breaches, err := record.Check(c, func(id attribution.SourceID) (string, error) {
		text, err := vosText(id)
		return strings.Replace(text, "We know", "We do not know", 1), err
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range breaches {
		fmt.Printf("%s: source %q, quote %q\n", b.Code, b.Source, b.Quote)
	}
	// Output:
	// 1 text and 1 quote are sealed
	// text-differs: source "page", quote ""
	// moved: source "page", quote "q"
}
