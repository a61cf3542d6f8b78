package model

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// A Member is a field of a struct, or of one that is embedded in it.
type Member struct {
	*Type              // of its values
	Name  string       // in a document; empty: no document has it
	Field string       // in Go
	Owner reflect.Type // the struct that declares the field
	index []int        // of the field, through the structs that are embedded
}

// In returns the value of the member in a struct.
func (m *Member) In(x reflect.Value) reflect.Value {
	for _, i := range m.index {
		x = x.Field(i)
	}
	return x
}

// Index returns the position of the member of this name, or -1.
func (t *Type) Index(name string) int {
	return slices.IndexFunc(t.Members, func(m Member) bool { return m.Name == name && name != "" })
}

// Fold returns the position of the member whose name is the given one but for case, or -1.
func (t *Type) Fold(name string) int {
	for i := range t.Members { // a member is large to copy
		if m := &t.Members[i]; m.Name != "" && strings.EqualFold(m.Name, name) {
			return i
		}
	}
	return -1
}

// Member returns the member of this name, or nil.
func (t *Type) Member(name string) *Member {
	if i := t.Index(name); i >= 0 {
		return &t.Members[i]
	}
	return nil
}

const extraField = "Extra"

// members describes the fields of t, which is d's struct or one that is embedded in it at an index. The error is the
// first.
func (c *compiler) members(d *Type, t reflect.Type, index []int) error {
	var wrong error
	for i := range t.NumField() {
		f := t.Field(i)
		tag := f.Tag.Get("json")
		name, options, _ := strings.Cut(tag, ",")
		m := Member{Name: name, Field: f.Name, Owner: t, index: append(slices.Clip(index), i)}
		var err error
		switch {
		case f.Name == extraField && isExtra(f.Type) && (tag == "" || tag == "-"):
			if d.Extra != nil {
				err = errors.New("there are two fields " + extraField)
				break
			}
			m.Type, m.Name = c.describe(f.Type), ""
			d.Extra = &m
		case f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct:
			err = c.members(d, f.Type, m.index)
		case f.Anonymous && name == "":
			err = fmt.Errorf("field %s: only structs can be embedded", f.Name)
			if f.IsExported() {
				m.Type = c.describe(f.Type)
				d.Members = append(d.Members, m)
			}
		case f.IsExported():
			err = c.member(d, m, f.Type, tag, options)
		}
		if wrong == nil {
			wrong = err
		}
	}
	return wrong
}

func (c *compiler) member(d *Type, m Member, t reflect.Type, tag, options string) (err error) {
	switch {
	case tag == "-":
		m.Name = ""
	case m.Name == "":
		m.Name = m.Field
	}
	for option := range strings.SplitSeq(options, ",") {
		if option != "" && option != "omitempty" && option != "omitzero" {
			err = fmt.Errorf("field %s: tag option %q is not supported", m.Field, option)
		}
	}
	if i := d.Fold(m.Name); m.Name != "" && i >= 0 {
		err = fmt.Errorf("there are two fields for the names %q and %q", d.Members[i].Name, m.Name)
	}
	m.Type = c.describe(t)
	d.Members = append(d.Members, m)
	return err
}

// Absent reports whether a member with the value x of the type states nothing, so that a document leaves it out.
func (t *Type) Absent(x reflect.Value) bool {
	if t.Opaque {
		return isZero(x)
	}
	switch x.Kind() {
	case reflect.String, reflect.Slice, reflect.Map:
		return x.Len() == 0
	case reflect.Struct:
		for i := range t.Members {
			if m := &t.Members[i]; m.Name != "" && !m.Absent(m.In(x)) {
				return false
			}
		}
		return t.Extra == nil || t.Extra.In(x).Len() == 0
	}
	return x.IsZero()
}

// isZero reports whether x is zero, by its own method if it has one.
func isZero(x reflect.Value) bool {
	if z, ok := Addr(x).(interface{ IsZero() bool }); ok {
		return z.IsZero()
	}
	return x.IsZero()
}

// Addr returns a pointer to x, or to a copy where x has no address.
func Addr(x reflect.Value) any {
	if !x.CanAddr() {
		c := reflect.New(x.Type()).Elem()
		c.Set(x)
		x = c
	}
	return x.Addr().Interface()
}

// IsNil reports whether an entity is nil, or a pointer that is: an entry of a collection may be by mistake.
func IsNil(entity any) bool {
	x := reflect.ValueOf(entity)
	return !x.IsValid() || x.Kind() == reflect.Pointer && x.IsNil()
}

// Texts returns the texts of unknown members by name, which are not to be changed.
func Texts(extra reflect.Value) map[string]json.RawMessage {
	if same := reflect.TypeFor[map[string]json.RawMessage](); extra.CanConvert(same) {
		return extra.Convert(same).Interface().(map[string]json.RawMessage)
	}
	out := make(map[string]json.RawMessage, extra.Len())
	for name, text := range extra.Seq2() {
		out[name.String()] = text.Bytes()
	}
	return out
}

// ExtraOf returns what a struct, or what a pointer to one points to, keeps beside its members, which is not to be
// changed; nil if it keeps nothing.
func ExtraOf(entity any) map[string]json.RawMessage {
	x := reflect.Indirect(reflect.ValueOf(entity))
	if x.Kind() != reflect.Struct {
		return nil
	}
	t := Of(x.Type())
	if t.Extra == nil || t.Extra.In(x).Len() == 0 {
		return nil
	}
	return Texts(t.Extra.In(x))
}
