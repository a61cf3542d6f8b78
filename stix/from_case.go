package stix

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"sync"

	"example.com/attribution"
	"example.com/attribution/internal/ident"
	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/model"
)

// ErrNoTime says that neither the options nor the case has a time, which all STIX objects must have.
var ErrNoTime = errors.New("stix: nothing in the case is dated; give a time of modification")

// FromCase makes a bundle of a case: standard objects and one extension (see [ExtensionID]), by which [Bundle.Case]
// gives an equal case again. The losses are what is lost on those who do not know the extension, once of each kind,
// which is a member of the entities of a collection: by the reference of the first entity ("case" for the case itself),
// the pointer in it, the value as JSON, and how many there are; beside them, ids of entities, for which others know the
// identifiers of objects. These are made of the UUIDs that entities have; see [attribution.Case.EntityUUID].
//
// The error is [ErrNoTime] or [ErrNoProfile], or that of [attribution.Case.Encode] for a case that no document can
// hold.
func FromCase(c *attribution.Case, o Options) (*Bundle, []attribution.Loss, error) {
	if err := o.Profile.check(); err != nil {
		return nil, nil, err
	}
	m, err := draftsOf(c, o)
	if err != nil {
		return nil, nil, err
	}
	scratch := scratches.Get().(*[]byte)
	defer scratches.Put(scratch)
	if o.Profile == ProfileOpenCTI {
		m.print()
	} else {
		m.printAndForget(scratch)
	}
	if err := m.readBack(); err != nil {
		return nil, nil, err
	}
	if o.Profile == ProfileOpenCTI {
		drafts, losses := m.forOpenCTI()
		m.w.drafts = drafts
		support, undefined := m.w.definitions()
		if len(drafts) == 0 { // since a bundle has objects
			support = append(support, definition(m.w.now)[1])
		}
		for i, o := range support {
			support[i] = indented(o, newNames())
		}
		return m.w.bundle(append(support, printed(drafts)...)), append(losses, undefined...), nil
	}
	b, losses := m.bundle()
	return b, append(losses, m.undefined...), nil
}

// scratches are for the texts of objects until these are extended, so that they do not ask for memory anew.
var scratches = sync.Pool{New: func() any { return new([]byte) }}

// printAndForget prints the objects into scratch memory, unless they are very large, and lets go of what each was made
// of, since much is held meanwhile.
func (m *composition) printAndForget(scratch *[]byte) {
	const most = 4 << 20
	m.w = &writer{base: m.w.base, drafts: m.w.drafts}
	size := 0
	for _, d := range m.w.drafts {
		size += sizeInLines(d.properties)
	}
	p := printer{lines: true, shared: true}
	if size <= most {
		*scratch = slices.Grow((*scratch)[:0], size)
		p.block = *scratch
	}
	m.printEach(&p, func(d *draft) {
		if !d.has("extensions") {
			d.properties, d.kept = nil, node{}
		}
	})
}

// print prints the objects.
func (m *composition) print() { m.printEach(&printer{lines: true, shared: true}, func(*draft) {}) }

// printEach prints the objects, and calls a function after each.
func (m *composition) printEach(p *printer, printed func(*draft)) {
	n := len(m.support)
	m.all = append(make([]Object, 0, n+len(m.w.drafts)), m.support...)
	m.additions = make([]addition, len(m.w.drafts))
	for i, d := range m.w.drafts {
		m.all = append(m.all, p.print(d.id, d.properties))
		if d.ref != "" {
			m.additions[i] = d.addition()
		}
		printed(d)
	}
	m.support, m.objects = m.all[:n:n], m.all[n:]
}

// printed returns the objects of drafts as they stand in a bundle, without extensions of this package.
func printed(drafts []*draft) []Object {
	p := printer{lines: true, shared: true}
	out := make([]Object, 0, len(drafts))
	for _, d := range drafts {
		out = append(out, p.print(d.id, d.properties))
	}
	return out
}

// A composition is a case as objects.
type composition struct {
	c         *attribution.Case
	w         *writer
	all       []Object           // the objects, once they are printed
	support   []Object           // those of them that the objects of the case need: the extension, markings
	undefined []attribution.Loss // markings whose definitions no object can be made of
	objects   []Object           // those of the drafts, without what extensions say
	additions []addition         // to these; of no entity where there is none
	entities  map[attribution.Ref]*entity
}

// An entity is one as it is encoded. Of one that is only told, the whole is zero.
type entity struct {
	whole value
	told  value // as the standard properties tell it
}

// compose makes the objects of a case, and finds what they tell.
func compose(c *attribution.Case, o Options) (*composition, error) {
	m, err := outline(c, o)
	if err != nil {
		return nil, err
	}
	return m, m.readBack()
}

// outline makes the objects of a case without what extensions must say of entities.
func outline(c *attribution.Case, o Options) (*composition, error) {
	m, err := draftsOf(c, o)
	if err == nil {
		m.print()
	}
	return m, err
}

