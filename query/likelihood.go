package query

import (
	"cmp"

	"example.com/attribution"
	"example.com/attribution/estimate"
)

// A HopLikelihood is the likelihood of one holding of a hop in numbers.
type HopLikelihood struct {
	Hop   int            // index in the chain
	Held  Holding        // whose likelihood it is
	Range estimate.Range // that the scale gives the term on which it is read
}

// Weakest returns the link of the chain that is held at the lowest likelihood: that of which the range begins lowest
// and, among such, ends lowest; of equal ones the first. Likelihoods count that are read on a scale of package estimate
// that gives the term numbers. Where none is, ok is false: that no likelihood was stated does not make a link weak, or
// strong.
func (c Chain) Weakest() (s HopLikelihood, ok bool) {
	for i, hop := range c.Hops {
		for _, h := range hop.Held {
			r, stated := rangeOf(h.Assessment.Likelihood)
			if stated && (!ok || compareRanges(r, s.Range) < 0) {
				s, ok = HopLikelihood{i, h, r}, true
			}
		}
	}
	return s, ok
}

// rangeOf returns the range that a term stands for, if it is read on a scale that gives it one.
func rangeOf(t attribution.Term) (estimate.Range, bool) {
	if t.Scale == "" {
		return estimate.Range{}, false
	}
	scale, ok := estimate.Lookup(t.Scale)
	if !ok {
		return estimate.Range{}, false
	}
	term, ok := scale.Term(t.Text)
	return term.Range, ok && term.Range != (estimate.Range{})
}

func compareRanges(a, b estimate.Range) int { return cmp.Or(compareLow(a, b), compareHigh(a, b)) }

// An open end lies outside its range: a range begins later at an open end than at a closed one, and ends earlier.

func compareLow(a, b estimate.Range) int {
	return cmp.Or(cmp.Compare(a.Low.Percent, b.Low.Percent), compareBool(a.Low.Open, b.Low.Open))
}

func compareHigh(a, b estimate.Range) int {
	return cmp.Or(cmp.Compare(a.High.Percent, b.High.Percent), compareBool(b.High.Open, a.High.Open))
}
