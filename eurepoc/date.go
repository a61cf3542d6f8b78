package eurepoc

import (
	"strings"
	"time"

	"example.com/attribution"
)

// A Date is a coded date with the precision that it can have.
type Date struct {
	Text string           // as coded
	When attribution.When // a year, a month or a day of EDTF; zero where Missing says why, or where Text is not a date
	// Text names a day, and When does not: a first of January is a year, a first of another month a month
	Inferred bool
	Missing  Missing
}

// DateOf reads a coded date: YYYY-MM-DD, with "00:00:00" after it or not, YYYY-MM, or YYYY. It reports false for what
// is neither a date nor a marker of a missing one.
func DateOf(cell string) (Date, bool) {
	d := Date{Text: trim(cell), Missing: MissingOf(cell)}
	if d.Missing != "" {
		return d, true
	}
	text := strings.TrimSuffix(d.Text, " 00:00:00")
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		t, err := time.Parse(layout, text)
		if err != nil {
			continue
		}
		switch {
		case layout != time.DateOnly:
		case t.Day() == 1 && t.Month() == time.January:
			layout, d.Inferred = "2006", true
		case t.Day() == 1:
			layout, d.Inferred = "2006-01", true
		}
		d.When = attribution.When(t.Format(layout))
		return d, true
	}
	return d, false
}

// day returns the day that a date names, whatever its precision is.
func (d Date) day() (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, strings.TrimSuffix(d.Text, " 00:00:00"))
	return t, err == nil
}

// sentinel is the end date that stands for one that is not known.
const sentinel = "2000-01-01"

// swapped reports whether a day before start is not before it once its day and its month are exchanged.
func swapped(start, end time.Time) bool {
	other := time.Date(end.Year(), time.Month(end.Day()), int(end.Month()), 0, 0, 0, 0, time.UTC)
	return end.Day() <= 12 && end.Day() != int(end.Month()) && !other.Before(start)
}
