package eurepoc_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/attribution/eurepoc"
	"example.com/attribution/internal/pace"
)

// Many rows of one attribution, or receivers of one incident, take no time as their square.
func TestLinear(t *testing.T) {
	for name, table := range map[string]struct {
		header string
		row    func(i int) string
	}{
		"values of one attribution": {attributionHeader, func(i int) string {
			return fmt.Sprintf("7,70,2021-01-01,,,Actor %d,,,Blue %d,China,State\n", i, i)
		}},
		"attributions of one incident": {attributionHeader, func(i int) string {
			return fmt.Sprintf("7,%d,2021-01-01,,,CISA,,,Blue,China,State\n", i)
		}},
		"initiators of one slug": {attributionHeader, func(i int) string {
			return fmt.Sprintf("7,%d,2021-01-01,,,CISA,,,Blue%s,China,State\n", i, strings.Repeat("!", 1+i%997)+strings.Repeat("?", i/997))
		}},
		"receivers of one incident": {receiverHeader, func(i int) string {
			return fmt.Sprintf("7,Country %d,Region %d,Name %d,Category,\n", i, i, i)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			pace.Linear(t, 1000, func(n int) func() {
				var text strings.Builder
				text.WriteString(table.header)
				for i := range n {
					text.WriteString(table.row(i))
				}
				fsys := dir(map[string]string{"t": text.String()})
				return func() {
					d, err := eurepoc.ReadDir(fsys)
					if err != nil {
						t.Fatal(err)
					}
					d.Case()
				}
			})
		})
	}
}
