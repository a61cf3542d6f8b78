package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"example.com/attribution"
	"example.com/attribution/internal/columns"
)

// Text writes the case as plain text of at most 96 columns, and 120 in the summary, but for addresses, which stay on
// one line. Sources have their addresses; the place of each quotation has none, as it has in Markdown and HTML, since
// a text fragment repeats the words and is longer than they are.
//
// The case should be valid: what [attribution.Case.Validate] would find is shown as it stands. The error is that of w,
// or that of [example.com/attribution/query.Index.AsOf].
func Text(w io.Writer, c *attribution.Case, o Options) error {
	d, err := newDossier(c, o)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(w)
	p := printer{w: buffered, d: d, shown: make(map[attribution.QuoteID]bool)}
	p.header(o.AsOf)
	if d.empty() {
		fmt.Fprintln(p.w)
		p.line("", d.say("The case holds nothing to report."))
	}
	p.summary()
	if o.Short {
		return buffered.Flush()
	}
	p.matrix()
	p.incidents()
	p.claims("Who stands how to whom", p.d.links)
	p.claims("What else was said", p.d.others)
	g := d.grounds()
	p.evidence(g)
	p.responses()
	p.statementList()
	p.otherQuotes()
	p.notes()
	p.names()
	p.cast()
	p.coverage()
	p.searches(g.Searches)
	p.sources()
	return buffered.Flush()
}

type printer struct {
	w     *bufio.Writer
	d     *dossier
	shown map[attribution.QuoteID]bool
}

const (
	lineColumns  = 96
	briefColumns = 120 // of the summary, which is to be taken in at once
)

// line writes text after a prefix, and goes on below the prefix where it is too long.
func (p *printer) line(prefix, text string) { p.lineWithin(lineColumns, prefix, text) }

func (p *printer) lineWithin(limit int, prefix, text string) {
	indent := strings.Repeat(" ", columns.Of(prefix))
	for _, part := range columns.Wrap(oneLine(printable(text)), limit-len(indent)) {
		fmt.Fprintf(p.w, "%s%s\n", prefix, part)
		prefix = indent
	}
}

func (p *printer) section(title string) {
	title = strings.ToUpper(p.d.say(title))
	fmt.Fprintf(p.w, "\n%s\n%s\n", title, strings.Repeat("─", columns.Of(title)))
}

func (p *printer) header(asOf attribution.When) {
	title := p.d.own(cmp.Or(p.d.c.Title, p.d.c.ID))
	p.line("", title)
	fmt.Fprintln(p.w, strings.Repeat("═", min(columns.Of(title), lineColumns)))
	if imprint := p.d.imprint(asOf); len(imprint) > 0 {
		p.line("", strings.Join(imprint, " · "))
	}
}

// summary gives the answer at a glance.
func (p *printer) summary() {
	s := p.d.summary()
	if s.Empty() {
		return
	}
	p.section("At a glance")
	for _, in := range s.Incidents {
		p.lineWithin(briefColumns, "■ ", p.d.heading(in))
		for _, b := range in.Claims {
			p.lineWithin(briefColumns, "  ▸ ", p.d.line(b))
		}
	}
	if len(s.Measures) > 0 {
		p.line("■ ", p.d.say("What states did"))
	}
	for _, b := range s.Measures {
		p.lineWithin(briefColumns, "  ▸ ", dayLine(b))
	}
	if len(s.Links) > 0 {
		p.line("■ ", p.d.say("Who stands how to whom"))
	}
	for _, b := range s.Links {
		p.lineWithin(briefColumns, "  ▸ ", p.d.line(b))
	}
}

