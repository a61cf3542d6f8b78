package quote

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// isRightToLeft reports whether s ends with a letter of a right-to-left
// script.
func isRightToLeft(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	p, _ := bidi.LookupRune(r)
	return p.Class() == bidi.R || p.Class() == bidi.AL
}
