package main

import (
	"flag"
	"strings"
	"sync/atomic"

	"example.com/attribution"
	"example.com/attribution/query"
)

// voice is what origins prints with -json: a holder of a claim, and where it has it from.
type voice struct {
	Proposition attribution.Ref     `json:"proposition"`
	Origin      string              `json:"origin"` // several are joined by commas
	Party       attribution.ActorID `json:"party"`
	// which party it is in all cases: a code, or a UUID
	Identity    query.Identity     `json:"identity,omitempty" across:"yes"`
	Independent query.Independence `json:"independent"`
	Via         []attribution.Ref  `json:"via"`
}

// origins lists the holders of each claim by where they have it from.
func (p *program) origins(o *options, args []string) int {
	if !p.table(o, voice{}) {
		return exitFailure
	}
	return p.answer(o, args, func(a *answer) error {
		for _, proposition := range propositions(a.c) {
			origins := a.x.Origins(proposition)
			if len(origins) == 0 {
				continue
			}
			if !a.json {
				if err := paragraph(a.w, "▸ ", a.of(proposition)+" ("+string(proposition)+")"); err != nil {
					return err
				}
			}
			for _, origin := range origins {
				if err := a.writeOrigin(origin); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

func (a *answer) writeOrigin(origin query.Origin) error {
	roots := joinRefs(origin.Roots)
	if a.json {
		for _, v := range origin.Parties {
			via := v.Via
			if via == nil {
				via = []attribution.Ref{}
			}
			if err := a.object(voice{origin.Proposition, roots, v.Party, a.identity(v.Party), v.Independent, via}); err != nil {
				return err
			}
		}
		return nil
	}
	if err := paragraph(a.w, "    origin: ", printable(roots)); err != nil {
		return err
	}
	for _, v := range origin.Parties {
		text := a.actor(v.Party)
		switch v.Independent {
		case query.Independent:
			text += ", with evidence of its own"
		case query.Dependent:
			text += ", resting on " + printable(joinRefs(v.Via))
		default:
			text += ", which does not say what it rests on"
		}
		if err := paragraph(a.w, "        ", text); err != nil {
			return err
		}
	}
	return nil
}

func joinRefs(refs []attribution.Ref) string {
	var out []string
	for _, r := range refs {
		out = append(out, string(r))
	}
	return strings.Join(out, ", ")
}

func evidenceFlags(f *flag.FlagSet, o *options) {
	datedTableFlags(f, o)
	f.StringVar(&o.incident, "incident", "", "only the incident with this `id`")
}

// weighing is what evidence prints with -json: how an item bears on a claim, as a party says.
type weighing struct {
	Incident    attribution.IncidentID  `json:"incident"`
	Evidence    attribution.EvidenceID  `json:"evidence"`
	Proposition attribution.Ref         `json:"proposition"` // empty: the party speaks of the item or the incident only
	Party       attribution.ActorID     `json:"party"`
	Verb        attribution.Verb        `json:"verb"`
	Sense       attribution.Sense       `json:"sense"`
	Imitates    attribution.ActorID     `json:"imitates,omitempty"` // whom the item was made to look like an actor of
	Words       string                  `json:"words"`
	Lang        attribution.Lang        `json:"lang"`
	Reliability string                  `json:"reliability"`
	Credibility string                  `json:"credibility"`
	Statement   attribution.StatementID `json:"statement"`
	Date        attribution.When        `json:"date"`
}

// evidence lists how items of evidence bear on the claims about each incident.
func (p *program) evidence(o *options, args []string) int {
	if !p.table(o, weighing{}) {
		return exitFailure
	}
	var met atomic.Bool // in one of several cases that are answered at once
	status := p.answer(o, args, func(a *answer) error {
		for _, incident := range sorted(a.c.Incidents) {
			if o.incident != "" && incident != attribution.IncidentID(o.incident) {
				continue
			}
			met.Store(true)
			var last attribution.EvidenceID
			for _, w := range a.x.Matrix(incident) {
				out := weighing{incident, w.Evidence, w.Proposition, w.Party, w.Verb, w.Sense, w.Imitates,
					w.Words.Text, w.Words.Lang, w.Reliability.Text,
					w.Credibility.Text, w.Place.Statement, w.When}
				var err error
				if a.json {
					err = a.object(out)
				} else {
					err = a.writeWeighing(out, w.Evidence != last)
				}
				if err != nil {
					return err
				}
				last = w.Evidence
			}
		}
		return nil
	})
	if o.incident != "" && !met.Load() && status == exitOK {
		return p.fail("-incident: there is no incident %q", o.incident)
	}
	return status
}

// writeWeighing writes how an item bears on a claim for people, below the item where that is new.
func (a *answer) writeWeighing(w weighing, isNew bool) error {
	if isNew {
		text := string(w.Evidence)
		if item := a.c.Evidence[w.Evidence]; item != nil && item.Description != "" {
			text += ": " + item.Description
		}
		if err := paragraph(a.w, "▸ ", printable(text)+" ("+string(w.Incident.Ref())+")"); err != nil {
			return err
		}
	}
	text := strings.Join(nonEmpty(a.actor(w.Party), word(string(w.Verb)), printable(string(w.Date)),
		"in "+string(w.Statement)), " ")
	if w.Proposition != "" {
		text += ": " + a.of(w.Proposition)
	}
	switch {
	case w.Imitates != "":
		text += "; it imitates " + a.actor(w.Imitates)
	case w.Sense == attribution.SenseSupports:
		text += "; it speaks for this"
	case w.Sense == attribution.SenseAgainst:
		text += "; it speaks against this"
	case w.Sense == attribution.SenseNeither:
		text += "; it speaks neither way"
	}
	if w.Credibility != "" {
		text += "; credibility " + quoted(w.Credibility)
	}
	if w.Reliability != "" {
		text += "; reliability " + quoted(w.Reliability)
	}
	if w.Words != "" {
		text += "; " + quoted(w.Words)
	}
	return paragraph(a.w, "    ", text)
}
