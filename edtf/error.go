package edtf

import "strconv"

// A ParseError says why a text is not a date. [errors.Is] finds its Reason.
type ParseError struct {
	Text    string // all of what was parsed
	Offset  int    // of the byte in Text at which the fault begins
	Reason  Reason
	Message string // what is wrong and what to write instead, for people; the words may change
}

// quoted is how much of a text an error message repeats.
const quoted = 64

// Error returns the message with the text and the place in it.
func (e *ParseError) Error() string {
	text := e.Text
	if len(text) > quoted {
		text = text[:quoted] + "…"
	}
	return "edtf: " + strconv.Quote(text) + ", byte " + strconv.Itoa(e.Offset) + ": " + e.Message
}

// Unwrap is the Reason.
func (e *ParseError) Unwrap() error { return e.Reason }

// A Reason is the kind of fault in a text. The values don't change. It is an error so that errors.Is(err,
// edtf.Impossible) works.
type Reason string

const (
	Empty      Reason = "empty"      // nothing is written
	TooLong    Reason = "too-long"   // more than 4096 bytes
	Malformed  Reason = "malformed"  // not the syntax of the format
	Draft      Reason = "draft"      // the notation of the draft of 2012, which the specification of 2019 replaced
	Impossible Reason = "impossible" // no such month, day or time of day: 2021-02-29, 24:00
	Reversed   Reason = "reversed"   // an interval or range whose end is before its start
	// two ends that don't go together: 2021 and 2021-03 in a range, times with and without offset
	Mixed       Reason = "mixed"
	Unsupported Reason = "unsupported"  // part of ISO 8601, but not read by this package
	OutOfRange  Reason = "out-of-range" // a year beyond ±1999999999
)

// Error returns the reason itself.
func (r Reason) Error() string { return string(r) }
