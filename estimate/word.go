package estimate

import (
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// A class is what a character is to the limits of words.
type class uint8

const (
	outside  class = iota // spaces, punctuation, symbols
	letter                // letters and digits of scripts that part words
	unspaced              // letters of scripts that do not: a word can start or end beside any of them
	mark                  // combining marks, which belong to the character before
)

func classOf(r rune) class {
	switch {
	case r < utf8.RuneSelf:
		if r == '_' || '0' <= r && r <= '9' || isASCIILetter(byte(r)) {
			return letter
		}
		return outside
	case isHan(r):
		return unspaced
	case unicode.Is(unicode.M, r):
		return mark
	case lang.IsUnspaced(r):
		return unspaced
	case unicode.In(r, unicode.L, unicode.Nd):
		return letter
	}
	return outside
}

// isHan reports whether r is one of the common Han characters, which have neither case nor decomposition. It spares
// them the tables.
func isHan(r rune) bool { return '\u4E00' <= r && r <= '\u9FFF' }

// startsAfter reports whether a word can start with a character of class c after one of class before.
func (c class) startsAfter(before class) bool {
	return c == unspaced || c == letter && (before == outside || before == unspaced)
}

// endsWord reports whether a word whose last character is last ends where rest begins.
func endsWord(last rune, rest string) bool {
	for _, r := range rest {
		if unseen(r) {
			continue
		}
		switch classOf(r) {
		case letter:
			return classOf(last) == unspaced
		case mark:
			return false
		}
		return true
	}
	return true
}
