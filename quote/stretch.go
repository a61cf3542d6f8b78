package quote

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"
)

// Sizes of stretches in bytes. A pattern that has all but stretchStep bytes more than one of them has one that begins
// at a multiple of stretchStep, wherever it stands.
const (
	stretchSize = 8
	stretchStep = 4
	minStretch  = stretchSize + stretchStep - 1 // bytes of a pattern
)

// A stretchIndex says where stretches of a text stand that begin at multiples of stretchStep. It takes some places for
// those of a stretch that are another's. Stretches are so long that most stand in few places.
type stretchIndex struct {
	shift uint
	heads []uint32 // where the places of each hash begin in at; one more, where the last ends
	at    []uint32 // places, in order within each hash
	seen  []uint64 // the set of longer hashes, so sparse that most stretches which the text lacks have none
}

// seenBits is how many bits longer the hashes of seen are than those of heads.
const seenBits = 4

func newStretchIndex(text []byte) *stretchIndex {
	n := max(0, len(text)-stretchSize+stretchStep) / stretchStep
	width := min(bits.Len(uint(n))+1, 22) // bits of a hash: some hashes to a place, so that few stretches share one
	x := &stretchIndex{
		shift: 64 - uint(width),
		heads: make([]uint32, 1<<width+1),
		at:    make([]uint32, n),
		seen:  make([]uint64, 1<<(width+seenBits)/64+1),
	}
	for i := range n {
		long := x.hash(text[i*stretchStep:])
		x.seen[long/64] |= 1 << (long % 64)
		x.heads[long>>seenBits+1]++
	}
	for h := range 1 << width {
		x.heads[h+1] += x.heads[h]
	}
	// Filling a hash moves its head to its end, which is where the next began.
	for i := range n {
		h := x.hash(text[i*stretchStep:]) >> seenBits
		x.at[x.heads[h]] = uint32(i * stretchStep)
		x.heads[h]++
	}
	copy(x.heads[1:], x.heads)
	x.heads[0] = 0
	return x
}

// hash spreads the stretch with which text begins over the bits of a long hash (Fibonacci hashing: the factor is 2⁶⁴
// divided by the golden ratio).
func (x *stretchIndex) hash(text []byte) uint64 {
	return binary.LittleEndian.Uint64(text) * 0x9E3779B97F4A7C15 >> (x.shift - seenBits)
}

// rarest returns the places of the stretch of a pattern that stands in fewest, of some that it has at a distance from
// its beginning which is first more than a multiple of stretchStep, and where in the pattern that is.
func (x *stretchIndex) rarest(pattern []byte, first int) (places []uint32, at int) {
	n := len(pattern) - stretchSize + 1
	step := max(1, n/(4*stretchStep)) * stretchStep
	for i := first; i < n; i += step {
		h := x.hash(pattern[i:])
		if x.seen[h/64]>>(h%64)&1 == 0 {
			return nil, i
		}
		h >>= seenBits
		if p := x.at[x.heads[h]:x.heads[h+1]]; i == first || len(p) < len(places) {
			places, at = p, i
		}
		if len(places) < 2 {
			break
		}
	}
	return places, at
}

// mayHave reports whether a pattern may stand in the text.
func (x *stretchIndex) mayHave(pattern []byte) bool {
	for first := range stretchStep {
		if places, _ := x.rarest(pattern, first); len(places) > 0 {
			return true
		}
	}
	return false
}

// nowhere yields no place.
func nowhere(func(int) bool) {}

// maxCandidates is how many places of a pattern are compared with it at once. Where there are more, most searches end
// with some of them.
const maxCandidates = 1 << 10

// places returns where a pattern stands in the text, in order. It is false where the pattern may stand in too many
// places to compare all.
func (x *stretchIndex) places(text, pattern []byte) (out []int, ok bool) {
	compared := 0 // candidates
	for first := range stretchStep {
		candidates, offset := x.rarest(pattern, first)
		if compared += len(candidates); compared > maxCandidates {
			return nil, false
		}
		for _, c := range candidates {
			if at := int(c) - offset; at >= 0 && bytes.HasPrefix(text[at:], pattern) {
				out = append(out, at)
			}
		}
	}
	slices.Sort(out)
	return out, true
}
