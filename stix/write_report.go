package stix

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
	"github.com/google/uuid"
)

// writeReport writes a statement as a report: whose, of which day, what it says in which words, and what it is about.
// It contains the claims that its parties hold by it, with both ends.
func (w *writer) writeReport(id attribution.StatementID, s *attribution.Statement) {
	d := w.draft("report", id.Ref(), s.Extra)
	speaker := w.speaker(id, s)
	isOwn := s.UUID == uuid.Nil // and not a report of somebody else, which has a name and a description
	title := w.reportTitle(id, s, speaker, isOwn)
	if isOwn {
		d.compile("name", d.quotes.text(title))
	}
	d.text("name", title)
	published, ok := w.begins(s.When)
	if !ok {
		published = w.now // since it is required
		d.label(undated)
	}
	d.text("published", string(published))
	if ok && published.compare(w.now) <= 0 {
		d.text("created", string(published))
	}
	d.text("created_by_ref", string(w.author(speaker)))
	d.set("external_references", w.references(w.sourcesOf(id)))
	if source := w.c.Sources[s.Source]; source != nil {
		d.reliable(source.Reliability)
	}
	for i := range s.Acts {
		w.cite(d, query.Place{Statement: id, Act: i})
		if a := &s.Acts[i]; isOwn {
			w.call(d, a.By...)
			if a.Reported != nil {
				w.call(d, a.Reported.By...)
			}
		}
	}
	if isOwn {
		w.call(d, speaker)
	}
	d.tells = make(map[string]bool)
	refs := w.reportRefs(id, s, speaker, d)
	if isOwn {
		w.describe(d, s, speaker)
		d.compile("report_types", quotedList(d.quotes, reportTypes(refs)))
		if source := w.c.Publication(s); source != nil && w.isLanguage(source.Title.Lang) {
			d.compile("lang", d.quotes.text(string(source.Title.Lang)))
		}
	}
	if refs == nil {
		refs = []ID{w.drafts[0].id}
	}
	d.refs("object_refs", refs)
	w.writeStands(id, s)
}

// reportTitle returns the name of the report of a statement, which no other has: who speaks, and the title of the
// source that publishes it.
func (w *writer) reportTitle(id attribution.StatementID, s *attribution.Statement, speaker attribution.ActorID,
	isOwn bool) string {
	if kept := keptOf(s.Extra).member("name").string(); kept != "" {
		return kept
	}
	if !isOwn {
		return cmp.Or(reportName(w.c.Sources[s.Source], s.Occasion, id), nameless)
	}
	title := reportName(w.c.Publication(s), s.Occasion, "")
	if title == "" {
		title = strings.ReplaceAll(string(cmp.Or(s.Kind, attribution.StatementText)), "-", " ")
		if s.When != "" {
			title += ", " + dayOf(s.When)
		}
	}
	if name := w.nameOf(speaker); speaker != "" && !strings.HasPrefix(title, name) {
		title = name + ": " + title
	}
	return w.unique("report", title, dayOf(s.When), string(id))
}

// unique returns a name that no other object of a type has: with what tells it from others where one has it.
func (w *writer) unique(kind, name string, marks ...string) string {
	out := name
	for _, mark := range append([]string{""}, marks...) {
		if mark != "" {
			out = name + " (" + mark + ")"
		}
		if key := [2]string{kind, strings.ToLower(strings.TrimSpace(out))}; !w.names[key] {
			w.names[key] = true
			return out
		}
	}
	return out
}

// reportRefs returns what a report contains: the claims of its parties, their ends, and what else its acts are about.
func (w *writer) reportRefs(id attribution.StatementID, s *attribution.Statement, speaker attribution.ActorID, d *draft) []ID {
	var refs []ID
	added := make(map[ID]bool)
	add := func(o ID) {
		if o != "" && o != d.id && !added[o] {
			added[o] = true
			refs = append(refs, o)
		}
	}
	addEnds := func(on attribution.Ref) {
		a, b := w.endsOf(on)
		add(a)
		add(b)
	}
	live := make(map[attribution.Ref]bool)
	for _, st := range w.stands[id] {
		for _, on := range st.on {
			if st.word == agrees && st.party == speaker && st.since == s.When && !live[on] && w.repeats(st, on) {
				live[on] = true // what the speaker holds by its statement
				add(w.holder(speaker, on).object)
			}
		}
	}
	for _, st := range w.stands[id] {
		for _, on := range st.on {
			if st.word == agrees && st.party != speaker && w.shows(id, st, on) {
				add(w.holder(st.party, on).object)
			}
		}
	}
	for _, st := range w.stands[id] {
		for _, on := range st.on {
			if st.word == agrees {
				addEnds(on)
			}
		}
	}
	for i := range s.Acts {
		a := &s.Acts[i]
		if a.Verb == attribution.Asserts {
			for n, on := range a.On {
				if w.ids[on] != "" && live[on] {
					w.tells(d, "acts", itoa(i), "on", itoa(n))
				}
			}
		}
		for _, refs := range [][]attribution.Ref{a.On, a.Answers} {
			for _, on := range refs {
				switch collection, _ := on.Split(); collection {
				case attribution.CollectionAttributions, attribution.CollectionAccounts:
					addEnds(on)
				case attribution.CollectionStatements:
				default:
					add(w.ids[on])
				}
			}
		}
	}
	for _, parties := range [][]attribution.ActorID{s.By, s.For} {
		for _, by := range parties {
			add(w.object(attribution.CollectionActors, string(by)))
		}
	}
	return refs
}

