package stix_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/stix"
)

// Every campaign of ATT&CK 18.1 (enterprise, STIX 2.0) begins in a month, which the data write as midnight at its start
// somewhere in America or in Europe: 2023-01-31T23:00Z is February. Nobody else's zone is guessed, and the account says
// from which timestamps it was read.
func TestMonthsOfATTACK(t *testing.T) {
	c := caseOf(t, decode(t, string(documents(t, "attack")["enterprise-groups-campaigns-software-stix20.json"])))
	campaigns := 0
	for id, a := range c.Accounts {
		from, _, _ := strings.Cut(string(a.Activity), "/")
		if campaigns++; len(from) > len("2023-02") {
			t.Errorf("%s begins at %s, want a month", id, from)
		}
	}
	if campaigns != 52 {
		t.Errorf("%d campaigns, want 52", campaigns)
	}
	for id, want := range map[attribution.AccountID]attribution.When{
		"apt41-dust":                   "2023-02", // 2023-01-31T23:00:00.000Z
		"salesforce-data-exfiltration": "2004-10", // as the data have it, though it is of 2024
	} {
		if a := c.Accounts[id]; a == nil || !strings.HasPrefix(string(a.Activity), string(want)) {
			t.Errorf("%s: got %+v, want it to begin in %s", id, a, want)
		}
	}
}

// ATT&CK (enterprise 18.1, ICS 13.1) revokes APT34 for OilRig: one group, which was called so before.
func TestRenamedInATTACK(t *testing.T) {
	for name, text := range documents(t, "attack") {
		c := caseOf(t, decode(t, string(text)))
		var bearers []string
		for id, a := range c.Actors {
			for _, n := range a.ActorProfile().Names {
				if n.Text == "APT34" {
					bearers = append(bearers, string(id))
				}
			}
		}
		slices.Sort(bearers)
		if bearers = slices.Compact(bearers); !slices.Equal(bearers, []string{"oilrig"}) {
			t.Errorf("%s: APT34 is a name of %v", name, bearers)
		}
	}
}

// In ATT&CK 18.1 each alias of a group can cite its source: of APT31 that is Check Point.
func TestAliasesCiteInATTACK(t *testing.T) {
	c := caseOf(t, decode(t, string(documents(t, "attack")["enterprise-groups-campaigns-software-stix20.json"])))
	for _, a := range c.Actors {
		for _, n := range a.ActorProfile().Names {
			if n.Text != "APT31" {
				continue
			}
			if s := c.Sources[n.Source]; s == nil || !strings.Contains(s.URL, "checkpoint.com") {
				t.Errorf("APT31 cites %+v", s)
			}
		}
	}
}

// By STIX 2.1 an interval of a relationship that ends when it begins is an error (section 5.1.1: stop_time must be
// later), and one of a campaign is not (section 4.4.1: last_seen must not be before); a text without a language is
// English (section 3.2); lists must not be empty (2.12).
func TestTextOfSTIX(t *testing.T) {
	const at = `"2024-03-01T00:00:00.000Z"`
	ends := made("intrusion-set", 1, `"name":"A"`) + "," + made("intrusion-set", 2, `"name":"B"`)
	for name, c := range map[string]struct {
		objects string
		valid   bool
	}{
		"a relationship of no time": {ends + "," + relates(1, "related-to", idOf("intrusion-set", 1), idOf("intrusion-set", 2), `,"start_time":`+at+`,"stop_time":`+at), false},
		"a campaign of no time":     {made("campaign", 1, `"name":"A","first_seen":`+at+`,"last_seen":`+at), true},
		"an empty list":             {made("campaign", 1, `"name":"A","aliases":[]`), false},
	} {
		if got := len(decode(t, bundleOf(c.objects)).Lint().Errors()) == 0; got != c.valid {
			t.Errorf("%s: valid is %t, want %t", name, got, c.valid)
		}
	}
	b := newBundle(t, dossier(t, "2024-us-uk-nz"))
	c := dossier(t, "2024-us-uk-nz")
	languages := make(map[string][]attribution.Lang)
	for _, q := range c.Quotes {
		languages[q.Text] = append(languages[q.Text], q.Lang)
	}
	for _, o := range b.Objects {
		of := languages[o.Text("content")]
		if o.Type() == "note" && len(of) > 0 && !slices.Contains(of, attribution.Lang(o.Text("lang"))) {
			t.Errorf("%s is in %s, and says lang %q", o.ID(), of, o.Text("lang"))
		}
	}
}

