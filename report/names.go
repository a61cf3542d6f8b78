package report

import (
	"cmp"
	"html/template"
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
)

// A bearer is an actor or an incident, with the names that it is said to bear. Its fields are for templates.
type bearer struct {
	Anchor  string // of an incident
	Title   said
	Namings []naming
	rank    int
}

// A naming is the names of a bearer that one party, in one source, says fit.
type naming struct {
	By     said // empty: common usage
	Names  []nameSaid
	d      *dossier
	party  attribution.ActorID
	source attribution.SourceID
}

// A nameSaid is a name, and what is said of it: its kind, how it fits, when it was in use and whose it is.
type nameSaid struct {
	said
	About template.HTML
	about []string
}

// Ranks of bearers, in their order: the names that parties gave are looked for more than those that everybody uses.
const (
	rankGiven  = iota // it is said who gave a name, or how it fits
	rankHeld          // it is said who says that a name fits
	rankCommon        // all names are in common use
)

// nameBearers returns those of which more can be said than the name by which the report knows them. Names are not
// dated, so a report as of a date has those of everybody who appears in it.
func (d *dossier) nameBearers() []bearer {
	var out []bearer
	add := func(b bearer, names []attribution.Name) {
		if tellNames(b.Title.Text, names) {
			out = append(out, d.bearer(b, names))
		}
	}
	for _, id := range slices.Sorted(maps.Keys(d.c.Actors)) {
		if d.appears(id) {
			names := d.c.Actors[id].ActorProfile().Names
			if _, is := d.countries[id]; is && len(names) > 0 && isBare(names[0].Text, names[0]) {
				names = names[1:] // which says in another language what the title says
			}
			add(bearer{Title: d.actorSaid(id)}, names)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(d.c.Incidents)) {
		add(bearer{Title: spoken(d.incidentName(id)), Anchor: anchor(id.Ref())}, d.c.Incidents[id].Names)
	}
	slices.SortStableFunc(out, func(a, b bearer) int { return cmp.Compare(a.rank, b.rank) })
	return out
}

// tellNames reports whether names say more than a title does.
func tellNames(title string, names []attribution.Name) bool {
	return slices.ContainsFunc(names, func(n attribution.Name) bool {
		return printable(n.Text) != title || n.Coined != "" || n.By != "" || n.Fit != "" || n.Period != ""
	})
}

// isBare reports whether a name is a title of which nothing is said.
func isBare(title string, n attribution.Name) bool {
	return n.Kind == "" && n.Source == "" && !tellNames(printable(title), []attribution.Name{n})
}

// bearer adds the names to a bearer, those of one party and source together, but for its title of which nothing is
// said.
func (d *dossier) bearer(b bearer, names []attribution.Name) bearer {
	type key struct {
		by     attribution.ActorID
		source attribution.SourceID
	}
	at := make(map[key]int)
	b.rank = rankCommon
	for _, n := range names {
		switch {
		case n.Coined != "" || n.Fit != "":
			b.rank = rankGiven
		case n.By != "":
			b.rank = min(b.rank, rankHeld)
		}
		if isBare(b.Title.Text, n) {
			continue
		}
		k := key{n.By, n.Source}
		i, ok := at[k]
		if !ok {
			i = len(b.Namings)
			at[k] = i
			b.Namings = append(b.Namings, d.naming(n))
		}
		b.Namings[i].Names = append(b.Namings[i].Names, d.nameSaid(n))
	}
	return b
}

func (d *dossier) naming(n attribution.Name) naming {
	out := naming{d: d, party: n.By, source: n.Source}
	if n.By != "" {
		out.By = d.actorSaid(n.By)
	}
	return out
}

// Ref links to the source, which is numbered when it is first referred to.
func (n naming) Ref() template.HTML { return n.d.ref(n.source) }

func (d *dossier) nameSaid(n attribution.Name) nameSaid {
	kind := d.word(string(n.Kind))
	if n.Kind == attribution.NameVendor && n.Coined != "" {
		kind = "" // which vendor it is says as much
	}
	period := ""
	if n.Period != "" {
		period = d.say("in use: %s", d.date(n.Period))
	}
	out := nameSaid{said: spoken(attribution.Words{Text: n.Text, Lang: n.Lang}), about: nonEmpty(kind, d.fit(n.Fit), period)}
	html := make([]string, len(out.about))
	for i, text := range out.about {
		html[i] = template.HTMLEscapeString(text)
	}
	if n.Coined != "" {
		phrase := template.HTMLEscapeString(d.say("given by %s", "%s"))
		html = append(html, strings.Replace(phrase, "%s", string(d.actorSaid(n.Coined).HTML), 1))
		out.about = append(out.about, d.say("given by %s", d.actor(n.Coined)))
	}
	out.About = template.HTML(strings.Join(html, template.HTMLEscapeString(d.say(", "))))
	return out
}

// fit says what a name covers. Only one of these says that it is a name of the same.
func (w words) fit(f attribution.Fit) string {
	switch f {
	case attribution.FitSame:
		return w.say("covers exactly the same")
	case attribution.FitOverlaps:
		return w.say("covers a part of it and something else")
	case attribution.FitSubset:
		return w.say("covers only a part of it")
	case attribution.FitSuperset:
		return w.say("covers all of it and more")
	}
	return w.word(string(f))
}

// named and common split the bearers into those of whose names it is said who gave them or says that they fit, and the
// others.
func (d *dossier) named() []bearer  { return d.bearers[:d.firstCommon()] }
func (d *dossier) common() []bearer { return d.bearers[d.firstCommon():] }

func (d *dossier) firstCommon() int {
	at, _ := slices.BinarySearchFunc(d.bearers, rankCommon, func(b bearer, rank int) int { return cmp.Compare(b.rank, rank) })
	return at
}

// namesNote says how names are to be read.
func (d *dossier) namesNote() string {
	note := d.say("Where it is not recorded how a name fits, it need not cover exactly the same.")
	if d.x.Date() != "" {
		note += " " + d.say("Names are not dated; some may have been given later.")
	}
	return note
}

// holder says according to whom names fit, and where it is said.
func (d *dossier) holder(n naming) string {
	by := d.say("common usage")
	if n.party != "" {
		by = d.actor(n.party)
	}
	return strings.Join(nonEmpty(by, d.refs(n.source)), " ")
}

// namesOn are the names of a naming on one line, each with what is said of it.
func (d *dossier) namesOn(n naming) string {
	texts := make([]string, len(n.Names))
	for i, x := range n.Names {
		texts[i] = d.own(x.Text)
		if len(x.about) > 0 {
			texts[i] += " (" + strings.Join(x.about, d.say(", ")) + ")"
		}
	}
	return strings.Join(texts, d.say("; "))
}

// commonOn are the names of a bearer of which all are in common use, on one line.
func (d *dossier) commonOn(b bearer) string {
	texts := make([]string, len(b.Namings))
	for i, n := range b.Namings {
		texts[i] = strings.Join(nonEmpty(d.namesOn(n), d.refs(n.source)), " ")
	}
	return strings.Join(texts, d.say("; "))
}
