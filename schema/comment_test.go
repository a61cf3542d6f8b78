package schema_test

import (
	"go/ast"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// comments are what the source of package attribution says of its types, its members and its words.
type comments struct {
	types   map[string]string            // by the name of the type
	members map[string]map[string]string // by the name of the struct and of the field
	words   map[string][]word            // by the name of the type, in the order of the source
	kinds   map[string][]string          // what the methods ActorKind and ResponseKind return, by the name of the method
	names   map[string]map[string]string // of members in files, by the name of the struct and of the field
	spelt   map[string]string            // words by the name of the constant
}

// A word is a constant of a vocabulary, or of the format.
type word struct{ text, comment string }

func readComments(t testing.TB) *comments {
	t.Helper()
	names, err := filepath.Glob("../*.go")
	if err != nil {
		t.Fatal(err)
	}
	c := &comments{make(map[string]string), make(map[string]map[string]string), make(map[string][]word), make(map[string][]string),
		make(map[string]map[string]string), make(map[string]string)}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.GenDecl:
				c.declaration(d)
			case *ast.FuncDecl:
				c.kind(d)
			}
		}
	}
	for name, about := range c.types {
		c.types[name] = c.inFiles(about, name)
	}
	for name, members := range c.members {
		for field, about := range members {
			members[field] = c.inFiles(about, name, "Profile", "Measure", "Count")
		}
	}
	return c
}

func (c *comments) declaration(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			c.types[spec.Name.Name] = said(spec.Doc, spec.Comment)
			if !d.Lparen.IsValid() {
				c.types[spec.Name.Name] = said(d.Doc)
			}
			if s, ok := spec.Type.(*ast.StructType); ok {
				members, names := make(map[string]string), make(map[string]string)
				for _, f := range s.Fields.List {
					for _, name := range f.Names {
						members[name.Name] = said(f.Doc, f.Comment)
						if f.Tag != nil {
							names[name.Name], _, _ = strings.Cut(reflect.StructTag(strings.Trim(f.Tag.Value, "`")).Get("json"), ",")
						}
					}
				}
				c.members[spec.Name.Name], c.names[spec.Name.Name] = members, names
			}
		case *ast.ValueSpec:
			if len(spec.Values) != 1 {
				continue
			}
			literal, ok := spec.Values[0].(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				continue
			}
			typ := ""
			if id, ok := spec.Type.(*ast.Ident); ok {
				typ = id.Name
			}
			text, err := strconv.Unquote(literal.Value)
			if err != nil {
				panic(err)
			}
			about := said(spec.Doc, spec.Comment)
			if !d.Lparen.IsValid() {
				about = said(d.Doc)
			}
			c.words[typ] = append(c.words[typ], word{text, about})
			if typ != "" {
				c.spelt[spec.Names[0].Name] = text
			}
		}
	}
}

// kind notes what a method returns that tells a kind.
func (c *comments) kind(d *ast.FuncDecl) {
	if d.Recv == nil || len(d.Body.List) != 1 {
		return
	}
	ret, ok := d.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 {
		return
	}
	literal, ok := ret.Results[0].(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING {
		return
	}
	text, err := strconv.Unquote(literal.Value)
	if err != nil {
		panic(err)
	}
	c.kinds[d.Name.Name] = append(c.kinds[d.Name.Name], text)
}

// said is what comments say, as running text for readers of files.
func said(groups ...*ast.CommentGroup) string {
	var parts []string
	for _, g := range groups {
		if text := strings.TrimSpace(g.Text()); text != "" {
			parts = append(parts, text)
		}
	}
	var parser comment.Parser
	printer := comment.Printer{TextWidth: -1}
	return forFiles(strings.TrimSpace(string(printer.Text(parser.Parse(strings.Join(parts, "\n\n"))))))
}

var (
	links  = regexp.MustCompile(`\[\*?([A-Z][A-Za-z.]*)\]`)
	absent = strings.NewReplacer("zero: ", "absent: ", "zero only ", "absent only ", "Zero: ", "Absent: ", "nil: ", "absent: ")
	ofGo   = regexp.MustCompile(`\b(pointers?|embeds|embedded|literals?|type switch|slices?|maps?|Untyped|concurrent|Validate|[Tt]he zero|Its zero value|package documentation)\b`)
)

// forFiles turns a comment for readers of Go into one for readers of files: what is zero there is absent here, and sentences that are
// about Go are left out.
func forFiles(text string) string {
	var out []string
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		var kept strings.Builder
		for sentence := range strings.SplitAfterSeq(paragraph, ". ") {
			if !ofGo.MatchString(sentence) {
				kept.WriteString(sentence)
			}
		}
		if s := strings.TrimRight(kept.String(), " \n"); s != "" {
			out = append(out, s)
		}
	}
	return absent.Replace(links.ReplaceAllString(strings.Join(out, "\n\n"), "$1"))
}

// identifier is the name of a field, of a constant, or of a field of a struct, where it stands in a sentence.
var identifier = regexp.MustCompile(`([a-z,;:] |^)([A-Z][A-Za-z]*)(\.[A-Z][A-Za-z]*)?\b`)

// inFiles gives members and words the names that they have in files. What stands in quotation marks is somebody's words.
func (c *comments) inFiles(about string, structs ...string) string {
	parts := strings.Split(about, `"`)
	for i := 0; i < len(parts); i += 2 {
		parts[i] = identifier.ReplaceAllStringFunc(parts[i], func(match string) string {
			m := identifier.FindStringSubmatch(match)
			before, name, field := m[1], m[2], strings.TrimPrefix(m[3], ".")
			if inFile := c.names[name][field]; inFile != "" {
				return before + "`" + name + "." + inFile + "`"
			}
			for _, s := range structs {
				if inFile := c.names[s][name]; inFile != "" && field == "" && before != "" {
					return before + "`" + inFile + "`"
				}
			}
			if w, ok := c.spelt[name]; ok && field == "" && before != "" {
				return before + "`" + w + "`"
			}
			return match
		})
	}
	return strings.Join(parts, `"`)
}
