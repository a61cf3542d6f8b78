package quote

import (
	"slices"

	"golang.org/x/text/language"
)

// A Result says how a passage stands in a text.
type Result struct {
	Match             // the best place; its class is NotFound where there is none
	Text      string  // what stands there in the text
	Ambiguous bool    // other places are just as good
	Others    []Match // those places
	Diff      []Edit  // the words in which the passage and the text differ; none for what is verified
	Warnings  []Warning
	Notes     []Note // what was set aside, and letters that are written in another way
}

// aboutPassage warns of what may be wrong with a passage and with looking for it, whatever the text.
func aboutPassage(words string, tag language.Tag) (out []Warning) {
	for _, w := range warnings(words) {
		w.Span = Span{}
		out = append(out, w)
	}
	if missing := unguarded(tag); missing != "" {
		out = append(out, Warning{Code: Unguarded, Text: missing})
	}
	return out
}

// Verify looks a passage up in a text and says all that can be said about how it stands there. A negation, a number or
// a name that differs makes a [Mismatch], however alike the rest is.
func Verify(passage string, t *Text, o Options) Result { return NewPassage(passage, o).Verify(t) }

// Verify looks the passage up in a text, as the function [Verify] does.
func (p *Passage) Verify(t *Text) Result {
	r := Result{Match: Match{Class: NotFound}}
	r.Warnings = append(r.Warnings, p.about()...)
	s := newSearch(t, p)
	found := s.find()
	if len(found) == 0 {
		return r
	}
	best, in := found[0], s
	if best.in != nil {
		in = s.clean()
	}
	r.Match, r.Diff = best.shown(), best.edits
	r.Text = t.source[r.Start:r.End]
	for _, other := range found[1:] {
		r.Others = append(r.Others, other.shown())
	}
	r.Ambiguous = len(r.Others) > 0
	if r.Class != Exact {
		for _, w := range warnings(r.Text) {
			w.Span.Start += r.Start
			w.Span.End += r.Start
			r.Warnings = append(r.Warnings, w)
		}
		r.Notes = s.variants(p.words, r.Span)
	}
	about := slices.Concat(best.guards, in.cutWords(best.Span), in.leftOut(best), in.beside(best.Span))
	if best.in != nil {
		for i := range about {
			if about[i].Span != (Span{}) {
				about[i].Span = best.in.source(about[i].Span)
			}
		}
		r.Notes = append(best.in.notes(t.source, r.Span), r.Notes...)
	}
	r.Warnings = append(r.Warnings, about...)
	return r
}
