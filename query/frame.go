package query

import (
	"sync"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// A frame is what the case says whatever the date, shared by the indices of all dates.
type frame struct {
	c         *attribution.Case
	from      map[attribution.Ref][]attribution.AttributionID    // by subject
	to        map[attribution.Ref][]attribution.AttributionID    // by object
	told      map[attribution.IncidentID][]attribution.AccountID // by incident
	over      map[attribution.Ref][]attribution.ResponseID       // by what they answer
	announced map[attribution.ResponseID]bool                    // whether some statement announces it, whenever

	once   sync.Once
	refers map[attribution.StatementID][]attribution.StatementID // once asked for, see precedence
}

func newFrame(c *attribution.Case) *frame {
	f := &frame{
		c:         c,
		from:      make(map[attribution.Ref][]attribution.AttributionID),
		to:        make(map[attribution.Ref][]attribution.AttributionID),
		told:      make(map[attribution.IncidentID][]attribution.AccountID),
		over:      make(map[attribution.Ref][]attribution.ResponseID),
		announced: make(map[attribution.ResponseID]bool),
	}
	for _, id := range ids(c.Attributions) {
		if a := c.Attributions[id]; a != nil {
			f.from[a.Subject] = append(f.from[a.Subject], id)
			f.to[a.Object] = append(f.to[a.Object], id)
		}
	}
	for _, id := range ids(c.Accounts) {
		if a := c.Accounts[id]; a != nil {
			f.told[a.Incident] = append(f.told[a.Incident], id)
		}
	}
	for _, id := range ids(c.Responses) {
		if r := c.Responses[id]; !model.IsNil(r) {
			for _, o := range over(r) {
				f.over[o] = append(f.over[o], id)
			}
		}
	}
	for _, s := range c.Statements {
		if s == nil {
			continue
		}
		for i := range s.Acts {
			if s.Acts[i].Verb != attribution.Announces {
				continue
			}
			for _, r := range s.Acts[i].On {
				if collection, id := r.Split(); collection == responses {
					f.announced[attribution.ResponseID(id)] = true
				}
			}
		}
	}
	return f
}

// attribution returns the attribution that a reference names, or nil.
func (f *frame) attribution(r attribution.Ref) *attribution.Attribution {
	if collection, id := r.Split(); collection == attributions {
		return f.c.Attributions[attribution.AttributionID(id)]
	}
	return nil
}

// claimsAbout returns the propositions about an incident: the attributions of which it is the subject, then the
// accounts of it.
func (f *frame) claimsAbout(incident attribution.IncidentID) []attribution.Ref {
	var out []attribution.Ref
	for _, id := range f.from[incident.Ref()] {
		out = append(out, id.Ref())
	}
	for _, id := range f.told[incident] {
		out = append(out, id.Ref())
	}
	return out
}

// upward calls a function with a party and, where that is an organ, with what it is an organ of, and so on, until it
// returns true. It reports whether it did.
func (f *frame) upward(party attribution.ActorID, found func(attribution.ActorID) bool) bool {
	for range model.MaxOrgans {
		if found(party) {
			return true
		}
		o, ok := f.c.Actors[party].(*attribution.Organ)
		if !ok || o == nil || o.Of == "" {
			return false
		}
		party = o.Of
	}
	return false
}

// isWithin reports whether a party, or a body of which it is an organ, is among some.
func (f *frame) isWithin(party attribution.ActorID, among func(attribution.ActorID) bool) bool {
	return f.upward(party, among)
}
