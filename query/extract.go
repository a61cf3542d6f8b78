package query

import (
	"fmt"
	"reflect"
	"slices"

	"example.com/attribution"
)

// Extract returns the smallest valid case around a claim, a statement or any other entity, as a copy of its own, for
// citing one claim with its words and all that stands against it.
//
// Around a claim it has the acts that hold it, whichever way they lean, those by which a holding ended, and those that
// deny, contest or reject it or dispute its basis, also through a statement that makes it; of their statements no other
// acts but those by which one refers to another, if through a third, where that decides what ended what; and besides
// what all this refers to. Around a statement it has all acts of the statement and the same for each claim that they
// make. Around another entity it has what that refers to. Everything keeps its id; acts that are left out change the
// places of those behind them. Searches stay that looked for nothing else; acceptances of findings do not.
//
// The error says that the case has no such entity. As of a date, it is an extract of the case of that date, see
// [Index.AsOf].
func (x *Index) Extract(of attribution.Ref) (*attribution.Case, error) {
	c := x.Case()
	if !c.Has(of) {
		return nil, fmt.Errorf("query: the case has no %q", of)
	}
	if x.cut.set { // whose acts have other places
		return New(c).Extract(of)
	}
	acts := x.around(of)
	out := x.cutOut(of, acts, nil)
	if x.sameFates(out, of) {
		return out, nil
	}
	needed := x.ordering(acts)
	for _, id := range slices.Clone(needed) {
		without := slices.DeleteFunc(slices.Clone(needed), func(q attribution.QuoteID) bool { return q == id })
		if x.sameFates(x.cutOut(of, acts, without), of) {
			needed = without
		}
	}
	return x.cutOut(of, acts, needed), nil
}

// cutOut returns the case cut down to some acts, some quotes, an entity, and what these refer to.
func (x *Index) cutOut(of attribution.Ref, acts map[Place]bool, more []attribution.QuoteID) *attribution.Case {
	c := x.Case()
	e := excerpt{x: x, c: c, kept: make(map[reference]bool)}
	for _, id := range more {
		e.keep(reference{quotes, string(id)})
	}
	for id, s := range c.Statements {
		if s == nil {
			continue
		}
		var kept []attribution.Act
		for i := range s.Acts {
			if acts[Place{Statement: id, Act: i}] {
				kept = append(kept, s.Acts[i])
			}
		}
		if s.Acts = kept; len(kept) > 0 {
			e.keep(reference{statements, string(id)})
		}
	}
	e.keep(split(of))
	for _, id := range c.By {
		e.keep(reference{actors, string(id)})
	}
	for len(e.next) > 0 {
		r := e.next[len(e.next)-1]
		e.next = e.next[:len(e.next)-1]
		if entity := lookUp(c, r); entity.IsValid() {
			eachReference(entity, func(r reference, _ reflect.Value) { e.keep(r) })
		}
	}
	e.drop()
	c.Accepted = nil
	c.Searches = absentIfEmpty(slices.DeleteFunc(c.Searches, func(s attribution.Search) bool {
		return len(s.For) == 0 || slices.ContainsFunc(s.For, func(r attribution.Ref) bool { return !e.kept[split(r)] }) ||
			slices.ContainsFunc(s.Sources, func(id attribution.SourceID) bool { return !e.kept[split(id.Ref())] })
	}))
	return c
}

// claimsOf returns what an extract around an entity is about: a claim, or those that a statement makes.
func (x *Index) claimsOf(of attribution.Ref) []attribution.Ref {
	t := x.texts[statementOf(of)]
	if t == nil {
		return []attribution.Ref{of}
	}
	var claims []attribution.Ref
	for _, a := range x.actsOf(t) {
		claims = append(claims, x.Propositions(a.place(0))...)
	}
	return unique(claims)
}

