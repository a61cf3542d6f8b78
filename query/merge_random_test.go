package query_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
)

// strangers makes valid cases whose ids, UUIDs and codes come from few, so that two of them use one id for different
// things and different ids for one thing, in every collection, kinds that nobody knows included.
func (g generator) strangers() *Case {
	c := &Case{ID: pick(g, "x", "y"), Lang: "en", Actors: Actors{}, Incidents: Incidents{}, Accounts: Accounts{}, Sources: Sources{},
		Evidence: Evidence{}, Attributions: Attributions{}, Statements: Statements{}, Quotes: Quotes{}, Responses: Responses{}}
	if g.chance(20) {
		c.Title = pick(g, "One", "Two")
	}
	number := func() int { return g.IntN(4) }
	own := func() uuid.UUID {
		if !g.chance(30) {
			return uuid.Nil
		}
		return uuid.UUID{15: byte(1 + g.IntN(3)), 6: 0x40, 8: 0x80}
	}
	codes := []string{"GB", "US", "NZ", "CN"}
	g.Shuffle(len(codes), func(i, j int) { codes[i], codes[j] = codes[j], codes[i] })
	for i := range 4 {
		p := Profile{Names: []Name{{Text: pick(g, "one", "two")}}, UUID: own()}
		if g.chance(20) {
			p.Extra = Extra{"example.org/own": []byte(pick(g, "1", "2"))}
		}
		id := ActorID(fmt.Sprint("a", i))
		switch g.IntN(6) {
		case 0, 1:
			c.Actors[id] = &State{Profile: p, Code: codes[i]}
		case 2:
			c.Actors[id] = &Group{Profile: p}
		case 3:
			c.Actors[id] = &UnknownActor{Profile: p, Kind: pick(g, "example.org/band", "example.org/cell")}
		case 4:
			if i > 0 {
				c.Actors[id] = &Organ{Profile: p, Of: ActorID(fmt.Sprint("a", g.IntN(i)))}
				break
			}
			fallthrough
		default:
			c.Actors[id] = &Organization{Profile: p}
		}
	}
	actor := func() ActorID { return ActorID(fmt.Sprint("a", number())) }
	for i := range 2 {
		c.Incidents[IncidentID(fmt.Sprint("i", i))] = &Incident{Title: pick(g, "An intrusion", "Another"), UUID: own()}
		c.Sources[SourceID(fmt.Sprint("src", i))] = &Source{URL: "https://example.org/" + pick(g, "a", "b"), Publisher: actor()}
		c.Accounts[AccountID(fmt.Sprint("acc", i))] = &Account{Incident: IncidentID(fmt.Sprint("i", g.IntN(2))), Activity: pick[When](g, "", "2001")}
		c.Evidence[EvidenceID(fmt.Sprint("e", i))] = &EvidenceItem{Description: pick(g, "logs", "code"), By: []ActorID{actor()}}
	}
	for i := range 3 {
		c.Attributions[AttributionID(fmt.Sprint("p", i))] = &Attribution{Subject: IncidentID(fmt.Sprint("i", g.IntN(2))).Ref(),
			Link: pick(g, ConductedBy, ConnectedWith), Object: actor().Ref(), UUID: own()}
	}
	for i := range 3 {
		id := StatementID(fmt.Sprint("s", i))
		s := &Statement{By: []ActorID{actor()}, When: pick[When](g, "2001", "2001-05-03", "2002"), Source: SourceID(fmt.Sprint("src", g.IntN(2)))}
		q := QuoteID(fmt.Sprint("q", i))
		c.Quotes[q] = &Quote{Statement: id, Lang: "en", Text: pick(g, "they did it", "they did not"), Source: SourceID(fmt.Sprint("src", g.IntN(2)))}
		if i > 0 && g.chance(40) {
			c.Quotes[q].Renders = QuoteID(fmt.Sprint("q", g.IntN(i)))
		}
		s.Acts = append(s.Acts, Act{Verb: pick(g, Asserts, Agrees, Denies), On: []Ref{AttributionID(fmt.Sprint("p", g.IntN(3))).Ref()},
			Quotes: []QuoteID{q}, Evidence: []EvidenceID{EvidenceID(fmt.Sprint("e", g.IntN(2)))}})
		if g.chance(50) {
			s.Acts = append(s.Acts, Act{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{actor()}, On: []Ref{AccountID(fmt.Sprint("acc", g.IntN(2))).Ref()}}})
		}
		if g.chance(30) {
			s.Joined = append(s.Joined, Joiner{Party: actor(), When: "2003"})
		}
		c.Statements[id] = s
	}
	m := Measure{By: []ActorID{actor()}, Over: []Ref{IncidentID(fmt.Sprint("i", g.IntN(2))).Ref()}, UUID: own()}
	if g.chance(50) {
		c.Responses["r"] = &Sanction{Measure: m, Designations: []Designation{{Actor: actor(), Listed: "2001"}}}
	} else {
		c.Responses["r"] = &UnknownResponse{Measure: m, Kind: "example.org/ban"}
	}
	return c
}

