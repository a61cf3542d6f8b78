package estimate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// negations are the words that negate what follows them, by language. In a language written without spaces they adjoin it.
var negations = []struct {
	base  string
	words []string
}{
	{"en", []string{"not", "never", "cannot", "hardly"}},
	{"de", []string{"nicht", "kaum", "nie"}},
	{"fr", []string{"pas", "jamais", "guère"}},
	{"es", []string{"no", "nunca"}},
	{"nl", []string{"niet"}},
	{"da", []string{"ikke"}},
	{"no", []string{"ikke"}},
	{"hu", []string{"nem"}},
	{"ru", []string{"не"}},
	{"zh", []string{"不", "没", "未", "非"}},
}

// negated reports whether before ends in a negation of the language base. The empty base is any language.
func negated(before, base string) bool {
	before = strings.TrimRightFunc(before, func(r rune) bool { return separates(r) || unseen(r) })
	word := lastWord(before)
	if (base == "" || base == "en") && (hasFoldedSuffix(word, "n't") || hasFoldedSuffix(word, "n’t")) {
		return true
	}
	for _, language := range negations {
		if base != "" && base != language.base {
			continue
		}
		for _, w := range language.words {
			first, _ := utf8.DecodeRuneInString(w)
			if strings.EqualFold(word, w) || spaceless(first) && strings.HasSuffix(before, w) {
				return true
			}
		}
	}
	return false
}

// longestNegation is the length in bytes beyond which a word is no negation, so that looking back costs the same everywhere.
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
