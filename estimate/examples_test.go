package estimate_test

import (
	"errors"
	"fmt"

	"example.com/attribution/estimate"
	"golang.org/x/text/language"
)

// The same word on every scale that has it.
func Example() {
	for s := range estimate.Scales() {
		if term, ok := s.Term("likely"); ok {
			fmt.Printf("%-19s %s\n", s.ID, term.Range)
		}
	}
	// Output:
	// icd203-likelihood   55–80
	// phia                ≈55–≈75
	// stix-wep            60–79
	// stix-dni            60–79
	// misp-likelihood     55–80
	// ipcc-likelihood     66–100
	// ipcc-likelihood-ar4 >66–100
	// efsa                66–90
}

func ExampleLookup() {
	s, ok := estimate.Lookup("icd203-likelihood")
	fmt.Println(s.Title, ok)
	for _, term := range s.Terms {
		fmt.Printf("%s: %s\n", term.Range, term.Name())
	}
	// Output:
	// ICD 203 degrees of likelihood true
	// 1–5: almost no chance
	// 5–20: very unlikely
	// 20–45: unlikely
	// 45–55: roughly even chance
	// 55–80: likely
	// 80–95: very likely
	// 95–99: almost certain
}

func ExampleScales() {
	for s := range estimate.Scales() {
		if s.Kind == estimate.AnalyticConfidence {
			fmt.Println(s.ID)
		}
	}
	// Output:
	// icd203-confidence
	// phia-confidence
	// misp-confidence
	// ipcc-confidence
}

func ExampleHasTerm() {
	fmt.Println(estimate.HasTerm("phia", "Highly Likely"))
	fmt.Println(estimate.HasTerm("phia", "very likely")) // ICD 203, not the yardstick
	// Output:
	// true
	// false
}

func ExampleIsScale() {
	fmt.Println(estimate.IsScale("phia"), estimate.IsScale("example.org/triage"))
	// Output: true false
}

func ExampleScale_Term() {
	phia, _ := estimate.Lookup("phia")
	term, ok := phia.Term("realistic possibility")
	fmt.Println(term.Range, ok)
	fmt.Println(term.Range.Low.Approximate, term.Range.High.Open)

	_, ok = phia.Term("roughly even chance")
	fmt.Println(ok)
	// Output:
	// ≈40–<50 true
	// true true
	// false
}

func ExampleScale_TermsAt() {
	for _, at := range []struct {
		scale   string
		percent float64
	}{
		{"icd203-likelihood", 20}, // an edge that neighbours share
		{"phia", 22},              // a gap
		{"ipcc-likelihood", 97},   // nested ranges
		{"stix-dni", 92},          // not what ICD 203 says of 92
		{"icd203-likelihood", 92},
	} {
		s, _ := estimate.Lookup(at.scale)
		fmt.Print(at.scale, " ", at.percent, ":")
		for _, term := range s.TermsAt(at.percent) {
			fmt.Printf(" [%s]", term.Name())
		}
		fmt.Println()
	}
	// Output:
	// icd203-likelihood 20: [very unlikely] [unlikely]
	// phia 22:
	// ipcc-likelihood 97: [more likely than not] [likely] [very likely] [extremely likely]
	// stix-dni 92: [Almost Certain / Nearly Certain]
	// icd203-likelihood 92: [very likely]
}

func ExampleScale_Convert() {
	icd, _ := estimate.Lookup("icd203-likelihood")
	phia, _ := estimate.Lookup("phia")

	c, err := icd.Convert("unlikely", phia)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range c.Matches {
		fmt.Println(m.Relation, m.Term.Name(), m.Term.Range, m.Losses)
	}
	fmt.Println("no term for", c.Uncovered)
	// Output:
	// touches highly unlikely ≈10–≈20 [words bounds]
	// covers unlikely ≈25–≈35 [bounds]
	// overlaps realistic possibility ≈40–<50 [words bounds]
	// no term for [>≈20–<≈25 >≈35–<≈40]
}

