package stix

import (
	"encoding/json"
	"slices"
	"strings"

	"example.com/attribution"
)

// A tlp is a marking definition of a level of the Traffic Light Protocol.
type tlp struct {
	id      ID
	marking attribution.Marking
	word    string // the level as the definition writes it
	kind    tlpKind
}

type tlpKind uint8

const (
	tlp1    tlpKind = iota // STIX 2.1, section 7.2.1.4
	tlp2                   // the extension of OASIS for version 2.0 of the protocol
	opencti                // OpenCTI's own for the level that version 1.0 does not have
)

// tlpExtension is the extension by which OASIS defines the levels of version 2.0 (cti-stix-common-objects, extension
// definition "TLP 2.0").
const tlpExtension ID = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"

// When the definitions were created.
const (
	tlp1Created = timestamp("2017-01-20T00:00:00.000Z")
	tlp2Created = timestamp("2022-10-01T00:00:00.000Z")
)

// tlps are the marking definitions of the Traffic Light Protocol. The first of a level is the one that is written.
var tlps = []tlp{
	{"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", attribution.MarkingClear, "clear", tlp2},
	{"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", attribution.MarkingGreen, "green", tlp2},
	{"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", attribution.MarkingAmber, "amber", tlp2},
	{"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", attribution.MarkingAmberStrict, "amber+strict", tlp2},
	{"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", attribution.MarkingRed, "red", tlp2},
	{"marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", attribution.MarkingClear, "white", tlp1},
	{"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", attribution.MarkingGreen, "green", tlp1},
	{"marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", attribution.MarkingAmber, "amber", tlp1},
	{"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", attribution.MarkingRed, "red", tlp1},
	{"marking-definition--826578e1-40ad-459f-bc73-ede076f81f37", attribution.MarkingAmberStrict, "custom", opencti},
}

// tlpOf returns the definition of the Traffic Light Protocol that has an identifier.
func tlpOf(id ID) (tlp, bool) {
	i := slices.IndexFunc(tlps, func(t tlp) bool { return strings.EqualFold(string(t.id), string(id)) })
	if i < 0 {
		return tlp{}, false
	}
	return tlps[i], true
}

// object returns the definition as an object.
func (t tlp) object() Object {
	d := draft{id: t.id}
	created := tlp2Created
	switch t.kind {
	case tlp1:
		created = tlp1Created
		d.set("definition_type", textNode("tlp"))
		d.set("name", textNode("TLP:"+strings.ToUpper(t.word)))
		d.set("definition", objectNode(namedNode{"tlp", textNode(t.word)}))
	case tlp2:
		d.set("name", textNode(string(t.marking)))
		d.set("extensions", objectNode(namedNode{string(tlpExtension), objectNode(
			namedNode{"extension_type", textNode("property-extension")}, namedNode{"tlp_2_0", textNode(t.word)})}))
	case opencti:
		created = tlp1Created
		d.set("definition_type", textNode("statement"))
		d.set("name", textNode(string(t.marking)))
		d.set("definition", objectNode(namedNode{"statement", textNode(t.word)}))
	}
	d.set("created", textNode(string(created)))
	return d.object(nil)
}

// definitionsKey is the member of what a case keeps of its bundle that has the marking definitions of its objects.
const definitionsKey = "marking_definitions"

// markings returns what an object is marked with: as a whole, and parts of it.
func (o Object) markings() (whole, parts []ID) {
	for _, m := range o.value("object_marking_refs").texts() {
		whole = append(whole, ID(m))
	}
	for g := range o.value("granular_markings").elements() {
		if m := g.member("marking_ref").text(); m != "" && !slices.Contains(parts, ID(m)) {
			parts = append(parts, ID(m))
		}
	}
	return whole, parts
}

