package query

import (
	"slices"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// AsOf returns an index of what was publicly said by the end of a date, in its zone; without a zone, by its end wherever on Earth it is
// meant. Statements that are certainly later are not in it. Of a statement of which the dates cannot tell, all answers are marked as
// uncertain. A statement is not earlier than one that it answers, supports or quotes, nor later than one that answers it.
//
// A claim that nobody had made by then is hidden, though somebody may have denied it already; see [Position.Hidden]. Responses that were
// announced later are not shown, and of those shown not what ended them later.
//
// The index is made anew from the whole case, whatever the date of x. The error is an [attribution.Finding]: the date is malformed, or
// has no known end in the years 0 to 9999. AsOf of the zero date is an index of all that the case tells.
func (x *Index) AsOf(date attribution.When) (*Index, error) {
	at, err := newCut(date)
	if err != nil {
		return nil, err
	}
	return build(x.frame, date, at), nil
}

// A cut is the end of a date. The zero cut is the end of time.
type cut struct {
	set    bool
	before edtf.Span // what was over before this was certainly said by the date
	after  edtf.Span // what began after this certainly was not
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
	if zone == nil {
		first, last = time.FixedZone("UTC+14", 14*60*60), time.FixedZone("UTC-12", -12*60*60) // the first and the last to end a day
	}
	_, earliest := d.In(first).Bounds()
	_, latest := d.In(last).Bounds()
	for _, end := range []edtf.Bound{earliest, latest} {
		if end.Kind != edtf.Known || end.Time.Year() < 0 || end.Time.Year() > lastYear {
			return cut{}, attribution.Finding{Code: attribution.CodeMalformedDate, Severity: attribution.SeverityError, Value: string(date),
				Message: "has no known end by which something could have been said; give a day, a month, a year or a time"}
		}
	}
	return cut{set: true, before: second(earliest.Time), after: second(latest.Time.Add(-time.Second))}, nil
}

// lastYear is the last that a date with a time of day can have.
const lastYear = 9999

// second is the span of the second that begins at an instant.
func second(t time.Time) edtf.Span {
	return edtf.MustParse(t.UTC().Format("2006-01-02T15:04:05Z")).In(time.UTC)
}

// reached tells whether what is dated so had happened by the cut.
func (c *cut) reached(when attribution.When) edtf.Answer {
	if !c.set {
		return edtf.Yes
	}
	if when == "" {
		return edtf.CannotTell
	}
	span, err := when.Span()
	switch {
	case err != nil:
		return edtf.CannotTell
	case span.Before(c.before) == edtf.Yes:
		return edtf.Yes
	case c.after.Before(span) == edtf.Yes:
		return edtf.No
	}
	return edtf.CannotTell
}

// said tells of each statement of a case whether it was made by the cut. It is nil where there is none.
func (c *cut) said(of *attribution.Case) map[attribution.StatementID]edtf.Answer {
	if !c.set {
		return nil
	}
	said := make(map[attribution.StatementID]edtf.Answer, len(of.Statements))
	var yes, no []attribution.StatementID
	for id, s := range of.Statements {
		if s == nil {
			continue
		}
		switch said[id] = c.reached(s.When); said[id] {
		case edtf.Yes:
			yes = append(yes, id)
		case edtf.No:
			no = append(no, id)
		}
	}
	earlier, later := sequence(of)
	spread(said, yes, edtf.Yes, earlier)
	spread(said, no, edtf.No, later)
	return said
}

// spread gives the answer for some statements to those on the same side of them, where dates do not tell.
func spread(said map[attribution.StatementID]edtf.Answer, from []attribution.StatementID, answer edtf.Answer,
	next map[attribution.StatementID][]attribution.StatementID) {
	for len(from) > 0 {
		last := len(from) - 1
		id := from[last]
		from = from[:last]
		for _, id := range next[id] {
			if before, ok := said[id]; ok && before == edtf.CannotTell {
				said[id] = answer
				from = append(from, id)
			}
		}
	}
}

// sequence tells which statements must be earlier than which others whatever their dates: what is answered, acted on, rendered or
// repeated precedes what does so.
func sequence(c *attribution.Case) (earlier, later map[attribution.StatementID][]attribution.StatementID) {
	earlier = make(map[attribution.StatementID][]attribution.StatementID)
	later = make(map[attribution.StatementID][]attribution.StatementID)
	add := func(first, second attribution.StatementID) {
		if first != "" && second != "" && first != second {
			earlier[second] = append(earlier[second], first)
			later[first] = append(later[first], second)
		}
	}
	for id, s := range c.Statements {
		if s == nil {
			continue
		}
		for i := range s.Acts {
			for _, r := range preceding(&s.Acts[i]) {
				add(statementOf(r), id)
			}
		}
	}
	for _, q := range c.Quotes {
		if q == nil {
			continue
		}
		for _, of := range []attribution.QuoteID{q.Renders, q.Repeats} {
			if first := c.Quotes[of]; first != nil {
				add(first.Statement, q.Statement)
			}
		}
	}
	return earlier, later
}

// preceding returns what an act answers and what it is on, unless that may be still to come.
func preceding(a *attribution.Act) []attribution.Ref {
	switch {
	case foretells(a.Verb), len(a.On) == 0:
		return a.Answers
	case len(a.Answers) == 0:
		return a.On
	}
	return slices.Concat(a.Answers, a.On)
}

// foretells reports whether an act with this verb may be on something that is still to come.
func foretells(v attribution.Verb) bool {
	return v == attribution.Announces || v == attribution.Proposes || v == attribution.Urges
}
