package query

import (
	"bytes"
	"encoding/binary"
	"math"
	"reflect"

	"example.com/attribution"
)

// fingerprints write down values so that two that encode the same have one fingerprint: fields that are absent leave no trace, and the
// order in a map makes no difference. References are written as name has them.
type fingerprints struct {
	name   func(reference) string // nil: as they stand
	fields map[reflect.Type][]int // the exported fields of structs
	buffer []byte
}

func newFingerprints() *fingerprints { return &fingerprints{fields: make(map[reflect.Type][]int)} }

// naming returns fingerprints that write references as name has them.
func (f *fingerprints) naming(name func(reference) string) *fingerprints {
	return &fingerprints{name: name, fields: f.fields}
}

// of returns the fingerprint of a value.
func (f *fingerprints) of(x reflect.Value) string {
	f.buffer = f.append(f.buffer[:0], x)
	return string(f.buffer)
}

// same reports whether a value has the fingerprint that another has in g, which may be f itself.
func (f *fingerprints) same(x reflect.Value, g *fingerprints, y reflect.Value) bool {
	b := f.append(f.buffer[:0], x)
	n := len(b)
	b = g.append(b, y)
	f.buffer = b
	return bytes.Equal(b[:n], b[n:])
}

// append appends the fingerprint of a value; it appends nothing for one that is absent.
func (f *fingerprints) append(b []byte, x reflect.Value) []byte {
	switch x.Kind() {
	case reflect.String:
		if x.Len() == 0 {
			return b
		}
		return appendText(b, f.named(x))
	case reflect.Bool:
		if !x.Bool() {
			return b
		}
		return append(b, 't')
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if x.Int() == 0 {
			return b
		}
		return binary.AppendVarint(append(b, 'i'), x.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if x.Uint() == 0 {
			return b
		}
		return binary.AppendUvarint(append(b, 'u'), x.Uint())
	case reflect.Float32, reflect.Float64:
		if x.Float() == 0 {
			return b
		}
		return binary.BigEndian.AppendUint64(append(b, 'f'), math.Float64bits(x.Float()))
	case reflect.Pointer:
		if x.IsNil() {
			return b
		}
		return append(f.append(append(b, '*'), x.Elem()), '.')
	case reflect.Interface:
		if x.IsNil() {
			return b
		}
		return f.append(appendText(b, x.Elem().Type().String()), x.Elem())
	case reflect.Slice, reflect.Array:
		return f.appendList(b, x)
	case reflect.Map:
		return f.appendMap(b, x)
	case reflect.Struct:
		return f.appendStruct(b, x)
	}
	return b
}

func (f *fingerprints) named(x reflect.Value) string {
	if f.name == nil {
		return x.String()
	}
	if collection, ok := collections[x.Type()]; ok {
		return f.name(reference{collection, x.String()})
	}
	if x.Type() != reflect.TypeFor[attribution.Ref]() {
		return x.String()
	}
	r := split(attribution.Ref(x.String()))
	return r.collection + "/" + f.name(r)
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(append(b, '"'), uint64(len(s))), s...)
}

func (f *fingerprints) appendList(b []byte, x reflect.Value) []byte {
	if x.Len() == 0 || x.Kind() == reflect.Array && x.IsZero() {
		return b
	}
	b = binary.AppendUvarint(append(b, '['), uint64(x.Len()))
	if x.Type().Elem().Kind() == reflect.Uint8 && (x.Kind() == reflect.Slice || x.CanAddr()) {
		return append(b, x.Bytes()...)
	}
	for i := range x.Len() {
		b = append(f.append(b, x.Index(i)), ',')
	}
	return b
}

// appendMap appends a map from text, as all that can be encoded are.
func (f *fingerprints) appendMap(b []byte, x reflect.Value) []byte {
	if x.Len() == 0 || x.Type().Key().Kind() != reflect.String {
		return b
	}
	b = binary.AppendUvarint(append(b, '{'), uint64(x.Len()))
	for _, key := range sortedKeys(x) {
		b = append(f.append(appendText(b, key.String()), x.MapIndex(key)), ',')
	}
	return b
}

func (f *fingerprints) appendStruct(b []byte, x reflect.Value) []byte {
	start := len(b)
	b = append(b, '(')
	empty := len(b)
	for _, i := range f.exported(x.Type()) {
		mark := len(b)
		b = binary.AppendUvarint(b, uint64(i))
		value := len(b)
		if b = f.append(b, x.Field(i)); len(b) == value {
			b = b[:mark]
		}
	}
	if len(b) == empty {
		return b[:start]
	}
	return append(b, ')')
}

// exported returns the fields of a struct that are encoded: the exported ones, and structs that are embedded.
func (f *fingerprints) exported(t reflect.Type) []int {
	fields, ok := f.fields[t]
	if !ok {
		for i := range t.NumField() {
			if field := t.Field(i); field.IsExported() || field.Anonymous && field.Type.Kind() == reflect.Struct {
				fields = append(fields, i)
			}
		}
		f.fields[t] = fields
	}
	return fields
}
