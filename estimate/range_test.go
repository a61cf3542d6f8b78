package estimate_test

import (
	"math"
	"testing"

	"example.com/attribution/estimate"
	"github.com/google/go-cmp/cmp"
)

// The tables of the publishers, term by term, as they print them.
func TestRanges(t *testing.T) {
	for _, test := range []struct {
		scale string
		want  [][2]string // first form or code, range
	}{
		{"icd203-likelihood", [][2]string{{"almost no chance", "1–5"}, {"very unlikely", "5–20"}, {"unlikely", "20–45"}, {"roughly even chance", "45–55"},
			{"likely", "55–80"}, {"very likely", "80–95"}, {"almost certain", "95–99"}}},
		{"phia", [][2]string{{"remote chance", ">0–≈5"}, {"highly unlikely", "≈10–≈20"}, {"unlikely", "≈25–≈35"}, {"realistic possibility", "≈40–<50"},
			{"likely", "≈55–≈75"}, {"highly likely", "≈80–≈90"}, {"almost certain", "≈95–<100"}}},
		{"kent", [][2]string{{"impossible", "0"}, {"almost certainly not", "2–12"}, {"probably not", "20–40"}, {"chances about even", "40–60"},
			{"probable", "63–87"}, {"almost certain", "87–99"}, {"certain", "100"}}},
		{"canada-fr", [][2]string{{"presque aucune chance", "≈2–≈12"}, {"probablement pas", "≈20–≈40"}, {"chances à peu près égales", "≈40–≈60"},
			{"probable", "≈63–≈87"}, {"quasi certaine", "≈87–≈99"}}},
		{"misp-likelihood", [][2]string{{"Almost no chance", "1–5"}, {"Very unlikely", "5–20"}, {"Unlikely", "20–45"}, {"Roughly even change", "45–55"},
			{"Likely", "55–80"}, {"Very likely", "80–95"}, {"Almost certain", "95–99"}}},
		{"misp-confidence", [][2]string{{"Low", ""}, {"Moderate", ""}, {"High", ""}}},
		{"ipcc-likelihood", [][2]string{{"exceptionally unlikely", "0–1"}, {"extremely unlikely", "0–5"}, {"very unlikely", "0–10"}, {"unlikely", "0–33"},
			{"about as likely as not", "33–66"}, {"more likely than not", ">50–100"}, {"likely", "66–100"}, {"very likely", "90–100"},
			{"extremely likely", "95–100"}, {"virtually certain", "99–100"}}},
		{"ipcc-likelihood-ar4", [][2]string{{"exceptionally unlikely", "0–<1"}, {"very unlikely", "0–<10"}, {"unlikely", "0–<33"},
			{"about as likely as not", "33–66"}, {"likely", ">66–100"}, {"very likely", ">90–100"}, {"virtually certain", ">99–100"}}},
		{"efsa", [][2]string{{"almost impossible", "0–1"}, {"extremely unlikely", "1–5"}, {"very unlikely", "5–10"}, {"unlikely", "10–33"},
			{"about as likely as not", "33–66"}, {"likely", "66–90"}, {"very likely", "90–95"}, {"extremely likely", "95–99"}, {"almost certain", "99–100"},
			{"more likely than not", ">50–100"}, {"inconclusive", ""}}},
		{"fe-older", [][2]string{{"usandsynligt", "0–<15"}, {"mindre sandsynligt", "15–40"}, {"muligt", "40–60"}, {"sandsynligt", "60–85"},
			{"meget sandsynligt", ">85–100"}}},
		{"norway-2019", [][2]string{{"svært lite sannsynlig", ""}, {"lite sannsynlig", ""}, {"mulig", ""}, {"sannsynlig", ""}, {"meget sannsynlig", ""}}},
	} {
		var got [][2]string
		for _, term := range scale(t, test.scale).Terms {
			got = append(got, [2]string{term.Name(), term.Range.String()})
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s:\n%s", test.scale, diff)
		}
	}
}

func TestValues(t *testing.T) {
	for _, test := range []struct {
		scale string
		want  []float64 // in the order of the terms; -1: none
	}{
		{"kent", []float64{0, 7, 30, 50, 75, 93, 100}},
		{"canada-fr", []float64{7, 30, 50, 75, 93}},
		{"misp-confidence", []float64{0, 55, 95}},
		{"icd203-likelihood", []float64{-1, -1, -1, -1, -1, -1, -1}},
		{"stix-admiralty", []float64{-1, 10, 30, 50, 70, 90}},
		{"admiralty-reliability", []float64{-1, -1, -1, -1, -1, -1}},
	} {
		var got []float64
		for _, term := range scale(t, test.scale).Terms {
			v := term.Value.Percent
			if !term.Value.Stated {
				v = -1
			}
			got = append(got, v)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s:\n%s", test.scale, diff)
		}
	}
}

