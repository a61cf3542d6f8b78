package passage_test

import (
	"testing"

	"example.com/attribution/internal/passage"
)

func TestAddress(t *testing.T) {
	for _, test := range []struct{ address, words, want string }{
		{"https://example.org/a", "short words", "https://example.org/a#:~:text=short%20words"},
		{"https://example.org/a#b", "short words", "https://example.org/a#b:~:text=short%20words"},
		{"https://example.org/a", "the first words of a passage, which is long, and the last ones", "https://example.org/a#:~:text=the%20first%20words%20of%20a%20passage%2C%20which%20is"},
		{"https://example.org/a", "we […] know", "https://example.org/a#:~:text=we,know"},
		{"https://example.org/a", "", ""}, {"", "words", ""}, {"https://example.org/a", "…", ""},
	} {
		if got := passage.Address(test.address, test.words); got != test.want {
			t.Errorf("%q in %s: %s", test.words, test.address, got)
		}
	}
}
