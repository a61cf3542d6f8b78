package fold

import (
	"sync/atomic"
	"unicode/utf8"
)

// Foldings are worked out by pages of characters, when one is first needed: a text has few scripts.
const (
	pageSize  = 1 << 8
	pageCount = 1 << 8 // the Basic Multilingual Plane
)

type page [pageSize]Entry

// An Entry is what a character is folded to.
type Entry struct {
	Class
	Known  bool // it is folded to the same whatever stands before it; otherwise the rest says nothing
	N      uint8
	Folded [maxFold]rune
}

// pages are filled as they are needed, each with what is the same for all who fill it.
var pages [pageCount]atomic.Pointer[page]

// unknown is the entry of what no page has.
var unknown Entry

// entryOf returns what a character that is not ASCII is folded to.
func entryOf(r rune) *Entry {
	if uint32(r) < pageSize*pageCount {
		if p := pages[uint32(r)/pageSize].Load(); p != nil {
			return &p[uint32(r)%pageSize]
		}
	}
	return fill(r)
}

// fill is entryOf for a page that is not filled yet, which it fills.
func fill(r rune) *Entry {
	if uint32(r) >= pageSize*pageCount {
		return &unknown
	}
	p := newPage(r / pageSize * pageSize)
	pages[r/pageSize].Store(p)
	return &p[r%pageSize]
}

// Read returns what the first character of s, which is not empty, is folded to, and how many bytes it has. The entry is
// not known if that depends on what stands before, or if the character is of ASCII or not valid.
func Read(s string) (e *Entry, size int) {
	if len(s) >= 3 { // most letters of two and three bytes are decoded more quickly here
		switch a, b, c := s[0], s[1]^0x80, s[2]^0x80; {
		case a >= 0xC2 && a < 0xE0 && b < 0x40:
			return entryOf(rune(a&0x1F)<<6 | rune(b)), 2
		case a > 0xE0 && a < 0xED && b < 0x40 && c < 0x40:
			return entryOf(rune(a&0x0F)<<12 | rune(b)<<6 | rune(c)), 3
		}
	}
	r, size := utf8.DecodeRuneInString(s)
	if size > 1 {
		return entryOf(r), size
	}
	return &unknown, size
}

// bases stand for all that a mark may follow, see isAccent.
var bases = [...]rune{0, 'a', 'а', 'ا'}

func newPage(first rune) *page {
	p := &page{}
	for i := range p {
		r := first + rune(i)
		if !utf8.ValidRune(r) || r < utf8.RuneSelf {
			continue
		}
		var letters [len(bases)]Letter
		known := true
		for j, base := range bases {
			letters[j].compute(string(r), base)
			known = known && letters[j] == letters[0]
		}
		l := letters[0]
		p[i] = Entry{l.Class, known, uint8(l.N), l.Folded}
	}
	return p
}
