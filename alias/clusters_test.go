package alias_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/alias"
	"example.com/attribution/misp"
)

func TestFromClusters(t *testing.T) {
	const producer, unknown = "22222222-2222-4222-8222-222222222222", "99999999-9999-4999-8999-999999999999"
	actors := &misp.File{Type: "threat-actor", Category: "actor", Name: "Threat Actor", Source: "MISP Project", Values: []misp.Cluster{
		{Value: "Crane", UUID: "u1", Meta: misp.Meta{"synonyms": []byte(`["BC-1","Azure Crane"]`),
			"name-attribution": []byte(`["Azure Crane:` + producer + `","Crane:` + unknown + `"]`)}},
		{Value: "Loner"},
	}}
	labs := &misp.File{Type: "producer", Category: "actor", Values: []misp.Cluster{{Value: "Labs", UUID: strings.ToUpper(producer)}}}
	sectors := &misp.File{Type: "sector", Category: "sector", Values: []misp.Cluster{{Value: "Energy"}}}
	want := []alias.Entry{
		{Name: "Azure Crane", Actor: "u1", Canonical: "Crane", Coined: "Labs", By: "MISP Project", Source: "Threat Actor"},
		{Name: "Crane", Actor: "u1", Canonical: "Crane", Coined: unknown, By: "MISP Project", Source: "Threat Actor"},
		{Name: "BC-1", Actor: "u1", Canonical: "Crane", By: "MISP Project", Source: "Threat Actor"},
		{Name: "Loner", Actor: "Loner", Canonical: "Loner", By: "MISP Project", Source: "Threat Actor"},
	}
	if diff := cmp.Diff(want, alias.FromClusters(actors, labs, sectors)); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
}

// Clusters of one name are several actors, with a UUID or without one.
func TestClustersOfOneName(t *testing.T) {
	f := &misp.File{Type: "threat-actor", Category: "actor", Values: []misp.Cluster{
		{Value: "Crane"}, {Value: "Crane"}, {Value: "CRANE", UUID: "u1"}, {Value: "crane", UUID: "u2"}}}
	conflicts := alias.New(alias.FromClusters(f)).Conflicts()
	if len(conflicts) != 1 || len(conflicts[0].Actors) != 4 {
		t.Errorf("got %+v", conflicts)
	}
}

// published returns the entries of the threat-actor galaxy among the third-party data.
func published(tb testing.TB) []alias.Entry {
	tb.Helper()
	dir := os.Getenv("ATTRIBUTION_DATA")
	if dir == "" {
		tb.Skip("ATTRIBUTION_DATA is not set")
	}
	f, err := os.Open(filepath.Join(dir, "misp", "clusters", "threat-actor.json"))
	if err != nil {
		tb.Skip("there is no threat-actor galaxy in ATTRIBUTION_DATA")
	}
	defer f.Close()
	file, err := misp.Decode(f)
	if err != nil {
		tb.Fatal(err)
	}
	return alias.FromClusters(file)
}

// Every published name leads to its actors, and each conflict has several.
func TestPublishedNames(t *testing.T) {
	entries := published(t)
	x := alias.New(entries)
	for _, e := range entries {
		found := false
		for _, got := range x.Lookup(e.Name) {
			found = found || got == e
		}
		if !found {
			t.Errorf("%q does not lead to %s", e.Name, e.Canonical)
		}
		for m := range x.Scan(" "+e.Name+" ", alias.Everywhere) {
			if m.Text != strings.TrimSpace(e.Name) {
				t.Errorf("%q was found as %q", e.Name, m.Text)
			}
		}
	}
	for _, c := range x.Conflicts() {
		if len(c.Actors) < 2 {
			t.Errorf("%+v is no conflict", c)
		}
	}
}

func BenchmarkNewPublished(b *testing.B) {
	entries := published(b)
	for b.Loop() {
		alias.New(entries)
	}
}
