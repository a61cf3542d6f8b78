package query

import (
	"cmp"
	"reflect"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// Case returns the case as far as the index shows it, as a copy of its own: the statements that were not certainly later than the date of
// the index, the responses known by then, and what these refer to, with the actors and sources of the compilers' frame. Days of responses
// that are certainly later are left out, but for those from when it applies and by when the addressee must comply, which are announced
// before. What is uncertain stays, unmarked.
//
// Of an index of no date it is all of the case. It is as valid as the case that the index was made of.
func (x *Index) Case() *attribution.Case {
	c := x.c.Clone()
	if !x.cut.set {
		return c
	}
	e := excerpt{x: x, c: c, refs: newReferences(), kept: make(map[reference]bool)}
	e.speak()
	e.respond()
	e.followReferences()
	e.drop()
	return c
}

// An excerpt cuts a case down.
type excerpt struct {
	x    *Index
	c    *attribution.Case // being cut down
	refs *references
	kept map[reference]bool
	next []reference // kept, and not looked into yet
}

func (e *excerpt) keep(r reference) {
	if !e.kept[r] {
		e.kept[r] = true
		e.next = append(e.next, r)
	}
}

// speak keeps the statements that the index shows, without those who joined later.
func (e *excerpt) speak() {
	for id, s := range e.c.Statements {
		if e.x.texts[id] == nil {
			continue
		}
		e.keep(reference{statements, string(id)})
		s.Joined = slices.DeleteFunc(s.Joined, func(j attribution.Joiner) bool {
			return e.x.cut.reached(cmp.Or(j.When, s.When)) == edtf.No
		})
		if len(s.Joined) == 0 {
			s.Joined = nil // which is absent, where a list without members is written as one
		}
	}
	for id, q := range e.c.Quotes {
		if q != nil && e.x.texts[q.Statement] != nil {
			e.keep(reference{quotes, string(id)})
		}
	}
}

// respond keeps the responses that were known, without their later days.
func (e *excerpt) respond() {
	for id, r := range e.c.Responses {
		if isNil(r) || e.x.known(id) == edtf.No {
			continue
		}
		e.keep(reference{responses, string(id)})
		e.forget(reflect.ValueOf(r))
	}
}

// forget leaves out the later days below x.
func (e *excerpt) forget(x reflect.Value) {
	switch x.Kind() {
	case reflect.Pointer:
		if !x.IsNil() {
			e.forget(x.Elem())
		}
	case reflect.Slice:
		for i := range x.Len() {
			e.forget(x.Index(i))
		}
	case reflect.Struct:
		for i := range x.NumField() {
			switch f := x.Type().Field(i); {
			case f.Name == "Effective", f.Name == "Deadline":
			case f.Type == reflect.TypeFor[attribution.When]():
				if field := x.Field(i); field.CanSet() && e.x.cut.reached(attribution.When(field.String())) == edtf.No {
					field.SetString("")
				}
			default:
				e.forget(x.Field(i))
			}
		}
	}
}

// followReferences keeps what is referred to, but for statements and responses, which are here or later; lists lose those that are later.
func (e *excerpt) followReferences() {
	for id := range e.c.Actors {
		e.keep(reference{actors, string(id)})
	}
	for _, id := range e.c.By {
		e.keep(reference{actors, string(id)})
	}
	for len(e.next) > 0 {
		r := e.next[len(e.next)-1]
		e.next = e.next[:len(e.next)-1]
		x := lookUp(e.c, r)
		if !x.IsValid() {
			continue
		}
		e.strike(x)
		e.refs.walk(x, func(r reference, _ reflect.Value) { e.keep(r) })
	}
}

// strike takes what is later out of the lists of references below x.
func (e *excerpt) strike(x reflect.Value) {
	if e.refs.without(x.Type()) {
		return
	}
	switch x.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !x.IsNil() {
			e.strike(x.Elem())
		}
	case reflect.Struct:
		for i := range x.NumField() {
			if f := x.Field(i); f.CanSet() {
				e.strike(f)
			}
		}
	case reflect.Slice:
		if x.Type().Elem().Kind() != reflect.String {
			for i := range x.Len() {
				e.strike(x.Index(i))
			}
			return
		}
		kept := reflect.Zero(x.Type())
		for i := range x.Len() {
			later := false
			e.refs.walk(x.Index(i), func(r reference, _ reflect.Value) { later = e.later(r) })
			if !later {
				kept = reflect.Append(kept, x.Index(i))
			}
		}
		if kept.Len() < x.Len() {
			x.Set(kept)
		}
	}
}

// later reports whether a reference names what was only said or known later.
func (e *excerpt) later(r reference) bool {
	switch r.collection {
	case statements:
		id := attribution.StatementID(r.id)
		return e.c.Statements[id] != nil && e.x.texts[id] == nil
	case responses:
		id := attribution.ResponseID(r.id)
		return !isNil(e.c.Responses[id]) && e.x.known(id) == edtf.No
	case quotes:
		q := e.c.Quotes[attribution.QuoteID(r.id)]
		return q != nil && q.Statement != "" && e.x.texts[q.Statement] == nil
	}
	return false
}

// drop takes out of the case what is not kept.
func (e *excerpt) drop() {
	for _, name := range collectionNames {
		c := collectionOf(e.c, name)
		for _, id := range c.MapKeys() {
			if !e.kept[reference{name, id.String()}] {
				c.SetMapIndex(id, reflect.Value{})
			}
		}
	}
}
