package attribution

import "reflect"

// Clone returns a copy of the case that shares no memory with it. Of kinds of the caller's own, what unexported fields point to is shared.
func (c *Case) Clone() *Case {
	if c == nil {
		return nil
	}
	return clone(reflect.ValueOf(c)).Interface().(*Case)
}

func clone(x reflect.Value) reflect.Value {
	out := reflect.New(x.Type()).Elem()
	out.Set(x)
	switch x.Kind() {
	case reflect.Pointer, reflect.Interface:
		if x.IsNil() {
			return out
		}
		inner := clone(x.Elem())
		if x.Kind() == reflect.Interface {
			out.Set(inner)
			return out
		}
		out.Set(reflect.New(x.Type().Elem()))
		out.Elem().Set(inner)
	case reflect.Struct:
		for i := range x.NumField() {
			if f := out.Field(i); f.CanSet() {
				f.Set(clone(f))
			}
		}
	case reflect.Slice:
		if x.IsNil() {
			return out
		}
		out.Set(reflect.MakeSlice(x.Type(), x.Len(), x.Len()))
		for i := range x.Len() {
			out.Index(i).Set(clone(x.Index(i)))
		}
	case reflect.Map:
		if x.IsNil() {
			return out
		}
		out.Set(reflect.MakeMapWithSize(x.Type(), x.Len()))
		for entries := x.MapRange(); entries.Next(); {
			out.SetMapIndex(entries.Key(), clone(entries.Value()))
		}
	}
	return out
}
