// Package clip shortens text for messages.
package clip

import (
	"strings"
	"unicode/utf8"
)

// Text returns at most the first bytes of a text, with an ellipsis where something is left out, and with what is not
// UTF-8 replaced.
func Text(text string, most int) string {
	rest := ""
	if len(text) > most {
		end := most
		for end > most-utf8.UTFMax && end > 0 && !utf8.RuneStart(text[end]) {
			end--
		}
		text, rest = text[:end], "…"
	}
	if !utf8.ValidString(text) { // which is fast
		text = strings.ToValidUTF8(text, "\uFFFD")
	}
	return text + rest
}
