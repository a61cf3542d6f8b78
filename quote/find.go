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
	// Similarity is 1 minus the share of the passage's code points that differ, after folding. It is 1 for what is
	// verified.
	Similarity float64
}

// unknown is the language of a passage of which none is stated.
var unknown = language.Und

// maxMatches is how many places of one passage are returned.
const maxMatches = 10_000

// Find looks a passage up in the text. It returns the places where the passage stands best, in the order of the text:
// several are equally good. It is empty where nothing like the passage stands in the text.
//
// Of places where the passage is verified, and else of those that are like it, the best are those with the context most
// like Options.Prefix and Options.Suffix, then those of the strongest class, then those written most alike. At most
// 10,000 places are returned.
func (t *Text) Find(passage string, o Options) []Match {
	return NewPassage(passage, o).Find(t)
}

// Find looks the passage up in a text, as [Text.Find] does.
func (p *Passage) Find(t *Text) []Match {
	places := newSearch(t, p).find()
	matches := make([]Match, len(places))
	for i, at := range places {
		matches[i] = at.shown()
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
	joints  []joint // what the passage has between its parts; nil: one part
	cut     bool    // it is a part of words
	in      *layout // nil: the place is one of the text as it stands
}

// shown returns the match as a place of the source.
func (p place) shown() Match {
	m := p.Match
	if p.in == nil {
		return m
	}
	m.Span = p.in.source(m.Span)
	m.Parts = nil
	for _, part := range p.Parts {
		m.Parts = append(m.Parts, p.in.source(part))
	}
	return m
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
	*Passage
	in    *layout // whose text is searched; nil: the text as it stands
	reads []reads // the texts that were cut into tokens last
}

// reads are the tokens of a text.
type reads struct {
	text   string
	tokens []token
}

// maxReads is how many texts a search remembers the tokens of: the passage, and the place that is looked at, narrow and
// wide.
const maxReads = 4

// tokens returns the tokens of a text, which must not be changed. A place is read over and over.
func (s *search) tokens(text string) []token {
	for _, r := range s.reads {
		if r.text == text {
			return r.tokens
		}
	}
	r := reads{text, tokens(text)}
	if len(s.reads) < maxReads {
		s.reads = append(s.reads, r)
	} else {
		s.reads[1+len(text)%(maxReads-1)] = r
	}
	return r.tokens
}

func newSearch(t *Text, p *Passage) *search {
	t.searches.Add(1)
	return &search{Text: t, Passage: p}
}

// clean returns the search in the text without the marks of its page, or nil if it has none.
func (s *search) clean() *search {
	l := s.layout()
	if l == nil {
		return nil
	}
	clean := newSearch(l.text, s.Passage)
	clean.in = l
	return clean
}

// find returns the best places in the order of the text.
func (s *search) find() []place {
	clean := s.clean()
	if clean == nil {
		return best(s.findIn(&s.needle))
	}
	sought := [2]*needle{clean.in.form(&s.needle), &s.needle}
	places, doubtful := s.verbatim(&s.needle)
	whole, alike := clean.verbatim(sought[0])
	places = union(s.located(places), clean.located(whole))
	for i, in := range []*search{clean, s} {
		if len(places) == 0 {
			places = in.located(in.elided(sought[i]))
		}
	}
	if len(places) == 0 {
		places = union(s.located(doubtful), clean.located(alike))
		if !slices.ContainsFunc(places, func(p place) bool { return p.cut }) {
			places = append(places, clean.located(clean.similar(&s.needle))...)
		}
	}
	return best(places)
}

// findIn returns the places in one text.
func (s *search) findIn(n *needle) []place {
	places, doubtful := s.verbatim(n)
	if len(places) == 0 {
		places = s.elided(n)
	}
	if len(places) == 0 {
		if places = doubtful; !slices.ContainsFunc(places, func(p place) bool { return p.cut }) {
			places = append(places, s.similar(n)...)
		}
	}
	return s.located(places)
}

// similar finds what is like the passage. What differs only in what folding leaves out is doubtful, and without errors.
func (s *search) similar(n *needle) []place {
	return slices.DeleteFunc(s.approximate(n), func(p place) bool { return p.errors == 0 && len(p.Parts) < 2 })
}

// located says of places which text they are in, and how like their context is. Without the marks of its page nothing
// is byte for byte.
func (s *search) located(places []place) []place {
	for i := range places {
		p := &places[i]
		p.in = s.in
		p.context = s.contextOf(p.Span)
		if p.Class == Exact && p.origin().Len() != p.Len() {
			p.Class = Normalized
		}
	}
	return places
}

// union adds to places those of the text without the marks of its page that they do not have.
func union(places, clean []place) []place {
	if len(clean) == 0 {
		return places
	}
	known := make([]Span, len(places))
	for i, p := range places {
		known[i] = p.Span
	}
	slices.SortFunc(known, func(a, b Span) int { return a.Start - b.Start })
	for _, p := range clean {
		at := p.origin()
		i, _ := slices.BinarySearchFunc(known, at.Start, func(s Span, start int) int { return s.End - start - 1 })
		if i == len(known) || known[i].Start >= at.End {
			places = append(places, p)
		}
	}
	return places
}

func best(places []place) []place {
	if len(places) == 0 {
		return nil
	}
	best := slices.MinFunc(places, better)
	places = slices.DeleteFunc(places, func(p place) bool { return better(p, best) != 0 })
	slices.SortFunc(places, func(a, b place) int {
		x, y := a.origin(), b.origin()
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End))
	})
	return places[:min(len(places), maxMatches)]
}

// origin returns the span of a place in the source.
func (p place) origin() Span {
	if p.in == nil {
		return p.Span
	}
	return p.in.source(p.Span)
}
