package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
)

// objects decodes what a command prints with -json, and checks that every line is one object with just these members,
// in this order, but for those in brackets, which may be left out.
func objects(t *testing.T, stdout string, members ...string) []map[string]any {
	t.Helper()
	var all []map[string]any
	for line := range strings.Lines(stdout) {
		var object map[string]any
		if err := json.Unmarshal([]byte(line), &object); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		var want []string
		for _, m := range members {
			name := strings.Trim(m, "[]")
			if _, ok := object[name]; ok || name == m {
				want = append(want, name)
			}
		}
		if got := membersOf(t, line); !slices.Equal(got, want) {
			t.Fatalf("members %q, want %q: %s", got, want, line)
		}
		all = append(all, object)
	}
	return all
}

// membersOf returns the names of the members of an object, in order.
func membersOf(t *testing.T, object string) (out []string) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(object))
	if _, err := d.Token(); err != nil {
		t.Fatal(err)
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, name.(string))
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// lists are the commands that list what a case answers.
var lists = []string{"holders", "timeline", "chains", "positions", "measures", "agreement", "misreports"}

func TestListsStatus(t *testing.T) {
	tests := []struct {
		name, stdin string
		args        []string
		status      int
	}{
		{"the embedded dossier", "", nil, 0},
		{"the embedded dossier as objects", "", []string{"-json"}, 0},
		{"a case that tells nothing", small, []string{"-"}, 0},
		{"an invalid case", strings.Replace(small, "GB", "UK", 1), []string{"-"}, 1},
		{"a malformed value", strings.Replace(small, `"GB"`, "7", 1), []string{"-"}, 1},
		{"no JSON", "nonsense", []string{"-"}, 2},
		{"a file that is not there", "", []string{"/nowhere/at/all"}, 2},
		{"two files", "", []string{"a", "b"}, 2},
		{"an unknown flag", "", []string{"-x"}, 2},
	}
	for _, list := range lists {
		for _, test := range tests {
			t.Run(list+": "+test.name, func(t *testing.T) {
				got := runWith(test.stdin, append([]string{list}, test.args...)...)
				if got.status != test.status {
					t.Errorf("exit status %d, want %d\n%s", got.status, test.status, got.stderr)
				}
				if test.status != exitOK && (got.stdout != "" || got.stderr == "") {
					t.Errorf("a failure is told on standard error only: %q, %q", got.stdout, got.stderr)
				}
				notices := 0 // that the embedded dossier stands in
				if test.stdin == "" {
					notices = 1
				}
				if n := strings.Count(got.stderr, "\n"); test.status == exitOK && n != notices {
					t.Errorf("%d lines on standard error, want %d: %s", n, notices, got.stderr)
				}
			})
		}
	}
}

// What a source says cannot move, hide or turn round other text on a terminal; as JSON it is kept.
func TestHostileWordsAreInert(t *testing.T) {
	const hostile = "\x1b[2J\x1b]0;title\x07\u202eturned\nsecond line"
	words, err := json.Marshal(hostile)
	if err != nil {
		t.Fatal(err)
	}
	c := strings.ReplaceAll(`{"format": "attribution/1", "id": "x",
		"actors": {"a": {"kind": "state", "names": [{"text": HOSTILE}]}},
		"incidents": {"i": {"title": HOSTILE}},
		"accounts": {"t": {"incident": "i", "activity": "2001"}},
		"sources": {"s": {"title": {"text": HOSTILE}}},
		"attributions": {"p": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/a"}},
		"responses": {"r": {"kind": "sanction", "by": ["a"]}},
		"statements": {"s": {"by": ["a"], "when": "2001", "source": "s", "acts": [{"verb": "asserts", "on": ["attributions/p", "accounts/t"],
			"wording": {"text": HOSTILE}, "assessment": {"likelihood": {"text": HOSTILE}}}]}}}`, "HOSTILE", string(words))
	for _, list := range lists {
		if list == "agreement" || list == "misreports" { // which of one party alone have nothing to say
			continue
		}
		got := runWith(c, list, "-")
		if got.status != exitOK || !strings.Contains(got.stdout, "turned second line") {
			t.Errorf("%s: %+v", list, got)
		}
		if strings.ContainsAny(strings.ReplaceAll(got.stdout, "\n", ""), hostile[:1]+"\x07\u202e") {
			t.Errorf("%s: %q", list, got.stdout)
		}
		for line := range strings.Lines(got.stdout) {
			if strings.HasPrefix(line, "second") {
				t.Errorf("%s begins a line of its own: %q", list, line)
			}
		}
	}
	if got := runWith(c, "chains", "-json", "-"); objects(t, got.stdout, "incident", "holder", "links")[0]["links"].([]any)[0].(map[string]any)["words"] != hostile {
		t.Errorf("the words are not as they were: %s", got.stdout)
	}
}

// Nor can a path in what is reported of a case.
func TestHostilePathsAreInert(t *testing.T) {
	const c = `{"format": "attribution/1", "id": "x", "\u001b[31mred\nline": 1, "actors": {"\u001b[2J\u202e": {"kind": "state", "code": 7}}}`
	name := file(t, c)
	for _, args := range [][]string{{"validate", name}, {"lint", name}, {"timeline", name}, {"fmt", name}, {"diff", name, name}, {"merge", name, name}} {
		got := runWith("", args...)
		if got.status != exitFindings || strings.ContainsAny(got.stdout+got.stderr, "\x1b\u202e") || strings.Contains(got.stdout+got.stderr, "\nline") {
			t.Errorf("%s: exit status %d\n%q", args[0], got.status, got.stdout+got.stderr)
		}
	}
}

// A list that cannot be written is a failure, and ends.
func TestListsThatCannotBeWritten(t *testing.T) {
	for _, list := range lists {
		for _, args := range [][]string{{list}, {list, "-json"}} {
			var stderr bytes.Buffer
			if status := (&program{stdin: strings.NewReader(""), stdout: full{}, stderr: &stderr}).main(args); status != exitFailure || strings.Count(stderr.String(), "no space left") != 1 {
				t.Errorf("%v: exit status %d: %s", args, status, stderr.String())
			}
		}
	}
}

// full is a disk that is full.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }
