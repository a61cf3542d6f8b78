package stix

import (
	"slices"
	"time"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// Case reads what the bundle says about who is responsible for what. It takes over identities, groups and locations as
// actors, incidents and campaigns as incidents with an account of them, relationships that say who did something, who
// stands behind whom, and where from, sightings as accounts, reports, notes and opinions as statements, and external
// references as sources. The losses are what a case has no place for, first of all the objects of other types: by the
// identifier of the object, the pointer in it, and the value as JSON. They are of the bundle where an object has no
// identifier, or where all objects lose something.
//
// A claim is held by the producer of its object, unless the object says otherwise: by a report of the same producer
// with the date of the report, by the authors that a note or an opinion names. Properties for which the model has no
// member are kept in Extra, under the key "oasis-open.org/stix", and [FromCase] writes them again.
//
// A bundle of [FromCase] gives the case that it was made of, with whatever was changed in its standard properties
// since. The error is [attribution.Findings] if the extension of this package has been changed to something that no
// case can hold.
func (b *Bundle) Case() (*attribution.Case, []attribution.Loss, error) {
	r := read(b)
	c, err := r.whole()
	if err != nil {
		return nil, nil, err
	}
	return c, r.losses, nil
}

// whole returns the case with what extensions say.
func (r *reader) whole() (*attribution.Case, error) {
	if !r.isExtended() {
		return r.c, nil
	}
	now, err := entities(r.c)
	if err != nil {
		return nil, err
	}
	c, err := assemble(r.complete(now))
	if err != nil {
		return nil, err
	}
	return r.reconcile(c, now)
}

// isExtended reports whether any object has the extension.
func (r *reader) isExtended() bool {
	return slices.ContainsFunc(r.found, func(f finding) bool { return f.told != nil })
}

// complete returns entities with what extensions say of them.
func (r *reader) complete(told map[attribution.Ref]value) map[attribution.Ref]value {
	out := make(map[attribution.Ref]value, len(told))
	for ref, e := range told {
		out[ref] = e
	}
	r.additions(func(a addition) {
		base := node{kind: '{'}
		if e := told[a.ref]; len(e) > 0 {
			base = parse(e)
		}
		out[a.ref] = a.apply(base).value()
	})
	return out
}

// additions calls a function for each entity of which extensions say something.
func (r *reader) additions(do func(addition)) {
	for i := range r.found {
		a := r.found[i].told
		if a == nil {
			continue
		}
		if a.ref != "" && a.ref != derivedRef {
			do(*a)
		}
		for _, p := range a.parts {
			p.found = a.found
			do(p)
		}
	}
}

// reconcile makes the changes in a case that were made in the standard properties of its bundle: where they say
// something else now than they would if the bundle were made of the case again.
func (r *reader) reconcile(c *attribution.Case, now map[attribution.Ref]value) (*attribution.Case, error) {
	again, err := outline(c, Options{Modified: r.modified()})
	if err == nil && again.isIn(r) {
		return c, nil
	}
	if err == nil {
		err = again.readBack()
	}
	if err != nil {
		return c, nil // which has no standard form, so that nothing can have been changed in it
	}
	whole := again.wholes()
	changed := false
	r.additions(func(a addition) {
		if a.found {
			return
		}
		from, to := again.entity(a.ref).told, now[a.ref]
		if len(from) > 0 && len(to) > 0 && !from.same(to) {
			changed = true
			whole[a.ref] = merge(parse(from), parse(to), parse(whole[a.ref])).value()
		}
	})
	r.loseEdits(again)
	if !changed {
		return c, nil
	}
	return assemble(whole)
}

// isIn reports whether the objects that were read are those of the composition, each with its standard properties, so
// that they tell what the composition's tell.
func (m *composition) isIn(r *reader) bool {
	if len(r.earlier) > 0 || len(r.objects) != len(m.all) {
		return false
	}
	for i, was := range m.all {
		told, a := r.found[i].told, m.addition(i-len(m.support))
		if is := r.objects[i]; is.ID() != was.ID() || (told == nil) != (a == nil) || a != nil && !told.isOf(a) || !is.tells(was) {
			return false
		}
	}
	return true
}

// isOf reports whether two additions are of the same entities and of the same texts.
func (a *addition) isOf(b *addition) bool {
	return a.ref == b.ref && a.of == b.of && !a.found && a.amends == "" &&
		slices.EqualFunc(a.texts, b.texts, func(x, y namedNode) bool { return x.name == y.name && x.equal(y.node) }) &&
		slices.EqualFunc(a.parts, b.parts, func(x, y addition) bool { return x.isOf(&y) })
}

// tells reports whether an object has the standard properties of another that has no extension of this package.
func (o Object) tells(was Object) bool {
	n := 0
	for _, m := range o.members {
		v := o.valueOf(m)
		if m.name == "extensions" {
			e := parse(v).with(string(ExtensionID), node{})
			if e.isEmpty() {
				continue
			}
			v = e.value()
		}
		if n == len(was.members) || was.members[n].name != m.name || !equal(v, was.valueOf(was.members[n])) {
			return false
		}
		n++
	}
	return n == len(was.members)
}

// loseEdits notes what was changed in objects that say again what others say.
func (r *reader) loseEdits(again *composition) {
	drafts := again.byID()
	for _, o := range r.objects {
		d := drafts[o.ID()]
		if d == nil || d.ref != derivedRef || r.extension(o.ID()).ref != derivedRef {
			continue
		}
		was, is := parse(d.object(nil).text).with("extensions", node{}), parse(o.text).with("extensions", node{})
		for _, m := range is.members {
			if m.name != "created" && m.name != "modified" && !m.node.equal(was.member(m.name)) {
				r.lose(o.ID(), model.PointerTo(m.name), o.value(m.name),
					"the object says again what a report says, and is not read")
			}
		}
	}
}

// modified returns when the grouping that stands for the case was modified.
func (r *reader) modified() time.Time {
	at, err := time.Parse(time.RFC3339, r.dossier.Text("modified"))
	if err != nil {
		return time.Unix(0, 0)
	}
	return at
}
