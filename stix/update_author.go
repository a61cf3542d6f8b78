package stix

import (
	"bytes"
	"slices"

	"example.com/attribution/internal/ident"
)

// amendsKey is the member of the extension of a note that says which object of another producer it adds to.
const amendsKey = "amends"

// owns reports whether who updates may make a version of an object: its own ones, and those that stand for the case,
// whoever holds what they say.
func (u *update) owns(o Object) bool {
	if u.author == "" || o.ID() == u.author || ID(o.Text("created_by_ref")) == u.author {
		return true
	}
	a, ok := o.extensionOf()
	return ok && !a.found && a.amends == ""
}

// put writes an extension on an object or, where that is another's, on a note of the author's own on it.
func (u *update) put(i int, a addition) {
	o := u.objects[i]
	if u.owns(o) {
		u.objects[i] = u.extended(o, a)
		return
	}
	id := newID("note", ident.UUID(u.author.UUID(), string(o.ID())))
	a.found, a.amends = true, o.ID()
	at := slices.IndexFunc(u.objects, func(o Object) bool { return o.ID() == id })
	if at >= 0 {
		old := u.objects[at]
		extensions := parse(old.value("extensions"))
		if n := a.node(); !bytes.Equal(extensions.member(string(ExtensionID)).value(), n.value()) {
			u.changed[id] = !u.added[id]
			old = old.with("extensions", old.indented(extensions.with(string(ExtensionID), n).value()))
			whole, parts := o.markings()
			u.objects[at] = old.marked(slices.Concat(whole, parts, u.marksOf(o.ID())))
		}
		return
	}
	d := draft{id: id}
	d.text("created_by_ref", string(u.author))
	d.text("created", string(u.now))
	d.text("modified", string(u.now))
	d.text("abstract", "amends "+o.Type())
	d.text("content", "Its author says more of "+nameIn(o)+" than the object does, or something else: see the extension.")
	d.refs("object_refs", []ID{o.ID()})
	whole, parts := o.markings()
	d.mark(slices.Concat(whole, parts, u.marksOf(o.ID())))
	u.add(d.object(&a))
}

// redigested returns the object of a draft with the digests of its texts as they are now, as far as they are those of
// the draft.
func (d *draft) redigested(o Object) Object {
	extensions := parse(o.value("extensions"))
	n := extensions.member(string(ExtensionID))
	if !n.member("texts").exists() {
		return o
	}
	texts := n.member("texts")
	for _, t := range d.digested() {
		if v := o.value(t.name); v != nil && parse(v).digest().equal(t.node) {
			texts = texts.with(t.name, t.node)
		}
	}
	return o.with("extensions", o.indented(extensions.with(string(ExtensionID), n.with("texts", texts)).value()))
}

// nameIn returns the name of an object or, without one, its identifier.
func nameIn(o Object) string {
	if name := o.Text("name"); name != "" {
		return name
	}
	return string(o.ID())
}
