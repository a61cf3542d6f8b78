package report

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// A dossier is a case in the order in which it is reported.
type dossier struct {
	words
	x         *query.Index
	c         *attribution.Case
	incidents []incident
	links     []claim // between actors, and about evidence
	// what parties said without a proposition: of statements, actors, responses, nothing in particular
	others    []claim
	notes     []position
	responses []attribution.ResponseID
	cited     []attribution.SourceID // in the order in which the report refers to them
	number    map[attribution.SourceID]int
	renders   map[attribution.QuoteID][]attribution.QuoteID
	dates     map[attribution.When]string // in words
	names     map[attribution.ActorID]said
	countries map[attribution.ActorID]attribution.Words // names of states in the language of the report
	attribute map[attribution.ResponseID]query.StateAttribution
	rejected  map[attribution.AttributionID][]rejection
	about     map[attribution.Ref][]position // by what they are on
	fates     map[holdingKey]fate
	tenors    map[attribution.StatementID]string
	bearers   []bearer
	chains    int // how many more are followed
	inOrder   []attribution.StatementID
	spokenOf  map[attribution.ActorID]bool
	tongues   map[attribution.Lang]string // names of languages
}

type incident struct {
	id       attribution.IncidentID
	title    string
	accounts []claim
	claims   []claim
	others   []claim
}

// A claim is what positions are about.
type claim struct {
	ref       attribution.Ref
	title     string
	positions []position
	expected  bool // nobody had made it by the date of the report
}

// newDossier arranges a case. The error is that of [query.Index.AsOf].
func newDossier(c *attribution.Case, o Options) (*dossier, error) {
	c = present(c)
	x := query.New(c)
	if o.AsOf != "" {
		var err error
		if x, err = x.AsOf(o.AsOf); err != nil {
			return nil, err
		}
		c = x.Case()
	}
	d := &dossier{
		words:     wordsIn(o.Lang).remembering(),
		x:         x,
		c:         c,
		responses: slices.Sorted(maps.Keys(c.Responses)),
		number:    make(map[attribution.SourceID]int),
		renders:   make(map[attribution.QuoteID][]attribution.QuoteID),
		dates:     make(map[attribution.When]string),
		tongues:   make(map[attribution.Lang]string),
		names:     make(map[attribution.ActorID]said),
		attribute: make(map[attribution.ResponseID]query.StateAttribution),
		rejected:  make(map[attribution.AttributionID][]rejection),
		fates:     make(map[holdingKey]fate),
		chains:    maxChains * (1 + len(c.Attributions)),
	}
	d.countries = d.nameCountries()
	for _, r := range x.Responses() {
		d.attribute[r.ID] = r.Attributes
	}
	for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
		if q := c.Quotes[id]; q.Renders != "" {
			d.renders[q.Renders] = append(d.renders[q.Renders], id)
		}
	}
	for _, ids := range d.renders {
		d.arrangeRenderings(ids)
	}
	slices.SortStableFunc(d.responses, func(a, b attribution.ResponseID) int {
		return byDate(c.Responses[a].ResponseMeasure().Announced, c.Responses[b].ResponseMeasure().Announced)
	})
	d.about, d.notes = d.positions(), d.remarks()
	d.tenors = tenorOf(d.about)
	d.arrange()
	d.bearers = d.nameBearers()
	return d, nil
}

// byDate orders dates for lists. Malformed dates come last, and after them what has no date.
func byDate(a, b attribution.When) int {
	x, errX := a.Span()
	y, errY := b.Span()
	switch {
	case (a == "") != (b == ""):
		return cmp.Compare(b, a)
	case errX != nil && errY != nil:
		return cmp.Compare(a, b)
	case errX != nil:
		return 1
	case errY != nil:
		return -1
	}
	return x.Compare(y)
}

// statements are in the order of their dates.
func (d *dossier) statements() []attribution.StatementID {
	if d.inOrder == nil {
		d.inOrder = slices.SortedFunc(maps.Keys(d.c.Statements), func(a, b attribution.StatementID) int {
			return cmp.Or(byDate(d.c.Statements[a].When, d.c.Statements[b].When), cmp.Compare(a, b))
		})
	}
	return d.inOrder
}

