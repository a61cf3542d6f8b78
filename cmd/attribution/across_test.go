package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"example.com/attribution/cases"
)

const (
	acrossA = `{"format": "attribution/1", "id": "a", "actors": {"uk": {"kind": "state", "code": "GB"}, "x": {"kind": "state", "code": "CN"}, "n": {"kind": "persona"}},
		"incidents": {"i": {}}, "attributions": {"p": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/x"}},
		"statements": {"s": {"by": ["uk"], "when": "2024-03-25", "acts": [{"verb": "asserts", "on": ["attributions/p"]}]},
			"t": {"by": ["n"], "when": "2024-03-26", "acts": [{"verb": "asserts", "on": ["attributions/p"]}]}},
		"responses": {"r": {"kind": "sanction", "by": ["uk"], "against": ["x", "n"]}}}`
	acrossB = `{"format": "attribution/1", "id": "b", "actors": {"britain": {"kind": "state", "uuid": "84668357-5a8c-4bdd-9f0f-6b50b2474252"}, "uk": {"kind": "group"}},
		"incidents": {"i": {}}, "attributions": {"q": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/uk"}},
		"statements": {"s": {"by": ["britain"], "when": "2024-03-25", "acts": [{"verb": "asserts", "on": ["attributions/q"]}]}}}`
)

// folder writes cases into a folder, one of them below it, and another file.
func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"a.case.json": acrossA, "below/b.case.ndjson": strings.Join(strings.Fields(acrossB), " ") + "\n", "notes.json": "nonsense"} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Several cases answer in one table, which names the case and says which party is which in all of them.
func TestAcross(t *testing.T) {
	dir := folder(t)
	stream := strings.Join(strings.Fields(acrossA), " ") + "\n" + strings.Join(strings.Fields(acrossB), " ") + "\n"
	for _, test := range []struct{ args, want string }{
		{"holders -format csv", "case,proposition,subject,link,object,party,identity,through,leans,verb,statement,"},
		{"holders -json", `{"case":"b","proposition":"attributions/q","subject":"incidents/i","link":"conducted-by","object":"actors/uk","party":"britain","identity":"GB",`},
		{"holders -json", `"party":"n","through"`},
		{"positions -json", `"party":"britain","partyName":"britain","identity":"GB",`},
		{"origins -format csv", "b,attributions/q,actors/britain,britain,GB,not-shown,"},
		{"origins -json", `{"case":"a","proposition":"attributions/p","origin":"actors/uk","party":"uk","identity":"GB","independent":"not-shown","via":[]}`},
		{"measures -json", `"byIdentity":["GB"],"againstIdentity":["CN",""],`},
		{"measures -format csv", "a,r,sanction,uk,x; n,GB,\"CN; \",not-stated,"},
		{"timeline -format csv", "b,2024-03-25,"},
	} {
		args := strings.Fields(test.args)
		fromFolder, fromStream := runWith("", append(args, dir)...), runWith(stream, append(args, "-")...)
		if fromFolder.status != exitOK || !strings.Contains(fromFolder.stdout, test.want) {
			t.Errorf("%s: exit status %d, no %s in:\n%s%s", test.args, fromFolder.status, test.want, fromFolder.stdout, fromFolder.stderr)
		}
		if fromStream.stdout != fromFolder.stdout {
			t.Errorf("%s: the stream answers otherwise than the folder:\n%s", test.args, fromStream.stdout)
		}
	}
	for _, party := range []string{"GB", "britain", "uk"} {
		got := runWith("", "holders", "-json", "-party", party, dir)
		want := map[string]int{"GB": 2, "britain": 1, "uk": 1}[party]
		if n := strings.Count(got.stdout, "\n"); got.status != exitOK || n != want {
			t.Errorf("-party %s: %d rows, want %d", party, n, want)
		}
	}
	if got := runWith("", "measures", "-json", "-against", "CN", dir); strings.Count(got.stdout, "\n") != 1 {
		t.Errorf("measures against CN:\n%s%s", got.stdout, got.stderr)
	}
	if got := runWith(acrossA, "holders", "-json", "-"); strings.Contains(got.stdout, "identity") || strings.Contains(got.stdout, `"case"`) {
		t.Errorf("one case has other members than before:\n%s", got.stdout)
	}
	if got := runWith("", "validate", "-json", dir); got.status != exitOK {
		t.Errorf("validate: %s%s", got.stdout, got.stderr)
	}
	for _, command := range []string{"holders", "validate"} {
		if got := runWith("", command, t.TempDir()); got.status != exitFailure || got.stderr == "" {
			t.Errorf("%s of an empty folder: exit status %d", command, got.status)
		}
	}
}

// A watched stream gives a case again and again, and looks at the memory in use.
type watchedStream struct {
	line []byte
	n    int // how many are left
	rest []byte
	most uint64
}

func (w *watchedStream) Read(p []byte) (int, error) {
	if len(w.rest) == 0 {
		if w.n == 0 {
			return 0, io.EOF
		}
		if w.n%50 == 0 {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			w.most = max(w.most, m.HeapAlloc)
		}
		w.rest = bytes.Replace(w.line, []byte(`"id":"`), fmt.Appendf(nil, `"id":"n%d-`, w.n), 1)
		w.n--
	}
	n := copy(p, w.rest)
	w.rest = w.rest[n:]
	return n, nil
}

// A stream of many cases is answered in the memory of few.
func TestMemoryOfStreams(t *testing.T) {
	if testing.Short() {
		t.Skip("it measures memory, of which other runs take another amount")
	}
	c, err := cases.Load("2025-singapore")
	if err != nil {
		t.Fatal(err)
	}
	line, err := c.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"holders", "-json", "-"}, {"origins", "-format", "csv", "-"}, {"coding", "table", "-"}} {
		use := func(n int) uint64 {
			w := &watchedStream{line: append(line, '\n'), n: n}
			var errors bytes.Buffer
			if status := (&program{stdin: w, stdout: io.Discard, stderr: &errors}).main(args); status != exitOK {
				t.Fatalf("%v: exit status %d: %s", args, status, errors.String())
			}
			return w.most
		}
		// A few are in work when memory is looked at, by chance more or fewer. All of them are 30 MB as text alone.
		few, many := use(100), use(400)
		if many > few+16<<20 {
			t.Errorf("%v: %d bytes for 100 cases, %d for 400", args, few, many)
		}
	}
}
