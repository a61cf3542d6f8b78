package estimate_test

import (
	"errors"
	"fmt"
	"testing"

	"example.com/attribution/estimate"
	"github.com/google/go-cmp/cmp"
)

func TestConvert(t *testing.T) {
	for _, test := range []struct {
		from, term, to string
		want           []string // name, relation, losses
		uncovered      []string
	}{
		// One list of terms under two names.
		{"icd203-likelihood", "almost certain", "misp-likelihood", []string{"Very likely touches [words]", "Almost certain exact []"}, nil},
		// The same words, other numbers, and a stored confidence in place of a likelihood.
		{"icd203-likelihood", "likely", "stix-dni", []string{
			"Roughly Even Chance / Roughly Even Odds overlaps [kind words fractions]",
			"Likely / Probable covers [kind fractions]",
			"Very Likely / Highly Probable touches [kind words fractions]"}, nil},
		{"icd203-likelihood", "almost certain", "stix-dni", []string{"Almost Certain / Nearly Certain within [kind fractions]"}, nil},
		// A range that is within one term of ICD 203 and reaches the edge of another.
		{"phia", "highly likely", "icd203-likelihood", []string{"likely touches [words bounds]", "very likely within [words bounds]"}, nil},
		{"phia", "likely", "icd203-likelihood", []string{"roughly even chance touches [words bounds]", "likely within [bounds]"}, nil},
		// The yardstick has gaps.
		{"icd203-likelihood", "unlikely", "phia", []string{"highly unlikely touches [words bounds]", "unlikely covers [bounds]",
			"realistic possibility overlaps [words bounds]"}, []string{">≈20–<≈25", ">≈35–<≈40"}},
		{"icd203-likelihood", "roughly even chance", "phia", []string{"realistic possibility overlaps [words bounds]",
			"likely touches [words bounds]"}, []string{"50–<≈55"}},
		// What is certain for Kent is outside ICD 203 and the yardstick.
		{"kent", "certain", "icd203-likelihood", nil, []string{"100"}},
		{"kent", "certain", "phia", nil, []string{"100"}},
		{"kent", "almost certain", "canada-fr", []string{"probable touches [words language bounds value]",
			"quasi certaine within [words language bounds]"}, nil},
		// Nested ranges.
		{"efsa", "almost certain", "ipcc-likelihood", []string{"more likely than not within [words bounds]", "likely within [words]",
			"very likely within [words]", "extremely likely within [words]", "virtually certain exact [words]"}, nil},
		{"ipcc-likelihood", "virtually certain", "ipcc-likelihood-ar4", []string{"likely within [words bounds]", "very likely within [words bounds]",
			"virtually certain covers [bounds]"}, nil},
		{"ipcc-likelihood", "likely", "ipcc-likelihood", []string{"about as likely as not touches [words]", "more likely than not within [words bounds]",
			"likely exact []", "very likely covers [words]", "extremely likely covers [words]", "virtually certain covers [words]"}, nil},
		// Whole numbers: nothing lies between 19 and 20.
		{"stix-wep", "likely", "stix-dni", []string{"Likely / Probable exact []"}, nil},
		{"stix-none-low-med-high", "Low", "stix-wep", []string{"Highly Unlikely/Almost Certainly Not covers [words value]",
			"Unlikely/Probably Not overlaps [words value]"}, nil},
		{"stix-0-10", "2", "phia", []string{"highly unlikely overlaps [kind words bounds value]"}, []string{">≈20–24"}},
		// Scales without numbers convert by their words, and only by them.
		{"phia-confidence", "high", "icd203-confidence", []string{"high same-words []"}, nil},
		{"phia-confidence", "moderate", "ipcc-confidence", nil, nil},
		{"icd203-confidence", "high confidence", "stix-none-low-med-high", []string{"High same-words [kind]"}, nil},
		{"icd203-confidence", "moderate", "stix-none-low-med-high", nil, nil},
		{"admiralty-credibility", "2", "stix-admiralty", []string{"2 - Probably True same-words [kind]"}, nil},
		{"phia", "likely", "norway-2019", nil, []string{"≈55–≈75"}},
		// Nothing could be judged: STIX stores nothing, MISP stores 50.
		{"admiralty-credibility", "6", "stix-admiralty", []string{"6 - Truth cannot be judged same-words [kind]"}, nil},
		{"admiralty-credibility", "6", "misp-admiralty-credibility", []string{"Truth cannot be judged same-words [unjudged]"}, nil},
		{"misp-admiralty-credibility", "6", "admiralty-credibility", []string{"truth cannot be judged same-words [value]"}, nil},
		{"efsa", "inconclusive", "phia", nil, nil},
	} {
		t.Run(test.from+" to "+test.to+": "+test.term, func(t *testing.T) {
			from := scale(t, test.from)
			c, err := from.Convert(test.term, scale(t, test.to))
			if err != nil {
				t.Fatal(err)
			}
			if term, _ := from.Term(test.term); !cmp.Equal(c.Term, term) {
				t.Errorf("converts %q", c.Term.Name())
			}
			var matches, uncovered []string
			for _, m := range c.Matches {
				matches = append(matches, fmt.Sprintf("%s %s %v", m.Term.Name(), m.Relation, m.Losses))
			}
			for _, r := range c.Uncovered {
				uncovered = append(uncovered, r.String())
			}
			if diff := cmp.Diff(test.want, matches); diff != "" {
				t.Errorf("matches:\n%s", diff)
			}
			if diff := cmp.Diff(test.uncovered, uncovered); diff != "" {
				t.Errorf("uncovered:\n%s", diff)
			}
		})
	}
}

