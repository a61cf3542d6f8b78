package alias

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/unicode/norm"
)

// A class says what part a character plays in a name and in a text.
type class uint8

const (
	classBreak   class = iota // ends a name unless the name has it too: punctuation, symbols, text that is not UTF-8
	classIgnored              // is not seen: soft hyphens, zero-width characters, marks of direction, accents
	classGap                  // space or hyphen, which names may have or lack
	classNewline              // a gap, of which a name spans one at most
	classLetter
	classDigit
	classMark   // belongs to the character before it
	classFree   // letter of a script that sets no spaces between words
	classHangul // letter of a script that sets spaces between words and appends particles to them
	classJoined // letter of Arabic or Hebrew, which write "and", "by" or "the" as one word with what follows
)

// isWord reports whether a character is part of a word.
func (c class) isWord() bool { return c >= classLetter }

// isForeign reports whether a character is of a script that nobody takes for Latin, Greek or Cyrillic, so that a change to it parts words.
func (c class) isForeign() bool { return c >= classFree }

// boundary reports whether a word may end between two neighbouring characters.
func boundary(before, after class) bool {
	switch {
	case after == classMark:
		return false
	case !before.isWord(), !after.isWord(), before == classFree, after == classFree:
		return true
	}
	return before != after && (before.isForeign() || after.isForeign())
}

// endsName reports whether a name may end between two neighbouring characters: at the end of a word, or before a Korean particle.
func endsName(before, after class) bool {
	return boundary(before, after) || before == classHangul && after == classHangul
}

// A letter is one character of a text and what it is folded to.
type letter struct {
	class  class
	size   int // bytes of the character
	folded [maxFold]rune
	n      int // of folded, which is empty for what is not seen and for gaps
}

// maxFold is the most characters that one is folded to. Longer compatibility decompositions, of which Arabic ligatures of whole
// sentences are the only ones in words, stay as they are.
const maxFold = 4

func (l *letter) runes() []rune { return l.folded[:l.n] }

// next reads the first character of s, which is not empty. Base is the last character that was seen before it, as folded, or 0.
func (l *letter) next(s string, base rune) {
	if c := s[0]; c < utf8.RuneSelf {
		a := ascii[c]
		l.class, l.size, l.folded[0], l.n = a.class, 1, rune(a.folded), int(a.n)
		return
	}
	l.nextWide(s, base)
}

func (l *letter) nextWide(s string, base rune) {
	r, size := utf8.DecodeRuneInString(s)
	l.size, l.n, l.class = size, 0, classify(r)
	switch {
	case r == utf8.RuneError && size == 1:
		l.class = classBreak
		l.set(r)
		return
	case l.class == classGap || l.class == classNewline || l.class == classIgnored:
		return
	case l.class == classMark && isAccent(r, base):
		l.class = classIgnored
		return
	case straight(r) != 0:
		l.class = classBreak
		l.set(straight(r))
		return
	case unicode.Is(unicode.No, r): // a footnote's number is not the name's: APT3¹ is not APT31
		l.set(r)
		return
	}
	if syllable := r - hangulBase; syllable >= 0 && syllable < hangulCount {
		l.set(0x1100+syllable/(21*28), 0x1161+syllable/28%21)
		if trail := syllable % 28; trail > 0 {
			l.folded[2], l.n = 0x11A7+trail, 3
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
		if classify(d) == classGap || isAccent(d, base) {
			continue
		}
		if mark := straight(d); mark != 0 {
			d = mark
		}
		l.add(d)
		base = d
	}
	if l.n == 0 {
		l.class = classGap
	}
}

// The syllables of Hangul, which decompose by arithmetic (The Unicode Standard, section 3.12).
const (
	hangulBase  = 0xAC00
	hangulCount = 11172
)

func (l *letter) set(runes ...rune) { l.n = copy(l.folded[:], runes) }

// add adds a character of a decomposition, without its case and its stroke.
func (l *letter) add(r rune) {
	first, second := plain(unicode.ToLower(unicode.ToUpper(r)))
	for _, f := range [...]rune{first, second} {
		if f != 0 && l.n < maxFold {
			l.folded[l.n] = f
			l.n++
		}
	}
}

// plain returns what stands for a small letter of which the stroke or the ligature is no mark of its own in Unicode, and other
// characters as they are. Second is 0 for one character.
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
	case '‘', '’', '‚', '‛', 'ʼ', '´', '′':
		return '\''
	case '“', '”', '„', '‟', '″':
		return '"'
	}
	return 0
}

