package draft

import (
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/lang"
	"example.com/attribution/quote"
)

// speaksItself reports whether a sentence of an official text says that its publisher takes a measure: we summoned the
// ambassador. Words that somebody else is quoted with are not the publisher's.
func (r *reader) speaksItself(measure Mention, s quote.Span) bool {
	if !r.text.Own || r.text.Publisher == "" || r.isOthers(s) {
		return false
	}
	text := r.text.Text[:measure.Start]
	aux := false
	for t := nextToken(text, s.Start); t.end > 0; t = nextToken(text, t.end) {
		switch {
		case holds(r.lang, r.lang.Taking.We, t.lower):
			return r.governs(t.end, measure, aux || holds(r.lang, r.helping(), t.lower))
		case holds(r.lang, r.helping(), t.lower):
			aux = true
		case !r.isDate(quote.Span{Start: t.start, End: t.end}) && !holds(r.lang, r.lang.Adverbs, t.lower):
			return false
		}
	}
	return false
}

// isOthers reports whether a span has words that the text reports of somebody else.
func (r *reader) isOthers(s quote.Span) bool {
	if r.overUnquotable(s) {
		return true
	}
	p, ok := r.quoteAt(s)
	if !ok {
		return false
	}
	if r.own == nil { // all quotes are drafted by now
		r.own = map[attribution.QuoteID]bool{}
		for _, a := range r.statement.Acts {
			for _, id := range a.Quotes {
				r.own[id] = a.Reported == nil
			}
		}
	}
	return !r.own[p.id]
}

// governs reports whether the verb behind a subject takes a measure: it is the measure itself, or one of those by which
// measures are taken, behind auxiliaries, times and adverbs. Where the language of the text has no such verbs, any
// does.
func (r *reader) governs(from int, measure Mention, aux bool) bool {
	if r.lang.Taking.Impose == "" {
		return true
	}
	text := r.text.Text[:measure.Start]
	for t := nextToken(text, from); t.end > 0; t = nextToken(text, t.end) {
		switch {
		case holds(r.lang, r.lang.Undergo, t.lower):
			return false
		case holds(r.lang, r.helping(), t.lower):
			aux = true
		case r.isDate(quote.Span{Start: t.start, End: t.end}), holds(r.lang, r.lang.Adverbs+" "+r.lang.Pronouns, t.lower):
		case holds(r.lang, r.lang.Taking.Impose, t.lower):
			return true
		default: // where the auxiliary is second the verb is last: wir haben … verhängt
			return aux && r.lang.CapitalNouns && !holds(r.lang, r.lang.That, t.lower)
		}
	}
	return true
}

// attacked reports whether a party is whom an attack is said to have hit: the attack on the parliament.
func (r *reader) attacked(m Mention, s quote.Span) bool {
	const near = 5 // words between the attack and whom it hit
	at, against := m.Start, false
	for range near {
		t, ok := wordBefore(r.text.Text, at)
		if !ok || t.start < s.Start {
			break
		}
		switch {
		case holds(r.lang, r.lang.Taking.Attacks, t.lower):
			return against
		case holds(r.lang, r.lang.Taking.Against, t.lower):
			against = true
		}
		at = t.start
	}
	return false
}

// aimed returns the party that a measure is aimed at by standing right behind it, with no more than small words and
// words for a company between: sanctions on the company Acme.
func (r *reader) aimed(parties []Mention, measure Mention) (Mention, bool) {
	for i, m := range parties {
		if m.Start < measure.End {
			continue
		}
		for t := nextToken(r.text.Text[:m.Start], measure.End); t.end > 0; t = nextToken(r.text.Text[:m.Start], t.end) {
			if !r.isArticle(t.lower) && !holds(r.lang, r.lang.Place+" "+r.lang.Genitive+" "+r.lang.Function+" "+r.lang.Taking.Companies+" "+
				r.lang.Taking.Against+" "+r.lang.Adverbs, t.lower) {
				return Mention{}, false
			}
		}
		if i+1 < len(parties) {
			between := strings.TrimLeft(r.text.Text[m.End:parties[i+1].Start], "\u00a0 ")
			word := nextToken(between, 0)
			if strings.HasPrefix(between, ",") || word.end > 0 && holds(r.lang, r.lang.Conjunctions, word.lower) {
				if rest := nextToken(between, word.end); rest.end == 0 || r.isArticle(rest.lower) {
					return Mention{}, false // and another
				}
			}
		}
		return m, true
	}
	return Mention{}, false
}

// helping returns the auxiliaries that may stand between a subject and what it does.
func (r *reader) helping() lang.Words { return r.lang.Auxiliaries + " " + r.lang.Taking.Helping }
