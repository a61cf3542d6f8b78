package alias

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/fold"
	"example.com/attribution/internal/lang"
)

// A Policy decides whether a mention in a text counts as one. [InContext] and [Everywhere] are policies; a caller's own
// may ask whether the mention is of an everyday name, and look at the text around it.
type Policy func(text string, m Mention) bool

// Everywhere lets every mention count.
func Everywhere(string, Mention) bool { return true }

// InContext lets a mention of an everyday name count only if it is written as a name, that is with a capital where the
// script has capitals, and in addition either has several words, each with a capital, or has or stands near a word such
// as "group", "hackers" or "хакеры". All other mentions count. It is the policy of a nil [Policy].
func InContext(text string, m Mention) bool {
	if !m.Everyday {
		return true
	}
	words, capitals := wordsOf(m.Text)
	if capitals == 0 {
		return false
	}
	if words > 1 && (capitals == words || hasCue(m.Text)) {
		return true
	}
	return hasCue(text[max(0, m.Start-contextBytes):m.Start]) || hasCue(text[m.End:min(len(text), m.End+contextBytes)])
}

// wordsOf counts the words of a mention, and those of them that do not begin with a small letter. A capital after a
// small letter begins a word, as in DarkHotel; a hyphen at the end of a line parts none.
func wordsOf(mention string) (words, capitals int) {
	inside, small := false, false
	var g gap
	for _, r := range mention {
		c := fold.ClassOf(r)
		switch {
		case c == fold.ClassIgnored:
			continue
		case !c.IsWord():
			g.add(c, r)
			inside = false
			continue
		case !inside && !g.hyphenates(), small && unicode.IsUpper(r):
			words++
			if !unicode.IsLower(r) {
				capitals++
			}
		}
		inside, small, g = true, unicode.IsLower(r), gap{}
	}
	return words, capitals
}

func isSeparator(r rune) bool {
	c := fold.ClassOf(r)
	return c != fold.ClassIgnored && !c.IsWord()
}

// contextBytes is how far from a mention a word of context may stand: about a sentence.
const contextBytes = 80

// hasCue reports whether a word of s begins with a word of context.
func hasCue(s string) bool {
	before := fold.ClassBreak
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		c := fold.ClassOf(r)
		if c.IsWord() && fold.Boundary(before, c) && startsWithCue(s[i:]) {
			return true
		}
		before = before.Then(c)
		i += size
	}
	return false
}

func startsWithCue(s string) bool {
	for _, cue := range cues()[s[0]|0x20] {
		if len(s) >= len(cue) && (cue[1]|0x20 == s[1]|0x20 || cue[1] >= utf8.RuneSelf) && strings.EqualFold(s[:len(cue)], cue) {
			return true
		}
	}
	return false
}

// cues are the beginnings of words that stand near names of threat actors, in all languages, by their first byte
// without case. Capitals of Cyrillic letters begin with another byte than small ones at times, so those are listed by
// both.
var cues = sync.OnceValue(func() *[256][]string {
	var out [256][]string
	for cue := range threats() {
		first := cue[0] | 0x20
		out[first] = append(out[first], cue)
		if upper := strings.ToUpper(cue)[0] | 0x20; upper != first {
			out[upper] = append(out[upper], cue)
		}
	}
	return &out
})

// everyday are the words that running text uses often, and of which names of actors are made.
var everyday = lang.Union(func(l *lang.Language) lang.Words { return l.Everyday })

var threats = lang.Union(func(l *lang.Language) lang.Words { return l.Threats })

// isEveryday reports whether a name needs context: every word of it is an everyday one, it is a bare number, or it is
// very short.
func isEveryday(name string) bool {
	letters, others, free := 0, 0, false
	for _, r := range name {
		switch c := fold.ClassOf(r); {
		case c == fold.ClassFree || c == fold.ClassHangul:
			letters, free = letters+1, true
		case c == fold.ClassLetter || c == fold.ClassJoined:
			letters++
		case c == fold.ClassDigit:
			others++
		}
	}
	switch {
	case letters == 0:
		return true
	case free:
		return letters+others < 2
	case letters+others < 3:
		return true
	case others > 0:
		return false
	}
	for word := range strings.FieldsFuncSeq(name, isSeparator) {
		for _, part := range camel(word) {
			if !everyday()[Fold(part)] {
				return everyday()[Fold(name)]
			}
		}
	}
	return true
}

// camel splits a word before each capital that follows a small letter: DarkHotel is dark and hotel.
func camel(word string) []string {
	var out []string
	start, small := 0, false
	for i, r := range word {
		if small && unicode.IsUpper(r) {
			out = append(out, word[start:i])
			start = i
		}
		small = unicode.IsLower(r)
	}
	return append(out, word[start:])
}
