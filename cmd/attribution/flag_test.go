package main

import (
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every flag of every command is tried in a script of internal/check/command/testdata, in a test of this folder, or in
// a page that is run.
func TestEveryFlagIsTried(t *testing.T) {
	var tried strings.Builder
	for _, pattern := range []string{"../../internal/check/command/testdata/*.txtar", "*_test.go", "../../docs/*.md", "../../README.md"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: no files, %v", pattern, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			tried.Write(text)
		}
	}
	for _, c := range commands() {
		set := flag.NewFlagSet(c.name, flag.ContinueOnError)
		set.SetOutput(io.Discard)
		c.flags(set, new(options))
		set.VisitAll(func(f *flag.Flag) {
			words := regexp.QuoteMeta(c.name)
			script := `attribution ` + words + `\b[^\n]* -` + f.Name + `\b`
			test := `"` + strings.ReplaceAll(words, " ", `", "`) + `"[^\n]*"-` + f.Name + `[="]`
			if !regexp.MustCompile(script + `|` + test).MatchString(tried.String()) {
				t.Errorf("nothing tries attribution %s -%s: write a script for it in internal/check/command/testdata", c.name, f.Name)
			}
		})
	}
}
