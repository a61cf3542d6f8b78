package estimate

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// negators are the words that negate what follows them, by language, and of all languages under "". In a language
// written without spaces they adjoin it.
var negators = sync.OnceValue(func() map[string][]string {
	all := map[string][]string{}
	for l := range lang.All() {
		if words := l.Negators.List(); len(words) > 0 {
			all[l.Tag] = words
			all[""] = append(all[""], words...)
		}
	}
	return all
})

// negated reports whether before ends in a negation of the language base. The empty base is any language.
func negated(before, base string) bool {
	before = strings.TrimRightFunc(before, func(r rune) bool { return separates(r) || unseen(r) })
	word := strings.ReplaceAll(lastWord(before), "’", "'")
	for _, w := range negators()[base] {
		if ending, isSuffix := strings.CutPrefix(w, "*"); isSuffix && hasFoldedSuffix(word, ending) {
			return true
		}
		first, _ := utf8.DecodeRuneInString(w)
		if strings.EqualFold(word, w) || lang.IsUnspaced(first) && strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
}

// longestNegation is the length in bytes beyond which a word is not a negation, so that looking back costs the same
// everywhere.
const longestNegation = 24

// lastWord returns the word at the end of text, apostrophes included, or part of a word that is too long to matter.
func lastWord(text string) string {
	start := len(text)
	for start > 0 && len(text)-start < longestNegation {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if !unicode.IsLetter(r) && r != '\'' && r != '’' {
			break
		}
		start -= size
	}
	return text[start:]
}

func hasFoldedSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && strings.EqualFold(s[len(s)-len(suffix):], suffix)
}
