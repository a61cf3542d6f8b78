package verify

import (
	"slices"

	"example.com/attribution/internal/lang"
)

// measures follow a number of one character that counts something. Elsewhere such a character has other meanings.
var measures = lang.Union(func(l *lang.Language) lang.Words { return l.Numbers.Measures })

// characters reads a number in Chinese characters, or the powers behind digits: 27万, 5천만.
func (c *counter) characters() {
	start := c.at
	if c.open && c.counted && lang.Numeral(c.runes[c.at]) >= 10 {
		for ; c.at < len(c.runes); c.at++ {
			switch v := lang.Numeral(c.runes[c.at]); {
			case v >= 1e4:
				c.multiply(v)
			case v >= 10:
				c.group *= v
			default:
				c.end = c.at
				return
			}
		}
		c.end = c.at
		return
	}
	c.flush()
	for c.at < len(c.runes) && (lang.Numeral(c.runes[c.at]) > 0 || c.runes[c.at] == '〇' || c.runes[c.at] == '零') {
		c.at++
	}
	written := c.runes[start:c.at]
	if isKorean(written[0]) {
		return // one syllable of many words
	}
	v, counted := valueOf(written)
	ordinal := start > 0 && c.runes[start-1] == '第'
	alone := len(written) == 1 && !c.measured()
	if !counted || ordinal || alone {
		c.optional[v] = true
	} else {
		c.stated[v] = string(written)
	}
}

// measured reports whether a measure of one character or two follows.
func (c *counter) measured() bool {
	rest := c.runes[c.at:min(len(c.runes), c.at+2)]
	return len(rest) > 0 && measures()[string(rest[:1])] || measures()[string(rest)]
}

func isKorean(r rune) bool { return r >= 0xAC00 }

// valueOf reads Chinese numerals, and reports whether they count: 千 alone does not.
func valueOf(written []rune) (v float64, counted bool) {
	if !slices.ContainsFunc(written, func(r rune) bool { return lang.Numeral(r) >= 10 }) {
		for _, r := range written { // 二〇二四
			v = 10*v + lang.Numeral(r)
		}
		return v, true
	}
	var total, group, digit float64
	for i, r := range written {
		switch n := lang.Numeral(r); {
		case n >= 1e4:
			if group += digit; group == 0 && total > 0 {
				total *= n
			} else {
				total += max(1, group) * n
			}
			group, digit = 0, 0
		case n >= 10:
			counted = counted || i == 0 && n == 10 && len(written) > 1
			group += max(1, digit) * n
			digit = 0
		case n > 0:
			digit, counted = n, true
		}
	}
	return total + group + digit, counted
}
