package query

import (
	"example.com/attribution"
)

// views tell what acts are on: what they name and what that stands for.
type views struct {
	x      *Index
	k      *takeovers
	wanted func(attribution.Verb) bool                         // the acts that are looked at; nil: all
	acts   map[attribution.Ref][]namingAct                     // those that name something
	held   map[attribution.Ref]map[attribution.ActorID]bool    // who ever held a proposition
	in     map[*text]map[attribution.ActorID][]attribution.Ref // what parties hold by a text
}

func newViews(x *Index) *views {
	return &views{
		x: x, k: x.takeovers(),
		acts: make(map[attribution.Ref][]namingAct),
		held: make(map[attribution.Ref]map[attribution.ActorID]bool),
		in:   make(map[*text]map[attribution.ActorID][]attribution.Ref),
	}
}

// sights returns what an act is on as a performer sees it. For withdrawals it matters who looks: one's own statement stands for what one
// holds by it, another's for what that other does.
func (v *views) sights(n int32, party attribution.ActorID) []sight {
	a := v.x.acts[n]
	inner, depth := a.inner()
	var out []sight
	add := func(on, through attribution.Ref, verb attribution.Verb) { out = append(out, sight{on, through, verb}) }
	refs := named(inner)
	if len(refs) == 0 {
		add("", "", inner.Verb)
	}
	for _, r := range refs {
		id := statementOf(r)
		if ends(inner.Verb) && depth == 0 {
			v.ending(inner.Verb, r, party, add)
			continue
		}
		add(r, "", inner.Verb)
		switch {
		case id != "" && inner.Verb != attribution.Asserts:
			for _, p := range v.k.of(id) {
				add(p, r, inner.Verb)
			}
		case inner.Verb == attribution.Declines:
			for _, id := range v.x.from[r] {
				if refuses(inner, v.x.c.Attributions[id].Link) {
					add(id.Ref(), r, inner.Verb)
				}
			}
		}
	}
	return out
}

// named returns what an act names as that which it is on, each once: a withdrawal and a correction what they answer, other acts what
// stands in On or, if that is empty, what they answer. What an act makes its performers hold stands in On alone.
func named(a *attribution.Act) []attribution.Ref {
	on, answers := a.On, a.Answers
	if ends(a.Verb) {
		on, answers = answers, on
	}
	if len(on) == 0 && !a.Verb.Holds() {
		on = answers
	}
	return unique(on)
}

// ending adds what a withdrawal or a correction of something is on.
func (v *views) ending(verb attribution.Verb, r attribution.Ref, party attribution.ActorID, add func(on, through attribution.Ref, verb attribution.Verb)) {
	id := statementOf(r)
	if id == "" {
		if isProposition(r) && !v.everHeld(r)[party] {
			verb = attribution.Contests
		}
		add(r, "", verb)
		return
	}
	own := v.heldIn(id)[party]
	if len(own) == 0 {
		verb, own = attribution.Contests, v.k.of(id)
	}
	add(r, "", verb)
	for _, p := range own {
		add(p, r, verb)
	}
}

// everHeld returns the parties that held a proposition at any time.
func (v *views) everHeld(proposition attribution.Ref) map[attribution.ActorID]bool {
	parties, ok := v.held[proposition]
	if !ok {
		parties = make(map[attribution.ActorID]bool)
		for _, h := range v.x.holdingsOf(proposition) {
			parties[h.party] = true
		}
		v.held[proposition] = parties
	}
	return parties
}

// heldIn returns what each party holds by a statement.
func (v *views) heldIn(id attribution.StatementID) map[attribution.ActorID][]attribution.Ref {
	t := v.x.texts[id]
	if t == nil {
		return nil
	}
	held, ok := v.in[t]
	if ok {
		return held
	}
	held = make(map[attribution.ActorID][]attribution.Ref)
	for a := range v.x.holding(t) {
		propositions := v.k.held(t.firstAct + a.at)
		for _, parties := range v.x.speaking(a) {
			for _, party := range parties {
				held[party] = append(held[party], propositions...)
			}
		}
	}
	for party, propositions := range held {
		held[party] = unique(propositions)
	}
	v.in[t] = held
	return held
}

