package quote

import (
	"encoding/binary"
	"iter"
	"math/bits"
	"unicode/utf8"
)

// gram is how many code points a seed has. A passage with e errors shares all of its seeds with the text but the gram·e
// that hold one.
const gram = 4

// known returns the stretches of the folded text in which the sample may stand with no more errors than it reaches, in
// order. It is false where they are to be looked for.
func (s *search) known(p *sample, in extent) ([]extent, bool) {
	if regions, ok := s.pieces(p, in); ok {
		return regions, true
	}
	if in.start == 0 && in.end == len(s.folded.bytes) {
		return s.cover(p)
	}
	return nil, false
}

// regions looks for the stretches of the folded text in which the sample may stand with no more errors than it reaches:
// where enough of its seeds are as near each other as they are in it. A sample that is short for its errors has no such
// seeds, and may stand anywhere.
func (s *search) regions(p *sample, in extent) iter.Seq[extent] {
	return func(yield func(extent) bool) {
		n := len(p.runes)
		enough, window := n-gram+1-gram*p.reached, n+p.reached
		if enough < n/8 || in.end-in.start < 8*window {
			yield(in)
			return
		}
		var seeds seedSet
		var seed uint64
		for i, r := range p.runes {
			if seed = seed<<16 | uint64(uint16(r)); i >= gram-1 {
				seeds.add(seed)
			}
		}
		recent := make([]uint8, 1<<bits.Len(uint(window))) // 1 where a seed ends that is the sample's
		last := len(recent) - 1
		for _, part := range p.sparse(s.folded.bytes, in) {
			text := s.folded.bytes[:part.end]
			clear(recent)
			at, hits := 0, 0
			var region extent
			unseen := window // code points since the region's end
			for i := part.start; i < len(text); {
				r, size := rune(text[i]), 1
				if r >= utf8.RuneSelf {
					r, size = utf8.DecodeRune(text[i:])
				}
				i += size
				seed = seed<<16 | uint64(uint16(r))
				at++
				hit := seeds.has(seed)
				recent[at&last] = hit
				hits += int(hit) - int(recent[(at-window)&last])
				unseen++
				if hits < enough {
					continue
				}
				if unseen > window {
					if region.end > 0 && !yield(region) {
						return
					}
					region.start = max(part.start, region.end, runesBefore(text, i, window))
				}
				region.end = i
				unseen = 0
			}
			if region.end > 0 && !yield(region) {
				return
			}
		}
	}
}

// sparse returns stretches of a part of a folded text, in order, outside of which the sample does not stand with no
// more errors than it reaches: by every fourth seed of the text. A place is at most as much shorter than the sample as
// it has errors, and each spoils one of those seeds at most, since it lies in no more seeds than a seed has code
// points. It is the whole part where the text is not all ASCII, or the sample is short.
func (p *sample) sparse(text []byte, in extent) []extent {
	n := len(p.runes)
	enough, window := (n-p.reached-gram+1)/gram-p.reached, n+p.reached
	if 6*enough*gram < window || !isASCII(text[max(in.start, in.end-gram):in.end]) {
		return []extent{in}
	}
	// Seeds are counted by blocks. A place has so many seeds at most, which lie in so many blocks at most.
	const block = 2
	most := window / gram
	recent := make([]uint8, (most+block-2)/block+1) // how many of the sample's the last blocks have
	seeds := p.seeds()
	var out []extent
	hits, oldest := 0, 0
	for i := in.start; i+gram <= in.end; {
		start, n := i, uint8(0)
		for ; i < start+block*gram && i+gram <= in.end; i += gram {
			seed := binary.LittleEndian.Uint32(text[i:])
			if seed&nonASCII != 0 {
				return []extent{in}
			}
			n += seeds.has(uint64(seed))
		}
		hits += int(n) - int(recent[oldest])
		recent[oldest] = n
		if oldest++; oldest == len(recent) {
			oldest = 0
		}
		if hits < enough {
			continue
		}
		// A place whose last seed is of this block goes on behind it by less than a seed has.
		e := extent{max(in.start, start-window), min(in.end, i+gram)}
		if last := len(out) - 1; last >= 0 && e.start <= out[last].end {
			out[last].end = e.end
			continue
		}
		out = append(out, e)
	}
	return out
}

// nonASCII are the bits that no letters of ASCII have.
const nonASCII = 0x80808080

// newSparseSeeds returns the seeds of a sample that sparse looks for.
func newSparseSeeds(runes []rune) *seedSet {
	seeds := new(seedSet)
	var seed uint32
	for i, r := range runes {
		if seed = seed>>8 | uint32(r)<<24; i >= gram-1 {
			seeds.add(uint64(seed))
		}
	}
	return seeds
}

// A seedSet is a set of hashes of seeds. It may have seeds that were not added, which costs time and no matches.
type seedSet [1 << 16 / 64]uint64

func (s *seedSet) add(seed uint64) {
	h := hashOf(seed)
	s[h/64] |= 1 << (h % 64)
}

// has returns 1 for a seed of the set and 0 for others.
func (s *seedSet) has(seed uint64) uint8 {
	h := hashOf(seed)
	return uint8(s[h/64] >> (h % 64) & 1)
}

// hashOf spreads seeds over 16 bits (Fibonacci hashing: the factor is 2⁶⁴ divided by the golden ratio).
func hashOf(seed uint64) uint16 { return uint16(seed * 0x9E3779B97F4A7C15 >> 48) }
