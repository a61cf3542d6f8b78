package report

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// A matrix shows claims, by incident, against parties: who asserts what in which words of likelihood, and who denies it. Only what
// parties say themselves is in it. Its fields are for templates.
type matrix struct {
	Columns []column
	Groups  []group
}

// A column is a state, or another party that is no organ of one. Its organs and persons stand in it, each by name.
type column struct {
	Party said // no text: all other parties
	id    attribution.ActorID
}

type group struct {
	Title  said
	Anchor string
	Rows   []row
}

type row struct {
	Anchor  string
	Subject said   // no text: that of the group
	Link    string // empty: Title says it
	Object  said
	Title   string
	Cells   []cell
}

type cell struct {
	Column  column
	Entries []entry
}

// An entry is what one party does with a claim at one strength, on the first day on which it did.
type entry struct {
	Party said // no text: that of the column
	Class string
	Verb  string
	Terms []termSaid
	Date  string
	Times int
	Doubt string // whether it was done by the date of the report
}

// An entryKey is what entries are told apart by.
type entryKey struct {
	party      attribution.ActorID
	verb       attribution.Verb
	likelihood string
	confidence string
	certainty  string
	standard   string
	uncertain  bool
}

// maxColumns are as many as a page shows side by side, the other parties aside.
const maxColumns = 5

func (d *dossier) matrix() matrix {
	m := matrix{Columns: d.columns()}
	for _, in := range d.incidents {
		g := group{Title: spoken(d.incidentName(in.id)), Anchor: anchor(in.id.Ref())}
		for _, c := range slices.Concat(in.claims, in.others) {
			d.addRow(&g, c, m.Columns)
		}
		if len(g.Rows) > 0 {
			m.Groups = append(m.Groups, g)
		}
	}
	g := group{Title: plain(d.say("Who stands how to whom")), Anchor: "links"}
	for _, c := range d.links {
		d.addRow(&g, c, m.Columns)
	}
	if len(g.Rows) > 0 {
		m.Groups = append(m.Groups, g)
	}
	return m
}

// addRow adds a claim on which some party has a position of its own.
func (d *dossier) addRow(g *group, c claim, columns []column) {
	if !slices.ContainsFunc(c.positions, position.firstHand) {
		return
	}
	r := row{Anchor: topicAnchor(c.ref), Cells: make([]cell, len(columns))}
	for i, column := range columns {
		r.Cells[i].Column = column
	}
	collection, id := c.ref.Split()
	a := d.c.Attributions[attribution.AttributionID(id)]
	switch {
	case collection == "attributions" && a != nil:
		r.Link, r.Object = d.word(string(a.Link)), d.refSaid(a.Object)
		if subject, _ := a.Subject.Split(); subject != "incidents" {
			r.Subject = d.refSaid(a.Subject)
		}
	case collection == "incidents":
		r.Title = d.say("On the incident itself")
	default:
		r.Title = c.title
	}
	at := make(map[entryKey]int) // of entries in their cells
	for _, x := range c.positions {
		if !x.firstHand() {
			continue
		}
		for _, party := range x.in.Performers(x.act) {
			column := d.columnOf(party, columns)
			entries := &r.Cells[column].Entries
			key := d.entryKey(x, party)
			if i, ok := at[key]; ok {
				(*entries)[i].Times++
				continue
			}
			at[key] = len(*entries)
			*entries = append(*entries, d.entry(x, party, columns[column]))
		}
	}
	g.Rows = append(g.Rows, r)
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
	return entryKey{party, x.act.Verb, a.Likelihood.Text, a.Confidence.Text, a.Certainty.Text, a.Standard.Text, d.uncertain[x.id]}
}

func (d *dossier) entry(x position, party attribution.ActorID, in column) entry {
	e := entry{
		Class: classOf(x.act.Verb), Verb: d.word(string(x.act.Verb)), Terms: d.termsSaid(x.act.Assessment), Date: d.day(x.in.When), Times: 1, Doubt: d.doubt(x),
	}
	if party != in.id {
		e.Party = d.actorSaid(party)
	}
	return e
}

// whenEntry says when, how often, and whether that is certain.
func (d *dossier) whenEntry(e entry) string {
	date := e.Date
	if e.Times > 1 {
		date = strings.TrimSpace(date + " ×" + strconv.Itoa(e.Times))
	}
	return strings.Join(nonEmpty(date, e.Doubt), d.say(", "))
}

// columns are the parties with the most positions on claims, those that mostly reject them last, and then all others.
func (d *dossier) columns() []column {
	count, rejects := make(map[attribution.ActorID]int), make(map[attribution.ActorID]int)
	for c := range d.claims() {
		for _, x := range c.positions {
			if !x.firstHand() {
				continue
			}
			for _, party := range x.in.Performers(x.act) {
				count[d.root(party)]++
				if classOf(x.act.Verb) == "rejects" {
					rejects[d.root(party)]++
				}
			}
		}
	}
	parties := slices.SortedFunc(maps.Keys(count), func(a, b attribution.ActorID) int {
		return cmp.Or(cmp.Compare(rejects[b], rejects[a]), cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	others := len(parties) > maxColumns+1
	if others {
		parties = parties[:maxColumns]
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

// root returns the state or body that an organ belongs to or a person works for, in the frame of the compilers, and for all others the
// party itself.
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
