package report

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/quote"
)

// passage returns the address of the place in its source where a quote stands: that of the source with a text fragment, see
// [quote.Directive]. It is empty where the source has no address of the web, or the words are not there.
func (d *dossier) passage(q *attribution.Quote) string {
	id := q.Source
	if s := d.c.Statements[q.Statement]; s != nil {
		id = cmp.Or(id, s.Source)
	}
	s := d.c.Sources[id]
	if s == nil || q.Text == "" {
		return ""
	}
	address := webAddress(s.URL)
	directive := directiveOf(q.Text)
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

// directiveOf leads to words: by all of them, or by the first and the last of what is too long or has something left out or put in.
func directiveOf(words string) quote.Directive {
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
