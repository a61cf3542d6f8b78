package quote

import (
	"cmp"
	"iter"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"example.com/attribution/internal/pattern"
)

// maxHead is how many bytes a running head has; it is one line or two.
const (
	maxHead      = 120
	maxHeadLines = 3
	maxNumber    = 12 // bytes of a line with nothing but the number of a page
)

// pageNumber is a line with nothing but the number of a page.
var pageNumber = pattern.Lazy(`^[\s\-–—|•·~\[(*]*(\d{1,4}|[٠-٩]{1,4}|[۰-۹]{1,4}|[ivxlc]{1,6})([\s\-–—|•·~\])*]*|\s*/\s*\d{1,4})$`)

// A pageWord is a line that names the number of a page.
type pageWord struct {
	line *regexp.Regexp
	ends map[rune]bool // the last letters of such lines that end with neither a number nor one of pageMarks
}

// pageMarks may follow what names a page, within a line.
const pageMarks = "|·•–—)]"

var pageWords = sync.OnceValue(func() (w pageWord) {
	words := func(list func(*lang.Layout) lang.Words) []string {
		all := lang.Union(func(l *lang.Language) lang.Words { return list(&l.Layout) })()
		return slices.SortedFunc(maps.Keys(all), func(a, b string) int {
			return cmp.Or(len(b)-len(a), strings.Compare(a, b))
		})
	}
	anyOf := func(words []string) string {
		var quoted []string
		for _, w := range words {
			quoted = append(quoted, regexp.QuoteMeta(w))
		}
		return "(?:" + strings.Join(quoted, "|") + ")"
	}
	before := anyOf(words(func(l *lang.Layout) lang.Words { return l.Pages }))
	units := words(func(l *lang.Layout) lang.Words { return l.PageUnits })
	of := anyOf(words(func(l *lang.Layout) lang.Words { return l.PageTotals }))
	w.line = regexp.MustCompile(`(?i)(?:^|[\s|·•–—(\[])(?:` + before + `\s*\d{1,4}(?:\s*(?:/|` + of + `)\s*\d{1,4})?|` +
		`第?\s*\d{1,4}\s*(?:` + anyOf(units) + `|/\s*\d{1,4}\b))\s*(?:$|[` + regexp.QuoteMeta(pageMarks) + `])`)
	w.ends = map[rune]bool{}
	for _, unit := range units {
		last, _ := utf8.DecodeLastRuneInString(unit)
		for r := last; !w.ends[r]; r = unicode.SimpleFold(r) {
			w.ends[r] = true
		}
	}
	return w
})

// isPageWord reports whether a trimmed line names the number of a page.
func isPageWord(text string) bool {
	w := pageWords()
	last, _ := utf8.DecodeLastRuneInString(text)
	return (isASCIIDigit(last) || w.ends[last] || strings.ContainsAny(text, pageMarks)) && w.line.MatchString(text)
}

// headNumber is a line with a number of a page at one end, set apart.
var headNumber = pattern.Lazy(`^\s*(?:\d{1,4}(?:\s{2,}|\t|\s*[|•·]\s*)\S.*|.*\S(?:\s{2,}|\t|\s*[|•·]\s*)\d{1,4})\s*$`)

// isHeadNumber reports whether a trimmed line has a number of a page at one end, set apart.
func isHeadNumber(text string) bool {
	return (isASCIIDigit(rune(text[0])) || isASCIIDigit(rune(text[len(text)-1]))) && headNumber().MatchString(text)
}

func isASCIIDigit(r rune) bool { return r >= '0' && r <= '9' }

// A line of a source.
type line struct {
	Span
	text string // trimmed
	feed bool   // a form feed stands in it
	// numbered lines have a digit, or what is not of ASCII
	numbered bool
}

// pageBreaks finds where a page ends within running text: lines with a page number, and the running head beside it. A
// number that stands alone ends a page only where it interrupts a sentence.
func pageBreaks(source string) (cuts []cut) {
	first := firstPageLine(source)
	if first < 0 {
		return nil
	}
	lines := slices.AppendSeq(make([]line, 0, strings.Count(source, "\n")+1), linesOf(source))
	heads := sync.OnceValue(func() map[string]int { return headsOf(lines) })
	for i := first; i < len(lines); i++ {
		if !lines[i].isOfPage() {
			continue
		}
		b := pageBreakAt(lines, i, heads)
		if b.last < 0 {
			continue
		}
		if b.first > 0 && b.last < len(lines)-1 {
			start, end := lines[b.first-1].End, lines[b.last+1].Start
			start = len(strings.TrimRightFunc(source[:start], unicode.IsSpace))
			end = len(source) - len(strings.TrimLeftFunc(source[end:], unicode.IsSpace))
			cuts = append(cuts, cut{Span{start, end}, PageBreak, "\n"})
		}
		i = b.last
	}
	return cuts
}

// firstPageLine returns the index of the first of several lines that may be the page's rather than the text's, or -1.
func firstPageLine(source string) int {
	if !strings.ContainsAny(source, "\n\f") {
		return -1
	}
	i := 0
	for l := range linesOf(source) {
		if l.isOfPage() {
			return i
		}
		i++
	}
	return -1
}

