package query

import (
	"cmp"
	"fmt"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
)

// InForce reports whether a response was in force at the end of a date: against anybody or, if parties are given,
// against one of them. Of the zero date it reports whether the response is in force as last known.
//
// What is done when it is taken, such as a summons, an expulsion or a disruption, is never in force. What lasts, such
// as a sanction, a ban or a severance, is in force from its beginning to its end; see [attribution.Response] for what
// lasts. Where the case does not say what the response is, as of a diplomatic step without its kind, a status says that
// it lasts; without one it is open ([edtf.CannotTell]).
//
// A response begins on the day on which it took effect; where that is not stated, on that on which a charge was filed,
// on which it was carried out, else announced or unsealed. It goes on until it ended. Where no end is stated:
//
//   - without a status, and with in-force, it goes on, but for a recall for consultations, which is for a time: without
//     a status it is open whether the envoy is back;
//   - pending investigations, inquiries and charges are open, and go on; other pending responses do not apply yet as
//     last known, and whether they did at a date after they were announced is open;
//   - what is expired, annulled, withdrawn or completed is over as last known, what is suspended does not apply as last
//     known; whether they applied at a date after they began is open.
//
// It is against those whom it targets: whom it names as such, whom a sanction designates, from the listing to the
// delisting, whom a charge names as defendants, and the state whose envoy a diplomatic step concerns, unless that is
// who takes it. It is not in force against anybody else; neither an organ nor a group stands for its state, nor a state
// for them. Where the dates leave it open the answer is CannotTell.
//
// The error is that of [Index.AsOf], or says that the case has no such response.
func (x *Index) InForce(id attribution.ResponseID, date attribution.When, against ...attribution.ActorID) (edtf.Answer, error) {
	at, err := newCut(date)
	if err != nil {
		return edtf.CannotTell, err
	}
	r := x.c.Responses[id]
	if model.IsNil(r) {
		return edtf.CannotTell, fmt.Errorf("query: the case has no response %q", id)
	}
	lasting := lasts(r)
	if lasting == edtf.No {
		return edtf.No, nil
	}
	listed := designations(r)
	targets := x.targets(r)
	if len(against) == 0 {
		against = targets
		if len(against) == 0 {
			return both(lasting, applies(&at, r, attribution.Designation{})), nil
		}
	}
	aimed := among(targets)
	answer := edtf.No
	for _, party := range against {
		if !aimed(party) {
			continue
		}
		if len(listed[party]) == 0 {
			answer = either(answer, applies(&at, r, attribution.Designation{}))
		}
		for _, d := range listed[party] {
			answer = either(answer, applies(&at, r, d))
		}
	}
	return both(lasting, answer), nil
}

// lasts reports whether a response goes on until it ends. Where the case does not say what it is, a status that only
// what lasts can have says that it does.
func lasts(r attribution.Response) edtf.Answer {
	if r.Lasts() {
		return edtf.Yes
	}
	known := true
	switch r := r.(type) {
	case *attribution.UnknownResponse:
		known = false
	case *attribution.DiplomaticMeasure:
		_, known = r.Step.Compare(attribution.StepSummons)
	case *attribution.DomesticMeasure:
		known = false
	}
	switch status := r.ResponseMeasure().Status; {
	case known:
		return edtf.No
	case status == "" || status == attribution.StatusCompleted: // which may be said of what is done
		return edtf.CannotTell
	}
	return edtf.Yes
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

// targets returns whom a response is directed at, each once: those that it says and, of a diplomatic step, the state
// whose envoy it concerns, unless the step is its own or that of an organ of it.
func (x *Index) targets(r attribution.Response) []attribution.ActorID {
	out := slices.Clone(r.Targets())
	d, ok := r.(*attribution.DiplomaticMeasure)
	if !ok || d.EnvoyOf == "" || slices.Contains(out, d.EnvoyOf) || d.Step == attribution.StepRecall {
		return out
	}
	own := slices.ContainsFunc(d.By, func(by attribution.ActorID) bool {
		return by == d.EnvoyOf || slices.Contains(x.above(by), d.EnvoyOf)
	})
	if own {
		return out
	}
	return append(out, d.EnvoyOf)
}

// applies reports whether a response that lasts had begun to apply by the cut, and had not ended: as a whole and, where
// that is stated, for a listing.
func applies(at *cut, r attribution.Response, d attribution.Designation) edtf.Answer {
	m := r.ResponseMeasure()
	filed, unsealed := charged(r)
	begun := cmp.Or(m.Effective, filed, m.CarriedOut, m.Announced, unsealed, d.Listed)
	answer := begunBy(at, begun)
	if begun == "" && !at.set && open(r) {
		answer = edtf.Yes // the status says it
	}
	if d.Listed != "" {
		answer = both(answer, begunBy(at, d.Listed))
	}
	for _, ended := range []attribution.When{m.Ended, d.Delisted} {
		if ended != "" {
			answer = both(answer, not(at.reached(ended)))
		}
	}
	return both(answer, standing(at, r))
}

// begunBy reports whether a day had come. Of one that is not stated it is not known, not even as last known.
func begunBy(at *cut, when attribution.When) edtf.Answer {
	if when == "" {
		return edtf.CannotTell
	}
	return at.reached(when)
}

// charged returns the days on which a charge was brought, in secret or not, and was made public.
func charged(r attribution.Response) (filed, unsealed attribution.When) {
	if i, ok := r.(*attribution.Indictment); ok {
		return i.Filed, i.Unsealed
	}
	return "", ""
}

// standing says what the status of a response says of a date after its beginning, where no day of its end is stated.
func standing(at *cut, r attribution.Response) edtf.Answer {
	m := r.ResponseMeasure()
	otherwise := edtf.CannotTell // it changed, or will, on a day that is not stated
	if !at.set {
		otherwise = edtf.No
	}
	switch {
	case m.Ended != "" && m.Status != attribution.StatusSuspended:
		return edtf.Yes // the days say it
	case open(r):
		return edtf.Yes
	case m.Status != "":
		return otherwise
	}
	if d, ok := r.(*attribution.DiplomaticMeasure); ok && d.Step == attribution.StepRecall {
		return edtf.CannotTell
	}
	return edtf.Yes
}

// open reports whether the status of a response says that it applies.
func open(r attribution.Response) bool {
	switch r.ResponseMeasure().Status {
	case attribution.StatusInForce:
		return true
	case attribution.StatusPending:
		return pends(r)
	}
	return false
}

// pends reports whether a response is one that is pending until it is concluded, and applies until then.
func pends(r attribution.Response) bool {
	switch r := r.(type) {
	case *attribution.Investigation, *attribution.Indictment:
		return true
	case *attribution.DomesticMeasure:
		return r.Sort == attribution.DomesticInquiry
	}
	return false
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
