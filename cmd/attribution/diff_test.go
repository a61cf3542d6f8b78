package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// file writes a case to a file of its own.
func file(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "x.case.json")
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

const changed = `{"format": "attribution/1", "id": "x", "title": "New",
	"actors": {"uk": {"kind": "state", "code": "GB", "names": [{"text": "UK"}, {"text": "Britain"}]}, "us": {"kind": "state"}}}`

const unchanged = `{"format": "attribution/1", "id": "x",
	"actors": {"uk": {"kind": "state", "code": "FR", "names": [{"text": "Britain"}]}, "cn": {"kind": "state"}}}`

func TestDiffAsJSON(t *testing.T) {
	got := runWith(changed, "diff", "-json", file(t, unchanged), "-")
	if got.status != exitFindings {
		t.Errorf("exit status %d", got.status)
	}
	objects(t, got.stdout, "entity", "change", "before", "after")
	want := `{"entity":"","change":"changed","before":{"format":"attribution/1","id":"x"},"after":{"format":"attribution/1","id":"x","title":"New"}}
{"entity":"actors/cn","change":"removed","before":{"kind":"state"},"after":null}
{"entity":"actors/uk","change":"changed","before":{"kind":"state","names":[{"text":"Britain"}],"code":"FR"},"after":{"kind":"state","names":[{"text":"UK"},{"text":"Britain"}],"code":"GB"}}
{"entity":"actors/us","change":"added","before":null,"after":{"kind":"state"}}
`
	if got.stdout != want {
		t.Errorf("got:\n%s", got.stdout)
	}
}

// For people only what differs is shown, as far down as it does.
func TestDiffForPeople(t *testing.T) {
	want := `~ the case itself
    title
      + "New"
- actors/cn
    - {"kind":"state"}
~ actors/uk
    code
      - "FR"
      + "GB"
    names/0
      + {"text":"UK"}
+ actors/us
    + {"kind":"state"}
`
	if got := runWith(changed, "diff", file(t, unchanged), "-"); got.stdout != want {
		t.Errorf("got:\n%s", got.stdout)
	}
}

func TestDiffStatus(t *testing.T) {
	other := file(t, small)
	tests := []struct {
		name, stdin string
		args        []string
		status      int
	}{
		{"the same", small, []string{other, "-"}, 0},
		{"the same, otherwise written", strings.ReplaceAll(small, " ", "\n\n"), []string{other, "-"}, 0},
		{"different", changed, []string{other, "-"}, 1},
		{"invalid, but different", strings.Replace(small, "GB", "UK", 1), []string{other, "-"}, 1},
		{"invalid, and the same", strings.Replace(small, "GB", "UK", 1), []string{file(t, strings.Replace(small, "GB", "UK", 1)), "-"}, 0},
		{"a malformed value", strings.Replace(small, `"GB"`, "7", 1), []string{other, "-"}, 1},
		{"no JSON", "nonsense", []string{"-", other}, 2},
		{"a file that is not there", "", []string{other, "/nowhere"}, 2},
		{"one file", "", []string{other}, 2},
		{"three files", "", []string{other, other, other}, 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := runWith(test.stdin, append([]string{"diff"}, test.args...)...)
			if got.status != test.status {
				t.Errorf("exit status %d, want %d\n%s", got.status, test.status, got.stderr)
			}
			if different := test.name == "different" || test.name == "invalid, but different"; (got.stdout != "") != different {
				t.Errorf("on standard output: %q", got.stdout)
			}
		})
	}
}

// Differences in white space and in what is not seen are shown; nothing that would move other text gets to a terminal.
func TestDiffOfWhatIsNotSeen(t *testing.T) {
	one := `{"format": "attribution/1", "id": "x", "title": "a b", "incidents": {"i": {"title": "gone\u001b[2J\u202e"}}}`
	other := `{"format": "attribution/1", "id": "x", "title": "a  b\u202e", "sources": {"s": {"url": "https://example.org/\u009b"}}}`
	want := `~ the case itself
    title
      - "a b"
      + "a  b\u202e"
- incidents/i
    - {"title":"gone\u001b[2J\u202e"}
+ sources/s
    + {"url":"https://example.org/\u009b"}
`
	if got := runWith(other, "diff", file(t, one), "-"); got.stdout != want {
		t.Errorf("got:\n%s", got.stdout)
	}
}
