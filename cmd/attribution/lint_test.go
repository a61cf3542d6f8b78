package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// gaps is a case with the same advice on three sources, the same warning on two quotes, and advice on two actors that
// differs.
const gaps = `{"format": "attribution/1", "id": "gaps", %s
	"actors": {"a": {"kind": "state", "names": [{"text": "Norland"}]}, "b": {"kind": "group", "names": [{"text": "Norland"}]}},
	"sources": {"x": {"url": "https://example.org/x"}, "y": {"url": "https://example.org/y"}, "z": {"url": "https://example.org/z"}},
	"statements": {"s": {"by": ["a"], "source": "x", "acts": [{"verb": "urges", "quotes": ["q", "r"]}]}},
	"quotes": {"q": {"statement": "s", "text": "One word."}, "r": {"statement": "s", "text": "Another word."}}}`

func lintLines(t *testing.T, stdin string, args ...string) (status int, lines []string) {
	t.Helper()
	got := runWith(stdin, append(append([]string{"lint", "-json"}, args...), "-")...)
	for _, f := range objects(t, got.stdout, "file", "line", "column", "path", "[member]", "code", "severity", "message", "[count]") {
		lines = append(lines, strings.TrimSpace(fmt.Sprint(f["code"], " ", f["path"], " ", f["count"])))
	}
	return got.status, lines
}

// The same advice on several entities is printed once, with how often; warnings and what differs are printed each. With
// attribution lint -v all are.
func TestSameAdviceOnce(t *testing.T) {
	want := []string{"shared-name /actors/a/names/0 <nil>", "shared-name /actors/b/names/0 <nil>", "no-archive /sources/x 3",
		"no-language /quotes/q <nil>", "no-language /quotes/r <nil>"}
	if status, got := lintLines(t, fmt.Sprintf(gaps, "")); status != exitFindings || !slices.Equal(got, want) {
		t.Errorf("%d: got %q, want %q", status, got, want)
	}
	want[2] = "no-archive /sources/x <nil>"
	want = slices.Insert(want, 3, "no-archive /sources/y <nil>", "no-archive /sources/z <nil>")
	if status, got := lintLines(t, fmt.Sprintf(gaps, ""), "-v"); status != exitFindings || !slices.Equal(got, want) {
		t.Errorf("%d: with -v: got %q, want %q", status, got, want)
	}
	if text := runWith(fmt.Sprintf(gaps, ""), "lint", "-"); !strings.Contains(text.stdout, "[no-archive] (3 times, here first)") {
		t.Errorf("for people: %s", text.stdout)
	}
}

// What a case accepts is not printed, and what it accepts in vain is a warning.
func TestAcceptedFindings(t *testing.T) {
	accept := func(entries ...string) string {
		return fmt.Sprintf(gaps, `"accepted": [`+strings.Join(entries, ",")+`],`)
	}
	all := []string{`{"code": "no-archive", "path": "/sources/*", "why": "the pages forbid copies"}`, `{"code": "shared-name", "path": "/actors/*", "why": "both are called so"}`,
		`{"code": "no-language", "path": "/quotes/q", "why": "it cannot be told"}`, `{"code": "no-language", "path": "/quotes/r", "why": "it cannot be told"}`}
	if status, got := lintLines(t, accept(all...)); status != exitOK || len(got) > 0 {
		t.Errorf("%d: %q", status, got)
	}
	want := []string{"no-archive /sources/x 2"}
	if status, got := lintLines(t, accept(append([]string{`{"code": "no-archive", "path": "/sources/z", "why": "it forbids copies"}`}, all[1:]...)...)); status != exitOK || !slices.Equal(got, want) {
		t.Errorf("%d: got %q, want %q", status, got, want)
	}
	for _, vain := range []string{
		`{"code": "base-withdrawn", "path": "/statements/*", "why": "it says why"}`,
		`{"code": "no-archive", "path": "/sources/none", "why": "it forbids copies"}`,
		`{"code": "no-such-code", "path": "/sources/x", "why": "it forbids copies"}`,
		`{"code": "missing", "path": "/sources/x", "why": "it forbids copies"}`,
	} {
		want := []string{"unmet-acceptance /accepted/4 <nil>"}
		if status, got := lintLines(t, accept(append(slices.Clone(all), vain)...)); status != exitFindings || !slices.Equal(got, want) {
			t.Errorf("%s: %d: got %q, want %q", vain, status, got, want)
		}
	}
	if status, got := lintLines(t, accept(append(slices.Clone(all), `{"code": "turned", "path": "/quotes/*", "why": "read in context"}`)...)); status != exitOK || len(got) > 0 {
		t.Errorf("a finding against texts, without texts: %d: %q", status, got)
	}
}

// A document with mistakes that are not errors is valid, and validate is silent about them.
func TestValidateWarnings(t *testing.T) {
	for _, doc := range []string{
		`{"format":"attribution/1","id":"x"}`,
		`{"format":"attribution/1","id":"x","titel":"y"}`,
		`{"format":"attribution/1","id":"x","titel":"y","actors":{"a":{"kind":"ministry","belongsTo":"b"}}}`,
	} {
		if got := runWith(doc, "validate", "-"); got.status != exitOK || got.stdout != "" || got.stderr != "" {
			t.Errorf("%s: %+v", doc, got)
		}
	}
}
