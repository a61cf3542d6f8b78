package attribution_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
)

// fenced is a fenced block of Markdown with its language.
var fenced = regexp.MustCompile("(?ms)^```(\\w*)\n(.*?)^```$")

// A block is one of a page. What a program prints is the block without a language that follows it.
type block struct{ language, text string }

func blocksOf(t *testing.T, page string) (blocks []block) {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range fenced.FindAllStringSubmatch(string(text), -1) {
		blocks = append(blocks, block{b[1], b[2]})
	}
	return blocks
}

// Every block of the Markdown pages holds: Go programs run and print what the page says, commands too, and JSON is JSON
// and, where it says that it is a case, a valid one.
func TestMarkdown(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("the go command is not there to run the programs of the pages")
	}
	if testing.Short() {
		t.Skip("builds a program a page")
	}
	tool := build(t)
	err := filepath.WalkDir(".", func(page string, entry fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(page) == ".md" && !strings.Contains(filepath.ToSlash(page), "testdata/") {
			t.Run(filepath.ToSlash(page), func(t *testing.T) { testPage(t, page, tool) })
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// relative is a link to a file of the module.
var relative = regexp.MustCompile(`\]\(([^)#:]+)\)`)

// Links between pages lead somewhere.
func TestMarkdownLinks(t *testing.T) {
	pages, err := filepath.Glob("*/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range append(pages, "README.md", "CONTRIBUTING.md") {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, link := range relative.FindAllSubmatch(text, -1) {
			if _, err := os.Stat(filepath.Join(filepath.Dir(page), string(link[1]))); err != nil {
				t.Errorf("%s: %v", page, err)
			}
		}
	}
}

func testPage(t *testing.T, page, tool string) {
	blocks := blocksOf(t, page)
	for i, b := range blocks {
		switch b.language {
		case "go":
			if !strings.HasPrefix(b.text, "package main\n") {
				t.Errorf("a Go block that is no program cannot be run: %.60q", b.text)
				continue
			}
			if i+1 == len(blocks) || blocks[i+1].language != "" {
				t.Errorf("no output follows the program %.60q", b.text)
				continue
			}
			if got, want := output(t, b.text), blocks[i+1].text; got != want {
				t.Errorf("the program prints\n%s\nthe page says\n%s", got, want)
			}
		case "console":
			if got := session(t, b.text, tool); got != b.text {
				t.Errorf("the commands print\n%s\nthe page says\n%s", got, b.text)
			}
		case "json":
			var members map[string]json.RawMessage
			if err := json.Unmarshal([]byte(b.text), &members); err != nil {
				t.Errorf("%v: %.60q", err, b.text)
			} else if _, ok := members["format"]; ok {
				if c, err := attribution.Decode(strings.NewReader(b.text)); err != nil {
					t.Error(err)
				} else if err := c.Validate(); err != nil {
					t.Error(err)
				}
			}
		case "":
			if i == 0 || blocks[i-1].language != "go" {
				t.Errorf("nothing can test this block: %.60q", b.text)
			}
		case "mermaid": // what report.Markdown writes, which is tested there
		case "sql": // of examples/store, a module of its own
		default:
			t.Errorf("nothing can test a block in %s: %.60q", b.language, b.text)
		}
	}
}

// What a page shows of its cases is what stands in their files.
func TestPagesShowTheirCases(t *testing.T) {
	var whole []any
	for _, name := range []string{"first", "second"} {
		text, err := os.ReadFile(filepath.Join("docs", "first-case", name+".case.json"))
		if err != nil {
			t.Fatal(err)
		}
		var value any
		if err := json.Unmarshal(text, &value); err != nil {
			t.Fatal(err)
		}
		whole = append(whole, value)
	}
	for _, b := range blocksOf(t, filepath.Join("docs", "first-case.md")) {
		var part any
		if b.language != "json" {
			continue
		}
		if err := json.Unmarshal([]byte(b.text), &part); err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(whole, func(whole any) bool { return isPart(part, whole) }) {
			t.Errorf("in no file of the page: %s", b.text)
		}
	}
}

// isPart reports whether a JSON value has no member that another has not, or otherwise.
func isPart(part, whole any) bool {
	members, ok := part.(map[string]any)
	if !ok {
		return reflect.DeepEqual(part, whole)
	}
	of, ok := whole.(map[string]any)
	for name, value := range members {
		ok = ok && isPart(value, of[name])
	}
	return ok
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

// build makes the command, and returns the folder that it is in.
func build(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	cmd := exec.Command("go", "build", "-o", folder, "./cmd/attribution")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return folder
}

// session runs the lines of a block that begin with a dollar sign and returns the block with what they print, on either
// stream.
func session(t *testing.T, block, tool string) string {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the pages are written for a Unix shell")
	}
	var out strings.Builder
	for line := range strings.Lines(block) {
		command, ok := strings.CutPrefix(line, "$ ")
		if !ok {
			continue
		}
		cmd := exec.Command("sh", "-c", command)
		cmd.Env = append(os.Environ(), "PATH="+tool+string(os.PathListSeparator)+os.Getenv("PATH"))
		printed, err := cmd.CombinedOutput()
		if _, exited := err.(*exec.ExitError); err != nil && !exited {
			t.Fatal(err)
		}
		out.WriteString(line)
		out.Write(printed)
	}
	return out.String()
}
