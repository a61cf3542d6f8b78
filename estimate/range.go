package estimate

import (
	"math"
	"strconv"
)

// A Number is a percentage as its publisher prints it, from 0 to 100. The zero Number stands for none: no number was
// published, which is not the same as 0.
type Number struct {
	Percent     float64
	Stated      bool // a number was published
	Open        bool // as the end of a range: the number itself lies outside, as 50 does in "<50"
	Approximate bool // printed as approximate, as 80 is in "≈80"
}

// At returns the percentage p. As the end of a range it belongs to the range.
func At(p float64) Number { return Number{Percent: p, Stated: true} }

// About returns the approximate percentage p. As the end of a range it belongs to the range.
func About(p float64) Number { return Number{Percent: p, Stated: true, Approximate: true} }

// Open returns the percentage p as an end that lies outside its range.
func Open(p float64) Number { return Number{Percent: p, Stated: true, Open: true} }

// A Range is the probability that a term stands for, in per cent. Both ends are stated or neither is; a limit that the
// publisher leaves out ("> 90 %") is the end of the percentage scale, 0 or 100, and belongs to the range. The zero
// Range stands for none: the publisher gives the term no numbers.
type Range struct {
	Low, High Number
}

// Contains reports whether percent lies in r. An approximate end counts as the number printed. The zero Range contains
// nothing.
func (r Range) Contains(percent float64) bool {
	if r == (Range{}) {
		return false
	}
	above := percent > r.Low.Percent || percent == r.Low.Percent && !r.Low.Open
	below := percent < r.High.Percent || percent == r.High.Percent && !r.High.Open
	return above && below
}

// String returns r as the British yardstick prints its ranges, without the sign for per cent: "5–20", "≈80–≈90",
// ">0–≈5", "≈40–<50". A range of one number is that number, and the zero Range is the empty string.
func (r Range) String() string {
	if r == (Range{}) {
		return ""
	}
	low, high := r.Low.text(">"), r.High.text("<")
	if low == high {
		return low
	}
	return low + "–" + high
}

// text returns n with the sign that says that the number itself is outside.
func (n Number) text(outside string) string {
	s := strconv.FormatFloat(n.Percent, 'f', -1, 64)
	if n.Approximate {
		s = "≈" + s
	}
	if n.Open {
		s = outside + s
	}
	return s
}

// empty reports whether no number lies in r, whose ends are stated.
func (r Range) empty() bool {
	return r.Low.Percent > r.High.Percent || r.Low.Percent == r.High.Percent && (r.Low.Open || r.High.Open)
}

// within reports whether every number of r lies in other. Both are stated and not empty.
func (r Range) within(other Range) bool {
	low := other.Low.Percent < r.Low.Percent || other.Low.Percent == r.Low.Percent && (!other.Low.Open || r.Low.Open)
	high := other.High.Percent > r.High.Percent || other.High.Percent == r.High.Percent && (!other.High.Open || r.High.Open)
	return low && high
}

// intersect returns the numbers that r and other share; the result may be empty. Both are stated.
func (r Range) intersect(other Range) Range {
	if l := other.Low; l.Percent > r.Low.Percent || l.Percent == r.Low.Percent && l.Open {
		r.Low = l
	}
	if h := other.High; h.Percent < r.High.Percent || h.Percent == r.High.Percent && h.Open {
		r.High = h
	}
	return r
}

// minus returns what is left of r without other: nothing, one range or two, in ascending order. Both are stated.
func (r Range) minus(other Range) []Range {
	if r.intersect(other).empty() {
		return []Range{r}
	}
	var left []Range
	below, above := r, r
	below.High, above.Low = other.Low.beyond(), other.High.beyond()
	for _, part := range []Range{below, above} {
		if !part.empty() {
			left = append(left, part)
		}
	}
	return left
}

// beyond returns n as the end of what adjoins a range that ends at n.
func (n Number) beyond() Number {
	n.Open = !n.Open
	return n
}

// whole returns the whole numbers of r, as a range whose ends belong to it; it may be empty. Both ends are stated.
func (r Range) whole() Range {
	low, high := math.Ceil(r.Low.Percent), math.Floor(r.High.Percent)
	if r.Low.Open && low == r.Low.Percent {
		low++
	}
	if r.High.Open && high == r.High.Percent {
		high--
	}
	return Range{Low: At(low), High: At(high)}
}
