// Package columns counts the columns of a terminal that text takes, and breaks text into lines by them.
package columns

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// Of counts the columns that text takes: two for what is wide or full in East Asia (Unicode Standard Annex #11), none
// for marks above and below letters and for characters of format.
func Of(s string) int {
	n := 0
	for _, r := range s {
		n += ofRune(r)
	}
	return n
}

func ofRune(r rune) int {
	if r >= ' ' && r <= '~' {
		return 1
	}
	if unicode.In(r, unicode.Mn, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// Wrap breaks text into lines of at most so many columns, but not fewer than 20: at spaces, and where there is none
// between wide characters or anywhere.
func Wrap(s string, limit int) []string {
	limit = max(limit, 20)
	var lines []string
	for {
		end, space, n := len(s), -1, 0
		for i, r := range s {
			if n += ofRune(r); n > limit && i > 0 {
				end = i
				break
			}
			if r == ' ' {
				space = i
			} else if ofRune(r) == 2 {
				space = -1
			}
		}
		if end == len(s) {
			return append(lines, s)
		}
		if space > 0 {
			end = space
		}
		lines = append(lines, s[:end])
		s = strings.TrimLeft(s[end:], " ")
	}
}
