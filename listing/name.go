package listing

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/edits"
	"example.com/attribution/internal/fold"
)

// clean makes each blank one space, no-break spaces included, and text UTF-8.
func clean(field string) string {
	if isClean(field) {
		return field
	}
	return strings.Join(strings.Fields(strings.ToValidUTF8(field, "\uFFFD")), " ")
}

// isClean reports whether a text is clean for certain: it is ASCII, and its blanks are single spaces between other
// characters.
func isClean(text string) bool {
	blank := true
	for i := range len(text) {
		c := text[i]
		if c < ' ' || c >= utf8.RuneSelf || c == ' ' && blank {
			return false
		}
		blank = c == ' '
	}
	return !blank || text == ""
}

func validUTF8(text string) bool { return utf8.ValidString(text) }

// A Likeness says how two names are alike.
type Likeness string

// Likenesses, the closest first.
const (
	LikeExact  Likeness = "exact"  // the same text
	LikeFolded Likeness = "folded" // the same without case, width, accents, spacing and punctuation
	LikeWords  Likeness = "words"  // the same words in another order: "BELAN, Aleksey" and "Aleksey Belan"
	LikePart   Likeness = "part"   // one of several names that the list prints as one: "‘Bentley’, ‘Ben’"
	// one has all words of the other, of which there are two at least: "Oleg Sotnikov" and "Oleg Mikhaylovich Sotnikov"
	LikeFewer Likeness = "fewer-words"
	// one word is spelt a little differently, "SOTONIKOV" and "SOTNIKOV", and all others of one name are the other's
	LikeSpelling Likeness = "spelling"
)

// Same reports whether names that are so alike count as one name. Fewer words and another spelling are reasons to look
// closer, no more.
func (l Likeness) Same() bool {
	return l == LikeExact || l == LikeFolded || l == LikeWords || l == LikePart
}

// likeness returns how a name is like a listed one, or nothing.
func likeness(name, listed string) Likeness {
	if name == listed {
		return LikeExact
	}
	a, b := foldedName(name), foldedName(listed)
	if a == "" || b == "" {
		return ""
	}
	v, w := foldedWords(name), foldedWords(listed)
	switch {
	case a == b:
		return LikeFolded
	case v == w:
		return LikeWords
	}
	for _, part := range parts(listed)[1:] {
		if a == foldedName(part) || v == foldedWords(part) {
			return LikePart
		}
	}
	return nearness(strings.Fields(v), strings.Fields(w))
}

// nearness compares the words of two names, in order of the alphabet.
func nearness(v, w []string) Likeness {
	onlyV, onlyW := without(v, w), without(w, v)
	shared := len(v) - len(onlyV)
	switch {
	case shared >= 2 && (len(onlyV) == 0 || len(onlyW) == 0):
		return LikeFewer
	case len(onlyV) == 1 && (len(onlyW) == 1 || shared > 0) && anyNear(onlyV[0], onlyW), len(onlyW) == 1 &&
		shared > 0 && anyNear(onlyW[0], onlyV):
		return LikeSpelling
	}
	return ""
}

func anyNear(word string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return nearWords(word, w) })
}

// without returns the words of v that w has not, each as often as it is missing.
func without(v, w []string) []string {
	left := slices.Clone(w)
	var out []string
	for _, word := range v {
		if i := slices.Index(left, word); i >= 0 {
			left = slices.Delete(left, i, i+1)
			continue
		}
		out = append(out, word)
	}
	return out
}

// nearWords reports whether words are so long and so alike that one may be a misspelling, or another transliteration,
// of the other: up to one change in five letters, up to two from nine on. Numbers are never alike.
func nearWords(a, b string) bool {
	v, w := []rune(a), []rune(b)
	shorter := min(len(v), len(w))
	if shorter < 5 || shorter > 40 || strings.ContainsFunc(a+b, unicode.IsDigit) {
		return false
	}
	most := 1
	if shorter >= 9 {
		most = 2
	}
	d := len(v) - len(w)
	return d <= most && -d <= most && edits.Distance(v, w) <= most
}

// parts returns a listed name and, if commas or brackets are in it, what they part. A family name before a comma is a
// part, too, which does no harm: what is found is candidates.
func parts(listed string) []string {
	out := []string{listed}
	if !strings.ContainsAny(listed, ",(") {
		return out
	}
	for part := range strings.FieldsFuncSeq(listed, func(r rune) bool { return r == ',' || r == '(' || r == ')' }) {
		if strings.Contains(strings.TrimSpace(part), " ") || strings.ContainsAny(part, "‘’'") || strings.Contains(listed, "(") {
			out = append(out, strings.TrimSpace(part))
		}
	}
	return out
}

// words returns the words of a name, folded.
func words(name string) []string {
	out := strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) &&
			!unicode.Is(unicode.M, r)
	})
	for i, w := range out {
		out[i] = fold.Fold(w)
	}
	return out
}

// foldedName returns a name without case, width, accents, spacing and punctuation. Numbers stay apart.
func foldedName(name string) string { return fold.Fold(strings.Join(words(name), " ")) }

// forms are short words for the form of a company, by the long ones.
var forms = map[string]string{"ltd": "limited", "co": "company", "corp": "corporation", "inc": "incorporated",
	"org": "organization"}

// foldedWords returns the words of a name in the order of the alphabet, with the form of a company in full, and without
// "and" and "the".
func foldedWords(name string) string {
	w := words(name)
	if len(w) > 2 {
		w = slices.DeleteFunc(w, func(word string) bool { return word == "and" || word == "the" })
	}
	for i, word := range w {
		if long, ok := forms[word]; ok && len(w) > 1 {
			w[i] = long
		}
	}
	slices.Sort(w)
	return strings.Join(w, " ")
}
