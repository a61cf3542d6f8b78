package jsonio_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"example.com/attribution/internal/jsonio"
)

// unexported lets cmp look into the types of the test's model, which the types of the root package do not need.
var unexported = cmp.AllowUnexported(country{}, band{}, persona{}, unknownParty{})

func decode(t *testing.T, doc string) *dossier {
	t.Helper()
	v, problems, err := codec.Decode([]byte(doc), jsonio.Limits{})
	if err != nil || problems != nil {
		t.Fatalf("Decode(%s): %v, %v", doc, problems, err)
	}
	return v
}

func encode(t *testing.T, v *dossier) string {
	t.Helper()
	data, err := codec.AppendLine(nil, v)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestRoundTrip(t *testing.T) {
	want := sample(10_000)
	for name, form := range map[string]func([]byte, *dossier) ([]byte, error){"Append": codec.Append, "AppendLine": codec.AppendLine} {
		data, err := form(nil, want)
		if err != nil {
			t.Fatal(err)
		}
		got := decode(t, string(data))
		if diff := cmp.Diff(want, got, unexported); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", name, diff)
		}
		again, err := form(nil, got)
		if err != nil || !bytes.Equal(again, data) {
			t.Errorf("%s: decoded and encoded again, the bytes differ (%v)", name, err)
		}
	}
}

func TestAppendCanonical(t *testing.T) {
	v := &dossier{
		Format: "test/1",
		UUID:   uuid.MustParse("6BA7B810-9DAD-11D1-80B4-00C04FD430C8"),
		Parties: map[partyID]party{
			"b":  &band{profile: profile{Extra: extra{"z": json.RawMessage(`[ 1.50, 1e2 ]`), "é": json.RawMessage(`"<\u00e9>"`)}}, Sort: "group"},
			"a/": &persona{},
			"ａ":  &unknownParty{Kind: "ship", profile: profile{Names: []name{{}, {Text: "Ever <Given> & \"co\""}}}},
			"😀":  &country{Code: "CN"},
		},
		Texts: map[string]*text{"t": {By: []partyID{}, Acts: []act{{Reported: &act{}, Assessment: assessment{}}}}},
		Tallies: map[string]*tally{
			"n": {Low: new(0.0), High: new(1e21), Exact: 1e-7, Short: -128, Extra: extra{}},
		},
		Lists: map[string][]string{"": {""}, "none": nil},
	}
	const want = `{
  "format": "test/1",
  "uuid": "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  "parties": {
    "a/": {
      "kind": "persona"
    },
    "b": {
      "kind": "band",
      "sort": "group",
      "z": [
        1.50,
        1e2
      ],
      "é": "<é>"
    },
    "ａ": {
      "kind": "ship",
      "names": [
        {},
        {
          "text": "Ever <Given> & \"co\""
        }
      ]
    },
    "😀": {
      "kind": "country",
      "code": "CN"
    }
  },
  "texts": {
    "t": {
      "acts": [
        {
          "reported": {}
        }
      ]
    }
  },
  "tallies": {
    "n": {
      "low": 0,
      "high": 1e+21,
      "exact": 1e-7,
      "short": -128
    }
  },
  "lists": {
    "": [
      ""
    ],
    "none": []
  }
}
`
	got, err := codec.Append([]byte("before "), v)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("before "+want, string(got)); diff != "" {
		t.Errorf("Append: mismatch (-want +got):\n%s", diff)
	}
	const line = `{"format":"test/1","uuid":"6ba7b810-9dad-11d1-80b4-00c04fd430c8","parties":{"a/":{"kind":"persona"},` +
		`"b":{"kind":"band","sort":"group","z":[1.50,1e2],"é":"<é>"},"ａ":{"kind":"ship","names":[{},{"text":"Ever <Given> & \"co\""}]},` +
		`"😀":{"kind":"country","code":"CN"}},"texts":{"t":{"acts":[{"reported":{}}]}},` +
		`"tallies":{"n":{"low":0,"high":1e+21,"exact":1e-7,"short":-128}},"lists":{"":[""],"none":[]}}` + "\n"
	if got := encode(t, v); got != line {
		t.Errorf("AppendLine: mismatch (-want +got):\n%s", cmp.Diff(line, got))
	}
	if again, err := codec.Append(nil, decode(t, want)); err != nil || string(again) != want {
		t.Errorf("decoded and encoded again, the bytes differ (%v):\n%s", err, cmp.Diff(want, string(again)))
	}
}

// A document that is not canonical is so after one pass.
func TestFixedPoint(t *testing.T) {
	for name, c := range map[string]struct{ doc, want string }{
		"order":        {`{"id":"x","format":"f"}`, `{"format":"f","id":"x"}`},
		"white space":  {" {\n\t\"id\" :\r\n\"x\"}\n ", `{"id":"x"}`},
		"escapes":      {`{"\u0069d":"\u0041\/\u00e9\ud83d\ude00"}`, `{"id":"A/é😀"}`},
		"empty":        {`{"id":"","parties":{},"uuid":"00000000-0000-0000-0000-000000000000"}`, `{}`},
		"empty inside": {`{"texts":{"t":{"by":[],"acts":[{"assessment":{"likelihood":{"inferred":false}}}]}}}`, `{"texts":{"t":{"acts":[{}]}}}`},
		"numbers":      {`{"tallies":{"n":{"low":1.50e1,"high":-0,"few":3}}}`, `{"tallies":{"n":{"low":15,"high":-0,"few":3}}}`},
		"kind last":    {`{"parties":{"p":{"code":"GB","x":0,"kind":"country"}}}`, `{"parties":{"p":{"kind":"country","code":"GB","x":0}}}`},
		"other kind":   {`{"parties":{"p":{"code":"GB","kind":"ship"}}}`, `{"parties":{"p":{"kind":"ship","code":"GB"}}}`},
		"unknown":      {`{"b":{"z": 1.0,"a":[ ]},"a":null}`, `{"a":null,"b":{"z":1.0,"a":[]}}`},
	} {
		t.Run(name, func(t *testing.T) {
			if got := encode(t, decode(t, c.doc)); got != c.want+"\n" {
				t.Errorf("got %s", got)
			}
			if got := encode(t, decode(t, c.want)); got != c.want+"\n" {
				t.Errorf("again, got %s", got)
			}
		})
	}
}

