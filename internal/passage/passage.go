// Package passage leads to words in a document on the web, see [quote.Directive].
package passage

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/quote"
)

// Address returns an address with a text fragment that leads to words in what is there, or nothing where there are
// none.
func Address(address, words string) string {
	directive := Directive(words)
	if address == "" || directive.Start == "" {
		return ""
	}
	if strings.Contains(address, "#") {
		return address + quote.Fragment(directive)
	}
	return address + "#" + quote.Fragment(directive)
}

// A text fragment has as many characters of the first words of a passage, and of the last.
const maxTerm = 40

// Directive leads to words: by all of them, or by the first and the last of what is too long or has something left out
// or put in.
func Directive(words string) quote.Directive {
	words = strings.Join(strings.Fields(words), " ")
	if utf8.RuneCountInString(words) <= maxTerm && !strings.ContainsAny(words, gaps) {
		return quote.Directive{Start: words}
	}
	d := quote.Directive{Start: firstWords(words), End: lastWords(words)}
	if d.Start == "" || d.End == "" || len(d.Start)+len(d.End) > len(words) {
		d = quote.Directive{Start: cmp.Or(d.Start, d.End)}
	}
	return d
}

// gaps are the marks of what a quotation leaves out or puts in.
const gaps = "…[]()<>"

// firstWords returns the first whole words up to a gap.
func firstWords(words string) string {
	words, cut := short(words, strings.IndexAny(words, gaps))
	if at := strings.LastIndexByte(words, ' '); cut && at > 0 {
		words = words[:at]
	}
	return strings.TrimSpace(words)
}

// lastWords returns the last whole words from a gap on.
func lastWords(words string) string {
	at := strings.LastIndexAny(words, gaps)
	if at >= 0 {
		_, size := utf8.DecodeRuneInString(words[at:])
		at += size
	}
	rest := []rune(words[max(at, 0):])
	cut := len(rest) > maxTerm
	if cut {
		rest = rest[len(rest)-maxTerm:]
	}
	words = string(rest)
	if at := strings.IndexByte(words, ' '); cut && at >= 0 {
		words = words[at+1:]
	}
	return strings.TrimLeftFunc(words, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) })
}

// short returns words up to a place or the longest term, and whether that may be within a word.
func short(words string, end int) (string, bool) {
	if end >= 0 {
		words = words[:end]
	}
	if runes := []rune(words); len(runes) > maxTerm {
		return string(runes[:maxTerm]), true
	}
	return words, false
}
