package jsonio_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/pace"
)

// wantLimit checks that an error is that a limit was exceeded at a place.
func wantLimit(t *testing.T, err error, limit jsonio.Limit, at jsonio.Pointer) {
	t.Helper()
	e, ok := errorAs[*jsonio.LimitError](err)
	if !ok || e.Limit != limit || e.Pointer != at || e.Max <= 0 {
		t.Errorf("error %v; want limit on %s at %q", err, limit, at)
	}
}

func TestLimits(t *testing.T) {
	for name, c := range map[string]struct {
		limits jsonio.Limits
		within string
		beyond string
		limit  jsonio.Limit
		at     jsonio.Pointer
	}{
		"bytes":               {jsonio.Limits{Bytes: 10}, `{"id":"a"}`, `{"id":"a"} `, jsonio.LimitBytes, ""},
		"depth of known":      {jsonio.Limits{Depth: 3}, `{"lists":{"l":["a"]}}`, `{"texts":{"t":{"by":[]}}}`, jsonio.LimitDepth, "/texts/t/by"},
		"depth of objects":    {jsonio.Limits{Depth: 2}, `{"claims":{"c":5}}`, `{"claims":{"c":{}}}`, jsonio.LimitDepth, "/claims/c"},
		"depth of kinds":      {jsonio.Limits{Depth: 2}, `{"parties":{}}`, `{"parties":{"p":{"kind":"band"}}}`, jsonio.LimitDepth, "/parties/p"},
		"depth of unknown":    {jsonio.Limits{Depth: 3}, `{"x":[{}]}`, `{"x":[0,{"a":[]}]}`, jsonio.LimitDepth, "/x/1/a"},
		"depth of wrong type": {jsonio.Limits{Depth: 2}, `{"id":[]}`, `{"id":[[]]}`, jsonio.LimitDepth, "/id/0"},
		"values, members":     {jsonio.Limits{Values: 3}, `{"id":"","x":0}`, `{"id":"","x":0,"y":0}`, jsonio.LimitValues, "/y"},
		"values, elements":    {jsonio.Limits{Values: 4}, `{"lists":{"l":["a"]}}`, `{"lists":{"l":["a",""]}}`, jsonio.LimitValues, "/lists/l/0"},
		"values, unknown":     {jsonio.Limits{Values: 4}, `{"x":[1,2]}`, `{"x":[1,2,[]]}`, jsonio.LimitValues, "/x/1"},
		"string":              {jsonio.Limits{String: 6}, `{"format":"abcdef"}`, `{"format":"abcdefg"}`, jsonio.LimitString, "/format"},
		"string with escapes": {jsonio.Limits{String: 6}, `{"id":"\u0041"}`, `{"id":"\u0041A"}`, jsonio.LimitString, "/id"},
		"string in unknown":   {jsonio.Limits{String: 2}, `{"x":["ab"]}`, `{"x":["ab","abc"]}`, jsonio.LimitString, "/x/1"},
		"name":                {jsonio.Limits{String: 2}, `{"ab":0}`, `{"abc":0}`, jsonio.LimitString, "/abc"},
		"name of an entry":    {jsonio.Limits{String: 5}, `{"lists":{"abcde":[]}}`, `{"lists":{"abcdef":[]}}`, jsonio.LimitString, "/lists/abcdef"},
		"less than none":      {jsonio.Limits{Bytes: -1, Depth: -1, Values: -1, String: -1}, `{}`, `{"x":` + strings.Repeat("[", 128), jsonio.LimitDepth, jsonio.Pointer("/x" + strings.Repeat("/0", 127))},
		"depth without a limit": {jsonio.Limits{Depth: 1 << 30}, `{"x":` + strings.Repeat("[", 9998) + strings.Repeat("]", 9998) + `}`,
			`{"x":` + strings.Repeat("[", 100_000), jsonio.LimitDepth, jsonio.Pointer("/x" + strings.Repeat("/0", 9998))},
	} {
		t.Run(name, func(t *testing.T) {
			if _, _, err := codec.Decode([]byte(c.within), c.limits); err != nil {
				t.Errorf("within: %v", err)
			}
			v, _, err := codec.Decode([]byte(c.beyond), c.limits)
			wantLimit(t, err, c.limit, c.at)
			if v != nil {
				t.Errorf("beyond: got %v", v)
			}
		})
	}
}

