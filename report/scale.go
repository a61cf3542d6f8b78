package report

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// A scale places times on a band.
type scale struct {
	from, until time.Time
	rtl         bool
}

// A tick is a line across a band, with a label at some of them. Its fields are for templates.
type tick struct {
	At    string
	Label string // empty: none
	Minor bool   // without its label where room is short
}

// A span is the time that a date may mean, as a place on a band. Its fields are for templates.
type span struct {
	At, Middle     string
	Width          string
	Point          bool // exact to the hour or better
	Faded, FadesIn bool // the end or the start is open, unknown, or beyond the band
	Class          string
	Texts          []string
	Y              int // its middle
	low, high      float64
	from, until    time.Time // on the band
}

// slack is by how much a date may begin before its first day or end after its last, where its time zone is not known.
const slack = 14 * time.Hour

// placeEvent places an event. A date of whole days without a zone is as wide as it is on a calendar, and not as the
// instants that it may mean.
func (s scale) placeEvent(e query.Event) span {
	d, err := e.Date.Date()
	if zone, zoneErr := e.Date.Location(); err != nil || zoneErr != nil || zone != nil || hasTime(d) {
		return s.place(e.Earliest, e.Latest)
	}
	return s.place(d.Bounds())
}

// hasTime reports whether a date has a time of day.
func hasTime(d edtf.Date) bool {
	for m := range d.Members() {
		if m.First.Component(edtf.Hour).Text != "" || m.Last.Component(edtf.Hour).Text != "" {
			return true
		}
	}
	return false
}

func (s scale) place(from, until edtf.Bound) span {
	out := span{from: s.from, until: s.until}
	if from.Kind == edtf.Known {
		out.from = later(from.Time, s.from)
	}
	if until.Kind == edtf.Known {
		out.until = later(s.from, earlier(until.Time, s.until))
	}
	out.from = earlier(out.from, out.until)
	low, high := s.at(out.from), s.at(out.until)
	out.FadesIn = from.Kind != edtf.Known || from.Time.Before(s.from.Add(-slack))
	out.Faded = until.Kind != edtf.Known || until.Time.After(s.until.Add(slack))
	out.Point = from.Kind == edtf.Known && until.Kind == edtf.Known && until.Time.Sub(from.Time) <= time.Hour
	if s.rtl {
		low, high = 100-high, 100-low
		out.FadesIn, out.Faded = out.Faded, out.FadesIn
	}
	const least = 0.4 // to be seen
	if high-low < least {
		low = min(low, 100-least)
		high = low + least
	}
	out.low, out.high = low, high
	out.At, out.Width, out.Middle = percent(low), percent(high-low), percent((low+high)/2)
	return out
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// at returns where a time lies, in per cent from the start.
func (s scale) at(t time.Time) float64 {
	return 100 * float64(t.Unix()-s.from.Unix()) / float64(s.until.Unix()-s.from.Unix())
}

func (s scale) tick(t time.Time) tick {
	at := s.at(t)
	if s.rtl {
		at = 100 - at
	}
	return tick{At: percent(at)}
}

func percent(f float64) string { return strconv.FormatFloat(f, 'f', 2, 64) + "%" }

// A lane has as many rows of marks, and what is more shares the last.
const (
	maxRows   = 8
	rowHeight = 14
)

// stack puts marks below one another that would lie on one another, and returns in how many rows. Marks that are alike
// become one.
func stack(marks []span) (stacked []span, rows int) {
	const gap = 0.3
	slices.SortStableFunc(marks, func(a, b span) int {
		return cmp.Or(cmp.Compare(a.low, b.low), cmp.Compare(a.high, b.high), cmp.Compare(a.Class, b.Class))
	})
	var ends []float64
	for _, m := range marks {
		if n := len(stacked); n > 0 && stacked[n-1].low == m.low && stacked[n-1].high == m.high && stacked[n-1].Class == m.Class {
			stacked[n-1].Texts = append(stacked[n-1].Texts, m.Texts...)
			continue
		}
		row := slices.IndexFunc(ends, func(end float64) bool { return end+gap <= m.low })
		switch {
		case row < 0 && len(ends) < maxRows:
			row = len(ends)
			ends = append(ends, m.high)
		case row < 0:
			row = maxRows - 1
		}
		ends[row] = max(ends[row], m.high)
		m.Y = rowHeight*row + rowHeight/2
		stacked = append(stacked, m)
	}
	return stacked, len(ends)
}

// years returns a scale of whole years with at most eight labelled lines, as far apart as people count.
func (d *dossier) years(from, until time.Time) (scale, []tick) {
	first, last := from.Add(slack).Year(), until.Add(-slack-time.Nanosecond).Year()
	if first > last { // hours around New Year
		first, last = from.Year(), until.Year()
	}
	s := scale{startOfYear(first), startOfYear(last + 1), d.rtl}
	step := 1
	for digits := []int{2, 5, 10}; last-first >= 8*step; { // 1, 2, 5, 10, 20, 50…
		step = digits[0]
		digits = append(digits[1:], 10*digits[0])
	}
	var ticks []tick
	for y := (first + step - 1) / step * step; y <= last; y += step {
		t := s.tick(startOfYear(y))
		t.Label = d.say("%[1]s", strconv.Itoa(y))
		ticks = append(ticks, t)
	}
	return s, ticks
}

func startOfYear(y int) time.Time { return time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC) }

