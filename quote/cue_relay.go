package quote

import (
	"slices"

	"example.com/attribution/quote/internal/cues"
)

// findRelay finds who passed the words on: an agency that quotes the speaker, or that the speaker told.
func (r *reporter) findRelay(rep *report, ws []word, c candidate) {
	if r.lexicon.Unspaced || len(r.lexicon.Particles) > 0 || c.speaker != eitherSide || c.last >= len(ws) {
		return // the cue is not among the words where the speaker stands in the sentence before
	}
	if !slices.ContainsFunc(ws[c.last:], func(w word) bool { return w.role&(cues.Media|cues.Hearer|cues.Quoting) != 0 }) {
		return
	}
	cs := r.chunks(ws)
	v := chunkOf(cs, c.last)
	if v < 0 {
		return
	}
	if ws[c.last].role&cues.Quoting != 0 {
		r.quotedBy(rep, ws, cs, v, c)
		return
	}
	for j := v + 1; j < len(cs) && j <= v+4; j++ {
		if cs[j].kind == chunkThat || cs[j].kind == chunkBreak {
			break
		}
		if (cs[j].kind == chunkNoun || cs[j].kind == chunkPlace) && cs[j].media {
			if span := r.mediumIn(ws, cs[j]); span != rep.span {
				rep.relay = span
			}
			return
		}
	}
}

// mediumIn returns the medium in a chunk, without the preposition before it. Those who only hear, such as reporters,
// are not media.
func (r *reporter) mediumIn(ws []word, c chunk) Span {
	first := c.first
	for first < c.last && ws[first].role&cues.Place != 0 {
		first++
	}
	named := slices.ContainsFunc(ws[first:c.last+1], func(w word) bool { return isName(w) || w.quoted || w.role&cues.Media != 0 })
	if !named {
		return Span{}
	}
	return spanOf(ws[first : c.last+1])
}

// quotedBy sets speaker and relay of a verb of quoting, cs[v]: whom the agency quotes spoke.
func (r *reporter) quotedBy(rep *report, ws []word, cs []chunk, v int, c candidate) {
	subject, okSubject := r.leftSubject(ws, cs, v)
	if !okSubject && r.lexicon.VerbFirst {
		subject, okSubject = r.rightSubject(ws, cs, v)
		if okSubject {
			v = chunkOf(cs, r.wordAt(ws, subject.span.Start))
		}
	}
	object, okObject := r.objectOf(ws, cs, v)
	passive := c.first > 0 && slices.Contains(r.lexicon.Passives, ws[c.first-1].key)
	rep.subject = subject
	rep.certain = false
	switch {
	case passive:
		rep.certain = okSubject && subject.certain
		if okObject {
			rep.relay = object.span
		}
	case okObject && (okSubject || r.lexicon.VerbFirst):
		rep.subject = object
		rep.certain = object.certain && c.last == c.first
		rep.relay = subject.span
	}
}

// objectOf returns the noun directly behind a verb, with or without a preposition.
func (r *reporter) objectOf(ws []word, cs []chunk, v int) (subject, bool) {
	for j := v + 1; j < len(cs); j++ {
		switch c := cs[j]; {
		case c.kind == chunkNoun:
			return r.subjectOf(ws, c, c.known), true
		case c.kind == chunkOther && ws[c.first].role&^(cues.Speech|cues.Named) == 0 && j+1 < len(cs) &&
			cs[j+1].kind == chunkNoun:
			c.last = cs[j+1].last // a title in another case than the lists have
			return r.subjectOf(ws, c, true), true
		case c.kind == chunkPlace && c.last > c.first:
			c.first++
			return r.subjectOf(ws, c, c.known), true
		case c.kind != chunkAdverb && c.kind != chunkAuxiliary:
			return subject{}, false
		}
	}
	return subject{}, false
}

func (r *reporter) wordAt(ws []word, at int) int {
	return slices.IndexFunc(ws, func(w word) bool { return w.Start <= at && at < w.End })
}

// candidateLimit is how many candidates are listed.
const candidateLimit = 4

// candidates returns who may have spoken: the likeliest, and all other nouns of the sentence that name somebody.
func (r *reporter) candidates(rep *report, before, after []word) []Span {
	var out []Span
	add := func(span Span) {
		if span.Len() > 0 && len(out) < candidateLimit && !slices.ContainsFunc(out,
			func(s Span) bool { return s.Start < span.End && span.Start < s.End }) {
			out = append(out, span)
		}
	}
	add(rep.span)
	for _, ws := range [][]word{before, after} {
		for _, c := range r.chunks(ws) {
			if c.kind == chunkNoun && c.known && !c.pronoun && !c.oblique {
				add(spanOf(ws[c.first : c.last+1]))
			}
		}
	}
	return out
}
