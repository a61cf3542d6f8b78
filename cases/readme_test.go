package cases_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
)

var update = flag.Bool("update", false, "write the table of README.md anew")

// The table stands between these lines; what is around it is written by hand.
const (
	tableBegins = "<!-- The table is generated: go test ./cases -run Readme -update -->\n"
	tableEnds   = "<!-- The end of the table -->\n"
)

// shown tells what each dossier shows, from the comments of their ids in cases.go.
func shown(t *testing.T) map[string]string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "cases.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[string]string)
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 || !spec.Names[0].IsExported() {
			return true
		}
		id, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(spec.Doc.Text()), " ")
		what, ok := strings.CutPrefix(text, spec.Names[0].Name+" shows ")
		if !ok || strings.Count(what, ".") != 1 || !strings.HasSuffix(what, ".") {
			t.Errorf("the comment of %s is not one sentence that begins with %[1]s shows: %q", spec.Names[0].Name, text)
		}
		out[id] = strings.TrimSuffix(what, ".")
		return true
	})
	return out
}

// quoted counts the quotes that have words, and tells in which languages.
func quoted(c *attribution.Case) (quotes int, languages string) {
	seen := make(map[string]bool)
	for _, q := range c.Quotes {
		if q.Text != "" {
			quotes++
			seen[string(q.Lang)] = true
		}
	}
	return quotes, strings.Join(slices.Sorted(maps.Keys(seen)), ", ")
}

func table(t *testing.T) string {
	t.Helper()
	shown := shown(t)
	var b strings.Builder
	b.WriteString("| dossier | what it shows | incidents | accounts | attributions | statements | quotes | in | responses | sources |\n" +
		"|---|---|---|---|---|---|---|---|---|---|\n")
	for id, c := range casetest.Dossiers(t) {
		if shown[id] == "" {
			t.Errorf("%s has no constant in cases.go that says what it shows", id)
		}
		quotes, languages := quoted(c)
		fmt.Fprintf(&b, "| [%s](%[1]s.case.json): %s | %s | %d | %d | %d | %d | %d | %s | %d | %d |\n", id,
			strings.ReplaceAll(c.Title, "|", "\\|"), strings.ReplaceAll(shown[id], "|", "\\|"), len(c.Incidents), len(c.Accounts),
			len(c.Attributions), len(c.Statements), quotes, languages, len(c.Responses), len(c.Sources))
		delete(shown, id)
	}
	for id := range shown {
		t.Errorf("there is no dossier %s, of which cases.go tells what it shows", id)
	}
	return b.String()
}

// The table of the page is made of the dossiers and of what cases.go says that they show, so that neither can be
// forgotten.
func TestReadmeTable(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begins := strings.Cut(string(page), tableBegins)
	_, after, ends := strings.Cut(rest, tableEnds)
	if !begins || !ends {
		t.Fatalf("README.md does not have the lines between which the table stands")
	}
	want := before + tableBegins + "\n" + table(t) + "\n" + tableEnds + after
	if *update {
		if err := os.WriteFile("README.md", []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(page) != want {
		t.Error("the table of README.md differs from the dossiers and from cases.go; run go test ./cases -run Readme -update")
	}
}
