package draft

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// nearDays is how far from the day of a text a day without a year is certain to be of the nearest year.
const nearDays = 150

// resolve returns the day that a day and month without a year is, by the day of the text; nothing if they don't say it.
func resolve(d Date, tag language.Tag, when attribution.When) string {
	day, ok := dayOf(when)
	if !ok || !d.Relative {
		return ""
	}
	month, number, weekday := partsOf(d.Words, lang.Of(tag))
	if month == 0 || number == 0 {
		return ""
	}
	for _, year := range []int{day.Year(), day.Year() - 1, day.Year() + 1} {
		t, ok := civilDay(year, month, number)
		away := t.Sub(day).Hours() / 24
		if ok && -nearDays <= away && away <= nearDays && (weekday == 0 || weekdayOf(t) == weekday) {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// withWeekdays lists the dates of a text, a weekday and the day and month beside it as one.
func withWeekdays(text string, tag language.Tag) []Date {
	var out []Date
	l := lang.Of(tag)
	weekdayAlone := func(d Date) bool {
		_, day, weekday := partsOf(d.Words, l)
		return d.Relative && day == 0 && weekday > 0
	}
	dayOfMonth := func(d Date) bool {
		month, day, weekday := partsOf(d.Words, l)
		return d.Relative && month > 0 && day > 0 && weekday == 0
	}
	for _, d := range Dates(text, tag) {
		if n := len(out); n > 0 {
			last := out[n-1]
			gap := text[last.End:d.Start]
			beside := len(gap) <= 4 && strings.Trim(gap, " ,(（\u00a0") == "" && strings.Count(gap, ",") <= 1
			if beside && (weekdayAlone(last) && dayOfMonth(d) || dayOfMonth(last) && weekdayAlone(d)) {
				out[n-1] = merge(text, last, d)
				continue
			}
		}
		out = append(out, d)
	}
	return out
}

// dayOf returns the day of a date, if it states one.
func dayOf(when attribution.When) (time.Time, bool) {
	date, err := when.Date()
	if err != nil || when == "" {
		return time.Time{}, false
	}
	from, until := date.Bounds()
	if from.Kind != edtf.Known || until.Kind != edtf.Known || until.Time.Sub(from.Time) > 24*time.Hour {
		return time.Time{}, false
	}
	y, m, d := from.Time.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC), true
}

func weekdayOf(t time.Time) int {
	if t.Weekday() == time.Sunday {
		return 7
	}
	return int(t.Weekday())
}

type calendar struct{ months, days map[string]int }

// calendars are made when they are first used.
var calendars sync.Map // of *lang.Language to *calendar

// calendarOf returns the months and the weekdays of a language.
func calendarOf(l *lang.Language) (months, days map[string]int) {
	made, ok := calendars.Load(l)
	if !ok {
		c := &calendar{map[string]int{}, map[string]int{}}
		for m, n := range l.MonthNumbers() {
			c.months[m] = n
		}
		i := 0
		for forms := range l.Calendar().ShortMonths.All() {
			i++
			for f := range strings.SplitSeq(forms, "/") {
				if c.months[f] == 0 && f != "-" {
					c.months[f] = i
				}
			}
		}
		for w, n := range l.WeekdayNumbers() {
			c.days[w] = n
		}
		for w, n := range numbered(l.Dates.Weekdays) {
			c.days[w] = n
		}
		made, _ = calendars.LoadOrStore(l, c)
	}
	c := made.(*calendar)
	return c.months, c.days
}

// partsOf returns the month, the day and the weekday in words for one day; zero where there is none, or more than one.
func partsOf(words string, l *lang.Language) (month, day, weekday int) {
	months, days := calendarOf(l)
	numbers := 0
	for t := nextToken(words, 0); t.end > 0; t = nextToken(words, t.end) {
		digits := 0
		for _, r := range t.lower {
			if v := digitOf(r); v >= 0 {
				digits = digits*10 + v
			} else {
				break
			}
		}
		switch {
		case digits > 0:
			day, numbers = digits, numbers+1
			if l.Dates.Marks != "" && numbers == 1 && strings.ContainsAny(words, "月월") { // 3月25日
				month = digits
			}
			if digits > 31 {
				return 0, 0, 0
			}
		case months[t.lower] > 0:
			if month > 0 {
				return 0, 0, 0
			}
			month = months[t.lower]
		case days[t.lower] > 0:
			weekday = days[t.lower]
		}
	}
	if l.Dates.Marks != "" {
		return markedParts(words)
	}
	if numbers > 1 {
		return 0, 0, 0
	}
	return month, day, weekday
}

// markedParts reads 3月25日 and 3월 25일.
func markedParts(words string) (month, day, weekday int) {
	n, numbers := 0, []int{}
	for _, r := range words {
		if v := digitOf(r); v >= 0 {
			n = min(n*10+v, 10000)
			continue
		}
		switch {
		case r == '月' || r == '월' || r == '日' || r == '号' || r == '號' || r == '일':
			numbers = append(numbers, n)
			n = 0
		case n > 0:
			return 0, 0, 0
		}
	}
	if len(numbers) != 2 || n != 0 || numbers[0] > 12 || numbers[1] > 31 {
		return 0, 0, 0
	}
	return numbers[0], numbers[1], 0
}

// digitOf returns the value of a digit, or -1.
func digitOf(r rune) int {
	for _, zero := range []rune{'0', '٠', '۰', '０', '०'} {
		if zero <= r && r <= zero+9 {
			return int(r - zero)
		}
	}
	return -1
}

// candidates returns the dates that a date without a value may be, by the day of the text, the likeliest first.
func candidates(d Date, tag language.Tag, when attribution.When) []string {
	day, known := dayOf(when)
	if !d.Relative {
		return twoOrders(d.Words)
	}
	month, number, weekday := partsOf(d.Words, lang.Of(tag))
	switch {
	case !known:
		return nil
	case month > 0 && number > 0:
		var out []string
		for _, year := range []int{day.Year(), day.Year() - 1, day.Year() + 1} {
			if t, ok := civilDay(year, month, number); ok && (weekday == 0 || weekdayOf(t) == weekday) {
				out = append(out, t.Format(time.DateOnly))
			}
		}
		return out
	case month > lang.GregorianMonths:
		return nil
	case month > 0:
		return []string{fmt.Sprintf("%d-%02d", day.Year(), month), fmt.Sprintf("%d-%02d", day.Year()-1, month),
			fmt.Sprintf("%d-%02d", day.Year()+1, month)}
	}
	if weekday == 0 {
		weekday = weekdayIn(d.Words, lang.Of(tag))
	}
	if weekday > 0 {
		back := (weekdayOf(day) - weekday + 7) % 7
		return []string{day.AddDate(0, 0, -back).Format(time.DateOnly), day.AddDate(0, 0, 7-back).Format(time.DateOnly),
			day.AddDate(0, 0, -back-7).Format(time.DateOnly)}
	}
	return []string{day.Format(time.DateOnly), day.AddDate(0, 0, -1).Format(time.DateOnly),
		day.AddDate(0, 0, 1).Format(time.DateOnly)}
}

// weekdayIn returns the number of the weekday that words contain, in languages that write it as one with others.
func weekdayIn(words string, l *lang.Language) int {
	lower := strings.ToLower(words)
	best, length := 0, 0
	for w, n := range l.WeekdayNumbers() {
		if strings.Contains(lower, w) && len(w) > length {
			best, length = n, len(w)
		}
	}
	return best
}

// twoOrders returns what figures are with the day first and with the month first.
func twoOrders(words string) []string {
	var n []int
	for t := nextToken(words, 0); t.end > 0; t = nextToken(words, t.end) {
		v := 0
		for _, r := range t.lower {
			if digit := digitOf(r); digit >= 0 {
				v = min(v*10+digit, 10000)
			}
		}
		n = append(n, v)
	}
	if len(n) != 3 {
		return nil
	}
	var out []string
	for _, o := range [][2]int{{n[0], n[1]}, {n[1], n[0]}} {
		if t := time.Date(n[2], time.Month(o[1]), o[0], 0, 0, 0, 0, time.UTC); o[1] <= 12 && t.Day() == o[0] && n[2] > 999 {
			out = append(out, t.Format(time.DateOnly))
		}
	}
	return out
}
