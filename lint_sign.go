package attribution

import (
	"slices"

	"example.com/attribution/internal/lang"
)

// sign asks for the sign of a judgement where its words may leave the claim open or go against it, and nothing that is
// coded says which.
func (l *linter) sign(a *Act, quotes []QuoteID) {
	if !a.Verb.Holds() || a.Leans != "" || !slices.ContainsFunc(a.On, Ref.IsProposition) {
		return
	}
	if sign, _ := a.Assessment.sign(); sign != "" {
		return
	}
	texts := []Words{{Text: a.Assessment.Likelihood.Text, Lang: a.Assessment.Likelihood.Lang},
		{Text: a.Assessment.Certainty.Text, Lang: a.Assessment.Certainty.Lang}, a.Wording}
	for _, id := range quotes {
		if q := l.c.Quotes[id]; q != nil {
			texts = append(texts, Words{Text: q.Text, Lang: q.Lang})
		}
	}
	for _, w := range texts {
		if doubt := doubtIn(w); doubt != "" {
			l.lacks("leans", CodeNoSign, `"`+doubt+`" stands in its words, and may leave the claim open or go against it; `+
				"say in leans which way the act goes")
			return
		}
	}
}

// doubtIn returns the first of the phrases of doubt of their language that words contain, or nothing.
func doubtIn(w Words) string {
	tag, err := w.Lang.Tag()
	if w.Text == "" || err != nil {
		return ""
	}
	l, text := lang.Of(tag), lang.Plain(w.Text)
	for doubt := range l.Doubts.All() {
		if l.Has(text, doubt) {
			return doubt
		}
	}
	return ""
}
