package misp_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/misp"
	"example.com/attribution/query"
	"github.com/google/go-cmp/cmp"
)

func fromTestdata(t *testing.T, name string) *misp.File {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return decode(t, string(text))
}

// caseOf returns the valid case of files that, as far as groups go, comes back as the same files.
func caseOf(t *testing.T, files ...*misp.File) *attribution.Case {
	t.Helper()
	c, _, err := misp.Case(files...)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	if len(files) > 1 {
		return c
	}
	back, _, err := misp.FromCase(c, misp.Header(c))
	if err != nil {
		t.Fatal(err)
	}
	for _, was := range files[0].Values {
		i := slices.IndexFunc(back.Values, func(c misp.Cluster) bool { return c.Value == was.Value })
		if i < 0 {
			t.Errorf("%q is gone", was.Value)
			continue
		}
		was.Extra = nil // an empty list of relations
		one, other := &misp.File{Values: []misp.Cluster{was}}, &misp.File{Values: back.Values[i : i+1]}
		if diff := cmp.Diff(value(t, encode(t, one)), value(t, encode(t, other))); diff != "" {
			t.Errorf("%q came back (-want +got):\n%s", was.Value, diff)
		}
	}
	return c
}

// origins returns the country that somebody holds each group to be from, with the holder.
func origins(c *attribution.Case) map[string]string {
	out := make(map[string]string)
	for _, h := range query.New(c).AllHoldings() {
		_, id := h.Proposition.Split()
		p := c.Attributions[attribution.AttributionID(id)]
		if p == nil || p.Link != attribution.OfOrigin || h.Leans != attribution.LeansFor {
			continue
		}
		_, subject := p.Subject.Split()
		_, object := p.Object.Split()
		state := c.Actors[attribution.ActorID(object)].(*attribution.State)
		out[subject] = state.Code + " by " + c.Actors.Name(h.Party).Text
	}
	return out
}

