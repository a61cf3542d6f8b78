package misp_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/attribution/internal/pace"
	"example.com/attribution/misp"
)

// Many clusters take no time as their square, whether they differ, or have one name and one UUID.
func TestLinear(t *testing.T) {
	for name, cluster := range map[string]func(i int) misp.Cluster{
		"different": func(i int) misp.Cluster {
			return misp.Cluster{Value: fmt.Sprint("Crane ", i), UUID: fmt.Sprintf("11111111-1111-4111-8111-%012d", i),
				Meta:    misp.Meta{misp.MetaCountry: []byte(`"CN"`), misp.MetaRefs: fmt.Appendf(nil, `["https://example.org/%d"]`, i)},
				Related: []misp.Relation{{Dest: "11111111-1111-4111-8111-000000000000", Type: "similar"}}}
		},
		"the same": func(int) misp.Cluster {
			return misp.Cluster{Value: "Crane", UUID: "11111111-1111-4111-8111-000000000000", Meta: misp.Meta{misp.MetaCountry: []byte(`"CN"`)}}
		},
	} {
		t.Run(name, func(t *testing.T) {
			linear(t, func(n int) (all []misp.Cluster) {
				for i := range n {
					all = append(all, cluster(i))
				}
				return all
			})
		})
	}
}

// Nor does much that one cluster says.
func TestLinearCluster(t *testing.T) {
	linear(t, func(n int) []misp.Cluster {
		var synonyms, names []string
		c := misp.Cluster{Value: "Crane", UUID: "11111111-1111-4111-8111-000000000000"}
		for i := range n {
			synonyms = append(synonyms, fmt.Sprintf("%q", fmt.Sprint("BC-", i)))
			names = append(names, fmt.Sprintf(`"BC-%d:22222222-2222-4222-8222-%012d"`, i, i))
			c.Related = append(c.Related, misp.Relation{Dest: fmt.Sprintf("11111111-1111-4111-8111-%012d", i%50), Type: fmt.Sprint("kind-", i)})
		}
		c.Meta = misp.Meta{misp.MetaSynonyms: []byte("[" + strings.Join(synonyms, ",") + "]"),
			misp.MetaNames: []byte("[" + strings.Join(names, ",") + "]")}
		return []misp.Cluster{c}
	})
}

func linear(t *testing.T, clusters func(n int) []misp.Cluster) {
	pace.Linear(t, 500, func(n int) func() {
		f := &misp.File{Type: "threat-actor", Category: "actor", Values: clusters(n)}
		return func() {
			c, _, _ := misp.Case(f)
			misp.FromCase(c, misp.Header(c))
		}
	})
}
