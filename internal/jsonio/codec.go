package jsonio

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A Codec decodes and encodes documents whose outermost value is a T. It is made by [Compile] and does not change
// afterwards, so that any number of goroutines may use it at once.
type Codec[T any] struct {
	root  *structure
	types *compiler
}

// Compile works out how documents of type T are coded. T is a struct; the package comment says what it may hold. Every
// interface type that can be reached from T needs a [Kinds].
//
// An error says what the programmer has to change: a type that has no JSON form, two fields of one name, a kind given
// twice. Methods of T itself for JSON or text are not called, so that they may use the codec.
func Compile[T any](unions ...Union) (*Codec[T], error) {
	types := &compiler{coders: make(map[reflect.Type]coder), variants: make(map[reflect.Type]coder)}
	if err := types.unions(unions); err != nil {
		return nil, fmt.Errorf("jsonio: %w", err)
	}
	t := reflect.TypeFor[T]()
	if t.Kind() != reflect.Struct {
		return nil, fmt.Errorf("jsonio: %v is not a struct", t)
	}
	root, err := types.structure(t)
	if err != nil {
		return nil, fmt.Errorf("jsonio: %w", err)
	}
	return &Codec[T]{root: root, types: types}, nil
}

// Decode reads one document. It reports every malformed value, in the order in which it meets them; such a value is
// zero in the result, and the rest is decoded. The result shares no memory with data.
//
// A document that is not JSON, is cut short or is followed by anything but white space gives a [*SyntaxError], and one
// that exceeds a limit a [*LimitError]. Then there is no result, and the problems are those found so far.
func (c *Codec[T]) Decode(data []byte, limits Limits) (*T, []Problem, error) {
	limits = limits.orDefaults()
	if len(data) > limits.Bytes {
		return nil, nil, limits.exceeded()
	}
	d := newDecoder(data, limits)
	v := new(T)
	if _, err := c.root.decode(d, reflect.ValueOf(v).Elem()); err != nil {
		return nil, d.problems, documentError(err)
	}
	if err := end(data, d.json); err != nil {
		return nil, d.problems, documentError(err)
	}
	return v, d.problems, nil
}

// Append appends the canonical form of v to dst: the known members that are not empty in the order of their fields,
// then the others in the order of their names, one to a line, indented by two spaces, with a final newline.
//
// The error is an [*EncodeError], for a value that no document can hold: a nil entity, text that is not UTF-8, a number
// that is not finite, a member of Extra that is not JSON or has the name of a known member.
func (c *Codec[T]) Append(dst []byte, v *T) ([]byte, error) {
	return c.append(dst, v, true)
}

// AppendLine is like [Codec.Append] without any white space but the final newline, for streams of one document a line.
func (c *Codec[T]) AppendLine(dst []byte, v *T) ([]byte, error) {
	return c.append(dst, v, false)
}

func (c *Codec[T]) append(dst []byte, v *T, indent bool) ([]byte, error) {
	e := &encoder{text: dst, indent: indent, types: c.types}
	if v == nil {
		return dst, e.fail(errNil)
	}
	if err := c.root.encode(e, reflect.ValueOf(v).Elem()); err != nil {
		return dst, e.placed(err)
	}
	return append(e.text, '\n'), nil
}

// errNothingBehind is what is wrong with the comma before a closing brace, and with the second of two.
var errNothingBehind = errors.New("nothing stands behind this comma; leave it out, or write what is missing")

// plainer says of a comma too many that it is one, which the parser calls a value that begins wrongly.
func plainer(err error) error {
	if err != nil && strings.HasSuffix(err.Error(), "',' at start of value") {
		return errNothingBehind
	}
	return err
}

// documentError turns what stopped the decoder into one of this package's errors.
func documentError(err error) error {
	if limit, ok := errors.AsType[*LimitError](err); ok {
		return limit
	}
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		return &SyntaxError{Pointer: syntax.JSONPointer, Offset: syntax.ByteOffset, Err: plainer(syntax.Err)}
	}
	if err == io.EOF {
		return &SyntaxError{Err: io.ErrUnexpectedEOF}
	}
	return err
}
