package report

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
)

// A band is part of a timeline: lanes below one another on one scale. Places on it are per cent of its width, from the
// side where the report's language begins a line. Its fields are for templates.
type band struct {
	Title  string
	Head   string   // of the names of the lanes
	Axis   []string // settings of the axis in Mermaid
	Legend bool     // the marks of its lanes are of several classes
	Ticks  []tick
	Lanes  []lane
}

// A lane is what one thing or party has on a band.
type lane struct {
	Group  said // where a new group of lanes begins
	Name   said
	Label  string // in the language of the report; it stands before Name
	Marks  []span
	Height int
	Count  int
	Text   string // all marks in words
}

// bands are the incidents as accounts tell them, and the days on which most was said.
func (d *dossier) bands() []band {
	var told, spoken []query.Event
	for _, e := range d.x.Timeline() {
		switch e.Kind {
		case query.EventActivity, query.EventDetected, query.EventDisclosed:
			told = append(told, e)
		case query.EventStatement, query.EventJoined:
			_, id := e.Of.Split()
			if d.tenors[attribution.StatementID(id)] != "" {
				spoken = append(spoken, e)
			}
		}
	}
	var out []band
	if b, ok := d.incidentBand(told); ok {
		out = append(out, b)
	}
	if b, ok := d.statementBand(spoken); ok {
		out = append(out, b)
	}
	return out
}

func (d *dossier) incidentBand(events []query.Event) (band, bool) {
	from, until, ok := extent(events)
	if !ok {
		return band{}, false
	}
	s, ticks := d.years(from, until)
	b := band{Title: d.say("The incidents, as they are told"), Head: d.say("date"),
		Axis: []string{"axisFormat %Y", "todayMarker off"}, Ticks: ticks}
	if s.until.Year()-s.from.Year() < 4 {
		b.Axis[0] = "axisFormat %Y-%m"
	}
	of := make(map[attribution.IncidentID][]query.Event)
	for _, e := range events {
		if a := d.accountOf(e); a != nil {
			of[a.Incident] = append(of[a.Incident], e)
		}
	}
	for _, in := range d.incidents {
		group := spoken(d.incidentName(in.id))
		for _, l := range d.tellingLanes(of[in.id], s) {
			l.Group, group = group, said{}
			b.Lanes = append(b.Lanes, l)
		}
	}
	return b, len(b.Lanes) > 0
}

// tellingLanes are the dates of an incident, each with those who tell it.
func (d *dossier) tellingLanes(events []query.Event, s scale) []lane {
	type dating struct {
		kind query.EventKind
		date attribution.When
	}
	var order []dating
	spans := make(map[dating]span)
	tellers := make(map[dating][]attribution.ActorID)
	for _, e := range events {
		k := dating{e.Kind, e.Date}
		if _, ok := spans[k]; !ok {
			mark := s.placeEvent(e)
			mark.Texts, mark.Class, mark.Y = []string{d.say(string(e.Kind)) + d.say(": ") + d.date(e.Date)},
				string(e.Kind), rowHeight/2
			spans[k] = mark
			order = append(order, k)
		}
		tellers[k] = append(tellers[k], e.By...)
	}
	var out []lane
	for _, k := range order {
		by := unique(tellers[k])
		l := lane{Label: spans[k].Texts[0], Marks: []span{spans[k]}, Height: rowHeight, Count: 1, Text: d.actors(by)}
		if len(by) == 0 {
			l.Text = d.say("according to others")
		}
		out = append(out, l)
	}
	return out
}

// unique returns each of a list once, in order.
func unique[T comparable](all []T) []T {
	seen := make(map[T]bool)
	return slices.DeleteFunc(slices.Clone(all), func(v T) bool {
		before := seen[v]
		seen[v] = true
		return before
	})
}

// maxDays are as many days as the densest part of a timeline may have.
const maxDays = 7

func (d *dossier) statementBand(events []query.Event) (band, bool) {
	from, until, ok := densest(events)
	if !ok {
		return band{}, false
	}
	s, ticks := d.days(from, until)
	b := band{Title: d.say("The days on which most was said"), Head: d.say("who"), Legend: true, Ticks: ticks,
		Axis: []string{"axisFormat %Y-%m-%d", "tickInterval 1day", "todayMarker off"}}
	marks := make(map[attribution.ActorID][]span)
	var order []attribution.ActorID
	for _, e := range events {
		if !within(e, s) {
			continue
		}
		_, id := e.Of.Split()
		st := d.c.Statements[attribution.StatementID(id)]
		mark := s.placeEvent(e)
		mark.Class = d.tenors[attribution.StatementID(id)]
		mark.Texts = []string{strings.Join(nonEmpty(d.word(string(st.Kind)), d.date(e.Date)), d.say(", "))}
		if mark.Class == "ended" {
			mark.Texts[0] += " (" + d.say("no longer held") + ")"
		}
		for _, party := range e.By {
			if marks[party] == nil {
				order = append(order, party)
			}
			marks[party] = append(marks[party], mark)
		}
	}
	for _, party := range order {
		l := lane{Name: d.actorSaid(party), Count: len(marks[party])}
		var texts []string
		for _, m := range marks[party] {
			texts = append(texts, m.Texts...)
		}
		l.Text = strings.Join(texts, d.say("; "))
		var rows int
		l.Marks, rows = stack(marks[party])
		l.Height = rows * rowHeight
		b.Lanes = append(b.Lanes, l)
	}
	return b, len(b.Lanes) > 1
}

// tenorOf says how each statement stands to what it is on: it rejects something, it claims something, it claimed what
// its parties no longer hold, or it only speaks. One that says nothing of its own, but only what others said, is not
// there.
func tenorOf(about map[attribution.Ref][]position) map[attribution.StatementID]string {
	order := [...]string{"", "speaks", "ended", "claims", "rejects"}
	tenors := make(map[attribution.StatementID]string)
	for _, all := range about {
		for _, x := range all {
			if class := x.class(); x.firstHand() && slices.Index(order[:], class) > slices.Index(order[:], tenors[x.id]) {
				tenors[x.id] = class
			}
		}
	}
	return tenors
}

// A happening is an event in words. Its fields are for templates.
type happening struct {
	Date string
	What template.HTML
	By   template.HTML
}

// happenings are all events, in order.
func (d *dossier) happenings() []happening {
	var out []happening
	for _, e := range d.x.Timeline() {
		what, of := d.eventName(e.Kind), ""
		switch collection, id := e.Of.Split(); collection {
		case attribution.CollectionStatements:
			s := d.c.Statements[attribution.StatementID(id)]
			if s == nil || s.Kind == attribution.StatementEditorial {
				continue
			}
			what = d.word(cmp.Or(string(s.Kind), what))
			if e.Kind == query.EventJoined {
				what, of = d.word(string(e.Kind)), what
			}
		case attribution.CollectionAccounts:
			if a := d.account(e.Of); a != nil {
				of = d.incidentTitle(a.Incident)
			}
		case attribution.CollectionResponses:
			if r := d.c.Responses[attribution.ResponseID(id)]; r != nil {
				of = d.word(r.ResponseKind())
			}
		}
		h := happening{Date: d.date(e.Date), What: dotted(what, of), By: d.join(d.actorsSaid(e.By))}
		out = append(out, h)
	}
	return out
}

func (d *dossier) eventName(k query.EventKind) string {
	switch k {
	case query.EventCarriedOut:
		return d.say("carried out")
	case query.EventEffective:
		return d.say("in effect from")
	}
	return d.word(string(k))
}
