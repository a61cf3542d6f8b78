package stix_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/go-json-experiment/json/jsontext"
)

// What is decoded is encoded byte for byte, and the objects of the stream are those of the bundle.
func TestRoundTrip(t *testing.T) {
	for _, folder := range []string{"attack", "stix"} {
		for name, text := range documents(t, folder) {
			b, err := stix.Decode(bytes.NewReader(text))
			if err != nil {
				if json.Valid(text) && !isOtherForm(err) {
					t.Errorf("%s/%s: %v", folder, name, err)
				}
				continue
			}
			if got := encode(t, b); got != string(text) {
				t.Errorf("%s/%s: the bytes differ", folder, name)
			}
			n := 0
			for o, err := range stix.Objects(bytes.NewReader(text)) {
				if err != nil || n >= len(b.Objects) || !o.Equal(b.Objects[n]) {
					t.Errorf("%s/%s: object %d of the stream: %v, %v", folder, name, n, o, err)
					break
				}
				n++
			}
			if n != len(b.Objects) && !b.Envelope().Equal(stix.Object{}) {
				t.Errorf("%s/%s: the stream has %d objects, the bundle %d", folder, name, n, len(b.Objects))
			}
		}
	}
}

// isOtherForm reports whether a document is JSON, and neither an object nor a list of them.
func isOtherForm(err error) bool { return errors.Is(err, attribution.CodeWrongType) }

func TestForms(t *testing.T) {
	for name, c := range map[string]struct {
		text    string
		objects int
	}{
		"bundle":                  {`{"type":"bundle","id":"bundle--1","objects":[{"type":"a"},{"type":"b"}]}`, 2},
		"objects first":           {`{"objects":[{"type":"a"}],"id":"x"}`, 1},
		"no objects":              {`{"type":"bundle","id":"bundle--1"}`, 0},
		"empty list":              {`{"type":"bundle","objects": [ ] }`, 0},
		"white space":             {" \n{ \"type\" : \"bundle\" ,\"objects\":[\t{ } , {\"a\":1}\r\n]\n} \n", 2},
		"alone":                   {` {"type":"identity"} `, 1},
		"observables":             {`{"type":"observed-data","objects":{"0":{"type":"file"}}}`, 1},
		"list":                    {`[{"type":"a"},{"type":"b"}]`, 2},
		"empty":                   {`[]`, 0},
		"spelling":                {`[{"n":1.0e+2,"\u0074ype":"\u0041\/","t":"2016-01-01T00:00:00.000Z","revoked":false}]`, 1},
		"member given twice":      {`[{"a":1,"a":2}]`, 1},
		"bytes that are no UTF-8": {"[{\"a\":\"\xff\"}]", 1},
		"brackets in strings":     {`{"type":"bundle","x":"]}","objects":[{"a":"\"}{\\","b":"\\\\"},{"c":"[,"}]}`, 2},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, c.text)
			if len(b.Objects) != c.objects {
				t.Errorf("%d objects, want %d", len(b.Objects), c.objects)
			}
			if got := encode(t, b); got != c.text {
				t.Errorf("got %s", got)
			}
		})
	}
}

func TestNotABundle(t *testing.T) {
	deep := strings.Repeat(`{"a":`, 200) + "1" + strings.Repeat("}", 200)
	for name, c := range map[string]struct {
		text   string
		code   attribution.Code
		offset int64
	}{
		"nothing":               {"", attribution.CodeTruncated, 0},
		"white space":           {" \n", attribution.CodeTruncated, 0},
		"number":                {" 5", attribution.CodeWrongType, 1},
		"no object in list":     {`[{}, 7]`, attribution.CodeWrongType, 5},
		"no object in bundle":   {`{"objects":[null]}`, attribution.CodeWrongType, 12},
		"truncated":             {`{"type":"bundle","objects":[{"id":"a`, attribution.CodeTruncated, 36},
		"truncated after comma": {`{"type":"bundle",`, attribution.CodeTruncated, 17},
		"trailing":              {`{} x`, attribution.CodeNotJSON, 3},
		"two documents":         {`{}{}`, attribution.CodeNotJSON, 2},
		"two lists":             {`{"objects":[],"objects":[]}`, attribution.CodeDuplicate, 23},
		"comma":                 {`[{},]`, attribution.CodeNotJSON, 3},
		"not JSON":              {`[{"a":tru}]`, attribution.CodeNotJSON, 9},
		"too deep":              {"[" + deep + "]", attribution.CodeOverLimit, 6},
		"envelope too deep":     {`{"type":"bundle","x":` + deep + `}`, attribution.CodeOverLimit, 0},
		"much too deep":         {strings.Repeat("[", 1_000_000), attribution.CodeOverLimit, 0},
	} {
		t.Run(name, func(t *testing.T) {
			b, err := stix.Decode(strings.NewReader(c.text))
			document, ok := errors.AsType[*attribution.DocumentError](err)
			if b != nil || !ok || document.Code != c.code {
				t.Fatalf("got %v, %v", b, err)
			}
			if c.offset > 0 && document.Offset != c.offset {
				t.Errorf("offset %d, want %d", document.Offset, c.offset)
			}
		})
	}
}

