package model

import (
	"iter"
	"reflect"
	"slices"
)

// A Place is a value that a walk has come to.
type Place struct {
	*Path               // where it is, while it is being visited
	Type  *Type         // never of a pointer or an interface: what these lead to is visited
	Value reflect.Value // can be set, unless it stands in a map
}

// Walk visits x and all that it states, in the order of a document: the members of structs in the order of the fields,
// the entries of maps in that of their keys. What is absent is not visited, but for elements of lists, which stand in a
// document even if they state nothing. Path is the place of x, and again when the walk is over.
//
// Visit reports whether to go into the value. Values with a form of their own, and the members that a struct does not
// know, are not gone into, unless x itself is such a value.
func Walk(path *Path, x reflect.Value, visit func(Place) bool) {
	if x.IsValid() {
		w := walker{path, visit}
		w.outermost(Of(x.Type()), x)
	}
}

type walker struct {
	path  *Path
	visit func(Place) bool
}

func (w *walker) outermost(t *Type, x reflect.Value) {
	t, x, ok := target(t, x)
	if ok && w.visit(Place{w.path, t, x}) {
		w.enter(t, x)
	}
}

// target follows pointers and interfaces.
func target(t *Type, x reflect.Value) (*Type, reflect.Value, bool) {
	for t.Role == Pointer || t.Role == Interface {
		if x.IsNil() {
			return t, x, false
		}
		x = x.Elem()
		if t.Role == Pointer {
			t = t.Elem
		} else {
			t = Of(x.Type())
		}
	}
	return t, x, true
}

// maxDepth is deeper than anything nests that is not within itself by mistake.
const maxDepth = 1000

func (w *walker) value(t *Type, x reflect.Value) {
	if w.path.Depth() > maxDepth {
		return
	}
	t, x, ok := target(t, x)
	if ok && w.visit(Place{w.path, t, x}) && !t.Opaque {
		w.enter(t, x)
	}
}

// enter visits what a value holds.
func (w *walker) enter(t *Type, x reflect.Value) {
	switch t.Role {
	case Struct:
		for i := range t.Members {
			m := &t.Members[i]
			if m.Name == "" {
				continue
			}
			if v := m.In(x); !m.Absent(v) {
				w.path.Enter(m.Name)
				w.value(m.Type, v)
				w.path.Leave()
			}
		}
		if t.Extra != nil {
			if v := t.Extra.In(x); v.Len() > 0 {
				w.visit(Place{w.path, t.Extra.Type, v})
			}
		}
	case List:
		if t.Elem.Go.Kind() == reflect.Uint8 && t.Go.Kind() == reflect.Slice {
			return // bytes
		}
		for i := range x.Len() {
			w.path.Element(i)
			w.value(t.Elem, x.Index(i))
			w.path.Leave()
		}
	case Map:
		for key, elem := range Entries(x) {
			w.path.Enter(key.String())
			w.value(t.Elem, elem)
			w.path.Leave()
		}
	}
}

// Entries yields the entries of a map in the order of their keys. A key is changed by the next. A map that no document
// can hold, since its keys are not texts, has none.
func Entries(x reflect.Value) iter.Seq2[reflect.Value, reflect.Value] {
	return func(yield func(key, value reflect.Value) bool) {
		if x.Type().Key().Kind() != reflect.String || x.Len() == 0 {
			return
		}
		key := reflect.New(x.Type().Key()).Elem()
		names := make([]string, 0, x.Len())
		for all := x.MapRange(); all.Next(); {
			key.SetIterKey(all)
			names = append(names, key.String())
		}
		slices.Sort(names)
		for _, name := range names {
			key.SetString(name)
			if !yield(key, x.MapIndex(key)) {
				return
			}
		}
	}
}
