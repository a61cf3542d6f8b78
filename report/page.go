package report

import (
	"cmp"
	"html/template"
	"slices"

	"example.com/attribution"
	"example.com/attribution/verify"
)

// A page is a dossier as the template shows it: in the order in which somebody reads who has not read it before. Its
// fields and methods are for templates.
type page struct {
	words
	Dir        string
	Style      template.CSS
	Policy     string
	Title      said
	Imprint    []string
	Short      bool // the summary is all
	Summary    summary
	Figures    []figure
	Matrix     matrix
	Bands      []band
	Events     []happening
	Chapters   []chapter
	Changed    bool // a rendering changes something
	Links      []topic
	Others     []topic
	Grounds    grounds
	Responses  []answer
	Statements []remark
	Quotes     []quoteGroup // with quotes that no act rests on
	Notes      []note
	Cast       []castMember
	Names      []bearer
	Common     []bearer // of which all names are in common use
	NamesNote  string
	Empty      bool
	Coverage   coverage
	Sources    []source
}

// Lang is the language of the page.
func (p *page) Lang() string { return p.lang.String() }

// HasPaths reports whether anything leads from an incident to an actor.
func (p *page) HasPaths() bool {
	return slices.ContainsFunc(p.Chapters, func(c chapter) bool { return len(c.Paths) > 0 })
}

type figure struct {
	Number int
	Name   string
}

// A chapter is what is told and claimed of one incident.
type chapter struct {
	Anchor   string
	Title    said
	Aspects  []aspect
	Paths    []path
	More     bool    // there are more paths than are shown
	Topics   []topic // claims, and the incident itself
	Accounts []topic
}

// A topic is a claim, or something else that parties speak about, with all that they say.
type topic struct {
	Anchor   string
	Row      row // its title
	Title    string
	Stances  []stance
	Reports  []stance
	Top      bool // it belongs to no incident
	Expected bool // nobody had claimed it by the date of the report
}

type answer struct {
	Anchor      string
	Title       string
	Date        string
	Particulars []labelled
	Refs        []template.HTML // to sources
	Said        string          // where it stands what was said of it
}

// A labelled is what a response says of itself under one label.
type labelled struct {
	Label string
	Texts []string
}

type note struct {
	Words  said
	On     string
	Quotes []quotation
}

// A quoteGroup is quotes of one statement.
type quoteGroup struct {
	Title  string
	Quotes []quotation
}

type coverage struct {
	None               bool // there is nothing to count
	Acts, Propositions string
	Bare               []string
}

type source struct {
	Number    int
	Anchor    string
	Publisher said
	Title     said
	Date      string
	URL       string
	Archive   string
	About     []string
	ID        string
}

func newPage(d *dossier, o Options) *page {
	p := &page{
		words:   d.words,
		Dir:     "ltr",
		Style:   template.CSS(style()),
		Policy:  policy(),
		Title:   spoken(attribution.Words{Text: cmp.Or(d.c.Title, d.c.ID), Lang: d.c.Lang}),
		Imprint: d.imprint(o.AsOf),
		Short:   o.Short,
		Summary: d.summary(),
		Empty:   d.empty(),
	}
	if d.rtl {
		p.Dir = "rtl"
	}
	if o.Short {
		p.Summary = p.Summary.alone()
		return p
	}
	d.fill(p)
	return p
}

// fill fills a page with everything beyond the summary, in the order in which it stands there.
func (d *dossier) fill(p *page) {
	q := newQuoter(d)
	p.Figures, p.Matrix, p.Bands, p.Events, p.Changed = d.figures(), d.matrix(), d.bands(), d.happenings(), len(q.changes) > 0
	for _, in := range d.incidents {
		c := chapter{Anchor: anchor(in.id.Ref()), Title: spoken(d.incidentName(in.id))}
		c.Paths, c.More = d.paths(in.id)
		p.Chapters = append(p.Chapters, c)
	}
	for i, in := range d.incidents {
		c := &p.Chapters[i]
		c.Aspects = d.aspects(in)
		for _, x := range slices.Concat(in.claims, in.others) {
			t := d.topic(x, q)
			t.Row.Subject = said{} // which the chapter names
			c.Topics = append(c.Topics, t)
		}
		for _, x := range in.accounts {
			c.Accounts = append(c.Accounts, d.topic(x, q))
		}
	}
	for _, x := range d.links {
		p.Links = append(p.Links, d.topTopic(x, q))
	}
	for _, x := range d.others {
		p.Others = append(p.Others, d.topTopic(x, q))
	}
	p.Grounds = d.grounds()
	for _, id := range d.responses {
		p.Responses = append(p.Responses, d.answer(id))
	}
	p.Statements = d.spokenStatements()
	p.Quotes = d.otherQuotes(q)
	for _, x := range d.notes {
		p.Notes = append(p.Notes, d.note(x, q))
	}
	p.Names, p.Common, p.NamesNote = d.named(), d.common(), d.namesNote()
	for _, b := range d.bearers {
		for _, n := range b.Namings {
			d.footnote(n.source) // in the order of the page, before what follows
		}
	}
	p.Cast = d.cast()
	p.Coverage = d.coverage()
	p.Sources = d.sources()
}

