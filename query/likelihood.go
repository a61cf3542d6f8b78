package query

import (
	"cmp"

	"example.com/attribution"
	"example.com/attribution/estimate"
)

// A Strength is the likelihood of one holding of a step in numbers.
type Strength struct {
	Step  int            // index in the chain
	Held  Held           // whose likelihood it is
	Range estimate.Range // that the scale gives the term on which it is read
}

// Weakest returns the link of the chain that is held at the lowest likelihood: that of which the range begins lowest and, among such,
// ends lowest; of equal ones the first. Likelihoods count that are read on a scale of package estimate that gives the term numbers. Where
// none is, ok is false: that no likelihood was stated does not make a link weak, or strong.
func (c Chain) Weakest() (s Strength, ok bool) {
	for i, step := range c.Steps {
		for _, h := range step.Held {
			r, stated := rangeOf(h.Assessment.Likelihood)
			if stated && (!ok || compareRanges(r, s.Range) < 0) {
				s, ok = Strength{i, h, r}, true
			}
		}
	}
	return s, ok
}

// ProductIfIndependent returns the likelihood of all steps together on the assumption that each is independent of the others, which
// nobody stated and which is seldom true. Where a step is held at several likelihoods, all of them count, from the lowest to the highest.
// Where a step is structural, or no likelihood in numbers is stated for it, there is no product, and ok is false.
func (c Chain) ProductIfIndependent() (product estimate.Range, ok bool) {
	product = estimate.Range{Low: estimate.At(100), High: estimate.At(100)}
	for _, step := range c.Steps {
		whole, stated := step.hull()
		if !stated {
			return estimate.Range{}, false
		}
		product = estimate.Range{Low: times(product.Low, whole.Low), High: times(product.High, whole.High)}
	}
	return product, len(c.Steps) > 0
}

// hull returns the least range that has all likelihoods at which a step is held.
func (s Step) hull() (hull estimate.Range, ok bool) {
	for _, h := range s.Held {
		r, stated := rangeOf(h.Assessment.Likelihood)
		switch {
		case !stated:
			continue
		case !ok:
			hull, ok = r, true
			continue
		}
		if compareLow(r, hull) < 0 {
			hull.Low = r.Low
		}
		if compareHigh(r, hull) > 0 {
			hull.High = r.High
		}
	}
	return hull, ok
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

func times(a, b estimate.Number) estimate.Number {
	return estimate.Number{Percent: a.Percent * b.Percent / 100, Stated: true, Open: a.Open || b.Open, Approximate: a.Approximate || b.Approximate}
}
