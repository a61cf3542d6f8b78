package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"example.com/attribution/quote/internal/cues"
)

const (
	shortWords  = 3 // the words of a name or title
	shortRunes  = 6 // likewise, in a language that doesn't separate words
	namedWords  = 6 // the words of a name that something introduces
	countedUpTo = 8
)

// shape is what the words of a quotation look like.
type shape struct {
	words int  // up to countedUpTo
	title bool // all words but the small ones are capitalised
	ended bool // punctuation of a sentence or clause ends them
}

func (x *extractor) shapeOf(f *Found, s setting) shape {
	sh := shape{ended: s.full || s.punctuated}
	if x.lexicon.Unspaced || startsAttached(f.Text) {
		n := utf8.RuneCountInString(f.Text[:min(len(f.Text), reach)])
		sh.words = min(countedUpTo, (n*shortWords+shortRunes-1)/shortRunes)
		return sh
	}
	var buf [countedUpTo]word
	ws, _ := words(buf[:0], x.text, Span{f.Start, min(f.End, f.Start+reach)}, x.lexicon)
	sh.words = min(len(ws), countedUpTo)
	sh.title = len(ws) > 0 && len(ws) < countedUpTo
	for i, w := range ws {
		r, _ := decodeRune(x.text[w.Start:])
		if !traitsOf(r).has(capitalTraits|digitTrait) && (i == 0 || w.role&(cues.Function|cues.Article) == 0) {
			sh.title = false
		}
	}
	return sh
}

// startsAttached reports whether s begins in a script without word spaces.
func startsAttached(s string) bool {
	r, _ := decodeRune(s)
	return lang.IsUnspaced(r)
}

// classify sets the kind, cue and speaker of f, and whether its marks are
// doubtful.
func (x *extractor) classify(f *Found, rep report, s setting) {
	sh := x.shapeOf(f, s)
	short := sh.words <= shortWords
	alone := s.bounded && s.before.Len() == 0 && strings.TrimSpace(x.text[s.after.Start:s.after.End]) == ""
	reported := rep.cue.Len() > 0
	switch {
	case hasFlag(f, Transcript):
		f.Kind = KindDirect
		x.label(f)
		return
	case hasFlag(f, Dash), hasFlag(f, Continuation), hasFlag(f, Continues):
		f.Kind = KindDirect
	case rep.naming && rep.led == gapSpace && sh.words <= namedWords && !(sh.ended && rep.adjacent && !rep.before):
		f.Kind = KindTerm
	case rep.named && sh.words <= namedWords && !sh.ended && !hasFlag(f, Dash) && (startsUpper(f.Text) || isCaselessText(f.Text)):
		f.Kind = KindTerm
	case reported && rep.adjacent && !(rep.loose && sh.title && short) &&
		!(rep.before && sh.title && 1 < sh.words && sh.words <= namedWords && rep.led == gapSpace && !sh.ended):
		f.Kind = KindDirect
	case !reported && rep.certain: // Smith: “…”
		f.Kind = KindDirect
	case rep.led == gapColon && !(short && sh.title):
		f.Kind = KindDirect
	case !sh.ended && short && !sh.title && reported && rep.before && !startsUpper(f.Text):
		f.Kind = KindUnknown // part of what was said, or a word that the reporter keeps at a distance
	case !sh.ended && (short || sh.title):
		f.Kind = KindTerm
	case !short && (reported || sh.ended), sh.ended && alone:
		f.Kind = KindDirect
	}
	if f.Kind != KindTerm {
		f.Cue, f.Candidates, f.Relay, f.Polarity = rep.cue, rep.candidates, rep.relay, polarityOf(rep.role)
		if rep.certain {
			f.Speaker, f.Pronoun, f.Certain = rep.span, rep.pronoun, true
		}
	}
	if x.isDoubtful(f, rep, s, sh) {
		f.Flags = append(f.Flags[:len(f.Flags):len(f.Flags)], Doubtful)
	}
}

// polarityOf returns the polarity of a verb.
func polarityOf(role cues.Role) Polarity {
	switch {
	case role&cues.Deny != 0:
		return PolarityDenies
	case role&cues.Accuse != 0:
		return PolarityAccuses
	case role&cues.Respond != 0:
		return PolarityResponds
	}
	return PolarityNeutral
}

// isCaselessText reports whether a text begins in a script without capitals.
func isCaselessText(s string) bool {
	r, _ := decodeRune(s)
	return unicode.Is(unicode.Lo, r)
}

// take gives f the cue and speaker of a quotation that it belongs together with.
func (f *Found) take(from *Found) {
	f.Cue, f.Speaker, f.Pronoun, f.Relay, f.Polarity = from.Cue, from.Speaker, from.Pronoun, from.Relay, from.Polarity
	f.Certain, f.Candidates = from.Certain, from.Candidates
}

func hasFlag(f *Found, flag Flag) bool {
	for _, have := range f.Flags {
		if have == flag {
			return true
		}
	}
	return false
}

