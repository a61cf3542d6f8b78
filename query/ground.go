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
		n.Roots = bothOf(n.Roots, l.roots[n.Party.Ref()])
	}
	switch {
	case yes:
		n.Independent = Independent
	case no && len(n.Held) > 0:
		n.Independent = Dependent
	default:
		n.Independent = NotShown
	}
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
			hop.Roots = bothOf(hop.Roots, w.lineage(h.Proposition).roots[h.Party.Ref()])
		}
	}
	return out
}

// OneOrigin groups namers by where they have from what they name: those of one group are one voice, however many they
// are. Groups are in the order of their first namers.
func OneOrigin(by []Namer) [][]Namer {
	var out [][]Namer
	for _, n := range by {
		i := slices.IndexFunc(out, func(g []Namer) bool {
			return isSame(g[0].Roots, n.Roots) ||
				slices.Equal(g[0].Roots, n.Roots)
		})
		if i < 0 {
			out = append(out, []Namer{n})
			continue
		}
		out[i] = append(out[i], n)
	}
	return out
}

// bothOf returns the members of two lists in order, each once: one of the lists itself where the other adds nothing,
// since many have it.
func bothOf(a, b []attribution.Ref) []attribution.Ref {
	switch {
	case len(a) == 0 || isSame(a, b):
		return b
	case len(b) == 0:
		return a
	}
	out := slices.Concat(a, b)
	slices.Sort(out)
	return slices.Compact(out)
}

// isSame reports whether two lists are one.
func isSame(a, b []attribution.Ref) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }
