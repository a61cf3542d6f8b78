package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/draft"
)

const draftedText = "New Zealand accuses APT40 of attacks.\n\n“We know who did it,” said Minister Lena Vos. She added on Monday: “There will be sanctions.”\n"

// A text drafts to a case and doubts; decisions among their alternatives are taken, and others refused.
func TestDraft(t *testing.T) {
	dir := t.TempDir()
	file := func(name string) string { return filepath.Join(dir, name) }
	if err := os.WriteFile(file("press one.txt"), []byte(draftedText), 0o600); err != nil {
		t.Fatal(err)
	}
	r := runWith("", "draft", "-json", "-lang", "en", "-publisher", "Telpress", "-date", "2024-03-26", "-url", "https://example.org/a", "-doubts", file("d.ndjson"),
		"-schema", file("s.json"), "-o", file("c.case.json"), file("press one.txt"))
	if r.status != 0 {
		t.Fatalf("%+v", r)
	}
	kept, err := os.ReadFile(file("d.ndjson"))
	if err != nil || string(kept) != r.stdout || r.stdout == "" {
		t.Errorf("the doubts are %q and %q: %v", r.stdout, kept, err)
	}
	var doubts []draft.Doubt
	for line := range strings.Lines(r.stdout) {
		var members map[string]json.RawMessage
		if err := json.Unmarshal([]byte(line), &members); err != nil {
			t.Fatal(err)
		}
		for _, m := range []string{"path", "code", "start", "end", "text", "alternatives"} {
			if _, ok := members[m]; !ok {
				t.Errorf("there is no %s in %s", m, line)
			}
		}
		var d draft.Doubt
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		doubts = append(doubts, d)
	}
	if r := runWith("", "validate", file("c.case.json")); r.status != 0 {
		t.Errorf("%+v", r)
	}
	if r := runWith("", "lint", file("c.case.json")); r.status != 0 {
		t.Errorf("%+v", r)
	}
	decisions, _ := json.Marshal(map[string]string{doubts[0].ID: doubts[0].Alternatives[0].Choice})
	r = runWith(string(decisions), "draft", "apply", "-decisions", "-", file("c.case.json"))
	c, err := attribution.Decode(strings.NewReader(r.stdout))
	if r.status != 0 || err != nil {
		t.Fatalf("%+v %v", r, err)
	}
	into := filepath.Join(t.TempDir(), "applied.case.json")
	if to := runWith(string(decisions), "draft", "apply", "-o", into, "-decisions", "-", file("c.case.json")); to.status != 0 || to.stdout != "" {
		t.Errorf("%+v", to)
	}
	if written, err := os.ReadFile(into); err != nil || string(written) != r.stdout {
		t.Errorf("the file has %.80q, %v", written, err)
	}
	if left, err := draft.Doubts(c); err != nil || len(left) != len(doubts)-1 {
		t.Errorf("%d doubts of %d are open: %v", len(left), len(doubts), err)
	}
	for name, tt := range map[string]struct {
		stdin  string
		args   []string
		status int
	}{
		"a choice that is not listed": {`{"` + doubts[0].ID + `": "me"}`, []string{"draft", "apply", "-decisions", "-", file("c.case.json")}, 1},
		"no decisions":                {"", []string{"draft", "apply", file("c.case.json")}, 2},
		"decisions that are none":     {"[]", []string{"draft", "apply", "-decisions", "-", file("c.case.json")}, 2},
		"no text":                     {"", []string{"draft"}, 2},
		"a text that is not there":    {"", []string{"draft", file("x.txt")}, 2},
		"a date that is none":         {draftedText, []string{"draft", "-date", "Monday", "-"}, 1},
		"standard input":              {draftedText, []string{"draft", "-"}, 0},
		"known actors":                {draftedText, []string{"draft", "-actors", file("c.case.json"), "-alias", file("c.case.json"), "-own", "-"}, 0},
		"actors that are none":        {draftedText, []string{"draft", "-actors", file("press one.txt"), "-"}, 2},
	} {
		if r := runWith(tt.stdin, tt.args...); r.status != tt.status {
			t.Errorf("%s: %+v", name, r)
		}
	}
	// People read the doubts where the case has a file of its own.
	if r := runWith(draftedText, "draft", "-o", file("e.case.json"), "-"); !strings.Contains(r.stdout, "pronoun at /quotes/text-") || r.status != 0 {
		t.Errorf("%+v", r)
	}
}
