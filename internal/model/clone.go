package model

import "reflect"

// Unshare puts copies in the place of what x, which can be set, shares with the value that it was copied from.
func Unshare(x reflect.Value) { Of(x.Type()).unshare(x) }

func (t *Type) unshare(x reflect.Value) {
	if !t.shares {
		return
	}
	switch t.Go.Kind() {
	case reflect.Pointer:
		if !x.IsNil() {
			x.Set(t.Elem.copied(x.Elem()).Addr())
		}
	case reflect.Interface:
		if inner := x.Elem(); inner.IsValid() {
			x.Set(Of(inner.Type()).copied(inner))
		}
	case reflect.Struct:
		for i := range t.Members {
			m := &t.Members[i]
			m.unshare(m.In(x))
		}
		if t.Extra != nil {
			t.Extra.unshare(t.Extra.In(x))
		}
	case reflect.Array:
		t.Elem.unshareAll(x)
	case reflect.Slice:
		if !x.IsNil() {
			out := reflect.MakeSlice(t.Go, x.Len(), x.Len())
			reflect.Copy(out, x)
			t.Elem.unshareAll(out)
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
			t.Elem.unshare(value)
			out.SetMapIndex(entries.Key(), value)
		}
		x.Set(out)
	}
}

// unshareAll does so for the elements of a list.
func (t *Type) unshareAll(list reflect.Value) {
	if t.shares {
		for i := range list.Len() {
			t.unshare(list.Index(i))
		}
	}
}

// copied returns a copy that can be set and shares nothing with the original.
func (t *Type) copied(x reflect.Value) reflect.Value {
	out := reflect.New(t.Go).Elem()
	out.Set(x)
	t.unshare(out)
	return out
}
