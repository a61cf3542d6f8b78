package attribution_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/findings.md anew")

// codeDocs returns the codes in the order of the source, each with what its comment says.
func codeDocs(t *testing.T) (codes []string, docs map[string]string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "code.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	docs = make(map[string]string)
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		code, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		codes = append(codes, code)
		docs[code] = strings.TrimSpace(spec.Comment.Text())
		return true
	})
	return codes, docs
}

// The page of codes is the comments of the code, so that the two cannot differ.
func TestFindingsPage(t *testing.T) {
	codes, docs := codeDocs(t)
	var b strings.Builder
	b.WriteString("# Codes of findings\n\nCodes are part of the contract of the file format. `validate` finds errors, `lint` warnings and advice too.\nA finding has an RFC 6901 pointer to its place, a code, a severity, the value, and a message for people.\n\n" +
		"| code | severity | rule |\n|---|---|---|\n")
	severity := "cannot be read"
	for _, code := range codes {
		rule := docs[code]
		if rule == "" {
			t.Errorf("%s has no comment", code)
		}
		if code == "wrong-type" {
			severity = "error"
		}
		if of, what, ok := strings.Cut(rule, ": "); ok && (of == "warning" || of == "advice") {
			severity, rule = of, what
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", code, severity, strings.ReplaceAll(rule, "|", "\\|"))
	}
	if *update {
		if err := os.WriteFile("docs/findings.md", []byte(b.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	page, err := os.ReadFile("docs/findings.md")
	if err != nil {
		t.Fatal(err)
	}
	if string(page) != b.String() {
		t.Error("docs/findings.md differs from the comments in code.go; run go test -run FindingsPage -update .")
	}
}
