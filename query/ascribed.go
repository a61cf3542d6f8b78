package query

import (
	"slices"
	"strconv"

	"example.com/attribution"
)

// A measured response is one of a party's own.
type measured struct {
	id       attribution.ResponseID
	response attribution.Response
	place    Place // where the party announces it; zero: it does not
}

// response compares a reported position on a response with what the party does about it and, where it is said to
// announce it, with the responses of the party.
func (c *comparing) response(id attribution.ResponseID, said attribution.Response) {
	if c.verb == attribution.Announces && c.r.own[id] {
		return
	}
	if _, known := c.verbs(); known || c.verb != attribution.Announces {
		return
	}
	by := said.ResponseMeasure().By
	taken := slices.Contains(by, c.r.party) || c.m.x.kinOf(c.r.party, by) // as the case has it
	own, sharing := c.r.related(c.m.x.bearing(said))
	if len(own) == 0 || taken && !(sharing && c.r.announces) {
		return
	}
	kind := kindOf(said)
	alike := filtered(own, func(m measured) bool { return kindOf(m.response) == kind })
	if len(alike) == 0 {
		var recorded []Recorded
		for _, m := range own {
			recorded = remember(recorded, kindOf(m.response), m.place)
		}
		c.report(MisreportResponse, kind, recorded)
		return
	}
	c.amount(said, alike)
	c.number(said, alike)
	c.targets(said, alike)
}

// kinOf reports whether a party is an organ of one of some others, at any remove, or one of them is of it.
func (x *Index) kinOf(party attribution.ActorID, others []attribution.ActorID) bool {
	above := x.above(party)
	return slices.ContainsFunc(others, func(other attribution.ActorID) bool {
		return slices.Contains(above, other) || slices.Contains(x.above(other), party)
	})
}

// related returns the responses of the party that share a cause or a target, or all where none does, and whether some
// do.
func (r *record) related(about []attribution.Ref) (own []measured, sharing bool) {
	var at []int
	for _, a := range about {
		at = append(at, r.sharing[a]...)
	}
	if len(at) == 0 {
		return r.responses, false
	}
	slices.Sort(at)
	var out []measured
	for _, i := range slices.Compact(at) {
		out = append(out, r.responses[i])
	}
	return out, true
}

// kindOf returns what a response is: of a diplomatic measure, its step, of a domestic one, its sort, where these are
// stated; else its kind.
func kindOf(r attribution.Response) string {
	switch r := r.(type) {
	case *attribution.DiplomaticMeasure:
		if r.Step != "" {
			return string(r.Step)
		}
	case *attribution.DomesticMeasure:
		if r.Sort != "" {
			return string(r.Sort)
		}
	}
	return r.ResponseKind()
}

// amount compares what a reward offers.
func (c *comparing) amount(said attribution.Response, own []measured) {
	reward, ok := said.(*attribution.Reward)
	if !ok {
		return
	}
	var recorded []counted
	for _, m := range own {
		if r, ok := m.response.(*attribution.Reward); ok {
			recorded = append(recorded, counted{&r.Amount, m.place})
		}
	}
	if reward.Amount.Low != nil || reward.Amount.High != nil || reward.Amount.Words.Text != "" {
		c.count(&reward.Amount, filtered(recorded, func(n counted) bool {
			return n.Low != nil || n.High != nil ||
				n.Words.Text != ""
		}))
	}
}

// number compares how many persons a step concerns.
func (c *comparing) number(said attribution.Response, own []measured) {
	step, ok := said.(*attribution.DiplomaticMeasure)
	if !ok || step.Number == 0 {
		return
	}
	var recorded []Recorded
	for _, m := range own {
		if d, ok := m.response.(*attribution.DiplomaticMeasure); ok && d.Number > 0 {
			recorded = remember(recorded, strconv.Itoa(d.Number), m.place)
		}
	}
	if n := strconv.Itoa(step.Number); len(recorded) > 0 && !has(recorded, n) {
		c.report(MisreportNumber, n, recorded)
	}
}

// targets compares whom a response is directed at.
func (c *comparing) targets(said attribution.Response, own []measured) {
	var recorded []Recorded
	for _, m := range own {
		targets := c.m.x.targets(m.response)
		if len(targets) == 0 {
			return // it is not stated whom
		}
		for _, target := range targets {
			recorded = remember(recorded, string(target), m.place)
		}
	}
	for _, target := range c.m.x.targets(said) {
		if !has(recorded, string(target)) {
			c.report(MisreportObject, string(target), recorded)
		}
	}
}
