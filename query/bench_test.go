package query_test

import (
	"bytes"
	"runtime"
	"sync"
	"testing"

	. "example.com/attribution"
	embedded "example.com/attribution/cases"
	"example.com/attribution/query"
)

// synthetic are cases as data sets have them: some parties, claims and responses each.
func synthetic(n int) []*Case {
	out := make([]*Case, n)
	for i := range out {
		c := newGenerator(uint64(i)).someCase()
		c.ID = number("c", i)
		c.Sources, c.Quotes = Sources{}, Quotes{}
		for id, s := range c.Statements {
			c.Sources[SourceID(id)] = &Source{URL: "https://example.org/" + string(id), Title: Words{Text: "A statement on the incident", Lang: "en"}}
			s.Source = SourceID(id)
			for j := range s.Acts {
				q := QuoteID(number(string(id)+"-", j))
				c.Quotes[q] = &Quote{Statement: id, Lang: "en", Text: "words of about the length that such quotations have in releases and speeches"}
				s.Acts[j].Quotes = []QuoteID{q}
			}
		}
		out[i] = c
	}
	return out
}

// BenchmarkQueries tells what each question costs on one of ten thousand cases.
func BenchmarkQueries(b *testing.B) {
	all := synthetic(10_000)
	indices := make([]*query.Index, len(all))
	for i, c := range all {
		indices[i] = query.New(c)
	}
	run := func(name string, ask func(*query.Index)) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				ask(indices[i%len(indices)])
			}
		})
	}
	run("AsOf", func(x *query.Index) { x.AsOf("2003") })
	run("Holdings", func(x *query.Index) { drain(x.Holdings()) })
	run("HoldingsOf", func(x *query.Index) { drain(x.HoldingsOf("attributions/p")) })
	run("HoldingsBy", func(x *query.Index) { drain(x.HoldingsBy("a")) })
	run("Positions", func(x *query.Index) { drain(x.Positions()) })
	run("PositionsOn", func(x *query.Index) { drain(x.PositionsOn("attributions/p")) })
	run("PositionsBy", func(x *query.Index) { drain(x.PositionsBy("a")) })
	run("Silent", func(x *query.Index) { x.Silent("attributions/p") })
	run("Timeline", func(x *query.Index) { drain(x.Timeline()) })
	run("Chains", func(x *query.Index) { drain(x.Chains("i")) })
	run("ChainsAcross", func(x *query.Index) { drain(x.ChainsAcross("i")) })
	run("Responses", func(x *query.Index) { drain(x.Responses()) })
	run("Agreement", func(x *query.Index) { x.Agreement("i") })
	run("Accounts", func(x *query.Index) { x.Accounts("i") })
	run("Case", func(x *query.Index) { x.Case() })
	pairs := func(name string, ask func(a, b *Case)) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				ask(all[i%len(all)], all[(i+1)%len(all)])
			}
		})
	}
	pairs("New", func(c, _ *Case) { query.New(c) })
	pairs("Diff", func(a, b *Case) { query.Diff(a, b) })
	pairs("Merge", func(a, b *Case) { query.Merge(a, b) })
}

// BenchmarkDossiers tells what the costliest questions cost on the largest of the embedded dossiers.
func BenchmarkDossiers(b *testing.B) {
	c, err := embedded.Load(embedded.March2024)
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
	run("Holdings", func() { drain(x.Holdings()) })
	run("Positions", func() { drain(x.Positions()) })
	run("Timeline", func() { drain(x.Timeline()) })
	run("Agreement", func() { x.Agreement("ec") })
	run("ChainsAcross", func() { drain(x.ChainsAcross("campaign")) })
	run("Diff", func() { query.Diff(c, c) })
	run("Merge", func() { query.Merge(c, c) })
}

func drain[E any](seq func(func(E) bool)) {
	for range seq {
	}
}

// An index takes at most three times the memory of the decoded case, its copy of the case included.
func TestIndexSize(t *testing.T) {
	documents := [][]byte{}
	for id := range embedded.IDs() {
		text, err := embedded.Bytes(id)
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, text)
	}
	for _, c := range synthetic(200) {
		if c.Validate() == nil {
			var text bytes.Buffer
			if err := c.Encode(&text); err != nil {
				t.Fatal(err)
			}
			documents = append(documents, text.Bytes())
		}
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
			drain(x.Holdings())
			drain(x.Positions())
			drain(x.Timeline())
			drain(x.ChainsAcross("exchange"))
			drain(x.Responses())
			x.Agreement("exchange")
			x.Accounts("exchange")
			asOf(t, x, "2021-07-19").Case()
		})
	}
	wg.Wait()
}
