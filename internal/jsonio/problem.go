package jsonio

import (
	"example.com/attribution/internal/clip"
	"github.com/go-json-experiment/json/jsontext"
)

// A Pointer is a JSON Pointer (RFC 6901). The empty one names the whole document. Two of them written after each other
// are a pointer.
type Pointer = jsontext.Pointer

// A Problem is one malformed value of a document.
type Problem struct {
	Pointer Pointer // to the value or, where a name is missing or unreadable, to the object
	Member  string  // the member, where Pointer does not name it or misspells it
	Code    Code
	Value   string // the malformed JSON text, shortened; empty if something is missing
	Message string // what to do

	Suggestion string // JSON text that was probably meant in place of the value; empty: it can't be said
}

// A Code says what is wrong with a value.
type Code string

// Codes of problems.
const (
	CodeType      Code = "wrong-type" // a string where a number belongs, and so on
	CodeNull      Code = "null"       // null, which no known member takes
	CodeDuplicate Code = "duplicate"  // a second member of one name; the first counts
	// a member whose name differs from a known one by case only; Member is the known one
	CodeCase    Code = "wrong-case"
	CodeUnknown Code = "unknown-member" // a member of an object that can keep no unknown ones
	CodeKind    Code = "no-kind"        // an object without a kind, where the kind says what it is
	CodeUTF8    Code = "invalid-utf8"   // text or a name that is not UTF-8, or has half a surrogate pair
	CodeText    Code = "malformed"      // text or a value that its type does not accept: a UUID, for instance
	CodeInteger Code = "not-an-integer" // a number with a fraction or an exponent, where only whole numbers belong
	CodeRange   Code = "out-of-range"   // a number that its type cannot hold
)

// report adds a problem with the value that was read last.
func (d *decoder) report(code Code, member string, text []byte, message string) error {
	return d.reportAt(d.json.StackPointer(), code, member, text, message)
}

func (d *decoder) reportAt(at Pointer, code Code, member string, text []byte, message string) error {
	return d.add(Problem{Pointer: at, Member: member, Code: code, Value: shorten(text), Message: message})
}

// suggest is report with the text that was probably meant.
func (d *decoder) suggest(code Code, text []byte, message, suggestion string) error {
	return d.add(Problem{Pointer: d.json.StackPointer(), Code: code, Value: shorten(text), Message: message,
		Suggestion: suggestion})
}

func (d *decoder) add(p Problem) error {
	d.problems = append(d.problems, p)
	// A long pointer can be repeated by many problems, so their number alone would not bound the memory that they take.
	if d.reported += len(p.Pointer) + len(p.Member) + len(p.Value) + len(p.Message) +
		len(p.Suggestion); d.reported > maxReported {
		return d.exceeds(LimitProblems, maxReported)
	}
	return nil
}

const maxValue = 64 // bytes of Problem.Value

// shorten cuts JSON text for display. Objects and arrays are shown as such only.
func shorten(text []byte) string {
	switch {
	case len(text) > 2 && text[0] == '{':
		return "{…}"
	case len(text) > 2 && text[0] == '[':
		return "[…]"
	}
	return clip.Text(string(text), maxValue)
}
