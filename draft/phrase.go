package draft

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// phrases makes noun phrases of the cue words of organs and of titles: the name of the country or the words with
// capitals before them, and what stands behind them as a name. A title without a name is not a person.
func (x *lexer) phrases(text string, hits []Mention) []Mention {
	out := make([]Mention, 0, len(hits))
	for i, m := range hits {
		switch m.Kind {
		case MentionOrgan:
			m.Start, m.End = x.organ(text, hits, i)
			if !x.unspaced && !hasName(text[m.Start:m.End]) &&
				!slices.ContainsFunc(hits[max(0, i-3):i], func(h Mention) bool { return h.Start >= m.Start }) {
				continue // any ministry
			}
		case MentionPerson:
			end := x.bearer(text, m.End)
			if end == 0 {
				continue
			}
			m.Start, m.End = x.capitalsBefore(text, m.Start), end
		case MentionCompany:
			start, end := x.company(text, m)
			if end == 0 {
				continue
			}
			m.Start, m.End, m.Value = start, end, ""
		}
		m.Text = text[m.Start:m.End]
		if n := len(out); n > 0 && out[n-1].Kind == m.Kind && out[n-1].End > m.Start {
			if out[n-1].End < m.End { // two cue words of one phrase
				out[n-1].End = m.End
				out[n-1].Text = text[out[n-1].Start:m.End]
			}
			continue
		}
		out = append(out, m)
	}
	return out
}

// phraseWords is how many words a phrase may have on either side of its cue word.
const phraseWords = 5

// organ returns the span of the phrase around the cue word of an organ.
func (x *lexer) organ(text string, hits []Mention, i int) (start, end int) {
	start, end = hits[i].Start, hits[i].End
	if x.unspaced {
		for k := i - 1; k >= 0 && i-k <= 2; k-- { // 中国外交部
			m := hits[k]
			between := text[m.End:start]
			far := utf8.RuneCountInString(between) > 6 || start < hits[i].Start && between != ""
			if m.Kind != MentionCountry && m.Kind != MentionAdjective || far || strings.ContainsFunc(between, isBreak) {
				break
			}
			start = m.Start
		}
		return start, end
	}
	start = x.capitalsBefore(text, start)
	for k := i - 1; k >= 0 && hits[k].End+1 >= start; k-- {
		if hits[k].Kind == MentionAdjective || hits[k].Kind == MentionCountry {
			start = min(start, hits[k].Start)
		}
	}
	joined := 0
	to := end
	for range phraseWords {
		next := nextToken(text, to)
		if next.end == 0 || strings.Trim(text[to:next.start], "\u00a0 ’'") != "" {
			break
		}
		to = next.end
		w := text[next.start:next.end]
		switch {
		case x.joining[next.lower] && joined < 2:
			joined++
		case x.inPhrase(w) && !x.isDay(next.lower):
			end, joined = next.end, 0
		default:
			return start, end
		}
	}
	return start, end
}

// capitalsBefore returns where the words with capitals before a place begin.
func (x *lexer) capitalsBefore(text string, start int) int {
	for range phraseWords {
		prev, ok := wordBefore(text, start)
		if !ok || !x.inPhrase(text[prev.start:prev.end]) {
			break
		}
		start = prev.start
	}
	return start
}

// hasName reports whether words have a capital, or a letter of a script without capitals.
func hasName(words string) bool {
	return strings.ContainsFunc(words, func(r rune) bool { return unicode.IsUpper(r) || unicode.Is(unicode.Lo, r) })
}

// bearer returns where the name behind a title ends, 0 if there is none.
func (x *lexer) bearer(text string, from int) int {
	if x.unspaced {
		return 0
	}
	end, words := 0, 0
	for range phraseWords {
		next := nextToken(text, from)
		if next.end == 0 || strings.Trim(text[from:next.start], "\u00a0 .-’'") != "" || next.start-from > 2 {
			break
		}
		w := text[next.start:next.end]
		if !startsUpper(w) || x.isFunction(next.lower) || x.isDay(next.lower) {
			break
		}
		end, from, words = next.end, next.end, words+1
	}
	if words == 0 {
		return 0
	}
	return end
}

// wordBefore returns the word before a place, if only a space parts them.
func wordBefore(text string, at int) (token, bool) {
	end := at
	for end > 0 && (text[end-1] == ' ' || text[end-1] == '-') {
		end--
	}
	if end == at || at-end > 1 {
		return token{}, false
	}
	start := lastWord(text, max(0, end-80), end)
	if start == end {
		return token{}, false
	}
	return token{start, end, strings.ToLower(text[start:end])}, true
}

// inPhrase reports whether a word with a capital goes on with a phrase.
func (x *lexer) inPhrase(w string) bool { return startsUpper(w) && !x.isFunction(strings.ToLower(w)) }

func startsUpper(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

func isBreak(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) }