func TestConvertErrors(t *testing.T) {
	for _, test := range []struct {
		from, term, to string
		want           error
	}{
		{"phia", "very likely", "icd203-likelihood", estimate.ErrNoTerm},
		{"phia", "likely", "icd203-confidence", estimate.ErrKind},
		{"phia", "likely", "misp-confidence", estimate.ErrKind},
		{"icd203-confidence", "high", "icd203-likelihood", estimate.ErrKind},
		{"admiralty-reliability", "A", "admiralty-credibility", estimate.ErrKind},
		{"admiralty-credibility", "2", "phia", estimate.ErrKind},
	} {
		c, err := scale(t, test.from).Convert(test.term, scale(t, test.to))
		if !errors.Is(err, test.want) || !cmp.Equal(c, estimate.Conversion{}) {
			t.Errorf("%s %q to %s: %v, %v; want %v", test.from, test.term, test.to, c, err, test.want)
		}
	}
}

// No term of ICD 203 is exact on the DNI scale of STIX, although the words are the same.
func TestDNIIsNotICD203(t *testing.T) {
	icd, dni := scale(t, "icd203-likelihood"), scale(t, "stix-dni")
	for _, term := range icd.Terms {
		if _, ok := dni.Term(term.Name()); !ok {
			t.Errorf("%q is no word of the DNI scale", term.Name())
		}
		c, err := icd.Convert(term.Name(), dni)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range c.Matches {
			if m.Relation == estimate.RelationExact {
				t.Errorf("%q is exact", term.Name())
			}
		}
	}
}

// Between any two scales, on every half per cent of the term's range: the number is in the range of a match or in what
// is uncovered, and never in both; and what each relation says of the two ranges holds.
func TestConversionsAccountForEveryNumber(t *testing.T) {
	for from := range estimate.Scales() {
		for to := range estimate.Scales() {
			for _, term := range from.Terms {
				c, err := from.Convert(term.Name(), to)
				if err != nil {
					if !errors.Is(err, estimate.ErrKind) {
						t.Error(err)
					}
					continue
				}
				checkConversion(t, from, to, c)
			}
		}
	}
}

func checkConversion(t *testing.T, from, to estimate.Scale, c estimate.Conversion) {
	t.Helper()
	only := make([]int, len(c.Matches))   // numbers that the term has and the match has not
	beyond := make([]int, len(c.Matches)) // numbers that the match has and the term has not
	shared := make([]int, len(c.Matches))
	for half := range 201 {
		p := float64(half) / 2
		if (from.Integers || to.Integers) && half%2 == 1 {
			continue
		}
		in := c.Term.Range.Contains(p)
		covered, uncovered := false, false
		for i, m := range c.Matches {
			has := m.Term.Range.Contains(p)
			covered = covered || has
			switch {
			case in && has:
				shared[i]++
			case in:
				only[i]++
			case has:
				beyond[i]++
			}
		}
		for _, r := range c.Uncovered {
			uncovered = uncovered || r.Contains(p)
		}
		if uncovered && !in || in && covered == uncovered {
			t.Errorf("%s %q to %s: %v is in the term %v, in a match %v, uncovered %v", from.ID, c.Term.Name(), to.ID, p, in, covered, uncovered)
		}
	}
	for i, m := range c.Matches {
		// Counted on a grid, so that two ranges can look alike that differ between its points.
		var ok bool
		switch m.Relation {
		case estimate.RelationExact:
			ok = only[i] == 0 && beyond[i] == 0
		case estimate.RelationWithin:
			ok = only[i] == 0
		case estimate.RelationCovers:
			ok = beyond[i] == 0
		case estimate.RelationOverlaps:
			ok = shared[i] > 0 && only[i] > 0 && beyond[i] > 0
		case estimate.RelationTouches:
			ok = shared[i] == 1 && only[i] > 0 && beyond[i] > 0
		case estimate.RelationSameWords:
			ok = shared[i] == 0
		}
		if !ok {
			t.Errorf("%s %q to %s: %s %q has %d numbers, shares %d, adds %d", from.ID, c.Term.Name(), to.ID, m.Relation, m.Term.Name(),
				only[i]+shared[i], shared[i], beyond[i])
		}
	}
}

// Converting there and back never loses the term one started from, nor finds it on the other side only.
func TestConversionsAreSymmetric(t *testing.T) {
	opposite := map[estimate.Relation]estimate.Relation{
		estimate.RelationExact: estimate.RelationExact, estimate.RelationWithin: estimate.RelationCovers, estimate.RelationCovers: estimate.RelationWithin,
		estimate.RelationOverlaps: estimate.RelationOverlaps, estimate.RelationTouches: estimate.RelationTouches, estimate.RelationSameWords: estimate.RelationSameWords,
	}
	for from := range estimate.Scales() {
		for to := range estimate.Scales() {
			for _, term := range from.Terms {
				there, err := from.Convert(term.Name(), to)
				if err != nil {
					continue
				}
				for _, m := range there.Matches {
					back, err := to.Convert(m.Term.Name(), from)
					if err != nil {
						t.Fatal(err)
					}
					found := false
					for _, n := range back.Matches {
						if n.Term.Name() != term.Name() {
							continue
						}
						// Ranges that differ in nothing but how they are printed lie within each other.
						found = n.Relation == opposite[m.Relation] || n.Relation == estimate.RelationWithin && m.Relation == estimate.RelationWithin
					}
					if !found {
						t.Errorf("%s %q %s %s %q, and not back", from.ID, term.Name(), m.Relation, to.ID, m.Term.Name())
					}
				}
			}
		}
	}
}
