package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/estimate"
	"golang.org/x/text/language"
)

// A Warning is something about a passage or its place in the text that a reader should look at. It does not change the class.
type Warning struct {
	Code WarningCode
	Span Span   // in the text; zero: it is about the passage
	Text string // what is warned of
}

// A WarningCode says what is warned of.
type WarningCode string

// Codes of warnings. The first four are of what may deceive the eye (Unicode Technical Reports 36 and 39), the next of what an elision
// leaves out, and the last of what was not checked.
const (
	BidiControl     WarningCode = "bidi-control"     // a character that turns the direction of what follows
	InvisibleRun    WarningCode = "invisible-run"    // several invisible characters in a row
	MixedScript     WarningCode = "mixed-script"     // a word of letters of several scripts that look alike
	InsideWord      WarningCode = "inside-word"      // the passage begins or ends within a word of the text
	ElidedNegation  WarningCode = "elided-negation"  // what is left out has a negation
	ElidedTerm      WarningCode = "elided-term"      // what is left out has an estimative term
	ElidedNumber    WarningCode = "elided-number"    // what is left out has a number
	ElidedName      WarningCode = "elided-name"      // what is left out has a name
	UnknownNegation WarningCode = "unknown-negation" // the language's negations are not known, so that they are not guarded
)

// warnings are about a passage by itself.
func warnings(passage string) []Warning {
	var out []Warning
	invisible := 0
	for i, r := range passage {
		if unicode.Is(unicode.Bidi_Control, r) && r != '\u200E' && r != '\u200F' && r != '\u061C' {
			out = append(out, Warning{Code: BidiControl, Text: string(r)})
		}
		if !unicode.Is(ignorables, r) || r >= 0xFE00 && r <= 0xFE0F || r == '\u00AD' {
			invisible = 0
			continue
		}
		if invisible++; invisible == 2 {
			out = append(out, Warning{Code: InvisibleRun, Text: passage[i-utf8.RuneLen(r) : i+utf8.RuneLen(r)]})
		}
	}
	for _, w := range strings.FieldsFunc(passage, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if isMixed(w) {
			out = append(out, Warning{Code: MixedScript, Text: w})
		}
	}
	return out
}

// isMixed reports whether a word has letters of two of the scripts whose letters look alike.
func isMixed(word string) bool {
	var latin, cyrillic, greek bool
	for _, r := range word {
		latin = latin || unicode.Is(unicode.Latin, r)
		cyrillic = cyrillic || unicode.Is(unicode.Cyrillic, r)
		greek = greek || unicode.Is(unicode.Greek, r)
	}
	return latin && cyrillic || latin && greek || cyrillic && greek
}

// around warns of a match that begins or ends within a word.
func (t *Text) around(s Span) []Warning {
	before, _ := utf8.DecodeLastRuneInString(t.source[:s.Start])
	first, _ := utf8.DecodeRuneInString(t.source[s.Start:])
	last, _ := utf8.DecodeLastRuneInString(t.source[:s.End])
	after, _ := utf8.DecodeRuneInString(t.source[s.End:])
	if inWord(before) && inWord(first) || inWord(last) && inWord(after) {
		return []Warning{{Code: InsideWord, Span: s, Text: t.source[s.Start:s.End]}}
	}
	return nil
}

// leftOut warns of what stands between the parts of an elided passage.
func (t *Text) leftOut(parts []Span, lang language.Tag) []Warning {
	var out []Warning
	for i := range len(parts) - 1 {
		gap := Span{parts[i].End, parts[i+1].Start}
		text := t.source[gap.Start:gap.End]
		warn := func(code WarningCode) { out = append(out, Warning{code, gap, strings.TrimSpace(text)}) }
		if countNegations(text, lang) > 0 {
			warn(ElidedNegation)
		}
		for range estimate.Spot(text, lang) {
			warn(ElidedTerm)
			break
		}
		if len(digitRuns(text)) > 0 {
			warn(ElidedNumber)
		}
		if len(namesIn(text)) > 0 {
			warn(ElidedName)
		}
	}
	return out
}

// namesIn are the capitalised words of a stretch that do not begin a sentence.
func namesIn(text string) []string {
	var out []string
	begins := false
	for _, w := range strings.Fields(text) {
		if names := capitalised(w); len(names) > 0 && !begins {
			out = append(out, names...)
		}
		begins = strings.ContainsAny(w[len(w)-1:], ".!?")
	}
	return out
}
