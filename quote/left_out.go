package quote

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/estimate"
	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// sentenceReach is how far before a gap its sentence is looked for, in code points.
const sentenceReach = 80

// leftOut warns of what stands between the parts of a passage, and in the rest of a sentence that a passage marks as
// cut.
func (s *search) leftOut(p place) (out []Warning) {
	for i := range len(p.Parts) - 1 {
		gap := Span{p.Parts[i].End, p.Parts[i+1].Start}
		if len(p.joints) > 0 && !p.joints[i].elided {
			continue // brackets are compared with it
		}
		out = append(out, s.inGap(gap)...)
		if s.endsWithin(p.Parts[i], gap) {
			out = append(out, Warning{ElidedSentenceEnd, gap, strings.TrimSpace(s.source[gap.Start:gap.End])})
		}
	}
	if s.begins {
		out = append(out, s.inGap(Span{s.sentenceStart(p.Start), p.Start})...)
	}
	if s.ends || s.begins && lang.Of(s.lang).VerbLast {
		out = append(out, s.inGap(Span{p.End, s.sentenceEnd(p.End)})...)
	}
	return out
}

// inGap warns of the words in a stretch that is left out.
func (s *search) inGap(gap Span) (out []Warning) {
	text := s.source[gap.Start:gap.End]
	if strings.IndexFunc(text, isLetterOrDigit) < 0 {
		return nil
	}
	warn := func(found bool, code WarningCode) {
		if found {
			out = append(out, Warning{code, gap, strings.TrimSpace(text)})
		}
	}
	words, lexica := tokens(text), lexicaOf(s.lang)
	terms, hedges := false, false
	for m := range estimate.Spot(text, s.lang) {
		hedges = hedges || m.Kind == estimate.Hedge
		terms = terms || m.Kind != estimate.Hedge
	}
	has := func(set func(*lexicon) *phraseSet) bool {
		for _, l := range lexica {
			if set(l).has(text, words) {
				return true
			}
		}
		return false
	}
	n := negated{lexica}
	warn(n.count(words) > 0 || n.differIn(key(text), "") || has(func(l *lexicon) *phraseSet { return l.near }), ElidedNegation)
	warn(terms, ElidedTerm)
	warn(hedges, ElidedHedge)
	warn(has(func(l *lexicon) *phraseSet { return l.frames }), ElidedFrame)
	warn(len(numbersIn(words, lexica)) > 0, ElidedNumber)
	before := lastRunes(s.source[:gap.Start], sentenceReach)
	inside := Span{len(before), len(before) + len(text)}
	warn(len(namesIn(before+text, inside)) > 0 || len(statesIn(key(text))) > 0, ElidedName)
	return out
}

// endsWithin reports whether a sentence ends in a gap behind a part. A part that ends with its sentence shows that, if
// the gap ends with one too.
func (s *search) endsWithin(part, gap Span) bool {
	text := s.source[part.Start:gap.End]
	ends := 0
	for at := range sentenceEnds(text, extent{0, len(text)}, s.abbreviations()) {
		switch {
		case part.Start+at <= part.End:
			ends = 0
			if strings.TrimSpace(s.source[part.Start+at:part.End]) == "" {
				ends = -1
			}
		case strings.TrimSpace(s.source[part.Start+at:gap.End]) == "" && ends < 0:
			return false // whole sentences are left out
		default:
			return true
		}
	}
	return false
}

// abbreviations are the words whose full stop ends no sentence, by language.
var abbreviations = sync.OnceValue(func() map[string]map[string]bool {
	all := map[string]map[string]bool{}
	for l := range lang.All() {
		words := map[string]bool{}
		for w := range l.Abbreviations.All() {
			words[w] = true
		}
		all[l.Tag] = words
	}
	return all
})

// abbreviations returns the words whose full stop ends no sentence.
func (s *search) abbreviations() map[string]bool { return abbreviations()[lang.Of(s.lang).Tag] }

