package quote

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
	"unicode/utf8"
)

// A passage that stands in a text with a few errors shares most of its grams with the place: of a passage of n bytes,
// n-q+1 stretches of q bytes begin in it, and an error spoils at most q-1 of them, and as many more as the letter has
// bytes that it changes (E. Ukkonen, "Approximate string-matching with q-grams and maximal matches", Theoretical
// Computer Science 92 (1992), lemma on q-gram counts). Where a text has fewer of them near each other, the passage does
// not stand, and nothing is missed by not looking.

// Sizes of grams in bytes: long ones stand in few places, short ones are left where a passage is short for its errors.
const (
	longGram  = 4
	shortGram = 2
)

const (
	minIndexed = 1 << 8 // bytes: a shorter text is searched as fast without an index
	maxIndexed = math.MaxInt32
)

// A gramIndex says where the grams of a text stand. It takes some places for those of a gram that are another's.
type gramIndex struct {
	size   int
	shift  uint
	widest int      // bytes of the text's widest letter
	heads  []uint32 // where the places of each hash begin in at; one more, where the last ends
	at     []uint32 // places, in order within each hash
}

func newGramIndex(text []byte, size int) *gramIndex {
	n := max(0, len(text)-size+1)
	width := min(bits.Len(uint(n))+2, 20) // bits of a hash: some hashes to a place, so that few grams share one
	if size == shortGram {
		width = min(width, 13) // most texts have few pairs of letters
	}
	x := &gramIndex{size: size, shift: 32 - uint(width), heads: make([]uint32, 1<<width+1), at: make([]uint32, n)}
	for i := range n {
		x.heads[x.hash(text[i:])+1]++
	}
	x.widest = widest(text)
	for h := range 1 << width {
		x.heads[h+1] += x.heads[h]
	}
	// Filling a hash moves its head to its end, which is where the next began.
	for i := range n {
		h := x.hash(text[i:])
		x.at[x.heads[h]] = uint32(i)
		x.heads[h]++
	}
	copy(x.heads[1:], x.heads)
	x.heads[0] = 0
	return x
}

// widest returns how many bytes the widest letter of a text has.
func widest(text []byte) int {
	var most byte
	for _, c := range text {
		most = max(most, c)
	}
	switch {
	case most < utf8.RuneSelf:
		return 1
	case most < 0xE0:
		return 2
	case most < 0xF0:
		return 3
	}
	return utf8.UTFMax
}

// hash spreads the gram with which text begins over the bits of a hash (Fibonacci hashing: the factor is 2³² divided by
// the golden ratio).
func (x *gramIndex) hash(text []byte) uint32 { return x.hashOf(gramAt(text, x.size)) }

func (x *gramIndex) hashOf(gram uint32) uint32 { return gram * 0x9E3779B1 >> x.shift }

// places returns where a gram may stand, in order.
func (x *gramIndex) places(gram uint32) []uint32 {
	h := x.hashOf(gram)
	return x.at[x.heads[h]:x.heads[h+1]]
}

func gramAt(text []byte, size int) uint32 {
	if size == longGram {
		return binary.LittleEndian.Uint32(text)
	}
	return uint32(binary.LittleEndian.Uint16(text))
}

// rarest returns the places of the gram of a pattern that stands in fewest, of some that it has, and where in the
// pattern that is.
func (x *gramIndex) rarest(pattern []byte) (places []uint32, at int) {
	n := len(pattern) - x.size + 1
	step := max(1, n/16)
	for i := 0; i < n; i += step {
		if p := x.places(gramAt(pattern[i:], x.size)); i == 0 || len(p) < len(places) {
			places, at = p, i
		}
		if len(places) == 0 {
			break
		}
	}
	return places, at
}

// gramSets are the grams of a sample.
type gramSets struct {
	bytes, widest int // bytes of the sample, and of its widest letter
	long, short   []countedGram
}

// A countedGram is a gram, and how often a sample has it.
type countedGram struct {
	gram  uint32
	times int32
}

func newGramSets(runes []rune) *gramSets {
	text := []byte(string(runes))
	g := &gramSets{bytes: len(text), long: gramsOf(text, longGram), short: gramsOf(text, shortGram)}
	for _, r := range runes {
		g.widest = max(g.widest, utf8.RuneLen(r))
	}
	return g
}

// gramsOf returns the grams of a text, each once.
func gramsOf(text []byte, size int) []countedGram {
	all := make([]uint32, max(0, len(text)-size+1))
	for i := range all {
		all[i] = gramAt(text[i:], size)
	}
	slices.Sort(all)
	out := make([]countedGram, 0, len(all))
	for i, gram := range all {
		if i > 0 && gram == all[i-1] {
			out[len(out)-1].times++
			continue
		}
		out = append(out, countedGram{gram, 1})
	}
	return out
}

// shared returns how many places of a text with so many errors begin with a gram of the sample at least.
func (g *gramSets) shared(size, errors int) int { return g.bytes - size + 1 - errors*(g.widest+size-1) }

// A census is what of a sample is counted in a text.
type census struct {
	grams  []countedGram
	index  *gramIndex // where they stand
	enough int        // places of them have a place of the sample at least
}

// census returns what to count in the text for a sample with the errors that it reaches. It is false where grams do not
// say.
func (s *search) census(p *sample) (census, bool) {
	if !s.indexed() {
		return census{}, false
	}
	g := p.grams()
	grams, index, enough := g.long, s.longGrams, g.shared(longGram, p.reached)
	if enough < g.bytes/3 {
		grams, index, enough = g.short, s.shortGrams, g.shared(shortGram, p.reached)
	}
	if enough < max(1, g.bytes/8) {
		return census{}, false
	}
	return census{grams, index(), enough}, true
}

