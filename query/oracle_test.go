package query_test

import (
	"cmp"
	"slices"
	"strings"
	"time"

	. "example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/estimate"
	"example.com/attribution/query"
)

// An oracle answers who holds what as the package documentation states the rules, one after the other, as plainly and
// as slowly as it can. It shares nothing with the index.
type oracle struct {
	c    *Case
	asOf When
	refs map[StatementID]map[StatementID]bool // which statements each one refers to, at any remove

	visible map[StatementID]edtf.Answer // of statements: whether they count; those that do not are not here
	claims  map[StatementID][]oracleClaim
	stakes  []oracleStake
	enders  []oracleEnder
}

// An oracleClaim is a proposition, judged one way.
type oracleClaim struct {
	ref   Ref
	leans Leaning
}

// An oracleVoice is a party's speaking in a statement.
type oracleVoice struct {
	party   ActorID
	in      StatementID
	when    When
	undated bool // it joined, and nobody says when: not before the statement
	joined  bool
	came    edtf.Answer // whether it had spoken by the date
}

// An oracleStake is what a party holds by an act.
type oracleStake struct {
	oracleVoice
	oracleClaim
	act  int
	verb Verb
}

// An oracleEnder is a withdrawal or a correction by a party of something.
type oracleEnder struct {
	oracleVoice
	of   Ref
	act  int
	verb Verb
}

func newOracle(c *Case, asOf When) *oracle {
	o := &oracle{c: c, asOf: asOf, visible: make(map[StatementID]edtf.Answer)}
	o.refer()
	o.see()
	o.claim()
	for id := range o.visible {
		for i := range c.Statements[id].Acts {
			a := &c.Statements[id].Acts[i]
			for _, v := range o.performers(id, a) {
				for _, claim := range o.makes(a) {
					o.stakes = append(o.stakes, oracleStake{v, claim, i, a.Verb})
				}
				if a.Verb == Withdraws || a.Verb == Corrects {
					for _, r := range once(oracleTargets(a)) {
						o.enders = append(o.enders, oracleEnder{v, r, i, a.Verb})
					}
				}
			}
		}
	}
	return o
}

