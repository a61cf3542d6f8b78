package misp

import (
	"slices"

	"example.com/attribution"
	"example.com/attribution/estimate"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/query"
)

// nexus says on a cluster what a party holds of how its group stands to a state or its organ: the country with the sign
// of the claim, the sponsor where the link says as much, and a relation to the cluster that MISP has for the state or
// the organ. It reports whether the cluster says all of the claim: of any but a country of origin it says less, or what
// is read as the claim of another.
func (w *writer) nexus(c *Cluster, id attribution.AttributionID, a *attribution.Attribution,
	object attribution.ActorID, held query.Holding, related map[[2]string]bool) bool {
	state, kind := w.stateOf(object), nexusType(a.Link)
	if state == nil || state.Code == "" || kind == "" || w.isSaid(c, a, state) {
		return false
	}
	was := c.Meta.Strings(MetaCountry)
	taken := len(was) > 0
	said := (!taken || slices.ContainsFunc(was, func(text string) bool { return countryname.CodeInAnyCase(text) == state.Code })) &&
		(a.Link == attribution.OfOrigin || !w.isUnheldOrigin(a.Subject, state))
	if said && !taken {
		c.Meta[MetaCountry] = encodeText(state.Code)
	}
	if confidence := w.confidence(held); said && confidence != "" &&
		(a.Link == attribution.OfOrigin || c.Meta[MetaConfidence] == nil) {
		c.Meta[MetaConfidence] = encodeText(confidence)
	}
	if a.Link == attribution.OfOrigin {
		if said && w.isBare(object) {
			w.carried[a.Object] = true
		}
		return said
	}
	if held.Leans == attribution.LeansAgainst {
		return false // which a number says
	}
	if sponsors := c.Meta.Strings(MetaSponsor); isSponsorship(a.Link) {
		if name := countryname.Name(state.Code, "en"); name != "" && !slices.Contains(sponsors, name) {
			c.set(MetaSponsor, append(sponsors, name))
			w.lose(id.Ref(), "/link", held.Party,
				"MISP reads the suspected sponsor as what the Cyber Operations Tracker says, "+
					"not as what this party does")
		}
	}
	if r, ok := w.relationTo(id, a, held, w.upstream(object), kind); ok && !related[r.sameness()] {
		c.Related = append(c.Related, r)
		related[r.sameness()] = true
	}
	return false
}

// isUnheldOrigin reports whether the case has the claim that an actor is of a state's origin, which a country says, and
// nobody holds it.
func (w *writer) isUnheldOrigin(subject attribution.Ref, state *attribution.State) bool {
	for _, id := range w.about[subject] {
		a := w.c.Attributions[id]
		if a.Link != attribution.OfOrigin || w.c.Actors[actorOf(a.Object)] != attribution.Actor(state) {
			continue
		}
		if !slices.ContainsFunc(w.held[id.Ref()], func(h query.Holding) bool { return h.Leans == attribution.LeansFor }) {
			return true
		}
	}
	return false
}

// isSaid reports whether a claim was read from meta that stay with the cluster, which says it still: that of the
// tracker's sponsor, and of a unit of the Russian military intelligence service.
func (w *writer) isSaid(c *Cluster, a *attribution.Attribution, state *attribution.State) bool {
	for _, sponsor := range c.Meta.Strings(MetaSponsor) {
		if a.Link == attribution.SponsoredBy && countryname.CodeInAnyCase(sponsor) == state.Code {
			return true
		}
	}
	unit, ok := decodeString(c.Meta[MetaUnit])
	return ok && a.Link == attribution.LinkedTo && nameOf(w.c, actorOf(a.Object)) == MetaUnit+" "+unit
}

// likelihoodNumber returns the number by which MISP's taxonomy estimative-language stores a term of likelihood, if the
// scale of the term has it in the same words, or in others for the same numbers and no more.
func likelihoodNumber(t attribution.Term) (int, bool) {
	from, known := estimate.Lookup(t.Scale)
	to, _ := estimate.Lookup(likelihoodScale)
	if !known {
		return 0, false
	}
	c, err := from.Convert(t.Text, to)
	if err != nil || len(c.Matches) == 0 {
		return 0, false
	}
	best := c.Matches[0].Term
	for _, m := range c.Matches {
		if m.Relation == estimate.RelationExact {
			best = m.Term
		}
	}
	if len(c.Matches) > 1 && !slices.ContainsFunc(c.Matches,
		func(m estimate.Match) bool { return m.Relation == estimate.RelationExact }) {
		return 0, false
	}
	return int(best.Value.Percent), best.Value.Stated
}
