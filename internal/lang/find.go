package lang

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Beginnings yields where a phrase stands in a text, both in lower case, at the beginning of a word. Where the language
// does not separate words, or the script of the phrase joins them, it may stand within one.
func (l *Language) Beginnings(text, phrase string) iter.Seq[int] {
	first, _ := utf8.DecodeRuneInString(phrase)
	joined := l.Unspaced || IsAttached(first)
	return func(yield func(int) bool) {
		for from := 0; phrase != ""; {
			at := strings.Index(text[from:], phrase)
			if at < 0 {
				return
			}
			at += from
			from = at + len(phrase)
			before, _ := utf8.DecodeLastRuneInString(text[:at])
			if (joined || !isOfWord(before)) && !yield(at) {
				return
			}
		}
	}
}

// Has reports whether a phrase stands in a text, both in lower case and [Plain], as words of their own unless the
// language does not separate them.
func (l *Language) Has(text, phrase string) bool {
	for at := range l.Beginnings(text, phrase) {
		if after, _ := utf8.DecodeRuneInString(text[at+len(phrase):]); l.Unspaced || !isOfWord(after) {
			return true
		}
	}
	return false
}

// Plain returns a text with one space between words and plain apostrophes, as the words of this package have them.
func Plain(text string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "’", "'")
}

func isOfWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}
