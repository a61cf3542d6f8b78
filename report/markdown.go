package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"example.com/attribution"
)

// Markdown writes the case as GitHub Flavored Markdown, with diagrams in Mermaid: when what happened and was said, and
// who is linked to whom. A diagram shows as much as code hosts draw, and says how much that is; of chains it shows as
// many as [HTML].
//
// The case should be valid: what [attribution.Case.Validate] would find is shown as it stands. The error is that of w,
// or that of [example.com/attribution/query.Index.AsOf].
func Markdown(w io.Writer, c *attribution.Case, o Options) error {
	d, err := newDossier(c, o)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(w)
	m := markdown{w: buffered, d: d, q: newQuoter(d)}
	fmt.Fprintf(m.w, "# %s\n", leading(inline(d.own(cmp.Or(d.c.Title, d.c.ID)))))
	m.paragraph(strings.Join(d.imprint(o.AsOf), " · "))
	if d.empty() {
		m.paragraph(d.say("The case holds nothing to report."))
	}
	m.summary()
	if o.Short {
		return buffered.Flush()
	}
	m.matrix()
	m.bands()
	if g := d.graph(); g.shown > 0 {
		m.section("From incident to state")
		m.diagram(g)
		m.rejects()
	}
	m.paths()
	m.incidents()
	m.claims("Who stands how to whom", d.links)
	m.claims("What else was said", d.others)
	g := d.grounds()
	m.evidence(g)
	m.responses()
	m.statementList()
	m.otherQuotes()
	m.notes()
	m.names()
	m.cast()
	m.coverage()
	m.searches(g.Searches)
	m.sources()
	return buffered.Flush()
}

type markdown struct {
	w *bufio.Writer
	d *dossier
	q *quoter
}

func (m *markdown) heading(level int, text string) {
	fmt.Fprintf(m.w, "\n%s %s\n", strings.Repeat("#", level), leading(inline(m.d.own(text))))
}

// summary gives the answer at a glance.
func (m *markdown) summary() {
	s := m.d.summary()
	if s.Empty() {
		return
	}
	m.section("At a glance")
	list := func(heading string, lines ...string) {
		m.heading(3, heading)
		fmt.Fprintln(m.w)
		for _, l := range lines {
			fmt.Fprintf(m.w, "- %s\n", leading(inline(l)))
		}
	}
	of := func(claims []brief) (out []string) {
		for _, b := range claims {
			out = append(out, m.d.line(b))
		}
		return out
	}
	for _, in := range s.Incidents {
		list(m.d.heading(in), of(in.Claims)...)
	}
	if len(s.Measures) > 0 {
		var days []string
		for _, b := range s.Measures {
			days = append(days, dayLine(b))
		}
		list(m.d.say("What states did"), days...)
	}
	if len(s.Links) > 0 {
		list(m.d.say("Who stands how to whom"), of(s.Links)...)
	}
}

func (m *markdown) section(title string) { m.heading(2, m.d.say(title)) }

func (m *markdown) paragraph(text string) {
	if text != "" {
		fmt.Fprintf(m.w, "\n%s\n", leading(inline(text)))
	}
}

// maxDepth is as deep as lists nest; what lies deeper stands beside what it belongs to.
const maxDepth = 8

// item writes an item of a list, some levels deep.
func (m *markdown) item(depth int, text string) {
	fmt.Fprintf(m.w, "%s- %s\n", strings.Repeat("  ", min(depth, maxDepth)), leading(text))
}

func (m *markdown) table(head []string, rows [][]string) {
	fmt.Fprintf(m.w, "\n| %s |\n|%s\n", strings.Join(head, " | "), strings.Repeat(" --- |", len(head)))
	for _, r := range rows {
		fmt.Fprintf(m.w, "| %s |\n", strings.Join(r, " | "))
	}
}

func (m *markdown) bands() {
	for i, b := range m.d.bands() {
		if i == 0 {
			m.section("When")
			m.paragraph(m.d.say("A bar covers all the time that a date may mean.") + " " + m.d.say("Times are UTC."))
		}
		m.heading(3, b.Title)
		m.diagram(m.d.gantt(b))
		if b.Legend {
			m.rejects()
		}
	}
}

