package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// A Gradation is a claim that different parties hold at different strengths: at another likelihood, or
// another confidence, or by another link of perpetration, state nexus or law between the same two, as "affiliated to"
// and "run by".
type Gradation struct {
	Subject, Object attribution.Ref
	Rungs           []Rung // two or more, by claim, then in the order in which they were first said
}

// A Rung of a gradation is one of its strengths.
type Rung struct {
	Claim      attribution.Ref
	Link       attribution.Link
	Family     attribution.Family // of the link
	Likelihood attribution.Term   // zero: not stated
	Confidence attribution.Term   // zero: not stated
	Held       []Holding          // in order
}

// Differs reports whether two rungs are of different strength, and some of those who hold the one do not hold the
// other. Where one of them states no likelihood, or no confidence, they do not differ in that; likelihood is never
// compared with confidence.
func (r Rung) Differs(other Rung) bool {
	differ := func(a, b attribution.Term) bool { return a.Text != "" && b.Text != "" && sameStrength(a, b) == edtf.No }
	switch {
	case r.Link != other.Link && !(blames(r.Family) && blames(other.Family)):
		return false
	case r.Link == other.Link && !differ(r.Likelihood, other.Likelihood) && !differ(r.Confidence, other.Confidence):
		return false
	}
	return slices.ContainsFunc(r.Held, func(h Holding) bool {
		return h.Party != other.Held[0].Party || slices.ContainsFunc(other.Held,
			func(o Holding) bool { return o.Party != h.Party })
	})
}

// gradations returns which of the claims are held at different strengths.
func (w *walker) gradations(claims []attribution.Ref) []Gradation {
	type ends struct{ subject, object attribution.Ref }
	type term struct {
		text, scale string
		lang        attribution.Lang
	}
	type rung struct {
		claim                  attribution.Ref
		likelihood, confidence term
	}
	found := make(map[ends]*Gradation)
	at := make(map[rung]int)
	for _, claim := range claims {
		a := w.x.attribution(claim)
		if a == nil {
			continue
		}
		for _, h := range w.holdings(claim) {
			if h.Leans != attribution.LeansFor || h.Stands == edtf.No {
				continue
			}
			g := found[ends{a.Subject, a.Object}]
			if g == nil {
				g = &Gradation{Subject: a.Subject, Object: a.Object}
				found[ends{a.Subject, a.Object}] = g
			}
			l, c := h.Assessment.Likelihood, h.Assessment.Confidence
			k := rung{claim, term{l.Text, l.Scale, l.Lang}, term{c.Text, c.Scale, c.Lang}}
			i, ok := at[k]
			if !ok {
				i = len(g.Rungs)
				at[k] = i
				g.Rungs = append(g.Rungs, Rung{Claim: claim, Link: a.Link, Family: a.LinkFamily(), Likelihood: l, Confidence: c})
			}
			g.Rungs[i].Held = append(g.Rungs[i].Held, h)
		}
	}
	var out []Gradation
	for _, g := range found {
		if g.differs() {
			out = append(out, *g)
		}
	}
	slices.SortFunc(out, func(a, b Gradation) int {
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Object, b.Object))
	})
	return out
}

// differs reports whether some of the rungs differ.
func (g *Gradation) differs() bool {
	for i := range g.Rungs {
		if slices.ContainsFunc(g.Rungs[i+1:], g.Rungs[i].Differs) {
			return true
		}
	}
	return false
}
