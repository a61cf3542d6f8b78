package draft

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"example.com/attribution/quote"
)

// A layout is the paragraphs of a text.
type layout struct {
	paragraphs []quote.Span
	heading    []bool
}

// headingRunes is how long a heading may be.
const headingRunes = 200

// layoutOf finds the paragraphs of a text, and which of them are headings: short, and without the stop that ends a
// sentence. A text whose paragraphs all are has none.
func layoutOf(text string) layout {
	var l layout
	body := false
	for i := 0; i < len(text); {
		n := strings.IndexByte(text[i:], '\n')
		end := len(text)
		if n >= 0 {
			end = i + n
		}
		if line := text[i:end]; strings.TrimSpace(line) != "" {
			h := isHeading(line)
			l.paragraphs = append(l.paragraphs, quote.Span{Start: i, End: end})
			l.heading = append(l.heading, h)
			body = body || !h
		}
		i = end + 1
	}
	if !body {
		clear(l.heading)
	}
	return l
}

func isHeading(line string) bool {
	if utf8.RuneCountInString(line[:min(len(line), 4*headingRunes+1)]) > headingRunes {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(line, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.Is(unicode.Quotation_Mark, r)
	}))
	return !strings.ContainsRune(".!?…:;,。！？；：।؟؛)）", last)
}

// inHeading reports whether a place of the text is in a heading.
func (l *layout) inHeading(at int) bool {
	i, ok := slices.BinarySearchFunc(l.paragraphs, at, func(p quote.Span, at int) int {
		switch {
		case p.End <= at:
			return -1
		case p.Start > at:
			return 1
		}
		return 0
	})
	return ok && l.heading[i]
}

// sentences yields the sentences of a text.
func sentences(text string, l *lang.Language) []quote.Span {
	short := set(l.Abbreviations)
	var out []quote.Span
	start := 0
	add := func(end int) {
		s := trim(text, quote.Span{Start: start, End: end})
		if s.Len() > 0 {
			out = append(out, s)
		}
		start = end
	}
	for i, r := range text {
		if i < start {
			continue
		}
		end := i + utf8.RuneLen(r)
		switch {
		case r == utf8.RuneError:
		case r == '\n':
			add(i)
		case strings.ContainsRune("。！？।؟", r):
			add(afterMarks(text, end))
		case r == '!' || r == '?' || r == '.' && !(short[strings.ToLower(text[lastWord(text, max(start, i-40),
			i):i])] || abbreviates(text, start, i)):
			end = afterMarks(text, end)
			next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[end:min(len(text), end+8)], "\u00a0 "))
			if after, _ := utf8.DecodeRuneInString(text[end:]); end < len(text) && after != '\n' &&
				(!unicode.IsSpace(after) || unicode.IsLower(next)) {
				continue
			}
			add(end)
		}
	}
	add(len(text))
	return out
}

// afterMarks returns where the quotation marks and brackets behind a place end.
func afterMarks(text string, end int) int {
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !unicode.Is(unicode.Quotation_Mark, r) && r != ')' {
			break
		}
		end += size
	}
	return end
}

// abbreviates reports whether the stop at i is that of a single letter or a number. A year is no ordinal, and ends its
// sentence.
func abbreviates(text string, start, i int) bool {
	w := text[lastWord(text, max(start, i-20), i):i]
	return utf8.RuneCountInString(w) == 1 && startsUpper(w) ||
		w != "" && len(w) < yearDigits && strings.Trim(w, "0123456789") == ""
}

const yearDigits = 4

// A counter counts code points. Asked in ascending order it reads the text once.
type counter struct {
	text      string
	at, runes int
}

func (c *counter) runesAt(at int) int {
	if at < c.at {
		c.at, c.runes = 0, 0
	}
	c.runes += utf8.RuneCountInString(c.text[c.at:at])
	c.at = at
	return c.runes
}
