package jsonio

import (
	"errors"
	"fmt"

	"github.com/go-json-experiment/json/jsontext"
)

// A SyntaxError reports text that is not JSON, or not one JSON document. If the text is cut short, Err is [io.ErrUnexpectedEOF].
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

// encodeError turns what stopped the encoder into an EncodeError.
func encodeError(err error) error {
	if own, ok := errors.AsType[*EncodeError](err); ok {
		return own
	}
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		return &EncodeError{Pointer: syntax.JSONPointer, Err: syntax.Err}
	}
	return &EncodeError{Err: err}
}
