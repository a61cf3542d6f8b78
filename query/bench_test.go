package query_test

import (
	"bytes"
	"fmt"
	"runtime"
	"sync"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/query"
)

// synthetic is a valid case as data sets have them: some parties, claims and responses, each statement with its source
// and its words.
func synthetic(i int) *Case {
	g := newGenerator(uint64(i))
	c := &Case{
		ID: number("c", i), Lang: "en",
		Actors: Actors{
			"a": &State{Code: "GB", Profile: Named("United Kingdom")}, "b": &State{Code: "US", Profile: Named("United States")},
			"c": &State{Code: "NZ", Profile: Named("New Zealand")}, "accused": &State{Code: "CN", Profile: Named("China")},
			"organ": &Organ{Of: "a", Profile: Named("National Cyber Security Centre")}, "press": &Organization{Sort: OrganizationMedia, Profile: Named("An agency")},
			"group": &Group{Profile: Named("A group")}, "service": &Organ{Of: "accused", Profile: Named("A service")},
		},
		Incidents: Incidents{"i": {Title: "An intrusion"}, "j": {Title: "Another"}},
		Accounts: Accounts{
			"told":   {Incident: "i", Activity: "2001-03/2001-04", Kinds: []Effect{EffectIntrusion}, Victims: []Victim{{Actor: "b", Effect: EffectDataTheft}}},
			"differ": {Incident: "i", Activity: "2001-04", Outcome: OutcomeContained},
		},
		Attributions: Attributions{
			"p":       {Subject: "incidents/i", Link: ConductedBy, Object: "actors/accused"},
			"q":       {Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"},
			"nexus":   {Subject: "actors/group", Link: LinkedTo, Object: "actors/accused"},
			"service": {Subject: "actors/group", Link: PartOf, Object: "actors/service"},
		},
		Responses: Responses{
			"listing": &Sanction{Measure: Measure{By: []ActorID{"a"}, Over: []Ref{"incidents/i"}, Announced: "2002-05-06"},
				Designations: []Designation{{Actor: "group", Listed: "2002-05-06"}}},
		},
		Statements: Statements{}, Sources: Sources{}, Quotes: Quotes{},
	}
	propositions := []Ref{"attributions/p", "attributions/q", "attributions/nexus", "attributions/service", "accounts/told", "accounts/differ"}
	for n := range 10 {
		id := number("s", n)
		s := &Statement{By: []ActorID{pick[ActorID](g, "a", "b", "c", "organ", "press", "accused")}, Kind: StatementRelease, Source: SourceID(id),
			When: When(fmt.Sprintf("2002-05-%02d[Europe/London]", n+1))}
		for range 1 + g.IntN(3) {
			q := QuoteID(number(id+"-", len(s.Acts)))
			c.Quotes[q] = &Quote{Statement: StatementID(id), Lang: "en", Text: "words of about the length that such quotations have in releases and speeches"}
			a := Act{Verb: pick(g, Asserts, Asserts, Asserts, Supports, Acknowledges, Denies, Contests), On: []Ref{pick(g, propositions...)}, Quotes: []QuoteID{q},
				Assessment: pick(g, Assessment{}, phia("highly likely"))}
			if n > 0 && g.chance(20) {
				a = Act{Verb: pick(g, Agrees, Supports), On: []Ref{StatementID(number("s", g.IntN(n))).Ref()}, Quotes: []QuoteID{q}}
			}
			s.Acts = append(s.Acts, a)
		}
		c.Sources[SourceID(id)] = &Source{URL: "https://example.org/" + id, Title: Words{Text: "A statement on the incident", Lang: "en"}}
		c.Statements[StatementID(id)] = s
	}
	return c
}

// edited is a case in which two things changed.
func edited(c *Case) *Case {
	c = c.Clone()
	c.Statements["s3"].Place = "London"
	delete(c.Quotes, "s0-0")
	c.Statements["s0"].Acts[0].Quotes = nil
	return c
}

// BenchmarkQueries tells what each question costs on one of ten thousand cases.
func BenchmarkQueries(b *testing.B) {
	const n = 10_000
	all, versions, indices := make([]*Case, n), make([]*Case, n), make([]*query.Index, n)
	for i := range all {
		all[i] = synthetic(i)
		versions[i] = edited(all[i])
		indices[i] = query.New(all[i])
	}
	run := func(name string, ask func(*query.Index)) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				ask(indices[i%len(indices)])
			}
		})
	}
	run("AsOf", func(x *query.Index) { x.AsOf("2002-05-05") })
	run("Holdings", func(x *query.Index) { x.AllHoldings() })
	run("HoldingsOf", func(x *query.Index) { x.Holdings("attributions/p") })
	run("HoldingsBy", func(x *query.Index) { x.HoldingsBy("a") })
	run("Positions", func(x *query.Index) { x.Positions() })
	run("PositionsOn", func(x *query.Index) { x.PositionsOn("attributions/p") })
	run("PositionsBy", func(x *query.Index) { x.PositionsBy("a") })
	run("Silent", func(x *query.Index) { x.Silent("attributions/p") })
	run("Timeline", func(x *query.Index) { x.Timeline() })
	run("Chains", func(x *query.Index) { drain(x.Chains("i")) })
	run("ChainsAcross", func(x *query.Index) { drain(x.ChainsAcross("i")) })
	run("Responses", func(x *query.Index) { x.Responses() })
	run("Agreement", func(x *query.Index) { x.Agreement("i") })
	run("Accounts", func(x *query.Index) { x.Accounts("i") })
	run("Case", func(x *query.Index) { x.Case() })
	pairs := func(name string, ask func(a, b *Case)) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				ask(all[i%n], versions[i%n])
			}
		})
	}
	pairs("New", func(c, _ *Case) { query.New(c) })
	pairs("Diff", func(a, b *Case) { query.Diff(a, b) })
	pairs("Merge", func(a, b *Case) { query.Merge(a, b) })
}

