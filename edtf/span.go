package edtf

import (
	"cmp"
	"time"
)

// A Span is what a date says of time once it is known where its local time is local: between which instants
// it lies, and what is certain. The zero Span says nothing. Spans are comparable; two dates that
// say the same have equal spans.
type Span struct {
	from, until Bound
	start, end  limits
}

// limits are the instants between which the start or the end of what is dated certainly lies, latest exclusive.
type limits struct {
	earliest, latest Bound
}

// In reads the date where the clocks are those of loc, changes of the clocks included. A day that begins
// twice there begins at the first of its midnights, and a time that was skipped there gives an empty span at
// the change of the clocks. A nil loc says that the place is not stated: the date then spans all places on
// Earth, from the first to have it, at UTC+14, to the last, at UTC-12. A time with an offset from UTC is the
// same instant everywhere.
func (d Date) In(loc *time.Location) Span {
	var s Span
	r := read(d.text)
	for first := true; r.next(); first = false {
		m := r.member.in(loc, r.form)
		switch {
		case first:
			s = m
		case r.form == OneOf:
			s = s.or(m)
		default:
			s = s.and(m)
		}
	}
	return s
}

// in is the span of one member.
func (m *member) in(loc *time.Location, form Form) Span {
	from, until, start := m.first.in(loc, m.firstKind)
	end := start
	if m.pair {
		_, until, end = m.last.in(loc, m.lastKind)
	}
	if form == OneOf {
		start.latest, end.earliest = end.latest, start.earliest
	}
	// What begins can't begin after its end, nor end before its beginning.
	start.latest = earlierKnown(start.latest, end.latest)
	end.earliest = laterKnown(end.earliest, start.earliest)
	return Span{from, until, start, end}
}

// in reads a point; kind says what is known of it.
func (p *point) in(loc *time.Location, kind Kind) (from, until Bound, certain limits) {
	if kind != Known {
		return Bound{Kind: kind}, Bound{Kind: kind}, limits{}
	}
	from, until = p.bounds(loc)
	if p.qualification() == 0 {
		return from, until, limits{from, until}
	}
	if earliest, latest, ok := p.limits(); ok {
		certain.earliest, certain.latest = p.place(earliest, latest, loc)
	}
	return from, until, certain
}

// bounds are the first instant that the point covers as it is written and the first after it.
func (p *point) bounds(loc *time.Location) (from, until Bound) {
	first, after := p.extent()
	return p.place(first, after, loc)
}

// place reads a stretch of local time.
func (p *point) place(first, after time.Time, loc *time.Location) (from, until Bound) {
	if p.fixed {
		return known(first.Add(-p.offset)), known(after.Add(-p.offset))
	}
	return known(firstAt(first, loc)), known(lastBefore(after, loc))
}

// or is the span of something that is dated one way or the other.
func (s Span) or(t Span) Span {
	return Span{
		from:  earlier(s.from, t.from),
		until: later(s.until, t.until),
		start: limits{earlier(s.start.earliest, t.start.earliest), later(s.start.latest, t.start.latest)},
		end:   limits{earlier(s.end.earliest, t.end.earliest), later(s.end.latest, t.end.latest)},
	}
}

// and is the span of something that is dated both ways.
func (s Span) and(t Span) Span {
	return Span{
		from:  earlier(s.from, t.from),
		until: later(s.until, t.until),
		start: limits{earlier(s.start.earliest, t.start.earliest), earlierKnown(s.start.latest, t.start.latest)},
		end:   limits{laterKnown(s.end.earliest, t.end.earliest), later(s.end.latest, t.end.latest)},
	}
}

// Bounds gives the first instant that the date covers and the first instant after it. They are those of the
// date as it is written: a qualification, whose width nobody states, doesn't move them.
//
// Of an interval and of a set with all its members they are the first instant of the earliest date and the
// end of the latest; of a set with one of its members they are those between which that one lies. If both are
// known, from is not after until.
func (s Span) Bounds() (from, until Bound) { return s.from, s.until }

// Before says whether s was over before t began: [Yes] or [No] if that is so whatever the dates leave
// unstated, the time within a day, a digit, a place, an end, a qualification; else [CannotTell]. A date is
// taken as a moment within its bounds, an interval as lasting from a moment within its start to one within
// its end.
//
// If s is before t, t is not before s. If the answer is No both ways, they overlap: 2020/2022 and 2021. Open
// and unknown ends limit nothing. What qualifications do is in the package documentation.
func (s Span) Before(t Span) Answer {
	before := s.end.latest.notAfter(t.start.earliest)
	after := t.end.latest.notAfter(s.start.earliest)
	switch {
	case before && after: // both were skipped by the clocks at the same change
		return CannotTell
	case before:
		return Yes
	case after, t.start.latest.notAfter(s.end.earliest):
		return No
	}
	return CannotTell
}

// Compare orders spans for lists: by their bounds, the earlier from first, then the earlier until. A from
// that is open or unknown comes before all others, an until that is open or unknown after all others.
func (s Span) Compare(t Span) int {
	return cmp.Or(compare(s.from, t.from, -1), compare(s.until, t.until, +1))
}

// compare orders bounds; missing is the place of one that isn't known: -1 first, +1 last.
func compare(b, c Bound, missing int) int {
	switch {
	case b.Kind == Known && c.Kind == Known:
		return b.Time.Compare(c.Time)
	case b.Kind == Known:
		return -missing
	case c.Kind == Known:
		return missing
	}
	return 0
}

// Equal reports whether s and t are the same. It is the same as s == t.
func (s Span) Equal(t Span) bool { return s == t }
