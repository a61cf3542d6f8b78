package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A view is a stretch of a folded text with its source.
type view struct {
	folded *folded
	source string
	extent
}

// A letterReader reads, for each rune of a view, what stands for it in the source, with the marks after it.
type letterReader struct {
	view
	offsets offsetReader
	next    Span // of the rune at start
}

func (v view) letters() letterReader {
	r := letterReader{view: v, offsets: v.folded.offsets.from(v.start)}
	r.find()
	return r
}

// find finds the source of the rune with which the rest of the view begins.
func (r *letterReader) find() {
	if r.start < r.end {
		_, size := utf8.DecodeRune(r.folded.bytes[r.start:])
		r.next = r.offsets.rune(r.start, size)
	}
}

// read returns the next letter. There is one while start is before end.
func (r *letterReader) read() string {
	_, size := utf8.DecodeRune(r.folded.bytes[r.start:])
	r.start += size
	at := r.next
	if r.find(); r.start < r.end {
		return r.source[at.Start:r.next.Start]
	}
	r.next = Span{r.marksEnd(at.End), len(r.source)}
	return r.source[at.Start:r.next.Start]
}

// marksEnd returns where the vowel signs end that stand at a place.
func (r *letterReader) marksEnd(at int) int {
	for at < len(r.source) {
		sign, size := utf8.DecodeRuneInString(r.source[at:])
		if sign < utf8.RuneSelf || !unicode.Is(vowelSigns, sign) {
			break
		}
		at += size
	}
	return at
}

// plain returns the source of the runes that are certain to stand for as many bytes each.
func (r *letterReader) plain() string {
	n := min(r.offsets.plain, r.end) - r.start
	if n <= 0 {
		return ""
	}
	return r.source[r.next.Start : r.next.Start+n]
}

// skip passes over n bytes of what plain returns, but for its last rune.
func (r *letterReader) skip(n int) {
	r.start += n
	r.find()
}

// skipAlike passes over what two views write alike.
func skipAlike(x, y *letterReader) {
	a, b := x.plain(), y.plain()
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n--; n > 0 && !utf8.RuneStart(a[n]); n-- {
	}
	if n > 0 {
		x.skip(n)
		y.skip(n)
	}
}

// compareLetters compares two stretches that fold alike in what folding leaves out: unlike letters say different
// things, restyled ones are written in another way. Those in another case count twice.
//
// Vowel signs may be left out, but not replaced. The accents of Greek are left out on capitals only. The Turkish i
// keeps its dot, and ı has none. Abbreviations in capitals are not the words they look like: US, us.
func compareLetters(a, b view) (unlike, restyled int) {
	if a.start == a.end {
		return 0, 0
	}
	x, y := a.letters(), b.letters()
	startX, startY := x.next.Start, y.next.Start
	spaced := true // they differ in spaces only, so that they have the same words
	for x.start < x.end {
		skipAlike(&x, &y)
		p, q := x.read(), y.read()
		if p == q {
			continue
		}
		restyled++
		if isPlainSpace(p) && isPlainSpace(q) {
			continue
		}
		spaced = false
		if isCapital(p) != isCapital(q) {
			restyled++
		}
		if !alike(p, q) {
			unlike++
		}
	}
	if spaced {
		return unlike, restyled
	}
	return unlike + compareAbbreviations(a.source[startX:x.next.Start], b.source[startY:y.next.Start]), restyled
}

// isPlainSpace reports whether a letter is white space that joins nothing.
func isPlainSpace(letter string) bool { return strings.Trim(letter, " \t\r\n") == "" }

// alike reports whether two ways of writing a letter say the same.
func alike(x, y string) bool {
	x, y = composed(x), composed(y)
	r, _ := utf8.DecodeRuneInString(x)
	switch {
	case unicode.Is(unicode.Greek, r):
		return alikeGreek(x, y)
	case strings.ContainsAny(x+y, "ıİ"):
		return alikeTurkish(x, y)
	}
	signs, others := vowelSignsOf(x), vowelSignsOf(y)
	return isPart(signs, others) || isPart(others, signs)
}