// days returns a scale of whole days with a line for each. At most three have labels, and only the first and those of
// another month have more than the day.
func (d *dossier) days(from, until time.Time) (scale, []tick) {
	const day = 24 * time.Hour
	s := scale{from.Truncate(day), until.Add(day - 1).Truncate(day), d.rtl}
	n := int(s.until.Sub(s.from) / day)
	step := (n + 2) / 3
	var ticks []tick
	for i := range n {
		date := s.from.AddDate(0, 0, i)
		t := s.tick(date)
		if i%step == 0 {
			t.Label, t.Minor = strconv.Itoa(date.Day()), i == step
			if i == 0 || date.Month() != s.from.Month() {
				t.Label = d.date(attribution.When(date.Format(time.DateOnly)))
			}
		}
		ticks = append(ticks, t)
	}
	return s, ticks
}

func bounded(e query.Event) bool { return e.Earliest.Kind == edtf.Known && e.Latest.Kind == edtf.Known }

func within(e query.Event, s scale) bool {
	return bounded(e) && e.Earliest.Time.Before(s.until) && e.Latest.Time.After(s.from) &&
		e.Latest.Time.Sub(e.Earliest.Time) <= maxDays*24*time.Hour
}

// extent returns the first and the last instant that events are known to have.
func extent(events []query.Event) (from, until time.Time, ok bool) {
	for _, e := range events {
		for _, b := range []edtf.Bound{e.Earliest, e.Latest} {
			if b.Kind != edtf.Known || b.Time.Year() < 1000 || b.Time.Year() > 9999 {
				continue
			}
			if !ok || b.Time.Before(from) {
				from = b.Time
			}
			if !ok || b.Time.After(until) {
				until = b.Time
			}
			ok = true
		}
	}
	return from, until, ok && until.After(from)
}

// densest returns the shortest stretch of time in which half of the events begin, or all of very few, to the end of
// the last, if it is a matter of days.
func densest(events []query.Event) (from, until time.Time, ok bool) {
	var dated []query.Event
	for _, e := range events {
		if bounded(e) && e.Latest.Time.Sub(e.Earliest.Time) <= 3*24*time.Hour {
			dated = append(dated, e)
		}
	}
	slices.SortFunc(dated, func(a, b query.Event) int {
		return cmp.Or(a.Earliest.Time.Compare(b.Earliest.Time), a.Latest.Time.Compare(b.Latest.Time))
	})
	half := max((len(dated)+1)/2, min(len(dated), 3))
	if half < 2 {
		return from, until, false
	}
	first := 0
	for i := range len(dated) - half + 1 {
		if starts(dated[i:i+half]) < starts(dated[first:first+half]) {
			first = i
		}
	}
	dated = dated[first : first+half]
	from, until = dated[0].Earliest.Time, dated[0].Latest.Time
	for _, e := range dated {
		if e.Latest.Time.After(until) {
			until = e.Latest.Time
		}
	}
	return from, until, until.Sub(from) <= maxDays*24*time.Hour
}

// starts returns how long after the first of some events the last begins.
func starts(events []query.Event) time.Duration {
	return events[len(events)-1].Earliest.Time.Sub(events[0].Earliest.Time)
}