func TestExtra(t *testing.T) {
	v := decode(t, `{"":0,"ID ":1e400,"a/~b":{"x":[null, true]},"parties":{"p":{"kind":"band","Sorts":"\u00e9"}}}`)
	want := &dossier{
		Extra:   extra{"": json.RawMessage("0"), "ID ": json.RawMessage("1e400"), "a/~b": json.RawMessage(`{"x":[null,true]}`)},
		Parties: map[partyID]party{"p": &band{profile: profile{Extra: extra{"Sorts": json.RawMessage(`"é"`)}}}},
	}
	if diff := cmp.Diff(want, v, unexported); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// What Decode returns shares no memory with the document.
func TestDecodeCopies(t *testing.T) {
	doc := []byte(`{"id":"before","lists":{"before":["before"]},"before":"before"}`)
	v, _, err := codec.Decode(doc, jsonio.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	want := encode(t, v)
	for i := range doc {
		doc[i] = '#'
	}
	if got := encode(t, v); got != want {
		t.Errorf("after the document changed: %s", got)
	}
}

func TestAppendDeterministic(t *testing.T) {
	v := sample(10_000)
	v.Extra = extra{"c": json.RawMessage("1"), "a": json.RawMessage("2"), "b": json.RawMessage("3")}
	want := encode(t, v)
	for range 200 {
		if encode(t, v) != want {
			t.Fatal("the same value was encoded differently")
		}
	}
}

// One codec serves any number of goroutines, also with kinds that it was not told of.
func TestConcurrency(t *testing.T) {
	v := sample(10_000)
	v.Parties["own"] = &navy{Ships: 3}
	want := encode(t, v)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				got, err := codec.AppendLine(nil, v)
				if err != nil || string(got) != want {
					t.Errorf("AppendLine: %v", err)
				}
				if _, problems, err := codec.Decode(got, jsonio.Limits{}); err != nil || problems != nil {
					t.Errorf("Decode: %v, %v", problems, err)
				}
			}
		})
	}
	wg.Wait()
}

func TestAppendErrors(t *testing.T) {
	cycle := &act{}
	cycle.Reported = cycle
	for name, c := range map[string]struct {
		v    *dossier
		want jsonio.Pointer
	}{
		"nil document":    {nil, ""},
		"nil entity":      {&dossier{Sources: map[string]*source{"s": nil}}, "/sources/s"},
		"nil interface":   {&dossier{Parties: map[partyID]party{"p": nil}}, "/parties/p"},
		"nil in it":       {&dossier{Parties: map[partyID]party{"p": (*band)(nil)}}, "/parties/p"},
		"no kind":         {&dossier{Parties: map[partyID]party{"p": &unknownParty{}}}, "/parties/p"},
		"not finite":      {&dossier{Tallies: map[string]*tally{"n": {Low: new(math.NaN())}}}, "/tallies/n/low"},
		"infinite":        {&dossier{Tallies: map[string]*tally{"n": {Exact: math.Inf(-1)}}}, "/tallies/n/exact"},
		"text":            {&dossier{Lists: map[string][]string{"l": {"", "\xff"}}}, "/lists/l/1"},
		"raw text":        {&dossier{Extra: extra{"x": json.RawMessage("{")}}, "/x"},
		"no raw text":     {&dossier{Extra: extra{"x": nil}}, "/x"},
		"duplicate":       {&dossier{Extra: extra{"x": json.RawMessage(`{"a":1,"a":2}`)}}, "/x/a"},
		"name of a field": {&dossier{Extra: extra{"id": json.RawMessage("1")}}, "/id"},
		"wrong case":      {&dossier{ID: "x", Extra: extra{"ID": json.RawMessage("1")}}, "/ID"},
		"kind":            {&dossier{Parties: map[partyID]party{"p": &band{profile: profile{Extra: extra{"kind": json.RawMessage(`"x"`)}}}}}, "/parties/p/kind"},
		"without end":     {&dossier{Texts: map[string]*text{"t": {Acts: []act{*cycle}}}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			dst := []byte("before")
			got, err := codec.AppendLine(dst, c.v)
			e, ok := errorAs[*jsonio.EncodeError](err)
			if !ok || e.Err == nil {
				t.Fatalf("got %s, error %v; want an EncodeError", got, err)
			}
			if !errors.Is(err, e.Err) || err.Error() == e.Err.Error() {
				t.Errorf("error %v does not tell its cause, or no more", err)
			}
			if string(got) != "before" {
				t.Errorf("got %q", got)
			}
			if e.Pointer != c.want && name != "without end" {
				t.Errorf("error at %q; want %q", e.Pointer, c.want)
			}
		})
	}
}
