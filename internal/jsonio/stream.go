package jsonio

import (
	"errors"
	"io"
	"iter"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Values yields the values of a stream one after the other, whether there is one to a line, as in NDJSON, or not. It
// holds one value at a time, and reads no more of the stream than limits.Bytes beyond it. The bytes are good until the
// next value is asked for. Whether a value is of the form that is wanted is for [Codec.Decode] to say.
//
// An error ends the stream: a [*SyntaxError], a [*LimitError], both with offsets in the stream, or else the reader's.
func Values(r io.Reader, limits Limits) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		limits := limits.orDefaults()
		metered := &meter{r: Unmarked(r), limit: int64(limits.Bytes)}
		json := jsontext.NewDecoder(metered, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
		for {
			metered.start = json.InputOffset()
			value, err := json.ReadValue()
			if err == nil && len(value) > limits.Bytes {
				err = metered.exceeded()
			}
			if err == io.EOF {
				return
			}
			if err != nil && metered.failed != nil {
				err = metered.failed // wherever in a value it was met
			} else if err != nil {
				err = streamError(err, limits)
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(value, nil) {
				return
			}
		}
	}
}

// A meter reads no more than a limit from where a value starts. Since its reader asks for more only while a value is
// not complete, a value over the limit is found before it is in memory.
type meter struct {
	r     io.Reader
	limit int64
	start int64 // offset of the value, with the white space before it
	read  int64

	failed error // of the reader, other than its end
}

func (m *meter) Read(p []byte) (int, error) {
	left := m.start + m.limit + 1 - m.read
	if left <= 0 {
		return 0, m.exceeded()
	}
	n, err := m.r.Read(p[:min(int64(len(p)), left)])
	m.read += int64(n)
	if err != nil && err != io.EOF {
		m.failed = err
	}
	return n, err
}

func (m *meter) exceeded() error {
	return &LimitError{Limit: LimitBytes, Max: int(m.limit), Offset: m.start + m.limit}
}

// streamError turns what ended a stream into one of this package's errors, or that of the reader.
func streamError(err error, limits Limits) error {
	err = documentError(err)
	if syntax, ok := errors.AsType[*SyntaxError](err); ok {
		// The reader has a limit of its own, and says only where it was when it met it.
		if strings.Count(string(syntax.Pointer), "/") > limits.Depth {
			return &LimitError{Limit: LimitDepth, Max: limits.Depth, Pointer: syntax.Pointer, Offset: syntax.Offset}
		}
		return syntax
	}
	return err
}
