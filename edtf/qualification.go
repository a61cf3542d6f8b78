package edtf

import "strconv"

// A Qualification says that whoever wrote a date doesn't vouch for all of it. It is a set of flags: % is
// [Uncertain] and [Approximate] together. Zero: not qualified.
type Qualification uint8

const (
	Uncertain   Qualification = 1 << iota // "?": possibly this, but not definitely
	Approximate                           // "~": an estimate that is about right
)

// String is the character that EDTF writes, "?", "~" or "%", and empty for zero.
func (q Qualification) String() string {
	switch q {
	case 0:
		return ""
	case Uncertain:
		return "?"
	case Approximate:
		return "~"
	case Uncertain | Approximate:
		return "%"
	}
	return "Qualification(" + strconv.Itoa(int(q)) + ")"
}
