package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/edits"
	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// align returns the place of a ending. Just as many errors may leave a letter more or less on either side: most likely
// are ends that agree with the passage's, then ends of words, then the passage's length.
func (s *search) align(p *sample, c ending) extent {
	text := s.folded.bytes
	var best extent
	var least [3]int
	ends := c.ends
	if looks := p.looks(); len(ends) > looks {
		ends = append(ends[:looks/2:looks/2], ends[len(ends)-looks/2:]...)
	}
	for _, end := range ends {
		from := runesBefore(text, end, len(p.runes)+c.errors)
		for _, start := range p.pattern.Starts(text[from:end], c.errors) {
			e := extent{from + start, end}
			if e.start == e.end {
				continue
			}
			doubt := [3]int{0, 0, max(len(p.runes), utf8.RuneCount(text[e.start:end])) - min(len(p.runes),
				utf8.RuneCount(text[e.start:end]))}
			first, _ := utf8.DecodeRune(text[e.start:])
			last, _ := utf8.DecodeLastRune(text[:end])
			before, _ := utf8.DecodeLastRune(text[:e.start])
			after, _ := utf8.DecodeRune(text[end:])
			doubt[0] += btoi(first != p.runes[0]) + btoi(last != p.runes[len(p.runes)-1])
			doubt[1] += btoi(inWord(before) && inWord(first) || first == ' ') + btoi(inWord(last) && inWord(after) || last == ' ')
			if best.end == 0 || slices.Compare(doubt[:], least[:]) < 0 {
				best, least = e, doubt
			}
		}
	}
	return s.trimmed(best)
}

// trimmed takes spaces and quotation marks off the ends of a place: a passage that is bare of what is around its words
// has none there.
func (s *search) trimmed(e extent) extent {
	text := s.folded.bytes
	for e.start < e.end && (text[e.start] == ' ' || text[e.start] == quoteMark) {
		e.start++
	}
	for e.start < e.end && (text[e.end-1] == ' ' || text[e.end-1] == quoteMark) {
		e.end--
	}
	return e
}

// nearLen is how many code points an end of a place moves at most for another letter there.
const nearLen = 3

// wholeWords moves an end of a place within a word to the word's end where the passage has another letter, if that is
// near, or another word that is guarded: just as many errors, or fewer, make a piece of it of the other one, as of four
// a piece of fourteen.
func (s *search) wholeWords(form string, span Span) Span {
	words, found := s.tokens(form), s.tokens(s.source[span.Start:span.End])
	if len(words) == 0 || len(found) == 0 {
		return span
	}
	start, end := s.wordStart(span.Start), s.wordEnd(span.End)
	x, y := words[0], found[0]
	if firstRunes(x.key, 1) != firstRunes(y.key, 1) &&
		utf8.RuneCountInString(s.source[start:span.Start]) <= nearLen || s.isOther(form, x, y) {
		span.Start = start
	}
	x, y = words[len(words)-1], found[len(found)-1]
	if lastRunes(x.key, 1) != lastRunes(y.key, 1) && utf8.RuneCountInString(s.source[span.End:end]) <= nearLen ||
		s.isOther(form, x, y) {
		span.End = end
	}
	return span
}

// maxWord is how many code points of a word are looked at: anything longer is not a word.
const maxWord = 64

// wordStart returns where the word begins that goes on at a place.
func (s *search) wordStart(at int) int {
	start := at
	for n := 0; s.cutsStart(start); n++ {
		if n == maxWord {
			return at
		}
		_, size := utf8.DecodeLastRuneInString(s.source[:start])
		start -= size
	}
	return start
}

// wordEnd returns where the word ends that has begun before a place.
func (s *search) wordEnd(at int) int {
	end := at
	for n := 0; s.cutsEnd(end); n++ {
		if n == maxWord {
			return at
		}
		_, size := utf8.DecodeRuneInString(s.source[end:])
		end += size
	}
	return end
}

// isOther reports whether a word of a passage is guarded and has little in common with a word of the text.
func (s *search) isOther(form string, word, found token) bool {
	x, y := []rune(word.key), []rune(found.key)
	return max(len(x), len(y)) <= maxWord && 2*edits.Distance(x, y) >= max(len(x), len(y)) && s.isGuarded(form, word)
}

// withMarks takes in the quotation marks around a place that stand around the passage too.
func (s *search) withMarks(passage string, e extent) extent {
	passage = strings.TrimSpace(passage)
	first, _ := utf8.DecodeRuneInString(passage)
	last, _ := utf8.DecodeLastRuneInString(passage)
	text := s.folded.bytes
	if isQuoteMark(first) && e.start > 0 && text[e.start-1] == quoteMark {
		e.start--
	}
	if isQuoteMark(last) && e.end < len(text) && text[e.end] == quoteMark {
		e.end++
	}
	return e
}

