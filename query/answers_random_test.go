package query_test

import (
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
)

// Whatever a case holds, valid or not: sides share no party, accusations lead step by step from a link that is the
// party's own to the state, links of chains are held by their holder or, between incidents, by whom it agrees with, and
// misreports are of others. Two runs agree.
func TestAnswersOfRandomCases(t *testing.T) {
	manyCases(t, 600, func(t *testing.T, g generator, c *Case) {
		c.Attributions["one"] = &Attribution{Subject: "incidents/i", Link: pick(g, SameOperationAs, PartOf), Object: "incidents/j"}
		c.Attributions["there"] = &Attribution{Subject: "incidents/j", Link: ConductedBy, Object: pick[Ref](g, "actors/accused", "actors/cluster", "actors/ministry")}
		for _, id := range []StatementID{"s0", "s1", "joins"} {
			if c.Statements[id] == nil {
				c.Statements[id] = &Statement{By: []ActorID{g.party()}, When: g.when()}
			}
			c.Statements[id].Acts = append(c.Statements[id].Acts, Act{Verb: pick(g, Asserts, Agrees, Denies), On: []Ref{pick[Ref](g, "attributions/one", "attributions/there", "statements/s1")}})
		}
		x := query.New(c)
		again := query.New(c)
		for _, incident := range []IncidentID{"i", "j", "none"} {
			a := x.Agreement(incident)
			if diff := gocmp.Diff(a, again.Agreement(incident)); diff != "" {
				t.Errorf("two runs differ: %s", diff)
			}
			for _, d := range a.Differences {
				seen := make(map[ActorID]bool)
				for _, side := range d.Sides {
					for _, by := range side.By {
						if seen[by.Party] || len(by.Held) == 0 {
							t.Errorf("%s is on two sides, or holds nothing: %+v", by.Party, d)
						}
						seen[by.Party] = true
						for _, h := range by.Held {
							standing(t, h)
						}
					}
				}
				if len(d.Sides) < 2 {
					t.Errorf("one side alone: %+v", d)
				}
			}
			for _, k := range a.Contradictions {
				if k.Leans == LeansAgainst && slices.Contains(k.Holders, k.Party) {
					t.Errorf("%s contradicts itself: %+v", k.Party, k)
				}
			}
			for chain := range x.Chains(incident) {
				for _, hop := range chain.Hops {
					for _, h := range hop.Held {
						standing(t, h)
						if h.Party != chain.Holder && hop.Link != SameOperationAs && hop.Link != PartOf {
							t.Errorf("%s in a chain of %s: %+v", h.Party, chain.Holder, hop)
						}
					}
				}
			}
		}
		for _, a := range x.Accusations("accused") {
			at := a.Incident.Ref()
			for i, hop := range a.Hops {
				if hop.From != at || i == 0 && hop.Structural() || hop.Structural() != (len(hop.Held) == 0) {
					t.Errorf("%+v", a)
				}
				at = hop.To
			}
			if at != "actors/accused" {
				t.Errorf("it ends at %s: %+v", at, a)
			}
		}
		for _, m := range x.Misreports() {
			if m.Reporter == m.Party || m.Place.Reported == 0 || x.Act(m.Place).Verb == "" {
				t.Errorf("%+v", m)
			}
			for _, r := range m.Recorded {
				if r.Value == "" || r.Place.Reported != 0 {
					t.Errorf("%+v", m)
				}
			}
		}
		for id := range c.Responses {
			for _, date := range []When{"", "2001-05-03", "2004"} {
				if _, err := x.InForce(id, date, g.party()); err != nil {
					t.Error(err)
				}
			}
		}
	})
}

func standing(t *testing.T, h query.Holding) {
	t.Helper()
	if h.Leans != LeansFor || h.Stands == edtf.No {
		t.Errorf("%v is no claim that stands", h)
	}
}
