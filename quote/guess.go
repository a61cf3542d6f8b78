package quote

import (
	"example.com/attribution/quote/internal/cues"
	"golang.org/x/text/language"
)

// Guess returns the language in which a text seems to be written, judged by its script and its frequent words, or Und.
// It looks at the beginning of the text, and knows the languages whose reporting verbs Extract does.
func Guess(text string) language.Tag { return cues.Guess(text) }
