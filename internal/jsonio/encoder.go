package jsonio

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/attribution/internal/model"
	"github.com/go-json-experiment/json/jsontext"
)

// An encoder writes one document. Whoever asks it sees to it that what it writes is well formed: that between open and
// close each value is behind a member or an element.
type encoder struct {
	text   []byte
	indent bool // each member and each element is on a line of its own
	depth  int  // of the objects and arrays that are open
	types  *compiler
	own    bool     // types belongs to this encoder and may learn
	steps  []string // from the value that cannot be encoded outwards
}

// indentation is what stands before a member of the outermost object.
const indentation = "  "

// open begins an object or an array.
func (e *encoder) open(bracket byte) error {
	if e.depth >= MaxDepth {
		return e.fail(errDepth)
	}
	e.depth++
	e.text = append(e.text, bracket)
	return nil
}

// close ends the object or array that was opened last and is not closed yet.
func (e *encoder) close(bracket byte) {
	e.depth--
	if !e.isEmpty() {
		e.line()
	}
	e.text = append(e.text, bracket)
}

// isEmpty reports whether nothing is in the object or array that is open. No value ends with an opening bracket.
func (e *encoder) isEmpty() bool {
	last := e.text[len(e.text)-1]
	return last == '{' || last == '['
}

// next begins a member or an element of what is open. The value of an element comes next.
func (e *encoder) next() {
	if !e.isEmpty() {
		e.text = append(e.text, ',')
	}
	e.line()
}

func (e *encoder) line() {
	if !e.indent {
		return
	}
	e.text = append(e.text, '\n')
	for range e.depth {
		e.text = append(e.text, indentation...)
	}
}

// member begins a member. Its value comes next.
func (e *encoder) member(name string) error {
	e.next()
	if err := e.string(name); err != nil {
		return err
	}
	e.value()
	return nil
}

// field begins a member whose name is known with its quotation marks.
func (e *encoder) field(quoted string) {
	e.next()
	e.text = append(e.text, quoted...)
	e.value()
}

func (e *encoder) value() {
	e.text = append(e.text, ':')
	if e.indent {
		e.text = append(e.text, ' ')
	}
}

// string writes text in quotation marks.
func (e *encoder) string(text string) error {
	if SkipPlain([]byte(text), 0) == len(text) && utf8.ValidString(text) { // as nearly all texts are
		e.text = append(append(append(e.text, '"'), text...), '"')
		return nil
	}
	var err error
	if e.text, err = jsontext.AppendQuote(e.text, text); err != nil {
		return e.fail(errUTF8)
	}
	return nil
}

var (
	errUTF8  = errors.New("invalid UTF-8")
	errDepth = errors.New("exceeded max depth")
)

// fail returns the error that the value cannot be encoded.
func (e *encoder) fail(err error) error { return &EncodeError{Err: err} }

// within returns an error about what is in a member or an element.
func (e *encoder) within(step string, err error) error {
	e.steps = append(e.steps, step)
	return err
}

// placed returns an error with the place that it is about.
func (e *encoder) placed(err error) error {
	failure, _ := errors.AsType[*EncodeError](err)
	var path model.Path
	for _, step := range slices.Backward(e.steps) {
		path.Enter(step)
	}
	return &EncodeError{Pointer(path.String()) + failure.Pointer, failure.Err}
}

// variant returns the coder of the values of a kind, which may not have been known when the codec was compiled.
func (e *encoder) variant(t reflect.Type) (coder, error) {
	if known, ok := e.types.variants[t]; ok {
		return known, nil
	}
	if !e.own {
		e.types, e.own = e.types.clone(), true
	}
	return e.types.variant(t)
}

// raw writes JSON text that others made.
func (e *encoder) raw(text json.RawMessage) error {
	if len(text) == 0 {
		return e.fail(errors.New("the JSON text is empty"))
	}
	if IsPlain(text) && (!e.indent || text[0] == '"') && e.depth < MaxDepth { // as nearly all texts are
		e.text = append(e.text, text...)
		return nil
	}
	options := []jsontext.Options{jsontext.Multiline(false)}
	if e.indent {
		options = []jsontext.Options{jsontext.WithIndent(indentation),
			jsontext.WithIndentPrefix(strings.Repeat(indentation, e.depth))}
	}
	formatted, err := jsontext.AppendFormat(e.text, text, options...)
	if err != nil {
		if _, reason := jsontext.NewDecoder(bytes.NewReader(text)).ReadValue(); reason != nil {
			err = reason // which says where
		}
		syntax, _ := errors.AsType[*jsontext.SyntacticError](err)
		return &EncodeError{Pointer: syntax.JSONPointer, Err: syntax.Err}
	}
	if _, depth := Measure(formatted, len(e.text)); e.depth+depth > MaxDepth {
		return e.fail(errDepth)
	}
	e.text = formatted
	return nil
}
