package coding_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/cases"
	"example.com/attribution/coding"
	"example.com/attribution/internal/pace"
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
			for _, id := range []string{"2025-singapore", "2022-nwpu"} {
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

// A finding is at the cell that has to be corrected.
func TestFindingsAreAtCells(t *testing.T) {
	const header = "statement,speaker,for,date,act,report,verb,as,on,subject,link,object,likelihood,scale,scaleInferred,quote,words,lang,renders,example.org/note,check\n"
	for _, test := range []struct {
		name, rows, path string
		code             attribution.Code
	}{
		{"well", `s,person P,,2024,,,asserts,,,incident I,conducted-by,group G,,,,,words,en,,"my, note",`, "", ""},
		{"an unknown verb", `s,person P,,,,,says,,,incident I,conducted-by,group G`, "/2/verb", attribution.CodeUnknownWord},
		{"an unknown link", `s,person P,,,,,asserts,,,incident I,done-by,group G`, "/2/link", attribution.CodeUnknownWord},
		{"a wrong end", `s,person P,,,,,asserts,,,group G,conducted-by,group H`, "/2/subject", attribution.CodeWrongEnds},
		{"no object", `s,person P,,,,,asserts,,,incident I,conducted-by,`, "/2/object", attribution.CodeMissing},
		{"no link", `s,person P,,,,,asserts,,,incident I,,group G`, "/2/object", attribution.CodeMisplacedMember},
		{"no speaker", `s,,,,,,asserts,,,incident I,conducted-by,group G`, "/2/speaker", attribution.CodeMissing},
		{"nothing that it is on", `s,person P,,,,,asserts`, "/2/subject", attribution.CodeMissing},
		{"no statement", `,person P,,,,,asserts,,,incident I,conducted-by,group G`, "/2/statement", attribution.CodeMissing},
		{"a date", `s,person P,,25.3.2024,,,condemns`, "/2/date", attribution.CodeMalformedDate},
		{"an id", `the speech,person P,,,,,condemns`, "/2/statement", attribution.CodeMalformedID},
		{"nobody", `s,somebody,,,,,condemns`, "/2/speaker", attribution.CodeDangling},
		{"a kind", `s,x=human P,,,,,condemns`, "/2/speaker", coding.CodeMalformedCell},
		{"a code", `s,state A [XX],,,,,condemns`, "/2/speaker", attribution.CodeUnknownCountry},
		{"a term off its scale", `s,person P,,,,,asserts,,,incident I,conducted-by,group G,surely,phia`, "/2/likelihood", attribution.CodeNotOnScale},
		{"a scale without a term", `s,person P,,,,,asserts,,,incident I,conducted-by,group G,,phia`, "/2/likelihood", attribution.CodeMissing},
		{"a scale", `s,person P,,,,,asserts,,,incident I,conducted-by,group G,likely,ours`, "/2/scale", attribution.CodeUnknownScale},
		{"neither yes nor empty", `s,person P,,,,,asserts,,,incident I,conducted-by,group G,likely,phia,no`, "/2/scaleInferred", coding.CodeMalformedCell},
		{"a quote without words", `s,person P,,,,,condemns,,,,,,,,,q`, "/2/quote", attribution.CodeMissing},
		{"a rendering of nothing", `s,person P,,,,,condemns,,,,,,,,,q,words,en,r`, "/2/renders", attribution.CodeDangling},
		{"a language", `s,person P,,,,,condemns,,,,,,,,,q,words,english`, "/2/lang", attribution.CodeUnknownLanguage},
		{"a reference", `s,person P,,,,,denies,,attributions/x`, "/2/on", attribution.CodeDangling},
		{"an id of nothing", `s,person P,,,,,denies,,x`, "/2/on", attribution.CodeDangling},
		{"half a reference", `s,person P,,,,,denies,,attributions/`, "/2/on", coding.CodeMalformedCell},
		{"what it is to the act", `s,person P,,,,,denies,because,,incident I`, "/2/as", coding.CodeMalformedCell},
		{"another speaker below", "s,person P,,,,,condemns\ns,person Q,,,,,condemns", "/3/speaker", coding.CodeDiffers},
		{"two kinds of one id", "s,x=person P,,,,,condemns\nt,x=group P,,,,,condemns", "/3/speaker", coding.CodeDiffers},
		{"one verb twice", "s,person P,,,1,,condemns\ns,,,,1,,condemns", "/3/verb", attribution.CodeDuplicate},
		{"a number passed over", "s,person P,,,1,,condemns\ns,,,,3,,condemns", "/3/act", coding.CodeNoRow},
		{"some numbers", "s,person P,,,1,,condemns\ns,,,,,,condemns", "/2/statement", coding.CodeMalformedCell},
		{"a further row first", "s,person P,,,1,,,,,incident I", "/2/act", attribution.CodeMissing},
		{"a judgement in a further row", "s,person P,,,1,,asserts,,,incident I,conducted-by,group G\ns,,,,1,,,,,,,,likely", "/3/likelihood", attribution.CodeMisplacedMember},
		{"a report of nothing", "s,person P,,,1,1,condemns", "/2/act", coding.CodeNoRow},
		{"reports without a report", "s,person P,,,1,,reports", "/2/act", attribution.CodeMissing},
		{"a changed row", "s,person P,,,1,,condemns,,,,,,,,,,,,,,abcdefghij", "/2/check", coding.CodeChanged},
		{"too few cells", "s,person P", "/2", coding.CodeFieldCount},
		{"a mark", `s,person "P",,,,,condemns`, "/2", coding.CodeBrokenRow},
		{"not UTF-8", "s,person P\xff,,,,,condemns", "/2/speaker", attribution.CodeInvalidUTF8},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := header
			for _, row := range strings.Split(test.rows, "\n") {
				if missing := strings.Count(header, ",") - strings.Count(row, ","); missing > 0 && test.code != coding.CodeFieldCount {
					row += strings.Repeat(",", missing)
				}
				text += row + "\n"
			}
			for c, err := range (coding.Reader{}).Cases(strings.NewReader(text)) {
				if err == nil {
					if test.code != "" {
						t.Error("nothing is found")
					} else if c.Statements["s"].Acts[0].Extra == nil {
						t.Error("the column of the caller's own is lost")
					}
					continue
				}
				fs, ok := errors.AsType[attribution.Findings](err)
				if !ok || c != nil || fs[0].Code != test.code || fs[0].Path != test.path {
					t.Errorf("%v [%s], want %s [%s]", err, fs[0].Code, test.path, test.code)
				}
			}
		})
	}
}

