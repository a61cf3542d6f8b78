package draft

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/quote"
)

// firstMention returns the place of the first mention that begins at or behind a byte.
func (r *reader) firstMention(at int) int {
	i, _ := slices.BinarySearchFunc(r.mentions, at, func(m Mention, at int) int { return cmp.Compare(m.Start, at) })
	return i
}

// overlapping reports whether a quote of the draft stands in a span, or it in one.
func (r *reader) overlapping(s quote.Span) bool {
	_, ok := r.quoteAt(s)
	return ok
}

// quoteAt returns the smallest quote that holds a span, or overlaps with it.
func (r *reader) quoteAt(s quote.Span) (best placed, ok bool) {
	if !r.sorted {
		slices.SortFunc(r.places, func(a, b placed) int {
			return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
		})
		r.sorted = true
	}
	i, _ := slices.BinarySearchFunc(r.places, s.End, func(p placed, at int) int { return cmp.Compare(p.span.Start, at) })
	for n := 0; i > 0 && n < nested; n++ {
		i--
		if p := r.places[i]; p.span.Start < s.End && s.Start < p.span.End && (!ok || p.span.Len() < best.span.Len()) {
			best, ok = p, true
		}
	}
	return best, ok
}

// nested is how many quotes that begin before a place are looked at: a sentence with its quotations.
const nested = 16

// country returns the state that a mention of a country names, under its name in the language of the text.
func (r *reader) country(m Mention) attribution.ActorID {
	if id := r.drafted["\x00"+m.Value]; id != "" { // as nearly always, which saves the look-up
		return id
	}
	name := countryname.Name(m.Value, r.lang.Tag)
	if name == "" {
		name = valid(m.Text)
	}
	return r.state(m.Value, name, r.words)
}

// parties makes actors of the groups and the countries that are named.
func (r *reader) parties() {
	asked := map[string]bool{}
	for _, m := range r.mentions {
		switch m.Kind {
		case MentionCountry:
			r.country(m)
		case MentionGroup:
			id, rivals := r.group(m, r.names, r.words)
			if asked[string(id)] || len(rivals) < 2 && !m.Everyday {
				continue
			}
			asked[string(id)] = true
			out := []Alternative{}
			for _, e := range rivals {
				choice := e.Actor
				if e.Canonical != "" && e.Canonical != e.Actor {
					choice = e.Canonical + " (" + e.Actor + ")"
				}
				out = append(out, Alternative{Choice: valid(choice), Does: "the name is this actor's",
					Text: valid(e.Canonical), Actor: valid(e.Actor)})
			}
			if m.Everyday {
				out = append(out, Alternative{Choice: ChoiceKeep, Does: "the words are the name of a group"})
			}
			out = append(out, Alternative{Choice: ChoiceNobody, Does: "no group is meant, and none is kept"})
			r.doubt(DoubtAmbiguousAlias, "/actors/"+string(id), quote.Span{Start: m.Start, End: m.End}, out...)
		}
	}
}

// estimates asks of words of estimation what they take certainty from, where a quote of the draft has them or their
// sentence names a group, a country or an organ.
func (r *reader) estimates() {
	all := sentences(r.text.Text, r.lang)
	for _, m := range r.mentions {
		if m.Kind != MentionHedge {
			continue
		}
		at := quote.Span{Start: m.Start, End: m.End}
		if p, ok := r.quoteAt(at); ok && p.span.Start <= m.Start && m.End <= p.span.End {
			r.doubt(DoubtHedgeNear, quotePath(p.id), at, Alternative{Choice: ChoiceAssessment,
				Does: "they say how sure the speaker of the quote is"},
				Alternative{Choice: ChoiceOther, Does: "they say nothing of that"})
			continue
		}
		for len(all) > 0 && all[0].End <= m.Start {
			all = all[1:]
		}
		if len(all) == 0 || all[0].Start > m.Start {
			continue
		}
		s := all[0]
		if r.mentioned(MentionGroup, s) || r.mentioned(MentionCountry, s) || r.mentioned(MentionOrgan, s) {
			other := Alternative{Choice: ChoiceOther, Does: "they say nothing of that"}
			if !r.isQuotable(s) {
				r.doubt(DoubtHedgeNear, r.sourcePath(), at, other)
				continue
			}
			keep := Alternative{Choice: ChoiceKeep,
				Does:  "the sentence becomes a quote of the publisher's, with these words as its assessment",
				Start: s.Start, End: s.End,
				Text: valid(r.text.Text[s.Start:s.End])}
			r.doubt(DoubtHedgeNear, r.sourcePath(), at, keep, other)
		}
	}
}

// dates asks of dates without a value what they are.
func (r *reader) dates() {
	for _, m := range r.mentions {
		if m.Kind != MentionDate || m.Value != "" {
			continue
		}
		d := Date{Start: m.Start, End: m.End, Words: m.Text, Relative: m.relative}
		var out []Alternative
		for _, value := range candidates(d, r.tag, r.text.Date) {
			out = append(out, Alternative{Choice: value, Does: "the words are this date"})
		}
		r.doubt(DoubtRelativeDate, r.sourcePath(), quote.Span{Start: m.Start, End: m.End},
			append(out, Alternative{Choice: ChoiceOther, Does: "they are another date, or none"})...)
	}
}
