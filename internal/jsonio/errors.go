package jsonio

import (
	"errors"
	"fmt"
	"io"
)

// A SyntaxError reports text that is not JSON, or not one JSON document. If the text is cut short, Err is
// [io.ErrUnexpectedEOF].
type SyntaxError struct {
	Pointer Pointer // to the value in which it stands
	Offset  int64   // of the byte at or after which it stands
	Err     error
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("not a JSON document: %v at byte %d in %q", e.Err, e.Offset, e.Pointer)
}

// Unwrap returns e.Err.
func (e *SyntaxError) Unwrap() error { return e.Err }

// A Failure says why text cannot be read as a document, in the words of those who show it to people.
type Failure struct {
	Code    string // not-json, truncated, over-limit
	Path    string // to where reading stopped
	Offset  int64
	Message string
}

// FailureOf returns what a [*SyntaxError] or a [*LimitError] says. Other errors are those of a reader.
func FailureOf(err error) (Failure, bool) {
	if limit, ok := errors.AsType[*LimitError](err); ok {
		return Failure{"over-limit", string(limit.Pointer), limit.Offset,
			fmt.Sprintf("exceeds the limit of %d on %s", limit.Max, limit.Limit)}, true
	}
	syntax, ok := errors.AsType[*SyntaxError](err)
	if !ok {
		return Failure{}, false
	}
	code, message := "not-json", syntax.Err.Error()
	if errors.Is(syntax.Err, io.ErrUnexpectedEOF) {
		code, message = "truncated", "the text ends before the document does"
		if syntax.Offset == 0 {
			message = "there is nothing in it but white space"
		}
	}
	return Failure{code, string(syntax.Pointer), syntax.Offset, message}, true
}

// An EncodeError reports a value that no document can hold.
type EncodeError struct {
	Pointer Pointer // where the value would stand
	Err     error
}

func (e *EncodeError) Error() string {
	return fmt.Sprintf("%q cannot be encoded: %v", e.Pointer, e.Err)
}

// Unwrap returns e.Err.
func (e *EncodeError) Unwrap() error { return e.Err }
