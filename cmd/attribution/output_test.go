package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// noSpace is a device without space.
type noSpace struct{ writes int }

func (f *noSpace) Write([]byte) (int, error) { f.writes++; return 0, errors.New("no space left") }

// Whatever a command prints, that it cannot be written is a failure, said once.
func TestFullDisk(t *testing.T) {
	text := file(t, "“We know who it was,” she said today.")
	for _, args := range []string{
		"help", "validate BAD", "lint -json BAD", "report", "timeline", "chains -json", "positions", "verify", "verify -json", "fmt GOOD",
		"quote extract TEXT", "date find TEXT", "quote find -passage know TEXT", "quote format words", "estimate likely", "estimate -json likely",
		"cases", "cases -json", "cases parties", "cases -json parties", "cases show 2025-singapore", "schema", "version", "diff GOOD BAD",
	} {
		t.Run(args, func(t *testing.T) {
			fields := strings.Fields(args)
			for i, f := range fields {
				switch f {
				case "BAD":
					fields[i] = file(t, strings.Replace(small, "GB", "UK", 1))
				case "GOOD":
					fields[i] = file(t, small)
				case "TEXT":
					fields[i] = text
				}
			}
			var out noSpace
			var stderr bytes.Buffer
			if status := (&program{stdin: strings.NewReader(""), stdout: &out, stderr: &stderr}).main(fields); status != exitFailure {
				t.Errorf("exit status %d", status)
			}
			if n := strings.Count(stderr.String(), "no space left"); n != 1 {
				t.Errorf("it is said %d times: %s", n, stderr.String())
			}
			if out.writes != 1 {
				t.Errorf("it is tried %d times", out.writes)
			}
		})
	}
}