func once[E comparable](list []E) (out []E) {
	for _, e := range list {
		if !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	return out
}

// What an act is on: what stands in On and, if nothing does, what it answers.
func oracleTargets(a *Act) []Ref {
	if len(a.On) > 0 {
		return a.On
	}
	return a.Answers
}

// ---- what refers to what, and what had been said ---------------------------------------------------------------

func (o *oracle) refer() {
	o.refs = make(map[StatementID]map[StatementID]bool)
	for id, s := range o.c.Statements {
		o.refs[id] = make(map[StatementID]bool)
		for i := range s.Acts {
			for a := &s.Acts[i]; a != nil; a = a.Reported {
				refs := a.Answers
				if a.Verb != Announces && a.Verb != Proposes && a.Verb != Urges {
					refs = slices.Concat(refs, a.On)
				}
				for _, r := range refs {
					if collection, to := r.Split(); collection == "statements" {
						o.refs[id][StatementID(to)] = true
					}
				}
			}
		}
	}
	for _, q := range o.c.Quotes {
		for _, of := range []QuoteID{q.Renders, q.Repeats} {
			if first := o.c.Quotes[of]; first != nil {
				o.refs[q.Statement][first.Statement] = true
			}
		}
	}
	for range o.c.Statements {
		for id := range o.refs {
			for to := range o.refs[id] {
				for further := range o.refs[to] {
					o.refs[id][further] = true
				}
			}
		}
	}
	for id := range o.refs {
		delete(o.refs[id], id)
	}
}

// names says whether one statement refers to another, and is not referred to by it.
func (o *oracle) names(a, b StatementID) bool { return o.refs[a][b] && !o.refs[b][a] }

func (o *oracle) see() {
	came := make(map[StatementID]edtf.Answer)
	for id, s := range o.c.Statements {
		came[id] = o.reached(s.When)
	}
	late := func(id StatementID) bool {
		if came[id] == edtf.No {
			return true
		}
		for to := range o.refs[id] {
			if came[to] == edtf.No {
				return true
			}
		}
		return false
	}
	for id := range o.c.Statements {
		if late(id) {
			continue
		}
		o.visible[id] = came[id]
		for other := range o.c.Statements {
			if o.refs[other][id] && came[other] == edtf.Yes && !late(other) {
				o.visible[id] = edtf.Yes
			}
		}
	}
}

// reached says whether what is dated so had happened by the date.
func (o *oracle) reached(when When) edtf.Answer {
	switch {
	case o.asOf == "":
		return edtf.Yes
	case when == "":
		return edtf.CannotTell
	}
	date, zone := oracleParse(o.asOf)
	span := oracleSpan(when)
	var first, last time.Time // the end of the date
	switch {
	case !oracleHasClock(o.asOf):
		span = oracleDays(when)
		_, end := date.In(time.UTC).Bounds()
		first, last = end.Time, end.Time
	case zone != nil:
		_, end := date.In(zone).Bounds()
		first, last = end.Time, end.Time
	default:
		_, early := date.In(time.FixedZone("", 14*3600)).Bounds()
		_, late := date.In(time.FixedZone("", -12*3600)).Bounds()
		first, last = early.Time, late.Time
	}
	switch {
	case span.Before(oracleSecond(first)) == edtf.Yes:
		return edtf.Yes
	case oracleSecond(last.Add(-time.Second)).Before(span) == edtf.Yes:
		return edtf.No
	}
	return edtf.CannotTell
}

// ---- dates -----------------------------------------------------------------------------------------------------

func oracleParse(when When) (edtf.Date, *time.Location) {
	date, err := when.Date()
	if err != nil {
		panic(err)
	}
	zone, err := when.Location()
	if err != nil {
		panic(err)
	}
	return date, zone
}

func oracleSecond(t time.Time) edtf.Span {
	return edtf.MustParse(t.UTC().Format("2006-01-02T15:04:05Z")).In(time.UTC)
}

func oracleHasClock(when When) bool {
	date, zone := oracleParse(when)
	return zone != nil || strings.Contains(date.String(), "T")
}

func oracleSpan(when When) edtf.Span {
	date, zone := oracleParse(when)
	return date.In(zone)
}

// oracleDays is the date as days of its own calendar, as if all clocks were one. In the cases of the oracle a time of
// day stands alone.
func oracleDays(when When) edtf.Span {
	date, zone := oracleParse(when)
	day, clock, timed := strings.Cut(date.String(), "T")
	if !timed {
		return date.In(time.UTC)
	}
	if zone != nil && strings.ContainsAny(clock, "Z+-") {
		from, _ := date.In(zone).Bounds()
		day = from.Time.In(zone).Format("2006-01-02")
	}
	return edtf.MustParse(day).In(time.UTC)
}

// before says whether one voice of a party was certainly over before another of its voices began.
func (o *oracle) before(a, b oracleVoice) bool {
	first, second := a.when, b.when
	if a.undated {
		first = o.c.Statements[a.in].When
	}
	if b.undated {
		second = o.c.Statements[b.in].When
	}
	if a.undated || first == "" || second == "" {
		return false
	}
	if oracleHasClock(first) && oracleHasClock(second) {
		return oracleSpan(first).Before(oracleSpan(second)) == edtf.Yes
	}
	return oracleDays(first).Before(oracleDays(second)) == edtf.Yes
}

// ---- who speaks ------------------------------------------------------------------------------------------------

// own are those who perform acts that name nobody.
func oracleOwn(s *Statement) []ActorID {
	if len(s.For) > 0 {
		return s.For
	}
	return s.By
}

// upward is a party and the bodies that it is an organ of.
func (o *oracle) upward(party ActorID) []ActorID {
	out := []ActorID{party}
	for len(out) < 65 {
		organ, ok := o.c.Actors[out[len(out)-1]].(*Organ)
		if !ok || organ.Of == "" {
			break
		}
		out = append(out, organ.Of)
	}
	return out
}

// voice is how a party speaks in a statement.
func (o *oracle) voice(id StatementID, party ActorID) oracleVoice {
	s := o.c.Statements[id]
	v := oracleVoice{party: party, in: id, when: s.When, came: o.visible[id]}
	for _, p := range o.upward(party) {
		if slices.Contains(oracleOwn(s), p) {
			return v
		}
		at := slices.IndexFunc(s.Joined, func(j Joiner) bool { return j.Party == p })
		if at >= 0 {
			j := s.Joined[at]
			if j.When == s.When && j.When != "" {
				return v
			}
			v.when, v.joined, v.undated = j.When, true, j.When == ""
			came := edtf.Yes
			if o.asOf != "" {
				came = o.reached(j.When)
			}
			switch {
			case came == edtf.No:
				v.came = edtf.No
			case came == edtf.CannotTell:
				v.came = edtf.CannotTell
			}
			return v
		}
		if p == s.Office || slices.Contains(s.By, p) || slices.Contains(s.For, p) {
			return v
		}
	}
	return v
}

// performers are the voices that perform an act of a statement and had spoken by the date, or may have.
func (o *oracle) performers(id StatementID, a *Act) []oracleVoice {
	s := o.c.Statements[id]
	parties := a.By
	if len(parties) == 0 {
		parties = slices.Clone(oracleOwn(s))
		for _, j := range s.Joined {
			parties = append(parties, j.Party)
		}
	}
	var out []oracleVoice
	for _, p := range once(parties) {
		if v := o.voice(id, p); v.came != edtf.No {
			out = append(out, v)
		}
	}
	return out
}

// isWhole says whether an act is performed by some of a statement's own performers, or by organs of theirs.
func (o *oracle) isWhole(id StatementID, a *Act) bool {
	s := o.c.Statements[id]
	own := slices.Clone(oracleOwn(s))
	for _, j := range s.Joined {
		own = append(own, j.Party)
	}
	for _, v := range o.performers(id, a) {
		for _, p := range o.upward(v.party) {
			if slices.Contains(own, p) {
				return true
			}
		}
	}
	return false
}

// ---- what is claimed -------------------------------------------------------------------------------------------

func oracleLeaning(a *Act) Leaning {
	if a.Leans != "" {
		return a.Leans
	}
	t := a.Assessment.Likelihood
	if t.Text == "" {
		t = a.Assessment.Certainty
	}
	scale, ok := estimate.Lookup(t.Scale)
	if !ok {
		return LeansFor
	}
	term, ok := scale.Term(t.Text)
	switch {
	case !ok || !term.Range.Low.Stated:
		return LeansFor
	case term.Range.Low.Percent >= 50:
		return LeansFor
	case term.Range.High.Percent <= 45:
		return LeansAgainst
	}
	return LeansOpen
}

func oracleIsClaim(r Ref) bool {
	return strings.HasPrefix(string(r), "attributions/") || strings.HasPrefix(string(r), "accounts/")
}

// claim finds what statements assert as a whole, until nothing more is found.
func (o *oracle) claim() {
	o.claims = make(map[StatementID][]oracleClaim)
	for {
		more := false
		for id := range o.visible {
			for i := range o.c.Statements[id].Acts {
				a := &o.c.Statements[id].Acts[i]
				if !o.isWhole(id, a) {
					continue
				}
				for _, claim := range o.makes(a) {
					if !slices.Contains(o.claims[id], claim) {
						o.claims[id] = append(o.claims[id], claim)
						more = true
					}
				}
			}
		}
		if !more {
			return
		}
	}
}

// makes is what an act makes its performers hold.
func (o *oracle) makes(a *Act) (out []oracleClaim) {
	if a.Verb != Asserts && a.Verb != Agrees {
		return nil
	}
	for _, r := range a.On {
		if oracleIsClaim(r) {
			out = append(out, oracleClaim{r, oracleLeaning(a)})
		}
		if collection, id := r.Split(); collection == "statements" && a.Verb == Agrees {
			for _, claim := range o.claims[StatementID(id)] {
				if strings.HasPrefix(string(claim.ref), "attributions/") {
					out = append(out, claim)
				}
			}
		}
	}
	return once(out)
}

// ---- what ends it ----------------------------------------------------------------------------------------------

// sameMatter are the other stakes of the party in the proposition.
func (o *oracle) sameMatter(h oracleStake, not StatementID) (out []oracleStake) {
	for _, other := range o.stakes {
		if other.party == h.party && other.ref == h.ref && other.in != not {
			out = append(out, other)
		}
	}
	return out
}

// unclear says that dates put neither of two voices first.
func (o *oracle) unclear(a, b oracleVoice) bool { return !o.before(a, b) && !o.before(b, a) }

// onlyMeans says whether a withdrawal of the proposition can only mean what the party holds by the statement of a
// stake.
func (o *oracle) onlyMeans(e oracleEnder, h oracleStake) bool {
	var meant []StatementID
	for _, other := range o.sameMatter(h, e.in) {
		switch {
		case o.before(other.oracleVoice, e.oracleVoice):
			return false // it means that, and perhaps others
		case o.before(e.oracleVoice, other.oracleVoice), o.names(other.in, e.in):
			continue // which was later
		}
		meant = append(meant, other.in)
	}
	meant = once(meant)
	return len(meant) == 1 && meant[0] == h.in
}

// singles says whether a withdrawal of the proposition ends a stake though dates do not put it later.
func (o *oracle) singles(e oracleEnder, h oracleStake) bool {
	if e.of != h.ref || e.party != h.party || e.in == h.in || !o.unclear(e.oracleVoice, h.oracleVoice) {
		return false
	}
	if o.names(e.in, h.in) {
		return true
	}
	return o.onlyMeans(e, h) && !o.mutual(e, h)
}

// mutual says whether the statement of the stake has a withdrawal that in turn could only mean what the party holds by
// that of this one.
func (o *oracle) mutual(e oracleEnder, h oracleStake) bool {
	for _, back := range o.enders {
		if back.party != h.party || back.of != h.ref || back.in != h.in {
			continue
		}
		for _, other := range o.sameMatter(h, "") {
			if other.in == e.in && o.unclear(back.oracleVoice, other.oracleVoice) && o.onlyMeans(back, other) {
				return true
			}
		}
	}
	return false
}

// follows says whether the statement of a stake certainly follows another, whatever the dates.
func (o *oracle) follows(h oracleStake, other StatementID) bool {
	if o.names(h.in, other) {
		return true
	}
	for _, e := range o.enders {
		if e.party == h.party && e.of == h.ref && e.in == h.in {
			for _, earlier := range o.sameMatter(h, h.in) {
				if earlier.in == other && o.singles(e, earlier) {
					return true
				}
			}
		}
	}
	return false
}

// end works out whether a stake stands and, if not, what ended it.
func (o *oracle) end(h oracleStake) (stands edtf.Answer, by oracleEnder) {
	var ends []oracleEnder
	doubt := false
	for _, again := range o.sameMatter(h, h.in) {
		if again.verb != Asserts {
			continue
		}
		if o.before(h.oracleVoice, again.oracleVoice) {
			ends = append(ends, oracleEnder{again.oracleVoice, again.ref, again.act, again.verb})
		}
		if again.leans != h.leans && o.unclear(h.oracleVoice, again.oracleVoice) && !o.follows(h, again.in) {
			doubt = true
		}
	}
	for _, e := range o.enders {
		if e.party != h.party || e.in == h.in {
			continue
		}
		switch e.of {
		case h.in.Ref():
			if !o.before(e.oracleVoice, h.oracleVoice) {
				ends = append(ends, e)
			}
		case h.ref:
			switch {
			case o.before(h.oracleVoice, e.oracleVoice), o.singles(e, h):
				ends = append(ends, e)
			case o.unclear(h.oracleVoice, e.oracleVoice) && !o.follows(h, e.in):
				doubt = true
			}
		}
	}
	slices.SortFunc(ends, func(a, b oracleEnder) int {
		return cmp.Or(o.compare(a.oracleVoice, b.oracleVoice), cmp.Compare(a.act, b.act))
	})
	for _, e := range ends {
		if e.came == edtf.Yes {
			return edtf.No, e
		}
	}
	if doubt || len(ends) > 0 {
		return edtf.CannotTell, oracleEnder{}
	}
	return edtf.Yes, oracleEnder{}
}

// compare puts voices in the order of answers: by date, what has none last, then by the ids of statements and of who
// joined.
func (o *oracle) compare(a, b oracleVoice) int {
	if a.when == "" || b.when == "" {
		if (a.when == "") != (b.when == "") {
			return cmp.Compare(b.when, a.when)
		}
	} else if order := oracleSpan(a.when).Compare(oracleSpan(b.when)); order != 0 {
		return order
	}
	joined := func(v oracleVoice) ActorID {
		if v.joined {
			return v.party
		}
		return ""
	}
	return cmp.Or(cmp.Compare(a.in, b.in), cmp.Compare(joined(a), joined(b)))
}

// holdings are all holdings, in no order, without strength and words.
func (o *oracle) holdings() (out []query.Holding) {
	for _, h := range o.stakes {
		stands, by := o.end(h)
		holding := query.Holding{Party: h.party, Proposition: h.ref, Leans: h.leans, Verb: h.verb, Since: h.when, Stands: stands,
			Place: query.Place{Statement: h.in, Act: h.act}, Uncertain: h.came != edtf.Yes}
		if stands == edtf.No {
			holding.EndedBy, holding.EndedIn, holding.To = by.verb, by.in, by.when
		}
		out = append(out, holding)
	}
	return out
}
