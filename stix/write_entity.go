package stix

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/attribution"
	"example.com/attribution/query"
	"example.com/attribution/stix/internal/spec"
)

func itoa(n int) string { return strconv.Itoa(n) }

// writeIncidents writes incidents as such, or as the campaigns that they came from.
func (w *writer) writeIncidents() {
	for _, id := range sorted(w.c.Incidents) {
		i := w.c.Incidents[id]
		if isTold(i.Extra) {
			continue
		}
		if keptOf(i.Extra).member("type").string() == "campaign" {
			d := w.draft("campaign", id.Ref(), i.Extra)
			w.name(d, i.Names, cmp.Or(i.Title, string(id), nameless), "", true)
			continue
		}
		d := w.draft("incident", id.Ref(), i.Extra)
		names := i.Names
		if i.Title != "" {
			names = slices.Concat([]attribution.Name{{Text: i.Title}}, names)
		}
		w.name(d, names, cmp.Or(string(id), nameless), "", false)
		if i.Title != "" {
			w.inLanguage(d)
		}
	}
}

// writeEvidence writes items of evidence as notes on what they are put forward for.
func (w *writer) writeEvidence() {
	for _, id := range sorted(w.c.Evidence) {
		e := w.c.Evidence[id]
		d := w.draft("note", id.Ref(), e.Extra)
		d.text("abstract", cmp.Or(keptOf(e.Extra).member("abstract").string(), string(e.Kind), anyEvidence))
		d.set("content", d.quotes.text(e.Description))
		w.inLanguage(d)
		d.text("created_by_ref", string(w.first(e.By)))
		d.set("external_references", w.references(e.Sources))
		d.reliable(e.Reliability)
		d.credible(e.Credibility)
	}
}

// writeAccounts writes accounts as sightings of their incidents.
func (w *writer) writeAccounts() {
	for _, id := range sorted(w.c.Accounts) {
		a := w.c.Accounts[id]
		incident := w.object(attribution.CollectionIncidents, string(a.Incident))
		if isTold(a.Extra) {
			continue
		}
		if incident == "" {
			w.homeless = append(w.homeless, id.Ref())
			continue
		}
		if w.writeReach(id, a, incident) {
			continue
		}
		d := w.draft("sighting", id.Ref(), a.Extra)
		w.seen(d, a)
		d.text("sighting_of_ref", string(incident))
		var where []ID
		for _, v := range a.Victims {
			o := w.object(attribution.CollectionActors, string(v.Actor))
			if (o.Type() == "identity" || o.Type() == "location") && !slices.Contains(where, o) {
				where = append(where, o)
			}
		}
		d.refs("where_sighted_refs", where)
		w.claims(d, id.Ref())
	}
}

// writeReach writes an account that came from a relationship of an incident with a victim as that relationship. It
// reports false for another account.
func (w *writer) writeReach(id attribution.AccountID, a *attribution.Account, incident ID) bool {
	if len(a.Victims) != 1 || keptOf(a.Extra).member("type").string() != "relationship" {
		return false
	}
	victim := w.object(attribution.CollectionActors, string(a.Victims[0].Actor))
	if !isEnd(victim) {
		return false
	}
	d := w.draft("relationship", id.Ref(), a.Extra)
	d.text("relationship_type", reachOf(a.Victims[0]))
	d.text("source_ref", string(incident))
	d.text("target_ref", string(victim))
	w.during(d, a.Activity)
	w.claims(d, id.Ref())
	return true
}

// reachOf returns the type of the relationship of an incident with a victim.
func reachOf(v attribution.Victim) string {
	if v.Effect == attribution.EffectTargeted {
		return "targets"
	}
	return "impacts"
}

// during writes from when until when a relationship holds.
func (w *writer) during(d *draft, period attribution.When) {
	from, started := start(period)
	to, ended := end(period)
	if started {
		d.text("start_time", string(from))
	}
	if ended && (!started || from.compare(to) < 0) {
		d.text("stop_time", string(to))
	}
}

// seen writes when an account says that something happened.
func (w *writer) seen(d *draft, a *attribution.Account) {
	from, started := start(a.Activity)
	to, ended := end(a.Activity)
	if started {
		d.text("first_seen", string(from))
	}
	if ended && (!started || from.compare(to) <= 0) {
		d.text("last_seen", string(to))
	}
}

// writeAttributions writes attributions as relationships.
func (w *writer) writeAttributions() {
	for _, id := range sorted(w.c.Attributions) {
		a := w.c.Attributions[id]
		source, target := w.ids[a.Subject], w.ids[a.Object]
		if isTold(a.Extra) {
			continue
		}
		if !isEnd(source) || !isEnd(target) {
			w.homeless = append(w.homeless, id.Ref())
			continue
		}
		target = w.target(a, target)
		d := w.draft("relationship", id.Ref(), a.Extra)
		d.text("relationship_type", relationOf(w.c, a, source.Type(), target.Type()))
		d.text("source_ref", string(source))
		d.text("target_ref", string(target))
		w.during(d, a.Period)
		w.claims(d, id.Ref())
	}
}

