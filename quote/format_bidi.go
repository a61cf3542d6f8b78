package quote

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/bidi"
)

// The isolate controls of UAX #9.
const (
	lri = '\u2066'
	rli = '\u2067'
	fsi = '\u2068'
	pdi = '\u2069'
)

// A direction is that of a script.
type direction uint8

const (
	unknownDirection direction = iota
	leftToRight
	rightToLeft
)

// attribute returns the value of the HTML attribute dir.
func (d direction) attribute() string {
	switch d {
	case leftToRight:
		return "ltr"
	case rightToLeft:
		return "rtl"
	}
	return "auto"
}

// rightToLeftScripts are the scripts whose letters have the bidi class R or AL.
var rightToLeftScripts = map[string]bool{
	"Adlm": true, "Arab": true, "Aran": true, "Armi": true, "Avst": true, "Chrs": true, "Cprt": true, "Elym": true,
	"Hatr": true, "Hebr": true, "Hung": true, "Khar": true, "Lydi": true, "Mand": true, "Mani": true, "Mend": true,
	"Merc": true, "Mero": true, "Narb": true, "Nbat": true, "Nkoo": true, "Orkh": true, "Ougr": true, "Palm": true,
	"Phli": true, "Phlp": true, "Phnx": true, "Prti": true, "Rohg": true, "Samr": true, "Sarb": true, "Sogd": true,
	"Sogo": true, "Syrc": true, "Thaa": true, "Yezi": true,
}

func directionOf(lang language.Tag) direction {
	script, confidence := lang.Script()
	switch {
	case lang == language.Und, confidence == language.No:
		return unknownDirection
	case rightToLeftScripts[script.String()]:
		return rightToLeft
	}
	return leftToRight
}

// isolate wraps each paragraph of words in isolate controls where the
// embedding text needs it.
func isolate(words string, outer, lang language.Tag) string {
	around, inside := directionOf(outer), directionOf(lang)
	var b strings.Builder
	for line := range strings.Lines(words) {
		text := strings.TrimRight(line, "\r\n")
		opened, unmatched, embedded := controls(text)
		needed := opened > 0 || unmatched > 0 || embedded
		if inside == unknownDirection {
			needed = needed || foreign(text, around)
		} else {
			needed = needed || inside != max(around, leftToRight)
		}
		if text == "" || !needed {
			b.WriteString(line)
			continue
		}
		initiator := fsi
		switch inside {
		case leftToRight:
			initiator = lri
		case rightToLeft:
			initiator = rli
		}
		// Each unmatched PDI of the words closes an isolate; one must be left.
		for range unmatched + 1 {
			b.WriteRune(initiator)
		}
		b.WriteString(text)
		for range opened + 1 {
			b.WriteRune(pdi)
		}
		b.WriteString(line[len(text):])
	}
	return b.String()
}

// controls counts the isolates that text leaves open and the PDIs that match
// none, and reports whether an embedding or override is open at its end.
func controls(text string) (opened, unmatched int, embedded bool) {
	depth := 0
	for _, r := range text {
		switch r {
		case lri, rli, fsi:
			opened++
		case pdi:
			if opened > 0 {
				opened--
			} else {
				unmatched++
				depth = 0 // an isolate's end closes what was embedded inside
			}
		case '\u202A', '\u202B', '\u202D', '\u202E':
			depth++
		case '\u202C':
			depth = max(0, depth-1)
		}
	}
	return opened, unmatched, depth > 0
}

// foreign reports whether text has letters of another direction than around,
// which is left to right where it is not known.
func foreign(text string, around direction) bool {
	for _, r := range text {
		if d := directionOfRune(r); d != unknownDirection && d != max(around, leftToRight) {
			return true
		}
	}
	return false
}

func directionOfRune(r rune) direction {
	if 'a' <= r && r <= 'z' {
		return leftToRight
	}
	properties, _ := bidi.LookupRune(r)
	switch properties.Class() {
	case bidi.L:
		return leftToRight
	case bidi.R, bidi.AL:
		return rightToLeft
	}
	return unknownDirection
}

// isRightToLeft reports whether s ends with a letter of a right-to-left
// script.
func isRightToLeft(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return directionOfRune(r) == rightToLeft
}
