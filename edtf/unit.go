package edtf

import "strconv"

// A Unit is a component of a date, and the precision of a date that goes down to it. The coarser is the
// smaller. Zero: not stated.
type Unit uint8

const (
	Year    Unit = iota + 1
	SubYear      // a season, quarter, quadrimester or semestral, codes 21 to 41, in the place of the month
	Month
	Day
	Hour
	Minute
	Second
)

// String is the English word, "sub-year" for SubYear, and empty for zero.
func (u Unit) String() string {
	switch u {
	case 0:
		return ""
	case Year:
		return "year"
	case SubYear:
		return "sub-year"
	case Month:
		return "month"
	case Day:
		return "day"
	case Hour:
		return "hour"
	case Minute:
		return "minute"
	case Second:
		return "second"
	}
	return "Unit(" + strconv.Itoa(int(u)) + ")"
}

// A Component is one part of a single date as it is written. The zero Component says that the date doesn't state it.
type Component struct {
	// Text is what is written: "2021", "202X", "1950S2", "XX" for a month that isn't specified, "23" for an
	// autumn. For the year it includes the sign and the letter Y, never a qualification.
	Text          string
	Qualification Qualification
}
