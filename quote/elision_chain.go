package quote

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	minSegment      = 12 // code points: shorter segments stand everywhere
	minDenseSegment = 6  // the same in Chinese, Japanese and Korean
)

// A run is a folded segment.
type run struct {
	segment
	folded folded
	sample sample
	proves bool // it is long enough to prove something
}

func runs(segments []segment) []run {
	out := make([]run, len(segments))
	for i, seg := range segments {
		f := fold(seg.text)
		runes := []rune(string(f.bytes))
		least := minSegment
		if isDense(runes) {
			least = minDenseSegment
		}
		out[i] = run{segment: seg, folded: f, proves: len(runes) >= least}
		if i > 0 {
			out[i-1].trail = seg.lead
		}
	}
	return out
}

// chains are the ways to read a passage as runs with something between them.
type chains struct {
	marked   [][]run
	inserted bool // the passage is whole but for what brackets put in
	whole    form // the passage without what they put in
}

func newChains(bare string) (c chains) {
	if !hasMarks(bare) {
		return c
	}
	for _, as := range []reading{keepBrackets, spellLetters, readInsertions} {
		segments := split(bare, as)
		if len(segments) == 0 || len(segments) == 1 && segments[0].before+segments[0].after == 0 {
			continue
		}
		if chain := runs(segments); !slices.ContainsFunc(chain, func(r run) bool { return !r.proves }) {
			c.marked = append(c.marked, chain)
		}
	}
	rest := split(bare, leaveOutInsertions)
	if len(rest) == 1 && rest[0].before+rest[0].after == 0 && rest[0].text != bare && runs(rest)[0].proves {
		c.inserted, c.whole = true, newForm(rest[0].text)
	}
	return c
}

// A link is a place of a run, and the place of the run before it in the chain.
type link struct {
	extent
	before int
}

// elided finds the segments of a passage that marks elisions or insertions one after the other, within a paragraph.
// What it has in brackets is compared with what the text has there.
func (s *search) elided(n *needle) []place {
	c := n.chains()
	if places := s.inserted(n.bare, c); len(places) > 0 {
		return places
	}
	for _, chain := range c.marked {
		places := s.chains(chain)
		places = places[:min(len(places), comparisons(len(chain)))]
		for i := range places {
			p := &places[i]
			glued := chain[0].lead.ended && s.cutsBegin(p.Span) || chain[len(chain)-1].trail.begun && s.cutsTail(p.Span)
			if s.cuts(p.Span) && !glued {
				p.Class = Approximate
			}
			s.compareMarks(p, chain)
		}
		if len(places) > 0 {
			return places
		}
	}
	return nil
}

// inserted finds a passage that is whole but for what brackets put in.
func (s *search) inserted(passage string, c chains) []place {
	if !c.inserted {
		return nil
	}
	places := slices.DeleteFunc(s.normalized(c.whole), func(p place) bool { return p.Class != Normalized })
	places = places[:min(len(places), comparisons(strings.Count(passage, "[")))]
	for i := range places {
		places[i].Class = Elided
		s.compareWhole(&places[i], passage)
	}
	return places
}

// maxComparisons bounds how many gaps of places are compared with what a passage has in brackets, or marks as left out.
const maxComparisons = 1 << 12

// maxLinks bounds how many places of runs are remembered.
const maxLinks = 1 << 18

// comparisons returns how many places of a passage with so many gaps are looked at.
func comparisons(gaps int) int { return max(1, maxComparisons/max(1, gaps)) }

