package alias

import (
	"cmp"
	"slices"

	"example.com/attribution/internal/fold"
)

// An Index finds actors by their names. It does not change after [New] and may be used by any number of goroutines. The
// zero Index knows no names.
type Index struct {
	names  []name
	byKey  map[string]int // of names
	trie   trie
	starts *starts
	// prefixes are letters that may stand before a name as words of their own.
	prefixes *runeSet
}

// A name is all that is said of one folded name.
type name struct {
	entries  []Entry
	everyday bool
	gaps     uint64 // where one of the entries parts it, as fold returns it
}

// New returns an index of the entries. Entries whose name has neither letter nor digit are not found; equal ones count
// once.
func New(entries []Entry) *Index {
	x := &Index{byKey: make(map[string]int, len(entries))}
	keys := make([][]rune, 0, len(entries))
	for _, e := range entries {
		key, gaps := fold.Key(e.Name)
		if !slices.ContainsFunc(key, isWordRune) {
			continue
		}
		at, ok := x.byKey[string(key)]
		if !ok {
			at = len(x.names)
			x.byKey[string(key)] = at
			x.names = append(x.names, name{})
			keys = append(keys, key)
		}
		x.names[at].entries = append(x.names[at].entries, e)
		x.names[at].gaps |= gaps
	}
	for i := range x.names {
		n := &x.names[i]
		slices.SortFunc(n.entries, Entry.compare)
		n.entries = slices.Clip(slices.Compact(n.entries))
		n.everyday = slices.ContainsFunc(n.entries, func(e Entry) bool { return isEveryday(e.Name) })
	}
	x.trie, x.starts, x.prefixes = newTrie(keys), new(starts), prefixes()
	for _, key := range keys {
		x.starts.add(key)
	}
	return x
}

func isWordRune(r rune) bool { return fold.ClassOf(r).IsWord() }

// Lookup returns all that is said of a name, ordered by actor. Several actors are several candidates, never one. It
// returns nil for a name that nobody bears.
func (x *Index) Lookup(name string) []Entry {
	at, ok := x.byKey[Fold(name)]
	if !ok {
		return nil
	}
	return slices.Clone(x.names[at].entries)
}

// Equal reports whether both indexes say the same of the same names.
func (x *Index) Equal(other *Index) bool {
	if x == nil || other == nil {
		return x == other
	}
	if len(x.byKey) != len(other.byKey) {
		return false
	}
	for key, at := range x.byKey {
		otherAt, ok := other.byKey[key]
		if !ok || !slices.Equal(x.names[at].entries, other.names[otherAt].entries) {
			return false
		}
	}
	return true
}

// A Conflict is a name that several actors are said to bear.
type Conflict struct {
	Name   string   // as the first entry writes it
	Actors []string // each once, in order
}

// Conflicts returns the names that several actors are said to bear, ordered by name.
func (x *Index) Conflicts() []Conflict {
	var out []Conflict
	for _, n := range x.names {
		if actors := actors(n.entries); len(actors) > 1 {
			out = append(out, Conflict{Name: n.entries[0].Name, Actors: actors})
		}
	}
	slices.SortFunc(out, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(Fold(a.Name), Fold(b.Name)), cmp.Compare(a.Name, b.Name))
	})
	return out
}

// actors returns the actors of entries that are in their order.
func actors(entries []Entry) []string {
	var out []string
	for _, e := range entries {
		if len(out) == 0 || out[len(out)-1] != e.Actor {
			out = append(out, e.Actor)
		}
	}
	return out
}
