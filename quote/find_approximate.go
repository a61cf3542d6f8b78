package quote

import (
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"

	"example.com/attribution/internal/edits"
	"example.com/attribution/internal/lang"
	"example.com/attribution/quote/internal/myers"
)

const (
	// minSimilarity is what a place must be like a passage. In unrelated news texts the likest places reach 0.75
	// (rarely 0.90) for passages of 20 code points, 0.67 (0.73) for 30, and no more than 0.57 from 50 on.
	minSimilarity = 0.85
	minRunes      = 20 // shorter passages are like too much, unless they are whole words with one error
	minDense      = 12 // the same in Chinese, Japanese and Korean, where a character says more
	// shorter passages have the words of the text in their order: words that stand near each other make many sentences
	orderedRunes = 60
	maxErrors    = 256     // in a passage of any length
	maxRunes     = 1 << 14 // longer passages are quoted verbatim or not at all
	// guardReach is how many errors another negation, number, name or estimative term may make, in a passage that is
	// too short to allow as many.
	guardReach = 9
	// maxEndings is how many places with few errors are looked at closely.
	maxEndings = 64
)

// A sample is a folded passage that is looked for with errors.
type sample struct {
	runes   []rune
	pattern *myers.Pattern
	// accepted errors make a place approximate. Up to reached errors are accepted if negations, numbers, names or
	// estimative terms make up for the difference.
	accepted, reached int
	grams             func() *gramSets
	seeds             func() *seedSet
	// of which one more than errors are reached: one of them stands unchanged. None: they are too short
	pieces [][]byte
	half   int // bytes of half the sample
	// brief passages are like too much: only whole words count, and only other spellings of them.
	brief bool
}

// compiled returns a sample that accepts no errors.
func compiled(runes []rune) sample {
	return sample{
		runes: runes, pattern: myers.Compile(runes), half: len(string(runes)) / 2,
		grams: sync.OnceValue(func() *gramSets { return newGramSets(runes) }),
		seeds: sync.OnceValue(func() *seedSet { return newSparseSeeds(runes) }),
	}
}

// newSample returns false for a passage that is too short or too long to be looked for with errors.
func newSample(runes []rune) (sample, bool) {
	n, least := len(runes), minRunes
	if isDense(runes) {
		least = minDense
	}
	if n < minDense || n > maxRunes {
		return sample{runes: runes}, false
	}
	p := compiled(runes)
	p.accepted = min(int(float64(n)*(1-minSimilarity)), maxErrors)
	p.reached = max(p.accepted, min(guardReach, n*35/100))
	switch {
	case n < least:
		p.accepted, p.reached = 1, 1
	case n < 3*least/2:
		p.accepted = min(p.accepted, 2)
	case n < 2*least:
		p.accepted = min(p.accepted, 3)
	}
	if p.brief = n < 3*minRunes/2 && least == minRunes; p.brief && isMostly(runes, lang.Unspaced()) {
		p.accepted = 1 // no words can be told apart
	}
	p.cut()
	return p, true
}