// isGuarded reports whether a word negates, is a number or a name, or belongs to an estimative term.
func (s *search) isGuarded(text string, word token) bool {
	lexica := lexicaOf(s.lang)
	first, _ := utf8.DecodeRuneInString(word.text)
	return unicode.IsUpper(first) || negated{lexica}.negates(word) || len(numbersIn([]token{word}, lexica)) > 0 ||
		len(estimates(text, Span{word.at, word.end()}, s.lang)) > 0
}

// endReach is how many code points beside a place are looked through for the word with which the passage begins or
// ends.
const endReach = 24

// outward moves the ends of a place out to the words with which the passage begins and ends, if they stand near and the
// errors are still within the sample's reach: as many errors, or fewer, may make other words of them. It returns the
// errors there.
func (s *search) outward(p *sample, form string, span Span, errors int) (Span, int) {
	words, found := s.tokens(form), s.tokens(s.source[span.Start:span.End])
	if len(words) == 0 || len(found) == 0 || len(p.runes) > maxOutward {
		return span, errors
	}
	out := span
	if first := words[0]; isLongWord(first) && first.key != found[0].key {
		from := span.Start - len(lastRunes(s.source[:span.Start], endReach))
		for _, w := range tokens(s.source[from:span.Start]) {
			if at := from + w.at; w.key == first.key && !s.cutsStart(at) && !s.cutsEnd(from+w.end()) {
				out.Start = at
			}
		}
	}
	if last := words[len(words)-1]; isLongWord(last) && last.key != found[len(found)-1].key {
		for _, w := range tokens(firstRunes(s.source[span.End:], endReach)) {
			if end := span.End + w.end(); w.key == last.key && !s.cutsStart(span.End+w.at) && !s.cutsEnd(end) {
				out.End = end
				break
			}
		}
	}
	if out == span {
		return span, errors
	}
	if n := edits.Distance(p.runes, foldedRunes(s.source[out.Start:out.End])); n <= p.reached {
		return out, n
	}
	return span, errors
}

// maxOutward is the number of code points of the longest passage that outward compares as a whole.
const maxOutward = 1 << 10

// isLongWord reports whether a token is a word of more than one letter.
func isLongWord(t token) bool {
	first, n := utf8.DecodeRuneInString(t.key)
	return inWord(first) && n < len(t.key)
}

// withNegation takes in a negation that stands beside a place whose first or last word is another one than the
// passage's: fewer errors leave out the negation with the rest of the phrase.
func (s *search) withNegation(form string, span Span) Span {
	words, found := s.tokens(form), s.tokens(s.source[span.Start:span.End])
	if len(words) == 0 || len(found) == 0 {
		return span
	}
	n := negated{lexicaOf(s.lang)}
	// Some Latin word negates in nearly every other language.
	known := func(w token) bool {
		r, _ := utf8.DecodeRuneInString(w.key)
		return s.lang != language.Und || r > unicode.MaxLatin1
	}
	negates := func(w token) bool { return known(w) && n.negates(w) || n.differIn(w.key, "") }
	if areOther(words[0], found[0]) {
		start := s.wordStart(span.Start)
		from := start - len(lastRunes(s.source[:start], endReach))
		if before := tokens(s.source[from:start]); len(before) > 0 && negates(before[len(before)-1]) {
			span.Start = from + before[len(before)-1].at
		}
	}
	if areOther(words[len(words)-1], found[len(found)-1]) {
		end := s.wordEnd(span.End)
		rest := firstRunes(s.source[end:], endReach)
		piece := firstRunes(rest, longestNegation)
		piece = piece[:len(piece)-len(strings.TrimLeftFunc(piece, lang.IsAttached))]
		inside := key(s.source[span.Start:end])
		if after := tokens(rest); len(after) > 0 && negates(after[0]) {
			span.End = end + after[0].end()
		} else if n.differIn(inside, inside+key(piece)) {
			span.End = end + len(piece)
		}
	}
	return span
}

// areOther reports whether two words are not spellings of each other.
func areOther(x, y token) bool {
	a, b := []rune(x.key), []rune(y.key)
	return max(len(a), len(b)) <= maxWord && 5*edits.Distance(a, b) > min(len(a), len(b))
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// runesBefore returns the offset n runes before at.
func runesBefore(text []byte, at, n int) int {
	for ; at > 0 && n > 0; n-- {
		_, size := utf8.DecodeLastRune(text[:at])
		at -= size
	}
	return at
}
