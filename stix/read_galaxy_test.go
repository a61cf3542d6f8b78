package stix_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/query"
	"example.com/attribution/stix"
)

// Victims and types of incident of the tracker are an account of an incident of the group, which the tracker holds, as
// in the cluster.
func TestVictimsOfClusters(t *testing.T) {
	b := decode(t, bundleOf(made("intrusion-set", 2, `"name":"Heron","x_misp_cfr-suspected-victims":["Japan","Ukraine"],"x_misp_cfr_target_category":["Civil society"],"x_misp_cfr-type-of-incident":"Denial of service"`)))
	c := caseOf(t, b)
	if err := c.Validate(); err != nil {
		t.Error(err)
	}
	var got []string
	for _, h := range query.New(c).AllHoldings() {
		got = append(got, string(h.Party)+" "+string(h.Proposition))
	}
	slices.Sort(got)
	if want := []string{"cfr-cyber-operations-tracker accounts/cfr-heron", "cfr-cyber-operations-tracker attributions/cfr-heron"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	a := c.Accounts["cfr-heron"]
	if len(a.Victims) != 3 || a.Victims[0].Words.Text != "Japan" || !slices.Equal(a.Kinds, []attribution.Effect{attribution.EffectDisruption}) {
		t.Errorf("got %+v", a)
	}
	again, _, err := stix.FromCase(c, stix.Options{Modified: later.Modified})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(c, caseOf(t, again)); diff != "" {
		t.Errorf("case → STIX → case:\n%s", diff)
	}
	if same, _, err := b.Update(c, later); err != nil || encode(t, same) != encode(t, b) {
		t.Errorf("an update with nothing new changes the bundle: %v", err)
	}
}

// What misp-stix (2026.6.30) keeps of a cluster on the object that it makes of it is claims as in the cluster: of its
// country by the object's producer, with the sign of the confidence, and of its sponsor by the tracker of the Council
// on Foreign Relations.
func TestPropertiesOfClusters(t *testing.T) {
	producer := made("identity", 1, `"name":"Lab","identity_class":"organization"`)
	later := time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)
	by := `,"created_by_ref":"` + idOf("identity", 1) + `"`
	for name, test := range map[string]struct {
		properties string
		want       []string // of all holdings
	}{
		"a country":             {`"x_misp_country":"CN"`, []string{"lab of-origin CN for"}},
		"a name":                {`"x_misp_country":"North Macedonia"`, []string{"lab of-origin MK for"}},
		"several":               {`"x_misp_country":["CN","KP"]`, []string{"lab of-origin CN for", "lab of-origin KP for"}},
		"a default":             {`"x_misp_country":"CN","x_misp_attribution_confidence":"50"`, []string{"lab of-origin CN for"}},
		"a confidence":          {`"x_misp_country":"CN","x_misp_attribution-confidence":"100"`, []string{"lab of-origin CN for 100"}},
		"probably not":          {`"x_misp_country":"US","x_misp_attribution_confidence":"25"`, []string{"lab of-origin US against 25"}},
		"a sponsor":             {`"x_misp_cfr_suspected_state_sponsor":"China"`, []string{"cfr-cyber-operations-tracker sponsored-by CN for"}},
		"a sponsor, hyphens":    {`"x_misp_cfr-suspected-state-sponsor":"China"`, []string{"cfr-cyber-operations-tracker sponsored-by CN for"}},
		"a sponsor, doubted":    {`"x_misp_cfr_suspected_state_sponsor":"China","x_misp_attribution_confidence":"25"`, []string{"cfr-cyber-operations-tracker sponsored-by CN for", "lab sponsored-by CN against 25"}},
		"a sponsor, default":    {`"x_misp_cfr_suspected_state_sponsor":"China","x_misp_attribution_confidence":"50"`, []string{"cfr-cyber-operations-tracker sponsored-by CN for"}},
		"unknown is no state":   {`"x_misp_cfr_suspected_state_sponsor":"Unknown"`, nil},
		"another property":      {`"x_misp_nationality":"CN"`, nil},
		"no text":               {`"x_misp_country":{"a":1}`, nil},
		"revoked":               {`"x_misp_country":"CN","revoked":true`, nil},
		"both, from a producer": {`"x_misp_country":"CN","x_misp_cfr_suspected_state_sponsor":"China"`, []string{"cfr-cyber-operations-tracker sponsored-by CN for", "lab of-origin CN for"}},
	} {
		for _, kind := range []string{"intrusion-set", "threat-actor"} {
			t.Run(name+", "+kind, func(t *testing.T) {
				b := decode(t, bundleOf(producer, made(kind, 2, `"name":"Heron",`+test.properties+by)))
				c := caseOf(t, b)
				if err := c.Validate(); err != nil {
					t.Error(err)
				}
				var got []string
				for _, h := range query.New(c).AllHoldings() {
					if h.EndedBy != "" {
						continue
					}
					_, local := h.Proposition.Split()
					a := c.Attributions[attribution.AttributionID(local)]
					_, object := a.Object.Split()
					says := string(h.Party) + " " + string(a.Link) + " " + c.Actors[attribution.ActorID(object)].(*attribution.State).Code + " " + string(h.Leans)
					if words := h.Assessment.Confidence.Text; words != "" {
						says += " " + words
					}
					got = append(got, says)
				}
				slices.Sort(got)
				if !slices.Equal(got, test.want) {
					t.Errorf("got %q, want %q", got, test.want)
				}
				again, _, err := stix.FromCase(c, stix.Options{Modified: later})
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(c, caseOf(t, again)); diff != "" {
					t.Errorf("case → STIX → case:\n%s", diff)
				}
				same, _, err := b.Update(c, stix.Options{Modified: later})
				if err != nil {
					t.Fatal(err)
				}
				if encode(t, same) != encode(t, b) {
					t.Errorf("an update with nothing new changes the bundle: %s", encode(t, same))
				}
			})
		}
	}
}
