package report

import (
	"strconv"
	"strings"

	"example.com/attribution/edtf"
)

// calendarWords says the day, month, part and year of a date as far as they are specified, and what of them is not.
func (w words) calendarWords(d edtf.Date) string {
	year, month, day := d.Component(edtf.Year).Text, d.Component(edtf.Month).Text, d.Component(edtf.Day).Text
	part := d.Component(edtf.SubYear).Text
	var texts, missing []string
	known := func(text string) bool { return text != "" && !strings.Contains(text, "X") }
	switch {
	case known(year) && part != "":
		texts = append(texts, w.say("%[1]s %[2]s", w.partName(part), w.yearNumber(year)))
	case known(year) && known(month) && known(day):
		texts = append(texts, w.say("%[1]s %[2]s %[3]s", w.dayNumber(day), w.monthName(month), w.yearNumber(year)))
	case known(year) && known(month):
		texts = append(texts, w.say("%[1]s %[2]s", w.monthName(month), w.yearNumber(year)))
	case known(year):
		texts = append(texts, w.yearName(year))
	case part != "":
		texts = append(texts, w.partName(part))
	case known(month) && known(day):
		texts = append(texts, w.say("day %[1]s of %[2]s", w.dayNumber(day), w.monthName(month)))
	case known(month):
		texts = append(texts, w.monthName(month))
	}
	if month != "" && !known(month) {
		if known(day) {
			texts = append(texts, w.say("day %s", strings.TrimPrefix(day, "0")))
		}
		if which := w.candidates(month, 12); which != "" {
			texts = append(texts, w.say("month %s", which))
		}
	}
	if day != "" && !known(day) {
		if which := w.candidates(day, 31); which != "" {
			texts = append(texts, w.say("day %s", which))
		}
	}
	if !known(year) {
		if from, to, ok := yearRange(year); ok {
			texts = append(texts, w.span(w.yearName(from), w.yearName(to)))
		}
		missing = append(missing, "year")
	}
	if month != "" && !known(month) {
		missing = append(missing, "month")
	}
	if day != "" && !known(day) {
		missing = append(missing, "day")
	}
	if len(missing) > 0 {
		for i, unit := range missing {
			missing[i] = w.word(unit)
		}
		texts = append(texts, w.say("not specified: %s", strings.Join(missing, w.say(", "))))
	}
	return strings.Join(texts, w.say(", "))
}

// yearRange returns the first and the last year that digits stand for of which some are not specified, and false where
// none is.
func yearRange(text string) (from, to string, ok bool) {
	if strings.Trim(text, "X-") == "" {
		return "", "", false
	}
	from, to = strings.ReplaceAll(text, "X", "0"), strings.ReplaceAll(text, "X", "9")
	if strings.HasPrefix(text, "-") {
		from, to = to, from
	}
	return from, to, true
}

// candidates says which months or days digits may stand for of which some are not specified; nothing where none is.
func (w words) candidates(text string, last int) string {
	if len(text) != 2 || text == "XX" {
		return ""
	}
	var all []string
	for n := 1; n <= last; n++ {
		if tens, ones := string(rune('0'+n/10)), string(rune('0'+n%10)); (text[:1] == "X" || text[:1] == tens) &&
			(text[1:] == "X" || text[1:] == ones) {
			all = append(all, strconv.Itoa(n))
		}
	}
	if text[1:] == "X" && len(all) > 1 {
		return w.span(all[0], all[len(all)-1])
	}
	return strings.Join(all, w.say(" or "))
}

func (w words) dayNumber(day string) string {
	if day == "01" {
		return w.say("day 1")
	}
	return strings.TrimPrefix(day, "0")
}

func (w words) monthName(month string) string { return w.say(named(months[:], month, 1)) }

func (w words) partName(code string) string { return w.say(named(subYears[:], code, 21)) }

// yearName says a year by itself.
func (w words) yearName(year string) string { return w.say("%[1]s", w.yearNumber(year)) }

// yearNumber says a year for use in a date: before the year 1 by the usual count, which has no year 0.
func (w words) yearNumber(year string) string {
	number, significant, _ := strings.Cut(strings.TrimPrefix(year, "Y"), "S")
	if mantissa, exponent, ok := strings.Cut(number, "E"); ok {
		n, err := strconv.Atoi(exponent)
		if err != nil || n > 18 {
			return year // the number would be longer than anybody reads
		}
		number = mantissa + strings.Repeat("0", n)
	}
	if n, err := strconv.ParseInt(number, 10, 64); err == nil {
		if number = strconv.FormatInt(n, 10); n <= 0 {
			number = w.say("%s BC", strconv.FormatInt(1-n, 10))
		}
	}
	if significant != "" {
		number = w.say("%[1]s (significant digits: %[2]s)", number, significant)
	}
	return number
}
