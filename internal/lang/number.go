package lang

import (
	"iter"
	"strings"
)

// Numbers are the words by which a language counts. A "/" parts forms of one number, a "-" stands where the language
// has no word of one piece.
type Numbers struct {
	Units    Words // 2 to 19; words for one are articles in many languages: see One
	Tens     Words // from 20
	Powers   Words // 100, 1000, a million, 10⁹ and 10¹²
	Hundreds Words // 200 to 900, where they are of one piece
	// stand between words for numbers in compounds, or are their forms there: einundzwanzig, veintidós
	Joints map[string]float64
	One    Words // forms of the word for one, which counts behind tens
	And    Words // stands between the parts of one number: two hundred and seventy

	Multiples map[string]float64 // abbreviations and units of other countries: mln, lakh
	Implied   map[string]float64 // words that imply a number that another language may leave out: both, second, dozen
	Homonyms  Words              // words for numbers that have other meanings: French neuf
	// stand behind a number of one character that counts; elsewhere it has other meanings: 个
	Measures Words
}

// Known reports whether words for numbers are known.
func (n *Numbers) Known() bool { return n.Units != "" }

// All yields the words for numbers with what they stand for: Units, Tens and Powers.
func (n *Numbers) All() iter.Seq2[string, int64] {
	return func(yield func(string, int64) bool) {
		for _, group := range []struct {
			words  Words
			values []int64
		}{
			{n.Units, []int64{2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19}},
			{n.Tens, []int64{20, 30, 40, 50, 60, 70, 80, 90}},
			{n.Powers, []int64{100, 1000, 1e6, 1e9, 1e12}},
		} {
			i := 0
			for forms := range group.words.All() {
				for form := range strings.SplitSeq(forms, "/") {
					if form != "-" && !yield(form, group.values[i]) {
						return
					}
				}
				i++
			}
		}
	}
}

// Numeral returns the number that a character of Chinese, Japanese or Korean stands for, and 0 for others. 〇 and 零,
// which are zero, are others.
func Numeral(r rune) float64 {
	if r < '一' {
		return 0
	}
	return numerals[r]
}

var numerals = map[rune]float64{
	'一': 1, '二': 2, '两': 2, '兩': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9, '十': 10, '百': 100, '千': 1000,
	'万': 1e4, '萬': 1e4, '亿': 1e8, '億': 1e8, '兆': 1e12,
	'십': 10, '백': 100, '천': 1000, '만': 1e4, '억': 1e8, '조': 1e12,
}
