package draft

import (
	"strings"
	"unicode"

	"example.com/attribution/internal/lang"
)

// apposition returns where the name of a person ends that stands behind a title and a comma: the minister, Jane Doe. It
// is the end of the title if there is none.
func (r *reader) apposition(end int) int {
	text := r.text.Text
	rest, ok := strings.CutPrefix(text[end:], ", ")
	if !ok || r.lang.Unspaced {
		return end
	}
	x := lexerOf(r.tag)
	at, words := end+len(text[end:])-len(rest), 0
	to := at
	for words < nameWords {
		t := nextToken(text, to)
		if t.end == 0 || words == 0 && t.start != at || words > 0 && strings.Trim(text[to:t.start], "\u00a0 .-’'") != "" || t.start-to > 2 {
			break
		}
		w := text[t.start:t.end]
		nobiliary := words > 0 && particles()[t.lower]
		if !nobiliary && (!startsUpper(w) || x.isFunction(t.lower) || x.isDay(t.lower) || strings.ContainsFunc(w, unicode.IsDigit) ||
			holds(r.lang, r.lang.Organs+" "+r.lang.Titles, t.lower)) {
			break
		}
		to, words = t.end, words+1
	}
	if words < 2 || r.mentionsIn(at, to) {
		return end
	}
	if after := strings.TrimLeft(text[to:], "\u00a0 "); after != "" && !strings.ContainsAny(after[:1], ",.;:)") && !strings.HasPrefix(after, "\n") {
		return end // the minister, Jane Doe and others
	}
	return to
}

// particles are the small words within names of persons, in all languages: van, de.
var particles = lang.Union(func(l *lang.Language) lang.Words { return l.Nobiliary })

// nameWords is how many words the name of a person has at most.
const nameWords = 4

// mentionsIn reports whether a country, an organ or a group is named in a span.
func (r *reader) mentionsIn(from, to int) bool {
	for i := r.firstMention(from); i < len(r.mentions) && r.mentions[i].Start < to; i++ {
		switch r.mentions[i].Kind {
		case MentionCountry, MentionAdjective, MentionOrgan, MentionGroup, MentionCapital, MentionDate, MentionMeasure:
			return true
		}
	}
	return false
}
