package stix

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/attribution"
	"github.com/google/uuid"
)

// stixKey is the key of [attribution.Extra] under which an entity keeps the properties of its object that the model has no member for.
const stixKey = "oasis-open.org/stix"

// A reader makes a case from the objects of a bundle.
type reader struct {
	c       *attribution.Case
	objects []Object // the last version of each, in the order of the bundle
	at      map[ID]Object
	told    map[ID]addition          // what the extensions of objects say
	refs    map[ID]attribution.Ref   // entities that objects stand for
	homes   map[attribution.Ref]ID   // objects that stand for entities
	taken   map[attribution.Ref]bool // references that are given to entities, or will be
	done    map[ID]bool              // objects that were read
	losses  []Loss

	dossier      Object                // the grouping that stands for the case
	translations map[ID][]Object       // language-content, by what it translates
	territories  map[ID]ID             // states, by the locations that are their territories
	seats        map[ID]bool           // locations that are nothing but where identities are
	countries    map[ID]string         // codes of the countries in which identities are
	reports      map[ID][]ID           // reports, by what they refer to
	outgoing     map[ID][]Object       // relationships, by their sources
	incoming     map[ID][]Object       // relationships, by their targets
	beside       map[ID]map[string]int // how many more entities of a collection an object stands for
	claims       []claim
	authors      map[string]attribution.ActorID  // of notes and opinions, by their names
	producer     attribution.ActorID             // whoever made objects that do not say who; zero: nobody was needed
	keys         map[string]attribution.SourceID // sources, by the names under which objects cite them
}

// read makes a case from objects. It gives the same case for the same objects, whatever else the bundle says.
func read(b *Bundle) *reader {
	r := &reader{
		c: &attribution.Case{}, at: make(map[ID]Object), told: make(map[ID]addition), refs: make(map[ID]attribution.Ref),
		homes: make(map[attribution.Ref]ID), taken: make(map[attribution.Ref]bool), done: make(map[ID]bool),
		translations: make(map[ID][]Object), territories: make(map[ID]ID), seats: make(map[ID]bool), countries: make(map[ID]string), reports: make(map[ID][]ID),
		outgoing: make(map[ID][]Object), incoming: make(map[ID][]Object), beside: make(map[ID]map[string]int),
		authors: make(map[string]attribution.ActorID), keys: make(map[string]attribution.SourceID),
	}
	r.choose(b)
	r.survey()
	r.header(b)
	r.readSources()
	r.each("identity", r.readIdentity)
	r.each("intrusion-set", r.readGroup)
	r.each("threat-actor", r.readGroup)
	r.each("location", r.readLocation)
	r.each("incident", r.readIncident)
	r.each("campaign", r.readIncident)
	r.readEvidence()
	r.readResponses()
	r.each("sighting", r.readSighting)
	r.each("relationship", r.readRelationship)
	r.each("report", r.readReport)
	r.readHolders()
	r.each("note", r.readNote)
	r.each("opinion", r.readOpinion)
	r.rest()
	return r
}

// each reads the objects of a type that were not read before.
func (r *reader) each(kind string, read func(Object)) {
	for _, o := range r.objects {
		if o.Type() == kind && !r.done[o.ID()] {
			read(o)
		}
	}
}

// choose takes the last version of each object, and of the extensions what they say.
func (r *reader) choose(b *Bundle) {
	known := know(b.Objects)
	for i, o := range b.Objects {
		id := o.ID()
		switch {
		case id == "" || o.Type() == "":
			r.lose("", pointerTo("objects", strconv.Itoa(i)), o.text, "is no STIX object")
		case known.newest[id] != i:
			r.lose(id, "", nil, "the bundle has a later version of the object, or the same before")
		default:
			r.objects = append(r.objects, o)
			r.at[id] = o
		}
	}
	for _, o := range r.objects {
		if a, ok := o.extensionOf(); ok {
			r.told[o.ID()] = a
			r.reserve(a)
		}
	}
}

// reserve keeps the references that extensions give to entities from others.
func (r *reader) reserve(a addition) {
	r.taken[a.ref] = true
	for _, p := range a.parts {
		r.reserve(p)
	}
}