// Nesting costs no stack, wherever it stands.
func TestDepth(t *testing.T) {
	const n = 100_000
	for name, doc := range map[string]string{
		"document":       strings.Repeat("[", n),
		"unknown arrays": `{"x":` + strings.Repeat("[", n),
		"unknown":        `{"x":` + strings.Repeat(`{"x":`, n),
		"wrong type":     `{"id":` + strings.Repeat("[", n),
		"acts":           `{"texts":{"t":{"acts":[` + strings.Repeat(`{"reported":`, n),
		"before a kind":  `{"parties":{"p":{"x":` + strings.Repeat("[", n) + strings.Repeat("]", n) + `,"kind":"band"}}}`,
		"instead of one": `{"parties":{"p":{"kind":` + strings.Repeat("[", n),
		"wrong case":     `{"ID":` + strings.Repeat("[", n),
		"second":         `{"id":"","id":` + strings.Repeat("[", n),
	} {
		for _, depth := range []int{0, 1 << 30} {
			_, _, err := codec.Decode([]byte(doc), jsonio.Limits{Depth: depth})
			if e, ok := errorAs[*jsonio.LimitError](err); !ok || e.Limit != jsonio.LimitDepth {
				t.Errorf("%s: error %.100v; want one of depth", name, err)
			}
		}
	}
}

// The pointers of problems may be long, and there may be many problems: together they are bounded.
func TestProblemsLimit(t *testing.T) {
	name := strings.Repeat("n", 1<<20)
	doc := `{"lists":{"` + name + `":[` + strings.Repeat("0,", 1000) + `0]}}`
	_, problems, err := codec.Decode([]byte(doc), jsonio.Limits{})
	if e, ok := errorAs[*jsonio.LimitError](err); !ok || e.Limit != jsonio.LimitProblems {
		t.Errorf("error %.100v; want one of problems", err)
	}
	if len(problems) == 0 || len(problems) > 20 {
		t.Errorf("%d problems were kept", len(problems))
	}
	many := entries(`"p%d":0`, 20_000)
	if _, problems, err := codec.Decode(many, jsonio.Limits{}); err != nil || len(problems) != 20_000 {
		t.Errorf("%d problems of ordinary size, error %v; want 20000", len(problems), err)
	}
}

func TestRead(t *testing.T) {
	for size, ok := range map[int]bool{0: true, 9: true, 10: true, 11: false, 1000: false} {
		data, err := jsonio.Read(strings.NewReader(strings.Repeat("x", size)), jsonio.Limits{Bytes: 10})
		if ok && (err != nil || len(data) != size) {
			t.Errorf("%d bytes: got %d, %v", size, len(data), err)
		}
		if !ok {
			wantLimit(t, err, jsonio.LimitBytes, "")
		}
	}
	want := errors.New("broken")
	if _, err := jsonio.Read(io.MultiReader(strings.NewReader("{}"), iotest.ErrReader(want)), jsonio.Limits{}); !errors.Is(err, want) {
		t.Errorf("error %v; want %v", err, want)
	}
	if _, err := jsonio.Read(endless{}, jsonio.Limits{Bytes: 1000}); err == nil {
		t.Error("an endless reader was read")
	} else {
		wantLimit(t, err, jsonio.LimitBytes, "")
	}
}

// endless is a reader without end: an array that goes on and on.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '['
	}
	return len(p), nil
}

// A document over the limit of a hundred megabytes costs no more than to look at its length.
func TestLargeDocument(t *testing.T) {
	doc := make([]byte, 100<<20)
	refuse := func(doc []byte) func() {
		return func() {
			for range 100 {
				_, _, err := codec.Decode(doc, jsonio.Limits{Bytes: 100})
				wantLimit(t, err, jsonio.LimitBytes, "")
			}
		}
	}
	pace.AtMost(t, 1000, refuse(doc), refuse(doc[:101]))
	_, _, err := codec.Decode(doc, jsonio.Limits{})
	wantLimit(t, err, jsonio.LimitBytes, "")
}

func ExampleLimitError() {
	types := must(jsonio.Compile[struct {
		Title string `json:"title"`
	}]())
	_, _, err := types.Decode([]byte(`{"title": "Statement"}`), jsonio.Limits{String: 5})
	if e, ok := errors.AsType[*jsonio.LimitError](err); ok {
		fmt.Println(e.Limit, e.Max, e.Pointer)
	}
	// Output: string 5 /title
}
