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

// Where another value stands than an object, its members are listed; the members of an entry that stand without its id
// are each said to be such.
func TestForms(t *testing.T) {
	for doc, want := range map[string]string{
		`{"texts":{"t":{"acts":[{"assessment":{"likelihood":0.9}}]}}}`: `{"text": …}`,
		`{"parties":{"kind":"band"}}`:                                  `{"ID": {"kind": …}}`,
		`{"parties":{"names":["B"]}}`:                                  `{"ID": {"names": …}}`,
		`{"texts":{"acts":[]}}`:                                        `{"ID": {"acts": …}}`,
	} {
		_, problems, err := codec.Decode([]byte(doc), jsonio.Limits{})
		if err != nil || len(problems) != 1 || problems[0].Code != jsonio.CodeType ||
			!strings.Contains(problems[0].Message, want) {
			t.Errorf("%s: %v, %v, want one that shows %s", doc, problems, err, want)
		}
	}
	if _, problems, err := codec.Decode([]byte(`{"parties":{"kind":{"kind":"band"}}}`), jsonio.Limits{}); err != nil || problems != nil {
		t.Errorf("an id that is the name of a member: %v, %v", problems, err)
	}
}
