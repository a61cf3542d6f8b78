package verify_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/verify"
	"github.com/google/go-cmp/cmp"
)

// Each rule has a text against which it finds something, and one that comes close; what the case accepts is left out,
// and an acceptance that nothing meets is found, unless there is no text to judge by.
func TestLint(t *testing.T) {
	const words = "We saw the group in our networks"
	for _, test := range []struct {
		code           attribution.Code
		path           string
		finds, nearly  string
		digestOfNearly bool
	}{
		{code: verify.CodeNotProved, path: "/quotes/q/text", finds: "Norland said: “We saw nobody anywhere near the harbour.”", nearly: "Norland said: “We saw the group in our  networks.”"},
		{code: verify.CodeTurned, path: "/quotes/q/text", finds: "It is not true that we saw the group in our networks.", nearly: "Norland said: “We saw the group in our networks.”"},
		{code: verify.CodeOtherSpeaker, path: "/quotes/q", finds: "Surland said: “We saw the group in our networks.”", nearly: "Norland said: “We saw the group in our networks.”"},
		{code: verify.CodeOtherText, path: "/quotes/q", finds: "Norland said: “We saw the group in our networks.”", nearly: "Norland said: “We saw the group in our networks.”", digestOfNearly: true},
	} {
		t.Run(string(test.code), func(t *testing.T) {
			c := &attribution.Case{ID: "x", Lang: "en", Sources: attribution.Sources{"text": {}},
				Actors: attribution.Actors{
					"norland": &attribution.State{Profile: attribution.Named("Norland")},
					"surland": &attribution.State{Profile: attribution.Named("Surland")},
				},
				Statements: attribution.Statements{"text": {By: []attribution.ActorID{"norland"}, Source: "text"}},
				Quotes:     attribution.Quotes{"q": {Statement: "text", Lang: "en", Text: words}}}
			find := func(text string) []string {
				t.Helper()
				given := map[attribution.SourceID]string{"text": text}
				if text == "" {
					given = nil
				}
				fs, err := verify.Lint(c, reading(given))
				if err != nil {
					t.Fatal(err)
				}
				var out []string
				for _, f := range fs {
					out = append(out, string(f.Code)+" "+f.Path)
				}
				return out
			}
			if test.digestOfNearly {
				c.Sources["text"].SHA256 = "0000000000000000000000000000000000000000000000000000000000000000"
			}
			found := find(test.finds)
			if !slices.Contains(found, string(test.code)+" "+test.path) {
				t.Fatalf("found %v", found)
			}
			c.Accepted = []attribution.Acceptance{{Code: test.code, Path: test.path, Why: "it was looked at"}}
			rest := slices.DeleteFunc(slices.Clone(found), func(f string) bool { return f == string(test.code)+" "+test.path })
			if got := find(test.finds); !slices.Equal(got, rest) {
				t.Errorf("accepted: %v, want %v", got, rest)
			}
			if test.digestOfNearly {
				c.Sources["text"].SHA256 = "9fdcc5127fe298044601fd6d3ed8a2cedf2bf841e929e5a4b6ac71f3a9f8f9fc"
			}
			want := []string{"unmet-acceptance /accepted/0"}
			if diff := cmp.Diff(want, find(test.nearly)); diff != "" {
				t.Errorf("what comes close (-want +got):\n%s", diff)
			}
			if got := find(""); len(got) > 0 {
				t.Errorf("without a text: %v", got)
			}
		})
	}
}

// What is not proved is reported with the words that differ.
func TestUnprovedSaysWhatDiffers(t *testing.T) {
	const text = "The agency assesses that it is highly likely that the group attacked the port that night."
	for words, want := range map[string][]string{
		"The agency assesses that it is likely that the group attacked the port that night.":               {`"highly"`},
		"The agency assesses that it is highly likely that the same group attacked the port that night.":   {`"same"`},
		"The agency assesses that it is highly likely that the group attacked the harbour that night.":     {`"harbour"`, `"port"`},
		"Nobody has ever said anything about whatever happened to anybody in the whole of that long year.": nil,
	} {
		c := &attribution.Case{ID: "x", Sources: attribution.Sources{"text": {}}, Statements: attribution.Statements{"text": {Source: "text"}},
			Quotes: attribution.Quotes{"q": {Statement: "text", Lang: "en", Text: words}}}
		fs, err := verify.Lint(c, func(attribution.SourceID) (string, error) { return text, nil })
		if err != nil || len(fs) != 1 || fs[0].Code != verify.CodeNotProved {
			t.Errorf("%s: %v, %v", words, fs, err)
			continue
		}
		missing := slices.ContainsFunc(want, func(word string) bool { return !strings.Contains(fs[0].Message, word) })
		if missing || strings.Count(fs[0].Message, `"`) != 2*len(want) {
			t.Errorf("%s: %v, want the words %v", words, fs, want)
		}
	}
}
