package stix

import (
	"cmp"
	"slices"
	"strconv"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// A reader makes a case from the objects of a bundle.
type reader struct {
	c       *attribution.Case
	bundle  ID
	space   uuid.UUID // under which the UUIDs of entities are derived, see base
	version Version
	objects []Object        // the last version of each, in the order of the bundle
	at      map[ID]int      // where objects are among them
	earlier map[ID][]Object // versions of objects before the last
	// groups that their producer revoked for others, which have their names as former ones
	renamed map[ID]ID
	made    map[proposition]attribution.Ref // attributions that relationships made
	telling map[string]attribution.Ref      // accounts, by the labels of their sightings
	found   []finding                       // what is found of the objects, in their order
	recent  ID                              // the object that was looked for last, which is likely to be again
	placed  int                             // where it is
	homes   map[attribution.Ref]ID          // objects that stand for entities; zero: the reference will be given to one
	again   map[attribution.Ref]int         // how often a reference was wanted again
	losses  []attribution.Loss

	composed *composition              // whose objects these are; nil: of anybody
	strings  jsonio.Arena              // for the texts of the case
	tags     map[attribution.Lang]bool // whether they are language tags
	untagged map[string]bool           // where there is none that should be one

	dossier      Object                                // the grouping that stands for the case
	translations map[ID][]Object                       // language-content, by what it translates
	territories  map[ID]ID                             // states, by the locations that are their territories
	seats        map[ID]bool                           // locations that are nothing but where identities are
	countries    map[ID]string                         // codes of the countries in which identities are
	outgoing     map[ID][]int                          // where relationships are, by their sources
	incoming     map[ID][]int                          // likewise, by their targets
	beside       map[ID]map[attribution.Collection]int // how many more entities of a collection an object stands for
	claims       []claim
	authors      map[string]attribution.ActorID // actors, by the names that notes and opinions give of their authors
	graded       map[ID]grades                  // what of the grades that objects state was read
	// the definition of the level that all objects have; zero: they have not
	marking ID
	// markings of objects that have no entity of their own, by the object whose entity says what they say
	absorbed  map[ID][]ID
	producers map[ID]attribution.ActorID      // who made objects, by identities that the bundle does not have; zero: not stated
	cited     map[string]reference            // sources, by the keys of references to them
	usual     map[string]attribution.SourceID // those of references that are usual, by these
}

// A finding is what is found of an object.
type finding struct {
	told    *addition       // what its extension says; nil: it has none
	ref     attribution.Ref // the entity that it stands for
	done    bool            // it was read
	reports []ID            // that refer to it
}

// read makes a case from objects. It gives the same case for the same objects, whatever else the bundle says.
func read(b *Bundle) *reader { return readObjects(b, nil) }

// readObjects makes a case from objects, and from what their extensions say or, for those of a composition, what these
// will say.
func readObjects(b *Bundle, composed *composition) *reader {
	n := len(b.Objects)
	r := &reader{
		c: &attribution.Case{}, bundle: b.ID(), version: b.Version(), composed: composed,
		homes: make(map[attribution.Ref]ID, n), again: make(map[attribution.Ref]int),
		translations: make(map[ID][]Object), territories: make(map[ID]ID), seats: make(map[ID]bool),
		countries: make(map[ID]string),
		outgoing:  make(map[ID][]int), incoming: make(map[ID][]int),
		beside: make(map[ID]map[attribution.Collection]int), cited: make(map[string]reference), usual: make(map[string]attribution.SourceID),
		absorbed: make(map[ID][]ID), earlier: make(map[ID][]Object), graded: make(map[ID]grades),
		producers: make(map[ID]attribution.ActorID), renamed: make(map[ID]ID),
		made: make(map[proposition]attribution.Ref), telling: make(map[string]attribution.Ref),
		tags: make(map[attribution.Lang]bool), untagged: make(map[string]bool),
	}
	r.choose(b)
	r.survey()
	r.header(b)
	r.space = r.base()
	r.readSources()
	r.each("identity", r.readIdentity)
	r.each("intrusion-set", r.readGroup)
	r.each("threat-actor", r.readGroup)
	r.readRenamed()
	r.each("location", r.readLocation)
	r.each("incident", r.readIncident)
	r.each("campaign", r.readIncident)
	r.readEvidence()
	r.readResponses()
	r.each("sighting", r.readSighting)
	r.each("relationship", r.readRelationship)
	r.each("report", r.readReport)
	r.readGalaxies()
	r.readHolders()
	r.each("note", r.readNote)
	r.each("opinion", r.readOpinion)
	r.rest()
	return r
}

// each reads the objects of a type that were not read before.
func (r *reader) each(kind string, read func(Object)) {
	for i := range r.objects {
		if o := &r.objects[i]; o.kind == kind && !r.found[i].done {
			read(*o)
		}
	}
}

// choose takes the last version of each object, and of the extensions what they say.
func (r *reader) choose(b *Bundle) {
	known := know(b.Objects)
	whole, distinct := true, len(known.newest) == len(b.Objects)
	for i, o := range b.Objects {
		id := o.ID()
		switch {
		case id == "" || o.Type() == "":
			r.lose("", model.PointerTo("objects", strconv.Itoa(i)), o.text, "is not a STIX object")
		case known.breach(i) == byAnother:
			r.lose(id, "", o.text, "it is by another than the creator of the object, who alone may make a version of it (section 3.6)")
		case known.breach(i) == afterRevoked:
			r.lose(id, "", o.text, "it is later than the revocation of the object, which is permanent (section 3.6)")
		case !distinct && known.newest[id] != i:
			r.lose(id, "", nil, "the bundle has a later version of the object, or the same before")
			r.earlier[id] = append(r.earlier[id], o)
		default:
			if !whole {
				r.objects = append(r.objects, o)
			}
			continue
		}
		if whole {
			whole, r.objects = false, append(make([]Object, 0, len(b.Objects)-1), b.Objects[:i]...)
		}
	}
	if r.at = known.newest; whole {
		r.objects = b.Objects // where no object has an earlier version, so that none is changed
	} else {
		r.at = make(map[ID]int, len(r.objects))
		for i, o := range r.objects {
			r.at[o.ID()] = i
		}
	}
	r.found = make([]finding, len(r.objects))
	for i, o := range r.objects {
		if len(r.earlier) > 0 && len(r.earlier[o.ID()]) > 0 && o.value("created_by_ref") == nil {
			r.objects[i] = o.createdAs(r.earlier[o.ID()])
		}
		if r.composed != nil {
			continue
		}
		if a, ok := o.extensionOf(); ok {
			r.tell(o.ID(), a)
		}
	}
	if r.composed == nil {
		return
	}
	for i, d := range r.composed.w.drafts {
		if d.ref != "" {
			r.tell(d.id, &r.composed.additions[i])
		}
	}
}

// of returns what is found of the object that has an identifier, or nil where there is none.
func (r *reader) of(id ID) *finding {
	if id != r.recent || id == "" {
		at, ok := r.at[id]
		if !ok {
			return nil
		}
		r.recent, r.placed = id, at
	}
	return &r.found[r.placed]
}

// finish notes that an object was read.
func (r *reader) finish(o Object) { r.of(o.ID()).done = true }

// ref returns the entity that an object stands for, or none.
func (r *reader) ref(id ID) attribution.Ref {
	if f := r.of(id); f != nil {
		return f.ref
	}
	return ""
}

// object returns the object that has an identifier. Without one, it has no members.
func (r *reader) object(id ID) (o Object, ok bool) {
	i, ok := r.at[id]
	if ok {
		o = r.objects[i]
	}
	return o, ok
}

// text returns the text of a member of an object. It is as [Object.Text], but for where the text is kept.
func (r *reader) text(o Object, name string) string { return r.string(o.value(name)) }

// id returns the identifier that a member of an object is.
func (r *reader) id(o Object, name string) ID { return r.idOf(o.value(name)) }

// idOf returns the identifier that a value is: where the bundle has the object, its own.
func (r *reader) idOf(v value) ID {
	text := v.plain()
	if string(text) == string(r.recent) {
		return r.recent
	}
	if at, ok := r.at[ID(text)]; ok {
		r.recent, r.placed = r.objects[at].id, at
		return r.recent
	}
	return ID(r.string(v))
}

// lang returns the language of an object. A malformed tag is lost.
func (r *reader) lang(o Object) attribution.Lang {
	v := o.value("lang")
	if v == nil {
		return ""
	}
	return r.tagOf(o.ID(), "/lang", v)
}

// tagOf returns the language that a value at a path is the tag of.
func (r *reader) tagOf(id ID, path string, v value) attribution.Lang {
	lang := attribution.Lang(r.string(v))
	ok, known := r.tags[lang]
	if !known {
		_, err := lang.Tag()
		ok, r.tags[lang] = err == nil, err == nil
	}
	if ok {
		return lang
	}
	if place := string(id) + path; !r.untagged[place] { // objects are asked for their language more than once
		r.untagged[place] = true
		r.lose(id, path, v, "it is not a language tag")
	}
	return ""
}

// textOf does so for the object that has an identifier.
func (r *reader) textOf(id ID, name string) string {
	o, _ := r.object(id)
	return r.text(o, name)
}

// string returns the text of a string.
func (r *reader) string(v value) string {
	if text := v.plain(); utf8.Valid(text) {
		return r.strings.Keep(text)
	}
	return v.text()
}

// createdAs returns a version of an object that does not say whose it is as one of the creator that earlier ones name,
// who alone may make versions (section 3.6).
func (o Object) createdAs(earlier []Object) Object {
	for _, v := range earlier {
		if by := v.value("created_by_ref"); by.kind() == '"' {
			return o.with("created_by_ref", by)
		}
	}
	return o
}

// tell takes what the extension of an object says of it, or of the object of another producer to which it adds.
func (r *reader) tell(id ID, a *addition) {
	if a.amends != "" && id.Type() == "note" {
		of, ok := r.object(a.amends)
		if _, extended := of.extensionOf(); ok && !extended {
			r.of(id).done = true
			id = a.amends
		}
	}
	f := r.of(id)
	f.told = a
	r.reserve(a)
	ref := a.ref
	if ref == derivedRef {
		ref = a.of
	}
	if collection, _ := ref.Split(); isCollection(collection) {
		f.ref = ref
	}
}

// isCollection reports whether a case has a collection of a name.
func isCollection(name attribution.Collection) bool { return slices.Contains(collections, name) }

// collections are the names of those of a case, in their order.
var collections = attribution.Collections()

// reserve keeps the references that extensions give to entities from others.
func (r *reader) reserve(a *addition) {
	r.homes[a.ref] = ""
	for i := range a.parts {
		r.reserve(&a.parts[i])
	}
}

// extension returns what the extension of an object says. It says nothing where there is none.
func (r *reader) extension(id ID) *addition {
	if f := r.of(id); f != nil && f.told != nil {
		return f.told
	}
	return &noAddition
}

var noAddition addition

// survey finds what has to be known of objects before others are read.
func (r *reader) survey() {
	groupings := 0
	other := make(map[ID]bool) // locations that are more than where identities are
	for i, o := range r.objects {
		switch o.Type() {
		case "grouping":
			if groupings++; r.extension(o.ID()).ref == caseRef || groupings == 1 && r.extension(r.dossier.ID()).ref != caseRef {
				r.dossier = o
			}
		case "language-content":
			target := r.id(o, "object_ref")
			if isRevoked(o) {
				r.lose(o.ID(), "", o.text, "the translation was revoked")
				r.finish(o)
				continue
			}
			of, now := timestamp(r.text(o, "object_modified")), timestamp(r.textOf(target, "modified"))
			if of.isValid() && now.isValid() && of.compare(now) != 0 {
				r.lose(o.ID(), "", o.text, "it translates another version of the object than the last that the bundle has (section 7.1.1)")
				r.finish(o)
				continue
			}
			r.translations[target] = append(r.translations[target], o)
		case "report":
			for ref := range o.value("object_refs").elements() {
				f := r.of(r.idOf(ref))
				if f == nil {
					continue
				}
				if n := len(f.reports); n == 0 || f.reports[n-1] != o.ID() {
					f.reports = append(f.reports, o.ID())
				}
			}
		case "relationship":
			source, target := r.id(o, "source_ref"), r.id(o, "target_ref")
			if r.renames(o) {
				r.renamed[source] = target
			}
			r.outgoing[source], r.incoming[target] = append(r.outgoing[source], i), append(r.incoming[target], i)
			if target.Type() != "location" {
				continue
			}
			if r.text(o, "relationship_type") == "located-at" && source.Type() == "identity" && !isRevoked(o) {
				r.seats[target] = true
				if code := countryname.CodeInAnyCase(r.textOf(target, "country")); code != "" {
					r.countries[source] = code
				}
				if of, _ := r.object(source); kindOf(of) == "state" {
					if _, ok := r.territories[target]; ok {
						other[target] = true // of two states; it is the territory of neither
					}
					r.territories[target] = source
				}
			} else if r.territories[target] == "" {
				other[target] = true
			}
		case "sighting":
			for ref := range o.value("where_sighted_refs").elements() {
				if ref.kind() == '"' {
					other[r.idOf(ref)] = true
				}
			}
		}
	}
	if groupings > 1 && r.extension(r.dossier.ID()).ref != caseRef {
		r.dossier = Object{}
	}
	for id := range other {
		if _, ok := r.territories[id]; !ok {
			delete(r.seats, id)
		}
	}
}

// anyContext is the context of a grouping of which no more is known (section 10.5).
const anyContext = "unspecified"

// header reads what is said of the case itself.
func (r *reader) header(b *Bundle) {
	c := r.c
	id := b.ID()
	c.UUID = id.UUID()
	if model.IsID(string(id)) {
		c.ID = string(id)
	} else {
		c.ID = "stix"
	}
	r.readMarkings()
	if r.dossier.text == nil {
		return
	}
	c.Title = r.dossier.Text("name")
	c.Modified = timestamp(r.dossier.Text("modified")).date()
	read := []string{"name", "created_by_ref", "external_references"}
	if f := r.of(r.dossier.ID()); f != nil && f.told != nil { // which is the same in any bundle
		c.ID, c.UUID = string(r.dossier.ID()), r.dossier.ID().UUID()
		read = append(read, "object_refs")
	}
	if r.dossier.value("context").is(anyContext) {
		read = append(read, "context")
	}
	kept := keptOf(r.extra(r.dossier, read...))
	for _, m := range keptOf(c.Extra).members {
		kept = kept.with(m.name, m.node)
	}
	c.Extra = kept.extra()
	r.finish(r.dossier)
}

// lose notes that something of an object is not in the case, or of the bundle where there is no identifier.
func (r *reader) lose(id ID, path string, v value, reason string) {
	r.losses = append(r.losses, attribution.Loss{Object: string(cmp.Or(id, r.bundle, "bundle")), Path: path,
		Value: string(v), Reason: reason})
}

// loseRest notes the properties of an object that were not read and say something.
func (r *reader) loseRest(o Object, reason string, read ...string) {
	for _, m := range o.members {
		switch v := o.valueOf(m); {
		case m.name == "type", m.name == "id", m.name == "spec_version", m.name == "created", m.name == "modified",
			v.kind() != '0' && v.isEmpty(), v.kind() == 'f', slices.Contains(read, m.name):
		default:
			r.lose(o.ID(), model.PointerTo(m.name), v, reason)
		}
	}
}

// rest notes the objects that were not read.
func (r *reader) rest() {
	if r.version == Version20 {
		r.lose("", "/spec_version", quote(string(r.version)), "the bundle is STIX 2.0, which is not written")
	}
	told, stand := 0, 0
	for i := range r.found {
		if r.found[i].told != nil {
			told++
		}
		if r.found[i].ref != "" {
			stand++
		}
	}
	if stand > told {
		r.lose("", "", nil, "a case does not keep when objects were created and modified")
	}
	for i, o := range r.objects {
		id := o.ID()
		if r.found[i].done || id == ExtensionID || id == makerID {
			continue
		}
		switch o.Type() {
		case "language-content":
			if r.ref(r.id(o, "object_ref")) != "" {
				continue // whose names were read, and of whose other texts a note was made
			}
		}
		reason := "a case has no place for objects of the type " + o.Type()
		if o.Type() == "relationship" {
			reason = "the relationship is not one that a case has between actors and incidents"
		}
		r.lose(id, "", nil, reason)
	}
}
