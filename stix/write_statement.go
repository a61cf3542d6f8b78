package stix

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
)

// writeStatements writes statements as reports of those who made them, which contain what they assert. Denials are
// opinions, too.
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
		d.set("content", d.quotes.text(act.Wording.Text))
	} else {
		d.text("explanation", act.Wording.Text)
	}
	if w.isLanguage(act.Wording.Lang) {
		d.text("lang", string(act.Wording.Lang))
	}
	creator := w.first(s.By)
	if s.Office != "" {
		creator = w.identity(s.Office)
		w.call(d, s.By...)
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

// writeQuotes writes quotes as notes on the reports of their statements, or on the notes of the quotes that they
// render.
func (w *writer) writeQuotes() {
	for _, id := range sorted(w.c.Quotes) {
		if !isTold(w.c.Quotes[id].Extra) {
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
		d.compile("abstract", d.quotes.text(w.quoteHeading(d, q)))
		d.set("content", d.quotes.text(q.Text))
		if w.isLanguage(q.Lang) {
			d.text("lang", string(q.Lang))
		}
		d.text("created_by_ref", string(w.identity(q.Speaker)))
		if s := w.c.Statements[q.Statement]; s != nil {
			if day, ok := w.begins(s.When); ok && day.compare(w.now) <= 0 {
				d.text("created", string(day))
			}
		}
		on := w.object(attribution.CollectionStatements, string(q.Statement))
		if on == "" {
			on = w.object(attribution.CollectionQuotes, string(q.Renders))
		}
		d.refs("object_refs", []ID{cmp.Or(on, w.drafts[0].id)})
	}
}

// quoteHeading says what the note of a quote is: whose words, of which day or of which quote a rendering.
func (w *writer) quoteHeading(d *draft, q *attribution.Quote) string {
	s := w.c.Statements[q.Statement]
	speaker := q.Speaker
	if s != nil && speaker == "" {
		speaker = w.speaker(q.Statement, s)
	}
	out := "quote"
	if q.Renders != "" {
		out = "rendering of a quote"
	}
	if speaker != "" {
		w.call(d, speaker)
		out += " of " + w.nameOf(speaker)
	}
	if s != nil && s.When != "" {
		out += ", " + dayOf(s.When)
	}
	return out
}

// dayOf returns a date without its zone.
func dayOf(w attribution.When) string {
	day, _, _ := strings.Cut(string(w), "[")
	return day
}

// about says on what evidence is put forward.
func (w *writer) about(d *draft, id attribution.EvidenceID) {
	if w.backed == nil {
		w.backed = make(map[attribution.EvidenceID][]attribution.Ref)
		for _, sid := range sorted(w.c.Statements) {
			for _, a := range w.c.Statements[sid].Acts {
				for _, e := range a.Evidence {
					w.backed[e] = append(w.backed[e], a.On...)
				}
			}
		}
	}
	var refs []ID
	seen := make(map[ID]bool)
	for _, on := range w.backed[id] {
		if o := w.ids[on]; o != "" && !seen[o] {
			seen[o] = true
			refs = append(refs, o)
		}
	}
	if refs == nil {
		refs = []ID{w.drafts[0].id}
	}
	d.refs("object_refs", refs)
}
