package verify

import (
	"strings"
	"unicode"

	"example.com/attribution/internal/lang"
	"example.com/attribution/internal/pattern"
)

// spacedName is a name whose number stands apart, such as APT 31. A number of four digits may be a year.
var spacedName = pattern.Lazy(`\b([A-Z]{2,5}) (\d{1,3})\b`)

// joinNames joins the numbers of names to them.
func joinNames(text string) string { return spacedName().ReplaceAllString(text, "$1$2") }

// names are the words of a text that mix letters and digits, such as APT31, without spaces and hyphens within.
func names(text string) map[string]string {
	out := make(map[string]string)
	for _, word := range strings.FieldsFunc(joinNames(text), func(r rune) bool {
		return r != '-' && (!unicode.IsLetter(r) && !unicode.IsDigit(r) || lang.IsAttached(r))
	}) {
		word = strings.Trim(word, "-")
		letters, digits := 0, 0
		for _, r := range word {
			switch {
			case unicode.IsUpper(r):
				letters++
			case unicode.IsDigit(r):
				digits++
			}
		}
		if letters > 1 && digits > 0 {
			out[strings.ToUpper(strings.ReplaceAll(word, "-", ""))] = word
		}
	}
	return out
}
