package query_test

import (
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// Each way of asking for holdings gives those that the list of all has.
func TestHoldingsAgree(t *testing.T) {
	manyCases(t, 400, func(t *testing.T, g generator, c *Case) {
		x := query.New(c)
		if g.chance(50) {
			x = asOf(t, x, "2003")
		}
		all := x.AllHoldings()
		for id := range c.Actors {
			want := filter(all, func(h query.Holding) bool { return h.Party == id })
			same(t, x.HoldingsBy(id), want)
		}
		for r := range propositions(c) {
			want := filter(all, func(h query.Holding) bool { return h.Proposition == r })
			same(t, x.Holdings(r), want)
		}
	})
}

// Each way of asking for positions gives those that the list of all has.
func TestPositionsAgree(t *testing.T) {
	manyCases(t, 400, func(t *testing.T, g generator, c *Case) {
		x := query.New(c)
		if g.chance(50) {
			x = asOf(t, x, "2003")
		}
		all, reports := x.Positions(), x.Reports()
		for id := range c.Actors {
			same(t, x.PositionsBy(id), filter(all, func(p query.Position) bool { return p.Party == id }))
		}
		refs := slices.Collect(propositions(c))
		for id := range c.Statements {
			refs = append(refs, id.Ref())
		}
		refs = append(refs, "", "incidents/i", "actors/accused", "actors/group", "responses/listing")
		for _, r := range refs {
			on := filter(all, func(p query.Position) bool { return p.On == r })
			same(t, x.PositionsOn(r), on)
			same(t, x.ReportsOn(r), filter(reports, func(p query.Position) bool { return p.On == r }))
			if r == "incidents/i" {
				continue // on which positions on its claims count
			}
			speak := make(map[ActorID]bool)
			for _, id := range x.Silent("incidents/none") {
				speak[id] = true
			}
			for _, p := range on {
				delete(speak, p.Party)
			}
			for _, id := range x.Silent(r) {
				if !speak[id] {
					t.Errorf("%s is not silent on %s", id, r)
				}
				delete(speak, id)
			}
			for id := range speak {
				t.Errorf("%s is silent on %s", id, r)
			}
		}
	})
}

// Holdings with the verb asserts or agrees are positions too, and the other way round.
func TestHoldingsArePositions(t *testing.T) {
	manyCases(t, 200, func(t *testing.T, _ generator, c *Case) {
		x := query.New(c)
		type key struct {
			party ActorID
			on    Ref
			place query.Place
		}
		held := make(map[key]bool)
		for _, h := range x.AllHoldings() {
			held[key{h.Party, h.Proposition, h.Place}] = true
		}
		took := make(map[key]bool)
		for _, p := range x.Positions() {
			if collection, _ := p.On.Split(); p.Verb.Holds() && (collection == "attributions" || collection == "accounts") {
				took[key{p.Party, p.On, p.Place}] = true
			}
		}
		if len(held) != len(took) {
			t.Errorf("%d holdings, %d positions that hold", len(held), len(took))
		}
		for k := range held {
			if !took[k] {
				t.Errorf("no position for %v", k)
			}
		}
	})
}

// An index keeps nothing of the case that it was made of.
func TestIndexIsASnapshot(t *testing.T) {
	c := parties(Statements{"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}})
	x := query.New(c)
	c.Statements["s"].By[0] = "b"
	c.Statements["s"].Acts[0].Verb = Denies
	delete(c.Statements, "s")
	equal(t, holders(x, "attributions/p"), "a")
}

func TestIndexOfNothing(t *testing.T) {
	for _, c := range []*Case{nil, {}, {Statements: Statements{"s": nil}, Attributions: Attributions{"p": nil}, Actors: Actors{"a": nil}}} {
		x := query.New(c)
		equal(t, x.AllHoldings())
		equal(t, x.Positions())
		equal(t, x.Silent("attributions/p"))
		is(t, x.Claimed("attributions/p"), edtf.No)
		is(t, x.Act(query.Place{Statement: "s"}).Verb, "")
	}
}
