package report

import "example.com/attribution"

// mentions returns the actors that a case speaks of, beyond listing them: those that its other entities and its
// compilers' list refer to, and the bodies and states that these belong to. Who only gives or knows a name is not among
// them.
func mentions(c *attribution.Case) map[attribution.ActorID]bool {
	found := make(map[attribution.ActorID]bool)
	var next []attribution.ActorID // found, and not looked into yet
	add := func(id attribution.ActorID) {
		if !found[id] {
			found[id] = true
			next = append(next, id)
		}
	}
	visit := func(_ attribution.Place, value any) bool {
		switch v := value.(type) {
		case *attribution.ActorID:
			add(*v)
		case *attribution.Ref:
			if collection, id := v.Split(); collection == attribution.CollectionActors {
				add(attribution.ActorID(id))
			}
		case *attribution.Name:
			return false
		}
		return true
	}
	for _, id := range c.By {
		add(id)
	}
	for r, e := range c.All() {
		if collection, _ := r.Split(); collection != attribution.CollectionActors {
			attribution.Walk(e, visit)
		}
	}
	for len(next) > 0 {
		id := next[len(next)-1]
		next = next[:len(next)-1]
		attribution.Walk(c.Entity(id.Ref()), visit)
	}
	return found
}
