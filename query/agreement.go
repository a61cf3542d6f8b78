package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// An Alignment reports in what the holders of claims about an incident agree and in what they do not. It judges nothing: that two parties
// name the same object says nothing of how they came to it, and what is told here of one party is told of no other.
type Alignment struct {
	Incident       attribution.IncidentID
	Named          []Candidate     // whom the holders name, by level, then by id
	Differences    []Difference    // the levels at which they name different objects
	Endorsements   []Endorsement   // who rests on whom
	Contradictions []Contradiction // who rejects what others hold
	Refinements    []Refinement    // which of those named stand within which
}

// A Candidate is an actor, or a territory, that is named at one level.
type Candidate struct {
	Level  Level
	Object attribution.ActorID
	By     []Namer // by party: two or more agree

	// Likelihoods are the different terms that the parties use for the links that name it, in the order of By; the zero term is among them
	// where one is stated for some and for others is not.
	Likelihoods []attribution.Term
}

// A Namer is a party that names a candidate: by a link from the incident, or from an actor that it names itself.
type Namer struct {
	Party attribution.ActorID
	Held  []Holding // the holdings that name it, in order
	Hops  int       // how far from the incident it is in links; 1: the link is the incident's own

	// Independent says that some of Held is asserted. A party that only agrees with another's claim does not name it independently.
	Independent bool
}

// A Difference is a level at which different objects are named. They need not exclude each other.
type Difference struct {
	Level   Level
	Objects []attribution.ActorID
}

// An Endorsement is a party's resting on what others claim: it agrees with it, supports, acknowledges or takes note of it. It is no second
// opinion.
type Endorsement struct {
	Party     attribution.ActorID
	Verb      attribution.Verb
	On        attribution.Ref       // the claim or the statement that is endorsed
	Whom      []attribution.ActorID // who makes it: who asserts the claim, whose statement it is
	Place     Place
	When      attribution.When
	Uncertain bool // dates cannot tell whether it was done by the date of the index
}

// A Contradiction is a party's denying or contesting a claim.
type Contradiction struct {
	Party     attribution.ActorID
	Verb      attribution.Verb      // denies, or contests
	Claim     attribution.Ref       // about the incident
	Holders   []attribution.ActorID // of the claim
	Instead   []attribution.Ref     // the attributions of the incident that the party holds itself
	Place     Place
	When      attribution.When
	Uncertain bool // dates cannot tell whether it was done by the date of the index
}

// A Refinement says that one of those named stands within another, so that a claim which names it is finer than one that names the
// other, and does not contradict it.
type Refinement struct {
	Finer, Coarser attribution.ActorID
	Held           []Holding // links that say so; empty: it is so in the compilers' frame, which nobody holds
}

// Agreement compares the claims about an incident that the index shows, holdings that ended left out.
func (x *Index) Agreement(incident attribution.IncidentID) Alignment {
	w := x.walker(incident, nil)
	a := Alignment{Incident: incident, Named: w.named()}
	for _, level := range levels {
		d := Difference{Level: level}
		for _, n := range a.Named {
			if n.Level == level {
				d.Objects = append(d.Objects, n.Object)
			}
		}
		if len(d.Objects) > 1 {
			a.Differences = append(a.Differences, d)
		}
	}
	claims := x.claimsAbout(incident)
	a.Endorsements = x.endorsements(claims)
	a.Contradictions = x.contradictions(claims)
	a.Refinements = w.refinements(a.Named)
	return a
}

// named returns what the holders of links from the incident name, each by its own links.
func (w *walker) named() []Candidate {
	type object struct {
		level Level
		actor attribution.ActorID
	}
	found := make(map[object]*Candidate)
	start := w.incident.Ref()
	for _, party := range ids(w.at(start).by) {
		distance := map[attribution.Ref]int{start: 0}
		for next := []attribution.Ref{start}; len(next) > 0; next = next[1:] {
			for _, hop := range w.at(next[0]).by[party] {
				_, id := hop.To.Split()
				o := object{w.x.level(hop.Link, attribution.ActorID(id)), attribution.ActorID(id)}
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
			n.By[i].Independent = n.By[i].Independent || h.Verb == attribution.Asserts
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

// endorsements returns who rests on whom in claims.
func (x *Index) endorsements(claims []attribution.Ref) []Endorsement {
	_, wholes := x.assertions(claims...)
	whom := make(map[attribution.Ref]func() []attribution.ActorID)
	for _, r := range claims {
		whom[r] = func() []attribution.ActorID { return x.asserting(r) }
	}
	for _, w := range wholes {
		if w.sign == signFor {
			whom[w.text.id.Ref()] = func() []attribution.ActorID { return slices.Clone(unique(w.text.whole())) }
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
		out = append(out, Endorsement{Party: p.Party, Verb: p.Verb, On: p.On, Whom: parties, Place: p.Place, When: p.When, Uncertain: p.Uncertain})
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
	var out []attribution.ActorID
	for _, h := range x.resolve(x.holdingsOf(claim)) {
		if h.Verb == attribution.Asserts && h.Stands != edtf.No {
			out = append(out, h.Party)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
