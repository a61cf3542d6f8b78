package verify

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/attribution/internal/lang"
)

// numbers are what a text counts and dates by.
type numbers struct {
	stated map[float64]string // with the text
	// optional numbers may correspond to one of another language, and need not: one is an article, a month may be a
	// digit elsewhere, thousands are not a number, and some words for numbers have other meanings.
	optional map[float64]bool
}

// count finds the numbers of a text: digits of any script with their grouping, and words for numbers of its language.
func (w words) count(text string) numbers {
	c := counter{words: w, runes: []rune(joinNames(text)),
		numbers: numbers{stated: map[float64]string{}, optional: map[float64]bool{1: true}}}
	for c.at < len(c.runes) {
		c.next()
	}
	c.flush()
	for _, word := range w.list {
		if month, ok := w.months[word]; ok {
			c.numbers.optional[float64(month)] = true
		}
		if v, ok := implied()[word]; ok {
			c.numbers.optional[v] = true
		}
	}
	return c.numbers
}

// A counter is a count under way.
type counter struct {
	words
	runes []rune
	at    int
	numbers
	run
}

// A run is a number whose parts have been read so far: two hundred and seventy thousand, 27万.
type run struct {
	start, end int     // in the text
	total      float64 // what is complete: the thousands
	group      float64 // what is not: the hundreds, tens and units
	power      float64 // the last power of total
	open       bool    // a part has been read
	counted    bool    // a part that is not a power: thousands alone are not a number
	doubtful   bool    // it may be no number at all
	joined     bool    // a word like and stands behind the last part
}

// next reads the next word, number or other character.
func (c *counter) next() {
	r := c.runes[c.at]
	switch {
	case unicode.IsDigit(r):
		c.digits()
	case lang.Numeral(r) > 0 || r == '〇' || r == '零':
		c.characters()
	case isSpacedLetter(r):
		end := c.wordEnd(c.at)
		if end+1 < len(c.runes) && strings.ContainsRune("'’ʼ", c.runes[end]) { // Ukrainian п’ять
			longer := c.wordEnd(end + 1)
			if _, ok := c.lexicon.numbers[strings.ToLower(string(c.runes[c.at:end]))+"'"+string(c.runes[end+1:longer])]; ok {
				c.word(strings.ToLower(string(c.runes[c.at:end]))+"'"+string(c.runes[end+1:longer]), longer)
				c.at = longer
				return
			}
		}
		c.word(strings.ToLower(string(c.runes[c.at:end])), end)
		c.at = end
	case unicode.IsSpace(r) || r == '-' || r == '‐' || r == '\u2011' || r == '\u200C':
		c.at++
	default:
		c.flush()
		c.at++
	}
}

// wordEnd returns where the word ends that begins at a place.
func (c *counter) wordEnd(at int) int {
	for at < len(c.runes) && (isSpacedLetter(c.runes[at]) || unicode.IsMark(c.runes[at]) || unicode.IsDigit(c.runes[at])) {
		at++
	}
	return at
}

// isSpacedLetter reports whether r is a letter of a script with spaces between words.
func isSpacedLetter(r rune) bool {
	return unicode.IsLetter(r) && !lang.IsUnspaced(r)
}

// digits reads a number in digits. One within a name, such as APT31 or G-0128, counts nothing.
func (c *counter) digits() {
	start := c.at
	for c.at < len(c.runes) && (unicode.IsDigit(c.runes[c.at]) || isGrouping(c.runes, c.at)) {
		c.at++
	}
	if isNamed(c.runes, start) {
		c.flush()
		return
	}
	v, ok := value(string(c.runes[start:c.at]))
	if !ok {
		return
	}
	if c.group > 0 || c.open && v >= c.power {
		c.flush()
	}
	c.add(v, start)
	// $10m
	if money := start > 0 && strings.ContainsRune("$£€", c.runes[start-1]); money && c.at < len(c.runes) &&
		c.runes[c.at] == 'm' &&
		(c.at+1 == len(c.runes) || !unicode.IsLetter(c.runes[c.at+1])) {
		c.at++
		c.multiply(1e6)
	}
}