// However two cases share ids, UUIDs and codes: merging is the same both ways, changes neither, makes a valid case that
// merging with itself leaves alone, and loses no entity and no act.
func TestMergeStrangers(t *testing.T) {
	n := 0
	before := parties(nil)
	for seed := range uint64(150) {
		g := newGenerator(seed)
		a, b := g.strangers(), g.strangers()
		if a.Validate() != nil || b.Validate() != nil {
			continue
		}
		n++
		beforeA, beforeB := a.Clone(), b.Clone()
		both, fs := query.Merge(a, b)
		again, fsAgain := query.Merge(b, a)
		if diff := gocmp.Diff(both, again); diff != "" {
			t.Errorf("the other way round:\n%s", diff)
		}
		same(t, fsAgain, fs)
		if gocmp.Diff([]*Case{beforeA, beforeB}, []*Case{a, b}) != "" {
			t.Errorf("Merge changed its arguments")
		}
		if err := both.Validate(); err != nil {
			t.Errorf("the merged case: %v", err)
		}
		for _, c := range []*Case{a, b, both} {
			itself, fs := query.Merge(c, c)
			if diff := gocmp.Diff(c, itself); diff != "" || fs != nil {
				t.Errorf("with itself: %v\n%s", fs, diff)
			}
		}
		for _, c := range []*Case{a, b} {
			notLost(t, c, both)
		}
		notMixed(t, both, a, b)
		three, fs := query.Merge(a, b, before)
		back, fsBack := query.Merge(before, b, a)
		if diff := gocmp.Diff(three, back); diff != "" {
			t.Errorf("three, from the last to the first:\n%s", diff)
		}
		same(t, fsBack, fs)
		before = a
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
	if n < 100 {
		t.Errorf("only %d pairs of valid cases", n)
	}
}

// notLost checks that what a case says is said in the merged one: as many names of each kind of actor, and all acts of
// all statements.
func notLost(t *testing.T, c, merged *Case) {
	t.Helper()
	for id, a := range c.Actors {
		if !slices.ContainsFunc(slices.Collect(maps.Values(merged.Actors)), func(m Actor) bool {
			return fmt.Sprintf("%T", a) == fmt.Sprintf("%T", m) && !slices.ContainsFunc(a.ActorProfile().Names, func(n Name) bool {
				return !slices.ContainsFunc(m.ActorProfile().Names, func(o Name) bool { return n.Text == o.Text })
			})
		}) {
			t.Errorf("lost actor %s", id)
		}
	}
	if countActs(c) > countActs(merged) {
		t.Errorf("%d acts, of %d in one case", countActs(merged), countActs(c))
	}
	for _, n := range []struct{ part, whole int }{
		{len(c.Actors), len(merged.Actors)}, {len(c.Incidents), len(merged.Incidents)}, {len(c.Sources), len(merged.Sources)},
		{len(c.Statements), len(merged.Statements)}, {len(c.Quotes), len(merged.Quotes)}, {len(c.Attributions), len(merged.Attributions)},
		{len(c.Responses), len(merged.Responses)}, {len(c.Evidence), len(merged.Evidence)}, {len(c.Accounts), len(merged.Accounts)},
	} {
		if n.part > n.whole {
			t.Errorf("%d entities of a collection, of %d in one case", n.whole, n.part)
		}
	}
}

// notMixed checks that only what is known to be one says what several say: states, and what has a UUID of its own.
func notMixed(t *testing.T, merged *Case, cases ...*Case) {
	t.Helper()
	for id, m := range merged.Actors {
		if _, state := m.(*State); state || m.ActorProfile().UUID != uuid.Nil {
			continue
		}
		if !slices.ContainsFunc(cases, func(c *Case) bool {
			for _, a := range c.Actors {
				if fmt.Sprintf("%T", a) == fmt.Sprintf("%T", m) && slices.EqualFunc(a.ActorProfile().Names, m.ActorProfile().Names, func(n, o Name) bool {
					return n.Text == o.Text && n.Kind == o.Kind
				}) && a.ActorProfile().Description == m.ActorProfile().Description {
					return true
				}
			}
			return false
		}) {
			t.Errorf("%s is of several: %v", id, m.ActorProfile().Names)
		}
	}
}

// Dossiers that use one id for different things, such as two indictments or two persons named Zhao, keep both, whatever
// else they share.
func TestMergeDossiers(t *testing.T) {
	var all []*Case
	for _, id := range cases.IDs() {
		all = append(all, embedded(t, id))
	}
	merged, fs := query.Merge(all...)
	valid(t, merged)
	for i, f := range fs {
		if i > 0 && f.Code == query.CodeConflict && fs[i-1].Code != query.CodeConflict {
			t.Errorf("a conflict after new ids: %v", f)
		}
		if f.Code == query.CodeConflict && f.Path != "/uuid" && f.Path != "/title" && f.Path != "/modified" {
			t.Errorf("a conflict, so that things were held to be the same which are not: %v", f)
		}
	}
	for _, f := range fs {
		if f.Severity != SeverityAdvice {
			t.Errorf("of dossiers that do not contradict each other: %v", f)
		}
	}
	for _, name := range []string{"United States", "European Union", "GRU", "Microsoft"} {
		n := 0
		for _, a := range merged.Actors {
			if slices.ContainsFunc(a.ActorProfile().Names, func(n Name) bool { return n.Text == name }) {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%d of %s", n, name)
		}
	}
	for _, c := range all {
		notLost(t, c, merged)
		if again, _ := query.Merge(merged, c); gocmp.Diff(merged, again) != "" {
			t.Errorf("with %s once more, it is another case", c.ID)
		}
	}
	notMixed(t, merged, all...)
	// Each pair has one id in two dossiers.
	for _, names := range [][]string{
		{"Cheng Feng", "Cheng Qingmin"}, {"Zhao Guangzong", "Zhao Lijian"},
		{"seven nationals of the People's Republic of China (PRC)", "the four defendants of the indictment unsealed in July 2021"},
	} {
		for _, name := range names {
			for id, a := range merged.Actors {
				var has []string
				for _, n := range a.ActorProfile().Names {
					has = append(has, n.Text)
				}
				if slices.Contains(has, names[0]) && slices.Contains(has, names[1]) {
					t.Errorf("%s is both %q", id, names)
				}
			}
			if !slices.ContainsFunc(slices.Collect(maps.Values(merged.Actors)), func(a Actor) bool {
				return slices.ContainsFunc(a.ActorProfile().Names, func(n Name) bool { return n.Text == name })
			}) {
				t.Errorf("there is no %s", name)
			}
		}
	}
	for _, c := range all {
		for id, r := range c.Responses {
			if !slices.ContainsFunc(slices.Collect(maps.Values(merged.Responses)), func(m Response) bool {
				return fmt.Sprintf("%T", m) == fmt.Sprintf("%T", r) && m.ResponseMeasure().Announced == r.ResponseMeasure().Announced &&
					m.ResponseMeasure().CarriedOut == r.ResponseMeasure().CarriedOut && len(m.Targets()) == len(r.Targets())
			}) {
				t.Errorf("%s of %s is not there", id, c.ID)
			}
		}
	}
}

func embedded(t *testing.T, id string) *Case {
	t.Helper()
	c, err := cases.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
