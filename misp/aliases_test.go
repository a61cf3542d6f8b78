package misp_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"example.com/attribution/alias"
	"example.com/attribution/misp"
)

func TestAliases(t *testing.T) {
	const producer, unknown = "22222222-2222-4222-8222-222222222222", "99999999-9999-4999-8999-999999999999"
	actors := &misp.File{Type: "threat-actor", Category: "actor", Name: "Threat Actor", Source: "MISP Project", Values: []misp.Cluster{
		{Value: "Crane", UUID: "u1", Meta: misp.Meta{"synonyms": []byte(`["BC-1","Azure Crane"]`),
			"name-attribution": []byte(`["Azure Crane:` + producer + `","Crane:` + unknown + `"]`)}},
		{Value: "Loner"},
	}}
	labs := &misp.File{Type: "producer", Category: "actor", Values: []misp.Cluster{{Value: "Labs", UUID: strings.ToUpper(producer)}}}
	countries := &misp.File{Type: "country", Category: "country", Name: "Country", Source: "MISP Project", Values: []misp.Cluster{
		{Value: "Ruritania", UUID: "u3"}, {UUID: "u4"}}}
	sectors := &misp.File{Type: "sector", Category: "sector", Values: []misp.Cluster{{Value: "Energy"}}}
	want := []alias.Entry{
		{Name: "Crane", Actor: "u1", Canonical: "Crane", By: unknown, Source: "Threat Actor"},
		{Name: "BC-1", Actor: "u1", Canonical: "Crane", By: "MISP Project", Source: "Threat Actor"},
		{Name: "Azure Crane", Actor: "u1", Canonical: "Crane", By: "Labs", Source: "Threat Actor"},
		{Name: "Loner", Actor: "Loner", Canonical: "Loner", By: "MISP Project", Source: "Threat Actor"},
		{Name: "Labs", Actor: strings.ToUpper(producer), Canonical: "Labs"},
		{Name: "Ruritania", Actor: "u3", Canonical: "Ruritania", By: "MISP Project", Source: "Country"},
	}
	if diff := cmp.Diff(want, misp.Aliases(actors, labs, countries, sectors)); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
}

// Clusters of one name are several actors, with a UUID or without one.
func TestClustersOfOneName(t *testing.T) {
	f := &misp.File{Type: "threat-actor", Category: "actor", Values: []misp.Cluster{
		{Value: "Crane"}, {Value: "Crane"}, {Value: "CRANE", UUID: "u1"}, {Value: "crane", UUID: "u2"}}}
	conflicts := alias.New(misp.Aliases(f)).Conflicts()
	if len(conflicts) != 1 || len(conflicts[0].Actors) != 4 {
		t.Errorf("got %+v", conflicts)
	}
}

// Cluster files name the actors that a case names that is made of them, and no others.
func TestClustersAsCase(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(os.Getenv("ATTRIBUTION_DATA"), "misp", "clusters", "*.json"))
	if err != nil || os.Getenv("ATTRIBUTION_DATA") == "" || len(paths) == 0 {
		t.Skip("there are no MISP clusters in ATTRIBUTION_DATA")
	}
	var files []*misp.File
	for _, path := range paths {
		files = append(files, clusters(t, path))
	}
	c, _, _ := misp.Case(files...)
	type name struct{ actor, text string }
	ofCase, ofClusters := make(map[name]bool), make(map[name]bool)
	actors := make(map[string]bool)
	for _, a := range c.Actors {
		p := a.ActorProfile()
		if p.UUID == uuid.Nil { // a publisher
			continue
		}
		actors[p.UUID.String()] = true
		for _, n := range p.Names {
			ofCase[name{p.UUID.String(), n.Text}] = true
		}
	}
	for _, e := range misp.Aliases(files...) {
		ofClusters[name{e.Actor, e.Name}] = true
		if !actors[e.Actor] {
			t.Errorf("%q is a name of %s, which is no actor of the case", e.Name, e.Actor)
		}
	}
	for n := range ofCase {
		if !ofClusters[n] {
			t.Errorf("%q is a name of %s in the case only", n.text, n.actor)
		}
	}
}

// clusters returns a cluster file.
func clusters(tb testing.TB, path string) *misp.File {
	tb.Helper()
	f, err := os.Open(path)
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	file, err := misp.Decode(f)
	if err != nil {
		tb.Fatal(err)
	}
	return file
}

// publishedNames returns the entries of the threat-actor galaxy among the third-party data.
func publishedNames(tb testing.TB) []alias.Entry {
	tb.Helper()
	dir := os.Getenv("ATTRIBUTION_DATA")
	if dir == "" {
		tb.Skip("ATTRIBUTION_DATA is not set")
	}
	path := filepath.Join(dir, "misp", "clusters", "threat-actor.json")
	if _, err := os.Stat(path); err != nil {
		tb.Skip("there is no threat-actor galaxy in ATTRIBUTION_DATA")
	}
	return misp.Aliases(clusters(tb, path))
}

// Every publishedNames name leads to its actors, and each conflict has several.
func TestPublishedNames(t *testing.T) {
	entries := publishedNames(t)
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
	entries := publishedNames(b)
	for b.Loop() {
		alias.New(entries)
	}
}
