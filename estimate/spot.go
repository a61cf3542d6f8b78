package estimate

import (
	"iter"
	"slices"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// A Mention is an estimative wording in a text. That it stands there says nothing about what it is said of, and not
// that its speaker used a scale: Readings are what it could be.
type Mention struct {
	Start, End int // bytes of the text, End exclusive
	Kind       Kind
	Negated    bool      // a negation stands right before Start: "not likely"
	Readings   []Reading // the published terms that it could be, in the order of the scales; none: it is on no scale
	// the entry of the lexicon; zero: it is a term of scales, or a word of likelihood or a hedge by the lists of its
	// language
	Expression Expression
}

// A Reading is one published term that a wording could be.
type Reading struct {
	Scale string // its id
	Term  string // its name, see [Term.Name]
	Rank  int    // its rank on the scale, see [Term.Rank]
	Lang  string // of the form that was found, BCP 47
}

// Spot yields the estimative wordings of text in the order in which they stand: terms of the built-in scales of
// likelihood and analytic confidence and of your own, the expressions of the [Lexicon], the words by which a language
// says how likely something is, with those that make them stronger or weaker, and the words and phrases by which it
// hedges: allegedly, is believed to, dem Vernehmen nach. Mentions do not overlap. At each place the
// longest wording is taken, so that "highly likely" is not also "likely"; wordings are compared as by [Term.Is], and
// are whole words except in scripts written without spaces.
//
// Only wordings in the language lang are looked for, whatever its region and script; language.Und looks for those of
// all. Forms that are marked [Form.Ambiguous] are never looked for. A span of confidence levels, "low to moderate
// confidence", has a reading for each end.
func Spot(text string, lang language.Tag, own ...Scale) iter.Seq[Mention] {
	return func(yield func(Mention) bool) {
		s := spotter{text: text, base: baseOfTag(lang), builtin: builtinIndex(), own: scaleIndex(own)}
		before := outside
		for pos := 0; pos < len(text); {
			r, size := utf8.DecodeRuneInString(text[pos:])
			class := classOf(r)
			if class.startsAfter(before) {
				if builtin, own, length := s.longest(pos); length > 0 {
					if m := s.mention(pos, length, builtin, own); m.Kind != "" && !yield(m) {
						return
					}
					last, _ := utf8.DecodeLastRuneInString(text[:pos+length])
					before, pos = classOf(last), pos+length
					continue
				}
			}
			if !unseen(r) {
				before = class
			}
			pos += size
		}
	}
}

type spotter struct {
	text, base   string
	builtin, own *index
}

// longest returns the entries for the longest wording that starts at pos, and its length. One of them may be nil; the
// length is 0 if both are.
func (s *spotter) longest(pos int) (builtin, own *entry, length int) {
	builtin, length = s.builtin.longest(s.text[pos:], s.base)
	own, ownLength := s.own.longest(s.text[pos:], s.base)
	switch {
	case ownLength > length:
		return nil, own, ownLength
	case ownLength < length:
		return builtin, nil, length
	}
	return builtin, own, length
}

// mention returns what the entries say of the wording at pos. It has no kind if that is not an estimate.
func (s *spotter) mention(pos, length int, entries ...*entry) Mention {
	m := Mention{Start: pos, End: pos + length}
	for _, e := range entries {
		if e != nil {
			s.take(&m, e)
		}
	}
	m.Negated = m.Kind != "" && negated(s.text[:pos], s.base)
	return m
}

// take adds to m what e is in the language that is looked for. A term of a scale outranks an expression: a hedge that
// somebody put on a scale of likelihood speaks of likelihood.
func (s *spotter) take(m *Mention, e *entry) {
	if e.expression.Text != "" && s.wants(e.expression.Lang) {
		m.Expression = e.expression
	}
	had := len(m.Readings)
	for _, r := range e.readings {
		if s.wants(r.Lang) {
			m.Readings = append(m.Readings, r)
		}
	}
	switch {
	case had == 0 && len(m.Readings) > 0, m.Kind == "" && m.Expression.Text != "":
		m.Kind = e.kind
	case m.Kind == "" && (s.base == "" && len(e.likely) > 0 || slices.Contains(e.likely, s.base)):
		m.Kind = Likelihood
	case m.Kind == "" && (s.base == "" && len(e.hedges) > 0 || slices.Contains(e.hedges, s.base)):
		m.Kind = Hedge
	}
}

func (s *spotter) wants(lang string) bool { return s.base == "" || baseOf(lang) == s.base }
