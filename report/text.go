package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/attribution"
	"golang.org/x/text/width"
)

// Text writes the case as plain text of at most 96 columns, in English; names and quotations stay in their own language. The case is
// valid: what [attribution.Case.Validate] would find is shown as it stands. The error is that of w.
func Text(w io.Writer, c *attribution.Case) error {
	buffered := bufio.NewWriter(w)
	p := printer{w: buffered, d: newDossier(c), shown: make(map[attribution.QuoteID]bool)}
	p.header()
	p.incidents()
	p.claims("WHO STANDS HOW TO WHOM", p.d.links)
	p.claims("WHAT ELSE WAS SAID", p.d.others)
	p.responses()
	p.notes()
	p.sources()
	return buffered.Flush()
}

type printer struct {
	w     *bufio.Writer
	d     *dossier
	shown map[attribution.QuoteID]bool
}

const columns = 96

// line writes text after a prefix, and goes on below the prefix where it is too long.
func (p *printer) line(prefix, text string) {
	indent := strings.Repeat(" ", columnsOf(prefix))
	for _, part := range wrapped(strings.Join(strings.Fields(printable(text)), " "), columns-len(indent)) {
		fmt.Fprintf(p.w, "%s%s\n", prefix, part)
		prefix = indent
	}
}

func (p *printer) section(title string) {
	fmt.Fprintf(p.w, "\n%s\n%s\n", title, strings.Repeat("─", columnsOf(title)))
}

func (p *printer) header() {
	c := p.d.c
	title := cmp.Or(c.Title, c.ID)
	p.line("", title)
	fmt.Fprintln(p.w, strings.Repeat("═", min(columnsOf(title), columns)))
	modified := ""
	if c.Modified != "" {
		modified = "as of " + dateText(c.Modified)
	}
	p.line("", strings.Join(nonEmpty(c.ID, p.d.actors(c.By), modified, c.License, c.Marking), " · "))
}

