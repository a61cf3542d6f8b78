package quote

import (
	"slices"
	"sort"
	"strings"
	"sync"
)

// A Note is something about a place that a reader may want to know and that leaves what the words say untouched: a mark
// of the page in the text, or a letter that is written in another way. Notes are not warnings.
type Note struct {
	Code NoteCode
	Span Span   // in the text
	Text string // what stands there
}

// A NoteCode says what is noted.
type NoteCode string

// Codes of notes. What the first four name is set aside: it is not among the words of the text, and numbers in it are
// not its numbers.
const (
	FootnoteMark  NoteCode = "footnote-mark"   // the mark of a note or a reference: [12], [a], ¹², †
	PageBreak     NoteCode = "page-break"      // the end of a page, with its number and a running head
	LineEndHyphen NoteCode = "line-end-hyphen" // a hyphen that parts a word at the end of a line
	Markup        NoteCode = "markup"          // marks of Markdown: emphasis, code, links, headings, quoted lines
	LetterVariant NoteCode = "letter-variant"  // another letter that is written for the same one: е for ё, ş for ș
	StressMark    NoteCode = "stress-mark"     // a mark that shows the stress of a Cyrillic word
)

// A cut is a stretch of a source that is set aside, and what stands there instead.
type cut struct {
	Span
	code NoteCode
	put  string
}

// A layout is a text without the marks of its page.
type layout struct {
	text   *Text
	cuts   []cut                  // in order
	at     []int                  // where each cut is in text
	joined func() map[string]bool // the folded words that were parted at ends of lines
}

// newLayout returns nil for a source that has no such marks.
func newLayout(source string) *layout {
	pages := pageBreaks(source)
	cuts := slices.Concat(pages, marksOf(source, pages))
	if len(cuts) == 0 {
		return nil
	}
	slices.SortStableFunc(cuts, func(a, b cut) int { return a.Start - b.Start })
	l := &layout{}
	var b strings.Builder
	end := 0
	for _, c := range cuts {
		if c.Start < end {
			continue // within one before it
		}
		b.WriteString(source[end:c.Start])
		l.cuts = append(l.cuts, c)
		l.at = append(l.at, b.Len())
		b.WriteString(c.put)
		end = c.End
	}
	b.WriteString(source[end:])
	l.text = NewText(b.String())
	l.joined = sync.OnceValue(l.joinedWords)
	return l
}

func (l *layout) joinedWords() map[string]bool {
	words := map[string]bool{}
	for i, c := range l.cuts {
		if c.code == LineEndHyphen {
			s := search{Text: l.text}
			words[key(l.text.source[s.wordStart(l.at[i]):s.wordEnd(l.at[i])])] = true
		}
	}
	return words
}

// source returns where a stretch of the text stands in its source. What is set aside at its ends stands outside.
func (l *layout) source(s Span) Span {
	if s.Start >= s.End {
		at := l.offset(s.Start, true)
		return Span{at, at}
	}
	return Span{l.offset(s.Start, true), l.offset(s.End, false)}
}

// offset maps an offset behind what is set aside there, or before it.
func (l *layout) offset(at int, behind bool) int {
	n := sort.Search(len(l.cuts), func(i int) bool {
		if behind {
			return l.at[i] > at
		}
		return l.at[i] >= at
	})
	if n == 0 {
		return at
	}
	past := at - l.at[n-1] - len(l.cuts[n-1].put)
	return l.cuts[n-1].End + max(0, past)
}

// notes are about what is set aside within a span of the source.
func (l *layout) notes(source string, s Span) (out []Note) {
	from := sort.Search(len(l.cuts), func(i int) bool { return l.cuts[i].End > s.Start })
	for _, c := range l.cuts[from:] {
		if c.Start >= s.End {
			break
		}
		out = append(out, Note{c.code, c.Span, strings.TrimSpace(source[c.Start:c.End])})
	}
	return out
}

// form returns a passage as it is looked for in the text without the marks of its page.
func (l *layout) form(n *needle) *needle {
	if !n.hyphenated || len(l.joined()) == 0 {
		return n
	}
	words := l.unhyphenated(n.words)
	if words == n.words {
		return n
	}
	parted := newNeedle(words)
	return &parted
}

// unhyphenated returns a passage without the hyphens of words that are parted at the end of a line of the text, where
// they have none.
func (l *layout) unhyphenated(passage string) string {
	var b strings.Builder
	end := 0
	all := tokens(passage)
	for i := 2; i < len(all); i++ {
		before, hyphen, after := all[i-2], all[i-1], all[i]
		if hyphen.key == string(dashMark) && before.end() == hyphen.at && hyphen.end() == after.at &&
			l.joined()[before.key+after.key] {
			b.WriteString(passage[end:hyphen.at])
			end = hyphen.end()
		}
	}
	return b.String() + passage[end:]
}
