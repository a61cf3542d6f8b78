package query

import (
	"slices"
	"strings"

	"example.com/attribution"
)

// Independence says whether a party came to a claim by itself, as far as its own words say. Nothing is inferred from two parties' saying the
// same.
type Independence string

// Independences.
const (
	Independent Independence = "yes"       // it puts forward evidence of its own and says of nothing else that it rests on it
	Dependent   Independence = "no"        // it agrees with another's statement, or says that it rests on what others said or supplied
	NotShown    Independence = "not-shown" // it says neither
)

// An Origin is where a claim comes from for all of some holders: what their statements lead to over any number of steps. Holders of one
// origin are one voice, however many they are.
type Origin struct {
	Proposition attribution.Ref
	Roots       []attribution.Ref // holders, statements and evidence that lead to nothing further, in order; several: the holders rest on all of them, or on each other in a circle
	Parties     []Voice           // by id
}

// A Voice is a holder of a claim, with what it rests on.
type Voice struct {
	Party       attribution.ActorID
	Independent Independence
	Via         []attribution.Ref // what its own acts rest on, of others: statements, propositions, evidence, in order
}

// Origins returns the certain holders of a claim, see [Index.Holders], by origin: each is in one of them. Parties rest on others as their acts
// say: by agreeing with a statement, by [attribution.Act.RestsOn], and by putting forward evidence that only others supplied
// ([attribution.EvidenceItem].From). To rest on a statement is to rest on those who make it, and on whatever they rest on.
func (x *Index) Origins(proposition attribution.Ref) []Origin {
	o := x.lineages(proposition)
	byRoots := make(map[string]int)
	var out []Origin
	for _, party := range o.parties {
		roots := o.roots[party]
		key := strings.Join(texts(roots), "\x00")
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

// Lineages are what the holders of a claim rest on.
type lineages struct {
	parties []attribution.ActorID
	via     map[attribution.ActorID][]attribution.Ref
	on      map[attribution.ActorID][]attribution.ActorID // other holders that each rests on
	beyond  map[attribution.ActorID][]attribution.Ref     // what it rests on that is no holder
	own     map[attribution.ActorID]bool                  // who puts forward evidence of its own
	roots   map[attribution.ActorID][]attribution.Ref
}

// lineages works out what the holders of a claim rest on.
func (x *Index) lineages(proposition attribution.Ref) *lineages {
	o := &lineages{via: make(map[attribution.ActorID][]attribution.Ref), on: make(map[attribution.ActorID][]attribution.ActorID),
		beyond: make(map[attribution.ActorID][]attribution.Ref), own: make(map[attribution.ActorID]bool)}
	holders := x.Holders(proposition)
	holds := make(map[attribution.ActorID]bool)
	for _, h := range holders {
		if !holds[h.Party] {
			o.parties = append(o.parties, h.Party)
		}
		holds[h.Party] = true
	}
	slices.Sort(o.parties)
	for _, h := range holders {
		act := x.Act(h.Place)
		for _, e := range act.Evidence {
			if x.supplies(h.Party, e) {
				o.own[h.Party] = true
			} else if item := x.c.Evidence[e]; item != nil {
				o.rest(h.Party, e.Ref(), x.suppliers(e), holds)
			}
		}
		for _, id := range x.bases(&h) {
			o.rest(h.Party, id.Ref(), x.makers(id), holds)
		}
		for _, r := range act.RestsOn {
			switch collection, id := r.Split(); collection {
			case statements:
				o.rest(h.Party, r, x.makers(attribution.StatementID(id)), holds)
			case attribution.CollectionEvidence:
				if x.supplies(h.Party, attribution.EvidenceID(id)) {
					o.own[h.Party] = true
				} else {
					o.rest(h.Party, r, x.suppliers(attribution.EvidenceID(id)), holds)
				}
			default:
				o.rest(h.Party, r, x.claimants(r), holds)
			}
		}
	}
	o.resolve()
	return o
}

// rest notes that a party rests on something of others. What it rests on of its own alone is no step.
func (o *lineages) rest(party attribution.ActorID, r attribution.Ref, of []attribution.ActorID, holds map[attribution.ActorID]bool) {
	others := slices.DeleteFunc(slices.Clone(of), func(a attribution.ActorID) bool { return a == party })
	if len(others) == 0 && len(of) > 0 {
		return
	}
	if !slices.Contains(o.via[party], r) {
		o.via[party] = append(o.via[party], r)
		slices.Sort(o.via[party])
	}
	inside := false
	for _, other := range others {
		if holds[other] {
			inside = true
			o.on[party] = appendNew(o.on[party], other)
		}
	}
	if !inside {
		o.beyond[party] = appendNew(o.beyond[party], r)
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

// supplies reports whether an item of evidence is a party's own: supplied by it or, where nobody is said to have supplied it, put forward by
// it or by nobody else.
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

// resolve works out what each party rests on in the end: those that rest on nothing first.
func (o *lineages) resolve() {
	o.roots = make(map[attribution.ActorID][]attribution.Ref, len(o.parties))
	for _, circle := range circlesOf(o.parties, o.on) {
		found := make(map[attribution.Ref]bool)
		for _, p := range circle {
			for _, r := range o.beyond[p] {
				found[r] = true
			}
			for _, q := range o.on[p] {
				for _, r := range o.roots[q] { // of its own circle there are none yet
					found[r] = true
				}
			}
		}
		if len(found) == 0 {
			for _, p := range circle {
				found[p.Ref()] = true
			}
		}
		roots := ids(found)
		for _, p := range circle {
			o.roots[p] = roots
		}
	}
}
