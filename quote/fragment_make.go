package quote

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

const (
	// exactRunes is the length up to which a directive holds the whole
	// passage rather than its beginning and end, as in browsers.
	exactRunes = 300

	// edgeWords are the words of a long passage's beginning and of its end.
	edgeWords = 5

	// contextWords is the context that is tried first to tell a passage from
	// others, contextLimit the most.
	contextWords = 3
	contextLimit = 16

	// contextBytes bounds how far context is looked for.
	contextBytes = 1 << 10
)

// Directive returns a directive that leads to the passage span of the text,
// in the text's own characters: the whole of it if it is short and on one
// line, its beginning and end otherwise, with as much context as it takes to
// be the first match. White space at the ends of span is left out.
//
// It is an error if span is empty, outside the text or inside a character,
// or if no directive tells the passage from an earlier one. Like
// [Text.FindDirective] it folds the whole text.
func (t *Text) Directive(span Span) (Directive, error) {
	if span.Start < 0 || span.End > len(t.source) || span.Start >= span.End {
		return Directive{}, fmt.Errorf("quote: no passage at %d-%d", span.Start, span.End)
	}
	passage := trimSpace(t.source, span)
	if passage.Len() <= 0 {
		return Directive{}, fmt.Errorf("quote: nothing but white space at %d-%d", span.Start, span.End)
	}
	loose := newLooseText(t.source)
	prefixes, suffixes := contextsBefore(t.source[:passage.Start], t.source[passage.Start:]),
		contextsAfter(t.source[:passage.End], t.source[passage.End:])
	for _, d := range cores(t.source[passage.Start:passage.End]) {
		for n := range max(len(prefixes), len(suffixes)) {
			d.Prefix = prefixes[min(n, len(prefixes)-1)]
			d.Suffix = suffixes[min(n, len(suffixes)-1)]
			from, to, ok := loose.find(newLooseDirective(d))
			if ok && trimSpace(t.source, loose.sourceSpan(from, to)) == passage {
				return d, nil
			}
		}
	}
	return Directive{}, fmt.Errorf("quote: no directive tells the passage at %d-%d from others", span.Start, span.End)
}

func trimSpace(s string, span Span) Span {
	text := s[span.Start:span.End]
	left := len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	right := len(strings.TrimRightFunc(text, unicode.IsSpace))
	return Span{span.Start + left, span.Start + right}
}

// cores returns directives for a passage, without context, the best first.
func cores(passage string) []Directive {
	if !strings.Contains(passage, "\n") && utf8.RuneCountInString(passage) <= exactRunes {
		return []Directive{{Start: passage}}
	}
	var found []Directive
	for _, n := range []int{edgeWords, 2 * edgeWords, 4 * edgeWords} {
		first, _, _ := strings.Cut(passage, "\n")
		last := passage[strings.LastIndexByte(passage, '\n')+1:]
		start, end := firstWords(strings.TrimSpace(first), n), lastWords(strings.TrimSpace(last), n)
		if start != "" && end != "" && len(start)+len(end) < len(passage) {
			found = append(found, Directive{Start: start, End: end})
		}
	}
	return found
}

// isSafeEdge reports whether every browser sees a word boundary between
// before and after: none does inside a run of Chinese for certain.
func isSafeEdge(before, after string) bool {
	a, _ := utf8.DecodeLastRuneInString(before)
	b, _ := utf8.DecodeRuneInString(after)
	return !(lang.IsAttached(a) && lang.IsAttached(b)) && isWordEdge(before[max(0, len(before)-8):]+after[:min(8,
		len(after))], min(8, len(before)))
}

func isWordStart(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return wordKindOf(r) != wordExtend && (unicode.IsLetter(r) || unicode.IsDigit(r)) && isSafeEdge(s[:i], s[i:])
}

func isWordFinish(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) && isSafeEdge(s[:i], s[i:])
}

// firstWords returns the beginning of s that holds n words.
func firstWords(s string, n int) string {
	for i := range s {
		if i > 0 && isWordFinish(s, i) {
			if n--; n == 0 {
				return s[:i]
			}
		}
	}
	return s
}

// lastWords returns the end of s that holds n words.
func lastWords(s string, n int) string {
	for i := len(s); i > 0; {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		if i -= size; isWordStart(s, i) {
			if n--; n == 0 {
				return s[i:]
			}
		}
	}
	return s
}

// contextsBefore returns prefixes for a passage between before and after, the
// shortest first, each from the last line of before that has any words.
func contextsBefore(before, after string) []string {
	line := strings.TrimRightFunc(before, unicode.IsSpace)
	safe := len(line) < len(before) || isSafeEdge(before, after)
	line = line[strings.LastIndexByte(line, '\n')+1:]
	if len(line) > contextBytes {
		line = line[len(line)-contextBytes:]
		line = line[strings.IndexByte(line, ' ')+1:]
	}
	return contexts(line, safe, lastWords)
}

// contextsAfter returns suffixes likewise.
func contextsAfter(before, after string) []string {
	line := strings.TrimLeftFunc(after, unicode.IsSpace)
	safe := len(line) < len(after) || isSafeEdge(before, after)
	line, _, _ = strings.Cut(line, "\n")
	if len(line) > contextBytes {
		line = line[:contextBytes]
		line = line[:max(0, strings.LastIndexByte(line, ' '))]
	}
	return contexts(line, safe, firstWords)
}

// contexts returns ever longer parts of line that words cuts. The first is
// empty unless the passage needs context to begin or end inside a word.
func contexts(line string, safe bool, words func(string, int) string) []string {
	line = strings.TrimSpace(strings.ToValidUTF8(line, ""))
	found := []string{""}
	n := contextWords
	if !safe {
		found, n = nil, 1
	}
	for ; line != "" && n <= contextLimit; n++ {
		context := words(line, n)
		if len(found) == 0 || context != found[len(found)-1] {
			found = append(found, context)
		}
	}
	if len(found) == 0 {
		return []string{""}
	}
	return found
}
