package quote

import (
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
		text := s.folded.bytes[:in.end]
		recent := make([]uint8, 1<<bits.Len(uint(window))) // 1 where a seed ends that is the sample's
		last := len(recent) - 1
		at, hits := 0, 0
		var region extent
		unseen := window // code points since the region's end
		for i := in.start; i < len(text); {
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
				region.start = max(in.start, region.end, runesBefore(text, i, window))
			}
			region.end = i
			unseen = 0
		}
		if region.end > 0 {
			yield(region)
		}
	}
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