// hasEnough reports whether the text has enough of the grams anywhere. Each counts as often as both have it at most.
func (c census) hasEnough() bool {
	n := 0
	for _, g := range c.grams {
		if n += min(int(g.times), len(c.index.places(g.gram))); n >= c.enough {
			return true
		}
	}
	return false
}

// briefLen is how many bytes of a folded text are looked through at once for a sample.
const briefLen = 1 << 13

// isMissing reports whether the text has so few of the grams of a sample that the sample stands nowhere. It is quick,
// and in a long text in doubt says no.
func (s *search) isMissing(p *sample) bool {
	switch {
	case !s.indexed():
		return len(p.sparse(s.folded.bytes, extent{0, len(s.folded.bytes)})) == 0
	case len(s.folded.bytes) <= briefLen:
		regions, ok := s.cover(p)
		return ok && len(regions) == 0
	}
	c, ok := s.census(p)
	return ok && !c.hasEnough()
}

// cover returns the stretches of the folded text outside of which the sample stands nowhere with the errors that it
// reaches, in order. It is false where grams do not say.
func (s *search) cover(p *sample) ([]extent, bool) {
	c, ok := s.census(p)
	if !ok {
		return nil, false
	}
	var buf [briefLen / 64]uint64
	hits := placeSet(buf[:])
	if !c.hasEnough() {
		return nil, true
	}
	if len(s.folded.bytes) > briefLen {
		hits = make(placeSet, len(c.index.at)/64+1)
	}
	for _, g := range c.grams {
		for _, at := range c.index.places(g.gram) {
			hits[at/64] |= 1 << (at % 64)
		}
	}
	longest := p.grams().bytes + p.reached*c.index.widest // bytes of a place
	if !hits.haveNear(c.enough, longest) {
		return nil, true
	}
	var out []extent
	first, last := placeReader{set: hits}, placeReader{set: hits}
	for range c.enough - 1 {
		last.next()
	}
	for {
		end := last.next()
		if end < 0 {
			return out, true
		}
		start := first.next()
		if end += c.index.size; end-start > longest {
			continue
		}
		e := s.wholeRunes(extent{max(0, end-longest), min(len(s.folded.bytes), start+longest)})
		if i := len(out) - 1; i >= 0 && e.start <= out[i].end {
			out[i].end = e.end
		} else {
			out = append(out, e)
		}
	}
}

// A placeSet is a set of places of a text.
type placeSet []uint64

// haveNear reports whether so many places may stand within a length of each other. It looks at 64 at once.
func (s placeSet) haveNear(n, length int) bool {
	window := length/64 + 2
	near := 0
	for i, word := range s {
		near += bits.OnesCount64(word)
		if i >= window {
			near -= bits.OnesCount64(s[i-window])
		}
		if near >= n {
			return true
		}
	}
	return false
}

// A placeReader reads the places of a set in order.
type placeReader struct {
	set  placeSet
	at   int    // words read
	word uint64 // what is left of the last one
}

// next returns the next place, or -1.
func (r *placeReader) next() int {
	for r.word == 0 {
		if r.at == len(r.set) {
			return -1
		}
		r.word = r.set[r.at]
		r.at++
	}
	place := (r.at-1)*64 + bits.TrailingZeros64(r.word)
	r.word &= r.word - 1
	return place
}

// wholeRunes moves the ends of a stretch of the folded text out of the middle of letters.
func (s *search) wholeRunes(e extent) extent {
	text := s.folded.bytes
	for e.start > 0 && e.start < len(text) && !utf8.RuneStart(text[e.start]) {
		e.start--
	}
	for e.end < len(text) && !utf8.RuneStart(text[e.end]) {
		e.end++
	}
	return e
}

// indexed reports whether the index of a text's grams is to be used: it takes as long to make as some searches.
func (t *Text) indexed() bool {
	return t.searches.Load() > 1 && len(t.folded.bytes) >= minIndexed && len(t.folded.bytes) <= maxIndexed
}

// mayHave reports whether a pattern may stand in the folded text.
func (t *Text) mayHave(pattern []byte) bool {
	if len(pattern) < longGram || !t.indexed() {
		return true
	}
	if len(pattern) >= minStretch {
		return t.stretches().mayHave(pattern)
	}
	places, _ := t.longGrams().rarest(pattern)
	return len(places) > 0
}

// places yields where a pattern stands in the folded text, in order, overlapping or not.
func (t *Text) places(pattern []byte) func(yield func(int) bool) {
	text := t.folded.bytes
	if len(pattern) < longGram || !t.indexed() {
		return occurrences(text, pattern, t.index)
	}
	if len(pattern) >= minStretch {
		places, ok := t.stretches().places(text, pattern)
		switch {
		case ok && len(places) == 0:
			return nowhere
		case ok:
			return slices.Values(places)
		}
	}
	return func(yield func(int) bool) {
		candidates, offset := t.longGrams().rarest(pattern)
		if len(candidates)*len(pattern) > maxPatternBytes {
			occurrences(text, pattern, t.index)(yield)
			return
		}
		for _, c := range candidates {
			at := int(c) - offset
			if at >= 0 && bytes.HasPrefix(text[at:], pattern) && !yield(at) {
				return
			}
		}
	}
}