// composed returns a letter in the form NFKC, without what is invisible.
func composed(letter string) string {
	return norm.NFKC.String(strings.Map(func(r rune) rune {
		if unicode.Is(ignorables, r) {
			return -1
		}
		return r
	}, letter))
}

func isCapital(letter string) bool {
	r, _ := utf8.DecodeRuneInString(letter)
	return unicode.IsUpper(r)
}

// vowelSignsOf returns the vowel signs of a letter in a fixed order.
func vowelSignsOf(letter string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) && unicode.Is(vowelSigns, r) {
			return r
		}
		return -1
	}, norm.NFD.String(letter))
}

// isPart reports whether every rune of part is in whole.
func isPart(part, whole string) bool {
	for _, r := range part {
		if !strings.ContainsRune(whole, r) {
			return false
		}
	}
	return true
}

func alikeGreek(x, y string) bool {
	stressed := func(s string) bool { return strings.ContainsRune(norm.NFD.String(s), '\u0301') }
	// In polytonic writing other marks stand for the stress, and for none.
	polytonic := func(s string) bool { return strings.ContainsAny(norm.NFD.String(s), "\u0300\u0342\u0313\u0314") }
	if stressed(x) == stressed(y) || polytonic(x) || polytonic(y) {
		return true
	}
	if stressed(x) {
		return isCapital(y)
	}
	return isCapital(x)
}

func alikeTurkish(x, y string) bool {
	pair := func(a, b string) bool { return strings.HasPrefix(x, a) && strings.HasPrefix(y, b) }
	return pair("ı", "ı") || pair("İ", "İ") || pair("ı", "I") || pair("I", "ı") || pair("i", "İ") || pair("İ", "i")
}

// compareAbbreviations counts the letters of words that one side writes in capitals only and the other in none,
// unless the one side writes the words around them in capitals too, or the other has no capitals where there should be
// others.
func compareAbbreviations(x, y string) (letters int) {
	if !strings.ContainsFunc(x, unicode.IsUpper) && !strings.ContainsFunc(y, unicode.IsUpper) {
		return 0
	}
	a, b := tokens(x), tokens(y)
	if len(a) != len(b) {
		return 0
	}
	if isQuiet(a, b) || isQuiet(b, a) {
		return 0
	}
	loudX, loudY := loud(a), loud(b)
	for i := range a {
		if !loudX[i] && isAbbreviation(a[i].text) && !strings.ContainsFunc(b[i].text, unicode.IsUpper) ||
			!loudY[i] && isAbbreviation(b[i].text) && !strings.ContainsFunc(a[i].text, unicode.IsUpper) {
			letters += utf8.RuneCountInString(a[i].text)
		}
	}
	return letters
}

// isQuiet reports whether words have no capitals and others have some that begin no abbreviation.
func isQuiet(words, others []token) bool {
	return !slices.ContainsFunc(words, func(w token) bool { return strings.ContainsFunc(w.text, unicode.IsUpper) }) &&
		slices.ContainsFunc(others, func(w token) bool { return isCapital(w.text) && !isAbbreviation(w.text) })
}

// loud reports which words stand in lines of capitals: where there is nothing else, or in a row with two others, or
// with one that is too long for an abbreviation.
func loud(words []token) []bool {
	out := make([]bool, len(words))
	for start := 0; start < len(words); start++ {
		end, capitals, long := start, 0, false
		for end < len(words) && !strings.ContainsFunc(words[end].text, hasCapital) {
			if w := words[end].text; strings.ContainsFunc(w, unicode.IsUpper) && utf8.RuneCountInString(w) > 1 {
				capitals++
				long = long || !isAbbreviation(w)
			}
			end++
		}
		if capitals > 2 || capitals > 1 && (long || end-start == len(words)) {
			for i := range end - start {
				out[start+i] = true
			}
		}
		start = end
	}
	return out
}

// hasCapital reports whether r is a small letter that could be a capital: ß could not.
func hasCapital(r rune) bool { return unicode.IsLower(r) && unicode.ToUpper(r) != r }

// isAbbreviation reports whether a word is one of a few capitals.
func isAbbreviation(word string) bool {
	n := utf8.RuneCountInString(word)
	return n >= 2 && n <= 5 && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}
