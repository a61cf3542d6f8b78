package stix

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/ident"
	"example.com/attribution/internal/web"
	"example.com/attribution/query"
	"github.com/google/uuid"
)

// nameless is the name of objects that must have one, of entities with neither a name nor an id.
const nameless = "unnamed"

// A writer makes the objects of a bundle from a case.
type writer struct {
	c        *attribution.Case
	x        *query.Index
	now      timestamp
	base     uuid.UUID // under which the UUIDs of entities are derived that have none of their own
	drafts   []*draft
	ids      map[attribution.Ref]ID              // objects that stand for entities
	made     map[ID]*draft                       // by their identifiers
	mayMark  bool                                // whether any may be marked but by the level of the case
	seats    map[string]ID                       // locations, by the codes of countries
	states   map[string]int                      // how many states have the code of a country
	ended    map[attribution.Ref]bool            // propositions that somebody withdrew or corrected
	holders  map[attribution.Ref][]query.Holding // of what somebody certainly holds, one of each party
	standing map[ID]bool                         // objects of others by which somebody certainly holds one
	foreign  map[ID]query.Place                  // acts, by the objects of others that tell them
	parties  map[claimKey]*holder
	names    map[[2]string]bool // of reports and courses of action, in small letters, by their types
	stands   map[attribution.StatementID][]*stand
	speakers map[speaking]bool
	// identities of actors that have objects of other types
	authors map[attribution.ActorID]ID
	// those who made objects and have none; zero: which objects do not say
	producers map[attribution.ActorID]ID
	// entities without an object of their own, which the grouping stands for
	homeless []attribution.Ref

	room       []draft    // for drafts
	properties []property // for theirs
	quotes     *quotes    // for the texts of these, apart from the writer, which is let go of before its drafts

	days      map[attribution.When]timestamp               // when dates begin; zero: not known
	languages map[attribution.Lang]bool                    // whether tags are such as STIX takes
	cited     map[attribution.SourceID]value               // external references
	backed    map[attribution.EvidenceID][]attribution.Ref // what evidence is put forward for
	pointers  map[string]string                            // of which objects say something, by themselves
	numbers   map[[4]string]number                         // of assessments, by their terms of confidence and likelihood
}

func write(c *attribution.Case, now timestamp) *writer {
	n := entitiesOf(c)
	propositions, statements := len(c.Attributions)+len(c.Accounts), len(c.Statements)
	w := &writer{c: c, x: query.Over(c), now: now, base: namespace(c.UUID, c.ID), ids: make(map[attribution.Ref]ID, n),
		made: make(map[ID]*draft, n), drafts: make([]*draft, 0, n),
		seats: make(map[string]ID), states: make(map[string]int), days: make(map[attribution.When]timestamp, statements),
		ended:    make(map[attribution.Ref]bool),
		holders:  make(map[attribution.Ref][]query.Holding, propositions),
		parties:  make(map[claimKey]*holder, propositions),
		names:    make(map[[2]string]bool, statements+len(c.Responses)),
		stands:   make(map[attribution.StatementID][]*stand, statements),
		speakers: make(map[speaking]bool, statements),
		authors:  make(map[attribution.ActorID]ID), producers: make(map[attribution.ActorID]ID),
		languages: make(map[attribution.Lang]bool), cited: make(map[attribution.SourceID]value, len(c.Sources)),
		mayMark: keepsMarkings(c), foreign: tellers(c), standing: make(map[ID]bool), quotes: new(quotes), numbers: make(map[[4]string]number),
		pointers: make(map[string]string)}
	w.survey()
	dossier := w.dossier()
	w.writeActors()
	w.writeIncidents()
	w.writeEvidence()
	w.writeResponses()
	w.writeAccounts()
	w.writeAttributions()
	w.writeStatements()
	w.writeQuotes()
	w.foldTold()
	w.markUnheld()
	w.finish(dossier)
	w.x, w.stands, w.backed = nil, nil, nil // which may be large
	return w
}

// entitiesOf returns how many entities a case has.
func entitiesOf(c *attribution.Case) int {
	return len(c.Actors) + len(c.Incidents) + len(c.Accounts) + len(c.Sources) + len(c.Evidence) +
		len(c.Attributions) + len(c.Statements) + len(c.Quotes) + len(c.Responses)
}

// sorted returns the ids of the entities of a collection in their order.
func sorted[ID ~string, E any](entities map[ID]E) []ID {
	ids := slices.AppendSeq(make([]ID, 0, len(entities)), maps.Keys(entities))
	slices.Sort(ids)
	return ids
}

