// Package misp checks the cluster files of package misp against the JSON schema of MISP, and against the order of its
// repository.
package misp

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"example.com/attribution/cases"
	"example.com/attribution/misp"
)

// schema returns the schema of cluster files (misp-galaxy, schema_clusters.json), or skips the test where there is
// none.
func schema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	path := filepath.Join(os.Getenv("ATTRIBUTION_DATA"), "misp", "schema_clusters.json")
	text, err := os.ReadFile(path)
	if os.Getenv("ATTRIBUTION_DATA") == "" || err != nil {
		t.Skip("ATTRIBUTION_DATA has no misp/schema_clusters.json")
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema_clusters.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema_clusters.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// clusters returns the cluster file of a dossier.
func clusters(t *testing.T, id string) []byte {
	t.Helper()
	c, err := cases.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	f, _, err := misp.FromCase(c, misp.Header(c))
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := f.Encode(&text); err != nil {
		t.Fatal(err)
	}
	return text.Bytes()
}

// The clusters of a dossier meet MISP's schema, and their members stand in the order of the repository, which sorts
// them (jq --sort-keys).
func TestDossiers(t *testing.T) {
	s := schema(t)
	for _, id := range cases.IDs() {
		text := clusters(t, id)
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(doc); err != nil {
			t.Errorf("%s: %v", id, err)
		}
		sorted(t, id, json.NewDecoder(bytes.NewReader(text)))
	}
}

// sorted reports objects whose members are in another order.
func sorted(t *testing.T, id string, d *json.Decoder) {
	t.Helper()
	token, err := d.Token()
	if err != nil {
		t.Fatal(err)
	}
	switch token {
	case json.Delim('{'):
		var names []string
		for d.More() {
			name, err := d.Token()
			if err != nil {
				t.Fatal(err)
			}
			names = append(names, name.(string))
			sorted(t, id, d)
		}
		if !slices.IsSorted(names) {
			t.Errorf("%s: members in the order %v", id, names)
		}
	case json.Delim('['):
		for d.More() {
			sorted(t, id, d)
		}
	default:
		return
	}
	if _, err := d.Token(); err != nil {
		t.Fatal(err)
	}
}
