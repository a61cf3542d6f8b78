package quote

import (
	"slices"
	"strings"

	"example.com/attribution/quote/internal/cues"
)

// marked finds the speaker in a language whose particles, written as one with a noun, mark the subject, such as Korean.
func (r *reporter) marked(before, after []word, c candidate, isBefore bool) subject {
	if c.speaker == speakerBefore {
		ws := after
		if isBefore {
			ws = before
		}
		if c.first == 0 {
			return subject{}
		}
		return subject{span: r.sourceOf(ws[c.first-1]), certain: true}
	}
	if isBefore {
		return r.markedIn(before[:c.first])
	}
	if next := c.last + 1; next < len(after) && after[next].role&cues.Verb != 0 { // the agency passed on that the minister said
		return r.innermost(before)
	}
	if s := r.markedIn(after[:min(c.first, len(after))]); s.span.Len() > 0 {
		s.certain = true // nothing but it stands between quotation and cue
		return s
	}
	return r.markedIn(before)
}

// markedIn returns the noun that a particle marks as the subject of a sentence: the topic with which it begins, or the
// only one.
func (r *reporter) markedIn(ws []word) subject {
	var found []subject
	topic := false
	if len(ws) > 0 && leftOf(r.text, 0, ws[0].Start) == sideMark {
		ws = ws[1:] // the particle that closes a quotation
	}
	for i := range ws {
		noun, ok := r.cutParticle(ws[i])
		if !ok || ws[i].role&(cues.Function|cues.Verb) != 0 || hasAnySuffix(ws[i].key, r.lexicon.Adnominals) {
			continue
		}
		if len(found) == 0 {
			topic = hasAnySuffix(ws[i].key, r.lexicon.Topics)
		}
		start := i
		for start > 0 && ws[start].after == gapSpace && i-start < 6 &&
			ws[start-1].role&^(cues.Person|cues.Media|cues.Named) == 0 && ws[i].role&cues.Pronoun == 0 {
			if _, ok := r.cutParticle(ws[start-1]); ok || r.endsOblique(ws[start-1].key) ||
				r.lexicon.Phrases[ws[start-1].key] != nil {
				break
			}
			start--
		}
		found = append(found, subject{span: Span{ws[start].Start, noun.End}, pronoun: ws[i].role&cues.Pronoun != 0})
	}
	switch {
	case len(found) == 0:
		return subject{}
	case len(found) == 1 || topic:
		found[0].certain = true
		return found[0]
	}
	return found[len(found)-1]
}

// innermost returns the subject of the clause in which a quotation stands, whose sentence has a verb of its own: the
// nearest.
func (r *reporter) innermost(ws []word) subject {
	for i := len(ws) - 1; i >= 0; i-- {
		if s := r.markedIn(ws[i:]); s.span.Len() > 0 {
			for i > 0 && ws[i].after == gapSpace && ws[i-1].role&^(cues.Person|cues.Media|cues.Named) == 0 &&
				!r.endsOblique(ws[i-1].key) {
				if _, ok := r.cutParticle(ws[i-1]); ok {
					break
				}
				i--
			}
			return r.markedIn(ws[i:])
		}
	}
	return subject{}
}

// endsOblique reports whether a word ends a phrase that is not part of the noun behind it. Of the genitive it is.
func (r *reporter) endsOblique(key string) bool {
	return slices.ContainsFunc(r.lexicon.Oblique, func(ending string) bool {
		return !slices.Contains(r.lexicon.Joining, ending) && len(key) > len(ending) && strings.HasSuffix(key, ending)
	})
}

// sourceOf returns the noun before a phrase like 에 따르면, whose first syllable is written as one with it.
func (r *reporter) sourceOf(w word) Span {
	for _, ending := range r.lexicon.SourceEndings {
		if host, ok := strings.CutSuffix(r.text[w.Start:w.End], ending); ok {
			return Span{w.Start, w.Start + len(host)}
		}
	}
	return w.Span
}

func hasAnySuffix(s string, endings []string) bool {
	return slices.ContainsFunc(endings, func(ending string) bool { return strings.HasSuffix(s, ending) })
}

func (r *reporter) cutParticle(w word) (Span, bool) {
	s := r.text[w.Start:w.End]
	for _, particle := range r.lexicon.Particles {
		if host, ok := strings.CutSuffix(s, particle); ok && host != "" {
			return Span{w.Start, w.Start + len(host)}, true
		}
	}
	return Span{}, false
}

// headline returns the speaker of a line that is nothing but a name and a quotation, as Korean headlines are.
func (r *reporter) headline(ws []word, s setting) Span {
	if len(ws) == 0 || len(ws) > 3 || s.earlier.Len() > 0 || strings.TrimSpace(r.text[s.before.Start:ws[0].Start]) != "" {
		return Span{}
	}
	for i, w := range ws {
		if _, ok := r.cutParticle(w); ok || w.role&(cues.Verb|cues.Function|cues.Pronoun) != 0 || i > 0 && w.after != gapSpace ||
			slices.ContainsFunc(r.lexicon.Oblique, func(e string) bool {
				return len(w.key) > len(e) &&
					strings.HasSuffix(w.key, e)
			}) {
			return Span{}
		}
	}
	return spanOf(ws)
}

// beforeMarker finds the speaker in a language that sets a word behind the subject, such as Hindi.
func (r *reporter) beforeMarker(before, after []word, c candidate, isBefore bool) subject {
	if isBefore {
		return r.markerIn(before[:c.first])
	}
	if s := r.markerIn(after[:min(c.first, len(after))]); s.span.Len() > 0 {
		return s
	}
	return r.markerIn(before)
}

// markerIn returns the noun before the last marker of a subject in ws, or the pronoun that has it.
func (r *reporter) markerIn(ws []word) subject {
	for i := len(ws) - 1; i >= 0; i-- {
		if ws[i].role&cues.Pronoun != 0 {
			return subject{span: ws[i].Span, pronoun: true, certain: true}
		}
		if ws[i].role&cues.That != 0 {
			return subject{}
		}
		if ws[i].role&cues.Subject == 0 || i == 0 || ws[i].after != gapSpace {
			continue
		}
		start := i - 1
		for start > 0 && ws[start].after == gapSpace && i-start < nounLimit && !r.endsPhrase(ws[start-1]) {
			start--
		}
		return subject{span: spanOf(ws[start:i]), certain: true}
	}
	if len(ws) > 0 {
		if c, ok := r.noun(ws, 0); ok {
			return subject{span: spanOf(ws[:c.last+1])}
		}
	}
	return subject{}
}

// endsPhrase reports whether a noun phrase cannot go on before w, which is a postposition of a place only if it stands
// within one.
func (r *reporter) endsPhrase(w word) bool {
	return w.role&(verbal|cues.That|cues.Conjunction|cues.Adverb|cues.Subject) != 0 || w.role&cues.Place != 0 &&
		!slices.Contains(r.lexicon.Within, w.key)
}
