// Package fold has the form in which names are compared, and the classes of characters that decide where a name begins
// and ends.
package fold

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/unicode/norm"
)

// A Class says what part a character plays in a name and in a text.
type Class uint8

const (
	ClassBreak   Class = iota // ends a name unless the name has it too: punctuation, symbols, text that is not UTF-8
	ClassIgnored              // is not seen: soft hyphens, zero-width characters, marks of direction, accents
	ClassGap                  // space or hyphen, which names may have or lack
	ClassNewline              // a gap, of which a name spans one at most
	ClassLetter
	ClassDigit
	ClassMark   // belongs to the character before it
	ClassFree   // letter of a script that sets no spaces between words
	ClassHangul // letter of a script that sets spaces between words and appends particles to them
	ClassJoined // letter of Arabic or Hebrew, which write "and", "by" or "the" as one word with what follows
)

// IsWord reports whether a character is part of a word.
func (c Class) IsWord() bool { return c >= ClassLetter }

// isForeign reports whether a character is of a script that nobody takes for Latin, Greek or Cyrillic, so that a change
// to it parts words.
func (c Class) isForeign() bool { return c >= ClassFree }

// Boundary reports whether a word may end between two neighbouring characters.
func Boundary(before, after Class) bool {
	switch {
	case after == ClassMark:
		return false
	case !before.IsWord(), !after.IsWord(), before == ClassFree, after == ClassFree:
		return true
	}
	return before != after && (before.isForeign() || after.isForeign())
}

// EndsName reports whether a name may end between two neighbouring characters: at the end of a word, or before a Korean
// particle.
func EndsName(before, after Class) bool {
	return Boundary(before, after) || before == ClassHangul && after == ClassHangul
}

// A Letter is one character of a text and what it is folded to.
type Letter struct {
	Class  Class
	Size   int // bytes of the character
	Folded [maxFold]rune
	N      int // of Folded, which is empty for what is not seen and for gaps
}

// maxFold is the most characters that one is folded to. Longer compatibility decompositions, of which Arabic ligatures
// of whole sentences are the only ones in words, stay as they are.
const maxFold = 4

func (l *Letter) Runes() []rune { return l.Folded[:l.N] }

// Next reads the first character of s, which is not empty. Base is the last character that was seen before it, as
// folded, or 0.
func (l *Letter) Next(s string, base rune) {
	if c := s[0]; c < utf8.RuneSelf {
		a := ascii[c]
		l.Class, l.Size, l.Folded[0], l.N = a.Class, 1, rune(a.Folded), int(a.N)
		return
	}
	l.nextWide(s, base)
}

// nextWide takes from its page what does not depend on the character before.
func (l *Letter) nextWide(s string, base rune) {
	if e, size := Read(s); e.Known {
		l.Class, l.Size, l.Folded, l.N = e.Class, size, e.Folded, int(e.N)
		return
	}
	l.compute(s, base)
}

func (l *Letter) compute(s string, base rune) {
	r, size := utf8.DecodeRuneInString(s)
	l.Size, l.N, l.Class = size, 0, classify(r)
	switch {
	case r == utf8.RuneError && size == 1:
		l.Class = ClassBreak
		l.set(r)
		return
	case l.Class == ClassGap || l.Class == ClassNewline || l.Class == ClassIgnored:
		return
	case l.Class == ClassMark && isAccent(r, base):
		l.Class = ClassIgnored
		return
	case straight(r) != 0:
		l.Class = ClassBreak
		l.set(straight(r))
		return
	case unicode.Is(unicode.No, r): // a footnote's number is not the name's: APT3¹ is not APT31
		l.set(r)
		return
	}
	if syllable := r - hangulBase; syllable >= 0 && syllable < hangulCount {
		l.set(0x1100+syllable/(21*28), 0x1161+syllable/28%21)
		if trail := syllable % 28; trail > 0 {
			l.Folded[2], l.N = 0x11A7+trail, 3
		}
		return
	}
	decomposed := norm.NFKD.PropertiesString(s[:size]).Decomposition()
	if utf8.RuneCount(decomposed) > maxFold || len(decomposed) == 0 {
		l.add(r)
		return
	}
	for len(decomposed) > 0 {
		d, n := utf8.DecodeRune(decomposed)
		decomposed = decomposed[n:]
		if classify(d) == ClassGap || isAccent(d, base) {
			continue
		}
		if mark := straight(d); mark != 0 {
			d = mark
		}
		l.add(d)
		base = d
	}
	if l.N == 0 {
		l.Class = ClassGap
	}
}

// The syllables of Hangul, which decompose by arithmetic (The Unicode Standard, section 3.12).
const (
	hangulBase  = 0xAC00
	hangulCount = 11172
)

func (l *Letter) set(runes ...rune) { l.N = copy(l.Folded[:], runes) }

// add adds a character of a decomposition, without its case and its stroke.
func (l *Letter) add(r rune) {
	first, second := plain(unicode.ToLower(unicode.ToUpper(r)))
	for _, f := range [...]rune{first, second} {
		if f != 0 && l.N < maxFold {
			l.Folded[l.N] = f
			l.N++
		}
	}
}

