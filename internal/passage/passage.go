// Package passage leads to words in a document on the web, see [quote.Directive].
package passage

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/pattern"
	"example.com/attribution/quote"
)

// Address returns an address with a text fragment that leads to words in what is there, or nothing where there are
// none. Before and after is the text around them, which distinguishes them from the same words elsewhere; where it is
// not known, the fragment leads to the first place that has the words.
func Address(address, words, before, after string) string {
	directive := inContext(words, before, after)
	if address == "" || directive.Start == "" {
		return ""
	}
	if strings.Contains(address, "#") {
		return address + quote.Fragment(directive)
	}
	return address + "#" + quote.Fragment(directive)
}

// inContext is [Directive] with the nearest words of the text before and after the passage, whose other ends may be cut
// anywhere. A term has to be next to its context (WICG, URL Fragment Text Directives, section 3.4, "find a range from a
// text directive"), so that there is none where the passage begins or ends with what the directive leaves out.
func inContext(words, before, after string) quote.Directive {
	d := Directive(words)
	words = strings.Join(strings.Fields(words), " ")
	if d.Start != "" && strings.HasPrefix(words, d.Start) {
		d.Prefix = lastOf(before)
	}
	if last := cmp.Or(d.End, d.Start); last != "" && strings.HasSuffix(words, last) {
		d.Suffix = firstOf(after)
	}
	return d
}

// contextWords are as many as distinguish a passage from others in most texts.
const contextWords = 3

// lastOf returns the last whole words of a text on one line, which a browser may take for a paragraph.
func lastOf(before string) string {
	line := strings.TrimRightFunc(before, unicode.IsSpace)
	if at := strings.LastIndexByte(line, '\n'); at >= 0 {
		line = line[at+1:]
	} else {
		line = line[strings.IndexFunc(line+" ", unicode.IsSpace):] // the first word may be cut
	}
	words := strings.Fields(line)
	return context(words[max(0, len(words)-contextWords):])
}

// firstOf returns the first whole words likewise.
func firstOf(after string) string {
	line, _, whole := strings.Cut(strings.TrimLeftFunc(after, unicode.IsSpace), "\n")
	if !whole {
		line = line[:max(0, strings.LastIndexFunc(line, unicode.IsSpace))]
	}
	words := strings.Fields(line)
	return context(words[:min(len(words), contextWords)])
}

func context(words []string) string {
	text := strings.Join(words, " ")
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return ""
	}
	return text
}

// maxTerm is how many characters of the first words of a passage a text fragment has, and of the last.
const maxTerm = 40

// Directive leads to words: by all of them, or by the first and the last of what is too long or has something left out
// or put in.
func Directive(words string) quote.Directive {
	words = strings.Join(strings.Fields(bracketed().ReplaceAllString(words, "…")), " ")
	words = strings.TrimLeft(strings.TrimRight(words, "… "), "… .")
	if utf8.RuneCountInString(words) <= maxTerm && !strings.ContainsAny(words, gaps) {
		return quote.Directive{Start: words}
	}
	d := quote.Directive{Start: firstWords(words), End: lastWords(words)}
	if d.Start == "" || d.End == "" || len(d.Start)+len(d.End) > len(words) {
		d = quote.Directive{Start: cmp.Or(d.Start, d.End)}
	}
	return d
}

// bracketed is what an editor put in at the beginning or the end, with the rest of a word of which it is a part.
var bracketed = pattern.Lazy(`^[\s…]*\[[^\[\]]*\]\S*|\S*\[[^\[\]]*\][\s…]*$`)

// gaps are the marks of what a quotation leaves out or puts in.
const gaps = "…[]()<>"

// firstWords returns the first whole words up to a gap.
func firstWords(words string) string {
	end := strings.IndexAny(words, gaps)
	part := end > 0 && words[end] == '[' && words[end-1] != ' ' // of a word, as in attack[s]
	words, cut := short(words, end)
	if cut = cut || part; part && strings.IndexByte(words, ' ') < 0 {
		return ""
	}
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
	if at > 0 && words[at-1] == ']' { // part of a word, as in [T]he
		at += strings.IndexByte(words[at:]+" ", ' ')
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
