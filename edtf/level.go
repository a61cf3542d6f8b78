package edtf

import "strconv"

// A Level says how much of the Extended Date/Time Format a reader must know to understand a date. The levels
// include one another in this order. Zero: not stated.
type Level uint8

const (
	// Level0 is dates, date-times and intervals of dates, as in ISO 8601-1.
	Level0 Level = iota + 1
	// Level1 adds seasons, qualified dates, unspecified digits from the right, open and unknown ends, and years
	// below 0000 and above 9999.
	Level1
	// Level2 adds sets, other parts of the year, qualified components, unspecified digits anywhere, exponents and
	// significant digits.
	Level2
	// Extended is what sources say and the format can't: see the package documentation.
	Extended
)

// String is "level 0", "level 1", "level 2" or "extended", and empty for zero.
func (l Level) String() string {
	switch l {
	case 0:
		return ""
	case Level0:
		return "level 0"
	case Level1:
		return "level 1"
	case Level2:
		return "level 2"
	case Extended:
		return "extended"
	}
	return "Level(" + strconv.Itoa(int(l)) + ")"
}
