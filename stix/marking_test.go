package stix_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/stix"
)

// marked are bundles by how their objects are marked, and the level that the case has.
func marked(t *testing.T) map[string]struct {
	bundle string
	want   attribution.Marking
} {
	t.Helper()
	const head = `{"type":"bundle","id":"bundle--00000000-0000-4000-8000-000000000001","objects":[`
	identity := func(n, more string) string {
		return `{"type":"identity","spec_version":"2.1","id":"identity--00000000-0000-4000-8000-00000000000` + n + `","created":"2024-03-01T10:00:00.000Z","modified":"2024-03-01T10:00:00.000Z","name":"N` + n + `","identity_class":"organization"` + more + `}`
	}
	refs := func(ids ...string) string {
		return `,"object_marking_refs":["marking-definition--` + strings.Join(ids, `","marking-definition--`) + `"]`
	}
	const (
		white1, red1           = "613f2e26-407d-48c7-9eca-b8e91df99dc9", "5e57c739-391a-4eb3-b6be-7d15ca92d5ed"
		clear2, green2, amber2 = "94868c89-83c2-464b-929b-a1a8aa3c8487", "bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "55d920b0-5e8b-4f79-9ee9-91f868d9b421"
		strict2, red2          = "939a9414-2ddd-4d32-a0cd-375ea402b003", "e828b379-4e03-4974-9ac4-e53a884c97c1"
		openCTI                = "826578e1-40ad-459f-bc73-ede076f81f37"
		embargo                = "00000000-0000-4000-8000-0000000000ee"
	)
	statement := `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--` + embargo + `","created":"2024-03-01T10:00:00.000Z","definition_type":"statement","definition":{"statement":"Embargo until 1 January 2027"}}`
	both := func(a, b string) string { return head + identity("1", a) + "," + identity("2", b) + "]}" }
	out := map[string]struct {
		bundle string
		want   attribution.Marking
	}{
		"nothing":              {both("", ""), ""},
		"1.0 white":            {both(refs(white1), refs(white1)), attribution.MarkingClear},
		"1.0 red":              {both(refs(red1), refs(red1)), attribution.MarkingRed},
		"2.0 clear":            {both(refs(clear2), refs(clear2)), attribution.MarkingClear},
		"2.0 green":            {both(refs(green2), refs(green2)), attribution.MarkingGreen},
		"2.0 amber":            {both(refs(amber2), refs(amber2)), attribution.MarkingAmber},
		"2.0 amber+strict":     {both(refs(strict2), refs(strict2)), attribution.MarkingAmberStrict},
		"2.0 red":              {both(refs(red2), refs(red2)), attribution.MarkingRed},
		"OpenCTI amber+strict": {both(refs(openCTI), refs(openCTI)), attribution.MarkingAmberStrict},
		"one unmarked":         {both(refs(red2), ""), ""},
		"two levels":           {both(refs(red2), refs(clear2)), ""},
		"two versions":         {both(refs(red2), refs(red1)), ""},
		"level and statement":  {head + statement + "," + identity("1", refs(red2, embargo)) + "," + identity("2", refs(red2)) + "]}", ""},
		"statement alone":      {head + statement + "," + identity("1", refs(embargo)) + "," + identity("2", refs(embargo)) + "]}", ""},
		"a part":               {both(refs(green2)+`,"granular_markings":[{"marking_ref":"marking-definition--`+red2+`","selectors":["name"]}]`, refs(green2)), ""},
		"a part only":          {both(`,"granular_markings":[{"marking_ref":"marking-definition--`+red2+`","selectors":["name"]}]`, ""), ""},
	}
	return out
}