// rejects says what the mark for rejections means.
func (m *markdown) rejects() { m.paragraph(rejectedMark + " " + m.d.verbs("rejects")) }

func (m *markdown) diagram(g diagram) {
	fmt.Fprintf(m.w, "\n```mermaid\n%s\n```\n", strings.Join(g.lines, "\n"))
	if g.shown < g.all {
		m.paragraph(m.d.say("The diagram shows %[1]d of %[2]d.", g.shown, g.all))
	}
}

func (m *markdown) matrix() {
	all := m.d.matrix()
	if len(all.Groups) == 0 {
		return
	}
	m.section("Who says what")
	m.paragraph(m.d.say("Organs and persons stand in the column of their state or body; each speaks for itself alone.") + " " +
		m.d.say("Where no words of likelihood stand, none are recorded, which is not the same as doubt."))
	for _, g := range all.Groups {
		m.heading(3, g.Title.Text)
		m.group(g)
	}
}

// group writes a table with the columns in which something stands.
func (m *markdown) group(g group) {
	head := []string{inline(m.d.say("claim"))}
	for _, c := range g.Columns {
		head = append(head, inline(cmp.Or(m.d.own(c.Party.Text), m.d.say("other parties"))))
	}
	var rows [][]string
	for _, r := range g.Rows {
		cells := []string{inline(m.d.rowTitle(r) + bracketed(r.Note))}
		for _, c := range r.Cells {
			cells = append(cells, m.cell(c))
		}
		rows = append(rows, cells)
	}
	m.table(head, rows)
}

func (m *markdown) cell(c cell) string {
	var entries []string
	for _, e := range c.Entries {
		text := inline(m.d.own(e.Party.Text)) + m.d.say(": ") + "**" + inline(e.Verb) + "**"
		text += m.terms(e.Terms)
		if when := m.d.whenEntry(e); when != "" {
			text += ", " + inline(when)
		}
		entries = append(entries, text)
	}
	return strings.Join(entries, "<br>")
}

func (m *markdown) terms(terms []termSaid) string {
	text := ""
	for _, t := range terms {
		text += ", " + inline(t.Name+" "+m.d.quoted(t.Words.Text, attribution.Lang(t.Words.Lang)))
		if t.Scale != "" {
			text += " (" + inline(t.Scale) + ")"
		}
	}
	return text
}

func (m *markdown) paths() {
	for _, in := range m.d.incidents {
		paths, more := m.d.paths(in.id)
		if len(paths) > 0 {
			m.heading(3, in.title)
			fmt.Fprintln(m.w)
		}
		for _, p := range paths {
			m.item(0, "**"+inline(m.d.own(p.Holder.Text))+"**")
			m.way(1, p.way)
		}
		if more {
			m.paragraph(m.d.say("More chains lead from here than are shown."))
		}
	}
}

func (m *markdown) way(depth int, w way) {
	for _, l := range w.Links {
		m.pathLink(depth, l)
		depth++
	}
	for _, w := range w.Ways {
		m.way(depth, w)
	}
}

func (m *markdown) pathLink(depth int, l pathLink) {
	text := inline(l.Link) + m.d.arrow() + "**" + inline(m.d.own(l.To.Text)) + "**"
	if l.Structural {
		text += " (" + inline(m.d.say("the compilers’ frame; no party holds it")) + ")"
	} else if len(l.Terms) == 0 {
		text += ", " + inline(m.d.say("no likelihood stated"))
	}
	text += m.terms(l.Terms)
	for _, words := range l.Words {
		text += ", " + m.cited(words)
	}
	for _, more := range nonEmpty(l.Date, l.Doubt) {
		text += ", " + inline(more)
	}
	if l.Above {
		text += " (" + inline(m.d.say("what leads on from there is shown above")) + ")"
	}
	m.item(depth, text)
	for _, r := range l.Rejected {
		text := inline(m.d.own(r.Party.Text)) + m.d.say(": ") + "**" + inline(r.Verb) + "**"
		if r.Words.Text != "" {
			text += " " + m.cited(r.Words)
		}
		if r.Date != "" {
			text += ", " + inline(r.Date)
		}
		m.item(depth+1, text)
	}
	if l.More > 0 {
		m.item(depth+1, inline(m.d.say("%d more", l.More)))
	}
}

