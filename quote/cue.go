package quote

import (
	"slices"
	"unicode/utf8"

	"example.com/attribution/quote/internal/cues"
)

// A report is what the words around a quotation say about it.
type report struct {
	cue        Span
	subject              // the speaker
	candidates []Span    // who may be it
	relay      Span      // who passed the words on
	role       cues.Role // of the cue
	adjacent   bool      // nothing but a subject or an object stands between cue and quotation
	before     bool      // the cue stands before the quotation
	loose      bool      // the cue follows it, but not directly, and no punctuation does
	naming     bool      // the words before it introduce a name rather than speech
	named      bool      // a noun whose name stands in marks is beside it: the programme “…”
	led        gap       // what stands directly before the opening mark
	trailed    gap       // what stands directly behind the closing mark
}

// A setting is where a quotation stands.
type setting struct {
	before, after Span   // the text on both sides, to the nearest other quotation
	punctuated    bool   // the words end with a comma, or a mark that ends no sentence around them
	full          bool   // the words end with a full stop
	bounded       bool   // after ends where its paragraph does, not at another quotation
	quoted        []Span // quotations in before, which are names
	earlier       Span   // the text before the quotation before
}

// reach is how far from a quotation a cue is looked for, in bytes.
const reach = 256

// near cuts s.before and s.after to what is within reach.
func (s setting) near(text string) setting {
	if s.before.Len() > reach {
		start := s.before.End - reach
		for start < s.before.End && !utf8.RuneStart(text[start]) {
			start++
		}
		for start < s.before.End {
			r, size := decodeRune(text[start:])
			if !isWordLetter(r) {
				break // not in the middle of a word
			}
			start += size
		}
		s.before.Start = start
	}
	s.earlier.Start = max(s.earlier.Start, s.earlier.End-reach)
	for s.earlier.Start < s.earlier.End && !utf8.RuneStart(text[s.earlier.Start]) {
		s.earlier.Start++
	}
	if s.after.Len() > reach {
		end := s.after.Start + reach
		for end > s.after.Start && !utf8.RuneStart(text[end]) {
			end--
		}
		s.after.End = end
		s.bounded = false
	}
	return s
}

// maxWords bounds the words on one side of a quotation that are within reach.
const maxWords = reach/2 + 4

// maxAfter is how many words behind a quotation are looked at.
const maxAfter = 32

// A reporter finds cues and speakers.
type reporter struct {
	text          string
	lexicon       *glossary
	before, after []word  // those around the last quotation
	parts         []chunk // of the sentence taken apart last
	parsed        []word  // and its words
}

func newReporter(text string, lexicon *glossary) reporter {
	return reporter{text: text, lexicon: lexicon, before: make([]word, 0, maxWords), after: make([]word, 0, maxAfter)}
}

// A candidate is a cue in a list of words.
type candidate struct {
	first, last int // words
	speaker     order
	cost        int
}

// An order says on which side of a cue its speaker stands.
type order uint8

const (
	eitherSide order = iota
	speakerAfter
	speakerBefore
)

// report looks for the cue of a quotation in its own sentence.
func (r *reporter) report(s setting) report {
	s = s.near(r.text)
	r.parsed = nil
	if r.lexicon.Unspaced {
		return r.reportUnspaced(s)
	}
	var rep report
	r.before, rep.led = r.wordsBefore(s)
	before := lastSentence(r.before, rep.led)
	var tail gap
	r.after, tail = sentence(r.after[:0], r.text, s.after, r.lexicon)
	after := r.after
	complete := tail == gapStop || s.bounded && len(after) < cap(after)
	rep.trailed = tail
	if len(after) > 0 {
		rep.trailed = after[0].after
	}
	rep.setNaming(before, after)

	b, foundBefore := r.candidateBefore(before, rep.led)
	a, foundAfter := r.candidateAfter(after, s, rep.trailed, complete)
	if !s.bounded && tail == gapColon && !s.punctuated && rep.trailed == gapSpace {
		foundAfter = false // the “Spiegel” wrote: “…”
	}
	switch {
	case foundAfter && (!foundBefore || a.cost < b.cost || a.cost == b.cost && s.punctuated):
		rep.setCue(after, a)
		r.setSpeaker(&rep, before, after, a, false)
		rep.loose = !s.punctuated && (rep.trailed == gapBracket || rep.trailed == gapSpace && a.first > 0)
		rep.adjacent = a.cost-wordsIn(after[:a.first], rep.span) <= 1
		if rep.span.Len() == 0 && s.earlier.Len() > 0 && (r.lexicon.SpeakerBefore || len(r.lexicon.Particles) > 0) {
			r.parsed = nil
			ws, led := words(r.before[:0], r.text, s.earlier, r.lexicon)
			r.setSpeaker(&rep, lastSentence(ws, led), nil, a, false)
		}
	case foundBefore:
		rep.before = true
		b = r.mainCue(&rep, before, after, b)
		rep.adjacent = b.cost-wordsIn(before[b.last:], rep.span) <= 1
	case rep.led == gapColon:
		rep.span = r.announced(before)
		rep.certain = rep.span.Len() > 0
	case rep.trailed == gapDash && s.bounded && tail != gapStop:
		rep.span = r.signed(after)
		rep.certain = rep.span.Len() > 0
	case len(r.lexicon.Particles) > 0 && s.bounded && len(after) == 0 && rep.led == gapSpace:
		rep.span = r.headline(before, s)
		rep.certain = rep.span.Len() > 0
	}
	return rep
}

