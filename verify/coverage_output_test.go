package verify_test

import (
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
	"example.com/attribution/verify"
)

// Where all acts have words, a claim is bare only if nobody holds it or may, takes another position on it, or is
// reported to do so.
func TestCoverAsHeld(t *testing.T) {
	for _, c := range attributiontest.OutputCases(200) {
		c.Quotes = attribution.Quotes{}
		for id, s := range c.Statements {
			c.Quotes[attribution.QuoteID(id)] = &attribution.Quote{Statement: id, Text: "words"}
			for i := range s.Acts {
				s.Acts[i].Quotes = []attribution.QuoteID{attribution.QuoteID(id)}
			}
		}
		x := query.New(c)
		bare := verify.Cover(c).Bare
		check := func(r attribution.Ref) {
			rests := len(x.Holders(r))+len(x.PossibleHolders(r)) > 0
			rests = rests || slices.ContainsFunc(x.Holdings(r), func(h query.Holding) bool { return h.Stands != edtf.No })
			for _, p := range x.PositionsOn(r) {
				rests = rests || !p.Verb.Holds()
			}
			for range x.ReportsOn(r) {
				rests = true
			}
			if rests == slices.Contains(bare, r) {
				t.Errorf("%s: %s: bare: %v", c.ID, r, !rests)
			}
		}
		for id := range c.Attributions {
			check(id.Ref())
		}
		for id := range c.Accounts {
			check(id.Ref())
		}
	}
}
