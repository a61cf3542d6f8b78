package estimate

import (
	"errors"
	"fmt"
	"slices"
)

// Errors of [Scale.Convert], for errors.Is.
var (
	ErrNoTerm = errors.New("no such term on the scale")
	ErrKind   = errors.New("the scales measure different things")
)

// A Conversion says what a term of one scale is on another. It picks no number between the ends of a range and none of
// several terms: that is left to whoever answers for it.
type Conversion struct {
	Term Term // as it is on the scale that was left
	// every term of the other scale that shares a number, or else the words, with Term, in that scale's order
	Matches []Match
	// the parts of Term's range for which the other scale has no term, ascending: its gaps, and what lies outside it
	Uncovered []Range
}

// A Match is one term of the other scale.
type Match struct {
	Term     Term
	Relation Relation
	Losses   []Loss // what is lost when this term is taken, in the order of the constants
}

// A Relation is how the range of the term that is converted lies to the range of a [Match]. If one of the scales has
// whole numbers only, only these count. The zero Relation stands for none.
type Relation string

// Relations.
const (
	RelationExact     Relation = "exact"      // the same ends, printed alike, on numbers of the same sort
	RelationWithin    Relation = "within"     // it lies inside the match: the match says less
	RelationCovers    Relation = "covers"     // it contains the match: the match says more than was said
	RelationOverlaps  Relation = "overlaps"   // each has numbers that the other has not
	RelationTouches   Relation = "touches"    // they share one number, at an edge
	RelationSameWords Relation = "same-words" // one or both have no range; the words are the same
)

// A Loss is something that a [Match] does not keep.
type Loss string

// Losses.
const (
	LossKind      Loss = "kind"      // what is measured: a likelihood becomes a confidence in data
	LossWords     Loss = "words"     // the wording
	LossLanguage  Loss = "language"  // the language: the other body published no term in it
	LossBounds    Loss = "bounds"    // whether the ends are open, or approximate
	LossValue     Loss = "value"     // the one number by which the term was printed or stored
	LossFractions Loss = "fractions" // numbers that are not whole
	LossUnjudged  Loss = "unjudged"  // that nothing could be judged: the other scale stores a number for it
)

// Convert says what the term of s with that code or form is on the scale to. It fails with [ErrNoTerm] if s has no such
// term, and with [ErrKind] if the scales measure different things, as likelihood and analytic confidence do; only from
// and to confidence in data, as which STIX exchanges all others, is the change of kind allowed, and listed as
// [LossKind]. No match and no error means that to has nothing that corresponds.
func (s Scale) Convert(term string, to Scale) (Conversion, error) {
	t, ok := s.Term(term)
	if !ok {
		return Conversion{}, fmt.Errorf("estimate: %q on scale %q: %w", term, s.ID, ErrNoTerm)
	}
	if s.Kind != to.Kind && s.Kind != DataConfidence && to.Kind != DataConfidence {
		return Conversion{}, fmt.Errorf("estimate: from %q, %s, to %q, %s: %w", s.ID, s.Kind, to.ID, to.Kind, ErrKind)
	}
	c := Conversion{Term: t, Uncovered: s.uncovered(t, to)}
	for _, other := range to.Terms {
		if relation := s.relation(t, to, other); relation != "" {
			c.Matches = append(c.Matches, Match{Term: other, Relation: relation, Losses: s.losses(t, to, other)})
		}
	}
	return c, nil
}

func (s Scale) relation(t Term, to Scale, other Term) Relation {
	a, b := t.Range, other.Range
	if a == (Range{}) || b == (Range{}) {
		if t.sharesWords(other) {
			return RelationSameWords
		}
		return ""
	}
	if a == b && s.Integers == to.Integers {
		return RelationExact
	}
	if s.Integers || to.Integers {
		a, b = a.whole(), b.whole()
	}
	shared := a.intersect(b)
	switch {
	case shared.empty():
		return ""
	case a.within(b):
		return RelationWithin
	case b.within(a):
		return RelationCovers
	case shared.Low.Percent == shared.High.Percent:
		return RelationTouches
	}
	return RelationOverlaps
}

func (s Scale) losses(t Term, to Scale, other Term) []Loss {
	ranged := t.Range != (Range{}) && other.Range != (Range{})
	var losses []Loss
	for _, l := range []struct {
		lost bool
		loss Loss
	}{
		{s.Kind != to.Kind, LossKind},
		{!t.sharesWords(other), LossWords},
		{!t.sharesLanguage(other), LossLanguage},
		{ranged && !(t.Range.Low.likeEnd(other.Range.Low) && t.Range.High.likeEnd(other.Range.High)), LossBounds},
		{t.Value.Stated && t.Value != other.Value, LossValue},
		{ranged && !s.Integers && to.Integers, LossFractions},
		{t.Unjudged && other.Value.Stated, LossUnjudged},
	} {
		if l.lost {
			losses = append(losses, l.loss)
		}
	}
	return losses
}

// likeEnd reports whether n and m are the same sort of end, whatever their numbers.
func (n Number) likeEnd(m Number) bool { return n.Open == m.Open && n.Approximate == m.Approximate }

// uncovered returns what is left of the range of t once the ranges of to's terms are taken away, without what has no
// whole number if one of the scales has no others.
func (s Scale) uncovered(t Term, to Scale) []Range {
	if t.Range == (Range{}) {
		return nil
	}
	left := []Range{t.Range}
	for _, other := range to.Terms {
		if other.Range == (Range{}) {
			continue
		}
		var rest []Range
		for _, r := range left {
			rest = append(rest, r.minus(other.Range)...)
		}
		left = rest
	}
	if s.Integers || to.Integers {
		left = slices.DeleteFunc(left, func(r Range) bool { return r.whole().empty() })
	}
	return left
}
