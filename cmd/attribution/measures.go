package main

import (
	"cmp"
	"flag"
	"slices"
	"strings"
	"sync/atomic"

	"example.com/attribution"
	"example.com/attribution/query"
)

func measuresFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	tableFlag(f, o)
	f.StringVar(&o.on, "on", "", "whether they were in force at the end of this `date`; without it, as last known")
	f.StringVar(&o.against, "against", "", "only those against the party with this `id` or, over several cases, with "+
		"this code of a state or UUID, and whether they are in force against it")
}

// measure is what measures prints with -json.
type measure struct {
	Response attribution.ResponseID `json:"response"`
	Kind     string                 `json:"kind"`
	By       []attribution.ActorID  `json:"by"`
	Against  []attribution.ActorID  `json:"against"`
	// which parties these are in all cases, each a code, a UUID or empty
	ByIdentity      []query.Identity       `json:"byIdentity,omitempty" across:"yes"`
	AgainstIdentity []query.Identity       `json:"againstIdentity,omitempty" across:"yes"`
	Attributes      query.StateAttribution `json:"attributes"`
	InForce         string                 `json:"inForce"` // yes, no, cannot-tell
}

func (p *program) measures(o *options, args []string) int {
	if !p.table(o, measure{}) {
		return exitFailure
	}
	on := attribution.When(o.on)
	if _, err := query.New(nil).AsOf(on); err != nil {
		return p.fail("-on: %v", err)
	}
	var met atomic.Bool // in one of several cases that are answered at once
	status := p.answer(o, args, func(a *answer) error {
		only := a.called(o.against)
		if o.against == "" || len(only) > 0 {
			met.Store(true)
		}
		for _, r := range a.x.Responses() {
			var parties []attribution.ActorID
			if o.against != "" {
				parties = slices.DeleteFunc(slices.Clone(only),
					func(id attribution.ActorID) bool { return !slices.Contains(r.Targets, id) })
				if len(parties) == 0 {
					continue
				}
			}
			inForce, err := a.x.InForce(r.ID, on, parties...)
			if err != nil {
				return err
			}
			m := measure{r.ID, r.Kind, list(r.By), list(r.Targets), a.identities(r.By), a.identities(r.Targets),
				r.Attributes, code(inForce)}
			if a.json {
				err = a.object(m)
			} else {
				err = a.writeMeasure(r, m)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if !met.Load() && status == exitOK {
		return p.fail("-against: there is no actor %q; give the id of one that the case has", o.against)
	}
	return status
}

// list is a list that is written as one where it is empty.
func list[E any](members []E) []E {
	if members == nil {
		return []E{}
	}
	return members
}

func (a *answer) writeMeasure(r query.Reaction, m measure) error {
	kind := word(m.Kind)
	switch r := a.c.Responses[r.ID].(type) {
	case *attribution.DiplomaticMeasure:
		kind = cmp.Or(word(string(r.Step)), kind)
	case *attribution.DomesticMeasure:
		kind = strings.Join(nonEmpty(kind, word(string(r.Sort))), " ")
	}
	text := kind
	if len(m.By) > 0 {
		text += " by " + a.actors(m.By)
	}
	if len(m.Against) > 0 {
		text += " against " + a.actors(m.Against)
	}
	parts := nonEmpty(text, printable(string(r.When)), map[query.StateAttribution]string{
		query.AttributesToState:   "attributes to a state",
		query.AttributesNothing:   "attributes to no state",
		query.AvoidsAttribution:   "avoids attributing to a state",
		query.AttributesNotStated: "no announcement is recorded, so whether it attributes to a state is not stated",
	}[m.Attributes], map[string]string{
		"yes": "in force", "no": "not in force", "cannot-tell": "whether it is in force cannot be told",
	}[m.InForce])
	return paragraph(a.w, "▸ ", strings.Join(parts, "; ")+" ("+string(m.Response)+")")
}
