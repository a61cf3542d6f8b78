package quote

import (
	"example.com/attribution/internal/lang"
	"example.com/attribution/quote/internal/cues"
)

// isName reports whether w can be part of a name. In scripts without
// capitals that is any word but a function word.
func isName(w word) bool {
	return w.upper && w.role&(cues.Function|cues.Article|cues.Pronoun|verbal) == 0 &&
		(w.cased || w.role&(cues.Named|cues.Speech) == 0)
}

// particles are parts of family names in whatever language: Jan van der Berg.
var particles = lang.Union(func(l *lang.Language) lang.Words { return l.Nobiliary })

// announced finds the speaker in words without a verb that a colon ends, such
// as “Smith, spokesman:”.
func (r *reporter) announced(ws []word) Span {
	if len(ws) == 0 {
		return Span{}
	}
	c, ok := r.noun(ws, 0)
	if !ok || c.pronoun || !c.known || ws[c.head].role&cues.Speech != 0 {
		return Span{}
	}
	if next := c.last + 1; next < len(ws) && ws[next].after != gapComma {
		return Span{} // not the name alone, but a sentence
	}
	for i := c.head + 1; i <= c.last && !r.lexicon.HeadLast; i++ {
		if named := ws[i-1].cased && isName(ws[i-1]) && ws[i-1].role&cues.Person == 0; named &&
			ws[i].role&cues.Genitive != 0 && i < c.last && ws[i+1].role == 0 && !ws[i+1].upper {
			return Span{} // an auxiliary that looks like of
		}
	}
	for _, w := range ws[c.last+1:] {
		if w.role&(verbal|cues.Auxiliary|cues.That) != 0 {
			return Span{}
		}
	}
	return spanOf(ws[c.first : c.last+1])
}

// signed finds the speaker in words behind a quotation and a dash that do nothing but name somebody: “…” — Smith,
// minister.
func (r *reporter) signed(ws []word) Span {
	if len(ws) == 0 || len(ws) > 2*nameWords {
		return Span{}
	}
	c, ok := r.noun(ws, 0)
	if !ok || c.pronoun || !c.known || !ws[0].upper {
		return Span{}
	}
	if next := c.last + 1; next < len(ws) && ws[next].after != gapComma && ws[next].after != gapBracket {
		return Span{}
	}
	for _, w := range ws[c.last+1:] {
		if w.role&(verbal|cues.Auxiliary|cues.That) != 0 {
			return Span{}
		}
	}
	return spanOf(ws[c.first : c.last+1])
}

// nameWords is how many words a signature may have before a comma, and behind it.
const nameWords = 8
