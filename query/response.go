package query

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// A Response is what the index tells of a response of the case.
type Response struct {
	ID          attribution.ResponseID
	Kind        string                    // as [attribution.Response] has it
	By          []attribution.ActorID     // who takes it
	Targets     []attribution.ActorID     // whom it is directed at
	Over        []attribution.Ref         // what it answers, as a whole or for one of those whom it designates
	When        attribution.When          // announced; where that is not stated, carried out or in effect
	AnnouncedIn []attribution.StatementID // the statements that announce it
	Attributes  Attributing               // whether it attributes to a state
	To          []attribution.Ref         // the attributions to states, where it does

	// Uncertain says that dates cannot tell whether it was known by the date of the index.
	Uncertain bool
}

// Responses gives all responses that were known by the date of the index.
func (x *Index) Responses() iter.Seq[Response] {
	return values(func() []Response { return x.responses(ids(x.c.Responses)) })
}

// ResponsesTo gives the responses over something: an incident, a claim, a statement, another response. Over a claim are those over
// statements that make it too, over an incident those over claims about it.
func (x *Index) ResponsesTo(r attribution.Ref) iter.Seq[Response] {
	return values(func() []Response {
		over := []attribution.Ref{r}
		if collection, id := r.Split(); collection == incidents {
			over = append(over, x.claimsAbout(attribution.IncidentID(id))...)
		}
		_, wholes := x.assertions(filtered(over, isProposition)...)
		for _, t := range wholes {
			over = append(over, t.id.Ref())
		}
		var found []attribution.ResponseID
		for _, r := range over {
			found = append(found, x.over[r]...)
		}
		slices.Sort(found)
		return x.responses(slices.Compact(found))
	})
}

// InForce says whether a response was in force at the end of a date: against anybody or, if parties are given, against one of them. One
// that does not last never is, see [attribution.Response], and none is against a party that it does not target.
//
// A response applies from the day on which it took effect; where that is not stated, from that on which it was carried out, else announced.
// It applies until it ended; where no end is stated and its status is none but "in force", it still does. Whom a sanction designates it
// applies to from the listing to the delisting. What these dates leave open cannot be told.
//
// The error is that of [Index.AsOf], or says that the case has no such response.
func (x *Index) InForce(id attribution.ResponseID, date attribution.When, against ...attribution.ActorID) (edtf.Answer, error) {
	at, err := newCut(date)
	if err != nil {
		return edtf.CannotTell, err
	}
	r := x.c.Responses[id]
	if isNil(r) {
		return edtf.CannotTell, fmt.Errorf("query: the case has no response %q", id)
	}
	if !r.Lasts() {
		return edtf.No, nil
	}
	m := r.ResponseMeasure()
	listed := designations(r)
	if len(against) == 0 {
		against = r.Targets()
		if len(against) == 0 {
			return applies(&at, m, attribution.Designation{}), nil
		}
	}
	answer := edtf.No
	for _, party := range against {
		if !slices.Contains(r.Targets(), party) {
			continue
		}
		if len(listed[party]) == 0 {
			answer = either(answer, applies(&at, m, attribution.Designation{}))
		}
		for _, d := range listed[party] {
			answer = either(answer, applies(&at, m, d))
		}
	}
	return answer, nil
}

// designations returns the listings of a sanction by party.
func designations(r attribution.Response) map[attribution.ActorID][]attribution.Designation {
	s, ok := r.(*attribution.Sanction)
	if !ok {
		return nil
	}
	by := make(map[attribution.ActorID][]attribution.Designation)
	for _, d := range s.Designations {
		by[d.Actor] = append(by[d.Actor], d)
	}
	return by
}

// applies tells whether a measure had begun to apply by the cut, and had not ended: as a whole and, where that is stated, for a listing.
func applies(at *cut, m *attribution.Measure, d attribution.Designation) edtf.Answer {
	begun := cmp.Or(m.Effective, m.CarriedOut, m.Announced)
	answer := at.reached(cmp.Or(begun, d.Listed))
	if d.Listed != "" {
		answer = both(answer, at.reached(d.Listed))
	}
	for _, ended := range []attribution.When{m.Ended, d.Delisted} {
		if ended != "" {
			answer = both(answer, not(at.reached(ended)))
		}
	}
	if m.Ended == "" && m.Status != "" && m.Status != attribution.StatusInForce { // it ended, or was not in force yet, on a day that is not stated
		answer = both(answer, edtf.CannotTell)
	}
	return answer
}

func either(a, b edtf.Answer) edtf.Answer { return not(both(not(a), not(b))) }

func both(a, b edtf.Answer) edtf.Answer {
	switch {
	case a == edtf.No || b == edtf.No:
		return edtf.No
	case a == edtf.Yes && b == edtf.Yes:
		return edtf.Yes
	}
	return edtf.CannotTell
}

func not(a edtf.Answer) edtf.Answer {
	switch a {
	case edtf.Yes:
		return edtf.No
	case edtf.No:
		return edtf.Yes
	}
	return edtf.CannotTell
}

// responses returns those of the responses that were known by the date of the index.
func (x *Index) responses(found []attribution.ResponseID) []Response {
	var out []Response
	w := x.attributor()
	for _, id := range found {
		r := x.c.Responses[id]
		if isNil(r) {
			continue
		}
		known := x.known(id)
		if known == edtf.No {
			continue
		}
		m := r.ResponseMeasure()
		view := Response{ID: id, Kind: r.ResponseKind(), By: slices.Clone(m.By), Targets: slices.Clone(r.Targets()), Over: over(r),
			When: date(m), Uncertain: known != edtf.Yes}
		announced := x.announcing(id)
		for _, t := range announced {
			view.AnnouncedIn = append(view.AnnouncedIn, t.id)
		}
		view.Attributes, view.To = w.attributes(r, announced)
		out = append(out, view)
	}
	order := make(dateOrder)
	slices.SortStableFunc(out, func(a, b Response) int { return order.compare(a.When, b.When) })
	return out
}

// date returns the day from which a measure is known.
func date(m *attribution.Measure) attribution.When {
	return cmp.Or(m.Announced, m.CarriedOut, m.Effective)
}

// known says whether a response was known by the date of the index: whether a statement had spoken of it, or its day was over.
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
