package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/quote/internal/cues"
)

// reportUnspaced is report for a language that doesn't separate words.
func (r *reporter) reportUnspaced(s setting) report {
	var rep report
	before, led := r.lastClauses(s.before)
	rep.led = led
	after := r.firstClauses(s.after)
	if g, _ := utf8.DecodeRuneInString(r.text[after.Start:after.End]); after.Len() > 0 {
		rep.trailed = gapOf(g)
	}
	rep.naming = r.endsNaming(before)
	cueBefore, okBefore := r.lastTerm(before)
	cueAfter, okAfter := r.firstTerm(after)
	distanceBefore, distanceAfter := before.End-cueBefore.End, cueAfter.Start-after.Start
	if led == gapColon || led == gapComma {
		distanceBefore -= reach
	}
	switch {
	case okAfter && (!okBefore || distanceAfter < distanceBefore):
		rep.cue = cueAfter
		rep.adjacent = distanceAfter <= 24
		between := Span{after.Start, cueAfter.Start}
		for _, speaker := range []Span{r.topic(before), r.topic(between), r.clauseSubject(between)} {
			if rep.speaker.Len() == 0 {
				rep.speaker = speaker
			}
		}
	case okBefore:
		rep.cue = cueBefore
		rep.before = true
		rep.adjacent = distanceBefore <= 12
		rep.speaker = r.clauseSubject(Span{before.Start, cueBefore.Start})
	}
	rep.pronoun = rep.speaker.Len() > 0 && r.lexicon.Role(r.text[rep.speaker.Start:rep.speaker.End])&cues.Pronoun != 0
	return rep
}

// lastClauses returns the sentence at the end of region, and what stands
// between it and the quotation.
func (r *reporter) lastClauses(region Span) (Span, gap) {
	led := gapSpace
	s := r.text[region.Start:region.End]
	for s != "" {
		c, size := utf8.DecodeLastRuneInString(s)
		if g := gapOf(c); g == gapSpace && !unicode.IsSpace(c) {
			break
		} else {
			led = max(led, g)
		}
		s = s[:len(s)-size]
	}
	if led == gapStop {
		return Span{region.End, region.End}, led
	}
	end := region.Start + len(s)
	if i := strings.LastIndexFunc(s, func(c rune) bool { return gapOf(c) == gapStop }); i >= 0 {
		_, size := utf8.DecodeRuneInString(s[i:])
		return Span{region.Start + i + size, end}, led
	}
	return Span{region.Start, end}, led
}

// firstClauses returns the rest of the sentence at the beginning of region.
func (r *reporter) firstClauses(region Span) Span {
	s := r.text[region.Start:region.End]
	if i := strings.IndexFunc(s, func(c rune) bool { return gapOf(c) == gapStop }); i >= 0 {
		return Span{region.Start, region.Start + i}
	}
	return region
}

// termAt returns the verb that begins at byte i.
func (r *reporter) termAt(i, limit int) (Span, bool) {
	first, _ := utf8.DecodeRuneInString(r.text[i:limit])
	for _, term := range r.lexicon.Terms[first] {
		if strings.HasPrefix(r.text[i:limit], term) {
			return Span{i, i + len(term)}, true
		}
	}
	for _, phrase := range r.lexicon.Phrases[string(first)] {
		if phrase.After && strings.HasPrefix(r.text[i:limit], phrase.Words[0]) {
			return Span{i, i + len(phrase.Words[0])}, true
		}
	}
	return Span{}, false
}

func (r *reporter) firstTerm(region Span) (Span, bool) {
	for i := range r.text[region.Start:region.End] {
		if term, ok := r.termAt(region.Start+i, region.End); ok {
			return term, true
		}
	}
	return Span{}, false
}

func (r *reporter) lastTerm(region Span) (found Span, ok bool) {
	for i := range r.text[region.Start:region.End] {
		if region.Start+i < found.End {
			continue
		}
		if term, here := r.termAt(region.Start+i, region.End); here {
			found, ok = term, true
		}
	}
	return found, ok
}

// endsNaming reports whether region ends with a word that introduces a name.
func (r *reporter) endsNaming(region Span) bool {
	s := r.text[region.Start:region.End]
	for n := 1; n <= 6; n++ {
		i := len(s)
		for range n {
			_, size := utf8.DecodeLastRuneInString(s[:i])
			i -= size
		}
		if r.lexicon.Role(s[i:])&cues.Naming != 0 {
			return true
		}
	}
	return false
}

// topicMarkers follow the subject of a Japanese sentence.
var topicMarkers = []string{"は", "が"}

// topic returns what stands before the last topic marker of region.
func (r *reporter) topic(region Span) Span {
	s := r.text[region.Start:region.End]
	at := -1
	for _, marker := range topicMarkers {
		at = max(at, strings.LastIndex(s, marker))
	}
	if at <= 0 {
		return Span{}
	}
	return r.clauseSubject(Span{region.Start, region.Start + at})
}

// quotative are the Japanese particles that follow a quotation.
var quotative = []string{"などと", "とも", "って", "と"}

// subjectLimit is the length in runes beyond which a clause is no name.
const subjectLimit = 24

// clauseSubject returns the subject with which the last clause of region
// begins: everything up to a date, an adverb or a preposition.
func (r *reporter) clauseSubject(region Span) Span {
	s := strings.TrimRightFunc(r.text[region.Start:region.End], func(c rune) bool { return !unicode.IsLetter(c) })
	if i := strings.LastIndexFunc(s, func(c rune) bool { return gapOf(c) != gapSpace || classOfRune(c) != noMark }); i >= 0 {
		_, size := utf8.DecodeRuneInString(s[i:])
		region.Start += i + size
		s = s[i+size:]
	}
	for _, particle := range quotative {
		if rest, ok := strings.CutPrefix(s, particle); ok {
			region.Start += len(particle)
			s = rest
			break
		}
	}
	s = strings.TrimSuffix(strings.TrimSuffix(s, "は"), "が")
	trimmed := strings.TrimLeftFunc(s, func(c rune) bool { return !unicode.IsLetter(c) }) // 《人民日报》
	region.Start += len(s) - len(trimmed)
	s = trimmed
	// Cut at the first function word behind the first character.
	for i := range s {
		if i > 0 && r.beginsFunction(s[i:]) || i > 0 && unicode.IsDigit([]rune(s[i:])[0]) {
			s = s[:i]
			break
		}
	}
	if n := utf8.RuneCountInString(s); n == 0 || n > subjectLimit {
		return Span{}
	}
	return Span{region.Start, region.Start + len(s)}
}

// beginsFunction reports whether s begins with a function word of at least
// two characters; single ones occur inside names.
func (r *reporter) beginsFunction(s string) bool {
	runes := []rune(s[:min(len(s), 4*utf8.UTFMax)])
	for n := 2; n <= min(4, len(runes)); n++ {
		if r.lexicon.Role(string(runes[:n]))&cues.Function != 0 {
			return true
		}
	}
	return slices.Contains([]rune("在于於对對向就"), runes[0])
}
