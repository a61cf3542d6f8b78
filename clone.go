package attribution

import (
	"reflect"

	"example.com/attribution/internal/model"
)

// Clone returns a copy of the case that shares no memory with it. What unexported fields of custom kinds point to is
// shared.
func (c *Case) Clone() *Case {
	if c == nil {
		return nil
	}
	out := *c
	model.Unshare(reflect.ValueOf(&out).Elem())
	return &out
}