// draftsOf makes the drafts of these objects.
func draftsOf(c *attribution.Case, o Options) (*composition, error) {
	now, err := o.now(c)
	if err != nil || holdsNil(c) {
		if _, invalid := c.MarshalJSON(); invalid != nil {
			err = invalid
		}
		return nil, err
	}
	m := &composition{c: c, w: write(c, now)}
	definitions, undefined := m.w.definitions()
	m.support, m.undefined = append(definition(now), definitions...), undefined
	for i, o := range m.support {
		m.support[i] = indented(o, newNames())
	}
	return m, nil
}

// holdsNil reports whether an entity is nil, which no document can hold and nothing can be made of.
func holdsNil(c *attribution.Case) bool {
	return anyNil(c.Actors) || anyNil(c.Incidents) || anyNil(c.Accounts) || anyNil(c.Sources) || anyNil(c.Evidence) ||
		anyNil(c.Attributions) || anyNil(c.Statements) || anyNil(c.Quotes) || anyNil(c.Responses)
}

func anyNil[K comparable, V any](entities map[K]V) bool {
	for _, entity := range entities {
		if model.IsNil(entity) {
			return true
		}
	}
	return false
}

// readBack finds what the objects tell of the entities.
func (m *composition) readBack() error {
	n := entitiesOf(m.c) + 1
	m.entities = make(map[attribution.Ref]*entity, n)
	room := make([]entity, n)
	var refs jsonio.Arena
	known := func(ref []byte) *entity {
		e := m.entities[attribution.Ref(ref)]
		if e == nil {
			if len(room) == 0 { // since more may be told
				room = make([]entity, 16)
			}
			e, room = &room[0], room[1:]
			m.entities[attribution.Ref(refs.Keep(ref))] = e
		}
		return e
	}
	told := readObjects(m.w.bundle(m.all), m).c
	if err := eachEntity(told, func(ref []byte, e value) { known(ref).told = e }); err != nil {
		return err
	}
	return eachEntity(m.c, func(ref []byte, e value) { known(ref).whole = e })
}

// entity returns one of a reference. Where there is none, it is zero.
func (m *composition) entity(ref attribution.Ref) entity {
	if e := m.entities[ref]; e != nil {
		return *e
	}
	return entity{}
}

// wholes returns the encoded entities of the case by their references, as [entities] does.
func (m *composition) wholes() map[attribution.Ref]value {
	out := make(map[attribution.Ref]value, len(m.entities))
	for ref, e := range m.entities {
		if e.whole != nil {
			out[ref] = e.whole
		}
	}
	return out
}

// addition returns what the extension of the object of a draft names and says, or nil where it needs none.
func (m *composition) addition(at int) *addition {
	if at < 0 || m.additions[at].ref == "" {
		return nil
	}
	return &m.additions[at]
}

// additionTo returns what the extension of the object of a draft must say, or nil where it needs none. What it says is
// in a room.
func (m *composition) additionTo(at int, r *room) *addition {
	a := m.addition(at)
	if a != nil {
		m.add(a, r)
		for i := range a.parts {
			m.add(&a.parts[i], r)
		}
	}
	return a
}

// add finds what an addition must say of its entity.
func (m *composition) add(a *addition, r *room) {
	e := m.entity(a.ref)
	a.add(e.told, e.whole, r)
}

// eachAddition calls a function with the extensions that objects must have, one after the other.
func (m *composition) eachAddition(do func(i int, d *draft, a *addition)) {
	r := newRoom()
	for i, d := range m.w.drafts {
		if a := m.additionTo(i, r); a != nil {
			do(i, d, a)
			a.clear()
			r.shelf.clear()
		}
	}
}

// addition returns one that names the entities that a draft stands for, and says nothing of them yet.
func (d *draft) addition() addition {
	a := addition{ref: d.ref, of: d.of, texts: d.digested()}
	if len(d.beside) > 0 {
		a.parts = make([]addition, len(d.beside))
	}
	for i, ref := range d.beside {
		a.parts[i].ref = ref
	}
	return a
}

// now returns the time of modification.
func (o Options) now(c *attribution.Case) (timestamp, error) {
	if !o.Modified.IsZero() {
		return newTimestamp(o.Modified), nil
	}
	if t, ok := start(c.Modified); ok {
		return t, nil
	}
	var last timestamp
	latest := func(w attribution.When) {
		if t, ok := start(w); ok && (last == "" || last.compare(t) < 0) {
			last = t
		}
	}
	for _, s := range c.Statements {
		latest(s.When)
	}
	for _, s := range c.Sources {
		latest(cmp.Or(s.Retrieved, s.Published))
	}
	for _, r := range c.Responses {
		latest(r.ResponseMeasure().Announced)
	}
	if last == "" {
		return "", ErrNoTime
	}
	return last, nil
}

// entities returns the encoded entities of a case by their references, and the other members of the case under
// [caseRef].
func entities(c *attribution.Case) (map[attribution.Ref]value, error) {
	out := make(map[attribution.Ref]value, entitiesOf(c)+1)
	var refs jsonio.Arena
	err := eachEntity(c, func(ref []byte, e value) { out[attribution.Ref(refs.Keep(ref))] = e })
	if err != nil {
		return nil, err
	}
	return out, nil
}