// otherQuotes are the quotes that no act rests on, each with the statement whose words it has.
func (d *dossier) otherQuotes(q *quoter) []quoteGroup {
	var out []quoteGroup
	for _, id := range d.unshown(q.shown) {
		if q.shown[id] {
			continue // a rendering of one of these
		}
		g := quoteGroup{Title: d.quoteTitle(id)}
		q.add(&g.Quotes, id, 0)
		if n := len(out); n > 0 && out[n-1].Title == g.Title {
			out[n-1].Quotes = append(out[n-1].Quotes, g.Quotes...)
			continue
		}
		out = append(out, g)
	}
	return out
}

func (d *dossier) topic(c claim, q *quoter) topic {
	t := topic{Anchor: topicAnchor(c.ref), Title: c.title, Expected: c.expected}
	collection, id := c.ref.Split()
	if a := d.c.Attributions[attribution.AttributionID(id)]; collection == attribution.CollectionAttributions && a != nil {
		t.Row = row{Subject: d.refSaid(a.Subject), Link: d.linkWord(a), Object: d.refSaid(a.Object), Note: d.date(a.Period)}
	}
	for _, x := range c.positions {
		s := d.stance(x, q)
		if s.Reported {
			t.Reports = append(t.Reports, s)
			continue
		}
		t.Stances = append(t.Stances, s)
	}
	return t
}

func (d *dossier) topTopic(c claim, q *quoter) topic {
	t := d.topic(c, q)
	t.Top = true
	return t
}

func (d *dossier) answer(id attribution.ResponseID) answer {
	r := d.c.Responses[id]
	m := r.ResponseMeasure()
	out := answer{Anchor: anchor(id.Ref()), Title: d.measure(r), Date: d.date(m.Announced)}
	for _, p := range d.particulars(id) {
		if n := len(out.Particulars); n == 0 || out.Particulars[n-1].Label != p.Label {
			out.Particulars = append(out.Particulars, labelled{Label: p.Label})
		}
		last := &out.Particulars[len(out.Particulars)-1]
		last.Texts = append(last.Texts, p.Text)
	}
	if _, found := slices.BinarySearchFunc(d.others, id.Ref(),
		func(c claim, r attribution.Ref) int { return cmp.Compare(c.ref, r) }); found {
		out.Said = topicAnchor(id.Ref())
	}
	for _, s := range m.Sources {
		if ref := d.ref(s); ref != "" {
			out.Refs = append(out.Refs, ref)
		}
	}
	return out
}

func (d *dossier) note(x position, q *quoter) note {
	n := note{Words: spoken(x.act.Wording), On: d.noted(x), Quotes: q.quotations(x)}
	if n.Words.Text == "" {
		n.Words = plain(string(x.id))
	}
	return n
}

func (d *dossier) coverage() coverage {
	c := verify.Cover(d.c)
	out := coverage{None: c.Acts == 0 && c.Propositions == 0, Acts: d.say("%[1]d of %[2]d", c.QuotedActs, c.Acts),
		Propositions: d.say("%[1]d of %[2]d", c.Quoted, c.Propositions)}
	for _, r := range c.Bare {
		out.Bare = append(out.Bare, d.title(r))
	}
	return out
}

func (d *dossier) source(id attribution.SourceID) source {
	s := d.c.Sources[id]
	out := source{
		Number: d.number[id], Anchor: anchor(id.Ref()), Title: spoken(s.Title), Date: d.date(s.Published),
		URL: printable(s.URL), Archive: printable(s.Archive), About: d.aboutSource(s),
	}
	if s.Publisher != "" {
		out.Publisher = d.actorSaid(s.Publisher)
	}
	if out.Publisher.Text == "" && out.Title.Text == "" && out.URL == "" {
		out.ID = printable(string(id))
	}
	return out
}

// figures count what the dossier holds.
func (d *dossier) figures() []figure {
	texts := 0
	langs, parties := make(map[string]bool), make(map[attribution.ActorID]bool)
	for _, q := range d.c.Quotes {
		if q.Text != "" {
			texts++
		}
		if tag, err := q.Lang.Tag(); err == nil && q.Lang != "" {
			base, _ := tag.Base()
			langs[base.String()] = true
		}
	}
	for _, p := range d.x.Positions() {
		parties[p.Party] = true
	}
	all := []figure{
		{len(d.c.Incidents), d.say("incidents")},
		{len(parties), d.say("parties")},
		{len(d.c.Statements), d.say("statements")},
		{texts, d.say("quotations")},
		{len(langs), d.say("languages")},
		{len(d.c.Responses), d.say("responses")},
		{len(d.c.Sources), d.say("sources")},
	}
	return slices.DeleteFunc(all, func(f figure) bool { return f.Number == 0 })
}
