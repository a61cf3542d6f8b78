package misp_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/misp"
	"example.com/attribution/query"
)

const producers = `{"type": "producer", "category": "actor", "name": "Producer", "source": "MISP Project", "values": [
	{"value": "Example Labs", "uuid": "22222222-2222-4222-8222-222222222222"}]}`

func acts(t *testing.T, c *attribution.Case, by string) []attribution.Act {
	t.Helper()
	var out []attribution.Act
	for _, s := range c.Statements {
		if len(s.By) == 1 && c.Actors[s.By[0]].ActorProfile().Names[0].Text == by {
			out = append(out, s.Acts...)
		}
	}
	return out
}

// on returns the act on the proposition of that id.
func on(t *testing.T, acts []attribution.Act, ref attribution.Ref) attribution.Act {
	t.Helper()
	for _, a := range acts {
		if slices.Contains(a.On, ref) {
			return a
		}
	}
	t.Fatalf("no act on %s", ref)
	return attribution.Act{}
}

func TestCase(t *testing.T) {
	c, losses, _ := misp.Case(decode(t, sample), decode(t, producers))
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	if c.ID != "misp-threat-actor" {
		t.Errorf("the case is %q", c.ID)
	}
	names := c.Actors["blue-crane"].ActorProfile().Names
	want := []attribution.Name{
		{Text: "Blue Crane", Kind: attribution.NamePrimary, By: "misp-project", Source: "galaxy-threat-actor"},
		{Text: "BC-1", Kind: attribution.NameAlias, By: "misp-project", Source: "galaxy-threat-actor"},
		{Text: "Azure Crane", Kind: attribution.NameVendor, By: "example-labs", Source: "galaxy-threat-actor"},
		{Text: "X", Kind: attribution.NameVendor, Coined: "y", By: "misp-project", Source: "galaxy-threat-actor"},
	}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
	galaxy := acts(t, c, "MISP Project")
	blue := on(t, galaxy, "attributions/blue-crane-of-origin-cn")
	if blue.Assessment.Confidence.Text != "" || string(blue.Extra[misp.ExtraConfidence]) != `{"value":"50","default":true}` {
		t.Errorf("the default confidence: %+v", blue)
	}
	if grey := on(t, galaxy, "attributions/grey-crane-of-origin-cn"); grey.Assessment.Confidence.Text != "75" || grey.Extra != nil {
		t.Errorf("a confidence that is none: %+v", grey)
	}
	similar := on(t, galaxy, "attributions/blue-crane-overlaps-grey-crane")
	if diff := cmp.Diff(attribution.Term{Text: "very-likely", Lang: "en", Scale: "misp-likelihood"}, similar.Assessment.Likelihood); diff != "" {
		t.Errorf("likelihood of the relation (-want +got):\n%s", diff)
	}
	if len(losses) == 0 {
		t.Error("no losses")
	}
}

func TestTrackerClaims(t *testing.T) {
	c, _, _ := misp.Case(decode(t, sample))
	tracker := acts(t, c, "CFR Cyber Operations Tracker")
	sponsor := on(t, tracker, "attributions/blue-crane-sponsored-by-kp")
	if sponsor.Wording.Text != "Korea (Democratic People's Republic of)" || sponsor.Assessment.Certainty.Text != "suspected" {
		t.Errorf("the sponsor: %+v", sponsor)
	}
	on(t, tracker, "accounts/cfr-blue-crane")
	account := c.Accounts["cfr-grey-crane"]
	if diff := cmp.Diff([]attribution.Effect{"cfr.org/espionage", attribution.EffectDisruption}, account.Kinds); diff != "" {
		t.Errorf("kinds (-want +got):\n%s", diff)
	}
	if got := query.New(c).Holders("attributions/blue-crane-of-origin-cn"); len(got) != 1 || got[0].Party == "cfr-cyber-operations-tracker" {
		t.Errorf("the country is held by %v", got)
	}
}

// Types of incident and relations have the words of the tracker and of MISP, whatever their case; other words stay what
// they are.
func TestWords(t *testing.T) {
	c, _, _ := misp.Case(decode(t, `{"type": "threat-actor", "category": "actor", "values": [
		{"value": "A", "uuid": "11111111-1111-4111-8111-111111111111", "meta": {"cfr-type-of-incident": ["Data Destruction", "DOXING", "Sabotage",
		 "Distributed Denial of Service"]}, "related": [{"dest-uuid": "33333333-3333-4333-8333-333333333333", "type": "subgroup"},
		 {"dest-uuid": "33333333-3333-4333-8333-333333333333", "type": "subgroup-of"}]},
		{"value": "B", "uuid": "33333333-3333-4333-8333-333333333333"}]}`))
	want := []attribution.Effect{attribution.EffectDestruction, attribution.EffectDoxing, "cfr.org/sabotage", attribution.EffectDisruption}
	if diff := cmp.Diff(want, c.Accounts["cfr-a"].Kinds); diff != "" {
		t.Errorf("kinds (-want +got):\n%s", diff)
	}
	if a := c.Attributions["a-part-of-b"]; a == nil || len(c.Attributions) != 2 { // the other is who conducted the incident
		t.Errorf("attributions %v", c.Attributions)
	}
}

