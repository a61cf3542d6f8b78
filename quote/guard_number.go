package quote

import (
	"slices"
	"strings"
	"unicode"
)

// numbersIn returns the numbers that words say or have in them, in digits if they are not compounds.
func numbersIn(words []token, lexica []*lexicon) (out []string) {
	for _, w := range words {
		if strings.ContainsFunc(w.key, isDigit) {
			out = append(out, digitsOf(w.key)...)
			continue
		}
		for _, l := range lexica {
			if value, ok := l.numbers[w.key]; ok {
				out = append(out, value)
				break
			}
			if l.isCompound(w.key, 0) {
				out = append(out, w.key)
				break
			}
		}
	}
	return out
}

// amountsIn returns the numbers that words say, and ordinal numbers, quantities, currencies and raised digits among
// them.
func amountsIn(words []token, lexica []*lexicon) (out []string) {
words:
	for _, w := range words {
		if n := numbersIn([]token{w}, lexica); len(n) > 0 {
			out = append(out, n...)
			continue
		}
		for _, l := range lexica {
			if value, ok := l.amounts[w.key]; ok {
				out = append(out, value)
				continue words
			}
		}
		for _, r := range w.text {
			if unicode.Is(unicode.Sc, r) || unicode.Is(unicode.No, r) {
				out = append(out, string(r))
			}
		}
	}
	return out
}

// maxNumberWord is how long the words for numbers are that are taken apart.
const maxNumberWord = 64

// isCompound reports whether a word is made of words for numbers, of which some stand before it already.
func (l *lexicon) isCompound(word string, before int) bool {
	if len(l.joints) == 0 || len(word) > maxNumberWord {
		return false
	}
	for at := range word {
		if _, ok := l.numbers[word[:at]]; (ok || slices.Contains(l.joints, word[:at])) && l.isCompound(word[at:], before+1) {
			return true
		}
	}
	_, ok := l.numbers[word]
	return before > 0 && (ok || slices.Contains(l.joints, word))
}

func isDigit(r rune) bool { return traitsOf(r).has(digitTrait) }

// digitsOf returns the numbers in a folded word. What parts groups of three digits is left out.
func digitsOf(word string) []string {
	whole, part, ok := strings.Cut(strings.ReplaceAll(word, ",", "."), ".")
	if ok && len(part) != 3 && strings.IndexFunc(whole+part, func(r rune) bool { return !isDigit(r) }) < 0 {
		return []string{whole + "." + part} // 3.5 is not 35
	}
	return strings.Fields(strings.Map(digitOrGap, word))
}

// digitOrGap keeps digits, drops what parts the digits of one number and makes all else a gap.
func digitOrGap(r rune) rune {
	switch {
	case isDigit(r):
		return r
	case isSeparator(r), r == quoteMark, r == ' ', r == '\u066B', r == '\u066C':
		return -1
	}
	return ' '
}
