package quote

import (
	"cmp"
	"slices"

	"golang.org/x/text/language"
)

// Options say more about a passage than its words. The zero Options say nothing.
type Options struct {
	Lang   language.Tag // of the passage; zero: not known, so that the words of all known languages guard it
	Prefix string       // what stands before the passage, to tell places apart; the last 32 code points count
	Suffix string       // what stands after it; the first 32 code points count
}

// A Match is a place of a text where a passage stands, or something like it.
type Match struct {
	Span         // from the first to the last character of the passage in the text
	Class Class  // how it stands there
	Parts []Span // where the passage's own words stand, if elisions or insertions separate them; otherwise nil
	// Similarity is 1 minus the share of the passage's code points that differ, after folding. It is 1 for what is verified.
	Similarity float64
}

// maxMatches is how many places are told of one passage.
const maxMatches = 10_000

// Find looks a passage up in the text. It returns the places where the passage stands best, in the order of the text: several are equally
// good. It is empty where nothing like the passage stands in the text.
//
// Of places where the passage is verified, and else of those that are like it, the best are those with the context most like
// Options.Prefix and Options.Suffix, then those of the strongest class, then those written most alike. At most 10,000 places are told.
func (t *Text) Find(passage string, o Options) []Match {
	places := newSearch(t, o).find(passage)
	matches := make([]Match, len(places))
	for i, p := range places {
		matches[i] = p.Match
	}
	return matches
}

// A place is a match with what the search found out about it.
type place struct {
	Match
	errors  int // code points that differ after folding
	restyle int // letters that are written in another way
	context float64
	edits   []Edit
	guards  []Warning
}

// quality weighs how like the passage a place is against how like its context is to what is said of it.
func (p place) quality() float64 { return 0.6*p.Similarity + 0.4*p.context }

func (c Class) strength() int {
	return slices.Index([]Class{NotFound, Mismatch, Approximate, Elided, Normalized, Exact}, c)
}

// better orders places by how good they are, best first.
func better(a, b place) int {
	return cmp.Or(
		cmp.Compare(b.quality(), a.quality()),
		cmp.Compare(b.Class.strength(), a.Class.strength()),
		cmp.Compare(a.restyle, b.restyle))
}

// A search looks for one passage in one text.
type search struct {
	*Text
	lang           language.Tag
	prefix, suffix []rune // the context, folded
}

func newSearch(t *Text, o Options) *search {
	return &search{
		Text:   t,
		lang:   o.Lang,
		prefix: foldedRunes(lastRunes(o.Prefix, contextLen)),
		suffix: foldedRunes(firstRunes(o.Suffix, contextLen)),
	}
}

// find returns the best places in the order of the text.
func (s *search) find(passage string) []place {
	places, doubtful := s.verbatim(passage)
	if len(places) == 0 {
		places = s.elided(passage)
	}
	if len(places) == 0 {
		// What differs only in what folding leaves out is doubtful, and without errors.
		places = append(doubtful, slices.DeleteFunc(s.approximate(passage), func(p place) bool { return p.errors == 0 && len(p.Parts) < 2 })...)
	}
	if len(places) == 0 {
		return nil
	}
	for i := range places {
		places[i].context = s.contextOf(places[i].Span)
	}
	best := slices.MinFunc(places, better)
	places = slices.DeleteFunc(places, func(p place) bool { return better(p, best) != 0 })
	slices.SortFunc(places, func(a, b place) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	return places[:min(len(places), maxMatches)]
}