// endsOf returns the objects that a proposition is about: two, one, or none.
func (w *writer) endsOf(on attribution.Ref) (ID, ID) {
	collection, id := on.Split()
	switch collection {
	case attribution.CollectionAttributions:
		if a := w.c.Attributions[attribution.AttributionID(id)]; a != nil {
			return w.ids[a.Subject], w.target(a, w.ids[a.Object])
		}
	case attribution.CollectionAccounts:
		if a := w.c.Accounts[attribution.AccountID(id)]; a != nil {
			return w.object(attribution.CollectionIncidents, string(a.Incident)), ""
		}
	}
	return "", ""
}

// reportTypes returns what a report is about, in the words of section 10.20.
func reportTypes(refs []ID) []string {
	out := []string{"threat-report"}
	for _, kind := range []string{"campaign", "identity", "intrusion-set", "threat-actor"} {
		if slices.ContainsFunc(refs, func(id ID) bool { return id.Type() == kind }) {
			out = append(out, kind)
		}
	}
	return out
}

// describe writes in the description of a report what its statement is and what it does, act by act, in its words.
func (w *writer) describe(d *draft, s *attribution.Statement, speaker attribution.ActorID) {
	told := func(path ...string) { w.tells(d, path...) }
	text := append(append(make([]byte, 0, 1<<10), w.nameOf(speaker)...), ':', '\n')
	for i := range s.Acts {
		text = append(w.describeAct(text, told, i, &s.Acts[i], attribution.StatementID(localOf(d.ref))), '\n')
	}
	if len(s.Acts) == 0 {
		text = append(text, '\n')
	}
	text = append(text, '[')
	first := len(text)
	about := func(what string, path ...string) {
		if what == "" {
			return
		}
		if len(text) > first {
			text = append(text, "; "...)
		}
		text = appendUnbracketed(text, what)
		if path != nil {
			told(path...)
		}
	}
	about(string(s.Kind), "kind")
	about(s.Occasion, "occasion")
	about(s.Place, "place")
	about(dayOf(s.When))
	about(s.Capacity.Text, "capacity", "text")
	d.compile("description", d.quotes.text(string(append(text, ']'))))
}

// describeAct appends what the description of a report says of an act.
func (w *writer) describeAct(text []byte, told func(path ...string), i int, a *attribution.Act,
	id attribution.StatementID) []byte {
	at := itoa(i)
	words := w.x.Words(query.Place{Statement: id, Act: i})
	told("acts", at, "verb")
	for n, by := range a.By {
		if n > 0 {
			text = append(text, ", "...)
		}
		text = append(text, w.nameOf(by)...)
		told("acts", at, "by", itoa(n))
	}
	if len(a.By) > 0 {
		text = append(text, ' ')
	}
	text = append(text, a.Verb...)
	if r := a.Reported; r != nil {
		told("acts", at, "reported", "verb")
		text = append(text, ": "...)
		names := len(text)
		for n, by := range r.By {
			if n > 0 {
				text = append(text, ", "...)
			}
			text = append(text, w.nameOf(by)...)
			told("acts", at, "reported", "by", itoa(n))
		}
		if len(text) == names {
			text = append(text, "somebody"...)
		}
		text = append(append(text, ' '), r.Verb...)
		if r.Wording.Text != "" {
			told("acts", at, "reported", "wording", "text")
			words = r.Wording
		}
		text = appendSureness(text, &r.Assessment, func(part string) {
			told("acts", at, "reported", "assessment", part, "text")
		})
	}
	if a.Wording.Text != "" {
		told("acts", at, "wording", "text")
	}
	text = appendSureness(text, &a.Assessment, func(part string) { told("acts", at, "assessment", part, "text") })
	if words.Text != "" {
		text = append(append(append(text, " “"...), words.Text...), "”"...)
	}
	return text
}

// appendSureness appends the terms of an assessment, in parentheses.
func appendSureness(text []byte, a *attribution.Assessment, told func(part string)) []byte {
	opening := " ("
	for _, t := range []struct {
		part string
		term *attribution.Term
	}{{"likelihood", &a.Likelihood}, {"confidence", &a.Confidence}, {"certainty", &a.Certainty}, {"standard", &a.Standard}} {
		if t.term.Text != "" {
			text = append(append(append(append(text, opening...), t.part...), ' '), t.term.Text...)
			told(t.part)
			opening = ", "
		}
	}
	if opening == ", " {
		text = append(text, ')')
	}
	return text
}

// tells notes that an object says what stands at a pointer in its entity. Of one pointer there is one text.
func (w *writer) tells(d *draft, path ...string) {
	var stack [64]byte
	text := stack[:0]
	for _, part := range path {
		text = append(append(text, '/'), part...)
	}
	pointer, ok := w.pointers[string(text)]
	if !ok {
		pointer = string(text)
		w.pointers[pointer] = pointer
	}
	d.tells[pointer] = true
}

func localOf(r attribution.Ref) string {
	_, id := r.Split()
	return id
}

func (w *writer) namesOf(ids []attribution.ActorID) []string {
	var out []string
	for _, id := range ids {
		out = append(out, w.nameOf(id))
	}
	return out
}
