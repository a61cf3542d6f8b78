package draft_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/attribution/draft"
)

// news makes an article of n paragraphs, no two of which are alike.
func news(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Heading %d without a stop\n\n“We saw number %d in the network,” said Lena Vos%d on Monday, March 25. The embassy of Karvia%d denied the charge, which it called “invention %d”. "+
			"The group APT%d was allegedly run by China in 20%02d; sanctions followed.\n\n", i, i, i, i, i, i%900+1, i%30)
	}
	return b.String()
}

// Four times as much text takes about four times as much memory, quotes and doubts.
func TestGrowth(t *testing.T) {
	const n = 100
	measure := func(n int) (allocated float64, quotes, doubts int) {
		text := draft.Text{ID: "a", Text: news(n), Lang: "en"}
		allocated = testing.AllocsPerRun(1, func() {
			c, found, err := draft.New([]draft.Text{text}, draft.Options{})
			if err != nil {
				t.Fatal(err)
			}
			quotes, doubts = len(c.Quotes), len(found)
		})
		return allocated, quotes, doubts
	}
	small, quotes, doubts := measure(n)
	large, more, others := measure(4 * n)
	t.Logf("%d paragraphs: %.0f allocations, %d quotes, %d doubts; four times as many: %.0f, %d, %d", n, small, quotes, doubts, large, more, others)
	if large > 6*small || quotes < 2*n || more != 4*quotes || others < 3*doubts || others > 5*doubts {
		t.Errorf("%d paragraphs: %.0f allocations, %d quotes, %d doubts; four times as many: %.0f, %d, %d", n, small, quotes, doubts, large, more, others)
	}
}
