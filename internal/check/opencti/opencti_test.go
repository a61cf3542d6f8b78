// Package opencti checks bundles for OpenCTI against tables of facts about it: which relationships it takes, what it
// tells objects apart by, what it splits off, and what it needs. The tables say of which version they are and where
// they were read.
package opencti

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/stix"
)

// table returns the rows of a table of facts.
func table(t testing.TB, name string) [][]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSuffix(line, "\n"); !strings.HasPrefix(line, "#") {
			out = append(out, strings.Split(line, "\t"))
		}
	}
	return out[1:]
}

// An object is one of a bundle.
type object map[string]any

func (o object) text(name string) string {
	s, _ := o[name].(string)
	return s
}

func (o object) texts(name string) []string {
	var out []string
	list, _ := o[name].([]any)
	for _, e := range list {
		s, _ := e.(string)
		out = append(out, s)
	}
	return out
}

// kind returns the kind of entity that OpenCTI makes of an object (import_from_stix2 of identity, threat actor and
// location).
func (o object) kind() string {
	switch o.text("type") {
	case "identity":
		if kind, ok := map[string]string{"individual": "individual", "class": "sector", "system": "system"}[o.text("identity_class")]; ok {
			return kind
		}
		return "organization"
	case "threat-actor":
		if strings.ToLower(o.text("resource_level")) == "individual" {
			return "threat-actor-individual"
		}
		return "threat-actor-group"
	case "location":
		if o.text("country") != "" {
			return "country"
		}
		return "region"
	}
	return o.text("type")
}

// A bundle is the objects of one, in order and by their identifiers.
type bundle struct {
	objects []object
	at      map[string]object
}

