package stix

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"time"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// ErrNotLater says that a time of modification is not after the one that an object has already, which it must be (STIX
// 2.1, section 3.6).
var ErrNotLater = errors.New("stix: the time of modification is not later than that of an object to be changed")

// ErrOldVersion says that a change to a bundle of STIX 2.0 needs what that version does not have: an object that this
// package adds, or the extension. [FromCase] writes the case as STIX 2.1.
var ErrOldVersion = errors.New("stix: the change cannot be made in STIX 2.0")

// ErrRevoked says that a claim is held again of which the object was revoked, which is permanent (STIX 2.1, section
// 3.2). [FromCase] writes the case as a bundle of its own.
var ErrRevoked = errors.New("stix: an object to be changed was revoked, which is permanent")

// Update returns the bundle with the changes that lead from the case that it gives to another, and nothing else
// changed: objects that say what they said stay as they are written, and of the others only what must be. It writes on
// an object what its standard properties can say, and the rest in the extension that [FromCase] makes; it adds objects
// for new entities and takes out those of entities that are gone. With an author in the options it does so with the
// author's own objects, those that stand for the case among them, and leaves all others.
//
// The losses are what the bundle has no place for, such as the title of a case in a bundle that has no grouping for it,
// in the form in which [FromCase] gives them. The error is [ErrNoTime], [ErrNotLater], [ErrOldVersion] or [ErrRevoked],
// or as for [Bundle.Case] and [FromCase].
func (b *Bundle) Update(c *attribution.Case, o Options) (*Bundle, []attribution.Loss, error) {
	before, _, err := b.Case()
	if err != nil {
		return nil, nil, err
	}
	now, err := o.now(c)
	if err != nil {
		return nil, nil, err
	}
	u := update{b: b, now: now, author: o.Author, changed: make(map[ID]bool)}
	if u.from, err = compose(before, o.at(now)); err != nil {
		return nil, nil, err
	}
	if u.to, err = compose(c, o.at(now)); err != nil {
		return nil, nil, err
	}
	if err := u.standard(); err != nil {
		return nil, nil, err
	}
	losses, err := u.extend()
	if err != nil {
		return nil, nil, err
	}
	out, err := u.bundle()
	return out, losses, err
}

// at returns the options with a time.
func (o Options) at(now timestamp) Options {
	if t, err := time.Parse(time.RFC3339, string(now)); err == nil {
		o.Modified = t
	}
	return o
}

// An update changes a bundle.
type update struct {
	b        *Bundle
	now      timestamp
	author   ID // zero: of everything
	from, to *composition
	objects  []Object
	changed  map[ID]bool
	added    map[ID]bool
	found    map[ID]bool // objects that came from elsewhere
}

// marksOf returns what an object is marked with where it says all that the case says with it.
func (u *update) marksOf(id ID) []ID {
	if d := u.to.w.telling(id); d != nil {
		return d.marks()
	}
	return nil
}

// standard changes the standard properties of objects, adds objects, and takes out others.
func (u *update) standard() error {
	old, drafts := u.from.byID(), u.to.byID()
	last := know(u.b.Objects).newest
	for i, o := range u.b.Objects {
		id := o.ID()
		was, isOld := old[id]
		is, isNew := drafts[id]
		switch {
		case isOld && !isNew && u.owns(o):
			continue
		case isOld && isNew && last[id] == i && u.owns(o):
			if changed := change(was.object(nil), is.object(nil), o); changed.String() != o.String() {
				if isRevoked(o) && !isRevoked(changed) {
					return ErrRevoked
				}
				var whole []ID
				for _, m := range is.member("object_marking_refs").elements {
					whole = append(whole, ID(m.string()))
				}
				o = is.redigested(changed).marked(whole)
				u.changed[id] = true
			}
		}
		u.objects = append(u.objects, o)
	}
	u.added, u.found = make(map[ID]bool), make(map[ID]bool)
	for _, o := range u.objects {
		a, told := o.extensionOf()
		u.found[o.ID()] = !told || a.found
	}
	for i, d := range u.to.w.drafts {
		if _, ok := last[d.id]; ok || d.ref == caseRef {
			continue
		}
		if was, ok := old[d.id]; ok && was.object(nil).Equal(d.object(nil)) && u.isSame(d) {
			continue // which the bundle says in another way
		}
		u.add(d.object(u.to.additionTo(i, newRoom())))
	}
	return nil
}

