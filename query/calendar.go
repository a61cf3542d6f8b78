package query

import (
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/pattern"
)

// A timing is when something happened in two ways: as instants, and as days of the calendar by which its own text is
// dated, as if all places had one clock.
type timing struct {
	clock   bool // the date has a zone or a time of day, so that its instants say more than its days
	instant moment
	days    moment
}

// unlimited is the timing of what has no date that can be read.
var unlimited = timing{instant: moment{always, never}, days: moment{always, never}}

func timingOf(when attribution.When) timing {
	if when == "" {
		return unlimited
	}
	d, err := when.Date()
	if err != nil {
		return unlimited
	}
	zone, err := when.Location()
	if err != nil {
		return unlimited
	}
	days := calendarDays(d, zone)
	t := timing{clock: zone != nil || strings.Contains(d.String(), "T"), days: momentIn(days, days.In(time.UTC))}
	if t.clock { // nothing depends on the instants of what has none
		t.instant = momentIn(d, d.In(zone))
	}
	return t
}

// order says which of two timings of one party's own texts certainly comes first: as instants where both have a zone or
// a time of day, else by the days of the calendar.
func order(a, b timing) (before, after bool) {
	x, y := a.days, b.days
	if a.clock && b.clock {
		x, y = a.instant, b.instant
	}
	return x.latest <= y.earliest, y.latest <= x.earliest
}

// timeOfDay finds times of day in a date, each with the day before it, its offset from UTC if it has one, and its
// qualification.
var timeOfDay = pattern.Lazy(`(\d{4}-\d{2}-\d{2})T[0-9:.]+(Z|[+-]\d{2}(?::?\d{2})?)?[?~%]?`)

// calendarDays returns the days on which a date is by its own text: a time of day is on the day before it or, where it
// is given with an offset beside a zone, on the day that it is in the zone. Where that makes no date it is the zero
// date.
func calendarDays(d edtf.Date, zone *time.Location) edtf.Date {
	if !strings.Contains(d.String(), "T") {
		return d
	}
	text := timeOfDay().ReplaceAllStringFunc(d.String(), func(s string) string {
		parts := timeOfDay().FindStringSubmatch(s)
		if zone == nil || parts[2] == "" {
			return parts[1]
		}
		exact, err := edtf.Parse(s)
		if err != nil {
			return parts[1]
		}
		from, _ := exact.Bounds()
		return from.Time.In(zone).Format(time.DateOnly)
	})
	days, err := edtf.Parse(text)
	if err != nil {
		return edtf.Date{}
	}
	return days
}
