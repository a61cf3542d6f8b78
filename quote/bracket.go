package quote

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// jointsBetween returns what a passage has between its segments.
func jointsBetween(chain []run) []joint {
	joints := make([]joint, len(chain)-1)
	for i := range joints {
		joints[i] = chain[i+1].lead
	}
	return joints
}

// compareMarks compares what a passage has in brackets with what the text has between the places of its segments, and
// beside them.
func (s *search) compareMarks(p *place, chain []run) {
	if first := chain[0]; first.lead.words != "" {
		at := p.Parts[0]
		if first.lead.ended {
			at.Start = s.wordStart(at.Start)
		}
		s.compareEnd(p, first.lead, first.lead.spelled+first.text, at, p.Parts[0], Span{s.sentenceStart(at.Start), at.Start})
	}
	for i, m := range jointsBetween(chain) {
		if m.words == "" {
			continue
		}
		x, y := p.Parts[i], p.Parts[i+1]
		if m.elided { // what the words stand for cannot be told from what is left out
			s.compareWords(p, m.words, Span{x.End, x.End})
			continue
		}
		s.compareWords(p, chain[i].text+m.spelled+chain[i+1].text, Span{x.Start, y.End}, x, y)
	}
	if last := chain[len(chain)-1]; last.trail.words != "" {
		part := p.Parts[len(p.Parts)-1]
		end := part.End
		if last.trail.begun {
			end = s.inflectionEnd(part.End)
		}
		s.compareEnd(p, last.trail, last.text+last.trail.spelled, Span{part.Start, end}, part, Span{end, s.sentenceEnd(end)})
	}
	if len(p.Parts) < 2 {
		p.Parts = nil // it is the span
	}
}

// compareWhole compares a passage that is whole in the text but for its brackets.
func (s *search) compareWhole(p *place, passage string) {
	spelled, segments := split(passage, spellWords), split(passage, readInsertions)
	if len(spelled) != 1 || len(segments) == 0 {
		return
	}
	at, rest := p.Span, Span{p.Start, p.Start}
	first, last := segments[0].lead, segments[len(segments)-1].trail
	switch {
	case first.words != "" && first.ended:
		at.Start = s.wordStart(at.Start)
	case first.words != "":
		rest = Span{s.sentenceStart(at.Start), at.Start}
	}
	if last.words != "" {
		if last.begun {
			at.End = s.inflectionEnd(at.End)
		} else if rest.Len() == 0 {
			rest = Span{at.End, s.sentenceEnd(at.End)}
		}
	}
	s.compareEnd(p, joint{}, spelled[0].text, at, p.Span, rest)
}

// inflectionEnd returns where the word ends that goes on behind a place; in Japanese, where the endings of the word do.
func (s *search) inflectionEnd(at int) int {
	end := s.wordEnd(at)
	for n := 0; n < maxEnding; n++ {
		r, size := utf8.DecodeRuneInString(s.source[end:])
		if !unicode.Is(unicode.Hiragana, r) {
			break
		}
		end += size
	}
	return end
}

// maxEnding is how many code points the endings of a Japanese word have.
const maxEnding = 12

// compareEnd compares words in brackets at an end of a passage with the text there. The rest of the sentence may be
// what they replace, if it is short.
func (s *search) compareEnd(p *place, m joint, spelled string, at, own, rest Span) {
	beside := strings.TrimFunc(s.source[rest.Start:rest.End], func(r rune) bool { return !isLetterOrDigit(r) })
	if m.begun || m.ended || beside == "" || len(tokens(beside)) > maxReplaced || m.elided {
		s.compareWords(p, spelled, at, own)
		return
	}
	s.compareWords(p, spelled, Span{min(at.Start, rest.Start), max(at.End, rest.End)}, own)
}

// maxReplaced is how many words beside a passage the brackets at its end may replace.
const maxReplaced = 3

