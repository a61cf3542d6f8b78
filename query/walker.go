package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
)

// A walker finds the chains of one holder after the other, or those across parties.
type walker struct {
	x         *Index
	incident  attribution.IncidentID
	holder    attribution.ActorID // zero: across parties
	trusted   func(attribution.ActorID) bool
	crossings map[attribution.Ref]*crossing
	known     map[attribution.Ref][]Holding // of the propositions that were asked for
	// the claims that are links of somebody's chain, once named has gone along them
	linked  map[attribution.Ref]bool
	passed  map[attribution.Ref]bool
	hops    []Hop
	grounds map[attribution.Ref]*lineages // of the links that were asked for
}

// A crossing is the hops that lead on from an incident or an actor, each with the holdings that may stand, by the ids
// of the links.
type crossing struct {
	by      map[attribution.ActorID][]Hop // of each party
	across  []Hop                         // of all, without sameness
	trusted []Hop                         // sameness that trusted parties hold
	joins   map[attribution.ActorID][]Hop // of each party, to incidents that it joins to this one
	frame   []Hop
}

func (x *Index) walker(incident attribution.IncidentID, trusted []attribution.ActorID) *walker {
	return &walker{x: x, incident: incident, trusted: among(trusted), crossings: make(map[attribution.Ref]*crossing),
		known: make(map[attribution.Ref][]Holding), linked: make(map[attribution.Ref]bool),
		passed:  make(map[attribution.Ref]bool),
		grounds: make(map[attribution.Ref]*lineages)}
}

// from goes on from where the walk stands, and yields a chain wherever nothing leads on. It returns false if no more
// are wanted.
func (w *walker) from(at attribution.Ref, yield func(Chain) bool) bool {
	w.passed[at] = true
	defer delete(w.passed, at)
	end := true
	for _, hop := range w.onward(at) {
		if w.passed[hop.To] {
			continue
		}
		end = false
		w.hops = append(w.hops, hop)
		more := w.from(hop.To, yield)
		w.hops = w.hops[:len(w.hops)-1]
		if !more {
			return false
		}
	}
	if !end || len(w.hops) == 0 || isIncident(at) {
		return true // a chain ends at an actor
	}
	return yield(Chain{Incident: w.incident, Holder: w.holder, Hops: w.rooted(w.hops)})
}

// onward returns the hops that the walker may take.
func (w *walker) onward(at attribution.Ref) []Hop {
	if n := len(w.hops); n > 0 && w.hops[n-1].Family == attribution.FamilyLocation {
		return nil
	}
	c := w.at(at)
	own := c.across
	if w.holder != "" {
		own = c.by[w.holder]
	}
	return slices.Concat(merged(merged(own, c.trusted), w.joined(at, w.holder)), c.frame)
}

// joined returns the hops from an incident to others that a party joins to it, or that somebody does whom it agrees
// with; across parties, that trusted parties do.
func (w *walker) joined(at attribution.Ref, party attribution.ActorID) []Hop {
	joins := w.at(at).joins
	if len(joins) == 0 {
		return nil
	}
	var out []Hop
	if party == "" {
		for _, by := range ids(joins) {
			if w.trusted(by) {
				out = merged(out, joins[by])
			}
		}
		return out
	}
	out = joins[party]
	for _, by := range w.x.alliances().of[party] {
		if by != party {
			out = merged(out, joins[by])
		}
	}
	return out
}

// starters returns who has a hop from an incident: holds a link from it, or joins it to another, or agrees with who
// does; by id.
func (w *walker) starters(at attribution.Ref) []attribution.ActorID {
	c := w.at(at)
	found := make(map[attribution.ActorID]bool, len(c.by))
	for party := range c.by {
		found[party] = true
	}
	for party := range c.joins {
		found[party] = true
		for _, follower := range w.x.alliances().with[party] {
			found[follower] = true
		}
	}
	return ids(found)
}

// parties returns who has a hop from the incident of the walker, by id.
func (w *walker) parties() []attribution.ActorID { return w.starters(w.incident.Ref()) }

// incidents returns the incidents to which somebody follows that of the walker, without it.
func (w *walker) incidents() []attribution.IncidentID {
	if len(w.at(w.incident.Ref()).joins) == 0 {
		return nil
	}
	found := make(map[attribution.Ref]bool)
	for _, party := range w.parties() {
		for r := range w.follows(party) {
			found[r] = true
		}
	}
	delete(found, w.incident.Ref())
	var out []attribution.IncidentID
	for _, r := range ids(found) {
		_, id := r.Split()
		out = append(out, attribution.IncidentID(id))
	}
	return out
}

// follows returns the incidents to which a party follows the links between incidents, that of the walker too.
func (w *walker) follows(party attribution.ActorID) map[attribution.Ref]bool {
	seen := map[attribution.Ref]bool{w.incident.Ref(): true}
	for next := []attribution.Ref{w.incident.Ref()}; len(next) > 0; next = next[1:] {
		for _, hop := range w.joined(next[0], party) {
			if !seen[hop.To] {
				seen[hop.To] = true
				next = append(next, hop.To)
			}
		}
	}
	return seen
}

// of returns the hops from an incident or an actor that are a party's own: its links and, between incidents, those that
// it follows.
func (w *walker) of(party attribution.ActorID, at attribution.Ref) []Hop {
	return merged(w.at(at).by[party], w.joined(at, party))
}

