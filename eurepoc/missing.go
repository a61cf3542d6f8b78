package eurepoc

import (
	"strings"
	"unicode/utf8"
)

// Missing says why a cell has no value. Zero: it has one.
type Missing string

// Reasons for missing values. The bundle of EuRepoC's notes says that its markers differ in meaning.
const (
	// the cell is empty, or has what software writes for that: None, nan, NaT, N, []
	MissingBlank Missing = "blank"
	// "Not available": there should be a value, and it is not known to the coders
	MissingNotAvailable  Missing = "not-available"
	MissingUnknown       Missing = "unknown"        // "Unknown": nobody is known to know it
	MissingNotAttributed Missing = "not-attributed" // "Unknown - not attributed": nobody was named
	MissingNone          Missing = "none"           // "none": coded as absent, as an effect that there was not
	MissingNoRegion      Missing = "no-region"      // "NO_REGION"
)

// MissingOf returns why a cell has no value; zero: it has one.
func MissingOf(cell string) Missing { return missingOf(trim(cell)) }

func missingOf(trimmed string) Missing {
	switch trimmed {
	case "", "None", "nan", "NaN", "NaT", "N", "[]":
		return MissingBlank
	case "Not available":
		return MissingNotAvailable
	case "Unknown":
		return MissingUnknown
	case "Unknown - not attributed":
		return MissingNotAttributed
	case "none":
		return MissingNone
	case "NO_REGION":
		return MissingNoRegion
	}
	return ""
}

// A Value is what a cell says. Text is the cell without the blanks around it, a marker of what is missing included.
type Value struct {
	Text    string
	Missing Missing
}

// ValueOf returns what a cell says.
func ValueOf(cell string) Value {
	text := trim(cell)
	return Value{Text: text, Missing: missingOf(text)}
}

// trim cuts blanks off, no-break spaces included, and makes each blank between words one space.
func trim(cell string) string {
	if isTrimmed(cell) { // as nearly all cells are
		return cell
	}
	return strings.Join(strings.Fields(cell), " ")
}

// isTrimmed reports whether trim would change nothing. It may report false for text beyond ASCII all the same.
func isTrimmed(cell string) bool {
	blank := true // what comes before
	for i := range len(cell) {
		c := cell[i]
		if c < ' ' || c >= utf8.RuneSelf || blank && c == ' ' {
			return false
		}
		blank = c == ' '
	}
	return !blank || cell == ""
}

// stated returns the texts of the values that say something.
func stated(values []Value) []string {
	var out []string
	for _, v := range values {
		if v.Missing == "" {
			out = append(out, v.Text)
		}
	}
	return out
}
