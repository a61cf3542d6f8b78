package jsonio

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A structure codes a struct as an object.
type structure struct {
	fields []field
	extra  []int // index of the field Extra; nil: there is none
}

type field struct {
	name   string
	quoted string // the name in JSON, as nearly all documents write it
	index  []int
	coder  coder
}

const (
	extraField = "Extra"
	maxFields  = 64 // as many as a set in one word holds
)

func (s *structure) compile(c *compiler, t reflect.Type, index []int) error {
	for i := range t.NumField() {
		f := t.Field(i)
		at := append(slices.Clip(index), i)
		tag := f.Tag.Get("json")
		name, options, _ := strings.Cut(tag, ",")
		if f.Name == extraField && isExtra(f.Type) && (tag == "" || tag == "-") {
			if s.extra != nil {
				return fmt.Errorf("there are two fields %s", extraField)
			}
			s.extra = at
			continue
		}
		if tag == "-" || !f.IsExported() && !f.Anonymous {
			continue
		}
		if f.Anonymous && name == "" {
			if f.Type.Kind() != reflect.Struct {
				return fmt.Errorf("field %s: only structs can be embedded", f.Name)
			}
			if err := s.compile(c, f.Type, at); err != nil {
				return err
			}
			continue
		}
		for option := range strings.SplitSeq(options, ",") {
			if option != "" && option != "omitempty" && option != "omitzero" {
				return fmt.Errorf("field %s: tag option %q is not supported", f.Name, option)
			}
		}
		if name == "" {
			name = f.Name
		}
		if k := s.fold(name); k >= 0 {
			return fmt.Errorf("there are two fields for the names %q and %q", s.fields[k].name, name)
		}
		fc, err := c.coder(f.Type)
		if err != nil {
			return fmt.Errorf("field %s: %w", f.Name, err)
		}
		quoted, err := jsontext.AppendQuote(nil, name)
		if err != nil {
			return fmt.Errorf("field %s: %w", f.Name, err)
		}
		s.fields = append(s.fields, field{name: name, quoted: string(quoted), index: at, coder: fc})
	}
	if len(s.fields) > maxFields {
		return fmt.Errorf("there are more than %d fields", maxFields)
	}
	return nil
}

func isExtra(t reflect.Type) bool {
	return t.Kind() == reflect.Map && t.Key().Kind() == reflect.String && t.Elem() == reflect.TypeFor[json.RawMessage]()
}

// in returns the value at an index within a struct.
func in(v reflect.Value, index []int) reflect.Value {
	for _, i := range index {
		v = v.Field(i)
	}
	return v
}

// find returns the field with a name as written, or -1. Members usually come in the order of the fields, so the search starts there.
func (s *structure) find(raw []byte, from int) int {
	for i := from; i < len(s.fields); i++ {
		if string(raw) == s.fields[i].quoted {
			return i
		}
	}
	for i := range from {
		if string(raw) == s.fields[i].quoted {
			return i
		}
	}
	return -1
}

// named returns the field with a name, or -1.
func (s *structure) named(name string) int {
	return slices.IndexFunc(s.fields, func(f field) bool { return f.name == name })
}

// fold returns the field whose name is the given one but for case, or -1.
func (s *structure) fold(name string) int {
	return slices.IndexFunc(s.fields, func(f field) bool { return strings.EqualFold(f.name, name) })
}

func (s *structure) decode(d *decoder, v reflect.Value) (bool, error) {
	if _, ok, err := d.want('{', "an object"); !ok || err != nil {
		return false, err
	}
	return true, s.members(d, v, nil)
}

