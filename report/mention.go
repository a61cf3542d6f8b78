package report

import (
	"reflect"

	"example.com/attribution"
)

// mentions returns the actors that a case speaks of, beyond listing them: those that its other entities and its compilers' list refer to,
// and the bodies and states that these belong to. Who only gives or knows a name is not among them.
func mentions(c *attribution.Case) map[attribution.ActorID]bool {
	m := mentioner{found: make(map[attribution.ActorID]bool)}
	for _, x := range []any{c.By, c.Incidents, c.Accounts, c.Attributions, c.Statements, c.Quotes, c.Evidence, c.Sources, c.Responses} {
		m.walk(reflect.ValueOf(x))
	}
	for len(m.next) > 0 {
		id := m.next[len(m.next)-1]
		m.next = m.next[:len(m.next)-1]
		m.walk(reflect.ValueOf(c.Actors[id]))
	}
	return m.found
}

// A mentioner finds references by the types of the fields that hold them, so that those of kinds of the caller's own are found too.
type mentioner struct {
	found map[attribution.ActorID]bool
	next  []attribution.ActorID // found, and not looked into yet
}

func (m *mentioner) add(id attribution.ActorID) {
	if !m.found[id] {
		m.found[id] = true
		m.next = append(m.next, id)
	}
}

func (m *mentioner) walk(x reflect.Value) {
	switch x.Kind() {
	case reflect.String:
		switch x.Type() {
		case reflect.TypeFor[attribution.ActorID]():
			m.add(attribution.ActorID(x.String()))
		case reflect.TypeFor[attribution.Ref]():
			if collection, id := attribution.Ref(x.String()).Split(); collection == "actors" {
				m.add(attribution.ActorID(id))
			}
		}
	case reflect.Pointer, reflect.Interface:
		if !x.IsNil() {
			m.walk(x.Elem())
		}
	case reflect.Slice, reflect.Array:
		if x.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := range x.Len() {
			m.walk(x.Index(i))
		}
	case reflect.Map:
		for entries := x.MapRange(); entries.Next(); {
			m.walk(entries.Value())
		}
	case reflect.Struct:
		if x.Type() == reflect.TypeFor[attribution.Name]() {
			return
		}
		for i := range x.NumField() {
			if f := x.Type().Field(i); f.IsExported() || f.Anonymous {
				m.walk(x.Field(i))
			}
		}
	}
}
