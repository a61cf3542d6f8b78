package estimate_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"example.com/attribution/estimate"
)

// data reads a file of the third-party data that tests may have.
func data(t *testing.T, name string) []byte {
	t.Helper()
	dir := os.Getenv("ATTRIBUTION_DATA")
	if dir == "" {
		t.Skip("ATTRIBUTION_DATA is not set")
	}
	b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// STIX 2.1, Appendix A, both ways, on every whole number from -1 to 101.
func TestSTIXAppendixA(t *testing.T) {
	ids := map[string]string{
		"none-low-med-high": "stix-none-low-med-high", "zero-ten": "stix-0-10", "admiralty": "stix-admiralty", "wep": "stix-wep", "dni": "stix-dni",
	}
	lines := strings.Split(strings.TrimSpace(string(data(t, "stix/confidence-scales.tsv"))), "\n")
	for _, line := range lines[1:] {
		field := strings.Split(line, "\t")
		s := scale(t, ids[field[0]])
		var got string
		switch direction, input := field[1], field[2]; direction {
		case "value_to_label":
			value, err := strconv.Atoi(input)
			if err != nil {
				t.Fatal(err)
			}
			for _, term := range s.TermsAt(float64(value)) {
				got += term.Name()
			}
		case "label_to_value":
			if term, ok := s.Term(input); ok {
				got = fmt.Sprint(term.Value.Percent)
			}
		default:
			t.Fatalf("unknown direction %q", direction)
		}
		want := field[3]
		if strings.HasPrefix(want, "ERR:") {
			want = ""
		}
		if got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}

// The value that STIX stores for a term lies in the range that is shown as that term.
func TestSTIXValuesRoundTrip(t *testing.T) {
	for s := range estimate.Scales() {
		if !strings.HasPrefix(s.ID, "stix-") {
			continue
		}
		for _, term := range s.Terms {
			if term.Unjudged {
				continue
			}
			at := s.TermsAt(term.Value.Percent)
			if len(at) != 1 || at[0].Name() != term.Name() {
				t.Errorf("%s: %q is stored as %v, which shows as %v", s.ID, term.Name(), term.Value.Percent, at)
			}
		}
	}
}

var (
	printedRange = regexp.MustCompile(` - (\d+)-(\d+)%$`)
	printedTail  = regexp.MustCompile(`^(.*)\((\w+)\)$`) // "improbable (improbably)", "Almost certain(ly)"
)

// Every entry of the MISP taxonomies: its tag, its words, its number, and the range in its title where there is one.
func TestMISPTaxonomies(t *testing.T) {
	for _, test := range []struct{ file, predicate, scale string }{
		{"estimative-language.json", "likelihood-probability", "misp-likelihood"},
		{"estimative-language.json", "confidence-in-analytic-judgment", "misp-confidence"},
		{"admiralty-scale.json", "source-reliability", "misp-admiralty-reliability"},
		{"admiralty-scale.json", "information-credibility", "misp-admiralty-credibility"},
	} {
		var taxonomy struct {
			Version int `json:"version"`
			Values  []struct {
				Predicate string `json:"predicate"`
				Entry     []struct {
					Value    string  `json:"value"`
					Expanded string  `json:"expanded"`
					Number   float64 `json:"numerical_value"`
				} `json:"entry"`
			} `json:"values"`
		}
		if err := json.Unmarshal(data(t, "misp-taxonomies/"+test.file), &taxonomy); err != nil {
			t.Fatal(err)
		}
		s := scale(t, test.scale)
		if want := fmt.Sprintf("version %d", taxonomy.Version); s.Version != want {
			t.Errorf("%s is %s, want %s", s.ID, s.Version, want)
		}
		for _, values := range taxonomy.Values {
			if values.Predicate != test.predicate {
				continue
			}
			if len(values.Entry) != len(s.Terms) {
				t.Errorf("%s has %d terms, want %d", s.ID, len(s.Terms), len(values.Entry))
			}
			for _, entry := range values.Entry {
				term, _ := s.Term(entry.Value)
				if term.Code != entry.Value || term.Value != estimate.At(entry.Number) {
					t.Errorf("%s: %q is %q with %v, want %v", s.ID, entry.Value, term.Code, term.Value.Percent, entry.Number)
				}
				words := entry.Expanded
				if m := printedRange.FindStringSubmatch(words); m != nil {
					low, _ := strconv.ParseFloat(m[1], 64)
					high, _ := strconv.ParseFloat(m[2], 64)
					if want := (estimate.Range{Low: estimate.At(low), High: estimate.At(high)}); term.Range != want {
						t.Errorf("%s: %q has the range %v, want %v", s.ID, entry.Value, term.Range, want)
					}
					words = strings.TrimSuffix(words, m[0])
				} else if term.Range != (estimate.Range{}) {
					t.Errorf("%s: %q has the range %v, want none", s.ID, entry.Value, term.Range)
				}
				for word := range strings.SplitSeq(words, " - ") {
					if m := printedTail.FindStringSubmatch(word); m != nil {
						stem, spaced := strings.CutSuffix(m[1], " ")
						inflected := stem + m[2]
						if spaced {
							inflected = m[2]
						}
						if !term.Is(inflected) {
							t.Errorf("%s: %q is no form of %q", s.ID, inflected, entry.Value)
						}
						word = stem
					}
					if !term.Is(word) {
						t.Errorf("%s: %q is no form of %q", s.ID, word, entry.Value)
					}
				}
			}
		}
	}
}
