package model

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"sync"
)

// A Role is what the values of a type are in a case.
type Role uint8

// Roles. That of a pointer or an interface says only that it leads to a value.
const (
	Other Role = iota // a number, a truth value, or what has a form of its own
	Text              // a string of no type of its own
	Word              // a string type of its own without another role: a word of a vocabulary
	Date
	Lang
	ID        // of an entity of one collection
	Reference // to an entity of any collection
	List
	Map
	Extra // members that are not known
	Pointer
	Interface
	Struct
)

// A Type describes a Go type. It does not change.
type Type struct {
	Go         reflect.Type
	Role       Role
	Opaque     bool     // values have a form of their own in a document, as JSON or text
	Collection string   // of an id: the collection of the entities that it names
	Elem       *Type    // of a list, a map, a pointer
	Members    []Member // of a struct, those of embedded structs among them
	Extra      *Member  // of a struct: the members that are not known; nil if it can keep none
	Err        error    // of a struct: why it cannot be coded; nil if it can

	shares bool // a copy shares memory with the original
}

var (
	types   sync.Map   // of *Type by reflect.Type, all complete
	compile sync.Mutex // held while types are worked out
)

// Of returns the description of a type.
func Of(t reflect.Type) *Type {
	if known, ok := types.Load(t); ok {
		return known.(*Type)
	}
	compile.Lock()
	defer compile.Unlock()
	c := compiler{made: make(map[reflect.Type]*Type)}
	out := c.describe(t)
	c.settleShares()
	for t, described := range c.made {
		types.Store(t, described)
	}
	return out
}

// A compiler describes a type and those that it leads to, which may lead back to it.
type compiler struct{ made map[reflect.Type]*Type }

func (c *compiler) describe(t reflect.Type) *Type {
	if known, ok := types.Load(t); ok {
		return known.(*Type)
	}
	if made, ok := c.made[t]; ok {
		return made
	}
	d := &Type{Go: t, Opaque: codesItself(t)}
	c.made[t] = d
	switch t.Kind() {
	case reflect.String:
		d.Role, d.Collection = textRole(t)
	case reflect.Pointer:
		d.Role, d.Elem, d.shares = Pointer, c.describe(t.Elem()), true
	case reflect.Interface:
		d.Role, d.shares = Interface, true
	case reflect.Array:
		d.Role, d.Elem = List, c.describe(t.Elem())
	case reflect.Slice:
		d.Role, d.Elem, d.shares = List, c.describe(t.Elem()), true
	case reflect.Map:
		d.Role, d.Elem, d.shares = Map, c.describe(t.Elem()), true
		if isExtra(t) {
			d.Role = Extra
		}
	case reflect.Struct:
		d.Role = Struct
		d.Err = c.members(d, t, nil)
	}
	return d
}

// settleShares says of lists of fixed length and of structs whether they share memory, which may depend on types that
// were described later.
func (c *compiler) settleShares() {
	for changed := true; changed; {
		changed = false
		for t, d := range c.made {
			if d.shares {
				continue
			}
			switch t.Kind() {
			case reflect.Array:
				d.shares = d.Elem.shares
			case reflect.Struct:
				d.shares = d.Extra != nil
				for _, m := range d.Members {
					d.shares = d.shares || m.shares
				}
			}
			changed = changed || d.shares
		}
	}
}

// textRole returns the role of a type of strings and, of an id, the collection.
func textRole(t reflect.Type) (Role, string) {
	if t.PkgPath() == "" {
		return Text, ""
	}
	if _, ok := t.MethodByName("Split"); ok {
		return Reference, ""
	}
	if ref, ok := t.MethodByName("Ref"); ok && ref.Type.NumIn() == 1 && ref.Type.NumOut() == 1 &&
		ref.Type.Out(0).Kind() == reflect.String {
		text := ref.Func.Call([]reflect.Value{reflect.Zero(t)})[0].String()
		collection, _, _ := strings.Cut(text, "/")
		return ID, collection
	}
	if _, ok := t.MethodByName("Location"); ok {
		return Date, ""
	}
	if _, ok := t.MethodByName("Tag"); ok {
		return Lang, ""
	}
	return Word, ""
}

// isExtra reports whether a type holds members that are not known.
func isExtra(t reflect.Type) bool {
	return t.Kind() == reflect.Map && t.Key().Kind() == reflect.String && t.Elem() == reflect.TypeFor[json.RawMessage]()
}

// codesItself reports whether values of a type have a form of their own in a document.
func codesItself(t reflect.Type) bool {
	if t.Kind() == reflect.Pointer || t.Kind() == reflect.Interface {
		return false
	}
	p := reflect.PointerTo(t)
	return p.Implements(reflect.TypeFor[json.Unmarshaler]()) || p.Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

// String returns the Go type.
func (t *Type) String() string { return fmt.Sprint(t.Go) }
