package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// ahead is what follows a mark in the paragraph.
type ahead uint8

const (
	singleCloses       ahead = 1 << iota // a single mark that can close comes before one that can open
	singleClosesInside                   // likewise, and before a double mark that can close
	straightFollows                      // another " comes
	straightCloses                       // the next " can only close
	apostrophesFollow                    // another '' comes
)

// lookAhead fills in the ahead field of marks.
func lookAhead(text string, marks []markAt) {
	var now ahead
	for i := len(marks) - 1; i >= 0; i-- {
		m := &marks[i]
		m.ahead = now
		switch {
		case m.class == straight:
			now = now&^(straightCloses|singleClosesInside) | straightFollows
			if m.closesHere() {
				now |= straightCloses
			}
		case m.class == apostrophes:
			now |= apostrophesFollow
		case !singles.has(m.class):
			if m.left != sideEdge && m.left != sideOpening {
				now &^= singleClosesInside
			}
		case m.class == single66 || m.class == singleLow9 || m.opensHere():
			if !isElision(text[m.end():]) {
				now &^= singleCloses | singleClosesInside
			}
		case m.canClose():
			now |= singleCloses | singleClosesInside
		}
	}
}

// canClose reports whether a single mark can close by its neighbours.
func (m markAt) canClose() bool {
	return m.left != sideEdge && m.left != sideOpening && !(m.left == sideLetter && m.right == sideLetter)
}

// roleSingle is for ‘ ’ ‚ ', which are apostrophes as well.
func (p *pairer) roleSingle(m markAt) (role, classSet) {
	waiting := p.waiting(m)
	elided := m.right != sideEdge && isElision(p.text[m.end():p.paragraph.End])
	switch m.class {
	case single66:
		if p.mirrored && p.open&setOf(single99) != 0 && !m.opensHere() {
			return asCloser, setOf(single99)
		}
		if exact := waiting & partners[single66]; exact != 0 && !m.opensHere() {
			return asCloser, exact
		}
		if m.closesHere() {
			if waiting != 0 {
				return asCloser, waiting
			}
			return asPlain, 0
		}
		if elided || m.right == sideEdge {
			return asPlain, 0
		}
		return asOpener, 0
	case singleLow9:
		if m.opensHere() || m.left == sideAttached {
			return asOpener, 0
		}
		return asPlain, 0
	}
	if waiting != 0 && p.closesSingle(m) {
		return asCloser, waiting
	}
	couldOpen := m.opensHere() || m.left == sideAttached && m.right == sideAttached || m.left == sideColon && m.right != sideEdge
	if !couldOpen || elided || m.right == sideClosing {
		return asPlain, 0
	}
	if m.class == single99 && p.mirrored {
		if rest := p.text[m.end():p.paragraph.End]; strings.Contains(rest[:min(len(rest), reach)], "‘") {
			return asOpener, 0
		}
		return asPlain, 0
	}
	if m.class == single99 && !p.symmetric {
		return asPlain, 0
	}
	need := singleCloses
	if p.open&^singles != 0 {
		need = singleClosesInside
	}
	if m.ahead&need == 0 {
		return asPlain, 0
	}
	return asOpener, 0
}

// closesSingle distinguishes a closing ’ or ' from an apostrophe after a word.
func (p *pairer) closesSingle(m markAt) bool {
	if !m.canClose() {
		return false
	}
	if m.left == sideClosing || m.right == sideClosing && m.left != sideLetter {
		return true
	}
	next := singleCloses
	if p.doubleAroundSingle() {
		next = singleClosesInside
	}
	if m.ahead&next == 0 || m.right != sideEdge && m.right != sideDash {
		return true
	}
	return !endsElided(p.text[p.paragraph.Start:m.pos])
}

// doubleAroundSingle reports whether the innermost open single mark stands
// inside a double one.
func (p *pairer) doubleAroundSingle() bool {
	for n := len(p.stack) - 1; n >= 0; n-- {
		if singles.has(p.stack[n].class) {
			return n > 0
		}
	}
	return false
}

// elisions are words that begin with an apostrophe.
var elisions = lang.Union(func(l *lang.Language) lang.Words { return l.Clipped })

// isElision reports whether the word at the beginning of s is one whose first
// letters an apostrophe stands for: 'tis, '90s.
func isElision(s string) bool {
	word := leadingWord(s)
	if digits := strings.TrimSuffix(word, "s"); len(digits) == 2 && strings.Trim(digits, "0123456789") == "" {
		return true
	}
	if len(word) > 5 {
		return false
	}
	return elisions()[strings.ToLower(word)]
}

// longWord bounds how much of a word is looked at.
const longWord = 64

func leadingWord(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) || i > longWord {
			return s[:i]
		}
	}
	return s
}

func trailingWord(s string) string {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) || len(s)-i > longWord {
			return s[i:]
		}
		i -= size
	}
	return s
}

// endsElided reports whether an apostrophe after before is likely: a plural
// that owns (hackers'), or a word that lost its last letters (walkin').
func endsElided(before string) bool {
	word := strings.ToLower(trailingWord(before))
	if strings.HasSuffix(word, "s") || strings.HasSuffix(word, "z") || strings.HasSuffix(word, "x") {
		return true
	}
	if strings.HasSuffix(word, "in") && len(word) > 3 {
		return true
	}
	switch word {
	case "o", "th", "an", "wi", "ha", "d", "t", "mo", "po", "ol":
		return true
	}
	return false
}
