package report

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"golang.org/x/text/language"
)

// several reports whether a verb of these parties stands in the plural: they are more than one, a coalition, or unnamed
// and called by an English plural.
func (d *dossier) several(parties []attribution.ActorID) bool {
	if len(parties) != 1 {
		return len(parties) > 1
	}
	switch d.c.Actors[parties[0]].(type) {
	case *attribution.Coalition:
		return true
	case *attribution.Unnamed:
		name := d.actorName(parties[0])
		return isIn(cmp.Or(name.Lang, d.c.Lang, "en"), language.English) && isEnglishPlural(name.Text)
	}
	return false
}

// isEnglishPlural reports whether a description in English is of several: it counts them, or its noun is in the plural.
// The noun is the last word before whatever says more of it.
func isEnglishPlural(text string) bool {
	words := strings.Fields(strings.ToLower(text))
	if len(words) == 0 {
		return false
	}
	switch first := words[0]; {
	case slices.Contains([]string{"a", "an", "one", "the", "another", "this", "that"}, first) && len(words) > 1:
		if first != "the" {
			return false
		}
	case slices.Contains([]string{"others", "those", "some", "several", "many", "all", "two", "three", "four", "five",
		"six", "seven", "eight", "nine", "ten"}, first):
		return true
	}
	if at := slices.IndexFunc(words, func(w string) bool {
		return slices.Contains([]string{"of", "in", "from", "at", "on", "to", "with", "behind", "who", "whom", "that",
			"which", "familiar", "speaking"}, w)
	}); at > 0 {
		words = words[:at]
	}
	noun := strings.Trim(words[len(words)-1], ".,;")
	return noun == "people" || noun == "police" || strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "ss") &&
		!strings.HasSuffix(noun, "us")
}
