package query

import (
	"slices"

	"example.com/attribution"
)

// contradictions returns who denies or contests which of the claims about an incident.
func (x *Index) contradictions(claims []attribution.Ref) []Contradiction {
	holders := make(map[attribution.Ref][]attribution.ActorID)
	own := make(map[attribution.ActorID][]attribution.Ref)
	v := newViews(x)
	v.wanted = func(verb attribution.Verb) bool { return rejects(verb) || ends(verb) }
	var all []taken
	for _, claim := range claims {
		for _, party := range x.claimants(claim) {
			holders[claim] = append(holders[claim], party)
			if x.attribution(claim) != nil {
				own[party] = append(own[party], claim)
			}
		}
		all = append(all, filtered(v.touching(claim), func(t taken) bool { return rejects(t.verb) })...)
	}
	var out []Contradiction
	for _, p := range x.arranged(all, false) {
		out = append(out, Contradiction{Party: p.Party, Verb: p.Verb, Claim: p.On, Holders: slices.Clone(holders[p.On]), Instead: slices.Clone(own[p.Party]),
			Place: p.Place, When: p.When, Uncertain: p.Uncertain})
	}
	return out
}

func rejects(v attribution.Verb) bool { return v == attribution.Denies || v == attribution.Contests }
