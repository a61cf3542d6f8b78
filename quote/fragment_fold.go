package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/unicode/norm"
)

// A looseText is a text as browsers compare it with text directives: without
// regard to case, accents, compatibility characters and the amount of white
// space. The draft asks for primary strength of UTS #10; like browsers this
// decomposes (NFKD), drops U+0300 to U+036F and lowers case.
type looseText struct {
	source string
	folded string
	marks  []foldMark
}

// A foldMark says that source[source:] is folded[folded:].
type foldMark struct{ source, folded int }

// foldStride is the distance in bytes between foldMarks.
const foldStride = 4 << 10

// blockEdge stands for white space that holds a blank line. No term matches
// it, since each has to lie in one block.
const blockEdge = '\n'

func newLooseText(source string) *looseText {
	t := &looseText{source: source}
	var b []byte
	next := 0
	for i := 0; i < len(source); {
		if i >= next {
			t.marks = append(t.marks, foldMark{i, len(b)})
			next = i + foldStride
		}
		var size int
		b, size = appendLoose(b, source[i:])
		i += size
	}
	t.folded = string(b)
	return t
}

// looseTerm folds a term of a directive.
func looseTerm(term string) string {
	var b []byte
	for i := 0; i < len(term); {
		var size int
		b, size = appendLoose(b, term[i:])
		i += size
	}
	return strings.Trim(strings.ReplaceAll(string(b), string(blockEdge), " "), " ")
}

// appendLoose appends what the first character of s, or the white space with
// which s begins, is folded to.
func appendLoose(b []byte, s string) ([]byte, int) {
	if c := s[0]; c < utf8.RuneSelf && c != ' ' && (c < '\t' || c > '\r') {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return append(b, c), 1
	}
	r, size := utf8.DecodeRuneInString(s)
	if unicode.IsSpace(r) {
		rest := strings.TrimLeftFunc(s, unicode.IsSpace)
		size = len(s) - len(rest)
		if strings.Count(s[:size], "\n") > 1 {
			return append(b, blockEdge), size
		}
		return append(b, ' '), size
	}
	if r == utf8.RuneError && size == 1 {
		return append(b, s[0]), 1
	}
	if decomposition := norm.NFKD.PropertiesString(s).Decomposition(); decomposition != nil {
		for _, r := range string(decomposition) {
			b = appendLower(b, r)
		}
		return b, size
	}
	return appendLower(b, r), size
}

func appendLower(b []byte, r rune) []byte {
	if 0x0300 <= r && r <= 0x036F {
		return b
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}

// sourceSpan returns the span of the source that folded[from:to] stands for.
func (t *looseText) sourceSpan(from, to int) Span {
	start, _ := t.segment(from)
	_, end := t.segment(to - 1)
	return Span{start, end}
}

// segment returns the bytes of the source that the byte folded[at] stands for,
// with any that are folded to nothing behind them.
func (t *looseText) segment(at int) (start, end int) {
	low, high := 0, len(t.marks)
	for high-low > 1 {
		if mid := (low + high) / 2; t.marks[mid].folded <= at {
			low = mid
		} else {
			high = mid
		}
	}
	i, folded := t.marks[low].source, t.marks[low].folded
	var b []byte
	for i < len(t.source) {
		var size int
		b, size = appendLoose(b[:0], t.source[i:])
		if folded > at && len(b) > 0 {
			return start, i
		}
		if folded <= at {
			start = i
		}
		folded += len(b)
		i += size
	}
	return start, i
}

// isWordEdge reports whether there is a word boundary before s[i:]. It follows
// UAX #29, without dictionaries for the scripts that need them and without
// emoji.
func isWordEdge(s string, i int) bool {
	if i <= 0 || i >= len(s) {
		return true
	}
	before, size := utf8.DecodeLastRuneInString(s[:i])
	after, next := utf8.DecodeRuneInString(s[i:])
	a, b := wordKindOf(before), wordKindOf(after)
	switch {
	case b == wordExtend:
		return a == wordOther && unicode.IsSpace(before)
	case a == wordExtend:
		a = wordLetter // what it extends, most likely
	case b == wordMiddle && (a == wordLetter || a == wordDigit):
		following, _ := utf8.DecodeRuneInString(s[i+next:])
		return !joinsMiddle(a, after, wordKindOf(following))
	case a == wordMiddle && (b == wordLetter || b == wordDigit):
		preceding, _ := utf8.DecodeLastRuneInString(s[:i-size])
		return !joinsMiddle(b, before, wordKindOf(preceding))
	}
	inWord := func(k wordKind) bool { return k == wordLetter || k == wordDigit }
	return !inWord(a) || !inWord(b)
}

type wordKind uint8

const (
	wordOther  wordKind = iota
	wordLetter          // or underscore
	wordDigit
	wordMiddle // joins letters or digits that stand on both sides of it
	wordExtend // belongs to the character before it
)

func wordKindOf(r rune) wordKind {
	switch {
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', r == '_':
		return wordLetter
	case '0' <= r && r <= '9':
		return wordDigit
	case r == '\'', r == '’', r == '.', r == ':', r == '·', r == ',', r == ';', r == '״':
		return wordMiddle
	case r < utf8.RuneSelf:
		return wordOther
	case unicode.IsMark(r), isIgnorable(r):
		return wordExtend
	case lang.IsAttached(r) && !unicode.In(r, unicode.Hangul, unicode.Katakana):
		return wordOther // a word of its own
	case unicode.IsLetter(r):
		return wordLetter
	case unicode.IsDigit(r):
		return wordDigit
	}
	return wordOther
}

// joinsMiddle reports whether the rune middle, between characters of kinds a
// and b, joins them into one word.
func joinsMiddle(a wordKind, middle rune, b wordKind) bool {
	if a != b {
		return false
	}
	switch middle {
	case ':', '·', '״':
		return a == wordLetter
	case ',', ';':
		return a == wordDigit
	}
	return true
}
