package attributiontest

import (
	"encoding/json"
	"fmt"
	"reflect"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// A filler states every member of a value, each with another text or number.
type filler struct {
	n        int
	opaque   []string // members that are zero and that only their type can state
	names    []string // ids and references that it gave, and those that were there
	when     string   // what dates and languages are stated as
	language string
}

// ownExtra is what a filler states as unknown members.
const ownExtra = "example.org/attributiontest"

func (f *filler) fill(t *model.Type, x reflect.Value, path string, depth int) {
	switch {
	case t.Go == reflect.TypeFor[uuid.UUID]():
		f.n++
		x.Set(reflect.ValueOf(uuid.UUID{0: byte(f.n), 6: 0x40, 8: 0x80, 15: 1}))
		return
	case path != "" && t.Opaque:
		if x.IsZero() {
			f.opaque = append(f.opaque, path)
		}
		return
	}
	switch x.Kind() {
	case reflect.String:
		f.n++
		x.SetString(f.text(t))
	case reflect.Bool:
		x.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		f.n++
		x.SetInt(int64(f.n))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		f.n++
		x.SetUint(uint64(f.n))
	case reflect.Float32, reflect.Float64:
		f.n++
		x.SetFloat(float64(f.n) + 0.5)
	case reflect.Pointer:
		if depth == 0 {
			return
		}
		own := reflect.New(t.Elem.Go)
		if !x.IsNil() {
			own.Elem().Set(x.Elem())
		}
		f.fill(t.Elem, own.Elem(), path, depth-1)
		x.Set(own)
	case reflect.Slice:
		roomy := reflect.MakeSlice(t.Go, max(1, x.Len()), x.Len()+2) // nothing may be appended into the room
		reflect.Copy(roomy, x)
		x.Set(roomy)
		f.fillAll(t.Elem, x, path, depth)
	case reflect.Array:
		f.fillAll(t.Elem, x, path, depth)
	case reflect.Map:
		x.Set(reflect.MakeMap(t.Go))
		if t.Role == model.Extra {
			x.SetMapIndex(reflect.ValueOf(ownExtra).Convert(t.Go.Key()),
				reflect.ValueOf(json.RawMessage(`{"b":1.50,"a":[null]}`)))
			return
		}
		key, value := reflect.New(t.Go.Key()).Elem(), reflect.New(t.Elem.Go).Elem()
		f.fill(model.Of(t.Go.Key()), key, path, depth)
		f.fill(t.Elem, value, path, depth)
		x.SetMapIndex(key, value)
	case reflect.Struct:
		for i := range t.Members {
			m := &t.Members[i]
			f.fill(m.Type, m.In(x), path+"."+m.Field, depth)
		}
		if t.Extra != nil {
			f.fill(t.Extra.Type, t.Extra.In(x), path, depth)
		}
	case reflect.Interface:
		if x.IsNil() {
			f.opaque = append(f.opaque, path)
		}
	}
}

func (f *filler) fillAll(t *model.Type, list reflect.Value, path string, depth int) {
	for i := range list.Len() {
		f.fill(t, list.Index(i), path, depth)
	}
}

// text is another text of a type. Ids and references name nothing.
func (f *filler) text(t *model.Type) string {
	name := fmt.Sprintf("nobody-%d", f.n)
	switch t.Role {
	case model.Date:
		return f.when
	case model.Lang:
		return f.language
	case model.Reference:
		name = string(attribution.IncidentID(name).Ref())
	case model.ID:
	default:
		return fmt.Sprintf("text %d", f.n)
	}
	f.names = append(f.names, name)
	return name
}
