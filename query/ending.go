package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// endings finds what ends holdings: withdrawals and corrections by the same party, and its asserting the proposition
// again.
type endings struct {
	x       *Index
	all     []holding
	out     []Holding
	timings map[attribution.When]timing
	parties map[attribution.ActorID]bool // of the holdings in question
	ends    map[attribution.Ref]bool     // whether the withdrawals and corrections of it are collected
	ended   map[target]*schedule         // what parties withdraw or correct
	before  map[*text][]*text            // the precursors of texts, of which they are asked for
}

// A target is something that a party puts an end to.
type target struct {
	party attribution.ActorID
	ref   attribution.Ref
}

func newEndings(x *Index, all []holding, out []Holding) *endings {
	return &endings{x: x, all: all, out: out, timings: make(map[attribution.When]timing)}
}

// work works out whether and how each holding ends, together for all of one party on one proposition.
func (e *endings) work() {
	const none = -1
	last := make(map[target]int32, len(e.all))
	previous := make([]int32, len(e.all))
	for i, h := range e.all {
		t := target{h.party, h.ref}
		previous[i] = none
		if before, ok := last[t]; ok {
			previous[i] = before
		}
		last[t] = int32(i)
	}
	if len(e.x.ends) > 0 {
		e.parties, e.ends, e.ended = make(map[attribution.ActorID]bool), make(map[attribution.Ref]bool),
			make(map[target]*schedule)
		for t := range last {
			e.parties[t.party] = true
		}
	}
	var members []int32
	for t, i := range last {
		members = members[:0]
		for ; i != none; i = previous[i] {
			members = append(members, i)
		}
		slices.Reverse(members)
		e.together(t, members)
	}
}

// together works out the ends of the holdings of one party on one proposition.
func (e *endings) together(t target, members []int32) {
	g := group{e: e, withdrawn: e.endsOf(t)}
	if first := e.all[members[0]].rank; g.withdrawn != nil ||
		slices.ContainsFunc(members, func(i int32) bool { return e.all[i].rank != first }) {
		for _, i := range members {
			h := e.all[i]
			o := e.occasion(h.rank, h.act)
			g.voices.addOnce(o)
			if e.x.acts[h.act].outer().Verb == attribution.Asserts {
				g.asserted[h.sign].add(o, e.x.voices[h.rank].uncertain)
			}
		}
		g.singleOut()
	} else if len(e.x.ends) == 0 {
		return
	}
	for _, i := range members {
		g.end(e.all[i], &e.out[i])
	}
}

// endsOf returns the withdrawals and corrections by a party of a proposition or of a statement, or nil. What stands in
// the statement itself ends nothing of it.
func (e *endings) endsOf(t target) *schedule {
	if len(e.x.ends[t.ref]) == 0 {
		return nil
	}
	if !e.ends[t.ref] {
		e.ends[t.ref] = true
		in := statementOf(t.ref)
		for _, n := range e.x.ends[t.ref] {
			a := e.x.acts[n]
			if a.text.id == in {
				continue
			}
			for rank, parties := range e.x.speaking(a) {
				for _, party := range parties {
					if e.parties[party] {
						to := target{party, t.ref}
						if e.ended[to] == nil {
							e.ended[to] = new(schedule)
						}
						e.ended[to].add(e.occasion(rank, n), e.x.voices[rank].uncertain)
					}
				}
			}
		}
	}
	return e.ended[t]
}

// ends reports whether an act with this verb ends holdings of its performers.
func ends(v attribution.Verb) bool { return v == attribution.Withdraws || v == attribution.Corrects }

// An occasion is the doing of an act.
type occasion struct {
	timing
	text      *text
	rank, act int32
}

func (e *endings) occasion(rank, act int32) occasion {
	v := &e.x.voices[rank]
	t := e.timing(v.when)
	if v.joined != "" && v.when == "" { // on a day that is not stated, not before the statement
		t = e.timing(v.text.s.When)
		t.instant.latest, t.days.latest = never, never
	}
	return occasion{t, v.text, rank, act}
}

func (e *endings) timing(when attribution.When) timing {
	t, ok := e.timings[when]
	if !ok {
		t = timingOf(when)
		e.timings[when] = t
	}
	return t
}

// A group is what one party holds of one proposition, and what may end it.
type group struct {
	e         *endings
	voices    occasions           // the voices by which it holds it
	asserted  [signCount]schedule // where it asserts it, leaning so
	withdrawn *schedule           // where it withdraws or corrects it, naming the proposition
	singled   map[int32]*schedule // the withdrawals that can only mean what a voice says, by its rank
	follows   map[*text][]*text   // texts that certainly follow others, since they can only withdraw what these say
}

