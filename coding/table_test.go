package coding_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/cases"
	"example.com/attribution/coding"
	"github.com/google/go-cmp/cmp"
)

// formats are those that a table is written in.
var formats = map[string]func(io.Writer) *coding.TableWriter{"csv": coding.NewCSVWriter, "ndjson": coding.NewNDJSONWriter}

// readTable reads the one case of a table.
func readTable(t *testing.T, r coding.Reader, src io.Reader) *attribution.Case {
	t.Helper()
	var out *attribution.Case
	for c, err := range r.Cases(src) {
		if err != nil {
			t.Fatal(err)
		}
		if out != nil {
			t.Fatal("there is a second case")
		}
		out = c
	}
	return out
}

// document is a case as its document has it.
func document(t *testing.T, c *attribution.Case) map[string]any {
	t.Helper()
	var b bytes.Buffer
	if err := c.Encode(&b); err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal(b.Bytes(), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// without removes from a document what losses are of.
func without(t *testing.T, doc map[string]any, lost []attribution.Loss) {
	t.Helper()
	var unescape = strings.NewReplacer("~1", "/", "~0", "~").Replace
	for i := len(lost) - 1; i >= 0; i-- { // from the end, so that indexes stay
		pointer := lost[i].Path
		if strings.Contains(lost[i].Object, "/") {
			pointer = "/" + lost[i].Object + pointer
		}
		tokens := strings.Split(pointer, "/")[1:]
		var at any = doc
		set := func(any) {}
		for n, token := range tokens {
			token = unescape(token)
			last := n == len(tokens)-1
			switch x := at.(type) {
			case map[string]any:
				if _, ok := x[token]; !ok {
					t.Fatalf("there is nothing at %s", pointer)
				}
				if last {
					delete(x, token)
					break
				}
				set, at = func(v any) { x[token] = v }, x[token]
			case []any:
				index, err := strconv.Atoi(token)
				if err != nil || index >= len(x) {
					t.Fatalf("there is nothing at %s", pointer)
				}
				if last {
					set(append(x[:index:index], x[index+1:]...))
					break
				}
				set, at = func(v any) { x[index] = v }, x[index]
			default:
				t.Fatalf("there is nothing at %s", pointer)
			}
		}
	}
}

// pruned leaves out members that have nothing left in them.
func pruned(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			if x = pruned(x); x == nil {
				delete(v, k)
			} else {
				v[k] = x
			}
		}
		if len(v) == 0 {
			return nil
		}
	case []any:
		for i := range v {
			v[i] = pruned(v[i])
		}
		if len(v) == 0 {
			return nil
		}
	}
	return v
}

// The dossiers go out as tables and come back: what is not the same is a loss, and nothing else is.
func TestTablesOfDossiers(t *testing.T) {
	dossiers(t, func(t *testing.T, c *attribution.Case) {
		rows, lost, err := coding.FromCase(c)
		if err != nil {
			t.Fatal(err)
		}
		want := document(t, c)
		without(t, want, lost)
		for name, writer := range formats {
			var b bytes.Buffer
			if err := writer(&b).Write(rows...); err != nil {
				t.Fatal(err)
			}
			text := b.String()
			back := readTable(t, coding.Reader{}, &b)
			if d := cmp.Diff(pruned(want), pruned(document(t, back))); d != "" {
				t.Errorf("%s: %s", name, d[:min(len(d), 3000)])
			}
			again, none, err := coding.FromCase(back)
			if err != nil || len(none) > 0 {
				t.Errorf("%s: the case that came back: %v, %v", name, err, none)
			}
			b.Reset()
			if err := writer(&b).Write(again...); err != nil || b.String() != text {
				t.Errorf("%s: the second table is another one: %v", name, err)
			}
		}
		if len(c.Statements) != len(want["statements"].(map[string]any)) || len(c.Quotes) != len(want["quotes"].(map[string]any)) {
			t.Error("a statement or a quote is lost")
		}
		for _, l := range lost {
			if strings.Contains(l.Path, "/verb") || strings.HasSuffix(l.Path, "/on") || strings.HasSuffix(l.Path, "/by") && strings.HasPrefix(l.Object, "statements/") {
				t.Errorf("lost: %+v", l)
			}
		}
	})
}

func TestTableIsAnAdapter(t *testing.T) {
	for name, writer := range formats {
		t.Run(name, func(t *testing.T) {
			var all []*attribution.Case
			for _, id := range cases.IDs()[:2] {
				c, err := cases.Load(id)
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, c)
			}
			err := attributiontest.TestAdapter(func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
				rows, lost, err := coding.FromCase(c)
				return lost, errors.Join(err, writer(w).Write(rows...))
			}, func(r io.Reader) (*attribution.Case, []attribution.Loss, error) {
				var out *attribution.Case
				var failed error
				for c, err := range (coding.Reader{}).Cases(r) {
					out, failed = c, errors.Join(failed, err)
				}
				return out, nil, failed
			}, all...)
			if err != nil {
				t.Error(err)
			}
		})
	}
}

// The page for coders lists each column as the package describes it.
func TestColumnsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/coding.md")
	if err != nil {
		t.Fatal(err)
	}
	var want strings.Builder
	for _, c := range coding.Columns() {
		want.WriteString("| `" + c.Name + "` | " + c.About + " |\n")
	}
	if !strings.Contains(string(page), want.String()) {
		t.Errorf("docs/coding.md has other columns than:\n%s", want.String())
	}
}
