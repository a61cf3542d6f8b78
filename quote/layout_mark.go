package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// A marker looks for the marks of the page within the lines of a source.
type marker struct {
	source string
	pages  []cut // page breaks, which words go on behind
	cuts   []cut
	open   []opening // emphasis that is not closed yet
}

// An opening is a run of marks that may begin emphasis.
type opening struct {
	Span
	mark byte
}

// marksOf finds footnote marks, Markdown and hyphens at the ends of lines.
func marksOf(source string, pages []cut) []cut {
	m := marker{source: source, pages: pages}
	lineStart := true
	for i := 0; i < len(source); {
		c := source[i]
		if lineStart {
			if n := linePrefix(source[i:]); n > 0 {
				m.cut(i, i+n, Markup)
				i += n
				lineStart = false
				continue
			}
		}
		lineStart = c == '\n'
		n := 0
		switch c {
		case '\n':
			if len(m.open) > 0 && strings.HasPrefix(strings.TrimLeft(source[i+1:], " \t\r"), "\n") {
				m.open = m.open[:0]
			}
		case '[':
			if n = m.footnote(i); n == 0 {
				n = m.link(i)
			}
		case '*', '_', '`':
			n = m.emphasis(i)
		case '-':
			n = m.hyphen(i, 1)
		case 0xC2, 0xE2, 0xE3, 0xEF:
			n = m.sign(i)
		}
		if i += max(n, 1); !lineStart {
			i += beginsMark.index(source[i:])
		}
	}
	return m.cuts
}

// beginsMark are the bytes that marksOf looks at, at the beginnings of lines aside.
var beginsMark = bytesOf("\n[*_`-\xC2\xE2\xE3\xEF")

func (m *marker) cut(start, end int, code NoteCode) {
	m.cuts = append(m.cuts, cut{Span: Span{start, end}, code: code})
}

// sign looks at characters beyond ASCII.
func (m *marker) sign(i int) int {
	r, n := utf8.DecodeRuneInString(m.source[i:])
	switch {
	case r == '［' || r == '〔' || r == '【':
		return m.footnote(i)
	case r == '\u2010' || r == '\u00AD':
		return max(n, m.hyphen(i, n))
	case isRaised(r):
		return max(n, m.raised(i))
	}
	return n
}

func isRaised(r rune) bool {
	return r == '¹' || r == '²' || r == '³' || r == '⁰' || r >= '⁴' && r <= '⁹' || r == '†' || r == '‡'
}

// maxMark is how many bytes a footnote mark has.
const maxMark = 24

// footnote cuts the footnote mark in brackets at i: [12], [3, 4], [a], [note 2]. It returns its length, 0 if it is not
// one.
func (m *marker) footnote(i int) int {
	open, n := utf8.DecodeRuneInString(m.source[i:])
	rest := m.source[i:min(len(m.source), i+maxMark)]
	end := strings.IndexRune(rest, brackets[open])
	if end < 0 || !isMarkText(rest[n:end]) {
		return 0
	}
	length := end + utf8.RuneLen(brackets[open])
	if url := linkTarget(m.source[i+length:]); url > 0 {
		length += url
	}
	before, _ := utf8.DecodeLastRuneInString(m.source[:i])
	after, _ := utf8.DecodeRuneInString(m.source[i+length:])
	if i == 0 || inWord(after) && !unicode.Is(unicode.Hangul, after) {
		return 0
	}
	if unicode.IsSpace(before) { // “It hit [12] servers”
		ends := i+length == len(m.source) || after == '\n' || strings.ContainsRune(".,;:!?)。，、；：", after)
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(m.source[:i], unicode.IsSpace))
		if !ends || last == utf8.RuneError || before == '\n' {
			return 0
		}
	}
	m.cut(i, i+length, FootnoteMark)
	return length
}

// markLabels stand before the number of a note in brackets.
var markLabels = lang.Union(func(l *lang.Language) lang.Words { return l.Layout.Notes })

