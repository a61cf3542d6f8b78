package jsonio

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// MaxDepth is how deep objects and arrays may be nested in text that the tokenizer reads.
const MaxDepth = maxDepth + 1

// Skip returns the offset behind the JSON value that starts at i, and how deep objects and arrays are nested in it,
// itself included. The offset is negative where text is not well formed there, or is nested deeper than most. As with
// [Scanner], duplicate names and invalid UTF-8 pass; [Scanner] also says what is wrong, and where.
//
// This is a second tokenizer beside that of package jsontext, because that one can only be asked for the next token or
// for a whole value: who wants the text of a value and the places of what is in it has to look at each byte twice.
func Skip(text []byte, i, most int) (end, depth int) {
	if i >= len(text) {
		return -1, 0
	}
	switch text[i] {
	case '"':
		return SkipString(text, i), 0
	case '{', '[':
		return skipComposite(text, i, most)
	case 't':
		return skipLiteral(text, i, "true"), 0
	case 'f':
		return skipLiteral(text, i, "false"), 0
	case 'n':
		return skipLiteral(text, i, "null"), 0
	}
	return skipNumber(text, i), 0
}

// skipComposite skips an object or an array.
func skipComposite(text []byte, i, most int) (end, depth int) {
	isObject, closing := text[i] == '{', text[i]+2
	if most <= 0 {
		return -1, 0
	}
	if i = SkipSpace(text, i+1); i < len(text) && text[i] == closing {
		return i + 1, 1
	}
	for {
		if isObject {
			if i = SkipString(text, i); i < 0 {
				return -1, 0
			}
			if i = SkipColon(text, i); i < 0 {
				return -1, 0
			}
		}
		if i < len(text) && text[i] == '"' {
			i = SkipString(text, i)
		} else {
			var d int
			i, d = Skip(text, i, most-1)
			depth = max(depth, d)
		}
		if i < 0 {
			return -1, 0
		}
		switch i = SkipSpace(text, i); {
		case i < len(text) && text[i] == ',':
			i = SkipSpace(text, i+1)
		case i < len(text) && text[i] == closing:
			return i + 1, depth + 1
		default:
			return -1, 0
		}
	}
}

// SkipColon returns the offset of the value of the member whose name ends at i. It is negative as that of [Skip].
func SkipColon(text []byte, i int) int {
	if i = SkipSpace(text, i); i >= len(text) || text[i] != ':' {
		return -1
	}
	return SkipSpace(text, i+1)
}

func skipLiteral(text []byte, i int, literal string) int {
	if len(text)-i < len(literal) || string(text[i:i+len(literal)]) != literal {
		return -1
	}
	return i + len(literal)
}

// skipNumber skips a number (RFC 8259, section 6).
func skipNumber(text []byte, i int) int {
	if i < len(text) && text[i] == '-' {
		i++
	}
	if i < len(text) && text[i] == '0' {
		i++
	} else if i = skipDigits(text, i); i < 0 {
		return -1
	}
	if i < len(text) && text[i] == '.' {
		if i = skipDigits(text, i+1); i < 0 {
			return -1
		}
	}
	if i < len(text) && (text[i] == 'e' || text[i] == 'E') {
		if i++; i < len(text) && (text[i] == '+' || text[i] == '-') {
			i++
		}
		return skipDigits(text, i)
	}
	return i
}

// skipDigits skips one digit or more.
func skipDigits(text []byte, i int) int {
	start := i
	for i < len(text) && '0' <= text[i] && text[i] <= '9' {
		i++
	}
	if i == start {
		return -1
	}
	return i
}

// SkipString returns the offset behind the string that starts at i. It is negative as that of [Skip].
func SkipString(text []byte, i int) int {
	if i >= len(text) || text[i] != '"' {
		return -1
	}
	for i++; ; {
		if i = SkipPlain(text, i); i >= len(text) {
			return -1
		}
		switch text[i] {
		case '"':
			return i + 1
		case '\\':
			if i = skipEscape(text, i); i < 0 {
				return -1
			}
		default: // a control character
			return -1
		}
	}
}

// SkipPlain returns the offset of the first byte from i on that does not stand for itself in a string: a quotation
// mark, a backslash, a control character. It looks at eight bytes at once where there are as many.
func SkipPlain(text []byte, i int) int {
	for ; len(text)-i >= 8; i += 8 {
		if ends := notPlain(binary.LittleEndian.Uint64(text[i:])); ends != 0 {
			return i + bits.TrailingZeros64(ends)/8
		}
	}
	for i < len(text) && text[i] != '"' && text[i] != '\\' && text[i] >= ' ' {
		i++
	}
	return i
}

// SkipASCII does as [SkipPlain] does, and stops at characters beyond ASCII, too.
func SkipASCII(text []byte, i int) int {
	for ; len(text)-i >= 8; i += 8 {
		word := binary.LittleEndian.Uint64(text[i:])
		if ends := notPlain(word) | word&highs; ends != 0 {
			return i + bits.TrailingZeros64(ends)/8
		}
	}
	for i < len(text) && text[i] != '"' && text[i] != '\\' && text[i] >= ' ' && text[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// IsPlain reports whether text is a string, or a list of strings, that is written without white space and without
// escapes: the shortest form of what it says. It reports false for any other text, well formed or not.
func IsPlain(text []byte) bool {
	if len(text) > 0 && text[0] == '"' {
		return afterPlain(text, 0) == len(text)
	}
	if len(text) < 2 || text[0] != '[' {
		return false
	}
	if len(text) == 2 {
		return text[1] == ']'
	}
	for i := 1; ; i++ {
		if i = afterPlain(text, i); i < 0 || i == len(text) {
			return false
		}
		if text[i] != ',' {
			return text[i] == ']' && i == len(text)-1
		}
	}
}

// afterPlain returns the offset behind the string without escapes that starts at i, or -1 if none does.
func afterPlain(text []byte, i int) int {
	if i >= len(text) || text[i] != '"' {
		return -1
	}
	end := SkipPlain(text, i+1)
	if end == len(text) || text[end] != '"' || !utf8.Valid(text[i+1:end]) {
		return -1
	}
	return end + 1
}

// A word that has the lowest bit of each byte, and one that has the highest.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// notPlain returns a word of which the lowest bit that is set is in the first byte, counted from the lowest, that is a
// quotation mark, a backslash or a control character. It is zero if none is.
func notPlain(word uint64) uint64 {
	// To take one from each byte borrows into the highest bit of those that are zero, and perhaps into bytes above.
	quotes, backslashes := word^'"'*ones, word^'\\'*ones
	return ((quotes-ones)&^quotes | (backslashes-ones)&^backslashes | (word-' '*ones)&^word) & highs
}

// skipEscape skips an escape sequence.
func skipEscape(text []byte, i int) int {
	if len(text)-i < 2 {
		return -1
	}
	switch text[i+1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return i + 2
	case 'u':
		if len(text)-i < 6 {
			return -1
		}
		for _, c := range text[i+2 : i+6] {
			if !('0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F') {
				return -1
			}
		}
		return i + 6
	}
	return -1
}
