package stix_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// Objects are added, replaced and taken out; all else keeps its spelling.
func TestBundleEdit(t *testing.T) {
	a, b := `{"type":"a"}`, "{\n  \"type\": \"b\"\n}"
	for name, c := range map[string]struct {
		text string
		edit func([]stix.Object) []stix.Object
		want string
	}{
		"add":         {`{"objects":[` + a + `],"id":"x"}`, func(o []stix.Object) []stix.Object { return append(o, object(t, a)) }, `{"objects":[` + a + `,` + a + `],"id":"x"}`},
		"add first":   {"{\"objects\":[\n  " + a + "\n]}", func(o []stix.Object) []stix.Object { return append([]stix.Object{object(t, b)}, o...) }, "{\"objects\":[\n    " + b + ",\n  " + a + "\n]}"},
		"exchange":    {"[ " + a + ",\t" + b + "]", func(o []stix.Object) []stix.Object { return []stix.Object{o[1], o[0]} }, "[\t" + b + ", " + a + "]"},
		"take out":    {"[\n" + a + ",\n" + b + "\n]", func(o []stix.Object) []stix.Object { return o[1:] }, "[\n" + b + "\n]"},
		"take all":    {`{"type":"bundle","objects":[` + a + `]}`, func(o []stix.Object) []stix.Object { return nil }, `{"type":"bundle","objects":[]}`},
		"to a bare":   {`{"type":"bundle"}`, func(o []stix.Object) []stix.Object { return []stix.Object{object(t, a)} }, "{\"type\":\"bundle\",\"objects\": [\n    " + a + "]}\n"},
		"to one":      {a, func(o []stix.Object) []stix.Object { return append(o, object(t, a)) }, "[" + a + "," + a + "\n]\n"},
		"one is gone": {a, func(o []stix.Object) []stix.Object { return nil }, "[\n]\n"},
	} {
		t.Run(name, func(t *testing.T) {
			bundle := decode(t, c.text)
			bundle.Objects = c.edit(bundle.Objects)
			if got := encode(t, bundle); got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
	if got := encode(t, new(stix.Bundle)); got != "[\n]\n" {
		t.Errorf("zero bundle: %q", got)
	}
}

func TestBundleObject(t *testing.T) {
	b := decode(t, `[{"id":"a--1","n":1},{"id":"b--1","modified":"2020-01-02T00:00:00.5Z","n":2},{"id":"b--1","modified":"2020-01-02T00:00:00.500Z","n":3},
		{"id":"b--1","modified":"2019-12-31T00:00:00.9Z","n":4},{"id":"b--1","modified":"tomorrow","n":5},{"id":"a--1","modified":"2020-01-02T00:00:00Z","n":6}]`)
	for id, want := range map[stix.ID]string{"a--1": "6", "b--1": "2"} {
		o, ok := b.Object(id)
		if n, _ := o.Member("n"); !ok || string(n) != want {
			t.Errorf("%s: got %s, want %s", id, n, want)
		}
	}
	if _, ok := b.Object("c--1"); ok {
		t.Error("an object that is not there")
	}
	latest := b.Latest()
	for id, o := range latest {
		if want, ok := b.Object(id); !ok || !o.Equal(want) {
			t.Errorf("%s: the latest version is %s, and by itself %s", id, o, want)
		}
	}
	if len(latest) != 2 {
		t.Errorf("%d objects", len(latest))
	}
	if n := testing.AllocsPerRun(10, func() { b.Object("c--1") }); n > 0 {
		t.Errorf("looking for an object allocates %v times", n)
	}
}

func TestBundleEqual(t *testing.T) {
	a := decode(t, `{"id":"x","objects":[{"a":1}]}`)
	for text, want := range map[string]bool{
		`{ "id" : "x", "objects" : [ {"a" :1} ] }`: true,
		`{"id":"y","objects":[{"a":1}]}`:           false,
		`{"id":"x","objects":[{"a":1},{}]}`:        false,
		`[{"a":1}]`:                                false,
	} {
		if cmp.Equal(a, decode(t, text)) != want {
			t.Errorf("%s: want %t", text, want)
		}
	}
	if a.Equal(nil) || !(*stix.Bundle)(nil).Equal(nil) {
		t.Error("nil")
	}
}

func TestBundleJSON(t *testing.T) {
	const text = `{"B":{"type":"bundle","objects":[{"a":1}]}}`
	var holder struct{ B *stix.Bundle }
	if err := json.Unmarshal([]byte(text), &holder); err != nil {
		t.Fatal(err)
	}
	if got, err := json.Marshal(holder); err != nil || string(got) != text {
		t.Errorf("got %s, %v", got, err)
	}
	if err := new(stix.Bundle).UnmarshalJSON([]byte("5")); err == nil {
		t.Error("no error for a number")
	}
	if err := holder.B.Encode(failingWriter{}); err != errWrite {
		t.Errorf("got %v", err)
	}
}

var errWrite = errors.New("cannot write")

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, errWrite }

// Whatever becomes of the list, Object finds what there is.
func TestObjectFollowsTheList(t *testing.T) {
	version := func(n int, modified string) string {
		return fmt.Sprintf(`{"type":"identity","id":"identity--%d","modified":"%sT00:00:00.000Z"}`, n, modified)
	}
	b := decode(t, bundleOf(version(1, "2020-01-01"), version(2, "2020-01-01"), version(1, "2021-01-01")))
	check := func(what string, id stix.ID, want string) {
		t.Helper()
		o, ok := b.Object(id)
		if got, _, _ := strings.Cut(o.Text("modified"), "T"); got != want || ok != (want != "") {
			t.Errorf("%s: %q, %t; want %q", what, got, ok, want)
		}
		if latest := b.Latest()[id]; !latest.Equal(o) {
			t.Errorf("%s: the latest is %s", what, latest)
		}
	}
	check("decoded", "identity--1", "2021-01-01")
	check("without", "identity--3", "")
	b.Objects[0] = object(t, version(1, "2022-01-01"))
	check("changed", "identity--1", "2022-01-01")
	b.Objects[1] = object(t, version(3, "2023-01-01"))
	check("put in place of another", "identity--3", "2023-01-01")
	check("replaced", "identity--2", "")
	b.Objects = append(b.Objects, object(t, version(1, "2024-01-01")))
	check("added", "identity--1", "2024-01-01")
	b.Objects = slices.Delete(b.Objects, 3, 4)
	check("taken out", "identity--1", "2022-01-01")
	b.Objects[0], b.Objects[1] = b.Objects[1], b.Objects[0]
	check("in another order", "identity--1", "2022-01-01")
	b.Objects = nil
	check("emptied", "identity--1", "")
}

// Bundles share no memory with those that are made after them.
func TestBundlesApart(t *testing.T) {
	made := make(map[string]*stix.Bundle)
	want := make(map[string]string)
	for range 2 {
		for id, c := range dossiers(t) {
			b := newBundle(t, c)
			if made[id] == nil {
				made[id], want[id] = b, encode(t, b)
			}
		}
	}
	for id, b := range made {
		if encode(t, b) != want[id] {
			t.Errorf("%s: the bundle changed when others were made", id)
		}
	}
}
