package query

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"math"
	"reflect"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// fingerprints write down values so that two that encode the same have one fingerprint: what is absent leaves no trace,
// and the order in a map makes no difference. References are written as name has them.
type fingerprints struct {
	name   func(reference) string // nil: as they stand
	buffer []byte
}

func newFingerprints() *fingerprints { return new(fingerprints) }

// naming returns fingerprints that write references as name has them.
func (f *fingerprints) naming(name func(reference) string) *fingerprints {
	return &fingerprints{name: name}
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

// append appends the fingerprint of a value: what a walk visits, each with its depth and the last step to it.
func (f *fingerprints) append(b []byte, x reflect.Value) []byte {
	if model.Of(x.Type()).Absent(x) {
		return b
	}
	model.Walk(new(model.Path), x, func(at model.Place) bool {
		name, index := at.Last()
		b = binary.AppendUvarint(b, uint64(at.Depth()))
		b = binary.AppendVarint(appendText(b, name), int64(index))
		b = f.appendValue(b, at)
		return true
	})
	return b
}

func (f *fingerprints) appendValue(b []byte, at model.Place) []byte {
	if at.Type.Opaque && at.Type.Role != model.Struct || at.Type.Opaque && at.Depth() > 0 {
		return appendOpaque(b, at.Value)
	}
	switch x := at.Value; x.Kind() {
	case reflect.String:
		return appendText(b, f.named(at.Type, x.String()))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return binary.AppendVarint(b, x.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return binary.AppendUvarint(b, x.Uint())
	case reflect.Float32, reflect.Float64:
		return binary.BigEndian.AppendUint64(b, math.Float64bits(x.Float()))
	case reflect.Slice, reflect.Array:
		b = binary.AppendUvarint(b, uint64(x.Len()))
		if x.Type().Elem().Kind() == reflect.Uint8 && x.Kind() == reflect.Slice {
			return append(b, x.Bytes()...)
		}
	case reflect.Map:
		b = binary.AppendUvarint(b, uint64(x.Len()))
		if at.Type.Role == model.Extra {
			for key, text := range model.Entries(x) {
				b = appendText(appendText(b, key.String()), string(text.Bytes()))
			}
		}
	case reflect.Struct:
		switch e := model.Addr(x).(type) {
		case attribution.Actor:
			return appendText(appendText(b, at.Type.String()), e.ActorKind())
		case attribution.Response:
			return appendText(appendText(b, at.Type.String()), e.ResponseKind())
		}
	}
	return b
}

// appendOpaque appends a value that has a form of its own, in that form.
func appendOpaque(b []byte, x reflect.Value) []byte {
	text, err := json.Marshal(model.Addr(x))
	if err != nil {
		return b // no document can hold it
	}
	return appendText(b, string(text))
}

func (f *fingerprints) named(t *model.Type, text string) string {
	if f.name == nil {
		return text
	}
	r, ok := referenceIn(t, text)
	switch {
	case !ok:
		return text
	case t.Role == model.ID:
		return f.name(r)
	}
	return string(r.collection.Ref(f.name(r)))
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}