// isDoubtful reports whether the text does not fit the marks of f.
func (x *extractor) isDoubtful(f *Found, rep report, s setting, sh shape) bool {
	if f.Outer.End == f.End || f.Outer.Start == f.Start || x.lexicon.Unspaced {
		return false
	}
	isSmall := func(w word) bool {
		r, _ := decodeRune(x.text[w.Start:])
		return unicode.IsUpper(r) && w.role&(cues.Function|cues.Article|cues.Pronoun) != 0 && w.End-w.Start > 1
	}
	if s.after.Len() > 0 {
		if r, _ := decodeRune(x.text[f.Outer.End:]); unicode.IsUpper(r) {
			return true // the closing mark touches a word
		}
	}
	if after := x.reporter.after; len(after) > 0 && !sh.ended && after[0].after == gapSpace && isSmall(after[0]) {
		return true // a sentence begins behind the mark, but none has ended
	}
	before := x.reporter.before
	if len(before) == 0 || rep.led != gapSpace || rep.before && rep.adjacent || sh.title || sh.words < 2 || x.lexicon.Nouns {
		return false
	}
	var buf [1]word
	first, _ := words(buf[:0], x.text, f.Span, x.lexicon)
	if len(first) == 0 || !startsUpper(f.Text) {
		return false
	}
	// A sentence begins behind the opening mark, but nothing announces it.
	last := before[len(before)-1]
	return isSmall(first[0]) || s.full && !last.upper && last.role&(cues.Function|cues.Article) != 0
}

func startsUpper(s string) bool {
	r, _ := decodeRune(s)
	return traitsOf(r).has(upperTrait)
}

// joinWords is how many words may stand between two parts of one quotation:
// “a” and “b”.
const joinWords = 3

// saidWords is how many may stand behind a particle of Korean that says that the first part was said.
const saidWords = 8

// share gives quotations that have no cue of their own that of a neighbour
// which they belong together with.
func (x *extractor) share(found []Found, led []gap, following []int) {
	for i, j := range following {
		if j < 0 {
			continue
		}
		f, next := &found[i], &found[j]
		if startsTurn(next) || next.Cue.Len() > 0 || next.Kind == KindTerm &&
			(f.Kind != KindDirect || startsUpper(next.Text)) || hasFlag(next, Continuation) {
			continue
		}
		between := Span{f.Outer.End, next.Outer.Start}
		switch {
		case f.Cue.Len() > 0 && !hasFlag(f, Unclosed) && x.joins(between, joinWords):
			next.Kind = KindDirect
		case next.Kind == KindTerm:
			continue
		case f.Kind == KindDirect && f.Cue.Len() > 0 && next.Kind != KindTerm && f.Depth == next.Depth && x.touch(between):
			next.take(f)
			next.Kind = KindDirect
			next.Certain = false // nothing but that it goes on says so
			continue
		case f.Kind == KindDirect && between.Start <= f.Cue.Start && f.Cue.End <= between.End && led[j] == gapStop &&
			x.clauses(between) == 1:
			next.Kind = KindDirect // “…,” she said. “It stopped.”
		case hasFlag(f, Dash) && hasFlag(next, Dash):
		default:
			continue
		}
		next.take(f)
	}
	for i := len(found) - 1; i >= 0; i-- {
		j := following[i]
		if j < 0 || found[i].Cue.Len() > 0 || found[i].Kind == KindTerm && !x.isSaid(&found[i]) {
			continue
		}
		f, next := &found[i], &found[j]
		if startsTurn(next) || hasFlag(f, Unclosed) {
			continue
		}
		limit := joinWords
		if x.isSaid(f) {
			limit = saidWords
		}
		if next.Cue.Len() > 0 && next.Cue.Start >= next.Outer.End && x.joins(Span{f.Outer.End, next.Outer.Start}, limit) {
			f.take(next)
			f.Kind = KindDirect
		}
	}
}

// touch reports whether nothing but punctuation of the end of a sentence stands between two quotations.
func (x *extractor) touch(between Span) bool {
	if between.Len() > longWord {
		return false
	}
	return strings.IndexFunc(x.text[between.Start:between.End],
		func(r rune) bool { return !unicode.IsSpace(r) && r != '.' && r != '。' && r != '।' }) < 0
}

// isSaid reports whether a particle of Korean behind the closing mark says that the words were said.
func (x *extractor) isSaid(f *Found) bool {
	after := x.text[f.Outer.End:]
	return slices.ContainsFunc(x.lexicon.Closers, func(particle string) bool { return strings.HasPrefix(after, particle) })
}

// startsTurn reports whether f begins a line of dialogue, which somebody else
// speaks than the line before.
func startsTurn(f *Found) bool { return hasFlag(f, Dash) && f.Outer.Start < f.Start }

// joins reports whether what stands between two quotations joins them.
func (x *extractor) joins(between Span, limit int) bool {
	if between.Len() <= 0 || between.Len() > longWord*limit/joinWords {
		return false
	}
	var buf [saidWords + 1]word
	ws, last := words(buf[:0], x.text, between, x.lexicon)
	for _, w := range ws {
		if w.after == gapStop {
			return false
		}
	}
	return len(ws) <= limit && last != gapStop
}

// clauses returns the number of sentences in between, up to 2.
func (x *extractor) clauses(between Span) int {
	if between.Len() > reach {
		return 2
	}
	ws, _ := words(x.reporter.before[:0], x.text, between, x.lexicon)
	for _, w := range ws[min(1, len(ws)):] {
		if w.after == gapStop {
			return 2
		}
	}
	return 1
}
