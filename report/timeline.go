package report

import (
	"cmp"
	"html/template"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// A band is part of a timeline: lanes below one another on one scale. Places on it are per cent of its width, from the side where the
// report's language begins a line. Its fields are for templates.
type band struct {
	Title string
	Ticks []tick
	Lanes []lane
}

type tick struct {
	At    string
	Label string
}

// A lane is what one thing or party has on a band.
type lane struct {
	Group said // where a new group of lanes begins
	Name  said
	Label string // in the language of the report; it stands before Name
	Marks []span
	Text  string // all marks in words
	Class string
}

// A span is the time that a date may mean.
type span struct {
	At, Middle     string
	Width          string
	Point          bool // exact to the hour or better
	Faded, FadesIn bool // the end or the start is open, unknown, or beyond the band
	Text           string
}

// A scale places times on a band.
type scale struct {
	from, until time.Time
	rtl         bool
}

func (s scale) place(from, until edtf.Bound) span {
	at := func(t time.Time) float64 { return 100 * t.Sub(s.from).Seconds() / s.until.Sub(s.from).Seconds() }
	low, high := 0.0, 100.0
	var out span
	if from.Kind == edtf.Known {
		low = at(from.Time)
	} else {
		out.FadesIn = true
	}
	if until.Kind == edtf.Known {
		high = at(until.Time)
	} else {
		out.Faded = true
	}
	out.Point = from.Kind == edtf.Known && until.Kind == edtf.Known && until.Time.Sub(from.Time) <= time.Hour
	out.FadesIn = out.FadesIn || low < 0
	out.Faded = out.Faded || high > 100
	low, high = max(low, 0), min(high, 100)
	if s.rtl {
		low, high = 100-high, 100-low
		out.FadesIn, out.Faded = out.Faded, out.FadesIn
	}
	out.At, out.Width, out.Middle = percent(low), percent(max(high-low, 0.4)), percent((low+high)/2)
	return out
}

// bands are the incidents as accounts tell them, and the days on which most was said.
func (d *dossier) bands() []band {
	var told, spoken []query.Event
	for e := range d.x.Timeline() {
		switch e.Kind {
		case query.EventActivity, query.EventDetected, query.EventDisclosed:
			told = append(told, e)
		case query.EventStatement:
			if d.speaks(e.Of) {
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

// speaks reports whether a statement says something of its own, and not only what others said.
func (d *dossier) speaks(r attribution.Ref) bool {
	_, id := r.Split()
	s := d.c.Statements[attribution.StatementID(id)]
	return s != nil && slices.ContainsFunc(s.Acts, func(a attribution.Act) bool {
		return a.Verb != attribution.Reports && a.Verb != attribution.Notes
	})
}

func (d *dossier) incidentBand(events []query.Event) (band, bool) {
	from, until, ok := extent(events)
	if !ok {
		return band{}, false
	}
	b := band{Title: d.say("The incidents, as they are told")}
	s := scale{year(from, 0), year(until, 1), d.rtl}
	years := s.until.Year() - s.from.Year()
	for y, step := 0, max(1, (years+7)/8); y < years; y += step {
		b.Ticks = append(b.Ticks, d.tick(s, year(s.from, y), d.say("%[1]s", year(s.from, y).Format("2006"))))
	}
	for _, in := range d.incidents {
		group := spoken(d.incidentName(in.id))
		for _, l := range d.tellingLanes(in, events, s) {
			l.Group, group = group, said{}
			b.Lanes = append(b.Lanes, l)
		}
	}
	return b, len(b.Lanes) > 0
}

// tellingLanes are the dates of an incident, each with those who tell it.
func (d *dossier) tellingLanes(in incident, events []query.Event, s scale) []lane {
	type dating struct {
		kind query.EventKind
		date attribution.When
	}
	var order []dating
	lanes := make(map[dating]*lane)
	tellers := make(map[dating][]attribution.ActorID)
	for _, e := range events {
		if a := d.account(e.Of); a == nil || a.Incident != in.id {
			continue
		}
		k := dating{e.Kind, e.Date}
		if lanes[k] == nil {
			mark := s.place(e.Earliest, e.Latest)
			mark.Text = d.say(string(e.Kind)) + ": " + d.date(e.Date)
			lanes[k] = &lane{Label: mark.Text, Marks: []span{mark}, Class: string(e.Kind)}
			order = append(order, k)
		}
		for _, by := range e.By {
			if !slices.Contains(tellers[k], by) {
				tellers[k] = append(tellers[k], by)
			}
		}
	}
	var out []lane
	for _, k := range order {
		l := lanes[k]
		l.Text = d.actors(tellers[k])
		if l.Text == "" {
			l.Text = d.say("according to others")
		}
		out = append(out, *l)
	}
	return out
}

// maxDays are as many days as the densest part of a timeline may have.
const maxDays = 7

func (d *dossier) statementBand(events []query.Event) (band, bool) {
	from, until, ok := densest(events)
	if !ok {
		return band{}, false
	}
	b := band{Title: d.say("The days on which most was said")}
	s := scale{from.Truncate(24 * time.Hour), until.Add(24*time.Hour - 1).Truncate(24 * time.Hour), d.rtl}
	days := int(s.until.Sub(s.from).Hours() / 24)
	for i, step := 0, max(1, (days+4)/5); i < days; i += step {
		day := s.from.AddDate(0, 0, i)
		b.Ticks = append(b.Ticks, d.tick(s, day, d.date(attribution.When(day.Format("2006-01-02")))))
	}
	lanes := make(map[attribution.ActorID]*lane)
	var order []attribution.ActorID
	for _, e := range events {
		if !within(e, s) {
			continue
		}
		_, id := e.Of.Split()
		st := d.c.Statements[attribution.StatementID(id)]
		for _, party := range st.Performers(&attribution.Act{}) {
			if lanes[party] == nil {
				lanes[party] = &lane{Name: d.actorSaid(party), Class: "statement"}
				order = append(order, party)
			}
			mark := s.place(e.Earliest, e.Latest)
			mark.Text = strings.Join(nonEmpty(d.word(string(st.Kind)), d.date(e.Date)), d.say(", "))
			lanes[party].Marks = append(lanes[party].Marks, mark)
			lanes[party].Text = strings.Join(nonEmpty(lanes[party].Text, mark.Text), "; ")
		}
	}
	for _, party := range order {
		b.Lanes = append(b.Lanes, *lanes[party])
	}
	return b, len(b.Lanes) > 1
}

func (d *dossier) tick(s scale, t time.Time, label string) tick {
	at := 100 * t.Sub(s.from).Seconds() / s.until.Sub(s.from).Seconds()
	if s.rtl {
		at = 100 - at
	}
	return tick{percent(at), label}
}

func percent(f float64) string { return strconv.FormatFloat(f, 'f', 2, 64) + "%" }

func year(t time.Time, more int) time.Time {
	return time.Date(t.Year()+more, 1, 1, 0, 0, 0, 0, time.UTC)
}

func bounded(e query.Event) bool { return e.Earliest.Kind == edtf.Known && e.Latest.Kind == edtf.Known }

func within(e query.Event, s scale) bool {
	return bounded(e) && e.Earliest.Time.Before(s.until) && e.Latest.Time.After(s.from) && e.Latest.Time.Sub(e.Earliest.Time) <= maxDays*24*time.Hour
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

// densest returns the shortest stretch of time in which half of the events lie, if it is a matter of days.
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
	half := (len(dated) + 1) / 2
	if half < 3 {
		return from, until, false
	}
	for i := range len(dated) - half + 1 {
		start, end := dated[i].Earliest.Time, dated[i].Latest.Time
		for _, e := range dated[i : i+half] {
			if e.Latest.Time.After(end) {
				end = e.Latest.Time
			}
		}
		if !ok || end.Sub(start) < until.Sub(from) {
			from, until, ok = start, end, true
		}
	}
	return from, until, until.Sub(from) <= maxDays*24*time.Hour
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
	for e := range d.x.Timeline() {
		what, of := d.eventName(e.Kind), ""
		switch collection, id := e.Of.Split(); collection {
		case "statements":
			s := d.c.Statements[attribution.StatementID(id)]
			if s == nil || s.Kind == attribution.StatementEditorial {
				continue
			}
			what = d.word(cmp.Or(string(s.Kind), what))
		case "accounts":
			if a := d.account(e.Of); a != nil {
				of = d.incidentTitle(a.Incident)
			}
		case "responses":
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
