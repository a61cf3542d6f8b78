package verify

import (
	"strings"
	"unicode"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// compareSteps compares the two diplomatic steps that translations confuse: a state summons the envoy of the other, and
// recalls its own.
func (p *pair) compareSteps(from, to language.Tag) {
	original, rendering := stepsIn(p.original.Text, from), stepsIn(p.rendering.Text, to)
	switch {
	case original.summons != "" && original.recalls == "" && rendering.recalls != "" && rendering.summons == "":
		p.add(StepChanged, original.summons, rendering.recalls)
	case original.recalls != "" && original.summons == "" && rendering.summons != "" && rendering.recalls == "":
		p.add(StepChanged, original.recalls, rendering.summons)
	}
}

// steps are the words of a text for each step; empty: it has none.
type steps struct{ summons, recalls string }

func stepsIn(text string, tag language.Tag) steps {
	words := lang.Of(tag)
	return steps{summons: beginning(text, words.Summons, words), recalls: beginning(text, words.Recalls, words)}
}

// beginning returns the first word of a text that begins in one of some ways, or nothing.
func beginning(text string, ways lang.Phrases, words *lang.Language) string {
	folded := strings.ToLower(text)
	for way := range ways.All() {
		for at := range words.Beginnings(folded, way) {
			end := at + len(way)
			if !words.Unspaced {
				end = len(folded) - len(strings.TrimLeftFunc(folded[end:], unicode.IsLetter))
			}
			return folded[at:end]
		}
	}
	return ""
}
