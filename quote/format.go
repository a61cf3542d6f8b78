package quote

import (
	"cmp"
	"html"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// FormatOptions change how a quotation is set. The zero value stands for the
// usual way.
type FormatOptions struct {
	// Lang is the language of the words. Und means that it is not known.
	Lang language.Tag

	// Marks replace those of the embedding text's language.
	Marks Marks

	// Verbatim leaves quotation marks within the words as they are. Otherwise
	// those that match become marks of the next level.
	Verbatim bool

	// HTML gives a fragment of HTML instead of plain text: the words are
	// escaped, and isolated by a bdi element with lang and dir instead of by
	// control characters.
	HTML bool
}

// Format returns words in quotation marks, ready to stand in a text whose
// language is outer. The marks are those of outer, whatever the language of
// the words; see [MarksOf].
//
// Quotations within the words get the marks of their level: inner marks,
// outer marks again, and so on. Words whose direction differs from that of
// the embedding text, or that contain unbalanced bidi controls, are isolated
// from it paragraph by paragraph, as UAX #9 isolates end with a paragraph:
// with LRI or RLI if the direction of their language is known, and with FSI
// if it is not.
//
// Format adds and replaces marks and controls; it changes nothing else.
func Format(outer language.Tag, words string, o FormatOptions) string {
	marks := o.Marks
	if marks == (Marks{}) {
		marks = MarksOf(outer)
	}
	if !o.Verbatim {
		words = remark(words, marks, o.Lang)
	}
	if o.HTML {
		words = isolateHTML(words, outer, o.Lang)
	} else {
		words = isolate(words, outer, o.Lang)
	}
	return marks.Open + words + marks.Close
}

// remark replaces the marks of quotations within words.
func remark(words string, marks Marks, lang language.Tag) string {
	p := newPairer(words, lang)
	var edits []edit
	paragraphs := paragraphs{text: words, wrapped: true}
	for next := paragraphs.next(0); next.Len() > 0; next = paragraphs.next(next.End) {
		p.match(next, nil)
		edits = appendEdits(edits, words, p.pairs, marks)
	}
	slices.SortFunc(edits, func(a, b edit) int { return cmp.Compare(a.Start, b.Start) })
	var b strings.Builder
	done := 0
	for _, e := range edits {
		b.WriteString(words[done:e.Start])
		b.WriteString(e.with)
		done = e.End
	}
	b.WriteString(words[done:])
	return b.String()
}

// An edit replaces a span.
type edit struct {
	Span
	with string
}

// appendEdits appends the replacements of the marks of pairs, with the white
// space that belongs to them.
func appendEdits(edits []edit, words string, pairs []pair, marks Marks) []edit {
	var ends []int
	for _, pr := range pairs {
		if pr.dropped || !pr.closed {
			continue
		}
		for len(ends) > 0 && ends[len(ends)-1] <= pr.open.Start {
			ends = ends[:len(ends)-1]
		}
		open, close := marks.InnerOpen, marks.InnerClose
		if len(ends)%2 == 1 {
			open, close = marks.Open, marks.Close
		}
		ends = append(ends, pr.close.End)
		inner := pr.inner()
		text := words[inner.Start:inner.End]
		trimmed := Span{
			inner.End - len(strings.TrimLeft(text, markSpace)),
			inner.Start + len(strings.TrimRight(text, markSpace)),
		}
		if trimmed.Len() <= 0 {
			continue
		}
		edits = append(edits, edit{Span{pr.open.Start, trimmed.Start}, open}, edit{Span{trimmed.End, pr.close.End}, close})
	}
	return edits
}

// markSpace is the white space that stands between marks and words in French.
const markSpace = " \u00a0\u202f\u2009"

func isolateHTML(words string, outer, lang language.Tag) string {
	escaped := html.EscapeString(words)
	direction := directionOf(lang)
	switch {
	case lang == language.Und && foreign(words, directionOf(outer)):
		return "<bdi>" + escaped + "</bdi>"
	case lang == language.Und || lang == outer:
		return escaped
	}
	return `<bdi lang="` + html.EscapeString(lang.String()) + `" dir="` + direction.attribute() + `">` + escaped + "</bdi>"
}
