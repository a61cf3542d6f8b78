package query

import (
	"reflect"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// Names of the collections, as they stand in a reference.
const (
	actors       = attribution.CollectionActors
	incidents    = attribution.CollectionIncidents
	accounts     = attribution.CollectionAccounts
	sources      = attribution.CollectionSources
	attributions = attribution.CollectionAttributions
	statements   = attribution.CollectionStatements
	quotes       = attribution.CollectionQuotes
	responses    = attribution.CollectionResponses
)

// A reference names an entity of a case.
type reference struct {
	collection attribution.Collection
	id         string
}

// ref returns the reference as it is written where several collections make sense.
func (r reference) ref() attribution.Ref { return r.collection.Ref(r.id) }

func split(r attribution.Ref) reference {
	collection, id := r.Split()
	return reference{collection, id}
}

// referenceIn returns the reference that a string of some type is, and whether it is one.
func referenceIn(t *model.Type, text string) (reference, bool) {
	switch t.Role {
	case model.ID:
		return reference{attribution.Collection(t.Collection), text}, text != ""
	case model.Reference:
		return split(attribution.Ref(text)), text != ""
	}
	return reference{}, false
}

// eachReference calls f with every value below x that holds a reference.
func eachReference(x reflect.Value, f func(reference, reflect.Value)) {
	model.Walk(new(model.Path), x, func(at model.Place) bool {
		if at.Value.Kind() != reflect.String {
			return true
		}
		if r, ok := referenceIn(at.Type, at.Value.String()); ok {
			f(r, at.Value)
		}
		return false
	})
}

// rename gives the entities that are referred to below x other ids, where name returns one that differs.
func rename(x reflect.Value, name func(reference) string) {
	eachReference(x, func(r reference, field reflect.Value) {
		id := name(r)
		switch {
		case id == r.id || !field.CanSet():
		case model.Of(field.Type()).Role == model.Reference:
			field.SetString(string(r.collection.Ref(id)))
		default:
			field.SetString(id)
		}
	})
}

// collectionOf returns a collection of a case, a map that can be set, or the zero value if there is none of that name.
func collectionOf(c *attribution.Case, name attribution.Collection) reflect.Value {
	if c == nil {
		c = new(attribution.Case)
	}
	m := model.Of(reflect.TypeFor[attribution.Case]()).Member(string(name))
	if m == nil || m.Role != model.Map {
		return reflect.Value{}
	}
	return m.In(reflect.ValueOf(c).Elem())
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
func put(c *attribution.Case, name attribution.Collection, id, entity reflect.Value) {
	collection := collectionOf(c, name)
	if collection.IsNil() {
		collection.Set(reflect.MakeMap(collection.Type()))
	}
	collection.SetMapIndex(id, entity)
}
