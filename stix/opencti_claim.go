package stix

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
)

// kindIn returns the kind of entity that OpenCTI makes of an object.
func kindIn(d *draft) string {
	switch t := d.id.Type(); t {
	case "identity":
		switch d.value("identity_class").text() {
		case "individual", "class", "system":
			return d.value("identity_class").text()
		}
		return "organization"
	case "threat-actor":
		if strings.EqualFold(d.value("resource_level").text(), "individual") {
			return "threat-actor-individual"
		}
		return "threat-actor-group"
	default:
		return t
	}
}

// relationIn returns the word that a link has in OpenCTI between two kinds, where its map has one that says no more;
// all others are "related-to". The map is stixCoreRelationshipsMapping of OpenCTI, with the definitions of
// organizations and of individuals as threat actors (commits 014e9c06 and 02953d45).
func relationIn(link attribution.Link, from, to string) string {
	threat := to == "threat-actor-group" || to == "threat-actor-individual"
	activity := from == "incident" || from == "campaign" || from == "intrusion-set"
	switch {
	case link == attribution.ConductedBy && (from == "incident" && (to == "campaign" || to == "intrusion-set" || threat) ||
		from == "campaign" && (to == "intrusion-set" || threat)):
		return "attributed-to"
	case link == attribution.PersonaOf && (from == "intrusion-set" && threat || isThreat(from) &&
		(to == "organization" || to == "individual")):
		return "attributed-to"
	case (link == attribution.FromTerritoryOf || link == attribution.OfOrigin) && activity && to == "location":
		return "originates-from"
	case (link == attribution.BasedIn || link == attribution.FromTerritoryOf) && to == "location" &&
		(isThreat(from) || from == "organization" || from == "individual" || from == "class" || from == "system"):
		return "located-at"
	case (link == attribution.PartOf || link == attribution.MemberOf) &&
		(from == "intrusion-set" && to == from || from == "individual" && to == "organization" ||
			from == "organization" && to == from || from == "threat-actor-group" && to == from ||
			from == "threat-actor-individual" && threat):
		return "part-of"
	case link == attribution.Imitates && isThreat(from) && (to == "organization" || to == "individual"):
		return "impersonates"
	}
	return "related-to"
}

func isThreat(kind string) bool {
	return kind == "threat-actor-group" || kind == "threat-actor-individual"
}

// A pairing is what OpenCTI distinguishes relationships by.
type pairing struct {
	relation    string
	from, to    ID
	start, stop string
}

// relationships makes one relationship of all claims that OpenCTI would take for one, which says in its description who
// claims which link.
func (p *platform) relationships() {
	made := make(map[pairing]*draft)
	for _, id := range sorted(p.w.c.Attributions) {
		ref, a := id.Ref(), p.w.c.Attributions[id]
		home := p.at[p.w.ids[ref]]
		if home == nil || home.id.Type() != "relationship" {
			continue
		}
		from, to := p.end(a.Subject), p.end(a.Object)
		claims := p.claimsOf(ref)
		ends := slices.DeleteFunc([]ID{from, to}, func(id ID) bool { return p.at[id] == nil })
		if len(claims) == 0 || len(ends) < 2 || from == to || ends[0].Type() == "note" {
			p.instead[home.id] = slices.Compact(ends)
			for _, c := range claims {
				p.instead[c.id] = slices.Compact(ends)
				p.noteOf(c, ref, ends)
			}
			if len(claims) == 0 {
				p.lose(ref, "", string(a.Link), "nobody holds it, so that there is no relationship; notes and "+
					"opinions say who says what of it")
			}
			continue
		}
		key := pairing{relation: relationIn(a.Link, kindIn(p.at[from]), kindIn(p.at[to])), from: from, to: to,
			start: home.value("start_time").text()}
		if key.relation == "located-at" && p.seated[[2]string{string(from), string(to)}] {
			key.relation = "related-to"
		}
		if key.start != "" {
			key.stop = home.value("stop_time").text()
		}
		d := made[key]
		if d == nil {
			d = &draft{id: home.id, ref: ref}
			d.text("relationship_type", key.relation)
			d.text("source_ref", string(from))
			d.text("target_ref", string(to))
			d.text("start_time", key.start)
			d.text("stop_time", key.stop)
			d.mark(home.marks())
			made[key] = d
			p.put(d)
		}
		if key.relation == "related-to" {
			p.lose(ref, "/link", string(a.Link), "OpenCTI has no such relationship between the two; its description has the word")
		}
		for _, c := range claims {
			p.join(d, c, strings.ReplaceAll(string(a.Link), "-", " "))
			p.instead[c.id] = []ID{d.id}
		}
		p.instead[home.id] = []ID{d.id}
	}
	p.leave(made)
	for _, d := range made {
		delete(p.instead, d.id)
	}
}

