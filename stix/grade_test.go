package stix_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// gradedBundle is a bundle whose vendor, report and relationship have marks.
func gradedBundle(vendor, report string) string {
	return bundleOf(made("identity", 1, `"name":"Vendor","identity_class":"organization"`+vendor), made("intrusion-set", 1, `"name":"Heron"`),
		made("incident", 1, `"name":"Estuary"`), relates(1, "attributed-to", idOf("incident", 1), idOf("intrusion-set", 1), ","+by(1)),
		made("report", 1, by(1)+`,"name":"Heron returns","published":"2020-01-02T00:00:00Z","object_refs":["`+idOf("relationship", 1)+`"]`+report))
}

// Grades are read wherever others put them, and stay as they were put when the case is written again.
func TestReadGrades(t *testing.T) {
	const (
		tag       = `"labels":["reviewed","admiralty-scale:source-reliability=\"b\""]`
		property  = `"x_opencti_reliability":"B - Usually reliable"`
		extension = `"extensions":{"extension-definition--ea279b3e-5c71-4632-ac08-831c66a786ba":{"extension_type":"property-extension","reliability":"B - Usually reliable"}}`
	)
	for name, c := range map[string]struct {
		marks string
		want  attribution.Reliability
		keeps string // what is written of it again
	}{
		"tag of MISP":                    {tag, "B", `admiralty-scale:source-reliability=\"b\"`},
		"tag with a capital":             {strings.Replace(tag, `\"b\"`, `\"B\"`, 1), "B", `admiralty-scale:source-reliability=\"B\"`},
		"tag in words":                   {strings.Replace(tag, `\"b\"`, `\"Usually reliable\"`, 1), "B", `=\"Usually reliable\"`},
		"property of OpenCTI":            {property, "B", `"B - Usually reliable"`},
		"extension of OpenCTI":           {extension, "B", `"B - Usually reliable"`},
		"tag before the property":        {strings.Replace(tag, `\"b\"`, `\"a\"`, 1) + "," + property, "A", `"B - Usually reliable"`},
		"tags and a property that agree": {tag + "," + property, "B", `"B - Usually reliable"`},
		"two tags":                       {`"labels":["admiralty-scale:source-reliability=\"c\"","admiralty-scale:source-reliability=\"d\""]`, "C", `=\"d\"`},
		"cannot be judged":               {`"labels":["admiralty-scale:source-reliability=\"f\""]`, "F", `=\"f\"`},
		"MISP's own grade":               {`"labels":["admiralty-scale:source-reliability=\"g\""]`, "", `=\"g\"`},
		"no grade":                       {`"x_opencti_reliability":"high"`, "", `"high"`},
		"of the item":                    {`"labels":["admiralty-scale:information-credibility=\"2\""]`, "", `=\"2\"`},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, gradedBundle(","+c.marks, ","+c.marks))
			read := caseOf(t, b)
			if got := read.Actors["vendor"].ActorProfile().Reliability; got != c.want {
				t.Errorf("the author is graded %q, want %q", got, c.want)
			}
			for id, s := range read.Sources {
				if s.Reliability != c.want {
					t.Errorf("source %s is graded %q, want %q", id, s.Reliability, c.want)
				}
			}
			if len(read.Sources) != 1 {
				t.Errorf("%d sources", len(read.Sources))
			}
			if err := read.Validate(); err != nil {
				t.Error(err)
			}
			out, _, err := stix.FromCase(read, stix.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if n := strings.Count(encode(t, out), c.keeps); n < 2 {
				t.Errorf("%s is written %d times, want on the author and the report:\n%s", c.keeps, n, encode(t, out))
			}
			if diff := cmp.Diff(read, caseOf(t, out)); diff != "" {
				t.Errorf("another case comes back (-read +again):\n%s", diff)
			}
			same, _, err := b.Update(read, stix.Options{Modified: time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(encode(t, b), encode(t, same)); diff != "" {
				t.Errorf("an update without a change (-bundle +updated):\n%s", diff)
			}
		})
	}
}

