package jsonio

import (
	"bytes"
	"errors"
	"io"

	"github.com/go-json-experiment/json/jsontext"
)

// A Scanner reads JSON piece by piece, for documents that are too large to hold or that must keep their spelling. Its
// caller opens the objects and arrays that it wants to look into and takes all other values whole, as they are written.
// Duplicate names and invalid UTF-8 pass.
//
// Errors are a [*SyntaxError], a [*LimitError], both with offsets in the stream, or else the reader's. After an error
// nothing more can be read.
type Scanner struct {
	json   *jsontext.Decoder
	meter  *meter // nil: the whole text is in memory
	limits Limits
}

// NewScanner returns a scanner of a stream. No value that is taken whole has more bytes than limits.Bytes, and no more
// than that is read beyond it. The bytes of a value are good until the next call.
func NewScanner(r io.Reader, limits Limits) *Scanner {
	limits = limits.orDefaults()
	m := &meter{r: Unmarked(r), limit: int64(limits.Bytes)}
	return &Scanner{json: newScannerDecoder(m), meter: m, limits: limits}
}

// ScanBytes returns a scanner of text in memory. The bytes of its values are those of the text, which must not change
// meanwhile.
func ScanBytes(text []byte, limits Limits) *Scanner {
	return &Scanner{json: newScannerDecoder(bytes.NewBuffer(text)), limits: limits.orDefaults()}
}

// Fault returns what is wrong with text that [Skip] does not take for a value that may have white space before it.
func Fault(text []byte, limits Limits) error {
	_, err := ScanBytes(text, limits).Value()
	switch err {
	case nil:
		return &SyntaxError{Err: errUnknownFault}
	case io.EOF:
		return &SyntaxError{Err: io.ErrUnexpectedEOF}
	}
	return err
}

var errUnknownFault = errors.New("the text is not well formed")

func newScannerDecoder(r io.Reader) *jsontext.Decoder {
	return jsontext.NewDecoder(r, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
}

// Peek returns the first byte of the next value, name or end of an object or array: one of n f t " 0 { } [ ]. It is 0
// at the end of the stream, and where something is wrong, which the next call of another method reports.
func (s *Scanner) Peek() byte {
	s.mark()
	return byte(s.json.PeekKind())
}

// Enter reads the start of an object or array, or the end of one. At the end of the stream, the error is [io.EOF].
func (s *Scanner) Enter() error {
	s.mark()
	_, err := s.json.ReadToken()
	if err == io.EOF {
		return err
	}
	if err == nil && s.json.StackDepth() > s.limits.Depth {
		return &LimitError{Limit: LimitDepth, Max: s.limits.Depth, Pointer: s.json.StackPointer(), Offset: s.json.InputOffset()}
	}
	return s.error(err)
}

// Value reads the next value, or the name of the next member, and returns it as it is written. At the end of the
// stream, the error is [io.EOF].
func (s *Scanner) Value() ([]byte, error) {
	s.mark()
	value, err := s.json.ReadValue()
	if err == io.EOF {
		return nil, err
	}
	if err == nil && s.meter != nil && len(value) > s.limits.Bytes {
		err = s.meter.exceeded()
	}
	return value, s.error(err)
}

// Offset returns the number of bytes up to the end of what was read last.
func (s *Scanner) Offset() int64 { return s.json.InputOffset() }

// mark makes the limit of bytes count from here.
func (s *Scanner) mark() {
	if s.meter != nil {
		s.meter.start = s.json.InputOffset()
	}
}

func (s *Scanner) error(err error) error {
	switch {
	case err == nil:
		return nil
	case s.meter != nil && s.meter.failed != nil:
		return s.meter.failed // wherever in a value it was met
	}
	return streamError(err, s.limits)
}
