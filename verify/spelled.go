package verify

import (
	"maps"
	"slices"
	"sync"

	"example.com/attribution/internal/lang"
)

// multiples are the abbreviations and units of all languages: an English text counts in lakh.
var multiples = sync.OnceValue(func() map[string]float64 {
	all := map[string]float64{}
	for l := range lang.All() {
		maps.Copy(all, l.Numbers.Multiples)
	}
	return all
})

// implied are numbers that words of all languages imply: what one language counts, another may not.
var implied = sync.OnceValue(func() map[string]float64 {
	all := map[string]float64{}
	for l := range lang.All() {
		maps.Copy(all, l.Numbers.Implied)
	}
	return all
})

// longestNumber is how long the words are, in bytes, that are taken apart.
const longestNumber = 64

// parts returns the numbers that a word is made of: one for two, three for zweihundert.
func (w words) parts(word string) ([]float64, bool) {
	if v, ok := multiples()[word]; ok {
		return []float64{v}, true
	}
	if v, ok := w.numbers[word]; ok {
		return []float64{v}, true
	}
	if len(w.ones) == 0 || len(word) > longestNumber {
		return nil, false
	}
	parts, ok := w.split(word)
	return slices.DeleteFunc(parts, func(v float64) bool { return v == 0 }), ok && len(parts) > 1
}

func (w words) split(word string) ([]float64, bool) {
	if word == "" {
		return nil, true
	}
	for at := len(word); at > 0; at-- {
		v, ok := w.numbers[word[:at]]
		if !ok {
			v, ok = w.ones[word[:at]]
		}
		if !ok {
			continue
		}
		if rest, ok := w.split(word[at:]); ok {
			return append([]float64{v}, rest...), true
		}
	}
	return nil, false
}