// isNamed reports whether digits are part of a name.
func isNamed(runes []rune, start int) bool {
	if start == 0 {
		return false
	}
	before := runes[start-1]
	return unicode.IsLetter(before) && !lang.IsAttached(before) || before == '-' && start > 1 &&
		(unicode.IsLetter(runes[start-2]) || isNamed(runes, digitsBefore(runes, start-1)))
}

// digitsBefore returns where the digits begin that end at a place: CVE-2023-23397 is one name.
func digitsBefore(runes []rune, end int) int {
	for end > 0 && unicode.IsDigit(runes[end-1]) {
		end--
	}
	return end
}

// word reads a word, which ends at a place.
func (c *counter) word(word string, end int) {
	parts, ok := c.parts(word)
	switch {
	case ok:
		if c.joined && !c.open {
			c.joined = false
		}
		for i, v := range parts {
			c.part(v, i > 0)
		}
		c.end = end
		c.doubtful = c.doubtful || len(parts) == 1 && slices.Contains(c.ambiguous, word)
	case c.open && slices.Contains(c.and, word):
		c.joined = true
	case c.open && slices.Contains(c.one, word) && c.takes(1, false) && int(c.group)%100 >= 20: // twenty-one
		c.add(1, c.at)
		c.end = end
	default:
		c.flush()
	}
}

// part adds what a word stands for to the run, or begins another run with it.
func (c *counter) part(v float64, compound bool) {
	switch {
	case v >= 1000:
		if c.joined {
			c.flush()
		}
		c.multiply(v)
	case v == 100:
		if c.group >= 100 || c.joined && !compound {
			c.flush()
		}
		if c.group == 0 {
			c.add(100, c.at)
			c.counted = false
		} else {
			c.group *= 100
		}
	case v > 100:
		if c.group > 0 {
			c.flush()
		}
		c.add(v, c.at)
	case v == 20 && c.group > 0 && int(c.group)%100 == 4: // quatre-vingts
		c.group += 76
	default:
		if !c.takes(v, compound) {
			c.flush()
		}
		c.add(v, c.at)
	}
	c.joined = false
}

// takes reports whether a number below a hundred goes on with the run: twenty one, but not twenty thirty.
func (c *counter) takes(v float64, compound bool) bool {
	rest := int(c.group) % 100
	switch {
	case !c.open, c.group == 0 && c.power > 0, rest == 0 && c.group >= 100:
		return true
	case v < 10 && rest >= 20 && rest%10 == 0, v >= 10 && v < 20 && (rest == 60 || rest == 80):
		return true
	}
	return compound && rest < 10 && v >= 20 && int(v)%10 == 0 // einundzwanzig
}

func (c *counter) add(v float64, start int) {
	if !c.open {
		c.start, c.open = start, true
	}
	c.group += v
	c.counted = true
	c.end = c.at
}

// multiply ends a group with a power.
func (c *counter) multiply(power float64) {
	if !c.open {
		c.start, c.open = c.at, true
	}
	switch {
	case c.group > 0:
		c.total += c.group * power
	case c.total > 0:
		c.total *= power // a thousand million
	default:
		c.total = power
	}
	c.group, c.power = 0, power
	c.end = c.at
}

// flush ends the run.
func (c *counter) flush() {
	if c.open {
		v := math.Round((c.total+c.group)*1e6) / 1e6
		if c.counted && !c.doubtful {
			c.stated[v] = strings.TrimSpace(string(c.runes[c.start:min(c.end, len(c.runes))]))
		} else {
			c.optional[v] = true
		}
	}
	c.run = run{}
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

// value reads digits with their grouping. A separator before three digits groups; one before fewer, or more, is a
// decimal sign.
func value(written string) (float64, bool) {
	var b strings.Builder
	runes := []rune(written)
	for i, r := range runes {
		if unicode.IsDigit(r) {
			b.WriteByte(byte('0' + lang.Digit(r)))
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

func hasDigit(s string) bool { return strings.IndexFunc(s, unicode.IsDigit) >= 0 }
