package attribution

import "reflect"

// Clone returns a copy of the case that shares no memory with it. Of kinds of the caller's own, what unexported fields point to is shared.
func (c *Case) Clone() *Case {
	if c == nil {
		return nil
	}
	out := *c
	unshare(reflect.ValueOf(&out).Elem())
	return &out
}

// unshare puts copies in the place of what x, which can be set, shares with the value that it was copied from.
func unshare(x reflect.Value) {
	switch x.Kind() {
	case reflect.Pointer:
		if !x.IsNil() {
			x.Set(cloned(x))
		}
	case reflect.Interface:
		switch inner := x.Elem(); inner.Kind() {
		case reflect.Invalid:
		case reflect.Pointer:
			if !inner.IsNil() {
				x.Set(cloned(inner))
			}
		default:
			out := reflect.New(inner.Type()).Elem()
			out.Set(inner)
			unshare(out)
			x.Set(out)
		}
	case reflect.Struct:
		for i := range x.NumField() {
			if f := x.Field(i); f.CanSet() {
				unshare(f)
			}
		}
	case reflect.Array:
		unshareAll(x)
	case reflect.Slice:
		if !x.IsNil() {
			out := reflect.MakeSlice(x.Type(), x.Len(), x.Len())
			reflect.Copy(out, x)
			unshareAll(out)
			x.Set(out)
		}
	case reflect.Map:
		if x.IsNil() {
			return
		}
		out := reflect.MakeMapWithSize(x.Type(), x.Len())
		value := reflect.New(x.Type().Elem()).Elem()
		for entries := x.MapRange(); entries.Next(); {
			value.SetIterValue(entries)
			unshare(value)
			out.SetMapIndex(entries.Key(), value)
		}
		x.Set(out)
	}
}

// unshareAll does so for the elements of a list.
func unshareAll(list reflect.Value) {
	switch list.Type().Elem().Kind() {
	case reflect.String, reflect.Uint8: // of which lists may be long, and which share nothing
		return
	}
	for i := range list.Len() {
		unshare(list.Index(i))
	}
}

// cloned returns a pointer to a copy of what another points to.
func cloned(pointer reflect.Value) reflect.Value {
	out := reflect.New(pointer.Type().Elem())
	out.Elem().Set(pointer.Elem())
	unshare(out.Elem())
	return out
}
