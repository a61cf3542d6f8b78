package stix

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/internal/country"
	"example.com/attribution/internal/countryname"
)

func (w *writer) writeActors() {
	for _, a := range w.c.Actors {
		if s, ok := a.(*attribution.State); ok && s.Code != "" {
			w.states[s.Code]++
		}
	}
	for _, id := range sorted(w.c.Actors) {
		w.writeActor(id, w.c.Actors[id])
	}
}

// writeActor writes an actor as an identity, or a group as what STIX has for groups.
func (w *writer) writeActor(id attribution.ActorID, a attribution.Actor) {
	p := a.ActorProfile()
	kept := keptOf(p.Extra)
	switch a := a.(type) {
	case *attribution.Unnamed:
		if kept.member("type").string() == kindProducer {
			w.producers[id] = ""
			if by := ID(kept.member("id").string()); by.Type() == "identity" && isStandard(by.UUID()) {
				w.producers[id] = by
			}
			w.homeless = append(w.homeless, id.Ref())
			return
		}
	case *attribution.Group:
		kind := "intrusion-set"
		if a.Sort == attribution.GroupThreat {
			kind = "threat-actor"
		}
		d := w.draft(kind, id.Ref(), p.Extra)
		w.name(d, p.Names, cmp.Or(string(id), nameless), p.Description, true)
		w.described(d, p)
		return
	case *attribution.State:
		if kept.member("type").string() == "location" && country.IsCode(a.Code) {
			d := w.draft("location", id.Ref(), p.Extra)
			if countryname.CodeInAnyCase(kept.member("country").string()) != a.Code {
				d.text("country", a.Code)
			}
			w.name(d, p.Names, "", p.Description, false)
			w.described(d, p)
			return
		}
	case *attribution.Person:
		if kind := kept.member("type").string(); kind == "threat-actor" || kind == "intrusion-set" { // who acts alone
			d := w.draft(kind, id.Ref(), p.Extra)
			w.name(d, p.Names, cmp.Or(string(id), nameless), p.Description, true)
			w.described(d, p)
			return
		}
	case *attribution.UnknownActor:
		if a.Kind == kindLocation && (kept.member("region").kind == '"' || kept.member("country").kind == '"') {
			d := w.draft("location", id.Ref(), p.Extra)
			w.name(d, p.Names, "", p.Description, false)
			w.described(d, p)
			return
		}
	}
	d := w.draft("identity", id.Ref(), p.Extra)
	w.name(d, p.Names, cmp.Or(firstName(a), string(id), nameless), p.Description, false)
	if role := a.ActorKind(); slices.Contains(roles, role) {
		d.list("roles", []string{role})
	}
	d.text("identity_class", classOf(a))
	w.described(d, p)
	switch a := a.(type) {
	case *attribution.State:
		w.seat(d, a.Code)
	case *attribution.Organization:
		w.seat(d, a.Country)
	}
}

// described writes what all actors have but their names.
func (w *writer) described(d *draft, p *attribution.Profile) {
	d.text("description", p.Description)
	d.reliable(p.Reliability)
	d.set("external_references", w.references(p.Sources))
}

// name writes names: the first as the name of the object, the others as aliases or, where the type has none, in other
// languages.
func (w *writer) name(d *draft, names []attribution.Name, fallback, description string, aliases bool) {
	name := fallback
	if len(names) > 0 {
		name = cmp.Or(names[0].Text, fallback)
		if tag := string(names[0].Lang); w.isLanguage(names[0].Lang) && (description == "" || w.c.Lang == names[0].Lang) {
			d.text("lang", tag)
		}
	}
	d.text("name", name)
	var others []attribution.Name
	seen := map[string]bool{name: true}
	for _, n := range names {
		if !seen[n.Text] && n.Text != "" {
			seen[n.Text] = true
			others = append(others, n)
		}
	}
	if aliases {
		texts := make([]string, len(others))
		for i, n := range others {
			texts[i] = n.Text
		}
		d.list("aliases", texts)
		return
	}
	w.translate(d, others)
}

// translate writes names in other languages, each as an object of its own, since one has no more than one name in a
// language.
func (w *writer) translate(d *draft, names []attribution.Name) {
	for i, n := range names {
		tag := string(n.Lang)
		if !w.isLanguage(n.Lang) {
			tag = "und"
		}
		l := w.derived("language-content", d.ref, nameOf(i))
		l.text("object_ref", string(d.id))
		contents := append(appendQuoted(append(d.quotes.room(len(tag)+len(n.Text)+32), '{'), tag), `:{"name":`...)
		l.set("contents", d.quotes.keep(append(appendQuoted(contents, n.Text), "}}"...)))
	}
}

// seat writes in which country an identity is.
func (w *writer) seat(d *draft, code string) {
	if !country.IsCode(code) {
		return
	}
	location, ok := w.seats[code]
	if !ok {
		l := w.derived("location", caseRef, "countries/"+code)
		l.text("country", code)
		l.text("name", cmp.Or(countryname.Name(code, "en"), code))
		location = l.id
		w.seats[code] = location
	}
	rel := w.derived("relationship", d.ref, "located-at")
	rel.text("relationship_type", "located-at")
	rel.text("source_ref", string(d.id))
	rel.text("target_ref", string(location))
}
