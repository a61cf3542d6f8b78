package estimate_test

import (
	"testing"

	"example.com/attribution/estimate"
)

// signs are those of every term of every scale, in the scale's order: + for, o open, - against, and . none, as the term
// has no range.
var signs = map[string]string{
	"icd203-likelihood":          "---o+++",
	"icd203-confidence":          "...",
	"phia":                       "---o+++", // a realistic possibility, 40 to under 50, is open
	"phia-confidence":            "...",
	"kent":                       "---o+++",
	"canada-fr":                  "--o++",
	"admiralty-reliability":      "......",
	"admiralty-credibility":      "......",
	"stix-none-low-med-high":     "--o+",
	"stix-0-10":                  "-----o+++++",
	"stix-admiralty":             ".--o++",
	"stix-wep":                   "---o+++",
	"stix-dni":                   "---o+++",
	"misp-likelihood":            "---o+++",
	"misp-confidence":            "...",
	"misp-admiralty-reliability": ".......",
	"misp-admiralty-credibility": "......",
	"ipcc-likelihood":            "----o+++++", // more likely than not, above 50, is for
	"ipcc-likelihood-ar4":        "---o+++",
	"ipcc-confidence":            ".....",
	"efsa":                       "----o+++++.",
	"fe-older":                   "--o++",
	"norway-2019":                ".....",
}

var signCodes = map[estimate.Sign]string{estimate.SignFor: "+", estimate.SignOpen: "o", estimate.SignAgainst: "-", "": "."}

func TestSigns(t *testing.T) {
	for s := range estimate.Scales() {
		got := ""
		for _, term := range s.Terms {
			got += signCodes[term.Range.Sign()]
			texts := []string{term.Code}
			for _, f := range term.Forms {
				texts = append(texts, f.Text)
			}
			for _, text := range texts {
				if text == "" {
					continue
				}
				if found, _ := s.Term(text); estimate.SignOf(s.ID, text) != found.Range.Sign() {
					t.Errorf("SignOf(%q, %q) = %q, want %q", s.ID, text, estimate.SignOf(s.ID, text), found.Range.Sign())
				}
			}
		}
		if want, ok := signs[s.ID]; !ok || got != want {
			t.Errorf("the signs of %s are %s, want %s", s.ID, got, want)
		}
	}
}

func TestSignOfWhatIsNotOnTheScale(t *testing.T) {
	for _, test := range [][2]string{{"phia", "very likely"}, {"phia", ""}, {"example.org/dice", "likely"}, {"", "likely"}} {
		if sign := estimate.SignOf(test[0], test[1]); sign != "" {
			t.Errorf("SignOf(%q, %q) = %q", test[0], test[1], sign)
		}
	}
}

// The limits, and that it makes no difference whether an end belongs to its range.
func TestSignOfRange(t *testing.T) {
	between := func(low, high estimate.Number) estimate.Range { return estimate.Range{Low: low, High: high} }
	for _, test := range []struct {
		of   estimate.Range
		want estimate.Sign
	}{
		{estimate.Range{}, ""},
		{between(estimate.At(50), estimate.At(60)), estimate.SignFor},
		{between(estimate.Open(50), estimate.At(60)), estimate.SignFor},
		{between(estimate.At(49), estimate.At(100)), estimate.SignOpen},
		{between(estimate.At(0), estimate.At(45)), estimate.SignAgainst},
		{between(estimate.At(0), estimate.Open(46)), estimate.SignOpen},
		{between(estimate.At(0), estimate.At(100)), estimate.SignOpen},
	} {
		if got := test.of.Sign(); got != test.want {
			t.Errorf("the sign of %s is %q, want %q", test.of, got, test.want)
		}
	}
}
