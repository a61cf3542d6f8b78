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

// Decode reads one bundle, to the end of r. One object that is no bundle, or a list of objects, is read as a bundle
// without an envelope. What the objects say is not checked; that is for [Bundle.Validate]. A document that is no JSON,
// or is JSON of another form, gives an [*attribution.DocumentError] and no bundle. Any other error is that of r.
func (d Decoder) Decode(r io.Reader) (*Bundle, error) {
	limits := d.Limits.orDefaults()
	data, err := readAll(r, limits.Bytes)
	if err != nil {
		return nil, documentError(err)
	}
	b := &bundleReader{data: data, s: jsonio.ScanBytes(data, limits.scanner(limits.Bytes)), limits: limits, names: newNames()}
	if err := b.read(); err != nil {
		return nil, documentError(err)
	}
	return &b.bundle, nil
}

// readAll reads a document of at most so many bytes. Where the reader knows how much it has, no more memory is taken
// than for that.
func readAll(r io.Reader, limit int) ([]byte, error) {
	var b bytes.Buffer
	if sized, ok := r.(interface{ Len() int }); ok {
		b.Grow(min(sized.Len(), limit) + bytes.MinRead)
	}
	n, err := b.ReadFrom(io.LimitReader(jsonio.Unmarked(r), int64(limit)+1))
	if err == nil && n > int64(limit) {
		err = &jsonio.LimitError{Limit: jsonio.LimitBytes, Max: limit, Offset: int64(limit)}
	}
	return b.Bytes(), err
}

// A bundleReader reads a document in memory.
type bundleReader struct {
	data   []byte
	s      *jsonio.Scanner
	limits Limits
	names  *names
	bundle Bundle
}

func (b *bundleReader) read() error {
	switch b.s.Peek() {
	case '[':
		from, to, err := b.list()
		if err != nil {
			return err
		}
		b.bundle.head, b.bundle.tail = b.data[:from], b.data[to:]
	case '{':
		if err := b.object(); err != nil {
			return err
		}
	default:
		text, err := b.s.Value()
		if err == io.EOF {
			return &jsonio.SyntaxError{Err: io.ErrUnexpectedEOF}
		}
		if err != nil {
			return err
		}
		return notObject(text, b.s.Offset()-int64(len(text)))
	}
	if end := int(b.s.Offset()); jsonio.SkipSpace(b.data, end) < len(b.data) {
		return trailing(jsonio.SkipSpace(b.data, end))
	}
	return nil
}

// object reads a bundle, or an object that stands alone.
func (b *bundleReader) object() error {
	if err := b.s.Enter(); err != nil {
		return err
	}
	start := int(b.s.Offset()) - 1
	isBundle := false
	var from, to int // of what is in the list of objects
	for b.s.Peek() != '}' {
		name, err := b.s.Value()
		if err != nil {
			return err
		}
		isObjects := value(name).is("objects")
		if b.s.Peek() != '[' || !isObjects {
			text, err := b.s.Value()
			if err != nil {
				return err
			}
			isBundle = isBundle || value(name).is("type") && value(text).is("bundle")
			continue
		}
		if from > 0 {
			return &attribution.DocumentError{Code: attribution.CodeDuplicate, Path: "/objects", Offset: b.s.Offset(),
				Message: "there is a second list of objects"}
		}
		if from, to, err = b.list(); err != nil {
			return err
		}
	}
	if err := b.s.Enter(); err != nil {
		return err
	}
	end := int(b.s.Offset())
	switch {
	case from > 0:
		b.bundle.head, b.bundle.tail = b.data[:from], b.data[to:]
		b.bundle.envelope = Object{text: bytes.Join([][]byte{b.data[start:from], b.data[to:end]}, nil)}
	case isBundle:
		b.bundle.bare = b.data
		b.bundle.envelope = Object{text: b.data[start:end:end]}
	default:
		o, err := newObject(b.data[start:end:end], int64(end), b.limits, b.names)
		if err != nil {
			return err
		}
		b.bundle.head, b.bundle.tail = b.data[:start], b.data[end:]
		o.lead = b.data[:0]
		b.bundle.Objects, b.bundle.lone = []Object{o}, true
		return nil
	}
	if b.bundle.envelope.index(b.names, b.limits.Depth) >= 0 {
		return overDepth(int64(start), b.limits.Depth)
	}
	return nil
}

// list reads a list of objects and returns where what is in it begins, and where its last object ends.
func (b *bundleReader) list() (from, to int, err error) {
	if err := b.s.Enter(); err != nil {
		return 0, 0, err
	}
	from = int(b.s.Offset())
	to = from
	for b.s.Peek() != ']' {
		if _, err := b.s.Value(); err != nil {
			return 0, 0, err
		}
		end := int(b.s.Offset())
		start := jsonio.SkipSpace(b.data, to)
		if b.data[start] == ',' {
			start = jsonio.SkipSpace(b.data, start+1)
		}
		o, err := newObject(b.data[start:end:end], int64(end), b.limits, b.names)
		if err != nil {
			return 0, 0, err
		}
		o.lead = b.data[to:start:start]
		b.bundle.Objects = append(b.bundle.Objects, o)
		to = end
	}
	return from, to, b.s.Enter()
}

// Objects reads a stream of objects, in memory for one at a time: those of a bundle, or of several one after the other,
// those of lists, and objects that stand alone, by custom one a line. Of bundles nothing but their objects is given. An
// object is as [ParseObject] gives it.
//
// What is no object where one is expected gives an [*attribution.DocumentError] with the code
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
	o, err := newObject(text, start+int64(len(text)), s.limits, s.names)
	if document, ok := err.(*attribution.DocumentError); ok {
		document.Path = path
	}
	if !s.yield(o, err) {
		return errStopped
	}
	return nil
}
