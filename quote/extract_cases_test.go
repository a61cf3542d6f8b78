package quote_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

// quoteCase is a case of quote-cases.json, as far as this half of the package
// is concerned.
type quoteCase struct {
	ID, Kind, Lang, Source string
	Want                   json.RawMessage

	Outer, Inner, Text string // format

	In, Canonical string // tag
	Machine       bool
	Error         bool
}

// quoteCases returns the cases of a kind, or skips the test.
func quoteCases(t *testing.T, kind string) []quoteCase {
	t.Helper()
	dir := os.Getenv("ATTRIBUTION_DATA")
	if dir == "" {
		t.Skip("ATTRIBUTION_DATA is not set: no cases")
	}
	data, err := os.ReadFile(filepath.Join(dir, "quote-cases.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []quoteCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	cases = slices.DeleteFunc(cases, func(c quoteCase) bool { return c.Kind != kind })
	if len(cases) == 0 {
		t.Fatalf("no cases of kind %s", kind)
	}
	return cases
}

func TestExtractCases(t *testing.T) {
	for _, c := range quoteCases(t, "extract") {
		t.Run(c.ID, func(t *testing.T) {
			var want []struct {
				Q            string
				Depth        int
				Speaker, Cue string
				Flags        []string
				Start, End   int
			}
			if err := json.Unmarshal(c.Want, &want); err != nil {
				t.Fatal(err)
			}
			got := quote.Extract(c.Source, language.Make(c.Lang))
			if len(got) != len(want) {
				t.Fatalf("found %d quotations, want %d: %+v", len(got), len(want), got)
			}
			for i, w := range want {
				g := got[i]
				if g.Start != w.Start || g.End != w.End || g.Text != w.Q || g.Depth != w.Depth {
					t.Errorf("%d: got %q at %d-%d, depth %d; want %q at %d-%d, depth %d",
						i, g.Text, g.Start, g.End, g.Depth, w.Q, w.Start, w.End, w.Depth)
				}
				if cue := c.Source[g.Cue.Start:g.Cue.End]; w.Cue != "" && cue != w.Cue {
					t.Errorf("%d: cue %q, want %q", i, cue, w.Cue)
				}
				if speaker := c.Source[g.Speaker.Start:g.Speaker.End]; w.Speaker != "" && speaker != w.Speaker {
					t.Errorf("%d: speaker %q, want %q", i, speaker, w.Speaker)
				}
				var flags []string
				for _, f := range g.Flags {
					flags = append(flags, string(f))
				}
				if g.Kind == quote.KindTerm && slices.Contains(w.Flags, "term") {
					flags = append(flags, "term")
				}
				if !slices.Equal(flags, w.Flags) {
					t.Errorf("%d: flags %q, want %q", i, flags, w.Flags)
				}
			}
		})
	}
}