// isDense reports whether most of a passage is Chinese, Japanese or Korean.
func isDense(p []rune) bool {
	return isMostly(p, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// isMostly reports whether most of a passage is in some sets.
func isMostly(p []rune, sets ...*unicode.RangeTable) bool {
	n := 0
	for _, r := range p {
		if unicode.In(r, sets...) {
			n++
		}
	}
	return 2*n > len(p)
}

// approximate finds what is like the passage.
func (s *search) approximate(n *needle) []place {
	b := n.blur()
	if len(b.chain) > 1 {
		return s.nearChain(b.chain)
	}
	if places := s.near(b); len(places) > 0 {
		return places
	}
	if !b.searchable || s.isMissing(&b.sample) {
		return nil
	}
	// What has few errors is found by its long pieces, in a fraction of the time.
	if b.few.reached > 0 && b.few.reached < b.sample.reached {
		places := s.like(&b.few, n.words, b.bare)
		if slices.ContainsFunc(places, func(p place) bool { return p.Class == Approximate }) {
			return places
		}
	}
	return s.like(&b.sample, n.words, b.bare)
}

// A blur is a passage as it is looked for with errors.
type blur struct {
	chain      []run  // several segments; nil: one
	bare       string // the words of the one
	near       look   // as whole words of the same look
	few        sample // with few errors
	sample     sample
	searchable bool // the sample is neither too short nor too long
}

func newBlur(bare string) *blur {
	segments := split(bare, spellLetters)
	if len(segments) > 1 {
		chain := runs(segments)
		for i := range chain {
			chain[i].sample = newRunSample(chain[i].folded.bytes)
		}
		return &blur{chain: chain}
	}
	if len(segments) == 1 {
		bare = segments[0].text
	}
	b := &blur{bare: bare}
	runes := foldedRunes(bare)
	b.near = newLook(bare, runes)
	if b.sample, b.searchable = newSample(runes); b.searchable {
		b.few = b.sample.few()
	}
	return b
}

// few returns the sample with so few errors that one of its long pieces must stand unchanged in the text.
func (p sample) few() sample {
	p.accepted = min(p.accepted, len(p.runes)/fewPiece-1, 3)
	p.reached = p.accepted
	p.cut()
	return p
}

// like finds the places that are like a sample of a passage, bare of what is around its words.
func (s *search) like(p *sample, passage, bare string) []place {
	var places []place
	all := s.endings(p, extent{0, len(s.folded.bytes)})
	if looks := p.looks(); len(all) > looks {
		all = all[:looks]
	}
	for _, c := range all {
		e := s.align(p, c)
		if e.start >= e.end {
			continue
		}
		span := s.wholeWords(bare, s.span(s.withMarks(passage, e)))
		if p.brief && !s.isWhole(span) {
			continue
		}
		span, errors := s.outward(p, bare, span, c.errors)
		found := place{Match: Match{Span: s.withNegation(bare, span), Class: Approximate}, errors: errors}
		found.Similarity = max(0, 1-float64(errors)/float64(len(p.runes)))
		unguarded := s.judge(&found, []string{bare}, []Span{found.Span})
		other := p.brief && slices.ContainsFunc(found.edits, isOtherWords) || len(p.runes) < orderedRunes &&
			isReordered(found.edits)
		guarded := found.Class == Mismatch || len(found.guards) > 0 && !p.brief
		if errors <= p.accepted && !other || guarded && min(unguarded, errors) <= p.accepted {
			places = append(places, found)
		}
	}
	return places
}

// maxLooks is how many code points of text are aligned with a passage: in a periodic text it ends everywhere.
const maxLooks = 1 << 14

// looks returns how many places of a sample are aligned: fewer of a long one.
func (p *sample) looks() int { return max(4, maxLooks/len(p.runes)) }

// isOtherWords reports whether an edit is more than another spelling: a letter in five, in words of some length.
func isOtherWords(e Edit) bool {
	letters := func(s string) []rune {
		return slices.DeleteFunc(foldedRunes(s), func(r rune) bool { return !inWord(r) })
	}
	a, b := letters(e.Passage), letters(e.Text)
	return 5*edits.Distance(a, b) > min(len(a), len(b)) && !sameLook(string(a), string(b))
}

// isReordered reports whether a word that the passage has in one place is in another place of the text.
func isReordered(edits []Edit) bool {
	here := map[string]bool{}
	for _, e := range edits {
		for _, w := range tokens(e.Passage) {
			here[w.key] = strings.ContainsFunc(w.key, inWord)
		}
	}
	return slices.ContainsFunc(edits, func(e Edit) bool {
		return slices.ContainsFunc(tokens(e.Text), func(w token) bool { return here[w.key] })
	})
}

// An ending is where something like a passage ends: all ends near each other with the fewest errors there.
type ending struct {
	errors int
	ends   []int
}

// endings returns the places in a stretch of the folded text with the fewest errors, fewest first.
func (s *search) endings(p *sample, in extent) []ending {
	regions, ok := s.known(p, in)
	switch {
	case !ok:
		return s.endingsIn(s.regions(p, in), p)
	case len(regions) == 0:
		return nil
	}
	return s.endingsIn(slices.Values(regions), p)
}

// endingsIn is endings in some stretches.
func (s *search) endingsIn(regions iter.Seq[extent], p *sample) []ending {
	var all []ending
	least, as, enough := p.reached+1, 0, 4*p.looks() // of the fewest errors
	report := func(end, errors int) bool {
		if errors < least {
			least, as = errors, 0
		}
		last := len(all) - 1
		switch {
		case last < 0 || end > all[last].ends[0]+p.half:
			if len(all) == 2*maxMatches {
				all = fewest(all, maxMatches)
			}
			all = append(all, ending{errors, []int{end}})
			if errors == least {
				as++
			}
			// The text repeats itself, and nothing says which place is meant.
			return as < enough || len(s.prefix)+len(s.suffix) > 0
		case errors < all[last].errors:
			all[last] = ending{errors, []int{end}}
		case errors == all[last].errors && len(all[last].ends) < 2*maxErrors:
			all[last].ends = append(all[last].ends, end)
		}
		return true
	}
	for region := range regions {
		more := true
		p.pattern.Search(s.folded.bytes[region.start:region.end], p.reached, func(end, errors int) bool {
			more = report(region.start+end, errors)
			return more
		})
		if !more {
			break
		}
	}
	return fewest(all, maxEndings)
}

func fewest(all []ending, n int) []ending {
	slices.SortStableFunc(all, func(a, b ending) int { return a.errors - b.errors })
	return all[:min(len(all), n)]
}

// judge compares what the passage has in its own words with the parts of the text where they stand, notes the edits and
// makes the place a mismatch if a negation, a number or a name differs. It returns the errors that these and estimative
// terms do not account for.
func (s *search) judge(p *place, words []string, parts []Span) (unguarded int) {
	for i, part := range parts {
		text := s.source[part.Start:part.End]
		for _, c := range s.diff(words[i], text) {
			p.edits = append(p.edits, Edit{words[i][c.a.Start:c.a.End], text[c.b.Start:c.b.End]})
			found, rest := s.guard(words[i], text, c)
			for _, w := range found {
				w.Span.Start += part.Start
				w.Span.End += part.Start
				p.guards = append(p.guards, w)
			}
			unguarded += rest
		}
	}
	if slices.ContainsFunc(p.guards, func(w Warning) bool { return w.Code != ChangedTerm }) {
		p.Class = Mismatch
	}
	return unguarded
}