// mainCue sets cue and speaker by the cue b before a quotation, or by one before it that what b says depends on, if
// that one's speaker is certain and b's is not: the minister said that the programme goes on.
func (r *reporter) mainCue(rep *report, before, after []word, b candidate) candidate {
	rep.setCue(before, b)
	r.setSpeaker(rep, before, after, b, true)
	if rep.certain {
		return b
	}
	for i := b.first - 1; i > 0; i-- {
		if before[i].role&cues.That == 0 {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			c, ok := r.candidateAt(before, j, false)
			if !ok {
				continue
			}
			other := *rep
			other.setCue(before, c)
			if r.setSpeaker(&other, before, after, c, true); other.certain {
				*rep = other
				c.cost = b.cost
				return c
			}
			return b
		}
	}
	return b
}

func (rep *report) setCue(ws []word, c candidate) {
	rep.cue = spanOf(ws[c.first : c.last+1])
	rep.role = ws[c.last].role
}

// setNaming looks for words beside a quotation that introduce a name.
func (rep *report) setNaming(before, after []word) {
	if n := len(before); n > 0 {
		// Not after an auxiliary: il a dit “non”.
		rep.naming = before[n-1].role&cues.Naming != 0 && (n == 1 || before[n-2].role&cues.Auxiliary == 0) ||
			n > 1 && before[n-1].role&cues.Function != 0 && before[n-2].role&cues.Naming != 0
		rep.named = before[n-1].role&(cues.Named|cues.Media) != 0 && rep.led == gapSpace
	}
	rep.named = rep.named || len(after) > 0 && after[0].role&cues.Named != 0 && after[0].after == gapSpace
}

// setSpeaker finds the speaker of a cue. If it is not certain, it is one of the candidates.
func (r *reporter) setSpeaker(rep *report, before, after []word, c candidate, isBefore bool) {
	ws := after
	if isBefore {
		ws = before
	}
	switch {
	case len(r.lexicon.Particles) > 0:
		rep.subject = r.marked(before, after, c, isBefore)
	case r.lexicon.Marked && c.speaker == eitherSide:
		rep.subject = r.beforeMarker(before, after, c, isBefore)
	case isBefore:
		rep.subject = r.speakerBefore(ws, c)
	default:
		rep.subject = r.speakerBehind(before, after, c)
	}
	r.findRelay(rep, ws, c)
	if slices.ContainsFunc(ws, func(w word) bool { return w.role&cues.Citing != 0 && w.Start != rep.cue.Start }) {
		rep.relay, rep.certain = rep.span, false // whom the agency cites is the speaker
	}
	rep.certain = rep.certain && (rep.pronoun || !r.lexicon.Ungauged)
	if !rep.certain {
		rep.candidates = r.candidates(rep, before, after)
	}
}

// lastSentence returns the words of the sentence in which a quotation begins.
func lastSentence(ws []word, led gap) []word {
	if led == gapStop {
		return nil
	}
	for i := len(ws) - 1; i >= 0; i-- {
		if ws[i].after == gapStop {
			return ws[i:]
		}
	}
	return ws
}

