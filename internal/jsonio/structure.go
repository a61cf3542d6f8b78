package jsonio

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"example.com/attribution/internal/model"
	"github.com/go-json-experiment/json/jsontext"
)

// A structure codes a struct as an object.
type structure struct {
	*model.Type
	fields []field
}

type field struct {
	*model.Member
	quoted string // the name in JSON, as nearly all documents write it
	coder  coder
}

const maxFields = 64 // as many as a set in one word holds

func (s *structure) compile(c *compiler) error {
	if s.Err != nil {
		return s.Err
	}
	for i := range s.Members {
		m := &s.Members[i]
		if m.Name == "" {
			continue
		}
		fc, err := c.coder(m.Go)
		if err != nil {
			return fmt.Errorf("field %s: %w", m.Field, err)
		}
		quoted, err := jsontext.AppendQuote(nil, m.Name)
		if err != nil {
			return fmt.Errorf("field %s: %w", m.Field, err)
		}
		s.fields = append(s.fields, field{Member: m, quoted: string(quoted), coder: fc})
	}
	if len(s.fields) > maxFields {
		return fmt.Errorf("there are more than %d fields", maxFields)
	}
	return nil
}

// find returns the field with a name as written, or -1. Members usually come in the order of the fields, so the search
// starts there.
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
	return slices.IndexFunc(s.fields, func(f field) bool { return f.Name == name })
}

func (s *structure) decode(d *decoder, v reflect.Value) (bool, error) {
	if _, ok, err := d.want('{', formObject, s); !ok || err != nil {
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
			_, err = f.coder.decode(d, f.In(v))
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

// other reads the value of a member that is not a field.
func (s *structure) other(d *decoder, v reflect.Value, name string, kind *kindMember, seen *names) error {
	proper := ""
	if i := s.Fold(name); i >= 0 {
		proper = s.Members[i].Name
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
	case s.Extra == nil:
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
	extra := s.Extra.In(v)
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
	if err := e.open('{'); err != nil {
		return err
	}
	if kind != "" {
		if err := e.kind(kind); err != nil {
			return err
		}
	}
	for i := range s.fields {
		f := &s.fields[i]
		value := f.In(v)
		if f.Absent(value) {
			continue
		}
		e.field(f.quoted)
		if err := f.coder.encode(e, value); err != nil {
			return e.within(f.Name, err)
		}
	}
	if s.Extra != nil && s.Extra.In(v).Len() > 0 {
		if err := s.writeExtra(e, s.Extra.In(v), kind != ""); err != nil {
			return err
		}
	}
	e.close('}')
	return nil
}

func (s *structure) writeExtra(e *encoder, v reflect.Value, kind bool) error {
	extra := model.Texts(v)
	for _, name := range slices.Sorted(maps.Keys(extra)) {
		if err := e.member(name); err != nil {
			return err
		}
		if s.Fold(name) >= 0 || kind && strings.EqualFold(name, kindName) {
			return e.within(name, e.fail(errors.New("a member of Extra has the name of a field")))
		}
		if err := e.raw(extra[name]); err != nil {
			return e.within(name, err)
		}
	}
	return nil
}

var errNoKind = errors.New("it has no kind")
