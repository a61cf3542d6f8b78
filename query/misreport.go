package query

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
)

// A Misreport is where somebody ascribes to a party what the party's own recorded words do not have. It compares coded
// values and says nothing of the facts, nor of why the two differ: a translation, an agency's shortening, a mistake in
// the coding.
type Misreport struct {
	Reporter attribution.ActorID
	Place    Place // of the act that is reported: its statement, and how many reports deep it lies
	Party    attribution.ActorID
	Kind     MisreportKind
	On       attribution.Ref // what the party is said to have acted on
	// the value that is ascribed: a claim, a term, a link, an actor, a number, a currency, a verb, a response
	Said string
	// what the party's own words have in its place, in order; empty: nothing, where they speak of the matter
	Recorded []Recorded
}

// Recorded is a value in a party's own recorded words.
type Recorded struct {
	Value string
	Place Place // zero: the case has it of a response of the party's, and no statement of it
}

// A MisreportKind is what differs.
type MisreportKind string

// Kinds of misreports.
const (
	// a proposition, or what an account says: a date, an outcome, an effect
	MisreportClaim MisreportKind = "claim"
	// the likelihood or confidence of a claim, the strength of its link, or which way it leans
	MisreportStrength MisreportKind = "strength"
	MisreportObject   MisreportKind = "object"   // whom a claim or a measure is against
	MisreportNumber   MisreportKind = "number"   // of things, money or persons
	MisreportCurrency MisreportKind = "currency" // of an amount of money
	MisreportVerb     MisreportKind = "verb"     // what the party does with a claim or a statement
	MisreportResponse MisreportKind = "response" // which measure the party takes
)

// Misreports returns where reports ascribe to a party what its own recorded words do not have, by the date of the
// report.
//
// A party's own words are the acts of the statements that it gave, that speak in its name or with its voice
// ([attribution.Statement.Office]), or that it joined, and acts elsewhere that name it; whatever their date, and
// whether it withdrew them or not. What they only report is not among them. The words of an organ are not those of its
// state, nor those of a state its organ's. Where no words of the party on the matter are recorded, nothing is compared.
// What a report ascribes to nobody by name is nobody's.
//
// A reported act is compared with the party's own acts on the same thing, through statements that make the claim too:
//
//   - verb: none of them does the like. Asserting and agreeing are alike, and denying and contesting; all other verbs
//     are each their own;
//   - strength: a claim that the party holds at no likelihood, or confidence, such as is ascribed, or leaning another
//     way. Terms are alike if they are the same words or stand for the same range on scales; terms in different
//     languages that no scale reads are not compared.
//
// Where the party has no act on a claim, it is compared with what the party says of the claim's subject:
//
//   - strength: the party holds another link of perpetration, state nexus or law between the same two;
//   - object: it holds the same link with another object;
//   - claim: it holds or does something else about the subject;
//   - verb: it is said to reject the claim, and holds one of the like about the subject, and rejects none.
//
// Where it has no act on an account, the account is compared with its own accounts of the incident, member by member,
// as far as both state it: dates of which neither lies within the other, the outcome, the kinds and the effects on a
// victim are claims, counts of one thing numbers, and amounts in different units currencies. A span of time that is
// said must lie within one that is recorded.
//
// An announced response is compared with those that the party's own words announce or, where these announce none, with
// those that the case has it take. One that the case has the party take, or its state, or an organ of it, is compared
// only with those that its words announce and that share a cause or a target. If none is of the same kind (of
// diplomatic steps, the same step; of domestic measures, the same sort) the response is misreported; if one is, its
// amount, the number of persons and its targets are compared. Responses that share a cause or a target come before
// others.
func (x *Index) Misreports() []Misreport {
	m := misreporter{x: x, v: newViews(x), records: make(map[attribution.ActorID]*record), seen: make(map[reported]bool)}
	m.collect()
	for n := range x.acts {
		a := x.acts[n]
		if !a.reports() {
			continue
		}
		inner, depth := a.inner()
		if depth == 0 || inner.Verb == attribution.Reports || !takesPosition(inner.Verb) {
			continue
		}
		for _, party := range unique(inner.By) {
			if r := m.record(party); r != nil {
				m.compare(r, int32(n), inner, a.place(depth))
			}
		}
	}
	return m.arranged()
}

// A misreporter compares what is reported with what is recorded.
type misreporter struct {
	x       *Index
	v       *views
	texts   map[attribution.ActorID][]*text                  // of each party, by date
	takes   map[attribution.ActorID][]attribution.ResponseID // the responses that a party takes
	records map[attribution.ActorID]*record
	found   []Misreport
	seen    map[reported]bool
}

// compare compares what an act reports of a party with its record.
func (m *misreporter) compare(r *record, n int32, inner *attribution.Act, at Place) {
	for _, s := range m.v.sights(n, r.party) {
		c := comparing{m: m, r: r, act: inner, sight: s, place: at}
		switch collection, id := s.on.Split(); collection {
		case attributions:
			if a := m.x.c.Attributions[attribution.AttributionID(id)]; a != nil {
				c.attribution(a)
			}
		case accounts:
			if a := m.x.c.Accounts[attribution.AccountID(id)]; a != nil {
				c.account(a)
			}
		case responses:
			if response := m.x.c.Responses[attribution.ResponseID(id)]; !model.IsNil(response) {
				c.response(attribution.ResponseID(id), response)
			}
		case statements:
			c.verbs()
		}
	}
}

// A comparing is a comparison of one reported position with a party's record.
type comparing struct {
	m   *misreporter
	r   *record
	act *attribution.Act
	sight
	place Place
}

