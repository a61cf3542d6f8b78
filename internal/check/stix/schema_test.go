// Package stix checks the bundles of package stix against the JSON schemas of OASIS.
package stix

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/stix"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// schemas are the schemas of STIX 2.1 by the types of objects.
type schemas map[string]*jsonschema.Schema

// data returns the folder of third-party data, or skips the test where there is none.
func data(t testing.TB) string {
	t.Helper()
	root := os.Getenv("ATTRIBUTION_DATA")
	if root == "" {
		t.Skip("ATTRIBUTION_DATA is not set, and the schemas of OASIS are not part of the project")
	}
	return root
}

// load compiles the schemas of OASIS (oasis-open/cti-stix2-json-schemas).
func load(t testing.TB) schemas {
	t.Helper()
	files := os.DirFS(filepath.Join(data(t), "stix", "json-schemas"))
	names, err := fs.Glob(files, "*/*.json")
	if err != nil || len(names) == 0 {
		t.Skip("ATTRIBUTION_DATA has no stix/json-schemas")
	}
	compiler := jsonschema.NewCompiler()
	ids := make(map[string]string)
	for _, name := range names {
		document := parse(t, read(t, files, name))
		id := document.(map[string]any)["$id"].(string)
		if err := compiler.AddResource(id, document); err != nil {
			t.Fatal(err)
		}
		ids[strings.TrimSuffix(path.Base(name), ".json")] = id
	}
	out := make(schemas)
	for name, id := range ids {
		if out[name], err = compiler.Compile(id); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

func read(t testing.TB, files fs.FS, name string) []byte {
	t.Helper()
	text, err := fs.ReadFile(files, name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func parse(t testing.TB, text []byte) any {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// check reports what of a bundle the schemas do not allow: of each object that of its type, and of the bundle that of
// bundles, as far as that can be met; see [TestBundleSchema].
func (s schemas) check(t *testing.T, b *stix.Bundle) {
	t.Helper()
	known := *b
	known.Objects = nil
	for _, o := range b.Objects {
		schema := s[o.Type()]
		if schema == nil {
			continue // of a type of one's own
		}
		if err := schema.Validate(parse(t, []byte(o.String()))); err != nil {
			t.Errorf("%v\n%s", err, o)
		}
		if !unknown[o.Type()] {
			known.Objects = append(known.Objects, o)
		}
	}
	if err := s.bundle(t, &known); err != nil {
		t.Error(err)
	}
}

// bundle returns what the schema of bundles says.
func (s schemas) bundle(t *testing.T, b *stix.Bundle) error {
	t.Helper()
	text, err := b.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return s["bundle"].Validate(parse(t, text))
}

// unknown are types of STIX 2.1 that the schema of bundles does not know. It takes objects of types that it does not
// know if they meet the schema of common properties or that of observables, and not both; but they all meet both.
var unknown = map[string]bool{"extension-definition": true, "grouping": true, "incident": true, "location": true, "note": true, "opinion": true}

// The schema of bundles refuses objects of the types that it does not know, the specification's own among them.
func TestBundleSchema(t *testing.T) {
	s := load(t)
	const example = `{"type":"bundle","id":"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d","objects":[{"type":"location","spec_version":"2.1",
		"id":"location--a6e9345f-5a15-4c29-8bb3-7dcc5d168d64","created":"2016-04-06T20:03:00.000Z","modified":"2016-04-06T20:03:00.000Z",
		"region":"south-eastern-asia","country":"th","administrative_area":"Tak","postal_code":"63170"}]}`
	b, err := stix.Decode(strings.NewReader(example))
	if err != nil || b.Validate() != nil {
		t.Fatal(err, b.Validate())
	}
	if s.bundle(t, b) == nil {
		t.Error("it takes them now: check bundles with all their objects")
	}
}

func dossiers(t testing.TB) map[string]*attribution.Case {
	t.Helper()
	out := make(map[string]*attribution.Case)
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			t.Fatal(err)
		}
		out[id] = c
	}
	return out
}

func newBundle(t testing.TB, c *attribution.Case) *stix.Bundle {
	t.Helper()
	b, _, err := stix.FromCase(c, stix.Options{})
	if errors.Is(err, stix.ErrNoTime) {
		t.Skip("nothing in the case is dated")
	}
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestDossiers(t *testing.T) {
	s := load(t)
	for id, c := range dossiers(t) {
		t.Run(id, func(t *testing.T) { s.check(t, newBundle(t, c)) })
		t.Run(id+", for OpenCTI", func(t *testing.T) {
			b, _, err := stix.FromCase(c, stix.Options{Profile: stix.ProfileOpenCTI})
			if err != nil {
				t.Fatal(err)
			}
			s.check(t, b)
		})
	}
}

// The bundle of a case that came from a bundle of others is valid, too.
func TestForeign(t *testing.T) {
	s := load(t)
	for _, folder := range []string{"attack", "stix/oasis-documentation-examples", "stix/oasis-schema-examples", "stix/spec-examples"} {
		files := os.DirFS(filepath.Join(data(t), filepath.FromSlash(folder)))
		names, err := fs.Glob(files, "*.json")
		if err != nil || len(names) == 0 {
			t.Fatalf("nothing in %s: %v", folder, err)
		}
		for _, name := range names {
			t.Run(folder+"/"+name, func(t *testing.T) {
				b, err := stix.Decode(bytes.NewReader(read(t, files, name)))
				if err != nil {
					t.Fatal(err)
				}
				c, _, err := b.Case()
				if err != nil {
					t.Fatal(err)
				}
				s.check(t, newBundle(t, c))
			})
		}
	}
}

// The schemas tell what is wrong.
func TestWrong(t *testing.T) {
	s := load(t)
	b := newBundle(t, dossiers(t)["2024-us-uk-nz"])
	for _, o := range b.Objects {
		if s[o.Type()] == nil {
			t.Errorf("no schema for the type %s", o.Type())
			continue
		}
		wrong, err := o.With("created", []byte(`"yesterday"`))
		if err != nil {
			t.Fatal(err)
		}
		if s[o.Type()].Validate(parse(t, []byte(wrong.String()))) == nil {
			t.Errorf("no error in %s", wrong)
		}
	}
}
