package stix_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// An edit changes one object of a bundle.
type edit struct {
	name string
	make func(stix.Object) string // the new value of the property; "": the edit does not suit the object
}

func replace(name, value string) edit {
	return edit{name, func(o stix.Object) string {
		if old, ok := o.Member(name); !ok || string(old) == value {
			return ""
		}
		return value
	}}
}

var edits = []edit{
	replace("name", `"Another name"`),
	replace("description", `"Another description"`),
	replace("content", `"Other words"`),
	replace("abstract", `"infrastructure"`),
	replace("explanation", `"Another explanation"`),
	replace("published", `"1999-01-01T00:00:00Z"`),
	replace("aliases", `["One", "Two"]`),
	{"labels", func(o stix.Object) string {
		old, ok := o.Member("labels")
		if !ok {
			return `["reviewed"]`
		}
		return strings.TrimSuffix(string(old), "]") + `, "reviewed"]`
	}},
}

// Whatever standard property of whatever object is edited, its entity differs in the case, and nothing else.
func TestAnyEdit(t *testing.T) {
	for id, original := range dossiers(t) {
		t.Run(id, func(t *testing.T) {
			if testing.Short() && len(original.Statements) > 60 {
				t.Skip("only small dossiers are edited in a short run")
			}
			t.Parallel()
			b := newBundle(t, original)
			done := make(map[string]bool)
			for i, o := range b.Objects {
				ref := refOf(o)
				collection, _, _ := strings.Cut(string(ref), "/")
				if ref == "" || done[collection+o.Type()] { // one of each is enough
					continue
				}
				done[collection+o.Type()] = true
				for _, e := range edits {
					value := e.make(o)
					if value == "" {
						continue
					}
					changed, err := o.With(e.name, json.RawMessage(value))
					if err != nil {
						t.Fatal(err)
					}
					edited := &stix.Bundle{Objects: slices.Clone(b.Objects)}
					edited.Objects[i] = changed
					checkEdit(t, original, edited, ref, o.ID(), e.name)
				}
				if o.Type() == "relationship" && ref != "derived" {
					edited := &stix.Bundle{Objects: slices.Delete(slices.Clone(b.Objects), i, i+1)}
					checkEdit(t, original, edited, ref, o.ID(), "all")
				}
			}
		})
	}
}

// What is said of a source counts where the case has it, and is lost elsewhere if it is not the same.
func TestEditedSource(t *testing.T) {
	original := dossier(t, "2021-exchange")
	const old, edited = `"url": "https://`, `"url": "https://example.org/`
	for _, kind := range []string{"grouping", "report"} {
		b := newBundle(t, original)
		i := slices.IndexFunc(b.Objects, func(o stix.Object) bool {
			text, _ := o.Member("external_references")
			return o.Type() == kind && strings.Contains(string(text), old)
		})
		id := b.Objects[i].ID()
		text, _ := b.Objects[i].Member("external_references")
		set(t, b, func(o stix.Object) bool { return o.ID() == id }, "external_references", strings.Replace(string(text), old, edited, 1))
		c, losses, err := b.Case()
		if err != nil {
			t.Fatal(err)
		}
		told := slices.ContainsFunc(losses, func(l attribution.Loss) bool {
			return l.Object == string(id) && strings.HasPrefix(l.Path, "/external_references/") && strings.Contains(l.Value, edited)
		})
		var r changes
		cmp.Equal(original, c, cmp.Reporter(&r))
		if isEdit := len(r.refs) == 1 && strings.HasPrefix(r.refs[0], "sources/"); told == (kind == "grouping") || isEdit != (kind == "grouping") {
			t.Errorf("%s: changed %v, told: %v", kind, r.refs, told)
		}
	}
}

// checkEdit reports it if something else changed than the entity, or nothing did.
func checkEdit(t *testing.T, original *attribution.Case, edited *stix.Bundle, ref attribution.Ref, id stix.ID, name string) {
	t.Helper()
	c, losses, err := edited.Case()
	if err != nil {
		t.Errorf("%s: %s: %v", ref, name, err)
		return
	}
	var r changes
	cmp.Equal(original, c, cmp.Reporter(&r))
	switch ref {
	case "derived":
		told := slices.ContainsFunc(losses, func(l attribution.Loss) bool { return l.Object == string(id) && l.Path == "/"+name })
		if len(r.refs) != 0 || !told {
			t.Errorf("%s: %s changed %v, told: %v", id, name, r.refs, told)
		}
	case "case":
		if len(r.refs) != 1 || strings.Contains(r.refs[0], "/") {
			t.Errorf("%s: %s changed %v", ref, name, r.refs)
		}
	default:
		if len(r.refs) != 1 || r.refs[0] != string(ref) {
			t.Errorf("%s: %s changed %v", ref, name, r.refs)
		}
	}
}

// Changes are the references of the entities in which two cases differ, or the names of members of the case.
type changes struct {
	path cmp.Path
	refs []string
}

func (c *changes) PushStep(step cmp.PathStep) { c.path = append(c.path, step) }
func (c *changes) PopStep()                   { c.path = c.path[:len(c.path)-1] }
func (c *changes) Report(r cmp.Result) {
	if r.Equal() {
		return
	}
	var ref []string
	for _, step := range c.path {
		switch s := step.(type) {
		case cmp.StructField:
			if len(ref) == 0 {
				ref = append(ref, strings.ToLower(s.Name()))
			}
		case cmp.MapIndex:
			if len(ref) == 1 && ref[0] != "extra" {
				ref = append(ref, fmt.Sprint(s.Key()))
			}
		}
	}
	if changed := strings.Join(ref, "/"); !slices.Contains(c.refs, changed) {
		c.refs = append(c.refs, changed)
	}
}

// refOf returns the entity that an object stands for, by the extension.
func refOf(o stix.Object) attribution.Ref {
	var extensions map[stix.ID]struct{ Ref attribution.Ref }
	text, ok := o.Member("extensions")
	if !ok || json.Unmarshal(text, &extensions) != nil {
		return ""
	}
	return extensions[stix.ExtensionID].Ref
}
