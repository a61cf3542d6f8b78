package jsonio_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/internal/jsonio"
)

func TestMembers(t *testing.T) {
	got, err := jsonio.Members([]byte(` {"b": 1.0, "a":{"x" : null},"\u0062c":"\u00e9" } `))
	want := []jsonio.Member{{"b", json.RawMessage("1.0")}, {"a", json.RawMessage(`{"x" : null}`)}, {"bc", json.RawMessage(`"\u00e9"`)}}
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if got, err := jsonio.Members([]byte("{}")); err != nil || len(got) != 0 {
		t.Errorf("empty object: %v, %v", got, err)
	}
	for _, text := range []string{"", "[]", "null", `{"a":1`, `{"a":1}}`, `{"a":1} {}`, `{"a":1,"a":2}`, `{"a":{"b":1,"b":2}}`, `{"a" 1}`, "{\"a\":\"\xff\"}", "{1:2}"} {
		if got, err := jsonio.Members([]byte(text)); err == nil {
			t.Errorf("%q: got %v", text, got)
		} else if _, ok := errorAs[*jsonio.SyntaxError](err); !ok {
			t.Errorf("%q: error %v; want a SyntaxError", text, err)
		}
	}
}

func TestCompact(t *testing.T) {
	for text, want := range map[string]string{
		" { \"b\" : [ 1.50 , 1E+2 , -0 ] ,\n\"a\" : \"\\u00e9\\/<\" } ": `{"b":[1.50,1E+2,-0],"a":"é/<"}`,
		"null":   "null",
		`{}`:     `{}`,
		"1e4000": "1e4000",
	} {
		if got, err := jsonio.Compact([]byte(text)); err != nil || string(got) != want {
			t.Errorf("%s: got %s, %v; want %s", text, got, err, want)
		}
	}
	for _, text := range []string{"", "{", "{} {}", `{"a":1,"a":1}`, "\"\xff\"", `"\ud800"`} {
		if got, err := jsonio.Compact([]byte(text)); err == nil {
			t.Errorf("%q: got %s", text, got)
		} else if _, ok := errorAs[*jsonio.SyntaxError](err); !ok {
			t.Errorf("%q: error %v; want a SyntaxError", text, err)
		}
	}
}
