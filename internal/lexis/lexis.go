// Package lexis holds the words by which languages say no, count and date. Package quote guards quotations by them, and package verify
// compares renderings.
//
// The lists hold the forms found in running text, in lower case, and are not complete.
package lexis

import (
	"iter"
	"strings"

	"golang.org/x/text/language"
)

// Words are those of one language, separated by white space. The zero Words are those of a language that is not known.
type Words struct {
	// Negations turn a sentence round. One that ends in "*" stands for all words that begin with it, one that begins with "*" for all that
	// end in it. In scripts without spaces, and in Korean, they are found within words.
	Negations string

	// Opposites are prefixes that make a word the opposite of what it is without them.
	Opposites string

	// Units are the words for 2 to 19, Tens for the tens from 20, and Powers for 100, 1000, a million, 10⁹ and 10¹². A "/" parts forms of one
	// number, a "-" stands where the language has no word of one piece. Words for one are left out: most are articles too.
	Units, Tens, Powers string

	// Joints stand between words for numbers in compounds, or are forms that words for numbers, one among them, have there only:
	// einundzwanzig, veintidós, huszonegy.
	Joints string

	// Months are the months, in their forms within dates. English has none here: may is more than a month, and the others are names by
	// their capitals. Chinese, Japanese, Korean and Vietnamese count their months in digits.
	// Persian has those of a second calendar after them.
	Months string
}

// Of returns the words of a language, or of a close relative that is written alike.
func Of(tag language.Tag) Words { return words[ID(tag)] }

// All yields the words of all languages, by the tag of the language.
func All() iter.Seq2[string, Words] {
	return func(yield func(string, Words) bool) {
		for id, w := range words {
			if !yield(id, w) {
				return
			}
		}
	}
}

// ID returns the language whose words serve a language.
func ID(tag language.Tag) string {
	base, _ := tag.Base()
	switch id := base.String(); id {
	case "nb", "nn":
		return "no"
	case "bs", "hr", "cnr":
		return "sr"
	case "yue", "lzh", "wuu", "hak", "nan":
		return "zh"
	case "ms":
		return "id"
	case "prs":
		return "fa"
	default:
		return id
	}
}

// Counts reports whether words for numbers are known.
func (w Words) Counts() bool { return w.Units != "" }

// Numbers yields the words for numbers with what they stand for.
func (w Words) Numbers() iter.Seq2[string, int64] {
	return func(yield func(string, int64) bool) {
		for _, group := range []struct {
			words  string
			values []int64
		}{
			{w.Units, []int64{2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19}},
			{w.Tens, []int64{20, 30, 40, 50, 60, 70, 80, 90}},
			{w.Powers, []int64{100, 1000, 1e6, 1e9, 1e12}},
		} {
			for i, forms := range strings.Fields(group.words) {
				for form := range strings.SplitSeq(forms, "/") {
					if form != "-" && !yield(form, group.values[i]) {
						return
					}
				}
			}
		}
	}
}

// MonthNumbers yields the months with their numbers from 1.
func (w Words) MonthNumbers() iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for i, forms := range strings.Fields(w.Months) {
			for form := range strings.SplitSeq(forms, "/") {
				if !yield(form, i+1) {
					return
				}
			}
		}
	}
}
