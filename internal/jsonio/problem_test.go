package jsonio_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"example.com/attribution/internal/jsonio"
)

func errorAs[E error](err error) (E, bool) { return errors.AsType[E](err) }

// places ignores what is written for people.
var places = cmpopts.IgnoreFields(jsonio.Problem{}, "Value", "Message", "Suggestion")

func TestProblems(t *testing.T) {
	type problems = []jsonio.Problem
	for _, c := range []struct {
		name string
		doc  string
		want problems // none: the document is near to one with a problem
	}{
		{"string", `{"id":"1"}`, nil},
		{"number for string", `{"id":1}`, problems{{Pointer: "/id", Code: jsonio.CodeType}}},
		{"object for string", `{"id":{"a":[1]}}`, problems{{Pointer: "/id", Code: jsonio.CodeType}}},
		{"array for string", `{"id":["x"]}`, problems{{Pointer: "/id", Code: jsonio.CodeType}}},
		{"bool for string", `{"id":false}`, problems{{Pointer: "/id", Code: jsonio.CodeType}}},
		{"string for array", `{"texts":{"t":{"by":"p"}}}`, problems{{Pointer: "/texts/t/by", Code: jsonio.CodeType}}},
		{"string for element", `{"texts":{"t":{"acts":[{},"x",{}]}}}`, problems{{Pointer: "/texts/t/acts/1", Code: jsonio.CodeType}}},
		{"array for object", `{"texts":[]}`, problems{{Pointer: "/texts", Code: jsonio.CodeType}}},
		{"string for bool", `{"texts":{"t":{"acts":[{"inferred":"true"}]}}}`, problems{{Pointer: "/texts/t/acts/0/inferred", Code: jsonio.CodeType}}},
		{"false", `{"texts":{"t":{"acts":[{"inferred":false}]}}}`, nil},
		{"string for number", `{"tallies":{"n":{"low":"1"}}}`, problems{{Pointer: "/tallies/n/low", Code: jsonio.CodeType}}},
		{"string for entity", `{"sources":{"s":"x"}}`, problems{{Pointer: "/sources/s", Code: jsonio.CodeType}}},
		{"string for kinded entity", `{"parties":{"p":"x"}}`, problems{{Pointer: "/parties/p", Code: jsonio.CodeType}}},
		{"array for document", `[{}]`, problems{{Pointer: "", Code: jsonio.CodeType}}},

		{"null member", `{"id":null}`, problems{{Pointer: "/id", Code: jsonio.CodeNull}}},
		{"null element", `{"lists":{"l":["a",null]}}`, problems{{Pointer: "/lists/l/1", Code: jsonio.CodeNull}}},
		{"null entity", `{"parties":{"p":null},"claims":{"c":null}}`, problems{{Pointer: "/parties/p", Code: jsonio.CodeNull}, {Pointer: "/claims/c", Code: jsonio.CodeNull}}},
		{"null text of its own", `{"uuid":null}`, problems{{Pointer: "/uuid", Code: jsonio.CodeNull}}},
		{"null document", `null`, problems{{Pointer: "", Code: jsonio.CodeNull}}},
		{"null in unknown member", `{"x":null,"y":[null]}`, nil},

		{"duplicate field", `{"id":"a","id":"b"}`, problems{{Pointer: "/id", Code: jsonio.CodeDuplicate}}},
		{"duplicate field with escape", `{"id":"a","i\u0064":"b"}`, problems{{Pointer: "/id", Code: jsonio.CodeDuplicate}}},
		{"duplicate id", `{"claims":{"c":{"link":"a"},"d":{},"c":{"link":"b"}}}`, problems{{Pointer: "/claims/c", Code: jsonio.CodeDuplicate}}},
		{"duplicate id of kinds", `{"parties":{"c":{"kind":"band"},"c":{"kind":"country"}}}`, problems{{Pointer: "/parties/c", Code: jsonio.CodeDuplicate}}},
		{"duplicate of a malformed id", `{"claims":{"c":null,"c":{}}}`, problems{{Pointer: "/claims/c", Code: jsonio.CodeNull}, {Pointer: "/claims/c", Code: jsonio.CodeDuplicate}}},
		{"duplicate unknown member", `{"x":1,"x":2,"x":3}`, problems{{Pointer: "/x", Code: jsonio.CodeDuplicate}, {Pointer: "/x", Code: jsonio.CodeDuplicate}}},
		{"duplicate within unknown member", `{"x":[{"a":1,"b":{"c":1,"c":2},"\u0061":2}]}`, problems{{Pointer: "/x/0/b/c", Code: jsonio.CodeDuplicate}, {Pointer: "/x/0/a", Code: jsonio.CodeDuplicate}}},
		{"duplicate kind", `{"parties":{"p":{"kind":"band","kind":"band"}}}`, problems{{Pointer: "/parties/p/kind", Code: jsonio.CodeDuplicate}}},
		{"same name at two levels", `{"x":{"x":{"x":1}},"claims":{"claims":{"claims":1}}}`, nil},
		{"names that differ in case", `{"claims":{"c":{},"C":{}},"x":{"a":1,"A":2}}`, nil},

		{"wrong case", `{"ID":"a","iD":"b","id":"c"}`, problems{{Pointer: "/ID", Code: jsonio.CodeCase, Member: "id"}, {Pointer: "/iD", Code: jsonio.CodeCase, Member: "id"}}},
		{"wrong case by folding", `{"ſources":{}}`, problems{{Pointer: "/ſources", Code: jsonio.CodeCase, Member: "sources"}}},
		{"another name", `{"i d":"a","id ":"b","i_d":"c"}`, nil},

		{"unknown member of words", `{"sources":{"s":{"title":{"text":"a","note":"b"}}}}`, problems{{Pointer: "/sources/s/title/note", Code: jsonio.CodeUnknown}}},
		{"unknown member of a source", `{"sources":{"s":{"note":"b"}}}`, nil},

		{"invalid byte", "{\"id\":\"a\xffb\"}", problems{{Pointer: "/id", Code: jsonio.CodeUTF8}}},
		{"surrogate in bytes", "{\"id\":\"\xed\xa0\x80\"}", problems{{Pointer: "/id", Code: jsonio.CodeUTF8}}},
		{"half a pair", `{"id":"\ud800","lists":{"l":["\udc00\ud800"]}}`, problems{{Pointer: "/id", Code: jsonio.CodeUTF8}, {Pointer: "/lists/l/0", Code: jsonio.CodeUTF8}}},
		{"a pair", `{"id":"\ud83d\ude00","lists":{"l":["\ufffd�"]}}`, nil},
		{"invalid in unknown member", "{\"x\":[\"\xff\",{\"a\":\"\\ud800\"}]}", problems{{Pointer: "/x/0", Code: jsonio.CodeUTF8}, {Pointer: "/x/1/a", Code: jsonio.CodeUTF8}}},
		{"invalid name", "{\"a\xff\":{}}", problems{{Pointer: "", Code: jsonio.CodeUTF8, Member: "a�"}}},
		{"invalid id", "{\"claims\":{\"\xff\":{}}}", problems{{Pointer: "/claims", Code: jsonio.CodeUTF8, Member: "�"}}},
		{"invalid name in unknown member", "{\"x\":{\"\\ud800\":1}}", problems{{Pointer: "/x", Code: jsonio.CodeUTF8, Member: "�"}}},
		{"invalid kind", "{\"parties\":{\"p\":{\"kind\":\"\xff\"}}}", problems{{Pointer: "/parties/p/kind", Code: jsonio.CodeUTF8}}},

		{"uuid", `{"uuid":"not one"}`, problems{{Pointer: "/uuid", Code: jsonio.CodeText}}},
		{"empty uuid", `{"uuid":""}`, problems{{Pointer: "/uuid", Code: jsonio.CodeText}}},
		{"number for uuid", `{"uuid":0}`, problems{{Pointer: "/uuid", Code: jsonio.CodeType}}},
		{"uuid as a name", `{"uuid":"urn:uuid:6BA7B810-9DAD-11D1-80B4-00C04FD430C8"}`, nil},

		{"fraction", `{"quotes":{"q":{"anchor":{"start":1.0}}}}`, problems{{Pointer: "/quotes/q/anchor/start", Code: jsonio.CodeInteger}}},
		{"exponent", `{"quotes":{"q":{"anchor":{"start":1E2}}}}`, problems{{Pointer: "/quotes/q/anchor/start", Code: jsonio.CodeInteger}}},
		{"whole", `{"quotes":{"q":{"anchor":{"start":-0,"end":100}}}}`, nil},
		{"too large", `{"quotes":{"q":{"anchor":{"start":99999999999999999999}}}}`, problems{{Pointer: "/quotes/q/anchor/start", Code: jsonio.CodeRange}}},
		{"too large for its size", `{"tallies":{"n":{"few":256,"short":128}}}`, problems{{Pointer: "/tallies/n/few", Code: jsonio.CodeRange}, {Pointer: "/tallies/n/short", Code: jsonio.CodeRange}}},
		{"too small for its size", `{"tallies":{"n":{"few":-1,"short":-129}}}`, problems{{Pointer: "/tallies/n/few", Code: jsonio.CodeRange}, {Pointer: "/tallies/n/short", Code: jsonio.CodeRange}}},
		{"just within its size", `{"tallies":{"n":{"few":255,"short":-128}}}`, nil},
		{"more digits than are kept", `{"tallies":{"n":{"low":9007199254740993,"high":0.1000000000000000000001,"exact":1e-400}}}`,
			problems{{Pointer: "/tallies/n/low", Code: jsonio.CodeRange}, {Pointer: "/tallies/n/high", Code: jsonio.CodeRange}, {Pointer: "/tallies/n/exact", Code: jsonio.CodeRange}}},
		{"as many digits as are kept", `{"tallies":{"n":{"low":9007199254740992.000000,"high":-1.7976931348623157E+308,"exact":0.0000000e+999999999}}}`, nil},
		{"not finite", `{"tallies":{"n":{"low":1e400,"exact":-1e309}}}`, problems{{Pointer: "/tallies/n/low", Code: jsonio.CodeRange}, {Pointer: "/tallies/n/exact", Code: jsonio.CodeRange}}},
		{"just finite", `{"tallies":{"n":{"low":1e308,"exact":1e-300}},"x":1e400}`, nil},

		{"no kind", `{"parties":{"p":{"code":"GB"}}}`, problems{{Pointer: "/parties/p", Code: jsonio.CodeKind, Member: "kind"}}},
		{"no kind, nothing else", `{"parties":{"p":{}}}`, problems{{Pointer: "/parties/p", Code: jsonio.CodeKind, Member: "kind"}}},
		{"empty kind", `{"parties":{"p":{"kind":""}}}`, problems{{Pointer: "/parties/p/kind", Code: jsonio.CodeKind}}},
		{"number for kind", `{"parties":{"p":{"kind":1}}}`, problems{{Pointer: "/parties/p/kind", Code: jsonio.CodeType}}},
		{"number for later kind", `{"parties":{"p":{"x":1,"kind":1}}}`, problems{{Pointer: "/parties/p/kind", Code: jsonio.CodeType}}},
		{"null kind", `{"parties":{"p":{"kind":null}}}`, problems{{Pointer: "/parties/p/kind", Code: jsonio.CodeNull}}},
		{"kind in wrong case", `{"parties":{"p":{"Kind":"country"}}}`, problems{{Pointer: "/parties/p/Kind", Code: jsonio.CodeCase, Member: "kind"}}},
		{"kind within", `{"parties":{"p":{"x":{"kind":"band"}}}}`, problems{{Pointer: "/parties/p", Code: jsonio.CodeKind, Member: "kind"}}},
		{"unknown kind", `{"parties":{"p":{"kind":"Country","code":1}}}`, nil},
		{"kind of a plain struct", `{"texts":{"t":{"kind":"release"}},"kind":7}`, nil},

		{"escapes in pointers", `{"claims":{"a/b~c":{"link":1},"":{"link":2}}}`, problems{{Pointer: "/claims/a~1b~0c/link", Code: jsonio.CodeType}, {Pointer: "/claims//link", Code: jsonio.CodeType}}},
		{
			"all of them",
			`{"id":1,"parties":{"p":{"x":0,"names":[{"text":null}],"code":true,"kind":"country"},"q":[]},"claims":{"c":{"Link":""}},"uuid":"-"}`,
			problems{
				{Pointer: "/id", Code: jsonio.CodeType}, {Pointer: "/parties/p/names/0/text", Code: jsonio.CodeNull},
				{Pointer: "/parties/p/code", Code: jsonio.CodeType}, {Pointer: "/parties/q", Code: jsonio.CodeType},
				{Pointer: "/claims/c/Link", Code: jsonio.CodeCase, Member: "link"}, {Pointer: "/uuid", Code: jsonio.CodeText},
			},
		},
		{
			"within what is no good anyway",
			"{\"id\":{\"a\":\"\xff\"},\"ID\":[{\"b\":1,\"b\":2}]}",
			problems{
				{Pointer: "/id/a", Code: jsonio.CodeUTF8}, {Pointer: "/id", Code: jsonio.CodeType},
				{Pointer: "/ID/0/b", Code: jsonio.CodeDuplicate}, {Pointer: "/ID", Code: jsonio.CodeCase, Member: "id"},
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, got, err := codec.Decode([]byte(c.doc), jsonio.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got, places); diff != "" {
				t.Errorf("%s: mismatch (-want +got):\n%s", c.doc, diff)
			}
			for _, p := range got {
				if p.Message == "" || !utf8.ValidString(p.Value) || p.Value == "" && p.Code != jsonio.CodeKind {
					t.Errorf("%s: nothing for people in %+v", c.doc, p)
				}
			}
		})
	}
}

