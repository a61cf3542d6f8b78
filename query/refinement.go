package query

import (
	"example.com/attribution"
)

// refinements returns which of those named stand within which others: by a link that somebody holds, or in the
// compilers' frame.
func (w *walker) refinements(all []Candidate) []Refinement {
	named := make(map[attribution.ActorID]bool)
	for _, n := range all {
		if n.Level != LevelTerritory {
			named[n.Object] = true
		}
	}
	var out []Refinement
	for _, finer := range ids(named) {
		held := make(map[attribution.ActorID][]Holding)
		for _, coarser := range w.x.above(finer) {
			if named[coarser] && coarser != finer {
				held[coarser] = nil
			}
		}
		for _, id := range w.x.from[finer.Ref()] {
			a := w.x.c.Attributions[id]
			collection, object := a.Object.Split()
			coarser := attribution.ActorID(object)
			if collection != actors || coarser == finer || !named[coarser] || !refines(a.Link, a.LinkFamily()) {
				continue
			}
			if by := w.held(id); len(by) > 0 {
				held[coarser] = append(held[coarser], by...)
			}
		}
		for _, coarser := range ids(held) {
			out = append(out, Refinement{Finer: finer, Coarser: coarser, Held: held[coarser]})
		}
	}
	return out
}

// refines reports whether a link puts its subject within its object.
func refines(l attribution.Link, family attribution.Family) bool {
	switch family {
	case attribution.FamilyStructure, attribution.FamilyStateNexus:
		return true
	}
	return l == attribution.FrontFor || l == attribution.PersonaOf
}

// above returns the bodies of which an actor is an organ, at any remove, its state too.
func (f *frame) above(id attribution.ActorID) []attribution.ActorID {
	var out []attribution.ActorID
	f.upward(id, func(body attribution.ActorID) bool {
		out = append(out, body)
		return false
	})
	return out[1:]
}