// end works out whether and how a holding of the group ends.
func (g *group) end(h holding, out *Holding) {
	at := g.e.occasion(h.rank, h.act)
	statement := g.e.endsOf(target{h.party, at.text.id.Ref()})
	for _, uncertain := range []bool{false, true} {
		var first choice
		add := func(end choice) {
			if end.ok {
				first.add(&end.occasion)
			}
		}
		for i := range g.asserted {
			add(g.asserted[i].among(uncertain).after(at))
		}
		add(g.withdrawn.among(uncertain).after(at))
		// Who withdraws a statement has made it: that need not be certainly later.
		add(statement.among(uncertain).notBefore(at))
		add(g.singled[h.rank].among(uncertain).first())
		if !first.ok {
			continue
		}
		if uncertain {
			out.Stands = edtf.CannotTell
			return
		}
		out.Stands = edtf.No
		out.EndedBy = g.e.x.acts[first.act].outer().Verb
		out.EndedIn = first.text.id
		out.To = g.e.x.voices[first.rank].when
		return
	}
	for _, uncertain := range []bool{false, true} {
		doubt := g.mayFollow(at, g.withdrawn.among(uncertain))
		for i := range g.asserted {
			doubt = doubt || sign(i) != h.sign && g.mayFollow(at, g.asserted[i].among(uncertain))
		}
		if doubt {
			out.Stands = edtf.CannotTell
			return
		}
	}
}

// mayFollow reports whether some occasion may be later than another, and may as well not be.
func (g *group) mayFollow(at occasion, among *occasions) bool {
	n := among.unclear(at)
	if n == 0 {
		return false
	}
	n -= among.unclearIn(at, at.text)
	for _, t := range g.e.precursors(at.text) {
		if n > 0 && !g.e.names(t, at.text) {
			n -= among.unclearIn(at, t)
		}
	}
	for _, t := range g.follows[at.text] {
		if p := g.e.precursors(at.text); n > 0 && (!slices.Contains(p, t) || g.e.names(t, at.text)) {
			n -= among.unclearIn(at, t)
		}
	}
	return n > 0
}

// singleOut finds the withdrawals and corrections of the proposition that need not be certainly later than what they
// end: one cannot withdraw what one has not said. They end what their text names and, where the party can only mean
// what one text says, that.
func (g *group) singleOut() {
	if g.withdrawn == nil {
		return
	}
	later := g.laterTexts()
	means := make(map[*text][]occasion) // acts of one text mean the same
	for _, uncertain := range []bool{false, true} {
		for _, end := range g.withdrawn.among(uncertain).all {
			if _, ok := means[end.text]; !ok {
				means[end.text] = g.meant(end, later[end.text])
			}
		}
	}
	g.singled, g.follows = make(map[int32]*schedule), make(map[*text][]*text)
	for t, all := range means {
		for _, at := range all {
			// Two texts of which each could only mean the other leave open which was the earlier.
			if !slices.ContainsFunc(means[at.text], func(o occasion) bool { return o.text == t }) {
				g.follows[t] = append(g.follows[t], at.text)
			}
		}
	}
	for _, uncertain := range []bool{false, true} {
		for _, end := range g.withdrawn.among(uncertain).all {
			for _, t := range g.follows[end.text] {
				rank := g.voices.all[g.voices.at(t).first].rank
				if g.singled[rank] == nil {
					g.singled[rank] = new(schedule)
				}
				g.singled[rank].add(end, uncertain)
			}
		}
	}
}

// laterTexts returns, by the texts that withdraw or correct the proposition, those texts of the group that name them
// and are not named by them.
func (g *group) laterTexts() map[*text][]*text {
	out := make(map[*text][]*text)
	for _, at := range g.voices.all {
		for _, t := range g.e.precursors(at.text) {
			if g.withdrawn.has(t) && !g.e.names(t, at.text) {
				out[t] = append(out[t], at.text)
			}
		}
	}
	return out
}

// meant returns what a withdrawal can only mean, of what dates do not put before it.
func (g *group) meant(end occasion, later []*text) []occasion {
	var named []occasion
	for _, t := range g.e.precursors(end.text) {
		if at, ok := g.voices.unclearAt(end, t); ok && !g.e.names(t, end.text) {
			named = append(named, at)
		}
	}
	if g.voices.before(end) > 0 {
		return named
	}
	n := g.voices.unclear(end) - g.voices.unclearIn(end, end.text) - g.voices.unclearIn(end, later...)
	if n != 1 {
		return named
	}
	for at := range g.voices.notAfter(end) {
		if before, after := order(at.timing, end.timing); !before && !after && at.text != end.text &&
			!slices.Contains(later, at.text) {
			return []occasion{at}
		}
	}
	return named
}

// maxPrecursors is more than a text has that somebody wrote.
const maxPrecursors = 64

// precursors returns the texts that a text refers to, and those that these do: whatever their dates, they are not
// later.
func (e *endings) precursors(t *text) []*text {
	if known, ok := e.before[t]; ok {
		return known
	}
	if e.before == nil {
		e.before = make(map[*text][]*text)
	}
	seen := map[*text]bool{t: true}
	found := []*text{t}
	for at := 0; at < len(found) && len(found) < maxPrecursors; at++ {
		for _, id := range e.x.precedence()[found[at].id] {
			if u := e.x.texts[id]; u != nil && !seen[u] {
				seen[u] = true
				found = append(found, u)
			}
		}
	}
	e.before[t] = found[1:]
	return e.before[t]
}

// names reports whether a text refers to another, or to one that does.
func (e *endings) names(t, other *text) bool { return slices.Contains(e.precursors(t), other) }

func compareOccasions(a, b occasion) int {
	return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.act, b.act))
}
