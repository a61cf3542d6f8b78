package edits_test

import (
	"testing"

	"example.com/attribution/internal/edits"
)

func TestDistance(t *testing.T) {
	for _, x := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "abc", 0}, {"kitten", "sitting", 3}, {"Котов", "Кротов", 1}, {"ab", "ba", 2}, {"flaw", "lawn", 2},
	} {
		for _, pair := range [][2]string{{x.a, x.b}, {x.b, x.a}} {
			if got := edits.Distance([]rune(pair[0]), []rune(pair[1])); got != x.want {
				t.Errorf("%q and %q differ by %d, want %d", pair[0], pair[1], got, x.want)
			}
		}
	}
}
