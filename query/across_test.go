package query_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
)

func stream(all ...*Case) iter.Seq2[*Case, error] {
	return func(yield func(*Case, error) bool) {
		for _, c := range all {
			if !yield(c, nil) {
				return
			}
		}
	}
}

// What does the United Kingdom hold, in cases that call it otherwise?
func ExampleAcross() {
	const stream = `
{"format": "attribution/1", "id": "parliament", "actors": {"uk": {"kind": "state", "code": "GB"}, "x": {"kind": "group", "names": [{"text": "APT31"}]}},
 "incidents": {"mps": {}}, "attributions": {"mps-x": {"subject": "incidents/mps", "link": "conducted-by", "object": "actors/x"}},
 "statements": {"release": {"by": ["uk"], "when": "2024-03-25", "acts": [{"verb": "asserts", "on": ["attributions/mps-x"]}]}}}
{"format": "attribution/1", "id": "elections", "actors": {"britain": {"kind": "state", "uuid": "84668357-5a8c-4bdd-9f0f-6b50b2474252"}, "cn": {"kind": "state", "code": "CN"}},
 "incidents": {"ec": {}}, "attributions": {"ec-cn": {"subject": "incidents/ec", "link": "affiliated-to", "object": "actors/cn"}},
 "statements": {"speech": {"by": ["britain"], "when": "2024-03-25", "acts": [{"verb": "asserts", "on": ["attributions/ec-cn"]}]},
  "answer": {"by": ["cn"], "when": "2024-03-26", "acts": [{"verb": "denies", "on": ["attributions/ec-cn"]}]}}}`
	britain := query.Across{Party: "GB", Common: cases.Parties()}
	for found, err := range britain.Holders((Decoder{}).Cases(strings.NewReader(stream))) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(found.Case(), found.Answer.Proposition, found.Party, found.Answer)
	}
	// Output:
	// parliament attributions/mps-x GB uk asserts (2024-03-25)
	// elections attributions/ec-cn GB britain asserts (2024-03-25)
}

// What is asked across is what each case answers.
func TestAcross(t *testing.T) {
	all := []*Case{synthetic(1), synthetic(2), dossier(t, "2021-exchange").Case(), synthetic(3), nil}
	var a query.Across
	for i, question := range []struct {
		across func() iter.Seq2[any, error]
		each   func(*query.Index) []any
	}{
		{func() iter.Seq2[any, error] { return anyOf(a.Holdings(stream(all...))) }, func(x *query.Index) []any { return anys(x.AllHoldings()) }},
		{func() iter.Seq2[any, error] { return anyOf(a.Timeline(stream(all...))) }, func(x *query.Index) []any { return anys(x.Timeline()) }},
		{func() iter.Seq2[any, error] { return anyOf(a.Responses(stream(all...))) }, func(x *query.Index) []any { return anys(x.Responses()) }},
		{func() iter.Seq2[any, error] { return anyOf(a.Positions(stream(all...))) }, func(x *query.Index) []any { return anys(x.Positions()) }},
	} {
		var got, want []any
		for found, err := range question.across() {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, found)
		}
		for _, c := range all {
			want = append(want, question.each(query.New(c))...)
		}
		if d := cmp.Diff(want, got); d != "" || len(want) == 0 {
			t.Errorf("question %d: %s", i, d)
		}
	}
	holders := 0
	for found, err := range a.Holders(stream(all...)) {
		if err != nil || found.Answer.Leans != LeansFor {
			t.Errorf("%v, %v", found.Answer, err)
		}
		holders++
	}
	voices := 0
	for found, err := range a.Origins(stream(all...)) {
		if err != nil {
			t.Error(err)
		}
		voices += len(found.Answer.Parties)
	}
	if holders == 0 || voices == 0 || voices > holders {
		t.Errorf("%d holders, %d voices", holders, voices)
	}
}

func anys[T any](all []T) []any {
	var out []any
	for _, x := range all {
		out = append(out, x)
	}
	return out
}

