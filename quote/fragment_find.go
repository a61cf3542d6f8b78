package quote

import (
	"strings"
	"unicode/utf8"
)

// FindDirective returns the passage that a browser would highlight for d: the
// first one that matches, in the words of the text.
//
// The text counts as what a browser shows, with a blank line between blocks.
// Case, accents, and the amount of white space don't matter, as in browsers;
// the kind of quotation marks and hyphens does. A match has to begin and end,
// with its context, at a word boundary. Browsers that split Chinese, Japanese
// or Thai into words with a dictionary, or compare by UTS #10, may differ.
//
// The whole text is folded for each call.
func (t *Text) FindDirective(d Directive) (Span, bool) {
	loose := newLooseText(t.source)
	from, to, ok := loose.find(newLooseDirective(d))
	if !ok {
		return Span{}, false
	}
	return loose.sourceSpan(from, to), true
}

// A looseDirective has its terms folded.
type looseDirective struct{ prefix, start, end, suffix string }

func newLooseDirective(d Directive) looseDirective {
	return looseDirective{looseTerm(d.Prefix), looseTerm(d.Start), looseTerm(d.End), looseTerm(d.Suffix)}
}

// find returns the first match of d in t.folded.
func (t *looseText) find(d looseDirective) (from, to int, ok bool) {
	if d.start == "" {
		return 0, 0, false
	}
	lead := d.prefix
	if lead == "" {
		lead = d.start
	}
	for at := 0; ; at++ {
		at = t.index(lead, at)
		if at < 0 {
			return 0, 0, false
		}
		from = at
		if d.prefix != "" {
			from = t.skipSpace(at + len(d.prefix))
			if !strings.HasPrefix(t.folded[from:], d.start) {
				continue
			}
		}
		to = from + len(d.start)
		if d.end == "" {
			if t.ends(to, d.suffix) {
				return from, to, true
			}
			continue
		}
		if !isWordEdge(t.folded, to) {
			continue
		}
		if to, ok = t.findEnd(d, to); ok {
			return from, to, true
		}
		return 0, 0, false // nor would a later start have an end
	}
}

// index returns the first occurrence of term at or after from that begins at
// a word boundary, or -1.
func (t *looseText) index(term string, from int) int {
	for from <= len(t.folded) {
		i := strings.Index(t.folded[from:], term)
		if i < 0 {
			return -1
		}
		if i += from; isWordEdge(t.folded, i) {
			return i
		}
		// The next occurrence that counts is at a boundary: looking only
		// there keeps the search linear.
		from = i
		for from++; from < len(t.folded) && (!utf8.RuneStart(t.folded[from]) || !isWordEdge(t.folded, from)); {
			from++
		}
	}
	return -1
}

// findEnd returns the end of the first occurrence of d.end at or after from
// that the suffix follows.
func (t *looseText) findEnd(d looseDirective, from int) (int, bool) {
	for at := from; ; at++ {
		at = t.index(d.end, at)
		if at < 0 {
			return 0, false
		}
		if to := at + len(d.end); t.ends(to, d.suffix) {
			return to, true
		}
	}
}

// ends reports whether a match can end at to: before suffix, or where there
// is none, at a word boundary.
func (t *looseText) ends(to int, suffix string) bool {
	if suffix == "" {
		return isWordEdge(t.folded, to)
	}
	at := t.skipSpace(to)
	return strings.HasPrefix(t.folded[at:], suffix) && isWordEdge(t.folded, at+len(suffix))
}

func (t *looseText) skipSpace(i int) int {
	for i < len(t.folded) && (t.folded[i] == ' ' || t.folded[i] == blockEdge) {
		i++
	}
	return i
}
