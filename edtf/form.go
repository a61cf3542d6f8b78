package edtf

import "strconv"

// A Form is how a date is put together. Zero: not stated.
type Form uint8

const (
	Single   Form = iota + 1 // one date: 2021-07-19
	Interval                 // from one date to another, either of which may be open or unknown: 2021-08/2022-10
	OneOf                    // one of several dates, which one is not said: [2017-12-18,2017-12-19]
	AllOf                    // all of several dates: {2020,2021}
)

// String is "single", "interval", "one of" or "all of", and empty for zero.
func (f Form) String() string {
	switch f {
	case 0:
		return ""
	case Single:
		return "single"
	case Interval:
		return "interval"
	case OneOf:
		return "one of"
	case AllOf:
		return "all of"
	}
	return "Form(" + strconv.Itoa(int(f)) + ")"
}

// A Member is one date of a set, or the dates from First to Last, both included: 2020-11..2021-02. First and
// Last are the same for a single date. Either is zero where none is written: in a set it is then open, and of
// an interval [Date.Bounds] says whether it is open or unknown.
type Member struct {
	First, Last Date
}
