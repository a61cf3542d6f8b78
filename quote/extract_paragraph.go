package quote

import (
	"strings"
	"unicode/utf8"
)

// paragraphs splits a text. A blank line always ends a paragraph. A single
// line feed does so too, unless the text is wrapped, or the line breaks off
// in the middle of a sentence.
type paragraphs struct {
	text    string
	wrapped bool
	dashes  bool // a dash begins a paragraph after the end of a sentence
}

// wrapSample is how much of a text is looked at to tell whether it is wrapped.
const wrapSample = 1 << 16

func newParagraphs(text string, dashes bool) paragraphs {
	sample := text
	if len(sample) > wrapSample {
		sample = sample[:wrapSample]
	}
	breaks, broken := 0, 0
	for {
		line, rest, found := strings.Cut(sample, "\n")
		if !found {
			break
		}
		sample = rest
		next, _, _ := strings.Cut(rest, "\n")
		if strings.TrimSpace(line) == "" || strings.TrimSpace(next) == "" {
			continue
		}
		breaks++
		if breaksOff(line) {
			broken++
		}
	}
	return paragraphs{text: text, wrapped: breaks >= 3 && 2*broken >= breaks, dashes: dashes}
}

// next returns the first paragraph at or after from, without the white space
// around it. It is empty at the end of the text.
func (p paragraphs) next(from int) Span {
	start := from + len(p.text[from:]) - len(strings.TrimLeft(p.text[from:], " \t\r\n\f\v\u2028\u2029\u00a0\ufeff"))
	if start == len(p.text) {
		return Span{start, start}
	}
	end := start
	for {
		size := strings.IndexByte(p.text[end:], '\n')
		if size < 0 {
			end = len(p.text)
			break
		}
		line := p.text[end : end+size]
		end += size
		if p.endsAfter(line, p.text[end+1:]) {
			break
		}
		end++
	}
	return Span{start, start + len(strings.TrimRight(p.text[start:end], " \t\r\n\f\v"))}
}

// endsAfter reports whether the paragraph ends between line and rest.
func (p paragraphs) endsAfter(line, rest string) bool {
	rest = strings.TrimLeft(rest, " \t\r")
	if rest == "" || rest[0] == '\n' {
		return true
	}
	if p.dashes && dashLen(rest) > 0 {
		return !breaksOff(line) || dashLen(line) > 0
	}
	return !p.wrapped && !breaksOff(line)
}

// breaksOff reports whether line ends in the middle of a sentence.
func breaksOff(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, " \t\r"))
	if classOfRune(r) != noMark || r == '"' || r == '\'' {
		return false
	}
	switch sideOf(r) {
	case sideLetter, sideAttached, sideDigit, sideOpening, sideDash:
		return r != utf8.RuneError
	}
	return r == ',' || r == ';' || r == '，' || r == '、' || r == '،'
}
