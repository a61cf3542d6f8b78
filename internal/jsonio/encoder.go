package jsonio

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"unicode/utf8"

	"example.com/attribution/internal/model"
	"github.com/go-json-experiment/json/jsontext"
)

// An encoder writes one document. Whoever asks it sees to it that what it writes is well formed: that between open and
// close each value is behind a member or an element.
type encoder struct {
	text   []byte
	indent bool       // each member and each element is on a line of its own
	path   model.Path // to the value that is written
	types  *compiler
	own    bool // types belongs to this encoder and may learn
}

// indentation is what stands before a member of the outermost object.
const indentation = "  "

// open begins an object or an array.
func (e *encoder) open(bracket byte) error {
	if e.path.Depth() >= MaxDepth {
		return e.fail(errDepth)
	}
	e.text = append(e.text, bracket)
	return nil
}

// close ends the object or array that was opened last and is not closed yet.
func (e *encoder) close(bracket byte) {
	if !e.isEmpty() {
		e.line(e.path.Depth())
	}
	e.text = append(e.text, bracket)
}

// isEmpty reports whether nothing is in the object or array that is open. No value ends with an opening bracket.
func (e *encoder) isEmpty() bool {
	last := e.text[len(e.text)-1]
	return last == '{' || last == '['
}

// next begins a member or an element of what is open.
func (e *encoder) next() {
	if !e.isEmpty() {
		e.text = append(e.text, ',')
	}
	e.line(e.path.Depth() + 1)
}

func (e *encoder) line(depth int) {
	if !e.indent {
		return
	}
	e.text = append(e.text, '\n')
	for range depth {
		e.text = append(e.text, indentation...)
	}
}

// element begins an element. Its value comes next, and then leave.
func (e *encoder) element(i int) {
	e.next()
	e.path.Element(i)
}

// member begins a member. Its value comes next, and then leave.
func (e *encoder) member(name string) error {
	e.next()
	if err := e.string(name); err != nil {
		return err
	}
	e.value(name)
	return nil
}

// field begins a member whose name is known with its quotation marks.
func (e *encoder) field(f *field) {
	e.next()
	e.text = append(e.text, f.quoted...)
	e.value(f.Name)
}

func (e *encoder) value(name string) {
	e.text = append(e.text, ':')
	if e.indent {
		e.text = append(e.text, ' ')
	}
	e.path.Enter(name)
}

func (e *encoder) leave() { e.path.Leave() }

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
func (e *encoder) fail(err error) error {
	return &EncodeError{Pointer: Pointer(e.path.String()), Err: err}
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
	if IsPlain(text) && (!e.indent || text[0] == '"') && e.path.Depth() < MaxDepth { // as nearly all texts are
		e.text = append(e.text, text...)
		return nil
	}
	options := []jsontext.Options{jsontext.Multiline(false)}
	if e.indent {
		options = []jsontext.Options{jsontext.WithIndent(indentation),
			jsontext.WithIndentPrefix(strings.Repeat(indentation, e.path.Depth()))}
	}
	formatted, err := jsontext.AppendFormat(e.text, text, options...)
	if err != nil {
		if _, reason := jsontext.NewDecoder(bytes.NewReader(text)).ReadValue(); reason != nil {
			err = reason // which says where
		}
		syntax, _ := errors.AsType[*jsontext.SyntacticError](err)
		return &EncodeError{Pointer: Pointer(e.path.String()) + syntax.JSONPointer, Err: syntax.Err}
	}
	if _, depth := Measure(formatted, len(e.text)); e.path.Depth()+depth > MaxDepth {
		return e.fail(errDepth)
	}
	e.text = formatted
	return nil
}