// Rows of a case stand together, and what is between two cases is of neither and keeps both from being made.
func TestCasesOfATable(t *testing.T) {
	const header, a, b = "case,statement,speaker,verb\n", "a,s,person P,condemns\n", "b,s,person P,condemns\n"
	for _, test := range []struct{ rows, want string }{
		{a + b, "a b"},
		{a + a + b, "a b"},
		{a + b + a, "a b apart"},
		{a + "b,s,person P,says\n" + "c,s,person P,condemns\n", "a unknown-word c"},
		{a + "b,\"\n" + b, "broken-row broken-row"},
		{a + "b\n", "field-count"},
		{"", ""},
		{",s,person P,condemns\n", "table"},
	} {
		var got []string
		for c, err := range (coding.Reader{}).Cases(strings.NewReader(header + test.rows)) {
			if fs, ok := errors.AsType[attribution.Findings](err); ok {
				got = append(got, string(fs[0].Code))
			} else if err != nil {
				t.Fatal(err)
			} else {
				got = append(got, c.ID)
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%q: %q, want %q", test.rows, got, test.want)
		}
	}
	for text, want := range map[string]attribution.Code{"statement;verb\n": coding.CodeUnknownColumn, "verb,verb\ns,t\n": attribution.CodeDuplicate,
		`{"statement": "s", "verb": null}`: coding.CodeBrokenRow, `{"statement": "s", "statement": "t"}`: coding.CodeBrokenRow,
		`{"statment": "s"}`: coding.CodeUnknownColumn} {
		for c, err := range (coding.Reader{}).Cases(strings.NewReader(text)) {
			if !errors.Is(err, want) || c != nil {
				t.Errorf("%s: %v", text, err)
			}
		}
	}
}

// What cannot be read or written to the end makes no case, and is said.
func TestStreamErrors(t *testing.T) {
	broken := errors.New("broken")
	for _, text := range []string{"case,statement,speaker,verb\na,s,person P,condemns\n", `{"case": "a", "statement": "s", "speaker": "person P", "verb": "condemns"}` + "\n"} {
		n := 0
		for c, err := range (coding.Reader{}).Cases(io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken))) {
			if n++; c != nil || !errors.Is(err, broken) {
				t.Errorf("%v, %v", c, err)
			}
		}
		if n != 1 {
			t.Errorf("%d answers", n)
		}
	}
	row := coding.Row{"statement": "s", "verb": "condemns", "example.org/note": "mine"}
	if err := coding.NewCSVWriter(io.Discard).Write(row); err == nil {
		t.Error("a column of the caller's own is left out without a word")
	}
	var b bytes.Buffer
	if err := coding.NewNDJSONWriter(&b).Write(row); err != nil || !strings.Contains(b.String(), `"example.org/note":"mine"`) {
		t.Errorf("%s, %v", b.String(), err)
	}
	if c, err := (coding.Reader{}).Case(); c != nil || err != nil {
		t.Errorf("of no rows: %v, %v", c, err)
	}
	if _, err := (coding.Reader{}).Case(coding.Row{"case": "a", "statement": "s", "speaker": "person P"}, coding.Row{"case": "b", "statement": "s", "speaker": "person P"}); !errors.Is(err, coding.CodeApart) {
		t.Errorf("two cases: %v", err)
	}
}

// A table of ten times as many rows takes in proportion.
func TestTableTakesLinearTime(t *testing.T) {
	pace.Linear(t, 100, func(n int) func() {
		var text strings.Builder
		text.WriteString("statement,speaker,verb,subject,link,object,words\n")
		for i := range n {
			fmt.Fprintf(&text, "s%d,person P%d,asserts,incident I%d,conducted-by,group G%d,words %d\n", i, i, i, i, i)
			fmt.Fprintf(&text, "t%d,P%d,denies,I%d,conducted-by,G%d,others %d\n", i, i, i, i, i)
		}
		return func() {
			for _, err := range (coding.Reader{Known: cases.Parties()}).Cases(strings.NewReader(text.String())) {
				if err != nil {
					t.Fatal(err)
				}
			}
		}
	})
}
