package attribution_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	gocmp "github.com/google/go-cmp/cmp"
)

// ownKinds are those of the example of custom kinds.
var ownKinds = Kinds{Actors: []Actor{new(Hacktivist)}, Responses: []Response{new(VisaBan)}}

// caseOfOwnKinds is the complete case with an actor and a response of kinds of the caller's own.
func caseOfOwnKinds() *Case {
	c := complete()
	c.Actors["squad"] = &Hacktivist{Profile: Profile{Names: []Name{{Text: "Squad"}}, Extra: extra(`{"b":1}`)}, Cause: "a cause", Sponsor: "accused", Active: "2022/.."}
	c.Responses["ban"] = &VisaBan{Measure: Measure{By: []ActorID{"accuser"}, Against: []ActorID{"accused"}, Announced: "2024-04"},
		Holders: []ActorID{"speaker", "squad"}}
	c.Attributions["squad"] = &Attribution{Subject: "incidents/theft", Link: ConductedBy, Object: "actors/squad"}
	return c
}

func TestOwnKindsRoundTrip(t *testing.T) {
	c := caseOfOwnKinds()
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	text := encode(t, c)
	again, err := Decoder{Kinds: ownKinds}.Decode(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(c, again); diff != "" {
		t.Errorf("with the types (-before +after):\n%s", diff)
	}
	ban := again.Responses["ban"]
	equal(t, ban.Targets(), "accused", "speaker", "squad")
	is(t, ban.Lasts(), true)

	// A program without the types keeps all of it: who has them reads the same from what that program writes.
	unknown := decode(t, text)
	again, err = Decoder{Kinds: ownKinds}.Decode(bytes.NewReader(encode(t, unknown)))
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(c, again); diff != "" {
		t.Errorf("by way of a program without the types (-before +after):\n%s", diff)
	}
	is(t, unknown.Actors["squad"].ActorKind(), "example.org/hacktivist")
	squad := unknown.Actors["squad"].(*UnknownActor)
	is(t, string(squad.Extra["sponsor"]), `"accused"`)
	is(t, string(squad.Extra["example.org/own"]), `{"b":1}`)
	is(t, unknown.Responses["ban"].(*UnknownResponse).Announced, "2024-04")
	equal(t, unknown.Responses["ban"].Targets(), "accused")
	if err := unknown.Validate(); err != nil {
		t.Errorf("without the types: %v", err)
	}
}

// What a kind's fields say by their types is checked as it is for the kinds of the package.
func TestOwnKindsAreChecked(t *testing.T) {
	squad := func(c *Case) *Hacktivist { return c.Actors["squad"].(*Hacktivist) }
	for name, test := range map[string]struct {
		breaks func(c *Case)
		want   []found
	}{
		"a reference":  {func(c *Case) { squad(c).Sponsor = "nobody" }, finds(at("/actors/squad/sponsor", CodeDangling))},
		"a date":       {func(c *Case) { squad(c).Active = "since 2022" }, finds(at("/actors/squad/active", CodeMalformedDate))},
		"a text":       {func(c *Case) { squad(c).Cause = "\xff" }, finds(at("/actors/squad/cause", CodeInvalidUTF8))},
		"the profile":  {func(c *Case) { squad(c).Sources = []SourceID{"none"} }, finds(at("/actors/squad/sources/0", CodeDangling))},
		"its members":  {func(c *Case) { squad(c).Extra = Extra{"cause": json.RawMessage(`1`)} }, finds(at("/actors/squad/cause", CodeMemberCollides))},
		"its own rule": {func(c *Case) { squad(c).Cause = "" }, finds(lacks("/actors/squad", "cause"))},
		"a response's list": {func(c *Case) { c.Responses["ban"].(*VisaBan).Holders[1] = "nobody" },
			finds(at("/responses/ban/holders/1", CodeDangling))},
		"a response's measure": {func(c *Case) { measure(c, "ban").Ended = "2020" }, finds(at("/responses/ban/ended", CodeImpossibleTime))},
		"in the document's order": {func(c *Case) { squad(c).Cause, squad(c).Sponsor, squad(c).Names[0].Text = "", "nobody", "" },
			finds(lacks("/actors/squad", "cause"), lacks("/actors/squad/names/0", "text"), at("/actors/squad/sponsor", CodeDangling))},
	} {
		t.Run(name, func(t *testing.T) {
			c := caseOfOwnKinds()
			test.breaks(c)
			if diff := gocmp.Diff(test.want, findings(c.Validate())); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// A verdict is an actor that says of itself whatever it is told to.
type verdict struct {
	Profile
	Err error `json:"-"`
}

func (*verdict) ActorKind() string { return "example.org/verdict" }
func (v *verdict) Validate() error { return v.Err }

// ownVerdicts are what an entity of a custom kind says of itself, and what becomes of it.
var ownVerdicts = []struct {
	name string
	err  error
	want []found
}{
	{"nothing", nil, nil},
	{"any error", errors.New("no good"), finds(at("/actors/own", CodeInvalid))},
	{"a code", CodeUnknownWord, finds(at("/actors/own", CodeInvalid))},
	{"a finding", Finding{Path: "/names/0/text", Code: CodeUnknownWord}, finds(at("/actors/own/names/0/text", CodeUnknownWord))},
	{"a finding of the whole", Finding{Code: CodeOutOfRange}, finds(at("/actors/own", CodeOutOfRange))},
	{"a custom code", Finding{Path: "/names", Code: "example.org/odd"}, finds(at("/actors/own/names", "example.org/odd"))},
	{"findings", Findings{{Path: "/names/0", Code: CodeUnknownWord}, {Path: "/names/0/text", Code: CodeOutOfRange}},
		finds(at("/actors/own/names/0", CodeUnknownWord), at("/actors/own/names/0/text", CodeOutOfRange))},
	{"no findings", Findings{}.Err(), nil},
	{"a wrapped finding", fmt.Errorf("own: %w", Finding{Path: "/names", Code: CodeNull}), finds(at("/actors/own/names", CodeNull))},
	{"joined errors", errors.Join(Finding{Path: "/names", Code: CodeNull}, errors.New("no good"), Findings{{Path: "/names/0", Code: CodeNull}}),
		finds(at("/actors/own", CodeInvalid), at("/actors/own/names", CodeNull), at("/actors/own/names/0", CodeNull))},
}

func TestOwnVerdicts(t *testing.T) {
	for _, test := range ownVerdicts {
		t.Run(test.name, func(t *testing.T) {
			c := complete()
			c.Actors["own"] = &verdict{Profile: Named("Own"), Err: test.err}
			err := c.Validate()
			if diff := gocmp.Diff(test.want, findings(err)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			fs, _ := errors.AsType[Findings](err)
			for _, f := range fs {
				is(t, f.Severity, SeverityError)
			}
			resolve(t, c, fs)
		})
	}
}

// Kinds that no decoder can use.
type (
	secondState struct{ Profile }
	noKind      struct{ Profile }
	twice       struct {
		Profile
		Other string `json:"names"`
	}
	kindTwice struct {
		Profile
		Kind string `json:"kind"`
	}
	noForm struct {
		Profile
		Wait chan int `json:"wait"`
	}
	secondSanction struct{ Measure }
)

func (*secondState) ActorKind() string       { return "state" }
func (*noKind) ActorKind() string            { return "" }
func (*twice) ActorKind() string             { return "example.org/twice" }
func (*kindTwice) ActorKind() string         { return "example.org/kind-twice" }
func (*noForm) ActorKind() string            { return "example.org/no-form" }
func (*secondSanction) ResponseKind() string { return "sanction" }

func TestTypesThatCannotBeUsed(t *testing.T) {
	text := encode(t, simple())
	for name, types := range map[string]Kinds{
		"a kind of the package":            {Actors: []Actor{new(secondState)}},
		"a response's kind of the package": {Responses: []Response{new(secondSanction)}},
		"a kind given twice":               {Actors: []Actor{new(Hacktivist), new(Hacktivist)}},
		"a type of the package":            {Actors: []Actor{new(Group)}},
		"no kind":                          {Actors: []Actor{new(noKind)}},
		"two members of one name":          {Actors: []Actor{new(twice)}},
		"a member for the kind":            {Actors: []Actor{new(kindTwice)}},
		"a field without a form":           {Actors: []Actor{new(noForm)}},
		"nil":                              {Actors: []Actor{nil}},
	} {
		c, err := Decoder{Kinds: types}.Decode(bytes.NewReader(text))
		if c != nil || err == nil {
			t.Errorf("%s: can be used", name)
		}
		if _, ok := errors.AsType[*DocumentError](err); ok {
			t.Errorf("%s: the document is blamed", name)
		}
		for c, err := range (Decoder{Kinds: types}).Cases(bytes.NewReader(text)) {
			if c != nil || err == nil {
				t.Errorf("%s: can be used for a stream", name)
			}
		}
	}
	if c, err := (Decoder{Kinds: ownKinds}).Decode(bytes.NewReader(text)); c == nil || err != nil {
		t.Errorf("types that can be used: %v", err)
	}
}

// A grade codes itself as text, of which it takes one letter.
type grade struct{ Letter byte }

func (g grade) MarshalText() ([]byte, error) { return []byte{g.Letter}, nil }
func (g *grade) UnmarshalText(text []byte) error {
	if len(text) != 1 {
		return errors.New("one letter")
	}
	g.Letter = text[0]
	return nil
}

type graded struct {
	Profile
	Grades []grade `json:"grades,omitzero"`
}

func (*graded) ActorKind() string { return "example.org/graded" }

func TestOwnMembersThatCodeThemselves(t *testing.T) {
	d := Decoder{Kinds: Kinds{Actors: []Actor{new(graded)}}}
	c, err := d.Decode(strings.NewReader(document(`"actors":{"a":{"kind":"example.org/graded","grades":["A","BC","D"]}}`)))
	if diff := gocmp.Diff(finds(at("/actors/a/grades/1", CodeInvalid)), findings(err)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if got := c.Actors["a"].(*graded).Grades; !slices.Equal(got, []grade{{'A'}, {}, {'D'}}) {
		t.Errorf("got %v", got)
	}
}

// An actor of a kind that this program does not know can be referred to, linked and quoted as any other.
func TestUnknownActor(t *testing.T) {
	text := document(`"actors":{"r":{"kind":"example.org/robot","names":[{"text":"R"}],"maker":{"model":7.10}},"s":{"kind":"state"}},
		"incidents":{"i":{}},"attributions":{"p":{"subject":"actors/r","link":"run-by","object":"actors/s"},
		"q":{"subject":"incidents/i","link":"conducted-by","object":"actors/r"}},
		"statements":{"t":{"by":["r"],"acts":[{"verb":"asserts","on":["attributions/p"]}]}}`)
	c := valid(t, decode(t, []byte(text)))
	r := c.Actors["r"].(*UnknownActor)
	is(t, r.Kind, "example.org/robot")
	is(t, string(r.Extra["maker"]), `{"model":7.10}`)
	equal(t, holders(c, "attributions/p"), "r")
	is(t, RunBy.Takes(c, "actors/r", "actors/s"), true)
	is(t, RunBy.Takes(c, "actors/r", "actors/r"), true) // it may be a state
	is(t, RunBy.Takes(c, "actors/s", "incidents/i"), false)
}
