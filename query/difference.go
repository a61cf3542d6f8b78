package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
)

// A Difference is where parties name different objects: at one level, beneath what they have in common. Where some name
// a service of one state and others another state, or a persona of it, they differ in the states.
//
// Parties differ by what each names for itself: by whom its own links attribute the incident to, and what its own links
// and the compilers' frame put that within. What one party names beside each other is its own list, and no difference:
// those are accomplices, names of one actor or parts of it. So is a group within its service, for who says that it is,
// and a service within its state. Persons and unnamed actors are never set against each other, whose number nobody
// states; nor is who only assisted, supplied or is associated, or is connected with an incident without more, nor, but
// for each other, are territories. That objects differ does not say that they exclude each other.
type Difference struct {
	Level  Level
	Within attribution.ActorID // what all sides name or stand within; zero: nothing
	Sides  []Side              // two or more, by their objects
}

// A Side of a difference is what some parties name, and the other sides do not.
type Side struct {
	Objects []attribution.ActorID // by id; several that some party names beside each other, or as one
	By      []Namer               // by party, with the holdings that name the objects, or what stands within them
}

// A contest is what parties name at one level beneath something.
type contest struct {
	w       *walker
	parties []attribution.ActorID
	named   map[attribution.ActorID][]*placed // by party
}

type contested struct {
	within attribution.ActorID // zero: what stands within nothing
	level  Level
}

// A placed actor is one that a party names, or that stands above one that it does.
type placed struct {
	actor  attribution.ActorID
	held   []Holding
	hops   int
	within []attribution.ActorID
}

// differences returns where the parties differ in whom they name.
func (w *walker) differences() []Difference {
	contests := make(map[contested]*contest)
	for _, party := range w.parties() {
		h := hypothesis{w: w, party: party, found: make(map[attribution.Ref]*placed),
			territories: make(map[attribution.Ref]*placed)}
		h.follow()
		h.frame()
		for _, r := range h.order {
			if f := h.territories[r]; f != nil {
				w.enter(contests, contested{"", LevelTerritory}, party, f)
			}
			f := h.found[r]
			if f == nil {
				continue
			}
			level := w.x.level("", f.actor)
			if len(f.within) == 0 {
				w.enter(contests, contested{"", level}, party, f)
			}
			for _, above := range unique(f.within) {
				w.enter(contests, contested{above, level}, party, f)
			}
		}
	}
	var out []Difference
	for at, c := range contests {
		if sides := c.sides(at.level); len(sides) > 1 {
			out = append(out, Difference{at.level, at.within, sides})
		}
	}
	slices.SortFunc(out, func(a, b Difference) int {
		return cmp.Or(cmp.Compare(a.Level.rank(), b.Level.rank()), cmp.Compare(a.Within, b.Within))
	})
	return out
}

func (w *walker) enter(contests map[contested]*contest, at contested, party attribution.ActorID, f *placed) {
	switch at.level {
	case LevelPerson, LevelUnnamed, LevelOther:
		return
	}
	c := contests[at]
	if c == nil {
		c = &contest{w: w, named: make(map[attribution.ActorID][]*placed)}
		contests[at] = c
	}
	if c.named[party] == nil {
		c.parties = append(c.parties, party)
	}
	c.named[party] = append(c.named[party], f)
}

// sides puts those together who name the same, or parts of one list. States and territories that somebody names beside
// each other stay apart for those who name one of them alone; who names several takes no side.
func (c *contest) sides(level Level) []Side {
	apart := level == LevelState || level == LevelTerritory
	lists := make(groups)
	for _, party := range c.parties {
		for _, f := range c.named[party] {
			if apart {
				lists.find(f.actor)
			} else {
				lists.join(c.named[party][0].actor, f.actor)
			}
		}
	}
	sides := make(map[attribution.ActorID]*Side)
	for _, party := range c.parties {
		named := c.named[party]
		first := lists.find(named[0].actor)
		if slices.ContainsFunc(named, func(f *placed) bool { return lists.find(f.actor) != first }) {
			continue
		}
		side := sides[first]
		if side == nil {
			side = new(Side)
			sides[first] = side
		}
		by := Namer{Party: party, Hops: named[0].hops}
		for _, f := range named {
			by.Held = append(by.Held, f.held...)
			by.Hops = min(by.Hops, f.hops)
		}
		by.Held = uniqueHoldings(by.Held)
		c.w.ground(&by)
		side.By = append(side.By, by)
	}
	for actor := range lists {
		if side := sides[lists.find(actor)]; side != nil {
			side.Objects = append(side.Objects, actor)
		}
	}
	var out []Side
	for _, side := range sides {
		slices.Sort(side.Objects)
		out = append(out, *side)
	}
	slices.SortFunc(out, func(a, b Side) int { return cmp.Compare(a.Objects[0], b.Objects[0]) })
	return out
}