// compareWords compares a passage with its words in brackets spelled out with a stretch of the text, and warns of what
// differs. Negations and numbers make the place a mismatch. own is where the passage's own words stand: other words of
// the text are replaced.
func (s *search) compareWords(p *place, spelled string, at Span, own ...Span) {
	text := s.source[at.Start:at.End]
	for _, c := range s.diff(spelled, text) {
		x, y := spelled[c.a.Start:c.a.End], text[c.b.Start:c.b.End]
		if strings.IndexFunc(x+y, func(r rune) bool { return isLetterOrDigit(r) || unicode.Is(unicode.Sc, r) || r == '%' }) < 0 {
			continue
		}
		replaced := hasOthers(text, at.Start, c.b, own)
		for _, code := range s.bracketCodes(spelled, text, c, replaced) {
			w := Warning{Code: code, Text: x, Span: Span{at.Start + c.b.Start, at.Start + c.b.End}}
			if x == "" {
				w.Text = y
			}
			p.guards = append(p.guards, w)
			switch code {
			case InsertedNegation, InsertedNumber, ReplacedNegation, ReplacedNumber:
				p.Class = Mismatch
			}
		}
	}
}

// hasOthers reports whether a stretch of a text, which begins at an offset of the source, has letters or digits outside
// of some spans.
func hasOthers(text string, offset int, stretch Span, own []Span) bool {
	for i, r := range text[stretch.Start:stretch.End] {
		at := offset + stretch.Start + i
		if isLetterOrDigit(r) && !slices.ContainsFunc(own, func(s Span) bool { return s.Start <= at && at < s.End }) {
			return true
		}
	}
	return false
}

// editorial are words in brackets that say something about the text and nothing in it.
var editorial = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{"": true} // [!], [?]
	for l := range lang.All() {
		for words := range l.Layout.Editorial.All() {
			all[words] = true
		}
	}
	return all
})

// bracketCodes says what a change between a passage with an editor's words, a, and a text, b, is.
func (s *search) bracketCodes(a, b string, c change, replaced bool) (codes []WarningCode) {
	x, y := a[c.a.Start:c.a.End], b[c.b.Start:c.b.End]
	if editorial()[strings.TrimRight(strings.ToLower(strings.TrimSpace(x)), "!?")] {
		return nil
	}
	pick := func(inserted, instead WarningCode) {
		code := inserted
		if replaced {
			code = instead
		}
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	found, _ := s.guard(a, b, c)
	for _, w := range found {
		switch w.Code {
		case ChangedNegation:
			pick(InsertedNegation, ReplacedNegation)
		case ChangedNumber:
			pick(InsertedNumber, ReplacedNumber)
		case ChangedName:
			pick(InsertedName, ReplacedName)
		case ChangedTerm:
			pick(InsertedTerm, ReplacedTerm)
		}
	}
	words, others := wordsOf(tokens(x)), wordsOf(tokens(y))
	for _, l := range lexicaOf(s.lang) {
		if len(l.verbs.spans(words))+len(l.verbs.spans(others)) > 0 {
			pick(InsertedVerb, ReplacedVerb)
		}
	}
	if len(codes) > 0 {
		return codes
	}
	caseless := strings.ContainsFunc(x, func(r rune) bool { return unicode.Is(unicode.Lo, r) })
	switch {
	case replaced && s.isPronoun(y, others):
		return []WarningCode{ReplacedPronoun}
	case replaced && !isInflected(words, others):
		return []WarningCode{ReplacedWords}
	case !replaced && caseless:
		return []WarningCode{InsertedWords}
	}
	return nil
}

// isPronoun reports whether words of a text are a pronoun, with a particle in some languages.
func (s *search) isPronoun(text string, words []token) bool {
	for _, l := range lexicaOf(s.lang) {
		if slices.ContainsFunc(words, func(t token) bool { return l.pronouns[t.key] }) {
			return true
		}
	}
	if !strings.ContainsFunc(text, lang.IsAttached) {
		return false
	}
	folded := key(text)
	for _, l := range lexicaOf(s.lang) {
		for pronoun := range l.pronouns {
			if strings.HasPrefix(folded, pronoun) {
				return true
			}
		}
	}
	return false
}

// isInflected reports whether words are others with other endings: attacked, attacks.
func isInflected(words, others []token) bool {
	if len(words) != len(others) {
		return false
	}
	for i := range words {
		x, y := []rune(words[i].key), []rune(others[i].key)
		n := 0
		for n < min(len(x), len(y)) && x[n] == y[n] {
			n++
		}
		if n < 3 || 2*n < max(len(x), len(y)) {
			return false
		}
	}
	return true
}
