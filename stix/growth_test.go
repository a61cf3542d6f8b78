package stix_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"example.com/attribution/internal/pace"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// shapes are bundles that have much of one thing.
var shapes = map[string]func(n int) string{
	"actors of one name": func(n int) string {
		return bundleOf(each(n, func(i int) string { return made("identity", i, `"name":"Same"`) }))
	},
	"names of one actor": func(n int) string {
		return bundleOf(made("intrusion-set", 1, `"name":"G","aliases":[`+each(n, func(i int) string { return fmt.Sprintf(`"a%d"`, i) })+`],"external_references":[`+each(n, func(i int) string {
			return fmt.Sprintf(`{"source_name":"a%d","description":"(Citation: s%d)"},{"source_name":"s%d","description":"x","url":"https://example.org/%d"}`, i, i, i, i)
		})+`]`))
	},
	"one name again and again": func(n int) string {
		return bundleOf(made("intrusion-set", 1, `"name":"G","aliases":["a"`+strings.Repeat(`,"a"`, n)+`],"external_references":[{"source_name":"s","description":"x"}`+
			strings.Repeat(`,{"source_name":"a","description":"(Citation: s)"}`, n)+`]`))
	},
	"translations": func(n int) string {
		return bundleOf(made("identity", 0, `"name":"N"`), each(n, func(i int) string {
			return made("language-content", i, `"object_ref":`+quoteText(idOf("identity", 0))+`,"contents":{"de":{"name":"N"}}`)
		}))
	},
	"properties": func(n int) string {
		return bundleOf(made("identity", 0, each(n, func(i int) string { return fmt.Sprintf(`"x_%d":%d`, i, i) })))
	},
	"selectors": func(n int) string {
		return bundleOf(made("identity", 0, `"labels":[`+each(n, func(i int) string { return fmt.Sprintf(`"%d"`, i) })+`],"granular_markings":[{"lang":"de","selectors":[`+
			each(n, func(i int) string { return fmt.Sprintf(`"labels.[%d]"`, i) })+`]}]`))
	},
	"selectors of nothing": func(n int) string {
		return bundleOf(made("identity", 0, `"labels":[`+each(n, func(i int) string { return fmt.Sprintf(`"%d"`, i) })+`],"granular_markings":[{"lang":"de","selectors":[`+
			each(n, func(i int) string { return fmt.Sprintf(`"labels.[%d]"`, n+i) })+`]}]`))
	},
	"relationships": func(n int) string {
		return bundleOf(each(n, func(i int) string { return made("intrusion-set", i, `"name":"G"`) }),
			each(n, func(i int) string {
				return relates(i, "attributed-to", idOf("intrusion-set", i), idOf("intrusion-set", 0), "")
			}))
	},
	"victims": func(n int) string {
		return bundleOf(made("campaign", 0, `"name":"C"`), each(n, func(i int) string { return made("identity", i, `"name":"V"`) }),
			each(n, func(i int) string { return relates(i, "targets", idOf("campaign", 0), idOf("identity", i), "") }))
	},
	"reports of one claim": func(n int) string {
		return bundleOf(made("intrusion-set", 0, `"name":"G"`), made("campaign", 0, `"name":"C"`), relates(0, "attributed-to", idOf("campaign", 0), idOf("intrusion-set", 0), ""),
			each(n, func(i int) string {
				return made("report", i, `"name":"R","published":"2020-01-01T00:00:00Z","object_refs":[`+quoteText(idOf("relationship", 0))+`]`)
			}))
	},
	"one claim again and again": func(n int) string {
		return bundleOf(made("intrusion-set", 0, `"name":"G"`), made("campaign", 0, `"name":"C"`), relates(0, "attributed-to", idOf("campaign", 0), idOf("intrusion-set", 0), ""),
			made("report", 0, `"name":"R","published":"2020-01-01T00:00:00Z","object_refs":[`+each(n, func(int) string { return quoteText(idOf("relationship", 0)) })+`]`))
	},
	"authors": func(n int) string {
		return bundleOf(made("identity", 0, `"name":"N"`), each(n, func(i int) string {
			return made("note", i, fmt.Sprintf(`"content":"C","authors":["Ann %d"],"object_refs":[%q]`, i, idOf("identity", 0)))
		}))
	},
	"sightings": func(n int) string {
		return bundleOf(made("intrusion-set", 0, `"name":"G"`), each(n, func(i int) string {
			return made("sighting", i, `"sighting_of_ref":`+quoteText(idOf("intrusion-set", 0)))
		}))
	},
	"versions of one object": func(n int) string {
		return bundleOf(each(n, func(i int) string {
			return strings.Replace(made("identity", 0, `"name":"N"`), ":00:00.000Z", fmt.Sprintf(":00:00.%09dZ", i), 1)
		}))
	},
	"marking definitions in a circle": func(n int) string {
		return bundleOf(each(n, func(i int) string {
			return made("marking-definition", i, fmt.Sprintf(`"definition_type":"statement","definition":{"statement":"S"},"object_marking_refs":[%q]`, idOf("marking-definition", (i+1)%n)))
		}))
	},
	"observables": func(n int) string {
		return bundleOf(made("observed-data", 0, `"objects":{`+each(n, func(i int) string { return fmt.Sprintf(`"%d":{"type":"file","name":"a"}`, i) })+`}`))
	},
}

// each returns what a function makes of the first n numbers, with commas between.
func each(n int, of func(i int) string) string {
	out := make([]string, n)
	for i := range out {
		out[i] = of(i)
	}
	return strings.Join(out, ",")
}

// However much there is of something, to read and to check it takes time in proportion.
func TestLinear(t *testing.T) {
	for name, shape := range shapes {
		t.Run(name, func(t *testing.T) {
			pace.Linear(t, 500, func(n int) func() {
				text := []byte(shape(n))
				return func() {
					b, err := stix.Decode(bytes.NewReader(text))
					if err != nil {
						t.Fatal(err)
					}
					b.Validate()
					if _, _, err := b.Case(); err != nil {
						t.Fatal(err)
					}
				}
			})
		})
	}
}

// A case comes back from bundles that have much of one thing, too.
func TestMuch(t *testing.T) {
	for name, shape := range shapes {
		t.Run(name, func(t *testing.T) {
			c := caseOf(t, decode(t, shape(30)))
			if diff := cmp.Diff(c, caseOf(t, newBundle(t, c))); diff != "" {
				t.Errorf("the case changed (-want +got):\n%s", diff)
			}
		})
	}
}