// The DNI scale of STIX has the words of ICD 203, other numbers, and another meaning.
func ExampleScale_Convert_stix() {
	icd, _ := estimate.Lookup("icd203-likelihood")
	dni, _ := estimate.Lookup("stix-dni")
	c, _ := icd.Convert("very likely", dni)
	for _, m := range c.Matches {
		fmt.Println(m.Relation, m.Term.Name(), m.Term.Range, m.Losses)
	}
	// Output:
	// covers Very Likely / Highly Probable 80–89 [kind fractions]
	// overlaps Almost Certain / Nearly Certain 90–100 [kind words fractions]
}

// How probable a claim is and how good the basis of the judgement is are two things.
func ExampleScale_Convert_kind() {
	likelihood, _ := estimate.Lookup("icd203-likelihood")
	confidence, _ := estimate.Lookup("icd203-confidence")
	_, err := likelihood.Convert("very likely", confidence)
	fmt.Println(errors.Is(err, estimate.ErrKind))
	// Output: true
}

func ExampleTerm_unjudged() {
	for _, id := range []string{"admiralty-reliability", "misp-admiralty-reliability"} {
		s, _ := estimate.Lookup(id)
		f, _ := s.Term("F")
		fmt.Println(f.Name(), f.Unjudged, f.Rank, f.Value.Stated, f.Value.Percent)
	}
	// Output:
	// reliability cannot be judged true 0 false 0
	// Reliability cannot be judged true 0 true 50
}

func ExampleRange_Contains() {
	phia, _ := estimate.Lookup("phia")
	term, _ := phia.Term("almost certain")
	fmt.Println(term.Range, term.Range.Contains(95), term.Range.Contains(100))
	// Output: ≈95–<100 true false
}

func ExampleSpot() {
	text := "NCSC judge it is almost certain that APT31 is affiliated to the Chinese State and likely that APT31 is a group of " +
		"contractors working directly for the Chinese Ministry of State Security."
	for m := range estimate.Spot(text, language.English) {
		fmt.Printf("%d %q %s", m.Start, text[m.Start:m.End], m.Kind)
		for _, r := range m.Readings {
			if r.Scale == "phia" || r.Scale == "icd203-likelihood" {
				fmt.Print(", ", r.Scale, " ", r.Rank)
			}
		}
		fmt.Println()
	}
	// Output:
	// 5 "judge it" hedge
	// 17 "almost certain" likelihood, icd203-likelihood 7, phia 7
	// 82 "likely" likelihood, icd203-likelihood 5, phia 5
}

// A rendering in the press is on no scale. The lexicon says what it was seen to render, and where.
func ExampleSpot_rendering() {
	text := "Das ist nahezu sicher."
	for m := range estimate.Spot(text, language.German) {
		fmt.Println(text[m.Start:m.End], len(m.Readings))
		fmt.Println(m.Expression.Renders)
		fmt.Println(m.Expression.Source.Title)
	}
	// Output:
	// nahezu sicher 0
	// almost certain
	// dpa at Tagesspiegel 11422400, 25 March 2024
}

func ExampleCompare() {
	first := func(text string, lang language.Tag) (first estimate.Mention) {
		for first = range estimate.Spot(text, lang) {
			break
		}
		return first
	}
	said := first("highly likely compromised", language.English)
	for _, rendered := range []estimate.Mention{
		first("sehr wahrscheinlich kompromittiert", language.German),
		first("nahezu sicher kompromittiert", language.German),
		first("pudo haber comprometido", language.Spanish),
		first("eindeutig kompromittiert", language.German),
	} {
		order, ok := estimate.Compare(said, rendered)
		fmt.Println(rendered.Expression.Text, order, ok)
	}
	// Output:
	// sehr wahrscheinlich 0 true
	// nahezu sicher -1 true
	// pudo haber 1 true
	// eindeutig 0 false
}

func ExampleLexicon() {
	for _, x := range estimate.Lexicon() {
		if x.Renders == "highly likely" && !x.Weaker {
			fmt.Println(x.Lang, x.Text)
		}
	}
	// Output:
	// en very likely
	// de sehr wahrscheinlich
	// hu nagy valószínűséggel
	// ru с высокой вероятностью
	// zh 极有可能
}
