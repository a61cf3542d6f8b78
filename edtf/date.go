package edtf

import (
	"cmp"
	"iter"
	"time"
)

// A Date is a date in the Extended Date/Time Format, kept as it was written.
//
// The zero Date says that no date is stated; it is the only Date that is not a well-formed text. Dates are
// comparable, and equal when their texts are: 2021-07 and 2021-07-XX are different dates, and so are
// 2024-03-25T16:30Z and 2024-03-25T17:30+01:00. A Date keeps the string it was parsed from alive.
type Date struct {
	text string
}

// Parse reads a date of level 0, 1 or 2, or one of the extended forms that the package documentation lists. The
// error, if any, is a [*ParseError]; the Date is then zero. The empty text is an error: what states no date
// needs no parsing.
func Parse(text string) (Date, error) {
	if text == "" {
		return Date{}, &ParseError{Reason: Empty, Message: "there is no date: leave it out if none is stated"}
	}
	r := read(text)
	for r.next() {
	}
	if r.err != nil {
		return Date{}, r.err
	}
	return Date{text}, nil
}

// MustParse is Parse for texts known to be dates, as in literals and tests. It panics if the text is not a date.
func MustParse(text string) Date {
	d, err := Parse(text)
	if err != nil {
		panic(err)
	}
	return d
}

// String is the text the date was parsed from, byte for byte, and empty for the zero Date.
func (d Date) String() string { return d.text }

// IsZero reports whether no date is stated.
func (d Date) IsZero() bool { return d.text == "" }

// Equal reports whether d and e are the same text. It is the same as d == e.
func (d Date) Equal(e Date) bool { return d == e }

// Compare orders dates for lists: by their bounds as [Date.Bounds] gives them, the earlier from first, then
// the earlier until, then by text. A from that is open or unknown comes before all others, an until that is
// open or unknown after all others, and the zero Date first of all. It is a total order, and 0 only for equal
// dates. It says nothing about what happened first: that is [Date.Before].
func (d Date) Compare(e Date) int {
	if d.IsZero() || e.IsZero() {
		return cmp.Compare(d.text, e.text)
	}
	return cmp.Or(d.In(time.UTC).Compare(e.In(time.UTC)), cmp.Compare(d.text, e.text))
}

// Before says whether d was over before e began, in the world, wherever on Earth the two dates were written
// down: 2024-03-25 is certainly before 2024-03-28, but not before 2024-03-26, which began in Auckland while
// it was still the 25th in London. Where the zones are known, compare what [Date.In] gives. See
// [Span.Before].
func (d Date) Before(e Date) Answer { return d.In(nil).Before(e.In(nil)) }

// Bounds gives the first instant that the date covers and the first after it, with local time read as UTC.
// It is short for d.In(time.UTC).Bounds(); see [Span.Bounds].
func (d Date) Bounds() (from, until Bound) { return d.In(time.UTC).Bounds() }

// Level is the level of conformance that the text needs. Zero for the zero Date.
func (d Date) Level() Level {
	var level Level
	for r := read(d.text); r.next(); {
		level = max(level, r.level())
	}
	return level
}

// Form says whether the date is a single one, an interval or a set. Zero for the zero Date.
func (d Date) Form() Form {
	if d.IsZero() {
		return 0
	}
	return formOf(d.text)
}

// Members gives what the date is made of, in the order written: the members of a set, the one stretch from
// the start to the end of an interval, and for a single date that date.
func (d Date) Members() iter.Seq[Member] {
	return func(yield func(Member) bool) {
		for r := read(d.text); r.next(); {
			m := Member{First: Date{r.member.first.text}, Last: Date{r.member.last.text}}
			if !r.member.pair {
				m.Last = m.First
			}
			if !yield(m) {
				return
			}
		}
	}
}

// Precision is the unit to which the date is given: [Day] for 2021-07-19 and for 2021-XX-XX, [Year] for 2021
// and for 202X. It is zero where the parts of an interval or a set differ in it, and for the zero Date.
func (d Date) Precision() Unit {
	var unit Unit
	for r := read(d.text); r.next(); {
		for _, u := range [...]Unit{r.member.first.unit, r.member.last.unit} {
			if u == 0 {
				continue // no date is written there
			}
			if unit != 0 && unit != u {
				return 0
			}
			unit = u
		}
	}
	return unit
}

// Qualification is whatever qualification there is in the date: on the whole, on one of its components, or on
// a part of an interval or a set. [Date.Component] says which component is meant.
func (d Date) Qualification() Qualification {
	var q Qualification
	for r := read(d.text); r.next(); {
		q |= r.member.first.qualification() | r.member.last.qualification()
	}
	return q
}

// Component is the part of a single date that gives unit u. It is zero where the date doesn't go down to that
// unit, and for intervals and sets, whose components are those of their members.
func (d Date) Component(u Unit) Component {
	if d.Form() != Single || u > Second {
		return Component{}
	}
	r := read(d.text)
	r.next()
	p := &r.member.first
	return Component{Text: p.written(u), Qualification: p.parts[u].qualification}
}

// AppendText appends the text of the date to b. It implements [encoding.TextAppender] and never fails.
func (d Date) AppendText(b []byte) ([]byte, error) { return append(b, d.text...), nil }

// MarshalText gives the text of the date, empty for the zero Date. It implements [encoding.TextMarshaler] and
// never fails.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText is Parse, except that the empty text gives the zero Date. It implements [encoding.TextUnmarshaler].
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