// Countries are given by code or by name, and whoever says so is the source of the file or, where that is an address,
// its authors.
func TestOriginsOfFiles(t *testing.T) {
	for name, want := range map[string]map[string]string{
		"m01-country-names.json":              {"grey-heron": "RU by Example Lab"},
		"m03-groups-of-another-category.json": {"grey-heron": "RU by Tidal Example"},
		"m05-country-names.json": {"0e0e0e0e-4444-4222-8333-444455550001": "VN by 360 Example", "cia": "US by 360 Example",
			"0e0e0e0e-4444-4222-8333-444455550003": "IR by 360 Example"},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(want, origins(caseOf(t, fromTestdata(t, name)))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A value can hold a name and an identifier, which are two names; what only looks like that is one.
func TestIdentifiersInValues(t *testing.T) {
	for value, want := range map[string][]string{
		"海鹭 - APT-X-00":   {"海鹭 primary", "APT-X-00 identifier"},
		"APT28 - G0007":   {"APT28 primary", "G0007 identifier"},
		"APT28 - Sofacy":  {"APT28 - Sofacy primary"},
		"Heron - 2":       {"Heron - 2 primary"},
		"Grey - Heron X1": {"Grey - Heron X1 primary"},
		" - G0007":        {" - G0007 primary"},
		"G0007":           {"G0007 primary"},
	} {
		f := decode(t, `{"type":"x","category":"actor","values":[{"value":"`+value+`","uuid":"0e0e0e0e-4444-4222-8333-444455550001"}]}`)
		c := caseOf(t, f)
		var got []string
		for _, a := range c.Actors {
			if g, ok := a.(*attribution.Group); ok {
				for _, n := range g.Names {
					got = append(got, n.Text+" "+string(n.Kind))
				}
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", value, got, want)
		}
	}
}

// Each type and category of file makes actors of the kind that fits, and what is no actor makes none.
func TestKindsOfFiles(t *testing.T) {
	for in, want := range map[[2]string]string{
		{"threat-actor", "actor"}:                            "group",
		{"360net-threat-actor", "actor"}:                     "group",
		{"mitre-intrusion-set", "actor"}:                     "group",
		{"groups", "Threat Groups"}:                          "group",
		{"canada-listed-terrorist-entities", "threat-actor"}: "group",
		{"intelligence-agency", "Intelligence Agencies"}:     "organ",
		{"producer", "actor"}:                                "organization",
		{"software-vendor", "actor"}:                         "organization",
		{"surveillance-vendor", "actor"}:                     "organization",
		{"spyware-vendors", "tool"}:                          "organization",
		{"spyware", "Commercial vendors"}:                    "organization",
		{"intelligence-agencies", "organization"}:            "organ",
		{"invendor", "tool"}:                                 "",
		{"country", "country"}:                               "state",
		{"attack-pattern", "attack-pattern"}:                 "",
		{"tool", "tool"}:                                     "",
		{"region", "location"}:                               "",
	} {
		f := decode(t, `{"type":"`+in[0]+`","category":"`+in[1]+`","values":[{"value":"Somebody","meta":{"country":"FR"}}]}`)
		c, losses, _ := misp.Case(f)
		got := ""
		if a := c.Actors["somebody"]; a != nil {
			got = a.ActorKind()
		}
		if got != want || f.HasActors() != (want != "") || (want == "") != slices.ContainsFunc(losses, func(l attribution.Loss) bool { return l.Path == "" }) {
			t.Errorf("%v: %q, want %q, losses %v", in, got, want, losses)
		}
		if organ, ok := c.Actors["somebody"].(*attribution.Organ); ok && c.Actors[organ.Of].(*attribution.State).Code != "FR" {
			t.Errorf("%v: of %s", in, organ.Of)
		}
	}
}

// Who uses a name and who coined it are two things, and a name may be known by its origin alone.
func TestOriginsOfNames(t *testing.T) {
	const vendor, other = "1e0e0e0e-4444-4222-8333-444455550001", "1e0e0e0e-4444-4222-8333-444455550002"
	vendors := decode(t, `{"type":"producer","category":"actor","values":[{"value":"Firm","uuid":"`+vendor+`"},{"value":"Other","uuid":"`+other+`"}]}`)
	f := decode(t, `{"type":"threat-actor","category":"actor","source":"MISP Project","values":[{"value":"Grey Heron","uuid":"0e0e0e0e-4444-4222-8333-444455550001","meta":{
		"synonyms":["TEMP.Grey","ASH"],"name-attribution":["TEMP.Grey:`+other+`"],"origin:TEMP.Grey":"Firm","origin:TEMP.Only":"Nobody Known"}}]}`)
	c := caseOf(t, vendors, f)
	var got []string
	for _, n := range c.Actors["grey-heron"].ActorProfile().Names {
		got = append(got, n.Text+" by "+string(n.By)+" coined "+string(n.Coined))
	}
	want := []string{"Grey Heron by misp-project coined ", "TEMP.Grey by other coined firm", "ASH by misp-project coined ", "TEMP.Only by misp-project coined nobody-known"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// A unit of a service is a claim; a relation of a cluster to itself is none; a comma at the end is no part of a name.
func TestOddClusters(t *testing.T) {
	f := decode(t, `{"type":"threat-actor","category":"actor","source":"MISP Project","values":[{"value":"Grey Heron","uuid":"0e0e0e0e-4444-4222-8333-444455550001",
		"meta":{"GRU":"Military unit 00000","synonyms":["APT-Q-00,"]},"related":[{"dest-uuid":"0e0e0e0e-4444-4222-8333-444455550001","type":"similar"}]}]}`)
	c := caseOf(t, f)
	if len(c.Attributions) != 1 {
		t.Fatalf("attributions: %v", c.Attributions)
	}
	for _, p := range c.Attributions {
		_, object := p.Object.Split()
		if organ, ok := c.Actors[attribution.ActorID(object)].(*attribution.Organ); !ok || organ.Names[0].Text != "GRU Military unit 00000" || p.Link != attribution.LinkedTo {
			t.Errorf("%v to %v", p, c.Actors[attribution.ActorID(object)])
		}
	}
	if names := c.Actors["grey-heron"].ActorProfile().Names; len(names) != 2 || names[1].Text != "APT-Q-00" {
		t.Errorf("names: %v", names)
	}
}

// Relatives of these files: countries in other spellings and numbers, categories in the plural, and nobody in the place
// of an author. Of several countries in a list each is claimed, and nothing of a cluster that is
// revoked.
func TestOriginsOfRelatives(t *testing.T) {
	const head = `{"authors":["Ann"],"category":"actor","name":"Example","source":"Example Lab","type":"groups","uuid":"0e0e0e0e-1111-4222-8333-444455556666","version":1,`
	file := func(country, more string) string {
		return head + `"values":[{"value":"Heron","uuid":"0e0e0e0e-1111-4222-8333-444455550001","meta":{"country":` + country + `}` + more + `}]}`
	}
	replaced := func(old, text string) string { return strings.Replace(file(`"RU"`, ""), old, text, 1) }
	for text, want := range map[string]string{
		file(`"ru"`, ""): "RU by Example Lab", file(`"rus"`, ""): "RU by Example Lab", file(`"Russian Federation (the)"`, ""): "RU by Example Lab",
		file(`"Islamic Republic of Iran"`, ""): "IR by Example Lab", file(`"中国"`, ""): "CN by Example Lab", file(`["RU"]`, ""): "RU by Example Lab",
		file(`["RU","CN"]`, ""): "CN by Example Lab, RU by Example Lab", file(`"Russia, China"`, ""): "", file(`"EU"`, ""): "", file(`"SU"`, ""): "", file(`""`, ""): "", file(`[]`, ""): "",
		file(`"RU"`, `,"revoked":true`): "", file(`"RU"`, `,"revoked":false`): "RU by Example Lab",
		replaced(`"actor"`, `"Threat Actors"`): "RU by Example Lab", replaced(`"actor"`, `"APT group"`): "RU by Example Lab",
		replaced(`"Example Lab"`, `"https://example.org"`): "RU by Ann", replaced(`"Example Lab"`, `"Various"`): "RU by Ann",
		replaced(`"Example Lab"`, `"Open Sources"`): "RU by Ann", replaced(`"Example Lab"`, `"www.example.org"`): "RU by Ann",
		replaced(`"Example Lab"`, `"example.org/groups"`): "RU by Ann", replaced(`"Example Lab"`, `"abuse.example"`): "RU by abuse.example",
		replaced(`"Example Lab"`, `"Lab A/B"`): "RU by Lab A/B",
		replaced(`["Ann"],"category":"actor","name":"Example","source":"Example Lab"`, `["Unknown"],"category":"actor","name":"Example"`): "RU by MISP Project",
	} {
		c := caseOf(t, decode(t, text))
		var said []string
		for _, h := range query.New(c).AllHoldings() {
			p := c.Attributions[attribution.AttributionID(localOf(h.Proposition))]
			said = append(said, c.Actors[attribution.ActorID(localOf(p.Object))].(*attribution.State).Code+" by "+c.Actors.Name(h.Party).Text)
		}
		slices.Sort(said)
		if got := strings.Join(said, ", "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
		for _, s := range c.Statements {
			for _, a := range s.Acts {
				if a.Wording.Text == "中国" && a.Wording.Lang != "" {
					t.Errorf("%s is %s", a.Wording.Text, a.Wording.Lang)
				}
			}
		}
	}
}

func localOf(ref attribution.Ref) string {
	_, id := ref.Split()
	return id
}

// A confidence is in the country or, where there is none, in the suspected sponsor; of the sponsor the tracker's claim
// stands beside it. A default states nothing of either.
func TestConfidenceInSponsor(t *testing.T) {
	for meta, want := range map[string][]string{
		`"cfr-suspected-state-sponsor":"China","attribution-confidence":"25"`:                {"CFR Cyber Operations Tracker for sponsored-by", "Lab against sponsored-by 25"},
		`"cfr-suspected-state-sponsor":"China","attribution-confidence":"75"`:                {"CFR Cyber Operations Tracker for sponsored-by", "Lab for sponsored-by 75"},
		`"cfr-suspected-state-sponsor":"China","attribution-confidence":"50"`:                {"CFR Cyber Operations Tracker for sponsored-by"},
		`"cfr-suspected-state-sponsor":"Unknown","attribution-confidence":"75"`:              nil,
		`"country":"RU","cfr-suspected-state-sponsor":"China","attribution-confidence":"75"`: {"CFR Cyber Operations Tracker for sponsored-by", "Lab for of-origin 75"},
	} {
		c := caseOf(t, decode(t, `{"type":"threat-actor","category":"actor","source":"Lab","values":[{"value":"Heron","uuid":"0e0e0e0e-1111-4222-8333-444455550001","meta":{`+meta+`}}]}`))
		var got []string
		for _, h := range query.New(c).AllHoldings() {
			p := c.Attributions[attribution.AttributionID(localOf(h.Proposition))]
			got = append(got, strings.TrimSpace(c.Actors.Name(h.Party).Text+" "+string(h.Leans)+" "+string(p.Link)+" "+h.Assessment.Confidence.Text))
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", meta, got, want)
		}
	}
}

// Names of producers that are not of the form NAME:UUID, empty synonyms and empty origins come back as they are.
func TestOddNamesComeBack(t *testing.T) {
	caseOf(t, decode(t, `{"type":"threat-actor","category":"actor","source":"Lab","values":[{"value":"Heron","uuid":"0e0e0e0e-1111-4222-8333-444455550001","meta":{
		"synonyms":["Ash","","Ash","X,"],"name-attribution":["Ash:Lab","Ash",":1e0e0e0e-4444-4222-8333-444455550001","A:B:1e0e0e0e-4444-4222-8333-444455550001"],
		"origin:Ash":"","origin:":"Lab","origin:X":["Lab"]}}]}`))
}

// Countries that are no code of ISO 3166-1 are errors, in lists too, with the code of the country that a name is of.
func TestFindingsOfCountries(t *testing.T) {
	f := decode(t, `{"type":"threat-actor","category":"actor","values":[{"value":"A","meta":{"country":"Russia"}},{"value":"B","meta":{"country":["RU","","Iran","Atlantis"]}},
		{"value":"C","meta":{"country":"RU"}},{"value":"D","meta":{"country":""}}]}`)
	var got []string
	for _, found := range f.Lint() {
		got = append(got, found.Path+" "+string(found.Code)+" "+found.Suggestion)
	}
	want := []string{"/values/0/meta/country unknown-country RU", "/values/1/meta/country/2 unknown-country IR", "/values/1/meta/country/3 unknown-country "}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
