package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// contradictions returns who denies or contests which of the claims, and who judges that they are not so.
func (w *walker) contradictions(claims []attribution.Ref) []Contradiction {
	x := w.x
	holders := make(map[attribution.Ref][]attribution.ActorID)
	own := make(map[attribution.ActorID][]attribution.Ref)
	v := newViews(x)
	v.wanted = func(verb attribution.Verb) bool { return rejects(verb) || ends(verb) }
	var all []taken
	for _, claim := range claims {
		for _, party := range claimantsAmong(w.holdings(claim)) {
			holders[claim] = append(holders[claim], party)
			if x.attribution(claim) != nil {
				own[party] = append(own[party], claim)
			}
		}
		all = append(all, filtered(v.touching(claim), func(t taken) bool { return rejects(t.verb) })...)
	}
	var out []Contradiction
	for _, p := range x.arranged(all, false) {
		out = append(out, Contradiction{Party: p.Party, Verb: p.Verb, Claim: p.On,
			Holders: slices.Clone(holders[p.On]), Instead: slices.Clone(own[p.Party]),
			Place: p.Place, When: p.When, Uncertain: p.Uncertain})
	}
	out = append(out, w.judgedAgainst(claims, holders, own)...)
	order := make(dateOrder)
	slices.SortStableFunc(out, func(a, b Contradiction) int {
		return cmp.Or(order.compare(a.When, b.When), cmp.Compare(a.Place.Statement, b.Place.Statement),
			cmp.Compare(a.Place.Act, b.Place.Act))
	})
	return out
}

// judgedAgainst returns who judges that claims are not so of which others hold that they are.
func (w *walker) judgedAgainst(claims []attribution.Ref, holders map[attribution.Ref][]attribution.ActorID,
	own map[attribution.ActorID][]attribution.Ref) []Contradiction {
	var out []Contradiction
	for _, claim := range claims {
		if len(holders[claim]) == 0 {
			continue
		}
		holds := among(holders[claim])
		for _, h := range w.holdings(claim) {
			if h.Leans == attribution.LeansAgainst && h.Stands != edtf.No && !holds(h.Party) {
				out = append(out, Contradiction{Party: h.Party, Verb: h.Verb, Leans: h.Leans, Claim: claim,
					Holders: slices.Clone(holders[claim]),
					Instead: slices.Clone(own[h.Party]), Place: h.Place, When: h.Since, Uncertain: h.Uncertain})
			}
		}
	}
	return out
}

func rejects(v attribution.Verb) bool { return v == attribution.Denies || v == attribution.Contests }
