package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// ran is what one run of the program gives.
type ran struct {
	status         int
	stdout, stderr string
}

func runWith(stdin string, args ...string) ran {
	var stdout, stderr bytes.Buffer
	status := (&program{stdin: strings.NewReader(stdin), stdout: &stdout, stderr: &stderr}).main(args)
	return ran{status, stdout.String(), stderr.String()}
}

const small = `{"format": "attribution/1", "id": "x", "actors": {"uk": {"kind": "state", "code": "GB"}}}`

// The exit status is 0 if all is well, 1 for findings, 2 for wrong usage and what cannot be read.
func TestStatus(t *testing.T) {
	tests := []struct {
		name   string
		stdin  string
		args   string
		status int
	}{
		{"valid", small, "validate -", 0},
		{"findings", strings.Replace(small, "GB", "UK", 1), "validate -", 1},
		{"a null member", strings.Replace(small, `"GB"`, "null", 1), "validate -", 1},
		{"a member twice", strings.Replace(small, `"id"`, `"id": "y", "id"`, 1), "validate -", 1},
		{"an id twice", strings.Replace(small, `"uk"`, `"uk": {"kind": "state"}, "uk"`, 1), "validate -", 1},
		{"wrong case", strings.Replace(small, `"code"`, `"Code"`, 1), "validate -", 1},
		{"invalid UTF-8", strings.Replace(small, "GB", "\xff", 1), "validate -", 1},
		{"an actor that is null", strings.Replace(small, `{"kind": "state", "code": "GB"}`, "null", 1), "validate -", 1},
		{"an actor without a kind", strings.Replace(small, `"kind": "state", `, "", 1), "validate -", 1},
		{"an unknown kind", strings.Replace(small, `"state"`, `"example.org/band"`, 1), "validate -", 0},
		{"a UUID that is none", strings.Replace(small, `"id"`, `"uuid": "1234", "id"`, 1), "validate -", 1},
		{"not JSON", "nonsense", "validate -", 2},
		{"truncated", small[:len(small)-2], "validate -", 2},
		{"two documents", small + small, "validate -", 0},
		{"nothing", "", "validate -", 2},
		{"no object", "[]", "validate -", 2},
		{"null", "null", "validate -", 2},
		{"another format", strings.Replace(small, "/1", "/9", 1), "validate -", 2},
		{"no format", `{"id": "x"}`, "validate -", 2},
		{"deep", strings.Repeat("[", 100_000), "validate -", 2},
		{"deep in a member", `{"format": "attribution/1", "id": "x", "y": ` + strings.Repeat("[", 100_000), "validate -", 2},
		{"a file that is not there", "", "validate /nowhere/at/all", 2},
		{"no file", "", "validate", 2},
		{"an unknown flag", "", "validate -x", 2},
		{"help", "", "help", 0},
		{"help of a command", "", "lint -h", 0},
		{"help with a command", "", "help quote find", 0},
		{"help with a command that is not there", "", "help nonsense", 2},
		{"half a command", "", "quote", 2},
		{"no command", "", "", 2},
		{"lint: advice only", `{"format": "attribution/1", "id": "x", "sources": {"s": {"url": "https://example.org/"}}}`, "lint -", 0},
		{"lint: a warning", `{"format": "attribution/1", "id": "x", "titel": "y"}`, "lint -", 1},
		{"fmt of a malformed case", strings.Replace(small, `"GB"`, "7", 1), "fmt -", 1},
		{"fmt of an invalid case", strings.Replace(small, "GB", "UK", 1), "fmt -", 0},
		{"report of an invalid case", strings.Replace(small, "GB", "UK", 1), "report -", 1},
		{"report of two files", "", "report a b", 2},
		{"report in another format", small, "report -format nonsense -", 2},
		{"a term", "", "estimate -scale phia likely", 0},
		{"a term that the scale lacks", "", "estimate -scale phia perhaps", 1},
		{"a scale that is none", "", "estimate -scale nonsense likely", 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := runWith(test.stdin, strings.Fields(test.args)...)
			if got.status != test.status {
				t.Errorf("exit status %d, want %d\n%s%s", got.status, test.status, got.stdout, got.stderr)
			}
			if test.status == exitFailure && (got.stdout != "" || got.stderr == "") {
				t.Errorf("a failure is told on standard error only: %q, %q", got.stdout, got.stderr)
			}
		})
	}
}

