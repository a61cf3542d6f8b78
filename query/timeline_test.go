package query_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

func events(all []query.Event) []string {
	return lines(all, func(e query.Event) string {
		out := fmt.Sprintf("%s %s %s by %s", e.Date, e.Kind, e.Of, e.By)
		if e.Ties > 0 {
			out += fmt.Sprint(", ties ", e.Ties)
		}
		if e.Overlaps > 0 {
			out += fmt.Sprint(", overlaps ", e.Overlaps)
		}
		if e.Reported {
			out += ", reported"
		}
		if e.Uncertain {
			out += ", uncertain"
		}
		return out
	})
}

func TestTimeline(t *testing.T) {
	c := parties(Statements{
		"s":        {By: []ActorID{"a"}, When: "2001-05-03[Europe/London]", Joined: []Joiner{{Party: "b", When: "2001-05-09"}}, Acts: asserts([]Ref{"accounts/told"})},
		"t":        {By: []ActorID{"b"}, When: "2001-05-03[Europe/London]"},
		"u":        {By: []ActorID{"press"}, When: "2001-05-03T20:00Z", Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"a"}, On: []Ref{"accounts/misread"}}}}},
		"dateless": {By: []ActorID{"c"}},
		"v":        {By: []ActorID{"c"}, When: "2001-07", Acts: []Act{{Verb: Denies, On: []Ref{"accounts/unclaimed"}}}},
	})
	c.Accounts = Accounts{
		"told":      {Incident: "i", Activity: "2000/..", Detected: "2001-04"},
		"misread":   {Incident: "i", Activity: "1999"},
		"unclaimed": {Incident: "i", Activity: "1998"},
	}
	c.Responses = Responses{
		"listing": &Sanction{Measure: Measure{By: []ActorID{"a"}, Announced: "2001-06"}, Designations: []Designation{{Actor: "group", Listed: "2001-06", Delisted: "2003"}}},
	}
	equal(t, events(query.New(valid(t, c)).Timeline()),
		"1999 activity accounts/misread by [], reported",      // nobody holds it
		"2000/.. activity accounts/told by [a b], overlaps 1", // in no zone the year before may still go on
		"2001-04 detected accounts/told by [a b], overlaps 1", // by no end the activity goes on
		"2001-05-03[Europe/London] statement statements/s by [a], ties 1, overlaps 1",
		"2001-05-03[Europe/London] statement statements/t by [b], ties 1, overlaps 2",
		"2001-05-03T20:00Z statement statements/u by [press], overlaps 3", // within the day
		"2001-05-09 joined statements/s by [b], overlaps 1",
		"2001-06 announced responses/listing by [a], ties 1, overlaps 1",
		"2001-06 listed responses/listing by [a], ties 1, overlaps 2",
		"2001-07 statement statements/v by [c], overlaps 3", // June is not over everywhere
		"2003 delisted responses/listing by [a], overlaps 1",
	)
}

// The timeline of a date has what had been said by then, and what was to come of it.
func TestTimelineAsOf(t *testing.T) {
	c := parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts([]Ref{"accounts/told"})},
		"t": {By: []ActorID{"a"}, When: "2005", Acts: asserts([]Ref{"accounts/later"})},
	})
	c.Accounts = Accounts{"told": {Incident: "i", Activity: "2000"}, "later": {Incident: "i", Activity: "1999"}}
	c.Responses = Responses{"listing": &Sanction{Measure: Measure{By: []ActorID{"a"}, Announced: "2002", Effective: "2009", Ended: "2011"}}}
	equal(t, events(asOf(t, query.New(valid(t, c)), "2003-06").Timeline()),
		"2000 activity accounts/told by [a]",
		"2001 statement statements/s by [a], overlaps 1",
		"2002 announced responses/listing by [a], overlaps 1",
		"2009 effective responses/listing by [a]")
}

// A response of a custom kind has its dates in the timeline, under the names of its members.
func TestTimelineOfOwnKinds(t *testing.T) {
	c := parties(nil)
	c.Responses = Responses{"advisory": &travelAdvisory{Measure: Measure{By: []ActorID{"a"}, Announced: "2001"}, Reviewed: "2003",
		Stages: []stage{{Level: 2, From: "2002"}}}}
	equal(t, events(query.New(c).Timeline()),
		"2001 announced responses/advisory by [a]",
		"2002 from responses/advisory by [a], overlaps 1",
		"2003 reviewed responses/advisory by [a], overlaps 1")
}

// travelAdvisory is a kind of response of the caller's own.
type travelAdvisory struct {
	Measure
	Reviewed When    `json:"reviewed,omitzero"`
	Stages   []stage `json:"stages,omitzero"`
	Issuer   ActorID `json:"issuer,omitzero"`
	Because  []Ref   `json:"because,omitzero"`
}

type stage struct {
	Level int  `json:"level,omitzero"`
	From  When `json:"from,omitzero"`
}

func (*travelAdvisory) ResponseKind() string { return "example.org/travel-advisory" }

// Where the same morning was two days.
func TestEventLocal(t *testing.T) {
	x := dossier(t, cases.March2024)
	for _, e := range x.Timeline() {
		if e.Of != "statements/collins" {
			continue
		}
		is(t, e.Earliest.String(), "2024-03-25T20:00:00Z") // nine in Auckland, with summer time
		earliest, latest, ok := e.Local()
		is(t, ok, true)
		is(t, earliest.Format("2006-01-02 15:04"), "2024-03-26 09:00")
		is(t, latest.Format("2006-01-02 15:04"), "2024-03-26 10:00")
	}
	for _, w := range []When{"2001", "2001-05-03", "2001/..[Europe/London]"} {
		e := query.Event{Date: w, Earliest: edtf.Bound{}, Latest: edtf.Bound{}}
		if _, _, ok := e.Local(); ok {
			t.Errorf("%s has no local time", w)
		}
	}
}

// The order of the list agrees with what can be told, and the counts with the events.
func TestTimelineOrder(t *testing.T) {
	manyCases(t, 200, func(t *testing.T, _ generator, c *Case) {
		all := query.New(c).Timeline()
		for i, e := range all {
			overlaps, ties := 0, 0
			for j, f := range all {
				if j < i && (f.Latest.Kind != edtf.Known || e.Earliest.Kind != edtf.Known || f.Latest.Time.After(e.Earliest.Time)) {
					overlaps++
				}
				if j != i && f.Earliest == e.Earliest && f.Latest == e.Latest {
					ties++
				}
				if j < i && e.Date.Before(f.Date) == edtf.Yes {
					t.Errorf("%s is certainly before %s and after it in the list", e.Date, f.Date)
				}
			}
			is(t, e.Overlaps, overlaps)
			is(t, e.Ties, ties)
		}
	})
}