// matrix writes claim by claim who asserts it and who denies it, for a first look.
func (p *printer) matrix() {
	m := p.d.matrix()
	if len(m.Groups) == 0 {
		return
	}
	p.section("Who says what")
	for _, g := range m.Groups {
		fmt.Fprintln(p.w)
		p.line("■ ", p.d.own(g.Title.Text))
		for _, r := range g.Rows {
			p.line("  ▸ ", p.d.rowTitle(r)+bracketed(r.Note))
			for _, c := range r.Cells {
				for _, e := range c.Entries {
					p.entry(e)
				}
			}
		}
	}
}

func (p *printer) entry(e entry) {
	texts := []string{e.Verb}
	for _, t := range e.Terms {
		texts = append(texts, t.Name+" "+p.d.quoted(t.Words.Text, attribution.Lang(t.Words.Lang)))
	}
	p.line("      ", p.d.own(e.Party.Text)+p.d.say(": ")+strings.Join(nonEmpty(append(texts, p.d.whenEntry(e))...),
		p.d.say(", ")))
}

func (p *printer) coverage() {
	c := p.d.coverage()
	if c.None {
		return
	}
	p.section("What rests on words")
	fmt.Fprintln(p.w)
	p.line("  ", p.d.say("Acts that rest on a quotation")+p.d.say(": ")+c.Acts)
	p.line("  ", p.d.say("Claims and accounts that rest on a quotation")+p.d.say(": ")+c.Propositions)
	p.line("  ", p.d.say(
		"Whether the words are in the sources was not checked. With the texts of the sources in a folder, this checks it")+p.d.say(": "))
	p.line("    ", verifyCommand)
}

// verifyCommand is the command that finds the words of a case in the texts of its sources.
const verifyCommand = "attribution verify -sources FOLDER FILE"

func (p *printer) incidents() {
	if len(p.d.incidents) == 0 {
		return
	}
	p.section("What happened, and who is said to have done it")
	for _, in := range p.d.incidents {
		fmt.Fprintln(p.w)
		p.line("■ ", in.title)
		if in.silent() {
			p.line("  ", p.d.say("nothing is recorded of what was said about it"))
		}
		for _, list := range [][]claim{in.accounts, in.claims, in.others} {
			for _, c := range list {
				p.claim(c)
			}
		}
	}
}

func (p *printer) claims(title string, claims []claim) {
	if len(claims) == 0 {
		return
	}
	p.section(title)
	for _, c := range claims {
		p.claim(c)
	}
}

func (p *printer) claim(c claim) {
	fmt.Fprintln(p.w)
	p.line("  ▸ ", c.title)
	if c.expected {
		p.line("    ", p.d.say("by then nobody is recorded to have claimed it"))
	}
	if len(c.positions) == 0 {
		p.line("    ", p.d.say("no party is recorded to have said so; see the notes of the compilers"))
	}
	for _, x := range c.positions {
		if x.firstHand() {
			p.position("    • ", x)
		}
	}
	for _, x := range c.positions {
		if !x.firstHand() {
			p.position("    ◦ ", x)
		}
	}
}

func (p *printer) position(bullet string, x position) {
	p.line(bullet, p.d.says(x))
	p.line("      ", strings.Join(nonEmpty(p.d.when(x), p.d.own(x.in.Place), p.d.word(string(x.in.Kind)),
		p.d.refs(x.in.Source)), " · "))
	for _, more := range p.d.details(x) {
		p.line("      ", p.d.labelled(more))
	}
	for _, q := range x.act.Quotes {
		if p.shown[q] && x.report {
			continue // a report is about words that were shown where they were said
		}
		p.quote("      ", "", q)
	}
}

// notes are written once, with what they are on.
func (p *printer) notes() {
	if len(p.d.notes) == 0 {
		return
	}
	p.section("Notes of the compilers")
	for _, x := range p.d.notes {
		fmt.Fprintln(p.w)
		p.line("  ▸ ", cmp.Or(p.d.own(x.act.Wording.Text), p.d.own(string(x.id))))
		if on := p.d.noted(x); on != "" {
			p.line("    ", p.d.say("on %s", on))
		}
		for _, q := range x.act.Quotes {
			p.quote("    ", "", q)
		}
	}
}

