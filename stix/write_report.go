package stix

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
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
	published, ok := start(s.When)
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
			d.call(a.By...)
			if a.Reported != nil {
				d.call(a.Reported.By...)
			}
		}
	}
	if isOwn {
		d.call(speaker)
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
		if key := kind + " " + strings.ToLower(strings.TrimSpace(out)); !w.names[key] {
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
	live := make(map[attribution.Ref]bool)
	for _, p := range w.live(id, speaker, s.When) {
		live[p] = true
		add(w.objects[claimKey{speaker, p}])
	}
	for _, st := range w.stands[id] {
		for _, on := range st.on {
			if st.word == agrees && st.party != speaker && w.shows(id, st, on) {
				add(w.objects[claimKey{st.party, on}])
			}
		}
	}
	for _, st := range w.stands[id] {
		for _, on := range st.on {
			if st.word == agrees {
				for _, end := range w.endsOf(on) {
					add(end)
				}
			}
		}
	}
	for i := range s.Acts {
		a := &s.Acts[i]
		if a.Verb == attribution.Asserts {
			for n, on := range a.On {
				d.tells[model.PointerTo("acts", itoa(i), "on", itoa(n))] = w.ids[on] != "" && live[on]
			}
		}
		for _, on := range slices.Concat(a.On, a.Answers) {
			switch collection, _ := on.Split(); collection {
			case attribution.CollectionAttributions, attribution.CollectionAccounts:
				for _, end := range w.endsOf(on) {
					add(end)
				}
			case attribution.CollectionStatements:
			default:
				add(w.ids[on])
			}
		}
	}
	for _, by := range slices.Concat(s.By, s.For) {
		add(w.ids[by.Ref()])
	}
	return refs
}

// endsOf returns the objects that a proposition is about.
func (w *writer) endsOf(on attribution.Ref) []ID {
	collection, id := on.Split()
	switch collection {
	case attribution.CollectionAttributions:
		if a := w.c.Attributions[attribution.AttributionID(id)]; a != nil {
			return []ID{w.ids[a.Subject], w.target(a, w.ids[a.Object])}
		}
	case attribution.CollectionAccounts:
		if a := w.c.Accounts[attribution.AccountID(id)]; a != nil {
			return []ID{w.ids[a.Incident.Ref()]}
		}
	}
	return nil
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
	told := func(path ...string) { d.tells[model.PointerTo(path...)] = true }
	var lines []string
	var about []string
	for _, m := range []struct{ name, value string }{{"kind", string(s.Kind)}, {"occasion", s.Occasion},
		{"place", s.Place}, {"when", dayOf(s.When)}} {
		if m.value != "" {
			about = append(about, m.value)
			if m.name != "when" {
				told(m.name)
			}
		}
	}
	if s.Capacity.Text != "" {
		about = append(about, s.Capacity.Text)
		told("capacity", "text")
	}
	for i := range s.Acts {
		a := &s.Acts[i]
		words := w.x.Words(query.Place{Statement: attribution.StatementID(localOf(d.ref)), Act: i})
		line := string(a.Verb)
		told("acts", itoa(i), "verb")
		if len(a.By) > 0 {
			line = strings.Join(w.namesOf(a.By), ", ") + " " + line
			for n := range a.By {
				told("acts", itoa(i), "by", itoa(n))
			}
		}
		if r := a.Reported; r != nil {
			told("acts", itoa(i), "reported", "verb")
			line += ": " + cmp.Or(strings.Join(w.namesOf(r.By), ", "), "somebody") + " " + string(r.Verb)
			for n := range r.By {
				told("acts", itoa(i), "reported", "by", itoa(n))
			}
			if r.Wording.Text != "" {
				told("acts", itoa(i), "reported", "wording", "text")
				words = r.Wording
			}
			line += sureness(r.Assessment, func(part string) { told("acts", itoa(i), "reported", "assessment", part, "text") })
		}
		if a.Wording.Text != "" {
			told("acts", itoa(i), "wording", "text")
		}
		line += sureness(a.Assessment, func(part string) { told("acts", itoa(i), "assessment", part, "text") })
		if words.Text != "" {
			line += " “" + words.Text + "”"
		}
		lines = append(lines, line)
	}
	d.compile("description", d.quotes.text(w.nameOf(speaker)+":\n"+strings.Join(lines,
		"\n")+"\n["+unbracketed.Replace(strings.Join(about, "; "))+"]"))
}

// sureness returns the terms of an assessment, in parentheses.
func sureness(a attribution.Assessment, told func(part string)) string {
	var out []string
	for _, t := range []struct {
		part string
		term attribution.Term
	}{{"likelihood", a.Likelihood}, {"confidence", a.Confidence}, {"certainty", a.Certainty}, {"standard", a.Standard}} {
		if t.term.Text != "" {
			out = append(out, t.part+" "+t.term.Text)
			told(t.part)
		}
	}
	if out == nil {
		return ""
	}
	return " (" + strings.Join(out, ", ") + ")"
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
