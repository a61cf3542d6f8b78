package query

import (
	"iter"
	"maps"
	"slices"

	"example.com/attribution"
)

// A StateAttribution says whether a response attributes to a state. That is computed from the statements that announce
// it: from what they claim of what the response is over and of those whom it targets, and of whom such claims lead to;
// and, where it is stated nowhere what the response is over, from what they attribute to a state that it targets. A
// response says nothing by itself; a claim that names an organ does not name its state; coming from a territory is not
// responsibility.
type StateAttribution string

// Whether a response attributes to a state.
const (
	// a statement that announces it puts what it is over down to a state
	AttributesToState   StateAttribution = "yes"
	AttributesNothing   StateAttribution = "no"         // none does
	AvoidsAttribution   StateAttribution = "avoided"    // none does, and one expressly declines to
	AttributesNotStated StateAttribution = "not-stated" // no statement that announces it is recorded
)

// An attributor works out whether responses attribute to states.
type attributor struct {
	x     *Index
	k     *takeovers
	texts map[*text]announcement
}

// An announcement is what a text that announces responses says of who is responsible.
type announcement struct {
	claims   map[attribution.Ref][]attribution.Ref // attributions, by subject
	against  map[attribution.Ref][]attribution.Ref // attributions, by object
	avoiding []*attribution.Act                    // the acts that decline to say
}

func (x *Index) attributor() *attributor {
	return &attributor{x: x, k: x.takeovers(), texts: make(map[*text]announcement)}
}

func (w *attributor) announcement(t *text) announcement {
	out, ok := w.texts[t]
	if ok {
		return out
	}
	out.claims, out.against = make(map[attribution.Ref][]attribution.Ref), make(map[attribution.Ref][]attribution.Ref)
	for i, a := range w.x.actsOf(t) {
		for _, c := range w.k.held(t.firstAct + int32(i)) {
			if claim := w.x.attribution(c.ref); claim != nil && c.sign == signFor {
				out.claims[claim.Subject] = append(out.claims[claim.Subject], c.ref)
				out.against[claim.Object] = append(out.against[claim.Object], c.ref)
			}
		}
		if avoidsAttribution(a.outer()) {
			out.avoiding = append(out.avoiding, a.outer())
		}
	}
	w.texts[t] = out
	return out
}

// attributes works out whether a response that some texts announce attributes to a state, and by which claims.
func (w *attributor) attributes(r attribution.Response, announced []*text) (StateAttribution, []attribution.Ref) {
	if len(announced) == 0 {
		return AttributesNotStated, nil
	}
	about := w.x.about(r)
	var accused map[attribution.Ref]bool
	if len(over(r)) == 0 {
		accused = about // of which only the targets are
	}
	var to []attribution.Ref
	avoids := false
	for _, t := range announced {
		said := w.announcement(t)
		reached := make(map[attribution.Ref]bool)
		for c := range w.x.following(said.claims, about, reached) {
			if w.x.putsDown(c) {
				to = append(to, c)
			}
		}
		for r := range accused {
			to = append(to, filtered(said.against[r], w.x.putsDown)...)
		}
		avoids = avoids || slices.ContainsFunc(said.avoiding,
			func(a *attribution.Act) bool { return len(about) == 0 || w.x.touches(a, reached) })
	}
	slices.Sort(to)
	switch to = slices.Compact(to); {
	case len(to) > 0:
		return AttributesToState, to
	case avoids:
		return AvoidsAttribution, nil
	}
	return AttributesNothing, nil
}

// following gives the claims about something and, link by link, about what they lead to; all claims where nothing is
// given. It marks what it reaches.
func (x *Index) following(claims map[attribution.Ref][]attribution.Ref, about,
	reached map[attribution.Ref]bool) iter.Seq[attribution.Ref] {
	return func(yield func(attribution.Ref) bool) {
		next := slices.Collect(maps.Keys(about))
		if len(about) == 0 {
			next = slices.Collect(maps.Keys(claims))
		}
		for len(next) > 0 {
			r := next[len(next)-1]
			next = next[:len(next)-1]
			if reached[r] {
				continue
			}
			reached[r] = true
			for _, c := range claims[r] {
				next = append(next, x.attribution(c).Object)
				if !yield(c) {
					return
				}
			}
		}
	}
}

// about returns what a claim must be about in order to be one about the cause of a response: the incidents and actors
// that it is over and those whom it targets. It is empty where the response states neither.
func (x *Index) about(r attribution.Response) map[attribution.Ref]bool {
	about := make(map[attribution.Ref]bool)
	for _, o := range over(r) {
		collection, id := o.Split()
		switch collection {
		case incidents, actors:
			about[o] = true
		case attributions:
			if a := x.attribution(o); a != nil {
				about[a.Subject] = true
			}
		case accounts:
			if a := x.c.Accounts[attribution.AccountID(id)]; a != nil {
				about[a.Incident.Ref()] = true
			}
		}
	}
	for _, target := range x.targets(r) {
		about[target.Ref()] = true
	}
	return about
}

// putsDown reports whether a claim puts something down to a state.
func (x *Index) putsDown(claim attribution.Ref) bool {
	a := x.attribution(claim)
	_, id := a.Object.Split()
	if _, ok := x.c.Actors[attribution.ActorID(id)].(*attribution.State); !ok {
		return false
	}
	switch a.LinkFamily() {
	case attribution.FamilyPerpetration, attribution.FamilyStateNexus, attribution.FamilyLaw:
		return true
	}
	return false
}

// avoidsAttribution reports whether an act declines to say who is responsible.
func avoidsAttribution(a *attribution.Act) bool {
	if a.Verb != attribution.Declines {
		return false
	}
	switch a.Refuses {
	case "", attribution.FamilyPerpetration, attribution.FamilyStateNexus, attribution.FamilyLaw:
		return true
	}
	return false
}

// touches reports whether an act is on something that was reached, on a claim about it, or on nothing in particular.
func (x *Index) touches(a *attribution.Act, reached map[attribution.Ref]bool) bool {
	refs := named(a)
	return len(refs) == 0 || slices.ContainsFunc(refs, func(r attribution.Ref) bool {
		claim := x.attribution(r)
		return reached[r] || claim != nil && reached[claim.Subject]
	})
}
