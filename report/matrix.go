package report

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
)

// A matrix shows claims, by incident, against parties: who asserts what in which words of likelihood, who denies it,
// and who no longer holds it. What a party does not say itself stands with those who report it, and nowhere else. Its
// fields are for templates.
type matrix struct {
	Groups []group
}

// A column is a state, or another party that is not an organ of one. Its organs and persons stand in it, each by name.
type column struct {
	Party said // no text: all other parties
	id    attribution.ActorID
}

// A group is the claims on one incident, with the columns in which something stands.
type group struct {
	Title   said
	Anchor  string
	Columns []column
	Rows    []row
}

type row struct {
	Anchor  string
	Subject said   // no text: that of the group
	Link    string // empty: Title says it
	Object  said
	Title   string
	Note    string // that the claim is only reported
	Cells   []cell
}

type cell struct {
	Entries []entry
}

// An entry is what one party does with a claim at one strength, on the first day on which it did. What it
// does by joining a statement later has a day of its own.
type entry struct {
	Party  said
	Class  string
	Verb   string
	Terms  []termSaid
	Date   string
	Times  int
	Doubt  string   // whether it was done by the date of the report
	Became []string // what became of it
}

// An entryKey is what distinguishes entries.
type entryKey struct {
	party      attribution.ActorID
	verb       attribution.Verb
	likelihood string
	confidence string
	certainty  string
	standard   string
	doubt      bool
	leans      attribution.Leaning
	fate       fate
	joined     attribution.When // of who joined the statement on a day of its own
	report     query.Place      // zero: the party's own
}

// maxColumns are as many as a page shows side by side, the other parties aside.
const maxColumns = 5

func (d *dossier) matrix() matrix {
	var m matrix
	columns := d.columns()
	for _, in := range d.incidents {
		g := group{Title: spoken(d.incidentName(in.id)), Anchor: anchor(in.id.Ref())}
		for _, c := range slices.Concat(in.claims, in.others) {
			d.addRow(&g, c, columns)
		}
		if len(g.Rows) > 0 {
			m.Groups = append(m.Groups, g.folded(columns))
		}
	}
	g := group{Title: plain(d.say("Who stands how to whom")), Anchor: "links"}
	for _, c := range d.links {
		d.addRow(&g, c, columns)
	}
	if len(g.Rows) > 0 {
		m.Groups = append(m.Groups, g.folded(columns))
	}
	return m
}

// folded returns a group without the columns in which nothing stands.
func (g group) folded(columns []column) group {
	var used []int
	for i, c := range columns {
		if slices.ContainsFunc(g.Rows, func(r row) bool { return len(r.Cells[i].Entries) > 0 }) {
			used = append(used, i)
			g.Columns = append(g.Columns, c)
		}
	}
	for n := range g.Rows {
		cells := make([]cell, len(used))
		for at, i := range used {
			cells[at] = g.Rows[n].Cells[i]
		}
		g.Rows[n].Cells = cells
	}
	return g
}

// addRow adds a claim on which somebody has a position, or is said to have one.
func (d *dossier) addRow(g *group, c claim, columns []column) {
	glance := c.glance()
	if len(glance) == 0 {
		return
	}
	r := row{Anchor: topicAnchor(c.ref), Cells: make([]cell, len(columns))}
	collection, id := c.ref.Split()
	a := d.c.Attributions[attribution.AttributionID(id)]
	switch {
	case collection == attribution.CollectionAttributions && a != nil:
		r.Link, r.Object = d.linkWord(a), d.refSaid(a.Object)
		if subject, _ := a.Subject.Split(); subject != attribution.CollectionIncidents {
			r.Subject = d.refSaid(a.Subject)
		}
	case collection == attribution.CollectionIncidents:
		r.Title = d.say("On the incident itself")
	default:
		r.Title = c.title
	}
	if glance[0].report {
		r.Note = d.say("only reported")
	}
	at := make(map[entryKey]int) // of entries in their cells
	for _, x := range glance {
		for _, party := range x.parties {
			column := d.columnOf(party, columns)
			entries := &r.Cells[column].Entries
			key := d.entryKey(x, party)
			if i, ok := at[key]; ok {
				(*entries)[i].Times++
				continue
			}
			at[key] = len(*entries)
			*entries = append(*entries, d.entry(x, party))
		}
	}
	g.Rows = append(g.Rows, r)
}

// bracketed sets a note after a title.
func bracketed(note string) string {
	if note == "" {
		return ""
	}
	return " (" + note + ")"
}

// rowTitle says a row's claim on one line.
func (d *dossier) rowTitle(r row) string {
	if r.Link == "" {
		return r.Title
	}
	return strings.TrimSpace(d.own(r.Subject.Text) + " " + r.Link + d.arrow() + d.own(r.Object.Text))
}