func bundleOf(t testing.TB, c *attribution.Case) bundle {
	t.Helper()
	b, _, err := stix.FromCase(c, stix.Options{Profile: stix.ProfileOpenCTI, Modified: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range b.Lint().Errors() {
		t.Error(f)
	}
	var text bytes.Buffer
	if err := b.Encode(&text); err != nil {
		t.Fatal(err)
	}
	var read struct{ Objects []object }
	if err := json.Unmarshal(text.Bytes(), &read); err != nil {
		t.Fatal(err)
	}
	out := bundle{objects: read.Objects, at: make(map[string]object)}
	for _, o := range out.objects {
		out.at[o.text("id")] = o
	}
	return out
}

// each runs a test of the bundle of each dossier.
func each(t *testing.T, test func(t *testing.T, b bundle)) {
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(id, func(t *testing.T) { test(t, bundleOf(t, c)) })
	}
}

func TestMapTakesEveryRelationship(t *testing.T) {
	takes := make(map[string]bool)
	for _, row := range table(t, "relationships.tsv") {
		takes[strings.Join(row, " ")] = true
	}
	each(t, func(t *testing.T, b bundle) {
		words := make(map[string]int)
		for _, o := range b.objects {
			if o.text("type") != "relationship" {
				continue
			}
			from, to, word := b.at[o.text("source_ref")], b.at[o.text("target_ref")], o.text("relationship_type")
			words[word]++
			if word != "related-to" && !takes[from.kind()+" "+to.kind()+" "+word] {
				t.Errorf("%s: %s %s %s is not in the map", o.text("id"), from.kind(), word, to.kind())
			}
			if o.text("description") == "" && word != "located-at" {
				t.Errorf("%s says in no words who claims it", o.text("id"))
			}
		}
		if words["related-to"]+words["attributed-to"] == 0 {
			t.Error("there are no claims")
		}
	})
}

func TestIdentifiersKeepApart(t *testing.T) {
	properties := make(map[string][]string)
	for _, row := range table(t, "ids.tsv") {
		properties[row[0]] = strings.Fields(row[1])
	}
	each(t, func(t *testing.T, b bundle) {
		seen := make(map[string]string)
		for _, o := range b.objects {
			if o.text("type") == "marking-definition" {
				continue
			}
			names, ok := properties[o.text("type")]
			if !ok {
				t.Errorf("%s is not in the table of identifiers", o.text("type"))
			}
			key := o.kind()
			for _, name := range names {
				value := fmt.Sprint(o[name])
				switch name {
				case "name":
					value = strings.ToLower(strings.TrimSpace(value))
				case "content", "opinion":
					value = strings.TrimSpace(value)
				case "stop_time":
					if o["start_time"] == nil {
						value = ""
					}
				case "last_seen":
					if o["first_seen"] == nil {
						value = ""
					}
				case "resource_level": // by which the kind is known
					value = ""
				}
				key += "\x00" + value
			}
			if other, ok := seen[key]; ok {
				t.Errorf("OpenCTI takes %s and %s for one", other, o.text("id"))
			}
			seen[key] = o.text("id")
		}
		names := make(map[string]string)
		for _, o := range b.objects {
			for _, name := range append(append(o.texts("aliases"), o.texts("x_opencti_aliases")...), o.text("name")) {
				key := o.kind() + " " + strings.ToLower(strings.TrimSpace(name))
				if other := names[key]; name != "" && other != "" && other != o.text("id") && o.kind() != "report" && o.kind() != "grouping" {
					t.Errorf("%s and %s have the name %q, by which OpenCTI takes them for one", other, o.text("id"), name)
				}
				names[key] = o.text("id")
			}
		}
	})
}

func TestSplitterKeepsWhole(t *testing.T) {
	required := make(map[string][]string)
	for _, row := range table(t, "types.tsv") {
		required[row[0]] = strings.Fields(row[1])
	}
	each(t, func(t *testing.T, b bundle) {
		s := splitter{bundle: b, takes: required, refs: make(map[string][]string), done: make(map[string]bool)}
		for _, o := range b.objects {
			s.enlist(o.text("id"), nil)
			for _, name := range required[o.text("type")] {
				if o[name] == nil {
					t.Errorf("%s has no %s", o.text("id"), name)
				}
			}
			if by := o.text("created_by_ref"); by != "" && b.at[by].text("type") != "identity" {
				t.Errorf("%s is by %s, which is not an identity", o.text("id"), by)
			}
		}
		for _, lost := range s.lost {
			t.Error(lost)
		}
	})
}

// A splitter takes a bundle apart in the way of enlist_element of pycti: an object after what it refers to. It drops
// references to what is missing, and those that lead back, and refuses objects of other types, relationships without
// both ends and sightings without a place.
type splitter struct {
	bundle
	takes map[string][]string
	refs  map[string][]string
	done  map[string]bool
	lost  []string
}

func (s *splitter) enlist(id string, parents []string) {
	o, ok := s.at[id]
	if !ok || s.done[id] {
		return
	}
	follow := func(ref, property string) {
		kind, _, _ := strings.Cut(ref, "--")
		_, supported := s.takes[kind]
		switch {
		case s.at[ref] == nil && kind != "marking-definition":
			s.lost = append(s.lost, fmt.Sprintf("%s: %s is to %s, which is not in the bundle", id, property, ref))
		case !supported:
			s.lost = append(s.lost, fmt.Sprintf("%s: %s is to %s, which is of a type that is not taken", id, property, ref))
		case ref == id, slices.Contains(parents, ref), slices.Contains(s.refs[ref], id):
			s.lost = append(s.lost, fmt.Sprintf("%s: %s leads back to %s", id, property, ref))
		default:
			s.refs[id] = append(s.refs[id], ref)
			s.enlist(ref, append(slices.Clone(parents), ref))
		}
	}
	for property := range o {
		if strings.HasSuffix(property, "_refs") {
			for _, ref := range o.texts(property) {
				follow(ref, property)
			}
		} else if strings.HasSuffix(property, "_ref") {
			follow(o.text(property), property)
		}
	}
	s.done[id] = true
	_, supported := s.takes[o.text("type")]
	if !supported || o.text("type") == "sighting" && len(o.texts("where_sighted_refs")) == 0 {
		s.lost = append(s.lost, id+" is refused")
	}
}

// Who denies a claim stays apart from others who do, and every speaker of a claim is named.
func TestEveryDenialIsThere(t *testing.T) {
	each(t, func(t *testing.T, b bundle) {
		for _, o := range b.objects {
			if o.text("type") != "opinion" {
				continue
			}
			by := b.at[o.text("created_by_ref")].text("name")
			if by == "" || !strings.HasPrefix(o.text("explanation"), by) {
				t.Errorf("%s: the explanation %q does not say who speaks", o.text("id"), o.text("explanation"))
			}
		}
	})
}

// Two runs give the same bytes.
func TestSameBytes(t *testing.T) {
	c, err := cases.Load("2024-us-uk-nz")
	if err != nil {
		t.Fatal(err)
	}
	var first []byte
	for range 3 {
		b, _, err := stix.FromCase(c, stix.Options{Profile: stix.ProfileOpenCTI})
		if err != nil {
			t.Fatal(err)
		}
		var text bytes.Buffer
		if err := b.Encode(&text); err != nil {
			t.Fatal(err)
		}
		if first != nil && !bytes.Equal(first, text.Bytes()) {
			t.Fatal("two runs differ")
		}
		first = text.Bytes()
	}
}
