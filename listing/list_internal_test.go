package listing

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Constants returns the constants of a type of this package.
func Constants(t *testing.T, of string) []string {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok {
				if typ, ok := spec.Type.(*ast.Ident); ok && typ.Name == of && len(spec.Values) == 1 {
					if text, ok := spec.Values[0].(*ast.BasicLit); ok {
						value, err := strconv.Unquote(text.Value)
						if err != nil {
							t.Fatal(err)
						}
						out = append(out, value)
					}
				}
			}
			return true
		})
	}
	if len(out) < 8 {
		t.Fatalf("only %d constants of %s", len(out), of)
	}
	return out
}

// Of every list it is known whose it is and how it numbers.
func TestEveryListIsDescribed(t *testing.T) {
	for _, name := range Constants(t, "List") {
		p, ok := lists[List(name)]
		if !ok {
			t.Errorf("nothing is known of the %s; describe it in the file of its layout, and add it to lists in list.go", name)
			continue
		}
		if p.authority == "" || p.publisher == "" || p.lang == "" || p.number == nil || p.form == "" {
			t.Errorf("the %s lacks its authority, publisher, language, or the form of its numbers", name)
			continue
		}
		_, example, _ := strings.Cut(p.form, "as in ")
		if example, _, _ = strings.Cut(example, ","); example != "" && !p.number().MatchString(example) {
			t.Errorf("the %s: %s is not such a number", name, example)
		}
	}
}
