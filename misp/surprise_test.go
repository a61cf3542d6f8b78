package misp_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/misp"
)

// galaxy349 returns the galaxy of threat actors, and that of producers.
func galaxy349(t *testing.T) (actors, producers *misp.File) {
	t.Helper()
	root := os.Getenv("ATTRIBUTION_DATA")
	path := filepath.Join(root, "misp", "clusters", "threat-actor.json")
	if _, err := os.Stat(path); root == "" || err != nil {
		t.Skip("ATTRIBUTION_DATA has no clusters of MISP")
	}
	if actors = clusters(t, path); actors.Version != 349 {
		t.Skipf("the galaxy is version %d", actors.Version)
	}
	return actors, clusters(t, filepath.Join(filepath.Dir(path), "producer.json"))
}

// What the threat-actor galaxy of MISP, version 349 (misp-galaxy at 9434ace), has, where one guesses something else: a
// confidence is 50 unless somebody touched it, 25 and 10 say "probably not", names have users and coiners that need not
// be the same, a key names units of the GRU, a cluster is related to itself, and a synonym ends with a comma.
func TestGalaxy349(t *testing.T) {
	f, _ := galaxy349(t)
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

// In that galaxy name-attribution says by 1,243 references who uses a name, all of them clusters of the galaxy of
// producers, and origin:NAME who is said to have coined it: of TEMP.Periscope the one is Google's cluster of Mandiant,
// and the other FireEye. A suspected sponsor "Unknown" accuses no state.
func TestNamesOfGalaxy349(t *testing.T) {
	f, g := galaxy349(t)
	producers := make(map[string]string)
	for _, c := range g.Values {
		producers[c.UUID] = c.Value
	}
	references := 0
	for i := range f.Values {
		for _, n := range f.Values[i].ProducerNames() {
			if references++; producers[n.Producer] == "" {
				t.Errorf("%s is a name of %s, which is no producer", n.Name, n.Producer)
			}
		}
	}
	if references != 1243 {
		t.Errorf("%d references to producers, want 1243", references)
	}
	c, _, err := misp.Case(f, g)
	if err != nil {
		t.Fatal(err)
	}
	accused := make(map[string]bool)
	for _, a := range c.Attributions {
		if _, id := a.Subject.Split(); a.LinkFamily() == attribution.FamilyStateNexus {
			accused[c.Actors.Name(attribution.ActorID(id)).Text] = true
		}
	}
	periscope := 0
	for _, a := range c.Actors {
		for _, n := range a.ActorProfile().Names {
			if n.Text != "TEMP.Periscope" {
				continue
			}
			periscope++
			if by, coined := c.Actors.Name(n.By).Text, c.Actors.Name(n.Coined).Text; coined != "FireEye" || by == coined {
				t.Errorf("TEMP.Periscope is used by %q and coined by %q", by, coined)
			}
		}
	}
	if periscope == 0 {
		t.Error("nobody is called TEMP.Periscope")
	}
	unknown := 0
	for i := range f.Values {
		v := &f.Values[i]
		if slices.Contains(v.Meta.Strings(misp.MetaSponsor), "Unknown") {
			if unknown++; len(v.Meta.Strings(misp.MetaCountry)) == 0 && accused[v.Value] {
				t.Errorf("%s, of whom no sponsor is known, is linked to a state", v.Value)
			}
		}
	}
	if unknown != 8 || len(accused) < 100 {
		t.Errorf("%d clusters have an unknown sponsor, want 8; %d groups are linked to a state", unknown, len(accused))
	}
}
