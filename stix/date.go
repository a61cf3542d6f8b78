package stix

import (
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// Dates of a case and timestamps of STIX. A day is written as its midnight in UTC, wherever it was a day, and read back
// as the day: a timestamp at midnight says no more. The end of a stretch of time is the last second of its last day.

const (
	layout    = "2006-01-02T15:04:05.000Z"
	dayStart  = "00:00:00"
	dayEnd    = "23:59:59"
	dayLength = len("2006-01-02")
)

func newTimestamp(t time.Time) timestamp { return timestamp(t.UTC().Format(layout)) }

// start returns when a date begins, and whether that is known.
func start(w attribution.When) (timestamp, bool) {
	from, _, ok := bounds(w)
	if !ok || from.Kind != edtf.Known || !isFourDigitYear(from.Time) {
		return "", false
	}
	return newTimestamp(from.Time), true
}

// end returns the last second of a date, and whether that is known.
func end(w attribution.When) (timestamp, bool) {
	_, until, ok := bounds(w)
	if !ok || until.Kind != edtf.Known || !isFourDigitYear(until.Time.Add(-time.Second)) {
		return "", false
	}
	return newTimestamp(until.Time.Add(-time.Second)), true
}

func isFourDigitYear(t time.Time) bool { return t.UTC().Year() >= 0 && t.UTC().Year() <= 9999 }

// bounds returns the bounds of a date: of its days as they are written, or of a time of day in its zone.
func bounds(w attribution.When) (from, until edtf.Bound, ok bool) {
	if w == "" {
		return from, until, false
	}
	d, err := w.Date()
	if err != nil {
		return from, until, false
	}
	if strings.Contains(d.String(), "T") {
		zone, err := w.Location()
		if err == nil && zone != nil {
			from, until = d.In(zone).Bounds()
			return from, until, true
		}
	}
	from, until = d.Bounds()
	return from, until, true
}

// civil returns a valid timestamp with the second before in place of a leap second, which dates do not have.
func (t timestamp) civil() timestamp {
	if at := secondsLength - len("60"); t[at:secondsLength] == "60" {
		return t[:at] + "59" + t[secondsLength:]
	}
	return t
}

// date returns the date that a timestamp states. At midnight, and in the last second of a day, that is the day.
func (t timestamp) date() attribution.When {
	if !t.isValid() {
		return ""
	}
	t = t.civil()
	if clock := t[dayLength+1 : secondsLength]; clock == dayStart && strings.Trim(t.fraction(), "0") == "" || clock == dayEnd {
		return attribution.When(t[:dayLength])
	}
	return attribution.When(t[:secondsLength]) + "Z"
}

// monthStart returns the month that begins at a timestamp somewhere on Earth, which is how some producers write months.
func (t timestamp) monthStart() (attribution.When, bool) {
	if !t.isValid() || t[secondsLength-6:secondsLength] != ":00:00" || strings.Trim(t.fraction(), "0") != "" {
		return "", false
	}
	at, err := time.Parse(time.RFC3339, string(t))
	if err != nil {
		return "", false
	}
	const west, east = 12 * time.Hour, 14 * time.Hour // zones go from UTC-12 to UTC+14
	month := at.Add(east)
	first := time.Date(month.Year(), month.Month(), 1, 0, 0, 0, 0, time.UTC)
	if d := at.Sub(first); d < -east || d > west {
		return "", false
	}
	return attribution.When(first.Format("2006-01")), true
}

// stretch returns the date from one date to another: a month or a year where they are its ends.
func stretch(from, to attribution.When) attribution.When {
	switch {
	case from == "" && to == "":
		return ""
	case to == "":
		return from + "/"
	case from == "":
		return "/" + to
	case from == to:
		return from
	}
	if strings.Contains(string(from), "T") != strings.Contains(string(to), "T") { // which cannot be compared
		from, to = from[:min(len(from), dayLength)], to[:min(len(to), dayLength)]
	}
	first, last, ok := wholeMonths(from, to)
	switch {
	case !ok:
		return from + "/" + to
	case first[5:] == "01" && last[5:] == "12" && first[:4] == last[:4]:
		return first[:4]
	case first[5:] == "01" && last[5:] == "12":
		return first[:4] + "/" + last[:4]
	case first == last:
		return first
	}
	return first + "/" + last
}

// wholeMonths returns the months of two days, if one is the first of its month and the other the last.
func wholeMonths(from, to attribution.When) (first, last attribution.When, ok bool) {
	a, errA := time.Parse(time.DateOnly, string(from))
	b, errB := time.Parse(time.DateOnly, string(to))
	if errA != nil || errB != nil || a.Day() != 1 || b.AddDate(0, 0, 1).Day() != 1 {
		return "", "", false
	}
	return from[:7], to[:7], true
}

// fidelity returns a date that is as exact as the incident extension says: to the year, the month, the day, and so on.
func (t timestamp) fidelity(unit string) attribution.When {
	if !t.isValid() {
		return ""
	}
	t = t.civil()
	switch unit {
	case "year":
		return attribution.When(t[:4])
	case "month":
		return attribution.When(t[:7])
	case "day":
		return attribution.When(t[:dayLength])
	case "hour":
		return attribution.When(t[:13]) + "Z"
	case "minute":
		return attribution.When(t[:16]) + "Z"
	case "second":
		return attribution.When(t[:secondsLength]) + "Z"
	}
	return t.date()
}