func isRevoked(o Object) bool { return o.value("revoked").kind() == 't' }

// isSame reports whether the entities that a draft stands for were not changed.
func (u *update) isSame(d *draft) bool {
	return !slices.ContainsFunc(append([]attribution.Ref{d.ref}, d.beside...), func(ref attribution.Ref) bool {
		return !u.from.entity(ref).whole.same(u.to.entity(ref).whole)
	})
}

func (u *update) add(o Object) {
	u.objects = append(u.objects, indented(o, newNames()))
	u.added[o.ID()] = true
}

// byID returns the drafts of a composition by their identifiers.
func (m *composition) byID() map[ID]*draft {
	out := make(map[ID]*draft)
	for _, d := range m.w.drafts {
		out[d.id] = d
	}
	return out
}

// change makes the changes in an object that lead from one object to another.
func change(from, to, onto Object) Object {
	a, b, old := parse(from.text), parse(to.text), parse(onto.text)
	merged := merge(a, b, old)
	if name := a.member("name"); !name.equal(b.member("name")) && !slices.ContainsFunc(a.member("aliases").elements, name.equal) {
		merged = renamed(merged, name, b.member("name"))
	}
	for _, alias := range a.member("aliases").elements {
		if !slices.ContainsFunc(b.member("aliases").elements, alias.equal) {
			merged = uncited(merged, alias)
		}
	}
	if created := old.member("created"); onto.Type() == "report" && isLabelled(to, undated) &&
		!isLabelled(from, undated) && created.exists() {
		merged = merged.with("published", created) // by which it is known that the day is not that of publication
	}
	for _, m := range merged.members {
		if m.name == "created" && old.member(m.name).exists() {
			continue // which no version may change (section 3.2)
		}
		if !old.member(m.name).equal(m.node) {
			onto = onto.with(m.name, onto.indented(m.value()))
		}
	}
	for _, m := range old.members {
		if !merged.member(m.name).exists() {
			onto = onto.Without(m.name)
		}
	}
	return onto
}

// renamed returns an object whose aliases had its name among them, as ATT&CK has it, with the new name in its place.
func renamed(n, old, name node) node {
	aliases := n.member("aliases")
	at := slices.IndexFunc(aliases.elements, old.equal)
	if at < 0 {
		return n
	}
	list := listNode(slices.Clone(aliases.elements)...)
	list.elements[at] = name
	refs := listNode(slices.Clone(n.member("external_references").elements)...)
	for i, e := range refs.elements {
		if isCitationOf(e, old) {
			refs.elements[i] = e.with("source_name", name)
		}
	}
	n = n.with("aliases", list)
	if refs.isEmpty() {
		return n
	}
	return n.with("external_references", refs)
}

// isCitationOf reports whether a reference gives, in the manner of ATT&CK, what is cited for a name.
func isCitationOf(e, name node) bool {
	return e.member("source_name").equal(name) && !e.member("url").exists() && !e.member("external_id").exists() &&
		citation().MatchString(e.member("description").string())
}

// uncited returns an object without what it cites, in the manner of ATT&CK, for an alias that it does not have any
// more.
func uncited(n, alias node) node {
	refs := n.member("external_references")
	kept := slices.DeleteFunc(slices.Clone(refs.elements), func(e node) bool {
		return isCitationOf(e, alias)
	})
	if len(kept) == 0 || len(kept) == len(refs.elements) {
		return n
	}
	return n.with("external_references", listNode(kept...))
}

// indented returns a value as it would stand in the object, if that is written in lines.
func (o Object) indented(v value) value {
	if len(o.members) == 0 {
		return v
	}
	space := o.text[1:o.members[0].at]
	line := bytes.LastIndexByte(space, '\n')
	var b bytes.Buffer
	if line < 0 || json.Indent(&b, v, string(space[line+1:]), "  ") != nil {
		return v
	}
	return b.Bytes()
}

