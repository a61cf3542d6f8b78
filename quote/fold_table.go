package quote

import (
	"iter"
	"maps"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/unicode/norm"
)

// What a rune folds to, where that is not one rune. The codes are surrogates, which no text contains.
const (
	dropped   rune = 0xD800 + iota // nothing
	blank                          // a space, perhaps
	joining                        // a mark or letter that may become one with the letter before it
	ordered                        // a mark that stays by itself, in the order of its combining class
	expanding                      // several runes
)

// The marks of one kind all fold to one of them.
const (
	quoteMark = '\'' // single and double alike: nesting swaps them
	dashMark  = '-'
)

// table says what each rune folds to.
type table struct {
	bmp        [1 << 16]uint16
	binding    [1 << 16 / 64]uint64 // the set of runes beside which white space does not count
	expansions map[rune]string
}

// foldTable is made from the tables of package unicode and x/text/unicode/norm when it is first needed.
var foldTable = sync.OnceValue(func() *table {
	t := &table{expansions: map[rune]string{}}
	for r := range t.bmp {
		t.bmp[r] = uint16(r)
	}
	var changing []rune
	joins := map[rune]bool{}
	var buf [utf8.UTFMax]byte
	for r := range rune(len(t.bmp)) {
		if !utf8.ValidRune(r) || unicode.Is(unicode.Hangul, r) && r >= 0xAC00 {
			continue
		}
		p := norm.NFKC.Properties(buf[:utf8.EncodeRune(buf[:], r)])
		if d := p.Decomposition(); len(d) > 0 {
			last, _ := utf8.DecodeLastRune(d)
			joins[last] = true
		} else if p.CCC() == 0 && p.BoundaryBefore() {
			continue
		}
		changing = append(changing, r)
	}
	for _, set := range []*unicode.RangeTable{
		ignorables, vowelSigns, unicode.White_Space, unicode.Quotation_Mark, moreQuoteMarks,
		unicode.Dash, moreDashes, unicode.Nd, unicode.Greek,
	} {
		changing = slices.AppendSeq(changing, members(set))
	}
	for _, c := range unicode.CaseRanges {
		for r := rune(c.Lo); r <= rune(c.Hi); r++ {
			changing = append(changing, r)
		}
	}
	changing = append(slices.AppendSeq(changing, maps.Keys(similar)), '⋯')
	for _, r := range changing {
		if r >= rune(len(t.bmp)) {
			continue
		}
		to, expansion := foldRune(r, joins[r])
		if to >= rune(len(t.bmp)) {
			to, expansion = expanding, string(to)
		}
		t.bmp[r] = uint16(to)
		if to == expanding {
			t.expansions[r] = expansion
		}
	}
	for r := range members(lang.Unspaced()) {
		if r < rune(len(t.bmp)) {
			t.binding[r/64] |= 1 << (r % 64)
		}
	}
	for _, r := range []rune{quoteMark, dashMark} {
		t.binding[r/64] |= 1 << (r % 64)
	}
	return t
})

// members returns the runes of a table.
func members(t *unicode.RangeTable) iter.Seq[rune] {
	return func(yield func(rune) bool) {
		for _, x := range t.R16 {
			for r := rune(x.Lo); r <= rune(x.Hi); r += rune(x.Stride) {
				if !yield(r) {
					return
				}
			}
		}
		for _, x := range t.R32 {
			for r := rune(x.Lo); r <= rune(x.Hi); r += rune(x.Stride) {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// fold returns what r folds to: a rune or one of the codes.
func (t *table) fold(r rune) rune {
	if r < rune(len(t.bmp)) {
		return rune(t.bmp[r])
	}
	to, _ := foldRune(r, true)
	return to
}

// simple returns what r, which is not of ASCII, folds to if that is one rune whatever stands beside it, and else -1.
func (t *table) simple(r rune) rune {
	if r >= rune(len(t.bmp)) {
		return -1
	}
	to := rune(t.bmp[r])
	if to >= dropped && to <= expanding || to == quoteMark || to == dashMark {
		return -1
	}
	return to
}

// expand returns what r folds to when its code is expanding.
func (t *table) expand(r rune) string {
	if s, ok := t.expansions[r]; ok {
		return s
	}
	_, s := foldRune(r, true)
	return s
}

// binds reports whether white space on either side of the folded rune r does not count.
func (t *table) binds(r rune) bool {
	if r < rune(len(t.bmp)) {
		return t.binding[r/64]&(1<<(r%64)) != 0
	}
	return lang.IsUnspaced(r)
}

// foldRune computes what r folds to, and the runes themselves when there are several.
// joins says whether r, if it is a mark, may become one with a letter before it.
func foldRune(r rune, joins bool) (to rune, expansion string) {
	if to, ok := foldSign(r); ok {
		return to, ""
	}
	if r == '⋯' { // ellipsis that is not …, which decomposes
		return expanding, "..."
	}
	if unicode.Is(kept, r) {
		return r, ""
	}
	p := norm.NFKC.PropertiesString(string(r))
	switch {
	case p.CCC() != 0 && !joins && len(p.Decomposition()) == 0:
		return ordered, ""
	case !p.BoundaryBefore():
		return joining, ""
	}
	out := foldAll(norm.NFKC, r)
	if len(out) > 1 && (out[0] == blank || slices.Contains(out, '/')) {
		// An accent by itself, or ½, which is not 1/2 in running text.
		if out = foldAll(norm.NFD, r); out[0] == blank || slices.Contains(out, '/') {
			return r, ""
		}
	}
	switch len(out) {
	case 0:
		return dropped, ""
	case 1:
		return out[0], ""
	}
	return expanding, string(out)
}

// foldAll normalises r and folds what becomes of it.
func foldAll(form norm.Form, r rune) (out []rune) {
	for _, d := range string(form.AppendString(nil, string(r))) {
		if to := foldLetter(d); to != dropped {
			out = append(out, to)
		}
	}
	return out
}

// foldSign folds what is neither letter nor digit: ok reports whether r is such a sign.
func foldSign(r rune) (to rune, ok bool) {
	switch {
	case unicode.Is(ignorables, r) || unicode.Is(vowelSigns, r):
		return dropped, true
	case unicode.Is(unicode.White_Space, r):
		return blank, true
	case unicode.Is(unicode.Quotation_Mark, r) || unicode.Is(moreQuoteMarks, r):
		return quoteMark, true
	case unicode.Is(unicode.Dash, r) && !unicode.Is(notDashes, r) || unicode.Is(moreDashes, r):
		return dashMark, true
	}
	to, ok = similar[r]
	return to, ok
}

// foldLetter folds a rune that is composed and has no compatibility decomposition.
func foldLetter(r rune) rune {
	if to, ok := foldSign(r); ok {
		return to
	}
	switch {
	case unicode.Is(unicode.Mn, r):
		return r
	case unicode.Is(unicode.Nd, r):
		return '0' + rune(lang.Digit(r))
	case unicode.Is(unicode.Greek, r):
		// Capitals are written without accents and breathings.
		if d := norm.NFD.PropertiesString(string(r)).Decomposition(); len(d) > 0 {
			r, _ = utf8.DecodeRune(d)
		}
	}
	// Through the capital, so that variants of one small letter meet: ς and σ, ſ and s, ı and i.
	return unicode.ToLower(unicode.ToUpper(r))
}
