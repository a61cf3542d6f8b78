package model

import "reflect"

// Unshare puts copies in the place of what x, which can be set, shares with the value that it was copied from. Of a
// value that is within itself, which is a mistake, the copy ends somewhere.
func Unshare(x reflect.Value) { Of(x.Type()).unshare(x, 0) }

// unshare does so for a value that is as many pointers deep.
func (t *Type) unshare(x reflect.Value, depth int) {
	if !t.shares {
		return
	}
	switch t.Go.Kind() {
	case reflect.Pointer:
		switch {
		case x.IsNil():
		case depth > maxDepth:
			x.SetZero()
		default:
			x.Set(t.Elem.copied(x.Elem(), depth+1).Addr())
		}
	case reflect.Interface:
		if inner := x.Elem(); inner.IsValid() {
			x.Set(Of(inner.Type()).copied(inner, depth))
		}
	case reflect.Struct:
		for i := range t.Members {
			m := &t.Members[i]
			m.unshare(m.In(x), depth)
		}
		if t.Extra != nil {
			t.Extra.unshare(t.Extra.In(x), depth)
		}
	case reflect.Array:
		t.Elem.unshareAll(x, depth)
	case reflect.Slice:
		if !x.IsNil() {
			out := reflect.MakeSlice(t.Go, x.Len(), x.Len())
			reflect.Copy(out, x)
			t.Elem.unshareAll(out, depth)
			x.Set(out)
		}
	case reflect.Map:
		if x.IsNil() {
			return
		}
		out := reflect.MakeMapWithSize(t.Go, x.Len())
		value := reflect.New(t.Go.Elem()).Elem()
		for entries := x.MapRange(); entries.Next(); {
			value.SetIterValue(entries)
			t.Elem.unshare(value, depth)
			out.SetMapIndex(entries.Key(), value)
		}
		x.Set(out)
	}
}

// unshareAll does so for the elements of a list.
func (t *Type) unshareAll(list reflect.Value, depth int) {
	if t.shares {
		for i := range list.Len() {
			t.unshare(list.Index(i), depth)
		}
	}
}

// copied returns a copy that can be set and shares nothing with the original.
func (t *Type) copied(x reflect.Value, depth int) reflect.Value {
	out := reflect.New(t.Go).Elem()
	out.Set(x)
	t.unshare(out, depth)
	return out
}
