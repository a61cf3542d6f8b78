package quote_test

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

//go:embed testdata/speakers.tsv
var speakerRows string

// Position and grammar tell who speaks, in every language and construction of the rows; where they do not, nobody is
// given.
func TestSpeakers(t *testing.T) {
	type count struct{ right, none, rows int }
	counts := map[string]*count{}
	for line := range strings.Lines(speakerRows) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(fields) != 4 {
			continue
		}
		construction, lang, text, want := fields[0], fields[1], strings.ReplaceAll(fields[2], `\n`, "\n"), strings.Split(fields[3], " | ")
		found := quote.Extract(text, language.Make(lang))
		found = slices.DeleteFunc(found, func(f quote.Found) bool { return f.Depth > 0 || f.Kind == quote.KindIndirect })
		if len(found) != len(want) {
			t.Errorf("%s %s: %d quotations, want %d", lang, text, len(found), len(want))
			continue
		}
		n := counts[construction]
		if n == nil {
			n = &count{}
			counts[construction] = n
		}
		for i, f := range found {
			n.rows++
			speaker := text[f.Speaker.Start:f.Speaker.End]
			switch {
			case want[i] == "-" && f.Kind == quote.KindDirect:
				t.Errorf("%s %s: %q is taken for speech", lang, text, f.Text)
			case want[i] == "-", strings.HasPrefix(want[i], "(") && speaker == "", speaker == want[i]:
				n.right++
			case speaker == "":
				t.Logf("%s %s: nobody, want %q", lang, text, want[i])
				n.none++
			default:
				t.Errorf("%s %s: %q, want %q", lang, text, speaker, want[i])
			}
		}
	}
	for _, construction := range slices.Sorted(maps.Keys(counts)) {
		n := counts[construction]
		t.Logf("%-14s %d of %d right, %d without", construction, n.right, n.rows, n.none)
		if 10*n.right < 7*n.rows {
			t.Errorf("%s: %d of %d right", construction, n.right, n.rows)
		}
	}
}
