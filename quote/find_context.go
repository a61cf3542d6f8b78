package quote

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

// contextLen is how many code points of context count.
const contextLen = 32

// contextOf returns how like the surroundings of a span are to the context that was asked for, from 0 to 1.
// Likeness below one half is what any two texts have, and counts as none.
func (s *search) contextOf(span Span) float64 {
	likeness, sides := 0.0, 0.0
	if len(s.prefix) > 0 {
		likeness += endLikeness(s.prefix, foldedRunes(lastRunes(s.source[:span.Start], 2*contextLen)))
		sides++
	}
	if len(s.suffix) > 0 {
		suffix, after := slices.Clone(s.suffix), foldedRunes(firstRunes(s.source[span.End:], 2*contextLen))
		slices.Reverse(suffix)
		slices.Reverse(after)
		likeness += endLikeness(suffix, after)
		sides++
	}
	if likeness < 0.5*sides || sides == 0 {
		return 0
	}
	return likeness / sides
}

// endLikeness returns how like a pattern is to the end of a text that is most like it, from 0 to 1.
func endLikeness(pattern, text []rune) float64 {
	row := make([]int, len(text)+1) // the distances between an end of pattern and all ends of text
	for j := range row {
		row[j] = j
	}
	for i := range pattern {
		diagonal := row[0]
		row[0]++
		for j := range text {
			cost := diagonal
			if pattern[len(pattern)-1-i] != text[len(text)-1-j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return 1 - float64(slices.Min(row))/float64(len(pattern))
}

// An extent is a range of bytes of the folded text.
type extent struct{ start, end int }

// A shortlist keeps the places of a passage that stands in very many: those whose context agrees longest, or the first.
type shortlist struct {
	search         *search
	prefix, suffix []byte
	places         []listed
}

type listed struct {
	extent
	agreeing int // bytes of the context, from the passage on
}

func newShortlist(s *search) *shortlist {
	return &shortlist{search: s, prefix: []byte(string(s.prefix)), suffix: []byte(string(s.suffix))}
}

// add takes a place in, and reports whether more can make a difference.
func (l *shortlist) add(e extent) bool {
	text := l.search.folded.bytes
	agreeing := commonEnd(bytes.TrimRight(text[:e.start], " "), l.prefix) +
		commonStart(bytes.TrimLeft(text[e.end:], " "), l.suffix)
	l.places = append(l.places, listed{e, agreeing})
	if len(l.prefix)+len(l.suffix) == 0 {
		return len(l.places) < maxMatches
	}
	if len(l.places) == 2*maxMatches {
		l.prune()
	}
	return true
}

func (l *shortlist) prune() {
	slices.SortStableFunc(l.places, func(a, b listed) int { return b.agreeing - a.agreeing })
	l.places = l.places[:min(len(l.places), maxMatches)]
}

// best returns the places that were kept.
func (l *shortlist) best() []listed {
	l.prune()
	return l.places
}

func commonStart(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func commonEnd(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

func foldedRunes(s string) []rune {
	if s == "" {
		return nil
	}
	f := fold(s)
	return []rune(string(f.bytes))
}

// firstRunes returns the first n code points of s.
func firstRunes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	i := 0
	for ; n >= 8 && i+8 <= len(s) && isASCII8(s[i:i+8]); n -= 8 {
		i += 8
	}
	for at := range s[i:] {
		if n--; n < 0 {
			return s[:i+at]
		}
	}
	return s
}

// isASCII8 reports whether eight bytes are of ASCII.
func isASCII8[T string | []byte](s T) bool {
	_ = s[7]
	return s[0]|s[1]|s[2]|s[3]|s[4]|s[5]|s[6]|s[7] < utf8.RuneSelf
}

// lastRunes returns the last n code points of s.
func lastRunes(s string, n int) string {
	i := len(s)
	for ; n >= 8 && i >= 8 && isASCII8(s[i-8:i]); n -= 8 {
		i -= 8
	}
	for ; i > 0 && n > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}
