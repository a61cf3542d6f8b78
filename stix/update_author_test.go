package stix_test

import (
	"testing"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// twoProducers is a bundle in which two producers make one claim of a group each.
func twoProducers(t testing.TB) *stix.Bundle {
	return decode(t, bundleOf(
		made("identity", 1, `"name":"A","identity_class":"organization"`), made("identity", 2, `"name":"B","identity_class":"organization"`),
		made("intrusion-set", 1, `"name":"Heron","created_by_ref":"`+idOf("identity", 1)+`"`),
		made("threat-actor", 1, `"name":"Egret","created_by_ref":"`+idOf("identity", 2)+`"`),
		relates(1, "attributed-to", idOf("intrusion-set", 1), idOf("threat-actor", 1), `,"description":"Theirs.","created_by_ref":"`+idOf("identity", 1)+`"`),
		relates(2, "related-to", idOf("intrusion-set", 1), idOf("threat-actor", 1), `,"description":"Own.","created_by_ref":"`+idOf("identity", 2)+`"`)))
}

// Only the creator of an object may make a version of it (STIX 2.1, section 3.6). Who updates a bundle as somebody
// changes the objects of that producer only, and says of others what they do not say in notes of its own; the case
// comes back equal all the same.
func TestUpdateAsAuthor(t *testing.T) {
	b := twoProducers(t)
	author := stix.ID(idOf("identity", 2))
	options := stix.Options{Modified: later.Modified, Author: author}
	for name, edit := range map[string]func(*attribution.Case){
		"own name":          func(c *attribution.Case) { c.Actors["egret"].ActorProfile().Names[0].Text = "Great Egret" },
		"name of another's": func(c *attribution.Case) { c.Actors["heron"].ActorProfile().Names[0].Text = "Grey Heron" },
		"alias of another's": func(c *attribution.Case) {
			p := c.Actors["heron"].ActorProfile()
			p.Names = append(p.Names, attribution.Name{Text: "H", By: "b"})
		},
		"wordings": func(c *attribution.Case) {
			for _, s := range c.Statements {
				s.Acts[0].Wording.Text += " More."
			}
		},
		"one actor more": func(c *attribution.Case) { c.Actors["new"] = &attribution.Person{Profile: attribution.Named("New")} },
	} {
		t.Run(name, func(t *testing.T) {
			want := caseOf(t, b)
			edit(want)
			got, losses, err := b.Update(want, options)
			if err != nil || losses != nil {
				t.Fatal(losses, err)
			}
			if diff := cmp.Diff(want, caseOf(t, decode(t, encode(t, got)))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			before := make(map[stix.ID]string)
			for _, o := range b.Objects {
				before[o.ID()] = o.String()
			}
			for _, o := range got.Objects {
				by := stix.ID(o.Text("created_by_ref"))
				if old, ok := before[o.ID()]; ok && old != o.String() && by != author {
					t.Errorf("%s is of %s, and was changed", o.ID(), by)
				}
			}
			for _, f := range got.Lint().Errors() {
				t.Error(f)
			}
			again, losses, err := got.Update(want, options)
			if err != nil || losses != nil || encode(t, again) != encode(t, got) {
				t.Errorf("to write the same again changes the bundle: %v %v", losses, err)
			}
			other := stix.Options{Modified: later.Modified.AddDate(1, 0, 0), Author: author}
			want.Actors["heron"].ActorProfile().Description = "More."
			more, losses, err := got.Update(want, other)
			if err != nil || losses != nil {
				t.Fatal(losses, err)
			}
			if diff := cmp.Diff(want, caseOf(t, more)); diff != "" {
				t.Errorf("after another update (-want +got):\n%s", diff)
			}
		})
	}
}

// What another producer claims stays in the bundle, and is said to.
func TestUpdateCannotTakeAway(t *testing.T) {
	b := twoProducers(t)
	c := caseOf(t, b)
	for id, a := range c.Attributions {
		if a.Link == attribution.AssociatedWith {
			delete(c.Attributions, id)
		}
	}
	got, losses, err := b.Update(c, stix.Options{Modified: later.Modified, Author: stix.ID(idOf("identity", 2))})
	if err != nil || len(losses) == 0 {
		t.Errorf("losses %v, error %v", losses, err)
	}
	if ids := idsOf(got); !ids[stix.ID(idOf("relationship", 1))] {
		t.Error("the claim of another is gone")
	}
}
