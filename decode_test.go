package attribution_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	. "example.com/attribution"
	gocmp "github.com/google/go-cmp/cmp"
)

// document is the text of a case with the given members.
func document(members string) string { return `{"format":"attribution/1","id":"x",` + members + `}` }

// A malformation is a document that is JSON, and what is found wrong with its values: where it stands in the text.
type malformation struct {
	name, members string
	want          []found
}

var malformations = []malformation{
	{"null for a text", `"title":null`, finds(at("/title", CodeNull))},
	{"null for an entity", `"sources":{"a":null}`, finds(at("/sources/a", CodeNull))},
	{"null for an actor", `"actors":{"a":null}`, finds(at("/actors/a", CodeNull))},
	{"null for a collection", `"quotes":null`, finds(at("/quotes", CodeNull))},
	{"null in a list", `"by":[null]`, finds(at("/by/0", CodeNull))},
	{"null for a struct", `"sources":{"a":{"title":null}}`, finds(at("/sources/a/title", CodeNull))},
	{"null in what is not known", `"example.org/a":null,"sources":{"a":{"b":[null]}}`, nil},

	{"a member twice", `"title":"a","title":"b"`, finds(at("/title", CodeDuplicate))},
	{"an id twice", `"sources":{"a":{},"a":{}}`, finds(at("/sources/a", CodeDuplicate))},
	{"a collection twice", `"sources":{"a":{}},"sources":{"b":{}}`, finds(at("/sources", CodeDuplicate))},
	{"the kind twice", `"actors":{"a":{"kind":"state","kind":"state"}}`, finds(at("/actors/a/kind", CodeDuplicate))},
	{"an unknown member twice", `"example.org/a":1,"example.org/a":2`, finds(at("/example.org~1a", CodeDuplicate))},
	{"a name twice in an unknown member", `"example.org/a":{"b":1,"b":2}`, finds(at("/example.org~1a/b", CodeDuplicate))},
	{"one id in two collections", `"sources":{"a":{}},"incidents":{"a":{}}`, nil},

	{"a member in capitals", `"Title":"a"`, finds(found{"/Title", "title", CodeWrongCase})},
	{"a member with a capital less", `"quotes":{"q":{"text":"t"}},"responses":{"r":{"kind":"diplomatic","envoyof":"x"}}`,
		finds(found{"/responses/r/envoyof", "envoyOf", CodeWrongCase})},
	{"the kind in capitals", `"actors":{"a":{"KIND":"state","code":"NZ"}}`, finds(found{"/actors/a/KIND", "kind", CodeWrongCase})},
	{"ids that differ by case", `"sources":{"a":{},"A":{}}`, nil},

	{"a number for a text", `"title":7`, finds(at("/title", CodeWrongType))},
	{"a text for a list", `"by":"a"`, finds(at("/by", CodeWrongType))},
	{"a list for a collection", `"actors":[]`, finds(at("/actors", CodeWrongType))},
	{"a text for an actor", `"actors":{"a":"state"}`, finds(at("/actors/a", CodeWrongType))},
	{"a text for true", `"quotes":{"q":{"inferred":"true"}}`, finds(at("/quotes/q/inferred", CodeWrongType))},
	{"a text for a number", `"accounts":{"a":{"counts":[{"low":"1"}]}}`, finds(at("/accounts/a/counts/0/low", CodeWrongType))},
	{"a fraction for a whole number", `"quotes":{"q":{"anchor":{"start":1.5}}}`, finds(at("/quotes/q/anchor/start", CodeWrongType))},
	{"an object for a word", `"attributions":{"a":{"link":{}}}`, finds(at("/attributions/a/link", CodeWrongType))},
	{"a number for a kind", `"actors":{"a":{"kind":1}}`, finds(at("/actors/a/kind", CodeWrongType))},
	{"a fraction for a count", `"accounts":{"a":{"counts":[{"low":1.5}]}}`, nil},

	{"a number that no program holds", `"accounts":{"a":{"counts":[{"low":1e999}]}}`, finds(at("/accounts/a/counts/0/low", CodeOutOfRange))},
	{"an offset that no program holds", `"quotes":{"q":{"anchor":{"end":99999999999999999999}}}`, finds(at("/quotes/q/anchor/end", CodeOutOfRange))},
	{"an unknown number is only text", `"example.org/a":1e999`, nil},

	{"a text that is not UTF-8", "\"title\":\"caf\xe9\"", finds(at("/title", CodeInvalidUTF8))},
	{"half a surrogate pair", `"title":"\ud83d"`, finds(at("/title", CodeInvalidUTF8))},
	{"an unknown text that is not UTF-8", "\"example.org/a\":[\"\xff\"]", finds(at("/example.org~1a/0", CodeInvalidUTF8))},
	{"a whole surrogate pair", `"title":"\ud83d\ude00"`, nil},

	{"a UUID in words", `"uuid":"none"`, finds(at("/uuid", CodeMalformedUUID))},
	{"half a UUID", `"actors":{"a":{"kind":"state","uuid":"f81d4fae-7dec"}}`, finds(at("/actors/a/uuid", CodeMalformedUUID))},
	{"a number for a UUID", `"uuid":7`, finds(at("/uuid", CodeWrongType))},
	{"a UUID in capitals", `"uuid":"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"`, nil},

	{"an actor without a kind", `"actors":{"a":{"code":"NZ"}}`, finds(lacks("/actors/a", "kind"))},
	{"a response of an empty kind", `"responses":{"a":{"kind":""}}`, finds(at("/responses/a/kind", CodeMissing))},
	{"a kind that comes last", `"actors":{"a":{"code":"NZ","kind":"state"}}`, nil},
	{"a kind that is not known", `"actors":{"a":{"kind":"robot"}}`, nil},
}

