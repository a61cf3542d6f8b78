package report

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
)

// A dossier is a case in the order in which it is reported.
type dossier struct {
	c         *attribution.Case
	incidents []incident
	links     []claim // between actors, and about evidence
	others    []claim // what parties said without a proposition: of statements, actors, responses, nothing in particular
	notes     []position
	responses []attribution.ResponseID
	sources   []attribution.SourceID
	number    map[attribution.SourceID]int
	renders   map[attribution.QuoteID][]attribution.QuoteID
}

type incident struct {
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
}

// A position is one act of one statement.
type position struct {
	id  attribution.StatementID
	in  *attribution.Statement
	act *attribution.Act
}

func newDossier(c *attribution.Case) *dossier {
	d := &dossier{
		c:         c,
		responses: slices.Sorted(maps.Keys(c.Responses)),
		sources:   slices.Sorted(maps.Keys(c.Sources)),
		number:    make(map[attribution.SourceID]int),
		renders:   make(map[attribution.QuoteID][]attribution.QuoteID),
	}
	for i, id := range d.sources {
		d.number[id] = i + 1
	}
	for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
		if q := c.Quotes[id]; q.Renders != "" {
			d.renders[q.Renders] = append(d.renders[q.Renders], id)
		}
	}
	slices.SortStableFunc(d.responses, func(a, b attribution.ResponseID) int {
		return byDate(c.Responses[a].ResponseMeasure().Announced, c.Responses[b].ResponseMeasure().Announced)
	})
	d.arrange(d.positions())
	return d
}

// byDate orders dates for lists; what has no date comes last.
func byDate(a, b attribution.When) int {
	if (a == "") != (b == "") {
		return cmp.Compare(b, a)
	}
	x, errX := a.Span()
	y, errY := b.Span()
	if errX != nil || errY != nil {
		return cmp.Compare(a, b)
	}
	return x.Compare(y)
}

// positions collects what every act is about, in the order of the statements' dates.
func (d *dossier) positions() map[attribution.Ref][]position {
	c := d.c
	ids := slices.SortedFunc(maps.Keys(c.Statements), func(a, b attribution.StatementID) int {
		return cmp.Or(byDate(c.Statements[a].When, c.Statements[b].When), cmp.Compare(a, b))
	})
	about := make(map[attribution.Ref][]position)
	for _, id := range ids {
		s := c.Statements[id]
		for i := range s.Acts {
			a := &s.Acts[i]
			if a.Verb == attribution.Notes {
				d.notes = append(d.notes, position{id, s, a})
				continue
			}
			for _, r := range d.about(a) {
				about[r] = append(about[r], position{id, s, a})
			}
		}
	}
	return about
}

// about returns what an act is about, each once: for a report what the reported act is about, for agreement with a statement its
// propositions too, for an act on nothing what it answers, and else nothing in particular.
func (d *dossier) about(a *attribution.Act) []attribution.Ref {
	inner := a
	for inner.Reported != nil {
		inner = inner.Reported
	}
	refs := slices.Clone(inner.On)
	if inner.Verb.Holds() {
		refs = append(refs, d.c.Propositions(inner)...)
	}
	if len(refs) == 0 {
		refs = append(refs, inner.Answers...)
	}
	if len(refs) == 0 {
		refs = append(refs, "")
	}
	slices.Sort(refs)
	return slices.Compact(refs)
}

