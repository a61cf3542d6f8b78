package stix_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// said returns what parties certainly do with the attributions of a case: assert them, with which words of likelihood,
// deny them, judge that they are not so or leave it open, and are said by others to do, in words that are the same in
// any case that says the same.
func said(c *attribution.Case) map[string]bool {
	x := query.New(c)
	name := func(id attribution.ActorID) string {
		if a := c.Actors[id]; a != nil && len(a.ActorProfile().Names) > 0 {
			return a.ActorProfile().Names[0].Text
		}
		return string(id)
	}
	claim := func(ref attribution.Ref) string {
		_, id := ref.Split()
		a := c.Attributions[attribution.AttributionID(id)]
		if a == nil {
			return ""
		}
		return nameOf(c, a.Subject) + " " + string(a.Link) + " " + nameOf(c, a.Object)
	}
	out := make(map[string]bool)
	for _, h := range x.AllHoldings() {
		if on := claim(h.Proposition); h.Stands == edtf.Yes && on != "" {
			out[fmt.Sprintf("%s %s %q: %s", name(h.Party), cmp.Or(string(h.Leans), "for"), h.Assessment.Likelihood.Text, on)] = true
		}
	}
	for _, p := range x.Positions() {
		if on := claim(p.On); on != "" && (p.Verb == attribution.Denies || p.Verb == attribution.Contests) {
			out[name(p.Party)+" "+string(p.Verb)+": "+on] = true
		}
	}
	for _, p := range x.Reports() {
		for _, by := range x.Reporters(p.Place) {
			if on := claim(p.On); on != "" && p.Place.Reported == 1 {
				out[name(by)+" reports that "+name(p.Party)+" "+string(p.Verb)+": "+on] = true
			}
		}
	}
	return out
}

// Of the bundle of a dossier without the extension, the reader finds the same holders, words of likelihood and
// verdicts: of at least 95 in 100 claims, and of nothing that the case does not say.
func TestPlain(t *testing.T) {
	found, all := 0, 0
	for id, c := range dossiers(t) {
		want, got := said(c), said(caseOf(t, strip(newBundle(t, c))))
		for s := range want {
			if all++; got[s] {
				found++
			} else {
				t.Logf("%s: not found: %s", id, s)
			}
		}
		for _, s := range slices.Sorted(maps.Keys(got)) {
			if !want[s] {
				t.Errorf("%s: found, and not so: %s", id, s)
			}
		}
	}
	t.Logf("%d of %d", found, all)
	if found*100 < all*95 {
		t.Errorf("%d of %d are found", found, all)
	}
}

// What nobody holds is labelled, revoked or opined against.
func TestPlainUnheld(t *testing.T) {
	for id, c := range dossiers(t) {
		x := query.New(c)
		held := make(map[string]bool)
		for ref := range c.Attributions {
			if len(x.Holders(ref.Ref())) > 0 {
				held[string(ref)] = true
			}
		}
		for _, o := range newBundle(t, c).Objects {
			if o.Type() != "relationship" {
				continue
			}
			ref, _ := strings.CutPrefix(string(refOf(o)), "attributions/")
			labels, _ := o.Member("labels")
			if ref != string(refOf(o)) && !held[ref] && !strings.Contains(string(labels), "not-asserted") {
				t.Errorf("%s: nobody holds %s, and the relationship does not say so", id, ref)
			}
		}
	}
}

// Texts in the language of the case say so where that is not English, and come back equal.
func TestPlainLanguage(t *testing.T) {
	for lang, want := range map[attribution.Lang]string{"fr": "fr", "en": "", "": ""} {
		c := exampleCase()
		c.Lang = lang
		b := newBundle(t, c)
		for _, o := range b.Objects {
			if kind := o.Type(); (kind == "incident" || kind == "grouping") && o.Text("lang") != want {
				t.Errorf("%q: the %s says lang %q", lang, kind, o.Text("lang"))
			}
		}
		if diff := difference(t, c, caseOf(t, b)); diff != "" {
			t.Errorf("%q: the case changed (-want +got):\n%s", lang, diff)
		}
	}
}
