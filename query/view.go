package query

import (
	"slices"

	"example.com/attribution"
)

// views say what acts are on: what they name and what that stands for.
type views struct {
	x        *Index
	k        *takeovers
	wanted   func(attribution.Verb) bool                         // the acts that are looked at; nil: all
	acts     map[attribution.Ref][]namingAct                     // those that name something
	held     map[attribution.Ref]map[attribution.ActorID]bool    // who ever held a proposition
	in       map[*text]map[attribution.ActorID][]attribution.Ref // what parties hold by a text
	speakers map[*text]map[attribution.ActorID]bool              // who speaks in a text
}

func newViews(x *Index) *views {
	return &views{
		x: x, k: x.takeovers(),
		acts:     make(map[attribution.Ref][]namingAct),
		held:     make(map[attribution.Ref]map[attribution.ActorID]bool),
		in:       make(map[*text]map[attribution.ActorID][]attribution.Ref),
		speakers: make(map[*text]map[attribution.ActorID]bool),
	}
}

// sights returns what an act is on as a performer sees it. For withdrawals it matters who looks: a party's own
// statement stands for what one holds by it, another's for what that other does.
func (v *views) sights(n int32, party attribution.ActorID) []sight {
	a := v.x.acts[n]
	inner, depth := a.inner()
	var out []sight
	refs := named(inner)
	if len(refs) == 0 {
		out = append(out, sight{verb: inner.Verb})
	}
	if ends(inner.Verb) && depth == 0 {
		for _, r := range refs {
			out = append(out, v.endings(inner, r, party)...)
		}
		return out
	}
	leans := leaningOf(inner)
	for _, r := range refs {
		t := v.x.texts[statementOf(r)]
		s := sight{on: r, verb: inner.Verb}
		if r.IsProposition() {
			s.leans = leans
		}
		out = append(out, s)
		switch {
		case t != nil:
			for _, c := range v.reached(inner.Verb, t) {
				out = append(out, c.through(r, inner.Verb))
			}
		case inner.Verb == attribution.Declines:
			for _, id := range v.x.from[r] {
				if refuses(inner, v.x.c.Attributions[id].LinkFamily()) {
					out = append(out, sight{on: id.Ref(), through: r, verb: inner.Verb})
				}
			}
		}
	}
	return out
}

// leaningOf returns which way an act leans in the propositions that it names, if it makes or would make holdings.
func leaningOf(a *attribution.Act) attribution.Leaning {
	if a.Verb.Holds() {
		return a.Leaning()
	}
	return ""
}

// through is the position that an act with a verb takes on the claim by naming a statement that makes it.
func (c claim) through(r attribution.Ref, verb attribution.Verb) sight {
	s := sight{on: c.ref, through: r, verb: verb}
	if verb == attribution.Agrees {
		s.leans = c.sign.leaning()
	}
	return s
}

// reached returns the claims of a text that an act with a verb reaches by naming it: agreement the attributions,
// whichever way they lean, other verbs but assertion the propositions that it leans for.
func (v *views) reached(verb attribution.Verb, t *text) []claim {
	switch verb {
	case attribution.Asserts:
		return nil
	case attribution.Agrees:
		return v.k.taken(t)
	}
	return filtered(v.k.of(t), func(c claim) bool { return c.sign == signFor })
}

// reaches reports whether an act with a verb reaches a proposition by naming a text that holds it as a whole, leaning
// so.
func (x *Index) reaches(verb attribution.Verb, proposition attribution.Ref, s sign) bool {
	switch verb {
	case attribution.Asserts:
		return false
	case attribution.Agrees:
		return x.isAttribution(proposition)
	}
	return s == signFor
}

// named returns what an act names as that which it is on, each once: what stands in On or, if that is empty, what it
// answers. What an act makes its performers hold stands in On alone.
func named(a *attribution.Act) []attribution.Ref {
	if len(a.On) == 0 && !a.Verb.Holds() {
		return unique(a.Answers)
	}
	return unique(a.On)
}

// endings returns what a withdrawal or a correction is on where it names something: what the party held, or else what
// it contests, since one can only withdraw one's own words. What it merely replies to is neither.
func (v *views) endings(a *attribution.Act, r attribution.Ref, party attribution.ActorID) []sight {
	verb, ok := v.endsAs(a, r, party)
	if !ok {
		return nil
	}
	out := []sight{{on: r, verb: verb}}
	t := v.x.texts[statementOf(r)]
	if t == nil {
		return out
	}
	claims := v.heldIn(t)[party]
	if verb == attribution.Contests {
		claims = refsOf(v.reached(verb, t))
	}
	for _, p := range claims {
		out = append(out, sight{on: p, through: r, verb: verb})
	}
	return out
}

