// Package schema holds the JSON Schema of the file format against a validator of JSON Schema, and against what Decode
// and Validate say.
package schema

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/schema"
)

func compiled(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("attribution.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("attribution.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// takes reports whether the schema takes a document, and why not. Text that is not JSON no schema takes.
func takes(s *jsonschema.Schema, text []byte) error {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return err
	}
	return s.Validate(doc)
}

// check returns all findings of Decode and Validate about a document. The error says why there is no case.
func check(text []byte) (*attribution.Case, attribution.Findings, error) {
	c, err := attribution.Decode(bytes.NewReader(text))
	if c == nil {
		return nil, nil, err
	}
	malformed, _ := errors.AsType[attribution.Findings](err)
	invalid, _ := errors.AsType[attribution.Findings](c.Validate())
	return c, append(malformed, invalid...), nil
}

// fixtures are the cases of the project, valid or not, by where they stand: the embedded dossiers, those of tests of
// all packages, and those in archives of tests of the command.
func fixtures(t *testing.T) map[string][]byte {
	t.Helper()
	out := make(map[string][]byte)
	for _, id := range cases.IDs() {
		text, err := cases.Bytes(id)
		if err != nil {
			t.Fatal(err)
		}
		out["dossier "+id] = text
	}
	err := filepath.WalkDir("../../..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && d.Name() == ".git":
			return fs.SkipDir
		case strings.HasSuffix(path, ".case.json"):
			out[path], err = os.ReadFile(path)
		case strings.HasSuffix(path, ".txtar"):
			archive, err := txtar.ParseFile(path)
			if err != nil {
				return err
			}
			for _, f := range archive.Files {
				switch {
				case strings.HasSuffix(f.Name, ".case.json"):
					out[path+" "+f.Name] = f.Data
				case strings.HasSuffix(f.Name, ".ndjson"):
					for line := range bytes.Lines(f.Data) {
						out[path+" "+f.Name+" "+string(line)] = line
					}
				}
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Every case of the project that Validate takes, the schema takes too: as it is written, and in its canonical form.
func TestSchemaTakesValidCases(t *testing.T) {
	s := compiled(t)
	valid := 0
	for name, text := range fixtures(t) {
		c, findings, err := check(text)
		if err != nil || len(findings) > 0 {
			continue
		}
		valid++
		if err := takes(s, text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := takes(s, canonical(t, c)); err != nil {
			t.Errorf("%s in canonical form: %v", name, err)
		}
	}
	if valid < 10 {
		t.Errorf("only %d valid cases were found", valid)
	}
}

func canonical(t testing.TB, c *attribution.Case) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := c.Encode(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// complete is a valid case in which every member of the format is stated.
func complete(t testing.TB) any {
	t.Helper()
	text, err := os.ReadFile("testdata/complete.case.json")
	if err != nil {
		t.Fatal(err)
	}
	if _, findings, err := check(text); err != nil || len(findings) > 0 {
		t.Fatalf("the complete case is not valid: %v %v", err, findings)
	}
	return parse(t, text)
}

func parse(t testing.TB, text []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var doc any
	if err := d.Decode(&doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

// Each member that the schema describes is in the complete case, so that what is tried on all of the case is tried on
// all of the schema.
func TestCompleteCaseIsComplete(t *testing.T) {
	stated := make(map[string]bool)
	var note func(x any)
	note = func(x any) {
		switch x := x.(type) {
		case map[string]any:
			for name, value := range x {
				stated[name] = true
				note(value)
			}
		case []any:
			for _, e := range x {
				note(e)
			}
		}
	}
	note(complete(t))
	root := parse(t, schema.Bytes())
	var described func(x any)
	described = func(x any) {
		switch x := x.(type) {
		case map[string]any:
			if properties, ok := x["properties"].(map[string]any); ok {
				for name := range properties {
					if !stated[name] {
						t.Errorf("no %s in the complete case", name)
					}
				}
			}
			for _, value := range x {
				described(value)
			}
		case []any:
			for _, e := range x {
				described(e)
			}
		}
	}
	described(root)
}

// Kinds and members that nobody knows are taken, whatever stands in them.
func TestSchemaTakesWhatIsUnknown(t *testing.T) {
	s := compiled(t)
	for _, text := range []string{
		`{"format": "attribution/1", "id": "x", "example.org/own": null, "later": {"a": [null]}}`,
		`{"format": "attribution/1", "id": "x", "actors": {"a": {"kind": "example.org/robot", "model": 7, "code": 8, "of": null}}}`,
		`{"format": "attribution/1", "id": "x", "actors": {"a": {"kind": "robot"}}}`,
		`{"format": "attribution/1", "id": "x", "responses": {"r": {"kind": "example.org/embargo", "regime": 1, "example.org/own": []}}}`,
		`{"format": "attribution/1", "id": "x", "actors": {"a": {"kind": "organization", "sort": "example.org/bank"}}}`,
	} {
		if _, findings, err := check([]byte(text)); err != nil || len(findings) > 0 {
			t.Errorf("Validate does not take %s: %v %v", text, err, findings)
		}
		if err := takes(s, []byte(text)); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
}
