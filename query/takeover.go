package query

import (
	"slices"

	"example.com/attribution"
)

// A claim is a proposition with the way in which somebody's judgement of it leans.
type claim struct {
	ref  attribution.Ref
	sign sign
}

// An assertion is an act by which parties hold a proposition, leaning one way.
type assertion struct {
	act  int32
	sign sign
}

// A whole is a text that asserts a proposition as a whole, leaning one way, or takes it over by agreeing.
type whole struct {
	text *text
	sign sign
}

// assertions returns the acts by which parties hold some of the propositions, and the texts that hold some as wholes:
// those that assert them and, of attributions, those that agree with a text that holds them. Each is there once for
// every way in which it leans.
func (x *Index) assertions(propositions ...attribution.Ref) (acts []assertion, in []whole) {
	seenActs, seenTexts := make(map[assertion]bool), make(map[whole]bool)
	var next []whole
	add := func(n int32, s sign, taken bool) {
		a := x.acts[n]
		if seenActs[assertion{n, s}] {
			return
		}
		seenActs[assertion{n, s}] = true
		acts = append(acts, assertion{n, s})
		if w := (whole{a.text, s}); a.whole && !seenTexts[w] {
			seenTexts[w] = true
			in = append(in, w)
			if taken {
				next = append(next, w)
			}
		}
	}
	// Attributions first: a text that was come to for an account of it is not looked at again for what others take
	// over.
	for _, attributable := range []bool{true, false} {
		for _, r := range propositions {
			if x.isAttribution(r) != attributable {
				continue
			}
			for _, n := range x.holds[r] {
				add(n, x.acts[n].sign, attributable)
			}
		}
		for len(next) > 0 {
			w := next[len(next)-1]
			next = next[:len(next)-1]
			for _, n := range x.holds[w.text.id.Ref()] {
				add(n, w.sign, true)
			}
		}
	}
	return acts, in
}

// isAttribution reports whether a reference names an attribution, which those who agree with a statement take over.
func (x *Index) isAttribution(r attribution.Ref) bool {
	collection, _ := r.Split()
	return collection == attributions
}

// takeovers says what texts assert as wholes, what they take over from others by agreeing included. Texts that agree in
// a circle, which is a mistake, take over what any of them asserts.
type takeovers struct {
	x     *Index
	sets  map[*text][]claim // attributions
	entry map[*text]int     // when a text was come to, from 1
	stack []*text           // those come to whose circle is not closed yet
}

// takeovers returns what texts take over, worked out once.
func (x *Index) takeovers() *takeovers {
	x.once.Do(func() {
		k := &takeovers{x: x, sets: make(map[*text][]claim), entry: make(map[*text]int)}
		for r := range x.holds {
			if t := x.texts[statementOf(r)]; t != nil && k.entry[t] == 0 {
				k.visit(t)
			}
		}
		k.entry, k.stack = nil, nil
		x.sets = k
	})
	return x.sets
}

// of returns the propositions that a text asserts as a whole or takes over, each once for every way in which it leans.
func (k *takeovers) of(t *text) []claim {
	if t == nil {
		return nil
	}
	set := k.taken(t)
	if accounts := k.direct(t, false); len(accounts) > 0 {
		set = unique(slices.Concat(set, accounts))
	}
	return set
}

// taken returns the attributions that those who agree with a text take over.
func (k *takeovers) taken(t *text) []claim {
	if set, ok := k.sets[t]; ok {
		return set
	}
	return k.gathered(t) // nobody agrees with it
}

// visit finds the set of a text and of all that it leads to, by Tarjan's algorithm: texts in one circle share their
// set. It returns the earliest text in the stack that t leads to.
func (k *takeovers) visit(t *text) int {
	entry := len(k.entry) + 1
	k.entry[t] = entry
	low, base := entry, len(k.stack)
	k.stack = append(k.stack, t)
	for _, u := range k.agreed(t) {
		if _, done := k.sets[u]; done {
			continue
		}
		back := k.entry[u]
		if back == 0 {
			back = k.visit(u)
		}
		low = min(low, back)
	}
	if low < entry {
		return low
	}
	circle := slices.Clone(k.stack[base:])
	k.stack = k.stack[:base]
	set := k.gathered(circle...)
	for _, u := range circle {
		k.sets[u] = set
	}
	return entry
}

// gathered returns the attributions that some texts assert as wholes, with those of the texts that they agree with.
func (k *takeovers) gathered(texts ...*text) []claim {
	var set []claim
	shared := false // set belongs to another text
	add := func(claims []claim) {
		switch {
		case len(claims) == 0:
		case set == nil:
			set, shared = claims, true
		default:
			if shared {
				set, shared = slices.Clone(set), false
			}
			set = append(set, claims...)
		}
	}
	for _, t := range texts {
		add(k.direct(t, true))
		for _, u := range k.agreed(t) {
			add(k.sets[u])
		}
	}
	return unique(set)
}

// direct returns the attributions, or the accounts, that the acts of a text as a whole name themselves.
func (k *takeovers) direct(t *text, attributions bool) []claim {
	var out []claim
	for a := range k.x.holding(t) {
		for _, r := range a.outer().On {
			if a.whole && r.IsProposition() && k.x.isAttribution(r) == attributions {
				out = append(out, claim{r, a.sign})
			}
		}
	}
	return out
}

// agreed returns the texts with which a text as a whole agrees.
func (k *takeovers) agreed(t *text) []*text {
	var out []*text
	for a := range k.x.holding(t) {
		if outer := a.outer(); a.whole && outer.Verb == attribution.Agrees {
			for _, r := range outer.On {
				if u := k.x.texts[statementOf(r)]; u != nil {
					out = append(out, u)
				}
			}
		}
	}
	return out
}

// held returns the propositions that the performers of an act hold by it.
func (k *takeovers) held(n int32) []claim {
	a := k.x.acts[n]
	if outer := a.outer(); outer.Verb.Holds() {
		return k.claims(outer, a.sign)
	}
	return nil
}

// claims returns what an act makes its performers hold: what it names, and the attributions of the statements that it
// agrees with.
func (k *takeovers) claims(a *attribution.Act, s sign) []claim {
	var out []claim
	for _, r := range a.On {
		if r.IsProposition() {
			out = append(out, claim{r, s})
		} else if t := k.x.texts[statementOf(r)]; t != nil && a.Verb == attribution.Agrees {
			out = append(out, k.taken(t)...)
		}
	}
	return unique(out)
}
