package attribution_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	. "example.com/attribution"
)

// packageFiles are the syntax trees of the package, tests left out.
func packageFiles(t *testing.T) []*ast.File {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var out []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, file)
	}
	return out
}

// A constant is one of the package's exported typed constants of text.
type constant struct {
	name, typ, value string
	documented       bool
}

func constants(t *testing.T) []constant {
	t.Helper()
	var out []constant
	for _, file := range packageFiles(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 || !spec.Names[0].IsExported() {
				return true
			}
			typ, _ := spec.Type.(*ast.Ident)
			literal, _ := spec.Values[0].(*ast.BasicLit)
			if typ == nil || literal == nil || literal.Kind != token.STRING {
				return true
			}
			value, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, constant{spec.Names[0].Name, typ.Name, value,
				strings.TrimSpace(spec.Comment.Text()) != "" || strings.TrimSpace(spec.Doc.Text()) != ""})
			return true
		})
	}
	if len(out) < 100 {
		t.Fatalf("only %d constants were found", len(out))
	}
	return out
}

// What the tests of constants rest on: codes and severities are words of this program, all others are words of the
// format.
var notVocabularies = []string{"Code", "Severity"}

func TestVocabulariesAreWhole(t *testing.T) {
	declared := make(map[string][]string) // values by type
	for _, c := range constants(t) {
		if !slices.Contains(notVocabularies, c.typ) {
			declared[c.typ] = append(declared[c.typ], c.value)
		}
	}
	for typ, listed := range Vocabularies() {
		values := declared[typ]
		delete(declared, typ)
		if !slices.Equal(slices.Sorted(slices.Values(values)), slices.Sorted(slices.Values(listed))) {
			t.Errorf("%s: declared %q, listed in vocabulary.go %q: list what is declared", typ, values, listed)
		}
		for i, word := range listed {
			if slices.Contains(listed[:i], word) {
				t.Errorf("%s: %q is there twice", typ, word)
			}
			if typ == "Reliability" || typ == "Credibility" || typ == "Marking" { // these are written as the scale writes them
				continue
			}
			if word != strings.ToLower(word) || strings.ContainsAny(word, " _/") {
				t.Errorf("%s: %q is not written as words of the format are", typ, word)
			}
		}
	}
	for typ := range declared {
		t.Errorf("%s has constants and no vocabulary", typ)
	}
}

func TestConstantsAreDocumented(t *testing.T) {
	for _, c := range constants(t) {
		if !c.documented {
			t.Errorf("%s has no comment", c.name)
		}
	}
}

func TestCodesDiffer(t *testing.T) {
	names := make(map[string]string)
	for _, c := range constants(t) {
		if c.typ != "Code" {
			continue
		}
		if other, ok := names[c.value]; ok {
			t.Errorf("%s and %s are both %q", other, c.name, c.value)
		}
		names[c.value] = c.name
	}
}
