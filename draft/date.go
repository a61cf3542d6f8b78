package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/edtf"
	"golang.org/x/text/language"
)

// A Date is a date in a text.
type Date struct {
	Start, End int       // span in bytes, end exclusive
	Words      string    // the text of the span
	EDTF       edtf.Date // what the words state in full; zero where they don't, or where they can be read in two ways
	Relative   bool      // the words point at a day from the day of the text, or lack the year
}

// window is how many bytes a date may have. It bounds what is read at each place of a text.
const window = 200

// Dates lists the dates of a text in their order: days, months, seasons, years and decades, ranges of them, and words
// such as "yesterday". They never overlap. "Early July 2023" is the month, as EDTF has nothing narrower; two days
// joined by "and" are a set, behind "between" a range. Numbers that may be something else, such as those of laws, units
// and addresses, are not dates; a year alone is one only where a word before or behind it says so. Of days in figures
// whose order isn't known from the language, such as 4/5/2021 in English, there is no value. Days of the calendar of
// Iran in Persian and years of the Republic of China in Chinese are given as ours.
//
// A language that is not known has dates in figures alone.
func Dates(text string, tag language.Tag) []Date {
	g := grammarOf(tag)
	var out []Date
	for i := 0; i < len(text); {
		if i > 0 && !g.unspaced && isLatin(text[i]) && isLatin(text[i-1]) && text[i-1] != '_' { // within a word, as nearly always
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if !g.begins(text, i, r) {
			i += size
			continue
		}
		d, ok := g.read(text, i)
		if !ok {
			i = max(i+size, d.End)
			continue
		}
		if n := len(out); n > 0 && g.adjoins(text, out[n-1], d) {
			out[n-1] = merge(text, out[n-1], d)
		} else {
			out = append(out, d)
		}
		i = d.End
	}
	return out
}

// adjoins reports whether two mentions are parts of one: a weekday and its date, a day and its time.
func (g *grammar) adjoins(text string, a, b Date) bool {
	if a.EDTF.String() != "" && b.EDTF.String() != "" || !a.Relative && !b.Relative {
		return false
	}
	gap := text[a.End:b.Start]
	if a.Relative && b.Relative {
		return gap == " "
	}
	if a.Relative && strings.ContainsFunc(a.Words, unicode.IsDigit) || b.Relative &&
		strings.ContainsFunc(b.Words, unicode.IsDigit) {
		return false
	}
	if word := strings.Trim(gap, "\u00a0 ,"); len(gap) < 12 && g.articles[word] {
		return true
	}
	return len(gap) <= 5 && strings.Trim(gap, "\u00a0 ,(（") == "" && strings.Count(gap, ",") <= 1
}

func merge(text string, a, b Date) Date {
	m := Date{Start: a.Start, End: b.End, Words: text[a.Start:b.End], EDTF: a.EDTF, Relative: a.Relative && b.Relative}
	if !b.Relative {
		m.EDTF = b.EDTF
	}
	return m
}

// begins reports whether a date can begin at a byte.
func (g *grammar) begins(text string, i int, r rune) bool {
	if !wordRune(r) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	if unicode.IsDigit(r) {
		if i > 0 && (unicode.IsDigit(before) || strings.ContainsRune("./-:,_#§№", before) && i > 1 &&
			(before != '-' || digitBefore(text, i-1))) {
			return false
		}
		return g.unspaced || i == 0 || !wordRune(before)
	}
	if !g.unspaced && i > 0 && wordRune(before) {
		return false
	}
	var buf [startRunes * utf8.UTFMax]byte
	start := g.startOf(buf[:0], text[i:])
	return g.first[string(start)] || g.figured[string(start)] &&
		strings.ContainsFunc(text[i:min(len(text), i+figureReach)], unicode.IsDigit)
}

// figureReach is how far behind the first word of a date its figures stand.
const figureReach = 32

// startRunes is how many letters of a word decide whether it may begin a date, which ends the search with most words.
const startRunes = 6

// startOf appends the first letters of a word, in lower case; where words are not separated, the first one.
func (g *grammar) startOf(to []byte, word string) []byte {
	n := startRunes
	if g.unspaced {
		n = 1
	}
	for _, r := range word {
		if n--; n < 0 || !wordRune(r) {
			break
		}
		to = utf8.AppendRune(to, fold(r))
	}
	return to
}

func digitBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsDigit(r)
}

func fold(r rune) rune { return unicode.ToLower(r) }

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// read reads the longest date at a byte. What only looks like one, as it names a street, is not read; its end is
// returned.
func (g *grammar) read(text string, i int) (Date, bool) {
	end := min(len(text), i+window)
	form := g.figure
	if r, _ := utf8.DecodeRuneInString(text[i:]); !unicode.IsDigit(r) {
		if form = g.word.of(r); form == nil {
			return Date{}, false
		}
	}
	for range 3 {
		span := form.FindStringIndex(text[i:end])
		if span == nil {
			return Date{}, false
		}
		j := i + span[1]
		if !g.whole(text, i, j) {
			// What ends within a word may still be a date without that word.
			end = lastWord(text, i, j)
			continue
		}
		if g.street(text, i, j) {
			return Date{End: j}, false
		}
		return g.value(text, i, j)
	}
	return Date{}, false
}

