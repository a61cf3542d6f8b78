package estimate_test

import (
	"testing"

	"example.com/attribution/estimate"
	"golang.org/x/text/language"
)

func TestCompare(t *testing.T) {
	de, en, es, fr, ru, zh := language.German, language.English, language.Spanish, language.French, language.Russian, language.Chinese
	type wording struct {
		text string
		lang language.Tag
	}
	for _, test := range []struct {
		a, b  wording
		order int
		ok    bool
	}{
		{wording{"highly likely", en}, wording{"highly likely", en}, 0, true},
		{wording{"highly likely", en}, wording{"almost certain", en}, -1, true},
		{wording{"likely", en}, wording{"probable", en}, 0, true},
		{wording{"unlikely", en}, wording{"remote chance", en}, 1, true},
		{wording{"likely", en}, wording{"unlikely", en}, 1, true},
		// Renderings count as what they render.
		{wording{"highly likely", en}, wording{"sehr wahrscheinlich", de}, 0, true},
		{wording{"highly likely", en}, wording{"nahezu sicher", de}, -1, true},
		{wording{"almost certain", en}, wording{"с высокой вероятностью", ru}, 1, true},
		{wording{"almost certain", en}, wording{"quasi certain", fr}, 0, true},
		{wording{"almost certain", en}, wording{"极有可能", zh}, 1, true},
		{wording{"nahezu sicher", de}, wording{"casi seguro", es}, 0, true},
		{wording{"极有可能", zh}, wording{"nahezu sicher", de}, -1, true},
		{wording{"very high level of confidence", en}, wording{"een zeer hoge mate van zekerheid", language.Dutch}, 0, true},
		// One judgement, two British words; the yardstick has one of them only.
		{wording{"very likely", en}, wording{"highly likely", en}, 0, true},
		{wording{"almost certainly", en}, wording{"highly likely", en}, 1, true},
		// Weaker than what it stands for, by how much nobody can tell.
		{wording{"pudo haber", es}, wording{"highly likely", en}, -1, true},
		{wording{"almost certain", en}, wording{"pudo haber", es}, 1, true},
		{wording{"pudo haber", es}, wording{"pudo haber", es}, 0, true},
		{wording{"pudo haber", es}, wording{"likely", en}, 0, false},
		// Confidence.
		{wording{"high confidence", en}, wording{"moderate confidence", en}, 1, true},
		{wording{"very high confidence", en}, wording{"high confidence", en}, 1, true},
		{wording{"low to moderate confidence", en}, wording{"high confidence", en}, -1, true},
		{wording{"low to moderate confidence", en}, wording{"moderate confidence", en}, 0, false},
		{wording{"high degree of confidence", en}, wording{"high confidence", en}, 0, false},
		// What no scale has both of, hedges, and different kinds.
		{wording{"realistic possibility", en}, wording{"roughly even chance", en}, 0, false},
		{wording{"may", en}, wording{"likely", en}, 0, false},
		{wording{"may", en}, wording{"may", en}, 0, true},
		{wording{"may", en}, wording{"might", en}, 0, false},
		{wording{"likely", en}, wording{"high confidence", en}, 0, false},
		{wording{"eindeutig", de}, wording{"almost certain", en}, 0, false},
		// Negations.
		{wording{"not likely", en}, wording{"likely", en}, 0, false},
		{wording{"not likely", en}, wording{"not likely", en}, 0, false},
	} {
		a, b := mention(t, test.a.text, test.a.lang), mention(t, test.b.text, test.b.lang)
		if order, ok := estimate.Compare(a, b); order != test.order || ok != test.ok {
			t.Errorf("Compare(%q, %q) = %d, %v; want %d, %v", test.a.text, test.b.text, order, ok, test.order, test.ok)
		}
		if order, ok := estimate.Compare(b, a); order != -test.order || ok != test.ok {
			t.Errorf("Compare(%q, %q) = %d, %v; want %d, %v", test.b.text, test.a.text, order, ok, -test.order, test.ok)
		}
	}
}

// On one scale the order of the mentions is that of the ranks.
func TestCompareFollowsRanks(t *testing.T) {
	own := estimate.Scale{ID: "example.org/steps", Kind: estimate.Likelihood, Terms: []estimate.Term{
		{Forms: []estimate.Form{{Text: "step one", Lang: "en"}}, Rank: 1},
		{Forms: []estimate.Form{{Text: "step two", Lang: "en"}}, Rank: 2},
		{Forms: []estimate.Form{{Text: "step three", Lang: "en"}}, Rank: 3},
		{Forms: []estimate.Form{{Text: "step none", Lang: "en"}}, Unjudged: true},
	}}
	for i, a := range own.Terms {
		for j, b := range own.Terms {
			order, ok := estimate.Compare(mention(t, a.Name(), language.English, own), mention(t, b.Name(), language.English, own))
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if i == 3 || j == 3 {
				want = 0
			}
			if order != want || ok != (i < 3 && j < 3) {
				t.Errorf("Compare(%q, %q) = %d, %v", a.Name(), b.Name(), order, ok)
			}
		}
	}
}
