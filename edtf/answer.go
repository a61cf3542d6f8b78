package edtf

import "strconv"

// An Answer is the answer to a question about imprecise dates. Zero: they leave it open.
type Answer uint8

const (
	CannotTell Answer = iota // what the dates leave unstated decides
	Yes                      // true whatever the dates leave unstated
	No                       // false whatever the dates leave unstated
)

// String is "cannot tell", "yes" or "no".
func (a Answer) String() string {
	switch a {
	case CannotTell:
		return "cannot tell"
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "Answer(" + strconv.Itoa(int(a)) + ")"
}
