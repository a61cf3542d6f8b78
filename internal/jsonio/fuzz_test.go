package jsonio_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/internal/jsonio"
)

// seeds are documents of every sort that the decoder treats differently.
var seeds = []string{
	`{}`, `[]`, `null`, `"x"`, ` {"format":"f","id":"a"} `, `{"id":1,"ID":"a","id":null,"id":"b"}`,
	`{"parties":{"p":{"x":[{"y":1e400}],"code":"GB","kind":"country"},"q":{"kind":"ship","z":null},"r":{"Kind":"band"},"s":null,"t":{}}}`,
	`{"parties":{"n":{"kind":"example.org/navy","rank":"captain","ships":-0},"o":{"a":1,"kind":"oracle","b":[{}]}}}`,
	`{"texts":{"t":{"kind":"release","by":["p",""],"acts":[{"verb":"reports","reported":{"reported":{}},"inferred":true,"u":{"v":[]}}]}}}`,
	`{"tallies":{"n":{"low":1.50,"high":-0,"exact":1e-7,"few":255,"short":-128,"big":12345678901234567890}}}`,
	`{"quotes":{"a/~b":{"text":"\u00e9\ud83d\ude00<\/>","anchor":{"start":1.0}},"\u0000":{"text":"\ud800"}},"":{"":{"":1,"":2}}}`,
	"{\"a\xff\":\"\xff\",\"lists\":{\"\xff\":[\"\xed\xa0\x80\"]}}", "\ufeff{}", `{"id":"a"}{"id":"b"}`, `{"x":[[[[[[[[`, `{"parties":{"p":{"kind"`,
}

// limits are low, so that the fuzzer meets them.
var limits = jsonio.Limits{Bytes: 1 << 16, Depth: 12, Values: 500, String: 200}

// Whatever is decoded without problems reaches its canonical form in one pass, and nothing of it is lost; problems are
// at valid pointers; what cannot be decoded is not JSON, or goes beyond a limit.
func FuzzDecode(f *testing.F) {
	for _, seed := range seeds {
		f.Add([]byte(seed))
	}
	f.Add(document(f, 4000))
	f.Fuzz(func(t *testing.T, data []byte) {
		before := bytes.Clone(data)
		v, problems, err := ownKinds.Decode(data, limits)
		if !bytes.Equal(data, before) {
			t.Fatal("the document was changed")
		}
		for _, p := range problems {
			if !p.Pointer.IsValid() || p.Code == "" || p.Message == "" || !utf8.ValidString(p.Value+p.Member) {
				t.Fatalf("problem %+v", p)
			}
		}
		if err != nil {
			_, isLimit := errorAs[*jsonio.LimitError](err)
			syntax, isSyntax := errorAs[*jsonio.SyntaxError](err)
			if v != nil || isLimit == isSyntax || isSyntax && (syntax.Offset > int64(len(data)) || json.Valid(data)) {
				t.Fatalf("error %v; the document is JSON: %v", err, json.Valid(data))
			}
			return
		}
		if !json.Valid(data) {
			t.Fatal("what is not JSON was decoded")
		}
		if problems != nil {
			return
		}
		canonical, err := ownKinds.Append(nil, v)
		if err != nil {
			t.Fatal(err)
		}
		again, problems, err := ownKinds.Decode(canonical, jsonio.Limits{})
		if err != nil || problems != nil {
			t.Fatalf("%s: %v, %v", canonical, problems, err)
		}
		if got, err := ownKinds.Append(nil, again); err != nil || !bytes.Equal(got, canonical) {
			t.Fatalf("no fixed point: %s, then %s", canonical, got)
		}
		line, err := ownKinds.AppendLine(nil, v)
		if err != nil || bytes.Count(line, []byte("\n")) != 1 {
			t.Fatalf("line %s, %v", line, err)
		}
		wantSame(t, data, line)
	})
}

// wantSame checks with encoding/json that two documents say the same, but for members that are empty.
func wantSame(t *testing.T, a, b []byte) {
	t.Helper()
	if diff := cmp.Diff(stated(t, a), stated(t, b)); diff != "" {
		t.Fatalf("%s\n%s\nmismatch (-decoded +encoded):\n%s", a, b, diff)
	}
}

// stated returns the leaves of a document that state something, by their pointers. Numbers count as float64 where a
// field is one.
func stated(t *testing.T, doc []byte) map[jsonio.Pointer]any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(doc))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatal(err)
	}
	leaves := make(map[jsonio.Pointer]any)
	var walk func(at jsonio.Pointer, v any)
	walk = func(at jsonio.Pointer, v any) {
		switch v := v.(type) {
		case map[string]any:
			for name, member := range v {
				walk(at.AppendToken(name), member)
			}
		case []any:
			for i, element := range v {
				walk(at.AppendToken(strconv.Itoa(i)), element)
			}
		case string:
			if v != "" && at.LastToken() != "uuid" { // a UUID has many spellings
				leaves[at] = v
			}
		case bool:
			if v || at.LastToken() != "inferred" {
				leaves[at] = v
			}
		case json.Number:
			if isField(at) {
				if f, err := v.Float64(); err != nil || f != 0 {
					leaves[at] = f
				}
				return
			}
			leaves[at] = v
		default:
			leaves[at] = v
		}
	}
	walk("", v)
	return leaves
}

func isField(at jsonio.Pointer) bool {
	return slices.Contains([]string{"low", "high", "exact", "few", "short", "start", "end", "ships"}, at.LastToken())
}

// A stream yields the values that its documents are, however it arrives, and each is what the decoder gets.
func FuzzValues(f *testing.F) {
	for _, seed := range seeds {
		f.Add([]byte(seed), []byte(seeds[0]))
	}
	f.Fuzz(func(t *testing.T, one, two []byte) {
		stream := slices.Concat(one, []byte("\n"), two)
		whole, err := collect(bytes.NewReader(stream), limits)
		parts, err2 := collect(iotest.OneByteReader(bytes.NewReader(stream)), limits)
		if !slices.Equal(whole, parts) || (err == nil) != (err2 == nil) {
			t.Fatalf("at once: %q, %v; byte by byte: %q, %v", whole, err, parts, err2)
		}
		for _, value := range whole {
			if !json.Valid([]byte(value)) || len(value) > limits.Bytes {
				t.Fatalf("value %q", value)
			}
		}
		if err == nil && json.Valid(one) && json.Valid(two) && len(whole) != 2 {
			t.Fatalf("got %q", whole)
		}
	})
}
