package query

import (
	"iter"

	"example.com/attribution"
)

// A Chain leads from an incident, link by link, to an actor. It says no more than its hops say one by one: that
// somebody who holds all of them would hold its ends together is a conclusion of the reader.
type Chain struct {
	Incident attribution.IncidentID
	Holder   attribution.ActorID // who holds all its links; zero: the links are held across parties
	Hops     []Hop
}

// A Hop of a chain leads from an incident or an actor to an actor, or from an incident to one that it is joined to.
type Hop struct {
	From, To    attribution.Ref
	Attribution attribution.AttributionID // the link; zero: the hop is structural
	Link        attribution.Link          // zero: the hop is structural
	Family      attribution.Family        // of the link
	// the link reads from To to From, which only sameness may, and being one operation
	Backward bool

	// Held is by what it is held, in order: of the holder of the chain, or of whom the caller trusts for sameness;
	// across parties, of all. It is empty where the hop is structural: [attribution.Organ.Of] and
	// [attribution.Person.Roles] are the compilers' frame, held by nobody. A structural hop never leads to a state.
	Held []Holding

	// Roots is where those of Held have the link from, as in [Origin]: chains of several holders with the same roots at
	// a link are one voice there. Empty across parties, and where the hop is structural.
	Roots []attribution.Ref
}

// Structural reports whether the hop is the compilers' frame.
func (s Hop) Structural() bool { return s.Attribution == "" }

// End returns the actor that the chain leads to.
func (c Chain) End() attribution.ActorID {
	if len(c.Hops) == 0 {
		return ""
	}
	_, id := c.Hops[len(c.Hops)-1].To.Split()
	return attribution.ActorID(id)
}

// Chains gives, for each party that holds a link from the incident, the longest chains of its own links, by holder. A
// party's claim that two actors are the same is followed for its own chains; those of others are followed where the
// caller trusts them by name.
//
// A link is followed from its subject to its object: perpetration, structure, state nexus, role, persona and law, and
// sameness both ways. Location is followed to the territory, which is not responsibility, and from which nothing leads
// on. Overlap and imitation are not followed. No actor is passed twice. Holdings that ended are left out, and so are
// judgements that do not lean for the link.
//
// That two incidents are one operation is followed both ways, and that one is a part of another from the part to the
// whole only, never back: a chain from the part goes on with what is said of the whole, and one from the whole never
// with what is said of a part. Both are followed where the chain's holder holds them, or somebody whom it agrees with:
// who makes a statement with which it agrees, or asserts a claim with which it does. Nobody is led from one incident to
// another by what others say.
func (x *Index) Chains(incident attribution.IncidentID, trusted ...attribution.ActorID) iter.Seq[Chain] {
	return func(yield func(Chain) bool) {
		w := x.walker(incident, trusted)
		for _, holder := range w.parties() {
			w.holder = holder
			if !w.from(incident.Ref(), yield) {
				return
			}
		}
	}
}

// ChainsAcross gives the longest chains from the incident whose links are held by anybody, one by this and the next by
// that party. Claims that two actors are the same, and links between incidents, are followed only where a party that
// the caller trusts by name holds them. Otherwise it is as [Index.Chains].
//
// There may be very many: their number is that of the ways through the links.
func (x *Index) ChainsAcross(incident attribution.IncidentID, trusted ...attribution.ActorID) iter.Seq[Chain] {
	return func(yield func(Chain) bool) { x.walker(incident, trusted).from(incident.Ref(), yield) }
}
