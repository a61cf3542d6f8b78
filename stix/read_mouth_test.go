package stix_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/stix"
)

// lost returns what of an object is in the losses, by path.
func lost(losses []attribution.Loss, id string) []string {
	var out []string
	for _, l := range losses {
		if l.Object == id {
			out = append(out, l.Path)
		}
	}
	return out
}

func refer(names ...string) string {
	out := `"external_references":[`
	for i, name := range names {
		if i > 0 {
			out += ","
		}
		out += fmt.Sprintf(`{"source_name":%q,"url":"https://example.org/%s"}`, name, name)
	}
	return out + "]"
}

// What an object says has one source, the first that it refers to. Each further one is a source of the case, and lost
// as one of the claim; one that is given twice, and one that is all there is, are not.
func TestFurtherReferences(t *testing.T) {
	g, c, claim := idOf("intrusion-set", 1), idOf("campaign", 1), idOf("relationship", 1)
	ends := []string{made("identity", 1, `"name":"A","identity_class":"organization"`), made("intrusion-set", 1, `"name":"G"`),
		made("campaign", 1, `"name":"C"`), relates(1, "attributed-to", c, g, ","+by(1))}
	for name, test := range map[string]struct {
		id     string
		object func(references string) string
		first  []string // references of an object that has two, which are lost
	}{
		"relationship": {idOf("relationship", 2), func(r string) string { return relates(2, "related-to", c, g, ","+r) }, []string{"/external_references/1"}},
		"sighting":     {idOf("sighting", 2), func(r string) string { return made("sighting", 2, `"sighting_of_ref":"`+c+`",`+r) }, []string{"/external_references/1"}},
		"report": {idOf("report", 2), func(r string) string {
			return made("report", 2, `"name":"R","published":"2024-01-01T00:00:00Z","object_refs":["`+claim+`"],`+r)
		}, []string{"/external_references/1"}},
		"note":    {idOf("note", 2), func(r string) string { return made("note", 2, `"content":"N","object_refs":["`+claim+`"],`+r) }, []string{"/external_references/1"}},
		"opinion": {idOf("opinion", 2), func(r string) string { return made("opinion", 2, `"opinion":"agree","object_refs":["`+claim+`"],`+r) }, []string{"/external_references/1"}},
		"campaign": {idOf("campaign", 2), func(r string) string {
			return made("campaign", 2, `"name":"D","first_seen":"2020-02-03T00:00:00Z",`+r)
		}, []string{"/external_references/1"}},
		"incident that tells nothing": {idOf("incident", 2), func(r string) string { return made("incident", 2, `"name":"D",`+r) }, []string{"/external_references/0", "/external_references/1"}},
		"group, which has several":    {idOf("intrusion-set", 2), func(r string) string { return made("intrusion-set", 2, `"name":"H",`+r) }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			for n, references := range []string{refer("one", "two"), refer("one", "one"), refer("one")} {
				b := decode(t, bundleOf(append(slices.Clone(ends), test.object(references))...))
				c, losses, err := b.Case()
				if err != nil {
					t.Fatal(err)
				}
				want := test.first
				switch {
				case n == 1 && len(test.first) == 1, n == 2 && len(test.first) == 1:
					want = nil
				case n == 2:
					want = test.first[:min(1, len(test.first))]
				}
				if got := lost(losses, test.id); !slices.Equal(got, want) {
					t.Errorf("%s: lost %q, want %q", references, got, want)
				}
				if n == 0 && (c.Sources["one"] == nil || c.Sources["two"] == nil) {
					t.Errorf("sources: %v", slices.Sorted(maps.Keys(c.Sources)))
				}
				if again, losses, err := newBundle(t, c).Case(); err != nil || lost(losses, test.id) != nil || difference(t, c, again) != "" {
					t.Errorf("read back: %v %v %s", err, losses, difference(t, c, again))
				}
			}
		})
	}
}

