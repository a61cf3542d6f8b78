// Package myers finds where a pattern stands in a text with a bounded number of errors.
//
// An error is a rune inserted, deleted or replaced (Levenshtein distance). The search is the bit-parallel algorithm of
// Gene Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming",
// Journal of the ACM 46 (1999), in blocks of 64 rows of which only those are computed that can still
// lead to a match (Ukkonen's cut-off).
package myers

import (
	"slices"
	"unicode/utf8"
)

// wordSize is the number of rows of the distance matrix that one word holds.
const wordSize = 64

// Pattern is a pattern prepared for searching. It never changes and is safe for concurrent use.
type Pattern struct{ forward, backward *rows }

// Compile prepares a pattern, which must not be empty.
func Compile(pattern []rune) *Pattern {
	backward := slices.Clone(pattern)
	slices.Reverse(backward)
	return &Pattern{compile(pattern), compile(backward)}
}

// Search calls report for every place in text where a match with at most limit errors ends, in order.
// The end is a byte offset, the errors are those of the best match that ends there. Search stops when report returns
// false.
func (p *Pattern) Search(text []byte, limit int, report func(end, errors int) bool) {
	limit = min(limit, p.forward.runes)
	if limit < 0 {
		return
	}
	if p.forward.blocks == 1 {
		p.forward.search(text, limit, report)
		return
	}
	c := newColumn(p.forward, limit)
	if c.errors() <= limit && !report(0, c.errors()) {
		return
	}
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(text[i:])
		}
		i += size
		c.advance(p.forward.of(r), 0) // a match may begin anywhere, so the top row is all zero
		if c.active == len(c.block)-1 && c.block[c.active].score <= limit && !report(i, c.block[c.active].score) {
			return
		}
	}
}

// search is Search for a pattern that one word holds.
func (p *rows) search(text []byte, limit int, report func(end, errors int) bool) {
	plus, minus, score := ^uint64(0), uint64(0), p.runes
	top := uint(p.runes-1) % wordSize
	if score <= limit && !report(0, score) {
		return
	}
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(text[i:])
		}
		i += size
		equal := p.equal[p.at(r)]
		vertical := equal | minus
		horizontal := (((equal & plus) + plus) ^ plus) | equal
		up := minus | ^(horizontal | plus)
		down := plus & horizontal
		score += int(up>>top&1) - int(down>>top&1)
		up <<= 1
		down <<= 1
		plus = down | ^(vertical | up)
		minus = up & vertical
		if score <= limit && !report(i, score) {
			return
		}
	}
}

// Starts returns the places where a match begins that ends at the end of text and has exactly that many errors, last
// first.
func (p *Pattern) Starts(text []byte, errors int) (starts []int) {
	if errors < 0 || errors > p.forward.runes {
		return nil
	}
	c := newColumn(p.backward, errors)
	for i, n := len(text), 0; ; n++ {
		if c.errors() == errors {
			starts = append(starts, i)
		}
		if i == 0 || n == p.forward.runes+errors {
			return starts
		}
		r, size := utf8.DecodeLastRune(text[:i])
		i -= size
		c.advance(p.backward.of(r), 1)
	}
}

// rows says for each rune where the pattern has it.
type rows struct {
	runes, blocks int
	ascii         [utf8.RuneSelf]int32 // where the rune's row of equal begins
	others        map[rune]int32
	// equal has a row of blocks words for each distinct rune, in which the bits are set where the pattern has it.
	// The first row is for runes that the pattern lacks.
	equal []uint64
}

func compile(pattern []rune) *rows {
	p := &rows{runes: len(pattern), blocks: (len(pattern) + wordSize - 1) / wordSize, others: map[rune]int32{}}
	p.equal = make([]uint64, p.blocks)
	for i, r := range pattern {
		at := p.at(r)
		if at == 0 {
			at = int32(len(p.equal))
			p.equal = append(p.equal, make([]uint64, p.blocks)...)
			if r >= 0 && r < utf8.RuneSelf {
				p.ascii[r] = at
			} else {
				p.others[r] = at
			}
		}
		p.equal[int(at)+i/wordSize] |= 1 << (i % wordSize)
	}
	return p
}

func (p *rows) at(r rune) int32 {
	if r >= 0 && r < utf8.RuneSelf {
		return p.ascii[r]
	}
	return p.others[r]
}

func (p *rows) of(r rune) []uint64 { return p.equal[p.at(r):] }

// column is a column of the distance matrix.
type column struct {
	block  []block
	active int // the last block that can still lead to a match
	limit  int
	last   uint // the bit of the pattern's last rune in the last block
}

// block holds 64 rows of a column as differences to the row above, and the value of its last row.
type block struct {
	plus, minus uint64
	score       int
}

func newColumn(p *rows, limit int) *column {
	c := &column{block: make([]block, p.blocks), limit: limit, last: uint(p.runes-1) % wordSize}
	c.active = max(0, (limit+wordSize-1)/wordSize-1)
	for i := range c.block[:c.active+1] {
		c.block[i] = block{plus: ^uint64(0), score: c.rows(i) + i*wordSize}
	}
	return c
}

// errors returns the value of the matrix's last row, or more than the limit when that is not computed.
func (c *column) errors() int {
	if c.active < len(c.block)-1 {
		return c.limit + 1
	}
	return c.block[c.active].score
}

// rows returns the number of rows of block i.
func (c *column) rows(i int) int {
	if i == len(c.block)-1 {
		return int(c.last) + 1
	}
	return wordSize
}

// advance goes on to the next column, given the row of its rune and how much the matrix's top row grows.
func (c *column) advance(equal []uint64, carry int) {
	for i := range c.active + 1 {
		carry = c.step(i, equal[i], carry)
	}
	y := c.active
	if c.block[y].score-carry <= c.limit && y < len(c.block)-1 && (equal[y+1]&1 != 0 || carry < 0) {
		y++
		c.block[y] = block{plus: ^uint64(0), score: c.block[y-1].score - carry + c.rows(y)}
		c.step(y, equal[y], carry)
	} else {
		for y > 0 && c.block[y].score >= c.limit+c.rows(y) {
			y--
		}
	}
	c.active = y
}

// step advances block i, given the difference between columns in the row above it, and returns that difference in its
// last row.
func (c *column) step(i int, equal uint64, carry int) int {
	b := &c.block[i]
	top := uint(wordSize - 1)
	if i == len(c.block)-1 {
		top = c.last
	}
	vertical := equal | b.minus
	if carry < 0 {
		equal |= 1
	}
	horizontal := (((equal & b.plus) + b.plus) ^ b.plus) | equal
	plus := b.minus | ^(horizontal | b.plus)
	minus := b.plus & horizontal
	out := int(plus>>top&1) - int(minus>>top&1)
	plus <<= 1
	minus <<= 1
	if carry < 0 {
		minus |= 1
	} else if carry > 0 {
		plus |= 1
	}
	b.plus = minus | ^(vertical | plus)
	b.minus = plus & vertical
	b.score += out
	return out
}
