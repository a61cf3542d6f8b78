package listing

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
)

// A Match is entries, of several lists or of one, that are of one party.
type Match struct {
	Entries []Entry
	By      []MatchGround
}

// A MatchGround is why two entries are taken to be of one party: a number that they share, or a name.
type MatchGround struct {
	A, B         ID
	Shared       ID // zero: they share a name
	NameA, NameB string
	Likeness     Likeness // zero: they share a number
}

// A NearMatch is two entries with names so alike that somebody should look whether they are of one party.
type NearMatch struct {
	A, B         Entry
	NameA, NameB string
	Likeness     Likeness
}

// Matches returns which entries of the registers are of one party, and candidates.
//
// Entries that share a number are of one party, as two regimes' listings under one group id of OFSI, or listings that
// give one reference of the UN. So are entries of different lists that share a name which in each of both lists no
// other party has, if the list calls it the main name or a strong one, it has two words at least or is the main one on
// both sides, and both are of one kind. A name that two parties of one list share never joins. Weak names, names of
// fewer words and other spellings, such as SOTONIKOV and SOTNIKOV, make candidates.
func Matches(registers ...*Register) ([]Match, []NearMatch) {
	m := newMatcher(registers)
	m.joinByNumber()
	m.joinByName()
	return m.matches(), m.candidates()
}

// A matcher joins entries into parties.
type matcher struct {
	entries []Entry
	list    []int // of each entry: its register
	parent  []int // of each entry: one of its party
	grounds []MatchGround
	byName  map[string][]named
}

// A named is an entry with a name that has the key.
type named struct {
	entry, name int
}

func newMatcher(registers []*Register) *matcher {
	m := &matcher{byName: make(map[string][]named)}
	for l, r := range registers {
		for _, e := range r.entries {
			i := len(m.entries)
			m.entries, m.list, m.parent = append(m.entries, e), append(m.list, l), append(m.parent, i)
			for n, name := range e.Names {
				if key := foldedWords(name.Text); key != "" && name.Type != asPrinted {
					m.byName[key] = append(m.byName[key], named{i, n})
				}
			}
		}
	}
	return m
}

func (m *matcher) party(i int) int {
	for m.parent[i] != i {
		m.parent[i] = m.parent[m.parent[i]]
		i = m.parent[i]
	}
	return i
}

func (m *matcher) join(a, b int, g MatchGround) {
	x, y := m.party(a), m.party(b)
	if x == y {
		return
	}
	g.A, g.B = m.entries[a].ID, m.entries[b].ID
	m.grounds = append(m.grounds, g)
	m.parent[max(x, y)] = min(x, y)
}

func (m *matcher) joinByNumber() {
	first := make(map[ID]int)
	for i, e := range m.entries {
		for _, id := range e.IDs() {
			if j, ok := first[id]; ok && (id != e.ID || id != m.entries[j].ID || m.list[i] != m.list[j]) {
				m.join(j, i, MatchGround{Shared: id})
			} else if !ok {
				first[id] = i
			}
		}
	}
}

