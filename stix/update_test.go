package stix_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

var later = stix.Options{Modified: time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)}

// changedObjects returns which objects of one bundle are not in another as they are written there.
func changedObjects(a, b *stix.Bundle) []stix.ID {
	held := make(map[string]bool)
	for _, o := range b.Objects {
		held[o.String()] = true
	}
	var out []stix.ID
	for _, o := range a.Objects {
		if !held[o.String()] {
			out = append(out, o.ID())
		}
	}
	return out
}

func idsOf(b *stix.Bundle) map[stix.ID]bool {
	out := make(map[stix.ID]bool)
	for _, o := range b.Objects {
		out[o.ID()] = true
	}
	return out
}

func TestUpdate(t *testing.T) {
	original := dossier(t, "2021-exchange")
	for name, c := range map[string]struct {
		edit                    func(*attribution.Case)
		changed, added, removed int
	}{
		"nothing":         {func(c *attribution.Case) {}, 0, 0, 0},
		"name":            {func(c *attribution.Case) { c.Actors["china"].ActorProfile().Names[0].Text = "PRC" }, 25, 0, 0}, // the texts that name it, too
		"kind of a name":  {func(c *attribution.Case) { c.Actors["apt31"].ActorProfile().Names[1].Kind = "alias" }, 1, 0, 0},
		"title":           {func(c *attribution.Case) { c.Title = "Exchange" }, 1, 0, 0},
		"publisher":       {func(c *attribution.Case) { c.Sources["aef"].Publisher = "china" }, 2, 0, 0},
		"one actor more":  {func(c *attribution.Case) { c.Actors["new"] = &attribution.Persona{Profile: attribution.Named("New")} }, 0, 1, 0},
		"one quote less":  {func(c *attribution.Case) { delete(c.Quotes, "anssi-vaste") }, 2, 0, 1},     // and the claim and the report in its words
		"one claim less":  {func(c *attribution.Case) { delete(c.Attributions, "apt31-mss") }, 4, 0, 1}, // and what others say of the statement that makes it
		"another verb":    {func(c *attribution.Case) { c.Statements["afp-biden"].Kind = attribution.StatementBriefing }, 1, 0, 0},
		"marking removed": {func(c *attribution.Case) { c.Actors["china"].ActorProfile().Description = "A state." }, 1, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBundle(t, original)
			want := original.Clone()
			c.edit(want)
			got, losses, err := b.Update(want, later)
			if err != nil || losses != nil {
				t.Fatal(losses, err)
			}
			if diff := cmp.Diff(want, caseOf(t, decode(t, encode(t, got)))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			changed, added, removed := 0, 0, 0
			before, after := idsOf(b), idsOf(got)
			for _, id := range changedObjects(got, b) {
				if before[id] {
					changed++
				} else {
					added++
				}
			}
			for id := range before {
				if !after[id] {
					removed++
				}
			}
			if changed != c.changed || added != c.added || removed != c.removed {
				t.Errorf("%d changed, %d added, %d removed: %v", changed, added, removed, changedObjects(got, b))
			}
			for _, f := range got.Lint().Errors() {
				t.Error(f)
			}
		})
	}
}

