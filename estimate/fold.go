package estimate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/unicode/norm"
)

// A folder reads a text as expressions are compared: compatibility-decomposed, in lower case, a run of spaces and
// hyphens as one space, every apostrophe as ', and without characters that are not seen. Nothing is allocated, so that
// comparing and spotting are cheap.
type folder struct {
	text    string
	pos     int    // of the next byte of text
	pending []byte // what is left of the decomposition of the character before pos
	last    rune   // the rune returned last
}

// next returns the next folded rune. It reports false at the end of the text.
func (f *folder) next() (rune, bool) {
	for {
		r, ok := f.read()
		switch {
		case !ok:
			return 0, false
		case unseen(r):
			continue
		case separates(r):
			broken := f.skipSeparators() || r == '\n'
			if broken && lang.IsUnspaced(f.last) && lang.IsUnspaced(f.peek()) {
				continue
			}
			r = ' '
		default:
			r = foldRune(r)
		}
		f.last = r
		return r, true
	}
}

// read returns the next rune of the decomposed text.
func (f *folder) read() (rune, bool) {
	if len(f.pending) > 0 {
		r, size := utf8.DecodeRune(f.pending)
		f.pending = f.pending[size:]
		return r, true
	}
	if f.pos >= len(f.text) {
		return 0, false
	}
	if c := f.text[f.pos]; c < utf8.RuneSelf {
		f.pos++
		return rune(c), true
	}
	r, size := utf8.DecodeRuneInString(f.text[f.pos:])
	f.pos += size
	if isHan(r) {
		return r, true
	}
	if d := norm.NFKD.PropertiesString(f.text[f.pos-size:]).Decomposition(); len(d) > 0 {
		r, size = utf8.DecodeRune(d)
		f.pending = d[size:]
	}
	return r, true
}

// skipSeparators moves past the rest of a run of spaces and hyphens and reports whether the run breaks the line.
func (f *folder) skipSeparators() (broken bool) {
	f.pending = nil
	for f.pos < len(f.text) {
		r, size := utf8.DecodeRuneInString(f.text[f.pos:])
		if !separates(r) && !unseen(r) {
			break
		}
		broken = broken || r == '\n'
		f.pos += size
	}
	return broken
}

// peek returns the next rune of the text as it is written.
func (f *folder) peek() rune {
	r, _ := utf8.DecodeRuneInString(f.text[f.pos:])
	return r
}

// fold returns the whole text folded, without spaces at the ends.
func fold(text string) string {
	f := folder{text: text}
	var b strings.Builder
	for r, ok := f.next(); ok; r, ok = f.next() {
		b.WriteRune(r)
	}
	return strings.Trim(b.String(), " ")
}

// sameWords reports whether a and b are equal once folded.
func sameWords(a, b string) bool {
	if a != "" && b != "" && isASCIILetter(a[0]) && isASCIILetter(b[0]) && (a[0]^b[0])&^0x20 != 0 {
		return false // most comparisons of a look-up end here
	}
	f, g := folder{text: trimSeparators(a)}, folder{text: trimSeparators(b)}
	for {
		r, more := f.next()
		s, also := g.next()
		if r != s || more != also {
			return false
		}
		if !more {
			return true
		}
	}
}

func trimSeparators(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return separates(r) || unseen(r) })
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func foldRune(r rune) rune {
	switch r {
	case '’', '‘', 'ʼ', '＇':
		return '\''
	case 'ς':
		return 'σ'
	}
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r < utf8.RuneSelf, '\u2E80' <= r && r < '\uA000':
		return r // ASCII, and the Chinese and Japanese scripts, which have no case
	}
	return unicode.ToLower(r)
}

// separates reports whether r is a space or one of the hyphens. A dash is neither: it parts clauses.
func separates(r rune) bool {
	switch r {
	case '-', '\u2010', '\u2011', '﹣', '－':
		return true
	}
	return unicode.IsSpace(r)
}

// unseen reports whether r leaves no trace on the page: soft hyphens, joiners, directional marks, variation selectors.
func unseen(r rune) bool {
	if r < '\u00AD' {
		return false
	}
	switch {
	case r == '\u00AD', r == '\u034F', r == '\u061C', r == '\uFEFF',
		'\u200B' <= r && r <= '\u200F', '\u202A' <= r && r <= '\u202E', '\u2060' <= r && r <= '\u206F',
		'\uFE00' <= r && r <= '\uFE0F':
		return true
	}
	return false
}
