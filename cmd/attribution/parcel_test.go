package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"example.com/attribution/cases"
)

// manyCases is a stream of cases, some of which are not well formed, and the last cannot be read.
func manyCases(t *testing.T) string {
	t.Helper()
	var out strings.Builder
	for i := range 60 {
		switch i % 6 {
		case 0:
			c, err := cases.Load(cases.IDs()[i%len(cases.IDs())])
			if err != nil {
				t.Fatal(err)
			}
			line, err := c.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			out.Write(line)
		case 1:
			out.WriteString(strings.Replace(small, "GB", "UK", 1))
		case 2:
			out.WriteString(strings.Replace(small, `"GB"`, "7", 1))
		default:
			out.WriteString(strings.Replace(small, `"x"`, `"x`+strconv.Itoa(i)+`"`, 1))
		}
		out.WriteByte('\n')
	}
	return out.String() + small[:len(small)-3]
}

// Several processors change nothing of what is printed, and nothing of its order.
func TestProcessors(t *testing.T) {
	folder, before := t.TempDir(), runtime.GOMAXPROCS(0)
	t.Cleanup(func() { runtime.GOMAXPROCS(before) })
	stream := filepath.Join(folder, "many.case.ndjson")
	for name, text := range map[string]string{stream: manyCases(t), filepath.Join(folder, "one.case.json"): small, filepath.Join(folder, "zero.case.ndjson"): ""} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range []string{
		"validate", "lint -json", "lint -sources FOLDER", "holders", "holders -json", "holders -format csv", "holders -party NONE", "positions -format csv",
		"timeline -json", "chains", "chains -incident NONE", "agreement", "misreports -json", "measures -against NONE", "origins -json", "evidence -incident NONE",
		"renderings", "sources -format csv", "verify -json", "verify", "coding table", "quote trace -case FOLDER -",
		"convert -loss - -from case -to misp -json", "convert -from case -to case", "fmt",
	} {
		fields := append(strings.Fields(strings.ReplaceAll(args, "FOLDER", folder)), folder)
		switch last := len(fields) - 1; {
		case strings.HasSuffix(args, "-"):
			fields = fields[:last]
		case fields[0] == "convert" || fields[0] == "fmt":
			fields[last] = stream
		}
		runtime.GOMAXPROCS(1)
		want := runWith("", fields...)
		runtime.GOMAXPROCS(8)
		if got := runWith("", fields...); got != want {
			t.Errorf("%s: exit status %d and %d, %d and %d bytes\n%.300s\n%.300s", args, want.status, got.status, len(want.stdout), len(got.stdout), want.stderr, got.stderr)
		}
		if want.status != exitFailure || !strings.Contains(want.stderr, "many.case.ndjson:61:") {
			t.Errorf("%s: exit status %d: %.300s", args, want.status, want.stderr)
		}
		if strings.HasSuffix(args, "csv") && strings.Count(want.stdout, "case,") != 1 {
			t.Errorf("%s: %d headers", args, strings.Count(want.stdout, "case,"))
		}
	}
}
