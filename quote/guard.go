package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// guarded reports whether a passage differs from what stands in the text by a negation, a number or a name. However alike the two are,
// they then say different things.
func guarded(passage, text string, lang language.Tag) bool {
	return countNegations(passage, lang) != countNegations(text, lang) || !slices.Equal(digitRuns(passage), digitRuns(text)) ||
		otherName(passage, text)
}

// digitRuns are the numbers of a text as runs of digits, of any script. What separates the digits of one number does not count.
func digitRuns(text string) []string {
	var out []string
	var run strings.Builder
	flush := func() {
		if run.Len() > 0 {
			out = append(out, run.String())
			run.Reset()
		}
	}
	runes := []rune(text)
	for i, r := range runes {
		switch {
		case unicode.Is(unicode.Nd, r):
			run.WriteRune('0' + digitValue(r))
		case unicode.Is(ignorables, r):
		case run.Len() > 0 && i+1 < len(runes) && unicode.Is(unicode.Nd, runes[i+1]) && strings.ContainsRune(".,'’ \u00A0\u202F", r):
		default:
			flush()
		}
	}
	flush()
	return out
}

// otherName reports whether a capitalised word of the passage stands where the text has another. A letter more or less is no other name.
func otherName(passage, text string) bool {
	for _, e := range diff(passage, text) {
		a, b := capitalised(e.Passage), capitalised(e.Text)
		for i := range min(len(a), len(b)) {
			if errors := distance([]rune(strings.ToLower(a[i])), []rune(strings.ToLower(b[i]))); errors > 1 &&
				3*errors > max(utf8.RuneCountInString(a[i]), utf8.RuneCountInString(b[i])) {
				return true
			}
		}
		if len(a) != len(b) && len(e.Passage) > 0 && len(e.Text) > 0 {
			return true
		}
	}
	return false
}

// capitalised are the words of a text that begin with a capital letter.
func capitalised(text string) []string {
	return slices.DeleteFunc(plainWords(text), func(w string) bool {
		r, _ := utf8.DecodeRuneInString(w)
		return !unicode.IsUpper(r)
	})
}

// distance is the number of letters by which two words differ.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
