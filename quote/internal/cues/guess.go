package cues

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// guessRunes is how much of a text Guess looks at: enough to tell Danish from
// Norwegian, little enough to cost less than extracting from a page.
const guessRunes = 2000

// scripts are those of the languages with a lexicon, with the weight of one letter: Japanese mixes Hiragana with Han,
// and no other language does.
var scripts = []struct {
	table  *unicode.RangeTable
	weight int
}{
	{unicode.Latin, 1}, {unicode.Cyrillic, 1}, {unicode.Arabic, 1}, {unicode.Greek, 1}, {unicode.Hebrew, 1},
	{unicode.Devanagari, 1},
	{unicode.Thai, 1}, {unicode.Hangul, 2}, {unicode.Han, 2}, {unicode.Hiragana, 8},
}

// spoken are the languages that are written in each of scripts, in order, by what their frequent words are written in.
var spoken = sync.OnceValue(func() [][]string {
	out := make([][]string, len(scripts))
	for l := range lang.All() {
		words := []rune(l.Function)
		for i, script := range scripts {
			n := 0
			for _, r := range words {
				if unicode.Is(script.table, r) {
					n++
				}
			}
			if 4*n > len(words) { // Serbian is written in two
				out[i] = append(out[i], l.Tag)
			}
		}
	}
	for _, languages := range out {
		slices.Sort(languages)
	}
	return out
})

// Guess returns the language in which text seems to be written, judged by its
// script and its frequent words, or Und.
func Guess(text string) language.Tag {
	text = prefix(text, guessRunes)
	best, most := -1, 0
	for i, weight := range weigh(text) {
		if weight > most {
			best, most = i, weight
		}
	}
	if best < 0 {
		return language.Und
	}
	languages := spoken()[best]
	if len(languages) == 1 {
		return language.Make(languages[0])
	}
	hits, letters := make([]int, len(languages)), make([]int, len(languages))
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool {
		return !unicode.IsLetter(r) &&
			!unicode.IsMark(r) && r != '\u200c'
	}) {
		word = strings.ToLower(strings.ReplaceAll(word, "\u200c", ""))
		for i, base := range languages {
			if lexicons()[base]().Role(word) != 0 {
				hits[i]++
				letters[i] += len(word)
			}
		}
	}
	guess := 0
	for i := range languages {
		if hits[i] > hits[guess] || hits[i] == hits[guess] && letters[i] > letters[guess] { // longer words say more
			guess = i
		}
	}
	if hits[guess] == 0 {
		return language.Und
	}
	return language.Make(languages[guess])
}

// weigh adds up the letters of each script.
func weigh(text string) []int {
	weights := make([]int, len(scripts))
	last := 0
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		if !unicode.Is(scripts[last].table, r) {
			for i := range scripts {
				if unicode.Is(scripts[i].table, r) {
					last = i
					break
				}
			}
		}
		if unicode.Is(scripts[last].table, r) {
			weights[last] += scripts[last].weight
		}
	}
	return weights
}

// prefix returns the first n runes of s.
func prefix(s string, n int) string {
	for i := range s {
		if n--; n < 0 {
			return s[:i]
		}
	}
	return s
}
