package query

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"example.com/attribution"
)

// A Change is the difference between two cases in one entity.
type Change struct {
	Entity attribution.Ref // zero: the case itself, without its collections
	Kind   ChangeKind

	// Members are those of the encoded entity that differ, in alphabetical order, where both cases have it.
	Members []string

	// Before and After are the entity as it is encoded in each case, on one line; nil where the case does not have it.
	Before, After json.RawMessage
}

// A ChangeKind says what happened to an entity from one case to the other.
type ChangeKind string

// Kinds of changes.
const (
	Added   ChangeKind = "added"
	Removed ChangeKind = "removed"
	Changed ChangeKind = "changed"
)

// Diff returns what changed from one case to another, entity by entity: the case itself, then the collections in the
// order of the encoded case, each by id. Entities are the same if their collection and id are. What encodes the same
// did not change. The error says what no document can hold, see [attribution.Case.Encode].
func Diff(a, b *attribution.Case) ([]Change, error) {
	before, after := changed(a, b)
	old, err := encode(before)
	if err != nil {
		return nil, fmt.Errorf("the first case: %w", err)
	}
	now, err := encode(after)
	if err != nil {
		return nil, fmt.Errorf("the second case: %w", err)
	}
	var out []Change
	add := func(r reference, entity attribution.Ref) {
		c := Change{Entity: entity, Kind: Changed, Before: old[r], After: now[r]}
		switch {
		case bytes.Equal(c.Before, c.After):
			return
		case c.Before == nil:
			c.Kind = Added
		case c.After == nil:
			c.Kind = Removed
		default:
			c.Members = members(c.Before, c.After)
		}
		out = append(out, c)
	}
	add(reference{}, "")
	for _, name := range attribution.Collections() {
		found := make(map[string]bool)
		for _, doc := range []document{old, now} {
			for r := range doc {
				if r.collection == name {
					found[r.id] = true
				}
			}
		}
		for _, id := range ids(found) {
			add(reference{name, id}, name.Ref(id))
		}
	}
	return out, nil
}

// changed returns of each case what is not the same in the other: the entities, and the head unless it is.
func changed(a, b *attribution.Case) (before, after *attribution.Case) {
	f := newFingerprints()
	before, after = head(a), head(b)
	if f.same(reflect.ValueOf(before), f, reflect.ValueOf(after)) {
		before, after = new(attribution.Case), new(attribution.Case)
	}
	for _, name := range attribution.Collections() {
		for _, side := range []struct{ in, other, out *attribution.Case }{{a, b, before}, {b, a, after}} {
			entities, others := collectionOf(side.in, name), collectionOf(side.other, name)
			for e := entities.MapRange(); e.Next(); {
				if other := others.MapIndex(e.Key()); !other.IsValid() || !f.same(e.Value(), f, other) {
					put(side.out, name, e.Key(), e.Value())
				}
			}
		}
	}
	return before, after
}

// head returns the case without its collections. That of nil is the empty case.
func head(c *attribution.Case) *attribution.Case {
	out := new(attribution.Case)
	if c == nil {
		return out
	}
	*out = *c
	for _, name := range attribution.Collections() {
		collectionOf(out, name).SetZero()
	}
	return out
}

// A document is encoded entities by their references; under the zero reference it has the head of the case.
type document map[reference]json.RawMessage

func encode(c *attribution.Case) (document, error) {
	top, err := head(c).MarshalJSON()
	if err != nil {
		return nil, err
	}
	doc := document{{}: top}
	all, err := c.MarshalJSON()
	if err != nil {
		return nil, err
	}
	if bytes.Equal(all, top) {
		return doc, nil // there are no entities
	}
	var collections map[string]json.RawMessage
	if err := json.Unmarshal(all, &collections); err != nil {
		return nil, err
	}
	for _, name := range attribution.Collections() {
		if collections[string(name)] == nil {
			continue
		}
		var entities map[string]json.RawMessage
		if err := json.Unmarshal(collections[string(name)], &entities); err != nil {
			return nil, err
		}
		for id, entity := range entities {
			doc[reference{name, id}] = entity
		}
	}
	return doc, nil
}

// members returns the names of the members in which two encoded entities differ.
func members(a, b json.RawMessage) []string {
	var before, after map[string]json.RawMessage
	if json.Unmarshal(a, &before) != nil || json.Unmarshal(b, &after) != nil {
		return nil // a custom entity that is not an object has no members
	}
	differ := make(map[string]bool)
	for _, name := range slices.Concat(slices.Collect(maps.Keys(before)), slices.Collect(maps.Keys(after))) {
		if !bytes.Equal(before[name], after[name]) {
			differ[name] = true
		}
	}
	return ids(differ)
}