// chains finds runs in order, each as near to the one before as it can be.
func (s *search) chains(runs []run) []place {
	var links [][]link
	most := min(maxMatches, maxLinks/len(runs))
	for i, r := range runs {
		var found []link
		before, tries := -1, 0
		for at := range s.places(r.folded.bytes) {
			if tries++; tries > maxTries {
				break
			}
			l := link{extent{at, at + len(r.folded.bytes)}, -1}
			if !s.verbatimRun(r, l.extent) {
				continue
			}
			if i > 0 {
				for before+1 < len(links[i-1]) && links[i-1][before+1].end <= at {
					before++
				}
				if before < 0 || !s.isNear(links[i-1][before].end, at, r.before) {
					continue
				}
				l.before = before
			}
			if found = append(found, l); len(found) == most {
				break
			}
		}
		if len(found) == 0 {
			return nil
		}
		links = append(links, found)
	}
	var places []place
	last := links[len(links)-1]
	for _, l := range last[:min(len(last), maxMatches, 1<<16/len(runs)+1)] {
		parts := []Span{s.span(l.extent)}
		for i := len(links) - 2; i >= 0; i-- {
			l = links[i][l.before]
			parts = append(parts, s.span(l.extent))
		}
		slices.Reverse(parts)
		span := Span{parts[0].Start, parts[len(parts)-1].End}
		if !hasParagraphEnd(s.source[span.Start:span.End]) {
			places = append(places, place{Match: Match{Span: span, Class: Elided, Parts: parts, Similarity: 1},
				joints: jointsBetween(runs)})
		}
	}
	return places
}

// verbatimRun reports whether a run stands at e with the same words, whole where something is marked beside it.
func (s *search) verbatimRun(r run, e extent) bool {
	span := s.span(e)
	if s.folded.splits(e) || r.before > 0 && !r.lead.ended && s.cutsStart(span.Start) || r.after > 0 &&
		!r.trail.begun && s.cutsEnd(span.End) {
		return false
	}
	if s.source[span.Start:span.End] == r.text {
		return true
	}
	unlike, _ := compareLetters(view{&r.folded, r.text, extent{0, len(r.folded.bytes)}}, view{&s.folded, s.source, e})
	return unlike == 0
}

// isNear reports whether no more than a number of code points are between two places of the folded text.
func (s *search) isNear(end, start, limit int) bool {
	return start-end <= utf8.UTFMax*limit && utf8.RuneCount(s.folded.bytes[end:start]) <= limit
}

// hasParagraphEnd reports whether a paragraph ends in s: at an empty line or a paragraph separator.
func hasParagraphEnd(s string) bool {
	lines := 0
	for i, r := range s {
		switch {
		case r == '\u2029':
			return true
		case r == '\n' || r == '\u0085' || r == '\u2028' || r == '\r' && !strings.HasPrefix(s[i+1:], "\n"):
			if lines++; lines == 2 {
				return true
			}
		case !unicode.IsSpace(r):
			lines = 0
		}
	}
	return false
}

// nearChain finds a passage of several segments that is not verified: some of them have errors, are short or stand in
// other paragraphs. It goes on from the longest segment in both directions.
func (s *search) nearChain(chain []run) []place {
	total, accepted, anchor := 0, 0, 0
	for i, r := range chain {
		total += len(r.sample.runes)
		accepted += r.sample.accepted
		if len(r.folded.bytes) > len(chain[anchor].folded.bytes) {
			anchor = i
		}
	}
	if least := chain[anchor].sample; total < minRunes && !(isDense(least.runes) && total >= minDense) ||
		!chain[anchor].proves || total > maxRunes {
		return nil
	}
	var places []place
	anchors := s.placesOf(&chain[anchor], extent{0, len(s.folded.bytes)})
	for _, at := range anchors[:min(len(anchors), max(1, maxAnchors/len(chain)))] {
		extents, errors := make([]extent, len(chain)), at.errors
		extents[anchor] = at.extent
		ok := true
		for i := anchor + 1; i < len(chain) && ok; i++ {
			var found located
			found, ok = s.nearest(&chain[i], s.after(extents[i-1].end, &chain[i]), false)
			extents[i], errors = found.extent, errors+found.errors
		}
		for i := anchor - 1; i >= 0 && ok; i-- {
			var found located
			found, ok = s.nearest(&chain[i], s.before(extents[i+1].start, &chain[i]), true)
			extents[i], errors = found.extent, errors+found.errors
		}
		if !ok {
			continue
		}
		p := place{Match: Match{Class: Approximate, Similarity: max(0, 1-float64(errors)/float64(total))}, errors: errors}
		var words []string
		for i, e := range extents {
			part := s.span(e)
			if i > 0 { // one letter of the source may be the end of a part and the beginning of the next: … for three dots
				part.Start = max(part.Start, p.Parts[i-1].End)
				part.End = max(part.Start, part.End)
			}
			p.Parts = append(p.Parts, part)
			words = append(words, chain[i].text)
		}
		p.Span = Span{p.Parts[0].Start, p.Parts[len(p.Parts)-1].End}
		if unguarded := s.judge(&p, words, p.Parts); errors > accepted && unguarded > accepted {
			continue
		}
		p.guards = append(p.guards, s.doubts(chain, p.Span)...)
		places = append(places, p)
	}
	return places
}

