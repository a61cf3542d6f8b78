package query

import (
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// alliances are who agrees with whom: with who makes the statements that it agrees with, and with who asserts the
// claims that it does. What ended does not count.
type alliances struct {
	of   map[attribution.ActorID][]attribution.ActorID // whom a party agrees with, by id
	with map[attribution.ActorID][]attribution.ActorID // who agrees with a party, by id
}

// alliances works out who agrees with whom, once.
func (x *Index) alliances() *alliances {
	x.agreeing.Do(func() {
		type pair struct{ party, other attribution.ActorID }
		k := &alliances{of: make(map[attribution.ActorID][]attribution.ActorID),
			with: make(map[attribution.ActorID][]attribution.ActorID)}
		type doing struct {
			party attribution.ActorID
			place Place
		}
		seen, done := make(map[pair]bool), make(map[doing]bool)
		asserting := make(map[attribution.Ref][]attribution.ActorID)
		for _, h := range x.AllHoldings() {
			if h.Verb != attribution.Agrees || h.Stands == edtf.No || done[doing{h.Party, h.Place}] {
				continue
			}
			done[doing{h.Party, h.Place}] = true
			for _, r := range x.Act(h.Place).On {
				others, known := asserting[r]
				if t := x.texts[statementOf(r)]; t != nil {
					others = t.whole()
				} else if r.IsProposition() && !known {
					others = x.asserting(r)
					asserting[r] = others
				}
				for _, other := range others {
					if p := (pair{h.Party, other}); other != h.Party && !seen[p] {
						seen[p] = true
						k.of[h.Party] = append(k.of[h.Party], other)
						k.with[other] = append(k.with[other], h.Party)
					}
				}
			}
		}
		for _, all := range []map[attribution.ActorID][]attribution.ActorID{k.of, k.with} {
			for _, parties := range all {
				slices.Sort(parties)
			}
		}
		x.allied = k
	})
	return x.allied
}