// members reads the members of an open object that are left, and its end. For an object of some kind, kind says so.
func (s *structure) members(d *decoder, v reflect.Value, kind *kindMember) error {
	var seen uint64
	var others names
	next := 0
	for {
		raw, err := d.member()
		if raw == nil || err != nil {
			return err
		}
		i := s.find(raw, next)
		name := ""
		if i < 0 {
			var valid bool
			if name, valid, err = d.name(raw); err != nil {
				return err
			}
			if !valid {
				continue
			}
			i = s.named(name) // it may have been written with escapes
		}
		switch {
		case i >= 0 && seen&(1<<i) == 0:
			seen |= 1 << i
			next = i + 1
			f := &s.fields[i]
			_, err = f.coder.decode(d, in(v, f.index))
		case i >= 0:
			err = d.again()
		case kind != nil && name == kindName:
			err = kind.decode(d)
		default:
			err = s.other(d, v, name, kind, &others)
		}
		if err != nil {
			return err
		}
	}
}

// misspelt reports that the name of the value that was read last differs from the proper one by case.
func (d *decoder) misspelt(proper string, text []byte) error {
	return d.report(CodeCase, proper, text, fmt.Sprintf("write the name as %q", proper))
}

// other reads the value of a member that is no field.
func (s *structure) other(d *decoder, v reflect.Value, name string, kind *kindMember, seen *names) error {
	proper := ""
	if i := s.fold(name); i >= 0 {
		proper = s.fields[i].name
	} else if kind != nil && strings.EqualFold(name, kindName) { // not equal, since that was seen to before
		proper = kindName
	}
	switch {
	case proper != "":
		text, err := d.skip()
		if err != nil {
			return err
		}
		return d.misspelt(proper, text)
	case !seen.add(name):
		return d.again()
	case s.extra == nil:
		text, err := d.skip()
		if err != nil {
			return err
		}
		return d.report(CodeUnknown, "", text, "leave the member out; this object has no others than "+s.list())
	}
	text, err := d.raw()
	if text == nil || err != nil {
		return err
	}
	extra := in(v, s.extra)
	if extra.IsNil() {
		extra.Set(reflect.MakeMap(extra.Type()))
	}
	extra.SetMapIndex(reflect.ValueOf(name).Convert(extra.Type().Key()), reflect.ValueOf(text))
	return nil
}

// list lists the names of the members.
func (s *structure) list() string {
	var list []string
	for _, f := range s.fields {
		list = append(list, f.quoted)
	}
	return strings.Join(list, ", ")
}

func (s *structure) encode(e *encoder, v reflect.Value) error { return s.write(e, v, "") }

// write writes v as an object, with its kind first if it has one.
func (s *structure) write(e *encoder, v reflect.Value, kind string) error {
	if err := e.json.WriteToken(jsontext.BeginObject); err != nil {
		return err
	}
	if kind != "" {
		if err := e.kind(kind); err != nil {
			return err
		}
	}
	for i := range s.fields {
		f := &s.fields[i]
		value := in(v, f.index)
		if f.coder.empty(value) {
			continue
		}
		if err := e.json.WriteToken(jsontext.String(f.name)); err != nil {
			return err
		}
		if err := f.coder.encode(e, value); err != nil {
			return err
		}
	}
	if s.extra != nil && in(v, s.extra).Len() > 0 {
		if err := s.writeExtra(e, in(v, s.extra), kind != ""); err != nil {
			return err
		}
	}
	return e.json.WriteToken(jsontext.EndObject)
}

func (s *structure) writeExtra(e *encoder, v reflect.Value, kind bool) error {
	extra := make(map[string]json.RawMessage, v.Len())
	for key, text := range v.Seq2() {
		extra[key.String()] = text.Bytes()
	}
	for _, name := range slices.Sorted(maps.Keys(extra)) {
		if s.fold(name) >= 0 || kind && strings.EqualFold(name, kindName) {
			return e.failMember(name, fmt.Errorf("a member of %s has the name of a field", extraField))
		}
		if err := e.json.WriteToken(jsontext.String(name)); err != nil {
			return err
		}
		if err := e.raw(extra[name]); err != nil {
			return err
		}
	}
	return nil
}

func (s *structure) empty(v reflect.Value) bool {
	for i := range s.fields {
		if f := &s.fields[i]; !f.coder.empty(in(v, f.index)) {
			return false
		}
	}
	return s.extra == nil || in(v, s.extra).Len() == 0
}

var errNoKind = errors.New("it has no kind")