// A grade that is changed or taken out of a case is changed where it stood.
func TestChangedGrades(t *testing.T) {
	const octi = "extension-definition--ea279b3e-5c71-4632-ac08-831c66a786ba"
	for name, c := range map[string]struct{ marks, changed, gone string }{
		"tag":      {`"labels":["admiralty-scale:source-reliability=\"b\""]`, `["admiralty-scale:source-reliability=\"d\""] `, " "},
		"property": {`"x_opencti_reliability":"B - Usually reliable"`, ` "D - Not usually reliable"`, " "},
		"extension": {`"extensions":{"` + octi + `":{"reliability":"B - Usually reliable","type":"Organization"}}`,
			`["admiralty-scale:source-reliability=\"d\""] {"type":"Organization"}`, ` {"type":"Organization"}`},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, gradedBundle(","+c.marks, ""))
			for grade, want := range map[attribution.Reliability]string{"D": c.changed, "": c.gone} {
				edited := caseOf(t, b)
				edited.Actors["vendor"].ActorProfile().Reliability = grade
				out, losses, err := b.Update(edited, stix.Options{Modified: time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)})
				if err != nil || len(losses) > 0 {
					t.Fatal(err, losses)
				}
				labels, _ := out.Objects[0].Member("labels")
				property, _ := out.Objects[0].Member("x_opencti_reliability")
				var extensions map[string]json.RawMessage
				if e, ok := out.Objects[0].Member("extensions"); ok {
					if err := json.Unmarshal(e, &extensions); err != nil {
						t.Fatal(err)
					}
				}
				if got := string(labels) + " " + string(property) + string(extensions[octi]); got != want {
					t.Errorf("to %q: got %s, want %s", grade, got, want)
				}
				if diff := cmp.Diff(edited, caseOf(t, out)); diff != "" {
					t.Errorf("to %q: another case comes back (-edited +again):\n%s", grade, diff)
				}
			}
		})
	}
}

// What the compilers grade goes out where others look for it, and comes back without the extension.
func TestWriteGrades(t *testing.T) {
	c := &attribution.Case{ID: "grades", Modified: "2024-05-01",
		Actors:       attribution.Actors{"vendor": &attribution.Organization{Profile: attribution.Profile{Reliability: attribution.ReliabilityB}}, "heron": &attribution.Group{}},
		Incidents:    attribution.Incidents{"i": {}},
		Sources:      attribution.Sources{"blog": {Reliability: attribution.ReliabilityC}},
		Evidence:     attribution.Evidence{"logs": {Reliability: attribution.ReliabilityA, Credibility: attribution.Credibility2}},
		Attributions: attribution.Attributions{"p": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/heron"}},
		Statements: attribution.Statements{"s": {By: []attribution.ActorID{"vendor"}, When: "2024-04-30", Source: "blog",
			Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/p"}, Evidence: []attribution.EvidenceID{"logs"}}}}},
	}
	b, losses, err := stix.FromCase(c, stix.Options{})
	if err != nil {
		t.Fatal(err)
	}
	labels := make(map[string]string)
	for _, o := range b.Objects {
		if l, ok := o.Member("labels"); ok {
			var b bytes.Buffer
			if err := json.Compact(&b, l); err != nil {
				t.Fatal(err)
			}
			labels[o.Type()] = b.String()
		}
	}
	want := map[string]string{
		"identity": `["admiralty-scale:source-reliability=\"b\""]`,
		"report":   `["admiralty-scale:source-reliability=\"c\""]`,
		"note":     `["admiralty-scale:source-reliability=\"a\"","admiralty-scale:information-credibility=\"2\""]`,
	}
	if diff := cmp.Diff(want, labels); diff != "" {
		t.Errorf("labels (-want +got):\n%s", diff)
	}
	for _, l := range losses {
		if strings.Contains(l.Path, "reliability") || strings.Contains(l.Path, "credibility") {
			t.Errorf("a grade is lost without the extension: %+v", l)
		}
	}
	if diff := cmp.Diff(c, caseOf(t, b)); diff != "" {
		t.Errorf("another case comes back (-want +got):\n%s", diff)
	}
}
