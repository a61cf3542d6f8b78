package attributiontest

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"

	"example.com/attribution"
	"github.com/google/uuid"
)

// A filler states every member of a value, each with another text or number.
type filler struct {
	n        int
	opaque   []string // members that are zero and that only their type can state
	names    []string // ids and references that it gave, and those that were there
	when     string   // what dates and languages are stated as
	language string
}

// ownExtra is what a filler states as unknown members.
const ownExtra = "example.org/attributiontest"

func (f *filler) fill(x reflect.Value, path string, depth int) {
	switch x.Type() {
	case reflect.TypeFor[uuid.UUID]():
		f.n++
		x.Set(reflect.ValueOf(uuid.UUID{0: byte(f.n), 6: 0x40, 8: 0x80, 15: 1}))
		return
	case reflect.TypeFor[attribution.Extra]():
		x.Set(reflect.ValueOf(attribution.Extra{ownExtra: json.RawMessage(`{"b":1.50,"a":[null]}`)}))
		return
	case reflect.TypeFor[attribution.When]():
		x.SetString(f.when)
		return
	case reflect.TypeFor[attribution.Lang]():
		x.SetString(f.language)
		return
	}
	if path != "" && codesItself(x.Type()) {
		if x.IsZero() {
			f.opaque = append(f.opaque, path)
		}
		return
	}
	switch x.Kind() {
	case reflect.String:
		f.n++
		x.SetString(f.text(x.Type()))
	case reflect.Bool:
		x.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		f.n++
		x.SetInt(int64(f.n))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		f.n++
		x.SetUint(uint64(f.n))
	case reflect.Float32, reflect.Float64:
		f.n++
		x.SetFloat(float64(f.n) + 0.5)
	case reflect.Pointer:
		if depth == 0 {
			return
		}
		own := reflect.New(x.Type().Elem())
		if !x.IsNil() {
			own.Elem().Set(x.Elem())
		}
		f.fill(own.Elem(), path, depth-1)
		x.Set(own)
	case reflect.Slice:
		roomy := reflect.MakeSlice(x.Type(), max(1, x.Len()), x.Len()+2) // nothing may be appended into the room
		reflect.Copy(roomy, x)
		x.Set(roomy)
		for i := range x.Len() {
			f.fill(x.Index(i), path, depth)
		}
	case reflect.Array:
		for i := range x.Len() {
			f.fill(x.Index(i), path, depth)
		}
	case reflect.Map:
		key, value := reflect.New(x.Type().Key()).Elem(), reflect.New(x.Type().Elem()).Elem()
		f.fill(key, path, depth)
		f.fill(value, path, depth)
		x.Set(reflect.MakeMap(x.Type()))
		x.SetMapIndex(key, value)
	case reflect.Struct:
		for i := range x.NumField() {
			if t := x.Type().Field(i); t.IsExported() || t.Anonymous && t.Type.Kind() == reflect.Struct {
				f.fill(x.Field(i), path+"."+t.Name, depth)
			}
		}
	case reflect.Interface:
		if x.IsNil() {
			f.opaque = append(f.opaque, path)
		}
	}
}

// text is another text of a type. Ids and references name nothing.
func (f *filler) text(t reflect.Type) string {
	name := fmt.Sprintf("nobody-%d", f.n)
	switch {
	case t == reflect.TypeFor[attribution.Ref]():
		name = "incidents/" + name
	case !isID(t):
		return fmt.Sprintf("text %d", f.n)
	}
	f.names = append(f.names, name)
	return name
}

// isID reports whether a type is one of the typed ids.
func isID(t reflect.Type) bool {
	m, ok := t.MethodByName("Ref")
	return ok && t.Kind() == reflect.String && m.Type.NumOut() == 1 && m.Type.Out(0) == reflect.TypeFor[attribution.Ref]()
}

// codesItself reports whether values of a type have a form of their own in a document.
func codesItself(t reflect.Type) bool {
	if t.Kind() == reflect.Pointer || t.Kind() == reflect.Interface {
		return false
	}
	p := reflect.PointerTo(t)
	return p.Implements(reflect.TypeFor[json.Unmarshaler]()) || p.Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}