// survey finds what has to be known of objects before others are read.
func (r *reader) survey() {
	groupings := 0
	other := make(map[ID]bool) // locations that are more than where identities are
	for _, o := range r.objects {
		switch o.Type() {
		case "grouping":
			if groupings++; r.told[o.ID()].ref == caseRef || groupings == 1 && r.told[r.dossier.ID()].ref != caseRef {
				r.dossier = o
			}
		case "language-content":
			target := ID(o.Text("object_ref"))
			r.translations[target] = append(r.translations[target], o)
		case "report":
			for _, ref := range o.value("object_refs").texts() {
				r.reports[ID(ref)] = append(r.reports[ID(ref)], o.ID())
			}
		case "relationship":
			source, target := ID(o.Text("source_ref")), ID(o.Text("target_ref"))
			r.outgoing[source], r.incoming[target] = append(r.outgoing[source], o), append(r.incoming[target], o)
			if target.Type() != "location" {
				continue
			}
			if o.Text("relationship_type") == "located-at" && source.Type() == "identity" {
				r.seats[target] = true
				if code := strings.ToUpper(r.at[target].Text("country")); isCountry(code) {
					r.countries[source] = code
				}
				if kindOf(r.at[source]) == "state" {
					if _, ok := r.territories[target]; ok {
						other[target] = true // of two states; it is the territory of neither
					}
					r.territories[target] = source
				}
			} else if r.territories[target] == "" {
				other[target] = true
			}
		case "sighting":
			for _, ref := range o.value("where_sighted_refs").texts() {
				other[ID(ref)] = true
			}
		}
	}
	if groupings > 1 && r.told[r.dossier.ID()].ref != caseRef {
		r.dossier = Object{}
	}
	for id := range other {
		if _, ok := r.territories[id]; !ok {
			delete(r.seats, id)
		}
	}
}

// header reads what is told of the case itself.
func (r *reader) header(b *Bundle) {
	c := r.c
	id := b.ID()
	c.UUID = id.UUID()
	if isID(string(id)) {
		c.ID = string(id)
	} else {
		c.ID = "stix"
	}
	if levels := r.levels(); len(levels) == 1 {
		c.Marking = tlpNames[levels[0]]
	}
	if r.dossier.text == nil {
		return
	}
	c.Title = r.dossier.Text("name")
	c.Modified = timestamp(r.dossier.Text("modified")).date()
	if _, ok := r.told[r.dossier.ID()]; ok {
		c.UUID = r.dossier.ID().UUID()
	}
	r.done[r.dossier.ID()] = true
}

// tlpNames are the names of levels in version 2.0 of the Traffic Light Protocol.
var tlpNames = map[string]string{"white": "TLP:CLEAR", "green": "TLP:GREEN", "amber": "TLP:AMBER", "red": "TLP:RED"}

// levels returns the levels of the Traffic Light Protocol that objects are marked with, if all marked objects have one and the same.
func (r *reader) levels() []string {
	var out []string
	for _, o := range r.objects {
		for _, m := range o.value("object_marking_refs").texts() {
			for level, id := range tlp {
				if ID(m) == id && !slices.Contains(out, level) {
					out = append(out, level)
				}
			}
		}
	}
	return out
}

// base returns the UUID under which those of entities are derived.
func (r *reader) base() uuid.UUID {
	told := r.told[r.dossier.ID()]
	if told.ref != caseRef {
		return uuid.Nil
	}
	if !slices.Contains(told.omits, "uuid") {
		return r.c.UUID
	}
	name := r.c.ID
	for _, m := range slices.Concat(told.adds, told.replaces) {
		if m.name == "id" {
			name = m.string()
		}
	}
	if slices.Contains(told.omits, "id") {
		name = ""
	}
	return namespace(uuid.Nil, name)
}

// namespace returns the UUID under which those of the entities of a case are derived: its own or, where it has none, one made of its id.
func namespace(own uuid.UUID, id string) uuid.UUID {
	if own != uuid.Nil {
		return own
	}
	return uuid.NewSHA1(makerID.UUID(), []byte(id))
}

// own returns the UUID that an entity has of its own, given the identifier of its object.
func (r *reader) own(id ID, ref attribution.Ref) uuid.UUID {
	u := id.UUID()
	if base := r.base(); base != uuid.Nil && u == uuid.NewSHA1(base, []byte(ref)) {
		return uuid.Nil
	}
	return u
}

// identified returns what is kept of an object, with its identifier unless that is derived: for entities that have no UUID of their own.
func (r *reader) identified(o Object, ref attribution.Ref, kept attribution.Extra) attribution.Extra {
	if r.own(o.ID(), ref) == uuid.Nil {
		return kept
	}
	return keptOf(kept).with("id", textNode(string(o.ID()))).extra()
}

// name gives a reference to the entity that an object stands for: that of its extension or, without one, one made of a name.
func (r *reader) name(o Object, collection, name string) string {
	id := o.ID()
	r.done[id] = true
	ref := r.told[id].ref
	if c, _ := ref.Split(); c != collection {
		ref = r.free(collection, cmp.Or(slug(name), slug(string(id))))
	}
	r.refs[id], r.homes[ref] = ref, id
	_, local := ref.Split()
	return local
}

