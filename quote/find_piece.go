package quote

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

const (
	fewPiece  = 14   // code points: a piece so long stands in few places of a text
	maxPieces = 1000 // places of pieces: with more of them, counting seeds is quicker
)

// cut cuts the sample into pieces.
func (p *sample) cut() {
	p.pieces = nil
	n := max(1, p.reached+1)
	size := len(p.runes) / n
	if size < fewPiece {
		return
	}
	for i := range n {
		p.pieces = append(p.pieces, []byte(string(p.runes[i*size:(i+1)*size])))
	}
}

// pieces returns the stretches of the folded text in which the sample may stand, in order: where one of its pieces
// stands unchanged, of which there is one more than errors. It is false where the pieces are too short, or stand in too
// many places, to be of use.
func (s *search) pieces(p *sample, in extent) ([]extent, bool) {
	if len(p.pieces) == 0 {
		return nil, false
	}
	n := p.reached + 1
	size := len(p.runes) / n
	text := s.folded.bytes[:in.end]
	var out []extent
	for i := range n {
		piece := p.pieces[i]
		if !s.mayHave(piece) {
			continue
		}
		before := i*size + p.reached
		after := len(p.runes) - i*size + p.reached
		places, start := s.places(piece), 0
		if in.start > 0 || in.end < len(s.folded.bytes) {
			places, start = occurrences(text[in.start:], piece, bytes.Index), in.start
		}
		for at := range places {
			if len(out) == maxPieces {
				return nil, false
			}
			at += start
			out = append(out, extent{max(in.start, runesBefore(text, at, before)), runesAfter(text, at, after)})
		}
	}
	slices.SortFunc(out, func(a, b extent) int { return a.start - b.start })
	merged := out[:0]
	for _, e := range out {
		if last := len(merged) - 1; last >= 0 && e.start <= merged[last].end {
			merged[last].end = max(merged[last].end, e.end)
			continue
		}
		merged = append(merged, e)
	}
	return merged, true
}

// runesAfter returns the offset of the n-th code point after an offset, or the end of the text.
func runesAfter(text []byte, at, n int) int {
	for range n {
		if at >= len(text) {
			return len(text)
		}
		_, size := utf8.DecodeRune(text[at:])
		at += size
	}
	return at
}
