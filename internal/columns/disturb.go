package columns

import "unicode"

// Disturbs reports whether a character moves or hides others: a control character, one that ends a line, or one that
// turns the direction of text (Unicode Standard Annex #9, section 2).
func Disturbs(r rune) bool {
	return unicode.IsControl(r) || r >= '\u2028' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069'
}
