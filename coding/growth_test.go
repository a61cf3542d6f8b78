package coding_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/coding"
	"example.com/attribution/internal/pace"
)

// A case of four times as many statements, each with acts and quotes of its own, takes in proportion.
func TestFromCaseGrowth(t *testing.T) {
	pace.Linear(t, 1000, func(n int) func() {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `"s%d": {"by": ["a%d"], "when": "2024-03-25", "acts": [{"verb": "asserts", "on": ["attributions/x%d"], "quotes": ["q%d"]}]},`, i, i, i, i)
		}
		statements := strings.TrimSuffix(b.String(), ",")
		list := func(of string) string {
			var b strings.Builder
			for i := range n {
				b.WriteString(strings.ReplaceAll(of, "#", fmt.Sprint(i)) + ",")
			}
			return strings.TrimSuffix(b.String(), ",")
		}
		c, err := attribution.Decode(strings.NewReader(`{"format": "attribution/1", "id": "c",
			"actors": {"cn": {"kind": "state", "code": "CN"},` + list(`"a#": {"kind": "organ", "names": [{"text": "Ministry #"}]}`) + `},
			"incidents": {` + list(`"i#": {"title": "Compromise #"}`) + `},
			"attributions": {` + list(`"x#": {"subject": "incidents/i#", "link": "affiliated-to", "object": "actors/cn"}`) + `},
			"statements": {` + statements + `},
			"quotes": {` + list(`"q#": {"statement": "s#", "text": "words #", "lang": "en"},"r#": {"statement": "s#", "text": "further #", "lang": "en"}`) + `}}`))
		if err != nil {
			t.Fatal(err)
		}
		return func() {
			if rows, _, err := coding.FromCase(c); err != nil || len(rows) < 2*n {
				t.Errorf("%d rows: %v", len(rows), err)
			}
		}
	})
}
