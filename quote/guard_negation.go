package quote

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"example.com/attribution/estimate"
	"example.com/attribution/internal/lang"
)

// longestNegation is the greatest number of code points of a piece.
const longestNegation = 4

var lexica = sync.OnceValue(func() map[string]*lexicon {
	all := map[string]*lexicon{}
	for words := range lang.All() {
		l := &lexicon{words: map[string]bool{}, numbers: map[string]string{}}
		all[words.Tag] = l
		l.addNegations(words.Negations)
		for p := range words.Opposites.All() {
			l.opposite = append(l.opposite, key(p))
		}
		for p := range words.Infixes.All() {
			l.infixes = append(l.infixes, key(p))
		}
		for w, value := range words.Numbers.All() {
			l.numbers[key(w)] = strconv.FormatInt(value, 10)
		}
		if !words.NamedMonths {
			for w, month := range words.MonthNumbers() {
				l.numbers[key(w)] = "month " + strconv.Itoa(month) // a date with another month is another date
			}
		}
		for p := range words.Numbers.Joints {
			l.joints = append(l.joints, key(p))
		}
		l.addPhrases(words)
	}
	return all
})

func (l *lexicon) addNegations(words lang.Words) {
	for w := range words.All() {
		stem, isPrefix := strings.CutSuffix(w, "*")
		ending, isSuffix := strings.CutPrefix(w, "*")
		switch {
		case isPrefix:
			l.prefixes = append(l.prefixes, key(stem))
		case isSuffix:
			l.suffixes = append(l.suffixes, key(ending))
		case strings.ContainsFunc(w, lang.IsAttached):
			l.pieces = append(l.pieces, key(w))
		default:
			l.words[key(w)] = true
		}
	}
}

// addPhrases adds what turns a sentence round without a negation, and what says whose words it is.
func (l *lexicon) addPhrases(words *lang.Language) {
	l.pronouns, l.amounts = map[string]bool{}, map[string]string{}
	l.verbs = newPhraseSet()
	l.near = newPhraseSet(words.NearNegations)
	l.hedges = newPhraseSet(words.Hedges)
	for w := range words.PlainNegations.All() {
		if strings.ContainsFunc(w, lang.IsAttached) {
			l.plain = append(l.plain, w)
		}
	}
	for w := range words.Negators.All() {
		if strings.ContainsFunc(w, lang.IsAttached) {
			l.words[key(w)] = true // Korean an, which is also part of other words
		}
	}
	l.quotatives = words.Quotatives.List()
	l.frames = newPhraseSet(words.Postpositions)
	for p := range words.Prepositions.All() {
		if utf8.RuneCountInString(p) > 3 || strings.ContainsFunc(p, lang.IsAttached) {
			l.frames.add(p) // per, so are more than that
		}
	}
	naming := words.Naming.List()
	for _, list := range []lang.Words{words.Cues, words.Accuse, words.Deny, words.Respond} {
		for w := range list.All() {
			if slices.Contains(naming, w) {
				continue // the group called Grey Heron
			}
			w = strings.ReplaceAll(w, "_", " ")
			l.verbs.add(w)
			l.frames.add(w)
		}
	}
	for w := range words.Deny.All() {
		l.near.add(strings.ReplaceAll(w, "_", " "))
	}
	for w := range words.Pronouns.All() {
		l.pronouns[key(w)] = true
	}
	l.powers, l.clitics, l.endings = map[string]bool{}, map[string]bool{}, map[string]bool{}
	for forms := range words.Numbers.Powers.All() {
		for form := range strings.SplitSeq(forms, "/") {
			l.powers[key(form)] = true
		}
	}
	for w := range words.Clitics.All() {
		l.clitics[key(w)] = true
	}
	for w := range words.Endings.All() {
		l.endings[w] = true
	}
	l.addCompounds(words)
	for kind, list := range map[string]lang.Words{"ordinal ": words.Ordinals, "quantity ": words.Quantities} {
		n := 0
		for forms := range list.All() {
			for form := range strings.SplitSeq(forms, "/") {
				l.amounts[key(form)] = kind + strconv.Itoa(n)
			}
			n++
		}
	}
}

// addCompounds adds the words of the lists that are longer than a character, in scripts without spaces.
func (l *lexicon) addCompounds(words *lang.Language) {
	l.compounds = map[rune][]string{}
	add := func(w string) {
		folded := key(strings.TrimSuffix(w, "*"))
		if r, size := utf8.DecodeRuneInString(folded); lang.IsUnspaced(r) && size < len(folded) {
			l.compounds[r] = append(l.compounds[r], folded)
		}
	}
	for _, list := range []lang.Phrases{words.Hedges, words.NearNegations, words.Countries, words.Prepositions} {
		for w := range list.All() {
			add(w)
		}
	}
	for _, list := range []lang.Words{words.Negations, words.Cues, words.Deny, words.Accuse} {
		for w := range list.All() {
			add(w)
		}
	}
	for _, x := range estimate.Lexicon() {
		if x.Lang == words.Tag {
			add(x.Text)
		}
	}
	for scale := range estimate.Scales() {
		for _, t := range scale.Terms {
			for _, f := range t.Forms {
				if base, _, _ := strings.Cut(f.Lang, "-"); base == words.Tag {
					add(f.Text)
				}
			}
		}
	}
}