func (m *markdown) cited(c cited) string {
	text := inline(m.d.quoted(c.Text, attribution.Lang(c.Lang)))
	if c.Rendering.Text != "" {
		rendering := m.d.quoted(c.Rendering.Text, attribution.Lang(c.Rendering.Lang))
		text += " (" + inline(strings.TrimSpace(c.Label+" "+rendering)) + ")"
	}
	return text
}

func (m *markdown) incidents() {
	if len(m.d.incidents) == 0 {
		return
	}
	m.section("What happened, and who is said to have done it")
	for _, in := range m.d.incidents {
		m.heading(3, in.title)
		if in.silent() {
			m.paragraph(m.d.say("nothing is recorded of what was said about it"))
		}
		m.aspects(in)
		for _, list := range [][]claim{in.claims, in.others, in.accounts} {
			for _, c := range list {
				m.claim(4, c)
			}
		}
	}
}

func (m *markdown) aspects(in incident) {
	var rows [][]string
	for _, a := range m.d.aspects(in) {
		for i, t := range a.Told {
			label := ""
			if i == 0 {
				label = inline(a.Label)
				if a.Differ {
					label += " (" + inline(m.d.say("accounts differ")) + ")"
				}
			}
			var values []string
			for _, v := range t.Values {
				values = append(values, inline(v.Text))
			}
			rows = append(rows, []string{label, strings.Join(values, "<br>"), inline(m.tellers(t))})
		}
	}
	if len(rows) > 0 {
		m.table([]string{inline(m.d.say("aspect")), inline(m.d.say("account")), inline(m.d.say("told by"))}, rows)
	}
}

func (m *markdown) tellers(t telling) string {
	var groups []string
	for _, by := range t.Tellers {
		names := make([]string, len(by.Names))
		for i, s := range by.Names {
			names[i] = m.d.own(s.Text)
		}
		text := m.d.list(names)
		if by.Label != "" {
			text = by.Label + m.d.say(": ") + text
		}
		groups = append(groups, text)
	}
	return cmp.Or(strings.Join(groups, m.d.say("; ")), m.d.say("not recorded"))
}

func (m *markdown) claims(title string, claims []claim) {
	if len(claims) == 0 {
		return
	}
	m.section(title)
	for _, c := range claims {
		m.claim(3, c)
	}
}

func (m *markdown) claim(level int, c claim) {
	fmt.Fprintf(m.w, "\n%s\n", m.anchor(topicAnchor(c.ref)))
	m.heading(level, c.title)
	fmt.Fprintln(m.w)
	if c.expected {
		m.item(0, inline(m.d.say("by then nobody is recorded to have claimed it")))
	}
	if len(c.positions) == 0 {
		m.item(0, inline(m.d.say("no party is recorded to have said so; see the notes of the compilers")))
	}
	for _, firstHand := range []bool{true, false} {
		for _, x := range c.positions {
			if x.firstHand() == firstHand {
				m.position(x)
			}
		}
	}
}

func (m *markdown) position(x position) {
	from := strings.Join(nonEmpty(m.d.when(x), m.d.own(x.in.Place), m.d.word(string(x.in.Kind)), m.d.refs(x.in.Source)), " · ")
	m.item(0, "**"+inline(m.d.speaker(x))+"**"+inline(m.d.say(": ")+m.d.does(x)))
	for _, more := range m.d.details(x) {
		m.item(1, inline(m.d.labelled(more)))
	}
	if from != "" {
		m.item(1, inline(from))
	}
	for _, q := range m.q.quotations(x) {
		m.quotation(1, q)
	}
}

