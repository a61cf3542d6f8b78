package query

import (
	"slices"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// AsOf returns an index of what was publicly said by the end of a date.
//
// A date without a zone and without a time of day is a day, a month or a year of the calendar: what was given in it or
// before, each text by its own calendar, is in the index without a doubt, and what was given later is not. A date with
// a zone or with a time of day is an instant, the last that it covers: texts that have a zone compare exactly; a text
// without a zone was certainly said once its day was over everywhere, and may have been said while that day was running
// somewhere. See the package documentation.
//
// Where dates leave it open whether a statement had been made, all answers are marked as uncertain. A statement counts
// only when those that it refers to have been made; one that may have been made was, if a statement that refers to it
// was.
//
// A claim that nobody had made by then is hidden, though somebody may have denied it already; see [Position.Hidden].
// Responses that were announced later are not shown, and of those shown not what ended them later.
//
// The index is of the whole case, whatever the date of x. The error is an [attribution.Finding]: the date is malformed,
// or has no known end in the years 0 to 9999. AsOf of the zero date is an index of all that the case says.
func (x *Index) AsOf(date attribution.When) (*Index, error) {
	if date == x.date {
		return x, nil
	}
	at, err := newCut(date)
	if err != nil {
		return nil, err
	}
	return build(x.frame, date, at), nil
}

// A cut is the end of a date. The zero cut is the end of time.
type cut struct {
	set      bool
	calendar bool  // it is the end of a day of the calendar
	earliest int64 // when it is at earliest, in seconds: what was over by then was certainly said by the date
	latest   int64 // when it is at latest: what began then or later certainly was not
}

func newCut(date attribution.When) (cut, error) {
	if date == "" {
		return cut{}, nil
	}
	d, err := date.Date()
	if err != nil {
		return cut{}, err
	}
	zone, err := date.Location()
	if err != nil {
		return cut{}, err
	}
	first, last := zone, zone
	calendar := zone == nil && !strings.Contains(d.String(), "T")
	switch {
	case calendar:
		first, last = time.UTC, time.UTC
	case zone == nil:
		// the first and the last to end a day
		first, last = time.FixedZone("UTC+14", 14*60*60), time.FixedZone("UTC-12", -12*60*60)
	}
	_, earliest := d.In(first).Bounds()
	_, latest := d.In(last).Bounds()
	for _, end := range []edtf.Bound{earliest, latest} {
		if end.Kind != edtf.Known || end.Time.Year() < 0 || end.Time.Year() > lastYear {
			return cut{}, attribution.Finding{Code: attribution.CodeMalformedDate,
				Severity: attribution.SeverityError, Value: string(date),
				Message: "has no known end by which something could have been said; give a day, a month, a year or a time"}
		}
	}
	return cut{set: true, calendar: calendar, earliest: earliest.Time.Unix(), latest: latest.Time.Unix()}, nil
}

// lastYear is the last that a date with a time of day can have.
const lastYear = 9999

// second is the span of the second that begins at an instant.
func second(t time.Time) edtf.Span {
	return edtf.MustParse(t.UTC().Format("2006-01-02T15:04:05Z")).In(time.UTC)
}

// reached says whether what is dated so had happened by the cut.
func (c *cut) reached(when attribution.When) edtf.Answer {
	switch {
	case !c.set:
		return edtf.Yes
	case when == "":
		return edtf.CannotTell
	}
	m := momentOf(when)
	if c.calendar {
		m = timingOf(when).days
	}
	switch {
	case m.latest <= c.earliest:
		return edtf.Yes
	case m.earliest >= c.latest:
		return edtf.No
	}
	return edtf.CannotTell
}

// said says of each statement of a case whether it was made by the cut. It is nil where there is none.
func (f *frame) said(c *cut) map[attribution.StatementID]edtf.Answer {
	if !c.set {
		return nil
	}
	said := make(map[attribution.StatementID]edtf.Answer, len(f.c.Statements))
	known := make(map[attribution.When]edtf.Answer)
	var yes, no []attribution.StatementID
	for id, s := range f.c.Statements {
		if s == nil {
			continue
		}
		answer, ok := known[s.When]
		if !ok {
			answer = c.reached(s.When)
			known[s.When] = answer
		}
		switch said[id] = answer; answer {
		case edtf.Yes:
			yes = append(yes, id)
		case edtf.No:
			no = append(no, id)
		}
	}
	earlier := f.precedence()
	later := make(map[attribution.StatementID][]attribution.StatementID)
	for id, to := range earlier {
		for _, first := range to {
			later[first] = append(later[first], id)
		}
	}
	// What refers to something that has not come has not come either, whatever its own date. What is left of what had
	// come carries along what it refers to.
	spread(no, later, func(id attribution.StatementID) bool {
		changed := said[id] != edtf.No
		said[id] = edtf.No
		return changed
	})
	yes = slices.DeleteFunc(yes, func(id attribution.StatementID) bool { return said[id] == edtf.No })
	spread(yes, earlier, func(id attribution.StatementID) bool {
		changed := said[id] == edtf.CannotTell
		if changed {
			said[id] = edtf.Yes
		}
		return changed
	})
	return said
}

// spread goes on from some statements to the next ones, as long as these change.
func spread(from []attribution.StatementID, next map[attribution.StatementID][]attribution.StatementID,
	change func(attribution.StatementID) bool) {
	for len(from) > 0 {
		id := from[len(from)-1]
		from = from[:len(from)-1]
		for _, id := range next[id] {
			if change(id) {
				from = append(from, id)
			}
		}
	}
}
