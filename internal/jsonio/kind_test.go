package jsonio_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/internal/jsonio"
)

// navy is a kind of a user's own: plain fields, some with methods.
type navy struct {
	profile
	Rank  rank `json:"rank,omitzero"`
	Ships int  `json:"ships,omitzero"`
}

func (*navy) PartyKind() string { return "example.org/navy" }

// rank codes itself as text.
type rank int

var ranks = []string{"", "cadet", "captain"}

func (r rank) MarshalText() ([]byte, error) {
	if int(r) >= len(ranks) {
		return nil, errors.New("no such rank")
	}
	return []byte(ranks[r]), nil
}

func (r *rank) UnmarshalText(text []byte) error {
	for i, name := range ranks {
		if name == string(text) {
			*r = rank(i)
			return nil
		}
	}
	*r = -1 // what it leaves behind must not be kept
	return errors.New("no such rank")
}

// oracle is a kind of a user's own that codes itself as JSON.
type oracle struct{ members string }

func (*oracle) PartyKind() string { return "oracle" }

func (o *oracle) MarshalJSON() ([]byte, error) { return []byte(o.members), nil }

func (o *oracle) UnmarshalJSON(text []byte) error {
	o.members = string(text)
	if strings.Contains(o.members, "wrong") {
		return errors.New("it is wrong")
	}
	return nil
}

var ownKinds = must(jsonio.Compile[dossier](parties(&navy{}, &oracle{})))

func TestOwnKinds(t *testing.T) {
	const doc = `{"parties":{"n":{"kind":"example.org/navy","names":[{"text":"Navy"}],"rank":"captain","ships":2,"x":1},` +
		`"o":{"kind":"oracle","says":[1,2]}}}` + "\n"
	v, problems, err := ownKinds.Decode([]byte(doc), jsonio.Limits{})
	if err != nil || problems != nil {
		t.Fatal(problems, err)
	}
	want := map[partyID]party{
		"n": &navy{profile: profile{Names: []name{{Text: "Navy"}}, Extra: extra{"x": json.RawMessage("1")}}, Ships: 2, Rank: 2},
		"o": &oracle{`{"kind":"oracle","says":[1,2]}`},
	}
	if diff := cmp.Diff(want, v.Parties, unexported, cmp.AllowUnexported(navy{}, oracle{})); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	got, err := ownKinds.AppendLine(nil, v)
	if err != nil || string(got) != doc {
		t.Errorf("AppendLine: %s, %v", got, err)
	}
	// A codec that was not told of these kinds keeps and writes them as well.
	if got := encode(t, decode(t, doc)); got != doc {
		t.Errorf("as unknown kinds: %s", got)
	}
	if got := encode(t, v); got != doc {
		t.Errorf("encoded without having been told of: %s", got)
	}
}

func TestOwnKindProblems(t *testing.T) {
	for doc, want := range map[string][]jsonio.Problem{
		`{"kind":"example.org/navy","rank":"admiral","ships":"2"}`: {{Pointer: "/parties/p/rank", Code: jsonio.CodeText}, {Pointer: "/parties/p/ships", Code: jsonio.CodeType}},
		`{"kind":"example.org/navy","Ships":2}`:                    {{Pointer: "/parties/p/Ships", Code: jsonio.CodeCase, Member: "ships"}},
		`{"kind":"oracle","says":"wrong"}`:                         {{Pointer: "/parties/p", Code: jsonio.CodeText}},
		`{"says":"wrong","kind":"oracle"}`:                         {{Pointer: "/parties/p", Code: jsonio.CodeText}},
		`{"kind":"oracle","kind":"oracle"}`:                        {{Pointer: "/parties/p/kind", Code: jsonio.CodeDuplicate}},
		`{"kind":"oracle","says":1,"says":2}`:                      {{Pointer: "/parties/p/says", Code: jsonio.CodeDuplicate}},
		`{"Kind":"oracle"}`:                                        {{Pointer: "/parties/p/Kind", Code: jsonio.CodeCase, Member: "kind"}},
		`{"kind":"oracle","Kind":"oracle"}`:                        {{Pointer: "/parties/p/Kind", Code: jsonio.CodeCase, Member: "kind"}},
	} {
		v, got, err := ownKinds.Decode([]byte(`{"parties":{"p":`+doc+`}}`), jsonio.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, places); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", doc, diff)
		}
		if n, ok := v.Parties["p"].(*navy); ok && n.Rank != 0 {
			t.Errorf("%s: a malformed value was kept", doc)
		}
	}
}

// The kind goes into the JSON of a type that codes itself, whatever that is.
func TestOwnKindEncoding(t *testing.T) {
	for text, want := range map[string]string{
		`{}`:                            `{"kind":"oracle"}`,
		` { } `:                         `{"kind":"oracle"}`,
		`{"a":1}`:                       `{"kind":"oracle","a":1}`,
		`{"a":1,"kind":"other","b":{}}`: `{"kind":"oracle","a":1,"b":{}}`,
		`[]`:                            "",
		`null`:                          "",
		`"x"`:                           "",
		``:                              "",
		`{"a":1}}`:                      "",
		`{"a":1,"a":2}`:                 "",
	} {
		got, err := ownKinds.AppendLine(nil, &dossier{Parties: map[partyID]party{"p": &oracle{text}}})
		if want == "" {
			if e, ok := errorAs[*jsonio.EncodeError](err); !ok || e.Pointer != "/parties/p" {
				t.Errorf("%s: got %s, %v", text, got, err)
			}
			continue
		}
		if err != nil || string(got) != `{"parties":{"p":`+want+"}}\n" {
			t.Errorf("%s: got %s, %v", text, got, err)
		}
	}
	v := &dossier{Parties: map[partyID]party{"p": &navy{Rank: 7}}}
	if _, err := ownKinds.Append(nil, v); err == nil {
		t.Error("a rank that has no text was encoded")
	} else if e, ok := errorAs[*jsonio.EncodeError](err); !ok || e.Pointer != "/parties/p/rank" {
		t.Errorf("error %v", err)
	}
}
