package verify

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/lang"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// otherJudge warns where the sentence around a quote says that somebody judges, and names an actor of the case that is
// none of those who assert something by the quote. An organ of theirs is another: a state does not hold what its
// service assesses. Whoever speaks, or whose voice it is, may hold what the statement says that it judges, and so may
// who is of one body with an asserter, or an officer of it.
func (l *listener) otherJudge(id attribution.QuoteID, text *quote.Text, tag language.Tag, at quote.Span) []quote.Warning {
	performers := l.asserters(id)
	s := l.c.Statements[l.c.Quotes[id].Statement]
	if len(performers) == 0 {
		return nil
	}
	sentence := sentenceOf(text, tag, at)
	for _, side := range []quote.Span{{Start: sentence.Start, End: at.Start}, {Start: at.End, End: sentence.End}} {
		if side.Start >= side.End {
			continue
		}
		words := text.String()[side.Start:side.End]
		if !judges(words, lang.Of(tag)) {
			continue
		}
		actors := l.actors(words)
		own := func(x attribution.ActorID) bool {
			_, organ := l.c.Actors[x].(*attribution.Organ)
			return x == s.Office || slices.Contains(s.By, x) || slices.ContainsFunc(performers, func(p attribution.ActorID) bool {
				return l.belongs(p, x) || !organ && l.belongs(x, p)
			})
		}
		if len(actors) > 0 && !slices.ContainsFunc(actors, own) {
			return []quote.Warning{{Code: OtherJudge, Span: side, Text: strings.TrimSpace(words)}}
		}
	}
	return nil
}

// sentenceOf returns the sentences in which words stand. Words that end with their sentence do not reach into the next.
func sentenceOf(text *quote.Text, tag language.Tag, at quote.Span) quote.Span {
	words := strings.TrimRightFunc(text.String()[at.Start:at.End],
		func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) })
	return text.Sentence(quote.Span{Start: at.Start, End: at.Start + len(words)}, tag)
}

// fewWords is how many words a quote has that is more than a term, and fewBefore how many before it are more than an
// adverb or a conjunction.
const fewWords, fewBefore = 5, 2

// before returns the words of the sentence before a quote by which something is asserted, where the quote does not say
// that it is a part of what it quotes. What is cited there begins with its mark of quotation or after a colon.
func (l *listener) before(id attribution.QuoteID, text *quote.Text, tag language.Tag, at quote.Span) string {
	q := l.c.Quotes[id]
	if q.Form != "" || len(strings.Fields(q.Text)) < fewWords || len(l.asserters(id)) == 0 {
		return ""
	}
	words := text.String()[sentenceOf(text, tag, at).Start:at.Start]
	if end := strings.LastIndex(words, "\n\n"); end >= 0 { // a heading, which has no full stop
		words = words[end:]
	}
	words = strings.TrimSpace(words)
	last, _ := utf8.DecodeLastRuneInString(words)
	if unicode.In(last, unicode.Ps, unicode.Pi, unicode.Pf) || strings.ContainsRune("\"':：.!?", last) {
		return ""
	}
	lettered := func(word string) bool { return strings.ContainsFunc(word, unicode.IsLetter) }
	if n := len(slices.DeleteFunc(strings.Fields(words), func(word string) bool { return !lettered(word) })); n < fewBefore {
		return ""
	}
	return words
}

// judges reports whether somebody judges, by some words.
func judges(text string, words *lang.Language) bool {
	text = lang.Plain(strings.ToLower(text))
	for verb := range words.Judging.All() {
		for range words.Beginnings(text, verb) {
			return true
		}
	}
	return false
}

// asserters returns who asserts something by a quote.
func (l *listener) asserters(id attribution.QuoteID) (out []attribution.ActorID) {
	s := l.c.Statements[l.c.Quotes[id].Statement]
	if s == nil {
		return nil
	}
	for i := range s.Acts {
		if a := &s.Acts[i]; a.Verb == attribution.Asserts && slices.Contains(a.Quotes, id) {
			out = append(out, s.Performers(a)...)
		}
	}
	return out
}
