package jsonio

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"

	"example.com/attribution/internal/model"
)

// A pointerCoder codes pointers, which only distinguish an empty value from none.
type pointerCoder struct{ elem coder }

func (p *pointerCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	target := reflect.New(v.Type().Elem())
	ok, err := p.elem.decode(d, target.Elem())
	if ok {
		v.Set(target)
	}
	return ok, err
}

func (p *pointerCoder) encode(e *encoder, v reflect.Value) error {
	if v.IsNil() {
		return e.fail(errNil)
	}
	return p.elem.encode(e, v.Elem())
}

var errNil = errors.New("it is nil")

// A sliceCoder codes slices as arrays. An element that is malformed stays in its place as zero, so that the others keep
// their index.
type sliceCoder struct{ elem coder }

func (s *sliceCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	if _, ok, err := d.want('[', formArray, s); !ok || err != nil {
		return false, err
	}
	for n := 0; ; n++ {
		more, err := d.element()
		if !more || err != nil {
			return true, err
		}
		v.Grow(1)
		v.SetLen(n + 1)
		if _, err := s.elem.decode(d, v.Index(n)); err != nil {
			return false, err
		}
	}
}

func (s *sliceCoder) encode(e *encoder, v reflect.Value) error {
	if err := e.open('['); err != nil {
		return err
	}
	for i := range v.Len() {
		e.next()
		if err := s.elem.encode(e, v.Index(i)); err != nil {
			return e.within(strconv.Itoa(i), err)
		}
	}
	e.close(']')
	return nil
}

// A mapCoder codes maps as objects with the members in the order of the UTF-8 bytes of their names. An entry that is
// malformed is left out.
type mapCoder struct{ elem coder }

func (m *mapCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	if _, ok, err := d.want('{', formEntries, m); !ok || err != nil {
		return false, err
	}
	t := v.Type()
	key := reflect.New(t.Key()).Elem()
	elem := reflect.New(t.Elem()).Elem()
	var left names
	for {
		raw, err := d.member()
		if raw == nil || err != nil {
			return true, err
		}
		name, valid, err := d.name(raw)
		if err != nil {
			return false, err
		}
		if !valid {
			continue
		}
		key.SetString(name)
		if _, out := left[name]; out || v.MapIndex(key).IsValid() {
			if err := d.again(); err != nil {
				return false, err
			}
			continue
		}
		if kind := d.json.PeekKind(); kind != '{' && kind != 'n' && isMember(m.elem, name) {
			if err := d.idless(name); err != nil {
				return false, err
			}
			left.add(name)
			continue
		}
		elem.SetZero()
		ok, err := m.elem.decode(d, elem)
		switch {
		case err != nil:
			return false, err
		case !ok:
			left.add(name)
			continue
		case v.IsNil():
			v.Set(reflect.MakeMap(t))
		}
		v.SetMapIndex(key, elem)
	}
}

// idless reports that a member of an object stands where objects stand under their ids, and reads its value.
func (d *decoder) idless(name string) error {
	text, err := d.skip()
	if err != nil {
		return err
	}
	return d.report(CodeType, "", text, fmt.Sprintf("stands where the id of an entry belongs; "+
		"put the entry under an id of its own: {\"ID\": {%q: …}}", name))
}

func (m *mapCoder) encode(e *encoder, v reflect.Value) error {
	if err := e.open('{'); err != nil {
		return err
	}
	for key, elem := range model.Entries(v) {
		if err := e.member(key.String()); err != nil {
			return err
		}
		if err := m.elem.encode(e, elem); err != nil {
			return e.within(key.String(), err)
		}
	}
	e.close('}')
	return nil
}
