package verify

import (
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/estimate"
	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// Renderings compares each rendering of a case with the quote that it renders, by numbers, names with numbers,
// estimative terms, universals, negations, words for a state and what is affiliated to it, and for the summons of an
// envoy and a recall. It says what it can, in the order of the renderings' ids, and nothing about words that are absent
// or whose language it does not know: that it is silent proves nothing.
func Renderings(c *attribution.Case) []RenderingChange {
	var out []RenderingChange
	for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
		q := c.Quotes[id]
		if q == nil {
			continue
		}
		original := c.Quotes[q.Renders]
		if original == nil || q.Text == "" || original.Text == "" {
			continue
		}
		p := pair{id: id, rendering: q, original: original}
		p.compare()
		out = append(out, p.changes...)
	}
	return out
}

type pair struct {
	id                  attribution.QuoteID
	rendering, original *attribution.Quote
	changes             []RenderingChange
}

func (p *pair) add(kind Kind, original, rendering string) {
	p.changes = append(p.changes, RenderingChange{p.id, p.rendering.Renders, kind, original, rendering})
}

// leaves reports whether the rendering leaves things out on purpose: an excerpt, or a fragment that says of itself that
// it is whole.
func (p *pair) leaves() bool {
	return p.rendering.Form == attribution.FormExcerpt ||
		p.rendering.Form != attribution.FormParaphrase && isFragment(p.rendering.Text, p.original.Text)
}

// extends reports whether the original is a fragment of what was rendered, so that what the rendering has beyond it was
// not added.
func (p *pair) extends() bool { return isFragment(p.original.Text, p.rendering.Text) }

// isFragment reports whether a text is so much shorter than another that it cannot say the same.
func isFragment(text, whole string) bool {
	const ratio = 3
	return ratio*length(text) < length(whole)
}

// length counts letters, a character of a script without spaces for three.
func length(text string) int {
	n := 0
	for _, r := range text {
		n++
		if lang.IsAttached(r) {
			n += 2
		}
	}
	return n
}

func (p *pair) compare() {
	from, fromErr := p.original.Lang.Tag()
	to, toErr := p.rendering.Lang.Tag()
	if fromErr != nil || toErr != nil {
		return
	}
	original, knowsOriginal := read(p.original.Text, from)
	rendering, knowsRendering := read(p.rendering.Text, to)
	p.compareNumbers(original.count(p.original.Text), rendering.count(p.rendering.Text), knowsOriginal, knowsRendering)
	p.compareNames()
	p.compareSteps(from, to)
	p.compareTerms(from, to)
	if knowsOriginal && knowsRendering {
		p.compareWords(original, rendering)
	}
}

// compareNumbers compares digits in all languages, and words for numbers where both languages are known.
func (p *pair) compareNumbers(original, rendering numbers, knowsOriginal, knowsRendering bool) {
	told := func(n numbers, v float64, otherKnown bool) bool { return hasDigit(n.stated[v]) || otherKnown }
	for _, v := range slices.Sorted(maps.Keys(rendering.stated)) {
		if p.extends() {
			break
		}
		if _, ok := original.stated[v]; !ok && !original.optional[v] && told(rendering, v, knowsOriginal) {
			p.add(NumberAdded, "", rendering.stated[v])
		}
	}
	if p.leaves() {
		return
	}
	for _, v := range slices.Sorted(maps.Keys(original.stated)) {
		if _, ok := rendering.stated[v]; !ok && !rendering.optional[v] && told(original, v, knowsRendering) {
			p.add(NumberDropped, original.stated[v], "")
		}
	}
}

func (p *pair) compareNames() {
	original, rendering := names(p.original.Text), names(p.rendering.Text)
	for _, key := range slices.Sorted(maps.Keys(rendering)) {
		if _, ok := original[key]; !ok && !p.extends() {
			p.add(NameAdded, "", rendering[key])
		}
	}
	if p.leaves() {
		return
	}
	for _, key := range slices.Sorted(maps.Keys(original)) {
		if _, ok := rendering[key]; !ok {
			p.add(NameDropped, original[key], "")
		}
	}
}

// compareTerms compares the estimative terms, in the order in which they stand.
func (p *pair) compareTerms(from, to language.Tag) {
	original, rendering := terms(p.original.Text, from), terms(p.rendering.Text, to)
	for i := range max(len(original), len(rendering)) {
		switch {
		case i >= len(original):
			if p.extends() {
				return
			}
			p.add(TermAdded, "", text(p.rendering, rendering[i]))
		case i >= len(rendering):
			if !p.leaves() {
				p.add(TermDropped, text(p.original, original[i]), "")
			}
		default:
			order, ok := estimate.Compare(original[i], rendering[i])
			if ok && order < 0 {
				p.add(TermStrengthened, text(p.original, original[i]), text(p.rendering, rendering[i]))
			}
			if ok && order > 0 {
				p.add(TermWeakened, text(p.original, original[i]), text(p.rendering, rendering[i]))
			}
		}
	}
}

// terms are the wordings of likelihood and of confidence in a judgement.
func terms(s string, tag language.Tag) []estimate.Mention {
	var out []estimate.Mention
	for m := range estimate.Spot(s, tag) {
		if m.Kind == estimate.Likelihood || m.Kind == estimate.AnalyticConfidence {
			out = append(out, m)
		}
	}
	return out
}

func text(q *attribution.Quote, m estimate.Mention) string { return q.Text[m.Start:m.End] }

// compareWords compares by the words of two languages that are both known.
func (p *pair) compareWords(original, rendering words) {
	from, to := original.has(original.universals), rendering.has(rendering.universals)
	switch {
	case from == "" && to != "" && original.has(original.loose) == "" && !p.extends():
		p.add(UniversalAdded, "", to)
	case from != "" && to == "" && rendering.has(rendering.loose) == "" && !p.leaves():
		p.add(UniversalDropped, from, "")
	}
	p.compareNegations(original, rendering)
	affiliation := original.has(original.affiliations)
	if affiliation != "" && original.has(original.states) != "" && rendering.has(rendering.affiliations) == "" {
		if state := rendering.has(rendering.states); state != "" {
			p.add(AffiliationDropped, affiliation, state)
		}
	}
}

// compareNegations says of a negation that only one side has, where the other does not say no in another way: denies,
// unacceptable.
func (p *pair) compareNegations(original, rendering words) {
	if len(original.denials) == 0 || len(rendering.denials) == 0 {
		return
	}
	from, to := original.has(original.negations), rendering.has(rendering.negations)
	switch {
	case from == "" && to != "" && original.has(original.denials) == "" && !p.extends():
		p.add(NegationAdded, "", to)
	case from != "" && to == "" && rendering.has(rendering.denials) == "" && !p.leaves():
		p.add(NegationDropped, from, "")
	}
}
