package attribution_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// block is a fenced block of Markdown with its language.
var block = regexp.MustCompile("(?ms)^```(\\w*)\n(.*?)^```$")

// Every Go program in the Markdown pages runs, and prints what the page says it prints: the block without a language that follows.
func TestMarkdownPrograms(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("the go command is not there to run the programs of the pages")
	}
	pages, err := filepath.Glob("docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range append(pages, "README.md") {
		t.Run(filepath.Base(page), func(t *testing.T) {
			text, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			blocks := block.FindAllStringSubmatch(string(text), -1)
			for i, b := range blocks {
				if b[1] != "go" {
					continue
				}
				if !strings.HasPrefix(b[2], "package main\n") {
					t.Errorf("a Go block that is no program cannot be run: %.60q", b[2])
					continue
				}
				got := output(t, b[2])
				if i+1 == len(blocks) || blocks[i+1][1] != "" {
					t.Errorf("no output follows the program %.60q", b[2])
					continue
				}
				if want := blocks[i+1][2]; got != want {
					t.Errorf("the program prints\n%s\nthe page says\n%s", got, want)
				}
			}
		})
	}
}

// output runs a program as a file of this module.
func output(t *testing.T, program string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "main.go")
	if err := os.WriteFile(file, []byte(program), 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "run", file)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	return stdout.String()
}