// readMarkings gives the case the level of the Traffic Light Protocol that each of its objects has, if nothing else
// marks any of them. Else the case has none, each entity keeps the markings of its objects, and the case keeps the
// definitions that are not of the protocol.
func (r *reader) readMarkings() {
	used := make(map[ID]bool)
	var common tlp
	uniform, first := true, true
	for _, o := range r.objects {
		whole, parts := o.markings()
		for _, m := range slices.Concat(whole, parts) {
			used[m] = true
		}
		switch {
		case o.Type() == "marking-definition":
			uniform = uniform && len(whole)+len(parts) == 0
		case len(whole)+len(parts) == 0 && (o.ID() == ExtensionID || o.ID() == makerID):
		default:
			level := soleLevel(whole, parts)
			if first {
				common, first = level, false
			}
			uniform = uniform && level == common
		}
		if into := absorber(o); into != "" {
			r.absorbed[into] = append(r.absorbed[into], slices.Concat(whole, parts)...)
		}
	}
	if uniform {
		r.c.Marking, r.marking = common.marking, common.id
	}
	var kept []node
	for _, o := range r.objects {
		if o.Type() != "marking-definition" || !used[o.ID()] {
			continue
		}
		r.done[o.ID()] = true
		if _, ok := tlpOf(o.ID()); !ok {
			kept = append(kept, parse(o.text).with("spec_version", node{})) // which is that of the bundle
		}
	}
	keep := keptOf(r.c.Extra)
	if len(kept) > 0 {
		keep = keep.with(definitionsKey, listNode(kept...))
	}
	if r.marking != definitionOf(r.c.Marking) {
		keep = keep.with("object_marking_refs", textsNode([]string{string(r.marking)}))
	}
	r.c.Extra = keep.extra()
}

// soleLevel returns the level of the Traffic Light Protocol that an object is marked with, if it is marked with nothing
// else.
func soleLevel(whole, parts []ID) tlp {
	if len(whole) != 1 || len(parts) > 0 {
		return tlp{}
	}
	level, _ := tlpOf(whole[0])
	return level
}

// absorber returns the object whose entity says what another object says, which has no entity of its own.
func absorber(o Object) ID {
	switch o.Type() {
	case "language-content":
		return ID(o.Text("object_ref"))
	case "relationship":
		switch source := ID(o.Text("source_ref")); o.Text("relationship_type") {
		case "located-at":
			if source.Type() == "identity" {
				return source
			}
		case "targets", "impacts", "uses":
			if source.Type() == "incident" || source.Type() == "campaign" {
				return source
			}
		}
	}
	return ""
}

// keptMarkings returns the markings that the entity of an object keeps: its own, and those of the objects that say
// something of it.
func (r *reader) keptMarkings(o Object) node {
	if r.marking != "" {
		return node{}
	}
	out := parse(o.value("object_marking_refs"))
	for _, m := range r.absorbed[o.ID()] {
		out = union(out, textsNode([]string{string(m)}))
	}
	return out
}

// definitionOf returns the definition by which a level is written.
func definitionOf(m attribution.Marking) ID {
	for _, t := range tlps {
		if t.marking == m {
			return t.id
		}
	}
	return ""
}

// marking returns the definition of the level of the Traffic Light Protocol that the case has: the one that it was read
// with, if that is still its level.
func (w *writer) marking() ID {
	for _, m := range keptOf(w.c.Extra).member("object_marking_refs").elements {
		if t, ok := tlpOf(ID(m.string())); ok && t.marking == w.c.Marking {
			return t.id
		}
	}
	return definitionOf(w.c.Marking)
}

// definitions returns the marking definitions that the objects refer to, as far as they are known, in the order of
// their first use.
func (w *writer) definitions() []Object {
	own := make(map[ID]Object)
	for _, n := range keptOf(w.c.Extra).member(definitionsKey).elements {
		if o, err := ParseObject(n.value()); err == nil && o.Type() == "marking-definition" {
			if o, err = o.With("spec_version", json.RawMessage(`"2.1"`)); err == nil {
				own[o.ID()] = o
			}
		}
	}
	var out []Object
	seen := make(map[ID]bool)
	var define func(ids []ID)
	define = func(ids []ID) {
		for _, id := range ids {
			if seen[id] {
				continue
			}
			seen[id] = true
			if t, ok := tlpOf(id); ok {
				out = append(out, t.object())
			} else if o, ok := own[id]; ok {
				out = append(out, o)
				whole, parts := o.markings() // a definition may be marked itself
				define(slices.Concat(whole, parts))
			}
		}
	}
	for _, d := range w.drafts {
		define(d.marks())
	}
	return out
}

