// Package clip shortens text for messages.
package clip

import (
	"strings"
	"unicode/utf8"
)

// Text returns at most the first bytes of a text, with an ellipsis where something is left out, and with what is not
// UTF-8 replaced.
func Text(text string, most int) string {
	if len(text) <= most {
		if utf8.ValidString(text) { // which is fast
			return text
		}
		return strings.ToValidUTF8(text, "\uFFFD")
	}
	end := most
	for end > most-utf8.UTFMax && end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return strings.ToValidUTF8(text[:end], "\uFFFD") + "…"
}