// leave gives relationships that stand for claims of several producers identifiers of their own, so that none of them
// is a version of an object of one of these.
func (p *platform) leave(made map[pairing]*draft) {
	own := make(map[ID]ID)
	for _, home := range p.w.drafts {
		d := p.at[home.id] // which has taken its place
		if _, foreign := p.w.foreign[home.id]; foreign && home.id.Type() == "relationship" &&
			!bytes.Equal(d.value("created_by_ref"), home.value("created_by_ref")) {
			own[d.id] = derivedID("relationship", p.w.base, d.ref, "opencti")
		}
	}
	for _, ids := range p.instead {
		for i, id := range ids {
			if new := own[id]; new != "" {
				ids[i] = new
			}
		}
	}
	for _, d := range made {
		if id := own[d.id]; id != "" {
			d.id = id
			p.at[id] = d
		}
	}
}

// claimsOf returns the objects by which parties claim a proposition.
func (p *platform) claimsOf(ref attribution.Ref) []*draft {
	var out []*draft
	for _, h := range p.w.holders[ref] {
		if d := p.at[p.w.holder(h.Party, ref).object]; d != nil {
			out = append(out, d)
		}
	}
	return out
}

// join adds a claim to an object that stands for several: its words, its sources, its markings. Who says it and how
// sure it is are properties while there is one.
func (p *platform) join(d, c *draft, link string) {
	line := c.value("description").text()
	if creator := p.at[ID(c.value("created_by_ref").text())]; line == "" && creator != nil {
		line = creator.value("name").text()
		d.mark(creator.marks())
	}
	line = strings.TrimSpace(link + ": " + line)
	description := d.property("description")
	if description == nil {
		d.text("description", line)
		for _, name := range []string{"created_by_ref", "confidence", "lang", "labels", "external_references"} {
			d.set(name, c.value(name))
		}
		d.mark(c.marks())
		d.without("created", "modified")
		d.set("created", c.value("created"))
		d.text("created", string(p.w.now))
		d.text("modified", string(p.w.now))
		return
	}
	description.value = quote(description.value.text() + "\n" + line)
	if d.value("created_by_ref").text() != c.value("created_by_ref").text() {
		d.without("created_by_ref", "confidence", "lang", "labels")
		d.set("created_by_ref", p.w.drafts[0].value("created_by_ref"))
	}
	if old, is := timestamp(d.value("created").text()), timestamp(c.value("created").text()); is.isValid() &&
		old.isValid() && is.compare(old) < 0 {
		d.without("created")
		d.text("created", string(is))
	}
	sources := union(d.member("external_references"), c.member("external_references"))
	d.without("external_references")
	d.set("external_references", sources.json())
	d.mark(c.marks())
}

// sightings makes sightings of accounts that say where something was, one of all that OpenCTI would take for one, and
// notes of all others, which it refuses.
func (p *platform) sightings() {
	made := make(map[string]*draft)
	for _, id := range sorted(p.w.c.Accounts) {
		ref, a := id.Ref(), p.w.c.Accounts[id]
		home := p.at[p.w.ids[ref]]
		if home == nil || home.id.Type() != "sighting" {
			continue
		}
		of := ID(home.value("sighting_of_ref").text())
		where := p.where(home)
		claims := p.claimsOf(ref)
		if len(claims) == 0 || len(where) == 0 {
			p.instead[home.id] = []ID{of}
			for _, c := range claims {
				p.instead[c.id] = []ID{of}
				p.noteOf(c, ref, []ID{of})
			}
			p.lose(ref, "", string(a.Activity), "OpenCTI refuses a sighting that does not say where, or nobody holds "+
				"it: notes say who says what")
			continue
		}
		key := string(of)
		for _, id := range where {
			key += " " + string(id)
		}
		first, last := home.value("first_seen"), home.value("last_seen")
		if first == nil {
			last = nil
		}
		key += " " + first.text() + " " + last.text()
		d := made[key]
		if d == nil {
			d = &draft{id: home.id, ref: ref}
			d.text("sighting_of_ref", string(of))
			d.refs("where_sighted_refs", where)
			d.set("first_seen", first)
			d.set("last_seen", last)
			made[key] = d
			p.put(d)
		}
		for _, c := range claims {
			p.join(d, c, string(id))
			p.instead[c.id] = []ID{d.id}
		}
		p.instead[home.id] = []ID{d.id}
	}
	for _, d := range made {
		delete(p.instead, d.id)
	}
}

// where returns where a sighting was: of states their territories.
func (p *platform) where(home *draft) []ID {
	var out []ID
	for e := range home.value("where_sighted_refs").elements() {
		id := ID(e.text())
		if d := p.at[id]; d != nil && d.ref != "" {
			if s, ok := p.w.c.Actors[actorOf(d.ref)].(*attribution.State); ok && p.w.seats[s.Code] != "" {
				id = p.w.seats[s.Code]
			}
		}
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// noteOf says in a note what a claim says that OpenCTI has no object for.
func (p *platform) noteOf(c *draft, ref attribution.Ref, on []ID) {
	d := &draft{id: newID("note", c.id.UUID()), ref: ref}
	d.text("abstract", p.w.phrase(ref))
	d.text("content", cmp.Or(c.value("description").text(), p.w.phrase(ref)))
	for _, name := range []string{"created", "created_by_ref", "lang", "confidence", "labels", "external_references"} {
		d.set(name, c.value(name))
	}
	d.mark(c.marks())
	for _, id := range on { // which the phrase names
		if o := p.at[id]; o != nil {
			d.mark(o.marks())
		}
	}
	d.refs("object_refs", on)
	p.put(d)
}
