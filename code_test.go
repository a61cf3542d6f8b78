package attribution_test

import (
	"cmp"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/findings.md anew")

// A coded package has codes of findings.
type coded struct {
	dir      string
	codes    []codeDoc
	severity map[string]string // by code or, for a code of another package, by the name of its constant
}

type codeDoc struct{ name, text, rule, severity string }

// codedPackages reads the codes of all packages that a program can import, with what their comments and the tables of
// severities say.
func codedPackages(t *testing.T) []coded {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	below, err := filepath.Glob("*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	var out []coded
	for _, name := range append(files, below...) {
		dir := filepath.ToSlash(filepath.Dir(name))
		if strings.HasSuffix(name, "_test.go") || dir == "internal" || dir == "cmd" {
			continue
		}
		if len(out) == 0 || out[len(out)-1].dir != dir {
			out = append(out, coded{dir: dir, severity: make(map[string]string)})
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok {
				out[len(out)-1].read(spec)
			}
			return true
		})
	}
	return slices.DeleteFunc(out, func(p coded) bool { return len(p.codes) == 0 })
}

// read reads the declaration of a code, or a table of severities.
func (p *coded) read(spec *ast.ValueSpec) {
	if len(spec.Names) != 1 || len(spec.Values) != 1 {
		return
	}
	name := spec.Names[0].Name
	of := map[string]string{"Code": "error", "attribution.Code": "error", "WarningCode": "warning", "NoteCode": "note"}[ident(spec.Type)]
	if lit, ok := spec.Values[0].(*ast.BasicLit); ok && of != "" {
		text, _ := strconv.Unquote(lit.Value)
		about := strings.Fields(cmp.Or(spec.Comment.Text(), spec.Doc.Text()))
		p.codes = append(p.codes, codeDoc{name, text, strings.Join(about, " "), of})
	}
	table, ok := spec.Values[0].(*ast.CompositeLit)
	if !ok || name != "severities" && name != "advice" {
		return
	}
	for _, e := range table.Elts {
		if entry, ok := e.(*ast.KeyValueExpr); ok {
			p.severity[ident(entry.Key)] = strings.ToLower(strings.TrimPrefix(ident(entry.Value)[strings.Index(ident(entry.Value), ".")+1:], "Severity"))
		} else {
			p.severity[ident(e)] = name
		}
	}
}

// rootCodes returns the codes of this package that have one of some severities.
func rootCodes(t *testing.T, severities ...string) []string {
	t.Helper()
	var out []string
	for _, p := range codedPackages(t) {
		for _, c := range p.codes {
			if p.dir == "." && slices.Contains(severities, cmp.Or(p.severity[c.name], "error")) {
				out = append(out, c.text)
			}
		}
	}
	return out
}

// ident returns a name as it is written, with that of its package.
func ident(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return ident(e.X) + "." + e.Sel.Name
	}
	return ""
}

// The page of codes is made of the comments and the tables of all packages, so that they cannot differ.
func TestFindingsPage(t *testing.T) {
	var b strings.Builder
	b.WriteString("# Codes of findings\n\n" +
		"Codes are part of the contract of the file format. A finding has an RFC 6901 pointer to its place, a code, a severity, the value, and a\n" +
		"message for people. Every package that checks something has `Validate`, which finds errors, and `Lint`, which finds warnings and advice too.\n\n" +
		"This page is made of the code: `go test -run FindingsPage -update .`\n")
	packages := codedPackages(t)
	root := packages[slices.IndexFunc(packages, func(p coded) bool { return p.dir == "." })]
	for _, p := range packages {
		title := "attribution/" + p.dir
		if p.dir == "." {
			title = "attribution"
		}
		fmt.Fprintf(&b, "\n## %s\n\n| code | severity | rule |\n|---|---|---|\n", title)
		add := func(c codeDoc, severity string) {
			if c.rule == "" {
				t.Errorf("%s: %s has no comment", p.dir, c.name)
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", c.text, severity, strings.ReplaceAll(c.rule, "|", "\\|"))
		}
		for _, c := range p.codes {
			add(c, cmp.Or(p.severity[c.name], c.severity))
			delete(p.severity, c.name)
		}
		for _, c := range root.codes {
			if severity := p.severity["attribution."+c.name]; severity != "" {
				delete(p.severity, "attribution."+c.name)
				add(c, severity)
			}
		}
		for name := range p.severity {
			t.Errorf("%s: the table of severities has %s, which is not a code", p.dir, name)
		}
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
		t.Error("docs/findings.md differs from the codes in the packages; run go test -run FindingsPage -update .")
	}
}
