package attribution_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	. "example.com/attribution"
	gocmp "github.com/google/go-cmp/cmp"
)

// canonical shows what the canonical form is: the format first, collections by id, members in their order, the kind
// first, own members last and by name, what is absent left out.
const canonical = `{
  "format": "attribution/1",
  "id": "canonical",
  "title": "Łódź <&> \"中\"",
  "actors": {
    "A": {
      "kind": "unnamed"
    },
    "a": {
      "kind": "state",
      "names": [
        {
          "text": "A",
          "lang": "en"
        },
        {}
      ],
      "code": "NZ",
      "example.org/first": [
        1.50,
        null
      ],
      "example.org/second": {
        "b": 1,
        "a": 2
      }
    },
    "b": {
      "kind": "example.org/robot",
      "description": "of another kind",
      "model": 7
    }
  },
  "accounts": {
    "telling": {
      "counts": [
        {
          "low": 0,
          "high": 40000000
        }
      ]
    }
  },
  "statements": {
    "s": {
      "acts": [
        {
          "verb": "reports",
          "reported": {}
        }
      ]
    }
  },
  "responses": {
    "r": {
      "kind": "reward",
      "amount": {
        "high": 1e+21
      }
    }
  }
}
`

func TestCanonicalForm(t *testing.T) {
	c := decode(t, []byte(canonical))
	if diff := gocmp.Diff(canonical, string(encode(t, c))); diff != "" {
		t.Errorf("(-canonical +encoded):\n%s", diff)
	}
	built := &Case{
		ID: "canonical", Title: `Łódź <&> "中"`,
		Actors: Actors{
			"b": &UnknownActor{Kind: "example.org/robot", Profile: Profile{Description: "of another kind", Extra: Extra{"model": json.RawMessage(`7`)}}},
			"a": &State{Code: "NZ", Profile: Profile{Names: []Name{{Text: "A", Lang: "en"}, {}},
				Extra: Extra{"example.org/second": json.RawMessage(` {"b":1,"a":2}`), "example.org/first": json.RawMessage("[1.50,\nnull]")}}},
			"A": &Unnamed{},
		},
		Accounts:   Accounts{"telling": {Counts: []Count{{Low: new(0.0), High: new(40e6)}}}},
		Statements: Statements{"s": {Acts: []Act{{Verb: Reports, Reported: &Act{}}}}},
		Responses:  Responses{"r": &Reward{Amount: Count{High: new(1e21)}}},
	}
	if diff := gocmp.Diff(canonical, string(encode(t, built))); diff != "" {
		t.Errorf("(-canonical +built):\n%s", diff)
	}
	if got := encode(t, new(Case)); string(got) != "{\n  \"format\": \"attribution/1\"\n}\n" {
		t.Errorf("the zero case is %s", got)
	}
}

// The embedded dossiers are in canonical form.
func TestDossiersAreCanonical(t *testing.T) {
	for name, text := range dossiers(t) {
		if diff := gocmp.Diff(string(text), string(encode(t, decode(t, text)))); diff != "" {
			t.Errorf("%s (-file +encoded):\n%s", name, diff)
		}
	}
}

