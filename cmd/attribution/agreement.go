package main

import (
	"fmt"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
)

// disagreement is what agreement prints with -json: how two parties stand apart. The first holds the proposition, or
// rejects it or judges that it is not so; the other party holds the other proposition.
type disagreement struct {
	Kind           string                  `json:"kind"` // rival, strength, contradiction
	Proposition    attribution.Ref         `json:"proposition"`
	Other          attribution.Ref         `json:"other"`
	Party          attribution.ActorID     `json:"party"`
	OtherParty     attribution.ActorID     `json:"otherParty"`
	Statement      attribution.StatementID `json:"statement"`
	OtherStatement attribution.StatementID `json:"otherStatement"`
}

// Kinds of disagreements.
const (
	kindRival         = "rival"         // each puts an incident down to somebody else
	kindStrength      = "strength"      // they hold one claim at different strengths
	kindContradiction = "contradiction" // one holds what the other rejects
)

func (p *program) agreement(o *options, args []string) int {
	if !p.table(o, disagreement{}) {
		return exitFailure
	}
	return p.answer(o, args, func(a *answer) error {
		seen := make(map[disagreement]bool)
		for _, id := range sorted(a.c.Incidents) {
			found := a.x.Agreement(id)
			var err error
			if a.json {
				err = a.disagreements(found, func(d disagreement) error {
					if seen[d] { // a link of the chains from several incidents
						return nil
					}
					seen[d] = true
					return a.object(d)
				})
			} else {
				err = a.writeAgreement(id, found)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// disagreements gives the pairs in which parties stand apart.
func (a *answer) disagreements(found query.Alignment, yield func(disagreement) error) error {
	of := func(kind string, h, other query.Holding) disagreement {
		return disagreement{kind, h.Proposition, other.Proposition, h.Party, other.Party, h.Place.Statement,
			other.Place.Statement}
	}
	for _, d := range found.Differences {
		for i, side := range d.Sides {
			for _, other := range d.Sides[i+1:] {
				for _, by := range side.By {
					for _, otherBy := range other.By {
						if err := yield(of(kindRival, by.Held[0], otherBy.Held[0])); err != nil {
							return err
						}
					}
				}
			}
		}
	}
	for _, g := range found.Gradations {
		for i, rung := range g.Rungs {
			for _, other := range g.Rungs[i+1:] {
				if !rung.Differs(other) {
					continue
				}
				for _, h := range rung.Held {
					for _, o := range other.Held {
						if h.Party == o.Party {
							continue
						}
						if err := yield(of(kindStrength, h, o)); err != nil {
							return err
						}
					}
				}
			}
		}
	}
	held := make(map[attribution.Ref][]query.Holding)
	for _, c := range found.Contradictions {
		if _, ok := held[c.Claim]; !ok {
			held[c.Claim] = a.standing(c.Claim)
		}
		for _, h := range held[c.Claim] {
			if !slices.Contains(c.Holders, h.Party) || h.Party == c.Party {
				continue
			}
			d := disagreement{kindContradiction, c.Claim, c.Claim, c.Party, h.Party, c.Place.Statement, h.Place.Statement}
			if err := yield(d); err != nil {
				return err
			}
		}
	}
	return nil
}

// standing returns the holdings of a claim that lean for it and may stand.
func (a *answer) standing(claim attribution.Ref) []query.Holding {
	return slices.Concat(a.x.Holders(claim), a.x.PossibleHolders(claim))
}

// writeAgreement writes for people how the parties stand apart on an incident.
func (a *answer) writeAgreement(id attribution.IncidentID, found query.Alignment) error {
	var paragraphs []string
	for _, d := range found.Differences {
		var sides []string
		for _, side := range d.Sides {
			sides = append(sides, a.actors(side.Objects)+" ("+a.namers(side.By)+")")
		}
		text := "rival hypotheses, " + word(string(d.Level)) + ": " + strings.Join(sides, " or ")
		if d.Within != "" {
			text += ", within " + a.actor(d.Within)
		}
		paragraphs = append(paragraphs, text)
	}
	for _, g := range found.Gradations {
		var rungs []string
		for _, r := range g.Rungs {
			text := word(string(r.Link))
			if r.Likelihood.Text != "" {
				text += " " + quoted(r.Likelihood.Text)
			}
			if r.Confidence.Text != "" {
				text += ", confidence " + quoted(r.Confidence.Text)
			}
			rungs = append(rungs, text+" ("+a.holding(r.Held)+")")
		}
		paragraphs = append(paragraphs, "different strengths, "+a.of(g.Subject)+" → "+a.of(g.Object)+": "+strings.Join(rungs, "; "))
	}
	for _, c := range found.Contradictions {
		if len(c.Holders) == 0 {
			continue
		}
		verb := word(string(c.Verb))
		if c.Leans != "" {
			verb = "judges that it is not so"
		}
		paragraphs = append(paragraphs, "contradiction, "+a.of(c.Claim)+": "+a.actor(c.Party)+" "+verb+", in "+string(c.Place.Statement)+
			"; held by "+a.actors(c.Holders))
	}
	if len(paragraphs) == 0 {
		return nil
	}
	if err := paragraph(a.w, "■ ", a.incident(id)+" ("+string(id)+")"); err != nil {
		return err
	}
	seen := make(map[string]bool)
	for _, text := range paragraphs {
		if seen[text] { // of several acts of one statement
			continue
		}
		seen[text] = true
		if err := paragraph(a.w, "    ", text); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(a.w)
	return err
}

// namers names parties, those of one origin together.
func (a *answer) namers(by []query.Namer) string {
	var groups []string
	for _, voice := range query.OneOrigin(by) {
		names := make([]string, len(voice))
		for i, n := range voice {
			names[i] = a.actor(n.Party)
		}
		text := strings.Join(names, " and ")
		if len(voice) > 1 {
			text += " of one origin"
		}
		groups = append(groups, text)
	}
	return strings.Join(groups, ", ")
}

func (a *answer) holding(held []query.Holding) string {
	var names []string
	for _, h := range held {
		if name := a.actor(h.Party); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}
