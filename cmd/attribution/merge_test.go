package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
)

const (
	oneCase   = `{"format": "attribution/1", "id": "a", "title": "One", "actors": {"ncsc": {"kind": "organ", "of": "uk"}, "uk": {"kind": "state", "code": "GB"}}}`
	otherCase = `{"format": "attribution/1", "id": "b", "title": "Two", "actors": {"ncsc": {"kind": "organ", "of": "nz"}, "nz": {"kind": "state", "code": "NZ"}}}`
	both      = `{
  "format": "attribution/1",
  "id": "a.b",
  "uuid": "de28d94e-7a45-5b52-9b53-63a479f32178",
  "title": "One",
  "madeOf": [
    "a",
    "b"
  ],
  "actors": {
    "ncsc": {
      "kind": "organ",
      "of": "nz"
    },
    "ncsc--cbd1120f": {
      "kind": "organ",
      "of": "uk"
    },
    "nz": {
      "kind": "state",
      "code": "NZ"
    },
    "uk": {
      "kind": "state",
      "code": "GB"
    }
  }
}
`
)

// The merged case is on standard output in its canonical form, whatever the order; what could not be kept is a finding.
func TestMerge(t *testing.T) {
	one, other := file(t, oneCase), file(t, otherCase)
	for _, args := range [][]string{{"merge", one, other}, {"merge", other, one}} {
		got := runWith("", args...)
		if got.status != exitOK || got.stdout != both {
			t.Errorf("exit status %d:\n%s", got.status, got.stdout)
		}
		if !strings.Contains(got.stderr, "[other-header]") || !strings.Contains(got.stderr, "[renamed]") {
			t.Errorf("findings:\n%s", got.stderr)
		}
	}
}

// With -json the case is one line of a stream, and each finding an object.
func TestMergeAsJSON(t *testing.T) {
	got := runWith(otherCase, "merge", "-json", file(t, oneCase), "-")
	objects(t, got.stdout, "format", "id", "uuid", "title", "madeOf", "actors")
	if strings.Count(got.stdout, "\n") != 1 || got.status != exitOK {
		t.Errorf("%+v", got)
	}
	var codes []any
	for _, f := range objects(t, got.stderr, "file", "path", "[member]", "code", "severity", "message") {
		codes = append(codes, f["code"])
	}
	if !slices.Equal(codes, []any{"other-header", "renamed"}) {
		t.Errorf("findings %v", codes)
	}
}

