package lang

import "unicode"

//go:generate go run scripts_gen.go

// IsUnspaced reports whether r belongs to a script that sets no spaces between words. Those are the scripts of
// line-breaking class SA (complex context: Unicode Standard Annex 14), and those of Chinese, Japanese and Yi. Hangul is
// not among them.
func IsUnspaced(r rune) bool { return r >= unspacedFrom && unicode.Is(unspaced, r) }

// unspacedFrom is the first rune that IsUnspaced accepts.
const unspacedFrom = 0x0E00

// IsAttached reports whether r belongs to a script in which punctuation, particles or negations touch the words around
// them: one without spaces, or Hangul.
func IsAttached(r rune) bool {
	return r >= unspacedFrom && (unicode.Is(unspaced, r) || unicode.Is(unicode.Hangul, r))
}

// Unspaced returns the runes that IsUnspaced accepts. The table is never written.
func Unspaced() *unicode.RangeTable { return unspaced }
