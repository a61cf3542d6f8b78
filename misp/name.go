package misp

import (
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
)

// A clusterName is one use of a name of a cluster.
type clusterName struct {
	text   string
	kind   attribution.NameKind
	user   string // UUID of the producer that uses it; zero: the file itself gives it
	coiner string // name of who is said to have coined it; zero: not stated
}

// names returns the names of a cluster: its value, or the name and the identifier in it, its synonyms, which of them
// producers use, and who is said to have coined them. Two producers that use one name make two names; a name may stand
// under name-attribution or its origin alone.
func (c *Cluster) names() []clusterName {
	users := make(map[string][]string)
	var order []string
	for _, n := range c.ProducerNames() {
		order = append(order, n.Name)
		if !slices.Contains(users[n.Name], key(n.Producer)) {
			users[n.Name] = append(users[n.Name], key(n.Producer))
		}
	}
	coiners := make(map[string]string)
	for _, k := range slices.Sorted(maps.Keys(c.Meta)) {
		name, isOrigin := strings.CutPrefix(k, MetaOrigin)
		if coiner, ok := decodeString(c.Meta[k]); isOrigin && ok && name != "" && coiner != "" {
			coiners[name] = coiner
			order = append(order, name)
		}
	}
	var out []clusterName
	given := map[string]bool{"": true}
	add := func(text string, kind attribution.NameKind) {
		if given[text] {
			return
		}
		given[text] = true
		if len(users[text]) == 0 {
			out = append(out, clusterName{text, kind, "", coiners[text]})
		}
		for _, user := range users[text] {
			out = append(out, clusterName{text, attribution.NameVendor, user, coiners[text]})
		}
	}
	name, identifier := split(c.Value)
	add(name, attribution.NamePrimary)
	add(identifier, attribution.NameIdentifier)
	for _, s := range c.Meta.Strings(MetaSynonyms) {
		add(cleanName(s), attribution.NameAlias)
	}
	for _, name := range order {
		add(name, attribution.NameVendor)
	}
	return out
}

// cleanName returns a synonym without the comma that some end with: "APT-Q-27,".
func cleanName(s string) string { return strings.TrimRight(s, ", ") }
