package stix

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/stix/internal/spec"
)

// A platform makes of the objects of a case those that OpenCTI takes (version 6.8.10, with pycti of the same version):
// what a pair of objects can be related by, what is distinguished by which properties, and what is split off are facts
// of its source, see internal/check/opencti.
type platform struct {
	*composition
	drafts  []*draft
	at      map[ID]*draft
	instead map[ID][]ID        // objects that stand in the place of others; none: nothing does
	seated  map[[2]string]bool // identities and locations that a relationship puts there already
	lost    []attribution.Loss
}

// forOpenCTI returns the objects of a composition as OpenCTI takes them, and what it does not.
func (m *composition) forOpenCTI() ([]*draft, []attribution.Loss) {
	p := &platform{composition: m, at: make(map[ID]*draft), instead: make(map[ID][]ID)}
	p.seated = make(map[[2]string]bool)
	for _, d := range m.w.drafts {
		p.at[d.id] = d
		if d.id.Type() == "relationship" && d.ref == "" {
			p.seated[[2]string{d.value("source_ref").text(), d.value("target_ref").text()}] = true
		}
	}
	p.actors()
	p.relationships()
	p.sightings()
	for _, d := range m.w.drafts {
		if d.id.Type() == "language-content" {
			p.instead[d.id] = []ID{ID(d.value("object_ref").text())}
		}
	}
	for _, d := range m.w.drafts {
		if _, replaced := p.instead[d.id]; !replaced && d.id.Type() != "relationship" && d.id.Type() != "sighting" &&
			d.id.Type() != "language-content" {
			p.drafts = append(p.drafts, d)
		}
	}
	p.seats()
	for _, d := range p.drafts {
		p.redirect(d)
	}
	p.cut()
	p.prune()
	p.aliases()
	for _, d := range p.drafts {
		p.marked(d)
	}
	keepApart(p.drafts)
	return p.drafts, append(m.losses(), counted(p.lost)...)
}

// lose notes what OpenCTI does not show.
func (p *platform) lose(ref attribution.Ref, path, value, reason string) {
	p.lost = append(p.lost, attribution.Loss{Object: string(ref), Path: path, Value: string(quote(value)), Reason: reason})
}

// put adds an object after those that are there.
func (p *platform) put(d *draft) {
	d.text("created", string(p.w.now))
	d.text("modified", string(p.w.now))
	p.drafts = append(p.drafts, d)
	p.at[d.id] = d
}

// actors gives those whom somebody holds to have done something, or to be behind somebody, and who are neither states
// nor groups an object to which OpenCTI attributes: a threat actor. Their identities stay, since they speak, too.
func (p *platform) actors() {
	for _, id := range sorted(p.w.c.Attributions) {
		a := p.w.c.Attributions[id]
		actor := actorOf(a.Object)
		known := p.w.c.Actors[actor]
		identity := p.w.ids[a.Object]
		if a.Link != attribution.ConductedBy && a.Link != attribution.PersonaOf || known == nil ||
			identity.Type() != "identity" || p.threat(actor) != "" {
			continue
		}
		if _, isState := known.(*attribution.State); isState {
			continue
		}
		d := &draft{id: derivedID("threat-actor", p.w.base, actor.Ref(), "threat-actor")}
		d.text("name", cmp.Or(firstName(known), string(actor), nameless))
		d.text("description", known.ActorProfile().Description)
		kinds := []string{"unknown"}
		switch known.(type) {
		case *attribution.Organ:
			kinds = []string{"nation-state"}
		case *attribution.Person:
			d.text("resource_level", "individual")
		}
		d.list("threat_actor_types", kinds)
		var aliases []string
		for _, n := range known.ActorProfile().Names {
			if n.Text != "" && n.Text != firstName(known) {
				aliases = append(aliases, n.Text)
			}
		}
		d.list("aliases", aliases)
		d.mark(p.at[identity].marks())
		p.put(d)
	}
}

// threat returns the threat actor that stands for an actor beside its identity, or none.
func (p *platform) threat(actor attribution.ActorID) ID {
	if id := derivedID("threat-actor", p.w.base, actor.Ref(), "threat-actor"); p.at[id] != nil {
		return id
	}
	return ""
}

// end returns the object by which OpenCTI has something in a relationship: of a state its territory, of who did
// something a threat actor.
func (p *platform) end(ref attribution.Ref) ID {
	id := p.w.ids[ref]
	actor := actorOf(ref)
	if s, ok := p.w.c.Actors[actor].(*attribution.State); ok && p.w.seats[s.Code] != "" {
		return p.w.seats[s.Code]
	}
	if threat := p.threat(actor); threat != "" {
		return threat
	}
	return id
}

// seats keeps the relationships by which organizations are in a country, each pair once.
func (p *platform) seats() {
	seen := make(map[[2]string]bool)
	for _, d := range p.w.drafts {
		ends := [2]string{d.value("source_ref").text(), d.value("target_ref").text()}
		if d.id.Type() == "relationship" && d.ref == "" && !seen[ends] {
			seen[ends] = true
			p.drafts = append(p.drafts, d)
		}
	}
}

