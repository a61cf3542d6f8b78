package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const articles = `{"id": "n1", "lang": "en", "text": "The centre said it was “Highly likely compromised” by them."}
not JSON

{"id": "n2", "text": "Nothing of the kind stands here."}
{"id": "n3", "text": "It was not highly likely <compromised>, they say: highly unlikely compromised."}
[1]
`

func TestQuoteTrace(t *testing.T) {
	got := runWith(articles, "quote", "trace", "-json", "-case", file(t, codedA), "-")
	want := `{"article":"n1","case":"a","quote":"q","class":"normalized","start":26,"end":51,"similarity":1,"warnings":[]}
{"line":2,"error":"`
	if got.status != exitFindings || !strings.HasPrefix(got.stdout, want) || strings.Contains(got.stdout, `"n2"`) || !strings.Contains(got.stdout, `{"line":6,`) {
		t.Errorf("exit status %d, got:\n%s%s", got.status, got.stdout, got.stderr)
	}
	if n := strings.Count(got.stdout, `"article":"n3"`); n != 1 {
		t.Errorf("%d citations in n3, not the best one alone:\n%s", n, got.stdout)
	}
	text := runWith(articles, "quote", "trace", "-case", file(t, codedA), "-").stdout
	if !strings.HasPrefix(text, "n1 cites q of a: normalized at bytes 26 to 51\nline 2: ") {
		t.Errorf("got:\n%s", text)
	}
	if got := runWith(`{"id": "n2", "text": "Nothing."}`, "quote", "trace", "-json", "-case", file(t, codedA), "-"); got != (ran{}) {
		t.Errorf("an archive without citations gives %+v", got)
	}
}

// Many lines are worked on side by side, and come out in their order.
func TestQuoteTraceKeepsOrder(t *testing.T) {
	var in, want strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&in, `{"id": "%d", "text": "%s highly likely compromised"}`+"\n", i, strings.Repeat("x ", i%500))
		fmt.Fprintf(&want, "%d cites q of a: exact at bytes %d to %d\n", i, 2*(i%500)+1, 2*(i%500)+26)
	}
	if got := runWith(in.String(), "quote", "trace", "-case", file(t, codedA), "-"); got.status != exitOK || got.stdout != want.String() {
		t.Errorf("exit status %d, %d bytes of %d", got.status, len(got.stdout), want.Len())
	}
	broken := newResults(fullDisk{})
	p := &program{stdin: strings.NewReader(in.String()), stdout: broken, stderr: broken}
	if status := p.main([]string{"quote", "trace", "-case", file(t, codedA), "-"}); status != exitFailure {
		t.Errorf("exit status %d where nothing can be written", status)
	}
}

type fullDisk struct{}

var errNoSpace = errors.New("no space left")

func (fullDisk) Write([]byte) (int, error) { return 0, errNoSpace }

// With -o each file of articles has one of results, which is made at once or not at all; what is there is not made
// again.
func TestQuoteTraceResumes(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	a, c := file(t, articles), file(t, codedA)
	target := filepath.Join(dir, filepath.Base(a)+".citations.ndjson")
	got := runWith("", "quote", "trace", "-case", c, "-o", dir, a)
	first, err := os.ReadFile(target)
	if got.status != exitFindings || got.stdout != "" || err != nil || !strings.Contains(string(first), `"article":"n1"`) {
		t.Fatalf("exit status %d, %v, %q %s", got.status, err, first, got.stderr)
	}
	if err := os.WriteFile(target, []byte("kept\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	got = runWith("", "quote", "trace", "-case", c, "-o", dir, a)
	if again, _ := os.ReadFile(target); got.status != exitOK || string(again) != "kept\n" || !strings.Contains(got.stderr, "passed over") {
		t.Errorf("exit status %d, %q %s", got.status, again, got.stderr)
	}
	if got := runWith("", "quote", "trace", "-case", c, "-o", dir, a, a); got.status != exitFailure {
		t.Errorf("exit status %d for two files of one name", got.status)
	}
	for _, args := range [][]string{{a}, {"-case", c}, {"-case", "/nowhere", a}, {"-case", c, "/nowhere"}} {
		if got := runWith("", append([]string{"quote", "trace"}, args...)...); got.status != exitFailure {
			t.Errorf("%v: exit status %d", args, got.status)
		}
	}
	if files, _ := os.ReadDir(dir); len(files) != 1 {
		t.Errorf("%d files are left", len(files))
	}
}

func TestQuoteTraceOfLongLine(t *testing.T) {
	in := `{"id": "long", "text": "` + strings.Repeat("x", 2000) + `"}` + "\n" + `{"id": "n", "text": "highly likely compromised"}`
	got := runWith(in, "quote", "trace", "-max-bytes", "1000", "-json", "-case", file(t, codedA), "-")
	if !strings.HasPrefix(got.stdout, `{"line":1,`) || !strings.Contains(got.stdout, `"article":"n"`) {
		t.Errorf("exit status %d, got:\n%s%s", got.status, got.stdout, got.stderr)
	}
}