func isIncident(r attribution.Ref) bool {
	collection, _ := r.Split()
	return collection == incidents
}

// merged puts two lists of hops together. Both are in the order of the links.
func merged(a, b []Hop) []Hop {
	if len(b) == 0 {
		return a
	}
	out := make([]Hop, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch order := compareHops(a[0], b[0]); {
		case order < 0:
			out, a = append(out, a[0]), a[1:]
		case order > 0:
			out, b = append(out, b[0]), b[1:]
		default:
			hop := a[0]
			hop.Held = slices.Concat(a[0].Held, b[0].Held)
			out, a, b = append(out, hop), a[1:], b[1:]
		}
	}
	return slices.Concat(out, a, b)
}

func compareHops(a, b Hop) int {
	return cmp.Or(cmp.Compare(a.Attribution, b.Attribution), compareBool(a.Backward, b.Backward))
}

// at returns the crossing at an incident or an actor.
func (w *walker) at(at attribution.Ref) *crossing {
	c, ok := w.crossings[at]
	if ok {
		return c
	}
	c = &crossing{by: make(map[attribution.ActorID][]Hop), joins: make(map[attribution.ActorID][]Hop)}
	w.crossings[at] = c
	for _, id := range w.x.from[at] {
		a := w.x.c.Attributions[id]
		w.add(c, Hop{From: at, To: a.Object, Attribution: id, Link: a.Link, Family: a.LinkFamily()})
	}
	for _, id := range w.x.to[at] {
		if a := w.x.c.Attributions[id]; a.Link == attribution.SameAs || a.Link == attribution.SameOperationAs {
			w.add(c, Hop{From: at, To: a.Subject, Attribution: id, Link: a.Link, Family: a.LinkFamily(), Backward: true})
		}
	}
	for _, all := range []map[attribution.ActorID][]Hop{c.by, c.joins} {
		for _, hops := range all {
			slices.SortFunc(hops, compareHops)
		}
	}
	slices.SortFunc(c.trusted, compareHops)
	for _, body := range w.x.bodies(at) {
		c.frame = append(c.frame, Hop{From: at, To: body.Ref()})
	}
	return c
}

// add adds a hop to a crossing for those who hold it, if it is one that is followed.
func (w *walker) add(c *crossing, hop Hop) {
	sameness, joining := hop.Link == attribution.SameAs, isIncident(hop.From) && isIncident(hop.To) && joins(hop.Link)
	if collection, _ := hop.To.Split(); !joining && (collection != actors || !sameness && !leads(hop.Link, hop.Family)) {
		return
	}
	held := w.held(hop.Attribution)
	if len(held) == 0 {
		return
	}
	by := make(map[attribution.ActorID][]Holding)
	var trusted []Holding
	for _, h := range held {
		if sameness && w.trusted(h.Party) {
			trusted = append(trusted, h)
		} else {
			by[h.Party] = append(by[h.Party], h)
		}
	}
	to := c.by
	if joining {
		to = c.joins
	}
	for party, held := range by {
		own := hop
		own.Held = held
		to[party] = append(to[party], own)
	}
	if joining {
		return
	}
	if len(trusted) > 0 {
		hop.Held = trusted
		c.trusted = append(c.trusted, hop)
	}
	if !sameness {
		hop.Held = held
		c.across = append(c.across, hop)
	}
}

// joins reports whether a link between incidents makes one of them: both ways, or from the part to the whole.
func joins(l attribution.Link) bool {
	return l == attribution.SameOperationAs || l == attribution.PartOf
}

// leads reports whether a link is followed from its subject to its object.
func leads(l attribution.Link, family attribution.Family) bool {
	switch family {
	case attribution.FamilyPerpetration, attribution.FamilyStructure, attribution.FamilyStateNexus,
		attribution.FamilyRole, attribution.FamilyLocation,
		attribution.FamilyLaw:
		return true
	}
	return l == attribution.PersonaOf
}

// held returns the holdings of a link that may stand.
func (w *walker) held(id attribution.AttributionID) []Holding {
	var out []Holding
	for _, h := range w.holdings(id.Ref()) {
		if h.Stands != edtf.No && h.Leans == attribution.LeansFor {
			out = append(out, h)
		}
	}
	return out
}

// holdings is [Index.Holdings], worked out once for each proposition.
func (w *walker) holdings(proposition attribution.Ref) []Holding {
	all, ok := w.known[proposition]
	if !ok {
		all = w.x.Holdings(proposition)
		w.known[proposition] = all
	}
	return all
}

// bodies returns what the compilers' frame puts an actor in: that of which an organ is one, and where a person has a
// role; never a state.
func (f *frame) bodies(of attribution.Ref) []attribution.ActorID {
	collection, id := of.Split()
	if collection != actors {
		return nil
	}
	var out []attribution.ActorID
	switch a := f.c.Actors[attribution.ActorID(id)].(type) {
	case *attribution.Organ:
		if a != nil {
			out = append(out, a.Of)
		}
	case *attribution.Person:
		if a != nil {
			for i := range a.Roles {
				out = append(out, a.Roles[i].Of)
			}
		}
	}
	return slices.DeleteFunc(uniqueOfMany(out), func(id attribution.ActorID) bool {
		_, state := f.c.Actors[id].(*attribution.State)
		return state || model.IsNil(f.c.Actors[id])
	})
}
