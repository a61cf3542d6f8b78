package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// A passage proves something only where it is whole words of the text: "likely" is in "unlikely", and does not stand
// there.

// cuts reports whether a span begins or ends within a word or number of the text.
func (s *search) cuts(span Span) bool {
	return span.Len() > 0 && (s.cutsBegin(span) || s.cutsTail(span))
}

// cutsBegin reports whether a span begins within a word or number.
func (s *search) cutsBegin(span Span) bool {
	at := span.Start
	if s.cutsStart(at) {
		return !s.isClitic(s.source[s.wordStart(at):at])
	}
	before, size := utf8.DecodeLastRuneInString(s.source[:at])
	first, _ := utf8.DecodeRuneInString(s.source[at:])
	switch {
	case isGroupMark(before) && isDigit(first): // 10 000
		last, _ := utf8.DecodeLastRuneInString(s.source[:at-size])
		return isDigit(last) && isGroup(s.source[at:])
	case isHyphen(before) && inWord(first):
		return s.isJoined(s.source[s.lastWordStart(at-size):at-size], s.source[at:s.firstWordEnd(at)])
	case lang.IsUnspaced(first):
		return s.cutsUnspaced(at)
	}
	return false
}

// cutsTail reports whether a span ends within a word or number, or before the power of one: $5 of $5 billion.
func (s *search) cutsTail(span Span) bool {
	at := span.End
	after, size := utf8.DecodeRuneInString(s.source[at:])
	last, _ := utf8.DecodeLastRuneInString(s.source[:at])
	if s.cutsEnd(at) {
		marked := isQuoteMark(after) && !singleMark(after) && !unicode.Is(unicode.Hebrew, last)
		return !marked && !s.isEnding(at) // a double mark ends a quotation, and parts abbreviations in Hebrew
	}
	next, _ := utf8.DecodeRuneInString(s.source[at+size:])
	switch {
	case isGroupMark(after) && isDigit(last) && isGroup(s.source[at+size:]):
		return true
	case isHyphen(after) && inWord(last) && inWord(next):
		word, rest := s.source[s.lastWordStart(at):at], s.source[at+size:s.firstWordEnd(at+size)]
		return isDigit(next) && !isDigit(last) || s.areNumbers(word, rest)
	case lang.IsUnspaced(after) && lang.IsUnspaced(last):
		return s.cutsUnspaced(at) || s.cutsNegatedEnding(at)
	case unicode.IsSpace(after) && isDigit(last):
		words := tokens(firstRunes(s.source[at:], maxPower))
		return len(words) > 0 && s.isPower(words[0].key)
	}
	return false
}

// maxPower is how many code points a word such as "billion" has.
const maxPower = 16

// isPower reports whether a word multiplies the number before it.
func (s *search) isPower(word string) bool {
	for _, l := range lexicaOf(s.lang) {
		if l.powers[word] {
			return true
		}
	}
	return false
}

// isGroupMark reports whether r parts groups of digits, beside points and commas.
func isGroupMark(r rune) bool { return strings.ContainsRune("\u00A0\u2009\u202F'’", r) }

// isGroup reports whether a text begins with three digits and no more.
func isGroup(text string) bool {
	for i, r := range []rune(firstRunes(text, 4)) {
		if isDigit(r) != (i < 3) {
			return false
		}
	}
	return utf8.RuneCountInString(firstRunes(text, 3)) == 3
}

// lastWordStart returns where the word begins that ends at a place.
func (s *search) lastWordStart(at int) int {
	for n := 0; at > 0 && n < maxWord; n++ {
		r, size := utf8.DecodeLastRuneInString(s.source[:at])
		if !inWord(r) {
			break
		}
		at -= size
	}
	return at
}

// firstWordEnd returns where the word ends that begins at a place.
func (s *search) firstWordEnd(at int) int {
	for n := 0; at < len(s.source) && n < maxWord; n++ {
		r, size := utf8.DecodeRuneInString(s.source[at:])
		if !inWord(r) {
			break
		}
		at += size
	}
	return at
}

// reversing are what stands before a hyphen and makes another word of the one behind it, in all languages.
var reversing = lang.Union(func(l *lang.Language) lang.Words { return l.Reversing })

// isJoined reports whether a word before a hyphen turns the one behind it, or counts with it: non-state, twenty-five.
func (s *search) isJoined(before, after string) bool {
	if before == "" {
		return false
	}
	return reversing()[key(before)] || s.areNumbers(before, after) ||
		slices.ContainsFunc(lexicaOf(s.lang), func(l *lexicon) bool {
			return s.lang != unknown &&
				slices.Contains(l.opposite, key(before))
		})
}

// areNumbers reports whether two words are words for numbers.
func (s *search) areNumbers(x, y string) bool {
	lexica := lexicaOf(s.lang)
	number := func(w string) bool { return len(numbersIn(tokens(w), lexica)) > 0 && strings.IndexFunc(w, isDigit) < 0 }
	return number(x) && number(y)
}