// uniqueHoldings leaves out holdings that are there twice.
func uniqueHoldings(all []Holding) []Holding {
	type key struct {
		proposition attribution.Ref
		place       Place
		since       attribution.When
		leans       attribution.Leaning
	}
	seen := make(map[key]bool, len(all))
	return slices.DeleteFunc(slices.Clone(all), func(h Holding) bool {
		k := key{h.Proposition, h.Place, h.Since, h.Leans}
		twice := seen[k]
		seen[k] = true
		return twice
	})
}

// groups are disjoint sets of actors, each by a member that stands for it.
type groups map[attribution.ActorID]attribution.ActorID

// find returns who stands for the set of an actor.
func (g groups) find(id attribution.ActorID) attribution.ActorID {
	root, ok := g[id]
	if !ok {
		g[id] = id
		return id
	}
	for g[root] != root {
		root = g[root]
	}
	for g[id] != root {
		g[id], id = root, g[id]
	}
	return root
}

func (g groups) join(a, b attribution.ActorID) { g[g.find(b)] = g.find(a) }

// A hypothesis is whom one party's links put an incident down to.
type hypothesis struct {
	w           *walker
	party       attribution.ActorID
	found       map[attribution.Ref]*placed
	order       []attribution.Ref
	territories map[attribution.Ref]*placed
}

// follow follows the party's own links.
func (h *hypothesis) follow() {
	start := h.w.incident.Ref()
	distance := map[attribution.Ref]int{start: 0}
	for next := []attribution.Ref{start}; len(next) > 0; next = next[1:] {
		at := next[0]
		for _, hop := range h.w.of(h.party, at) {
			to := h.found
			switch {
			case hop.Family == attribution.FamilyLocation:
				to = h.territories
			case isIncident(hop.To):
			case !puts(hop.Link, hop.Family):
				continue
			}
			if f := h.found[at]; f != nil && within(hop.Link, hop.Family) {
				f.within = append(f.within, actorOf(hop.To))
			}
			_, known := distance[hop.To]
			if !isIncident(hop.To) {
				h.place(to, hop.To, hop.Held, distance[at]+1)
			}
			if !known && hop.Family != attribution.FamilyLocation {
				distance[hop.To] = distance[at] + 1
				next = append(next, hop.To)
			}
		}
	}
}

// place adds an actor that is come to.
func (h *hypothesis) place(in map[attribution.Ref]*placed, r attribution.Ref, held []Holding, hops int) {
	if in[r] == nil {
		in[r] = &placed{actor: actorOf(r), held: held, hops: hops}
		h.order = append(h.order, r)
	}
}

// frame puts what the party names within what the compilers' frame does, up to the states.
func (h *hypothesis) frame() {
	for i := 0; i < len(h.order); i++ {
		f := h.found[h.order[i]]
		if f == nil {
			continue // a territory
		}
		for _, above := range h.w.x.framed(f.actor) {
			f.within = append(f.within, above)
			h.place(h.found, above.Ref(), f.held, f.hops)
		}
	}
}

// framed returns what the compilers' frame puts an actor in: that of which an organ is one, and where a person has a
// role; states too.
func (f *frame) framed(id attribution.ActorID) []attribution.ActorID {
	switch a := f.c.Actors[id].(type) {
	case *attribution.Organ:
		if a != nil && a.Of != "" {
			return []attribution.ActorID{a.Of}
		}
	case *attribution.Person:
		if a != nil {
			var out []attribution.ActorID
			for _, role := range a.Roles {
				if role.Of != "" {
					out = append(out, role.Of)
				}
			}
			return unique(out)
		}
	}
	return nil
}

// puts reports whether a link puts an incident down to its object, or says what its subject is or stands within: those
// who only help, supply, or are somehow connected are beside it.
func puts(l attribution.Link, family attribution.Family) bool {
	switch l {
	case attribution.AssistedBy, attribution.ConnectedWith:
		return false
	case attribution.SameAs:
		return true
	}
	return family == attribution.FamilyPerpetration || family == attribution.FamilyLaw || within(l, family)
}

// within reports whether a link puts its subject within its object, or in its hands.
func within(l attribution.Link, family attribution.Family) bool {
	return refines(l, family) && l != attribution.AssociatedWith
}

// actorOf returns the actor that a reference names.
func actorOf(r attribution.Ref) attribution.ActorID {
	_, id := r.Split()
	return attribution.ActorID(id)
}
