package query

import (
	"math"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// A moment is between which instants something dated certainly happened, in seconds: at earliest or later, before
// latest. One moment is certainly before another if its latest is no later than the other's earliest, as
// [edtf.Span.Before] has it.
type moment struct{ earliest, latest int64 }

// Moments that nothing limits.
const (
	always = math.MinInt64
	never  = math.MaxInt64
)

// momentOf returns the moment of a date in its zone or, where it has none, anywhere.
func momentOf(when attribution.When) moment {
	span, err := when.Span()
	if err != nil || when == "" {
		return moment{always, never}
	}
	d, _ := when.Date()
	return momentIn(d, span)
}

// momentIn returns the moment of a date that covers a span.
func momentIn(d edtf.Date, span edtf.Span) moment {
	from, until := span.Bounds()
	if d.Qualification() != 0 {
		return moment{earliestOf(span, from), latestOf(span, until)}
	}
	m := moment{always, never}
	if from.Kind == edtf.Known {
		m.earliest = from.Time.Unix()
	}
	if until.Kind == edtf.Known {
		m.latest = until.Time.Unix()
	}
	return m
}

// Bounds of a qualified date are those of the date as written. How far the qualification reaches is known to Before
// alone, which is asked about single seconds, further and further from the bounds.

func earliestOf(span edtf.Span, from edtf.Bound) int64 {
	if from.Kind != edtf.Known {
		return always
	}
	distance, ok := reach(func(distance int64) bool {
		t, ok := shift(from.Time, -distance-1)
		return ok && second(t).Before(span) == edtf.Yes
	})
	if !ok {
		return always
	}
	return from.Time.Unix() - distance
}

func latestOf(span edtf.Span, until edtf.Bound) int64 {
	if until.Kind != edtf.Known {
		return never
	}
	distance, ok := reach(func(distance int64) bool {
		t, ok := shift(until.Time, distance)
		return ok && span.Before(second(t)) == edtf.Yes
	})
	if !ok {
		return never
	}
	return until.Time.Unix() + distance
}

// shift moves an instant by seconds, if it stays in the years that a time of day can have.
func shift(t time.Time, seconds int64) (time.Time, bool) {
	t = time.Unix(t.Unix()+seconds, 0).UTC()
	return t, t.Year() >= 0 && t.Year() <= lastYear
}

// reach returns the least distance that is far enough, if one is. Whatever is further than that is far enough too.
func reach(enough func(distance int64) bool) (int64, bool) {
	const furthest = 1 << 39 // seconds, more than all the years with a time of day
	far := int64(0)
	for step := int64(1); !enough(far); step *= 2 {
		if far = step; far > furthest {
			return 0, false
		}
	}
	near := far / 2
	for near < far {
		if middle := near + (far-near)/2; enough(middle) {
			far = middle
		} else {
			near = middle + 1
		}
	}
	return far, true
}