// afterLabel returns what stands behind the label of a note, with which it begins or not.
func afterLabel(s string) string {
	s = strings.TrimPrefix(s, "^")
	end := strings.IndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsDigit(r) })
	if end > 0 && markLabels()[s[:end]] {
		next, _ := utf8.DecodeRuneInString(s[end:])
		if first, _ := utf8.DecodeRuneInString(s); unicode.IsSpace(next) || lang.IsAttached(first) {
			return strings.TrimSpace(s[end:])
		}
	}
	return s
}

// isMarkText reports whether what stands in brackets is the number, letter or sign of a note.
func isMarkText(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	if len(s) == 1 && (s[0] >= 'a' && s[0] <= 'z' || s == "*") || s == "†" || s == "‡" || s == "ii" || s == "iii" ||
		s == "iv" || s == "vi" {
		return true
	}
	s = afterLabel(s)
	digits := 0
	for i, r := range s {
		switch {
		case isDigit(r):
			if digits == 0 && lang.Digit(r) == 0 || digits == 3 {
				return false // [00], [2019]
			}
			digits++
		case r == ',' || r == '-' || r == '–' || r == '、' || r == ';' || r == '，':
			digits = 0
		case r == ' ' && i > 0:
		default:
			return false
		}
	}
	return digits > 0
}

// raised cuts the raised numbers at i, and daggers, where they stand behind a word or a mark rather than a unit:
// servers¹², not km².
func (m *marker) raised(i int) int {
	end := i
	for end < len(m.source) {
		r, n := utf8.DecodeRuneInString(m.source[end:])
		if !isRaised(r) && (r != ',' && r != '⁻' && r != '\u2019' || end == i || !m.raisedAt(end+n)) {
			break
		}
		end += n
	}
	after, _ := utf8.DecodeRuneInString(m.source[end:])
	before, size := utf8.DecodeLastRuneInString(m.source[:i])
	if i == 0 || unicode.IsSpace(before) || inWord(after) && !unicode.Is(unicode.Hangul, after) {
		return 0
	}
	switch {
	case unicode.IsDigit(before):
		year := lastRunes(m.source[:i], 5)
		first, n := utf8.DecodeRuneInString(year)
		if !inWord(first) {
			year = year[n:]
		}
		if len(year) != 4 || !strings.HasPrefix(year, "19") && !strings.HasPrefix(year, "20") {
			return 0 // 10²
		}
	case inWord(before):
		word := lastRunes(m.source[:i], 3)
		if strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
			return 0 // m², km²
		}
	case before == '米' || before == '里' || before == ')' &&
		unicode.Is(unicode.Latin, lastLetter(m.source[:i-size])) && isFormula(m.source[:i]):
		return 0
	}
	m.cut(i, end, FootnoteMark)
	return end - i
}

func (m *marker) raisedAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(m.source[i:])
	return isRaised(r)
}

