package query

import (
	"reflect"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// A key tells that entities of two cases are the same.
type key struct {
	by   basis
	text string
	date edtf.Span // of a statement
}

// A basis is on what entities are held to be the same.
type basis uint8

const (
	sameContent   basis = iota // they have one id and say the same
	sameUUID                   // of their own
	sameCode                   // states
	sameEnds                   // attributions
	sameStatement              // source, authors and date
)

// keysOf returns the keys of an entity, the strongest first; name gives the ids of what it refers to.
func keysOf(collection attribution.Collection, entity reflect.Value, name func(reference) string) []key {
	var out []key
	if id := ownUUID(entity); id != uuid.Nil {
		out = append(out, uuidKey(collection, id))
	}
	switch e := entity.Interface().(type) {
	case *attribution.State:
		if e != nil && e.Code != "" {
			out = append(out, key{by: sameCode, text: e.Code})
		}
	case *attribution.Attribution:
		if e != nil && e.Subject != "" && e.Link != "" && e.Object != "" {
			end := func(r attribution.Ref) string { s := split(r); return string(s.collection.Ref(name(s))) }
			out = append(out, key{by: sameEnds, text: strings.Join([]string{end(e.Subject), string(e.Link), end(e.Object), string(e.Period)}, "\n")})
		}
	case *attribution.Statement:
		if e == nil || e.Source == "" || len(e.By) == 0 || e.When == "" {
			break
		}
		span, err := e.When.Span()
		if err != nil {
			break
		}
		authors := make([]string, len(e.By))
		for i, id := range e.By {
			authors[i] = name(reference{actors, string(id)})
		}
		slices.Sort(authors)
		authors = append(slices.Compact(authors), name(reference{sources, string(e.Source)}))
		out = append(out, key{by: sameStatement, text: strings.Join(authors, "\n"), date: span})
	}
	return out
}

func uuidKey(collection attribution.Collection, id uuid.UUID) key {
	return key{by: sameUUID, text: string(collection) + " " + id.String()}
}

// ownUUID returns the UUID that an entity has of its own.
func ownUUID(entity reflect.Value) uuid.UUID {
	if model.IsNil(entity.Interface()) {
		return uuid.Nil
	}
	switch e := entity.Interface().(type) {
	case attribution.Actor:
		return e.ActorProfile().UUID
	case attribution.Response:
		return e.ResponseMeasure().UUID
	case *attribution.Incident:
		return e.UUID
	case *attribution.Source:
		return e.UUID
	case *attribution.Attribution:
		return e.UUID
	case *attribution.Statement:
		return e.UUID
	}
	return uuid.Nil
}

// A match is the entity of the merged case that is the same as one that is added.
type match struct {
	id string
	by basis
}

// A matching finds what is the same in the merged case and in one that is added.
//
// Whether two entities are the same depends on whether what they refer to is. It starts from the assumption that whatever has the same id
// may be the same, and gives up matches until what is left holds together.
type matching struct {
	m     *merger
	c     *attribution.Case
	found map[reference]match
	taken map[reference]bool // in the merged case
}

func (m *merger) match(c *attribution.Case) map[reference]match {
	s := &matching{m: m, c: c, found: make(map[reference]match), taken: make(map[reference]bool)}
	// Attributions and statements are found by what they refer to.
	for _, collection := range []attribution.Collection{actors, incidents, accounts, sources, attribution.CollectionEvidence, quotes, responses, attributions, statements} {
		s.collection(collection)
	}
	s.settle()
	return s.found
}

// unmatched is in place of the id of what has no match; no id is like it.
const unmatched = "\x00"

// name returns the id in the merged case of what a reference of the added case names.
func (s *matching) name(r reference) string {
	if found, ok := s.found[r]; ok {
		return found.id
	}
	if lookUp(s.c, r).IsValid() {
		return unmatched + r.id
	}
	return r.id
}

// collection matches the entities of one collection, first by their keys, then by their ids.
func (s *matching) collection(collection attribution.Collection) {
	entities := collectionOf(s.c, collection)
	own := make(map[key][]string)
	keys := make(map[string][]key)
	order := model.Keys(entities)
	for _, id := range order {
		keys[id.String()] = keysOf(collection, entities.MapIndex(id), s.name)
		for _, k := range keys[id.String()] {
			own[k] = append(own[k], id.String())
		}
	}
	for _, strongest := range []basis{sameUUID, sameCode, sameEnds, sameStatement} {
		// Where several in one case have one key, only ids tell which is which.
		for _, id := range order {
			for _, k := range keys[id.String()] {
				if k.by == strongest && s.m.has(k, reference{collection, id.String()}) {
					s.take(reference{collection, id.String()}, match{id.String(), k.by})
				}
			}
		}
		for _, id := range order {
			for _, k := range keys[id.String()] {
				if mine, theirs := s.m.keys[k], own[k]; k.by == strongest && len(mine) == 1 && len(theirs) == 1 {
					s.take(reference{collection, id.String()}, match{mine[0], k.by})
				}
			}
		}
	}
	for _, id := range order {
		s.take(reference{collection, id.String()}, match{id.String(), sameContent})
	}
}

// has reports whether an entity of the merged case has a key.
func (m *merger) has(k key, r reference) bool {
	entity := lookUp(m.c, r)
	return entity.IsValid() && slices.Contains(keysOf(r.collection, entity, reference.name), k)
}

// take matches an entity, if it and its match are free and of one kind.
func (s *matching) take(r reference, to match) {
	into := reference{r.collection, to.id}
	if _, ok := s.found[r]; ok || s.taken[into] {
		return
	}
	mine, theirs := lookUp(s.m.c, into), lookUp(s.c, r)
	if !mine.IsValid() || reflect.TypeOf(mine.Interface()) != reflect.TypeOf(theirs.Interface()) {
		return
	}
	s.found[r] = to
	s.taken[into] = true
}

// settle gives up the matches that do not hold: of what is said to be the same and is not, of attributions and statements whose ends or
// authors are not the same, and so on to whatever refers to these.
func (s *matching) settle() {
	mine := s.m.prints
	theirs := mine.naming(s.name)
	users := make(map[reference][]reference)
	var failed []reference
	for r, to := range s.found {
		entity := lookUp(s.c, r)
		for _, on := range s.dependencies(entity, to.by) {
			if on != r && lookUp(s.c, on).IsValid() {
				users[on] = append(users[on], r)
			}
		}
		if to.by == sameContent && !mine.same(lookUp(s.m.c, reference{r.collection, to.id}), theirs, entity) {
			failed = append(failed, r)
		}
	}
	for len(failed) > 0 {
		r := failed[len(failed)-1]
		failed = failed[:len(failed)-1]
		if _, ok := s.found[r]; !ok {
			continue
		}
		delete(s.found, r)
		failed = append(failed, users[r]...)
	}
}

// dependencies returns what must be the same for a match to hold.
func (s *matching) dependencies(entity reflect.Value, by basis) []reference {
	var out []reference
	switch by {
	case sameContent:
		eachReference(entity, func(r reference, _ reflect.Value) { out = append(out, r) })
	case sameEnds:
		a := entity.Interface().(*attribution.Attribution)
		out = append(out, split(a.Subject), split(a.Object))
	case sameStatement:
		statement := entity.Interface().(*attribution.Statement)
		out = append(out, reference{sources, string(statement.Source)})
		for _, id := range statement.By {
			out = append(out, reference{actors, string(id)})
		}
	}
	return unique(out)
}
