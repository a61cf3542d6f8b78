package columns_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/attribution/internal/columns"
)

func TestOf(t *testing.T) {
	for s, want := range map[string]int{"": 0, "abc": 3, "中国": 4, "e\u0301": 1, "\u2068x\u2069": 1, "한 국": 5, "ｘ": 2} {
		if got := columns.Of(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}

func TestWrap(t *testing.T) {
	for s, want := range map[string][]string{
		"":                                     {""},
		"one two three four five six":          {"one two three four", "five six"},
		strings.Repeat("x", 45):                {strings.Repeat("x", 20), strings.Repeat("x", 20), "xxxxx"},
		strings.Repeat("中", 15):                {strings.Repeat("中", 10), strings.Repeat("中", 5)},
		"a word and " + strings.Repeat("中", 8): {"a word and 中中中中", "中中中中"},
	} {
		if got := columns.Wrap(s, 20); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