func TestMergeStatus(t *testing.T) {
	untitled := strings.NewReplacer(`"title": "One", `, "", `"title": "Two", `, "").Replace
	known := strings.NewReplacer(`"kind": "organ", `, `"kind": "organ", "uuid": "00000000-0000-4000-8000-000000000001", `).Replace
	tests := []struct {
		name, stdin string
		args        []string
		status      int
	}{
		{"with itself", oneCase, []string{file(t, oneCase), "-"}, 0},
		{"new ids only", untitled(otherCase), []string{file(t, untitled(oneCase)), "-"}, 0},
		{"other titles", otherCase, []string{file(t, oneCase), "-"}, 0},
		{"a conflict", known(otherCase), []string{file(t, known(oneCase)), "-"}, 1},
		{"an identity", otherCase, []string{"-same", file(t, `{"00000000-0000-4000-8000-000000000002": ["a/actors/ncsc", "b/actors/nz"]}`), file(t, oneCase), "-"}, 1},
		{"an identity of nobody", otherCase, []string{"-same", file(t, `{"00000000-0000-4000-8000-000000000002": ["a/actors/nobody"]}`), file(t, oneCase), "-"}, 1},
		{"no identities", otherCase, []string{"-same", file(t, `{}`), file(t, oneCase), "-"}, 0},
		{"identities of no UUID", otherCase, []string{"-same", file(t, `{"x": []}`), file(t, oneCase), "-"}, 1},
		{"identities that are not JSON", otherCase, []string{"-same", file(t, `{`), file(t, oneCase), "-"}, 2},
		{"identities that are not lists", otherCase, []string{"-same", file(t, `{"00000000-0000-4000-8000-000000000002": "a/actors/ncsc"}`), file(t, oneCase), "-"}, 1},
		{"identities that are not there", otherCase, []string{"-same", "/nowhere", file(t, oneCase), "-"}, 2},
		{"a stream", strings.ReplaceAll(oneCase, "\n", "") + "\n" + untitled(otherCase), nil, 0},
		{"an invalid case", strings.Replace(oneCase, "GB", "UK", 1), []string{file(t, otherCase), "-"}, 1},
		{"a malformed value", strings.Replace(oneCase, `"GB"`, "7", 1), []string{file(t, otherCase), "-"}, 1},
		{"no JSON", "nonsense", []string{file(t, otherCase), "-"}, 2},
		{"one case", oneCase, []string{"-"}, 2},
		{"none", "", []string{}, 2},
		{"a file that is not there", "", []string{file(t, oneCase), "/nowhere"}, 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			args := test.args
			if args == nil {
				args = []string{filepath.Join(t.TempDir(), "x.case.ndjson")}
				if err := os.WriteFile(args[0], []byte(test.stdin), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			got := runWith(test.stdin, append([]string{"merge"}, args...)...)
			if got.status != test.status {
				t.Errorf("exit status %d, want %d\n%s", got.status, test.status, got.stderr)
			}
			if test.status == exitFailure && got.stdout != "" {
				t.Errorf("on standard output: %q", got.stdout)
			}
		})
	}
}

// The embedded dossiers use some ids for different things: merged they make a valid case in which each is there under
// an id of its own.
func TestMergeOfTheEmbeddedDossiers(t *testing.T) {
	args := []string{"merge"}
	for _, id := range cases.IDs() {
		text, err := cases.Bytes(id)
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, file(t, string(text)))
	}
	got := runWith("", args...)
	c, err := attribution.Decode(strings.NewReader(got.stdout))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Validate(); err != nil {
		t.Errorf("the merged case is not valid: %v", err)
	}
	if got.status != exitOK {
		t.Errorf("exit status %d", got.status)
	}
	for line := range strings.Lines(got.stderr) {
		if !strings.HasPrefix(line, "advice: ") {
			t.Errorf("a conflict between what is not the same: %s", line)
		}
	}
	again := runWith(got.stdout, append(args, "-")...)
	if again.status != exitOK || again.stdout != got.stdout {
		t.Errorf("merging the dossiers with what they make: exit status %d, and another case", again.status)
	}
}

// Parties that the caller says are one are one.
func TestMergeSame(t *testing.T) {
	one := `{"format": "attribution/1", "id": "a", "actors": {"bear": {"kind": "group", "names": [{"text": "Fancy Bear"}]}}}`
	other := `{"format": "attribution/1", "id": "b", "actors": {"sofacy": {"kind": "group", "names": [{"text": "Sofacy"}]}}}`
	same := file(t, `{"5b4ee3ea-eee3-4c8e-8323-85ae32658754": ["a/actors/bear", "b/actors/sofacy"]}`)
	got := runWith("", "merge", "-same", same, file(t, one), file(t, other))
	c, err := attribution.Decode(strings.NewReader(got.stdout))
	if err != nil {
		t.Fatal(err)
	}
	if got.status != exitOK || got.stderr != "" || len(c.Actors) != 1 || c.Actors["bear"].ActorProfile().UUID.String() != "5b4ee3ea-eee3-4c8e-8323-85ae32658754" {
		t.Errorf("%+v", got)
	}
	again := runWith(got.stdout, "merge", "-same", same, "-", file(t, other))
	if again.status != exitOK || again.stdout != got.stdout || again.stderr != "" {
		t.Errorf("once more: %+v", again)
	}
}
