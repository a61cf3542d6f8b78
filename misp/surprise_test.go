package misp_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/misp"
)

// What the threat-actor galaxy of MISP, version 349 (misp-galaxy at 9434ace), has, where one guesses something else: a confidence is 50 unless
// somebody touched it, 25 and 10 say "probably not", names have users and coiners that need not be the same, a key names units of the GRU, a
// cluster is related to itself, and a synonym ends with a comma.
func TestGalaxy349(t *testing.T) {
	root := os.Getenv("ATTRIBUTION_DATA")
	path := filepath.Join(root, "misp", "clusters", "threat-actor.json")
	if _, err := os.Stat(path); root == "" || err != nil {
		t.Skip("ATTRIBUTION_DATA has no clusters of MISP")
	}
	f := clusters(t, path)
	if f.Version != 349 {
		t.Skipf("the galaxy is version %d", f.Version)
	}
	confidences, origins, onlyOrigins := make(map[string]int), 0, 0
	units := make(map[string]bool)
	for i := range f.Values {
		c := &f.Values[i]
		if n, ok := c.Confidence(); ok {
			confidences[string(c.Meta[misp.MetaConfidence])]++
			if n.Default != (n.Percent == 50) {
				t.Errorf("%s: %+v", c.Value, n)
			}
		}
		used := make(map[string]bool)
		for _, n := range c.ProducerNames() {
			used[n.Name] = true
		}
		for key := range c.Meta {
			if name, ok := strings.CutPrefix(key, misp.MetaOrigin); ok {
				if origins++; !used[name] {
					onlyOrigins++
				}
			}
		}
		for _, unit := range c.Meta.Strings(misp.MetaUnit) {
			units[unit] = true
		}
	}
	if want := map[string]int{`"50"`: 155, `"75"`: 5, `"100"`: 2, `"25"`: 1, `"10"`: 1}; !maps.Equal(confidences, want) {
		t.Errorf("confidences %v, want %v", confidences, want)
	}
	if origins != 342 || onlyOrigins != 37 {
		t.Errorf("%d names have an origin, %d of them nothing else; want 342 and 37", origins, onlyOrigins)
	}
	if got := slices.Sorted(maps.Keys(units)); !slices.Equal(got, []string{"Military unit 26165", "Military unit 29155", "Military unit 74455"}) {
		t.Errorf("units %v", got)
	}
	c, losses, err := misp.Case(f)
	if err != nil {
		t.Fatal(err)
	}
	itself := 0
	for _, l := range losses {
		if strings.Contains(l.Reason, "related to itself") {
			itself++
		}
	}
	if itself != 1 {
		t.Errorf("%d clusters are related to themselves, want VICE SPIDER", itself)
	}
	for id, a := range c.Actors {
		for _, n := range a.ActorProfile().Names {
			if strings.HasSuffix(n.Text, ",") {
				t.Errorf("%s has the name %q", id, n.Text)
			}
		}
	}
}
