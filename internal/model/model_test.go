package model_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"example.com/attribution/internal/model"
)

type (
	id    string
	ref   string
	date  string
	lang  string
	color string
	stamp struct{ n int }

	base struct {
		Name  string                     `json:"name,omitzero"`
		Extra map[string]json.RawMessage `json:"-"`
	}
	thing struct {
		base
		Self   *thing          `json:"self,omitzero"`
		Owner  id              `json:"owner,omitzero"`
		Any    ref             `json:"any,omitzero"`
		Day    date            `json:"day,omitzero"`
		Lang   lang            `json:"lang,omitzero"`
		Color  color           `json:"color,omitzero"`
		List   []id            `json:"list,omitzero"`
		Days   map[string]date `json:"days,omitzero"`
		Part   part            `json:"part,omitzero"`
		Parts  []part          `json:"parts,omitzero"`
		Stamp  stamp           `json:"stamp,omitzero"`
		Pair   [2]*part        `json:"pair,omitzero"`
		Count  int
		Unseen []string `json:"-"`
		hidden *part
	}
	part struct {
		Text string   `json:"text,omitzero"`
		List []string `json:"list,omitzero"`
	}
)

func (i id) Ref() ref                        { return ref("things/" + string(i)) }
func (r ref) Split() (collection, id string) { c, i, _ := strings.Cut(string(r), "/"); return c, i }
func (date) Location() (string, error)       { return "", nil }
func (lang) Tag() (string, error)            { return "", nil }
func (s stamp) MarshalText() ([]byte, error) { return []byte(fmt.Sprint(s.n)), nil }
func (s *stamp) UnmarshalText([]byte) error  { return nil }
func (s stamp) IsZero() bool                 { return s.n < 10 }

func TestOf(t *testing.T) {
	d := model.Of(reflect.TypeFor[thing]())
	if d.Role != model.Struct || d.Err != nil || d.Extra == nil {
		t.Fatalf("a struct is %+v", d)
	}
	want := map[string]model.Role{"name": model.Text, "self": model.Pointer, "owner": model.ID, "any": model.Reference, "day": model.Date,
		"lang": model.Lang, "color": model.Word, "list": model.List, "days": model.Map, "part": model.Struct, "parts": model.List,
		"stamp": model.Struct, "pair": model.List, "Count": model.Other}
	for name, role := range want {
		if m := d.Member(name); m == nil || m.Role != role {
			t.Errorf("%s is %+v; want role %d", name, m, role)
		}
	}
	if d.Member("stamp").Opaque != true || d.Member("part").Opaque {
		t.Error("what has a form of its own is not known")
	}
	if got := d.Member("owner").Collection; got != "things" {
		t.Errorf("an id names entities of %q", got)
	}
	if d.Index("UNSEEN") >= 0 || d.Index("") >= 0 || d.Fold("NAME") != 0 || d.Member("hidden") != nil {
		t.Error("members are found that no document has")
	}
	if d.Member("self").Elem != d {
		t.Error("a type that holds itself is described twice")
	}
}

func TestOfReportsMistakes(t *testing.T) {
	type two struct {
		base
		Extra map[string]json.RawMessage
	}
	type doubled struct {
		A string `json:"a"`
		B string `json:"A"`
	}
	type quoted struct {
		A int `json:"a,string"`
	}
	type embeds struct{ *base }
	for _, typ := range []reflect.Type{reflect.TypeFor[two](), reflect.TypeFor[doubled](), reflect.TypeFor[quoted](), reflect.TypeFor[embeds]()} {
		if model.Of(typ).Err == nil {
			t.Errorf("%v can be coded", typ)
		}
	}
}

// Types are described once, whoever asks first.
func TestOfAtOnce(t *testing.T) {
	type fresh struct {
		A []*thing
		B map[string]fresher[int]
	}
	var seen sync.Map
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() { seen.Store(model.Of(reflect.TypeFor[fresh]()), true) })
	}
	group.Wait()
	n := 0
	seen.Range(func(any, any) bool { n++; return true })
	if n != 1 {
		t.Errorf("%d descriptions of one type", n)
	}
}

type fresher[T any] struct{ A T }

func full() *thing {
	return &thing{base: base{Name: "n", Extra: map[string]json.RawMessage{"x": []byte("1")}}, Self: &thing{Day: "2021"}, Owner: "o",
		Any: "things/o", Lang: "en", Color: "red", List: []id{"a", "", "b"}, Days: map[string]date{"b": "2", "a/~": "1"},
		Parts: []part{{}, {Text: "t"}}, Stamp: stamp{10}, Pair: [2]*part{nil, {List: []string{"l"}}}, Count: 1,
		Unseen: []string{"u"}, hidden: &part{Text: "h"}}
}

