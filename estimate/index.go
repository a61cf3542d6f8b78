package estimate

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"sync"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// An index holds the wordings that are looked for, in the order of their folded bytes, so that reading a text byte by
// byte narrows a window of candidates.
type index struct {
	entries []entry
	starts  [257]int // where the entries that begin with a byte start
}

// An entry is one wording and what it can be. An entry without readings and without a kind is passed over, and what is
// in it too.
type entry struct {
	key        string
	kind       Kind
	readings   []Reading
	expression Expression
	hedges     []string // the languages that hedge with it
	likely     []string // those in which it says how likely something is, on no scale
	stem       bool     // it stands for all words that begin with it
}

// builtinIndex holds the terms of the built-in scales and the lexicon.
var builtinIndex = sync.OnceValue(func() *index {
	entries := make(map[string]*entry)
	addScales(entries, builtin)
	for _, x := range lexicon {
		e := entryOf(entries, x.Text)
		e.kind, e.expression = cmp.Or(e.kind, x.Kind), x
	}
	for _, phrase := range otherSenses {
		entryOf(entries, phrase).expression.Lang = "en"
	}
	addHedges(entries)
	addLikely(entries)
	return newIndex(entries)
})

// addLikely adds the words of all languages that say how likely something is, alone and with those that make them
// stronger or weaker before them, so that "very improbable" is not taken for "improbable". What a scale or the lexicon
// has in the language is not among them.
func addLikely(entries map[string]*entry) {
	add := func(l *lang.Language, text string) {
		e := entryOf(entries, text)
		for _, tag := range append(l.Also.List(), l.Tag) {
			if base := macro(tag); !slices.Contains(e.likely, base) && !e.isListed(base) {
				e.likely = append(e.likely, base)
			}
		}
	}
	for l := range lang.All() {
		for word := range l.Likely.All() {
			add(l, word)
			for degree := range l.Degrees.All() {
				add(l, degree+" "+word)
			}
		}
	}
}

// addHedges adds the hedges of all languages. A word that a scale or the lexicon has in the language is not among them.
func addHedges(entries map[string]*entry) {
	for l := range lang.All() {
		for text := range l.Hedges.All() {
			text, stem := strings.CutSuffix(text, "*")
			e := entryOf(entries, text)
			for _, tag := range append(l.Also.List(), l.Tag) {
				if base := macro(tag); !slices.Contains(e.hedges, base) && !e.in(base) {
					e.hedges = append(e.hedges, base)
					e.stem = e.stem || stem || l.Endings != "" // particles follow
				}
			}
		}
	}
}

// scaleIndex holds the terms of scales. It is nil, which finds nothing, if there are none.
func scaleIndex(scales []Scale) *index {
	if len(scales) == 0 {
		return nil
	}
	entries := make(map[string]*entry)
	addScales(entries, scales)
	return newIndex(entries)
}

func newIndex(entries map[string]*entry) *index {
	delete(entries, "")
	x := new(index)
	for _, e := range entries {
		x.entries = append(x.entries, *e)
	}
	slices.SortFunc(x.entries, func(a, b entry) int { return cmp.Compare(a.key, b.key) })
	for _, e := range x.entries {
		x.starts[int(e.key[0])+1]++
	}
	for b := range 256 {
		x.starts[b+1] += x.starts[b]
	}
	return x
}

// addScales adds the wordings of scales whose terms occur in prose. The other kinds are grades and stored numbers:
// nobody writes them into a sentence as an estimate.
func addScales(entries map[string]*entry, scales []Scale) {
	for _, s := range scales {
		if s.Kind != Likelihood && s.Kind != AnalyticConfidence {
			continue
		}
		for _, t := range s.Terms {
			for _, f := range t.Forms {
				if !f.Ambiguous {
					add(entries, f.Text, s.Kind, s.reading(t, f))
				}
			}
		}
		if s.Kind == AnalyticConfidence {
			addSpans(entries, s)
		}
	}
}

