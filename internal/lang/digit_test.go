package lang_test

import (
	"testing"
	"unicode"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/unicode/norm"
)

// Digits that are compatibility forms of those of ASCII have their values, and every run of ten begins with zero.
func TestDigit(t *testing.T) {
	for _, r := range "a一½" {
		if got := lang.Digit(r); got != 0 {
			t.Errorf("Digit(%q) = %d; want 0", r, got)
		}
	}
	previous, run := rune(-1), 0
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !unicode.Is(unicode.Nd, r) {
			continue
		}
		if r != previous+1 {
			run = 0
		}
		want := run % 10
		if folded := norm.NFKC.String(string(r)); len(folded) == 1 {
			want = int(folded[0] - '0')
		}
		if got := lang.Digit(r); got != want {
			t.Errorf("Digit(%q) = %d; want %d", r, got, want)
		}
		previous, run = r, run+1
	}
}
