package schema_test

import (
	"bytes"
	"encoding/json"
	"slices"
)

// An object is a JSON object whose members have an order.
type object []member

type member struct {
	name  string
	value any
}

func (o object) has(name string) bool {
	return slices.ContainsFunc(o, func(m member) bool { return m.name == name })
}

func encode(x any) []byte {
	var out bytes.Buffer
	switch x := x.(type) {
	case object:
		out.WriteByte('{')
		for i, m := range x {
			if i > 0 {
				out.WriteByte(',')
			}
			out.Write(encode(m.name))
			out.WriteByte(':')
			out.Write(encode(m.value))
		}
		out.WriteByte('}')
	case []any:
		out.WriteByte('[')
		for i, e := range x {
			if i > 0 {
				out.WriteByte(',')
			}
			out.Write(encode(e))
		}
		out.WriteByte(']')
	default:
		e := json.NewEncoder(&out)
		e.SetEscapeHTML(false) // descriptions have & and <
		if err := e.Encode(x); err != nil {
			panic(err)
		}
	}
	return bytes.TrimSpace(out.Bytes())
}