// Any document reaches its canonical form in one pass.
func TestOnePassMakesCanonical(t *testing.T) {
	tests := []struct{ name, members, want string }{
		{"white space", ` "title" :	"a" `, `"title":"a"`},
		{"the order of members", `"lang":"en","title":"a"`, `"title":"a","lang":"en"`},
		{"the order of ids", `"sources":{"b":{},"a":{},"B":{},"é":{},"10":{},"9":{}}`, `"sources":{"10":{},"9":{},"B":{},"a":{},"b":{},"é":{}}`},
		{"the order of collections", `"quotes":{"a":{}},"sources":{"a":{}}`, `"sources":{"a":{}},"quotes":{"a":{}}`},
		{"the kind last", `"actors":{"a":{"code":"NZ","kind":"state"}}`, `"actors":{"a":{"kind":"state","code":"NZ"}}`},
		{"own members among others", `"example.org/b":1,"title":"a","example.org/a":2`, `"title":"a","example.org/a":2,"example.org/b":1`},
		{"escapes that need not be", `"title":"\u0061\/\u00e9\ud83d\ude00"`, `"title":"a/é😀"`},
		{"a name in escapes", `"\u0074itle":"a"`, `"title":"a"`},
		{"what says nothing", `"title":"","by":[],"sources":{},"quotes":{"q":{"inferred":false,"anchor":{"start":0}}}`, `"quotes":{"q":{}}`},
		{"numbers", `"accounts":{"a":{"counts":[{"low":4e1,"high":100.0}]}}`, `"accounts":{"a":{"counts":[{"low":40,"high":100}]}}`},
		{"own numbers stay", `"example.org/a":[4e1,100.0,-0]`, `"example.org/a":[4e1,100.0,-0]`},
		{"a UUID in capitals", `"uuid":"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"`, `"uuid":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := decode(t, []byte(document(test.members)))
			line, err := c.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			if diff := gocmp.Diff(document(test.want), string(line)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			once := encode(t, c)
			if twice := encode(t, decode(t, once)); !bytes.Equal(once, twice) {
				t.Errorf("the second pass changes it:\n%s", gocmp.Diff(string(once), string(twice)))
			}
		})
	}
}

// Equal cases have equal bytes, however often and in whatever order they were made.
func TestEncodingIsDeterministic(t *testing.T) {
	want := encode(t, complete())
	for range 200 {
		if got := encode(t, complete()); !bytes.Equal(got, want) {
			t.Fatal("other bytes for an equal case")
		}
	}
}

// Whatever a case holds that a document can hold comes back, value for value.
func TestRandomCasesRoundTrip(t *testing.T) {
	for seed := range uint64(300) {
		c := random(rand.New(rand.NewPCG(seed, 1)))
		text := encode(t, c)
		again := decode(t, text)
		if diff := gocmp.Diff(c, again); diff != "" {
			t.Fatalf("seed %d (-before +after):\n%s", seed, diff)
		}
		if !bytes.Equal(encode(t, again), text) {
			t.Fatalf("seed %d: other bytes the second time", seed)
		}
		c.Lint() // whatever it finds
	}
}

// tree is a JSON text as encoding/json sees it.
func tree(t *testing.T, text []byte) (v any) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

// objects visits all objects of a tree but those in custom members, outermost first, with their pointers.
func objects(v any, path string, visit func(path string, o map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		visit(path, v)
		for name, member := range v {
			if !strings.Contains(name, "/") {
				objects(member, path+"/"+name, visit)
			}
		}
	case []any:
		for _, element := range v {
			objects(element, path+"/-", visit)
		}
	}
}

func passes(t *testing.T, want any) {
	t.Helper()
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(want, tree(t, encode(t, decode(t, text)))); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
}

// A member that this program does not know survives in every object of a document, in whatever it stands.
func TestUnknownMembersSurvive(t *testing.T) {
	v := tree(t, encode(t, complete()))
	n := 0
	objects(v, "", func(path string, o map[string]any) {
		if path == "" || strings.Count(path, "/") > 1 { // collections have ids for members
			o["example.org/new"] = map[string]any{"of": []any{path, json.Number("1.50"), nil}}
			o["later"] = json.Number("2")
			n++
		}
	})
	if n < 100 {
		t.Errorf("only %d objects", n)
	}
	passes(t, v)
}

// An actor or a response of a kind that this program does not know survives with all that it has.
func TestUnknownKindsSurvive(t *testing.T) {
	v := tree(t, encode(t, complete()))
	n := 0
	objects(v, "", func(_ string, o map[string]any) {
		if kind, ok := o["kind"].(string); ok && o["names"] != nil {
			o["kind"] = "later-" + kind
			n++
		} else if _, ok := o["announced"]; ok {
			o["kind"] = "later-" + kind
			n++
		}
	})
	if n < 10 {
		t.Errorf("only %d entities", n)
	}
	passes(t, v)
}

func TestMarshal(t *testing.T) {
	c := complete()
	line, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var own bytes.Buffer
	if err := json.Compact(&own, encode(t, c)); err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(tree(t, own.Bytes()), tree(t, line)); diff != "" {
		t.Errorf("Marshal differs from Encode:\n%s", diff)
	}
	if bytes.ContainsRune(line, '\n') {
		t.Error("more than one line")
	}
	type envelope struct {
		Cases []*Case `json:"cases"`
		None  *Case   `json:"none"`
	}
	text, err := json.Marshal(envelope{Cases: []*Case{c, simple()}})
	if err != nil {
		t.Fatal(err)
	}
	var back envelope
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(envelope{Cases: []*Case{complete(), simple()}}, back); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
	var wrong Case
	if err := json.Unmarshal([]byte(document(`"title":7`)), &wrong); !errors.Is(err, CodeWrongType) || wrong.ID != "x" {
		t.Errorf("of a malformed case: %v, %v", wrong.ID, err)
	}
}

// What no document can hold is an error, and nothing is written.
func TestEncodeErrors(t *testing.T) {
	for name, breaks := range map[string]func(c *Case){
		"a nil entity":                   func(c *Case) { c.Sources["none"] = nil },
		"a nil actor":                    func(c *Case) { c.Actors["none"] = nil },
		"an actor that is a nil pointer": func(c *Case) { c.Actors["none"] = (*Group)(nil) },
		"an actor of no kind":            func(c *Case) { c.Actors["cell"].(*UnknownActor).Kind = "" },
		"text that is not UTF-8":         func(c *Case) { c.Quotes["words"].Text = "\xff" },
		"an id that is not UTF-8":        func(c *Case) { c.Sources["\xff"] = &Source{} },
		"no number":                      func(c *Case) { c.Accounts["telling"].Counts[0].Low = new(math.NaN()) },
		"without end":                    func(c *Case) { c.Accounts["telling"].Counts[0].Low = new(math.Inf(-1)) },
		"no JSON":                        func(c *Case) { c.Extra["example.org/own"] = json.RawMessage(`{`) },
		"a custom member for the kind":   func(c *Case) { c.Actors["band"].ActorProfile().Extra = Extra{"kind": json.RawMessage(`1`)} },
	} {
		c := complete()
		breaks(c)
		var b bytes.Buffer
		if err := c.Encode(&b); err == nil || b.Len() > 0 {
			t.Errorf("%s: err = %v, %d bytes are written", name, err, b.Len())
		}
		if _, err := c.MarshalJSON(); err == nil {
			t.Errorf("%s: MarshalJSON has no error", name)
		}
		if c.Validate() == nil {
			t.Errorf("%s: Validate has no findings", name)
		}
	}
}

type full struct{}

var errFull = errors.New("full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestEncodeWriteError(t *testing.T) {
	if err := complete().Encode(full{}); !errors.Is(err, errFull) {
		t.Errorf("err = %v", err)
	}
}

// A decoded case shares nothing with what it was read from.
func TestDecodedCaseIsItsOwn(t *testing.T) {
	text := encode(t, complete())
	var c Case
	if err := c.UnmarshalJSON(text); err != nil {
		t.Fatal(err)
	}
	clear(text)
	if diff := gocmp.Diff(complete(), &c); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
}
