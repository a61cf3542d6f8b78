package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// endorsements returns who rests on whom in claims about the incident, or about those that the party follows from it.
func (w *walker) endorsements() []Endorsement {
	out := w.endorsementsOf(w.x.claimsAbout(w.incident))
	others := w.incidents()
	if len(others) == 0 {
		return out
	}
	type endorsing struct {
		party attribution.ActorID
		on    attribution.Ref
		place Place
	}
	known := make(map[endorsing]bool)
	for _, e := range out {
		known[endorsing{e.Party, e.On, e.Place}] = true
	}
	reached := make(map[attribution.ActorID]map[attribution.Ref]bool)
	for _, other := range others {
		for _, e := range w.endorsementsOf(w.x.claimsAbout(other)) {
			k := endorsing{e.Party, e.On, e.Place}
			if reached[e.Party] == nil {
				reached[e.Party] = w.follows(e.Party)
			}
			if reached[e.Party][other.Ref()] && !known[k] {
				known[k] = true
				out = append(out, e)
			}
		}
	}
	order := make(dateOrder)
	slices.SortStableFunc(out, func(a, b Endorsement) int {
		return cmp.Or(order.compare(a.When, b.When), cmp.Compare(a.Place.Statement, b.Place.Statement),
			cmp.Compare(a.Place.Act, b.Place.Act))
	})
	return out
}

// endorsementsOf returns who rests on whom in claims.
func (w *walker) endorsementsOf(claims []attribution.Ref) []Endorsement {
	x := w.x
	_, wholes := x.assertions(claims...)
	whom := make(map[attribution.Ref]func() []attribution.ActorID)
	for _, r := range claims {
		whom[r] = func() []attribution.ActorID { return assertingAmong(w.holdings(r)) }
	}
	for _, in := range wholes {
		if in.sign == signFor {
			whom[in.text.id.Ref()] = func() []attribution.ActorID { return slices.Clone(unique(in.text.whole())) }
		}
	}
	v := newViews(x)
	v.wanted = endorses
	var all []taken
	for r := range whom {
		for _, a := range v.naming(r) {
			for rank, parties := range x.takers(a.n) {
				for _, party := range parties {
					all = append(all, taken{party, rank, a.n, sight{on: r, verb: a.inner.Verb}})
				}
			}
		}
	}
	known := make(map[attribution.Ref][]attribution.ActorID)
	var out []Endorsement
	for _, p := range x.arranged(all, false) {
		parties, ok := known[p.On]
		if !ok {
			parties = whom[p.On]()
			known[p.On] = parties
		}
		out = append(out, Endorsement{Party: p.Party, Verb: p.Verb, On: p.On, Whom: parties, Place: p.Place,
			When: p.When, Uncertain: p.Uncertain})
	}
	return out
}

// endorses reports whether an act with this verb rests on what others claim.
func endorses(v attribution.Verb) bool {
	switch v {
	case attribution.Agrees, attribution.Supports, attribution.Acknowledges, attribution.TakesNote:
		return true
	}
	return false
}

// asserting returns the parties that assert a claim, and do not merely agree with it.
func (x *Index) asserting(claim attribution.Ref) []attribution.ActorID {
	return assertingAmong(x.Holdings(claim))
}

func assertingAmong(all []Holding) []attribution.ActorID {
	var out []attribution.ActorID
	for _, h := range all {
		if h.Verb == attribution.Asserts && h.Leans == attribution.LeansFor && h.Stands != edtf.No {
			out = append(out, h.Party)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
