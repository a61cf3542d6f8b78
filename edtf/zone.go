package edtf

import "time"

// farthest is further than the clocks of any zone were ever off UTC.
const farthest = 26 * time.Hour

// firstAt is the first instant at which the clocks of loc show local time t or later: where they were put back
// over midnight, the first of two midnights; where they were put forward over it, the instant of the change.
// Without a location it is the first such instant anywhere on Earth.
func firstAt(t time.Time, loc *time.Location) time.Time {
	if loc == nil {
		return t.Add(-easternmost)
	}
	at := t.Add(-farthest).In(loc)
	for {
		start, end := unchanged(at)
		first := utc(t, at)
		if !start.IsZero() && first.Before(start) {
			first = start
		}
		if end.IsZero() || first.Before(end) {
			return first
		}
		at = end
	}
}

// lastBefore is the instant after which the clocks of loc never show a local time before t again. Without a
// location it is the last such instant anywhere on Earth.
func lastBefore(t time.Time, loc *time.Location) time.Time {
	if loc == nil {
		return t.Add(-westernmost)
	}
	at := t.Add(farthest).In(loc)
	for {
		start, end := unchanged(at)
		last := utc(t, at)
		if !end.IsZero() && end.Before(last) {
			last = end
		}
		if start.IsZero() || start.Before(last) {
			return last
		}
		at = start.Add(-1)
	}
}

// unchanged is the time around an instant in which its zone is as far off UTC as at that instant, as
// ZoneBounds gives it; a zero time is not a bound. Beyond the table of the zone, where a rule gives the changes
// of each year, ZoneBounds ends the last stretch of a leap year on the morning of its last day, before an
// instant on that day. No clocks change there.
func unchanged(at time.Time) (start, end time.Time) {
	start, end = at.ZoneBounds()
	if !end.After(at) {
		end = time.Time{}
	}
	return start, end
}

// utc is the instant at which it is local time t for clocks that are as far off UTC as at the instant at.
func utc(t, at time.Time) time.Time {
	_, offset := at.Zone()
	return t.Add(-time.Duration(offset) * time.Second)
}
