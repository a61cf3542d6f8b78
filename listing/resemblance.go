package listing

import (
	"cmp"
	"slices"

	"example.com/attribution"
)

// A Resemblance sets a designation beside an entry of a list.
type Resemblance struct {
	Entry     Entry
	Named     bool     // the designation names the entry by its number; else it was found by its names
	Pairs     []Pair   // names that both have
	Unlisted  []string // names of the actor that the entry does not have
	Unclaimed []string // names of the entry that the actor does not have
	Programme string   // the designation's programme, where the entry does not have it
}

// A Pair is a name of the actor and one of the entry that count as one.
type Pair struct {
	Name     string // of the actor
	Listed   string // of the entry, whole
	Likeness Likeness
}

// Locate returns how a designation compares with its entries in the register: those that it names, or else the
// candidates of [Register.Find], those with most names in common first. Names are those of the designated actor.
func (r *Register) Locate(d attribution.Designation, names []attribution.Name) []Resemblance {
	var out []Resemblance
	named := false
	for _, le := range d.Entries {
		if le.ID == "" {
			continue
		}
		id := ID{List(le.List), le.ID}
		named = named || id.List == r.list
		if e, ok := r.Entry(id); ok {
			out = append(out, resemblance(e, names, le))
		}
	}
	if named || len(out) > 0 {
		return out
	}
	for _, e := range r.Find(names) {
		out = append(out, resemblance(e, names, attribution.ListEntry{}))
	}
	slices.SortStableFunc(out, func(a, b Resemblance) int { return cmp.Compare(len(b.Pairs), len(a.Pairs)) })
	return out
}

func resemblance(e Entry, names []attribution.Name, as attribution.ListEntry) Resemblance {
	c := Resemblance{Entry: e, Named: as.ID != ""}
	if as.Programme != "" && !e.hasRegime(as.Programme) {
		c.Programme = as.Programme
	}
	claimed := make(map[string]bool)
	for _, n := range names {
		found := false
		for _, listed := range e.Names {
			if l := likeness(n.Text, listed.Text); l.Same() {
				c.Pairs = append(c.Pairs, Pair{Name: n.Text, Listed: listed.Text, Likeness: l})
				found, claimed[listed.Text] = true, true
			}
		}
		if !found {
			c.Unlisted = append(c.Unlisted, n.Text)
		}
	}
	for _, listed := range e.Names {
		if !claimed[listed.Text] {
			c.Unclaimed = append(c.Unclaimed, listed.Text)
		}
	}
	return c
}
