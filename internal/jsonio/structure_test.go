package jsonio_test

import (
	"reflect"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/internal/jsonio"
)

// fleet holds what dossier does not: interfaces outside of maps, values that code themselves inside of them, integers
// of all sizes.
type fleet struct {
	Flagship party           `json:"flagship,omitzero"`
	Allies   []party         `json:"allies,omitzero"`
	Ranks    map[string]rank `json:"ranks,omitzero"`
	Crew     map[string]name `json:"crew,omitzero"`
	Log      *[]*name        `json:"log,omitzero"`
	Size     uint64          `json:"size,omitzero"`
	Depth    int64           `json:"depth,omitzero"`
	Extra    extra           `json:"-"`
}

var fleets = must(jsonio.Compile[fleet](parties(&navy{}, &oracle{})))

func TestStructures(t *testing.T) {
	const doc = `{"flagship":{"kind":"band","sort":"x"},"allies":[{"kind":"country","code":"GB"},{"kind":"oracle"},{"kind":"ship","a":1}],` +
		`"ranks":{"a":"cadet","b":""},"crew":{"c":{"text":"C"},"d":{}},"log":[],"size":18446744073709551615,"depth":-9223372036854775808}` + "\n"
	v, problems, err := fleets.Decode([]byte(doc), jsonio.Limits{})
	if err != nil || problems != nil {
		t.Fatal(problems, err)
	}
	want := &fleet{
		Flagship: &band{Sort: "x"},
		Allies: []party{
			&country{Code: "GB"}, &oracle{`{"kind":"oracle"}`},
			&unknownParty{Kind: "ship", profile: profile{Extra: extra{"a": []byte("1")}}},
		},
		Ranks: map[string]rank{"a": 1, "b": 0},
		Crew:  map[string]name{"c": {Text: "C"}, "d": {}},
		Log:   new([]*name), Size: 1<<64 - 1, Depth: -1 << 63,
	}
	if diff := cmp.Diff(want, v, unexported, cmp.AllowUnexported(oracle{})); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if got, err := fleets.AppendLine(nil, v); err != nil || string(got) != doc {
		t.Errorf("got %s, %v", got, err)
	}
}

func TestStructureProblems(t *testing.T) {
	for doc, want := range map[string][]jsonio.Problem{
		`{"flagship":null,"allies":[{"kind":"band"},7,{}]}`:          {{Pointer: "/flagship", Code: jsonio.CodeNull}, {Pointer: "/allies/1", Code: jsonio.CodeType}, {Pointer: "/allies/2", Code: jsonio.CodeKind, Member: "kind"}},
		`{"ranks":{"a":"cadet","b":"mate","c":1}}`:                   {{Pointer: "/ranks/b", Code: jsonio.CodeText}, {Pointer: "/ranks/c", Code: jsonio.CodeType}},
		`{"crew":{"a":{"Text":"A"},"a":{}}}`:                         {{Pointer: "/crew/a/Text", Code: jsonio.CodeCase, Member: "text"}, {Pointer: "/crew/a", Code: jsonio.CodeDuplicate}},
		`{"size":18446744073709551616,"depth":-9223372036854775809}`: {{Pointer: "/size", Code: jsonio.CodeRange}, {Pointer: "/depth", Code: jsonio.CodeRange}},
		`{"size":-0}`: {{Pointer: "/size", Code: jsonio.CodeRange}},
	} {
		_, got, err := fleets.Decode([]byte(doc), jsonio.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, places); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", doc, diff)
		}
	}
}

func TestStructureErrors(t *testing.T) {
	for want, v := range map[jsonio.Pointer]*fleet{
		"/allies/0": {Allies: []party{nil}},
		"/allies/1": {Allies: []party{&band{}, (*country)(nil)}},
		"/log/1":    {Log: &[]*name{{}, nil}},
		"/ranks/x":  {Ranks: map[string]rank{"x": 9}},
		"/flagship": {Flagship: &oracle{"[]"}},
	} {
		got, err := fleets.AppendLine(nil, v)
		if e, ok := errorAs[*jsonio.EncodeError](err); !ok || e.Pointer != want {
			t.Errorf("got %s, error %v; want one at %s", got, err, want)
		}
	}
}

// A struct of many fields is found out about by decoding all of them twice.
func TestManyFields(t *testing.T) {
	type row struct {
		A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, B0, B1, B2, B3, B4, B5, B6, B7, B8, B9, C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, D0, D1 string
	}
	type other struct {
		E0, E1, E2, E3, E4, E5, E6, E7, E8, E9, F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, G0, G1, G2, G3, G4, G5, G6, G7, G8, G9, H0, H1 string
	}
	type most struct {
		row
		other
	}
	type tooMany struct {
		most
		I0 string
	}
	if err := compile[tooMany](); err == nil {
		t.Error("65 fields: no error")
	}
	codec := must(jsonio.Compile[most]())
	doc := "{"
	for _, t := range []reflect.Type{reflect.TypeFor[row](), reflect.TypeFor[other]()} {
		for i := range t.NumField() {
			doc = doc + strconv.Quote(t.Field(i).Name) + `:"x",` + strconv.Quote(t.Field(i).Name) + `:"y",`
		}
	}
	v, problems, err := codec.Decode([]byte(doc[:len(doc)-1]+"}"), jsonio.Limits{})
	if err != nil || len(problems) != 64 {
		t.Fatalf("%d problems, %v", len(problems), err)
	}
	if v.A0 != "x" || v.H1 != "x" {
		t.Errorf("the second member of a name won: %+v", v)
	}
}