func TestDecodeFindings(t *testing.T) {
	for _, m := range malformations {
		t.Run(m.name, func(t *testing.T) {
			text := []byte(document(m.members))
			c, err := Decode(bytes.NewReader(text))
			if c == nil || c.ID != "x" {
				t.Fatalf("the rest of the case is lost: %v, %v", c, err)
			}
			if diff := gocmp.Diff(m.want, findings(err)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			if err != nil && m.want == nil {
				t.Errorf("err = %v", err)
			}
			fs, _ := errors.AsType[Findings](err)
			for _, f := range fs {
				if f.Severity != SeverityError || f.Message == "" || !resolves(text, f.Path) {
					t.Errorf("a finding that is not whole: %#v", f)
				}
			}
			if diff := gocmp.Diff(findings(err), findings(new(Case).UnmarshalJSON(text))); diff != "" {
				t.Errorf("UnmarshalJSON differs:\n%s", diff)
			}
		})
	}
}

// All malformed values are found, in the order of the document, and all else is there.
func TestDecodeFindsAll(t *testing.T) {
	text := document(`"title":7,"lang":"en","by":["a",null,"b"],"actors":{"a":{"kind":"state","Code":"NZ","code":"FR"},"b":{"kind":"state"},"b":{}},
		"quotes":{"q":{"text":"t","inferred":1,"anchor":{"start":"0","end":4}},"r":null}`)
	c, err := Decode(strings.NewReader(text))
	want := finds(
		at("/title", CodeWrongType),
		at("/by/1", CodeNull),
		found{"/actors/a/Code", "code", CodeWrongCase},
		at("/actors/b", CodeDuplicate),
		at("/quotes/q/inferred", CodeWrongType),
		at("/quotes/q/anchor/start", CodeWrongType),
		at("/quotes/r", CodeNull),
	)
	if diff := gocmp.Diff(want, findings(err)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	rest := &Case{ID: "x", Lang: "en", By: []ActorID{"a", "", "b"}, Actors: Actors{"a": &State{Code: "FR"}, "b": &State{}},
		Quotes: Quotes{"q": {Text: "t", Anchor: Anchor{End: 4}}}}
	if diff := gocmp.Diff(rest, c); diff != "" {
		t.Errorf("the rest (-want +got):\n%s", diff)
	}
}

// An unreadable is a text that cannot be read as a case at all.
type unreadable struct {
	name, text string
	limits     Limits
	code       Code
	path       string
}

var unreadables = []unreadable{
	{"no JSON", `format: attribution/1`, Limits{}, CodeNotJSON, ""},
	{"UTF-16", "\xFF\xFE{\x00}\x00", Limits{}, CodeNotJSON, ""},
	{"a comma too many", document(`"by":["a",]`), Limits{}, CodeNotJSON, ""},
	{"two documents", document(`"title":""`) + document(`"title":""`), Limits{}, CodeNotJSON, ""},
	{"a control character", "{\"format\":\"attribution/1\",\"id\":\"a\x00\"}", Limits{}, CodeNotJSON, "/id"},

	{"nothing", "", Limits{}, CodeTruncated, ""},
	{"blanks", " \n", Limits{}, CodeTruncated, ""},
	{"half a document", `{"format":"attribution/1","actors":{"a":{"kind":`, Limits{}, CodeTruncated, "/actors/a/kind"},
	{"half a text", `{"format":"attribution/1","id":"a`, Limits{}, CodeTruncated, "/id"},

	{"an object that says nothing", `{}`, Limits{}, CodeUnsupportedFormat, "/format"},
	{"a later format", `{"format":"attribution/2","id":"x"}`, Limits{}, CodeUnsupportedFormat, "/format"},
	{"a format that is no text", `{"format":1,"id":"x"}`, Limits{}, CodeUnsupportedFormat, "/format"},
	{"a list", `[]`, Limits{}, CodeUnsupportedFormat, "/format"},
	{"null", `null`, Limits{}, CodeUnsupportedFormat, "/format"},
	{"another's document", `{"type":"bundle","id":"bundle--1"}`, Limits{}, CodeUnsupportedFormat, "/format"},

	{"too many bytes", document(`"title":"abc"`), Limits{Bytes: 40}, CodeOverLimit, ""},
	{"too deep", document(`"a":[[[[]]]]`), Limits{Depth: 4}, CodeOverLimit, "/a/0/0/0"},
	{"too many values", document(`"by":["a","b","c","d"]`), Limits{Values: 5}, CodeOverLimit, ""},
	{"too long a text", document(`"title":"12345678901234567890"`), Limits{String: 19}, CodeOverLimit, "/title"},
	{"deeper than by default", document(`"a":` + strings.Repeat("[", 1000)), Limits{}, CodeOverLimit, ""},
}

func TestDecodeDocumentError(t *testing.T) {
	for _, u := range unreadables {
		t.Run(u.name, func(t *testing.T) {
			c, err := Decoder{Limits: u.limits}.Decode(strings.NewReader(u.text))
			if c != nil {
				t.Errorf("there is a case")
			}
			e, ok := errors.AsType[*DocumentError](err)
			if !ok {
				t.Fatalf("err = %v", err)
			}
			if e.Code != u.code || u.path != "" && e.Path != u.path || e.Message == "" || !errors.Is(err, u.code) {
				t.Errorf("got %#v, want %s at %q", e, u.code, u.path)
			}
			if e.Offset < 0 || e.Offset > int64(len(u.text)) {
				t.Errorf("the offset %d is not in the text of %d bytes", e.Offset, len(u.text))
			}
		})
	}
}

// At the limit a document is read.
func TestDecodeAtLimits(t *testing.T) {
	text := document(`"by":["a","b"],"title":"1234567890123456789","a":[[[]]]`)
	for name, l := range map[string]Limits{
		"bytes": {Bytes: len(text)}, "depth": {Depth: 4}, "values": {Values: 10}, "string": {String: 19},
	} {
		if c, err := (Decoder{Limits: l}).Decode(strings.NewReader(text)); err != nil || c == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := (Decoder{Limits: Limits{Values: 9}}).Decode(strings.NewReader(text)); !errors.Is(err, CodeOverLimit) {
		t.Errorf("beyond the limit: %v", err)
	}
}

func TestDecodeReadError(t *testing.T) {
	broken := errors.New("broken")
	half := strings.NewReader(document(`"title":""`)[:20])
	for name, r := range map[string]io.Reader{"at once": iotest.ErrReader(broken), "later": io.MultiReader(half, iotest.ErrReader(broken))} {
		c, err := Decode(r)
		if c != nil || !errors.Is(err, broken) {
			t.Errorf("%s: %v, %v", name, c, err)
		}
		if _, ok := errors.AsType[*DocumentError](err); ok {
			t.Errorf("%s: the document is blamed", name)
		}
	}
}

// However the bytes come, the case is the same.
func TestDecodeReaders(t *testing.T) {
	text := encode(t, complete())
	want := complete()
	for name, r := range map[string]io.Reader{
		"byte by byte": iotest.OneByteReader(bytes.NewReader(text)), "in halves": iotest.HalfReader(bytes.NewReader(text)),
		"with the end": iotest.DataErrReader(bytes.NewReader(text)),
	} {
		c, err := Decode(r)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := gocmp.Diff(want, c); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
	}
}
