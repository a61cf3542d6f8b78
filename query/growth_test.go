package query_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
)

// many is a valid case of n statements on a quarter as many claims: most assert one, some agree with another statement,
// some withdraw or correct what the same party said before, and each claim is made by several.
func many(n int) *Case {
	g := newGenerator(uint64(n))
	c := &Case{ID: "many", Actors: Actors{"accused": &State{Code: "CN"}}, Incidents: Incidents{}, Attributions: Attributions{}, Statements: Statements{}}
	for i := range 40 {
		c.Actors[ActorID(number("x", i))] = &Organization{}
	}
	claims := max(1, n/4)
	for i := range claims {
		incident, id := IncidentID(number("i", i)), AttributionID(number("p", i))
		c.Incidents[incident] = &Incident{}
		c.Attributions[id] = &Attribution{Subject: incident.Ref(), Link: ConductedBy, Object: "actors/accused"}
	}
	for i := range n {
		claim := i % claims
		on := []Ref{AttributionID(number("p", claim)).Ref()}
		a := Act{Verb: Asserts, On: on, Assessment: pick(g, Assessment{}, phia("highly likely"), phia("unlikely"))}
		party := ActorID(number("x", claim%40))
		switch g.IntN(8) {
		case 0:
			party = ActorID(number("x", g.IntN(40)))
		case 1:
			if i >= claims {
				a = Act{Verb: Agrees, On: []Ref{StatementID(number("s", i-claims)).Ref()}}
				party = ActorID(number("x", g.IntN(40)))
			}
		case 2:
			if i >= claims {
				a = Act{Verb: pick(g, Withdraws, Corrects), On: on}
			}
		}
		day := 1 + i*300/n
		c.Statements[StatementID(number("s", i))] = &Statement{By: []ActorID{party}, Acts: []Act{a},
			When: When(fmt.Sprintf("%d-%02d-%02d", 2001+i*20/n, 1+day/28%12, 1+day%28))}
	}
	return c
}

// askedHolders asks who holds each of the claims.
func askedHolders(c *Case, x *query.Index) (n int) {
	for id := range c.Attributions {
		n += len(x.Holders(id.Ref()))
	}
	return n
}

func BenchmarkHoldersOfAllClaims(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000, 8000, 16000, 32000} {
		c := many(n)
		x := query.New(c)
		run := func(name string, do func()) {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					do()
				}
			})
		}
		run("New", func() { query.New(c) })
		run("Holders", func() { askedHolders(c, x) })
		run("AllHoldings", func() { x.AllHoldings() })
		run("AsOf", func() { asOf(b, x, "2010-06-01") })
	}
}

// Who holds all claims takes about as many allocations for each statement, however many there are, and not more than
// the index has taken.
func TestHoldersOfAllClaimsGrow(t *testing.T) {
	allocations := func(n int) (index, holders float64) {
		c := many(n)
		x := query.New(c)
		if askedHolders(c, x) < n/8 {
			t.Fatalf("%d statements have %d holders", n, askedHolders(c, x))
		}
		return testing.AllocsPerRun(1, func() { query.New(c) }), testing.AllocsPerRun(1, func() { askedHolders(c, x) })
	}
	_, few := allocations(500)
	index, more := allocations(4000)
	if ratio := more / few; ratio > 12 {
		t.Errorf("eight times as many statements take %.1f times as many allocations", ratio)
	}
	if more > 3*index {
		t.Errorf("holders take %.0f allocations, and the index %.0f", more, index)
	}
}
