package attributiontest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// encoded is the canonical form of a case, or nil if it has none.
func encoded(c *attribution.Case) []byte {
	var b bytes.Buffer
	if c.Encode(&b) != nil {
		return nil
	}
	return b.Bytes()
}

// parsed is an encoded case as values of package json.
func parsed(c *attribution.Case) (map[string]any, bool) {
	text := encoded(c)
	if text == nil {
		return nil, false
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var out map[string]any
	return out, d.Decode(&out) == nil
}

// leaves visits the scalar values of a document, with their RFC 6901 pointers.
func leaves(x any, path string, visit func(path string, value any)) {
	switch x := x.(type) {
	case map[string]any:
		for name, value := range x {
			leaves(value, path+"/"+model.Escape(name), visit)
		}
	case []any:
		for i, e := range x {
			leaves(e, path+"/"+strconv.Itoa(i), visit)
		}
	default:
		visit(path, x)
	}
}

// finds reports whether Validate finds something with a code.
func finds(c *attribution.Case, code attribution.Code) bool { return errors.Is(c.Validate(), code) }

// dump writes down everything that a value holds: what pointers lead to, unexported fields, and what lies between the
// length and the capacity of slices, where an append may write.
func dump(x any) string {
	var b strings.Builder
	dumpTo(&b, reflect.ValueOf(x), make(map[uintptr]bool))
	return b.String()
}

func dumpTo(b *strings.Builder, x reflect.Value, open map[uintptr]bool) {
	switch x.Kind() {
	case reflect.Invalid:
		b.WriteString("nothing")
	case reflect.Pointer:
		if x.IsNil() || open[x.Pointer()] {
			b.WriteString("nil or around")
			return
		}
		open[x.Pointer()] = true
		b.WriteByte('&')
		dumpTo(b, x.Elem(), open)
		delete(open, x.Pointer())
	case reflect.Interface:
		dumpTo(b, x.Elem(), open)
	case reflect.Struct:
		b.WriteString(x.Type().String() + "{")
		for _, field := range x.Fields() {
			dumpTo(b, field, open)
			b.WriteByte(';')
		}
		b.WriteByte('}')
	case reflect.Slice:
		if x.IsNil() {
			b.WriteString("nil")
			return
		}
		fmt.Fprintf(b, "%d[", x.Len())
		x = x.Slice(0, x.Cap())
		fallthrough
	case reflect.Array:
		for i := range x.Len() {
			dumpTo(b, x.Index(i), open)
			b.WriteByte(',')
		}
		b.WriteByte(']')
	case reflect.Map:
		var entries []string
		for i := x.MapRange(); i.Next(); {
			var entry strings.Builder
			dumpTo(&entry, i.Key(), open)
			entry.WriteByte(':')
			dumpTo(&entry, i.Value(), open)
			entries = append(entries, entry.String())
		}
		slices.Sort(entries)
		fmt.Fprintf(b, "%t%q", x.IsNil(), entries)
	case reflect.String:
		b.WriteString(strconv.Quote(x.String()))
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		fmt.Fprintf(b, "%t", x.IsNil())
	default:
		fmt.Fprint(b, x)
	}
}
