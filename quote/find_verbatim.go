package quote

import (
	"bytes"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// verbatim finds where the passage stands with the same words. The doubtful places differ in what folding leaves out,
// and should not.
func (s *search) verbatim(n *needle) (places, doubtful []place) {
	var cut []place
	stands := s.mayHaveCore(n)
	for i, form := range n.forms {
		if !stands && (i == 0 || bytes.Contains(form.folded().bytes, n.core.folded)) {
			continue
		}
		for _, p := range s.normalized(form) {
			switch {
			case p.Class == Normalized && s.cuts(p.Span):
				cut = append(cut, p)
			case s.source[p.Start:p.End] == n.words:
				p.Class = Exact
				places = append(places, p)
			case p.Class == Normalized:
				places = append(places, p)
			case p.Similarity >= minDoubtful:
				doubtful = append(doubtful, p)
			}
		}
		if len(places) > 0 {
			break
		}
	}
	all := append(places, cut...)
	if stands {
		all = s.withIdentical(all, n)
	}
	whole := all[:0]
	for _, p := range all {
		if s.cuts(p.Span) {
			if len(doubtful) < min(20, 1+maxDemoted/(1+len(n.words))) {
				s.demote(&p, n.words)
				doubtful = append(doubtful, p)
			}
			continue
		}
		whole = append(whole, p)
	}
	return whole, doubtful
}

// mayHaveCore reports whether the core of a passage may stand in the text. The first of its forms has it.
func (s *search) mayHaveCore(n *needle) bool {
	switch {
	case len(n.core.folded) < minStretch:
		return true
	case !s.indexed():
		return s.index(s.folded.bytes, n.core.folded) >= 0
	}
	return s.stretches().mayHave(n.core.folded)
}

// maxDemoted is how many bytes of places are compared with the whole words of which they are parts.
const maxDemoted = 1 << 13

// withIdentical adds the places where the passage stands byte for byte and folding hides it: it begins with a mark of
// the letter before, has nothing but spaces, or is a piece of a short word.
func (s *search) withIdentical(places []place, n *needle) []place {
	known := exactly(places)
	var hidden []place
	for at := range s.identical(n) {
		span := Span{at, at + len(n.words)}
		if known(at) || runeStart(s.source, span.Start) != span.Start || runeStart(s.source, span.End) != span.End {
			continue
		}
		hidden = append(hidden, place{Match: Match{Span: span, Class: Exact, Similarity: 1}})
		if len(hidden) == maxMatches {
			break
		}
	}
	if len(hidden) == 0 {
		return places
	}
	// What folding found around or inside of these is the same.
	return append(hidden, slices.DeleteFunc(places, func(p place) bool {
		i, _ := slices.BinarySearchFunc(hidden, p.Start, func(h place, start int) int { return h.End - start })
		return p.Class != Exact && i < len(hidden) && hidden[i].Start < p.End
	})...)
}

// exactly reports of an offset whether a place begins there that is byte for byte.
func exactly(places []place) func(at int) bool {
	if len(places) < 8 {
		return func(at int) bool {
			return slices.ContainsFunc(places, func(p place) bool { return p.Class == Exact && p.Start == at })
		}
	}
	known := map[int]bool{}
	for _, p := range places {
		known[p.Start] = known[p.Start] || p.Class == Exact
	}
	return func(at int) bool { return known[at] }
}

// identical yields where the passage stands in the source byte for byte, in order.
func (s *search) identical(n *needle) iter.Seq[int] {
	if !s.indexed() || len(n.core.folded) < longGram {
		return occurrences(s.source, n.words, s.sourceIndex)
	}
	return func(yield func(int) bool) {
		for at := range s.places(n.core.folded) {
			start := s.folded.source(at, at+len(n.core.folded)).Start - n.core.at
			if start >= 0 && strings.HasPrefix(s.source[start:], n.words) && !yield(start) {
				return
			}
		}
	}
}

// A core is the stretch of a passage that folds to the same whatever stands beside the passage, and where it begins:
// from the first letter or digit to the last, which a mark may follow.
type core struct {
	folded []byte
	at     int
}

func coreOf(passage string) core {
	table := foldTable()
	stands := func(r rune) bool {
		to := table.fold(r)
		return isLetterOrDigit(r) && (to < dropped || to > expanding)
	}
	first, last := strings.IndexFunc(passage, stands), strings.LastIndexFunc(passage, stands)
	if first < 0 {
		return core{}
	}
	f := fold(passage[first:last])
	return core{f.bytes, first}
}

// forms are the ways to read a passage as words of its source: as it stands; without the quotation marks and elisions
// around it; with the letter in brackets of [W]e; with all words in brackets. bare is the passage without what is
// around its words.
func forms(passage, bare string) []string {
	out := []string{passage}
	add := func(form string) {
		if form != "" && !slices.Contains(out, form) {
			out = append(out, form)
		}
	}
	add(bare)
	if !hasMarks(bare) { // every reading is the same
		if text := strings.TrimSpace(bare); strings.ContainsFunc(text, isLetterOrDigit) {
			add(text)
		}
		return out
	}
	for _, reading := range []reading{spellLetters, spellWords} {
		if segments := split(bare, reading); len(segments) == 1 && segments[0].before+segments[0].after == 0 {
			add(segments[0].text)
		}
	}
	return out
}

// unwrapped returns a passage without the white space, quotation marks and elisions around it.
func unwrapped(passage string) string {
	for {
		p := strings.TrimFunc(passage, func(r rune) bool { return isSpace(r) || isQuoteMark(r) })
		p = p[elisionLen(p):]
		if i := strings.LastIndexFunc(p, func(r rune) bool { return inWord(r) || lang.IsUnspaced(r) }); i >= 0 {
			_, size := utf8.DecodeRuneInString(p[i:])
			for at := i + size; at < len(p); at++ {
				if n := elisionLen(p[at:]); n > 0 && at+n == len(p) {
					p = p[:at]
				}
			}
		}
		if p == passage {
			return p
		}
		passage = p
	}
}

// minDoubtful is what a place must be like a passage that folds alike: US is not us.
const minDoubtful = 0.5

// minPart is how many code points a passage needs that may be a part of words: "us" does not stand in "use".
const minPart = 12

// maxTries is how many places of a passage are looked at of which it may only be a part of a word or letter.
const maxTries = 1 << 20

// normalized finds where a passage stands after folding. Places of class Approximate differ in what folding leaves out.
func (s *search) normalized(f form) []place {
	pattern := f.folded()
	var list *shortlist
	short, tries := false, 0
	for at := range s.places(pattern.bytes) {
		if tries++; tries > maxTries {
			break
		}
		if list == nil {
			list, short = newShortlist(s), f.runes() < minPart
		}
		e := extent{at, at + len(pattern.bytes)}
		if s.folded.splits(e) || short && !s.isWhole(s.span(e)) {
			continue
		}
		if !list.add(e) {
			break
		}
	}
	if list == nil {
		return nil
	}
	var places []place
	listed := list.best()
	for _, e := range listed[:min(len(listed), max(1, maxCompared/(1+len(pattern.bytes))))] {
		p := place{Match: Match{Span: s.span(e.extent), Class: Normalized, Similarity: 1}}
		if text := s.source[p.Start:p.End]; text != f.text {
			var unlike int
			unlike, p.restyle = compareLetters(
				view{&pattern, f.text, extent{0, len(pattern.bytes)}}, view{&s.folded, s.source, e.extent})
			if unlike > 0 {
				p.Class, p.errors = Approximate, unlike
				p.Similarity = max(0, 1-float64(unlike)/float64(utf8.RuneCount(pattern.bytes)))
				s.judge(&p, []string{f.text}, []Span{p.Span})
			}
		}
		places = append(places, p)
	}
	return places
}

// maxCompared is how many bytes of places are compared letter by letter with a passage: fewer places of a long one are
// returned.
const maxCompared = 1 << 20

// span returns the source of e, with the marks that belong to its last letter.
func (s *search) span(e extent) Span {
	span := s.folded.source(e.start, e.end)
	for span.End < len(s.source) {
		r, size := utf8.DecodeRuneInString(s.source[span.End:])
		if !unicode.Is(unicode.Mn, r) || foldTable().fold(r) != dropped {
			break
		}
		span.End += size
	}
	return span
}

// isWhole reports whether no word or number of the text goes on beyond a span.
func (s *search) isWhole(span Span) bool { return !s.cutsStart(span.Start) && !s.cutsEnd(span.End) }

// cutsStart reports whether a word or number has begun before a place.
func (s *search) cutsStart(at int) bool {
	after, _ := utf8.DecodeRuneInString(s.source[at:])
	before, n := utf8.DecodeLastRuneInString(s.source[:at])
	if isSeparator(before) && isDigit(after) {
		before, _ = utf8.DecodeLastRuneInString(s.source[:at-n])
		return isDigit(before)
	}
	return inWord(before) && inWord(after)
}

// cutsEnd reports whether a word or number goes on after a place.
func (s *search) cutsEnd(at int) bool {
	before, _ := utf8.DecodeLastRuneInString(s.source[:at])
	after, n := utf8.DecodeRuneInString(s.source[at:])
	next, _ := utf8.DecodeRuneInString(s.source[at+n:])
	switch {
	case isSeparator(after) && isDigit(before):
		return isDigit(next)
	case isQuoteMark(after): // did|n’t
		return unicode.IsLetter(before) && unicode.IsLetter(next) && inWord(before) && inWord(next)
	}
	return inWord(before) && inWord(after)
}

// isSeparator reports whether r may stand between the digits of a number.
func isSeparator(r rune) bool { return r == '.' || r == ',' }
