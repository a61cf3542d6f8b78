package attribution

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Severity says what a finding means for the case. The zero Severity stands for none.
type Severity string

// Severities.
const (
	SeverityError   Severity = "error"   // the case is not well formed; [Case.Validate] finds these
	SeverityWarning Severity = "warning" // likely a mistake; [Case.Lint] finds these too
	SeverityAdvice  Severity = "advice"  // it could be better documented; [Case.Lint] finds these too
)

// A Finding is one thing that is wrong with a case. Tests and programs match Code and Path; Message is for people and
// may change.
type Finding struct {
	Path string // RFC 6901 pointer into the encoded case, to the value or, for something missing, to its parent
	// the member that is missing from the value at Path or, with CodeWrongCase, the name that the one at Path should
	// have; zero: neither
	Member   string
	Code     Code     // the rule
	Severity Severity // what it means
	Value    string   // the offending value, shortened; zero for something missing
	Message  string   // what is wrong and what to do about it

	Suggestion string // what was probably meant, to stand in place of Value; zero: nothing is near

	Count int // how many findings this one stands for, of which Path is the first place; zero: it stands for itself
}

// Error returns the finding on one line: where, the offending value with what was probably meant or the name of the
// missing member, and what to do.
func (f Finding) Error() string {
	var b strings.Builder
	if f.Path == "" {
		b.WriteString("document")
	} else {
		b.WriteString(f.Path)
	}
	b.WriteString(": ")
	switch {
	case f.Value != "":
		b.WriteString(quotedOnce(f.Value))
		if f.Suggestion != "" {
			b.WriteString(" (did you mean " + quotedOnce(f.Suggestion) + "?)")
		}
		b.WriteString(": ")
	case f.Member != "":
		fmt.Fprintf(&b, "%s: ", f.Member)
	}
	b.WriteString(f.Message)
	return b.String()
}

// quotedOnce quotes a value, unless it is JSON that shows by itself where it ends.
func quotedOnce(value string) string {
	if len(value) > 1 && strings.Contains(`""{}[]`, value[:1]+value[len(value)-1:]) {
		return value
	}
	return strconv.Quote(value)
}

// Unwrap returns the code, so that errors.Is(err, CodeDangling) holds for a finding, or for findings among which there
// is one.
func (f Finding) Unwrap() error { return f.Code }

// Findings are what is wrong with a case, in the order of the encoded document.
type Findings []Finding

// Err returns fs as an error, or nil if there are none.
func (fs Findings) Err() error {
	if len(fs) == 0 {
		return nil
	}
	return fs
}

// Errors returns those of the findings that are errors.
func (fs Findings) Errors() Findings {
	return slices.DeleteFunc(slices.Clone(fs), func(f Finding) bool { return f.Severity != SeverityError })
}

// Error returns the findings, one a line.
func (fs Findings) Error() string {
	lines := make([]string, len(fs))
	for i, f := range fs {
		lines[i] = f.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the findings one by one, for errors.Is and errors.AsType.
func (fs Findings) Unwrap() []error {
	out := make([]error, len(fs))
	for i, f := range fs {
		out[i] = f
	}
	return out
}