// sentenceEnds yields the offsets behind the marks that end a sentence in a stretch of a text, where more of the text
// follows.
func sentenceEnds(text string, in extent, abbreviations map[string]bool) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i, end := in.start, 0; i < in.end; i = end {
			r, size := rune(text[i]), 1
			if r >= utf8.RuneSelf {
				r, size = utf8.DecodeRuneInString(text[i:])
			}
			if end = i + size; !isSentenceMark(r) {
				continue
			}
			rest := strings.TrimLeftFunc(text[end:], func(r rune) bool {
				return isQuoteMark(r) ||
					unicode.Is(unicode.Pe, r) || unicode.Is(unicode.Pf, r)
			})
			next, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(rest, func(r rune) bool {
				return unicode.IsSpace(r) || isQuoteMark(r) || unicode.Is(unicode.Ps, r)
			}))
			if strings.TrimSpace(rest) == "" {
				continue
			}
			if r < utf8.RuneSelf || r == '…' {
				first, _ := utf8.DecodeRuneInString(rest)
				if !unicode.IsSpace(first) && !lang.IsAttached(first) || unicode.IsLower(next) {
					continue // 3.5, example.org, e.g. this
				}
				word := text[:i]
				if at := strings.LastIndexFunc(word, func(r rune) bool { return !inWord(r) && r != '.' }); at >= 0 {
					_, size := utf8.DecodeRuneInString(word[at:])
					word = word[at+size:]
				}
				word = strings.ToLower(word)
				if r == '.' && (abbreviations[word] || utf8.RuneCountInString(word) == 1 &&
					!lang.IsAttached(rune(word[0])) || strings.Contains(word, ".") ||
					isNumber(word) && !unicode.IsUpper(next)) {
					continue
				}
			}
			if !yield(end) {
				return
			}
		}
	}
}

// isSentenceMark reports whether r may end a sentence.
func isSentenceMark(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '.' || r == '!' || r == '?'
	}
	return strings.ContainsRune("。！？؟।॥…።", r)
}

func isNumber(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !isDigit(r) }) < 0
}

// longestSentence is how many code points of a sentence are looked at on one side of a passage.
const longestSentence = 400

// sentenceStart returns where the sentence begins that has begun before a place.
func (s *search) sentenceStart(at int) int { return s.sentenceStartWithin(at, longestSentence) }

// sentenceStartWithin is sentenceStart for a sentence that counts so many code points before the place at most.
func (s *search) sentenceStartWithin(at, reach int) int {
	before := lastRunes(s.source[:at], longestSentence)
	from := len(before) - len(lastRunes(before, reach))
	cut := max(0, from-1) // a line may end before the reach that an empty one follows
	if i := lastParagraphEnd(before[cut:]); i >= 0 {
		from = max(from, cut+i)
	}
	start := at - len(before)
	text := s.source[start:min(len(s.source), at+utf8.UTFMax)]
	for end := range sentenceEnds(text, extent{from, len(text)}, s.abbreviations()) {
		if start+end > at {
			break
		}
		from = end
	}
	return start + from
}

// sentenceEnd returns where the sentence ends that goes on behind a place.
func (s *search) sentenceEnd(at int) int { return s.sentenceEndWithin(at, longestSentence) }

// sentenceEndWithin is sentenceEnd for a sentence that counts so many code points behind the place at most.
func (s *search) sentenceEndWithin(at, reach int) int {
	after := firstRunes(s.source[at:], longestSentence)
	if i := strings.Index(after, "\n\n"); i >= 0 {
		after = after[:i]
	}
	end := len(firstRunes(after, reach))
	for e := range sentenceEnds(after, extent{0, end}, s.abbreviations()) {
		return at + e
	}
	return at + end
}

// lastParagraphEnd returns the offset behind the last empty line of a text, or -1.
func lastParagraphEnd(text string) int {
	if i := strings.LastIndex(text, "\n\n"); i >= 0 {
		return i + 2
	}
	return -1
}

// elidedEnds reports whether a passage marks that its sentence is cut at its beginning, and at its end.
func elidedEnds(passage string) (begins, ends bool) {
	outside := func(r rune) bool { return unicode.IsSpace(r) || isQuoteMark(r) }
	passage = strings.TrimFunc(passage, outside)
	begins = elisionLen(passage) > 0
	if i := strings.LastIndexFunc(passage, isLetterOrDigit); i >= 0 {
		for at := i; at < len(passage); at++ {
			if n := elisionLen(passage[at:]); n > 0 && strings.TrimFunc(passage[at+n:], outside) == "" {
				ends = true
			}
		}
	}
	return begins, ends
}

// Sentence returns the sentences of the text in which a span stands, with at most 400 code points on either side of it.
// tag is the language, whose abbreviations end no sentence.
func (t *Text) Sentence(span Span, tag language.Tag) Span {
	s := search{Text: t, Passage: &Passage{lang: tag}}
	start := s.sentenceStart(span.Start)
	for start < span.Start {
		r, size := utf8.DecodeRuneInString(t.source[start:])
		if !unicode.IsSpace(r) {
			break
		}
		start += size
	}
	return Span{start, s.sentenceEnd(span.End)}
}
