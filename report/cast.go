package report

import (
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
)

// A castMember is an actor with what the compilers record of it beside its names. Its fields are for templates.
type castMember struct {
	Name  said
	About string
}

// cast are the actors of whom more is recorded than names, in the order of their ids.
func (d *dossier) cast() []castMember {
	var out []castMember
	for _, id := range slices.Sorted(maps.Keys(d.c.Actors)) {
		if d.appears(id) {
			out = append(out, castMember{d.actorSaid(id), d.aboutActor(d.c.Actors[id])})
		}
	}
	return out
}

// appears reports whether an actor is in the report. Actors are not dated, so a report as of a date has those of which
// its entities speak.
func (d *dossier) appears(id attribution.ActorID) bool {
	if d.x.Date() == "" {
		return true
	}
	if d.spokenOf == nil {
		d.spokenOf = mentions(d.c)
	}
	return d.spokenOf[id]
}

// aboutActor says of which kind an actor is, whose it is, who belongs to it, and how the compilers describe and grade
// it.
func (d *dossier) aboutActor(a attribution.Actor) string {
	l := &listing{d: d}
	texts := []string{d.word(a.ActorKind())}
	switch x := a.(type) {
	case *attribution.State:
		texts[0] += bracketed(d.own(x.Code))
	case *attribution.Organ:
		texts[0] += bracketed(d.word(string(x.Sort)))
		l.add("belongs to", d.actors(given(x.Of)))
	case *attribution.Organization:
		texts[0] += bracketed(d.word(string(x.Sort)))
		l.add("country", d.countryName(x.Country))
	case *attribution.Group:
		if sort := d.word(string(x.Sort)); sort != texts[0] {
			texts[0] += bracketed(sort)
		}
	case *attribution.Person:
		for i := range x.Roles {
			texts = append(texts, d.role(&x.Roles[i]))
		}
	case *attribution.Coalition:
		l.add("members", d.actors(x.Members))
	}
	p := a.ActorProfile()
	if len(p.Names) > 0 { // else it stands for the name
		texts = append(texts, d.own(strings.TrimRight(p.Description, ".。")))
	}
	l.add("sources", d.refs(p.Sources...))
	return strings.Join(nonEmpty(append(texts, d.inLine(l.all))...), d.say("; "))
}

// role says what a person is or was in a body, and when.
func (d *dossier) role(r *attribution.Role) string {
	title := ""
	if r.Title.Text != "" {
		title = d.quoted(r.Title.Text, r.Title.Lang)
	}
	return strings.Join(nonEmpty(title, d.actors(given(r.Of)), d.date(r.Period)), d.say(", "))
}

// countryName names a country in the language of the report.
func (w words) countryName(code string) string {
	base, _ := w.lang.Base()
	if name := countryname.Name(code, base.String()); name != "" {
		return name
	}
	return w.own(code)
}