func (m *matcher) joinByName() {
	keys := make([]string, 0, len(m.byName))
	for key, at := range m.byName {
		if len(at) > 1 {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	type pair struct{ a, b named }
	var pairs []pair
	for _, key := range keys {
		at := m.byName[key]
		if m.ambiguous(at) {
			continue
		}
		for _, b := range at[1:] {
			if m.joins(at[0], b, key) {
				pairs = append(pairs, pair{at[0], b})
			}
		}
	}
	for _, p := range pairs { // after all were judged, so that what joins does not depend on the order of names
		a, b := m.entries[p.a.entry].Names[p.a.name].Text, m.entries[p.b.entry].Names[p.b.name].Text
		m.join(p.a.entry, p.b.entry, MatchGround{NameA: a, NameB: b, Likeness: likeness(a, b)})
	}
}

// ambiguous reports whether two parties of one list have a name.
func (m *matcher) ambiguous(at []named) bool {
	party := make(map[int]int)
	for _, n := range at {
		p := m.party(n.entry)
		if had, ok := party[m.list[n.entry]]; ok && had != p {
			return true
		}
		party[m.list[n.entry]] = p
	}
	return false
}

// joins reports whether two entries with a name that is not ambiguous are of one party.
func (m *matcher) joins(a, b named, key string) bool {
	e, f := m.entries[a.entry], m.entries[b.entry]
	if m.list[a.entry] == m.list[b.entry] || e.Kind != f.Kind {
		return false
	}
	x, y := e.Names[a.name], f.Names[b.name]
	if !strong(x, a.name) || !strong(y, b.name) {
		return false
	}
	return strings.Contains(key, " ") || a.name == 0 && b.name == 0
}

// strong reports whether the list itself says that a name identifies: it is the main one, a variation of it, or marked
// as strong. A main name in another script is of the same rank.
func strong(n Name, at int) bool {
	if n.Strength == StrengthWeak {
		return false
	}
	return at == 0 || n.Strength == StrengthStrong || n.Kind == attribution.NamePrimary || n.Kind == attribution.NameNative ||
		strings.EqualFold(n.Type, "primary name variation")
}

func (m *matcher) matches() []Match {
	members := make(map[int][]int)
	for i := range m.entries {
		p := m.party(i)
		members[p] = append(members[p], i)
	}
	grounds := make(map[ID][]MatchGround)
	for _, g := range m.grounds {
		grounds[g.A] = append(grounds[g.A], g)
	}
	var out []Match
	for i := range m.entries {
		if len(members[i]) < 2 {
			continue
		}
		var found Match
		seen := make(map[ID]bool)
		for _, j := range members[i] {
			e := m.entries[j]
			found.Entries = append(found.Entries, e.clone())
			if !seen[e.ID] {
				seen[e.ID] = true
				found.By = append(found.By, grounds[e.ID]...)
			}
		}
		out = append(out, found)
	}
	return out
}

// maxBucket is how many names may share all words but one before they are too common to be compared with each other.
const maxBucket = 400

// candidates returns pairs of entries of different parties with names that are alike.
func (m *matcher) candidates() []NearMatch {
	buckets := make(map[string][]named)
	for i, e := range m.entries {
		for n, name := range e.Names {
			if name.Type == asPrinted {
				continue
			}
			for _, key := range neighbourKeys(name.Text) {
				buckets[key] = append(buckets[key], named{i, n})
			}
		}
	}
	best := make(map[[2]int]NearMatch)
	for _, at := range buckets {
		if len(at) > maxBucket {
			continue
		}
		for x, a := range at {
			for _, b := range at[x+1:] {
				m.compare(a, b, best)
			}
		}
	}
	out := make([]NearMatch, 0, len(best))
	pairs := make([][2]int, 0, len(best))
	for p := range best {
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	for _, p := range pairs {
		out = append(out, best[p])
	}
	return out
}

func (m *matcher) compare(a, b named, best map[[2]int]NearMatch) {
	if a.entry > b.entry {
		a, b = b, a
	}
	if m.list[a.entry] == m.list[b.entry] || m.party(a.entry) == m.party(b.entry) {
		return
	}
	e, f := m.entries[a.entry], m.entries[b.entry]
	if e.Kind != "" && f.Kind != "" && e.Kind != f.Kind {
		return
	}
	x, y := e.Names[a.name].Text, f.Names[b.name].Text
	l := likeness(x, y)
	if l == "" {
		return
	}
	key := [2]int{a.entry, b.entry}
	had, ok := best[key]
	if !ok || closeness(l) < closeness(had.Likeness) || closeness(l) == closeness(had.Likeness) && x+y < had.NameA+had.NameB {
		best[key] = NearMatch{e.clone(), f.clone(), x, y, l}
	}
}

// closeness orders likenesses, the closest first.
func closeness(l Likeness) int {
	return slices.Index([]Likeness{LikeExact, LikeFolded, LikeWords, LikePart, LikeFewer, LikeSpelling}, l)
}

// neighbourKeys returns the keys that a name shares with names that are alike: all its words, and all but one with the
// first letter of that one.
func neighbourKeys(name string) []string {
	w := strings.Fields(foldedWords(name))
	if len(w) == 0 || len(w) > 12 {
		return nil
	}
	out := []string{strings.Join(w, " ")}
	for i := range w {
		others := slices.Delete(slices.Clone(w), i, i+1)
		if len(others) == 0 {
			continue
		}
		rest := strings.Join(others, " ")
		out = append(out, rest+"|"+string([]rune(w[i])[:1]))
		if len(others) > 1 {
			out = append(out, rest)
		}
	}
	return out
}
