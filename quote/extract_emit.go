package quote

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// emit turns the pairs of paragraph p into results.
func (x *extractor) emit(p Span) {
	first := len(x.found)
	var ends []int
	for _, pr := range x.pairs {
		for len(ends) > 0 && ends[len(ends)-1] <= pr.open.Start {
			ends = ends[:len(ends)-1]
		}
		if !x.append(pr, len(ends)) {
			continue
		}
		ends = append(ends, pr.close.End)
		if len(ends) == 1 && slices.Contains(pr.flags, Unclosed) {
			x.pending = pending{found: len(x.found), class: pr.class}
		}
	}
	x.judge(x.found[first:], p)
	x.spread(first)
}

// spread gives the parts of a quotation of several paragraphs the cue and the
// speaker of the part that has them. found[first:] are of this paragraph.
func (x *extractor) spread(first int) {
	if first == len(x.found) || !hasFlag(&x.found[first], Continuation) {
		x.parts = x.parts[:0]
	}
	for i := first; i < len(x.found); i++ {
		f := &x.found[i]
		if f.Depth > 0 {
			continue
		}
		if i == first && len(x.parts) > 0 {
			if from := &x.found[x.parts[0]]; from.Cue.Len() > 0 {
				f.take(from)
			} else if f.Cue.Len() > 0 {
				for _, part := range x.parts {
					x.found[part].take(f)
				}
			}
		}
		switch {
		case !hasFlag(f, Continues):
			x.parts = x.parts[:0]
		case f.Cue.Len() > 0:
			x.parts = append(x.parts[:0], i)
		default:
			x.parts = append(x.parts, i)
		}
	}
}

// trimInner takes white space, invisible characters and a pair of isolates
// off both ends of span.
func trimInner(text string, span Span) Span {
	for span.Start < span.End {
		r, size := utf8.DecodeRuneInString(text[span.Start:span.End])
		if !unicode.IsSpace(r) && !isIgnorable(r) {
			break
		}
		span.Start += size
	}
	for span.Start < span.End {
		r, size := utf8.DecodeLastRuneInString(text[span.Start:span.End])
		if !unicode.IsSpace(r) && !isIgnorable(r) || r == '\u200c' || r == '\u200d' {
			break
		}
		span.End -= size
	}
	return span
}

// judge fills in what the text around the quotations of paragraph p says
// about them.
func (x *extractor) judge(found []Found, p Span) {
	regions := []Span{p}  // of the quotations that found[i] is inside of
	previous := []int{-1} // the quotation before found[i] at each depth
	led := make([]gap, len(found))
	preceding := make([]int, len(found)) // the quotation before at the same depth
	following := siblings(found)
	for i := range found {
		f := &found[i]
		regions, previous = regions[:f.Depth+1], previous[:f.Depth+1]
		s := newSetting(f, regions[f.Depth])
		if i == 0 && s.before.Len() == 0 && x.announced.Len() > 0 {
			s.before = x.announced
		}
		before := previous[f.Depth]
		if before >= 0 {
			x.goBack(&s, found, preceding, before, regions[f.Depth].Start)
		}
		preceding[i] = before
		if next := following[i]; next >= 0 && found[next].Outer.Start < s.after.End {
			s.after.End = found[next].Outer.Start
			s.bounded = false
		}
		if len(f.Holes) > 0 {
			s.after = f.Holes[0]
			s.punctuated, s.bounded = true, true
		}
		rep := x.reporter.report(s)
		if x.signature.Len() > 0 && rep.cue.Len() == 0 && rep.span.Len() == 0 && f.Depth == 0 && f.Outer.End == p.End {
			ws, _ := words(x.reporter.after[:0], x.text, x.signature, x.lexicon)
			rep.span = x.reporter.signed(ws)
			rep.certain = rep.span.Len() > 0
		}
		led[i] = rep.led
		x.classify(f, rep, s)
		previous[f.Depth] = i
		regions = append(regions, f.Span)
		previous = append(previous, -1)
	}
	x.share(found, led, following)
}

// goBack sets what stands before a quotation whose predecessor is found[before]: the text back to it, or further where
// it is a name.
func (x *extractor) goBack(s *setting, found []Found, preceding []int, before, start int) {
	for n := 0; before >= 0; before = preceding[before] {
		s.before.Start = found[before].Outer.End
		s.earlier = Span{start, found[before].Outer.Start}
		if n++; found[before].Kind != KindTerm || n > 3 || x.isSaid(&found[before]) {
			slices.Reverse(s.quoted)
			return
		}
		s.quoted = append(s.quoted, found[before].Outer)
	}
	s.before.Start, s.earlier = start, Span{}
	slices.Reverse(s.quoted)
}

func newSetting(f *Found, region Span) setting {
	last, _ := utf8.DecodeLastRuneInString(f.Text)
	full := gapOf(last) == gapStop
	return setting{
		before:     Span{region.Start, f.Outer.Start},
		after:      Span{f.Outer.End, region.End},
		punctuated: full && last != '.' || gapOf(last) == gapComma || isDash(last),
		full:       full,
		bounded:    true,
	}
}

// siblings returns for each quotation the next one that is inside of the same
// quotations, or -1.
func siblings(found []Found) []int {
	next := make([]int, len(found))
	var at []int // the sibling seen last at each depth
	for i := len(found) - 1; i >= 0; i-- {
		d := found[i].Depth
		if next[i] = -1; d < len(at) {
			next[i] = at[d]
		}
		at = at[:min(len(at), d)]
		for len(at) < d {
			at = append(at, -1)
		}
		at = append(at, i)
	}
	return next
}
