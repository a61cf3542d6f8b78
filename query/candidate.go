package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
)

// named returns what the holders of links from the incident name, each by its own links.
func (w *walker) named() []Candidate {
	type object struct {
		level Level
		actor attribution.ActorID
	}
	found := make(map[object]*Candidate)
	start := w.incident.Ref()
	for _, party := range w.parties() {
		distance := map[attribution.Ref]int{start: 0}
		for next := []attribution.Ref{start}; len(next) > 0; next = next[1:] {
			for _, hop := range w.of(party, next[0]) {
				w.linked[hop.Attribution.Ref()] = true
				if isIncident(hop.To) {
					if _, ok := distance[hop.To]; !ok {
						distance[hop.To] = distance[next[0]] + 1
						next = append(next, hop.To)
					}
					continue
				}
				id := actorOf(hop.To)
				o := object{w.x.level(hop.Family, id), id}
				n := found[o]
				if n == nil {
					n = &Candidate{Level: o.level, Object: o.actor}
					found[o] = n
				}
				n.add(party, hop, distance[next[0]]+1)
				if _, ok := distance[hop.To]; !ok && o.level != LevelTerritory {
					distance[hop.To] = distance[next[0]] + 1
					next = append(next, hop.To)
				}
			}
		}
	}
	var out []Candidate
	for _, n := range found {
		n.finish()
		for i := range n.By {
			w.ground(&n.By[i])
		}
		out = append(out, *n)
	}
	slices.SortFunc(out, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(a.Level.rank(), b.Level.rank()), cmp.Compare(a.Object, b.Object))
	})
	return out
}

// add adds a hop by which a party names the object. Parties come one after the other.
func (n *Candidate) add(party attribution.ActorID, hop Hop, hops int) {
	if last := len(n.By) - 1; last < 0 || n.By[last].Party != party {
		n.By = append(n.By, Namer{Party: party, Hops: hops})
	}
	by := &n.By[len(n.By)-1]
	by.Held = append(by.Held, hop.Held...)
	by.Hops = min(by.Hops, hops)
}

func (n *Candidate) finish() {
	type term struct {
		text, scale string
		lang        attribution.Lang
	}
	seen := make(map[term]bool)
	for i := range n.By {
		for _, h := range n.By[i].Held {
			t := h.Assessment.Likelihood
			if key := (term{t.Text, t.Scale, t.Lang}); !seen[key] {
				seen[key] = true
				n.Likelihoods = append(n.Likelihoods, t)
			}
		}
	}
	if len(seen) == 1 && seen[term{}] {
		n.Likelihoods = nil // none is stated at all
	}
}