// plain returns what stands for a small letter of which the stroke or the ligature is not a mark of its own in Unicode,
// and other characters as they are. Second is 0 for one character.
func plain(r rune) (first, second rune) {
	switch r {
	case 'ß':
		return 's', 's'
	case 'æ':
		return 'a', 'e'
	case 'œ':
		return 'o', 'e'
	case 'þ':
		return 't', 'h'
	case 'ø':
		return 'o', 0
	case 'đ', 'ð':
		return 'd', 0
	case 'ł':
		return 'l', 0
	case 'ħ':
		return 'h', 0
	case 'ŧ':
		return 't', 0
	}
	return r, 0
}

// straight returns the straight form of a quotation mark or an apostrophe, or 0 for any other character.
func straight(r rune) rune {
	switch r {
	case '‘', '’', '‚', '‛', 'ʼ', '´', '`', '′':
		return '\''
	case '“', '”', '„', '‟', '″':
		return '"'
	}
	return 0
}

// isAccent reports whether a mark may be left out after base. What makes another letter stays: the voicing of kana, the
// vowels of Indic scripts, the breve of й.
func isAccent(mark, base rune) bool {
	switch {
	case mark >= 0x0300 && mark <= 0x036F:
		return mark != 0x0306 || !unicode.Is(unicode.Cyrillic, base)
	case mark >= 0x064B && mark <= 0x0652, mark == 0x0670, mark == 0x0640: // Arabic vowels and tatweel
		return true
	case mark >= 0x0653 && mark <= 0x0655: // the hamza of an alef, which is often left out
		return base == 'ا'
	case mark >= 0x05B0 && mark <= 0x05C7: // Hebrew points
		return unicode.Is(unicode.Mn, mark)
	}
	return false
}

func classify(r rune) Class {
	switch {
	case r == '\n' || r == 0x2028 || r == 0x2029 || r == 0x85:
		return ClassNewline
	case unicode.IsSpace(r), unicode.Is(unicode.Pd, r), r == '_', r == '−', r == '·', r == '・', r == '･':
		return ClassGap
	case unicode.Is(unicode.Cf, r), r >= 0xFE00 && r <= 0xFE0F, r == 0x0640:
		return ClassIgnored
	case unicode.Is(unicode.M, r), r == 0xFF9E, r == 0xFF9F: // the half-width marks of voicing are letters in Unicode
		return ClassMark
	case unicode.Is(unicode.Nd, r):
		return ClassDigit
	case unicode.Is(unicode.Hangul, r):
		return ClassHangul
	case unicode.IsLetter(r) && lang.IsUnspaced(r):
		return ClassFree
	case unicode.IsLetter(r) && unicode.In(r, unicode.Arabic, unicode.Hebrew):
		return ClassJoined
	case unicode.IsLetter(r):
		return ClassLetter
	}
	return ClassBreak
}

// An ASCIILetter is one character of ASCII and what it is folded to.
type ASCIILetter struct {
	Class  Class
	Folded byte
	N      uint8 // 0 for gaps
}

// ClassOf is classify, quickly for ASCII.
func ClassOf(r rune) Class {
	if r >= 0 && r < utf8.RuneSelf {
		return ascii[r].Class
	}
	return classify(r)
}

// ascii are the classes and the foldings of ASCII.
var ascii = func() (out [utf8.RuneSelf]ASCIILetter) {
	for r := range rune(len(out)) {
		a := ASCIILetter{Class: classify(r), Folded: byte(unicode.ToLower(r)), N: 1}
		if mark := straight(r); mark != 0 {
			a.Folded = byte(mark)
		}
		if a.Class == ClassGap || a.Class == ClassNewline {
			a.N = 0
		}
		out[r] = a
	}
	return out
}()

// NumberGap stands in a key between digits that a gap parts: "3 1" is not "31".
const NumberGap = ' '

// Fold returns the form in which two names are compared: without case, width, accents, spacing and hyphens. A gap
// between two digits stays, as one space, so that numbers do not run together. Scripts are kept apart: Cyrillic letters
// are not the Latin ones that look like them. Folding again changes nothing.
func Fold(name string) string {
	key, _ := Key(name)
	return string(key)
}

// Key returns the folded name, and where its words part: bit n of gaps is set if a word ends after n characters of the
// key. A capital after a small letter begins a word.
func Key(name string) (key []rune, gaps uint64) {
	out := make([]rune, 0, len(name))
	var l Letter
	var base rune
	gap, digit, small := false, false, false
	for len(name) > 0 {
		l.Next(name, base)
		r, _ := utf8.DecodeRuneInString(name)
		name = name[l.Size:]
		switch l.Class {
		case ClassIgnored:
			continue
		case ClassGap, ClassNewline:
			gap = true
			continue
		}
		if gap || small && unicode.IsUpper(r) {
			gaps |= 1 << len(out)
		}
		if gap && digit && l.Class == ClassDigit {
			out = append(out, NumberGap)
		}
		out = append(out, l.Runes()...)
		gap, digit, small = false, l.Class == ClassDigit, unicode.IsLower(r)
		if len(out) > 0 {
			base = out[len(out)-1]
		}
	}
	return slices.Clip(out), gaps
}

// ASCII returns the classes and the foldings of ASCII.
func ASCII() [utf8.RuneSelf]ASCIILetter { return ascii }

// Then returns the class that a character has on what follows it, which a mark leaves to the letter before.
func (c Class) Then(next Class) Class {
	if next == ClassIgnored || next == ClassMark && c.IsWord() {
		return c
	}
	return next
}
