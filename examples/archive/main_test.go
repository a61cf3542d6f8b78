package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/attribution/cases"
	"example.com/attribution/verify"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/graph"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
)

func TestMain(m *testing.M) { ptest.Main(m) }

// The local runner writes what a loop over the lines writes: one file of results for each file of articles, broken
// lines included.
func TestTrace(t *testing.T) {
	c, err := cases.Load("2024-us-uk-nz")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	var text bytes.Buffer
	if err := c.Encode(&text); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "a.case.json"), text.String())
	tracer := verify.NewTracer(c)
	want := map[string]string{}
	for i := range 5 {
		var articles, results strings.Builder
		n := 0
		for id, q := range c.Quotes {
			if n++; n > 8 {
				break
			}
			line := fmt.Sprintf(`{"id": "%d-%s", "text": %q}`, i, id, "They said: "+strings.ToValidUTF8(q.Text, "")+".")
			if n == 3 {
				line = "not an article"
			}
			articles.WriteString(line + "\n")
			results.Write(tracer.TraceLine(n, []byte(line)))
		}
		name := fmt.Sprintf("articles%d", i)
		write(t, filepath.Join(dir, "in", name+".ndjson"), articles.String())
		want[name+".citations.ndjson"] = results.String()
	}
	out := filepath.Join(dir, "out")
	p, s := beam.NewPipelineWithRoot()
	trace(s, []string{filepath.Join(dir, "a.case.json")}, filepath.Join(dir, "in", "*.ndjson"), out)
	if err := ptest.Run(p); err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(out)
	if err != nil || len(files) != len(want) {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for name, want := range want {
		if got, err := os.ReadFile(filepath.Join(out, name)); err != nil || string(got) != want {
			t.Errorf("%s: %v, got:\n%s\nwant:\n%s", name, err, got, want)
		}
	}
}

// While a step works from which nothing is shuffled on, the local runner waits in a loop that takes a processor.
func TestTraceIsFollowed(t *testing.T) {
	p, s := beam.NewPipelineWithRoot()
	trace(s, []string{"a.case.json"}, "*.ndjson", "out")
	edges, _, err := p.Build()
	if err != nil {
		t.Fatal(err)
	}
	reader := map[*graph.Node]*graph.MultiEdge{}
	for _, e := range edges {
		for _, in := range e.Input {
			reader[in.From] = e
		}
	}
	for _, e := range edges {
		if e.DoFn == nil || !strings.HasSuffix(e.DoFn.Name(), ".traceFn") {
			continue
		}
		shuffle := reader[e.Output[0].To]
		if shuffle == nil || shuffle.Op != graph.Reshuffle || reader[shuffle.Output[0].To] == nil {
			t.Errorf("%v is read by %v", e, shuffle)
		}
		return
	}
	t.Errorf("no step traces: %v", edges)
}

func TestReadCases(t *testing.T) {
	dir := t.TempDir()
	stream := filepath.Join(dir, "a.ndjson")
	const line = `{"format": "attribution/1", "id": "x"}` + "\n"
	write(t, stream, line+line)
	if all, err := readCases(context.Background(), stream); err != nil || len(all) != 2 {
		t.Errorf("%d cases, %v", len(all), err)
	}
	broken := filepath.Join(dir, "b.case.json")
	write(t, broken, "[]")
	for _, name := range []string{broken, filepath.Join(dir, "nowhere")} {
		if _, err := readCases(context.Background(), name); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