// whole reports whether a span ends where a word or number does.
func (g *grammar) whole(text string, i, j int) bool {
	last, _ := utf8.DecodeLastRuneInString(text[:j])
	next, size := utf8.DecodeRuneInString(text[j:])
	if unicode.IsDigit(last) {
		after, _ := utf8.DecodeRuneInString(text[j+size:])
		if unicode.IsDigit(next) || strings.ContainsRune("/.,:-–", next) && unicode.IsDigit(after) {
			return false
		}
	}
	return g.unspaced || !wordRune(last) || j == len(text) || !wordRune(next)
}

// lastWord returns where the last word or number of a span begins.
func lastWord(text string, i, j int) int {
	for j > i {
		r, size := utf8.DecodeLastRuneInString(text[i:j])
		if !wordRune(r) {
			break
		}
		j -= size
	}
	return j
}

// value says what the words of a span state.
func (g *grammar) value(text string, i, j int) (Date, bool) {
	words := text[i:j]
	d := Date{Start: i, End: j, Words: words}
	numbers := numbersIn(words)
	for _, f := range g.forms {
		if !g.mayBe(f, numbers) {
			continue
		}
		m := f.re.FindStringSubmatch(words)
		if m == nil || !g.fits(f, m, text, i, j) {
			continue
		}
		if f.relative {
			d.Relative = true
			return d, true
		}
		if s := g.edtf(f, m[1:], words, text[:i]); s != "" {
			if v, err := edtf.Parse(s); err == nil {
				d.EDTF = v
			}
		}
		return d, true
	}
	return Date{}, false
}

// mayBe reports whether words with so many numbers in figures can be of a form, which takes less time than to compare
// them. The first day of a month may be a word, and characters may be numbers.
func (g *grammar) mayBe(f form, numbers int) bool {
	if g.unspaced || f.roles == "" {
		return true
	}
	days, others := strings.Count(f.roles, "d"), 0
	for _, role := range f.roles {
		if strings.ContainsRune("ync", role) {
			others++
		}
	}
	return others <= numbers && numbers <= others+days
}

// numbersIn counts the numbers in figures.
func numbersIn(words string) int {
	n, inside := 0, false
	for _, r := range words {
		is := unicode.IsDigit(r)
		if is && !inside {
			n++
		}
		inside = is
	}
	return n
}

// fits checks what an expression can't: capitals, and what stands around a month or year alone.
func (g *grammar) fits(f form, m []string, text string, i, j int) bool {
	for k, role := range f.roles {
		if role == 'm' && g.named && k+1 < len(m) {
			if r, _ := utf8.DecodeRuneInString(m[k+1]); unicode.IsLower(r) {
				return false
			}
		}
	}
	switch f.needs {
	case preposition:
		from := max(0, i-40)
		to := from + len(strings.TrimRight(text[from:i], "\u00a0 "))
		return to < i && g.place[strings.ToLower(text[lastWord(text, from, to):to])]
	case plainNext:
		rest := strings.TrimLeft(text[j:min(len(text), j+60)], "\u00a0 ")
		next := rest[:len(rest)-len(strings.TrimLeftFunc(rest, wordRune))]
		if strings.HasPrefix(rest, "-") {
			return false
		}
		return next == "" || len(rest) < len(text[j:min(len(text), j+60)]) && g.function[strings.ToLower(next)]
	case capital:
		r, _ := utf8.DecodeRuneInString(text[i:])
		return !g.capitalDays || !unicode.IsLower(r)
	}
	return true
}

// street reports whether a street is named by what stands at a span.
func (g *grammar) street(text string, i, j int) bool {
	if g.unspaced {
		rest := text[j:min(len(text), j+12)]
		for _, s := range g.streets {
			if strings.HasPrefix(rest, s) {
				return true
			}
		}
		return false
	}
	before := strings.FieldsFunc(strings.ToLower(text[max(0, i-60):i]),
		func(r rune) bool { return !wordRune(r) && r != ',' && r != ';' })
	after := strings.FieldsFunc(strings.ToLower(text[j:min(len(text), j+30)]),
		func(r rune) bool { return !wordRune(r) && r != ',' && r != ';' })
	if n := len(before); n > 2 {
		before = before[n-2:]
	}
	if len(after) > 1 {
		after = after[:1]
	}
	for _, w := range append(before, after...) {
		for _, s := range g.streets {
			if w == s || strings.HasPrefix(s, "*") && strings.HasSuffix(w, s[1:]) {
				return true
			}
		}
	}
	return false
}
