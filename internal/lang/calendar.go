package lang

import (
	"iter"
	"strings"
)

// A Calendar has the Gregorian months from January and the weekdays from Monday as CLDR has them: within dates, and by
// themselves. A "/" parts forms, a "_" words. Languages that count their months in digits have none.
type Calendar struct {
	Months, ShortMonths     Words
	Weekdays, ShortWeekdays Words
}

// Calendar returns the months and weekdays of a language. Abbreviations are without their full stop.
func (l *Language) Calendar() Calendar { return calendars[l.Tag] }

// GregorianMonths is the number of the last Gregorian month in [Language.MonthNumbers].
const GregorianMonths = 12

// MonthNumbers yields the forms of the months with their numbers from 1. Those of a second calendar, that of Iran in
// Persian, go on from 13.
func (l *Language) MonthNumbers() iter.Seq2[string, int] {
	return numbered(calendars[l.Tag].Months, l.Months)
}

// WeekdayNumbers yields the forms of the weekdays with their numbers, Monday being 1.
func (l *Language) WeekdayNumbers() iter.Seq2[string, int] {
	return numbered(calendars[l.Tag].Weekdays, l.Weekdays)
}

func numbered(lists ...Words) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for _, list := range lists {
			i := 0
			for forms := range list.All() {
				i++
				for form := range strings.SplitSeq(forms, "/") {
					if form != "-" && !yield(strings.ReplaceAll(form, "_", " "), i) {
						return
					}
				}
			}
		}
	}
}
