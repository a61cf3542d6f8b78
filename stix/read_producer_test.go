package stix_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/stix"
)

// What bundles of several producers, versions and spellings say: who says what of whom, on which day.
func TestProducersOfBundles(t *testing.T) {
	for name, want := range map[string][]string{
		"s05-opencti-country": {
			"2024-03-01T10:00:00Z [filigran] asserts grey-heron from-territory-of russian-federation",
			"2024-03-01T10:00:00Z [filigran] asserts red-heron from-territory-of iran",
			"2024-03-01T10:00:00Z [filigran] asserts white-heron from-territory-of russia"},
		"s17-revoked-by": {
			"2024-03-01T10:00:00Z [vendor] asserts estuary conducted-by new",
			"2024-05-01 [vendor] asserts estuary conducted-by new"},
		"s19-competing": {
			"2024-03-01T10:00:00Z [a] asserts estuary conducted-by grey-heron",
			"2024-03-01T10:00:00Z [b] asserts estuary conducted-by grey-heron",
			"2024-03-01T10:00:00Z [b] asserts estuary conducted-by white-heron"},
		"s21-version-by-another-producer": {"2024-03-01T10:00:00Z [a] asserts estuary conducted-by grey-heron"},
		"s29-corrected-by-same-producer":  {"2024-05-01T10:00:00Z [a] asserts estuary conducted-by white-heron"},
	} {
		t.Run(name, func(t *testing.T) {
			c := caseOf(t, fromTestdata(t, "versions", name))
			if err := c.Validate(); err != nil {
				t.Error(err)
			}
			var got []string
			for _, id := range slices.Sorted(keysOf(c.Statements)) {
				s := c.Statements[id]
				for _, a := range s.Acts {
					_, local := a.On[0].Split()
					p := c.Attributions[attribution.AttributionID(local)]
					_, subject := p.Subject.Split()
					_, object := p.Object.Split()
					got = append(got, fmt.Sprintf("%s %v %s %s %s %s", s.When, s.By, a.Verb, subject, p.Link, object))
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func keysOf[K comparable, V any](m map[K]V) func(func(K) bool) {
	return func(yield func(K) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func fromTestdata(t *testing.T, folder, name string) *stix.Bundle {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", folder, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	return decode(t, string(text))
}

// One claim of two producers is one proposition; a second relationship of the same producer is no second proposition
// either.
func TestOnePropositionOfSeveralProducers(t *testing.T) {
	c := caseOf(t, fromTestdata(t, "versions", "s19-competing"))
	if len(c.Attributions) != 2 {
		t.Errorf("%d attributions, want 2", len(c.Attributions))
	}
}

// A group that its producer revoked for another is that other, with a former name.
func TestRenamedGroup(t *testing.T) {
	c := caseOf(t, fromTestdata(t, "versions", "s17-revoked-by"))
	if len(c.Actors) != 2 {
		t.Errorf("%d actors, want the vendor and one group", len(c.Actors))
	}
	names := c.Actors["new"].ActorProfile().Names
	if !slices.ContainsFunc(names, func(n attribution.Name) bool {
		return n.Text == "Old" && n.Kind == attribution.NameFormer && n.By == "vendor"
	}) {
		t.Errorf("names: %v", names)
	}
	// Over several steps, and in a circle, in which nobody is renamed by the step that closes it.
	group := func(n int, more string) string {
		return made("intrusion-set", n, fmt.Sprintf(`"name":"G%d"%s`, n, more))
	}
	b := decode(t, bundleOf(group(1, `,"revoked":true`), group(2, `,"revoked":true`), group(3, `,"revoked":true`),
		relates(1, "revoked-by", idOf("intrusion-set", 1), idOf("intrusion-set", 2), ""),
		relates(2, "revoked-by", idOf("intrusion-set", 2), idOf("intrusion-set", 3), ""),
		relates(3, "revoked-by", idOf("intrusion-set", 3), idOf("intrusion-set", 1), "")))
	c = caseOf(t, b)
	var groups []string
	for id, a := range c.Actors {
		if _, ok := a.(*attribution.Group); ok {
			groups = append(groups, string(id))
		}
	}
	if !slices.Equal(groups, []string{"g3"}) {
		t.Errorf("groups: %v", groups)
	}
}

// Versions that the specification does not allow are errors, each by its code, and close neighbours are none.
func TestVersionsOfObjects(t *testing.T) {
	version := func(created, modified, more string) string {
		return `{"type":"intrusion-set","spec_version":"2.1","id":"` + idOf("intrusion-set", 1) + `","created":"` + created + `","modified":"` + modified + `","name":"G"` + more + `}`
	}
	const early, later, last = "2020-01-01T00:00:00.000Z", "2021-01-01T00:00:00.000Z", "2022-01-01T00:00:00.000Z"
	a, b := `,"created_by_ref":"`+idOf("identity", 1)+`"`, `,"created_by_ref":"`+idOf("identity", 2)+`"`
	for name, test := range map[string]struct {
		versions []string
		code     attribution.Code
		path     string
	}{
		"own":                     {[]string{version(early, early, a), version(early, later, a)}, "", ""},
		"of another":              {[]string{version(early, early, a), version(early, later, b)}, stix.CodeForeignVersion, "/objects/1/created_by_ref"},
		"of another, given first": {[]string{version(early, later, b), version(early, early, a)}, stix.CodeForeignVersion, "/objects/0/created_by_ref"},
		"of nobody":               {[]string{version(early, early, a), version(early, later, "")}, "", ""},
		"of nobody first":         {[]string{version(early, early, ""), version(early, later, a)}, "", ""},
		"of another, after nobody's": {[]string{version(early, early, ""), version(early, later, a), version(early, last, b)},
			stix.CodeForeignVersion, "/objects/2/created_by_ref"},
		"recreated":    {[]string{version(early, early, a), version(later, later, a)}, stix.CodeChangedCreation, "/objects/1/created"},
		"other digits": {[]string{version(early, early, a), version("2020-01-01T00:00:00.0000Z", later, a)}, "", ""},
		"revoked":      {[]string{version(early, early, a), version(early, later, a+`,"revoked":true`)}, "", ""},
		"after it was revoked": {[]string{version(early, early, a), version(early, later, a+`,"revoked":true`), version(early, last, a)},
			stix.CodeAfterRevocation, "/objects/2/modified"},
		"revoked again": {[]string{version(early, later, a+`,"revoked":true`), version(early, later, a+`,"revoked":true`)}, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, f := range decode(t, bundleOf(test.versions...)).Lint() {
				if f.Severity == attribution.SeverityError {
					got = append(got, f.Path+" "+string(f.Code))
				}
			}
			var want []string
			if test.code != "" {
				want = []string{test.path + " " + string(test.code)}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

// Whoever a version does not name, it is of the creator whom another version names: nobody takes a claim over by
// leaving the name out, or by giving one later.
func TestVersionsWithoutCreators(t *testing.T) {
	version := func(modified, more string) string {
		return `{"type":"relationship","spec_version":"2.1","id":"` + idOf("relationship", 1) + `","created":"2020-01-01T00:00:00.000Z","modified":"` + modified +
			`","relationship_type":"attributed-to","source_ref":"` + idOf("campaign", 1) + `","target_ref":"` + idOf("intrusion-set", 1) + `"` + more + `}`
	}
	const early, later, last = "2020-01-01T00:00:00.000Z", "2021-01-01T00:00:00.000Z", "2022-01-01T00:00:00.000Z"
	ends := []string{made("identity", 1, `"name":"A","identity_class":"organization"`), made("identity", 2, `"name":"B","identity_class":"organization"`),
		made("intrusion-set", 1, `"name":"G"`), made("campaign", 1, `"name":"C"`)}
	const asserts, withdraws = "2020-01-01 [a] asserts (incidents/c conducted-by actors/g)", "2021-01-01 [a] withdraws (incidents/c conducted-by actors/g)"
	for name, test := range map[string]struct{ versions, want []string }{
		"left out":            {[]string{version(early, ","+by(1)), version(later, "")}, []string{asserts}},
		"left out, the other": {[]string{version(later, ""), version(early, ","+by(1))}, []string{asserts}},
		"left out, revoked":   {[]string{version(early, ","+by(1)), version(later, `,"revoked":true`)}, []string{asserts, withdraws}},
		"given later":         {[]string{version(early, ""), version(later, ","+by(1))}, []string{asserts}},
		"taken over":          {[]string{version(early, ""), version(later, ","+by(1)), version(last, ","+by(2))}, []string{asserts}},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, bundleOf(slices.Concat(ends, test.versions)...))
			c := caseOf(t, b)
			got := told(c)
			slices.Sort(got)
			if !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
			same, losses, err := b.Update(c, stix.Options{Modified: time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)})
			if err != nil || losses != nil || encode(t, same) != encode(t, b) {
				t.Errorf("nothing was changed, and the bundle differs: %v, %v", losses, err)
			}
		})
	}
}

// Translations count for the version that they are of, and lists have as many elements as the list that they translate.
func TestTranslationsOfVersions(t *testing.T) {
	b := fromTestdata(t, "versions", "s26-language-content-list-length")
	if !slices.ContainsFunc(b.Lint(), func(f attribution.Finding) bool {
		return f.Path == "/objects/2/contents/de/aliases" && f.Code == stix.CodeContradiction && f.Severity == attribution.SeverityError
	}) {
		t.Error("a list that is longer than the one that it translates is not found")
	}
	set(t, b, func(o stix.Object) bool { return o.Type() == "language-content" }, "contents", `{"de":{"aliases":["Graureiher",""]}}`)
	for _, f := range b.Lint() {
		if f.Severity == attribution.SeverityError {
			t.Error(f)
		}
	}
	old := decode(t, bundleOf(made("intrusion-set", 1, `"name":"G"`), made("language-content", 1,
		`"object_ref":"`+idOf("intrusion-set", 1)+`","object_modified":"2020-06-01T00:00:00.000Z","contents":{"de":{"name":"Alt"}}`)))
	if names := caseOf(t, old).Actors["g"].ActorProfile().Names; len(names) != 1 {
		t.Errorf("a translation of another version is taken for one of this: %v", names)
	}
}

// Who acts alone is a person, and stays a threat actor in the bundle.
func TestThreatActorAlone(t *testing.T) {
	octi := func(kind string) string {
		return `"extensions":{"extension-definition--ea279b3e-5c71-4632-ac08-831c66a786ba":{"extension_type":"property-extension","type":"` + kind + `"}}`
	}
	for name, test := range map[string]struct {
		properties string
		alone      bool
	}{
		"resource level":               {`"resource_level":"individual"`, true},
		"of a team":                    {`"resource_level":"team"`, false},
		"OpenCTI's extension":          {octi("Threat-Actor-Individual"), true},
		"OpenCTI's extension, a group": {octi("Threat-Actor-Group"), false},
		"OpenCTI's property":           {`"x_opencti_type":"Threat-Actor-Individual"`, true},
		"a hacker":                     {`"threat_actor_types":["hacker"]`, false},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, bundleOf(made("threat-actor", 1, `"name":"Lone Heron","aliases":["LH"],`+test.properties)))
			c := caseOf(t, b)
			if _, alone := c.Actors["lone-heron"].(*attribution.Person); alone != test.alone {
				t.Errorf("%#v", c.Actors["lone-heron"])
			}
			was, _ := b.Object(stix.ID(idOf("threat-actor", 1)))
			again, ok := newBundle(t, c).Object(was.ID())
			if !ok || again.Text("resource_level") != was.Text("resource_level") || strings.Contains(was.String(), "OpenCTI") && !strings.Contains(again.String(), "Individual") {
				t.Errorf("came back as %s", again)
			}
		})
	}
}

// Only who revoked a group, or nobody who is named, says as whom it goes on.
func TestRenamedByAnother(t *testing.T) {
	for name, test := range map[string]struct {
		group, relationship string
		renamed             bool
	}{
		"by its producer":            {"," + by(1), "," + by(1), true},
		"by another":                 {"," + by(1), "," + by(2), false},
		"by nobody who is named":     {"," + by(1), "", true},
		"of nobody's group, by some": {"", "," + by(2), true},
	} {
		t.Run(name, func(t *testing.T) {
			c := caseOf(t, decode(t, bundleOf(made("identity", 1, `"name":"A","identity_class":"organization"`),
				made("identity", 2, `"name":"B","identity_class":"organization"`), made("intrusion-set", 1, `"name":"Old","revoked":true`+test.group),
				made("intrusion-set", 2, `"name":"New"`), relates(1, "revoked-by", idOf("intrusion-set", 1), idOf("intrusion-set", 2), test.relationship))))
			if _, stays := c.Actors["old"]; stays == test.renamed {
				t.Errorf("%v", c.Actors)
			}
		})
	}
}

// A confidence that is no whole number from 0 to 100 is on no scale; it is lost, and no other is made of it.
func TestConfidenceOutOfRange(t *testing.T) {
	for text, want := range map[string]string{"0": "0", "100": "100", "140": "", "-1": "", "50.5": "", `"high"`: "", `"80"`: ""} {
		b := decode(t, bundleOf(made("intrusion-set", 1, `"name":"G"`), made("campaign", 1, `"name":"C"`),
			relates(1, "attributed-to", idOf("campaign", 1), idOf("intrusion-set", 1), `,"confidence":`+text)))
		c, losses, err := b.Case()
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range c.Statements {
			for _, a := range s.Acts {
				if a.Assessment.Confidence.Text != want && a.On[0] == "attributions/c-g" {
					t.Errorf("%s is read as %v", text, a.Assessment.Confidence)
				}
			}
		}
		lost := slices.ContainsFunc(losses, func(l attribution.Loss) bool { return l.Path == "/confidence" && l.Value == text })
		if lost != (want == "") {
			t.Errorf("%s is lost: %t", text, lost)
		}
	}
}

// A language tag that is none is lost, once, and the case has no language in its place that would not be valid.
func TestLanguageTags(t *testing.T) {
	for tag, want := range map[string]bool{"en": true, "zh-Hant": true, "x-private": true, "english language": false, "en_US": false, "e": false, "": true} {
		translation := made("language-content", 1, `"object_ref":"`+idOf("intrusion-set", 1)+`","contents":{"`+cmp.Or(tag, "de")+`":{"name":"Graureiher"}}`)
		b := decode(t, bundleOf(made("intrusion-set", 1, `"name":"G","lang":"`+tag+`"`), translation))
		c, losses, err := b.Case()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Validate(); err != nil {
			t.Errorf("%q: %v", tag, err)
		}
		lost := 0
		for _, l := range losses {
			if l.Path == "/lang" || strings.HasPrefix(l.Path, "/contents/") {
				lost++
			}
		}
		if (lost == 0) != want || lost > 2 {
			t.Errorf("%q is lost %d times: %v", tag, lost, losses)
		}
		if _, _, err := stix.FromCase(c, stix.Options{Modified: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)}); err != nil {
			t.Errorf("%q: %v", tag, err)
		}
	}
}

// A claim is dated by the version that first said it, whatever later versions say of when the object was created.
func TestClaimOfRecreatedVersion(t *testing.T) {
	version := func(created, modified, target string) string {
		return `{"type":"relationship","spec_version":"2.1","id":"` + idOf("relationship", 1) + `","created":"` + created + `","modified":"` + modified +
			`","relationship_type":"attributed-to","source_ref":"` + idOf("campaign", 1) + `","target_ref":"` + target + `",` + by(1) + `}`
	}
	const first, later = "2020-01-01T00:00:00.000Z", "2021-01-01T00:00:00.000Z"
	for name, test := range map[string]struct{ created, target, want string }{
		"unchanged":  {first, idOf("intrusion-set", 1), "2020-01-01 [a] asserts (incidents/c conducted-by actors/g)"},
		"recreated":  {later, idOf("intrusion-set", 1), "2020-01-01 [a] asserts (incidents/c conducted-by actors/g)"},
		"of another": {later, idOf("intrusion-set", 2), "2021-01-01 [a] asserts (incidents/c conducted-by actors/h)"},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, bundleOf(made("identity", 1, `"name":"A","identity_class":"organization"`), made("intrusion-set", 1, `"name":"G"`),
				made("intrusion-set", 2, `"name":"H"`), made("campaign", 1, `"name":"C"`),
				version(first, first, idOf("intrusion-set", 1)), version(test.created, later, test.target)))
			if got := told(caseOf(t, b)); !slices.Equal(got, []string{test.want}) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// A name in another language is a name according to whoever translates, until that is revoked.
func TestWhoTranslates(t *testing.T) {
	for name, test := range map[string]struct {
		kind, more string
		want       []string
	}{
		"the producer":          {"intrusion-set", "," + by(1), []string{"G by a", "Graureiher by a"}},
		"another":               {"intrusion-set", "," + by(2), []string{"G by a", "Graureiher by b"}},
		"nobody who is named":   {"intrusion-set", "", []string{"G by a", "Graureiher by "}},
		"another, of an office": {"identity", "," + by(2), []string{"G by ", "Graureiher by "}},
		"another, revoked":      {"intrusion-set", "," + by(2) + `,"revoked":true`, []string{"G by a"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, bundleOf(made("identity", 1, `"name":"A","identity_class":"organization"`), made("identity", 2, `"name":"B","identity_class":"organization"`),
				made(test.kind, 3, `"name":"G",`+by(1)), made("language-content", 4, fmt.Sprintf(`"object_ref":%q,"contents":{"de":{"name":"Graureiher"}}%s`, idOf(test.kind, 3), test.more))))
			c, losses, err := b.Case()
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, n := range c.Actors["g"].ActorProfile().Names {
				got = append(got, n.Text+" by "+string(n.By))
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("%q, want %q", got, test.want)
			}
			if lost := slices.ContainsFunc(losses, func(l attribution.Loss) bool { return l.Object == idOf("language-content", 4) }); lost == (len(got) == 2) {
				t.Errorf("losses: %v", losses)
			}
			if diff := difference(t, c, caseOf(t, newBundle(t, c))); diff != "" {
				t.Errorf("case → STIX → case:\n%s", diff)
			}
		})
	}
}
