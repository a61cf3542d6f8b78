package quote

import (
	"sort"
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

// Span is a range of bytes of a text: it begins at Start and ends before End.
// Spans that this package returns lie on rune boundaries.
type Span struct{ Start, End int }

// Len returns the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Text is a text prepared for searching. NewText folds it once, so that many passages can be looked up in it.
// A Text never changes and is safe for concurrent use.
type Text struct {
	source   string
	folded   folded
	searches atomic.Int32 // that have begun

	made struct { // what some searches need, when the first of them needs it
		counts                lazy[[]count]
		layout                lazy[*layout]
		rarity                lazy[*[256]uint16]
		longGrams, shortGrams lazy[*gramIndex]
		stretches             lazy[*stretchIndex]
		looks                 lazy[[]byte]
	}
}

// NewText prepares source for searching. Any string will do: invalid UTF-8 is searched byte by byte.
func NewText(source string) *Text { return &Text{source: source, folded: fold(source)} }

// A lazy value is made when it is first asked for.
type lazy[T any] struct {
	once  sync.Once
	value T
}

func (l *lazy[T]) of(make func() T) T {
	l.once.Do(func() { l.value = make() })
	return l.value
}

func (t *Text) counts() []count {
	return t.made.counts.of(func() []count { return countRunes(t.source) })
}

// layout returns the text without the marks of its page, or nil if it has none.
func (t *Text) layout() *layout {
	return t.made.layout.of(func() *layout { return newLayout(t.source) })
}

func (t *Text) rarity() *[256]uint16 {
	return t.made.rarity.of(func() *[256]uint16 { return rarity(t.folded.bytes) })
}

func (t *Text) longGrams() *gramIndex {
	return t.made.longGrams.of(func() *gramIndex { return newGramIndex(t.folded.bytes, longGram) })
}

func (t *Text) shortGrams() *gramIndex {
	return t.made.shortGrams.of(func() *gramIndex { return newGramIndex(t.folded.bytes, shortGram) })
}

func (t *Text) stretches() *stretchIndex {
	return t.made.stretches.of(func() *stretchIndex { return newStretchIndex(t.folded.bytes) })
}

// looks returns what the letters look like, without hyphens and accents.
func (t *Text) looks() []byte {
	return t.made.looks.of(func() []byte { return []byte(string(skeleton([]rune(string(t.folded.bytes))))) })
}

// String returns the text as it was given to NewText.
func (t *Text) String() string { return t.source }

// Runes returns the number of code points before byte offset b.
// A byte of invalid UTF-8 counts as one code point, as it does in a range loop.
// An offset inside a code point counts as the code point's beginning; an offset outside the text as its nearest end.
func (t *Text) Runes(b int) int {
	c, rest := t.countBefore(b)
	return c.runes + utf8.RuneCountInString(rest)
}

// UTF16 returns the number of UTF-16 code units before byte offset b, as JavaScript counts them.
// It treats invalid UTF-8 and offsets inside a code point or outside the text as Runes does.
func (t *Text) UTF16(b int) int {
	c, rest := t.countBefore(b)
	n := c.units
	for _, r := range rest {
		n += utf16Len(r)
	}
	return n
}

// FromRunes returns the byte offset of the code point with index n: the inverse of Runes.
// An index outside the text gives the text's nearest end.
func (t *Text) FromRunes(n int) int {
	return t.offsetOf(n, func(c count) int { return c.runes }, func(rune) int { return 1 })
}

// FromUTF16 returns the byte offset of the UTF-16 code unit with index n: the inverse of UTF16.
// An index between the two halves of a surrogate pair gives the offset of the pair;
// an index outside the text gives the text's nearest end.
func (t *Text) FromUTF16(n int) int {
	return t.offsetOf(n, func(c count) int { return c.units }, utf16Len)
}

// count says how many code points and UTF-16 code units stand before byte offset at.
type count struct{ at, runes, units int }

// countStride is the distance in bytes between counts: far enough that they cost little memory,
// near enough that counting on from one costs about a microsecond.
const countStride = 1 << 10

func countRunes(s string) []count {
	counts := make([]count, 1, len(s)/countStride+2)
	var c count
	for i, r := range s {
		if i-counts[len(counts)-1].at >= countStride {
			c.at = i
			counts = append(counts, c)
		}
		c.runes++
		c.units += utf16Len(r)
	}
	return counts
}

// countBefore returns the last count at or before b, and the text from there to the rune boundary at or before b.
func (t *Text) countBefore(b int) (count, string) {
	b = runeStart(t.source, b)
	counts := t.counts()
	i := sort.Search(len(counts), func(i int) bool { return counts[i].at > b }) - 1
	return counts[i], t.source[counts[i].at:b]
}

func (t *Text) offsetOf(n int, before func(count) int, width func(rune) int) int {
	counts := t.counts()
	i := sort.Search(len(counts), func(i int) bool { return before(counts[i]) > n }) - 1
	if i < 0 {
		return 0
	}
	c := counts[i]
	n -= before(c)
	for j, r := range t.source[c.at:] {
		if n -= width(r); n < 0 {
			return c.at + j
		}
	}
	return len(t.source)
}

// runeStart returns the greatest rune boundary of s that is at most b, and 0 or len(s) when b is outside s.
func runeStart(s string, b int) int {
	if b <= 0 {
		return 0
	}
	if b >= len(s) {
		return len(s)
	}
	for i := b; i >= 0 && i > b-utf8.UTFMax; i-- {
		if utf8.RuneStart(s[i]) {
			if _, n := utf8.DecodeRuneInString(s[i:]); i+n > b {
				return i
			}
			break
		}
	}
	return b
}

func utf16Len(r rune) int {
	if r >= 0x10000 {
		return 2
	}
	return 1
}