// redirect makes an object refer to what stands in the place of objects that are not there. An opinion on a
// relationship that is not there becomes a note, since it is not one on the ends of that.
func (p *platform) redirect(d *draft) {
	if !d.has("object_refs") {
		return
	}
	var refs []ID
	moved := false
	seen := make(map[ID]bool)
	add := func(id ID) {
		if !seen[id] && id != d.id && p.at[id] != nil && id.Type() != "grouping" { // which would lead back
			seen[id] = true
			refs = append(refs, id)
		}
	}
	for e := range d.value("object_refs").elements() {
		id := ID(e.text())
		others, replaced := p.instead[id]
		if !replaced {
			add(id)
			continue
		}
		for _, other := range others {
			add(other)
		}
		moved = moved || len(others) != 1 || other(others).Type() != "relationship" && other(others).Type() != "sighting"
	}
	d.without("object_refs")
	if by := ID(d.value("created_by_ref").text()); len(refs) == 0 && p.at[by] != nil && d.id.Type() != "grouping" {
		refs = append(refs, by)
	}
	if len(refs) == 0 {
		for _, other := range p.w.drafts[1:] { // since it must say what it is about
			if t := spec.Lookup(other.id.Type(), spec.V21); d.id.Type() != "grouping" && t != nil &&
				t.Category == spec.Domain && !isContainer(other.id) {
				refs = append(refs, other.id)
				break
			}
		}
	}
	d.refs("object_refs", refs)
	if moved && d.id.Type() == "opinion" {
		d.note()
	}
}

// isContainer reports whether an object says something of others and nothing without them.
func isContainer(id ID) bool {
	switch id.Type() {
	case "grouping", "report", "note", "opinion":
		return true
	}
	return false
}

// cut takes out references to what is not in the bundle, which properties that came with an object of others may have.
func (p *platform) cut() {
	there := make(map[ID]bool)
	for _, d := range p.drafts {
		there[d.id] = true
	}
	for _, d := range p.drafts {
		var kept []property
		for _, next := range d.properties {
			switch {
			case next.name == "object_marking_refs":
			case strings.HasSuffix(next.name, "_ref") && !there[ID(next.value.text())]:
				continue
			case strings.HasSuffix(next.name, "_refs"):
				if next.value = next.value.refs(func(id ID) bool { return there[id] }); next.value == nil {
					continue
				}
			}
			kept = append(kept, next)
		}
		d.properties = kept
	}
}

// prune takes out what says something of nothing, and references to that.
func (p *platform) prune() {
	for {
		empty := make(map[ID]bool)
		for _, d := range p.drafts {
			if isContainer(d.id) && !d.has("object_refs") {
				empty[d.id] = true
				if d.id.Type() != "grouping" {
					p.lose(d.ref, "", d.value("name").text(), "it is about nothing that OpenCTI has an object for")
				}
			}
		}
		if len(empty) == 0 {
			return
		}
		p.drafts = slices.DeleteFunc(p.drafts, func(d *draft) bool { return empty[d.id] })
		for _, d := range p.drafts {
			if refs := d.value("object_refs"); refs != nil {
				d.without("object_refs")
				d.set("object_refs", refs.refs(func(id ID) bool { return !empty[id] }))
			}
		}
	}
}

// other returns the first of some identifiers.
func other(ids []ID) ID {
	if len(ids) == 0 {
		return ""
	}
	return ids[0]
}

// note makes a note of an opinion.
func (d *draft) note() {
	word, text := d.value("opinion"), d.value("explanation")
	d.id = newID("note", d.id.UUID())
	d.without("opinion", "explanation")
	d.text("abstract", "opinion: "+word.text())
	if text == nil {
		text = word
	}
	d.set("content", text)
}

// aliases gives objects the names that are said in objects of their own elsewhere, and takes from them what is a name
// of another of their kind, too: OpenCTI would take the two for one.
func (p *platform) aliases() {
	for _, d := range p.w.drafts {
		if of := p.at[ID(d.value("object_ref").text())]; d.id.Type() == "language-content" && of != nil {
			for _, contents := range d.member("contents").members {
				if name := contents.node.member("name").string(); name != "" {
					of.add("x_opencti_aliases", name)
				}
			}
		}
	}
	bearers := make(map[string]map[ID]bool)
	bear := func(d *draft, name string) {
		key := kindIn(d) + " " + folded(name)
		if bearers[key] == nil {
			bearers[key] = make(map[ID]bool)
		}
		bearers[key][d.id] = true
	}
	lists := []string{"aliases", "x_opencti_aliases"}
	for _, d := range p.drafts {
		bear(d, d.value("name").text())
		for _, list := range lists {
			for e := range d.value(list).elements() {
				bear(d, e.text())
			}
		}
	}
	for _, d := range p.drafts {
		for _, list := range lists {
			var kept []string
			seen := map[string]bool{folded(d.value("name").text()): true}
			for e := range d.value(list).elements() {
				switch name := e.text(); {
				case len(bearers[kindIn(d)+" "+folded(name)]) > 1:
					p.lose(d.ref, "/names", name, "another object of the kind has the name, and OpenCTI would take the two for one")
				case !seen[folded(name)]:
					seen[folded(name)] = true
					kept = append(kept, name)
				}
			}
			d.without(list)
			d.list(list, kept)
		}
	}
}

func folded(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// refs returns a list of references without those that a function does not keep, or nothing if none is left.
func (v value) refs(keeps func(ID) bool) value {
	var out value
	for e := range v.elements() {
		if keeps(ID(e.text())) {
			out = append(append(out, ','), e...)
		}
	}
	if out == nil {
		return nil
	}
	out[0] = '['
	return append(out, ']')
}

// marked marks an object as OpenCTI does: as a whole, and by the definitions of version 1.0 of the Traffic Light
// Protocol, and its own for the level that this does not have.
func (p *platform) marked(d *draft) {
	marks := strictest(d.marks())
	d.without("object_marking_refs", "granular_markings")
	var out []ID
	for _, id := range marks {
		if t, ok := tlpOf(id); ok {
			for _, other := range tlps {
				if other.marking == t.marking && other.kind != tlp2 {
					id = other.id
				}
			}
		}
		out = append(out, id)
	}
	d.refs("object_marking_refs", out)
}
