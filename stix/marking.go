package stix

import (
	"bytes"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/trafficlight"
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
var tlps = leveled([]tlp{
	{id: "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", word: "clear", kind: tlp2},
	{id: "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", word: "green", kind: tlp2},
	{id: "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", word: "amber", kind: tlp2},
	{id: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", word: "amber+strict", kind: tlp2},
	{id: "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", word: "red", kind: tlp2},
	{id: "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", word: "white", kind: tlp1},
	{id: "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", word: "green", kind: tlp1},
	{id: "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", word: "amber", kind: tlp1},
	{id: "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", word: "red", kind: tlp1},
	{id: "marking-definition--826578e1-40ad-459f-bc73-ede076f81f37", word: "custom", kind: opencti},
})

// leveled gives definitions their levels.
func leveled(definitions []tlp) []tlp {
	for i, t := range definitions {
		definitions[i].marking = attribution.Marking(trafficlight.Level(string(t.id)))
	}
	return definitions
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
		d.set("definition_type", quote("tlp"))
		d.set("name", quote("TLP:"+strings.ToUpper(t.word)))
		d.set("definition", objectNode(namedNode{"tlp", textNode(t.word)}).value())
	case tlp2:
		d.set("name", quote(string(t.marking)))
		d.set("extensions", objectNode(namedNode{string(tlpExtension), objectNode(
			namedNode{"extension_type", textNode("property-extension")}, namedNode{"tlp_2_0", textNode(t.word)})}).value())
	case opencti:
		created = tlp1Created
		d.set("definition_type", quote("statement"))
		d.set("name", quote(string(t.marking)))
		d.set("definition", objectNode(namedNode{"statement", textNode(t.word)}).value())
	}
	d.set("created", quote(string(created)))
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
	var last value // with what it says: most objects are marked as the one before
	var whole, parts []ID
	var level tlp
	for _, o := range r.objects {
		if refs := o.value("object_marking_refs"); !bytes.Equal(refs, last) || o.value("granular_markings") != nil || parts != nil {
			last = refs
			whole, parts = o.markings()
			for _, m := range slices.Concat(whole, parts) {
				used[m] = true
			}
			level = soleLevel(whole, parts)
		}
		switch {
		case o.Type() == "marking-definition":
			uniform = uniform && len(whole)+len(parts) == 0
		case len(whole)+len(parts) == 0 && (o.ID() == ExtensionID || o.ID() == makerID):
		default:
			if first {
				common, first = level, false
			}
			uniform = uniform && level == common
		}
	}
	if uniform {
		r.c.Marking, r.marking = common.marking, common.id
	}
	if r.marking == "" && len(used) > 0 {
		r.absorb()
	}
	var kept []node
	for _, o := range r.objects {
		if o.Type() != "marking-definition" || !used[o.ID()] {
			continue
		}
		r.finish(o)
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

// absorb gives the markings of objects that have no entity of their own to the objects whose entities say what they
// say.
func (r *reader) absorb() {
	for _, o := range r.objects {
		whole, parts := o.markings()
		if into := absorber(o); into != "" {
			r.absorbed[into] = append(r.absorbed[into], slices.Concat(whole, parts)...)
		}
		switch o.Type() {
		case "relationship", "sighting", "incident", "campaign": // which are claims
			for _, report := range r.saying(o) {
				r.absorbed[report] = append(r.absorbed[report], slices.Concat(whole, parts)...)
			}
		}
	}
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

// onlyMarkings returns the markings of an object as what an entity keeps that has its name, and is not told with it.
func (r *reader) onlyMarkings(o Object) attribution.Extra {
	whole, parts := o.markings()
	if r.marking != "" || len(whole)+len(parts) == 0 {
		return nil
	}
	out := node{kind: '{'}
	for _, m := range slices.Concat(whole, parts) {
		out = out.with("object_marking_refs", union(out.member("object_marking_refs"), textsNode([]string{string(m)})))
	}
	return out.extra()
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

// isLevel reports whether an identifier is that of a level of the Traffic Light Protocol.
func isLevel(id ID) bool {
	_, ok := tlpOf(id)
	return ok
}
