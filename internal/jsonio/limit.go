package jsonio

import (
	"cmp"
	"fmt"
	"io"
)

// Limits bound what a document may cost its reader. A limit of zero or less means the default.
type Limits struct {
	Bytes  int // of one document, white space included; default 64 MiB
	Depth  int // of nested objects and arrays; default 128, at most 9,999
	Values int // JSON values of one document, itself and those at all depths; default 1,000,000
	String int // bytes of one string or name as written, without the quotation marks; default 1 MiB
}

const (
	defaultBytes  = 64 << 20
	defaultDepth  = 128
	defaultValues = 1_000_000
	defaultString = 1 << 20

	maxDepth    = 9_999    // one less than the reader's own, so that exceeding it is always seen here first
	maxReported = 16 << 20 // bytes of text in the problems of one document
)

func (l Limits) orDefaults() Limits {
	return Limits{
		Bytes:  cmp.Or(max(l.Bytes, 0), defaultBytes),
		Depth:  min(cmp.Or(max(l.Depth, 0), defaultDepth), maxDepth),
		Values: cmp.Or(max(l.Values, 0), defaultValues),
		String: cmp.Or(max(l.String, 0), defaultString),
	}
}

// exceeded returns the error of a document that has too many bytes.
func (l Limits) exceeded() error {
	return &LimitError{Limit: LimitBytes, Max: l.Bytes, Offset: int64(l.Bytes)}
}

// A Limit names one of the [Limits].
type Limit string

// Limits that can be exceeded.
const (
	LimitBytes    Limit = "bytes"
	LimitDepth    Limit = "depth"
	LimitValues   Limit = "values"
	LimitString   Limit = "string"
	LimitProblems Limit = "problems" // bytes of text in the problems of one document; 16 MiB
)

// A LimitError reports that a document exceeds a limit. Nothing is known of the document beyond that place.
type LimitError struct {
	Limit   Limit
	Max     int
	Pointer Pointer // to the value that exceeds it
	Offset  int64   // of the byte after what was read
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("%q exceeds the limit of %d on %s at byte %d", e.Pointer, e.Max, e.Limit, e.Offset)
}

// Read reads a whole document of at most limits.Bytes bytes. The error is a [*LimitError] if there are more, or else
// the reader's.
func Read(r io.Reader, limits Limits) ([]byte, error) {
	limits = limits.orDefaults()
	data, err := io.ReadAll(io.LimitReader(Unmarked(r), int64(limits.Bytes)+1))
	if err != nil {
		return nil, err
	}
	if len(data) > limits.Bytes {
		return nil, limits.exceeded()
	}
	return data, nil
}