// target returns the object that an attribution is to: for where somebody is, the territory of a state.
func (w *writer) target(a *attribution.Attribution, object ID) ID {
	if s, ok := w.c.Actors[actorOf(a.Object)].(*attribution.State); ok && w.states[s.Code] == 1 && w.seats[s.Code] != "" &&
		(a.Link == attribution.BasedIn || a.Link == attribution.FromTerritoryOf) && object.Type() == "identity" {
		return w.seats[s.Code]
	}
	return object
}

// isEnd reports whether a relationship can be from or to an object.
func isEnd(id ID) bool {
	t := spec.Lookup(id.Type(), spec.V21)
	return t != nil && t.Category == spec.Domain
}

func actorOf(r attribution.Ref) attribution.ActorID {
	if collection, id := r.Split(); collection == attribution.CollectionActors {
		return attribution.ActorID(id)
	}
	return ""
}

// foldTold makes objects tell again what they told.
func (w *writer) foldTold() {
	for _, id := range sortedWhere(w.c.Incidents, func(i *attribution.Incident) bool { return isTold(i.Extra) }) {
		w.foldOr(w.c.Incidents[id].Extra, id.Ref())
	}
	for _, id := range sortedWhere(w.c.Accounts, func(a *attribution.Account) bool { return isTold(a.Extra) }) {
		a := w.c.Accounts[id]
		if d := w.foldOr(a.Extra, id.Ref()); d != nil && d.id.Type() == "campaign" {
			w.seen(d, a)
			d.text("objective", a.Purpose.Text)
		}
	}
	for _, id := range sortedWhere(w.c.Attributions, func(a *attribution.Attribution) bool { return isTold(a.Extra) }) {
		w.foldOr(w.c.Attributions[id].Extra, id.Ref())
	}
	for _, id := range sortedWhere(w.c.Statements, func(s *attribution.Statement) bool { return isTold(s.Extra) }) {
		s := w.c.Statements[id]
		w.tell(w.foldOr(s.Extra, id.Ref()), s)
	}
	for _, id := range sortedWhere(w.c.Quotes, func(q *attribution.Quote) bool { return isTold(q.Extra) }) {
		q := w.c.Quotes[id]
		if d := w.foldOr(q.Extra, id.Ref()); d != nil {
			d.text("description", q.Text)
			if w.isLanguage(q.Lang) {
				d.text("lang", string(q.Lang))
			}
		}
	}
}

// foldOr makes the object that an entity came from tell it. If there is none, the grouping stands for the entity.
func (w *writer) foldOr(extra attribution.Extra, ref attribution.Ref) *draft {
	by := teller(extra)
	if by == "" {
		return nil
	}
	d, ok := w.fold(by, ref)
	if !ok {
		w.homeless = append(w.homeless, ref)
		return nil
	}
	return d
}

// tell writes on an object who holds what it says.
func (w *writer) tell(d *draft, s *attribution.Statement) {
	if d == nil || len(s.Acts) == 0 {
		return
	}
	a := s.Acts[0]
	if a.Verb == attribution.Withdraws {
		d.set("revoked", value("true"))
		return
	}
	d.text("created_by_ref", string(w.first(s.By)))
	d.set("external_references", w.references(sourceList(s.Source)))
	w.tellWords(d, &a)
}

// tellWords writes on an object in which words somebody holds what it says, and how surely.
func (w *writer) tellWords(d *draft, a *attribution.Act) {
	if d.id.Type() == "relationship" && !a.Inferred {
		d.text("description", a.Wording.Text)
		if w.isLanguage(a.Wording.Lang) {
			d.text("lang", string(a.Wording.Lang))
		}
	}
	if t := a.Assessment.Confidence; t.Scale == confidenceScale {
		if n, err := strconv.Atoi(t.Text); err == nil && n >= 0 && n <= 100 && itoa(n) == t.Text {
			d.set("confidence", value(t.Text))
		}
	}
}

// sourcesOf returns where the words of a statement were read: its source or, where it has none, those of its acts.
func (w *writer) sourcesOf(id attribution.StatementID) []attribution.SourceID {
	s := w.c.Statements[id]
	switch {
	case s == nil:
		return nil
	case s.Source != "":
		return sourceList(s.Source)
	}
	var out []attribution.SourceID
	for i := range s.Acts {
		if source := w.x.Source(query.Place{Statement: id, Act: i}); source != "" && !slices.Contains(out, source) {
			out = append(out, source)
		}
	}
	return out
}

func sourceList(id attribution.SourceID) []attribution.SourceID {
	if id == "" {
		return nil
	}
	return []attribution.SourceID{id}
}
