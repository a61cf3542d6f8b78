package jsonio

import (
	"fmt"
	"maps"
	"reflect"

	"example.com/attribution/internal/model"
)

// A coder codes the values of one Go type.
type coder interface {
	// decode reads one value into v, which is zero and can be set. Unless ok, there was a problem and v is still zero.
	decode(d *decoder, v reflect.Value) (ok bool, err error)
	// encode writes v as one value.
	encode(e *encoder, v reflect.Value) error
}

// A compiler finds the coders of types.
type compiler struct {
	coders   map[reflect.Type]coder
	variants map[reflect.Type]coder // of pointer types that occur as values of an interface
}

func (c *compiler) clone() *compiler {
	return &compiler{coders: maps.Clone(c.coders), variants: maps.Clone(c.variants)}
}

// coder returns the coder of a type. Coders of types that hold others are known before they are complete, since types
// may be recursive.
func (c *compiler) coder(t reflect.Type) (coder, error) {
	if known, ok := c.coders[t]; ok {
		return known, nil
	}
	if own, err := methods(t); own != nil || err != nil {
		return own, err
	}
	switch t.Kind() {
	case reflect.String:
		return stringCoder{}, nil
	case reflect.Bool:
		return boolCoder{}, nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return intCoder{}, nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return uintCoder{}, nil
	case reflect.Float64:
		return floatCoder{}, nil
	case reflect.Struct:
		return c.structure(t)
	case reflect.Pointer:
		p := &pointerCoder{}
		c.coders[t] = p
		return p, c.element(t, &p.elem)
	case reflect.Slice:
		s := &sliceCoder{}
		c.coders[t] = s
		return s, c.element(t, &s.elem)
	case reflect.Map:
		if key := t.Key(); key.Kind() != reflect.String {
			return nil, fmt.Errorf("%v: keys of maps must be strings", t)
		}
		m := &mapCoder{}
		c.coders[t] = m
		return m, c.element(t, &m.elem)
	case reflect.Interface:
		return nil, fmt.Errorf("the kinds of %v are not given", t)
	}
	return nil, fmt.Errorf("%v has no JSON form", t)
}

// element sets the coder of the element type of t.
func (c *compiler) element(t reflect.Type, elem *coder) (err error) {
	*elem, err = c.coder(t.Elem())
	return err
}

// structure returns the coder of a struct type by its fields, whatever its methods.
func (c *compiler) structure(t reflect.Type) (*structure, error) {
	if known, ok := c.coders[t].(*structure); ok {
		return known, nil
	}
	s := &structure{Type: model.Of(t)}
	c.coders[t] = s
	if err := s.compile(c); err != nil {
		return nil, fmt.Errorf("%v: %w", t, err)
	}
	return s, nil
}