// Countries of the galaxy country are the states that actors come from.
func TestCountries(t *testing.T) {
	countries := `{"type": "country", "category": "country", "values": [{"value": "china", "uuid": "66666666-6666-4666-8666-666666666666", "meta": {"ISO": "CN"}}]}`
	c, _, _ := misp.Case(decode(t, countries), decode(t, sample))
	if a := c.Attributions["blue-crane-of-origin-china"]; a == nil || a.Object != "actors/china" {
		t.Errorf("the country of origin: %+v", a)
	}
}

// A file that becomes a case and a file again says what it said.
func TestCaseAndBack(t *testing.T) {
	sameClusters(t, decode(t, sample), decode(t, producers))
}

func TestCaseAndBackPublished(t *testing.T) {
	files := make(map[string]*misp.File)
	for _, path := range published(t) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(path)] = decode(t, string(text))
	}
	actors, producers := files["threat-actor.json"], files["producer.json"]
	if actors == nil || producers == nil {
		t.Skip("there is no threat-actor galaxy in ATTRIBUTION_DATA")
	}
	sameClusters(t, actors, producers)
	c, _, _ := misp.Case(actors, producers)
	if err := c.Validate(); err != nil {
		t.Errorf("the case: %v", err)
	}
}

// sameClusters checks that the clusters of a file survive the way through a case. Lists may come in another order.
func sameClusters(t *testing.T, f *misp.File, others ...*misp.File) {
	t.Helper()
	for i := range f.Values {
		f.Values[i].Extra = nil // which are losses
	}
	c, _, _ := misp.Case(append([]*misp.File{f}, others...)...)
	got, _, _ := misp.FromCase(c, *f)
	back := make(map[string]any)
	for _, c := range got.Values {
		back[c.UUID] = sorted(t, c)
	}
	failures := 0
	for _, c := range f.Values {
		if diff := cmp.Diff(sorted(t, c), back[c.UUID]); diff != "" && failures < 5 {
			failures++
			t.Errorf("%s (-want +got):\n%s", c.Value, diff)
		}
	}
}

// sorted returns a cluster as plain values, with its lists in order.
func sorted(t *testing.T, c misp.Cluster) any {
	t.Helper()
	v := value(t, encode(t, &misp.File{Values: []misp.Cluster{c}}))
	var order func(any) any
	order = func(v any) any {
		switch v := v.(type) {
		case []any:
			for i := range v {
				v[i] = order(v[i])
			}
			slices.SortFunc(v, func(a, b any) int { return slices.Compare(text(a), text(b)) })
		case map[string]any:
			for k := range v {
				v[k] = order(v[k])
			}
		}
		return v
	}
	return order(v)
}

func text(v any) []byte {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return out
}

// Whatever a cluster file cannot hold is listed.
func TestNewLosses(t *testing.T) {
	c := &attribution.Case{
		Actors: attribution.Actors{
			"g":  &attribution.Group{Profile: attribution.Profile{Names: []attribution.Name{{Text: "G"}, {Text: "H", Coined: "v", Fit: attribution.FitOverlaps}}}},
			"v":  &attribution.Organization{Profile: attribution.Named("V")},
			"cn": &attribution.State{Code: "CN"},
		},
		Incidents:    attribution.Incidents{"i": {Title: "I"}},
		Attributions: attribution.Attributions{"a": {Subject: "actors/g", Link: attribution.AffiliatedTo, Object: "actors/cn"}},
		Statements:   attribution.Statements{"s": {By: []attribution.ActorID{"v"}, Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/a"}}}}},
		Quotes:       attribution.Quotes{"q": {Statement: "s", Text: "said"}},
	}
	f, losses, _ := misp.FromCase(c, misp.File{Name: "N"})
	if len(f.Values) != 1 || f.Values[0].Value != "G" || f.Name != "N" || !slices.Equal(f.Values[0].Meta.Strings(misp.MetaCountry), []string{"CN"}) {
		t.Errorf("got %+v", f)
	}
	var got []string
	for _, l := range losses {
		if l.Reason == "" {
			t.Errorf("no reason: %+v", l)
		}
		got = append(got, l.Object+l.Path)
	}
	want := []string{"actors/g/names/1/fit", "actors/cn", "incidents/i", "attributions/a", "statements/s", "quotes/q"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("losses (-want +got):\n%s", diff)
	}
}

// A file has actors if, and only if, none of its clusters is a loss as a whole.
func TestHasActors(t *testing.T) {
	for name, c := range map[string]struct {
		kind, category string
		want           bool
	}{
		"groups":           {"threat-actor", "actor", true},
		"other groups":     {"x-birds", "actor", true},
		"producers":        {"producer", "actor", true},
		"countries":        {"country", "country", true},
		"sectors":          {"sector", "sector", false},
		"without category": {"threat-actor", "", false},
		"in the plural":    {"x-birds", "Threat Actors", true},
		"adversaries":      {"x-birds", "adversaries", true},
		"factors":          {"x-birds", "factor", false},
	} {
		t.Run(name, func(t *testing.T) {
			f := &misp.File{Type: c.kind, Category: c.category, Values: []misp.Cluster{{Value: "X", UUID: "11111111-1111-4111-8111-111111111111"}}}
			_, losses, _ := misp.Case(f)
			if got := f.HasActors(); got != c.want || got == (len(losses) > 0) {
				t.Errorf("got %t with losses %v", got, losses)
			}
		})
	}
}
