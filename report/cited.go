package report

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
	"golang.org/x/text/language"
)

// A cited is the words of an act and, where they are in another language than the report, a rendering that its readers
// understand, if somebody answers for one. Its fields are for templates.
type cited struct {
	said
	Rendering said
	Label     string // of the rendering
}

// cite returns the words of the act at a place. A rendering is in the language of the report, else in English.
func (d *dossier) cite(at query.Place) cited {
	words := d.x.Words(at)
	out := cited{said: spoken(words)}
	for _, lang := range []language.Tag{d.lang, language.English} {
		if isIn(words.Lang, lang) {
			break
		}
		for _, id := range d.renders[d.quoteOf(at)] {
			if q := d.c.Quotes[id]; q.Text != "" && q.Mode != attribution.ModeMachine && isIn(q.Lang, lang) {
				out.Rendering, out.Label = spoken(attribution.Words{Text: q.Text, Lang: q.Lang}), d.manner(q)
				return out
			}
		}
	}
	return out
}

// quoteOf returns the quote that the words of an act are, if they are one.
func (d *dossier) quoteOf(at query.Place) attribution.QuoteID {
	a := d.x.Act(at)
	if a.Wording.Text != "" {
		return ""
	}
	for _, id := range a.Quotes {
		if q := d.c.Quotes[id]; q != nil && q.Text != "" {
			return id
		}
	}
	return ""
}

// manner says how a quote relates to what it quotes or renders.
func (d *dossier) manner(q *attribution.Quote) string {
	inferred := ""
	if q.Inferred {
		inferred = d.say("the compilers’ reading")
	}
	return strings.Join(nonEmpty(d.word(string(q.Mode)), d.word(string(q.Form)), inferred), d.say(", "))
}

// arrangeRenderings puts those first for which the speaker's own body answers, and then those in the language of the
// report.
func (d *dossier) arrangeRenderings(ids []attribution.QuoteID) {
	rank := func(id attribution.QuoteID) int {
		switch q := d.c.Quotes[id]; {
		case q.Mode == attribution.ModeOfficial || q.Mode == attribution.ModeAuthentic:
			return 0
		case isIn(q.Lang, d.lang) && q.Mode != attribution.ModeMachine:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(ids, func(a, b attribution.QuoteID) int { return cmp.Compare(rank(a), rank(b)) })
}

// isIn reports whether words are in a language, in whatever country or script.
func isIn(lang attribution.Lang, tag language.Tag) bool {
	own, err := lang.Tag()
	if err != nil || own == language.Und {
		return false
	}
	a, _ := own.Base()
	b, _ := tag.Base()
	return a == b
}