// marks returns what the object of a draft is marked with, as a whole or in part.
func (d *draft) marks() []ID {
	var out []ID
	for _, m := range d.members {
		switch m.name {
		case "object_marking_refs":
			for _, e := range m.elements {
				out = append(out, ID(e.string()))
			}
		case "granular_markings":
			for _, e := range m.elements {
				if ref := e.member("marking_ref"); ref.exists() {
					out = append(out, ID(ref.string()))
				}
			}
		}
	}
	return out
}

// mark adds markings to the object of a draft. Of levels of the Traffic Light Protocol, the strictest stays.
func (d *draft) mark(markings []ID) {
	i := slices.IndexFunc(d.members, func(m namedNode) bool { return m.name == "object_marking_refs" })
	var all []ID
	if i >= 0 {
		for _, e := range d.members[i].elements {
			all = append(all, ID(e.string()))
		}
	}
	all = strictest(append(all, markings...))
	if len(all) == 0 {
		return
	}
	if i >= 0 {
		d.members = slices.Delete(slices.Clone(d.members), i, i+1)
	}
	d.refs("object_marking_refs", all)
}

// strictest returns markings, each once, and of levels of the Traffic Light Protocol only the strictest; of definitions
// of one level, the first.
func strictest(markings []ID) []ID {
	var level tlp
	for _, m := range markings {
		if t, ok := tlpOf(m); ok {
			if order, known := t.marking.Compare(level.marking); !known || order > 0 {
				level = t
			}
		}
	}
	var out []ID
	for _, m := range markings {
		if t, ok := tlpOf(m); (!ok || t.id == level.id) && !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	return out
}

// mark gives the objects their markings: what an entity kept, and the level of the case where that is stricter. An
// object of which nothing was kept has the markings of all objects that it refers to, so that nothing is said more
// openly than before.
func (w *writer) mark() {
	if slices.ContainsFunc(w.drafts, func(d *draft) bool { return len(d.marks()) > 0 }) {
		w.inherit()
	}
	if level := w.marking(); level != "" {
		for _, d := range w.drafts {
			d.mark([]ID{level})
		}
	}
}

// inherit gives markings to the objects that have none, from those to which they refer, over any number of steps.
func (w *writer) inherit() {
	citing := make(map[ID][]*draft) // objects without markings, by what they refer to
	var next []*draft
	for _, d := range w.drafts {
		if len(d.marks()) > 0 {
			next = append(next, d)
			continue
		}
		for _, id := range d.referents() {
			citing[id] = append(citing[id], d)
		}
	}
	for len(next) > 0 {
		d := next[len(next)-1]
		next = next[:len(next)-1]
		marks := strictest(d.marks())
		for _, c := range citing[d.id] {
			before := c.marks()
			c.mark(marks)
			if !slices.Equal(before, c.marks()) {
				next = append(next, c)
			}
		}
	}
}

// referents returns the objects that the object of a draft says something of.
func (d *draft) referents() []ID {
	var out []ID
	for _, m := range d.members {
		switch m.name {
		case "source_ref", "target_ref", "sighting_of_ref", "object_ref":
			out = append(out, ID(m.string()))
		case "object_refs", "where_sighted_refs":
			for _, e := range m.elements {
				out = append(out, ID(e.string()))
			}
		}
	}
	return out
}

// isLevel reports whether an identifier is that of a level of the Traffic Light Protocol.
func isLevel(id ID) bool {
	_, ok := tlpOf(id)
	return ok
}
