package attribution_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/lintcode"
	"github.com/google/go-cmp/cmp"
)

func codesOf(fs attribution.Findings) []attribution.Code {
	var out []attribution.Code
	for _, f := range fs {
		out = append(out, f.Code)
	}
	return out
}

// checkAcceptance checks that a finding is left out where it is accepted, and stays where its neighbour is.
func checkAcceptance(t *testing.T, code attribution.Code, path string, trigger func(*attribution.Case)) {
	t.Helper()
	c := linted()
	trigger(c)
	found := c.Lint()
	for _, accepted := range []string{path, path[:len(path)-len(lastStep(path))] + "/*"} {
		c.Accepted = []attribution.Acceptance{{Code: code, Path: accepted, Why: "it was looked at"}}
		want := slices.DeleteFunc(slices.Clone(found), func(f attribution.Finding) bool { return c.Accepted[0].Accepts(f) })
		got := c.Lint()
		if len(want) == len(found) {
			t.Errorf("an acceptance of %s at %s accepts nothing", code, accepted)
		}
		if diff := cmp.Diff(codesOf(want), codesOf(got)); diff != "" {
			t.Errorf("accepted %s at %s (-want +got):\n%s", code, accepted, diff)
		}
	}
	c.Accepted[0].Path = path + "0"
	if got := c.Lint(); len(got) != len(found)+1 || got[0].Code != attribution.CodeUnmetAcceptance || got[0].Path != "/accepted/0" {
		t.Errorf("accepted beside it: %v", got)
	}
}

func lastStep(path string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[i:]
		}
	}
	return path
}

func TestAcceptances(t *testing.T) {
	f := attribution.Finding{Code: attribution.CodeNoArchive, Path: "/sources/a/b", Severity: attribution.SeverityAdvice}
	for path, want := range map[string]bool{
		"/sources/a/b": true, "/sources/a/*": true, "/sources/*": true, "/*": true,
		"/sources/a": false, "/sources/a/b/*": false, "/sources/a/b/c": false, "/sources/a/": false, "/source*": false, "/sources/a/bc": false, "": false,
	} {
		if a := (attribution.Acceptance{Code: f.Code, Path: path}); a.Accepts(f) != want {
			t.Errorf("%q: %v", path, !want)
		}
	}
	f.Severity = attribution.SeverityError
	if a := (attribution.Acceptance{Code: f.Code, Path: f.Path}); a.Accepts(f) {
		t.Error("an error is accepted")
	}
	f.Severity, f.Code = attribution.SeverityAdvice, attribution.CodeNoUUID
	if a := (attribution.Acceptance{Code: attribution.CodeNoArchive, Path: f.Path}); a.Accepts(f) {
		t.Error("another code is accepted")
	}
}

// Errors stay, and whoever accepts one, or a code that nothing has, is told; codes of other packages are theirs to
// judge.
func TestUnmetAcceptances(t *testing.T) {
	c := linted()
	c.Actors["uk"] = &attribution.State{Code: "UK"}
	for code, want := range map[attribution.Code][]attribution.Code{
		attribution.CodeUnknownCountry: {attribution.CodeUnmetAcceptance, attribution.CodeUnknownCountry},
		"no-archiv":                    {attribution.CodeUnmetAcceptance, attribution.CodeUnknownCountry},
		"base-withdrawn":               {attribution.CodeUnknownCountry},
		"turned":                       {attribution.CodeUnknownCountry},
	} {
		c.Accepted = []attribution.Acceptance{{Code: code, Path: "/actors/uk/code", Why: "it was looked at"}}
		if diff := cmp.Diff(want, codesOf(c.Lint())); diff != "" {
			t.Errorf("%s (-want +got):\n%s", code, diff)
		}
	}
	c.Accepted = []attribution.Acceptance{{Path: "/actors/uk/code"}} // which is incomplete, and that says enough
	for _, f := range c.Lint() {
		if f.Code == attribution.CodeUnmetAcceptance {
			t.Error(f)
		}
	}
}

// The codes that the root cannot import are those of the packages: all that are not errors, but for those of merging.
func TestCodesElsewhere(t *testing.T) {
	merging := []string{"conflict", "unknown-party", "unlike-party", "renamed", "other-header", "other-uuid"}
	found := 0
	for _, p := range codedPackages(t) {
		want := lintcode.Of(p.dir)
		if want == nil {
			continue
		}
		found++
		var got []string
		for _, c := range p.codes {
			if p.severity[c.name] != "" && !slices.Contains(merging, c.text) {
				got = append(got, c.text)
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("codes of %s (-package lintcode +package %[1]s):\n%s", p.dir, diff)
		}
	}
	if found != 3 {
		t.Errorf("%d packages have codes that are listed", found)
	}
}

// An acceptance beside the finding that it is about is told where that is.
func TestAcceptanceBeside(t *testing.T) {
	c := linted()
	c.Sources["page"].Archive = ""
	for path, want := range map[string]bool{"/sources/page/archive": true, "/sources": true, "/sources/pages": false, "/sources/other": false} {
		c.Accepted = []attribution.Acceptance{{Code: attribution.CodeNoArchive, Path: path, Why: "it was looked at"}}
		found := c.Lint()
		if len(found) != 2 || found[0].Code != attribution.CodeUnmetAcceptance || strings.Contains(found[0].Message, "/sources/page:") != want {
			t.Errorf("%s: %v", path, found)
		}
	}
}
