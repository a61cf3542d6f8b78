package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// A class is what a quotation mark looks like. It says little about what the
// mark does: ” closes in English and opens in Swedish.
type class uint8

const (
	noMark         class = iota
	high66               // “ ‟
	high99               // ”
	low9                 // „ ⹂
	guillemetLeft        // «
	guillemetRight       // »
	angleLeft            // ‹
	angleRight           // ›
	straight             // " ＂ ״
	backticks            // `` of TeX
	apostrophes          // '' of TeX
	single66             // ‘ ‛
	single99             // ’
	singleLow9           // ‚
	straightSingle       // ' ＇
	cornerOpen           // 「 ﹁ ｢
	cornerClose          // 」 ﹂ ｣
	whiteOpen            // 『 ﹃
	whiteClose           // 』 ﹄
	primeOpen            // 〝
	primeClose           // 〞 〟
)

// A classSet is a set of classes.
type classSet uint32

func setOf(classes ...class) classSet {
	var s classSet
	for _, c := range classes {
		s |= 1 << c
	}
	return s
}

func (s classSet) has(c class) bool { return s&(1<<c) != 0 }

// singles are the marks that are apostrophes as well.
var singles = setOf(single66, single99, singleLow9, straightSingle)

// partners are the classes that a mark of a class closes in some language's
// own typography.
var partners = [...]classSet{
	high66:         setOf(low9, high99),
	high99:         setOf(high66, low9, high99, primeOpen),
	guillemetLeft:  setOf(guillemetRight),
	guillemetRight: setOf(guillemetLeft, guillemetRight),
	angleLeft:      setOf(angleRight),
	angleRight:     setOf(angleLeft, angleRight),
	straight:       setOf(straight),
	apostrophes:    setOf(backticks, apostrophes),
	single66:       setOf(singleLow9, single99),
	single99:       setOf(single66, singleLow9, single99),
	straightSingle: setOf(straightSingle),
	cornerClose:    setOf(cornerOpen),
	whiteClose:     setOf(whiteOpen),
	primeClose:     setOf(primeOpen),
}

// mismatches are the classes that a mark closes only because somebody mixed
// two styles.
var mismatches = [...]classSet{
	high66:         setOf(high66, straight),
	high99:         setOf(straight, backticks, apostrophes),
	low9:           setOf(high99),
	guillemetLeft:  setOf(guillemetLeft),
	straight:       setOf(high66, low9, high99, backticks, primeOpen),
	apostrophes:    setOf(high66),
	single66:       setOf(single66),
	single99:       setOf(straightSingle),
	straightSingle: setOf(single66),
	primeClose:     setOf(high99),
}

// classOf returns the class of the mark at the beginning of s and its length
// in bytes, or noMark.
func classOf(s string) (class, int) {
	switch c := s[0]; {
	case c == '"':
		return straight, 1
	case c == '\'':
		if len(s) > 1 && s[1] == '\'' {
			return apostrophes, 2
		}
		return straightSingle, 1
	case c == '`':
		if len(s) > 1 && s[1] == '`' {
			return backticks, 2
		}
		return noMark, 1
	case c < utf8.RuneSelf:
		return noMark, 1
	}
	r, size := decodeRune(s)
	if (r == '‘' || r == '’') && strings.HasPrefix(s[size:], s[:size]) { // ‘‘ as typed in Hindi
		if r == '‘' {
			return backticks, 2 * size
		}
		return apostrophes, 2 * size
	}
	return classOfRune(r), size
}

func classOfRune(r rune) class {
	switch r {
	case '«':
		return guillemetLeft
	case '»':
		return guillemetRight
	case '״', '＂':
		return straight
	case '‘', '‛':
		return single66
	case '’':
		return single99
	case '‚':
		return singleLow9
	case '“', '‟':
		return high66
	case '”':
		return high99
	case '„', '⹂':
		return low9
	case '‹':
		return angleLeft
	case '›':
		return angleRight
	case '「', '﹁', '｢':
		return cornerOpen
	case '」', '﹂', '｣':
		return cornerClose
	case '『', '﹃':
		return whiteOpen
	case '』', '﹄':
		return whiteClose
	case '〝':
		return primeOpen
	case '〞', '〟':
		return primeClose
	case '＇':
		return straightSingle
	}
	return noMark
}

// markLead has the bytes with which a mark can begin.
var markLead = bytesOf("\"'`\xC2\xD7\xE2\xE3\xEF")

// A side is what stands beside a mark.
type side uint8

const (
	sideEdge     side = iota // white space, or an end of the paragraph
	sideLetter               // of a word written apart from its neighbours
	sideAttached             // letter of a script in which marks touch their neighbours
	sideDigit
	sideOpening // bracket, or inverted punctuation
	sideClosing // bracket, or punctuation
	sideColon
	sideDash
	sideSymbol
	sideMark // another mark
)

// sideOf classifies a rune other than a quotation mark.
func sideOf(r rune) side {
	switch {
	case 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z':
		return sideLetter
	case r == ' ' || r == '\n' || r == '\t' || r == '\r':
		return sideEdge
	case r == ',' || r == '.' || r == '!' || r == '?' || r == ';' || r == ')' || r == '…':
		return sideClosing
	case r == ':' || r == '：':
		return sideColon
	case '0' <= r && r <= '9':
		return sideDigit
	case r == '(' || r == '[' || r == '¿' || r == '¡':
		return sideOpening
	case r < utf8.RuneSelf:
		if r == '-' {
			return sideDash
		}
		if r == ']' || r == '}' {
			return sideClosing
		}
		if isSpace(r) {
			return sideEdge
		}
		return sideSymbol
	case lang.IsAttached(r):
		return sideAttached
	case traitsOf(r).has(letterTrait | markTrait):
		return sideLetter
	case isSpace(r):
		return sideEdge
	case isDigit(r):
		return sideDigit
	case unicode.Is(unicode.Ps, r):
		return sideOpening
	case unicode.Is(unicode.Dash, r):
		return sideDash
	case unicode.IsPunct(r):
		return sideClosing
	}
	return sideSymbol
}

// isIgnorable reports whether r is invisible and may stand between a mark and
// its neighbour: zero-width space and joiners, bidi controls, soft hyphen.
func isIgnorable(r rune) bool {
	switch {
	case r < 0x00AD:
		return false
	case r == 0x00AD, r == 0x061C, r == 0xFEFF:
		return true
	}
	return 0x200B <= r && r <= 0x200F || 0x202A <= r && r <= 0x202E || 0x2060 <= r && r <= 0x2069
}
