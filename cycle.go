package attribution

import "example.com/attribution/internal/model"

// cycles checks the references that must not lead back to where they started: parents of organs, members of coalitions,
// copies and revisions of sources, renderings and repetitions of quotes, agreement with statements, responses that
// follow others.
func (v *validation) cycles() {
	c := v.c
	noCycle(v, CollectionActors, "of", c.Actors, func(a Actor, at place) (ActorID, place, bool) {
		o, ok := a.(*Organ)
		if !ok || o == nil {
			return "", at, false
		}
		return single(o.Of, at)
	})
	noCycle(v, CollectionActors, "members", c.Actors, func(a Actor, at place) (ActorID, place, bool) {
		o, ok := a.(*Coalition)
		if !ok || o == nil {
			return "", at, false
		}
		return listed(o.Members, at)
	})
	noCycle(v, CollectionSources, "via", c.Sources, func(s *Source, at place) (SourceID, place, bool) {
		if s == nil {
			return "", at, false
		}
		return single(s.Via, at)
	})
	noCycle(v, CollectionSources, "revises", c.Sources, func(s *Source, at place) (SourceID, place, bool) {
		if s == nil {
			return "", at, false
		}
		return single(s.Revises, at)
	})
	noCycle(v, CollectionStatements, "acts", c.Statements, agreed)
	noCycle(v, CollectionQuotes, "renders", c.Quotes, func(q *Quote, at place) (QuoteID, place, bool) {
		if q == nil {
			return "", at, false
		}
		return single(q.Renders, at)
	})
	noCycle(v, CollectionQuotes, "repeats", c.Quotes, func(q *Quote, at place) (QuoteID, place, bool) {
		if q == nil {
			return "", at, false
		}
		return single(q.Repeats, at)
	})
	noCycle(v, CollectionResponses, "follows", c.Responses, func(r Response, at place) (ResponseID, place, bool) {
		if model.IsNil(r) {
			return "", at, false
		}
		return listed(r.ResponseMeasure().Follows, at)
	})
}

// edges returns the reference of an entity at a place among its references and the place after it, or false after the
// last one. The first place is zero.
type edges[ID ~string, E any] func(e E, at place) (to ID, next place, ok bool)

// A place counts references; inner is for references in lists of lists.
type place struct{ outer, inner int }

// noCycle reports the entities of a collection that lie on a cycle of references in one member.
func noCycle[ID ~string, E any](v *validation, collection Collection, member string, entities map[ID]E, edge edges[ID, E]) {
	// Nearly always all paths are short, which is checked without allocating.
	steps := 16 * len(entities)
	for id := range entities {
		if !short(entities, id, edge, &steps, 0) {
			break
		}
	}
	if steps >= 0 {
		return
	}
	for _, id := range onCycles(entities, edge) {
		v.reportFrom(collection, string(id), member, CodeCycle, string(id),
			"leads back to itself; correct one of the references on the way")
	}
}

// onCycles returns the entities that lie on a cycle: those of the strongly connected components, found as Tarjan did,
// without recursion, since cycles can be long.
func onCycles[ID ~string, E any](entities map[ID]E, edge edges[ID, E]) []ID {
	type node struct {
		met, low int // in the order of meeting, from 1; the first met that it leads back to
		open     bool
		loops    bool // refers to itself
	}
	type visit struct {
		id ID
		at place
	}
	nodes := make(map[ID]*node, len(entities))
	var path []visit
	var open, out []ID // open: met, and in no component yet
	meet := func(id ID) {
		nodes[id] = &node{met: len(nodes) + 1, low: len(nodes) + 1, open: true}
		path, open = append(path, visit{id: id}), append(open, id)
	}
	for first := range entities {
		if nodes[first] != nil {
			continue
		}
		for meet(first); len(path) > 0; {
			last := &path[len(path)-1]
			n := nodes[last.id]
			if to, next, ok := edge(entities[last.id], last.at); ok {
				last.at = next
				if _, ok := entities[to]; !ok {
					continue
				}
				if x := nodes[to]; x == nil {
					meet(to)
				} else if x.open {
					n.low = min(n.low, x.met)
					n.loops = n.loops || x == n
				}
				continue
			}
			path = path[:len(path)-1]
			if len(path) > 0 {
				from := nodes[path[len(path)-1].id]
				from.low = min(from.low, n.low)
			}
			if n.low < n.met {
				continue
			}
			i := len(open) - 1
			for open[i] != last.id {
				i--
			}
			component := open[i:]
			open = open[:i]
			if len(component) > 1 || n.loops {
				out = append(out, component...)
			}
			for _, id := range component {
				nodes[id].open = false
			}
		}
	}
	return out
}

// maxShort is longer than the paths of references in cases that somebody wrote down.
const maxShort = 40

// short follows all references from an entity to their ends, unless that takes more than the steps that are left.
func short[ID ~string, E any](entities map[ID]E, id ID, edge edges[ID, E], steps *int, depth int) bool {
	e, ok := entities[id]
	if !ok {
		return true
	}
	for at := (place{}); ; {
		to, next, ok := edge(e, at)
		if !ok {
			return true
		}
		at = next
		if *steps--; *steps < 0 || depth > maxShort {
			*steps = -1
			return false
		}
		if !short(entities, to, edge, steps, depth+1) {
			return false
		}
	}
}

func single[ID ~string](id ID, at place) (ID, place, bool) {
	return id, place{outer: 1}, at.outer == 0 && id != ""
}

func listed[ID ~string](ids []ID, at place) (ID, place, bool) {
	if at.outer >= len(ids) {
		return "", at, false
	}
	return ids[at.outer], place{outer: at.outer + 1}, true
}

// agreed returns the statements with which a statement agrees, from a place in the lists of its acts on.
func agreed(s *Statement, at place) (StatementID, place, bool) {
	if s == nil {
		return "", at, false
	}
	for ; at.outer < len(s.Acts); at = (place{outer: at.outer + 1}) {
		a := &s.Acts[at.outer]
		if a.Verb != Agrees {
			continue
		}
		for ; at.inner < len(a.On); at.inner++ {
			if collection, id := a.On[at.inner].Split(); collection == CollectionStatements {
				return StatementID(id), place{at.outer, at.inner + 1}, true
			}
		}
	}
	return "", at, false
}