func (p *printer) incidents() {
	if len(p.d.incidents) == 0 {
		return
	}
	p.section("WHAT HAPPENED, AND WHO IS SAID TO HAVE DONE IT")
	for _, in := range p.d.incidents {
		fmt.Fprintln(p.w)
		p.line("■ ", in.title)
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
	if len(c.positions) == 0 {
		p.line("    ", "no party is recorded to have said so; see the notes of the compilers")
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
	p.line("      ", strings.Join(nonEmpty(dateText(x.in.When), spaced(string(x.in.Kind)), p.d.marks([]attribution.SourceID{x.in.Source})), " · "))
	for _, q := range x.act.Quotes {
		if p.shown[q] && !x.firstHand() {
			continue // a report is about words that were shown where they were said
		}
		p.quote("      ", "", q)
	}
}

// notes are told once, with what they are on.
func (p *printer) notes() {
	if len(p.d.notes) == 0 {
		return
	}
	p.section("NOTES OF THE COMPILERS")
	for _, x := range p.d.notes {
		var on []string
		for _, r := range x.act.On {
			if title := p.d.title(r); !slices.Contains(on, title) {
				on = append(on, title)
			}
		}
		fmt.Fprintln(p.w)
		p.line("  ▸ ", cmp.Or(x.act.Wording.Text, string(x.id)))
		if len(on) > 0 {
			p.line("    ", "on "+strings.Join(on, "; "))
		}
		for _, q := range x.act.Quotes {
			p.quote("    ", "", q)
		}
	}
}

// quote shows words and, below them, their renderings; the second time it only points back.
func (p *printer) quote(indent, mark string, id attribution.QuoteID) {
	q := p.d.c.Quotes[id]
	if q == nil {
		return
	}
	if p.shown[id] {
		p.line(indent+mark, opening(q.Text)+" (as above)")
		return
	}
	p.shown[id] = true
	label := strings.Join(nonEmpty(string(q.Lang), string(q.Mode), string(q.Form)), ", ")
	if q.Statement != "" && q.Renders != "" {
		if s := p.d.c.Statements[q.Statement]; s != nil {
			label = strings.Join(nonEmpty(label, cmp.Or(p.d.actors(s.By), "source "+p.d.marks([]attribution.SourceID{s.Source}))), ", ")
		}
	}
	words := "“" + q.Text + "”"
	if q.Text == "" {
		words = "(words " + spaced(string(q.Absent)) + ")"
	}
	if label != "" {
		words += " (" + label + ")"
	}
	p.line(indent+mark, words)
	for _, r := range p.d.renders[id] {
		p.quote(indent+"  ", "↳ ", r)
	}
}

// opening is the first words of a quotation.
func opening(text string) string {
	runes := []rune(text)
	if len(runes) <= 40 {
		return "“" + text + "”"
	}
	return "“" + strings.TrimRightFunc(string(runes[:40]), unicode.IsSpace) + "…”"
}

func (p *printer) responses() {
	if len(p.d.responses) == 0 {
		return
	}
	p.section("WHAT STATES DID")
	for _, id := range p.d.responses {
		r := p.d.c.Responses[id]
		fmt.Fprintln(p.w)
		p.line("  ▸ ", p.d.measure(r))
		for _, l := range p.d.particulars(r) {
			p.line("    ", l)
		}
	}
}

func (p *printer) sources() {
	if len(p.d.sources) == 0 {
		return
	}
	p.section("SOURCES")
	fmt.Fprintln(p.w)
	for i, id := range p.d.sources {
		s := p.d.c.Sources[id]
		via := ""
		if s.Via != "" {
			via = "read through " + p.d.marks([]attribution.SourceID{s.Via})
		}
		publisher := ""
		if s.Publisher != "" {
			publisher = p.d.actor(s.Publisher)
		}
		p.line(fmt.Sprintf("%5s ", "["+strconv.Itoa(i+1)+"]"),
			cmp.Or(strings.Join(nonEmpty(publisher, s.Title.Text, dateText(s.Published), s.URL, via), ". "), string(id)))
	}
}

// ---- sentences ------------------------------------------------------------------------------------------------

// says tells who does what, how surely and in which words.
func (d *dossier) says(x position) string {
	performers := x.in.Performers(x.act)
	who := d.actors(performers)
	if len(x.in.By) > 0 && !slices.Equal(performers, x.in.By) && x.in.Joined == nil {
		who += " (through " + d.actors(x.in.By) + ")"
	}
	if who == "" {
		who = "unknown"
	}
	return who + ": " + d.act(x.act)
}

func (d *dossier) act(a *attribution.Act) string {
	text := spaced(string(a.Verb))
	if a.Reported != nil {
		by := cmp.Or(d.actors(a.Reported.By), "somebody not named")
		text += " that " + by + " " + d.act(a.Reported)
	}
	if a.Refuses != "" {
		text += " to speak of " + spaced(string(a.Refuses))
	}
	for _, t := range []struct {
		name string
		attribution.Term
	}{{"likelihood", a.Assessment.Likelihood}, {"confidence", a.Assessment.Confidence}, {"certainty", a.Assessment.Certainty}, {"standard", a.Assessment.Standard}} {
		if t.Text == "" {
			continue
		}
		text += ", " + t.name + " “" + t.Text + "”"
		if t.Scale != "" {
			text += " (" + t.Scale + ")"
		}
	}
	if a.Wording.Text != "" {
		text += ", in the words “" + a.Wording.Text + "”"
	}
	if a.Character != "" {
		text += ", as " + a.Character
	}
	if a.Withheld.Text != "" {
		text += ", keeping back “" + a.Withheld.Text + "”"
	}
	if a.Part != "" {
		text += " (in the " + a.Part + ")"
	}
	return text
}

// marks are the numbers of sources.
func (d *dossier) marks(ids []attribution.SourceID) string {
	var out []string
	for _, id := range ids {
		if n, ok := d.number[id]; ok {
			out = append(out, "["+strconv.Itoa(n)+"]")
		}
	}
	return strings.Join(out, " ")
}

// ---- columns --------------------------------------------------------------------------------------------------

// printable drops what would move or hide other text on a terminal: control characters and those that turn its direction.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case unicode.IsControl(r), r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
			return -1
		}
		return r
	}, s)
}

// columnsOf counts the columns of a terminal that text takes.
func columnsOf(s string) int {
	n := 0
	for _, r := range s {
		n += columnsOfRune(r)
	}
	return n
}

func columnsOfRune(r rune) int {
	if unicode.Is(unicode.Mn, r) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// wrapped breaks text into lines at spaces, and where there is none between wide characters or anywhere.
func wrapped(s string, limit int) []string {
	limit = max(limit, 20)
	var lines []string
	for {
		end, space, n := len(s), -1, 0
		for i, r := range s {
			if n += columnsOfRune(r); n > limit && i > 0 {
				end = i
				break
			}
			if r == ' ' {
				space = i
			} else if columnsOfRune(r) == 2 {
				space = -1
			}
		}
		if end == len(s) {
			return append(lines, s)
		}
		if space > 0 {
			end = space
		}
		lines = append(lines, s[:end])
		s = strings.TrimLeft(s[end:], " ")
	}
}