// isAccent reports whether a mark may be left out after base. What makes another letter stays: the voicing of kana, the vowels of
// Indic scripts, the breve of й.
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

func classify(r rune) class {
	switch {
	case r == '\n' || r == 0x2028 || r == 0x2029 || r == 0x85:
		return classNewline
	case unicode.IsSpace(r), unicode.Is(unicode.Pd, r), r == '_', r == '−', r == '·', r == '・', r == '･':
		return classGap
	case unicode.Is(unicode.Cf, r), r >= 0xFE00 && r <= 0xFE0F, r == 0x0640:
		return classIgnored
	case unicode.Is(unicode.M, r), r == 0xFF9E, r == 0xFF9F: // the half-width marks of voicing are letters in Unicode
		return classMark
	case unicode.Is(unicode.Nd, r):
		return classDigit
	case unicode.Is(unicode.Hangul, r):
		return classHangul
	case unicode.IsLetter(r) && lang.IsUnspaced(r):
		return classFree
	case unicode.IsLetter(r) && unicode.In(r, unicode.Arabic, unicode.Hebrew):
		return classJoined
	case unicode.IsLetter(r):
		return classLetter
	}
	return classBreak
}

type foldedASCII struct {
	class  class
	folded byte
	n      uint8
}

// classOf is classify, quickly for ASCII.
func classOf(r rune) class {
	if r >= 0 && r < utf8.RuneSelf {
		return ascii[r].class
	}
	return classify(r)
}

// ascii are the classes and the foldings of ASCII.
var ascii = func() (out [utf8.RuneSelf]foldedASCII) {
	for r := range rune(len(out)) {
		a := foldedASCII{class: classify(r), folded: byte(unicode.ToLower(r)), n: 1}
		if r == '`' {
			a.folded = '\''
		}
		if a.class == classGap || a.class == classNewline {
			a.n = 0
		}
		out[r] = a
	}
	return out
}()

// numberGap stands in a key between digits that a gap parts: "3 1" is not "31".
const numberGap = ' '

// Fold returns the form in which two names are compared: without case, width, accents, spacing and hyphens. A gap between two digits
// stays, as one space, so that numbers do not run together. Scripts are kept apart: Cyrillic letters are not the Latin ones that look
// like them. Folding again changes nothing.
func Fold(name string) string {
	key, _ := fold(name)
	return string(key)
}

// fold returns the folded name, and where its words part: bit n of gaps is set if a word ends after n characters of the key. A capital
// after a small letter begins a word.
func fold(name string) (key []rune, gaps uint64) {
	out := make([]rune, 0, len(name))
	var l letter
	var base rune
	gap, digit, small := false, false, false
	for len(name) > 0 {
		l.next(name, base)
		r, _ := utf8.DecodeRuneInString(name)
		name = name[l.size:]
		switch l.class {
		case classIgnored:
			continue
		case classGap, classNewline:
			gap = true
			continue
		}
		if gap || small && unicode.IsUpper(r) {
			gaps |= 1 << len(out)
		}
		if gap && digit && l.class == classDigit {
			out = append(out, numberGap)
		}
		out = append(out, l.runes()...)
		gap, digit, small = false, l.class == classDigit, unicode.IsLower(r)
		if len(out) > 0 {
			base = out[len(out)-1]
		}
	}
	return slices.Clip(out), gaps
}