// report adds a misreport for each who reports, once.
func (c *comparing) report(kind MisreportKind, said string, recorded []Recorded) {
	for _, reporter := range c.m.x.Reporters(c.place) {
		r := Misreport{Reporter: reporter, Place: c.place, Party: c.r.party, Kind: kind, On: c.on, Said: said, Recorded: recorded}
		key := reported{reporter, c.place, c.r.party, kind, said}
		if !c.m.seen[key] && reporter != c.r.party {
			c.m.seen[key] = true
			c.m.found = append(c.m.found, r)
		}
	}
}

// reported distinguishes misreports.
type reported struct {
	reporter attribution.ActorID
	place    Place
	party    attribution.ActorID
	kind     MisreportKind
	said     string
}

// verbs compares the verb of a position with those of the party's own on the same thing. It returns what the party does
// that is alike, and whether it does anything.
func (c *comparing) verbs() (alike *ownWords, known bool) {
	all := c.r.on[c.on]
	if all == nil {
		return nil, false
	}
	if alike = all.alike[kindred(c.verb)]; alike == nil {
		c.report(MisreportVerb, string(c.verb), all.recorded(viewVerb))
	}
	return alike, true
}

// attribution compares a reported position on an attribution.
func (c *comparing) attribution(a *attribution.Attribution) {
	alike, known := c.verbs()
	about := c.r.about[a.Subject]
	switch {
	case known:
		if alike != nil && c.verb.Holds() {
			c.strength(alike)
		}
		return
	case rejects(c.verb):
		c.rejection(a)
		return
	case !c.verb.Holds() || c.leans != attribution.LeansFor:
		return
	}
	held := c.r.claims[a.Subject]
	switch {
	case held == nil && about != nil:
		c.report(MisreportClaim, string(c.on), about.recorded(viewDeed))
	case held == nil:
	case blames(a.LinkFamily()) && slices.ContainsFunc(held.objects[a.Object].recorded(viewFamily),
		func(r Recorded) bool { return blames(attribution.Family(r.Value)) }):
		c.report(MisreportStrength, string(a.Link), held.objects[a.Object].recorded(viewLink))
	case held.links[a.Link] != nil:
		c.report(MisreportObject, string(actorOf(a.Object)), held.links[a.Link].recorded(viewObject))
	default:
		c.report(MisreportClaim, string(c.on), held.all.recorded(viewRef))
	}
}

// rejection compares a rejection of a claim on which the party does nothing with what it claims of the same kind.
func (c *comparing) rejection(a *attribution.Attribution) {
	held, about := c.r.claims[a.Subject], c.r.about[a.Subject]
	if held == nil || about.alike[kindred(c.verb)] != nil {
		return
	}
	like := func(r Recorded) bool {
		f := attribution.Family(r.Value)
		return f == a.LinkFamily() || blames(f) && blames(a.LinkFamily())
	}
	if slices.ContainsFunc(held.all.recorded(viewFamily), like) {
		c.report(MisreportVerb, string(c.verb), held.all.recorded(viewDeed))
	}
}

// blames reports whether a link of a family puts something down to its object, as strongly as it may be.
func blames(f attribution.Family) bool {
	switch f {
	case attribution.FamilyPerpetration, attribution.FamilyStateNexus, attribution.FamilyLaw:
		return true
	}
	return false
}

// strength compares how firmly, and which way, a claim is said to be held with how the party holds it.
func (c *comparing) strength(own *ownWords) {
	if leanings := own.recorded(viewLeaning); c.leans != "" && !has(leanings, string(c.leans)) {
		c.report(MisreportStrength, string(c.leans), leanings)
		return
	}
	for _, t := range []struct {
		said attribution.Term
		view view
	}{{c.act.Assessment.Likelihood, viewLikelihood}, {c.act.Assessment.Confidence, viewConfidence}} {
		if t.said.Text == "" {
			continue
		}
		terms := own.terms(t.view)
		if !slices.ContainsFunc(terms, func(recorded attribution.Term) bool {
			return sameStrength(t.said,
				recorded) != edtf.No
		}) {
			c.report(MisreportStrength, t.said.Text, own.recorded(t.view))
		}
	}
}

func has(all []Recorded, value string) bool {
	return slices.ContainsFunc(all, func(r Recorded) bool { return r.Value == value })
}

// sameStrength reports whether two terms say the same: in the same words, or with the same range on their scales. What
// no scale reads is compared within one language only. A term that is not on a scale is read on that of the other, if
// that has it.
func sameStrength(a, b attribution.Term) edtf.Answer {
	if strings.EqualFold(strings.TrimSpace(a.Text), strings.TrimSpace(b.Text)) {
		return edtf.Yes
	}
	a.Scale, b.Scale = cmp.Or(a.Scale, b.Scale), cmp.Or(b.Scale, a.Scale)
	x, readA := rangeOf(a)
	y, readB := rangeOf(b)
	switch {
	case readA && readB && x == y:
		return edtf.Yes
	case readA && readB:
		return edtf.No
	case a.Lang == "" || b.Lang == "" || a.Lang != b.Lang:
		return edtf.CannotTell
	}
	return edtf.No
}

// arranged returns the misreports in the order of the reports.
func (m *misreporter) arranged() []Misreport {
	order := make(dateOrder)
	slices.SortStableFunc(m.found, func(a, b Misreport) int {
		return cmp.Or(order.compare(m.x.texts[a.Place.Statement].s.When, m.x.texts[b.Place.Statement].s.When),
			cmp.Compare(a.Place.Statement, b.Place.Statement), cmp.Compare(a.Place.Act, b.Place.Act))
	})
	return m.found
}
