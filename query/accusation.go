package query

import (
	"slices"

	"example.com/attribution"
)

// An Accusation leads, step by step, from an incident that a party attributes to somebody, to a state. Each step is
// claimed, and says by whom, or structural: the compilers' frame, which nobody holds. A party that names an organ, a
// group or a person has not named the state by that; only an accusation whose links are all its own, and none
// structural, is the party's whole.
type Accusation struct {
	Incident attribution.IncidentID
	Party    attribution.ActorID // who holds the link from the incident
	State    attribution.ActorID
	Hops     []Hop // from the incident to the state; one hop: the party names the state itself
}

// Own reports whether the party holds every step itself.
func (a Accusation) Own() bool {
	return !slices.ContainsFunc(a.Hops, func(h Hop) bool {
		return !slices.ContainsFunc(h.Held, func(held Holding) bool { return held.Party == a.Party })
	})
}

// Accusations returns who accuses a state, at any level: for each party, and each whom it names for an incident, one
// way to the state, if there is one. It is the shortest by links of the party's own and the compilers' frame, in which
// an organ is of its state and a person has a role in it; where none is, the shortest by links that anybody holds, each
// with all who do.
//
// An incident is attributed to somebody by links of perpetration, state nexus and law, and links between incidents are
// followed as in [Index.Chains]. From an actor the way goes on to what that is a part of, subordinate to, a member or
// elements of, what it has a state nexus to, is a front for or a persona of, and to what it is said to be the same as.
// Association, supply, overlap, imitation and location do not lead to a state. Accusations come by incident, by party,
// and by whom is named.
func (x *Index) Accusations(state attribution.ActorID) []Accusation {
	target := state.Ref()
	f := wayfinder{x: x, state: target, below: make(map[attribution.ActorID][]attribution.ActorID)}
	for _, id := range ids(x.c.Actors) {
		for _, above := range x.framed(id) {
			f.below[above] = append(f.below[above], id)
		}
	}
	f.search()
	var out []Accusation
	w := x.walker("", nil)
	for _, incident := range ids(x.c.Incidents) {
		w.incident = incident
		for _, party := range w.parties() {
			for _, hops := range f.ways(w, party) {
				out = append(out, Accusation{Incident: incident, Party: party, State: state, Hops: hops})
			}
		}
	}
	return out
}

// A wayfinder finds ways to a state.
type wayfinder struct {
	x     *Index
	state attribution.Ref
	below map[attribution.ActorID][]attribution.ActorID // in the compilers' frame
	// the step towards the state from whoever has a way there, by links that anybody holds
	next map[attribution.Ref]Hop
}

// search finds the steps towards the state from all who have a way there.
func (f *wayfinder) search() {
	w := f.x.walker("", nil)
	f.next = make(map[attribution.Ref]Hop)
	add := func(hop Hop, to *[]attribution.Ref) {
		if _, ok := f.next[hop.From]; !ok && hop.From != f.state {
			f.next[hop.From] = hop
			*to = append(*to, hop.From)
		}
	}
	for next := []attribution.Ref{f.state}; len(next) > 0; next = next[1:] {
		at := next[0]
		for _, organ := range f.below[actorOf(at)] {
			add(Hop{From: organ.Ref(), To: at}, &next)
		}
		for _, id := range f.x.to[at] {
			a := f.x.c.Attributions[id]
			if isIncident(a.Subject) || !within(a.Link, a.LinkFamily()) && a.Link != attribution.SameAs {
				continue
			}
			if held := w.held(id); len(held) > 0 {
				add(Hop{From: a.Subject, To: at, Attribution: id, Link: a.Link, Family: a.LinkFamily(), Held: held}, &next)
			}
		}
		for _, id := range f.x.from[at] {
			if a := f.x.c.Attributions[id]; a.Link == attribution.SameAs {
				if held := w.held(id); len(held) > 0 {
					add(Hop{From: a.Object, To: at, Attribution: id, Link: a.Link, Family: a.LinkFamily(),
						Backward: true, Held: held}, &next)
				}
			}
		}
	}
}

// ways returns the ways by which a party leads from the incident of a walker to the state.
func (f *wayfinder) ways(w *walker, party attribution.ActorID) [][]Hop {
	named, onward := f.links(w, party)
	var out [][]Hop
	for _, way := range named {
		last := way[len(way)-1].To
		steps, ok := follow(onward, last, f.state)
		if !ok {
			steps, ok = follow(f.next, last, f.state)
		}
		if ok {
			out = append(out, slices.Concat(way, steps))
		}
	}
	return out
}

// links returns the ways of a party from the incident to those whom it names for it, and its steps from there towards
// the state.
func (f *wayfinder) links(w *walker, party attribution.ActorID) (named [][]Hop, onward map[attribution.Ref]Hop) {
	into := make(map[attribution.Ref][]Hop)
	reached := make(map[attribution.Ref]bool)
	var next []attribution.Ref
	reach := func(r attribution.Ref) {
		if !reached[r] {
			reached[r] = true
			next = append(next, r)
		}
	}
	type from struct {
		at  attribution.Ref
		way []Hop
	}
	seen := map[attribution.Ref]bool{w.incident.Ref(): true}
	for incidents := []from{{at: w.incident.Ref()}}; len(incidents) > 0; incidents = incidents[1:] {
		for _, hop := range w.of(party, incidents[0].at) {
			way := append(slices.Clone(incidents[0].way), hop)
			switch {
			case isIncident(hop.To):
				if !seen[hop.To] {
					seen[hop.To] = true
					incidents = append(incidents, from{hop.To, way})
				}
			case blames(hop.Family):
				named = append(named, way)
				reach(hop.To)
			}
		}
	}
	for ; len(next) > 0; next = next[1:] {
		at := next[0]
		for _, above := range f.x.framed(actorOf(at)) {
			into[above.Ref()] = append(into[above.Ref()], Hop{From: at, To: above.Ref()})
			reach(above.Ref())
		}
		for _, hop := range w.of(party, at) {
			if within(hop.Link, hop.Family) || hop.Link == attribution.SameAs {
				into[hop.To] = append(into[hop.To], hop)
				reach(hop.To)
			}
		}
	}
	onward = make(map[attribution.Ref]Hop)
	for back := []attribution.Ref{f.state}; len(back) > 0; back = back[1:] {
		for _, hop := range into[back[0]] {
			if _, ok := onward[hop.From]; !ok && hop.From != f.state {
				onward[hop.From] = hop
				back = append(back, hop.From)
			}
		}
	}
	return named, onward
}

// follow returns the steps from somebody to the end that next has for each, if it has them.
func follow(next map[attribution.Ref]Hop, from, end attribution.Ref) ([]Hop, bool) {
	var out []Hop
	for from != end {
		hop, ok := next[from]
		if !ok {
			return nil, false
		}
		out = append(out, hop)
		from = hop.To
	}
	return out, true
}