// sameFates reports whether the same became of what is held of the claims of an extract as in the whole case.
func (x *Index) sameFates(extract *attribution.Case, of attribution.Ref) bool {
	y := New(extract)
	for _, claim := range x.claimsOf(of) {
		if claim.IsProposition() && !slices.EqualFunc(x.Holdings(claim), y.Holdings(claim), func(a, b Holding) bool {
			return a.Party == b.Party && a.Place.Statement == b.Place.Statement && a.Leans == b.Leans &&
				a.Stands == b.Stands && a.EndedBy == b.EndedBy && a.EndedIn == b.EndedIn
		}) {
			return false
		}
	}
	return true
}

// around returns the acts that belong to an extract around an entity.
func (x *Index) around(of attribution.Ref) map[Place]bool {
	acts := make(map[Place]bool)
	if t := x.texts[statementOf(of)]; t != nil {
		for _, a := range x.actsOf(t) {
			acts[a.place(0)] = true
		}
	}
	for _, claim := range x.claimsOf(of) {
		if !claim.IsProposition() {
			continue
		}
		held, _ := x.assertions(claim)
		for _, a := range held {
			acts[x.acts[a.act].place(0)] = true
		}
		for _, h := range x.Holdings(claim) {
			if t := x.texts[h.EndedIn]; t != nil {
				for _, a := range x.actsOf(t) {
					if a.outer().Verb == h.EndedBy && slices.Contains(x.performers(a), h.Party) {
						acts[a.place(0)] = true
					}
				}
			}
		}
		for _, p := range x.PositionsOn(claim) {
			if standsAgainst(p.Verb) {
				acts[p.Place] = true
			}
		}
	}
	return acts
}

// ordering adds the acts by which the statements of some acts refer to each other, be it through others, and returns
// the quotes by which they do: what a statement refers to is not later than it, and that may decide what ended what.
func (x *Index) ordering(acts map[Place]bool) []attribution.QuoteID {
	refers := x.precedence()
	back := make(map[attribution.StatementID][]attribution.StatementID)
	for id, list := range refers {
		for _, to := range list {
			back[to] = append(back[to], id)
		}
	}
	start := make(map[attribution.StatementID]bool)
	for at := range acts {
		start[at.Statement] = true
	}
	before, after := reached(start, refers), reached(start, back)
	between := func(id attribution.StatementID) bool { return id != "" && before[id] && after[id] }
	for id := range before {
		t := x.texts[id]
		if t == nil || !between(id) {
			continue
		}
		for _, n := range x.actsOf(t) {
			for a := n.outer(); a != nil; a = a.Reported {
				for _, refs := range preceding(a) {
					for _, r := range refs {
						if to := statementOf(r); to != id && between(to) {
							acts[n.place(0)] = true
						}
					}
				}
			}
		}
	}
	var out []attribution.QuoteID
	for id, q := range x.c.Quotes {
		if q == nil || !between(q.Statement) {
			continue
		}
		for _, of := range []attribution.QuoteID{q.Renders, q.Repeats} {
			if first := x.c.Quotes[of]; first != nil && first.Statement != q.Statement && between(first.Statement) {
				out = append(out, id)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// reached returns what some statements lead to, and these.
func reached(start map[attribution.StatementID]bool,
	to map[attribution.StatementID][]attribution.StatementID) map[attribution.StatementID]bool {
	out := make(map[attribution.StatementID]bool, len(start))
	next := ids(start)
	for len(next) > 0 {
		id := next[len(next)-1]
		next = next[:len(next)-1]
		if !out[id] {
			out[id] = true
			next = append(next, to[id]...)
		}
	}
	return out
}

// standsAgainst reports whether acts with a verb stand against a claim, or give it up.
func standsAgainst(v attribution.Verb) bool {
	switch v {
	case attribution.Denies, attribution.Contests, attribution.Rejects, attribution.DisputesBasis,
		attribution.Withdraws, attribution.Corrects:
		return true
	}
	return false
}