// extend writes in extensions what the standard properties do not say, and returns what has no place.
func (u *update) extend() ([]attribution.Loss, error) {
	told, homes, err := u.read()
	if err != nil {
		return nil, err
	}
	drafts := u.to.byID()
	needy := make(map[ID]bool)
	whole := u.to.wholes()
	for ref, e := range whole {
		if told[ref].same(e) {
			continue
		}
		for _, id := range []ID{homes[ref], u.to.home(ref)} {
			if drafts[id] != nil && drafts[id].ref != "" {
				needy[id] = true
			}
		}
	}
	if len(needy) == 0 {
		return u.losses(told), nil
	}
	// What an object is said to stand for bears on how it is read.
	for i, o := range u.objects {
		if d := drafts[o.ID()]; needy[o.ID()] && d != nil {
			u.put(i, d.addition())
		}
	}
	standard, err := entities(read(u.current()).c) // as the standard properties say of them now
	if err != nil {
		return nil, err
	}
	for i, o := range u.objects {
		d := drafts[o.ID()]
		if !needy[o.ID()] || d == nil {
			continue
		}
		a := d.addition()
		r := newRoom()
		a.add(standard[a.ref], whole[a.ref], r)
		for n := range a.parts {
			a.parts[n].add(standard[a.parts[n].ref], whole[a.parts[n].ref], r)
		}
		u.put(i, a)
	}
	told, _, err = u.read()
	if err != nil {
		return nil, err
	}
	return u.losses(told), nil
}

// read returns the entities that the bundle describes now, and the objects that stand for them.
func (u *update) read() (map[attribution.Ref]value, map[attribution.Ref]ID, error) {
	r := read(u.current())
	c, err := r.whole()
	if err != nil {
		return nil, nil, err
	}
	told, err := entities(c)
	return told, r.homes, err
}

// current returns the bundle as it is now.
func (u *update) current() *Bundle {
	b := *u.b
	b.Objects = u.objects
	return &b
}

// home returns the object that stands for an entity.
func (m *composition) home(ref attribution.Ref) ID {
	for _, d := range m.w.drafts {
		if d.ref == ref || slices.Contains(d.beside, ref) {
			return d.id
		}
	}
	return ""
}

// extended returns an object with another extension.
func (u *update) extended(o Object, a addition) Object {
	extensions := parse(o.value("extensions"))
	if extensions.kind != '{' {
		extensions = node{kind: '{'}
	}
	a.found = u.found[o.ID()]
	n := a.node()
	if bytes.Equal(extensions.member(string(ExtensionID)).value(), n.value()) {
		return o
	}
	u.changed[o.ID()] = true
	return o.with("extensions", o.indented(extensions.with(string(ExtensionID), n).value())).marked(u.marksOf(o.ID()))
}

// losses returns what differs still.
func (u *update) losses(told map[attribution.Ref]value) []attribution.Loss {
	var out []attribution.Loss
	whole := u.to.wholes()
	refs := slices.Collect(maps.Keys(whole))
	for ref := range told {
		if whole[ref] == nil {
			refs = append(refs, ref)
		}
	}
	slices.Sort(refs)
	for _, ref := range refs {
		is, says := parse(whole[ref]), parse(told[ref])
		for _, m := range is.members {
			if !says.member(m.name).equal(m.node) {
				out = append(out, newLoss(ref, model.PointerTo(m.name), m.node, "the bundle has no object that could say it"))
			}
		}
		for _, m := range says.members {
			if !is.member(m.name).exists() {
				out = append(out, newLoss(ref, model.PointerTo(m.name), m.node, "the bundle says it still"))
			}
		}
	}
	return out
}

// bundle returns the bundle with the times of modification, and with what the changes need.
func (u *update) bundle() (*Bundle, error) {
	uses := false
	for i, o := range u.objects {
		if !u.changed[o.ID()] && !u.added[o.ID()] {
			continue
		}
		_, extended := o.extensionOf()
		uses = uses || extended
		old := o.value("modified")
		if u.added[o.ID()] || old == nil {
			continue
		}
		if t := timestamp(old.text()); t.isValid() && t.compare(u.now) >= 0 {
			return nil, ErrNotLater
		}
		u.objects[i] = o.with("modified", quote(string(u.now)))
	}
	if u.b.Version() == Version20 && (uses || len(u.added) > 0) {
		return nil, ErrOldVersion
	}
	have := know(u.objects).newest
	var support []Object
	if uses {
		support = definition(u.now)
	}
	before, _ := u.from.w.definitions()
	after, _ := u.to.w.definitions()
	for _, o := range after {
		if !slices.ContainsFunc(before, func(b Object) bool { return b.ID() == o.ID() }) {
			support = append(support, o)
		}
	}
	for _, o := range support {
		if _, ok := have[o.ID()]; !ok {
			u.add(o)
		}
	}
	return u.current(), nil
}
