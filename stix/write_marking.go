package stix

import (
	"bytes"
	"encoding/json"
	"slices"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"example.com/attribution/query"
	"github.com/google/uuid"
)

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
// their first use. One that no object can be made of is lost. One that is not a level that there is stays as it is,
// since objects are marked with it.
func (w *writer) definitions() (out []Object, losses []attribution.Loss) {
	own := make(map[ID]Object)
	invalid := make(map[ID]node)
	for _, n := range keptOf(w.c.Extra).member(definitionsKey).elements {
		if o, err := ParseObject(n.value()); err == nil && o.Type() == "marking-definition" {
			invalid[o.ID()] = n
			if o, err = o.With("spec_version", json.RawMessage(`"2.1"`)); err == nil && isDefinition(o) {
				own[o.ID()] = o
			}
		}
	}
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
			} else if n, ok := invalid[id]; ok {
				losses = append(losses, attribution.Loss{Object: string(id), Value: string(n.value()),
					Reason: "the definition of the marking is not valid; objects refer to it still"})
			}
		}
	}
	for _, d := range w.drafts {
		for ref := range d.markingRefs {
			if !seen[ID(ref.plain())] {
				define([]ID{ID(ref.text())})
			}
		}
	}
	return out, losses
}

// isDefinition reports whether nothing is wrong with a marking definition but perhaps its level.
func isDefinition(o Object) bool {
	return !slices.ContainsFunc(errorsIn(o), func(f attribution.Finding) bool { return f.Code != CodeMarking })
}

// marks returns what the object of a draft is marked with, as a whole or in part.
func (d *draft) marks() []ID {
	var out []ID
	for ref := range d.markingRefs {
		out = append(out, ID(ref.text()))
	}
	return out
}

// markingRefs yields what refers to markings of the object of a draft.
func (d *draft) markingRefs(yield func(value) bool) {
	for _, p := range d.properties {
		switch p.name {
		case "object_marking_refs":
			for ref := range p.value.elements() {
				if !yield(ref) {
					return
				}
			}
		case "granular_markings":
			for e := range p.value.elements() {
				if ref := e.member("marking_ref"); ref != nil && !yield(ref) {
					return
				}
			}
		}
	}
}

// mark adds markings to the object of a draft. Of levels of the Traffic Light Protocol, the strictest stays.
func (d *draft) mark(markings []ID) {
	var all []ID
	for e := range d.value("object_marking_refs").elements() {
		all = append(all, ID(e.text()))
	}
	for _, m := range markings {
		if m.Type() == "marking-definition" && m.UUID() != uuid.Nil {
			all = append(all, m)
		}
	}
	all = strictest(all)
	if len(all) == 0 {
		return
	}
	d.without("object_marking_refs")
	d.refs("object_marking_refs", all)
}

