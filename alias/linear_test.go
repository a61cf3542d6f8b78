package alias_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/attribution/alias"
	"example.com/attribution/internal/pace"
)

// Neither many names nor many mentions take time as their square, even if all are of one actor, or all are one name.
func TestLinear(t *testing.T) {
	for name, entry := range map[string]func(i int) alias.Entry{
		"names of one actor": func(i int) alias.Entry { return alias.Entry{Name: fmt.Sprint("Name ", i), Actor: "a"} },
		"actors of one name": func(i int) alias.Entry { return alias.Entry{Name: "Name", Actor: fmt.Sprint(i)} },
	} {
		t.Run(name, func(t *testing.T) {
			pace.Linear(t, 1000, func(n int) func() {
				entries := make([]alias.Entry, n)
				for i := range entries {
					entries[i] = entry(i)
				}
				return func() { alias.New(entries).Conflicts() }
			})
		})
	}
	t.Run("mentions", func(t *testing.T) {
		x := alias.New(vendors)
		pace.Linear(t, 1000, func(n int) func() {
			text := strings.Repeat("APT3 Sofacy Silence group ", n)
			return func() {
				for range x.Scan(text, nil) {
				}
			}
		})
	})
}
