package query

import (
	"reflect"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
)

// Case returns the case as far as the index shows it, as a copy of its own: the statements that were not certainly
// later than the date of the index, the responses known by then, and what these refer to, with the actors and sources
// of the compilers' frame. Days of responses that are certainly later are left out, but for those from when it applies
// and by when the addressee must comply, which are announced before. What is uncertain stays, unmarked.
//
// Of an index of no date it is all of the case. It is as valid as the case that the index was made of. An act of which
// the only performers had not joined yet is left out, so that those after it have other places than in the index.
func (x *Index) Case() *attribution.Case {
	c := x.c.Clone()
	if !x.cut.set {
		return c
	}
	e := excerpt{x: x, c: c, kept: make(map[reference]bool)}
	e.speak()
	e.respond()
	e.followReferences()
	e.search()
	e.drop()
	return c
}

// An excerpt cuts a case down.
type excerpt struct {
	x    *Index
	c    *attribution.Case // being cut down
	kept map[reference]bool
	next []reference // kept, and not looked into yet
}

func (e *excerpt) keep(r reference) {
	if !e.kept[r] {
		e.kept[r] = true
		e.next = append(e.next, r)
	}
}

// speak keeps the statements that the index shows, without those who joined later and what only they or organs of
// theirs say.
func (e *excerpt) speak() {
	for id, s := range e.c.Statements {
		t := e.x.texts[id]
		if t == nil {
			continue
		}
		e.keep(reference{statements, string(id)})
		s.Joined = absentIfEmpty(slices.DeleteFunc(s.Joined, func(j attribution.Joiner) bool {
			return t.joiners[j.Party] == notYet || j.When != "" && e.x.cut.reached(j.When) == edtf.No
		}))
		if len(t.joiners) == 0 {
			continue
		}
		s.Acts = absentIfEmpty(slices.DeleteFunc(s.Acts, func(a attribution.Act) bool {
			return len(a.By) > 0 && !slices.ContainsFunc(a.By,
				func(p attribution.ActorID) bool { return e.x.rankOf(t, p) != notYet })
		}))
		for i := range s.Acts {
			a := &s.Acts[i]
			a.By = absentIfEmpty(slices.DeleteFunc(a.By, func(p attribution.ActorID) bool { return e.x.rankOf(t, p) == notYet }))
		}
	}
	for id, q := range e.c.Quotes {
		if q != nil && e.x.texts[q.Statement] != nil {
			e.keep(reference{quotes, string(id)})
		}
	}
}

// absentIfEmpty returns a list, or nil where it has no members, since an empty list would be written.
func absentIfEmpty[E any](list []E) []E {
	if len(list) == 0 {
		return nil
	}
	return list
}

// respond keeps the responses that were known, without their later days.
func (e *excerpt) respond() {
	for id, r := range e.c.Responses {
		if model.IsNil(r) || e.x.known(id) == edtf.No {
			continue
		}
		e.keep(reference{responses, string(id)})
		e.forget(reflect.ValueOf(r))
	}
}

// forget leaves out the later days below x.
func (e *excerpt) forget(x reflect.Value) {
	model.Walk(new(model.Path), x, func(at model.Place) bool {
		if at.Type.Role == model.Date && !foreseen(EventKind(at.Member())) && at.Value.CanSet() &&
			e.x.cut.reached(attribution.When(at.Value.String())) == edtf.No {
			at.Value.SetString("")
		}
		return true
	})
}

// followReferences keeps what is referred to, but for statements and responses, which are here or later; lists lose
// those that are later.
func (e *excerpt) followReferences() {
	for id := range e.c.Actors {
		e.keep(reference{actors, string(id)})
	}
	for _, id := range e.c.By {
		e.keep(reference{actors, string(id)})
	}
	e.follow()
}

// follow keeps what is referred to by what is kept and was not looked into yet.
func (e *excerpt) follow() {
	for len(e.next) > 0 {
		r := e.next[len(e.next)-1]
		e.next = e.next[:len(e.next)-1]
		x := lookUp(e.c, r)
		if !x.IsValid() {
			continue
		}
		e.strike(x)
		eachReference(x, func(r reference, _ reflect.Value) { e.keep(r) })
	}
}

// search leaves out the searches for what is not kept, and keeps the sources of the others; and the same with what is
// accepted.
func (e *excerpt) search() {
	e.c.Searches = absentIfEmpty(slices.DeleteFunc(e.c.Searches, func(s attribution.Search) bool {
		return len(s.For) > 0 && len(s.Words) == 0 && !slices.ContainsFunc(s.For, e.stays)
	}))
	for i := range e.c.Searches {
		s := &e.c.Searches[i]
		s.For = absentIfEmpty(slices.DeleteFunc(s.For, func(r attribution.Ref) bool { return !e.stays(r) }))
		for _, r := range s.For {
			e.keep(split(r))
		}
		for _, id := range s.Sources {
			e.keep(split(id.Ref()))
		}
	}
	e.follow()
	e.c.Accepted = absentIfEmpty(slices.DeleteFunc(e.c.Accepted, func(a attribution.Acceptance) bool {
		tokens, ok := model.Tokens(a.Path)
		return ok && len(tokens) > 1 && tokens[1] != "*" &&
			lookUp(e.c, reference{attribution.Collection(tokens[0]), tokens[1]}).IsValid() &&
			!e.kept[reference{attribution.Collection(tokens[0]), tokens[1]}]
	}))
}

// stays reports whether something that was looked for is kept, or is a document, which has no date of its own here.
func (e *excerpt) stays(r attribution.Ref) bool {
	collection, _ := r.Split()
	return e.kept[split(r)] || collection == attribution.CollectionSources
}

// strike takes what is later out of the lists of references below x.
func (e *excerpt) strike(x reflect.Value) {
	model.Walk(new(model.Path), x, func(at model.Place) bool {
		if at.Type.Role != model.List || at.Type.Elem.Role != model.ID && at.Type.Elem.Role != model.Reference ||
			!at.Value.CanSet() {
			return true
		}
		kept := reflect.Zero(at.Type.Go)
		for i := range at.Value.Len() {
			if r, ok := referenceIn(at.Type.Elem, at.Value.Index(i).String()); !ok || !e.later(r) {
				kept = reflect.Append(kept, at.Value.Index(i))
			}
		}
		if kept.Len() < at.Value.Len() {
			at.Value.Set(kept)
		}
		return false
	})
}

// later reports whether a reference names what was only said or known later.
func (e *excerpt) later(r reference) bool {
	switch r.collection {
	case statements:
		id := attribution.StatementID(r.id)
		return e.c.Statements[id] != nil && e.x.texts[id] == nil
	case responses:
		id := attribution.ResponseID(r.id)
		return !model.IsNil(e.c.Responses[id]) && e.x.known(id) == edtf.No
	case quotes:
		q := e.c.Quotes[attribution.QuoteID(r.id)]
		return q != nil && q.Statement != "" && e.x.texts[q.Statement] == nil
	}
	return false
}

// drop takes out of the case what is not kept.
func (e *excerpt) drop() {
	for _, name := range attribution.Collections() {
		c := collectionOf(e.c, name)
		for _, id := range c.MapKeys() {
			if !e.kept[reference{name, id.String()}] {
				c.SetMapIndex(id, reflect.Value{})
			}
		}
	}
}
