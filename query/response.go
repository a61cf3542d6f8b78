package query

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
)

// A Reaction is a response of the case as the index shows it.
type Reaction struct {
	ID   attribution.ResponseID
	Kind string                // as [attribution.Response] has it
	By   []attribution.ActorID // who takes it
	// whom it is directed at; of a diplomatic step also the state whose envoy it concerns
	Targets     []attribution.ActorID
	Over        []attribution.Ref         // what it answers, as a whole or for one of those whom it designates
	When        attribution.When          // announced; where that is not stated, carried out or in effect
	AnnouncedIn []attribution.StatementID // the statements that announce it
	Attributes  StateAttribution          // whether it attributes to a state
	To          []attribution.Ref         // the attributions to states, where it does

	// Uncertain says that dates leave open whether it was known by the date of the index.
	Uncertain bool
}

// Responses returns all responses that were known by the date of the index.
func (x *Index) Responses() []Reaction { return x.responses(ids(x.c.Responses)) }

// ResponsesTo returns the responses over something: an incident, a claim, a statement, another response. Over a claim
// are those over statements that make it too, over an incident those over claims about it.
func (x *Index) ResponsesTo(r attribution.Ref) []Reaction {
	over := []attribution.Ref{r}
	if collection, id := r.Split(); collection == incidents {
		over = append(over, x.claimsAbout(attribution.IncidentID(id))...)
	}
	_, wholes := x.assertions(filtered(over, attribution.Ref.IsProposition)...)
	for _, w := range wholes {
		if w.sign == signFor {
			over = append(over, w.text.id.Ref())
		}
	}
	var found []attribution.ResponseID
	for _, r := range over {
		found = append(found, x.over[r]...)
	}
	slices.Sort(found)
	return x.responses(slices.Compact(found))
}

// responses returns those of the responses that were known by the date of the index.
func (x *Index) responses(found []attribution.ResponseID) []Reaction {
	var out []Reaction
	w := x.attributor()
	for _, id := range found {
		r := x.c.Responses[id]
		if model.IsNil(r) {
			continue
		}
		known := x.known(id)
		if known == edtf.No {
			continue
		}
		m := r.ResponseMeasure()
		view := Reaction{ID: id, Kind: r.ResponseKind(), By: slices.Clone(m.By), Targets: x.targets(r), Over: over(r),
			When: date(m), Uncertain: known != edtf.Yes}
		announced := x.announcing(id)
		for _, t := range announced {
			view.AnnouncedIn = append(view.AnnouncedIn, t.id)
		}
		view.Attributes, view.To = w.attributes(r, announced)
		out = append(out, view)
	}
	order := make(dateOrder)
	slices.SortStableFunc(out, func(a, b Reaction) int { return order.compare(a.When, b.When) })
	return out
}

// date returns the day from which a measure is known.
func date(m *attribution.Measure) attribution.When {
	return cmp.Or(m.Announced, m.CarriedOut, m.Effective)
}

// known says whether a response was known by the date of the index: whether a statement had spoken of it, or its day
// was over.
func (x *Index) known(id attribution.ResponseID) edtf.Answer {
	if !x.cut.set {
		return edtf.Yes
	}
	answer := edtf.No
	for _, n := range x.on[id.Ref()] {
		if !x.acts[n].text.uncertain {
			return edtf.Yes
		}
		answer = edtf.CannotTell
	}
	when := date(x.c.Responses[id].ResponseMeasure())
	if when == "" && x.announced[id] {
		return answer // by statements of which none is here, or none for certain
	}
	if by := x.cut.reached(when); by != edtf.No {
		return by
	}
	return answer
}

// announcing returns the texts that announce a response, in order.
func (x *Index) announcing(id attribution.ResponseID) []*text {
	var out []*text
	for _, n := range x.on[id.Ref()] {
		if a := x.acts[n]; a.outer().Verb == attribution.Announces {
			out = appendNew(out, a.text)
		}
	}
	return out
}

// over returns what a response answers, as a whole or for one of those whom it designates, each once.
func over(r attribution.Response) []attribution.Ref {
	out := slices.Clone(r.ResponseMeasure().Over)
	if s, ok := r.(*attribution.Sanction); ok {
		for i := range s.Designations {
			out = append(out, s.Designations[i].Over...)
		}
	}
	return unique(out)
}