// levels returns the strictest level and all other markings of each object, by its identifier.
func levels(b *stix.Bundle) map[stix.ID][]string {
	out := make(map[stix.ID][]string)
	for _, o := range b.Objects {
		if o.Type() == "marking-definition" {
			continue
		}
		var marks struct {
			Whole json.RawMessage `json:"object_marking_refs"`
			Parts json.RawMessage `json:"granular_markings"`
		}
		if json.Unmarshal([]byte(o.String()), &marks) != nil {
			continue
		}
		text := string(marks.Whole) + string(marks.Parts)
		for _, level := range []struct{ id, name string }{{"e828b379", "5"}, {"5e57c739", "5"}, {"939a9414", "4"}, {"826578e1", "4"}, {"55d920b0", "3"}, {"f88d31f6", "3"},
			{"bab4a63c", "2"}, {"34098fce", "2"}, {"94868c89", "1"}, {"613f2e26", "1"}, {"00000000-0000-4000-8000-0000000000ee", "embargo"},
			{"8e2e2d2b-17d4-4cbf-938f-98ee46b3cd31", "embargo"}} {
			if strings.Contains(text, "marking-definition--"+level.id) {
				out[o.ID()] = append(out[o.ID()], level.name)
			}
		}
	}
	return out
}

// No way through a case lowers or loses a marking, and a case has a level only if all objects have it and nothing else
// marks any.
func TestMarkingsAreNeverLowered(t *testing.T) {
	for name, test := range marked(t) {
		t.Run(name, func(t *testing.T) { throughCase(t, test.bundle, test.want) })
	}
}

func throughCase(t *testing.T, text string, want attribution.Marking) {
	b, err := stix.Decode(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c, _, err := b.Case()
	if err != nil {
		t.Fatal(err)
	}
	if c.Marking != want {
		t.Errorf("the case is marked %q, want %q", c.Marking, want)
	}
	o := stix.Options{Modified: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)}
	again, _, err := stix.FromCase(c, o)
	if err != nil {
		t.Fatal(err)
	}
	c.Title = "changed"
	for _, a := range c.Actors {
		a.ActorProfile().Description = "changed"
	}
	updated, _, err := b.Update(c, o)
	if err != nil {
		t.Fatal(err)
	}
	for way, out := range map[string]*stix.Bundle{"FromCase": again, "Update": updated} {
		is := levels(out)
		for id, was := range levels(b) {
			now, ok := is[id]
			if _, there := out.Object(id); !there {
				continue
			}
			if !ok || was[0] != "embargo" && now[0] < was[0] || slices.Contains(was, "embargo") && !slices.Contains(now, "embargo") {
				t.Errorf("%s: %s was marked %v and is marked %v", way, id, was, now)
			}
		}
		for _, f := range out.Lint() {
			if f.Severity == attribution.SeverityError {
				t.Errorf("%s: %v", way, f)
			}
		}
		var text bytes.Buffer
		if err := out.Encode(&text); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(text.String(), "8000-0000000000ee\"") && !strings.Contains(text.String(), "Embargo") {
			t.Errorf("%s: the definition of a statement is gone", way)
		}
	}
	back, _, err := again.Case()
	if err != nil {
		t.Fatal(err)
	}
	if back.Marking != want {
		t.Errorf("read again, the case is marked %q, want %q", back.Marking, want)
	}
}

// Bundles that failed elsewhere, from testdata.
func TestMarkingsOfBundles(t *testing.T) {
	for name, want := range map[string]attribution.Marking{"s06b-tlp2-red": attribution.MarkingRed, "s08-tlp-mixed": "", "tlpmix": "", "statement-marking": ""} {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join("testdata", "markings", name+".json"))
			if err != nil {
				t.Fatal(err)
			}
			throughCase(t, string(text), want)
		})
	}
}

