package stix_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
)

func object(t testing.TB, text string) stix.Object {
	t.Helper()
	o, err := stix.ParseObject([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestObject(t *testing.T) {
	o := object(t, `{"type": "identity", "id": "identity--733C5838-34d9-4fbf-949c-62aba761184c", "n": 1.50, "name": "\u00c9lan", "n": 2}`)
	if o.Type() != "identity" || o.ID().Type() != "identity" || o.ID().UUID() != uuid.MustParse("733c5838-34d9-4fbf-949c-62aba761184c") {
		t.Errorf("got %q, %q", o.Type(), o.ID())
	}
	if got := o.Text("name"); got != "Élan" {
		t.Errorf("name %q", got)
	}
	if v, ok := o.Member("n"); string(v) != "1.50" || !ok {
		t.Errorf("n: %s, %t", v, ok)
	}
	if v, ok := o.Member("x"); v != nil || ok || o.Text("n") != "" || o.Text("x") != "" {
		t.Errorf("x: %s, %t", v, ok)
	}
	var names []string
	for name := range o.Members() {
		names = append(names, name)
	}
	if !slices.Equal(names, []string{"type", "id", "n", "name", "n"}) {
		t.Errorf("members %q", names)
	}
	for range o.Members() {
		break
	}
}

func TestID(t *testing.T) {
	for id, want := range map[stix.ID]string{
		"identity--733c5838-34d9-4fbf-949c-62aba761184c": "identity 733c5838-34d9-4fbf-949c-62aba761184c",
		"identity-733c5838-34d9-4fbf-949c-62aba761184c":  " 00000000-0000-0000-0000-000000000000",
		"identity--733c583834d94fbf949c62aba761184c":     "identity 00000000-0000-0000-0000-000000000000",
		"x--y--z": "x 00000000-0000-0000-0000-000000000000",
		"":        " 00000000-0000-0000-0000-000000000000",
	} {
		if got := id.Type() + " " + id.UUID().String(); got != want {
			t.Errorf("%s: got %s", id, got)
		}
	}
}

func TestObjectEdit(t *testing.T) {
	const text = "{\n  \"type\": \"identity\",\n  \"name\": \"A\"\n}"
	for name, c := range map[string]struct {
		text, want string
		edit       func(stix.Object) (stix.Object, error)
	}{
		"replace": {text, "{\n  \"type\": \"identity\",\n  \"name\": {\"b\":1}\n}", func(o stix.Object) (stix.Object, error) {
			return o.With("name", json.RawMessage(` {"b":1} `))
		}},
		"add": {text, "{\n  \"type\": \"identity\",\n  \"name\": \"A\",\n  \"x\\\"<\": 1\n}", func(o stix.Object) (stix.Object, error) {
			return o.With(`x"<`, json.RawMessage(`1`))
		}},
		"add to nothing":   {`{ }`, `{"a": 1}`, func(o stix.Object) (stix.Object, error) { return o.With("a", json.RawMessage(`1`)) }},
		"remove first":     {text, "{\n  \"name\": \"A\"\n}", func(o stix.Object) (stix.Object, error) { return o.Without("type"), nil }},
		"remove last":      {text, "{\n  \"type\": \"identity\"\n}", func(o stix.Object) (stix.Object, error) { return o.Without("name"), nil }},
		"remove only":      {`{"a":1}`, `{}`, func(o stix.Object) (stix.Object, error) { return o.Without("a"), nil }},
		"remove none":      {text, text, func(o stix.Object) (stix.Object, error) { return o.Without("x"), nil }},
		"remove all of it": {`{"a":1,"b":2,"a":3}`, `{"b":2}`, func(o stix.Object) (stix.Object, error) { return o.Without("a"), nil }},
	} {
		t.Run(name, func(t *testing.T) {
			o := object(t, c.text)
			got, err := c.edit(o)
			if err != nil || got.String() != c.want {
				t.Errorf("got %s, %v", got, err)
			}
			if o.String() != c.text {
				t.Errorf("the object changed to %s", o)
			}
		})
	}
	if got, err := (stix.Object{}).With("a", json.RawMessage("true")); err != nil || got.String() != `{"a": true}` {
		t.Errorf("zero object: %s, %v", got, err)
	}
	if _, err := object(t, text).With("a", json.RawMessage("tru")); !errors.Is(err, attribution.CodeNotJSON) {
		t.Errorf("not JSON: %v", err)
	}
	if _, err := object(t, text).With("\xff", json.RawMessage("1")); !errors.Is(err, attribution.CodeInvalidUTF8) {
		t.Errorf("not UTF-8: %v", err)
	}
}

func TestObjectEqual(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		equal bool
	}{
		{`{"a":1,"b":[1,{"c":2}]}`, ` {"a": 1 , "b" : [1, { "c":2 } ]}`, true},
		{`{"a":1}`, `{"a":1.0}`, false},
		{`{"a":"A"}`, `{"a":"\u0041"}`, false},
		{`{"a":1,"b":2}`, `{"b":2,"a":1}`, false},
		{`{"a":[1,2]}`, `{"a":[2,1]}`, false},
		{`{"a":[1]}`, `{"a":{"1":1}}`, false},
		{`{"a":1}`, `{"a":1,"b":null}`, false},
	} {
		a, b := object(t, c.a), object(t, c.b)
		if a.Equal(b) != c.equal || b.Equal(a) != c.equal || cmp.Equal(a, b) != c.equal {
			t.Errorf("%s and %s: want %t", c.a, c.b, c.equal)
		}
	}
}

func TestObjectJSON(t *testing.T) {
	var holder struct{ O stix.Object }
	if err := json.Unmarshal([]byte(`{"O":{"type":"a","n":1e2}}`), &holder); err != nil {
		t.Fatal(err)
	}
	if got, err := json.Marshal(holder); err != nil || string(got) != `{"O":{"type":"a","n":1e2}}` {
		t.Errorf("got %s, %v", got, err)
	}
	if got, err := json.Marshal(stix.Object{}); err != nil || string(got) != "{}" || (stix.Object{}).String() != "{}" {
		t.Errorf("zero object: %s, %v", got, err)
	}
	for _, text := range []string{``, `[]`, `{} {}`, `{"a":}`} {
		if err := new(stix.Object).UnmarshalJSON([]byte(text)); err == nil {
			t.Errorf("%s: no error", text)
		}
	}
}