// A document of a hundred megabytes is refused, and one just as long inside the limit of a text is too.
func TestHugeInput(t *testing.T) {
	long := `{"format": "attribution/1", "id": "x", "title": "` + strings.Repeat("x", 100<<20) + `"}`
	blanks := small + strings.Repeat(" ", 100<<20)
	for name, got := range map[string]ran{
		"one text":           runWith(long, "validate", "-"),
		"blanks in a file":   runWith("", "validate", file(t, blanks)),
		"blanks in a stream": runWith(blanks+"x", "validate", "-"),
	} {
		if got.status != exitFailure {
			t.Errorf("%s: exit status %d", name, got.status)
		}
	}
}

// With -json each finding is an object on a line with the members of the contract.
func TestFindingsAsJSON(t *testing.T) {
	got := runWith(`{"format": "attribution/1", "id": "x", "attributions": {"a": {"subject": "actors/b", "link": "run-by"}}}`, "validate", "-json", "-")
	lines := strings.Split(strings.TrimSuffix(got.stdout, "\n"), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines: %s", len(lines), got.stdout)
	}
	want := []map[string]any{
		{"file": "-", "line": 1.0, "column": 62.0, "path": "/attributions/a", "member": "object", "code": "missing", "severity": "error"},
		{"file": "-", "line": 1.0, "column": 74.0, "path": "/attributions/a/subject", "code": "dangling", "severity": "error"},
	}
	for i, line := range lines {
		var finding map[string]any
		if err := json.Unmarshal([]byte(line), &finding); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		if finding["message"] == "" {
			t.Errorf("no message: %s", line)
		}
		delete(finding, "message")
		for _, key := range []string{"file", "line", "column", "path", "member", "code", "severity"} {
			if finding[key] != want[i][key] {
				t.Errorf("%s is %v, want %v", key, finding[key], want[i][key])
			}
		}
		if len(finding) != len(want[i]) {
			t.Errorf("members of another name: %s", line)
		}
	}
}

// A value that could not be decoded is reported once, and not as missing too.
func TestMalformedIsNotMissing(t *testing.T) {
	got := runWith(`{"format": "attribution/1", "id": 7, "attributions": {"a": {"subject": 1, "link": 2, "object": 3}}}`, "validate", "-")
	if n := strings.Count(got.stdout, "\n"); n != 4 {
		t.Errorf("%d findings, want 4:\n%s", n, got.stdout)
	}
}

// The report is that of the embedded dossier where no file is given.
func TestReportOfTheEmbeddedDossier(t *testing.T) {
	file := filepath.Join(t.TempDir(), "out.txt")
	printed, written := runWith("", "report"), runWith("", "report", "-o", file)
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if printed.status != 0 || written.status != 0 || printed.stdout != string(text) || written.stdout != "" {
		t.Error("report and report -o differ")
	}
	if !strings.HasPrefix(printed.stdout, "The United States, the United Kingdom and New Zealand v. China") {
		t.Errorf("another dossier: %.80s", printed.stdout)
	}
}

// A language without a report is told, and which it is in: Galician and Basque are read in Spanish, Breton in French.
func TestLanguageOfReportIsTold(t *testing.T) {
	for lang, want := range map[string]string{"gl": "in Spanish;", "eu": "in Spanish;", "br": "in French;", "uk": "in English;", "nb": "in English;", "fr-CA": "", "zh-Hant": ""} {
		got := runWith("", "report", "-short", "-lang", lang)
		if told := strings.Contains(got.stderr, "there is no report in"); got.status != exitOK || told != (want != "") || !strings.Contains(got.stderr, want) {
			t.Errorf("%s: %q, want %q", lang, got.stderr, want)
		}
	}
}

// Every command of the usage message has flags that it can tell.
func TestUsageListsTheCommands(t *testing.T) {
	usage := runWith("", "help").stdout
	for _, c := range commands() {
		if !strings.Contains(usage, "\n  "+c.name+" ") {
			t.Errorf("%s is not in the usage message", c.name)
		}
		if got := runWith("", append(strings.Fields(c.name), "-h")...); got.status != exitOK || got.stderr != "" ||
			!strings.Contains(got.stdout, "usage: attribution "+c.name) || !strings.Contains(got.stdout, exitStates) {
			t.Errorf("%s -h: %+v", c.name, got)
		}
	}
}
