package attribution_test

import (
	"encoding/json"
	"go/ast"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/casetest"
	"github.com/google/uuid"
)

func own(n byte) uuid.UUID { return uuid.UUID{0: n, 6: 0x40, 8: 0x80} }

func extra(text string) Extra { return Extra{"example.org/own": json.RawMessage(text)} }

func complete() *Case { return casetest.Complete() }

// TestComplete keeps the complete case complete: each struct of the model is in it, and each member of it is stated
// somewhere.
func TestComplete(t *testing.T) {
	c := valid(t, complete())
	stated := make(map[string]map[string]bool) // members by struct
	eachStruct(reflect.ValueOf(c), func(x reflect.Value) {
		members := stated[x.Type().Name()]
		if members == nil {
			members = make(map[string]bool)
			stated[x.Type().Name()] = members
		}
		for i := range x.NumField() {
			if !x.Field(i).IsZero() {
				members[x.Type().Field(i).Name] = true
			}
		}
	})
	for name, structure := range modelStructs(t) {
		if stated[name] == nil {
			t.Errorf("no %s is in the complete case: add one in internal/casetest/complete.go", name)
			continue
		}
		for _, f := range structure.Fields.List {
			for _, id := range f.Names {
				if !stated[name][id.Name] {
					t.Errorf("%s.%s is not stated: state it in internal/casetest/complete.go", name, id.Name)
				}
			}
		}
	}
}

// eachStruct visits all structs that a value holds, embedded ones too.
func eachStruct(x reflect.Value, visit func(reflect.Value)) {
	switch x.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !x.IsNil() {
			eachStruct(x.Elem(), visit)
		}
	case reflect.Struct:
		visit(x)
		for i := range x.NumField() {
			if x.Type().Field(i).IsExported() {
				eachStruct(x.Field(i), visit)
			}
		}
	case reflect.Slice:
		for i := range x.Len() {
			eachStruct(x.Index(i), visit)
		}
	case reflect.Map:
		for _, key := range slices.SortedFunc(slices.Values(x.MapKeys()), func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) }) {
			eachStruct(x.MapIndex(key), visit)
		}
	}
}

// modelStructs are the structs of the model, by name: those with members that have names in a file, and what embeds
// them.
func modelStructs(t *testing.T) map[string]*ast.StructType {
	t.Helper()
	out := make(map[string]*ast.StructType)
	for _, file := range packageFiles(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok || !spec.Name.IsExported() || spec.Name.Name == "Loss" { // a loss is of a conversion, not of a case
				return true
			}
			if s, ok := spec.Type.(*ast.StructType); ok && slices.ContainsFunc(s.Fields.List, func(f *ast.Field) bool {
				return f.Tag != nil && strings.Contains(f.Tag.Value, "json:") || len(f.Names) == 0
			}) {
				out[spec.Name.Name] = s
			}
			return true
		})
	}
	if names := slices.Sorted(maps.Keys(out)); len(names) < 30 {
		t.Fatalf("only these structs were found: %s", names)
	}
	return out
}
