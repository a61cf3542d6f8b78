package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
)

// A Weighing is what a party says of how an item of evidence bears on a claim. A matrix of them has no scores and no
// sums: what outweighs what is for the reader to judge.
type Weighing struct {
	Evidence attribution.EvidenceID
	// on which it bears; zero: the party says nothing of a claim, only of the item or of the incident
	Proposition attribution.Ref
	Party       attribution.ActorID // who says so
	Verb        attribution.Verb    // of the act in which it does
	Sense       attribution.Sense   // zero: the item is what the claim is about, or its worth as evidence is disputed

	// Imitates is whom the item was made to look like an actor of, where the proposition says that. The party holds it.
	Imitates attribution.ActorID

	Words       attribution.Words // in which the party says how it bears; zero: not recorded
	Reliability attribution.Term  // as the party grades where the item comes from
	Credibility attribution.Term  // as the party grades the item
	Place       Place             // of the act
	When        attribution.When
}

// Matrix returns how evidence bears on the claims about an incident, on the links of chains from it, and on what is
// said of the evidence itself: by item, then claim, then day. It has what parties put forward
// ([attribution.Act.Evidence]) for what they claim and against what they deny, contest or reject; what they say of how
// it bears ([attribution.Act.Bearings]); whom it is said to imitate; and whose worth is disputed. What a party is only
// said to have done is not in it.
//
// The zero incident asks for the claims about all of them and for all other claims, and for what is said of evidence
// that nobody puts forward.
func (x *Index) Matrix(incident attribution.IncidentID) []Weighing {
	all := incident == ""
	items := make(map[attribution.EvidenceID]bool)
	var about map[attribution.Ref]bool
	if !all {
		about = x.claimsFrom(incident)
	}
	var out []Weighing
	for n := range x.acts {
		for _, w := range x.weighings(int32(n), incident) {
			if all || about[w.Proposition] || w.Proposition == "" {
				items[w.Evidence] = true
				out = append(out, w)
			}
		}
	}
	if all {
		for id := range x.c.Evidence {
			items[id] = true
		}
	}
	out = append(out, x.saidOf(items)...)
	order := make(dateOrder)
	slices.SortStableFunc(out, func(a, b Weighing) int {
		return cmp.Or(cmp.Compare(a.Evidence, b.Evidence), cmp.Compare(a.Proposition, b.Proposition),
			order.compare(a.When, b.When), cmp.Compare(a.Party, b.Party),
			cmp.Compare(a.Place.Statement, b.Place.Statement), cmp.Compare(a.Place.Act, b.Place.Act))
	})
	return out
}

// claimsFrom returns the claims about an incident, and those that lead on from whom they name, whoever holds them.
func (x *Index) claimsFrom(incident attribution.IncidentID) map[attribution.Ref]bool {
	about := make(map[attribution.Ref]bool)
	for _, r := range x.claimsAbout(incident) {
		about[r] = true
	}
	seen := map[attribution.Ref]bool{incident.Ref(): true}
	for next := []attribution.Ref{incident.Ref()}; len(next) > 0; next = next[1:] {
		for _, id := range x.from[next[0]] {
			about[id.Ref()] = true
			if object := x.c.Attributions[id].Object; !seen[object] && !isIncident(object) {
				seen[object] = true
				next = append(next, object)
			}
		}
	}
	return about
}

// weighings returns what the performers of an act say of how evidence bears on propositions or, where the act is on
// none, on an incident or, where that is zero, on anything.
func (x *Index) weighings(n int32, incident attribution.IncidentID) []Weighing {
	a := x.acts[n]
	outer := a.outer()
	if a.reports() || len(outer.Evidence)+len(outer.Bearings) == 0 {
		return nil
	}
	var out []Weighing
	at := a.place(0)
	add := func(w Weighing, on []attribution.Ref) {
		w.Verb, w.Place = outer.Verb, at
		for rank, parties := range x.speaking(a) {
			for _, party := range parties {
				for _, r := range on {
					w.Party, w.Proposition, w.When = party, r, x.voices[rank].when
					out = append(out, w)
				}
			}
		}
	}
	on := x.weighed(outer, at)
	if len(on) == 0 && (incident == "" || slices.Contains(outer.On, incident.Ref())) {
		on = []attribution.Ref{""}
	}
	said := make(map[attribution.EvidenceID]bool)
	for _, b := range outer.Bearings {
		said[b.Evidence] = true
		of := on
		if b.On != "" {
			of = []attribution.Ref{b.On}
		}
		add(Weighing{Evidence: b.Evidence, Sense: b.Sense, Words: b.Words, Reliability: b.Reliability,
			Credibility: b.Credibility}, of)
	}
	for _, e := range outer.Evidence {
		if !said[e] {
			add(Weighing{Evidence: e, Sense: senseOf(outer)}, on)
		}
	}
	return out
}

// weighed returns the propositions that an act is on: those that it holds, or that it names or answers.
func (x *Index) weighed(a *attribution.Act, at Place) []attribution.Ref {
	if a.Verb.Holds() {
		return x.Propositions(at)
	}
	var out []attribution.Ref
	for _, r := range named(a) {
		if r.IsProposition() {
			out = append(out, r)
		}
	}
	return out
}

// senseOf returns which way evidence bears that an act puts forward.
func senseOf(a *attribution.Act) attribution.Sense {
	switch a.Verb {
	case attribution.Asserts, attribution.Agrees:
		switch a.Leaning() {
		case attribution.LeansFor:
			return attribution.SenseSupports
		case attribution.LeansAgainst:
			return attribution.SenseAgainst
		}
		return attribution.SenseNeither
	case attribution.Supports:
		return attribution.SenseSupports
	case attribution.Denies, attribution.Contests, attribution.Rejects:
		return attribution.SenseAgainst
	case attribution.Declines: // what was weighed did not suffice
		return attribution.SenseNeither
	}
	return ""
}

// saidOf returns what parties hold of items of evidence, such as whom they imitate, and who disputes their worth.
func (x *Index) saidOf(items map[attribution.EvidenceID]bool) []Weighing {
	var out []Weighing
	for _, e := range ids(items) {
		for _, id := range x.from[e.Ref()] {
			a := x.attribution(id.Ref())
			for _, h := range x.Holders(id.Ref()) {
				w := Weighing{Evidence: e, Proposition: id.Ref(), Party: h.Party, Verb: h.Verb, Words: h.Words,
					Place: h.Place, When: h.Since}
				if a.Link == attribution.Imitates {
					w.Imitates = actorOf(a.Object)
				}
				out = append(out, w)
			}
		}
		for _, p := range x.PositionsOn(e.Ref()) {
			if p.Verb == attribution.DisputesBasis || p.Verb == attribution.Denies || p.Verb == attribution.Contests {
				out = append(out, Weighing{Evidence: e, Party: p.Party, Verb: p.Verb, Words: x.Words(p.Place),
					Place: p.Place, When: p.When})
			}
		}
	}
	return out
}
