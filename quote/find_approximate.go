package quote

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/quote/internal/myers"
)

const (
	// minSimilarity is what a place must be like a passage. In unrelated news texts the likest places reach 0.75 (rarely 0.90) for passages
	// of 20 code points, 0.67 (0.73) for 30, and no more than 0.57 from 50 on.
	minSimilarity = 0.85
	minRunes      = 20      // shorter passages are like too much, unless they are whole words with one error
	minDense      = 12      // the same in Chinese, Japanese and Korean, where a character says more
	maxErrors     = 256     // in a passage of any length
	maxRunes      = 1 << 14 // longer passages are quoted verbatim or not at all
	// guardReach is how many errors a negation, number or name in another form may make, in a passage that is too short to allow as many.
	guardReach = 9
	// maxEndings is how many places with few errors are looked at closely.
	maxEndings = 64
)

// A sample is a folded passage that is looked for with errors.
type sample struct {
	runes   []rune
	pattern *myers.Pattern
	// accepted errors make a place approximate. With up to reached errors it is a mismatch, if its negations, numbers or names make up
	// for the difference.
	accepted, reached int
	whole             bool // only whole words count
}

// compiled returns a sample that accepts no errors.
func compiled(runes []rune) sample { return sample{runes: runes, pattern: myers.Compile(runes)} }

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
	switch {
	case n < least:
		p.accepted, p.reached, p.whole = 1, 1, true
	case n < 3*least/2:
		p.accepted, p.reached = min(2, n*15/100), min(guardReach, n*35/100)
	default:
		p.accepted = min(int(float64(n)*(1-minSimilarity)), maxErrors)
		p.reached = max(p.accepted, min(guardReach, n*35/100))
	}
	return p, true
}

// isDense reports whether most of a passage is Chinese, Japanese or Korean.
func isDense(p []rune) bool {
	n := 0
	for _, r := range p {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
			n++
		}
	}
	return 2*n > len(p)
}

// approximate finds what is like the passage.
func (s *search) approximate(passage string) []place {
	bare := unwrapped(passage)
	segments := split(bare, spellLetters)
	if len(segments) > 1 {
		return s.nearChain(segments)
	}
	if len(segments) == 1 {
		bare = segments[0].text
	}
	if places := s.near(bare); len(places) > 0 {
		return places
	}
	p, ok := newSample(foldedRunes(bare))
	if !ok {
		return nil
	}
	// What has few errors is found by its long pieces, in a fraction of the time.
	if few := p.few(); few.reached > 0 && few.reached < p.reached {
		places := s.like(few, bare)
		if slices.ContainsFunc(places, func(p place) bool { return p.Class == Approximate }) {
			return places
		}
	}
	return s.like(p, bare)
}

// few returns the sample with so few errors that one of its long pieces must stand unchanged in the text.
func (p sample) few() sample {
	p.accepted = min(p.accepted, len(p.runes)/fewPiece-1, 3)
	p.reached = p.accepted
	return p
}

// like finds the places that are like a sample.
func (s *search) like(p sample, bare string) []place {
	var places []place
	for _, c := range s.endings(p, extent{0, len(s.folded.bytes)}) {
		e := s.align(p, c)
		if e.start >= e.end || p.whole && !s.isWhole(s.span(e)) {
			continue
		}
		found := place{Match: Match{Span: s.span(e), Class: Approximate}, errors: c.errors}
		found.Similarity = max(0, 1-float64(c.errors)/float64(len(p.runes)))
		unguarded := s.judge(&found, []string{bare}, []Span{found.Span})
		if c.errors <= p.accepted || unguarded <= p.accepted {
			places = append(places, found)
		}
	}
	return places
}

// An ending is where something like a passage ends: all ends near each other with the fewest errors there.
type ending struct {
	errors int
	ends   []int
}

// endings returns the places in a stretch of the folded text with the fewest errors, fewest first.
func (s *search) endings(p sample, in extent) []ending {
	var all []ending
	half := len(string(p.runes)) / 2
	report := func(end, errors int) bool {
		last := len(all) - 1
		switch {
		case last < 0 || end > all[last].ends[0]+half:
			if len(all) == 2*maxMatches {
				all = fewest(all, maxMatches)
			}
			all = append(all, ending{errors, []int{end}})
		case errors < all[last].errors:
			all[last] = ending{errors, []int{end}}
		case errors == all[last].errors && len(all[last].ends) < 2*maxErrors:
			all[last].ends = append(all[last].ends, end)
		}
		return true
	}
	for region := range s.regions(p, in) {
		p.pattern.Search(s.folded.bytes[region.start:region.end], p.reached, func(end, errors int) bool {
			return report(region.start+end, errors)
		})
	}
	return fewest(all, maxEndings)
}