// isClitic reports whether the beginning of a word is one that is written as one with the word behind it, and does not
// negate.
func (s *search) isClitic(beginning string) bool {
	for _, l := range lexicaOf(s.lang) {
		if s.lang != unknown && l.clitics[key(beginning)] {
			return true
		}
	}
	return false
}

// isEnding reports whether what is left of a word is an ending that can be left out: a possessive, a particle, a case
// behind an apostrophe.
func (s *search) isEnding(at int) bool {
	rest := s.source[at:s.wholeEnd(at)]
	r, size := utf8.DecodeRuneInString(rest)
	if isQuoteMark(r) {
		base, _ := s.lang.Base()
		return rest[size:] == "s" || rest[size:] == "S" || base.String() == "tr" || base.String() == "az"
	}
	if !unicode.Is(unicode.Hangul, r) {
		return false
	}
	for _, l := range lexicaOf(s.lang) {
		for i := range rest {
			if (i == 0 || l.endings[rest[:i]]) && l.endings[rest[i:]] {
				return true
			}
		}
	}
	return false
}

// cutsUnspaced reports whether a place between letters of a script without spaces is within a word of the lists, or
// behind a negation.
func (s *search) cutsUnspaced(at int) bool {
	before := lastRunes(s.source[:at], longestPiece)
	last, _ := utf8.DecodeLastRuneInString(before)
	if !lang.IsUnspaced(last) {
		return false
	}
	folded := key(before)
	window := key(before + firstRunes(s.source[at:], longestPiece))
	for _, l := range lexicaOf(s.lang) {
		negates := func(p string) bool { return strings.HasSuffix(folded, p) && countPieces(p, l.pieces) > 0 }
		if slices.ContainsFunc(l.pieces, negates) || slices.ContainsFunc(l.near.pieces, negates) {
			return true
		}
		for i := range folded {
			r, _ := utf8.DecodeRuneInString(folded[i:])
			for _, w := range l.compounds[r] {
				if i+len(w) > len(folded) && strings.HasPrefix(window[i:], w) {
					return true
				}
			}
		}
	}
	return false
}

// cutsNegatedEnding reports whether the endings of a Japanese word that go on behind a place negate it.
func (s *search) cutsNegatedEnding(at int) bool {
	end := s.inflectionEnd(at)
	if end == at {
		return false
	}
	rest := key(s.source[at:end])
	for _, l := range lexicaOf(s.lang) {
		for _, p := range l.pieces {
			if utf8.RuneCountInString(p) > 1 && strings.Contains(rest, p) || rest == p {
				return true
			}
		}
	}
	return false
}

// whole returns a span with the words and numbers whole that it cuts.
func (s *search) whole(span Span) Span {
	if s.cutsBegin(span) {
		span.Start = s.wholeStart(span.Start)
	}
	if s.cutsTail(span) {
		span.End = s.wholeEnd(span.End)
	}
	return span
}

// wholeStart returns where the word or number begins that is cut at a place; in a script without spaces, some
// characters before.
func (s *search) wholeStart(at int) int {
	if start := s.wordStart(at); start < at {
		return start
	}
	before, size := utf8.DecodeLastRuneInString(s.source[:at])
	if lang.IsUnspaced(before) {
		from := lastRunes(s.source[:at], longestNegation)
		return at - len(from) + len(strings.TrimRightFunc(from, lang.IsUnspaced))
	}
	return s.lastWordStart(at - size)
}

// wholeEnd returns where the word or number ends that is cut at a place; in a script without spaces, some characters
// behind.
func (s *search) wholeEnd(at int) int {
	after, size := utf8.DecodeRuneInString(s.source[at:])
	switch {
	case isQuoteMark(after) || isHyphen(after) || isGroupMark(after) || unicode.IsSpace(after):
		return s.firstWordEnd(at + size)
	case lang.IsUnspaced(after):
		to := firstRunes(s.source[at:], maxEnding)
		if i := strings.IndexFunc(to, func(r rune) bool { return !lang.IsUnspaced(r) }); i >= 0 {
			to = to[:i]
		}
		return at + len(to)
	}
	return s.wordEnd(at)
}

// demote makes a place that cuts words of the text none that proves: it is compared with the whole words.
func (s *search) demote(p *place, form string) {
	whole := s.whole(p.Span)
	compared := place{Match: Match{Span: whole, Class: Approximate}}
	s.judge(&compared, []string{form}, []Span{whole})
	p.cut = true
	p.Class, p.edits, p.guards = compared.Class, compared.edits, append(p.guards, compared.guards...)
}

// cutWords warns of a match that begins or ends within a word or number.
func (s *search) cutWords(span Span) []Warning {
	if !s.cuts(span) {
		return nil
	}
	whole := s.whole(span)
	return []Warning{{Code: InsideWord, Span: whole, Text: s.source[whole.Start:whole.End]}}
}
