package near_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/attribution/internal/near"
)

func TestWord(t *testing.T) {
	words := []string{"conducted-by", "assisted-by", "linked-to", "same-as", "run-by", "group", "state", "uk", "us"}
	for word, want := range map[string]string{
		"linked_to": "linked-to", "Linked To": "linked-to", "conducted": "conducted-by", "gruop": "group", "sate": "state", "conduct-by": "conducted-by",
		"UK": "uk", "un": "", "": "", "x": "", "owned-by": "", "group": "", strings.Repeat("x", 100): "",
	} {
		if got := near.Word(word, words); got != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
}

// The order of candidates makes no difference.
func TestOrder(t *testing.T) {
	words := []string{"cat-b", "cat-c", "bat-a"}
	want := near.Word("cat-a", words)
	for range len(words) {
		words = append(words[1:], words[0])
		if got := near.Word("cat-a", words); got != want {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
}

func TestWorkIsBounded(t *testing.T) {
	words := slices.Values([]string{"abcdef", "abcdeg"})
	s := near.NewSearch(6*6*3 - 1)
	if got := s.Word("abcdex", words); got == "" {
		t.Error("nothing is found with work left")
	}
	if got := s.Word("abcdex", words); got != "" {
		t.Errorf("%q is found without work left", got)
	}
}

func TestBetween(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"", "ab", 2}, {"ab", "ba", 1}, {"abc", "ac", 1}, {"kitten", "sitting", 3}, {"ä", "a", 1}} {
		if got, back := near.Between(test.a, test.b), near.Between(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%q, %q: %d and %d, want %d", test.a, test.b, got, back, test.want)
		}
	}
}