// Whom an incident hit is told by who says so, and not by who made the incident; what was revoked, nobody says any
// more.
func TestVictimsByOthers(t *testing.T) {
	c, v := idOf("campaign", 1), idOf("identity", 3)
	objects := []string{made("identity", 1, `"name":"A","identity_class":"organization"`), made("identity", 2, `"name":"B","identity_class":"organization"`),
		made("identity", 3, `"name":"V","identity_class":"organization"`), made("campaign", 1, `"name":"C","first_seen":"2020-02-03T00:00:00Z",`+by(1)),
		made("attack-pattern", 1, `"name":"P","external_references":[{"source_name":"mitre-attack","external_id":"T1059"}]`)}
	for name, test := range map[string]struct {
		relationship string
		want         []string
		lost         []string
	}{
		"the producer": {relates(1, "targets", c, v, ","+by(1)), []string{"a asserts [v]"}, nil},
		"the producer, in words": {relates(1, "targets", c, v, `,"description":"its mail","confidence":50,`+by(1)),
			[]string{"a asserts [v “its mail”]"}, []string{"/confidence"}},
		"the producer, revoked": {relates(1, "targets", c, v, `,"revoked":true,`+by(1)), []string{"a asserts []"}, []string{""}},
		"another":               {relates(1, "targets", c, v, ","+by(2)), []string{"a asserts []", "b asserts [v]"}, nil},
		"another, impacts":      {relates(1, "impacts", c, v, `,"description":"its mail",`+by(2)), []string{"a asserts []", "b asserts [v] “its mail”"}, nil},
		"another, revoked":      {relates(1, "targets", c, v, `,"revoked":true,`+by(2)), []string{"a asserts []", "b asserts [v]", "b withdraws"}, nil},
		"another, how":          {relates(1, "uses", c, idOf("attack-pattern", 1), ","+by(2)), []string{"a asserts []", "b asserts [] T1059"}, nil},
		"the producer, how":     {relates(1, "uses", c, idOf("attack-pattern", 1), ","+by(1)), []string{"a asserts [] T1059"}, nil},
		"nobody who is named":   {relates(1, "targets", c, v, ""), []string{"a asserts []", "producer asserts [v]"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, bundleOf(append(slices.Clone(objects), test.relationship)...))
			c, losses, err := b.Case()
			if err != nil {
				t.Fatal(err)
			}
			if got := victims(c); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
			if got := lost(losses, idOf("relationship", 1)); !slices.Equal(got, test.lost) {
				t.Errorf("lost %q, want %q", got, test.lost)
			}
			again := newBundle(t, c)
			if diff := difference(t, c, caseOf(t, again)); diff != "" {
				t.Errorf("case → STIX → case:\n%s", diff)
			}
			if o, ok := again.Object(stix.ID(idOf("relationship", 1))); name == "another" && (!ok || o.Text("relationship_type") != "targets" || o.Text("created_by_ref") != idOf("identity", 2)) {
				t.Errorf("came back as %s", o)
			}
		})
	}
}

// victims returns who tells of which victims and techniques, in which words.
func victims(c *attribution.Case) []string {
	var out []string
	for _, s := range c.Statements {
		for _, a := range s.Acts {
			line := string(s.By[0]) + " " + string(a.Verb)
			for _, on := range a.On {
				_, id := on.Split()
				account := c.Accounts[attribution.AccountID(id)]
				line += " ["
				for _, v := range account.Victims {
					line += string(v.Actor)
					if v.Words.Text != "" {
						line += " “" + v.Words.Text + "”"
					}
				}
				line += "]"
				for _, technique := range account.Techniques {
					line += " " + technique
				}
			}
			if a.Wording.Text != "" {
				line += " “" + a.Wording.Text + "”"
			}
			out = append(out, line)
		}
	}
	slices.Sort(out)
	return out
}

// Where somebody is says an organization's country, as long as it was not revoked; what is said of it beside is lost.
func TestSeats(t *testing.T) {
	for name, test := range map[string]struct {
		more    string
		country string
		lost    []string
	}{
		"plain":      {"", "CN", nil},
		"in words":   {`,"description":"since 2020"`, "CN", []string{"/description"}},
		"by another": {"," + by(2), "CN", []string{"/created_by_ref"}},
		"revoked":    {`,"revoked":true`, "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, bundleOf(made("identity", 1, `"name":"A","identity_class":"organization"`), made("location", 1, `"name":"China","country":"CN"`),
				made("identity", 2, `"name":"B","identity_class":"organization"`), relates(1, "located-at", idOf("identity", 1), idOf("location", 1), test.more)))
			c, losses, err := b.Case()
			if err != nil {
				t.Fatal(err)
			}
			if got := c.Actors["a"].(*attribution.Organization).Country; got != test.country {
				t.Errorf("country %q, want %q", got, test.country)
			}
			if got := lost(losses, idOf("relationship", 1)); !slices.Equal(got, test.lost) {
				t.Errorf("lost %q, want %q", got, test.lost)
			}
		})
	}
}

