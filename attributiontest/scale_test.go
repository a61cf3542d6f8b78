package attributiontest_test

import (
	"slices"
	"testing"

	"example.com/attribution/attributiontest"
	"example.com/attribution/estimate"
)

// odds is a scale that nearly fails each check.
func odds() estimate.Scale {
	form := func(text string) []estimate.Form { return []estimate.Form{{Text: text, Lang: "en"}} }
	return estimate.Scale{
		ID: "example.org/odds", Title: "Odds", Kind: estimate.Likelihood, Source: estimate.Source{Title: "Handbook"},
		Terms: []estimate.Term{
			{Forms: form("against the odds"), Rank: 1, Range: estimate.Range{Low: estimate.At(0), High: estimate.Open(50)}},
			{Forms: form("likely as not"), Rank: 2, Range: estimate.Range{Low: estimate.At(50), High: estimate.At(100)}},
			{Forms: []estimate.Form{{Text: "open", Lang: "en", Ambiguous: true}}, Unjudged: true},
			{Code: "X", Unjudged: true},
		},
	}
}

func TestScale(t *testing.T) {
	tests := []struct {
		name   string
		change func(*estimate.Scale)
		want   []string
	}{
		{"one's own", func(*estimate.Scale) {}, nil},
		{"no scale", func(s *estimate.Scale) { *s = estimate.Scale{} }, []string{"scale", "source"}},
		{"a range that is reversed", func(s *estimate.Scale) { s.Terms[0].Range.Low = estimate.At(70) }, []string{"scale"}},
		{"an id without a namespace", func(s *estimate.Scale) { s.ID = "odds" }, []string{"id"}},
		{"the id of another", func(s *estimate.Scale) { s.ID = "phia" }, []string{"id"}},
		{"a built-in scale that was changed", func(s *estimate.Scale) { *s, _ = estimate.Lookup("phia"); s.Version = "own" }, []string{"id"}},
		{"no title", func(s *estimate.Scale) { s.Title = "" }, []string{"source"}},
		{"no source", func(s *estimate.Scale) { s.Source = estimate.Source{} }, []string{"source"}},
		{"words that no text has", func(s *estimate.Scale) { s.Terms[0].Forms[0].Text = "?!" }, []string{"words"}},
		{"words in no language", func(s *estimate.Scale) { s.Terms[0].Forms[0].Lang = "ua" }, []string{"scale"}},
		{"grades, which are not looked for", func(s *estimate.Scale) { s.Kind, s.Terms[0].Forms[0].Text = estimate.SourceReliability, "?!" }, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := odds()
			test.change(&s)
			err := attributiontest.TestScale(s)
			if got := attributiontest.Failed(err); !slices.Equal(got, test.want) {
				t.Errorf("failed %q, want %q: %v", got, test.want, err)
			}
		})
	}
}