// BenchmarkDossiers tells what the costliest questions cost on the largest of the embedded dossiers.
func BenchmarkDossiers(b *testing.B) {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		b.Fatal(err)
	}
	x := query.New(c)
	run := func(name string, ask func()) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				ask()
			}
		})
	}
	run("New", func() { query.New(c) })
	run("AsOf", func() { x.AsOf("2024-03-25T18:00:00Z") })
	run("Holdings", func() { x.AllHoldings() })
	run("Positions", func() { x.Positions() })
	run("Timeline", func() { x.Timeline() })
	run("Agreement", func() { x.Agreement("ec") })
	run("ChainsAcross", func() { drain(x.ChainsAcross("campaign")) })
	run("Diff", func() { query.Diff(c, c) })
	run("Merge", func() { query.Merge(c, c) })
}

// BenchmarkMerge reports what merging all embedded dossiers costs, and adding one to the eight others.
func BenchmarkMerge(b *testing.B) {
	var all []*Case
	for _, c := range casetest.Dossiers(b) {
		all = append(all, c)
	}
	most, _ := query.Merge(all[1:]...)
	run := func(name string, cases ...*Case) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				query.Merge(cases...)
			}
		})
	}
	run("All", all...)
	run("Two", all[0], all[1])
	run("OneMore", most, all[0])
}

func drain[E any](seq func(func(E) bool)) {
	for range seq {
	}
}

// An index takes at most three times the memory of the decoded case, its copy of the case included.
func TestIndexSize(t *testing.T) {
	documents := [][]byte{}
	for _, id := range cases.IDs() {
		text, err := cases.Bytes(id)
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, text)
	}
	for i := range 200 {
		var text bytes.Buffer
		if err := valid(t, synthetic(i)).Encode(&text); err != nil {
			t.Fatal(err)
		}
		documents = append(documents, text.Bytes())
	}
	decoded := make([]*Case, len(documents))
	before := heap()
	for i, text := range documents {
		c, err := Decode(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		decoded[i] = c
	}
	between := heap()
	indices := make([]*query.Index, len(decoded))
	for i, c := range decoded {
		indices[i] = query.New(c)
	}
	after := heap()
	runtime.KeepAlive(decoded)
	runtime.KeepAlive(indices)
	if ratio := float64(after-between) / float64(between-before); ratio > 3 {
		t.Errorf("the indices of %d cases take %.1f times as much as these", len(decoded), ratio)
	} else {
		t.Logf("%d cases: %.2f", len(decoded), ratio)
	}
}

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// An index may be used by many at once; the race detector tells if not.
func TestConcurrentUse(t *testing.T) {
	x := dossier(t, "2021-exchange")
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			x.AllHoldings()
			x.Positions()
			x.Timeline()
			drain(x.ChainsAcross("exchange"))
			x.Responses()
			x.Agreement("exchange")
			x.Accounts("exchange")
			asOf(t, x, "2021-07-19").Case()
		})
	}
	wg.Wait()
}