// eachEntity calls a function with the encoded entities of a case and their references, and with the other members of
// the case under [caseRef]. A reference is not to be kept.
func eachEntity(c *attribution.Case, do func(ref []byte, e value)) error {
	text, err := c.MarshalJSON()
	if err != nil {
		return err
	}
	header := value{'{'}
	var ref []byte
	for i := 1; text[i] != '}'; i = jsonio.SkipComma(text, i) {
		from := i
		name := value(text[from:jsonio.SkipString(text, from)])
		i += len(name) + len(":")
		raw, _ := name.raw()
		if !isCollection(attribution.Collection(raw)) {
			i, _ = jsonio.Measure(text, i)
			if len(header) > 1 {
				header = append(header, ',')
			}
			header = append(header, text[from:i]...)
			continue
		}
		for i++; text[i] != '}'; i = jsonio.SkipComma(text, i) {
			id := value(text[i:jsonio.SkipString(text, i)])
			at := i + len(id) + len(":")
			i, _ = jsonio.Measure(text, at)
			ref = append(append(append(ref[:0], raw...), '/'), id.plain()...)
			do(ref, text[at:i:i])
		}
		i++
	}
	do([]byte(caseRef), append(header, '}'))
	return nil
}

// assemble returns the case that has these entities.
func assemble(parts map[attribution.Ref]value) (*attribution.Case, error) {
	header := parts[caseRef]
	text := slices.Clone(header[:len(header)-1])
	held := make(map[attribution.Collection][]attribution.Ref)
	for ref, e := range parts {
		if c, _ := ref.Split(); ref != caseRef && len(e) > 0 {
			held[c] = append(held[c], ref)
		}
	}
	for _, collection := range collections {
		for i, ref := range held[collection] {
			switch {
			case i > 0:
				text = append(text, ',')
			case len(text) > 1:
				text = append(append(append(text, ','), quote(string(collection))...), ":{"...)
			default:
				text = append(append(text, quote(string(collection))...), ":{"...)
			}
			_, id := ref.Split()
			text = append(append(append(text, quote(id)...), ':'), parts[ref]...)
		}
		if len(held[collection]) > 0 {
			text = append(text, '}')
		}
	}
	text = append(text, '}')
	d := attribution.Decoder{Limits: attribution.Limits{Bytes: len(text) + 1, Values: len(text),
		String: len(text) + 1, Depth: maxDepth}}
	return d.Decode(bytes.NewReader(text))
}

// bundle returns the objects as a bundle, and what the extensions say and the objects do not, once of each kind. The
// objects of the composition are let go of meanwhile, and their texts are not in the bundle.
func (m *composition) bundle() (*Bundle, []attribution.Loss) {
	p, t := printer{lines: true, shared: true}, newTally()
	for i := range m.objects {
		if m.addition(i) == nil {
			m.objects[i] = p.copy(m.objects[i])
		}
	}
	m.eachAddition(func(i int, d *draft, a *addition) {
		m.objects[i] = p.extend(d, m.objects[i], a)
		m.lose(t, d, a)
	})
	return m.w.bundle(m.all), t.list()
}

// bundle returns a bundle of objects.
func (w *writer) bundle(objects []Object) *Bundle {
	id := newID("bundle", ident.UUID(w.base, "bundle"))
	b := &Bundle{head: slices.Concat([]byte("{\n  \"type\": \"bundle\",\n  \"id\": "), quote(string(id)),
		[]byte(",\n  \"objects\": [")), tail: []byte("\n  ]\n}\n"), Objects: objects}
	b.envelope = newNames().made(slices.Concat(b.head, b.tail))
	return b
}

// indented returns an object as it stands in a bundle that this package makes.
func indented(o Object, known *names) Object {
	var text bytes.Buffer
	if json.Indent(&text, o.text, "    ", "  ") != nil {
		return o
	}
	out := known.made(text.Bytes())
	out.lead = lead
	return out
}

// definition returns the definition of the extension, and who defines it.
func definition(now timestamp) []Object {
	maker, d := draft{id: makerID}, draft{id: ExtensionID}
	for _, d := range []*draft{&maker, &d} {
		d.text("created", string(now))
		d.text("modified", string(now))
	}
	maker.text("name", "attribution")
	maker.text("description", "The Go module example.com/attribution, which defines the extension that this bundle uses.")
	maker.text("identity_class", "system")
	d.text("created_by_ref", string(makerID))
	d.text("name", "Attribution case")
	d.text("description", "What a case of public attribution says of an entity beyond the standard properties of its "+
		"object: ref names the entity, adds, details, replaces, omits and verbatim say what the standard properties do "+
		"not, parts are further entities.")
	d.text("schema", "https://pkg.go.dev/example.com/attribution/stix#ExtensionID")
	d.text("version", "1.0.0")
	d.list("extension_types", []string{"property-extension"})
	return []Object{d.object(nil), maker.object(nil)}
}