// A stream of several cases is refused where one is needed: none of them is passed over in silence.
func TestSeveralCases(t *testing.T) {
	stream := filepath.Join(t.TempDir(), "two.ndjson")
	if err := os.WriteFile(stream, []byte(small+"\n"+strings.Replace(small, `"x"`, `"y"`, 1)+"\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, args := range []string{"report", "verify -seal SEAL", "diff"} {
		fields := append(strings.Fields(strings.Replace(args, "SEAL", filepath.Join(t.TempDir(), "seal"), 1)), stream)
		if args == "diff" {
			fields = append(fields, stream)
		}
		if got := runWith("", fields...); got.status != exitFailure || got.stdout != "" {
			t.Errorf("%s: %+v", args, got)
		}
	}
}

// What is written in place of a file has its mode, and goes where a link leads.
func TestSave(t *testing.T) {
	folder := t.TempDir()
	name, link := filepath.Join(folder, "case.json"), filepath.Join(folder, "link.json")
	if err := os.WriteFile(name, []byte("before"), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(name, link); err != nil {
		t.Skip("there are no links here: ", err)
	}
	if err := new(program).save(link, []byte("after")); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(name)
	if err != nil || string(text) != "after" {
		t.Errorf("%q, %v", text, err)
	}
	info, err := os.Stat(name)
	if err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if at, err := os.Lstat(link); err != nil || at.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
	if left, err := filepath.Glob(filepath.Join(folder, "*")); err != nil || len(left) != 2 {
		t.Errorf("files are left: %q", left)
	}
}

// A link that leads nowhere yet stays one, and what it names is made.
func TestSaveThroughADanglingLink(t *testing.T) {
	folder := t.TempDir()
	link := filepath.Join(folder, "link.json")
	if err := os.Symlink("case.json", link); err != nil {
		t.Skip("there are no links here: ", err)
	}
	if err := new(program).save(link, []byte("after")); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(filepath.Join(folder, "case.json")); err != nil || string(text) != "after" {
		t.Errorf("%q, %v", text, err)
	}
	if at, err := os.Lstat(link); err != nil || at.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
}

// A file that must stay the file that it is, as one that is mounted by itself, is written over.
func TestSaveOver(t *testing.T) {
	folder := t.TempDir()
	name := filepath.Join(folder, "case.json")
	if err := os.WriteFile(name, []byte("much longer before"), 0o640); err != nil {
		t.Fatal(err)
	}
	before, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	out := target{name: name}
	if _, err := out.Write([]byte("after")); err != nil {
		t.Fatal(err)
	}
	out.over = true
	if err := out.close(true); err != nil {
		t.Fatal(err)
	}
	after, err := os.Stat(name)
	if err != nil || !os.SameFile(before, after) || after.Mode().Perm() != 0o640 {
		t.Errorf("%v, %v", after, err)
	}
	if text, err := os.ReadFile(name); err != nil || string(text) != "after" {
		t.Errorf("%q, %v", text, err)
	}
	if left, err := filepath.Glob(filepath.Join(folder, "*")); err != nil || len(left) != 1 {
		t.Errorf("files are left: %q", left)
	}
}

// A file beside which no other can stand, here since its name is as long as names may be, is written over; what cannot
// be made is reported under the name that was given.
func TestSaveWithoutRoomBeside(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, strings.Repeat("n", 244)+".case.json")
	if err := os.WriteFile(name, []byte("old and longer than what is new"), 0o600); err != nil {
		t.Skip(err) // of a system with shorter names
	}
	var p program
	if err := p.save(name, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(name); string(got) != "new" {
		t.Errorf("%q, %v", got, err)
	}
	if entries, err := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("%v, %v", entries, err)
	}
	missing := filepath.Join(dir, "none", "x")
	if failed, ok := errors.AsType[*fs.PathError](p.save(missing, nil)); !ok || failed.Path != missing {
		t.Errorf("%+v", failed)
	}
}

// Flags after arguments would be taken for arguments.
func TestFlagsComeFirst(t *testing.T) {
	for _, args := range []string{"estimate likely -scale phia", "quote format words -lang=de", "cases show 2025-singapore -json", "report - -format html"} {
		if got := runWith(small, strings.Fields(args)...); got.status != exitFailure || got.stdout != "" {
			t.Errorf("%s: %+v", args, got)
		}
	}
	if got := runWith("", "quote", "format", "-lang", "en", "--", "-5 degrees"); got.status != exitOK {
		t.Errorf("a text that begins with a hyphen: %+v", got)
	}
}

func TestRefusals(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "s.txt"), []byte("caf\xe9"), 0o666); err != nil {
		t.Fatal(err)
	}
	quoted := `{"format": "attribution/1", "id": "x", "actors": {"a": {"kind": "state", "code": "GB"}}, "sources": {"s": {}},
		"statements": {"m": {"by": ["a"], "source": "s"}}, "quotes": {"q": {"statement": "m", "text": "café", "lang": "fr"}}}`
	for name, args := range map[string][]string{
		"sources of a variable that is not set": {"verify", "-sources", "", "-"},
		"a source that is not UTF-8":            {"verify", "-sources", folder, "-"},
	} {
		if got := runWith(quoted, args...); got.status != exitFailure || got.stdout != "" {
			t.Errorf("%s: %+v", name, got)
		}
	}
	if got := runWith(quoted, "report", "-lang", "ru", "-"); got.status != exitOK || !strings.Contains(got.stderr, "ru") {
		t.Errorf("a report in a language that is not there: %+v", got)
	}
	if got := runWith("caf\xe9 “we know”", "quote", "extract", "-"); got.status != exitOK || !strings.Contains(got.stderr, notUTF8) {
		t.Errorf("a text that is not UTF-8: %+v", got)
	}
}

// A dossier as JSON is on one line, as all that is printed so.
func TestShowAsJSON(t *testing.T) {
	got := runWith("", "cases", "-json", "show", "2025-singapore")
	if got.status != exitOK || strings.Count(got.stdout, "\n") != 1 || !json.Valid([]byte(got.stdout)) {
		t.Errorf("status %d, %d lines", got.status, strings.Count(got.stdout, "\n"))
	}
}

// In a stream a finding says of which case it is, and on which line.
func TestFindingsOfAStream(t *testing.T) {
	stream := filepath.Join(t.TempDir(), "two.ndjson")
	if err := os.WriteFile(stream, []byte(small+"\n"+strings.Replace(small, "GB", "UK", 1)+"\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if got := runWith("", "validate", stream); !strings.HasPrefix(got.stdout, stream+":2:83: case x: ") {
		t.Errorf("%+v", got)
	}
	var f finding
	if got := runWith("", "validate", "-json", stream); json.Unmarshal([]byte(got.stdout), &f) != nil || f.Case != "x" || f.File != stream || f.Line != 2 {
		t.Errorf("%+v", got)
	}
}