// tells reports whether an object stands for one more entity of a collection: one that came from elsewhere does for any, one that has the
// extension for those that it names.
func (r *reader) tells(o Object, collection string) bool {
	a, ok := r.told[o.ID()]
	if !ok || a.ref == "" {
		return true
	}
	_, ok = a.part(collection, r.beside[o.ID()][collection])
	return ok
}

// nameBeside gives a reference to another entity that an object stands for.
func (r *reader) nameBeside(o Object, collection, name string) string {
	if r.beside[o.ID()] == nil {
		r.beside[o.ID()] = make(map[string]int)
	}
	ref, ok := r.told[o.ID()].part(collection, r.beside[o.ID()][collection])
	r.beside[o.ID()][collection]++
	if !ok {
		ref = r.free(collection, cmp.Or(slug(name), slug(string(o.ID()))))
	}
	r.homes[ref] = o.ID()
	_, local := ref.Split()
	return local
}

// free returns a reference that nothing has, and gives it away.
func (r *reader) free(collection, name string) attribution.Ref {
	for n := 1; ; n++ {
		ref := attribution.Ref(collection + "/" + name)
		if n > 1 {
			ref += attribution.Ref(fmt.Sprintf("-%d", n))
		}
		if !r.taken[ref] {
			r.taken[ref] = true
			return ref
		}
	}
}

// slug makes an id of a name: its letters and digits in lower case, and hyphens for what is between them.
func slug(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	out := strings.Join(words, "-")
	if len(out) > maxSlug {
		out = out[:strings.LastIndexByte(out[:maxSlug], '-')+1]
		out = strings.TrimSuffix(out, "-")
	}
	if !isID(out) {
		return ""
	}
	return out
}

const maxSlug = 60

// isID reports whether a text has the form of an id of a case.
func isID(s string) bool {
	for i, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), i > 0 && (unicode.IsMark(r) || r == '-' || r == '_' || r == '.'):
		default:
			return false
		}
	}
	return s != ""
}

// lose notes that something is not in the case.
func (r *reader) lose(id ID, path string, v value, reason string) {
	r.losses = append(r.losses, Loss{Object: cmp.Or(string(id), "bundle"), Path: path, Value: json.RawMessage(v), Reason: reason})
}

// extra returns the properties of an object that are not read otherwise, for [stixKey].
func (r *reader) extra(o Object, read ...string) attribution.Extra {
	own := r.told[o.ID()].ref != ""
	var kept node
	kept.kind = '{'
	for _, m := range o.members {
		v := o.valueOf(m)
		switch m.name {
		case "type", "id", "spec_version", "created", "modified":
			continue
		case "object_marking_refs":
			if r.c.Marking != "" && r.isMarking(v) {
				continue
			}
		case "extensions":
			if own {
				v = parse(v).with(string(ExtensionID), node{}).value()
				if v.isEmpty() {
					continue
				}
			}
		}
		if !slices.Contains(read, m.name) {
			kept.members = append(kept.members, namedNode{m.name, parse(v)})
		}
	}
	return kept.extra()
}

// isMarking reports whether markings are that of the whole case.
func (r *reader) isMarking(v value) bool {
	refs := v.texts()
	for level, id := range tlp {
		if len(refs) == 1 && ID(refs[0]) == id {
			return tlpNames[level] == r.c.Marking
		}
	}
	return false
}

// typed returns what is kept of an object, with its type.
func typed(kind string, kept attribution.Extra) attribution.Extra {
	n := keptOf(kept)
	n.members = slices.Insert(n.members, 0, namedNode{"type", textNode(kind)})
	return n.extra()
}

// keptOf returns what is kept of an object.
func keptOf(e attribution.Extra) node {
	text := e[stixKey]
	if o, err := ParseObject(text); err == nil {
		return parse(o.text)
	}
	return node{kind: '{'}
}

// extra returns an object as what is kept of one, or nothing if it is empty.
func (n node) extra() attribution.Extra {
	if n.isEmpty() {
		return nil
	}
	return attribution.Extra{stixKey: json.RawMessage(n.value())}
}

// rest notes the objects that were not read.
func (r *reader) rest() {
	if len(r.refs) > len(r.told) {
		r.lose("", "", nil, "a case does not keep when objects were created and modified")
	}
	for _, o := range r.objects {
		id := o.ID()
		if r.done[id] || id == ExtensionID || id == makerID {
			continue
		}
		switch o.Type() {
		case "marking-definition":
			if isTLP(id) && r.c.Marking != "" {
				continue
			}
		case "language-content":
			if r.refs[ID(o.Text("object_ref"))] != "" {
				continue // whose names were read, and of whose other texts a note was made
			}
		}
		r.lose(id, "", nil, "a case has no place for objects of the type "+o.Type())
	}
}
