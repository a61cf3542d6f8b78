package stix

import (
	"cmp"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
)

// holds are the words of opinions of who holds a claim, who disagrees with it, and who does neither.
const (
	agrees            = "agree"
	neutral           = "neutral"
	disagrees         = "disagree"
	stronglyDisagrees = "strongly-disagree"
)

// A speaking is that a party performs acts of a statement.
type speaking struct {
	statement attribution.StatementID
	party     attribution.ActorID
}

func (w *writer) speaks(id attribution.StatementID, party attribution.ActorID) {
	w.speakers[speaking{id, party}] = true
}

// perhaps is how headings of notes end of what somebody may hold no longer.
const perhaps = ", perhaps no longer"

// baseEnded is how notes begin that say that what a party agreed to was withdrawn or corrected. Nobody says that: it
// follows.
const baseEnded = "base of "

// endOf says that what a party agreed to was withdrawn or corrected, by whom and when.
func (w *writer) endOf(h, b query.Holding) string {
	phrase := " withdrawn by "
	if b.EndedBy == attribution.Corrects {
		phrase = " corrected by "
	}
	phrase = baseEnded + w.nameOf(h.Party) + phrase + w.nameOf(b.Party)
	if b.To != "" {
		phrase += ", " + string(b.To)
	}
	return phrase
}

// nameOf returns the name by which a note calls a party.
func (w *writer) nameOf(id attribution.ActorID) string {
	if a := w.c.Actors[id]; a != nil {
		return cmp.Or(firstName(a), string(id))
	}
	return cmp.Or(string(id), "somebody not named")
}

// speaker returns the party whose report a statement is: the first of its authors and then of those in whose name it is
// made that performs any of its acts, else its first author.
func (w *writer) speaker(id attribution.StatementID, s *attribution.Statement) attribution.ActorID {
	for _, parties := range [][]attribution.ActorID{s.By, s.For} {
		for _, party := range parties {
			if w.speakers[speaking{id, party}] {
				return party
			}
		}
	}
	if len(s.By) == 0 {
		return ""
	}
	return s.By[0]
}

// author returns the object of an actor as an author of others, which only identities can be: one that is not an
// identity has one beside its own.
func (w *writer) author(id attribution.ActorID) ID {
	a := w.c.Actors[id]
	if _, absent := w.producers[id]; absent || a == nil || w.identity(id) != "" {
		return w.identity(id)
	}
	o, ok := w.authors[id]
	if !ok {
		d := w.derived("identity", id.Ref(), "author")
		d.ref = derivedRef
		w.call(d, id)
		d.text("name", cmp.Or(firstName(a), string(id), nameless))
		d.text("identity_class", "group")
		o = d.id
		w.authors[id] = o
	}
	return o
}

// writeStands writes what parties do by a statement, beside what the objects of their claims and the report of its
// speaker say.
func (w *writer) writeStands(id attribution.StatementID, s *attribution.Statement) {
	speaker := w.speaker(id, s)
	for _, st := range w.stands[id] {
		var refs []ID
		for _, on := range st.on {
			if st.word == agrees && (w.shows(id, st, on) || st.party == speaker && st.since == s.When && w.repeats(st, on)) {
				continue
			}
			if o := w.ids[on]; o != "" {
				refs = append(refs, o)
			}
		}
		if refs != nil {
			w.writeStand(id, st, refs)
		}
	}
}

// writeStand writes what a party does as an opinion or a note.
func (w *writer) writeStand(id attribution.StatementID, st *stand, refs []ID) {
	name := strings.Join([]string{"acts", itoa(st.place.Act), string(st.party), st.word, st.verb, string(st.since)}, "/")
	inferred := st.isInferred()
	text := st.verb
	var words attribution.Words
	if !inferred {
		words = w.x.Words(st.place)
		heading := cmp.Or(st.verb, string(st.does))
		if st.word != "" && st.leans != "" {
			heading += ", leaning " + string(st.leans)
		}
		if words.Text == "" {
			heading += ": " + w.phrase(st.on[0])
		}
		text = spoken(w.nameOf(st.party), words, heading, w.address(id))
	}
	var d *draft
	if st.word != "" {
		d = w.derived("opinion", id.Ref(), name)
		d.text("explanation", text)
		d.text("opinion", st.word)
	} else {
		d = w.derived("note", id.Ref(), name)
		d.text("abstract", st.verb)
		d.text("content", text)
	}
	d.ref = derivedRef
	w.cite(d, query.Place{Statement: id, Act: st.place.Act})
	w.call(d, st.party, st.reported, st.ended)
	if words.Text == "" {
		w.phrased(d, st.on[0])
	}
	if w.isLanguage(words.Lang) {
		d.text("lang", string(words.Lang))
	}
	if !inferred {
		d.text("created_by_ref", string(w.author(st.party)))
		w.labelStand(d, st)
		if o := w.object(attribution.CollectionActors, string(st.reported)); st.reported != "" && o != "" {
			refs = append(refs, o)
		}
	}
	d.refs("object_refs", refs)
	w.since(d, st.since)
}

// labelStand says in labels what an opinion or a note does.
func (w *writer) labelStand(d *draft, st *stand) {
	act := w.x.Act(st.place)
	d.label(labelsOf(&act.Assessment)...)
	switch {
	case strings.HasPrefix(st.verb, "reports: "):
		if st.place.Reported > 1 { // by somebody who is said to say so
			return
		}
		d.label(labelReported + string(st.does))
	case strings.HasSuffix(st.verb, perhaps):
		return
	default:
		d.label(labelVerb + string(st.does))
	}
	if st.leans != "" && st.leans != attribution.LeansFor {
		d.label(labelLeans + string(st.leans))
	}
}

// markUnheld marks the relationships and sightings that nobody holds: what was withdrawn is revoked.
func (w *writer) markUnheld() {
	claims := make(map[ID]bool)
	for _, h := range w.parties {
		claims[h.object] = true
	}
	for _, d := range w.drafts {
		if kind := d.id.Type(); kind != "relationship" && kind != "sighting" || !d.ref.IsProposition() ||
			claims[d.id] || w.standing[d.id] || d.has("revoked") {
			continue
		}
		d.label(unasserted)
		if w.ended[d.ref] && w.holders[d.ref] == nil {
			d.set("revoked", value("true"))
		}
	}
}