// sortedWhere returns the ids of the entities that a function picks, in their order.
func sortedWhere[ID ~string, E any](entities map[ID]E, picks func(E) bool) []ID {
	var ids []ID
	for id, e := range entities {
		if picks(e) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// draft starts the object of an entity.
func (w *writer) draft(kind string, ref attribution.Ref, extra attribution.Extra) *draft {
	u := w.c.EntityUUID(ref)
	if !isStandard(u) {
		u = ident.UUID(w.base, string(ref))
	}
	id, kept := newID(kind, u), keptOf(extra)
	if old := ID(kept.member("id").string()); old.Type() == kind && isStandard(old.UUID()) {
		id = old
	}
	for n := string(ref); w.made[id] != nil; n += "'" {
		id = newID(kind, ident.UUID(w.base, n))
	}
	d := w.start(id)
	d.ref, d.kept, d.folds = ref, kept, true
	w.ids[ref] = id
	return d
}

// derived starts an object that stands for no entity of its own; name tells it from others of the entity.
func (w *writer) derived(kind string, ref attribution.Ref, name string) *draft {
	return w.start(derivedID(kind, w.base, ref, name))
}

func derivedID(kind string, base uuid.UUID, ref attribution.Ref, name string) ID {
	return newID(kind, ident.UUID(base, string(ref), "/", name))
}

// usualProperties returns as many properties as nearly all objects of a type have at most.
func usualProperties(kind string) int {
	switch kind {
	case "report", "relationship", "sighting":
		return 12
	}
	return 8
}

func (w *writer) start(id ID) *draft {
	const most = 64 // drafts that are made room for at once
	if len(w.room) == 0 {
		w.room = make([]draft, most)
	}
	n := usualProperties(id.Type())
	if len(w.properties) < n {
		w.properties = make([]property, 8*most)
	}
	d := &w.room[0]
	d.id, d.properties, d.quotes = id, w.properties[:0:n], w.quotes
	w.room, w.properties = w.room[1:], w.properties[n:]
	w.made[id] = d
	w.drafts = append(w.drafts, d)
	return d
}

// begins is as [start] is, of dates that many objects have.
func (w *writer) begins(when attribution.When) (timestamp, bool) {
	day, known := w.days[when]
	if !known {
		day, _ = start(when)
		w.days[when] = day
	}
	return day, day != ""
}

// isTold reports whether an entity came from an object that tells it beside another, and whose draft tells it again.
func isTold(e attribution.Extra) bool { return teller(e) != "" }

// telling returns the draft that tells more entities than its own again, which came from an object, or nil.
func (w *writer) telling(by ID) *draft {
	if d := w.made[by]; d != nil && d.folds {
		return d
	}
	return nil
}

// fold makes a draft tell an entity beside its own. It reports whether there is such a draft.
func (w *writer) fold(by ID, ref attribution.Ref) (*draft, bool) {
	d := w.telling(by)
	if d != nil {
		d.beside = append(d.beside, ref)
		w.ids[ref] = ""
	}
	return d, d != nil
}

// object returns the object that stands for an entity of a collection, or none.
func (w *writer) object(collection attribution.Collection, id string) ID {
	var stack [64]byte
	ref := append(append(append(stack[:0], collection...), '/'), id...)
	return w.ids[attribution.Ref(ref)]
}

// identity returns the object of an actor that can be the author of others, or none.
func (w *writer) identity(id attribution.ActorID) ID {
	if o := w.object(attribution.CollectionActors, string(id)); o.Type() == "identity" {
		return o
	}
	return w.producers[id]
}

// isLanguage is as the function is, which is asked once of each tag.
func (w *writer) isLanguage(tag attribution.Lang) bool {
	is, known := w.languages[tag]
	if !known {
		is = isLanguage(string(tag))
		w.languages[tag] = is
	}
	return is
}

// inLanguage says that the text of an object is in the language of the case, where that is not English, which goes
// without saying (section 3.2).
func (w *writer) inLanguage(d *draft) {
	tag := string(w.c.Lang)
	if base, _, _ := strings.Cut(tag, "-"); w.isLanguage(w.c.Lang) && !strings.EqualFold(base, "en") {
		d.compile("lang", d.quotes.text(tag))
	}
}

// first returns the object of the first of some actors that can be an author, if it is the first of all.
func (w *writer) first(actors []attribution.ActorID) ID {
	if len(actors) == 0 {
		return ""
	}
	return w.identity(actors[0])
}

// dossier starts the grouping that stands for the case.
func (w *writer) dossier() *draft {
	d := w.start(newID("grouping", w.base))
	d.ref, d.kept = caseRef, keptOf(w.c.Extra)
	return d
}

// finish completes the grouping, and gives what all objects have.
func (w *writer) finish(dossier *draft) {
	dossier.text("name", cmp.Or(w.c.Title, w.c.ID, "case"))
	if w.c.Title != "" {
		w.inLanguage(dossier)
	}
	dossier.text("context", cmp.Or(dossier.kept.member("context").string(), anyContext))
	dossier.text("created_by_ref", string(w.first(w.c.By)))
	var members, others []ID
	for _, d := range w.drafts[1:] {
		switch d.id.Type() {
		case "incident", "campaign", "relationship", "report":
			members = append(members, d.id)
		default:
			others = append(others, d.id)
		}
	}
	if members == nil {
		members = others
	}
	if members == nil {
		members = []ID{ExtensionID}
	}
	dossier.refs("object_refs", members)
	sources := sorted(w.c.Sources)
	dossier.set("external_references", w.references(sources))
	for _, id := range sources {
		dossier.beside = append(dossier.beside, id.Ref())
	}
	dossier.beside = append(dossier.beside, w.homeless...)
	now := quote(string(w.now))
	for _, d := range w.drafts {
		d.set("created", now)
		d.set("modified", now)
		w.keep(d)
	}
	w.mark()
}

// keep gives an object the properties of the one that its entity came from, as far as it has none of that name and they
// are valid.
func (w *writer) keep(d *draft) {
	if d.kept.isEmpty() {
		return
	}
	made := d.properties
	dropped := make(map[string]bool)
	for {
		d.properties = slices.Clone(made)
		for _, m := range d.kept.members {
			if !dropped[m.name] && isKey(m.name) && canHold(m.node) {
				d.keep(m)
			}
		}
		before := len(dropped)
		for _, f := range errorsIn(d.object(nil)) {
			name, _, _ := strings.Cut(strings.TrimPrefix(f.Path, "/"), "/")
			if slices.ContainsFunc(d.kept.members, func(m namedNode) bool { return m.name == name }) {
				dropped[name] = true
			}
		}
		if len(dropped) == before {
			if dropped["granular_markings"] { // which then hold for all of the object
				d.mark(draftOf(d.kept).marks())
			}
			return
		}
	}
}

// keep sets a property as it was.
func (d *draft) keep(m namedNode) {
	p := d.property(m.name)
	switch m.name {
	case "type", "id", "told_by", definitionsKey: // which say where the entity came from, or are objects
	case "relationship_type", "identity_class":
		if p != nil && m.kind == '"' {
			p.value = m.json()
		}
	case "object_refs", "labels":
		if p != nil {
			p.value = union(m.node, parse(p.value)).json()
		} else {
			d.set(m.name, m.json())
		}
	default:
		d.set(m.name, m.json())
	}
}

// union returns the elements of two lists, each once.
func union(a, b node) node {
	out := listNode(a.elements...)
	for _, e := range b.elements {
		if !slices.ContainsFunc(out.elements, e.equal) {
			out.elements = append(slices.Clip(out.elements), e)
		}
	}
	return out
}

// errorsIn returns what must not be in an object.
func errorsIn(o Object) attribution.Findings {
	return o.check(Version21, true)
}

// references returns sources as external references.
func (w *writer) references(sources []attribution.SourceID) value {
	var references []value
	size := len("[]")
	seen := make(map[attribution.SourceID]bool)
	for _, id := range sources {
		if w.c.Sources[id] != nil && !seen[id] {
			seen[id] = true
			references = append(references, w.reference(id))
			size += len(w.cited[id]) + len(",")
		}
	}
	if references == nil {
		return nil
	}
	out := append(w.quotes.room(size), '[')
	for i, r := range references {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, r...)
	}
	return w.quotes.keep(append(out, ']'))
}

// reference returns a source as an external reference, which is made once.
func (w *writer) reference(id attribution.SourceID) value {
	if made := w.cited[id]; made != nil {
		return made
	}
	s := w.c.Sources[id]
	out := w.quotes.room(len(s.Title.Text) + len(s.URL) + 256)
	out = append(append(out, '{'), `"source_name":`...)
	out = appendQuoted(out, w.sourceName(s))
	out = appendQuoted(append(out, `,"description":`...), cmp.Or(s.Title.Text, string(id)))
	if s.URL != "" {
		out = appendQuoted(append(out, `,"url":`...), web.Escape(s.URL))
	}
	out = appendQuoted(append(out, `,"external_id":`...), string(id.Ref()))
	w.cited[id] = w.quotes.keep(append(out, '}'))
	return w.cited[id]
}

// sourceName returns the name of a source's publisher or, where that is not stated, the host of its address.
func (w *writer) sourceName(s *attribution.Source) string {
	name := keptOf(s.Extra).member("source_name").string()
	if strings.EqualFold(name, "cve") || strings.EqualFold(name, "capec") {
		name = "" // which are for identifiers of their own
	}
	if a := w.c.Actors[s.Publisher]; a != nil && name == "" {
		name = firstName(a)
	}
	_, rest, _ := strings.Cut(s.URL, "://")
	host, _, _ := strings.Cut(rest, "/")
	return cmp.Or(name, host, "source")
}

// firstName returns the name of an actor that is to be shown, that of its country for a state without names.
func firstName(a attribution.Actor) string {
	if names := a.ActorProfile().Names; len(names) > 0 {
		return names[0].Text
	}
	if s, ok := a.(*attribution.State); ok {
		return countryname.Name(s.Code, "en")
	}
	return ""
}
