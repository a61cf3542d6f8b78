package draft

import (
	"time"

	"example.com/attribution/internal/lang"
)

// Years of the calendar of Iran that are read: from the act that made it the civil one, of 1925, as long as its leap
// years follow the rule below.
const (
	firstIranian = 1304
	lastIranian  = 1499
)

// fromIran makes a day of the calendar of Iran one of ours, and leaves other dates as they are. It reports false for
// what has no single date with us: a month or a year, and a day that is not in that calendar.
func (p *point) fromIran() bool {
	month := p.month
	if month > lang.GregorianMonths {
		month -= lang.GregorianMonths
	} else if p.year < firstIranian || p.year > lastIranian {
		return true
	}
	t, ok := iranianDay(p.year, month, p.day)
	if !ok {
		return false
	}
	p.year, p.month, p.day = t.Year(), int(t.Month()), t.Day()
	return true
}

// iranianDay returns a day of the calendar of Iran: six months of 31 days, five of 30, and one of 29, of 30 in leap
// years.
func iranianDay(year, month, day int) (time.Time, bool) {
	if year < firstIranian || year > lastIranian || month < 1 || month > 12 || day < 1 || day > 31 {
		return time.Time{}, false
	}
	if month > 6 && day > 30 || month == 12 && day > 29 && !isIranianLeap(year) {
		return time.Time{}, false
	}
	days := 31*(month-1) - max(0, month-7) + day - 1
	for y := 1403; y < year; y++ {
		days += iranianLength(y)
	}
	for y := year; y < 1403; y++ {
		days -= iranianLength(y)
	}
	return time.Date(2024, time.March, 20, 0, 0, 0, 0, time.UTC).AddDate(0, 0, days), true // 1 Farvardin 1403
}

func iranianLength(year int) int {
	if isIranianLeap(year) {
		return 366
	}
	return 365
}

// isIranianLeap reports whether a year has 366 days. The year begins at the equinox at Tehran; in the years read here
// that makes eight leap years in 33 (Kazimierz Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and
// Planets 74, 1996).
func isIranianLeap(year int) bool {
	switch year % 33 {
	case 1, 5, 9, 13, 17, 22, 26, 30:
		return true
	}
	return false
}

// civilDay returns the day of a month in a year of ours. Of the months of Iran it is the year in which theirs begins.
func civilDay(year, month, day int) (time.Time, bool) {
	if month > lang.GregorianMonths {
		return iranianDay(year-621, month-lang.GregorianMonths, day)
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return t, t.Day() == day
}