func TestTermsAt(t *testing.T) {
	for _, test := range []struct {
		scale   string
		percent float64
		want    []string
	}{
		// Neighbours of ICD 203 share their edges; 0 and 100 are outside.
		{"icd203-likelihood", 0, nil},
		{"icd203-likelihood", 0.5, nil},
		{"icd203-likelihood", 5, []string{"almost no chance", "very unlikely"}},
		{"icd203-likelihood", 20, []string{"very unlikely", "unlikely"}},
		{"icd203-likelihood", 45, []string{"unlikely", "roughly even chance"}},
		{"icd203-likelihood", 55, []string{"roughly even chance", "likely"}},
		{"icd203-likelihood", 80, []string{"likely", "very likely"}},
		{"icd203-likelihood", 95, []string{"very likely", "almost certain"}},
		{"icd203-likelihood", 92, []string{"very likely"}},
		{"icd203-likelihood", 99.5, nil},
		{"icd203-likelihood", 100, nil},
		// The yardstick has gaps, and 50 is in one.
		{"phia", 0, nil},
		{"phia", 0.1, []string{"remote chance"}},
		{"phia", 7.5, nil},
		{"phia", 22, nil},
		{"phia", 49.9, []string{"realistic possibility"}},
		{"phia", 50, nil},
		{"phia", 77, nil},
		{"phia", 92, nil},
		{"phia", 99.9, []string{"almost certain"}},
		{"phia", 100, nil},
		{"kent", 15, nil},
		{"kent", 61, nil},
		{"kent", 40, []string{"probably not", "chances about even"}},
		{"kent", 87, []string{"probable", "almost certain"}},
		{"kent", 100, []string{"certain"}},
		// IPCC ranges are nested.
		{"ipcc-likelihood", 99, []string{"more likely than not", "likely", "very likely", "extremely likely", "virtually certain"}},
		{"ipcc-likelihood", 50, []string{"about as likely as not"}},
		{"ipcc-likelihood", 33, []string{"unlikely", "about as likely as not"}},
		{"ipcc-likelihood-ar4", 33, []string{"about as likely as not"}},
		{"ipcc-likelihood-ar4", 90, []string{"likely"}},
		{"ipcc-likelihood-ar4", 100, []string{"likely", "very likely", "virtually certain"}},
		{"efsa", 66, []string{"about as likely as not", "likely", "more likely than not"}},
		{"fe-older", 85, []string{"sandsynligt"}},
		{"fe-older", 86, []string{"meget sandsynligt"}},
		// STIX has whole numbers, and its DNI scale is not ICD 203.
		{"stix-dni", 92, []string{"Almost Certain / Nearly Certain"}},
		{"stix-dni", 57, []string{"Roughly Even Chance / Roughly Even Odds"}},
		{"stix-dni", 42, []string{"Roughly Even Chance / Roughly Even Odds"}},
		{"stix-dni", 42.5, nil},
		{"stix-dni", 19.5, nil},
		{"norway-2019", 50, nil},
		{"efsa", math.NaN(), nil},
		{"stix-dni", math.Inf(1), nil},
		{"ipcc-likelihood", -1, nil},
		{"ipcc-likelihood", 100.5, nil},
	} {
		var got []string
		for _, term := range scale(t, test.scale).TermsAt(test.percent) {
			got = append(got, term.Name())
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s at %v:\n%s", test.scale, test.percent, diff)
		}
	}
}

// A number belongs to a term if and only if the range printed for the term has it.
func TestTermsAtAgreesWithRanges(t *testing.T) {
	for s := range estimate.Scales() {
		for half := range 201 {
			p := float64(half) / 2
			at := make(map[string]bool)
			for _, term := range s.TermsAt(p) {
				at[term.Name()] = true
			}
			for _, term := range s.Terms {
				low, high := term.Range.Low, term.Range.High
				want := low.Stated && high.Stated && low.Percent <= p && p <= high.Percent &&
					!(low.Open && p == low.Percent) && !(high.Open && p == high.Percent) &&
					(!s.Integers || half%2 == 0)
				if at[term.Name()] != want {
					t.Errorf("%s: %q at %v: %v, want %v", s.ID, term.Name(), p, !want, want)
				}
			}
		}
	}
}

func TestRangeString(t *testing.T) {
	for _, test := range []struct {
		r    estimate.Range
		want string
	}{
		{estimate.Range{}, ""},
		{estimate.Range{Low: estimate.At(0), High: estimate.At(0)}, "0"},
		{estimate.Range{Low: estimate.At(2.5), High: estimate.About(10)}, "2.5–≈10"},
		{estimate.Range{Low: estimate.Open(20), High: estimate.Open(40)}, ">20–<40"},
	} {
		if got := test.r.String(); got != test.want {
			t.Errorf("%+v: %q, want %q", test.r, got, test.want)
		}
	}
}