// marked returns an object that has more markings, as far as they are not there or say less than what is.
func (o Object) marked(markings []ID) Object {
	whole, _ := o.markings()
	all := strictest(slices.Concat(whole, markings))
	if !slices.ContainsFunc(all, func(m ID) bool { return !slices.Contains(whole, m) }) {
		return o
	}
	d := draft{}
	d.refs("object_marking_refs", all)
	return o.with("object_marking_refs", o.indented(d.value("object_marking_refs")))
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

// mark gives the objects their markings: what an entity kept, what marks the words of others that an object has, and
// the level of the case where that is stricter. An object of which nothing was kept has the markings of all objects
// that it refers to, so that nothing is said more openly than before.
func (w *writer) mark() {
	if w.mayMark {
		w.markCited()
		w.inherit()
		for _, d := range w.drafts[1:] { // all of which the grouping may have words of
			w.drafts[0].mark(d.marks())
		}
	}
	if level := w.marking(); level != "" {
		alone := property{name: "object_marking_refs", value: quotedList(nil, []ID{level})}
		for _, d := range w.drafts {
			if d.has(alone.name) {
				d.mark([]ID{level})
			} else {
				d.properties = append(d.properties, alone)
			}
		}
	}
}

// keepsMarkings reports whether anything that came from an object may have kept markings: whether they are spelled
// there. Where nothing has, nothing is marked but by the level of the case, and it need not be noted whose words objects
// have.
func keepsMarkings(c *attribution.Case) bool {
	is := func(e attribution.Extra) bool {
		kept := e[stixKey]
		return bytes.Contains(kept, []byte("marking_ref")) || bytes.IndexByte(kept, '\\') >= 0
	}
	return is(c.Extra) ||
		anyOf(c.Actors, func(a attribution.Actor) bool { return is(a.ActorProfile().Extra) }) ||
		anyOf(c.Incidents, func(i *attribution.Incident) bool { return is(i.Extra) }) ||
		anyOf(c.Accounts, func(a *attribution.Account) bool { return is(a.Extra) }) ||
		anyOf(c.Sources, func(s *attribution.Source) bool { return is(s.Extra) }) ||
		anyOf(c.Evidence, func(e *attribution.EvidenceItem) bool { return is(e.Extra) }) ||
		anyOf(c.Attributions, func(a *attribution.Attribution) bool { return is(a.Extra) }) ||
		anyOf(c.Statements, func(s *attribution.Statement) bool {
			return is(s.Extra) || slices.ContainsFunc(s.Acts, func(a attribution.Act) bool { return is(a.Extra) })
		}) ||
		anyOf(c.Quotes, func(q *attribution.Quote) bool { return is(q.Extra) }) ||
		anyOf(c.Responses, func(r attribution.Response) bool { return is(r.ResponseMeasure().Extra) })
}

func anyOf[K comparable, E any](entities map[K]E, is func(E) bool) bool {
	for _, e := range entities {
		if is(e) {
			return true
		}
	}
	return false
}

// cite notes that an object has words of an act, and of the quotes on which it rests.
func (w *writer) cite(d *draft, place query.Place) {
	if !w.mayMark {
		return
	}
	d.cites = append(d.cites, place.Statement.Ref())
	if s := w.c.Statements[place.Statement]; s != nil && place.Act < len(s.Acts) {
		for _, q := range s.Acts[place.Act].Quotes {
			d.cites = append(d.cites, q.Ref())
		}
	}
}

// call notes that the texts of an object have the names of actors.
func (w *writer) call(d *draft, actors ...attribution.ActorID) {
	if !w.mayMark {
		return
	}
	for _, id := range actors {
		d.cites = append(d.cites, id.Ref())
	}
}

// phrased notes that the texts of an object have the names of what a proposition is about.
func (w *writer) phrased(d *draft, proposition attribution.Ref) {
	if !w.mayMark {
		return
	}
	switch e := w.c.Entity(proposition).(type) {
	case *attribution.Attribution:
		d.cites = append(d.cites, e.Subject, e.Object)
	case *attribution.Account:
		d.cites = append(d.cites, e.Incident.Ref())
	default:
		d.cites = append(d.cites, proposition)
	}
}

// markCited gives the objects the markings of the entities that they stand for or have words of, and of the sources
// that they name.
func (w *writer) markCited() {
	marks := make([][]ID, len(w.drafts)) // before any is marked
	for i, d := range w.drafts {
		for _, ref := range slices.Concat(d.beside, d.cites) {
			marks[i] = append(marks[i], w.marksOf(ref)...)
		}
		for e := range d.value("external_references").elements() {
			if id := e.member("external_id").text(); isSourceRef(id) {
				marks[i] = append(marks[i], w.marksOf(attribution.Ref(id))...)
			}
		}
	}
	for i, d := range w.drafts {
		if len(marks[i]) > 0 {
			d.mark(marks[i])
		}
	}
}

// marksOf returns what an entity kept of markings, and those of the object that stands for it or tells it.
func (w *writer) marksOf(ref attribution.Ref) []ID {
	entity := w.c.Entity(ref)
	var out []ID
	switch e := entity.(type) {
	case *attribution.Source:
		out = w.marksOf(e.Publisher.Ref()) // whose name a reference has
	case *attribution.Quote:
		out = w.marksOf(e.Statement.Ref())
	}
	kept := keptOf(model.ExtraOf(entity))
	out = append(out, draftOf(kept).marks()...)
	for _, id := range []ID{ID(kept.member("told_by").string()), w.ids[ref]} {
		if d := w.telling(id); d != nil {
			out = append(out, d.marks()...)
		}
	}
	return out
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
	for _, p := range d.properties {
		switch p.name {
		case "source_ref", "target_ref", "sighting_of_ref", "object_ref":
			out = append(out, ID(p.value.text()))
		case "object_refs", "where_sighted_refs":
			for e := range p.value.elements() {
				out = append(out, ID(e.text()))
			}
		}
	}
	return out
}