func (d *dossier) entryKey(x position, party attribution.ActorID) entryKey {
	a := x.act.Assessment
	key := entryKey{party, x.verb, a.Likelihood.Text, a.Confidence.Text, a.Certainty.Text, a.Standard.Text, x.doubt,
		x.leans, x.fate, "", query.Place{}}
	if x.day != x.in.When {
		key.joined = x.day
	}
	if x.report {
		key.report = x.place
	}
	return key
}

// glance returns the positions of a claim for a first look: those of parties, and then of those that are only reported
// the ones that no party takes itself.
func (c claim) glance() []position {
	type taking struct {
		party attribution.ActorID
		verb  attribution.Verb
		leans attribution.Leaning
	}
	taken := make(map[taking]bool)
	var own, reported []position
	for _, x := range c.positions {
		if x.report {
			reported = append(reported, x)
			continue
		}
		own = append(own, x)
		for _, party := range x.parties {
			taken[taking{party, x.verb, x.leans}] = true
		}
	}
	for _, x := range reported {
		if len(x.said) == 0 || slices.ContainsFunc(x.said,
			func(p attribution.ActorID) bool { return !taken[taking{p, x.verb, x.leans}] }) {
			own = append(own, x)
		}
	}
	return own
}

func (d *dossier) entry(x position, party attribution.ActorID) entry {
	several := d.several([]attribution.ActorID{party})
	e := entry{
		Party: d.actorSaid(party), Class: x.class(), Verb: d.verb(x.verb, several),
		Terms: d.termsSaid(x.act.Assessment), Date: d.day(x.day), Times: 1, Doubt: d.doubt(x),
		Became: d.became(x),
	}
	if x.report {
		e.Verb = d.reporting(x.act, several)
	}
	return e
}

// reporting says what an act of one party or of several reports, in verbs alone.
func (d *dossier) reporting(a *attribution.Act, several bool) string {
	if a.Reported == nil {
		return d.verb(a.Verb, several)
	}
	return d.reportsThat(a.Reported, several, d.reporting(a.Reported, d.several(a.Reported.By)))
}

// whenEntry says when, how often, whether that is certain, and what became of it.
func (d *dossier) whenEntry(e entry) string {
	date := e.Date
	if e.Times > 1 {
		date = strings.TrimSpace(date + " ×" + strconv.Itoa(e.Times))
	}
	return strings.Join(append(nonEmpty(date, e.Doubt), e.Became...), d.say(", "))
}

// columns are the parties with the most positions on claims, those that mostly reject them last, and then all others.
func (d *dossier) columns() []column {
	count, rejects := make(map[attribution.ActorID]int), make(map[attribution.ActorID]int)
	reporters := make(map[attribution.ActorID]bool)
	for c := range d.claims() {
		for _, x := range c.glance() {
			for _, party := range x.parties {
				switch root := d.root(party); {
				case x.report:
					reporters[root] = true
				case x.class() == "rejects":
					rejects[root]++
					fallthrough
				default:
					count[root]++
				}
			}
		}
	}
	maps.DeleteFunc(reporters, func(id attribution.ActorID, _ bool) bool { return count[id] > 0 })
	parties := slices.SortedFunc(maps.Keys(count), func(a, b attribution.ActorID) int {
		return cmp.Or(cmp.Compare(rejects[b], rejects[a]), cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	others := len(parties) > maxColumns+1 || len(reporters) > 0
	if others {
		parties = parties[:min(len(parties), maxColumns)]
	}
	mostly := func(id attribution.ActorID) int {
		if 2*rejects[id] > count[id] {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(parties, func(a, b attribution.ActorID) int {
		return cmp.Or(cmp.Compare(mostly(a), mostly(b)), cmp.Compare(count[b], count[a]))
	})
	var out []column
	for _, p := range parties {
		out = append(out, column{Party: d.actorSaid(p), id: p})
	}
	if others {
		out = append(out, column{})
	}
	return out
}

func (d *dossier) columnOf(party attribution.ActorID, columns []column) int {
	root := d.root(party)
	for i, c := range columns {
		if c.id == root {
			return i
		}
	}
	return len(columns) - 1
}

// root returns the state or body that an organ belongs to or a person works for, in the frame of the compilers, and for
// all others the party itself.
func (d *dossier) root(id attribution.ActorID) attribution.ActorID {
	for seen := map[attribution.ActorID]bool{}; !seen[id]; {
		seen[id] = true
		switch a := d.c.Actors[id].(type) {
		case *attribution.Organ:
			if a != nil && a.Of != "" {
				id = a.Of
			}
		case *attribution.Person:
			if a != nil && len(a.Roles) > 0 && a.Roles[0].Of != "" {
				id = a.Roles[0].Of
			}
		}
	}
	return id
}
