package jsonio_test

import (
	"strings"
	"testing"

	"example.com/attribution/internal/jsonio"
)

// What is suggested in place of a value of another form is taken in its place.
func TestSuggestions(t *testing.T) {
	for doc, want := range map[string]string{
		`{"id":1}`:                           `"1"`,
		`{"id":["a"]}`:                       `"a"`,
		`{"id":["a","b"]}`:                   "",
		`{"id":{"a":"b"}}`:                   "",
		`{"sources":{"s":{"title":"a\"b"}}}`: `{"text": "a\"b"}`,
		`{"lists":{"l":"a"}}`:                `["a"]`,
		`{"lists":{"l":1}}`:                  `["1"]`,
		`{"lists":["a"]}`:                    "",
		`{"parties":{"p":{"kind":"band","names":["B"]}}}`:                              `{"text": "B"}`,
		`{"parties":{"p":{"kind":"band","names":"B"}}}`:                                `[{"text": "B"}]`,
		`{"tallies":{"n":{"low":"12"}}}`:                                               "12",
		`{"tallies":{"n":{"low":"twelve"}}}`:                                           "",
		`{"texts":{"t":{"acts":[{"assessment":{"likelihood":{"inferred":"true"}}}]}}}`: "true",
		`{"lists":{"l":"` + strings.Repeat("a", 100) + `"}}`:                           "",
	} {
		_, problems, err := codec.Decode([]byte(doc), jsonio.Limits{})
		if err != nil || len(problems) != 1 {
			t.Errorf("%s: %v, %v", doc, problems, err)
			continue
		}
		if got := problems[0].Suggestion; got != want {
			t.Errorf("%s: suggests %s, want %s", doc, got, want)
		}
		if want == "" {
			continue
		}
		if strings.HasPrefix(problems[0].Value, "[") {
			continue // the value is not all there
		}
		mended := strings.Replace(doc, problems[0].Value, want, 1)
		if _, problems, err = codec.Decode([]byte(mended), jsonio.Limits{}); err != nil || problems != nil {
			t.Errorf("%s: %v, %v", mended, problems, err)
		}
	}
}
