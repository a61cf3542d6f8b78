package jsonio

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// An encoder writes one document.
type encoder struct {
	json  *jsontext.Encoder
	types *compiler
	own   bool // types belongs to this encoder and may learn
}

// fail returns the error that the next value cannot be encoded.
func (e *encoder) fail(err error) error {
	at := e.json.StackPointer()
	if kind, n := e.json.StackIndex(e.json.StackDepth()); kind == '[' {
		if n > 0 {
			at = at.Parent()
		}
		at = at.AppendToken(strconv.FormatInt(n, 10))
	}
	return &EncodeError{Pointer: at, Err: err}
}

// failMember returns the error that the next member of the open object cannot be encoded.
func (e *encoder) failMember(name string, err error) error {
	at := e.json.StackPointer()
	if _, n := e.json.StackIndex(e.json.StackDepth()); n > 0 {
		at = at.Parent()
	}
	return &EncodeError{Pointer: at.AppendToken(name), Err: err}
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
	// The encoder takes it that names differ; in a text of others they may not.
	var err error
	if !jsontext.Value(text).IsValid() { // which is quicker, and does not say what is wrong
		_, err = jsontext.NewDecoder(bytes.NewReader(text)).ReadValue()
	}
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		at := e.json.StackPointer()
		return &EncodeError{Pointer: at + syntax.JSONPointer, Err: syntax.Err}
	}
	return e.json.WriteValue(jsontext.Value(text))
}