func TestWalk(t *testing.T) {
	var got []string
	model.Walk(new(model.Path), reflect.ValueOf(full()), func(at model.Place) bool {
		got = append(got, fmt.Sprintf("%s %d", at.Path, at.Type.Role))
		return true
	})
	want := []string{" 12", "/name 1", "/self 12", "/self/day 3", "/owner 5", "/any 6", "/lang 4", "/color 2", "/list 7", "/list/0 5", "/list/1 5",
		"/list/2 5", "/days 8", "/days/a~1~0 3", "/days/b 3", "/parts 7", "/parts/0 12", "/parts/1 12", "/parts/1/text 1", "/stamp 12",
		"/pair 7", "/pair/1 12", "/pair/1/list 7", "/pair/1/list/0 1", "/Count 0", " 9"}
	if !slices.Equal(got, want) {
		t.Errorf("visited\n%q; want\n%q", got, want)
	}
	n := 0
	model.Walk(new(model.Path), reflect.ValueOf(full()), func(model.Place) bool { n++; return false })
	if n != 1 {
		t.Errorf("%d values of one that is not gone into", n)
	}
	model.Walk(new(model.Path), reflect.ValueOf(nil), func(model.Place) bool { t.Error("nothing is visited"); return true })
	model.Walk(new(model.Path), reflect.ValueOf((*thing)(nil)), func(model.Place) bool { t.Error("nil is visited"); return true })
}

// Where a walk stands is in a document where its pointer leads.
func TestPath(t *testing.T) {
	var p model.Path
	p.Enter("a/b~c")
	p.Element(3)
	if got := p.String(); got != "/a~1b~0c/3" || got != model.PointerTo("a/b~c", "3") {
		t.Errorf("the pointer is %q", got)
	}
	if names, ok := model.Tokens(p.String()); !ok || !slices.Equal(names, []string{"a/b~c", "3"}) {
		t.Errorf("its tokens are %q, %v", names, ok)
	}
	if name, index := p.Last(); name != "" || index != 3 || p.Member() != "a/b~c" || p.Depth() != 2 {
		t.Errorf("last %q %d, member %q, depth %d", name, index, p.Member(), p.Depth())
	}
	p.Leave()
	p.Leave()
	if name, index := p.Last(); p.String() != "" || p.Member() != "" || name != "" || index >= 0 {
		t.Errorf("the outermost place is %q", p.String())
	}
	if (*model.Path)(nil).String() != "" || (*model.Path)(nil).Member() != "" {
		t.Error("no place is somewhere")
	}
}

func TestResolve(t *testing.T) {
	document := map[string]any{"a": []any{"x", map[string]any{"b/~": 1.0}}, "": "empty", "n": nil}
	for pointer, want := range map[string]any{"": document, "/a/0": "x", "/a/1/b~1~0": 1.0, "/": "empty", "/n": nil} {
		if got, ok := model.Resolve(document, pointer); !ok || !reflect.DeepEqual(got, want) {
			t.Errorf("%q leads to %v, %v", pointer, got, ok)
		}
	}
	for _, pointer := range []string{"a", "/b", "/a/2", "/a/-1", "/a/00", "/a/x", "/a/0/x", "/n/x"} {
		if got, ok := model.Resolve(document, pointer); ok {
			t.Errorf("%q leads to %v", pointer, got)
		}
	}
}

func TestAbsent(t *testing.T) {
	if !model.Of(reflect.TypeFor[thing]()).Absent(reflect.ValueOf(thing{Unseen: []string{"u"}, Stamp: stamp{9}, List: []id{}})) {
		t.Error("what no document has is stated")
	}
	for _, x := range []thing{{base: base{Name: "n"}}, {base: base{Extra: map[string]json.RawMessage{"x": nil}}}, {Count: 1}, {Self: new(thing)},
		{Stamp: stamp{10}}, {Part: part{List: []string{""}}}} {
		if model.Of(reflect.TypeFor[thing]()).Absent(reflect.ValueOf(x)) {
			t.Errorf("%+v is absent", x)
		}
	}
}

func TestUnshare(t *testing.T) {
	x := full()
	before, _ := json.Marshal(x)
	out := *x
	model.Unshare(reflect.ValueOf(&out).Elem())
	if got, _ := json.Marshal(out); string(got) != string(before) {
		t.Fatalf("the copy is %s; want %s", got, before)
	}
	x.Self.Day, x.List[0], x.Days["b"], x.Parts[1].Text, x.Pair[1].List[0], x.Unseen[0] = "9", "9", "9", "9", "9", "9"
	x.Extra["x"] = nil
	if got, _ := json.Marshal(out); string(got) != string(before) || out.Unseen[0] != "u" || out.Extra["x"] == nil {
		t.Errorf("changes of the original reach the copy: %s", got)
	}
}

func TestIsNil(t *testing.T) {
	for _, x := range []any{nil, (*thing)(nil)} {
		if !model.IsNil(x) {
			t.Errorf("%T is there", x)
		}
	}
	for _, x := range []any{new(thing), thing{}, 0} {
		if model.IsNil(x) {
			t.Errorf("%T is nil", x)
		}
	}
}
