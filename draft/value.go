package draft

import (
	"fmt"
	"maps"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// A point is what one end of a range states; zero is not stated.
type point struct{ year, month, day int }

func (p point) String() string {
	switch {
	case p.month == 0:
		return fmt.Sprintf("%04d", p.year)
	case p.day == 0:
		return fmt.Sprintf("%04d-%02d", p.year, p.month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", p.year, p.month, p.day)
}

// edtf writes what the groups of a form state, or nothing. A range is recognised by a role that comes again; the first
// end takes from the second the month and year it lacks, and the second from the first.
func (g *grammar) edtf(f form, groups []string, words, before string) string {
	switch f.roles {
	case "c", "t":
		return g.decade(words)
	}
	var ends [2]point
	at, joined := 0, false
	for i, role := range f.roles {
		word := strings.ToLower(strings.TrimSuffix(groups[i], "."))
		field := &ends[at].day
		n := number(word)
		switch role {
		case '&':
			joined, at = true, 1
			continue
		case 'd':
			if g.firstDay[word] {
				n = 1
			}
		case 'm':
			field = &ends[at].month
			if name, _, _ := strings.Cut(word, "/"); g.months[strings.TrimSuffix(name, ".")] > 0 {
				n = g.months[strings.TrimSuffix(name, ".")]
			}
		case 'n':
			field = &ends[at].month
		case 's':
			field, n = &ends[at].month, 20+g.seasons[word]
		case 'y':
			field, n = &ends[at].year, yearNumber(word)
		}
		if at == 0 && (*field != 0 || role == 'd' && ends[0].day != 0) {
			at = 1
			switch field {
			case &ends[0].day:
				field = &ends[1].day
			case &ends[0].month:
				field = &ends[1].month
			default:
				field = &ends[1].year
			}
		}
		if *field != 0 || n <= 0 {
			return ""
		}
		*field = n
	}
	if strings.ContainsRune(f.roles, 'n') && !g.ordered(f, &ends, at) {
		return ""
	}
	if at == 0 {
		if g.iranian && !ends[0].fromIran() {
			return ""
		}
		return ends[0].String()
	}
	for i := range ends {
		other := ends[1-i]
		if ends[i].year == 0 {
			ends[i].year = other.year
		}
		if ends[i].month == 0 {
			ends[i].month = other.month
		}
	}
	if g.iranian && (!ends[0].fromIran() || !ends[1].fromIran()) {
		return ""
	}
	if joined && !g.isBetween(before) {
		return "{" + ends[0].String() + "," + ends[1].String() + "}"
	}
	return ends[0].String() + "/" + ends[1].String()
}

// ordered settles which figure is the month where languages differ: in English 4/5/2021 depends on the country,
// 15/4/2021 doesn't.
func (g *grammar) ordered(f form, ends *[2]point, at int) bool {
	if f.roles[0] == 'y' {
		return true
	}
	for i := range ends[:at+1] {
		p := &ends[i]
		if p.month == 0 {
			continue
		}
		switch {
		case p.month > 12 && p.day <= 12 && g.monthFirst || g.monthFirst && g.region == "US":
			p.day, p.month = p.month, p.day
		case g.monthFirst && g.region == "" && p.day <= 12 && p.day != p.month:
			return false
		}
	}
	return true
}

func (g *grammar) isBetween(before string) bool {
	before = strings.ToLower(strings.TrimRight(before[max(0, len(before)-40):], "\u00a0 "))
	for _, b := range g.between {
		if rest, ok := strings.CutSuffix(before, b); ok {
			if r, _ := utf8.DecodeLastRuneInString(rest); rest == "" || !wordRune(r) {
				return true
			}
		}
	}
	return false
}

// decade writes a decade given in figures or words; of two figures it is the twentieth century's.
func (g *grammar) decade(words string) string {
	if n := g.tens[strings.Join(strings.Fields(strings.ToLower(words)), " ")]; n > 0 {
		return fmt.Sprintf("19%dX", n+2)
	}
	figures := strings.TrimFunc(words, func(r rune) bool { return !unicode.IsDigit(r) })
	switch len(figures) {
	case 4:
		return figures[:3] + "X"
	case 2:
		return "19" + figures[:1] + "X"
	}
	return ""
}

// eras are those of rulers and states, in all languages, with the year before the first of each.
var eras = sync.OnceValue(func() map[string]int {
	all := map[string]int{}
	for l := range lang.All() {
		maps.Copy(all, l.Dates.Eras)
	}
	return all
})

func yearNumber(word string) int {
	for era, base := range eras() {
		if rest, ok := strings.CutPrefix(word, era); ok {
			if n := number(rest); n > 0 {
				return base + n
			}
			return 0
		}
	}
	return number(word)
}

// number reads decimal digits of any script, and Chinese numerals up to 99 or digit by digit. What is neither is -1.
func number(word string) int {
	const ones = "〇一二三四五六七八九"
	n, tens := 0, false
	for _, r := range word {
		switch {
		case unicode.IsDigit(r):
			n = n*10 + lang.Digit(r)
		case r == '元' || r == '正':
			n = 1
		case r == '十':
			n, tens = max(n, 1)*10, true
		case r == '廿':
			n, tens = 20, true
		case r == '卅':
			n, tens = 30, true
		case r == '零' || r == '○':
			n *= 10
		default:
			i := strings.IndexRune(ones, r)
			if i < 0 {
				return -1
			}
			if v := i / len("〇"); tens {
				n += v
			} else {
				n = n*10 + v
			}
		}
	}
	return n
}
