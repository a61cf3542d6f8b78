package stix

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"slices"

	"example.com/attribution"
	"github.com/google/uuid"
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
	m, err := compose(c, o)
	if err != nil {
		return nil, nil, err
	}
	if o.Profile == ProfileOpenCTI {
		drafts, losses := m.forOpenCTI()
		m.w.drafts = drafts
		objects := append(m.w.definitions(), draftObjects(drafts)...)
		if len(drafts) == 0 { // since a bundle has objects
			objects = append(objects, definition(m.w.now)[1])
		}
		return m.w.bundle(objects), losses, nil
	}
	return m.bundle(), m.losses(), nil
}

func draftObjects(drafts []*draft) []Object {
	var out []Object
	for _, d := range drafts {
		out = append(out, d.object(nil))
	}
	return out
}

// A composition is a case as objects.
type composition struct {
	w         *writer
	additions map[ID]*addition
	whole     map[attribution.Ref]node // entities
	told      map[attribution.Ref]node // entities, as the standard properties tell them
}

// compose makes the objects of a case, and what their extensions must say.
func compose(c *attribution.Case, o Options) (*composition, error) {
	whole, err := entities(c)
	if err != nil {
		return nil, err
	}
	now, err := o.now(c)
	if err != nil {
		return nil, err
	}
	m := &composition{w: write(c, now), whole: whole, additions: make(map[ID]*addition)}
	for _, d := range m.w.drafts {
		if d.ref == "" {
			continue
		}
		a := &addition{ref: d.ref, of: d.of, texts: d.digested()}
		for _, ref := range d.beside {
			a.parts = append(a.parts, addition{ref: ref})
		}
		m.additions[d.id] = a
	}
	r := read(m.bundle())
	if m.told, err = entities(r.c); err != nil {
		return nil, err
	}
	for _, a := range m.additions {
		a.add(m.told[a.ref], whole[a.ref])
		for i := range a.parts {
			a.parts[i].add(m.told[a.parts[i].ref], whole[a.parts[i].ref])
		}
	}
	return m, nil
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
func entities(c *attribution.Case) (map[attribution.Ref]node, error) {
	text, err := c.MarshalJSON()
	if err != nil {
		return nil, err
	}
	out := make(map[attribution.Ref]node)
	header := node{kind: '{'}
	for name, v := range value(text).members() {
		collection := attribution.Collection(name.text())
		if !slices.Contains(attribution.Collections(), collection) {
			header.members = append(header.members, namedNode{name.text(), parse(v)})
			continue
		}
		for id, e := range v.members() {
			out[collection.Ref(id.text())] = parse(e)
		}
	}
	out[caseRef] = header
	return out, nil
}

// assemble returns the case that has these entities.
func assemble(parts map[attribution.Ref]node) (*attribution.Case, error) {
	document := parts[caseRef]
	for _, collection := range attribution.Collections() {
		held := node{kind: '{'}
		for ref, e := range parts {
			if c, id := ref.Split(); c == collection && e.exists() {
				held.members = append(held.members, namedNode{id, e})
			}
		}
		if !held.isEmpty() {
			document = document.with(string(collection), held)
		}
	}
	text := document.value()
	d := attribution.Decoder{Limits: attribution.Limits{Bytes: len(text) + 1, Values: len(text),
		String: len(text) + 1, Depth: maxDepth}}
	return d.Decode(bytes.NewReader(text))
}

// bundle returns the objects as a bundle.
func (m *composition) bundle() *Bundle {
	w := m.w
	objects := append(definition(w.now), w.definitions()...)
	for _, d := range w.drafts {
		objects = append(objects, d.object(m.additions[d.id]))
	}
	return w.bundle(objects)
}

// bundle returns a bundle of objects.
func (w *writer) bundle(objects []Object) *Bundle {
	id := newID("bundle", uuid.NewSHA1(w.base, []byte("bundle")))
	b := &Bundle{head: slices.Concat([]byte("{\n  \"type\": \"bundle\",\n  \"id\": "), quote(string(id)),
		[]byte(",\n  \"objects\": [")), tail: []byte("\n  ]\n}\n")}
	b.envelope = Object{text: slices.Concat(b.head, b.tail)}
	b.envelope.index(newNames(), maxDepth)
	known := newNames()
	for _, o := range objects {
		b.Objects = append(b.Objects, indented(o, known))
	}
	return b
}

// indented returns an object as it stands in a bundle that this package makes.
func indented(o Object, known *names) Object {
	var text bytes.Buffer
	if json.Indent(&text, o.text, "    ", "  ") != nil {
		return o
	}
	out := Object{text: text.Bytes(), lead: []byte("\n    ")}
	out.index(known, maxDepth)
	return out
}

// definition returns the definition of the extension, and who defines it.
func definition(now timestamp) []Object {
	at := []namedNode{{"created", textNode(string(now))}, {"modified", textNode(string(now))}}
	maker := draft{id: makerID, members: append(slices.Clone(at), namedNode{"name", textNode("attribution")},
		namedNode{"description", textNode("The Go module example.com/attribution, which defines the extension that this bundle uses.")},
		namedNode{"identity_class", textNode("system")})}
	d := draft{id: ExtensionID, members: append(slices.Clone(at), namedNode{"created_by_ref", textNode(string(makerID))},
		namedNode{"name", textNode("Attribution case")},
		namedNode{"description", textNode("What a case of public attribution says of an entity beyond the standard properties of its object: ref names the entity, adds, details, replaces, omits and verbatim say what the standard properties do not, parts are further entities.")},
		namedNode{"schema", textNode("https://pkg.go.dev/example.com/attribution/stix#ExtensionID")},
		namedNode{"version", textNode("1.0.0")}, namedNode{"extension_types", textsNode([]string{"property-extension"})})}
	return []Object{d.object(nil), maker.object(nil)}
}
