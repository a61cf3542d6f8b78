package jsonio_test

import (
	"encoding/json"
	"testing"
	"time"

	"example.com/attribution/internal/jsonio"
)

type (
	compiles struct{ A string }
	tagged   struct {
		A string `json:"a,omitempty"`
	}
	ignored struct {
		A func() `json:"-"`
		b chan int
	}
	recursive struct {
		Slices []recursive          `json:"slices"`
		Maps   map[string]recursive `json:"maps"`
		Self   *recursive           `json:"self"`
		Nested nested               `json:"nested"`
	}
	nested []nested
	named  struct {
		Extra extra `json:"extra"`
	}
	timed struct {
		At time.Time `json:"at,omitzero"`
	}
	rawMessage struct {
		A json.RawMessage `json:"a"`
	}
	ambiguous struct {
		A string
		B string `json:"A"`
	}
	foldedNames struct {
		A string `json:"name"`
		B string `json:"Name"`
	}
	embedsTwice struct {
		compiles
		A string
	}
	twoExtras struct {
		profile
		Extra extra `json:"-"`
	}
	option struct {
		A int `json:"a,string"`
	}
	function struct {
		A func() `json:"a"`
	}
	array struct {
		A [2]string `json:"a"`
	}
	float struct {
		A float32 `json:"a"`
	}
	intKeys struct {
		A map[int]string `json:"a"`
	}
	noKinds struct {
		A party `json:"a"`
	}
	anything struct {
		A any `json:"a"`
	}
	pointer struct{ *profile }
	deep    struct {
		A map[string][]*function `json:"a"`
	}
	half struct {
		A halfText `json:"a"`
	}
	kindField struct {
		profile
		Kind string `json:"kind"`
	}
	textParty  struct{ profile }
	valueParty struct{}
	impostor   struct{ profile }
	badNavy    struct {
		profile
		A func() `json:"a"`
	}
)

type halfText string

func (halfText) MarshalText() ([]byte, error) { return nil, nil }

func (*kindField) PartyKind() string            { return "x" }
func (*textParty) PartyKind() string            { return "x" }
func (*textParty) MarshalText() ([]byte, error) { return nil, nil }
func (*textParty) UnmarshalText([]byte) error   { return nil }
func (valueParty) PartyKind() string            { return "x" }
func (*impostor) PartyKind() string             { return "band" }
func (*badNavy) PartyKind() string              { return "x" }

func compile[T any](unions ...jsonio.Union) error {
	_, err := jsonio.Compile[T](unions...)
	return err
}

func TestCompile(t *testing.T) {
	unknown := func(kind string) party { return &unknownParty{Kind: kind} }
	for name, err := range map[string]error{
		"no tag":        compile[compiles](),
		"tag":           compile[tagged](),
		"ignored":       compile[ignored](),
		"recursive":     compile[recursive](),
		"named Extra":   compile[named](),
		"time":          compile[timed](),
		"raw":           compile[rawMessage](),
		"kinds":         compile[noKinds](parties()),
		"kinds unused":  compile[compiles](parties()),
		"no known kind": compile[noKinds](jsonio.Kinds[party]{Kind: party.PartyKind, Unknown: unknown}),
	} {
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, err := range map[string]error{
		"no struct":               compile[string](),
		"two of one name":         compile[ambiguous](),
		"names but for case":      compile[foldedNames](),
		"name of embedded":        compile[embedsTwice](),
		"two fields Extra":        compile[twoExtras](),
		"option":                  compile[option](),
		"function":                compile[function](),
		"array":                   compile[array](),
		"32 bits":                 compile[float](),
		"keys":                    compile[intKeys](),
		"interface without kinds": compile[noKinds](),
		"any":                     compile[anything](),
		"embedded pointer":        compile[pointer](),
		"far inside":              compile[deep](),
		"one method of two":       compile[half](),
		"kinds twice":             compile[noKinds](parties(), parties()),
		"same kind":               compile[noKinds](parties(&impostor{})),
		"field for the kind":      compile[noKinds](parties(&kindField{})),
		"kind as text":            compile[noKinds](parties(&textParty{})),
		"kind of a value":         compile[noKinds](parties(valueParty{})),
		"kind of nil":             compile[noKinds](parties(nil)),
		"zero value has no kind":  compile[noKinds](parties(&unknownParty{Kind: "x"})),
		"bad kind":                compile[noKinds](parties(&badNavy{})),
		"nothing for unknown":     compile[noKinds](jsonio.Kinds[party]{Kind: party.PartyKind}),
		"nil for unknown":         compile[noKinds](jsonio.Kinds[party]{Kind: party.PartyKind, Unknown: func(string) party { return nil }}),
		"no way to the kind":      compile[noKinds](jsonio.Kinds[party]{Unknown: unknown}),
	} {
		if err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// must returns a codec that is known to compile.
func must[T any](c *jsonio.Codec[T], err error) *jsonio.Codec[T] {
	if err != nil {
		panic(err)
	}
	return c
}

// The rules for names are those of encoding/json.
func TestNames(t *testing.T) {
	codec := must(jsonio.Compile[ignored]())
	got, err := codec.AppendLine(nil, &ignored{A: func() {}, b: make(chan int)})
	if err != nil || string(got) != "{}\n" {
		t.Errorf("got %s, %v", got, err)
	}
	untagged := must(jsonio.Compile[compiles]())
	if got, err := untagged.AppendLine(nil, &compiles{A: "a"}); err != nil || string(got) != `{"A":"a"}`+"\n" {
		t.Errorf("got %s, %v", got, err)
	}
}

// Types of the standard library code themselves.
func TestMethods(t *testing.T) {
	times := must(jsonio.Compile[timed]())
	const doc = `{"at":"2024-03-25T16:30:00Z"}` + "\n"
	v, problems, err := times.Decode([]byte(doc), jsonio.Limits{})
	if err != nil || problems != nil {
		t.Fatal(problems, err)
	}
	if got, err := times.AppendLine(nil, v); err != nil || string(got) != doc {
		t.Errorf("got %s, %v", got, err)
	}
	if got, err := times.AppendLine(nil, &timed{}); err != nil || string(got) != "{}\n" {
		t.Errorf("zero: got %s, %v", got, err)
	}
	// Zero is what the type says: this is the zero time in another zone.
	if got, err := times.AppendLine(nil, &timed{time.Time{}.In(time.FixedZone("", 0))}); err != nil || string(got) != "{}\n" {
		t.Errorf("zero elsewhere: got %s, %v", got, err)
	}
	for doc, code := range map[string]jsonio.Code{`{"at":"soon"}`: jsonio.CodeText, `{"at":7}`: jsonio.CodeText, `{"at":null}`: jsonio.CodeNull} {
		v, problems, err := times.Decode([]byte(doc), jsonio.Limits{})
		if err != nil || len(problems) != 1 || problems[0].Code != code || problems[0].Pointer != "/at" {
			t.Errorf("%s: %v, %v", doc, problems, err)
		}
		if v != nil && *v != (timed{}) {
			t.Errorf("%s: got %v", doc, v)
		}
	}
}