// apart returns the positions without those on statements that stand at the claims of these statements.
func (d *dossier) apart() map[attribution.Ref][]position {
	type aim struct {
		place query.Place
		at    attribution.Ref
	}
	reached := make(map[aim]bool)
	for _, all := range d.about {
		for _, x := range all {
			if x.through != "" {
				reached[aim{x.place, x.through}] = true
			}
		}
	}
	out := make(map[attribution.Ref][]position, len(d.about))
	for r, all := range d.about {
		if collection, _ := r.Split(); collection == attribution.CollectionStatements {
			all = slices.DeleteFunc(slices.Clone(all), func(x position) bool { return reached[aim{x.place, r}] })
		}
		if len(all) > 0 {
			out[r] = all
		}
	}
	return out
}

// arrange puts the claims under the incidents they are about. What parties do with a statement stands at the claims
// that it makes, and with what else was said only if it makes none.
func (d *dossier) arrange() {
	c, about := d.c, d.apart()
	claims := make(map[attribution.IncidentID]*incident)
	ids := slices.Sorted(maps.Keys(c.Incidents))
	for _, id := range ids {
		claims[id] = &incident{id: id, title: d.incidentTitle(id)}
	}
	take := func(r attribution.Ref) claim {
		positions := about[r]
		delete(about, r)
		expected := d.x.Date() != "" && r.IsProposition() && len(positions) > 0 && d.x.Claimed(r) == edtf.No
		return claim{ref: r, title: d.title(r), positions: positions, expected: expected}
	}
	for _, id := range slices.Sorted(maps.Keys(c.Accounts)) {
		if in := claims[c.Accounts[id].Incident]; in != nil {
			in.accounts = append(in.accounts, take(id.Ref()))
		}
	}
	for _, id := range slices.Sorted(maps.Keys(c.Attributions)) {
		collection, subject := c.Attributions[id].Subject.Split()
		if in := claims[attribution.IncidentID(subject)]; collection == attribution.CollectionIncidents && in != nil {
			in.claims = append(in.claims, take(id.Ref()))
		} else {
			d.links = append(d.links, take(id.Ref()))
		}
	}
	for _, id := range ids {
		if len(about[id.Ref()]) > 0 {
			claims[id].others = append(claims[id].others, take(id.Ref()))
		}
		firstHandFirst(claims[id].accounts)
		firstHandFirst(claims[id].claims)
		d.incidents = append(d.incidents, *claims[id])
	}
	began := make(map[attribution.IncidentID]attribution.When)
	for _, in := range d.incidents {
		began[in.id] = d.beginning(in)
	}
	slices.SortStableFunc(d.incidents, func(a, b incident) int { return byDate(began[a.id], began[b.id]) })
	firstHandFirst(d.links)
	for _, r := range slices.Sorted(maps.Keys(about)) {
		d.others = append(d.others, take(r))
	}
}

// claims are all that a matrix shows.
func (d *dossier) claims() iter.Seq[claim] {
	return func(yield func(claim) bool) {
		for _, in := range d.incidents {
			for _, c := range slices.Concat(in.claims, in.others) {
				if !yield(c) {
					return
				}
			}
		}
		for _, c := range d.links {
			if !yield(c) {
				return
			}
		}
	}
}

// beginning returns the first date of an incident's activity that somebody tells, else of its detection or its
// disclosure.
func (d *dossier) beginning(in incident) attribution.When {
	var first [3]attribution.When
	for _, c := range in.accounts {
		if !slices.ContainsFunc(c.positions, position.current) {
			continue
		}
		a := d.account(c.ref)
		for i, when := range []attribution.When{a.Activity, a.Detected, a.Disclosed} {
			if byDate(when, first[i]) < 0 {
				first[i] = when
			}
		}
	}
	return cmp.Or(first[:]...)
}

