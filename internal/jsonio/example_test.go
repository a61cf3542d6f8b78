package jsonio_test

import (
	"encoding/json"
	"fmt"
	"os"

	"example.com/attribution/internal/jsonio"
)

// An animal is a cat, or of a kind that this program does not know.
type animal interface{ Kind() string }

type cat struct {
	Lives int                        `json:"lives,omitzero"`
	Extra map[string]json.RawMessage `json:"-"`
}

type otherAnimal struct {
	kind  string
	Extra map[string]json.RawMessage `json:"-"`
}

func (*cat) Kind() string           { return "cat" }
func (a *otherAnimal) Kind() string { return a.kind }

type zoo struct {
	Name    string            `json:"name,omitzero"`
	Animals map[string]animal `json:"animals,omitzero"`
}

var zoos = must(jsonio.Compile[zoo](jsonio.Kinds[animal]{
	Kind:    animal.Kind,
	Known:   []animal{&cat{}},
	Unknown: func(kind string) animal { return &otherAnimal{kind: kind} },
}))

func ExampleCodec_Decode() {
	_, problems, err := zoos.Decode([]byte(`{"name": null, "animals": {"tom": {"kind": "cat", "lives": "nine"}, "rex": {}}, "Name": ""}`), jsonio.Limits{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range problems {
		fmt.Println(p.Pointer, p.Code)
	}
	// Output:
	// /name null
	// /animals/tom/lives wrong-type
	// /animals/rex no-kind
	// /Name wrong-case
}

func ExampleCodec_Append() {
	z, _, err := zoos.Decode([]byte(`{"animals": {"tom": {"colour": "grey", "lives": 9, "kind": "cat"}, "rex": {"kind": "dog", "age": 1.50}}}`), jsonio.Limits{})
	if err != nil {
		fmt.Println(err)
		return
	}
	canonical, err := zoos.Append(nil, z)
	if err != nil {
		fmt.Println(err)
		return
	}
	os.Stdout.Write(canonical)
	// Output:
	// {
	//   "animals": {
	//     "rex": {
	//       "kind": "dog",
	//       "age": 1.50
	//     },
	//     "tom": {
	//       "kind": "cat",
	//       "lives": 9,
	//       "colour": "grey"
	//     }
	//   }
	// }
}