// wordsIn counts the words of ws that span holds any of.
func wordsIn(ws []word, span Span) int {
	n := 0
	for _, w := range ws {
		if w.Start < span.End && span.Start < w.End {
			n++
		}
	}
	return n
}

func spanOf(ws []word) Span { return Span{ws[0].Start, ws[len(ws)-1].End} }

// candidateBefore finds the cue nearest to the end of ws.
func (r *reporter) candidateBefore(ws []word, led gap) (candidate, bool) {
	for i := len(ws) - 1; i >= 0; i-- {
		c, ok := r.candidateAt(ws, i, false)
		if !ok {
			continue
		}
		c.cost = len(ws) - 1 - c.last
		for _, w := range ws[c.last+1:] {
			if w.after != gapSpace {
				c.cost += 2
			}
		}
		switch led {
		case gapColon:
			c.cost = min(c.cost, 1) - 2
		case gapComma, gapDash:
			c.cost -= 2
		}
		return c, true
	}
	return candidate{}, false
}

// afterLimit is how many words may stand between a quotation and its cue,
// plainLimit how many if no punctuation separates the quotation from them.
const (
	afterLimit = 12
	plainLimit = 8
)

// candidateAfter finds the cue nearest to the beginning of ws.
func (r *reporter) candidateAfter(ws []word, s setting, trailed gap, complete bool) (candidate, bool) {
	if trailed == gapStop {
		return candidate{}, false
	}
	limit := afterLimit
	if !s.punctuated && trailed == gapSpace {
		limit = plainLimit
	}
	for i := range min(len(ws), limit) {
		c, ok := r.candidateAt(ws, i, i == 0)
		if !ok {
			continue
		}
		c.cost = c.first
		for _, w := range ws[1:max(1, c.first)] {
			if w.after != gapSpace {
				c.cost += 2
			}
		}
		if c.first == 1 && ws[0].role&cues.Function != 0 &&
			ws[0].role&(cues.Article|cues.Pronoun|cues.Verb|cues.Auxiliary|cues.Adverb|cues.Place|cues.Person|cues.Media) == 0 {
			return candidate{}, false // “…” and said: reports what comes next
		}
		if s.punctuated || trailed == gapComma || trailed == gapDash {
			c.cost -= 2
		} else if c.first > 0 && !ws[0].upper && ws[0].role&(cues.Article|cues.Pronoun|cues.Auxiliary) == 0 {
			c.cost += 4 // the sentence goes on
		} else if s.full && (ws[0].upper || trailed != gapSpace) {
			// What follows a full stop is a sentence of its own unless it
			// does nothing but name the speaker.
			if !complete || c.first > 6 || len(ws)-1-c.last > 3 {
				return candidate{}, false
			}
		}
		return c, true
	}
	return candidate{}, false
}

// candidateAt returns the cue that has its last word, or for a phrase its
// first, at ws[i].
func (r *reporter) candidateAt(ws []word, i int, first bool) (candidate, bool) {
	for _, phrase := range r.lexicon.Phrases[ws[i].key] {
		if n := len(phrase.Words); i+n <= len(ws) && matches(ws[i:i+n], phrase.Words) {
			c := candidate{first: i, last: i + n - 1, speaker: speakerAfter}
			if phrase.After {
				c.speaker = speakerBefore
			}
			return c, true
		}
	}
	if ws[i].role&cues.Tag != 0 && first {
		return candidate{first: i, last: i, speaker: speakerAfter}, true
	}
	if ws[i].role&(cues.Verb|cues.Quoting) == 0 || r.isNoun(ws, i) || i > 0 && ws[i-1].role&cues.Relative != 0 &&
		ws[i].after == gapSpace {
		return candidate{}, false
	}
	c := candidate{first: i, last: i}
	if ws[i].key == "saying" && i > 0 && ws[i-1].key == "as" { // quoted Smith as saying
		for j := i - 2; j >= 0; j-- {
			if ws[j].role&cues.Quoting != 0 {
				c.first, c.last = j, j
				return c, true
			}
		}
	}
	if i > 0 && ws[i].after == gapSpace && ws[i-1].role&cues.Auxiliary != 0 && ws[i-1].End+1 >= ws[i].Start-1 {
		c.first = i - 1
	}
	return c, true
}

func matches(ws []word, keys []string) bool {
	for i, w := range ws {
		if w.key != keys[i] || i > 0 && w.after != gapSpace {
			return false
		}
	}
	return true
}