func lastLetter(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// isFormula reports whether the parenthesis at the end of s holds signs of calculation.
func isFormula(s string) bool {
	open := strings.LastIndexByte(s, '(')
	return open >= 0 && strings.ContainsAny(s[open:], "+−*/=^")
}

// hyphen cuts the hyphen at i, with the end of the line behind it, if it parts a word: a small letter goes on in the
// next line.
func (m *marker) hyphen(i, size int) int {
	before, _ := utf8.DecodeLastRuneInString(m.source[:i])
	if !unicode.IsLetter(before) || lang.IsUnspaced(before) {
		return 0
	}
	at := m.lineEnd(i + size)
	if at < 0 {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(m.source[at:])
	if !unicode.IsLower(next) {
		return 0
	}
	for k, page := range m.pages {
		if page.Start >= i && page.End <= at {
			m.pages[k].put = "" // the word goes on, on the next page
			m.cut(i, page.Start, LineEndHyphen)
			return at - i
		}
	}
	m.cut(i, at, LineEndHyphen)
	return at - i
}

// lineEnd returns where the next line with words begins if nothing but white space stands between, or a page ends
// there; else -1.
func (m *marker) lineEnd(at int) int {
	for _, page := range m.pages {
		if page.Start >= at && strings.TrimSpace(m.source[at:page.Start]) == "" {
			return page.End
		}
		if page.Start > at {
			break
		}
	}
	rest := strings.TrimLeft(m.source[at:], " \t\r")
	if !strings.HasPrefix(rest, "\n") {
		return -1
	}
	return len(m.source) - len(strings.TrimLeft(rest[1:], " \t"))
}

// linePrefix returns the length of what Markdown and mail set before a line: "> ", "## ".
func linePrefix(line string) int {
	if line[0] != '>' && line[0] != '#' {
		return 0
	}
	n := 0
	for strings.HasPrefix(line[n:], ">") {
		n++
		n += len(line[n:]) - len(strings.TrimLeft(line[n:], " "))
	}
	if n > 0 {
		return n
	}
	level := len(line) - len(strings.TrimLeft(line, "#"))
	if level > 0 && level <= 6 && strings.HasPrefix(line[level:], " ") {
		return level + 1
	}
	return 0
}

// maxLink is how many bytes the words and the address of a link have.
const maxLink = 2000

// link cuts what is not words of the Markdown link at i, [words](address). It returns the length of its bracket.
func (m *marker) link(i int) int {
	line := m.source[i:min(len(m.source), i+maxLink)]
	words, rest, ok := strings.Cut(line[1:], "](")
	if !ok || words == "" || strings.ContainsAny(words, "[]") || strings.Contains(words, "\n\n") ||
		strings.HasSuffix(m.source[:i], "!") {
		return 0
	}
	target := linkTarget("(" + rest)
	if target == 0 {
		return 0
	}
	m.cut(i, i+1, Markup)
	m.cut(i+1+len(words), i+2+len(words)+target, Markup)
	return 1
}

// linkTarget returns the length of the address of a link in parentheses with which s begins, 0 if there is none.
func linkTarget(s string) int {
	if !strings.HasPrefix(s, "(") {
		return 0
	}
	end := strings.IndexByte(s[:min(len(s), maxLink)], ')')
	if end < 0 {
		return 0
	}
	address, title, _ := strings.Cut(s[1:end], " ")
	if !strings.Contains(address, "/") && !strings.HasPrefix(address, "#") && !strings.HasPrefix(address, "mailto:") ||
		strings.ContainsAny(address, "\n\t") || title != "" && !strings.HasPrefix(title, `"`) {
		return 0
	}
	return end + 1
}

// emphasis takes the run of marks at i for the beginning or the end of emphasis, and cuts both when it is the end.
func (m *marker) emphasis(i int) int {
	mark, end := m.source[i], i
	for end < len(m.source) && m.source[end] == mark {
		end++
	}
	n := end - i
	before, _ := utf8.DecodeLastRuneInString(m.source[:i])
	after, _ := utf8.DecodeRuneInString(m.source[end:])
	within := mark == '*' && n > 1 && unicode.IsLetter(before) && unicode.IsLetter(after)
	outside := func(r rune) bool { return !inWord(r) }
	switch {
	case n > 3 || mark == '`' && n > 1:
		return n
	case i > 0 && !unicode.IsSpace(before) && (outside(after) || end == len(m.source) || within):
		for k := len(m.open) - 1; k >= 0; k-- {
			if o := m.open[k]; o.mark == mark && o.Len() == n && o.End < i {
				m.cut(o.Start, o.End, Markup)
				m.cut(i, end, Markup)
				m.open = m.open[:k]
				return n
			}
		}
	}
	if end < len(m.source) && !unicode.IsSpace(after) && (i == 0 || outside(before) || within) && len(m.open) < maxOpen {
		m.open = append(m.open, opening{Span{i, end}, mark})
	}
	return n
}

// maxOpen is how many marks are kept for which no end has been found.
const maxOpen = 16
