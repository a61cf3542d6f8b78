package jsonio

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"

	"example.com/attribution/internal/model"
	"github.com/go-json-experiment/json/jsontext"
)

// methods returns the coder of a type that codes itself, as JSON or as text, or nil if it does not.
func methods(t reflect.Type) (coder, error) {
	if t.Kind() == reflect.Pointer || t.Kind() == reflect.Interface {
		return nil, nil
	}
	p := reflect.PointerTo(t)
	if own, err := both(p, reflect.TypeFor[json.Marshaler](), reflect.TypeFor[json.Unmarshaler]()); own || err != nil {
		return jsonCoder{}, err
	}
	if own, err := both(p, reflect.TypeFor[encoding.TextMarshaler](),
		reflect.TypeFor[encoding.TextUnmarshaler]()); own || err != nil {
		return textCoder{}, err
	}
	return nil, nil
}

// both reports whether t implements two interfaces. To implement one of them is an error.
func both(t, one, other reflect.Type) (bool, error) {
	switch first, second := t.Implements(one), t.Implements(other); {
	case first && !second:
		return false, fmt.Errorf("%v implements %v but not %v", t, one, other)
	case second && !first:
		return false, fmt.Errorf("%v implements %v but not %v", t, other, one)
	default:
		return first, nil
	}
}

// A textCoder codes values that code themselves as text.
type textCoder struct{}

func (textCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	text, ok, err := d.text()
	if !ok || err != nil {
		return false, err
	}
	if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(text); err != nil {
		v.SetZero()
		quoted, _ := jsontext.AppendQuote(nil, text)
		return false, d.report(CodeText, "", quoted, "correct the text: "+err.Error())
	}
	return true, nil
}

func (textCoder) encode(e *encoder, v reflect.Value) error {
	text, err := model.Addr(v).(encoding.TextMarshaler).MarshalText()
	if err != nil {
		return e.fail(err)
	}
	return e.string(string(text))
}

// A jsonCoder codes values that code themselves as JSON.
type jsonCoder struct{}

func (c jsonCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	before := len(d.problems)
	text, err := d.skip()
	switch {
	case err != nil || len(d.problems) > before:
		return false, err
	case string(text) == "null":
		return false, d.null(text)
	}
	return c.set(d, v, text)
}

// set gives the JSON text that was read last to the value.
func (jsonCoder) set(d *decoder, v reflect.Value, text []byte) (bool, error) {
	// The value may keep or change what it is given.
	if err := v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON(bytes.Clone(text)); err != nil {
		v.SetZero()
		return false, d.report(CodeText, "", text, "correct the value: "+err.Error())
	}
	return true, nil
}

func (jsonCoder) encode(e *encoder, v reflect.Value) error {
	text, err := model.Addr(v).(json.Marshaler).MarshalJSON()
	if err != nil {
		return e.fail(err)
	}
	if string(bytes.TrimSpace(text)) == "null" {
		return e.fail(errNull)
	}
	return e.raw(text)
}

var (
	errNull   = errors.New("its own JSON form is null")
	errObject = errors.New("its own JSON form is not an object")
)

// write writes v as an object with its kind first. The text of v may say the kind or not.
func (jsonCoder) write(e *encoder, v reflect.Value, kind string) error {
	text, err := model.Addr(v).(json.Marshaler).MarshalJSON()
	if err != nil {
		return e.fail(err)
	}
	members, err := Members(text)
	if err != nil {
		return e.fail(errObject)
	}
	if err := e.open('{'); err != nil {
		return err
	}
	if err := e.kind(kind); err != nil {
		return err
	}
	for _, m := range members {
		if m.Name == kindName {
			continue
		}
		if err := e.member(m.Name); err != nil {
			return err
		}
		if err := e.raw(m.Value); err != nil {
			return e.within(m.Name, err)
		}
	}
	e.close('}')
	return nil
}
