package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// endings finds what ends holdings: withdrawals and corrections by the same party, and its asserting the proposition again.
type endings struct {
	x        *Index
	moments  map[attribution.When]moment
	parties  map[attribution.ActorID]bool // of the holdings in question
	answers  map[target]*schedule         // what a party withdraws or corrects, by what it answers
	answered map[attribution.Ref]bool     // whose answers are collected
	again    map[target]*schedule         // where a party asserts a proposition
	before   map[*text][]*text            // the precursors of texts, of which they are asked for
}

// A target is something that a party puts an end to.
type target struct {
	party attribution.ActorID
	ref   attribution.Ref
}

func newEndings(x *Index, all []holding) *endings {
	e := &endings{
		x:        x,
		moments:  make(map[attribution.When]moment),
		parties:  make(map[attribution.ActorID]bool),
		answers:  make(map[target]*schedule),
		answered: make(map[attribution.Ref]bool),
		again:    make(map[target]*schedule),
		before:   make(map[*text][]*text),
	}
	for _, h := range all {
		e.parties[h.party] = true
		if x.acts[h.act].outer().Verb == attribution.Asserts {
			e.add(e.again, target{h.party, h.proposition}, h.rank, h.act)
		}
	}
	return e
}

// end works out whether and how a holding ends.
func (e *endings) end(out *Holding, h holding) {
	at := e.occasion(h.rank, h.act)
	statement := at.text.id.Ref()
	again := e.again[target{h.party, h.proposition}]
	answer := e.answersTo(h.proposition)[target{h.party, h.proposition}]
	named := e.answersTo(statement)[target{h.party, statement}]
	for _, uncertain := range []bool{false, true} {
		var found []occasion
		for _, s := range []*schedule{again, answer} {
			if end, ok := s.among(uncertain).after(at); ok {
				found = append(found, end)
			}
		}
		// An answer to the statement names what it ends: it need not be certainly later.
		if end, ok := named.among(uncertain).notBefore(at); ok {
			found = append(found, end)
		}
		if len(found) == 0 {
			continue
		}
		if uncertain {
			return // it cannot be told
		}
		first := slices.MinFunc(found, func(a, b occasion) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.act, b.act)) })
		out.Stands = edtf.No
		out.EndedBy = e.x.acts[first.act].outer().Verb
		out.EndedIn = first.text.id
		out.To = e.x.voices[first.rank].when
		return
	}
	for _, s := range []*schedule{answer} {
		for _, uncertain := range []bool{false, true} {
			among := s.among(uncertain)
			if n := among.unclear(at); n > 0 && n > among.unclearIn(at, e.precursors(at.text)...) {
				return
			}
		}
	}
	out.Stands = edtf.Yes
}

// maxPrecursors is more than a text has that somebody wrote.
const maxPrecursors = 64

// precursors returns the texts that a text answers or acts on, and those that these do: whatever their dates, they are not later.
func (e *endings) precursors(t *text) []*text {
	if known, ok := e.before[t]; ok {
		return known
	}
	seen := map[*text]bool{t: true}
	found := []*text{t}
	for at := 0; at < len(found) && len(found) < maxPrecursors; at++ {
		for i := range found[at].s.Acts {
			for _, r := range preceding(&found[at].s.Acts[i]) {
				if u := e.x.texts[statementOf(r)]; u != nil && !seen[u] {
					seen[u] = true
					found = append(found, u)
				}
			}
		}
	}
	e.before[t] = found[1:]
	return e.before[t]
}

// answersTo collects the withdrawals and corrections that answer a reference.
func (e *endings) answersTo(r attribution.Ref) map[target]*schedule {
	if e.answered[r] {
		return e.answers
	}
	e.answered[r] = true
	for _, n := range e.x.answers[r] {
		if !ends(e.x.acts[n].outer().Verb) {
			continue
		}
		for rank, parties := range e.x.speaking(e.x.acts[n]) {
			for _, party := range parties {
				if e.parties[party] {
					e.add(e.answers, target{party, r}, rank, n)
				}
			}
		}
	}
	return e.answers
}

func (e *endings) add(to map[target]*schedule, key target, rank, act int32) {
	s := to[key]
	if s == nil {
		s = new(schedule)
		to[key] = s
	}
	o := e.occasion(rank, act)
	s.among(e.x.voices[rank].uncertain).add(o)
}

// ends reports whether an act with this verb ends holdings of its performers.
func ends(v attribution.Verb) bool { return v == attribution.Withdraws || v == attribution.Corrects }

// An occasion is the doing of an act.
type occasion struct {
	moment
	text      *text
	rank, act int32
}

func (e *endings) occasion(rank, act int32) occasion {
	v := &e.x.voices[rank]
	m, ok := e.moments[v.when]
	if !ok {
		m = momentOf(v.when)
		e.moments[v.when] = m
	}
	return occasion{m, v.text, rank, act}
}
