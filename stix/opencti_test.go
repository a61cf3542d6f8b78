package stix_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/stix"
)

var forOpenCTI = stix.Options{Profile: stix.ProfileOpenCTI, Modified: later.Modified}

// Whatever a case says, the bundle for OpenCTI is valid, has no object that it refuses, and no reference to what is not
// there.
func TestOpenCTI(t *testing.T) {
	check := func(t *testing.T, c *attribution.Case) {
		t.Helper()
		b, _, err := stix.FromCase(c, forOpenCTI)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range b.Lint().Errors() {
			t.Errorf("%v: %s", f, b.Objects[0])
		}
		ids := idsOf(b)
		if len(ids) != len(b.Objects) {
			t.Error("two objects have one identifier")
		}
		for _, o := range b.Objects {
			switch o.Type() {
			case "extension-definition", "language-content":
				t.Errorf("%s is refused", o.ID())
			}
			for name, value := range o.Members() {
				if name == "object_marking_refs" || !strings.HasSuffix(name, "_ref") && !strings.HasSuffix(name, "_refs") {
					continue
				}
				for _, ref := range strings.Split(strings.Trim(string(value), "[] \n"), ",") {
					if ref = strings.Trim(ref, "\" \n"); ref != "" && !ids[stix.ID(ref)] {
						t.Errorf("%s: %s is to %s, which is not there", o.ID(), name, ref)
					}
				}
			}
		}
	}
	for seed := range uint64(150) {
		check(t, newDice(seed).newCase())
	}
	for seed := range uint64(60) {
		check(t, caseOf(t, decode(t, newDice(seed).newBundle())))
	}
}

// A judgement that leans open or against is an opinion or a note with its words, and no relationship.
func TestOpenCTIOfLeanings(t *testing.T) {
	c := exampleCase()
	c.Statements["fcdo-0325"].Acts = []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/ec-prc"}, Leans: attribution.LeansAgainst,
		Wording: attribution.Words{Text: "we do not think so", Lang: "en"}}}
	for _, options := range []stix.Options{forOpenCTI, later} {
		b, _, err := stix.FromCase(c, options)
		if err != nil {
			t.Fatal(err)
		}
		said := false
		for _, o := range b.Objects {
			if o.Type() == "relationship" && o.Text("relationship_type") != "located-at" {
				if labels, _ := o.Member("labels"); !bytes.Contains(labels, []byte("not-asserted")) {
					t.Errorf("%s: a relationship that nobody holds: %s", options.Profile, o)
				}
			}
			said = said || (o.Type() == "opinion" || o.Type() == "note") && strings.Contains(o.Text("explanation")+o.Text("content"), "we do not think so")
		}
		if !said {
			t.Errorf("%s: nobody says anything", options.Profile)
		}
	}
}

// OpenCTI's levels are those of version 1.0 of the Traffic Light Protocol, and one of its own.
func TestOpenCTIMarkings(t *testing.T) {
	for level, want := range map[attribution.Marking]stix.ID{
		attribution.MarkingClear:       "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
		attribution.MarkingAmberStrict: "marking-definition--826578e1-40ad-459f-bc73-ede076f81f37",
		attribution.MarkingRed:         "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
	} {
		c := exampleCase()
		c.Marking = level
		b, _, err := stix.FromCase(c, forOpenCTI)
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range b.Objects {
			if refs, _ := o.Member("object_marking_refs"); o.Type() != "marking-definition" && !strings.Contains(string(refs), string(want)) {
				t.Errorf("%s: %s is marked %s", level, o.ID(), refs)
			}
		}
	}
}

func TestNoProfile(t *testing.T) {
	if _, _, err := stix.FromCase(exampleCase(), stix.Options{Profile: "misp"}); !errors.Is(err, stix.ErrNoProfile) {
		t.Errorf("got %v", err)
	}
}