func anyOf[T any](all iter.Seq2[query.Found[T], error]) iter.Seq2[any, error] {
	return func(yield func(any, error) bool) {
		for f, err := range all {
			if !yield(f.Answer, err) {
				return
			}
		}
	}
}

// A party is one by the code of a state and by UUID, whatever its ids.
func TestPartiesAcross(t *testing.T) {
	gb, agency := uuid.MustParse("84668357-5a8c-4bdd-9f0f-6b50b2474252"), uuid.MustParse("1b7fb117-a265-566d-8fcc-06b468446a54")
	told := func(id string, who Actor) *Case {
		return valid(t, &Case{ID: id, Actors: Actors{"who": who, "x": &State{}}, Incidents: Incidents{"i": {}},
			Attributions: Attributions{"p": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/x"}},
			Statements:   Statements{"s": {By: []ActorID{"who"}, Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/p"}}}}}})
	}
	all := []*Case{
		told("by-code", &State{Code: "GB"}), told("by-uuid", &State{Profile: Profile{UUID: gb}}), told("by-both", &State{Profile: Profile{UUID: gb}, Code: "GB"}),
		told("another", &State{Code: "US"}), told("by-name", &State{Profile: Named("United Kingdom")}), told("agency", &Organ{Profile: Profile{UUID: agency}}),
	}
	for _, x := range []struct {
		a    query.Across
		want string
	}{
		{query.Across{Party: "GB"}, "by-code by-both"},
		{query.Across{Party: "GB", Common: cases.Parties()}, "by-code by-uuid by-both"},
		{query.Across{Party: query.Identity(agency.String())}, "agency"},
		{query.Across{Party: query.Identity(gb.String())}, "by-uuid"},
		{query.Across{Party: "XX"}, ""},
		{query.Across{}, "by-code by-uuid by-both another by-name agency"},
	} {
		var got []string
		for found, err := range x.a.Holders(stream(all...)) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, found.Case())
			if x.a.Party != "" && found.Party != x.a.Party {
				t.Errorf("%s: found %s", x.a.Party, found.Party)
			}
		}
		if d := cmp.Diff(x.want, strings.Join(got, " ")); d != "" {
			t.Error(x.a.Party, d)
		}
	}
	want := map[ActorID]query.Identity{"who": "GB"}
	if got := query.Identities(all[1], cases.Parties()); !cmp.Equal(got, want) {
		t.Error(got)
	}
	if got := query.Identities(nil, nil); got != nil {
		t.Error(got)
	}
}

// An error takes the place of a case, and the next cases are asked.
func TestErrorsAcross(t *testing.T) {
	failing := func(yield func(*Case, error) bool) {
		_ = yield(synthetic(1), nil) && yield(synthetic(2), Findings{{Code: CodeNull}}) && yield(synthetic(3), nil)
	}
	var got []string
	for found, err := range (query.Across{}).Holdings(failing) {
		id := "error"
		if err == nil {
			id = found.Case()
		} else if !errors.Is(err, CodeNull) {
			t.Error(err)
		}
		if len(got) == 0 || got[len(got)-1] != id {
			got = append(got, id)
		}
	}
	if want := []string{synthetic(1).ID, "error", synthetic(3).ID}; !cmp.Equal(got, want) {
		t.Error(got)
	}
	n := 0
	for _, err := range (query.Across{AsOf: "nonsense"}).Timeline(failing) {
		if n++; !errors.Is(err, CodeMalformedDate) {
			t.Error(err)
		}
	}
	if n != 1 {
		t.Errorf("%d answers as of nonsense", n)
	}
	for range (query.Across{}).Positions(failing) {
		break
	}
}

// Several processors change no answer, and not their order.
func TestProcessorsAcross(t *testing.T) {
	before := runtime.GOMAXPROCS(0)
	t.Cleanup(func() { runtime.GOMAXPROCS(before) })
	ask := func() (out []string) {
		for found, err := range (query.Across{}).Positions((Decoder{}).Cases(newCaseStream(t, 300))) {
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, fmt.Sprint(found.Case(), found.Answer.On, found.Answer.Party, found.Answer.Place))
		}
		return out
	}
	runtime.GOMAXPROCS(1)
	want := ask()
	runtime.GOMAXPROCS(8)
	if got := ask(); len(want) == 0 || !cmp.Equal(got, want) {
		t.Errorf("%d answers, %d with one processor", len(got), len(want))
	}
}

// caseStream is a stream of synthetic cases, written down, a few of them again and again under other ids.
type caseStream struct {
	lines [][]byte
	n     int
	rest  []byte
	left  int
}

func newCaseStream(tb testing.TB, n int) *caseStream {
	m := &caseStream{left: n}
	for i := range 100 {
		text, err := synthetic(i).MarshalJSON()
		if err != nil {
			tb.Fatal(err)
		}
		m.lines = append(m.lines, append(text, '\n'))
	}
	return m
}

func (m *caseStream) Read(p []byte) (int, error) {
	if len(m.rest) == 0 {
		if m.left == 0 {
			return 0, io.EOF
		}
		m.rest = bytes.Replace(m.lines[m.n%len(m.lines)], []byte(`"id":"c`), fmt.Appendf(nil, `"id":"n%d-c`, m.n), 1)
		m.n++
		m.left--
	}
	n := copy(p, m.rest)
	m.rest = m.rest[n:]
	return n, nil
}

// fullCases is how many cases are asked.
func fullCases() int {
	if testing.Short() && !casetest.Full() {
		return 1000
	}
	return 10_000
}

// One question over ten thousand cases takes the memory of a few.
func TestMemoryAcross(t *testing.T) {
	n := fullCases()
	src := newCaseStream(t, n)
	before := heap()
	var most uint64
	seen, last := 0, ""
	for found, err := range (query.Across{Party: "GB"}).Holders((Decoder{}).Cases(src)) {
		if err != nil {
			t.Fatal(err)
		}
		if found.Case() == last {
			continue
		}
		last = found.Case()
		if seen++; seen%(n/10) == 0 {
			most = max(most, heap())
		}
		runtime.KeepAlive(found)
	}
	if seen < n/2 {
		t.Fatalf("only %d of %d cases answered", seen, n)
	}
	const limit = 4 << 20
	if most > before+limit {
		t.Errorf("%d cases take %d bytes; at most %d", n, most-before, limit)
	} else {
		t.Logf("%d cases: %d bytes", n, int64(most)-int64(before))
	}
}

// To decode a stream and ask a question of each case takes at most twice as long as to decode it.
func TestSpeedAcross(t *testing.T) {
	const n = 1000
	pace.AtMost(t, 2, func() {
		for _, err := range (query.Across{}).Holders((Decoder{}).Cases(newCaseStream(t, n))) {
			if err != nil {
				t.Fatal(err)
			}
		}
	}, func() {
		for _, err := range (Decoder{}).Cases(newCaseStream(t, n)) {
			if err != nil {
				t.Fatal(err)
			}
		}
	})
}

// BenchmarkAcross reports what one question costs over ten thousand cases, and what decoding their stream does.
func BenchmarkAcross(b *testing.B) {
	const n = 10_000
	size := int64(0)
	for _, line := range newCaseStream(b, 0).lines {
		size += int64(len(line))
	}
	run := func(name string, ask func(iter.Seq2[*Case, error])) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(size * n / 100)
			for b.Loop() {
				ask((Decoder{}).Cases(newCaseStream(b, n)))
			}
		})
	}
	run("Decode", func(all iter.Seq2[*Case, error]) {
		for range all {
		}
	})
	run("Holders", func(all iter.Seq2[*Case, error]) {
		for range (query.Across{}).Holders(all) {
		}
	})
	run("Positions", func(all iter.Seq2[*Case, error]) {
		for range (query.Across{}).Positions(all) {
		}
	})
	run("Origins", func(all iter.Seq2[*Case, error]) {
		for range (query.Across{}).Origins(all) {
		}
	})
}
