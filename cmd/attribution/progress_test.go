package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

// Progress shows once a second has passed, no more than five times a second, and leaves nothing behind.
func TestProgress(t *testing.T) {
	now := time.Unix(0, 0)
	clock := func() time.Time {
		now = now.Add(90 * time.Millisecond)
		return now
	}
	var shown bytes.Buffer
	const size = 40 << 20
	r := newProgress(&shown, "in", strings.NewReader(strings.Repeat("x", size)), size, clock)
	buf := make([]byte, 1<<20)
	for n := 0; ; n++ {
		if n < 10 && shown.Len() > 0 {
			t.Fatalf("after %d reads: %q", n, shown.String())
		}
		if _, err := r.Read(buf); err != nil {
			break
		}
	}
	lines := strings.Split(shown.String(), "\r")
	if n := len(lines); n < 9 || n > 17 {
		t.Errorf("shown %d times", n)
	}
	if !strings.HasPrefix(lines[2], "in: ") || !strings.Contains(lines[2], " of 40 MB") {
		t.Errorf("shown %q", lines[2])
	}
	if last := lines[len(lines)-2]; strings.TrimSpace(last) != "" || lines[len(lines)-1] != "" {
		t.Errorf("left behind: %q", last)
	}
}

func TestProgressOfUnknownSizeAndErrors(t *testing.T) {
	now := time.Unix(0, 0)
	clock := func() time.Time {
		now = now.Add(time.Second)
		return now
	}
	var shown bytes.Buffer
	broken := errors.New("broken")
	r := newProgress(&shown, "-", io.MultiReader(strings.NewReader("x"), errorReader{broken}), 0, clock)
	if _, err := io.ReadAll(r); !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
	if got := shown.String(); !strings.HasPrefix(got, "\r-: 0 MB\r") || !strings.HasSuffix(got, "\r") {
		t.Errorf("shown %q", got)
	}
}

type errorReader struct{ err error }

func (r errorReader) Read([]byte) (int, error) { return 0, r.err }

// What is no terminal sees nothing of it.
func TestNoTerminal(t *testing.T) {
	f, err := os.Create(t.TempDir() + "/stderr")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, w := range []io.Writer{f, new(bytes.Buffer)} {
		p := &program{stderr: w}
		if r := strings.NewReader("x"); p.watch("x", r, 1) != io.Reader(r) {
			t.Errorf("%T is taken for a terminal", w)
		}
	}
}
