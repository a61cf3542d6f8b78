// Package kindtest lists the built-in kinds and words for tests of packages that have to decide something about each of
// them.
package kindtest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/schema"
)

type definition struct {
	Enum       []string
	Properties struct {
		Kind struct {
			AnyOf []struct{ Enum []string } `json:"anyOf"`
		}
	}
}

func definitions(t testing.TB) map[string]definition {
	t.Helper()
	var s struct {
		Defs map[string]definition `json:"$defs"`
	}
	if err := json.Unmarshal(schema.Bytes(), &s); err != nil {
		t.Fatal(err)
	}
	return s.Defs
}

// Actors returns an empty actor of each kind of the schema, by kind.
func Actors(t testing.TB) attribution.Actors {
	t.Helper()
	out := make(attribution.Actors)
	for _, kind := range definitions(t)["Actor"].Properties.Kind.AnyOf[0].Enum {
		c, err := attribution.Decode(strings.NewReader(fmt.Sprintf(
			`{"format": %q, "id": "x", "actors": {"x": {"kind": %q}}}`, attribution.Format, kind)))
		if err != nil {
			t.Fatal(err)
		}
		out[attribution.ActorID(kind)] = c.Actors["x"]
	}
	if len(out) < 8 {
		t.Fatalf("only %d kinds of actors", len(out))
	}
	return out
}

// Words returns the words of a closed vocabulary of the schema.
func Words(t testing.TB, of string) []string {
	t.Helper()
	words := definitions(t)[of].Enum
	if len(words) == 0 {
		t.Fatalf("the schema has no words of %s", of)
	}
	return words
}
