package main

import (
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/draft"
	"example.com/attribution/verify"
)

// answers are what commands print as objects, by the heading of docs/answers.md under which their members stand.
var answers = map[string][]any{
	"validate, lint, list check, convert, merge, coding table": {finding{}},
	"convert -loss, coding table -loss":                        {attribution.Loss{}},
	"verify":                                                   {verifiedQuote{}, breach{}},
	"holders":                                                  {holder{}},
	"positions":                                                {position{}},
	"timeline":                                                 {event{}},
	"chains":                                                   {chain{}},
	"origins":                                                  {voice{}},
	"evidence":                                                 {weighing{}},
	"agreement":                                                {disagreement{}},
	"misreports":                                               {misreport{}},
	"measures":                                                 {measure{}},
	"renderings":                                               {rendering{}},
	"sources":                                                  {listedSource{}},
	"diff":                                                     {change{}},
	"coding compare":                                           {codingDifference{}, codingTally{}, codingSole{}},
	"draft":                                                    {draft.Doubt{}},
	"quote find":                                               {foundPassage{}},
	"quote extract":                                            {extracted{}},
	"quote trace":                                              {verify.Citation{}, verify.BrokenLine{}},
	"quote format":                                             {formatted{}},
	"estimate":                                                 {estimated{}},
	"estimate spot":                                            {spotted{}},
	"date find":                                                {foundDate{}},
	"alias lookup":                                             {aliasEntry{}},
	"alias scan":                                               {aliasMention{}},
	"alias conflicts":                                          {aliasConflict{}},
	"list read, list find, list diff":                          {listItem{}},
	"cases":                                                    {listedCase{}},
	"cases parties":                                            {party{}},
	"version":                                                  {versions{}},
}

// Every member of every object that the command prints stands under its heading in docs/answers.md, and nothing else
// does.
func TestAnswersPage(t *testing.T) {
	text, err := os.ReadFile("../../docs/answers.md")
	if err != nil {
		t.Fatal(err)
	}
	sections := make(map[string]string)
	for _, section := range strings.Split(string(text), "\n## ")[1:] {
		title, body, _ := strings.Cut(section, "\n")
		if sections[title] = body; answers[title] == nil {
			t.Errorf("there is no answer of %q", title)
		}
	}
	reached := make(map[string]bool)
	for title, objects := range answers {
		names := make(map[string]bool)
		for _, o := range objects {
			addMembers(names, reached, "", reflect.TypeOf(o))
		}
		for name := range names {
			if !strings.Contains(sections[title], "`"+name+"`") {
				t.Errorf("%s: docs/answers.md does not have `%s`", title, name)
			}
		}
		for i, word := range strings.Split(sections[title], "`") {
			if dotted := strings.ContainsAny(word, ".[") && !strings.ContainsAny(word, " <"); i%2 == 1 && dotted && !names[word] {
				t.Errorf("%s: there is no member `%s`", title, word)
			}
		}
	}
	for _, name := range objectTypes(t) {
		if !reached[name] {
			t.Errorf("%s has members in JSON; say in answers which command prints it", name)
		}
	}
}

// Each command that has -json is in the heading of its answer.
func TestAnswersOfEveryCommand(t *testing.T) {
	var titles []string
	for title := range answers {
		titles = append(titles, strings.Split(title, ", ")...)
	}
	for _, c := range commands() {
		set := flag.NewFlagSet(c.name, flag.ContinueOnError)
		set.SetOutput(io.Discard)
		c.flags(set, new(options))
		if set.Lookup("json") != nil && !slices.Contains(titles, c.name) {
			t.Errorf("docs/answers.md does not have %s", c.name)
		}
	}
}

// addMembers adds the members of a type by their paths, and the names of the types that they are of.
func addMembers(names, reached map[string]bool, path string, of reflect.Type) {
	for of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	if of.Kind() == reflect.Slice && of.Elem().Kind() != reflect.Uint8 {
		names[path+"[]"] = true
		addMembers(names, reached, path+"[]", of.Elem())
		return
	}
	if path != "" && !strings.HasSuffix(path, "[]") {
		names[path] = true
	}
	if of.Kind() != reflect.Struct || strings.Count(path, ".") > 1 {
		return
	}
	reached[of.Name()] = true
	for i := range of.NumField() {
		f := of.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous:
			addMembers(names, reached, path, f.Type)
		case name == "" || name == "-":
		case f.Type.Kind() == reflect.Pointer && f.Type.Elem() == of:
			names[path+"."+name] = true
		case path == "":
			addMembers(names, reached, name, f.Type)
		default:
			addMembers(names, reached, path+"."+name, f.Type)
		}
	}
}

// objectTypes returns the types of the package that have members in JSON.
func objectTypes(t *testing.T) (out []string) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	find := func(n ast.Node) bool {
		spec, ok := n.(*ast.TypeSpec)
		if !ok {
			return true
		}
		if s, ok := spec.Type.(*ast.StructType); ok && slices.ContainsFunc(s.Fields.List, func(f *ast.Field) bool {
			return f.Tag != nil && strings.Contains(f.Tag.Value, `json:"`)
		}) {
			out = append(out, spec.Name.Name)
		}
		return true
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, find)
	}
	if len(out) < 20 {
		t.Fatalf("only %q are found", out)
	}
	return out
}