// The grade of an opinion is kept, and nobody's words; an explanation is its author's.
func TestOpinionsWithoutWords(t *testing.T) {
	for name, test := range map[string]struct {
		more string
		want attribution.Words
	}{
		"no explanation":    {``, attribution.Words{}},
		"empty explanation": {`,"explanation":"","lang":"fr"`, attribution.Words{}},
		"in words":          {`,"explanation":"Nous ne le croyons pas.","lang":"fr"`, attribution.Words{Text: "Nous ne le croyons pas.", Lang: "fr"}},
	} {
		t.Run(name, func(t *testing.T) {
			c := caseOf(t, decode(t, bundleOf(made("identity", 1, `"name":"A","identity_class":"organization"`), made("intrusion-set", 1, `"name":"G"`),
				made("campaign", 1, `"name":"C"`), relates(1, "attributed-to", idOf("campaign", 1), idOf("intrusion-set", 1), ""),
				made("opinion", 1, `"opinion":"strongly-disagree","object_refs":["`+idOf("relationship", 1)+`"],`+by(1)+test.more))))
			a := c.Statements["opinion-strongly-disagree"].Acts[0]
			if a.Verb != attribution.Contests || a.Wording.Text != test.want.Text || a.Wording.Lang != test.want.Lang {
				t.Errorf("%s in the words %+v", a.Verb, a.Wording)
			}
			o, _ := newBundle(t, c).Object(stix.ID(idOf("opinion", 1)))
			if o.Text("opinion") != "strongly-disagree" || o.Text("explanation") != test.want.Text {
				t.Errorf("came back as %s", o)
			}
		})
	}
}

// An identity that says nothing of who made it is its own: nobody else renames it by a later version.
func TestIdentityOfItsOwn(t *testing.T) {
	version := func(modified, name, more string) string {
		return `{"type":"identity","spec_version":"2.1","id":"` + idOf("identity", 1) + `","created":"2020-01-01T00:00:00.000Z","modified":"` + modified +
			`","identity_class":"organization","name":"` + name + `"` + more + `}`
	}
	const early, later = "2020-01-01T00:00:00.000Z", "2021-01-01T00:00:00.000Z"
	for name, test := range map[string]struct {
		versions []string
		want     string
		foreign  bool
	}{
		"by another":              {[]string{version(early, "A", ""), version(later, "Z", ","+by(2))}, "A", true},
		"by another, given first": {[]string{version(later, "Z", ","+by(2)), version(early, "A", "")}, "A", true},
		"by itself":               {[]string{version(early, "A", ""), version(later, "Z", ","+by(1))}, "Z", false},
		"by nobody who is named":  {[]string{version(early, "A", ""), version(later, "Z", "")}, "Z", false},
		"of another's":            {[]string{version(early, "A", ","+by(2)), version(later, "Z", ","+by(2))}, "Z", false},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, bundleOf(append(test.versions, made("identity", 2, `"name":"B","identity_class":"organization"`))...))
			var names []string
			for _, a := range caseOf(t, b).Actors {
				names = append(names, a.ActorProfile().Names[0].Text)
			}
			if slices.Sort(names); !slices.Equal(names, slices.Sorted(slices.Values([]string{test.want, "B"}))) {
				t.Errorf("names %q", names)
			}
			foreign := slices.ContainsFunc(b.Lint(), func(f attribution.Finding) bool { return f.Code == stix.CodeForeignVersion })
			if foreign != test.foreign {
				t.Errorf("a version of another is found: %t", foreign)
			}
		})
	}
}

// A location of a country is that state, unless it has the name of another.
func TestCountryOfAnotherName(t *testing.T) {
	for name, want := range map[string]bool{"China": true, "PRC": true, "Mainland": true, "CN": true, "Hong Kong": false, "Taiwan": false} {
		c := caseOf(t, decode(t, bundleOf(made("location", 1, `"name":"`+name+`","country":"CN"`))))
		for _, a := range c.Actors {
			if _, is := a.(*attribution.State); is != want {
				t.Errorf("%s in China is %T", name, a)
			}
		}
	}
}
