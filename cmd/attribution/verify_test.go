package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// verifyCase is a case of two quotes of one text.
const verifyCase = `{"format":"attribution/1","id":"d","lang":"en",
"actors":{"norland":{"kind":"state","code":"NO","names":[{"text":"Norland"}]},"surland":{"kind":"state","code":"SE","names":[{"text":"Surland"}]}},
"sources":{"s":{"title":{"text":"S","lang":"en"},"url":"https://example.org/s"}},
"statements":{"st":{"by":["SPEAKER"],"source":"s"}},
"quotes":{"q":{"statement":"st","lang":"en","text":"QUOTE"}}}`

// The exit status of verify follows the rule of docs/quotations.md, and a record finds what has changed.
func TestVerifyStates(t *testing.T) {
	const text = "Norland said: “The group allegedly attacked the port of the capital in May.”"
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "s.txt"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	write := func(speaker, quote, more string) string {
		doc := strings.NewReplacer("SPEAKER", speaker, "QUOTE", quote).Replace(verifyCase)
		return file(t, strings.Replace(doc, `"url"`, more+`"url"`, 1))
	}
	good := write("norland", "The group allegedly attacked the port of the capital", "")
	seal, misnamed := filepath.Join(t.TempDir(), "seal.ndjson"), t.TempDir()
	if err := os.WriteFile(filepath.Join(misnamed, "S.TXT"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name   string
		args   []string
		status int
		prints string
	}{
		{"proved", []string{"verify", "-sources", folder, good}, 0, "exact"},
		{"without text", []string{"verify", good}, 0, "no-text      1 quotes"},
		{"without text, listed", []string{"verify", "-v", good}, 0, "no-text      q in s"},
		{"a name left out", []string{"verify", "-sources", folder, write("norland", "The group allegedly attacked the port … in May", "")}, 1, "short-segment"},
		{"a hedge left out", []string{"verify", "-sources", folder, write("norland", "Norland said: “The group … attacked the port", "")}, 1, "elided-hedge"},
		{"not there", []string{"verify", "-sources", folder, write("norland", "The group had nothing to do with it", "")}, 1, "not-found"},
		{"another speaker", []string{"verify", "-sources", folder, write("surland", "The group allegedly attacked the port of the capital", "")}, 1, "other-speaker"},
		{"another text", []string{"verify", "-sources", folder, write("norland", "The group allegedly attacked the port", `"sha256":"`+strings.Repeat("0", 64)+`",`)}, 1, "text-differs"},
		{"several cases", []string{"verify", "-sources", folder, good, write("surland", "The group allegedly attacked the port of the capital", "")}, 1, "◆ d\nexact        q in s\n◆ d\nexact        q in s\n    other-speaker"},
		{"a seal of several cases", []string{"verify", "-sources", folder, "-seal", seal, good, good}, 2, ""},
		{"a seal", []string{"verify", "-sources", folder, "-seal", seal, good}, 0, "exact"},
		{"a proof", []string{"verify", "-sources", folder, "-proof", seal, good}, 0, ""},
		{"a proof without texts", []string{"verify", "-proof", seal, good}, 0, ""},
		{"a proof of an edited quote", []string{"verify", "-proof", seal, write("norland", "The group attacked the port", "")}, 1, "quote-changed-since-seal"},
		{"no record", []string{"verify", "-proof", good, good}, 2, ""},
		{"lint", []string{"lint", "-sources", folder, write("surland", "The group allegedly attacked the port of the capital", "")}, 1, "other-speaker"},
		{"a misnamed text", []string{"verify", "-sources", misnamed, good}, 2, "no-text      1 quotes"},
		{"lint with a misnamed text", []string{"lint", "-sources", misnamed, good}, 2, "no-archive"},
		{"a folder without texts", []string{"verify", "-sources", t.TempDir(), good}, 0, "no-text      1 quotes"},
		{"hedges", []string{"estimate", "spot", "-lang", "en", filepath.Join(folder, "s.txt")}, 0, `hedge at bytes 27 to 36: "allegedly"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			status := (&program{stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr}).main(test.args)
			if status != test.status || !strings.Contains(stdout.String(), test.prints) {
				t.Errorf("exit status %d, want %d with %q:\n%s%s", status, test.status, test.prints, &stdout, &stderr)
			}
		})
	}
}

// The texts that a folder lacks are named, with the file that was meant.
func TestMissingTexts(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"press_release.txt", "other.txt", "notes.md"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("We did it."), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	const doc = `{"format":"attribution/1","id":"d","sources":{"other":{},"press-release":{},"notes":{}},
		"actors":{"a":{"kind":"state","code":"NO"}},"statements":{"st":{"by":["a"]}},
		"quotes":{"q":{"statement":"st","source":"other","lang":"en","text":"We did it."},
		"r":{"statement":"st","source":"press-release","lang":"en","text":"We did it."},"s":{"statement":"st","source":"notes","lang":"en","text":"We did it."}}}`
	got := runWith(doc, "verify", "-sources", folder, "-")
	if got.status != exitOK || strings.Count(got.stderr, "\n") != 2 || !strings.Contains(got.stderr, "press_release.txt?") || !strings.Contains(got.stderr, " notes.txt") {
		t.Errorf("%+v", got)
	}
}
