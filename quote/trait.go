package quote

import (
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/unicode/norm"
)

// traits are what is asked of a character again and again while words are compared.
type traits uint16

const (
	ignorableTrait traits = 1 << iota // is not seen
	spaceTrait                        // unicode.IsSpace
	markTrait                         // unicode.IsMark
	letterTrait                       // unicode.IsLetter
	upperTrait                        // unicode.IsUpper
	titleTrait                        // unicode.IsTitle
	caselessTrait                     // unicode.Lo
	digitTrait                        // unicode.Nd
	numberTrait                       // unicode.IsNumber
	unspacedTrait                     // of a script without spaces between words
	wordTrait                         // belongs to a word that other characters end
	composedTrait                     // is in the form NFC, whatever stands beside it
	quoteTrait                        // quotation mark or apostrophe
	dashTrait                         // folds to a hyphen
)

// Traits that are asked for together.
const (
	letterTraits  = letterTrait | markTrait | digitTrait
	capitalTraits = upperTrait | titleTrait
	nameTraits    = capitalTraits | caselessTrait // of what may begin a name
)

func (t traits) has(any traits) bool { return t&any != 0 }

// traitsOf returns the traits of a character.
func traitsOf(r rune) traits {
	if uint32(r) < utf8.RuneSelf {
		return asciiTraits[r]
	}
	return wideTraits(r)
}

var asciiTraits = func() (out [utf8.RuneSelf]traits) {
	for r := range out {
		out[r] = newTraits(rune(r))
	}
	return out
}()

// Traits are worked out by pages of characters, when one is first needed: a text has few scripts.
const (
	traitPage  = 1 << 8
	traitPages = 1 << 8 // the Basic Multilingual Plane
)

// knownTraits are filled as they are needed, each page with what is the same for all who fill it.
var knownTraits [traitPages]atomic.Pointer[[traitPage]traits]

func wideTraits(r rune) traits {
	if uint32(r) < traitPage*traitPages {
		if p := knownTraits[uint32(r)/traitPage].Load(); p != nil {
			return p[uint32(r)%traitPage]
		}
	}
	return learnTraits(r)
}

// learnTraits is wideTraits for a page that is not filled yet.
func learnTraits(r rune) traits {
	if uint32(r) >= traitPage*traitPages {
		return newTraits(r)
	}
	p := new([traitPage]traits)
	for i := range p {
		p[i] = newTraits(r/traitPage*traitPage + rune(i))
	}
	knownTraits[r/traitPage].Store(p)
	return p[r%traitPage]
}

func newTraits(r rune) (out traits) {
	add := func(is bool, t traits) {
		if is {
			out |= t
		}
	}
	add(unicode.Is(ignorables, r), ignorableTrait)
	add(unicode.IsSpace(r), spaceTrait)
	add(unicode.IsMark(r), markTrait)
	add(unicode.IsLetter(r), letterTrait)
	add(unicode.IsUpper(r), upperTrait)
	add(unicode.IsTitle(r), titleTrait)
	add(unicode.Is(unicode.Lo, r), caselessTrait)
	add(unicode.Is(unicode.Nd, r), digitTrait)
	add(unicode.IsNumber(r), numberTrait)
	add(lang.IsUnspaced(r), unspacedTrait)
	add(out.has(letterTrait|numberTrait|markTrait) && !out.has(unspacedTrait), wordTrait)
	add(norm.NFC.QuickSpanString(string(r)) == utf8.RuneLen(r) && norm.NFC.PropertiesString(string(r)).BoundaryBefore(),
		composedTrait)
	switch to, ok := foldSign(r); {
	case ok && to == quoteMark:
		out |= quoteTrait
	case ok && to == dashMark:
		out |= dashTrait
	}
	return out
}

// inWord reports whether r belongs to a word that other characters end.
func inWord(r rune) bool { return traitsOf(r)&wordTrait != 0 }

// isLetterOrDigit reports whether r says something by itself.
func isLetterOrDigit(r rune) bool { return traitsOf(r).has(letterTrait | numberTrait) }

// isQuoteMark reports whether r is a quotation mark, or what serves as one.
func isQuoteMark(r rune) bool { return traitsOf(r).has(quoteTrait) }

// isHyphen reports whether r is a hyphen or a dash.
func isHyphen(r rune) bool { return traitsOf(r).has(dashTrait) }

// isInvisible reports whether r is not seen.
func isInvisible(r rune) bool { return traitsOf(r).has(ignorableTrait) }

// isSpace is unicode.IsSpace.
func isSpace(r rune) bool { return traitsOf(r)&spaceTrait != 0 }

// decodeRune is utf8.DecodeRuneInString, quicker for most letters of two and three bytes.
func decodeRune(s string) (r rune, size int) {
	if len(s) >= 3 {
		switch a, b, c := s[0], s[1]^0x80, s[2]^0x80; {
		case a >= 0xC2 && a < 0xE0 && b < 0x40:
			return rune(a&0x1F)<<6 | rune(b), 2
		case a > 0xE0 && a < 0xED && b < 0x40 && c < 0x40:
			return rune(a&0x0F)<<12 | rune(b)<<6 | rune(c), 3
		}
	}
	return utf8.DecodeRuneInString(s)
}

// isASCII reports whether a text has no other characters.
func isASCII[T string | []byte](s T) bool {
	for ; len(s) >= 8; s = s[8:] {
		if !isASCII8(s[:8]) {
			return false
		}
	}
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