// A bundle that came from elsewhere keeps its form.
func TestUpdateForeign(t *testing.T) {
	text := documents(t, "attack")["ics-attack-13.1.json"]
	b := decode(t, string(text))
	c := caseOf(t, b)
	for name, edit := range map[string]func(*attribution.Case){
		"name": func(c *attribution.Case) { c.Actors["apt38"].ActorProfile().Names[0].Text = "APT 38" },
		"no alias": func(c *attribution.Case) {
			p := c.Actors["apt38"].ActorProfile()
			p.Names = slices.DeleteFunc(p.Names, func(n attribution.Name) bool { return n.Text == "Bluenoroff" })
		},
		"alias": func(c *attribution.Case) {
			p := c.Actors["apt38"].ActorProfile()
			p.Names = append(p.Names, attribution.Name{Text: "New", By: "the-mitre-corporation"})
		},
		"alias of others": func(c *attribution.Case) {
			p := c.Actors["apt38"].ActorProfile()
			p.Names = append(p.Names, attribution.Name{Text: "New", Kind: attribution.NameVendor, Fit: attribution.FitOverlaps})
		},
		"description": func(c *attribution.Case) { c.Actors["apt38"].ActorProfile().Description = "A group." },
		"month":       func(c *attribution.Case) { c.Accounts["maroochy-water-breach"].Activity = "2000-01/2000-04" },
		"wording": func(c *attribution.Case) {
			c.Statements["2016-ukraine-electric-power-attack-sandworm-team"].Acts[0].Wording.Text = "Other words."
		},
		"label": func(c *attribution.Case) {
			p := c.Actors["apt38"].ActorProfile()
			p.Extra = attribution.Extra{"oasis-open.org/stix": append([]byte(`{"labels":["reviewed"],`), p.Extra["oasis-open.org/stix"][1:]...)}
		},
	} {
		t.Run(name, func(t *testing.T) {
			want := c.Clone()
			edit(want)
			got, losses, err := b.Update(want, later)
			if err != nil || losses != nil {
				t.Fatal(losses, err)
			}
			changed := changedObjects(got, b)
			changed = slices.DeleteFunc(changed, func(id stix.ID) bool {
				return id == stix.ExtensionID || id == "identity--8ff027fa-03d4-5025-b85d-4cc87f3044b6"
			})
			if len(changed) != 1 {
				t.Errorf("%d objects changed: %v", len(changed), changed)
			}
			if diff := cmp.Diff(want, caseOf(t, got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A bundle of STIX 2.0 stays one.
func TestUpdateOld(t *testing.T) {
	b := decode(t, `{"type":"bundle","id":"bundle--5f0d9c1e-6f0c-4a43-9c1b-0c2b4f5d7a11","spec_version":"2.0","objects":[{"type":"intrusion-set",
		"id":"intrusion-set--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","created":"2016-04-06T20:03:48.000Z","modified":"2016-04-06T20:03:48.000Z","name":"G","aliases":["A"]}]}`)
	for name, c := range map[string]struct {
		edit func(*attribution.Case)
		err  error
	}{
		"nothing":     {func(c *attribution.Case) {}, nil},
		"description": {func(c *attribution.Case) { c.Actors["g"].ActorProfile().Description = "A group." }, nil},
		"alias": {func(c *attribution.Case) {
			p := c.Actors["g"].ActorProfile()
			p.Names = append(p.Names, attribution.Name{Text: "B", By: p.Names[0].By})
		}, nil},
		"fit of a name": {func(c *attribution.Case) { c.Actors["g"].ActorProfile().Names[1].Fit = attribution.FitOverlaps }, stix.ErrOldVersion},
		"one more":      {func(c *attribution.Case) { c.Actors["new"] = &attribution.Persona{} }, stix.ErrOldVersion},
	} {
		t.Run(name, func(t *testing.T) {
			want := caseOf(t, b)
			c.edit(want)
			got, losses, err := b.Update(want, later)
			if !errors.Is(err, c.err) || losses != nil {
				t.Fatal(losses, err)
			}
			if err != nil {
				return
			}
			if diff := cmp.Diff(want, caseOf(t, got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if findings := got.Lint().Errors(); len(findings) > 0 {
				t.Errorf("not valid: %v", findings)
			}
		})
	}
}

func TestUpdateErrors(t *testing.T) {
	c := dossier(t, "2025-singapore")
	b := newBundle(t, c)
	edited := c.Clone()
	edited.Actors["china"].ActorProfile().Description = "A state."
	if _, _, err := b.Update(edited, stix.Options{Modified: time.Unix(0, 0)}); !errors.Is(err, stix.ErrNotLater) {
		t.Errorf("got %v", err)
	}
	if _, _, err := b.Update(new(attribution.Case), stix.Options{}); !errors.Is(err, stix.ErrNoTime) {
		t.Errorf("got %v", err)
	}
	if _, _, err := stix.FromCase(&attribution.Case{Sources: attribution.Sources{"a": nil}}, later); err == nil {
		t.Error("no error for a case with a nil source")
	}
	unchanged, _, err := b.Update(c, stix.Options{Modified: time.Unix(0, 0)})
	if err != nil || !bytes.Equal([]byte(encode(t, unchanged)), []byte(encode(t, b))) {
		t.Errorf("nothing was changed, and the bundle differs: %v", err)
	}
}