func fewest(all []ending, n int) []ending {
	slices.SortStableFunc(all, func(a, b ending) int { return a.errors - b.errors })
	return all[:min(len(all), n)]
}

// align returns the place of a ending. Just as many errors may leave a letter more or less on either side: most likely are ends that
// agree with the passage's, then ends of words, then the passage's length.
func (s *search) align(p sample, c ending) extent {
	text := s.folded.bytes
	var best extent
	var least [3]int
	for _, end := range c.ends {
		from := runesBefore(text, end, len(p.runes)+c.errors)
		for _, start := range p.pattern.Starts(text[from:end], c.errors) {
			e := extent{from + start, end}
			if e.start == e.end {
				continue
			}
			doubt := [3]int{0, 0, max(len(p.runes), utf8.RuneCount(text[e.start:end])) - min(len(p.runes), utf8.RuneCount(text[e.start:end]))}
			first, _ := utf8.DecodeRune(text[e.start:])
			last, _ := utf8.DecodeLastRune(text[:end])
			before, _ := utf8.DecodeLastRune(text[:e.start])
			after, _ := utf8.DecodeRune(text[end:])
			doubt[0] += btoi(first != p.runes[0]) + btoi(last != p.runes[len(p.runes)-1])
			doubt[1] += btoi(inWord(before) && inWord(first) || first == ' ') + btoi(inWord(last) && inWord(after) || last == ' ')
			if best.end == 0 || slices.Compare(doubt[:], least[:]) < 0 {
				best, least = e, doubt
			}
		}
	}
	return s.wholeWords(p, best)
}

const (
	snapLen = 16 // code points that an end of a place moves at most
	nearLen = 3  // and if the passage has not another word, but another letter there
)

// wholeWords takes spaces off the ends of a place, and moves an end within a word to the word's end if the passage has another word there:
// just as many errors, or fewer, make it of a piece of the word.
func (s *search) wholeWords(p sample, e extent) extent {
	text := s.folded.bytes
	for e.start < e.end && text[e.start] == ' ' {
		e.start++
	}
	for e.start < e.end && text[e.end-1] == ' ' {
		e.end--
	}
	if e.start == e.end {
		return e
	}
	found := []rune(string(text[e.start:e.end]))
	rest := lastWord([]rune(string(text[runesBefore(text, e.start, snapLen):e.start])))
	if inWord(found[0]) && len(rest) <= reachOf(firstWord(p.runes), firstWord(found), p.runes[0] == found[0]) {
		e.start -= len(string(rest))
	}
	rest = firstWord([]rune(string(text[e.end:runesAfter(text, e.end, snapLen)])))
	last := len(found) - 1
	if inWord(found[last]) && len(rest) <= reachOf(lastWord(p.runes), lastWord(found), p.runes[len(p.runes)-1] == found[last]) {
		e.end += len(string(rest))
	}
	return e
}

// reachOf returns how far from a place a word may end of which the place has a piece, found, where the passage has a word.
func reachOf(word, found []rune, sameEnd bool) int {
	n := max(len(word), len(found))
	switch {
	case n <= 2*snapLen && 2*distance(word, found) >= n:
		return snapLen - 1
	case !sameEnd:
		return nearLen
	}
	return 0
}

// firstWord returns the word with which a text begins.
func firstWord(text []rune) []rune {
	if i := slices.IndexFunc(text, func(r rune) bool { return !inWord(r) }); i >= 0 {
		return text[:i]
	}
	return text
}

// lastWord returns the word with which a text ends.
func lastWord(text []rune) []rune {
	for i := len(text); i > 0; i-- {
		if !inWord(text[i-1]) {
			return text[i:]
		}
	}
	return text
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// runesBefore returns the offset n runes before at.
func runesBefore(text []byte, at, n int) int {
	for ; at > 0 && n > 0; n-- {
		_, size := utf8.DecodeLastRune(text[:at])
		at -= size
	}
	return at
}

// judge compares what the passage has in its own words with the parts of the text where they stand, notes the edits and makes the place a
// mismatch if a negation, a number or a name differs. It returns the errors that these do not account for.
func (s *search) judge(p *place, words []string, parts []Span) (unguarded int) {
	for i, part := range parts {
		text := s.source[part.Start:part.End]
		for _, c := range diff(words[i], text) {
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
