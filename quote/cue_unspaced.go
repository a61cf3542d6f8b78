package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/quote/internal/cues"
)

// reportUnspaced is report for a language that doesn't separate words.
func (r *reporter) reportUnspaced(s setting) report {
	var rep report
	before, led := r.lastClauses(s.before)
	if before.Start > 0 && leftOf(r.text, 0, before.Start) == sideMark {
		before = r.trimQuotative(before)
	}
	rep.led = led
	after := r.firstClauses(s.after)
	if g, _ := utf8.DecodeRuneInString(r.text[after.Start:after.End]); after.Len() > 0 {
		rep.trailed = gapOf(g)
	}
	rep.naming = r.endsNaming(before)
	rep.named = r.endsWith(before, cues.Named|cues.Media) && led == gapSpace || r.beginsNamed(after)
	cueBefore, okBefore := r.lastTerm(before, s.quoted)
	cueAfter, okAfter := r.firstTerm(after)
	okAfter = okAfter && !r.isModifier(after, cueAfter)
	distanceBefore, distanceAfter := before.End-cueBefore.End, cueAfter.Start-after.Start
	if led == gapColon || led == gapComma {
		distanceBefore -= reach
	}
	switch {
	case okAfter && (!okBefore || distanceAfter < distanceBefore):
		rep.cue = cueAfter
		rep.subject = r.subjectAround(before, Span{after.Start, cueAfter.Start}, s.quoted)
		if rep.span.Start >= after.Start {
			distanceAfter -= rep.span.Len()
		}
		rep.adjacent = distanceAfter <= 24
	case okBefore:
		rep.cue = cueBefore
		rep.before = true
		rep.adjacent = distanceBefore <= 6
		rep.subject = r.subjectUntil(Span{before.Start, cueBefore.Start}, s.quoted)
		if r.isPostposition(cueBefore) {
			rep.subject = r.lastOf(Span{before.Start, cueBefore.Start})
		}
	case led == gapColon && before.Len() > 0 && s.before.Start == before.Start, led == gapSpace && r.isHeadline(before, s):
		rep.subject = r.whole(before)
	}
	if rep.cue.Len() > 0 {
		rep.role = r.lexicon.Role(r.text[rep.cue.Start:rep.cue.End])
	}
	if rep.span.Len() > 0 {
		rep.pronoun = r.lexicon.Role(r.text[rep.span.Start:rep.span.End])&cues.Pronoun != 0
		rep.certain = rep.certain && (rep.pronoun || !r.lexicon.Ungauged)
		if !rep.certain {
			rep.candidates = []Span{rep.span}
		}
	}
	return rep
}

// isModifier reports whether a quotation is what a noun right behind it is about, and the cue is of another clause: as to
// the talk of “…”, Norland denied it, in which Norland did not say the words.
func (r *reporter) isModifier(after, cue Span) bool {
	between := r.text[after.Start:cue.Start]
	first, size := utf8.DecodeRuneInString(between)
	return size > 0 && r.lexicon.Role(string(first))&cues.Genitive != 0 && strings.ContainsFunc(between, func(c rune) bool { return gapOf(c) == gapComma })
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
	end := region.Start
	for i := range r.text[region.Start:region.End] {
		if region.Start+i < end {
			continue
		}
		if term, ok := r.termAt(region.Start+i, region.End); ok {
			if !r.lexicon.Silent[r.text[term.Start:term.End]] {
				return term, true
			}
			end = term.End
		}
	}
	return Span{}, false
}

// lastTerm returns the last verb of region that stands in none of the spans of skip.
func (r *reporter) lastTerm(region Span, skip []Span) (found Span, ok bool) {
	end := region.Start
	for i := range r.text[region.Start:region.End] {
		at := region.Start + i
		if at < end || isInside(Span{at, at + 1}, skip) {
			continue
		}
		if term, here := r.termAt(at, region.End); here {
			end = term.End
			if !r.lexicon.Silent[r.text[term.Start:term.End]] {
				found, ok = term, true
			}
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

// endsWith reports whether region ends with a word that has one of some roles.
func (r *reporter) endsWith(region Span, roles cues.Role) bool {
	s := r.text[region.Start:region.End]
	for i, n := len(s), 0; i > 0 && n < 6; n++ {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if r.lexicon.Role(s[i:])&roles != 0 {
			return true
		}
	}
	return false
}

// beginsNamed reports whether region begins with a noun whose name stands in marks.
func (r *reporter) beginsNamed(region Span) bool {
	s, n := r.text[region.Start:region.End], 0
	for i := range s {
		if n++; n > 7 {
			break
		}
		if i > 0 && r.lexicon.Role(s[:i])&cues.Named != 0 {
			return true
		}
	}
	return s != "" && n <= 7 && r.lexicon.Role(s)&cues.Named != 0
}
