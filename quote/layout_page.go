package quote

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// maxHead is how many bytes a running head has; it is one line or two.
const (
	maxHead      = 120
	maxHeadLines = 3
)

// pageNumber is a line with nothing but the number of a page.
var pageNumber = regexp.MustCompile(`^[\s\-–—|•·~\[(*]*(\d{1,4}|[٠-٩]{1,4}|[۰-۹]{1,4}|[ivxlc]{1,6})([\s\-–—|•·~\])*]*|\s*/\s*\d{1,4})$`)

// pageWord is a line that names the number of a page.
var pageWord = sync.OnceValue(func() *regexp.Regexp {
	words := func(list func(*lang.Layout) lang.Words) string {
		all := lang.Union(func(l *lang.Language) lang.Words { return list(&l.Layout) })()
		longest := slices.SortedFunc(maps.Keys(all), func(a,
			b string) int {
			return cmp.Or(len(b)-len(a), strings.Compare(a, b))
		})
		for i, w := range longest {
			longest[i] = regexp.QuoteMeta(w)
		}
		return "(?:" + strings.Join(longest, "|") + ")"
	}
	before, behind := words(func(l *lang.Layout) lang.Words { return l.Pages }),
		words(func(l *lang.Layout) lang.Words { return l.PageUnits })
	of := words(func(l *lang.Layout) lang.Words { return l.PageTotals })
	return regexp.MustCompile(`(?i)(?:^|[\s|·•–—(\[])(?:` + before + `\s*\d{1,4}(?:\s*(?:/|` + of + `)\s*\d{1,4})?|` +
		`第?\s*\d{1,4}\s*(?:` + behind + `|/\s*\d{1,4}\b))\s*(?:$|[|·•–—)\]])`)
})

// headNumber is a line with a number of a page at one end, set apart.
var headNumber = regexp.MustCompile(`^\s*(?:\d{1,4}(?:\s{2,}|\t|\s*[|•·]\s*)\S.*|.*\S(?:\s{2,}|\t|\s*[|•·]\s*)\d{1,4})\s*$`)

// A line of a source.
type line struct {
	Span
	text string // trimmed
	feed bool   // a form feed stands in it
}

// pageBreaks finds where a page ends within running text: lines with a page number, and the running head beside it. A
// number that stands alone ends a page only where it interrupts a sentence.
func pageBreaks(source string) (cuts []cut) {
	if !strings.ContainsAny(source, "\n\f") {
		return nil
	}
	lines := linesOf(source)
	heads := sync.OnceValue(func() map[string]int { return headsOf(lines) })
	for i := 0; i < len(lines); i++ {
		if !lines[i].feed && !isPageLine(lines[i].text) {
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

func linesOf(source string) []line {
	lines := make([]line, 0, strings.Count(source, "\n")+1)
	feeds := strings.Contains(source, "\f")
	for at := 0; at <= len(source); {
		end := strings.IndexByte(source[at:], '\n')
		if end < 0 {
			end = len(source) - at
		}
		l := line{Span: Span{at, at + end}}
		if end <= maxHead {
			l.text = strings.TrimSpace(source[at : at+end])
			l.feed = feeds && strings.Contains(source[at:at+end], "\f")
		} else {
			l.text = source[at : at+end]
		}
		lines = append(lines, l)
		at += end + 1
	}
	return lines
}

func isPageLine(text string) bool {
	if len(text) > maxHead || text == "" {
		return false
	}
	if len(text) <= 12 && !strings.ContainsFunc(text, isOtherLetter) && pageNumber.MatchString(text) {
		return true
	}
	return hasDigit(text) &&
		(headNumber.MatchString(text) || pageWord().MatchString(text)) && !endsLikeSentence(text)
}

func hasDigit(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
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
		if !unicode.IsDigit(r) && !unicode.IsSpace(r) {
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
		if lines[k].feed || text != "" && !pageNumber.MatchString(text) &&
			(pageWord().MatchString(text) || headNumber.MatchString(text) && heads()[headKey(text)] > 1) {
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
