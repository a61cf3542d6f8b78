package stix

import (
	"bytes"
	"io"
	"iter"
	"strconv"

	"example.com/attribution"
	"example.com/attribution/internal/jsonio"
)

// A Decoder reads bundles and streams of objects. The zero Decoder has the default limits; it is what [Decode] and
// [Objects] use. A Decoder may be used by several goroutines at once.
type Decoder struct {
	Limits Limits // what reading may cost; zero: the defaults
}

// Decode reads one bundle. It is short for Decode of the zero [Decoder].
func Decode(r io.Reader) (*Bundle, error) { return Decoder{}.Decode(r) }

// Objects reads a stream of objects. It is short for Objects of the zero [Decoder].
func Objects(r io.Reader) iter.Seq2[Object, error] { return Decoder{}.Objects(r) }

// Decode reads one bundle, to the end of r. One object that is not a bundle, or a list of objects, is read as a bundle
// without an envelope. What the objects say is not checked; that is for [Bundle.Validate]. A document that is not JSON,
// or is JSON of another form, gives an [*attribution.DocumentError] and no bundle. Any other error is that of r.
func (d Decoder) Decode(r io.Reader) (*Bundle, error) {
	limits := d.Limits.orDefaults()
	data, err := readAll(r, limits.Bytes)
	if err != nil {
		return nil, documentError(err)
	}
	return decode(data, limits)
}

// Objects reads a stream of objects, in memory for one at a time: those of a bundle, or of several one after the other,
// those of lists, and objects that stand alone, usually one a line. Of bundles nothing but their objects is given. An
// object is as [ParseObject] gives it.
//
// What is not an object where one is expected gives an [*attribution.DocumentError] with the code
// [attribution.CodeWrongType], and the stream goes on; so does an object that is nested too deep. Any other
// [*attribution.DocumentError], and an error of r, end the stream.
func (d Decoder) Objects(r io.Reader) iter.Seq2[Object, error] {
	return func(yield func(Object, error) bool) {
		limits := d.Limits.orDefaults()
		s := streamReader{s: jsonio.NewScanner(r, limits.scanner(limits.Object)), names: newNames(), limits: limits, yield: yield}
		if err := s.read(); err != io.EOF && err != errStopped {
			yield(Object{}, documentError(err))
		}
	}
}

// errStopped says that the caller wants no more.
var errStopped = io.ErrClosedPipe

type streamReader struct {
	s      *jsonio.Scanner
	names  *names
	limits Limits
	yield  func(Object, error) bool
}

func (s *streamReader) read() error {
	for {
		var err error
		switch s.s.Peek() {
		case '[':
			err = s.list("")
		case '{':
			err = s.object()
		default:
			err = s.next("")
		}
		if err != nil {
			return err
		}
	}
}

// object reads a bundle, whose objects it gives, or an object that stands alone.
func (s *streamReader) object() error {
	if err := s.s.Enter(); err != nil {
		return err
	}
	start := s.s.Offset() - 1
	alone := []byte{'{'}
	for s.s.Peek() != '}' {
		name, err := s.s.Value()
		if err != nil {
			return err
		}
		name = bytes.Clone(name)
		if s.s.Peek() == '[' && value(name).is("objects") {
			alone = nil
			if err := s.list("/objects"); err != nil {
				return err
			}
			continue
		}
		text, err := s.s.Value()
		if err != nil {
			return err
		}
		if alone == nil || value(name).is("type") && value(text).is("bundle") {
			alone = nil
			continue
		}
		if len(alone) > 1 {
			alone = append(alone, ',')
		}
		alone = append(append(append(alone, name...), ':'), text...)
		if len(alone) > s.limits.Object {
			return &jsonio.LimitError{Limit: jsonio.LimitBytes, Max: s.limits.Object, Offset: s.s.Offset()}
		}
	}
	if err := s.s.Enter(); err != nil || alone == nil {
		return err
	}
	return s.give(append(alone, '}'), start, "")
}

// list reads a list of objects and gives them.
func (s *streamReader) list(path string) error {
	if err := s.s.Enter(); err != nil {
		return err
	}
	for n := 0; s.s.Peek() != ']'; n++ {
		if err := s.next(path + "/" + strconv.Itoa(n)); err != nil {
			return err
		}
	}
	return s.s.Enter()
}

// next reads the next value and gives it as an object.
func (s *streamReader) next(path string) error {
	text, err := s.s.Value()
	if err != nil {
		return err
	}
	return s.give(bytes.Clone(text), s.s.Offset()-int64(len(text)), path)
}

func (s *streamReader) give(text []byte, start int64, path string) error {
	o, _, err := s.names.object(text, 0, s.limits.Depth, 0)
	if document, ok := err.(*attribution.DocumentError); ok {
		document.Path, document.Offset = path, document.Offset+start
	}
	if !s.yield(o, err) {
		return errStopped
	}
	return nil
}