// names writes bearer by bearer which names it is said to bear.
func (p *printer) names() {
	if len(p.d.bearers) == 0 {
		return
	}
	p.section("Names, according to whom")
	fmt.Fprintln(p.w)
	p.line("  ", p.d.namesNote())
	for _, b := range p.d.named() {
		fmt.Fprintln(p.w)
		p.line("  ▸ ", p.d.own(b.Title.Text))
		for _, n := range b.Namings {
			p.line("    • ", p.d.holder(n)+p.d.say(": ")+p.d.namesOn(n))
		}
	}
	if common := p.d.common(); len(common) > 0 {
		fmt.Fprintln(p.w)
		p.line("  ▸ ", p.d.say("Names in common use"))
		for _, b := range common {
			p.line("    • ", p.d.own(b.Title.Text)+p.d.say(": ")+p.d.commonOn(b))
		}
	}
}

// quote shows words and, below them, their renderings; the second time it only points back.
func (p *printer) quote(indent, mark string, id attribution.QuoteID) {
	q := p.d.c.Quotes[id]
	if q == nil {
		return
	}
	again := p.shown[id]
	p.shown[id] = true
	words := q.Text
	if again {
		words = opening(words)
	}
	words = p.d.quoted(words, q.Lang)
	if q.Text == "" {
		words = p.d.absent(id, q)
	}
	if again {
		p.line(indent+mark, p.d.say("%s (as above)", words))
		return
	}
	if label := p.d.label(q); label != "" {
		words += " (" + label + ")"
	}
	p.line(indent+mark, words)
	if len(indent) < 2*maxDepth {
		indent += "  "
	}
	for _, r := range p.d.renders[id] {
		p.quote(indent, "↳ ", r)
	}
}

// opening is the first words of a quotation.
func opening(text string) string {
	runes := []rune(text)
	if len(runes) <= 40 {
		return text
	}
	first := string(runes[:40])
	if space := strings.LastIndexByte(first, ' '); space > len(first)/2 {
		first = first[:space]
	}
	return strings.TrimRightFunc(first, unicode.IsSpace) + "…"
}

func (p *printer) responses() {
	if len(p.d.responses) == 0 {
		return
	}
	p.section("What states did")
	for _, id := range p.d.responses {
		r := p.d.c.Responses[id]
		fmt.Fprintln(p.w)
		p.line("  ▸ ", p.d.measure(r))
		for _, x := range p.d.particulars(id) {
			p.line("    ", p.d.labelled(x))
		}
		if refs := p.d.refs(r.ResponseMeasure().Sources...); refs != "" {
			p.line("    ", p.d.say("sources")+p.d.say(": ")+refs)
		}
	}
}

func (p *printer) sources() {
	all := p.d.sources()
	if len(all) == 0 {
		return
	}
	p.section("Sources")
	fmt.Fprintln(p.w)
	for _, s := range all {
		texts := append(nonEmpty(p.d.own(s.Publisher.Text), p.d.own(s.Title.Text), s.Date), s.About...)
		if len(texts) == 0 || s.ID != "" {
			texts = append(nonEmpty(p.d.own(s.ID)), texts...)
		}
		number := fmt.Sprintf("%5s ", "["+strconv.Itoa(s.Number)+"]")
		if len(texts) > 0 {
			p.line(number, sentences(texts))
			number = strings.Repeat(" ", len(number))
		}
		for _, address := range nonEmpty(p.d.own(s.URL), p.d.own(s.Archive)) {
			p.address(number, address)
		}
	}
}

// address writes an address on one line, however long, so that it can be copied.
func (p *printer) address(prefix, address string) {
	if strings.ContainsAny(address, " \u2068") || len(address) > 2000 {
		p.line(prefix, address)
		return
	}
	fmt.Fprintf(p.w, "%s%s\n", prefix, address)
}