// firstHandFirst puts claims on which somebody has a position before those that are only reported, and orders each by
// the day of the first.
func firstHandFirst(claims []claim) {
	days := make(map[attribution.Ref]attribution.When, len(claims))
	reported := make(map[attribution.Ref]int, len(claims))
	for _, c := range claims {
		reported[c.ref] = 1
		for i, x := range c.positions {
			if x.firstHand() {
				reported[c.ref] = 0
			}
			if i == 0 || byDate(x.day, days[c.ref]) < 0 {
				days[c.ref] = x.day
			}
		}
	}
	slices.SortStableFunc(claims, func(a, b claim) int {
		return cmp.Or(cmp.Compare(reported[a.ref], reported[b.ref]), byDate(days[a.ref], days[b.ref]))
	})
}

// empty reports whether there is nothing to report.
func (d *dossier) empty() bool {
	return len(d.incidents) == 0 && len(d.links) == 0 && len(d.others) == 0 && len(d.responses) == 0 &&
		len(d.notes) == 0 && len(d.bearers) == 0 && len(d.c.Sources) == 0
}

// silent reports whether nothing is told or claimed of an incident.
func (in incident) silent() bool {
	return len(in.accounts) == 0 && len(in.claims) == 0 && len(in.others) == 0
}

// imprint says what the dossier is: its id, its compilers, its date, its license and marking, and how parts
// of it are marked for themselves.
func (d *dossier) imprint(asOf attribution.When) []string {
	said, modified := "", ""
	if asOf != "" {
		said = d.say("what had been said by the end of %s", d.date(asOf))
	}
	if d.c.Modified != "" {
		modified = d.say("as of %s", d.date(d.c.Modified))
	}
	id := ""
	if d.c.Title != "" { // and the title is not the id
		id = d.own(d.c.ID)
	}
	made := ""
	if len(d.c.MadeOf) > 0 {
		made = d.say("made of %s", d.own(strings.Join(d.c.MadeOf, ", ")))
	}
	out := nonEmpty(id, said, d.actors(d.c.By), modified, d.own(d.c.License), d.own(string(d.c.Marking)))
	return append(append(out, d.marks()...), nonEmpty(made)...)
}

// noted says what a note is on.
func (d *dossier) noted(x position) string {
	var on []string
	for _, r := range x.act.On {
		if title := d.title(r); !slices.Contains(on, title) {
			on = append(on, title)
		}
	}
	return strings.Join(on, d.say("; "))
}

// label says of a quote in which language it is, how it relates to what it renders, and of a rendering who gives it.
func (d *dossier) label(q *attribution.Quote) string {
	by := ""
	if s := d.c.Statements[q.Statement]; s != nil && q.Renders != "" {
		if by = d.actors(s.By); by == "" {
			by = d.say("source %s", d.refs(s.Source))
		}
	}
	return strings.Join(append(nonEmpty(d.languageName(q.Lang), d.manner(q), by), d.origin(q)...), d.say(", "))
}

// origin says of a quote who says it, where the case states that, whose words it uses again, and which source has it.
func (d *dossier) origin(q *attribution.Quote) []string {
	speaker, repeats := "", ""
	if q.Speaker != "" {
		speaker = d.say("said by %s", d.actor(q.Speaker))
	}
	if before := d.c.Quotes[q.Repeats]; before != nil {
		of := before.Statement.Ref()
		if before.Statement == "" {
			of = q.Repeats.Ref()
		}
		repeats = d.say("repeats %s", d.title(of))
	}
	return nonEmpty(speaker, repeats, d.refs(q.Source))
}

// date says a date as [words.date] does. Most dates of a case are the same few.
func (d *dossier) date(when attribution.When) string {
	text, ok := d.dates[when]
	if !ok {
		text = d.words.date(when)
		d.dates[when] = text
	}
	return text
}

// when says when a position was taken, and whether that is certain.
func (d *dossier) when(x position) string {
	return strings.Join(nonEmpty(d.date(x.day), d.doubt(x)), d.say(", "))
}

// doubt says that dates leave open whether a position was taken by the date of the report.
func (d *dossier) doubt(x position) string {
	if !x.doubt {
		return ""
	}
	return d.say("perhaps not yet said")
}