// However a bundle is damaged, it is decoded, or refused, as the tokenizer has it.
func TestDamaged(t *testing.T) {
	const pieces = "{}[]\",:\\ue01-. \n\x00\xff"
	r := rand.New(rand.NewPCG(1, 2))
	all := seeds()
	for range 5000 {
		text := []byte(all[r.IntN(len(all))])
		for range 1 + r.IntN(2) {
			i := r.IntN(len(text))
			if r.IntN(2) == 0 {
				text = slices.Insert(text, i, pieces[r.IntN(len(pieces))])
			} else if len(text) > 1 {
				text = slices.Delete(text, i, i+1)
			}
		}
		want := jsontext.Value(text).IsValid(jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
		_, err := stix.Decode(bytes.NewReader(text))
		if refused := errors.Is(err, attribution.CodeNotJSON) || errors.Is(err, attribution.CodeTruncated); refused == want &&
			!errors.Is(err, attribution.CodeWrongType) && !errors.Is(err, attribution.CodeDuplicate) {
			t.Fatalf("%q: well formed %t; %v", text, want, err)
		}
	}
}

func TestDecodeLimits(t *testing.T) {
	d := stix.Decoder{Limits: stix.Limits{Bytes: 10}}
	if _, err := d.Decode(strings.NewReader(`[{"type":"identity"}]`)); !errors.Is(err, attribution.CodeOverLimit) {
		t.Errorf("Decode: %v", err)
	}
	d = stix.Decoder{Limits: stix.Limits{Object: 30}}
	var sizes []int
	for o, err := range d.Objects(strings.NewReader(`{"a":1}` + ` {"type":"identity"} ` + `{"type":"identity","name":"too long"}`)) {
		if err != nil {
			if !errors.Is(err, attribution.CodeOverLimit) {
				t.Errorf("Objects: %v", err)
			}
			break
		}
		sizes = append(sizes, len(o.String()))
	}
	if fmt.Sprint(sizes) != "[7 19]" {
		t.Errorf("objects before the limit: %v", sizes)
	}
	failed := errors.New("failed")
	if _, err := stix.Decode(iotest.ErrReader(failed)); err != failed {
		t.Errorf("Decode of a reader that fails: %v", err)
	}
	for _, err := range stix.Objects(io.MultiReader(strings.NewReader(`[{"a":"`), iotest.ErrReader(failed))) {
		if err != failed {
			t.Errorf("Objects of a reader that fails: %v", err)
		}
	}
}

func TestObjects(t *testing.T) {
	type given struct {
		kind string
		code attribution.Code
		path string
	}
	for name, c := range map[string]struct {
		text string
		want []given
	}{
		"nothing":     {"", nil},
		"bundle":      {`{"type":"bundle","objects":[{"type":"a"},{"type":"b"}],"x":1}`, []given{{kind: "a"}, {kind: "b"}}},
		"type last":   {`{"id":"x","objects":[{"type":"a"}],"type":"bundle"}`, []given{{kind: "a"}}},
		"empty":       {`{"type":"bundle"}`, nil},
		"observables": {`{"type":"observed-data","objects":{"0":{}}}`, []given{{kind: "observed-data"}}},
		"lines":       {"{\"type\":\"a\"}\n[{\"type\":\"b\"}]\n{\"type\":\"bundle\",\"objects\":[{\"type\":\"c\"}]}\n", []given{{kind: "a"}, {kind: "b"}, {kind: "c"}}},
		"others":      {`{"objects":[1,{"type":"a"},null]} 5 {"type":"b"}`, []given{{"", attribution.CodeWrongType, "/objects/0"}, {kind: "a"}, {"", attribution.CodeWrongType, "/objects/2"}, {"", attribution.CodeWrongType, ""}, {kind: "b"}}},
		"truncated":   {`{"objects":[{"type":"a"},{"type":`, []given{{kind: "a"}, {"", attribution.CodeTruncated, "/objects/1/type"}}},
		"not JSON":    {`{"objects":[{"type":"a"},{"type";`, []given{{kind: "a"}, {"", attribution.CodeNotJSON, "/objects/1/type"}}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []given
			for o, err := range stix.Objects(iotest.OneByteReader(strings.NewReader(c.text))) {
				g := given{kind: o.Type()}
				if document, ok := errors.AsType[*attribution.DocumentError](err); ok {
					g.code, g.path = document.Code, document.Path
				}
				got = append(got, g)
			}
			if fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("got  %v\nwant %v", got, c.want)
			}
			for range stix.Objects(strings.NewReader(c.text)) {
				break
			}
		})
	}
}

// endless is a bundle without an end, or one of some length.
type endless struct {
	next []byte
	left int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	n := 0
	for n < len(p) {
		if len(e.next) == 0 {
			e.next = []byte(`{"type":"identity","id":"identity--733c5838-34d9-4fbf-949c-62aba761184c","name":"` + strings.Repeat("x", 4000) + `"},`)
		}
		c := copy(p[n:], e.next)
		n, e.next = n+c, e.next[c:]
	}
	e.left -= n
	return n, nil
}

// A stream of a gigabyte is read in memory for one object at a time.
func TestStreamMemory(t *testing.T) {
	size := 1 << 30
	if testing.Short() {
		size >>= 4
	}
	r := io.MultiReader(strings.NewReader(`{"type":"bundle","objects":[`), &endless{left: size})
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	n, most := 0, uint64(0)
	for _, err := range stix.Objects(r) {
		if err != nil {
			if !errors.Is(err, attribution.CodeTruncated) {
				t.Error(err)
			}
			break
		}
		if n++; n%10_000 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			most = max(most, now.HeapAlloc)
		}
	}
	if n < size/5000 {
		t.Errorf("%d objects", n)
	}
	if most > before.HeapAlloc+(4<<20) {
		t.Errorf("the heap grew from %d to %d bytes", before.HeapAlloc, most)
	}
}