// endsAs returns what a withdrawal or a correction does to something that it names, as a performer sees it: its own
// verb where that is the performer's own, else it contests it. It is on nothing that it only replies to: what stands in
// Answers alone and is not the performer's own, if something else there is, or makes no claim.
func (v *views) endsAs(a *attribution.Act, r attribution.Ref, party attribution.ActorID) (attribution.Verb, bool) {
	switch {
	case v.isOwn(r, party):
		return a.Verb, true
	case len(a.On) > 0:
		return attribution.Contests, true
	case slices.ContainsFunc(a.Answers, func(r attribution.Ref) bool { return v.isOwn(r, party) }):
		return "", false
	}
	t := v.x.texts[statementOf(r)]
	return attribution.Contests, t == nil || len(v.k.of(t)) > 0
}

// isOwn reports whether a party ever held a proposition, or speaks in a statement.
func (v *views) isOwn(r attribution.Ref, party attribution.ActorID) bool {
	if t := v.x.texts[statementOf(r)]; t != nil {
		return v.speaksIn(t, party)
	}
	return r.IsProposition() && v.everHeld(r)[party]
}

// speaksIn reports whether a party is an author of a text, or performs acts of it.
func (v *views) speaksIn(t *text, party attribution.ActorID) bool {
	parties, ok := v.speakers[t]
	if !ok {
		parties = make(map[attribution.ActorID]bool)
		add := func(list []attribution.ActorID) {
			for _, p := range list {
				parties[p] = parties[p] || v.x.rankOf(t, p) != notYet
			}
		}
		add(t.whole())
		add(t.s.By)
		for _, a := range v.x.actsOf(t) {
			add(a.outer().By)
		}
		v.speakers[t] = parties
	}
	return parties[party]
}

// refsOf returns the propositions of some claims, each once.
func refsOf(claims []claim) []attribution.Ref {
	out := make([]attribution.Ref, len(claims))
	for i, c := range claims {
		out[i] = c.ref
	}
	return unique(out)
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

// heldIn returns what each party holds by a text.
func (v *views) heldIn(t *text) map[attribution.ActorID][]attribution.Ref {
	held, ok := v.in[t]
	if ok {
		return held
	}
	held = make(map[attribution.ActorID][]attribution.Ref)
	for a := range v.x.holding(t) {
		propositions := refsOf(v.k.held(t.firstAct + a.at))
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
	if r.IsProposition() {
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
		add(n, func(a *attribution.Act) bool { return true })
	}
	for _, n := range v.x.answers[r] {
		add(n, func(a *attribution.Act) bool { return len(a.On) == 0 && !a.Verb.Holds() })
	}
	v.acts[r] = acts
	return acts
}

// direct looks at the acts that name r.
func (v *views) direct(r attribution.Ref, look look) {
	for _, a := range v.naming(r) {
		look(a.n, func(party attribution.ActorID) (s sight, ok bool) {
			s = sight{on: r, verb: a.inner.Verb}
			if r.IsProposition() {
				s.leans = leaningOf(a.inner)
			}
			if ok = true; ends(s.verb) && a.depth == 0 && r != "" {
				s.verb, ok = v.endsAs(a.inner, r, party)
			}
			return s, ok
		})
	}
}

// throughStatements looks at the acts that name statements which hold a proposition.
func (v *views) throughStatements(proposition attribution.Ref, look look) {
	acts, wholes := v.x.assertions(proposition)
	var texts []*text
	by := make(map[*text]map[attribution.ActorID]bool) // who holds it by the text
	for _, a := range acts {
		t := v.x.acts[a.act].text
		if by[t] == nil {
			by[t] = make(map[attribution.ActorID]bool)
			texts = append(texts, t)
		}
		for _, parties := range v.x.speaking(v.x.acts[a.act]) {
			for _, party := range parties {
				by[t][party] = true
			}
		}
	}
	as := make(map[*text][]sign) // as a whole, leaning how
	for _, w := range wholes {
		as[w.text] = append(as[w.text], w.sign)
	}
	for _, t := range texts {
		through := t.id.Ref()
		for _, a := range v.naming(through) {
			if ends(a.inner.Verb) && a.depth == 0 {
				look(a.n, func(party attribution.ActorID) (sight, bool) {
					verb, ok := v.endsAs(a.inner, through, party)
					if verb == attribution.Contests {
						return sight{on: proposition, through: through, verb: verb}, ok && slices.Contains(as[t], signFor)
					}
					return sight{on: proposition, through: through, verb: verb}, ok && by[t][party]
				})
				continue
			}
			for _, s := range as[t] {
				if v.x.reaches(a.inner.Verb, proposition, s) {
					look(a.n, func(attribution.ActorID) (sight, bool) {
						return claim{proposition, s}.through(through, a.inner.Verb), true
					})
				}
			}
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
			return sight{on: proposition, through: a.Subject, verb: by.inner.Verb}, refuses(by.inner, a.LinkFamily())
		})
	}
}
