package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A pair is a quotation found by its marks or dash.
type pair struct {
	open, close Span // the marks; empty where one is missing
	class       class
	nested      int // the first pair that the same mark opened directly inside this one, or 0
	closed      bool
	dropped     bool // was no quotation after all
	flags       []Flag
	holes       []Span
}

// inner is what the marks enclose.
func (p pair) inner() Span { return Span{p.open.End, p.close.Start} }

// outer is inner with its marks.
func (p pair) outer() Span { return Span{p.open.Start, p.close.End} }

// maxDepth is the depth of nesting beyond which marks are not taken for marks,
// and the number of stray marks in a paragraph. It is that of UAX #9, far
// beyond any text that is read.
const maxDepth = 125

// A pairer matches the marks of one paragraph at a time.
type pairer struct {
	text      string
	symmetric bool // ’ opens in the language of the text
	mirrored  bool // and ‘ closes, as in Arabic

	paragraph Span
	marks     []markAt
	roles     []role // of marks[:i]
	stack     []opened
	open      classSet // the classes on the stack
	beyond    [primeClose + 1]int
	pairs     []pair
	expect    []class // marks with which the paragraph carries on quotations of the one before
	strays    int     // how many closing marks of the paragraph nothing opened
	done      int     // the end of the last pair that is inside no other
}

// opened is a pair that awaits its closing mark.
type opened struct {
	class  class
	pair   int
	spaced bool // white space follows the mark, as in French
}

type role uint8

const (
	asPlain role = iota // no quotation mark
	asOpener
	asCloser
	asStray // closes what was never opened
)

// match finds the pairs of a paragraph. next are the classes of the marks
// with which the following paragraph begins.
func (p *pairer) match(paragraph Span, next []class) {
	p.paragraph = paragraph
	p.pairs = p.pairs[:0]
	p.done, p.strays = paragraph.Start, 0
	clear(p.beyond[:])
	for at := paragraph.Start; at < paragraph.End; {
		p.marks, at = scan(p.marks[:0], p.text, paragraph, at)
		lookAhead(p.text, p.marks)
		p.roles = p.roles[:0]
		for i := range p.marks {
			p.step(i)
		}
	}
	p.finish(next)
}

func (p *pairer) step(i int) {
	m := p.marks[i]
	if m.left == sideMark {
		m.left = p.behindMark(i)
	}
	role, targets := p.role(m)
	p.roles = append(p.roles, role)
	switch role {
	case asOpener:
		p.push(m)
	case asCloser:
		p.pop(m, targets)
	case asStray:
		p.addStray(m)
	}
}

// behindMark says what another mark directly before marks[i] amounts to.
func (p *pairer) behindMark(i int) side {
	if i == 0 || p.marks[i-1].end() != p.marks[i].pos {
		return sideOpening // an elided article: l'“
	}
	switch p.roles[i-1] {
	case asOpener:
		return sideOpening
	case asPlain:
		if singles.has(p.marks[i-1].class) && p.marks[i-1].left == sideLetter {
			return sideOpening
		}
	}
	return sideClosing
}

func (p *pairer) push(m markAt) {
	class := m.class
	if class == guillemetRight && len(p.expect) > 0 && p.expect[0] == guillemetLeft && p.atStart(m) {
		class = guillemetLeft // old French: » at the beginning of each further paragraph
	}
	if len(p.stack) >= maxDepth {
		p.beyond[class]++
		return
	}
	index := len(p.pairs)
	if n := len(p.stack); n > 0 && p.stack[n-1].class == class {
		if under := &p.pairs[p.stack[n-1].pair]; under.nested == 0 {
			under.nested = index
		}
	}
	pr := pair{open: Span{m.pos, m.end()}, class: class}
	if n := len(p.stack); n < len(p.expect) && p.expect[n] == class && n == index && p.atStart(m) {
		pr.flags = []Flag{Continuation}
	}
	p.pairs = append(p.pairs, pr)
	p.stack = append(p.stack, opened{class: class, pair: index, spaced: m.right == sideEdge ||
		startsWithSpace(p.text[m.end():p.paragraph.End])})
	p.open |= setOf(class)
}

// atStart reports whether only white space and other marks stand before m in
// the paragraph.
func (p *pairer) atStart(m markAt) bool {
	start := p.paragraph.Start
	if len(p.pairs) > 0 {
		start = p.pairs[len(p.pairs)-1].open.End
	}
	return strings.TrimSpace(p.text[start:m.pos]) == ""
}

func startsWithSpace(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r)
}

func (p *pairer) pop(m markAt, targets classSet) {
	for c := range p.beyond {
		if targets.has(class(c)) && p.beyond[c] > 0 {
			p.beyond[c]--
			return
		}
	}
	for n := len(p.stack) - 1; n >= 0; n-- {
		if !targets.has(p.stack[n].class) {
			continue
		}
		p.unwind(n+1, m.pos)
		pr := &p.pairs[p.stack[n].pair]
		pr.close = Span{m.pos, m.end()}
		pr.closed = true
		p.truncate(n)
		if n == 0 {
			p.done = m.end()
		}
		return
	}
}

// unwind gives up waiting for the closing marks of stack[n:].
func (p *pairer) unwind(n, end int) {
	for i := len(p.stack) - 1; i >= n; i-- {
		pr := &p.pairs[p.stack[i].pair]
		if singles.has(pr.class) {
			pr.dropped = true
			continue
		}
		// The same mark again, not closed in between, shows where the
		// quotation must have ended.
		pr.close = Span{end, end}
		if pr.nested > 0 && !p.pairs[pr.nested].dropped {
			pr.close = Span{p.pairs[pr.nested].open.Start, p.pairs[pr.nested].open.Start}
		}
		pr.flags = append(pr.flags, Unclosed)
	}
	p.truncate(n)
}

func (p *pairer) truncate(n int) {
	p.stack = p.stack[:n]
	p.open = 0
	for _, o := range p.stack {
		p.open |= setOf(o.class)
	}
}

// addStray makes a pair of what stands before a closing mark that nothing opened,
// back to the quotation before it or the beginning of the paragraph.
func (p *pairer) addStray(m markAt) {
	if len(p.stack) > 0 || p.strays >= maxDepth {
		return
	}
	p.strays++
	p.pairs = append(p.pairs, pair{
		open: Span{p.done, p.done}, close: Span{m.pos, m.end()}, class: m.class, flags: []Flag{Unopened},
	})
	p.done = m.end()
}

// finish closes what is open at the end of the paragraph.
func (p *pairer) finish(next []class) {
	p.expect = p.expect[:0]
	for n, o := range p.stack {
		if n >= len(next) || !carriesOn(o.class, next[n]) || p.pairs[o.pair].nested > 0 &&
			!p.pairs[p.pairs[o.pair].nested].dropped {
			break
		}
		p.expect = append(p.expect, o.class)
	}
	for n := range p.expect {
		pr := &p.pairs[p.stack[n].pair]
		pr.close = Span{p.paragraph.End, p.paragraph.End}
		pr.flags = append(pr.flags, Continues)
	}
	p.unwind(len(p.expect), p.paragraph.End)
	p.truncate(0)
}

// carriesOn reports whether a mark at the beginning of a paragraph reopens
// the quotation that a mark of class open left open in the paragraph before.
func carriesOn(open, next class) bool {
	return open == next || open == guillemetLeft && next == guillemetRight
}