func (m *markdown) quotation(depth int, q quotation) {
	words := inline(m.d.quoted(q.Words.Text, attribution.Lang(q.Words.Lang)))
	if q.Absent != "" {
		words = inline(q.Absent)
	}
	if q.Again {
		words = m.d.say("%s (as above)", words)
	}
	if label := strings.Join(append(nonEmpty(q.Language, q.Label, m.d.list(q.Givers)), q.Origin...),
		m.d.say(", ")); label != "" && !q.Again {
		words += " (" + inline(label) + ")"
	}
	if q.Address != "" && !q.Again {
		words += " [" + inline(m.d.say("in the source")) + "](<" + q.Address + ">)"
	}
	m.item(depth, words)
	for _, c := range q.Changes {
		text := "**" + inline(c.Kind) + "**"
		if c.Original != "" {
			text += " " + inline(m.d.quoted(c.Original, ""))
		}
		if c.Original != "" && c.Rendering != "" {
			text += strings.TrimRight(m.d.arrow(), " ")
		}
		if c.Rendering != "" {
			text += " " + inline(m.d.quoted(c.Rendering, ""))
		}
		m.item(depth+1, text)
	}
	for _, r := range q.Renderings {
		m.quotation(depth+1, r)
	}
}

func (m *markdown) responses() {
	if len(m.d.responses) == 0 {
		return
	}
	m.section("What states did")
	for _, id := range m.d.responses {
		r := m.d.c.Responses[id]
		m.heading(3, m.d.measure(r))
		fmt.Fprintln(m.w)
		for _, p := range m.d.particulars(id) {
			m.item(0, inline(m.d.labelled(p)))
		}
		if refs := m.d.refs(r.ResponseMeasure().Sources...); refs != "" {
			m.item(0, inline(m.d.say("sources")+m.d.say(": ")+refs))
		}
	}
}

func (m *markdown) notes() {
	if len(m.d.notes) == 0 {
		return
	}
	m.section("Notes of the compilers")
	fmt.Fprintln(m.w)
	for _, x := range m.d.notes {
		m.item(0, inline(cmp.Or(m.d.own(x.act.Wording.Text), m.d.own(string(x.id)))))
		if on := m.d.noted(x); on != "" {
			m.item(1, inline(m.d.say("on %s", on)))
		}
		for _, q := range m.q.quotations(x) {
			m.quotation(1, q)
		}
	}
}

func (m *markdown) names() {
	if len(m.d.bearers) == 0 {
		return
	}
	m.section("Names, according to whom")
	m.paragraph(m.d.namesNote())
	fmt.Fprintln(m.w)
	for _, b := range m.d.named() {
		m.item(0, "**"+inline(m.d.own(b.Title.Text))+"**")
		for _, n := range b.Namings {
			m.item(1, inline(m.d.holder(n)+m.d.say(": ")+m.d.namesOn(n)))
		}
	}
	if common := m.d.common(); len(common) > 0 {
		m.item(0, inline(m.d.say("Names in common use")))
		for _, b := range common {
			m.item(1, "**"+inline(m.d.own(b.Title.Text))+"**"+inline(m.d.say(": ")+m.d.commonOn(b)))
		}
	}
}

func (m *markdown) coverage() {
	c := m.d.coverage()
	if c.None {
		return
	}
	m.section("What rests on words")
	fmt.Fprintln(m.w)
	m.item(0, inline(m.d.say("Acts that rest on a quotation")+m.d.say(": ")+c.Acts))
	m.item(0, inline(m.d.say("Claims and accounts that rest on a quotation")+m.d.say(": ")+c.Propositions))
	m.item(0, inline(m.d.say(
		"Whether the words are in the sources was not checked. With the texts of the sources in a folder, this checks it")+
		m.d.say(": ")+verifyCommand))
}

func (m *markdown) sources() {
	all := m.d.sources()
	if len(all) == 0 {
		return
	}
	m.section("Sources")
	fmt.Fprintln(m.w)
	for _, s := range all {
		text := inline(sentences(append(nonEmpty(m.d.own(s.Publisher.Text), m.d.own(s.Title.Text), s.Date, s.ID), s.About...)))
		for _, address := range nonEmpty(s.URL, s.Archive) {
			text += " " + link(address)
		}
		fmt.Fprintf(m.w, "%d. %s\n", s.Number, leading(strings.TrimSpace(text)))
	}
}
