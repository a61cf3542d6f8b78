package verify

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// A lexicon is the words of one language.
type lexicon struct {
	universals, loose, affiliations, states, denials, negations, ambiguous, one, and []string
	idioms                                                                           *strings.Replacer
	// words that look like these and are not
	exempt []string
	// from two on: one is an article in many languages
	numbers, ones map[string]float64
	months        map[string]int
	known         bool // words are compared
	// words are not separated, so that they are looked for anywhere
	unspaced bool
	phrases  bool // words have spaces in them
}

// lexicons are by language.
var lexicons = sync.OnceValue(func() map[string]*lexicon {
	all := map[string]*lexicon{}
	for language := range lang.All() {
		l := &lexicon{
			universals: language.Universals.List(), loose: language.Loose.List(), affiliations: language.Affiliations.List(),
			states: language.State.List(), denials: language.Denials.List(), negations: language.PlainNegations.List(),
			ambiguous: language.Numbers.Homonyms.List(), one: language.Numbers.One.List(), and: language.Numbers.And.List(),
			numbers: map[string]float64{}, ones: language.Numbers.Joints, months: map[string]int{},
			known: language.Universals != "", unspaced: language.Unspaced,
			phrases: strings.Contains(string(language.Universals), "_"),
		}
		if len(l.negations) == 0 {
			l.negations = language.Negations.List()
		}
		l.addIdioms(language.Idioms.List())
		if language.Numbers.Measures == "" { // else they are read by their characters
			for word, value := range language.Numbers.All() {
				l.numbers[strings.ReplaceAll(word, "’", "'")] = float64(value)
			}
		}
		hundred := 200
		for forms := range language.Numbers.Hundreds.All() {
			for form := range strings.SplitSeq(forms, "/") {
				l.numbers[form] = float64(hundred)
			}
			hundred += 100
		}
		for word, month := range language.MonthNumbers() {
			l.months[word] = month
		}
		all[language.Tag] = l
	}
	return all
})

// addIdioms keeps of an idiom its first word if it denies: nie toute.
func (l *lexicon) addIdioms(idioms []string) {
	var masks []string
	for _, idiom := range idioms {
		idiom = strings.ReplaceAll(idiom, "_", " ")
		switch first, _, phrase := strings.Cut(idiom, " "); {
		case l.unspaced:
			masks = append(masks, idiom, "#")
		case !phrase:
			l.exempt = append(l.exempt, idiom)
		case isOne(first, l.denials):
			masks = append(masks, " "+idiom+" ", " "+first+" ")
		default:
			masks = append(masks, " "+idiom+" ", " # ")
		}
	}
	l.idioms = strings.NewReplacer(masks...)
}

// words are those of a text in one language, folded.
type words struct {
	lexicon
	list []string
	text string
}

// read splits a text into words. It is false for a language whose words are not compared.
func read(text string, tag language.Tag) (words, bool) {
	w := words{}
	if l, ok := lexicons()[lang.Of(tag).Tag]; ok {
		w.lexicon = *l
	}
	w.text = strings.ReplaceAll(strings.ToLower(text), "’", "'")
	w.list = strings.FieldsFunc(w.text, func(r rune) bool {
		return r != '\'' && !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
	})
	switch {
	case w.idioms == nil:
	case w.unspaced:
		w.text = w.idioms.Replace(w.text)
	default:
		w.list = strings.Fields(w.idioms.Replace(" " + strings.Join(w.list, " ") + " "))
		w.list = slices.DeleteFunc(w.list, func(word string) bool { return isOne(word, w.exempt) })
	}
	return w, w.known
}

// has returns the first word of a text that is one of some, or is empty.
func (w words) has(some []string) string {
	if w.unspaced {
		for _, s := range some {
			if strings.Contains(w.text, s) {
				return s
			}
		}
		return ""
	}
	if joined := " " + strings.Join(w.list, " ") + " "; w.phrases {
		for _, s := range some {
			if phrase := strings.ReplaceAll(s, "_", " "); phrase != s && strings.Contains(joined, " "+phrase+" ") {
				return phrase
			}
		}
	}
	for _, word := range w.list {
		_, rest, elided := strings.Cut(word, "'") // l'État
		if isOne(word, some) || elided && isOne(rest, some) {
			return word
		}
	}
	return ""
}

// isOne reports whether a word is one of some: itself, with "*" behind or before what they have in common, or in Korean
// in it.
func isOne(word string, some []string) bool {
	return slices.ContainsFunc(some, func(s string) bool {
		stem, isPrefix := strings.CutSuffix(s, "*")
		ending, isSuffix := strings.CutPrefix(s, "*")
		return word == s || isPrefix && strings.HasPrefix(word, stem) || isSuffix && strings.HasSuffix(word, ending) ||
			isHangul(s) && strings.Contains(word, s)
	})
}

func isHangul(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.Is(unicode.Hangul, r) }) < 0 && s != ""
}