// arrange puts the claims under the incidents they are about.
func (d *dossier) arrange(about map[attribution.Ref][]position) {
	c := d.c
	claims := make(map[attribution.IncidentID]*incident)
	ids := slices.Sorted(maps.Keys(c.Incidents))
	for _, id := range ids {
		claims[id] = &incident{title: d.incidentTitle(id)}
	}
	take := func(r attribution.Ref) claim {
		positions := about[r]
		delete(about, r)
		return claim{ref: r, title: d.title(r), positions: positions}
	}
	for _, id := range slices.Sorted(maps.Keys(c.Accounts)) {
		if in := claims[c.Accounts[id].Incident]; in != nil {
			in.accounts = append(in.accounts, take(id.Ref()))
		}
	}
	for _, id := range slices.Sorted(maps.Keys(c.Attributions)) {
		collection, subject := c.Attributions[id].Subject.Split()
		if in := claims[attribution.IncidentID(subject)]; collection == "incidents" && in != nil {
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
	firstHandFirst(d.links)
	for _, r := range slices.Sorted(maps.Keys(about)) {
		d.others = append(d.others, take(r))
	}
}

// firstHandFirst puts claims on which somebody has a position before those that are only reported.
func firstHandFirst(claims []claim) {
	reported := func(c claim) int {
		if slices.ContainsFunc(c.positions, position.firstHand) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(claims, func(a, b claim) int { return cmp.Compare(reported(a), reported(b)) })
}

// firstHand reports whether the position is its statement's own, and not what it says of another party.
func (p position) firstHand() bool { return p.act.Verb != attribution.Reports }

// ---- what things are called -----------------------------------------------------------------------------------

func (d *dossier) actor(id attribution.ActorID) string {
	a := d.c.Actors[id]
	if a == nil {
		return string(id)
	}
	p := a.ActorProfile()
	if len(p.Names) > 0 {
		return p.Names[0].Text
	}
	return cmp.Or(p.Description, string(id))
}

func (d *dossier) actors(ids []attribution.ActorID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = d.actor(id)
	}
	return list(names)
}

// list joins names as prose does.
func list(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}

func (d *dossier) incidentTitle(id attribution.IncidentID) string {
	in := d.c.Incidents[id]
	switch {
	case in == nil:
		return string(id)
	case in.Title != "":
		return in.Title
	case len(in.Names) > 0:
		return in.Names[0].Text
	}
	return string(id)
}

// title says what a reference names.
func (d *dossier) title(r attribution.Ref) string {
	collection, id := r.Split()
	switch collection {
	case "":
		return "On nothing in particular"
	case "actors":
		return d.actor(attribution.ActorID(id))
	case "incidents":
		return d.incidentTitle(attribution.IncidentID(id))
	case "attributions":
		if a := d.c.Attributions[attribution.AttributionID(id)]; a != nil {
			return d.title(a.Subject) + " — " + spaced(string(a.Link)) + " → " + d.title(a.Object)
		}
	case "accounts":
		if a := d.c.Accounts[attribution.AccountID(id)]; a != nil {
			return d.telling(a)
		}
	case "statements":
		if s := d.c.Statements[attribution.StatementID(id)]; s != nil {
			return "the " + cmp.Or(spaced(string(s.Kind)), "statement") + " of " + d.actors(s.By) + dated(s.When)
		}
	case "responses":
		if m := d.c.Responses[attribution.ResponseID(id)]; m != nil {
			return d.measure(m)
		}
	case "evidence":
		if e := d.c.Evidence[attribution.EvidenceID(id)]; e != nil {
			return cmp.Or(e.Description, spaced(string(e.Kind)), id)
		}
	}
	return string(r)
}

// telling sums up an account.
func (d *dossier) telling(a *attribution.Account) string {
	var parts []string
	add := func(label, text string) {
		if text != "" {
			parts = append(parts, strings.TrimSpace(label+" "+text))
		}
	}
	kinds := make([]string, len(a.Kinds))
	for i, k := range a.Kinds {
		kinds[i] = spaced(string(k))
	}
	add("", list(kinds))
	add("activity", dateText(a.Activity))
	add("detected", dateText(a.Detected))
	add("disclosed", dateText(a.Disclosed))
	for _, v := range a.Victims {
		add(strings.TrimSpace(cmp.Or(d.actor(v.Actor), v.Words.Text)), spaced(string(v.Effect)))
	}
	add("outcome", string(a.Outcome))
	for _, n := range a.Counts {
		add("", cmp.Or(n.Words.Text, limits(n)))
	}
	add("techniques", strings.Join(a.Techniques, ", "))
	if a.Purpose.Text != "" {
		add("purpose", "“"+a.Purpose.Text+"”")
	}
	return cmp.Or(strings.Join(parts, "; "), "an account")
}

func dated(w attribution.When) string {
	if w == "" {
		return ""
	}
	return ", " + dateText(w)
}

func spaced(word string) string { return strings.ReplaceAll(word, "-", " ") }
