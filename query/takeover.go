package query

import (
	"slices"

	"example.com/attribution"
)

// assertions returns the acts by which parties hold some of the propositions, and the texts that hold some as wholes: those that assert
// them, and those that agree with them or with a text that holds them.
func (x *Index) assertions(propositions ...attribution.Ref) (acts []int32, in []*text) {
	seenActs, seenTexts := make(map[int32]bool), make(map[*text]bool)
	for next := slices.Clone(propositions); len(next) > 0; {
		r := next[len(next)-1]
		next = next[:len(next)-1]
		for _, n := range x.holds[r] {
			a := x.acts[n]
			if seenActs[n] {
				continue
			}
			seenActs[n] = true
			acts = append(acts, n)
			if a.whole && !seenTexts[a.text] {
				seenTexts[a.text] = true
				in = append(in, a.text)
				next = append(next, a.text.id.Ref())
			}
		}
	}
	return acts, in
}

// takeovers tells what texts assert as wholes, what they take over from others by agreeing included. Texts that agree in a circle, which
// is a mistake, assert what any of them does.
type takeovers struct {
	x     *Index
	sets  map[*text][]attribution.Ref
	entry map[*text]int // when a text was come to, from 1
	stack []*text       // those come to whose circle is not closed yet
}

func (x *Index) takeovers() *takeovers {
	return &takeovers{x: x, sets: make(map[*text][]attribution.Ref), entry: make(map[*text]int)}
}

// of returns the propositions that a statement asserts, each once.
func (k *takeovers) of(id attribution.StatementID) []attribution.Ref {
	t := k.x.texts[id]
	if t == nil {
		return nil
	}
	if _, ok := k.sets[t]; !ok {
		k.visit(t)
	}
	return k.sets[t]
}

// visit finds the set of a text and of all that it leads to, by Tarjan's algorithm: texts in one circle share their set. It returns the
// earliest text in the stack that t leads to.
func (k *takeovers) visit(t *text) int {
	entry := len(k.entry) + 1
	k.entry[t] = entry
	low, base := entry, len(k.stack)
	k.stack = append(k.stack, t)
	for _, u := range k.agreed(t) {
		if _, done := k.sets[u]; done {
			continue
		}
		back, ok := k.entry[u]
		if !ok {
			back = k.visit(u)
		}
		low = min(low, back)
	}
	if low < entry {
		return low
	}
	circle := k.stack[base:]
	k.stack = k.stack[:base]
	var set []attribution.Ref
	for _, u := range circle {
		set = append(set, k.direct(u)...)
		for _, v := range k.agreed(u) {
			set = append(set, k.sets[v]...)
		}
	}
	set = unique(set)
	for _, u := range circle {
		k.sets[u] = set
	}
	return entry
}

// direct returns the propositions that the acts of a text as a whole name themselves.
func (k *takeovers) direct(t *text) []attribution.Ref {
	var out []attribution.Ref
	for a := range k.x.holding(t) {
		for _, r := range a.outer().On {
			if a.whole && isProposition(r) {
				out = append(out, r)
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
