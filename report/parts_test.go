package report

import (
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// partiesOf are those of holdings, each once, in order.
func partiesOf(holdings []query.Holding) []attribution.ActorID {
	var out []attribution.ActorID
	for _, h := range holdings {
		out = append(out, h.Party)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// What the parts of a report that show no positions say of holders is what the index says: diagrams, accounts side by
// side, ways from incidents to states, and days.
func TestPartsAsHeld(t *testing.T) {
	found := 0
	for _, c := range outputs(t, few()) {
		d, err := newDossier(c, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for x := range d.claims() {
			for certain, want := range map[bool][]attribution.ActorID{true: partiesOf(d.x.Holders(x.ref)), false: partiesOf(d.x.PossibleHolders(x.ref))} {
				got := slices.Sorted(slices.Values(x.holders(certain)))
				if !slices.Equal(got, want) {
					t.Errorf("%s: %s: certain %v: holders in diagrams %v, want %v", c.ID, x.ref, certain, got, want)
				}
			}
			for _, party := range x.rejecting() {
				if !rejects(d.x, x.ref, party) {
					t.Errorf("%s: %s: %s is drawn as rejecting it", c.ID, x.ref, party)
				}
			}
		}
		for _, in := range d.incidents {
			for _, a := range in.accounts {
				told := d.tellers(a)
				want := d.actorsSaid(partiesOf(d.x.Holders(a.ref)))
				if got := unique(told[tells]); len(got) != len(want) || slices.ContainsFunc(want, func(s said) bool { return !slices.Contains(got, s) }) {
					t.Errorf("%s: %s is told by %v, want %v", c.ID, a.ref, got, want)
				}
			}
			paths, _ := d.paths(in.id)
			for _, p := range paths {
				found += checkWay(t, d, p.Holder, p.way)
			}
		}
		for id, tenor := range d.tenors {
			claims := slices.ContainsFunc(d.x.AllHoldings(), func(h query.Holding) bool {
				return h.Place.Statement == id && h.Leans == attribution.LeansFor && h.Stands != edtf.No
			})
			for _, p := range d.x.Positions() {
				claims = claims || p.Place.Statement == id && classOf(p.Verb) == "claims" && !p.Verb.Holds() || p.Verb.Holds() && p.Place.Statement == id && p.Leans == ""
			}
			if tenor == "claims" && !claims {
				t.Errorf("%s: %s is shown as a statement that claims something", c.ID, id)
			}
		}
	}
	if found < 100 {
		t.Errorf("only %d links were found on ways", found)
	}
}

// rejects reports whether a party rejects a claim, or judges that it is not so.
func rejects(x *query.Index, claim attribution.Ref, party attribution.ActorID) bool {
	for _, p := range x.PositionsOn(claim) {
		if p.Party == party && classOf(p.Verb) == "rejects" {
			return true
		}
	}
	return slices.ContainsFunc(x.Holdings(claim), func(h query.Holding) bool {
		return h.Party == party && h.Leans == attribution.LeansAgainst && h.Stands != edtf.No
	})
}

// checkWay checks that the holder of a way certainly holds each of its links, or that these say that it may not, or who
// does.
func checkWay(t *testing.T, d *dossier, holder said, w way) (links int) {
	for _, l := range w.Links {
		if l.Structural {
			continue
		}
		links++
		certain := false
		for id := range d.c.Attributions {
			if anchor(id.Ref()) == l.Anchor {
				certain = slices.Contains(d.actorsSaid(partiesOf(d.x.Holders(id.Ref()))), holder)
			}
		}
		if !certain && l.Doubt == "" {
			t.Errorf("%s: %s is shown as holding %s", d.c.ID, holder.Text, l.Anchor)
		}
	}
	for _, next := range w.Ways {
		links += checkWay(t, d, holder, next)
	}
	return links
}

// Who denies a statement of one of many has a column of its own, and stands at the claim that the statement makes.
func TestDenialOfAStatementHasAColumn(t *testing.T) {
	c := &attribution.Case{
		ID: "wiper", Actors: attribution.Actors{"russia": &attribution.State{Profile: attribution.Named("Russia"), Code: "RU"}},
		Incidents:    attribution.Incidents{"wiper": {Title: "Wiper"}},
		Attributions: attribution.Attributions{"claim": {Subject: "incidents/wiper", Link: attribution.ConductedBy, Object: "actors/russia"}},
		Statements: attribution.Statements{"denial": {By: []attribution.ActorID{"russia"}, When: "2018-02-15[Europe/Moscow]", Acts: []attribution.Act{
			{Verb: attribution.Denies, On: []attribution.Ref{"statements/au"}}}}},
	}
	for _, id := range []attribution.ActorID{"au", "ca", "dk", "ee", "gb", "lt", "nz", "us"} {
		c.Actors[id] = &attribution.State{Profile: attribution.Named(string(id))}
		c.Statements[attribution.StatementID(id)] = &attribution.Statement{By: []attribution.ActorID{id}, When: "2018-02-15",
			Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/claim"}}}}
	}
	d, err := newDossier(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	m := d.matrix()
	at := slices.IndexFunc(m.Groups[0].Columns, func(c column) bool { return c.id == "russia" })
	if at < 0 {
		t.Fatalf("Russia has no column: %v", m.Groups[0].Columns)
	}
	if entries := m.Groups[0].Rows[0].Cells[at].Entries; len(entries) != 1 || entries[0].Class != "rejects" {
		t.Errorf("at the claim: %+v", entries)
	}
	if len(d.others) > 0 {
		t.Errorf("the denial stands apart from the claim, too: %+v", d.others)
	}
}

// A way that leads over what somebody else holds, with whom its holder agrees, says who that is.
func TestWayOverTheClaimOfAnother(t *testing.T) {
	c := &attribution.Case{
		ID: "joined",
		Actors: attribution.Actors{"a": &attribution.State{Profile: attribution.Named("Arland")},
			"b": &attribution.State{Profile: attribution.Named("Bersia")}, "crew": &attribution.Group{}},
		Incidents: attribution.Incidents{"one": {}, "two": {}},
		Attributions: attribution.Attributions{
			"same":  {Subject: "incidents/one", Link: attribution.SameOperationAs, Object: "incidents/two"},
			"other": {Subject: "incidents/two", Link: attribution.ConductedBy, Object: "actors/crew"},
			"third": {Subject: "incidents/two", Link: attribution.ConnectedWith, Object: "actors/crew"},
		},
		Statements: attribution.Statements{
			"b": {By: []attribution.ActorID{"b"}, When: "2024-01-01", Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/third"}},
				{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/same"}}}},
			"a": {By: []attribution.ActorID{"a"}, When: "2024-01-02", Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/other"}},
				{Verb: attribution.Agrees, On: []attribution.Ref{"attributions/third"}}}},
		},
	}
	d, err := newDossier(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	paths, _ := d.paths("one")
	at := slices.IndexFunc(paths, func(p path) bool { return p.Holder.Text == "Arland" })
	if at < 0 || len(paths[at].Links) != 1 || len(paths[at].Ways) != 2 {
		t.Fatalf("got %+v", paths)
	}
	if doubt := paths[at].Links[0].Doubt; doubt != "held by Bersia" {
		t.Errorf("got %q", doubt)
	}
	for _, w := range paths[at].Ways {
		if w.Links[0].Doubt != "" {
			t.Errorf("what Arland holds itself is %q", w.Links[0].Doubt)
		}
	}
}
