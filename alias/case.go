package alias

import (
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// FromCase returns the names of the actors of cases. Ids of actors are those of their case; whose name it is and who
// says that it fits are ids, too, and so is the source. Ids are unique in one case only, so those of cases with
// different ids have the id of the case before them, as in "2024-us-uk-nz/apt31". The first name of an actor is the
// canonical one; an actor without names has no entry.
func FromCase(cases ...*attribution.Case) []Entry {
	several := slices.ContainsFunc(cases, func(c *attribution.Case) bool { return c.ID != cases[0].ID })
	var out []Entry
	for _, c := range cases {
		from := len(out)
		for _, id := range slices.Sorted(maps.Keys(c.Actors)) {
			actor := c.Actors[id]
			if model.IsNil(actor) {
				continue
			}
			names := actor.ActorProfile().Names
			for _, n := range names {
				out = append(out, Entry{Name: n.Text, Actor: string(id), Canonical: names[0].Text, Coined: string(n.Coined),
					By: string(n.By), Fit: n.Fit, Source: string(n.Source)})
			}
		}
		if several {
			for i := range out[from:] {
				out[from+i].qualify(c.ID)
			}
		}
	}
	return out
}

// qualify puts the id of a case before the ids of an entry.
func (e *Entry) qualify(id string) {
	for _, s := range [...]*string{&e.Actor, &e.Coined, &e.By, &e.Source} {
		if *s != "" {
			*s = id + "/" + *s
		}
	}
}
