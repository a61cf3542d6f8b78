package quote

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"example.com/attribution/estimate"
	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// guard looks at a change between words of a passage, a, and of a text, b: it warns if they negate, count or name
// differently. However alike passage and text are, they then say different things. The spans of the warnings are in b.
// It also returns how many code points differ for other reasons.
func (s *search) guard(a, b string, c change) (found []Warning, rest int) {
	x, y := a[c.a.Start:c.a.End], b[c.b.Start:c.b.End]
	tokensX, tokensY := tokens(x), tokens(y)
	warn := func(code WarningCode) {
		words := y
		if words == "" {
			words = x
		}
		found = append(found, Warning{Code: code, Span: c.b, Text: words})
	}
	lexica := lexicaOf(s.lang)
	around := func(n int) (string, string) { return widened(a, c.a, n), widened(b, c.b, n) }

	termsX, termsY := estimates(a, c.a, s.lang), estimates(b, c.b, s.lang)
	negations := negated{lexica}
	if negations.differ(tokensX, tokensY) || negations.attached() && negations.differIn(around(longestNegation)) ||
		negations.nearDiffer(a, c.a, b, c.b, slices.Concat(termsX, termsY)) {
		warn(ChangedNegation)
		tokensX, tokensY = negations.without(tokensX, tokensY)
	}
	if x, y := amountsIn(tokensX, lexica), amountsIn(tokensY, lexica); !slices.Equal(x, y) &&
		strings.Join(x, "") != strings.Join(y, "") {
		warn(ChangedNumber)
		isNumber := func(t token) bool { return len(amountsIn([]token{t}, lexica)) > 0 }
		tokensX, tokensY = slices.DeleteFunc(tokensX, isNumber), slices.DeleteFunc(tokensY, isNumber)
	}
	namesX, namesY := otherNames(namesIn(a, c.a), tokensY), otherNames(namesIn(b, c.b), tokensX)
	if hyphenated(tokensX) == hyphenated(tokensY) {
		namesX, namesY = nil, nil // Bundes-präsident
	}
	otherStates := otherStates(around(longestState))
	if len(namesX)+len(namesY)+otherStates > 0 {
		warn(ChangedName)
		isName := func(names []string) func(token) bool {
			return func(t token) bool { return slices.Contains(names, t.text) }
		}
		tokensX, tokensY = slices.DeleteFunc(tokensX, isName(namesX)), slices.DeleteFunc(tokensY, isName(namesY))
	}
	if !slices.Equal(termsX, termsY) {
		warn(ChangedTerm)
		tokensX, tokensY = nil, nil
	}
	return found, max(0, distanceWithin(joined(tokensX), joined(tokensY), maxErrors+1)-otherStates)
}

var withoutHyphens = strings.NewReplacer(string(dashMark), "", " ", "")

// hyphenated returns words without what may part them at the end of a line.
func hyphenated(tokens []token) string {
	return withoutHyphens.Replace(string(joined(tokens)))
}

// joined returns the folded words with spaces between them.
func joined(tokens []token) []rune {
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = t.key
	}
	return []rune(strings.Join(words, " "))
}

// widened folds a stretch of text with n code points on both sides.
func widened(text string, s Span, n int) string {
	from := s.Start - len(lastRunes(text[:s.Start], n))
	to := s.End + len(firstRunes(text[s.End:], n))
	return key(text[from:to])
}

// estimates returns the estimative terms of a text that a stretch of it touches, folded.
func estimates(text string, s Span, lang language.Tag) (terms []string) {
	from := s.Start - len(lastRunes(text[:s.Start], longestEstimate))
	to := s.End + len(firstRunes(text[s.End:], longestEstimate))
	for m := range estimate.Spot(text[from:to], lang) {
		if m.Start+from <= s.End && s.Start <= m.End+from {
			terms = append(terms, key(text[from:to][m.Start:m.End]))
		}
	}
	return terms
}

// longestEstimate is how far before and after a change an estimative term that it touches may begin or end, in code
// points.
const longestEstimate = 40

// A lexicon is what the guards know of a language, folded.
type lexicon struct {
	words      map[string]bool // that negate
	prefixes   []string        // with which words that negate begin
	suffixes   []string        // with which they end
	pieces     []string        // of scripts without spaces between words, and of Korean
	opposite   []string        // prefixes that make a word the opposite
	infixes    []string        // syllables within a verb that make it so
	plain      []string        // of these, those that stand for nothing else
	near       *phraseSet      // that turn a sentence round without a negation
	hedges     *phraseSet      // that take certainty from a sentence
	frames     *phraseSet      // that say whose words or view something is
	verbs      *phraseSet      // of saying, denying and accusing
	pronouns   map[string]bool
	amounts    map[string]string // ordinal numbers and quantities
	powers     map[string]bool   // that multiply the number before them
	clitics    map[string]bool   // that are written as one with the word behind them
	quotatives []string          // that close a clause before the verb that governs it
	endings    map[string]bool   // that are written as one with the word before them
	// compounds are words of more than one character in scripts without spaces, by their first.
	compounds map[rune][]string
	numbers   map[string]string
	joints    []string // that make words for numbers of words for numbers
}

// allLexica returns the lexica of all languages, by their tags: what one of them takes from a word, the next does not
// see.
var allLexica = sync.OnceValue(func() []*lexicon {
	var out []*lexicon
	for _, tag := range slices.Sorted(maps.Keys(lexica())) {
		out = append(out, lexica()[tag])
	}
	return out
})

// lexicaOf returns the lexicon of a language, those of all languages if none is given, and nil if it is not known.
func lexicaOf(tag language.Tag) []*lexicon {
	if tag == language.Und {
		return allLexica()
	}
	return lexicaByTag()[lang.Of(tag).Tag]
}

// lexicaByTag has the lexicon of each language as a list of one.
var lexicaByTag = sync.OnceValue(func() map[string][]*lexicon {
	out := map[string][]*lexicon{}
	for tag, l := range lexica() {
		out[tag] = []*lexicon{l}
	}
	return out
})

// unguarded says which guards do not know a language.
func unguarded(tag language.Tag) string {
	var out []string
	if tag == language.Und {
		return "language not known"
	}
	known := lang.Of(tag)
	if known.Negations == "" {
		out = append(out, "negations")
	}
	if !known.Numbers.Known() {
		out = append(out, "number words")
	}
	if known.Hedges == "" {
		out = append(out, "hedges")
	}
	if known.Countries == "" && isCaseless(tag) {
		out = append(out, "names")
	}
	if len(out) == 0 {
		return ""
	}
	return tag.String() + ": " + strings.Join(out, ", ")
}

// isCaseless reports whether a language is written without capital letters, by which names are recognised.
func isCaseless(tag language.Tag) bool {
	script, _ := tag.Script()
	switch script.String() {
	case "Latn", "Cyrl", "Grek", "Armn", "Cher", "Adlm", "Copt", "Glag", "Zzzz", "Zyyy":
		return false
	}
	return true
}
