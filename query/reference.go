package query

import (
	"reflect"

	"example.com/attribution"
)

// Names of the collections, as they stand in a reference.
const (
	actors       = "actors"
	incidents    = "incidents"
	accounts     = "accounts"
	sources      = "sources"
	evidence     = "evidence"
	attributions = "attributions"
	statements   = "statements"
	quotes       = "quotes"
	responses    = "responses"
)

// A reference names an entity of a case.
type reference struct{ collection, id string }

// name returns the id, as it stands in the case.
func (r reference) name() string { return r.id }

// ref returns the reference as it is written where several collections make sense.
func (r reference) ref() attribution.Ref { return attribution.Ref(r.collection + "/" + r.id) }

func split(r attribution.Ref) reference {
	collection, id := r.Split()
	return reference{collection, id}
}

// collections are those that typed ids name entities of.
var collections = map[reflect.Type]string{
	reflect.TypeFor[attribution.ActorID]():       actors,
	reflect.TypeFor[attribution.IncidentID]():    incidents,
	reflect.TypeFor[attribution.AccountID]():     accounts,
	reflect.TypeFor[attribution.SourceID]():      sources,
	reflect.TypeFor[attribution.EvidenceID]():    evidence,
	reflect.TypeFor[attribution.AttributionID](): attributions,
	reflect.TypeFor[attribution.StatementID]():   statements,
	reflect.TypeFor[attribution.QuoteID]():       quotes,
	reflect.TypeFor[attribution.ResponseID]():    responses,
}

// references finds references by the types of the fields that hold them, as validation does, so that kinds of the caller's own need do
// nothing to have theirs found.
type references struct {
	none map[reflect.Type]bool // types that can hold no reference; those being worked out count as such
}

func newReferences() *references { return &references{none: make(map[reflect.Type]bool)} }

// walk calls f with every field below x that holds a reference.
func (w *references) walk(x reflect.Value, f func(reference, reflect.Value)) {
	t := x.Type()
	if w.without(t) {
		return
	}
	switch t.Kind() {
	case reflect.String:
		if x.Len() == 0 {
			return
		}
		if collection, ok := collections[t]; ok {
			f(reference{collection, x.String()}, x)
		} else {
			f(split(attribution.Ref(x.String())), x)
		}
	case reflect.Pointer, reflect.Interface:
		if !x.IsNil() {
			w.walk(x.Elem(), f)
		}
	case reflect.Slice, reflect.Array:
		for i := range x.Len() {
			w.walk(x.Index(i), f)
		}
	case reflect.Map:
		for entries := x.MapRange(); entries.Next(); {
			w.walk(entries.Value(), f)
		}
	case reflect.Struct:
		for i := range t.NumField() {
			if t.Field(i).IsExported() || t.Field(i).Anonymous {
				w.walk(x.Field(i), f)
			}
		}
	}
}

// without reports whether values of a type hold no references.
func (w *references) without(t reflect.Type) bool {
	none, ok := w.none[t]
	if ok {
		return none
	}
	w.none[t] = false // a type that holds itself may hold some
	none = true
	switch t.Kind() {
	case reflect.String:
		_, typed := collections[t]
		none = !typed && t != reflect.TypeFor[attribution.Ref]()
	case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
		none = w.without(t.Elem())
	case reflect.Interface:
		none = false
	case reflect.Struct:
		for i := range t.NumField() {
			if f := t.Field(i); (f.IsExported() || f.Anonymous) && !w.without(f.Type) {
				none = false
				break
			}
		}
	}
	w.none[t] = none
	return none
}

// rename gives the entities that are referred to below x other ids, where name returns one that differs.
func (w *references) rename(x reflect.Value, name func(reference) string) {
	w.walk(x, func(r reference, field reflect.Value) {
		id := name(r)
		if id == r.id || !field.CanSet() {
			return
		}
		if _, typed := collections[field.Type()]; !typed {
			id = r.collection + "/" + id
		}
		field.SetString(id)
	})
}

// collectionNames are the names of all collections, in the order of the encoded case.
var collectionNames = [...]string{actors, incidents, accounts, sources, evidence, attributions, statements, quotes, responses}

// collectionOf returns a collection of a case, a map that can be set, or the zero value if there is none of that name.
func collectionOf(c *attribution.Case, name string) reflect.Value {
	if c == nil {
		c = new(attribution.Case)
	}
	var field any
	switch name {
	case actors:
		field = &c.Actors
	case incidents:
		field = &c.Incidents
	case accounts:
		field = &c.Accounts
	case sources:
		field = &c.Sources
	case evidence:
		field = &c.Evidence
	case attributions:
		field = &c.Attributions
	case statements:
		field = &c.Statements
	case quotes:
		field = &c.Quotes
	case responses:
		field = &c.Responses
	default:
		return reflect.Value{}
	}
	return reflect.ValueOf(field).Elem()
}

// lookUp returns what a reference names, or the zero value.
func lookUp(c *attribution.Case, r reference) reflect.Value {
	entities := collectionOf(c, r.collection)
	if !entities.IsValid() {
		return reflect.Value{}
	}
	return entities.MapIndex(reflect.ValueOf(r.id).Convert(entities.Type().Key()))
}

// put adds an entity to a collection of a case.
func put(c *attribution.Case, name string, id, entity reflect.Value) {
	collection := collectionOf(c, name)
	if collection.IsNil() {
		collection.Set(reflect.MakeMap(collection.Type()))
	}
	collection.SetMapIndex(id, entity)
}