// maxAnchors bounds from how many places a chain is followed: fewer of a long one.
const maxAnchors = 1 << 8

// doubts says why a chain is not verified though its segments may be.
func (s *search) doubts(chain []run, span Span) (out []Warning) {
	for _, r := range chain {
		if !r.proves {
			out = append(out, Warning{Code: ShortSegment, Text: r.text})
		}
	}
	if text := s.source[span.Start:span.End]; hasParagraphEnd(text) {
		out = append(out, Warning{ElidedParagraph, span, text})
	}
	return out
}

// newRunSample returns a sample for a segment, which may be short: others stand beside it.
func newRunSample(folded []byte) sample {
	p, ok := newSample([]rune(string(folded)))
	if n := len(p.runes); !ok && n > 0 && n <= maxRunes {
		p = compiled(p.runes)
		p.reached = len(p.runes) / 4
		p.cut()
	}
	p.brief = false
	return p
}

// A located extent is one with errors.
type located struct {
	extent
	errors int
}

// placesOf returns where a run stands in a stretch, verbatim if it does.
func (s *search) placesOf(r *run, in extent) []located {
	var out []located
	places := s.places(r.folded.bytes)
	if in.start > 0 || in.end < len(s.folded.bytes) {
		places = occurrences(s.folded.bytes[in.start:in.end], r.folded.bytes, bytes.Index)
	}
	for at := range places {
		if out = append(out, located{extent{in.start + at, in.start + at + len(r.folded.bytes)}, 0}); len(out) == maxEndings {
			break
		}
	}
	if len(out) > 0 || r.sample.pattern == nil {
		return out
	}
	all := s.endings(&r.sample, in)
	for _, c := range all {
		if c.errors > all[0].errors {
			break
		}
		if e := s.align(&r.sample, c); e.start < e.end {
			out = append(out, located{e, c.errors})
		}
	}
	return out
}

// nearest returns the place of a run in a stretch with the fewest errors that is nearest to its beginning, or its end.
func (s *search) nearest(r *run, in extent, fromEnd bool) (located, bool) {
	all := s.placesOf(r, in)
	if len(all) == 0 {
		return located{}, false
	}
	return slices.MinFunc(all, func(a, b located) int {
		switch {
		case a.errors != b.errors:
			return a.errors - b.errors
		case fromEnd:
			return b.end - a.end
		}
		return a.start - b.start
	}), true
}

// after returns the stretch after a place in which the next run may stand.
func (s *search) after(at int, r *run) extent {
	text := s.folded.bytes
	end := at
	for n := r.before + len(r.sample.runes) + r.sample.reached; n > 0 && end < len(text); n-- {
		_, size := utf8.DecodeRune(text[end:])
		end += size
	}
	return extent{at, end}
}

// before returns the stretch before a place in which the run before may stand.
func (s *search) before(at int, r *run) extent {
	return extent{runesBefore(s.folded.bytes, at, r.after+len(r.sample.runes)+r.sample.reached), at}
}
