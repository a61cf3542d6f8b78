package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/attribution/cases"
)

const codedTable = `statement,speaker,for,date,verb,party,subject,link,object,likelihood,words,lang
fcdo,organ Foreign Office < uk,GB,2024-03-25[Europe/London],asserts,ncsc,incident Compromise of the Commission,affiliated-to,CN,highly likely,highly likely compromised,en
cn,person Lin Jian,CN,2024-03-26,denies,,incident Compromise of the Commission,affiliated-to,CN,,,
`

func TestCodingTableIn(t *testing.T) {
	got := runWith(codedTable, "coding", "table", "-in", "-")
	if got.status != exitOK || got.stderr != "" {
		t.Fatalf("exit status %d: %s", got.status, got.stderr)
	}
	holders := runWith(got.stdout, "holders", "-json", "-").stdout
	if strings.Count(holders, "\n") != 1 || !strings.Contains(holders, `"party":"ncsc"`) || !strings.Contains(holders, `"words":"highly likely compromised"`) {
		t.Errorf("holders:\n%s", holders)
	}
	for _, damage := range []struct{ old, new, path, code string }{
		{"denies", "denys", "/3/verb", "unknown-word"},
		{"2024-03-26", "26/03/2024", "/3/date", "malformed-date"},
		{"ncsc", "nobody-knows", "/2/party", "dangling"},
		{",likelihood,", ",likely,", "/1/likely", "unknown-column"},
		{"\ncn,", "\ncn,x,", "/3", "field-count"},
	} {
		row, _, _ := strings.Cut(damage.path[1:], "/")
		if got := runWith(strings.Replace(codedTable, damage.old, damage.new, 1), "coding", "table", "-in", "-"); !strings.HasPrefix(got.stderr, "-:"+row+": error: "+damage.path+": ") {
			t.Errorf("%s: %s", damage.new, got.stderr)
		}
		got := runWith(strings.Replace(codedTable, damage.old, damage.new, 1), "coding", "table", "-json", "-in", "-")
		if got.status != exitFindings || got.stdout != "" || !strings.Contains(got.stderr, `"line":`+row+`,"path":"`+damage.path+`"`) || !strings.Contains(got.stderr, `"code":"`+damage.code+`"`) {
			t.Errorf("%s: exit status %d:\n%s%s", damage.new, got.status, got.stdout, got.stderr)
		}
	}
}

func TestCodingTableOut(t *testing.T) {
	var files []string
	for _, id := range cases.IDs()[:2] {
		text, err := cases.Bytes(id)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file(t, string(text)))
	}
	loss := filepath.Join(t.TempDir(), "loss.ndjson")
	for _, format := range [][]string{{"-format", "csv"}, {"-json"}, nil} {
		out := run1(t, append(append([]string{"coding", "table", "-loss", loss}, format...), files...)...)
		table := file(t, out)
		back := run1(t, "coding", "table", "-in", table)
		if strings.Count(back, "\n") != 2 || !strings.Contains(back, cases.IDs()[0]) {
			t.Errorf("%v: came back as %d lines", format, strings.Count(back, "\n"))
		}
		if again := runWith(back, "coding", "table", "-"); format == nil && again.stdout != out {
			t.Error("the second table is another one")
		}
	}
	if text, err := os.ReadFile(loss); err != nil || !strings.Contains(string(text), `"reason"`) {
		t.Errorf("losses: %.100s, %v", text, err)
	}
	for _, args := range [][]string{{"-format", "xml"}, {"-format", "csv", "-json"}, {"-in", "x", "-loss", "y"}, {"-in", "/nowhere"}, {"/nowhere"}} {
		if got := runWith("", append([]string{"coding", "table"}, args...)...); got.status != exitFailure {
			t.Errorf("%v: exit status %d", args, got.status)
		}
	}
	if got := runWith("statement,verb\n", "coding", "table", "-in", "-"); got.status != exitFailure {
		t.Errorf("no rows: exit status %d", got.status)
	}
}

// run1 runs a command that must do well, and returns what it prints.
func run1(t *testing.T, args ...string) string {
	t.Helper()
	got := runWith("", args...)
	if got.status != exitOK {
		t.Fatalf("%v: exit status %d: %s", args, got.status, got.stderr)
	}
	return got.stdout
}

func TestLintForSecondReader(t *testing.T) {
	const code = `"code":"one-reader"`
	name := file(t, codedA)
	if got := runWith("", "lint", "-json", "-second-reader", name); !strings.Contains(got.stdout, code) {
		t.Errorf("not asked for: %s", got.stdout)
	}
	if got := runWith("", "lint", "-json", name); strings.Contains(got.stdout, code) {
		t.Errorf("asked for: %s", got.stdout)
	}
}
