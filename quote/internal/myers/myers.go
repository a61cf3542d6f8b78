// Package myers finds where a pattern stands in a text with a bounded number of errors.
//
// An error is a rune inserted, deleted or replaced (Levenshtein distance). The search is the bit-parallel algorithm of
// Gene Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming",
// Journal of the ACM 46 (1999), in blocks of 64 rows of which only those are computed that can still
// lead to a match (Ukkonen's cut-off).
package myers

import "unicode/utf8"

// wordSize is the number of rows of the distance matrix that one word holds.
const wordSize = 64

// Pattern is a pattern prepared for searching. It never changes and is safe for concurrent use.
type Pattern struct {
	runes  int
	blocks int
	ascii  [utf8.RuneSelf]int32 // where the rune's row of equal begins
	others map[rune]int32
	// equal has a row of blocks words for each distinct rune, in which the bits are set where the pattern has it.
	// The first row is for runes that the pattern lacks.
	equal []uint64
}

// Compile prepares a pattern, which must not be empty.
func Compile(pattern []rune) *Pattern {
	p := &Pattern{runes: len(pattern), blocks: (len(pattern) + wordSize - 1) / wordSize, others: map[rune]int32{}}
	p.equal = make([]uint64, p.blocks)
	for i, r := range pattern {
		row := p.row(r)
		if row == 0 {
			row = int32(len(p.equal))
			p.equal = append(p.equal, make([]uint64, p.blocks)...)
			if r >= 0 && r < utf8.RuneSelf {
				p.ascii[r] = row
			} else {
				p.others[r] = row
			}
		}
		p.equal[int(row)+i/wordSize] |= 1 << (i % wordSize)
	}
	return p
}

func (p *Pattern) row(r rune) int32 {
	if r >= 0 && r < utf8.RuneSelf {
		return p.ascii[r]
	}
	return p.others[r]
}

// Search calls report for every place in text where a match with at most limit errors ends, in order.
// The end is a byte offset, the errors are those of the best match that ends there. Search stops when report returns false.
func (p *Pattern) Search(text []byte, limit int, report func(end, errors int) bool) {
	limit = min(limit, p.runes)
	if limit < 0 {
		return
	}
	c := newColumn(p, limit)
	if c.errors() <= limit && !report(0, c.errors()) {
		return
	}
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(text[i:])
		}
		i += size
		c.advance(p.equal[p.row(r):])
		if c.active == p.blocks-1 && c.block[c.active].score <= limit && !report(i, c.block[c.active].score) {
			return
		}
	}
}

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

func newColumn(p *Pattern, limit int) *column {
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

// advance goes on to the next column, whose rune has the given row of Pattern.equal.
func (c *column) advance(equal []uint64) {
	carry := 0 // a match may begin anywhere, so the top row is all zero
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

// step advances block i, given the difference between columns in the row above it, and returns that difference in its last row.
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
