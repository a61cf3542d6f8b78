package report

import (
	"fmt"
	"maps"
	"slices"
)

// Grounds are what claims rest on, as parties say, and what the compilers looked for. Nothing is scored or summed. Its
// fields are for templates.
type grounds struct {
	Exhibits []exhibit
	Lineages []lineage
	Grades   []labelled // of authors, by the compilers
	Searches []searched
	Coded    []string // who coded acts, and who read them again
}

// Rests reports whether there is anything on which claims rest.
func (g grounds) Rests() bool { return len(g.Exhibits)+len(g.Lineages)+len(g.Grades)+len(g.Coded) > 0 }

func (d *dossier) grounds() grounds {
	return grounds{d.exhibits(), d.lineages(), d.gradesOfAuthors(), d.searches(), d.coders()}
}

func (d *dossier) gradesOfAuthors() []labelled {
	var out []labelled
	for _, id := range slices.Sorted(maps.Keys(d.c.Actors)) {
		if grade := d.grade(reliabilityScale, string(d.c.Actors[id].ActorProfile().Reliability)); grade != "" {
			out = append(out, labelled{d.actor(id), []string{grade}})
		}
	}
	return out
}

// evidence writes what claims rest on.
func (p *printer) evidence(g grounds) {
	if !g.Rests() {
		return
	}
	p.section("On what evidence")
	if len(g.Exhibits) > 0 {
		fmt.Fprintln(p.w)
		p.line("  ", p.d.unweighed())
	}
	for _, x := range g.Exhibits {
		fmt.Fprintln(p.w)
		p.line("  ▸ ", p.d.own(x.Title.Text))
		for _, f := range x.Particulars {
			p.line("    ", p.d.labelled(f))
		}
		if x.refs != "" {
			p.line("    ", p.d.say("sources")+p.d.say(": ")+x.refs)
		}
		for _, w := range x.Weighings {
			p.line("    • ", p.d.weighs(w))
		}
	}
	if len(g.Lineages) > 0 {
		fmt.Fprintln(p.w)
		p.line("■ ", p.d.say("Who has it from whom"))
		p.line("  ", p.d.say("Parties with one origin are one voice. What a party does not say that it rests on, nobody supposes."))
	}
	for _, l := range g.Lineages {
		p.line("  ▸ ", l.Title)
		for _, o := range l.Origins {
			p.line("    • ", p.d.voices(o))
		}
	}
	if len(g.Grades) > 0 {
		fmt.Fprintln(p.w)
		p.line("■ ", p.d.say("Authors, as the compilers grade them"))
		for _, x := range g.Grades {
			p.line("  ▸ ", x.Label+p.d.say(": ")+x.Texts[0])
		}
	}
	if len(g.Coded) > 0 {
		fmt.Fprintln(p.w)
	}
	for _, text := range g.Coded {
		p.line("  ", text)
	}
}

// unweighed says what a reader is not to expect.
func (w words) unweighed() string {
	return w.say("Nothing here is scored or summed: what outweighs what is for the reader to judge.")
}

// searches writes what the compilers looked for.
func (p *printer) searches(all []searched) {
	if len(all) == 0 {
		return
	}
	p.section("What was looked for")
	fmt.Fprintln(p.w)
	for _, s := range all {
		p.line("  ▸ ", s.For+p.d.say(": ")+s.Result)
		for _, f := range s.Particulars {
			p.line("    ", p.d.labelled(f))
		}
		if s.refs != "" {
			p.line("    ", p.d.say("sources")+p.d.say(": ")+s.refs)
		}
	}
}

// evidence writes what claims rest on.
func (m *markdown) evidence(g grounds) {
	if !g.Rests() {
		return
	}
	m.section("On what evidence")
	if len(g.Exhibits) > 0 {
		m.paragraph(m.d.unweighed())
	}
	for _, x := range g.Exhibits {
		m.heading(3, x.Title.Text)
		fmt.Fprintln(m.w)
		for _, f := range x.Particulars {
			m.item(0, inline(m.d.labelled(f)))
		}
		if x.refs != "" {
			m.item(0, inline(m.d.say("sources")+m.d.say(": ")+x.refs))
		}
		for _, w := range x.Weighings {
			m.item(0, inline(m.d.weighs(w)))
		}
	}
	if len(g.Lineages) > 0 {
		m.heading(3, m.d.say("Who has it from whom"))
		m.paragraph(m.d.say("Parties with one origin are one voice. What a party does not say that it rests on, nobody supposes."))
		fmt.Fprintln(m.w)
	}
	for _, l := range g.Lineages {
		m.item(0, "**"+inline(l.Title)+"**")
		for _, o := range l.Origins {
			m.item(1, inline(m.d.voices(o)))
		}
	}
	if len(g.Grades) > 0 {
		m.heading(3, m.d.say("Authors, as the compilers grade them"))
		fmt.Fprintln(m.w)
		for _, x := range g.Grades {
			m.item(0, inline(x.Label+m.d.say(": ")+x.Texts[0]))
		}
	}
	for _, text := range g.Coded {
		m.paragraph(text)
	}
}

// searches writes what the compilers looked for.
func (m *markdown) searches(all []searched) {
	if len(all) == 0 {
		return
	}
	m.section("What was looked for")
	fmt.Fprintln(m.w)
	for _, s := range all {
		m.item(0, "**"+inline(s.For)+"**"+inline(m.d.say(": ")+s.Result))
		for _, f := range s.Particulars {
			m.item(1, inline(m.d.labelled(f)))
		}
		if s.refs != "" {
			m.item(1, inline(m.d.say("sources")+m.d.say(": ")+s.refs))
		}
	}
}
