package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/quote/internal/cues"
)

// subjectLimit is the length in runes beyond which a clause is not a name.
const subjectLimit = 28

// subjectAround finds the speaker of a cue behind a quotation: between both, or else where the sentence begins.
func (r *reporter) subjectAround(before, between Span, quoted []Span) subject {
	between = r.trimQuotative(between)
	if len(r.lexicon.Markers) > 0 {
		if s := r.topic(between, nil); s.span.Len() > 0 {
			return s
		}
		return r.topic(before, quoted)
	}
	if s := r.subjectUntil(between, nil); s.span.Len() > 0 {
		return s
	}
	return r.subjectUntil(before, quoted)
}

// trimQuotative takes from the beginning of region the particle that closes a quotation, and punctuation.
func (r *reporter) trimQuotative(region Span) Span {
	s := r.text[region.Start:region.End]
	for _, particle := range r.lexicon.Quotatives {
		if rest, ok := strings.CutPrefix(s, particle); ok && len(r.lexicon.Markers) > 0 {
			s = rest
			break
		}
	}
	s = strings.TrimLeftFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && classOfRune(c) == noMark })
	return Span{region.End - len(s), region.End}
}

// topic returns what a marker of the subject follows in the sentence region: the first, which is the subject of the
// whole.
func (r *reporter) topic(region Span, quoted []Span) subject {
	for i, c := range r.text[region.Start:region.End] {
		at := region.Start + i
		if !r.isMarker(c) || isInside(Span{at, at + 1}, quoted) || i == 0 {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(r.text[region.Start:at])
		if before == '、' || strings.ContainsRune(r.lexicon.Compound, before) || r.isMarker(before) {
			continue // では, とは: no subject
		}
		start := region.Start
		if comma := strings.LastIndexFunc(r.text[region.Start:at],
			func(c rune) bool { return gapOf(c) != gapSpace }); comma >= 0 {
			_, size := utf8.DecodeRuneInString(r.text[region.Start+comma:])
			start += comma + size
		}
		span := trimInner(r.text, Span{start, at})
		if r.isLimit(r.text[span.Start:span.End]) || utf8.RuneCountInString(r.text[span.Start:span.End]) > subjectLimit {
			continue // yesterday
		}
		return subject{span: span, certain: span.Len() > 0 && !isInside(Span{span.Start, span.Start + 1}, quoted)}
	}
	return subject{}
}

func (r *reporter) isMarker(c rune) bool {
	for _, marker := range r.lexicon.Markers {
		if first, _ := utf8.DecodeRuneInString(marker); first == c {
			return true
		}
	}
	return false
}

// isLimit reports whether s is a word at which a subject ends, such as one of time.
func (r *reporter) isLimit(s string) bool {
	n, ok := r.limitAt(s)
	return ok && n == len(s)
}

// limitAt returns the length of the word at the beginning of s at which a subject ends.
func (r *reporter) limitAt(s string) (int, bool) {
	first, _ := utf8.DecodeRuneInString(s)
	if unicode.IsDigit(first) {
		return 1, true
	}
	for _, limit := range r.lexicon.Limits[first] {
		if strings.HasPrefix(s, limit) {
			return len(limit), true
		}
	}
	return 0, false
}

// subjectUntil returns the subject of the verb that follows region: of its last clause, or of the first if that has
// none.
func (r *reporter) subjectUntil(region Span, quoted []Span) subject {
	if len(r.lexicon.Markers) > 0 {
		return r.topic(region, quoted)
	}
	clauses := r.clausesOf(region)
	if len(clauses) > 0 {
		if s, ok := r.quotedIn(clauses[len(clauses)-1]); ok {
			return s
		}
	}
	for n := len(clauses) - 1; n >= 0; n-- {
		last := n == len(clauses)-1
		s, rest := r.clauseSubjectIn(clauses[n])
		switch {
		case s.Len() == 0:
			continue
		case last && utf8.RuneCountInString(r.text[s.Start:s.End]) <= subjectLimit:
			return subject{span: s, certain: !isInside(Span{s.Start, s.Start + 1}, quoted) && r.isPlain(s)}
		case last:
			return subject{}
		case n > 0:
			continue // a clause in the middle may have an object alone
		}
		return subject{span: s, certain: rest && r.isPlain(s) && !isInside(Span{s.Start, s.Start + 1}, quoted)}
	}
	return subject{}
}

// quotedIn returns whom a verb of quoting in a clause has as its object: 援引 somebody 的话.
func (r *reporter) quotedIn(clause Span) (subject, bool) {
	s := r.text[clause.Start:clause.End]
	for _, verb := range r.lexicon.Quoting {
		if i := strings.Index(s, verb); i >= 0 {
			object := s[i+len(verb):]
			for _, end := range r.lexicon.QuotedEnds {
				object, _, _ = strings.Cut(object, end)
			}
			span := trimNoun(r.text, Span{clause.Start + i + len(verb), clause.Start + i + len(verb) + len(object)})
			return subject{span: span, certain: span.Len() > 0 &&
				utf8.RuneCountInString(r.text[span.Start:span.End]) <= subjectLimit}, true
		}
	}
	return subject{}, false
}

// isPlain reports whether a subject has no characters of verbs and clauses, which it would have if it ended further on
// than it should.
func (r *reporter) isPlain(s Span) bool {
	text := r.text[s.Start:s.End]
	return !strings.ContainsAny(text, r.lexicon.Clausal) || r.lexicon.Role(text)&cues.Person != 0
}

// clausesOf parts region at its commas.
func (r *reporter) clausesOf(region Span) (clauses []Span) {
	start := region.Start
	for i, c := range r.text[region.Start:region.End] {
		if g := gapOf(c); g != gapSpace {
			if at := region.Start + i; at > start {
				clauses = append(clauses, Span{start, at})
			}
			start = region.Start + i + utf8.RuneLen(c)
		}
	}
	if start < region.End {
		clauses = append(clauses, Span{start, region.End})
	}
	return clauses
}

// clauseSubjectIn returns the subject with which a clause begins, up to a time, an adverb, a verb or a preposition, and
// whether there is one.
func (r *reporter) clauseSubjectIn(clause Span) (Span, bool) {
	for clause.Start < clause.End { // and, then
		s := r.text[clause.Start:clause.End]
		c, size := utf8.DecodeRuneInString(s)
		if n, ok := r.limitAt(s); ok {
			clause.Start += n
		} else if !unicode.IsLetter(c) {
			clause.Start += size
		} else {
			break
		}
	}
	s := r.text[clause.Start:clause.End]
	for i := range s {
		if i == 0 || utf8.RuneCountInString(s[:i]) < 1 {
			continue
		}
		if n, ok := r.limitAt(s[i:]); ok {
			place := s[i : i+n]
			if slices.ContainsFunc(r.lexicon.Within, func(w string) bool { return strings.Contains(place, w) }) &&
				r.endsWith(clause, cues.Person) {
				continue // the embassy in the capital
			}
			return trimNoun(r.text, Span{clause.Start, clause.Start + i}), true
		}
		if _, ok := r.termAt(clause.Start+i, clause.End); ok {
			return trimNoun(r.text, Span{clause.Start, clause.Start + i}), true
		}
	}
	return trimNoun(r.text, clause), false
}

// trimNoun takes punctuation and marks off both ends of a noun: 《人民日报》.
func trimNoun(text string, s Span) Span {
	inner := strings.TrimFunc(text[s.Start:s.End], func(c rune) bool {
		return !unicode.IsLetter(c) &&
			!unicode.IsMark(c) && !unicode.IsDigit(c)
	})
	start := s.Start + strings.Index(text[s.Start:s.End], inner)
	return Span{start, start + len(inner)}
}

// whole returns all of a region as the speaker, if it is short and has no verb.
func (r *reporter) whole(region Span) subject {
	span := trimNoun(r.text, region)
	if _, verb := r.lastTerm(span, nil); verb || span.Len() == 0 ||
		utf8.RuneCountInString(r.text[span.Start:span.End]) > subjectLimit/2 {
		return subject{}
	}
	if strings.IndexFunc(r.text[span.Start:span.End], func(c rune) bool { return gapOf(c) != gapSpace }) >= 0 {
		return subject{}
	}
	return subject{span: span, certain: true}
}

// isHeadline reports whether a line is nothing but a name and a quotation, as Japanese headlines are.
func (r *reporter) isHeadline(before Span, s setting) bool {
	rest := strings.TrimSpace(r.text[s.after.Start:s.after.End])
	if len(r.lexicon.Markers) == 0 || before.Len() == 0 || before.Start != s.before.Start || !s.bounded ||
		rest != "" || s.earlier.Len() > 0 {
		return false
	}
	text := r.text[before.Start:before.End]
	last, _ := utf8.DecodeLastRuneInString(text)
	return !strings.ContainsFunc(text, r.isMarker) && !strings.ContainsRune(r.lexicon.Dangling, last)
}

// isPostposition reports whether a cue is a phrase behind its source: according to.
func (r *reporter) isPostposition(cue Span) bool {
	term := r.text[cue.Start:cue.End]
	first, _ := utf8.DecodeRuneInString(term)
	for _, phrase := range r.lexicon.Phrases[string(first)] {
		if phrase.After && phrase.Words[0] == term {
			return true
		}
	}
	return false
}

// lastOf returns the last clause of a region as the source that a postposition follows.
func (r *reporter) lastOf(region Span) subject {
	clauses := r.clausesOf(region)
	if len(clauses) == 0 {
		return subject{}
	}
	span := trimNoun(r.text, clauses[len(clauses)-1])
	return subject{span: span, certain: span.Len() > 0 && utf8.RuneCountInString(r.text[span.Start:span.End]) <= subjectLimit}
}
