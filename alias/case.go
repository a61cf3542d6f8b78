package alias

import (
	"maps"
	"slices"

	"example.com/attribution"
)

// FromCase returns the names of the actors of a case. Ids of actors are those of the case; whose name it is and who says that it fits are
// ids, too, and so is the source. The first name of an actor is the canonical one; an actor without names has no entry.
func FromCase(c *attribution.Case) []Entry {
	var out []Entry
	for _, id := range slices.Sorted(maps.Keys(c.Actors)) {
		actor := c.Actors[id]
		if actor == nil {
			continue
		}
		names := actor.ActorProfile().Names
		for _, n := range names {
			out = append(out, Entry{Name: n.Text, Actor: string(id), Canonical: names[0].Text, Coined: string(n.Coined), By: string(n.By),
				Fit: n.Fit, Source: string(n.Source)})
		}
	}
	return out
}