// touching returns the positions and the reported positions on something: it is the inverse of sights.
func (v *views) touching(r attribution.Ref) []taken {
	var out []taken
	look := func(n int32, as func(party attribution.ActorID) (sight, bool)) {
		for rank, parties := range v.x.takers(n) {
			for _, party := range parties {
				if s, ok := as(party); ok {
					out = append(out, taken{party, rank, n, s})
				}
			}
		}
	}
	v.direct(r, look)
	if isProposition(r) {
		v.throughStatements(r, look)
		v.throughRefusals(r, look)
	}
	return out
}

// A look adds positions of the takers of an act, as each sees it.
type look = func(act int32, as func(party attribution.ActorID) (sight, bool))

// A namingAct is an act that names something as that which it is on.
type namingAct struct {
	n     int32
	inner *attribution.Act
	depth int
}

// naming returns the acts that name something, of those that are wanted.
func (v *views) naming(r attribution.Ref) []namingAct {
	acts, ok := v.acts[r]
	if ok {
		return acts
	}
	add := func(n int32, is func(*attribution.Act) bool) {
		if inner, depth := v.x.acts[n].inner(); is(inner) && (v.wanted == nil || v.wanted(inner.Verb)) {
			acts = append(acts, namingAct{n, inner, depth})
		}
	}
	for _, n := range v.x.on[r] {
		add(n, func(a *attribution.Act) bool { return !ends(a.Verb) || len(a.Answers) == 0 })
	}
	for _, n := range v.x.answers[r] {
		add(n, func(a *attribution.Act) bool { return ends(a.Verb) || len(a.On) == 0 && !a.Verb.Holds() })
	}
	v.acts[r] = acts
	return acts
}

// direct looks at the acts that name r.
func (v *views) direct(r attribution.Ref, look look) {
	id := statementOf(r)
	for _, a := range v.naming(r) {
		look(a.n, func(party attribution.ActorID) (sight, bool) {
			verb := a.inner.Verb
			if ends(verb) && a.depth == 0 {
				switch {
				case id != "" && len(v.heldIn(id)[party]) == 0, isProposition(r) && !v.everHeld(r)[party]:
					verb = attribution.Contests
				}
			}
			return sight{on: r, verb: verb}, true
		})
	}
}

// throughStatements looks at the acts that name statements which hold a proposition.
func (v *views) throughStatements(proposition attribution.Ref, look look) {
	acts, wholes := v.x.assertions(proposition)
	whole := make(map[*text]bool, len(wholes))
	for _, t := range wholes {
		whole[t] = true
	}
	holders := make(map[*text]map[attribution.ActorID]bool) // by the text that makes them hold it
	var texts []*text
	for _, n := range acts {
		a := v.x.acts[n]
		if holders[a.text] == nil {
			holders[a.text] = make(map[attribution.ActorID]bool)
			texts = append(texts, a.text)
		}
		for _, parties := range v.x.speaking(a) {
			for _, party := range parties {
				holders[a.text][party] = true
			}
		}
	}
	for _, t := range texts {
		through := t.id.Ref()
		for _, a := range v.naming(through) {
			look(a.n, func(party attribution.ActorID) (sight, bool) {
				s := sight{proposition, through, a.inner.Verb}
				if !ends(s.verb) || a.depth > 0 {
					return s, whole[t] && s.verb != attribution.Asserts
				}
				if holders[t][party] {
					return s, true
				}
				s.verb = attribution.Contests
				return s, whole[t] && len(v.heldIn(t.id)[party]) == 0
			})
		}
	}
}

// throughRefusals looks at the acts that decline to attribute the subject of an attribution.
func (v *views) throughRefusals(proposition attribution.Ref, look look) {
	a := v.x.attribution(proposition)
	if a == nil {
		return
	}
	for _, by := range v.naming(a.Subject) {
		look(by.n, func(attribution.ActorID) (sight, bool) {
			return sight{proposition, a.Subject, by.inner.Verb}, refuses(by.inner, a.Link)
		})
	}
}
