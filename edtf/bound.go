package edtf

import (
	"strconv"
	"time"
)

// A Bound is an end of the stretch of time that a date covers. The zero Bound is unknown.
type Bound struct {
	Time time.Time // in UTC; zero unless Kind is Known
	Kind Kind
}

// String is the instant in RFC 3339 (with more than four digits for years beyond 9999), "open" or "unknown".
func (b Bound) String() string {
	if b.Kind == Known {
		return b.Time.Format(time.RFC3339)
	}
	return b.Kind.String()
}

// A Kind says what a date says of one of its bounds.
type Kind uint8

const (
	Unknown Kind = iota // nothing is stated: an interval with an empty end, 2021-08/; and the zero Date
	Known               // the date says where it lies
	Open                // no bound is set, as there is none or for any other reason: 2021/.., [..2021]
)

// String is "unknown", "known" or "open".
func (k Kind) String() string {
	switch k {
	case Unknown:
		return "unknown"
	case Known:
		return "known"
	case Open:
		return "open"
	}
	return "Kind(" + strconv.Itoa(int(k)) + ")"
}

func known(t time.Time) Bound { return Bound{Time: t.UTC(), Kind: Known} }

// notAfter reports whether both bounds are known and b is no later than c.
func (b Bound) notAfter(c Bound) bool {
	return b.Kind == Known && c.Kind == Known && !b.Time.After(c.Time)
}

// earlier and later are the outer of two bounds: where one isn't known, the result isn't.
func earlier(b, c Bound) Bound {
	if b.Kind != Known || b.notAfter(c) {
		return b
	}
	return c
}

func later(b, c Bound) Bound {
	if b.Kind != Known || c.notAfter(b) {
		return b
	}
	return c
}

// earlierKnown and laterKnown are the inner of two bounds: where one isn't known, the other counts.
func earlierKnown(b, c Bound) Bound {
	if c.Kind != Known || b.notAfter(c) {
		return b
	}
	return c
}

func laterKnown(b, c Bound) Bound {
	if c.Kind != Known || c.notAfter(b) {
		return b
	}
	return c
}
