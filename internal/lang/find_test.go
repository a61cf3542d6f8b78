package lang

import (
	"slices"
	"testing"
)

func TestBeginnings(t *testing.T) {
	for _, c := range []struct {
		lang, text, phrase string
		want               []int
	}{
		{"en", "they assess, and reassess, what assessors assessed", "assess", []int{5, 32, 42}},
		{"en", "l’assessment is assessed", "assess", []int{4, 18}}, // an apostrophe ends a word
		{"en", "", "assess", nil},
		{"en", "x", "", nil},
		{"zh", "他们评估", "评估", []int{6}},
		{"ko", "정부는평가했다", "평가", []int{9}},
		{"", "they assess", "assess", []int{5}},
	} {
		l := Lookup(c.lang)
		if l == nil {
			l = &none
		}
		if got := slices.Collect(l.Beginnings(c.text, c.phrase)); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q in %q: %v, want %v", c.lang, c.phrase, c.text, got, c.want)
		}
	}
}

func TestHas(t *testing.T) {
	for _, c := range []struct {
		lang, text, phrase string
		want               bool
	}{
		{"en", "it may be so", "may", true},
		{"en", "the mayor, maybe", "may", false},
		{"en", "dismay, and may", "may", true},
		{"en", Plain("they  don’t\nbelieve"), "don't believe", true},
		{"zh", "可能是", "可能", true},
	} {
		if got := Lookup(c.lang).Has(c.text, c.phrase); got != c.want {
			t.Errorf("%s: %q in %q: %t", c.lang, c.phrase, c.text, got)
		}
	}
}
