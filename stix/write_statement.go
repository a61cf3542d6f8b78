package stix

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// writeStatements writes statements as reports of those who made them, which contain what they assert. Denials are opinions, too.
func (w *writer) writeStatements() {
	for _, id := range sorted(w.c.Statements) {
		s := w.c.Statements[id]
		kept := keptOf(s.Extra)
		if kept.member("told_by").exists() {
			continue
		}
		switch kept.member("type").string() {
		case "note":
			w.writeRemark(id, s, "note")
			continue
		case "opinion":
			if slices.Contains(opinions, kept.member("opinion").string()) {
				w.writeRemark(id, s, "opinion")
				continue
			}
		}
		w.writeReport(id, s)
	}
}

func (w *writer) writeReport(id attribution.StatementID, s *attribution.Statement) {
	d := w.draft("report", id.Ref(), s.Extra)
	d.text("name", cmp.Or(keptOf(s.Extra).member("name").string(), reportName(w.c.Sources[s.Source], s.Occasion, id), nameless))
	published, ok := start(s.When)
	if !ok {
		published = w.now // since it is required
		d.list("labels", []string{undated})
	}
	d.text("published", string(published))
	speaker := w.speaker(id, s)
	d.text("created_by_ref", string(w.author(speaker)))
	d.set("external_references", w.references(sourceList(s.Source)))
	if source := w.c.Sources[s.Source]; source != nil {
		d.reliable(source.Reliability)
	}
	d.tells = make(map[string]bool)
	var refs, about []ID
	added := make(map[ID]bool)
	add := func(list *[]ID, ref attribution.Ref) {
		if o := w.ids[ref]; o != "" && o != d.id && !added[o] {
			added[o] = true
			*list = append(*list, o)
		}
	}
	live := make(map[attribution.Ref]bool)
	for _, p := range w.live(id, speaker, s.When) {
		live[p] = true
		add(&refs, p)
	}
	for i := range s.Acts {
		a := &s.Acts[i]
		if a.Verb == attribution.Asserts {
			for n, on := range a.On {
				tells := w.ids[on] != "" && live[on]
				d.tells[model.PointerTo("acts", itoa(i), "on", itoa(n))] = tells
				d.tells[model.PointerTo("acts", itoa(i), "verb")] = tells || d.tells[model.PointerTo("acts", itoa(i), "verb")]
			}
		}
		for _, on := range slices.Concat(a.On, a.Answers) {
			if collection, _ := on.Split(); collection != attribution.CollectionAttributions && collection != attribution.CollectionAccounts && collection != attribution.CollectionStatements {
				add(&about, on)
			}
		}
	}
	for _, by := range slices.Concat(s.By, s.For) {
		add(&about, by.Ref())
	}
	refs = append(refs, about...)
	if refs == nil {
		refs = []ID{w.drafts[0].id}
	}
	d.refs("object_refs", refs)
	w.writeStands(id, s)
}

// isProposition reports whether a reference names something that somebody can hold.
func (w *writer) isProposition(ref attribution.Ref) bool {
	collection, _ := ref.Split()
	return collection == attribution.CollectionAttributions || collection == attribution.CollectionAccounts
}

// opinions are the words of section 10.18.
var opinions = []string{stronglyDisagrees, disagrees, neutral, agrees, "strongly-agree"}

// writeRemark writes a statement as the note or the opinion that it came from.
func (w *writer) writeRemark(id attribution.StatementID, s *attribution.Statement, kind string) {
	d := w.draft(kind, id.Ref(), s.Extra)
	var act attribution.Act
	if len(s.Acts) > 0 {
		act = s.Acts[0]
	}
	if kind == "note" {
		d.set("content", textNode(act.Wording.Text))
	} else {
		d.text("explanation", act.Wording.Text)
	}
	if isLanguage(string(act.Wording.Lang)) {
		d.text("lang", string(act.Wording.Lang))
	}
	creator := w.first(s.By)
	if s.Office != "" {
		creator = w.identity(s.Office)
		var authors []string
		for _, by := range s.By {
			if a := w.c.Actors[by]; a != nil {
				authors = append(authors, cmp.Or(firstName(a), string(by)))
			}
		}
		d.list("authors", authors)
	}
	d.text("created_by_ref", string(creator))
	d.set("external_references", w.references(sourceList(s.Source)))
	var refs []ID
	for _, on := range act.On {
		if o := w.ids[on]; o != "" {
			refs = append(refs, o)
		}
	}
	if refs == nil {
		refs = []ID{w.drafts[0].id}
	}
	d.refs("object_refs", refs)
}

// writeQuotes writes quotes as notes on the reports of their statements, or on the notes of the quotes that they render.
func (w *writer) writeQuotes() {
	for _, id := range sorted(w.c.Quotes) {
		if _, ok := w.isTold(w.c.Quotes[id].Extra); !ok {
			w.draft("note", id.Ref(), w.c.Quotes[id].Extra)
		}
	}
	for _, d := range w.drafts {
		collection, local := d.ref.Split()
		if collection == attribution.CollectionEvidence {
			w.about(d, attribution.EvidenceID(local))
		}
		if collection != attribution.CollectionQuotes {
			continue
		}
		q := w.c.Quotes[attribution.QuoteID(local)]
		d.set("content", textNode(q.Text))
		if isLanguage(string(q.Lang)) {
			d.text("lang", string(q.Lang))
		}
		d.text("created_by_ref", string(w.identity(q.Speaker)))
		on := w.ids[q.Statement.Ref()]
		if on == "" {
			on = w.ids[q.Renders.Ref()]
		}
		d.refs("object_refs", []ID{cmp.Or(on, w.drafts[0].id)})
	}
}

// about says on what evidence is put forward.
func (w *writer) about(d *draft, id attribution.EvidenceID) {
	var refs []ID
	for _, sid := range sorted(w.c.Statements) {
		for i := range w.c.Statements[sid].Acts {
			a := &w.c.Statements[sid].Acts[i]
			if !slices.Contains(a.Evidence, id) {
				continue
			}
			for _, on := range a.On {
				if o := w.ids[on]; o != "" && !slices.Contains(refs, o) {
					refs = append(refs, o)
				}
			}
		}
	}
	if refs == nil {
		refs = []ID{w.drafts[0].id}
	}
	d.refs("object_refs", refs)
}
