package draft

import (
	"strings"

	"example.com/attribution"
	"example.com/attribution/estimate"
	"example.com/attribution/internal/lang"
	"example.com/attribution/quote"
)

// judgements drafts the sentences of an official text that judge or accuse: those that say how likely something is, or
// name a group or a country and have another word of estimation or one for who did something, and are not drafted yet.
func (r *reader) judgements() {
	others := r.unquotable
	var judging []quote.Span
	for _, s := range sentences(r.text.Text, r.lang) {
		for len(others) > 0 && others[0].End <= s.Start {
			others = others[1:]
		}
		if !r.mentioned(MentionGroup, s) && !r.mentioned(MentionCountry, s) && !r.mentioned(MentionAdjective, s) && !r.estimated(s) {
			continue
		}
		if r.overlapping(s) || len(others) > 0 && others[0].Start < s.End { // somebody's words, it may be another's
			continue
		}
		judging = append(judging, s)
	}
	for _, s := range judging { // which do not overlap, so that places need not be put in order after each
		blame, blames := r.blame(s)
		if !blames && !r.mentioned(MentionHedge, s) {
			continue
		}
		id := r.quote(s)
		if id == "" {
			continue
		}
		r.statement.Acts = append(r.statement.Acts, attribution.Act{Verb: attribution.Speaks,
			Quotes: []attribution.QuoteID{id}})
		if blames {
			r.claim(&quote.Found{Span: s, Outer: s, Cue: blame}, id, quote.Span{})
		}
	}
	r.anchor()
}

// estimated reports whether a sentence says how likely something is, or how confident its speaker is.
func (r *reader) estimated(s quote.Span) bool {
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		m := r.mentions[i]
		if m.Kind == MentionHedge && (m.Value == string(estimate.Likelihood) || m.Value == string(estimate.AnalyticConfidence)) {
			return true
		}
	}
	return false
}

// blame returns the first words in a span that say who did something, without a verb of accusing: was responsible for.
func (r *reader) blame(s quote.Span) (quote.Span, bool) {
	words := strings.ToLower(r.text.Text[s.Start:s.End])
	plain := lang.Plain(words)
	best, found := s, false
	for phrase := range r.lang.Blames.All() {
		if !r.lang.Has(plain, phrase) {
			continue
		}
		at := strings.Index(words, phrase)
		if at < 0 || len(words) != s.Len() { // broken over lines, or longer in small letters
			found = true
			continue
		}
		if !found || best == s || s.Start+at < best.Start {
			best = quote.Span{Start: s.Start + at, End: s.Start + at + len(phrase)}
		}
		found = true
	}
	return best, found
}
