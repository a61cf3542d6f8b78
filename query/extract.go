package query

import (
	"fmt"
	"reflect"
	"slices"

	"example.com/attribution"
)

// Extract returns the smallest valid case around a claim, a statement or any other entity, as a copy of its own, for citing one claim with its
// words and all that stands against it.
//
// Around a claim it has the acts that hold it, whichever way they lean, those by which a holding ended, and those that deny, contest or reject
// it or dispute its basis, also through a statement that makes it; of their statements no other acts, and besides what all this refers to. Around
// a statement it has all acts of the statement and the same for each claim that they make. Around another entity it has what that refers to.
// Everything keeps its id; acts that are left out change the places of those behind them. Searches stay that looked for nothing else;
// acceptances of findings do not.
//
// The error says that the case has no such entity. As of a date, it is an extract of the case of that date, see [Index.AsOf].
func (x *Index) Extract(of attribution.Ref) (*attribution.Case, error) {
	c := x.Case()
	if !c.Has(of) {
		return nil, fmt.Errorf("query: the case has no %q", of)
	}
	if x.cut.set { // whose acts have other places
		return New(c).Extract(of)
	}
	e := excerpt{x: x, c: c, kept: make(map[reference]bool)}
	acts := x.around(of)
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
	return c, nil
}

// around returns the acts that belong to an extract around an entity.
func (x *Index) around(of attribution.Ref) map[Place]bool {
	acts := make(map[Place]bool)
	claims := []attribution.Ref{of}
	if t := x.texts[statementOf(of)]; t != nil {
		claims = nil
		for _, a := range x.actsOf(t) {
			acts[a.place(0)] = true
			claims = append(claims, x.Propositions(a.place(0))...)
		}
	}
	for _, claim := range unique(claims) {
		if !isProposition(claim) {
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
		for p := range x.PositionsOn(claim) {
			if standsAgainst(p.Verb) {
				acts[p.Place] = true
			}
		}
	}
	return acts
}

// standsAgainst reports whether acts with a verb stand against a claim, or give it up.
func standsAgainst(v attribution.Verb) bool {
	switch v {
	case attribution.Denies, attribution.Contests, attribution.Rejects, attribution.DisputesBasis, attribution.Withdraws, attribution.Corrects:
		return true
	}
	return false
}
