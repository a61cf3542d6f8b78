package query

import (
	"example.com/attribution"
	"example.com/attribution/edtf"
)

// A dateOrder orders dates for lists, and remembers their spans, which cost more to find than to compare.
type dateOrder map[attribution.When]edtf.Span

// compare orders what is dated before what is not, then by the spans.
func (o dateOrder) compare(a, b attribution.When) int {
	if a == b {
		return 0
	}
	x, y := o.span(a), o.span(b)
	if undated := (edtf.Span{}); x == undated || y == undated {
		switch {
		case x == y:
			return 0
		case x == undated:
			return 1
		}
		return -1
	}
	return x.Compare(y)
}

// span returns the span of a date, or the zero span where there is none to be read.
func (o dateOrder) span(when attribution.When) edtf.Span {
	s, ok := o[when]
	if !ok {
		s, _ = when.Span()
		o[when] = s
	}
	return s
}

// statementOf returns the statement that a reference names, if it names one.
func statementOf(r attribution.Ref) attribution.StatementID {
	if collection, id := r.Split(); collection == statements {
		return attribution.StatementID(id)
	}
	return ""
}
