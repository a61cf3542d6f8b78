package quote

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// beside warns of what stands right before and behind a place: a context that is not the one that was given, a negation
// that the passage leaves out without a mark.
func (s *search) beside(span Span) (out []Warning) {
	if span.Len() == 0 {
		return nil
	}
	before, after := s.source[:span.Start], s.source[span.End:]
	if want := letters(string(s.prefix)); want != "" &&
		!strings.HasSuffix(letters(string(foldedRunes(lastRunes(before, 4*contextLen)))), want) {
		out = append(out, Warning{OtherPrefix, Span{span.Start - len(lastRunes(before, contextLen)), span.Start},
			strings.TrimSpace(lastRunes(before, contextLen))})
	}
	if want := letters(string(s.suffix)); want != "" &&
		!strings.HasPrefix(letters(string(foldedRunes(firstRunes(after, 4*contextLen)))), want) {
		out = append(out, Warning{OtherSuffix, Span{span.End, span.End + len(firstRunes(after, contextLen))},
			strings.TrimSpace(firstRunes(after, contextLen))})
	}
	if at := s.negationBefore(span.Start); at.Len() > 0 && !s.begins {
		out = append(out, Warning{CutNegation, at, s.source[at.Start:at.End]})
	}
	if at := s.negationBehind(span.End); at.Len() > 0 && !s.ends {
		out = append(out, Warning{CutNegation, at, s.source[at.Start:at.End]})
	}
	return out
}

// letters returns the letters and digits of a folded text.
func letters(folded string) string {
	return strings.Map(func(r rune) rune {
		if !isLetterOrDigit(r) && !unicode.IsMark(r) {
			return -1
		}
		return r
	}, folded)
}

const (
	besideReach = 60 // code points beside a passage in which a negation that governs it stands
	besideWords = 6  // the words among these, where a conjunction stands between
	// besideTokens is how many tokens so much of a text has in most languages with spaces between words.
	besideTokens = 24
)

// conjunctions begin a clause that another one governs: that.
var conjunctions = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for word := range lang.Union(func(l *lang.Language) lang.Words { return l.That + " " + l.Subjunctions })() {
		all[key(word)] = true
	}
	return all
})

// negationBefore returns the negation that stands right before a place in its sentence, or governs the clause that
// begins there: it is not true that.
func (s *search) negationBefore(at int) Span {
	if s.lang == unknown {
		return Span{}
	}
	from := s.sentenceStartWithin(at, besideReach)
	text := s.source[from:at]
	var buf [besideTokens]token
	all := appendTokens(buf[:0], text)
	if len(all) == 0 {
		return Span{}
	}
	last := all[len(all)-1]
	reach := 1
	if conjunctions()[last.key] {
		reach = besideWords
	} else if r, _ := utf8.DecodeRuneInString(last.key); !inWord(r) && !strings.ContainsFunc(last.key, isLetterOrDigit) {
		return Span{} // punctuation
	}
	n := negated{lexicaOf(s.lang)}
	for i := len(all) - 1; i >= max(0, len(all)-reach); i-- {
		if n.negates(all[i]) {
			return Span{from + all[i].at, from + all[i].end()}
		}
	}
	words, folded := wordsOf(all), ""
	for _, l := range n.lexica {
		for _, span := range l.near.spans(words) {
			if behind := tokens(text[span.End:]); len(behind) < reach && (reach > 1 || len(behind) == 0) {
				return Span{from + span.Start, from + span.End}
			}
		}
		if folded == "" && len(l.near.pieces)+len(l.verbs.pieces)+len(l.hedges.pieces) > 0 {
			folded = key(text)
		}
		for _, p := range l.near.pieces {
			if strings.HasSuffix(folded, p) {
				return Span{at - len(lastRunes(text, utf8.RuneCountInString(p))), at}
			}
		}
		if p := l.disbelief(folded); p != "" {
			return Span{at - len(lastRunes(text, utf8.RuneCountInString(p))), at}
		}
	}
	return Span{}
}

// disbelief returns the negated verb of saying or believing with which a folded text ends, in scripts without spaces:
// 不认为. What stands behind it is what is not said or believed, and no conjunction stands between.
func (l *lexicon) disbelief(folded string) string {
	for _, set := range []*phraseSet{l.verbs, l.hedges} {
		for _, verb := range set.pieces {
			before, ok := strings.CutSuffix(folded, verb)
			if !ok {
				continue
			}
			for _, p := range slices.Concat(l.pieces, l.near.pieces) {
				if strings.HasSuffix(before, p) {
					return p + verb
				}
			}
		}
	}
	return ""
}

// negationBehind returns the negation that stands right behind a place in its sentence, or governs the clause that ends
// there.
func (s *search) negationBehind(at int) Span {
	if s.lang == unknown {
		return Span{}
	}
	text := s.source[at:s.sentenceEndWithin(at, besideReach)]
	var buf [besideTokens]token
	all := appendTokens(buf[:0], text)
	if len(all) == 0 {
		return Span{}
	}
	n := negated{lexicaOf(s.lang)}
	first := all[0]
	korean := func(l *lexicon) bool {
		return slices.ContainsFunc(l.pieces, func(p string) bool { return strings.HasPrefix(first.key, p) })
	}
	if r, _ := utf8.DecodeRuneInString(first.key); n.negates(first) && inWord(r) || unicode.Is(unicode.Hangul, r) &&
		slices.ContainsFunc(n.lexica, korean) {
		return Span{at + first.at, at + first.end()}
	}
	for _, l := range n.lexica {
		if span := l.negatedClause(s.source[:at], text); span.Len() > 0 {
			return Span{at + span.Start, at + span.End}
		}
	}
	return Span{}
}

// negatedClause returns where in the text behind a clause its verb is negated, if a quotative makes it that of the
// clause: 攻撃したとは考えていない, 배후라고 보지 않는다. In Japanese it stands behind the clause, in Korean it is the end of its last word.
func (l *lexicon) negatedClause(clause, behind string) Span {
	if !slices.ContainsFunc(l.quotatives, func(q string) bool {
		return strings.HasPrefix(behind, q) ||
			strings.HasSuffix(clause, q)
	}) {
		return Span{}
	}
	if i := strings.IndexFunc(behind, unicode.IsPunct); i >= 0 {
		behind = behind[:i]
	}
	for _, p := range l.plain {
		if i := strings.Index(behind, p); i >= 0 {
			return Span{i, i + len(p)}
		}
	}
	return Span{}
}
