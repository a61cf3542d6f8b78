package listing

import (
	"slices"

	"example.com/attribution"
)

// A draft is an entry that is being read.
type draft struct {
	Entry
	names map[string]int     // places of names
	seen  map[[2]string]bool // what else is there, by its kind
}

// once reports whether something is not empty and not there yet.
func (d *draft) once(kind, text string) bool {
	key := [2]string{kind, text}
	if text == "" || d.seen[key] {
		return false
	}
	if d.seen == nil {
		d.seen = make(map[[2]string]bool)
	}
	d.seen[key] = true
	return true
}

func (d *draft) programme(text string) {
	if d.once("programme", text) {
		d.Programmes = append(d.Programmes, text)
	}
}

func (d *draft) act(text string) {
	if d.once("act", text) {
		d.Acts = append(d.Acts, text)
	}
}

func (d *draft) source(text string) {
	if d.once("source", text) {
		d.Sources = append(d.Sources, text)
	}
}

func (d *draft) other(id ID) {
	if id != d.ID && d.once("id", id.String()) {
		d.Others = append(d.Others, id)
	}
}

func (d *draft) reason(w attribution.Words) {
	if d.once("reason", w.Text) {
		d.Reasons = append(d.Reasons, w)
	}
}

// impose adds a measure, unless one of the same meaning is there.
func (d *draft) impose(m Imposed) {
	if m.Words == "" || d.seen[[2]string{"restriction", string(m.Restriction)}] || !d.once("measure", m.Words) {
		return
	}
	d.once("restriction", string(m.Restriction))
	d.Measures = append(d.Measures, m)
}

// add adds a name. Of one that is there already, what it says more is taken.
func (d *draft) add(n Name) {
	n.Text = clean(n.Text)
	if n.Text == "" {
		return
	}
	if n.Script == "" {
		n.Script = scriptOf(n.Text)
	}
	if foreign(n.Script) && n.Kind != attribution.NameTransliteration {
		n.Kind = attribution.NameNative
	}
	if at, ok := d.names[n.Text]; ok {
		had := &d.Names[at]
		if had.Strength == "" {
			had.Strength = n.Strength
		}
		if had.Lang == "" {
			had.Lang = n.Lang
		}
		return
	}
	if d.names == nil {
		d.names = make(map[string]int)
	}
	d.names[n.Text] = len(d.Names)
	d.Names = append(d.Names, n)
}

// done returns the entry, with names that the list calls primary before others.
func (d *draft) done() Entry {
	rank := func(n Name) int {
		if n.Kind == attribution.NamePrimary {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(d.Names, func(a, b Name) int { return rank(a) - rank(b) })
	return d.Entry
}

// draftOf makes a draft of an entry, to add to it.
func draftOf(e Entry) *draft {
	d := &draft{Entry: Entry{ID: e.ID, Kind: e.Kind, Listed: e.Listed, Updated: e.Updated, Action: e.Action}}
	d.join(e)
	return d
}

// join adds what another entry of the same number says.
func (d *draft) join(e Entry) {
	for _, n := range e.Names {
		d.add(n)
	}
	for _, p := range e.Programmes {
		d.programme(p)
	}
	for _, m := range e.Measures {
		d.impose(m)
	}
	for _, r := range e.Reasons {
		d.reason(r)
	}
	for _, id := range e.Others {
		d.other(id)
	}
	for _, s := range e.Sources {
		d.source(s)
	}
	for _, a := range e.Acts {
		d.act(a)
	}
	for _, p := range e.Under {
		if d.once("list", p.List) {
			d.Under = append(d.Under, p)
		}
	}
	if d.Listed == "" {
		d.Listed = e.Listed
	}
	if e.Updated > d.Updated {
		d.Updated = e.Updated
	}
}
