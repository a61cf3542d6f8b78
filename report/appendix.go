package report

import (
	"fmt"
	"maps"
	"slices"

	"example.com/attribution"
)

// statementList lists all statements of others than the compilers.
func (p *printer) statementList() {
	all := p.d.spokenStatements()
	if len(all) == 0 {
		return
	}
	p.section("Statements")
	fmt.Fprintln(p.w)
	for _, s := range all {
		p.line("  • ", s.Title)
		if s.About != "" {
			p.line("    ", s.About)
		}
	}
}

// otherQuotes shows the quotes that no act rests on.
func (p *printer) otherQuotes() {
	all := p.d.unshown(p.shown)
	if len(all) == 0 {
		return
	}
	p.section("Quotations used nowhere else")
	for _, id := range all {
		if p.shown[id] {
			continue // a rendering of one of these
		}
		fmt.Fprintln(p.w)
		p.line("  ▸ ", p.d.quoteTitle(id))
		p.quote("    ", "", id)
	}
}

// unshown are the quotes that were not shown, those first that render no other.
func (d *dossier) unshown(shown map[attribution.QuoteID]bool) []attribution.QuoteID {
	var originals, renderings []attribution.QuoteID
	for _, id := range slices.Sorted(maps.Keys(d.c.Quotes)) {
		switch q := d.c.Quotes[id]; {
		case shown[id]:
		case q.Renders != "" && d.c.Quotes[q.Renders] != nil:
			renderings = append(renderings, id)
		default:
			originals = append(originals, id)
		}
	}
	return append(originals, renderings...)
}

// quoteTitle names the statement whose words a quote has or, where it has none, its source.
func (d *dossier) quoteTitle(id attribution.QuoteID) string {
	q := d.c.Quotes[id]
	if q.Statement == "" {
		return d.title(q.Source.Ref())
	}
	return d.title(q.Statement.Ref())
}

// cast lists who is who.
func (p *printer) cast() {
	all := p.d.cast()
	if len(all) == 0 {
		return
	}
	p.section("Who is who")
	fmt.Fprintln(p.w)
	for _, m := range all {
		p.line("  • ", p.d.labelled(particular{p.d.own(m.Name.Text), m.About}))
	}
}

func (m *markdown) statementList() {
	all := m.d.spokenStatements()
	if len(all) == 0 {
		return
	}
	m.section("Statements")
	fmt.Fprintln(m.w)
	for _, s := range all {
		m.item(0, m.anchor(s.Anchor)+inline(s.Title))
		if s.About != "" {
			m.item(1, inline(s.About))
		}
	}
}

func (m *markdown) otherQuotes() {
	all := m.d.unshown(m.q.shown)
	if len(all) == 0 {
		return
	}
	m.section("Quotations used nowhere else")
	fmt.Fprintln(m.w)
	for _, id := range all {
		if m.q.shown[id] {
			continue // a rendering of one of these
		}
		m.item(0, inline(m.d.quoteTitle(id)))
		var quotes []quotation
		m.q.add(&quotes, id, 0)
		for _, q := range quotes {
			m.quotation(1, q)
		}
	}
}

func (m *markdown) cast() {
	all := m.d.cast()
	if len(all) == 0 {
		return
	}
	m.section("Who is who")
	fmt.Fprintln(m.w)
	for _, c := range all {
		m.item(0, "**"+inline(m.d.own(c.Name.Text))+"**"+inline(m.d.say(": ")+c.About))
	}
}

// anchor makes a place to which links lead, which code hosts keep when headings change.
func (m *markdown) anchor(name string) string { return `<a id="` + escapeAttribute(name) + `"></a>` }
