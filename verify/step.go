package verify

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
	return steps{summons: beginning(text, words.Summons, words.Unspaced), recalls: beginning(text, words.Recalls, words.Unspaced)}
}

// beginning returns the first word of a text that begins in one of some ways, or nothing.
func beginning(text string, ways lang.Phrases, unspaced bool) string {
	folded := strings.ToLower(text)
	for way := range ways.All() {
		for from := 0; ; {
			at := strings.Index(folded[from:], way)
			if at < 0 {
				break
			}
			at += from
			from = at + len(way)
			if before, _ := utf8.DecodeLastRuneInString(folded[:at]); !unspaced && unicode.IsLetter(before) {
				continue
			}
			end := from
			for !unspaced && end < len(folded) {
				r, size := utf8.DecodeRuneInString(folded[end:])
				if !unicode.IsLetter(r) {
					break
				}
				end += size
			}
			return folded[at:end]
		}
	}
	return ""
}
