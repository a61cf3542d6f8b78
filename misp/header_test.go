package misp_test

import (
	"errors"
	"testing"

	"example.com/attribution/internal/casetest"
	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/misp"
)

// What a file says of itself comes back from the case that was made of it.
func TestHeader(t *testing.T) {
	f := decode(t, sample)
	c, _, _ := misp.Case(f)
	want := *f
	want.Values = nil
	if diff := cmp.Diff(want, misp.Header(c)); diff != "" {
		t.Errorf("the header (-want +got):\n%s", diff)
	}
}

// A file of any case has what MISP's schema of cluster files requires, and nothing that it does not know; it is valid.
func TestHeaderOfDossiers(t *testing.T) {
	all := map[string]*attribution.Case{"zero": {}, "another header": {Sources: attribution.Sources{"s": nil,
		"t": {Extra: attribution.Extra{misp.ExtraGalaxy: []byte("7")}}}}}
	for id, c := range casetest.Dossiers(t) {
		all[id] = c
	}
	for id, c := range all {
		header := misp.Header(c)
		f, _, _ := misp.FromCase(c, header)
		members := value(t, encode(t, f)).(map[string]any)
		for _, name := range []string{"name", "type", "category", "description", "source", "uuid", "version", "authors", "values"} {
			if _, ok := members[name]; !ok {
				t.Errorf("%s: no member %s", id, name)
			}
			delete(members, name)
		}
		if len(members) > 0 {
			t.Errorf("%s: more members: %v", id, members)
		}
		if fs, _ := errors.AsType[attribution.Findings](f.Validate()); len(fs) > 0 {
			t.Errorf("%s: %v", id, fs)
		}
		if diff := cmp.Diff(header, misp.Header(c)); diff != "" {
			t.Errorf("%s: another header the second time:\n%s", id, diff)
		}
	}
}

// Producers and countries keep what a case has no members for, and their files are no headers of files of groups.
func TestRegisters(t *testing.T) {
	labs := decode(t, `{"type": "producer", "category": "actor", "version": 7, "values": [{"value": "Labs", "revoked": true,
		"meta": {"country": "US"}, "related": [{"dest-uuid": "11111111-1111-4111-8111-111111111111", "type": "similar"}]}]}`)
	c, losses, _ := misp.Case(labs, decode(t, sample))
	if c.Sources["galaxy-producer"] == nil || misp.Header(c).Type != "threat-actor" {
		t.Errorf("sources %v, header %+v", c.Sources, misp.Header(c))
	}
	want := attribution.Extra{misp.ExtraMeta: []byte(`{"country":"US"}`), misp.ExtraRevoked: []byte("true"),
		misp.ExtraRelated: []byte(`[{"dest-uuid":"11111111-1111-4111-8111-111111111111","type":"similar"}]`)}
	if diff := cmp.Diff(want, c.Actors["labs"].ActorProfile().Extra); diff != "" {
		t.Errorf("the producer (-want +got):\n%s", diff)
	}
	for _, l := range losses {
		if l.Object == "Labs" {
			t.Errorf("lost: %+v", l)
		}
	}
	_, losses, _ = misp.FromCase(c, misp.Header(c))
	found := false
	for _, l := range losses {
		found = found || l.Object == "actors/labs"
	}
	if !found {
		t.Error("a file of groups holds a producer, or its loss is not told")
	}
}

// What a cluster does not say of a name is listed, and what goes without saying is not.
func TestNewLosesOfNames(t *testing.T) {
	f := decode(t, sample)
	c, _, _ := misp.Case(f)
	crane := c.Actors["blue-crane"].ActorProfile()
	crane.Names = append(crane.Names, attribution.Name{Text: "Grue bleue", Lang: "fr", Kind: attribution.NameTransliteration, By: "elsewhere",
		Source: "paper", Period: "2020", Fit: attribution.FitSubset, Extra: attribution.Extra{"example.org/x": []byte("1")}})
	crane.Extra["example.org/y"] = []byte("2")
	c.License = "CC0-1.0"
	_, losses, _ := misp.FromCase(c, misp.Header(c))
	var got []string
	for _, l := range losses {
		if l.Object == "actors/blue-crane" || l.Object == "case" {
			got = append(got, l.Object+l.Path+" "+l.Value)
		}
	}
	want := []string{`actors/blue-crane/names/4/kind "transliteration"`, `actors/blue-crane/names/4/by "elsewhere"`,
		`actors/blue-crane/names/4/source "paper"`, `actors/blue-crane/names/4/lang "fr"`, `actors/blue-crane/names/4/fit "subset"`,
		`actors/blue-crane/names/4/period "2020"`, `actors/blue-crane/names/4/example.org~1x 1`, `actors/blue-crane/example.org~1y 2`,
		`case/license "CC0-1.0"`}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("losses (-want +got):\n%s", diff)
	}
}
