package attribution_test

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/model"
)

// A walk over a case comes to everything that stands in the encoded case, in its order, under the pointer that leads
// there.
func TestWalkVisitsTheDocument(t *testing.T) {
	c := complete()
	document := parsed(t, c)
	visited := make(map[string]bool)
	Walk(c, func(at Place, value any) bool {
		if _, ok := value.(*Extra); ok {
			return false
		}
		visited[at.Pointer()] = true
		if _, ok := model.Resolve(document, at.Pointer()); !ok {
			t.Errorf("%q leads to nothing", at.Pointer())
		}
		return true
	})
	model.Walk(new(model.Path), reflect.ValueOf(document), func(at model.Place) bool {
		name, _ := at.Last()
		if pointer := at.Path.String(); !visited[pointer] && name != "kind" && name != "format" && !inExtra(at) {
			t.Errorf("%q is not visited", pointer)
		}
		return !inExtra(at)
	})
}

// parsed returns an encoded case as package json reads it.
func parsed(t testing.TB, c *Case) map[string]any {
	t.Helper()
	var out map[string]any
	if err := json.Unmarshal(encode(t, c), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func inExtra(at model.Place) bool {
	name, _ := at.Last()
	return name == "example.org/own"
}

// What has the same type has the same role, whatever package the struct is of that holds it.
func TestRoles(t *testing.T) {
	for want, types := range map[model.Role][]reflect.Type{
		model.ID: {reflect.TypeFor[ActorID](), reflect.TypeFor[IncidentID](), reflect.TypeFor[AccountID](), reflect.TypeFor[SourceID](),
			reflect.TypeFor[EvidenceID](), reflect.TypeFor[AttributionID](), reflect.TypeFor[StatementID](), reflect.TypeFor[QuoteID](),
			reflect.TypeFor[ResponseID]()},
		model.Reference: {reflect.TypeFor[Ref]()},
		model.Date:      {reflect.TypeFor[When]()},
		model.Lang:      {reflect.TypeFor[Lang]()},
		model.Word:      {reflect.TypeFor[Link](), reflect.TypeFor[Verb](), reflect.TypeFor[Collection]()},
		model.Text:      {reflect.TypeFor[string]()},
		model.Extra:     {reflect.TypeFor[Extra]()},
	} {
		for _, typ := range types {
			if got := model.Of(typ).Role; got != want {
				t.Errorf("%v has the role %d; want %d", typ, got, want)
			}
		}
	}
	for i, id := range []any{ActorID(""), IncidentID(""), AccountID(""), SourceID(""), EvidenceID(""), AttributionID(""), StatementID(""), QuoteID(""), ResponseID("")} {
		if got := model.Of(reflect.TypeOf(id)).Collection; got != string(Collections()[i]) {
			t.Errorf("%T names entities of %q; want %q", id, got, Collections()[i])
		}
	}
}

// All yields each entity once, in the order of the document, and Entity finds it again.
func TestAll(t *testing.T) {
	c := complete()
	c.Incidents["nothing"] = nil
	var refs []Ref
	for r, e := range c.All() {
		refs = append(refs, r)
		if got := c.Entity(r); got != e {
			t.Errorf("Entity(%q) = %v; want %v", r, got, e)
		}
	}
	var want []Ref
	for _, collection := range Collections() {
		entities, _ := parsed(t, complete())[string(collection)].(map[string]any)
		for _, id := range slices.Sorted(maps.Keys(entities)) {
			want = append(want, collection.Ref(id))
		}
	}
	if !slices.Equal(refs, want) {
		t.Errorf("All yields %q; want %q", refs, want)
	}
	for range c.All() {
		break // which ends it
	}
	for _, r := range []Ref{"", "actors", "actors/nobody", "nothing/x", "incidents/nothing"} {
		if got := c.Entity(r); got != nil {
			t.Errorf("Entity(%q) = %v", r, got)
		}
	}
}

// A walk changes dates wherever they stand.
func TestWalkChanges(t *testing.T) {
	c := complete()
	n := 0
	Walk(c, func(at Place, value any) bool {
		if when, ok := value.(*When); ok {
			*when = "1999"
			n++
		}
		return true
	})
	for _, s := range c.Statements {
		if s.When != "1999" {
			t.Errorf("the date of a statement is %q", s.When)
		}
	}
	if n < 10 {
		t.Errorf("only %d dates", n)
	}
}
