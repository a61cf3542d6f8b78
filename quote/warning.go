package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Warning is something about a passage or its place in the text that a reader should look at.
type Warning struct {
	Code WarningCode
	Span Span   // in the text; zero: it is about the passage
	Text string // what is warned of
}

// A WarningCode says what is warned of.
type WarningCode string

// Codes of warnings about what may deceive the eye (Unicode Technical Reports 36, 39 and 55). They do not change the
// class.
const (
	// a character that turns the direction of what follows; isolates only if they are not closed
	BidiControl WarningCode = "bidi-control"
	// several invisible characters in a row, or one that is in no text for people
	InvisibleRun WarningCode = "invisible-run"
	MixedScript  WarningCode = "mixed-script" // a word of letters of several scripts that look alike
)

// Codes of warnings about a place that may say something else than the passage. They do not change the class.
const (
	// the passage begins or ends within a word or number of the text, so that it is not verified
	InsideWord WarningCode = "inside-word"
	// the passage begins right behind a negation of the text, or ends right before one, or one governs its clause
	CutNegation WarningCode = "cut-negation"
	OtherPrefix WarningCode = "other-prefix" // what is said to stand before the passage does not
	OtherSuffix WarningCode = "other-suffix" // what is said to stand behind it does not
	// what is left out has a negation, or a word near to one: hardly, refused to
	ElidedNegation WarningCode = "elided-negation"
	ElidedTerm     WarningCode = "elided-term"  // what is left out has an estimative term
	ElidedHedge    WarningCode = "elided-hedge" // what is left out has a hedge: allegedly, is believed to
	// what is left out says whose words or view the rest is: critics say, according to
	ElidedFrame WarningCode = "elided-frame"
	// what is left out goes beyond a sentence, so that two are joined
	ElidedSentenceEnd WarningCode = "elided-sentence-end"
	ElidedNumber      WarningCode = "elided-number" // what is left out has a number or a month
	ElidedName        WarningCode = "elided-name"   // what is left out has a name
	// what is left out goes beyond a paragraph, so that the passage is not verified
	ElidedParagraph WarningCode = "elided-paragraph"
	// a segment is too short to prove anything, so that the passage is not verified
	ShortSegment WarningCode = "short-segment"
	ChangedTerm  WarningCode = "changed-term" // an estimative term or a hedge differs
	// the language is not stated, or some of its words are not known, so that a guard may miss them
	Unguarded WarningCode = "unguarded"
)

// Codes of warnings that make a place a [Mismatch].
const (
	ChangedNegation WarningCode = "changed-negation" // a negation, or a word near to one, differs
	ChangedNumber   WarningCode = "changed-number"   // a number, a quantity, a currency or a month differs
	ChangedName     WarningCode = "changed-name"     // a name differs
)

// Codes of warnings about what a passage has in square brackets. It is the editor's, and nothing of it is proved. A
// negation or a number makes a place a [Mismatch].
const (
	InsertedNegation WarningCode = "inserted-negation" // brackets put in a negation, or a word near to one
	InsertedNumber   WarningCode = "inserted-number"   // a number
	InsertedName     WarningCode = "inserted-name"     // a name
	InsertedTerm     WarningCode = "inserted-term"     // an estimative term or a hedge
	InsertedVerb     WarningCode = "inserted-verb"     // a verb of saying, denying or accusing
	InsertedWords    WarningCode = "inserted-words"    // words that may be a name, in a script without capitals
	// brackets stand for words of the text, and differ from these in a negation
	ReplacedNegation WarningCode = "replaced-negation"
	ReplacedNumber   WarningCode = "replaced-number"  // in a number
	ReplacedName     WarningCode = "replaced-name"    // in a name
	ReplacedTerm     WarningCode = "replaced-term"    // in an estimative term or a hedge
	ReplacedVerb     WarningCode = "replaced-verb"    // in a verb of saying, denying or accusing
	ReplacedPronoun  WarningCode = "replaced-pronoun" // brackets say whom a pronoun of the text means
	ReplacedWords    WarningCode = "replaced-words"   // brackets have other words than the text
)

// Turns reports whether what is warned of may turn what the passage says: words that are left out, put in, or stand
// right beside it. A proof with such a warning needs a reader. Names and numbers that are left out, and what may
// deceive the eye, are for a reader to know, no more.
func (c WarningCode) Turns() bool {
	switch c {
	case BidiControl, InvisibleRun, MixedScript, Unguarded, ElidedNumber, ElidedName, ElidedParagraph, ShortSegment,
		InsertedWords, ReplacedWords:
		return false
	}
	return true
}

// warnings are about the characters of a text, as spans of it.
func warnings(text string) []Warning {
	if isASCII(text) {
		return nil
	}
	var out []Warning
	warn := func(code WarningCode, start, end int) {
		out = append(out, Warning{code, Span{start, end}, text[start:end]})
	}
	for _, at := range strayBidi(text) {
		_, n := utf8.DecodeRuneInString(text[at:])
		warn(BidiControl, at, at+n)
	}
	for i := 0; i < len(text); {
		n := invisibleLen(text[i:])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(text[i:])
			i += n
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		if isSuspicious(before, text[i:i+n]) {
			warn(InvisibleRun, i, i+n)
		}
		i += n
	}
	for _, t := range tokens(text) {
		if !isASCII(t.text) && isMixed(t.text) {
			warn(MixedScript, t.at, t.end())
		}
	}
	return out
}

// strayBidi returns the offsets of embeddings, overrides and isolates that are not closed.
func strayBidi(text string) (offsets []int) {
	var open []int
	for i, r := range text {
		switch {
		case r >= '\u202A' && r <= '\u202E':
			offsets = append(offsets, i)
		case r >= '\u2066' && r <= '\u2068':
			open = append(open, i)
		case r == '\u2069' && len(open) > 0:
			open = open[:len(open)-1]
		case r == '\u2069':
			offsets = append(offsets, i)
		}
	}
	return append(offsets, open...)
}

// invisibleLen returns the length of the invisible characters with which s begins.
func invisibleLen(s string) int {
	n := strings.IndexFunc(s, func(r rune) bool { return !isInvisible(r) })
	if n < 0 {
		return len(s)
	}
	return n
}

// isSuspicious reports whether a run of invisible characters does not belong in a text, as these do: a joiner after a
// variation selector in a sequence of emoji, the tags of a flag.
func isSuspicious(before rune, run string) bool {
	runes := []rune(run)
	if before == blackFlag && runes[len(runes)-1] == cancelTag {
		return false
	}
	if runes[0] >= 0xFE00 && runes[0] <= 0xFE0F {
		runes = runes[1:]
	}
	visible := 0
	for _, r := range runes {
		if isBidiControl(r) {
			continue
		}
		if r >= 0xE0000 && r <= cancelTag || r >= 0x2061 && r <= 0x2064 {
			return true
		}
		visible++
	}
	return visible > 1
}

const (
	blackFlag = 0x1F3F4 // begins the flags of parts of states
	cancelTag = 0xE007F // ends them
)

func isBidiControl(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) }

// isMixed reports whether a word has letters of two of the scripts whose letters look alike.
func isMixed(word string) bool {
	scripts := []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Cherokee}
	seen := -1
	for _, r := range word {
		for i, script := range scripts {
			if unicode.Is(script, r) && unicode.IsLetter(r) {
				if seen >= 0 && seen != i {
					return true
				}
				seen = i
			}
		}
	}
	return false
}