// A level that a case is given marks all objects, and lowers none that is stricter.
func TestLevelOfCase(t *testing.T) {
	b, err := stix.Decode(strings.NewReader(marked(t)["two levels"].bundle))
	if err != nil {
		t.Fatal(err)
	}
	c, _, err := b.Case()
	if err != nil {
		t.Fatal(err)
	}
	c.Marking = attribution.MarkingAmber
	out, _, err := stix.FromCase(c, stix.Options{Modified: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	is := levels(out)
	if got := is["identity--00000000-0000-4000-8000-000000000001"]; !slices.Equal(got, []string{"5"}) {
		t.Errorf("what was red is %v", got)
	}
	if got := is["identity--00000000-0000-4000-8000-000000000002"]; !slices.Equal(got, []string{"3"}) {
		t.Errorf("what was clear is %v", got)
	}
}

// The definitions of OASIS for version 2.0 of the Traffic Light Protocol are valid; a level that it does not have, and
// a level by another identifier, are warned of, and mark no case.
func TestUnknownLevels(t *testing.T) {
	definition := func(id, level string) string {
		return `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--` + id + `","created":"2022-10-01T00:00:00.000Z","name":"TLP",` +
			`"extensions":{"extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d":{"extension_type":"property-extension","tlp_2_0":"` + level + `"}}}`
	}
	const red, own, path = "e828b379-4e03-4974-9ac4-e53a884c97c1", "00000000-0000-4000-8000-0000000000aa",
		"/objects/0/extensions/extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d/tlp_2_0"
	for name, test := range map[string]struct {
		id, level string
		found     bool
		marking   attribution.Marking
	}{
		"red":                         {red, "red", false, attribution.MarkingRed},
		"a level that it has not":     {own, "purple", true, ""},
		"red, by another identifier":  {own, "red", true, ""},
		"another level, by that one":  {red, "green", true, attribution.MarkingRed},
		"capitals":                    {own, "RED", true, ""},
		"a definition without a name": {own, "", true, ""},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, bundleOf(definition(test.id, test.level), made("intrusion-set", 1, `"name":"G","object_marking_refs":["marking-definition--`+test.id+`"]`)))
			got := false
			for _, f := range b.Lint() {
				got = got || f.Path == path && f.Code == attribution.CodeUnlistedWord && f.Severity == attribution.SeverityWarning
				if f.Severity == attribution.SeverityError {
					t.Error(f)
				}
			}
			if got != test.found {
				t.Errorf("found is %t, want %t: %v", got, test.found, b.Lint())
			}
			throughCase(t, encode(t, b), test.marking)
		})
	}
}

// The definition of a level that the protocol does not have stays with the objects that it marks, though it is an
// error; one that is no definition is a loss, since references to it stay.
func TestDefinitionsThatAreNotValid(t *testing.T) {
	const id = "marking-definition--00000000-0000-4000-8000-0000000000aa"
	for name, test := range map[string]struct {
		definition string
		kept       bool
	}{
		"amber+strict in version 1.0": {`"definition_type":"tlp","definition":{"tlp":"amber+strict"}`, true},
		"red by another identifier":   {`"definition_type":"tlp","name":"TLP:RED","definition":{"tlp":"red"}`, true},
		"a list":                      {`"definition_type":"tlp","definition":["red"]`, false},
		"a statement without words":   {`"definition_type":"statement","definition":{}`, false},
	} {
		t.Run(name, func(t *testing.T) {
			definition := `{"type":"marking-definition","spec_version":"2.1","id":"` + id + `","created":"2024-03-01T10:00:00.000Z",` + test.definition + `}`
			b := decode(t, bundleOf(definition, made("intrusion-set", 1, `"name":"G","object_marking_refs":["`+id+`"]`)))
			if len(b.Lint().Errors()) == 0 {
				t.Fatal("the definition is valid")
			}
			c := caseOf(t, b)
			for _, profile := range []stix.Profile{stix.ProfilePlain, stix.ProfileOpenCTI} {
				out, losses, err := stix.FromCase(c, stix.Options{Modified: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), Profile: profile})
				if err != nil {
					t.Fatal(err)
				}
				group, _ := out.Object(stix.ID(idOf("intrusion-set", 1)))
				if !strings.Contains(group.String(), id) {
					t.Errorf("profile %q: the marking is gone", profile)
				}
				is, kept := out.Object(id)
				was, _ := b.Object(id)
				lost := slices.ContainsFunc(losses, func(l attribution.Loss) bool { return l.Object == id })
				if kept != test.kept || lost == test.kept || kept && cmp.Diff(leavesIn(t, []byte(was.String())), leavesIn(t, []byte(is.String()))) != "" {
					t.Errorf("profile %q: kept is %t, lost is %t: %s", profile, kept, lost, is)
				}
			}
		})
	}
}
