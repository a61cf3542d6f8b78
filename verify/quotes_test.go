package verify_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/quote"
	"example.com/attribution/verify"
)

func ExampleQuotes() {
	c := &attribution.Case{
		Statements: attribution.Statements{"release": {Source: "page"}},
		Quotes: attribution.Quotes{
			"true":      {Statement: "release", Lang: "en", Text: "highly likely compromised by a state-affiliated entity"},
			"invented":  {Statement: "release", Lang: "en", Text: "we know exactly who gave the order"},
			"elsewhere": {Statement: "release", Source: "other", Lang: "en", Text: "words"},
		},
	}
	texts := map[attribution.SourceID]string{"page": "It was “highly likely compromised by a state-affiliated entity”, the release says."}
	found, err := verify.Quotes(c, func(id attribution.SourceID) (string, error) {
		if text, ok := texts[id]; ok {
			return text, nil
		}
		return "", fs.ErrNotExist
	})
	for _, q := range found {
		fmt.Println(q.ID, q.Class, q.Failed())
	}
	fmt.Println(err)
	// Output:
	// elsewhere no-text false
	// invented not-found true
	// true exact false
	// <nil>
}

// The dossiers ship no source texts, so that nothing in them is called verified.
func TestNoTextProvesNothing(t *testing.T) {
	for id, c := range casetest.Dossiers(t) {
		found, err := verify.Quotes(c, func(attribution.SourceID) (string, error) { return "", fs.ErrNotExist })
		if err != nil || len(found) == 0 {
			t.Fatalf("%d quotes, %v", len(found), err)
		}
		for _, q := range found {
			if q.Class != verify.NoText || q.Failed() {
				t.Errorf("%s %s is %s", id, q.ID, q.Class)
			}
		}
	}
}

func TestAnErrorOfTheTextsStops(t *testing.T) {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	if _, err := verify.Quotes(c, func(attribution.SourceID) (string, error) { return "", broken }); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

// seed is the text of the article from which the project started, and the quotes that the dossier takes from it.
func seed(t *testing.T) (text string, c *attribution.Case) {
	t.Helper()
	data := os.Getenv("ATTRIBUTION_DATA")
	if data == "" {
		t.Skip("ATTRIBUTION_DATA is not set: the text of the article is no part of the project")
	}
	words, err := os.ReadFile(filepath.Join(data, "sources", "seed.txt"))
	if err != nil {
		t.Skipf("no text of the article: %v", err)
	}
	c, err = cases.Load(cases.March2024)
	if err != nil {
		t.Fatal(err)
	}
	return string(words), c
}

func ofSeed(t *testing.T, c *attribution.Case, text string) map[attribution.QuoteID]verify.CheckedQuote {
	t.Helper()
	found, err := verify.Quotes(c, func(id attribution.SourceID) (string, error) {
		if id == "seed" {
			return text, nil
		}
		return "", fs.ErrNotExist
	})
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[attribution.QuoteID]verify.CheckedQuote)
	for _, q := range found {
		if q.Source == "seed" {
			out[q.ID] = q
		}
	}
	return out
}

// Every quote that the dossier takes from the article stands in it.
func TestSeedIsVerified(t *testing.T) {
	text, c := seed(t)
	found := ofSeed(t, c, text)
	if len(found) < 20 {
		t.Errorf("%d quotes from the article", len(found))
	}
	for id, q := range found {
		if !q.Class.Verified() {
			t.Errorf("%s is %s: %q, differs in %v", id, q.Class, c.Quotes[id].Text, q.Diff)
		}
	}
}

// Altering one word makes exactly the quotes fail that hold it.
func TestAlteringAWordOfTheSeed(t *testing.T) {
	text, c := seed(t)
	before := ofSeed(t, c, text)
	altered := 0
	for _, span := range regexp.MustCompile(`\p{L}{4,}`).FindAllStringIndex(text, -1) {
		changed := text[:span[0]] + "x" + strings.ToUpper(text[span[0]:span[1]]) + "q" + text[span[1]:]
		after := ofSeed(t, c, changed)
		for id, q := range before {
			holds := false
			for _, m := range append([]quote.Match{q.Match}, q.Others...) {
				holds = holds || span[0] < m.End && m.Start < span[1]
			}
			if elsewhere := len(q.Others) > 0; holds && elsewhere {
				continue // it stands in another place too
			}
			if holds == after[id].Class.Verified() {
				t.Errorf("%q altered: %s is %s", text[span[0]:span[1]], id, after[id].Class)
			}
		}
		altered++
	}
	if altered < 100 {
		t.Errorf("%d words altered", altered)
	}
}
