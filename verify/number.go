package verify

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// numbers are what a text counts and dates by. Words for one, and months, may correspond to a digit of another language and need not.
type numbers struct {
	stated   map[float64]string // with the text
	optional map[float64]bool
}

// multipliers follow digits: 27万, 3.5 million.
var multipliers = map[string]float64{
	"万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "千": 1e3, "百": 1e2, "만": 1e4, "억": 1e8,
	"thousand": 1e3, "million": 1e6, "billion": 1e9,
	"mille": 1e3, "million*": 1e6, "milliard": 1e9, "milliards": 1e9, "millions": 1e6,
	"tausend": 1e3, "millionen": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mio": 1e6, "mrd": 1e9,
	"mil": 1e3, "millón": 1e6, "millones": 1e6, "mila": 1e3, "milione": 1e6, "milioni": 1e6, "miliardo": 1e9, "miliardi": 1e9,
	"тысяча": 1e3, "тысячи": 1e3, "тысяч": 1e3, "миллион": 1e6, "миллиона": 1e6, "миллионов": 1e6,
}

// count finds the numbers of a text: digits of any script with their grouping, and words for numbers of its language.
func (w words) count(text string) numbers {
	n := numbers{stated: make(map[float64]string), optional: map[float64]bool{1: true}}
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		if !unicode.IsDigit(runes[i]) {
			continue
		}
		start := i
		for i < len(runes) && (unicode.IsDigit(runes[i]) || isGrouping(runes, i)) {
			i++
		}
		written := string(runes[start:i])
		if start > 0 && (unicode.IsLetter(runes[start-1]) && !isUnspaced(runes[start-1]) || runes[start-1] == '-' && start > 1 && unicode.IsLetter(runes[start-2])) {
			continue // part of a name, such as APT31 or G-0128
		}
		value, ok := value(written)
		if !ok {
			continue
		}
		rest := strings.TrimLeft(string(runes[i:min(i+16, len(runes))]), " \u00A0\u202F")
		if m, word := multiplier(rest); m != 0 {
			value *= m
			written += word
		}
		n.stated[value] = written
	}
	for i, word := range w.list {
		if v, ok := w.numbers[word]; ok {
			if _, multiplies := multipliers[word]; multiplies && i > 0 && hasDigit(w.list[i-1]) {
				continue
			}
			n.stated[v] = word
		}
		if v, ok := w.months[word]; ok {
			n.optional[v] = true
		}
	}
	if w.unspaced {
		for word, v := range w.numbers {
			if strings.Contains(w.text, word) {
				n.optional[v] = true
			}
		}
	}
	return n
}

// isGrouping reports whether the character at i separates digits of one number.
func isGrouping(runes []rune, i int) bool {
	if i == 0 || i+1 >= len(runes) || !unicode.IsDigit(runes[i-1]) || !unicode.IsDigit(runes[i+1]) {
		return false
	}
	switch runes[i] {
	case ',', '.', '\'', '’':
		return true
	case ' ', '\u00A0', '\u202F', '\u2009': // three digits follow, and no more
		n := 0
		for j := i + 1; j < len(runes) && unicode.IsDigit(runes[j]); j++ {
			n++
		}
		return n == 3
	}
	return false
}

// value reads digits with their grouping. A separator before three digits groups; one before fewer, or more, is a decimal sign.
func value(written string) (float64, bool) {
	var b strings.Builder
	runes := []rune(written)
	for i, r := range runes {
		if unicode.IsDigit(r) {
			b.WriteByte(byte('0' + digit(r)))
			continue
		}
		n := 0
		for j := i + 1; j < len(runes) && unicode.IsDigit(runes[j]); j++ {
			n++
		}
		if n != 3 {
			b.WriteByte('.')
		}
	}
	f, err := strconv.ParseFloat(b.String(), 64)
	return f, err == nil
}

// digit returns the value of a decimal digit of any script: their blocks begin with zero.
func digit(r rune) int {
	zero := r
	for range 9 {
		if !unicode.IsDigit(zero - 1) {
			break
		}
		zero--
	}
	return int(r-zero) % 10
}

func multiplier(rest string) (float64, string) {
	word := strings.ToLower(rest)
	if end := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		word = word[:end]
	}
	if m, ok := multipliers[word]; ok {
		return m, rest[:len(word)]
	}
	first, _ := utf8.DecodeRuneInString(rest)
	return multipliers[string(first)], string(first)
}

func hasDigit(s string) bool { return strings.IndexFunc(s, unicode.IsDigit) >= 0 }

func isUnspaced(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai)
}

// names are the words of a text that mix letters and digits, such as APT31, without spaces and hyphens within.
func names(text string) map[string]string {
	out := make(map[string]string)
	for _, word := range strings.FieldsFunc(text, func(r rune) bool {
		return r != '-' && (!unicode.IsLetter(r) && !unicode.IsDigit(r) || isUnspaced(r))
	}) {
		word = strings.Trim(word, "-")
		letters, digits := 0, 0
		for _, r := range word {
			switch {
			case unicode.IsUpper(r):
				letters++
			case unicode.IsDigit(r):
				digits++
			}
		}
		if letters > 1 && digits > 0 {
			out[strings.ToUpper(strings.ReplaceAll(word, "-", ""))] = word
		}
	}
	return out
}
