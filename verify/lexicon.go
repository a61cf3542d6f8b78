package verify

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"example.com/attribution/internal/lexis"
	"golang.org/x/text/language"
)

// An entry is the words of one language that renderings are compared by, separated by white space. A word stands for all that begin with it
// where it ends in "*".
type entry struct {
	universals   string
	loose        string // that may stand for a universal, and need not
	affiliations string // affiliated, linked, backed, sponsored …
	states       string
	// denials say no without a negation: a rendering may have one for the other.
	denials string
	// negations replace those of package lexis, where its lists are too wide to tell a sentence by.
	negations string
	// idioms hold none of the above though they look like it. Their words are joined by "_", as are the syllables of words in Vietnamese.
	idioms string
	months string // if package lexis has none
}

// A lexicon is the words of one language.
type lexicon struct {
	universals, loose, affiliations, states, denials, negations, ambiguous []string
	idioms                                                                 *strings.Replacer
	exempt                                                                 []string           // words that are none of these
	numbers, ones                                                          map[string]float64 // from two on: one is an article in many languages
	months                                                                 map[string]int
	known                                                                  bool // words are compared
	unspaced                                                               bool // words are not separated, so that they are looked for anywhere
	phrases                                                                bool // words have spaces in them
}

// lexicons are by the language of package lexis.
var lexicons = sync.OnceValue(func() map[string]*lexicon {
	all := map[string]*lexicon{}
	for id, words := range lexis.All() {
		t, known := vocabulary[id]
		l := &lexicon{
			universals: fields(t.universals), loose: fields(t.loose), affiliations: fields(t.affiliations), states: fields(t.states), denials: fields(t.denials),
			negations: fields(t.negations), ambiguous: fields(ambiguous[id]),
			numbers: map[string]float64{}, ones: ones[id], months: map[string]int{}, known: known, unspaced: id == "zh" || id == "ja" || id == "th", phrases: id == "vi",
		}
		if t.negations == "" {
			l.negations = fields(words.Negations)
		}
		l.addIdioms(fields(t.idioms))
		if id != "zh" && id != "ja" {
			for word, value := range words.Numbers() {
				l.numbers[strings.ReplaceAll(word, "’", "'")] = float64(value)
			}
		}
		for i, forms := range fields(hundreds[id]) {
			for form := range strings.SplitSeq(forms, "/") {
				l.numbers[form] = float64(100 * (i + 2))
			}
		}
		for word, month := range words.MonthNumbers() {
			l.months[word] = month
		}
		for i, month := range fields(t.months) {
			l.months[month] = i + 1
		}
		all[id] = l
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

func fields(list string) []string { return strings.Fields(list) }

// words are those of a text in one language, folded.
type words struct {
	lexicon
	list []string
	text string
}

// read splits a text into words. It is false for a language whose words are not compared.
func read(text string, tag language.Tag) (words, bool) {
	w := words{}
	if l, ok := lexicons()[lexis.ID(tag)]; ok {
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
		w.list = fields(w.idioms.Replace(" " + strings.Join(w.list, " ") + " "))
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

// isOne reports whether a word is one of some: itself, with "*" behind or before what they have in common, or in Korean in it.
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