// addSpans adds "low to moderate confidence" and its like, as an official of the White House said on 15 April 2021: the
// bare form of a level, and a higher level with its noun. Such a phrase can be either level.
func addSpans(entries map[string]*entry, s Scale) {
	for _, low := range s.Terms {
		for _, high := range s.Terms {
			if low.Rank == 0 || low.Rank >= high.Rank {
				continue
			}
			for _, f := range low.Forms {
				for _, g := range high.Forms {
					if f.Ambiguous && !g.Ambiguous && baseOf(f.Lang) == "en" && baseOf(g.Lang) == "en" {
						add(entries, f.Text+" to "+g.Text, s.Kind, s.reading(low, f), s.reading(high, g))
					}
				}
			}
		}
	}
}

func (s Scale) reading(t Term, f Form) Reading {
	return Reading{Scale: s.ID, Term: t.Name(), Rank: t.Rank, Lang: f.Lang}
}

func add(entries map[string]*entry, text string, kind Kind, readings ...Reading) {
	e := entryOf(entries, text)
	e.kind = cmp.Or(e.kind, kind)
	e.readings = append(e.readings, readings...)
}

func entryOf(entries map[string]*entry, text string) *entry {
	key := fold(text)
	e := entries[key]
	if e == nil {
		e = &entry{key: key}
		entries[key] = e
	}
	return e
}

// longest returns the longest entry in the language base that stands as whole words at the start of text, and its
// length there. The empty base is any language.
func (x *index) longest(text, base string) (found *entry, length int) {
	if x == nil || x.lacks(text[0]) {
		return nil, 0
	}
	f := folder{text: text}
	var buf [utf8.UTFMax]byte
	lo, hi, depth := 0, len(x.entries), 0
	for {
		r, ok := f.next()
		if !ok {
			return found, length
		}
		for _, b := range buf[:utf8.EncodeRune(buf[:], r)] {
			lo, hi = x.narrow(lo, hi, depth, b)
			depth++
		}
		if lo == hi {
			return found, length
		}
		e := &x.entries[lo]
		if len(e.key) == depth && len(f.pending) == 0 && (e.stem || endsWord(r, text[f.pos:])) && e.in(base) &&
			e.spelt(text[:f.pos]) {
			found, length = e, f.pos
			if e.stem {
				length += restOfWord(r, text[f.pos:])
			}
		}
	}
}

// lacks reports whether no entry begins with c, which is decided for ASCII only.
func (x *index) lacks(c byte) bool {
	if c >= utf8.RuneSelf {
		return false
	}
	c = byte(foldRune(rune(c)))
	return x.starts[c] == x.starts[int(c)+1]
}

// narrow returns the part of the entries from lo to hi, alike up to depth, that have b there.
func (x *index) narrow(lo, hi, depth int, b byte) (int, int) {
	if depth == 0 {
		return x.starts[b], x.starts[int(b)+1]
	}
	at := func(i int) int { // the byte there, -1 at the end
		if key := x.entries[i].key; len(key) > depth {
			return int(key[depth])
		}
		return -1
	}
	from := lo + sort.Search(hi-lo, func(i int) bool { return at(lo+i) >= int(b) })
	return from, from + sort.Search(hi-from, func(i int) bool { return at(from+i) > int(b) })
}

// restOfWord returns the length of what is left of a word behind r.
func restOfWord(r rune, text string) int {
	n := 0
	for !endsWord(r, text[n:]) {
		next, size := utf8.DecodeRuneInString(text[n:])
		if size == 0 {
			break
		}
		r = next
		n += size
	}
	return n
}

// in reports whether e is a wording of the language base.
func (e *entry) in(base string) bool {
	return base == "" || slices.Contains(e.hedges, base) || slices.Contains(e.likely, base) || e.isListed(base)
}

// isListed reports whether a scale or the lexicon has the wording in the language base.
func (e *entry) isListed(base string) bool {
	return baseOf(e.expression.Lang) == base || slices.ContainsFunc(e.readings, func(r Reading) bool { return baseOf(r.Lang) == base })
}

// spelt reports whether written is as e has to be written.
func (e *entry) spelt(written string) bool {
	return !e.expression.Cased || written == e.expression.Text
}