// What a malformed value leaves behind.
func TestProblemsLeaveZero(t *testing.T) {
	for name, c := range map[string]struct{ doc, want string }{
		"member":            {`{"id":1,"format":"f"}`, `{"format":"f"}`},
		"element":           {`{"lists":{"l":["a",1,"c"]}}`, `{"lists":{"l":["a","","c"]}}`},
		"entry":             {`{"claims":{"a":{"link":"x"},"b":1,"c":null}}`, `{"claims":{"a":{"link":"x"}}}`},
		"first of two":      {`{"id":"a","id":"b","claims":{"c":{"link":"a"},"c":{"link":"b"}},"x":1,"x":2}`, `{"id":"a","claims":{"c":{"link":"a"}},"x":1}`},
		"wrong case":        {`{"ID":"a"}`, `{}`},
		"kind, wrong case":  {`{"parties":{"p":{"code":"GB","KIND":"country"}}}`, `{"parties":{"p":{"kind":"country","code":"GB"}}}`},
		"unknown":           {`{"x":"\ud800","y":1}`, `{"y":1}`},
		"pointer":           {`{"tallies":{"n":{"low":"x","high":1}}}`, `{"tallies":{"n":{"high":1}}}`},
		"first of two kind": {`{"parties":{"p":{"code":"GB","kind":"country","kind":"band"}}}`, `{"parties":{"p":{"kind":"country","code":"GB"}}}`},
	} {
		t.Run(name, func(t *testing.T) {
			v, problems, err := codec.Decode([]byte(c.doc), jsonio.Limits{})
			if err != nil || problems == nil {
				t.Fatal(problems, err)
			}
			if got := encode(t, v); got != c.want+"\n" {
				t.Errorf("got %s", got)
			}
		})
	}
	v, _, _ := codec.Decode([]byte(`{"parties":{"p":{"names":[{"text":"a"}]}}}`), jsonio.Limits{})
	want := &unknownParty{profile: profile{Names: []name{{Text: "a"}}}}
	if diff := cmp.Diff(party(want), v.Parties["p"], unexported); diff != "" {
		t.Errorf("without a kind: mismatch (-want +got):\n%s", diff)
	}
}

func TestProblemValue(t *testing.T) {
	for name, c := range map[string]struct{ doc, want string }{
		"short":        {`{"id":1.50}`, `1.50`},
		"object":       {`{"id": {"a": 1}}`, `{…}`},
		"array":        {`{"id": [ 1 ]}`, `[…]`},
		"empty object": {`{"id":{}}`, `{}`},
		"text":         {`{"uuid":"\u0041"}`, `"A"`},
		"long":         {`{"uuid":"` + strings.Repeat("é", 200) + `"}`, `"` + strings.Repeat("é", 31) + "…"},
		"not UTF-8":    {"{\"id\":\"\xff\"}", `"�"`},
	} {
		_, problems, err := codec.Decode([]byte(c.doc), jsonio.Limits{})
		if err != nil || len(problems) != 1 {
			t.Fatal(problems, err)
		}
		if got := problems[0].Value; got != c.want {
			t.Errorf("%s: got %s; want %s", name, got, c.want)
		}
	}
}
