package stix_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/stix"
)

const aliasGroups = `{"type": "bundle", "id": "bundle--11111111-1111-4111-8111-111111111111", "objects": [
	{"type": "identity", "spec_version": "2.1", "id": "identity--22222222-2222-4222-8222-222222222222", "created": "2024-01-01T00:00:00.000Z",
	 "modified": "2024-01-01T00:00:00.000Z", "name": "Example Labs", "identity_class": "organization"},
	{"type": "intrusion-set", "spec_version": "2.1", "id": "intrusion-set--33333333-3333-4333-8333-333333333333",
	 "created_by_ref": "identity--22222222-2222-4222-8222-222222222222", "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z",
	 "name": "Blue Crane", "aliases": ["Blue Crane", "BC-1"],
	 "external_references": [{"source_name": "BC-1", "description": "(Citation: Other 2023)"},
	  {"source_name": "Other 2023", "description": "A report of 2023.", "url": "https://example.org/other"}]},
	{"type": "threat-actor", "spec_version": "2.1", "id": "threat-actor--44444444-4444-4444-8444-444444444444", "created": "2024-01-01T00:00:00.000Z",
	 "modified": "2024-01-01T00:00:00.000Z", "name": "blue crane"}]}`

func aliasBundle(tb testing.TB, text string) *stix.Bundle {
	tb.Helper()
	b, err := stix.Decode(strings.NewReader(text))
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

func TestAliases(t *testing.T) {
	got, err := aliasBundle(t, aliasGroups).Aliases()
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]alias.Entry{
		"Example Labs": {Name: "Example Labs", Actor: "identity--22222222-2222-4222-8222-222222222222", Canonical: "Example Labs"},
		"Blue Crane": {Name: "Blue Crane", Actor: "intrusion-set--33333333-3333-4333-8333-333333333333", Canonical: "Blue Crane",
			By: "Example Labs"},
		"BC-1": {Name: "BC-1", Actor: "intrusion-set--33333333-3333-4333-8333-333333333333", Canonical: "Blue Crane", By: "Example Labs",
			Source: "https://example.org/other"},
	}
	found := 0
	for _, e := range got {
		if w, ok := want[e.Name]; ok {
			found++
			if diff := cmp.Diff(w, e); diff != "" {
				t.Errorf("%s (-want +got):\n%s", e.Name, diff)
			}
		}
	}
	if found != len(want) {
		t.Errorf("got %+v", got)
	}
	conflicts := alias.New(got).Conflicts()
	if len(conflicts) != 1 || len(conflicts[0].Actors) != 2 {
		t.Errorf("actors of one name are several: %+v", conflicts)
	}
}

// A bundle that a case is written as names the actors that the case names.
func TestAliasesOfCase(t *testing.T) {
	c := &attribution.Case{ID: "x", Actors: attribution.Actors{
		"crane": &attribution.Group{Profile: attribution.Named("Blue Crane")},
		"labs":  &attribution.Organization{Profile: attribution.Named("Example Labs")},
	}}
	c.Modified = "2024-05-01"
	b, _, err := stix.FromCase(c, stix.Options{})
	if err != nil {
		t.Fatal(err)
	}
	entries, err := b.Aliases()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if o, ok := b.Object(stix.ID(e.Actor)); !ok || o.Text("name") != e.Name {
			t.Errorf("%+v is no object of the bundle", e)
		}
	}
	if len(entries) != 2 {
		t.Errorf("got %+v", entries)
	}
}

// Every alias of every group of ATT&CK leads to its group.
func TestAliasesPublished(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(os.Getenv("ATTRIBUTION_DATA"), "attack", "*.json"))
	if err != nil || os.Getenv("ATTRIBUTION_DATA") == "" || len(paths) == 0 {
		t.Skip("ATT&CK is not in ATTRIBUTION_DATA")
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b := aliasBundle(t, string(text))
		entries, err := b.Aliases()
		if err != nil {
			t.Fatal(err)
		}
		x := alias.New(entries)
		for _, o := range b.Objects {
			if revoked, _ := o.Member("revoked"); o.Type() != "intrusion-set" || string(revoked) == "true" { // by another, to which its name leads
				continue
			}
			found := false
			for _, e := range x.Lookup(o.Text("name")) {
				found = found || e.Actor == string(o.ID()) && (e.By != "") == (o.Text("created_by_ref") != "")
			}
			if !found {
				t.Errorf("%s: %q leads to %+v", filepath.Base(path), o.Text("name"), x.Lookup(o.Text("name")))
			}
		}
	}
}