func linesOf(source string) iter.Seq[line] {
	return func(yield func(line) bool) {
		for at := 0; at <= len(source); {
			rest := source[at:]
			end := pageOrLineEnd.index(rest)
			numbered := end < len(rest) && rest[end] != '\n'
			if numbered {
				if n := strings.IndexByte(rest[end:], '\n'); n >= 0 {
					end += n
				} else {
					end = len(rest)
				}
			}
			l := line{Span: Span{at, at + end}, text: rest[:end], numbered: numbered}
			if end <= maxHead {
				l.feed = numbered && strings.Contains(l.text, "\f")
				l.text = strings.TrimSpace(l.text)
			}
			if !yield(l) {
				return
			}
			at += end + 1
		}
	}
}

// pageOrLineEnd are ends of lines, and what the number of a page may begin with, or a page.
var pageOrLineEnd = func() byteSet {
	set := bytesOf("\n\f0123456789")
	for c := utf8.RuneSelf; c < len(set); c++ {
		set[c] = 1
	}
	return set
}()

// isOfPage reports whether a line may be the page's rather than the text's.
func (l line) isOfPage() bool {
	return l.feed || (l.numbered || len(l.text) <= maxNumber) && isPageLine(l.text)
}

func isPageLine(text string) bool {
	if len(text) > maxHead || text == "" {
		return false
	}
	if len(text) <= maxNumber && !strings.ContainsFunc(text, isOtherLetter) && pageNumber().MatchString(text) {
		return true
	}
	return hasDigit(text) && !endsLikeSentence(text) && (isHeadNumber(text) || isPageWord(text))
}

func hasDigit(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case isASCIIDigit(rune(c)):
			return true
		case c >= utf8.RuneSelf:
			return strings.ContainsFunc(text[i:], unicode.IsDigit)
		}
	}
	return false
}

// isOtherLetter reports whether a letter of ASCII is not one of those of pageNumber.
func isOtherLetter(r rune) bool {
	return (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z') && !strings.ContainsRune("ivxlc", r)
}

// headsOf counts the short lines of a text, numbers aside: a running head stands on many pages.
func headsOf(lines []line) map[string]int {
	short, size := 0, 0
	for _, l := range lines {
		if l.text != "" && len(l.text) <= maxHead {
			short, size = short+1, size+len(l.text)
		}
	}
	heads := make(map[string]int, short)
	var keys strings.Builder // of all of them, most of which are there once
	keys.Grow(size)
	for _, l := range lines {
		if l.text != "" && len(l.text) <= maxHead {
			start := keys.Len()
			writeHeadKey(&keys, l.text)
			heads[keys.String()[start:]]++
		}
	}
	return heads
}

func headKey(text string) string {
	var key strings.Builder
	writeHeadKey(&key, text)
	return key.String()
}

func writeHeadKey(key *strings.Builder, text string) {
	for _, r := range text {
		if !traitsOf(r).has(digitTrait | spaceTrait) {
			key.WriteRune(r)
		}
	}
}

// A pageEnd is a range of lines that belong to the page and not to the text. last is -1 for none.
type pageEnd struct{ first, last int }

// pageBreakAt returns the lines around line i that end a page and begin the next.
func pageBreakAt(lines []line, i int, heads func() map[string]int) pageEnd {
	none := pageEnd{0, -1}
	blank := func(k int) bool { return k < 0 || k >= len(lines) || lines[k].text == "" }
	// A head that stands on one page only touches the number, or the line beside it, and is apart from the text.
	isHead := func(k, inner, outer int) bool {
		l := lines[k]
		if l.text == "" || isPageLine(l.text) {
			return true
		}
		apart := !blank(inner) && outer >= 0 && outer < len(lines) && blank(outer)
		return len(l.text) <= maxHead && !endsLikeSentence(l.text) && (apart || heads()[headKey(l.text)] > 1)
	}
	first, last := i, i
	for n := 0; first > 0 && n < maxHeadLines && isHead(first-1, first, first-2); first-- {
		n += btoi(!blank(first - 1))
	}
	for n := 0; last < len(lines)-1 && n < maxHeadLines && isHead(last+1, last, last+2); last++ {
		n += btoi(!blank(last + 1))
	}
	if first == 0 || last == len(lines)-1 {
		return pageEnd{first, last}
	}
	before, after := lines[first-1].text, lines[last+1].text
	interrupts := !endsLikeSentence(before) && continues(before, after)
	for k := first; k <= last && !interrupts; k++ {
		text := lines[k].text
		if lines[k].feed || text != "" && !pageNumber().MatchString(text) &&
			(isPageWord(text) || isHeadNumber(text) && heads()[headKey(text)] > 1) {
			return pageEnd{first, last}
		}
	}
	if !interrupts {
		return none
	}
	return pageEnd{first, last}
}

// continues reports whether a line may go on in the one after it, in the middle of a sentence.
func continues(before, after string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(after,
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
	return !unicode.IsUpper(first) || utf8.RuneCountInString(before) >= 30
}

// endsLikeSentence reports whether a line ends as sentences do.
func endsLikeSentence(text string) bool {
	text = strings.TrimRightFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || isQuoteMark(r) ||
			unicode.Is(unicode.Pe, r)
	})
	last, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?:;…。！？؟।", last)
}
