package schema_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/schema"
)

var update = flag.Bool("update", false, "write attribution.schema.json anew")

func decode(t testing.TB, text string) *attribution.Case {
	t.Helper()
	c, err := attribution.Decode(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// The schema is made from the types, the comments and the answers of Validate, so that they cannot differ.
func TestSchemaIsUpToDate(t *testing.T) {
	want := build(t)
	if *update {
		if err := os.WriteFile("attribution.schema.json", want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(schema.Bytes(), want) {
		t.Error("attribution.schema.json differs from package attribution; run go test -run UpToDate -update ./schema")
	}
}

// each visits all objects of the schema, with their places in it.
func each(x any, path string, visit func(path string, o map[string]any)) {
	switch x := x.(type) {
	case map[string]any:
		visit(path, x)
		for _, name := range sortedKeys(x) {
			each(x[name], path+"/"+name, visit)
		}
	case []any:
		for i, e := range x {
			each(e, path+"/"+strconv.Itoa(i), visit)
		}
	}
}

func parsed(t testing.TB) map[string]any {
	t.Helper()
	var root map[string]any
	if err := json.Unmarshal(schema.Bytes(), &root); err != nil {
		t.Fatal(err)
	}
	return root
}

// References lead to definitions, each definition is used and says what it is, and patterns keep to what all dialects
// of regular expressions have in common.
func TestSchemaIsWhole(t *testing.T) {
	root := parsed(t)
	defs := root["$defs"].(map[string]any)
	used := make(map[string]bool)
	each(root, "", func(path string, o map[string]any) {
		if ref, ok := o["$ref"].(string); ok {
			name, ok := strings.CutPrefix(ref, "#/$defs/")
			if !ok || defs[name] == nil {
				t.Errorf("%s: $ref %s leads to nothing", path, ref)
			}
			used[name] = true
		}
		if pattern, ok := o["pattern"].(string); ok {
			if _, err := regexp.Compile(pattern); err != nil {
				t.Errorf("%s: %v", path, err)
			}
			for _, special := range []string{"(?", `\p`, `\u`, `\d`, `\w`, `\b`} {
				if strings.Contains(pattern, special) {
					t.Errorf("%s: not every dialect reads %s as this one does: %s", path, special, pattern)
				}
			}
		}
	})
	for name, def := range defs {
		if !used[name] {
			t.Errorf("%s is not used", name)
		}
		if def.(map[string]any)["description"] == "" {
			t.Errorf("%s has no description", name)
		}
	}
}

// Comments for readers of Go do not speak of Go in the schema.
func TestDescriptionsAreForReadersOfFiles(t *testing.T) {
	ofGo := regexp.MustCompile(`\b([Zz]ero|nil|struct|pointer|func|go-cmp|Go)\b|\[\*?[A-Z][A-Za-z.]*\]`)
	each(parsed(t), "", func(path string, o map[string]any) {
		if about, ok := o["description"].(string); ok && ofGo.MatchString(about) {
			t.Errorf("%s speaks of Go: %s", path, about)
		}
	})
}

// What a caller does to the bytes is of no account for others.
func TestBytesAreTheCallersOwn(t *testing.T) {
	clear(schema.Bytes())
	if len(parsed(t)) == 0 {
		t.Error("the schema is gone")
	}
}

// The patterns of dates and languages take all that Validate takes.
func TestPatternsTakeWhatIsWellFormed(t *testing.T) {
	defs := parsed(t)["$defs"].(map[string]any)
	pattern := func(name string) *regexp.Regexp {
		return regexp.MustCompile(defs[name].(map[string]any)["pattern"].(string))
	}
	when, lang := pattern("When"), pattern("Lang")
	rng := rand.New(rand.NewPCG(7, 7))
	random := func(alphabet string, most int) string {
		var b strings.Builder
		for range 1 + rng.IntN(most) {
			b.WriteByte(alphabet[rng.IntN(len(alphabet))])
		}
		return b.String()
	}
	for _, d := range []string{"2021", "2021-07", "2021-07-19", "2021-07-19T12:00:00Z", "2024-03-25T16:30+05:30", "2021?", "2021-07~", "202X", "2021/..", "../2021",
		"2021-08/", "/2021-08", "2021-21", "-0099", "Y170000002", "[2017-12-18,2017-12-19]", "{2020,2021-03}", "[..2021]", "2021-%07-11", "1950S2", "Y-17E7",
		"2024-03-26T09~[Pacific/Auckland]", "[2017-12-18,2017-12-19][America/New_York]", "2024-03-25[Etc/GMT+1]", "XXXX", "2021-XX"} {
		for range 200 {
			text := []byte(d)
			for range rng.IntN(3) {
				text[rng.IntN(len(text))] = "0123456789-/.,:XTZYESE?~%[]{}+ ab"[rng.IntN(33)]
			}
			w := attribution.When(text)
			if _, err := w.Span(); err == nil && !when.MatchString(string(w)) {
				t.Errorf("%s is a date and does not match", w)
			}
		}
	}
	for range 20000 {
		l := attribution.Lang(random("enzhfrHansUSt0x1-_ -", 9))
		if err := (&attribution.Case{ID: "x", Lang: l}).Validate(); err == nil && l != "" && !lang.MatchString(string(l)) {
			t.Errorf("%s is a language and does not match", l)
		}
	}
	for _, word := range []string{"25 March 2024", "March", "", "yesterday"} {
		if when.MatchString(word) {
			t.Errorf("%q matches as a date", word)
		}
	}
	for _, word := range []string{"in English", "", "zh-", "français"} {
		if lang.MatchString(word) {
			t.Errorf("%q matches as a language", word)
		}
	}
}
