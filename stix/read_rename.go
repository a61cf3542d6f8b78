package stix

import (
	"slices"

	"example.com/attribution"
)

// revokedBy is the relationship by which ATT&CK says that one object goes on as another.
const revokedBy = "revoked-by"

// renames reports whether a relationship says that a group goes on under another name: its producer revoked it for
// another group, and not somebody else who says so. Objects with the extension say themselves what they are.
func (r *reader) renames(o Object) bool {
	if !o.value("relationship_type").is(revokedBy) {
		return false
	}
	from, _ := r.object(r.id(o, "source_ref"))
	to, _ := r.object(r.id(o, "target_ref"))
	isGroup := func(o Object) bool { return o.Type() == "intrusion-set" || o.Type() == "threat-actor" }
	by, creator := r.text(o, "created_by_ref"), r.text(from, "created_by_ref")
	return (by == creator || by == "" || creator == "") && isGroup(from) && isGroup(to) && from.ID() != to.ID() &&
		from.value("revoked").kind() == 't' && r.extension(from.ID()).ref == "" && r.extension(to.ID()).ref == "" &&
		!r.comesBack(to.ID(), from.ID())
}

// comesBack reports whether one group goes on as another over any number of steps.
func (r *reader) comesBack(from, to ID) bool {
	for id, ok := from, true; ok; id, ok = r.renamed[id] {
		if id == to {
			return true
		}
	}
	return false
}

// last returns the group as which a group goes on in the end.
func (r *reader) last(id ID) ID {
	for next, ok := r.renamed[id]; ok; next, ok = r.renamed[id] {
		id = next
	}
	return id
}

// readRenamed makes groups that go on as others stand for the same actor.
func (r *reader) readRenamed() {
	for _, o := range r.objects {
		if _, ok := r.renamed[o.ID()]; !ok {
			continue
		}
		r.of(o.ID()).ref = r.ref(r.last(o.ID()))
		r.finish(o)
		r.lose(o.ID(), "", o.text, "the group goes on as "+string(r.last(o.ID()))+", of which it has a former name")
		for _, at := range r.outgoing[o.ID()] {
			rel := r.objects[at]
			if r.text(rel, "relationship_type") == revokedBy {
				r.finish(rel)
			}
		}
	}
}

// withFormer returns the names of an object and, as former ones, those of the groups that go on as it.
func (r *reader) withFormer(o Object, names []attribution.Name) []attribution.Name {
	if len(r.renamed) == 0 {
		return names
	}
	for _, old := range r.objects {
		if _, ok := r.renamed[old.ID()]; !ok || r.last(old.ID()) != o.ID() {
			continue
		}
		by := r.coiner(old)
		for _, text := range append([]string{old.Text("name")}, aliases(old)...) {
			if text != "" && !slices.ContainsFunc(names, func(n attribution.Name) bool { return n.Text == text }) {
				names = append(names, attribution.Name{Text: text, Kind: attribution.NameFormer, By: by})
			}
		}
	}
	return names
}

// A proposition is what makes two relationships one attribution, whoever made them.
type proposition struct {
	subject, object attribution.Ref
	link            attribution.Link
	relation        string // the type of the relationship, which may say less than the link
	period          attribution.When
}

// goesOn reports whether a relationship was revoked because one of its ends goes on as another group: its producer has
// another that says the same of that group, so that nothing is withdrawn.
func (r *reader) goesOn(o Object) bool {
	source, target := r.id(o, "source_ref"), r.id(o, "target_ref")
	if r.last(source) == source && r.last(target) == target {
		return false
	}
	return slices.ContainsFunc(r.outgoing[r.last(source)], func(at int) bool {
		p := r.objects[at]
		return p.value("revoked").kind() != 't' && p.Text("relationship_type") == r.text(o, "relationship_type") &&
			p.Text("created_by_ref") == r.text(o, "created_by_ref") && r.last(ID(p.Text("target_ref"))) == r.last(target)
	})
}
