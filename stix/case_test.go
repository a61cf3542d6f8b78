package stix_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// markedClear marks an object as those of the dossiers are marked.
const markedClear = `,"object_marking_refs":["marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"]`

// set changes a member of the one object of a bundle that meets a condition.
func set(t testing.TB, b *stix.Bundle, is func(stix.Object) bool, name, value string) {
	t.Helper()
	i := slices.IndexFunc(b.Objects, is)
	if i < 0 {
		t.Fatalf("no object in which to set %s", name)
	}
	o, err := b.Objects[i].With(name, json.RawMessage(value))
	if err != nil {
		t.Fatal(err)
	}
	b.Objects[i] = o
}

// stands reports whether an object stands for an entity, by the extension.
func stands(ref attribution.Ref) func(stix.Object) bool {
	return func(o stix.Object) bool { return strings.Contains(o.String(), `"ref": "`+string(ref)+`"`) }
}

// An edit of the standard properties shows as exactly that edit in the case.
func TestEdits(t *testing.T) {
	original := dossier(t, "2021-exchange")
	for name, c := range map[string]struct {
		edit func(*stix.Bundle)
		want func(*attribution.Case)
	}{
		"nothing":  {func(b *stix.Bundle) {}, func(c *attribution.Case) {}},
		"new name": {func(b *stix.Bundle) { set(t, b, stands("actors/china"), "name", `"PRC"`) }, func(c *attribution.Case) { c.Actors["china"].ActorProfile().Names[0].Text = "PRC" }},
		"no relationship": {func(b *stix.Bundle) { b.Objects = slices.DeleteFunc(b.Objects, stands("attributions/apt31-mss")) },
			func(c *attribution.Case) { delete(c.Attributions, "apt31-mss") }},
		"label": {func(b *stix.Bundle) { set(t, b, stands("actors/china"), "labels", `["reviewed"]`) },
			func(c *attribution.Case) {
				c.Actors["china"].ActorProfile().Extra = attribution.Extra{"oasis-open.org/stix": json.RawMessage(`{"labels":["reviewed"]}`)}
			}},
		"label of a relationship": {func(b *stix.Bundle) { set(t, b, stands("attributions/apt31-mss"), "labels", `["reviewed"]`) },
			func(c *attribution.Case) {
				c.Attributions["apt31-mss"].Extra = attribution.Extra{"oasis-open.org/stix": json.RawMessage(`{"labels":["reviewed"]}`)}
			}},
		"one alias more": {func(b *stix.Bundle) {
			set(t, b, stands("actors/apt31"), "aliases", `["ZIRCONIUM","Violet Typhoon","JUDGMENT PANDA","BRONZE VINEWOOD","TA412","G0128","RedBravo"]`)
		},
			func(c *attribution.Case) {
				p := c.Actors["apt31"].ActorProfile()
				p.Names = append(p.Names, attribution.Name{Text: "RedBravo"})
			}},
		"one alias less": {func(b *stix.Bundle) {
			set(t, b, stands("actors/apt31"), "aliases", `["ZIRCONIUM","JUDGMENT PANDA","BRONZE VINEWOOD","TA412","G0128"]`)
		},
			func(c *attribution.Case) {
				p := c.Actors["apt31"].ActorProfile()
				p.Names = slices.DeleteFunc(p.Names, func(n attribution.Name) bool { return n.Text == "Violet Typhoon" })
			}},
		"aliases in another order": {func(b *stix.Bundle) {
			set(t, b, stands("actors/apt31"), "aliases", `["TA412","ZIRCONIUM","Violet Typhoon","JUDGMENT PANDA","BRONZE VINEWOOD","G0128"]`)
		},
			func(c *attribution.Case) {
				names := c.Actors["apt31"].ActorProfile().Names
				ta412 := names[5]
				copy(names[2:], names[1:5])
				names[1] = ta412
			}},
		"new day": {func(b *stix.Bundle) {
			set(t, b, stands("statements/afp-biden"), "published", `"2021-07-20T00:00:00.000Z"`)
		},
			func(c *attribution.Case) { c.Statements["afp-biden"].When = "2021-07-20" }},
		"new words": {func(b *stix.Bundle) { set(t, b, stands("quotes/anssi-vaste"), "content", `"une campagne"`) },
			func(c *attribution.Case) { c.Quotes["anssi-vaste"].Text = "une campagne" }},
		"new description": {func(b *stix.Bundle) { set(t, b, stands("actors/china"), "description", `"A state."`) },
			func(c *attribution.Case) { c.Actors["china"].ActorProfile().Description = "A state." }},
		"new end": {func(b *stix.Bundle) {
			target := b.Objects[slices.IndexFunc(b.Objects, stands("actors/guoanbu"))]
			set(t, b, stands("attributions/apt31-mss"), "target_ref", `"`+string(target.ID())+`"`)
		}, func(c *attribution.Case) { c.Attributions["apt31-mss"].Object = "actors/guoanbu" }},
		"one identity more": {func(b *stix.Bundle) {
			b.Objects = append(b.Objects, object(t, made("identity", 1, `"name":"New","identity_class":"group"`+markedClear)))
		},
			func(c *attribution.Case) {
				c.Actors["new"] = &attribution.Organization{Profile: attribution.Profile{UUID: stix.ID(idOf("identity", 1)).UUID(), Names: []attribution.Name{{Text: "New"}},
					Extra: attribution.Extra{"oasis-open.org/stix": json.RawMessage(`{"identity_class":"group"}`)}}}
			}},
		"one claim more": {func(b *stix.Bundle) {
			id := func(ref attribution.Ref) string {
				return string(b.Objects[slices.IndexFunc(b.Objects, stands(ref))].ID())
			}
			b.Objects = append(b.Objects, object(t, relates(1, "sponsored-by", id("actors/apt31"), id("actors/china"), `,"created_by_ref":"`+id("actors/us")+`"`+markedClear)))
		},
			func(c *attribution.Case) {
				by := idOf("relationship", 1)
				c.Attributions["apt31-china-2"] = &attribution.Attribution{UUID: stix.ID(by).UUID(), Subject: "actors/apt31", Link: attribution.SponsoredBy, Object: "actors/china"}
				c.Statements["apt31-china-2"] = &attribution.Statement{By: []attribution.ActorID{"us"}, When: "2020-01-02T03:04:05Z",
					Acts:  []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/apt31-china-2"}}},
					Extra: attribution.Extra{"oasis-open.org/stix": json.RawMessage(`{"told_by":"` + by + `"}`)}}
			}},
		"new title":    {func(b *stix.Bundle) { set(t, b, stands("case"), "name", `"Exchange"`) }, func(c *attribution.Case) { c.Title = "Exchange" }},
		"other bundle": {func(b *stix.Bundle) { *b = stix.Bundle{Objects: b.Objects} }, func(c *attribution.Case) {}},
		"other order":  {func(b *stix.Bundle) { slices.Reverse(b.Objects) }, func(c *attribution.Case) {}},
	} {
		t.Run(name, func(t *testing.T) {
			want := original.Clone()
			if name == "new end" {
				want.Actors["guoanbu"] = &attribution.Organ{Profile: attribution.Named("Ministry")}
			}
			b := newBundle(t, want)
			c.edit(b)
			c.want(want)
			if diff := cmp.Diff(want, caseOf(t, decode(t, encode(t, b)))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// strip takes the extensions out of a bundle, and the definition of ours.
func strip(b *stix.Bundle) *stix.Bundle {
	out := &stix.Bundle{}
	for _, o := range b.Objects {
		if o.ID() != stix.ExtensionID {
			out.Objects = append(out.Objects, o.Without("extensions"))
		}
	}
	return out
}

// Without the extension, actors, names, links, sources and dates still come back.
func TestStandardProperties(t *testing.T) {
	for id, want := range dossiers(t) {
		t.Run(id, func(t *testing.T) {
			got := caseOf(t, strip(newBundle(t, want)))
			if err := got.Validate(); err != nil {
				t.Errorf("the case is not valid: %v", err)
			}
			compare(t, "actors and names", actorsOf(want), actorsOf(got))
			compare(t, "links", linksOf(want), linksOf(got))
			compare(t, "sources", sourcesOf(want), sourcesOf(got))
			compare(t, "dates", datesOf(want), datesOf(got))
		})
	}
}

func compare(t *testing.T, what string, want, got map[string]bool) {
	t.Helper()
	for _, k := range slices.Sorted(maps.Keys(want)) {
		if !got[k] {
			t.Errorf("%s: %q is missing", what, k)
		}
	}
}

func actorsOf(c *attribution.Case) map[string]bool {
	out := make(map[string]bool)
	for _, a := range c.Actors {
		kind := a.ActorKind()
		for _, n := range a.ActorProfile().Names {
			out[kind+" "+n.Text] = true
		}
		if s, ok := a.(*attribution.State); ok {
			out["state "+s.Code] = true
		}
	}
	return out
}

func nameOf(c *attribution.Case, r attribution.Ref) string {
	collection, id := r.Split()
	switch collection {
	case "actors":
		if names := c.Actors[attribution.ActorID(id)].ActorProfile().Names; len(names) > 0 {
			return names[0].Text
		}
	case "incidents":
		return c.Incidents[attribution.IncidentID(id)].Title
	case "evidence":
		return c.Evidence[attribution.EvidenceID(id)].Description
	}
	return id
}

func linksOf(c *attribution.Case) map[string]bool {
	out := make(map[string]bool)
	for _, a := range c.Attributions {
		out[nameOf(c, a.Subject)+" "+string(a.Link)+" "+nameOf(c, a.Object)] = true
	}
	return out
}

func sourcesOf(c *attribution.Case) map[string]bool {
	out := make(map[string]bool)
	for id, s := range c.Sources {
		out[string(id)+" "+escaped(s.URL)+" "+s.Title.Text] = true
	}
	return out
}

// speakerOf returns the first of those who perform acts of a statement: of its authors, else of those in whose name it
// is made.
func speakerOf(s *attribution.Statement) attribution.ActorID {
	all := slices.Concat(s.By, s.For)
	for _, party := range all {
		if slices.ContainsFunc(s.Acts, func(a attribution.Act) bool {
			return a.Verb != attribution.Notes && slices.Contains(s.Performers(&a), party)
		}) {
			return party
		}
	}
	if len(all) == 0 {
		return ""
	}
	return all[0]
}

// datesOf returns who said something on which day, of which incidents it is told when they began and ended, and when
// links held. Of a time of day, the day is that in UTC.
func datesOf(c *attribution.Case) map[string]bool {
	out := make(map[string]bool)
	day := func(b edtf.Bound) string {
		if b.Kind != edtf.Known {
			return "?"
		}
		return b.Time.UTC().Format(time.DateOnly)
	}
	bounds := func(w attribution.When) (edtf.Bound, edtf.Bound) {
		d, err := w.Date()
		if err != nil {
			return edtf.Bound{}, edtf.Bound{}
		}
		if zone, err := w.Location(); err == nil && zone != nil && strings.Contains(d.String(), "T") {
			return d.In(zone).Bounds()
		}
		return d.Bounds()
	}
	for _, s := range c.Statements {
		if speaker := speakerOf(s); speaker != "" && s.When != "" {
			from, _ := bounds(s.When)
			out[nameOf(c, speaker.Ref())+" "+day(from)] = true
		}
	}
	for _, a := range c.Accounts {
		if a.Activity != "" {
			from, until := bounds(a.Activity)
			out[nameOf(c, a.Incident.Ref())+" "+day(from)+" "+day(until)] = true
		}
	}
	for _, a := range c.Attributions {
		if a.Period != "" {
			from, until := bounds(a.Period)
			out[nameOf(c, a.Subject)+" "+nameOf(c, a.Object)+" "+day(from)+" "+day(until)] = true
		}
	}
	return out
}
