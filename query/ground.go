package query

import (
	"slices"

	"example.com/attribution"
)

// lineage is what those rest on who may hold a link, worked out once for each link.
func (w *walker) lineage(proposition attribution.Ref) *lineages {
	l, ok := w.grounds[proposition]
	if !ok {
		_, id := proposition.Split()
		l = w.x.lineages(w.held(attribution.AttributionID(id)), w.holdings(proposition))
		w.grounds[proposition] = l
	}
	return l
}

// ground says of a namer whether it came to what it names by itself, and where it has that from.
func (w *walker) ground(n *Namer) {
	n.Independent, n.Roots = "", nil
	yes, no := false, true
	for _, h := range n.Held {
		l := w.lineage(h.Proposition)
		independence := l.independence(n.Party)
		yes, no = yes || independence == Independent, no && independence == Dependent
		n.Roots = append(n.Roots, l.roots[n.Party.Ref()]...)
	}
	switch {
	case yes:
		n.Independent = Independent
	case no && len(n.Held) > 0:
		n.Independent = Dependent
	default:
		n.Independent = NotShown
	}
	slices.Sort(n.Roots)
	n.Roots = slices.Compact(n.Roots)
}

// rooted returns hops with where those who hold them have each link from.
func (w *walker) rooted(hops []Hop) []Hop {
	out := slices.Clone(hops)
	if w.holder == "" {
		return out
	}
	for i := range out {
		hop := &out[i]
		hop.Roots = nil
		for _, h := range hop.Held {
			hop.Roots = append(hop.Roots, w.lineage(h.Proposition).roots[h.Party.Ref()]...)
		}
		slices.Sort(hop.Roots)
		hop.Roots = slices.Compact(hop.Roots)
	}
	return out
}

// OneOrigin groups namers by where they have from what they name: those of one group are one voice, however many they are. Groups are in the
// order of their first namers.
func OneOrigin(by []Namer) [][]Namer {
	var out [][]Namer
	for _, n := range by {
		i := slices.IndexFunc(out, func(g []Namer) bool { return slices.Equal(g[0].Roots, n.Roots) })
		if i < 0 {
			out = append(out, []Namer{n})
			continue
		}
		out[i] = append(out[i], n)
	}
	return out
}
