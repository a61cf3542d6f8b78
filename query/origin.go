package query

import (
	"iter"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// Independence says whether a party came to a claim by itself, as far as its own words say. Nothing is inferred from
// two parties' saying the same.
type Independence string

// Independences.
const (
	// it puts forward evidence of its own and says of nothing else that it rests on it
	Independent Independence = "yes"
	// it agrees with another's statement, or says that it rests on what others said or supplied
	Dependent Independence = "no"
	NotShown  Independence = "not-shown" // it says neither
)

// An Origin is where a claim comes from for all of some holders: what their statements lead to over any number of
// steps. Holders of one origin are one voice, however many they are.
type Origin struct {
	Proposition attribution.Ref
	// holders, statements and evidence that lead to nothing further, in order; several: the holders rest on all of
	// them, or on each other in a circle
	Roots   []attribution.Ref
	Parties []Voice // by id
}

// A Voice is a holder of a claim, with what it rests on.
type Voice struct {
	Party       attribution.ActorID
	Independent Independence
	Via         []attribution.Ref // what its own acts rest on, of others: statements, propositions, evidence, in order
}

// Origins returns the certain holders of a claim, see [Index.Holders], by origin: each is in one of them. Parties rest
// on others as their acts say: by agreeing with a statement, by [attribution.Act.RestsOn], and by putting forward
// evidence that only others supplied ([attribution.EvidenceItem].From). To rest on a statement is to rest on those who
// make it, and on whatever it rests on; to rest on a claim is to rest on the statements of those who claim it. So who
// has a claim from two reports that copy a third has it from the third.
func (x *Index) Origins(proposition attribution.Ref) []Origin {
	o := x.lineages(x.Holders(proposition), x.Holdings(proposition))
	byRoots, keys := make(map[string]int), make(map[*attribution.Ref]string)
	var out []Origin
	for _, party := range o.parties {
		roots := o.roots[party.Ref()]
		key, ok := keys[&roots[0]] // many have the same list
		if !ok {
			key = strings.Join(texts(roots), "\x00")
			keys[&roots[0]] = key
		}
		i, ok := byRoots[key]
		if !ok {
			i = len(out)
			byRoots[key] = i
			out = append(out, Origin{Proposition: proposition, Roots: roots})
		}
		out[i].Parties = append(out[i].Parties, Voice{Party: party, Independent: o.independence(party), Via: o.via[party]})
	}
	slices.SortFunc(out, func(a, b Origin) int { return slices.Compare(a.Roots, b.Roots) })
	return out
}

func texts(refs []attribution.Ref) []string {
	out := make([]string, len(refs))
	for i, r := range refs {
		out[i] = string(r)
	}
	return out
}

// lineages are what the holders of a claim rest on: a graph of holders and of the statements, claims and evidence that
// they rest on.
type lineages struct {
	x       *Index
	parties []attribution.ActorID // the holders, in order
	holds   map[attribution.ActorID]bool
	via     map[attribution.ActorID][]attribution.Ref
	own     map[attribution.ActorID]bool          // who puts forward evidence of its own
	on      map[attribution.Ref][]attribution.Ref // what holders, statements and claims rest on
	met     map[attribution.Ref]bool              // whose bases are known, or will be
	next    []attribution.Ref                     // whose bases are to be found
	// what each rests on in the end; who rests on the same has the same list
	roots   map[attribution.Ref][]attribution.Ref
	backers map[attribution.Ref]backing // of what was asked for
}

// A backing is who is behind something.
type backing struct {
	of    []attribution.ActorID
	known bool // there is such a thing
	met   bool // its backers among the holders stand in the graph, under the thing's own node of them
}

// lineages works out what the parties of some holdings of one claim rest on, as they said when they first held it or
// when they said so again: who says something again without its base has not given the base up.
func (x *Index) lineages(holders, all []Holding) *lineages {
	o := &lineages{x: x, holds: make(map[attribution.ActorID]bool), via: make(map[attribution.ActorID][]attribution.Ref),
		own: make(map[attribution.ActorID]bool), on: make(map[attribution.Ref][]attribution.Ref),
		met:     make(map[attribution.Ref]bool),
		backers: make(map[attribution.Ref]backing)}
	for _, h := range holders {
		if !o.holds[h.Party] {
			o.holds[h.Party] = true
			o.parties = append(o.parties, h.Party)
		}
	}
	slices.Sort(o.parties)
	for _, h := range all {
		if !o.holds[h.Party] || h.Leans != attribution.LeansFor || h.Stands == edtf.No && ends(h.EndedBy) {
			continue
		}
		act := x.Act(h.Place)
		for r := range o.basesOf(&act, []attribution.ActorID{h.Party}) {
			o.rest(h.Party.Ref(), r)
			o.via[h.Party] = appendNew(o.via[h.Party], r)
		}
		for _, e := range shown(&act) {
			o.own[h.Party] = o.own[h.Party] || x.supplies(h.Party, e)
		}
	}
	for _, via := range o.via {
		slices.Sort(via)
	}
	for len(o.next) > 0 {
		r := o.next[len(o.next)-1]
		o.next = o.next[:len(o.next)-1]
		o.expand(r)
	}
	o.resolve()
	return o
}

// shown returns the items that an act puts forward, or says that it rests on.
func shown(a *attribution.Act) []attribution.EvidenceID {
	out := slices.Clone(a.Evidence)
	for _, r := range a.RestsOn {
		if collection, id := r.Split(); collection == attribution.CollectionEvidence {
			out = append(out, attribution.EvidenceID(id))
		}
	}
	return out
}

// basesOf yields what an act of some parties rests on that is not their own alone: the statements that it agrees with,
// the items that others supplied, and what it says that it rests on.
func (o *lineages) basesOf(a *attribution.Act, by []attribution.ActorID) iter.Seq[attribution.Ref] {
	return func(yield func(attribution.Ref) bool) {
		var all []attribution.Ref
		if a.Verb == attribution.Agrees {
			for _, r := range a.On {
				if statementOf(r) != "" {
					all = append(all, r)
				}
			}
		}
		for _, e := range a.Evidence {
			all = append(all, e.Ref())
		}
		all = append(all, a.RestsOn...)
		for _, r := range all {
			of, known := o.behind(r)
			isOwn := len(of) > 0 && !slices.ContainsFunc(of, func(p attribution.ActorID) bool { return !slices.Contains(by, p) })
			collection, _ := r.Split()
			if collection == attribution.CollectionEvidence { // of which a part is the party's own
				isOwn = !known || len(of) == 0 || slices.ContainsFunc(of,
					func(p attribution.ActorID) bool { return slices.Contains(by, p) })
			}
			if !isOwn && !yield(r) {
				return
			}
		}
	}
}

// behind returns who makes a statement, supplied an item of evidence or claims a proposition, or did: what one rests on
// stays the same when others give it up. known: whether there is such a thing.
func (o *lineages) behind(r attribution.Ref) (of []attribution.ActorID, known bool) {
	b, ok := o.backers[r]
	if !ok {
		b.of, b.known = o.x.behind(r)
		o.backers[r] = b
	}
	return b.of, b.known
}

func (x *Index) behind(r attribution.Ref) (of []attribution.ActorID, known bool) {
	switch collection, id := r.Split(); collection {
	case statements:
		return x.makers(attribution.StatementID(id)), true
	case attribution.CollectionEvidence:
		return x.suppliers(attribution.EvidenceID(id)), x.c.Evidence[attribution.EvidenceID(id)] != nil
	}
	for _, h := range x.Holdings(r) {
		if h.Leans == attribution.LeansFor {
			of = appendNew(of, h.Party)
		}
	}
	return of, true
}

// backersOf is the node of those behind something who hold the claim, by way of which others rest on them.
func backersOf(r attribution.Ref) attribution.Ref { return r + "\x00" }

func isBackers(r attribution.Ref) bool { return strings.HasSuffix(string(r), "\x00") }

// rest notes that a holder, a statement or a claim rests on something: on those behind it who hold the claim or, if
// none does, on the thing.
func (o *lineages) rest(at, r attribution.Ref) {
	of, _ := o.behind(r)
	if slices.ContainsFunc(of, func(p attribution.ActorID) bool { return o.holds[p] && p.Ref() != at }) {
		node := backersOf(r)
		o.on[at] = appendNew(o.on[at], node)
		if b := o.backers[r]; !b.met {
			b.met = true
			o.backers[r] = b
			o.met[node] = true
			for _, party := range of {
				if o.holds[party] {
					o.on[node] = appendNew(o.on[node], party.Ref())
				}
			}
		}
		return
	}
	o.on[at] = appendNew(o.on[at], r)
	if !o.met[r] {
		o.met[r] = true
		o.next = append(o.next, r)
	}
}

// expand finds what a statement or a claim of others than the holders rests on.
func (o *lineages) expand(r attribution.Ref) {
	switch collection, id := r.Split(); collection {
	case statements:
		if t := o.x.texts[attribution.StatementID(id)]; t != nil {
			by := t.whole()
			for _, a := range o.x.actsOf(t) {
				for base := range o.basesOf(a.outer(), by) {
					o.rest(r, base)
				}
			}
		}
	case attribution.CollectionAttributions, attribution.CollectionAccounts:
		for _, h := range o.x.Holdings(r) {
			if h.Leans == attribution.LeansFor {
				o.rest(r, h.Place.Statement.Ref())
			}
		}
	}
}

// makers returns who makes a statement as a whole.
func (x *Index) makers(id attribution.StatementID) []attribution.ActorID {
	if t := x.texts[id]; t != nil {
		return t.whole()
	}
	return nil
}

// suppliers returns who supplied an item of evidence or, where that is not stated, who puts it forward.
func (x *Index) suppliers(id attribution.EvidenceID) []attribution.ActorID {
	item := x.c.Evidence[id]
	switch {
	case item == nil:
		return nil
	case len(item.From) > 0:
		return item.From
	}
	return item.By
}

// supplies reports whether an item of evidence is a party's own: supplied by it or, where nobody is said to have
// supplied it, put forward by it or by nobody else.
func (x *Index) supplies(party attribution.ActorID, id attribution.EvidenceID) bool {
	of := x.suppliers(id)
	return x.c.Evidence[id] != nil && (len(of) == 0 || slices.Contains(of, party))
}

func (o *lineages) independence(party attribution.ActorID) Independence {
	switch {
	case len(o.via[party]) > 0:
		return Dependent
	case o.own[party]:
		return Independent
	}
	return NotShown
}

// resolve works out what everything rests on in the end: what rests on nothing first.
func (o *lineages) resolve() {
	all := ids(o.met)
	for _, p := range o.parties {
		all = append(all, p.Ref())
	}
	o.roots = make(map[attribution.Ref][]attribution.Ref, len(all))
	for _, circle := range circlesOf(all, o.on) {
		roots := o.rootsOf(circle)
		for _, r := range circle {
			o.roots[r] = roots
		}
	}
}

// rootsOf returns what those who rest on each other in a circle rest on in the end: themselves, if on nothing else.
func (o *lineages) rootsOf(circle []attribution.Ref) []attribution.Ref {
	var only []attribution.Ref // of the one list that there is
	found := make(map[attribution.Ref]bool)
	for _, r := range circle {
		for _, base := range o.on[r] {
			roots := o.roots[base] // of its own circle there are none yet
			switch {
			case len(roots) == 0 || len(only) > 0 && &only[0] == &roots[0]:
			case len(only) == 0 && len(found) == 0:
				only = roots
			default:
				for _, root := range slices.Concat(only, roots) {
					found[root] = true
				}
				only = nil
			}
		}
	}
	switch {
	case len(only) > 0:
		return only
	case len(found) == 0:
		for _, r := range circle {
			if !isBackers(r) {
				found[r] = true
			}
		}
	}
	return ids(found)
}