// nearDiffer reports whether a stretch of one text touches other words near to negations than a stretch of another,
// apart from those that belong to estimative terms: almost certainly.
func (n negated) nearDiffer(a string, s Span, b string, t Span, terms []string) bool {
	touched := func(l *lexicon, v *vicinity) []string {
		return slices.DeleteFunc(l.near.touching(v), func(p string) bool {
			return slices.ContainsFunc(terms, func(term string) bool { return strings.Contains(term, p) })
		})
	}
	aroundA, aroundB := newVicinity(a, s), newVicinity(b, t)
	return slices.ContainsFunc(n.lexica, func(l *lexicon) bool {
		x, y := touched(l, &aroundA), touched(l, &aroundB)
		return len(x) != len(y) || slices.ContainsFunc(x, func(p string) bool {
			return !slices.ContainsFunc(y, func(q string) bool { return strings.HasPrefix(q, firstRunes(p, formHead)) })
		})
	})
}

// formHead is how many code points forms of one word have in common at least.
const formHead = 3

// negated are the negations of some languages.
type negated struct{ lexica []*lexicon }

// differ reports whether one list of words negates and the other does not.
func (n negated) differ(x, y []token) bool {
	if n.count(x) != n.count(y) {
		return true
	}
	return len(x) == len(y) && slices.ContainsFunc(pairs(x, y), n.areOpposite)
}

// attached reports whether there are negations that touch other words.
func (n negated) attached() bool {
	return slices.ContainsFunc(n.lexica, func(l *lexicon) bool { return len(l.pieces) > 0 })
}

// differIn reports whether one of two stretches in a script without spaces negates and the other does not.
func (n negated) differIn(x, y string) bool {
	return slices.ContainsFunc(n.lexica, func(l *lexicon) bool { return countPieces(x, l.pieces) != countPieces(y, l.pieces) })
}

func countPieces(text string, pieces []string) (n int) {
	for _, p := range pieces {
		n += strings.Count(text, p)
	}
	return n
}

func (n negated) count(words []token) (most int) {
	for _, l := range n.lexica {
		count := 0
		for _, w := range words {
			if l.negates(w.key) {
				count++
			}
		}
		most = max(most, count)
	}
	return most
}

func (n negated) negates(w token) bool {
	return slices.ContainsFunc(n.lexica, func(l *lexicon) bool { return l.negates(w.key) })
}

func (l *lexicon) negates(word string) bool {
	return l.words[word] ||
		slices.ContainsFunc(l.prefixes, func(p string) bool { return strings.HasPrefix(word, p) }) ||
		slices.ContainsFunc(l.suffixes, func(s string) bool { return strings.HasSuffix(word, s) }) ||
		slices.Contains(l.pieces, word)
}

// areOpposite reports whether one word is the other with a negating prefix or, in Turkish, syllable.
func (n negated) areOpposite(p [2]token) bool {
	short, long := p[0].key, p[1].key
	if len(short) > len(long) {
		short, long = long, short
	}
	for _, l := range n.lexica {
		for _, prefix := range l.opposite {
			if rest, ok := strings.CutPrefix(long, prefix); ok && rest == short && len(short) > 2 {
				return true
			}
		}
		if slices.ContainsFunc(l.infixes, func(s string) bool { return isNegatedWithin(short, long, s) }) {
			return true
		}
	}
	return false
}

// isNegatedWithin reports whether long is short with a syllable in between, as in Turkish: yaptı, yapmadı. A d after it
// may be a t without it.
func isNegatedWithin(short, long, syllable string) bool {
	hard := strings.NewReplacer("d", "t", "g", "k", "c", "ç")
	for i := 2; i+len(syllable) <= len(long); i++ {
		if strings.HasPrefix(long[i:], syllable) && hard.Replace(long[:i]+long[i+len(syllable):]) == hard.Replace(short) {
			return true
		}
	}
	return false
}

// without returns the words without what negates them: n't and n' are taken off, other words left out.
func (n negated) without(x, y []token) ([]token, []token) {
	if len(x) == len(y) {
		var keptX, keptY []token
		for _, p := range pairs(x, y) {
			if !n.areOpposite(p) {
				keptX, keptY = append(keptX, p[0]), append(keptY, p[1])
			}
		}
		x, y = keptX, keptY
	}
	return n.plain(x), n.plain(y)
}

func (n negated) plain(words []token) (out []token) {
	for _, w := range words {
		for _, l := range n.lexica {
			for _, ending := range l.suffixes {
				w.key = strings.TrimSuffix(w.key, ending)
			}
			for _, beginning := range l.prefixes {
				if strings.HasSuffix(beginning, string(quoteMark)) {
					w.key = strings.TrimPrefix(w.key, beginning)
				}
			}
		}
		if !n.negates(w) && !n.isPiece(w) {
			out = append(out, w)
		}
	}
	return out
}

// isPiece reports whether a word, or in scripts without spaces a character, belongs to a negation within words.
func (n negated) isPiece(w token) bool {
	return slices.ContainsFunc(n.lexica, func(l *lexicon) bool {
		return slices.ContainsFunc(l.pieces, func(p string) bool {
			return strings.Contains(p, w.key) ||
				strings.Contains(w.key, p)
		})
	})
}

func pairs(x, y []token) [][2]token {
	out := make([][2]token, len(x))
	for i := range x {
		out[i] = [2]token{x[i], y[i]}
	}
	return out
}
