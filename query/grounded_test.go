package query_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
)

// grounded returns a random case with evidence, bases and searches, as far as it stays valid.
func (g generator) grounded(c *Case) *Case {
	c = c.Clone()
	c.Evidence = Evidence{"own": {By: []ActorID{g.holder()}}, "given": {By: []ActorID{g.holder()}, From: []ActorID{g.holder()}}, "found": {}}
	c.Sources = Sources{"page": {}, "paper": {Via: "page"}}
	var refs []Ref
	for r := range c.All() {
		if collection, _ := r.Split(); collection != CollectionQuotes {
			refs = append(refs, r)
		}
	}
	slices.Sort(refs)
	bases := slices.DeleteFunc(slices.Clone(refs), func(r Ref) bool {
		collection, _ := r.Split()
		return !slices.Contains([]Collection{CollectionStatements, CollectionAttributions, CollectionAccounts, CollectionEvidence}, collection)
	})
	for _, id := range slices.Sorted(maps.Keys(c.Statements)) {
		for i := range c.Statements[id].Acts {
			a := &c.Statements[id].Acts[i]
			was := *a
			if g.chance(50) {
				a.RestsOn = []Ref{pick(g, bases...)}
			}
			if g.chance(30) {
				a.Evidence = []EvidenceID{pick[EvidenceID](g, "own", "given", "found")}
			}
			if g.chance(30) {
				a.Bearings = []Bearing{{Evidence: pick[EvidenceID](g, "own", "given"), On: pick[Ref](g, "", "attributions/p"), Sense: pick(g, SenseSupports, SenseAgainst, SenseNeither)}}
			}
			if c.Validate() != nil {
				*a = was
			}
		}
	}
	for range g.IntN(3) {
		c.Searches = append(c.Searches, Search{For: []Ref{pick(g, refs...), pick(g, refs...)}, Where: "archives", Result: pick(g, ResultPartly, ResultInconclusive), Sources: []SourceID{"paper"}})
	}
	return c
}

func (g generator) holder() ActorID { return pick[ActorID](g, "a", "b", "c", "organ") }

// checkDates reports it if the case as of some date is not valid.
func checkDates(t *testing.T, x *query.Index) {
	t.Helper()
	for _, date := range []When{"2001-05-02", "2001-05-03", "2001-05-04[Europe/London]", "2002"} {
		then, err := x.AsOf(date)
		if err != nil {
			t.Fatal(err)
		}
		if err := then.Case().Validate(); err != nil {
			t.Errorf("as of %s: %v", date, err)
		}
	}
}

// heldByOthers returns what others than a party hold and how they came to it.
func heldByOthers(x *query.Index, party ActorID) (out []string) {
	for _, h := range x.AllHoldings() {
		if h.Party != party {
			out = append(out, fmt.Sprint(h.Party, h.Proposition, h.Place, h.Leans, h.Stands, h.EndedBy, h.EndedIn))
		}
	}
	for _, r := range propositionsOf(x.Case()) {
		for _, o := range x.Origins(r) {
			for _, v := range o.Parties {
				if v.Party != party {
					out = append(out, fmt.Sprint(r, v.Party, v.Independent))
				}
			}
		}
	}
	slices.Sort(out)
	return out
}

// checkWithdrawn lets the party that alone makes a statement withdraw it, and reports it if others hold anything else
// then, or rest on it without a word.
func checkWithdrawn(t *testing.T, c *Case) {
	t.Helper()
	before := query.New(c)
	for _, id := range slices.Sorted(maps.Keys(c.Statements)) {
		s := c.Statements[id]
		if len(s.By) != 1 || len(s.For)+len(s.Joined) > 0 {
			continue
		}
		party := s.By[0]
		later := c.Clone()
		later.Statements["withdrawal"] = &Statement{By: []ActorID{party}, When: "2030", Acts: []Act{{Verb: Withdraws, On: []Ref{id.Ref()}}}}
		if later.Validate() != nil {
			continue
		}
		after := query.New(later)
		if diff := gocmp.Diff(heldByOthers(before, party), heldByOthers(after, party)); diff != "" {
			t.Errorf("%s withdraws %s, and others (-before +after):\n%s", party, id, diff)
		}
		gave := make(map[Ref]bool) // claims that the party held by the statement alone, for good
		for _, h := range after.AllHoldings() {
			if h.Place.Statement == id && h.Party == party && h.EndedIn == "withdrawal" {
				gave[id.Ref()] = true
			}
		}
		for _, h := range after.AllHoldings() {
			if h.Place.Statement == id && h.Stands != edtf.No {
				delete(gave, id.Ref()) // which an organ named there still holds
			}
		}
		found := make(map[string]bool)
		for _, f := range after.Lint() {
			if f.Code == query.CodeBaseEnded {
				found[f.Path] = true
			}
		}
		for _, h := range after.AllHoldings() {
			for n, r := range after.Act(h.Place).RestsOn {
				if gave[r] && h.Party != party && h.Stands != edtf.No && !found[fmt.Sprintf("%s/restsOn/%d", h.Place.Pointer(), n)] {
					t.Errorf("%s rests on %s, which %s withdrew, without a word: %v", h.Party, r, party, after.Lint())
				}
			}
		}
	}
}