// Countries of locations by name, alpha-2 in capitals or not, and alpha-3 are states, as OpenCTI's converters and data
// set write them.
func TestCountryNamesOfOpenCTI(t *testing.T) {
	c := caseOf(t, fromTestdata(t, "versions", "opencti-country-names"))
	var codes []string
	for _, a := range c.Actors {
		if s, ok := a.(*attribution.State); ok {
			codes = append(codes, s.Code)
		}
	}
	slices.Sort(codes)
	if want := []string{"CN", "IR", "RU", "RU"}; !slices.Equal(codes, want) {
		t.Errorf("got %v, want %v", codes, want)
	}
}

// The text of a rendering has its language, a transformed one by the extension T of RFC 6497 too, which validators with
// a table of languages refuse.
func TestLanguagesOfRenderings(t *testing.T) {
	f, err := os.Open(filepath.Join("testdata", "cases", "langt2.case.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	c, err := attribution.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	b := newBundle(t, c)
	for _, finding := range b.Lint().Errors() {
		t.Error(finding)
	}
	for id, q := range c.Quotes {
		said := false
		for _, o := range b.Objects {
			said = said || o.Text("content") == q.Text && o.Text("lang") == string(q.Lang)
		}
		if !said {
			t.Errorf("%s is in %s, and no object says so", id, q.Lang)
		}
	}
}

// misp-stix 2026.6.30 writes tlp:clear and tlp:amber+strict as TLP 2.0 and tlp:amber as TLP 1.0, so one bundle has
// levels of both. Its import has no incidents and no confidence of relationships: both are in a case.
func TestBundlesOfMISP(t *testing.T) {
	marked := func(marking string) string { return `,"object_marking_refs":["marking-definition--` + marking + `"]` }
	const clear2, strict2, amber1 = "94868c89-83c2-464b-929b-a1a8aa3c8487", "939a9414-2ddd-4d32-a0cd-375ea402b003", "f88d31f6-486f-44da-b317-01333bde0b82"
	b := decode(t, bundleOf(made("intrusion-set", 1, `"name":"A"`+marked(strict2))+","+made("identity", 2, `"name":"B","identity_class":"organization"`+marked(clear2))+","+
		made("incident", 3, `"name":"C"`+marked(amber1))+","+made("threat-actor", 5, `"name":"D"`+marked(amber1))+","+
		relates(4, "attributed-to", idOf("intrusion-set", 1), idOf("threat-actor", 5), `,"confidence":70,"created_by_ref":"`+idOf("identity", 2)+`"`)))
	c := caseOf(t, b)
	if c.Marking != "" || len(c.Incidents) != 1 {
		t.Errorf("marked %q, %d incidents", c.Marking, len(c.Incidents))
	}
	confident := false
	for _, s := range c.Statements {
		for _, a := range s.Acts {
			confident = confident || a.Assessment.Confidence.Text == "70"
		}
	}
	if !confident {
		t.Error("the confidence of 70 is gone")
	}
	is := levels(newBundle(t, c))
	for id, want := range map[string]string{idOf("intrusion-set", 1): "4", idOf("identity", 2): "1", idOf("incident", 3): "3", idOf("threat-actor", 5): "3"} {
		if got := is[stix.ID(id)]; !slices.Equal(got, []string{want}) {
			t.Errorf("%s is marked %v, want %s", id, got, want)
		}
	}
}
