package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// A markAt is a quotation mark found in a text, with what stands beside it.
type markAt struct {
	pos         int
	size        uint8
	class       class
	left, right side
	ahead       ahead
}

func (m markAt) end() int { return m.pos + int(m.size) }

// opensHere reports whether the neighbours of m are those of an opening mark
// and of no other.
func (m markAt) opensHere() bool {
	return (m.left == sideEdge || m.left == sideOpening) && m.right != sideEdge
}

// closesHere reports whether the neighbours of m are those of a closing mark
// and of no other.
func (m markAt) closesHere() bool {
	return m.left != sideEdge && m.left != sideOpening && (m.right == sideEdge || m.right == sideClosing || m.right == sideColon)
}

// scanLimit is how many marks are looked at together. The lookahead that
// tells apostrophes from closing marks doesn't reach further.
const scanLimit = 1 << 14

// scan appends to marks those of text[from:to], at most scanLimit of them,
// and returns where it stopped. Characters that look like marks but are
// letters or units there (apostrophes, gershayim, inches) are left out.
func scan(marks []markAt, text string, paragraph Span, from int) ([]markAt, int) {
	s := text[:paragraph.End]
	doubled := 0 // ‘‘ without ’’ so far
	lastDouble := 0
	if strings.Contains(s[from:], "‘‘") {
		lastDouble = strings.LastIndex(s[paragraph.Start:], "’’") + paragraph.Start
	}
	for i := from; i < len(s); {
		if n := markLead.index(s[i:]); n > 0 {
			i += n
			continue
		}
		c, size := classOf(s[i:])
		if c == noMark {
			i += size
			continue
		}
		switch isCurly := size == 2*len("’"); {
		case isCurly && c == backticks && i < lastDouble:
			doubled++
		case isCurly && c == apostrophes && doubled > 0:
			doubled--
		case isCurly: // the marks of a quotation and of the one that holds it
			size = len("’")
			c, _ = classOf(s[i : i+size])
		}
		if len(marks) == scanLimit {
			return marks, i
		}
		m := markAt{pos: i, size: uint8(size), class: c}
		m.left = leftOf(s, paragraph.Start, i)
		m.right = rightOf(s, i+size)
		if c == straight && isEmpty(s, m) {
			i = m.end() + 1
			continue
		}
		if !isPlain(s, paragraph.Start, m) {
			marks = append(marks, m)
		}
		i += size
	}
	return marks, len(s)
}

// neighbourhood bounds the search for a visible neighbour.
const neighbourhood = 4

func leftOf(s string, start, i int) side {
	for range neighbourhood {
		if i <= start {
			return sideEdge
		}
		r, size := utf8.DecodeLastRuneInString(s[start:i])
		if !isIgnorable(r) {
			if classOfRune(r) != noMark || r == '"' || r == '\'' || r == '`' {
				return sideMark
			}
			return sideOf(r)
		}
		i -= size
	}
	return sideSymbol
}

func rightOf(s string, i int) side {
	for range neighbourhood {
		if i >= len(s) {
			return sideEdge
		}
		r, size := decodeRune(s[i:])
		if c, n := classOf(s[i:]); c != noMark {
			size = n // what counts is what follows all marks
		} else if !isIgnorable(r) {
			return sideOf(r)
		}
		i += size
	}
	return sideSymbol
}

// isEmpty reports whether m is the first of two " with nothing between them:
// x = "".
func isEmpty(s string, m markAt) bool {
	if !strings.HasPrefix(s[m.pos:], `""`) || m.left == sideLetter || m.left == sideDigit || m.left == sideAttached ||
		m.left == sideClosing || m.left == sideMark {
		return false
	}
	right := rightOf(s, m.end()+1)
	return right != sideLetter && right != sideDigit && right != sideAttached
}

// isPlain reports whether m is not a quotation mark whatever stands around it.
func isPlain(s string, start int, m markAt) bool {
	switch m.class {
	case single66, single99, straightSingle:
		word := func(side side) bool { return side == sideLetter || side == sideDigit }
		return word(m.left) && word(m.right) && isWordRune(s[m.end():])
	case straight, high99, apostrophes:
		return m.left == sideDigit && isInch(s[start:m.pos]) ||
			m.left == sideLetter && m.right == sideLetter && isGershayim(s[start:m.pos], s[m.end():])
	}
	return false
}

// isWordRune reports whether s begins with a letter or digit, rather than
// with another mark before one.
func isWordRune(s string) bool {
	r, _ := decodeRune(s)
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || isIgnorable(r)
}

// isInch reports whether before ends like 6'2, feet and inches.
func isInch(before string) bool {
	feet := strings.TrimRight(before, "0123456789")
	feet = strings.TrimSuffix(feet, " ")
	for _, prime := range []string{"'", "’", "′"} {
		if feet, ok := strings.CutSuffix(feet, prime); ok && feet != "" && '0' <= feet[len(feet)-1] && feet[len(feet)-1] <= '9' {
			return true
		}
	}
	return false
}

// hebrewPrefixes are the letters that Hebrew writes as one with the word that
// follows: and, the, in, like, to, from, that.
var hebrewPrefixes = string(lang.Lookup("he").Prefixes)

// isGershayim reports whether a double mark between two Hebrew letters
// belongs to an abbreviation or numeral. Its place is before the last
// letter, so that a mark with nothing but prefixes before it and a longer
// word behind it can open a quotation.
func isGershayim(before, after string) bool {
	next, size := decodeRune(after)
	last, _ := utf8.DecodeLastRuneInString(before)
	if !unicode.Is(unicode.Hebrew, next) || !unicode.Is(unicode.Hebrew, last) {
		return false
	}
	if following, _ := decodeRune(after[size:]); !unicode.Is(unicode.Hebrew, following) {
		return true
	}
	for range neighbourhood {
		r, size := utf8.DecodeLastRuneInString(before)
		if !unicode.IsLetter(r) {
			return false
		}
		if !strings.ContainsRune(hebrewPrefixes, r) {
			return true
		}
		before = before[:len(before)-size]
	}
	return true
}
