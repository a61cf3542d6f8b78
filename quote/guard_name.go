package quote

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/edits"
	"example.com/attribution/internal/lang"
)

// namesIn returns the words in a stretch of text that are names by their capitals: those within a sentence, and those
// with more than one capital or with digits.
func namesIn(text string, s Span) (names []string) {
	if isShouted(text) {
		return nil
	}
	for _, t := range tokens(text[s.Start:s.End]) {
		first, n := utf8.DecodeRuneInString(t.text)
		if !strings.ContainsFunc(t.text, unicode.IsUpper) {
			continue
		}
		within := unicode.IsUpper(first) && !beginsSentence(text[:s.Start+t.at])
		if within && t.key != "i" || strings.ContainsFunc(t.text[n:],
			func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) }) {
			names = append(names, t.text)
		}
	}
	return names
}

// beginsSentence reports whether what follows a text begins a sentence.
func beginsSentence(before string) bool {
	before = strings.TrimRightFunc(before, func(r rune) bool {
		return unicode.IsSpace(r) || isQuoteMark(r) ||
			unicode.Is(unicode.Ps, r)
	})
	last, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || strings.ContainsRune(".!?…:;。！？", last)
}

// otherNames returns the names that are not among words: neither look they alike nor are they a spelling of one, with a
// letter more, less or replaced after the first in a word that is not short.
func otherNames(names []string, words []token) []string {
	return slices.DeleteFunc(names, func(name string) bool {
		runes := foldedRunes(name)
		return slices.ContainsFunc(words, func(w token) bool {
			other := []rune(w.key)
			if isAbbreviation(name) && !strings.ContainsFunc(w.text, unicode.IsUpper) {
				return false // US, us
			}
			return sameLook(name, w.text) ||
				min(len(runes), len(other)) >= 5 && runes[0] == other[0] && edits.Distance(runes, other) == 1 &&
					!strings.ContainsFunc(name, unicode.IsDigit)
		})
	})
}

// longestState is the greatest number of code points of a name of a state that languages without capitals know.
const longestState = 24

// foldedStates are the names of states, folded.
var foldedStates = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for l := range lang.All() {
		for name := range l.Countries.All() {
			all[key(name)] = true
		}
	}
	return all
})

// statesIn returns the states that a folded text names, in order of their names.
func statesIn(text string) (names []string) {
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Lo, r) }) {
		return nil // their scripts have no capitals
	}
	for name := range foldedStates() {
		for range strings.Count(text, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// otherStates returns how many code points the names of states have that one of two folded texts names and the other
// does not.
func otherStates(x, y string) int {
	inX, inY := statesIn(x), statesIn(y)
	length := func(names, others []string) (n int) {
		for _, name := range names {
			if !slices.Contains(others, name) {
				n += utf8.RuneCountInString(name)
			}
		}
		return n
	}
	return max(length(inX, inY), length(inY, inX))
}
