package query

import (
	"cmp"
	"slices"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
)

// An Event is something that has a date: a statement, a party's joining it, a date of an account, a day in the life of
// a response.
type Event struct {
	Date attribution.When // as its source gives it, local where it names its zone

	// Earliest is the first instant that the date covers, in UTC, and Latest the first after it. Without a zone they
	// are as far apart as the world's zones.
	Earliest, Latest edtf.Bound

	Kind EventKind
	Of   attribution.Ref // the statement, the account, the response
	// who speaks, joins, holds the account, takes the response; of an account that is only reported, nobody
	By []attribution.ActorID

	Reported  bool // nobody holds the account: others say that it is held
	Uncertain bool // dates leave open whether it was said, or the response known, by the date of the index

	Ties     int // how many other events have the same earliest and latest instants
	Overlaps int // how many of the events listed before may not have been over when this one began
}

// An EventKind says what happened, as the member of the entity that gives the date: a response of a custom kind may
// have others.
type EventKind string

// Kinds of events.
const (
	EventStatement  EventKind = "statement"  // a statement is made
	EventJoined     EventKind = "joined"     // a party puts its name to a statement
	EventActivity   EventKind = "activity"   // account: the incident happens
	EventDetected   EventKind = "detected"   // account: it is noticed
	EventDisclosed  EventKind = "disclosed"  // account: it is made public
	EventAnnounced  EventKind = "announced"  // response
	EventCarriedOut EventKind = "carriedOut" // response
	EventEffective  EventKind = "effective"  // response: it begins to apply
	EventDeadline   EventKind = "deadline"   // response: the addressee must have complied
	EventEnded      EventKind = "ended"      // response
	EventFiled      EventKind = "filed"      // indictment
	EventUnsealed   EventKind = "unsealed"   // indictment
	EventListed     EventKind = "listed"     // sanction: a party is designated
	EventAmended    EventKind = "amended"    // sanction: a listing is changed
	EventDelisted   EventKind = "delisted"   // sanction: a party is taken off the list
)

// Local returns the earliest and the latest instant of an event in the zone that its date names; ok is false where it
// names none, or where one of the two is not known.
func (e Event) Local() (earliest, latest time.Time, ok bool) {
	zone, err := e.Date.Location()
	if err != nil || zone == nil || e.Earliest.Kind != edtf.Known || e.Latest.Kind != edtf.Known {
		return time.Time{}, time.Time{}, false
	}
	return e.Earliest.Time.In(zone), e.Latest.Time.In(zone), true
}

// Timeline returns what is dated in the case, in order. What cannot be ordered is in the order of [edtf.Span.Compare],
// which claims nothing, and Ties and Overlaps say so. What has no date, or a malformed one, is not in it.
//
// Accounts are in it that somebody made a claim by the date of the index, each of their dates as given there; where
// several date an incident differently, so does the timeline.
func (x *Index) Timeline() []Event {
	var l timeline
	for _, v := range x.voices {
		e := Event{Date: v.when, Kind: EventStatement, Of: v.text.id.Ref(), By: v.text.own, Uncertain: v.uncertain}
		if v.joined != "" {
			e.Kind, e.By = EventJoined, []attribution.ActorID{v.joined}
		}
		l.add(e)
	}
	for _, id := range ids(x.c.Accounts) {
		if a := x.c.Accounts[id]; a != nil {
			x.addAccount(&l, id, a)
		}
	}
	for _, id := range ids(x.c.Responses) {
		r := x.c.Responses[id]
		if model.IsNil(r) {
			continue
		}
		if known := x.known(id); known != edtf.No {
			e := Event{Of: id.Ref(), By: r.ResponseMeasure().By, Uncertain: known != edtf.Yes}
			x.addDates(&l, e, r)
		}
	}
	return l.arranged()
}

func (x *Index) addAccount(l *timeline, id attribution.AccountID, a *attribution.Account) {
	claimed := x.Claimed(id.Ref())
	if claimed == edtf.No {
		return
	}
	e := Event{Of: id.Ref(), By: x.claimants(id.Ref()), Uncertain: claimed != edtf.Yes}
	e.Reported = len(e.By) == 0
	for _, d := range []struct {
		kind EventKind
		when attribution.When
	}{{EventActivity, a.Activity}, {EventDetected, a.Detected}, {EventDisclosed, a.Disclosed}} {
		e.Kind, e.Date = d.kind, d.when
		l.add(e)
	}
}

// addDates adds an event for every date below a response that the index has, called as the member that holds it.
func (x *Index) addDates(l *timeline, e Event, r attribution.Response) {
	attribution.Walk(r, func(at attribution.Place, value any) bool {
		if date, ok := value.(*attribution.When); ok {
			e.Kind, e.Date = EventKind(at.Member()), *date
			if foreseen(e.Kind) || x.cut.reached(e.Date) != edtf.No {
				l.add(e)
			}
		}
		return true
	})
}

// foreseen reports whether a day is announced before it comes.
func foreseen(k EventKind) bool { return k == EventEffective || k == EventDeadline }

// A timeline is events that are being put in order.
type timeline struct{ events []dated }

type dated struct {
	Event
	span edtf.Span
}

func (l *timeline) add(e Event) {
	span, err := e.Date.Span()
	if err != nil || e.Date == "" {
		return
	}
	e.Earliest, e.Latest = span.Bounds()
	e.By = slices.Clone(e.By)
	l.events = append(l.events, dated{e, span})
}

func (l *timeline) arranged() []Event {
	slices.SortStableFunc(l.events, func(a, b dated) int {
		return cmp.Or(a.span.Compare(b.span), cmp.Compare(a.Of, b.Of))
	})
	out := make([]Event, len(l.events))
	for i, e := range l.events {
		out[i] = e.Event
	}
	countTies(out)
	countOverlaps(out)
	return out
}

func countTies(events []Event) {
	type bounds struct{ earliest, latest edtf.Bound }
	same := make(map[bounds]int)
	for _, e := range events {
		same[bounds{e.Earliest, e.Latest}]++
	}
	for i, e := range events {
		events[i].Ties = same[bounds{e.Earliest, e.Latest}] - 1
	}
}

// countOverlaps counts for each event those before it in the list that end after it begins. What is over when it begins
// has begun before, and is before it in the list.
func countOverlaps(events []Event) {
	var ends []time.Time
	for _, e := range events {
		if e.Latest.Kind == edtf.Known {
			ends = append(ends, e.Latest.Time)
		}
	}
	slices.SortFunc(ends, time.Time.Compare)
	over := 0
	for i, e := range events {
		if e.Earliest.Kind == edtf.Known {
			for over < len(ends) && !ends[over].After(e.Earliest.Time) {
				over++
			}
		}
		events[i].Overlaps = max(0, i-over)
	}
}
