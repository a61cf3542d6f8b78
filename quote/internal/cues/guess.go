package cues

import (
	"strings"
	"unicode"

	"golang.org/x/text/language"
)

// guessRunes is how much of a text Guess looks at: enough to tell Danish from
// Norwegian, little enough to cost less than extracting from a page.
const guessRunes = 2000

// scripts are those of the languages with a lexicon. Where several languages
// share a script their words tell them apart; in a tie the first wins.
var scripts = []struct {
	table     *unicode.RangeTable
	weight    int // of one letter
	languages []string
}{
	{unicode.Latin, 1, []string{"en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "fi", "pl", "cs", "hu", "ro", "tr"}},
	{unicode.Cyrillic, 1, []string{"ru", "uk", "bg"}},
	{unicode.Arabic, 1, []string{"ar", "fa"}},
	{unicode.Greek, 1, []string{"el"}},
	{unicode.Hebrew, 1, []string{"he"}},
	{unicode.Devanagari, 1, []string{"hi"}},
	{unicode.Thai, 1, []string{"th"}},
	{unicode.Hangul, 2, []string{"ko"}},
	{unicode.Han, 2, []string{"zh"}},
	{unicode.Hiragana, 8, []string{"ja"}}, // mixed with Han in Japanese, and in no other language
}

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
	languages := scripts[best].languages
	if len(languages) == 1 {
		return language.Make(languages[0])
	}
	hits := make([]int, len(languages))
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\u200c' }) {
		word = strings.ToLower(strings.ReplaceAll(word, "\u200c", ""))
		for i, base := range languages {
			if lexicons()[base]().Role(word) != 0 {
				hits[i]++
			}
		}
	}
	guess, found := "und", 0
	for i, base := range languages {
		if hits[i] > found {
			guess, found = base, hits[i]
		}
	}
	return language.Make(guess)
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
