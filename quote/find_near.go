package quote

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/attribution/internal/edits"
	"golang.org/x/text/unicode/norm"
)

// minNear is how many code points a passage needs to be looked for by the look of its letters.
const minNear = 3

// maxPunctuation is how many marks may be around it that the text does not have.
const maxPunctuation = 3

// near finds a short passage as whole words that differ in accents, in letters of another script that look alike, in
// hyphens, or in the punctuation around them only. What is longer is found by counting errors.
func (s *search) near(b *blur) []place {
	runes, want := b.near.runes, b.near.skeleton
	if len(want) == 0 || !bytes.Contains(s.looks(), b.near.bytes) {
		return nil
	}
	var places []place
	text := s.folded.bytes
	before := ' '
	for at := 0; at < len(text) && len(places) < maxMatches; {
		r, size := utf8.DecodeRune(text[at:])
		if skeletonOf(r) == want[0] && inWord(r) && !inWord(before) {
			e := extent{at, skeletonEnd(text, at, want)}
			if e.end > 0 && s.isWhole(s.span(e)) {
				p := place{Match: Match{Span: s.span(e), Class: Approximate}}
				p.errors = edits.Distance(runes, []rune(string(text[e.start:e.end])))
				p.Similarity = max(0, 1-float64(p.errors)/float64(len(runes)))
				s.judge(&p, []string{b.bare}, []Span{p.Span})
				places = append(places, p)
			}
		}
		before = r
		at += size
	}
	return places
}

// A look is what a short passage looks like. The zero look is that of a passage which is not looked for by it.
type look struct {
	runes, skeleton []rune
	bytes           []byte // the skeleton
}

func newLook(form string, runes []rune) look {
	if len(runes) >= minRunes {
		return look{}
	}
	words := foldedRunes(strings.TrimFunc(form, func(r rune) bool { return !inWord(r) }))
	want := skeleton(words)
	if len(want) < minNear || len(runes)-len(words) > maxPunctuation {
		return look{}
	}
	return look{runes, want, []byte(string(want))}
}

// skeleton reduces folded letters to what they look like without accents; hyphens and marks vanish.
func skeleton(folded []rune) []rune {
	var out []rune
	for _, r := range folded {
		if r = skeletonOf(r); r != 0 {
			out = append(out, r)
		}
	}
	return out
}

// skeletonOf returns what a folded letter looks like without accents, or 0 if nothing is left.
func skeletonOf(r rune) rune {
	if r < utf8.RuneSelf {
		if r == dashMark {
			return 0
		}
		return r
	}
	if isAccent(r) {
		return 0
	}
	if d := norm.NFD.PropertiesString(string(r)).Decomposition(); len(d) > 0 {
		base, n := utf8.DecodeRune(d)
		if next, _ := utf8.DecodeRune(d[n:]); isAccent(next) {
			r = base
		}
	}
	if like, ok := lookAlikes[r]; ok {
		return like
	}
	return r
}

// isAccent reports whether r is a mark above, below or through a letter: vowel signs of Indic scripts, tone marks of
// Thai and the like are letters of their own.
func isAccent(r rune) bool {
	class := norm.NFD.PropertiesString(string(r)).CCC()
	return class >= 200 || class == 1 || class == 7 || class == 8
}

// skeletonEnd returns where a stretch of text ends that begins at an offset and has a skeleton, or 0.
func skeletonEnd(text []byte, at int, want []rune) int {
	for len(want) > 0 {
		if at >= len(text) {
			return 0
		}
		r, size := utf8.DecodeRune(text[at:])
		at += size
		switch r = skeletonOf(r); r {
		case 0:
		case want[0]:
			want = want[1:]
		default:
			return 0
		}
	}
	for at < len(text) {
		r, size := utf8.DecodeRune(text[at:])
		if !isAccent(r) {
			break
		}
		at += size
	}
	return at
}

// lookAlikes maps small letters, which folding makes of capitals too, to the letters of ASCII for which the small or
// the capital one is taken: Cyrillic and Greek ones, and Latin ones with strokes. Arabic ى is taken for ي.
var lookAlikes = map[rune]rune{
	'а': 'a', 'в': 'b', 'с': 'c', 'ԁ': 'd', 'е': 'e', 'н': 'h', 'һ': 'h', 'і': 'i', 'ј': 'j', 'к': 'k', 'м': 'm',
	'о': 'o', 'р': 'p',
	'ԛ': 'q', 'ѕ': 's', 'т': 't', 'у': 'y', 'х': 'x', 'ԝ': 'w',
	'α': 'a', 'β': 'b', 'ε': 'e', 'ζ': 'z', 'η': 'h', 'ι': 'i', 'κ': 'k', 'μ': 'm', 'ν': 'v', 'ο': 'o', 'ρ': 'p',
	'τ': 't', 'υ': 'y',
	'χ': 'x',
	'ى': 'ي',
	'đ': 'd', 'ħ': 'h', 'ł': 'l', 'ø': 'o', 'ŧ': 't',
}

// distanceWithin is the distance of two strings up to a limit, and the limit if it is greater.
func distanceWithin(a, b []rune, limit int) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if max(len(a), len(b)) <= limit {
		return edits.Distance(a, b)
	}
	if max(len(a), len(b))-min(len(a), len(b)) >= limit {
		return limit
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = min(j, limit)
	}
	for i := range a {
		from, to := max(0, i-limit), min(len(b), i+limit)
		diagonal := row[from]
		row[from] = limit
		if from == 0 {
			row[0] = min(i+1, limit)
		}
		for j := from; j < to; j++ {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1, limit)
		}
	}
	return row[len(b)]
}

// spelledOut writes letters that were joined from two as these.
var spelledOut = strings.NewReplacer("œ", "oe", "æ", "ae", "ß", "ss")

// sameLook reports whether two words look alike, accents aside.
func sameLook(a, b string) bool {
	look := func(word string) []rune { return skeleton([]rune(spelledOut.Replace(string(foldedRunes(word))))) }
	return slices.Equal(look(a), look(b))
}
