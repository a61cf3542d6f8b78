package main

import (
	"cmp"
	"flag"
	"fmt"
	"slices"
	"strings"
	"sync"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

func chainsFlags(f *flag.FlagSet, o *options) {
	datedTableFlags(f, o)
	f.StringVar(&o.incident, "incident", "", "`id` of the incident; without it, all of the case")
}

// chain is what chains prints with -json. A party that holds a link in several ways, as in a headline and in the text
// below it, has as many chains through that link, one for each.
type chain struct {
	Incident attribution.IncidentID `json:"incident"`
	Holder   attribution.ActorID    `json:"holder"`
	Links    []link                 `json:"links"`
}

// link is a link of a chain with the likelihood and the words of its holder; both are empty where none are recorded. A
// link without a name is the compilers' frame, from an organ to the body that it belongs to, which nobody holds.
type link struct {
	From       attribution.Ref     `json:"from"`
	Link       attribution.Link    `json:"link"`
	To         attribution.Ref     `json:"to"`
	Leans      attribution.Leaning `json:"leans"` // empty: nobody holds it
	Likelihood string              `json:"likelihood"`
	Words      string              `json:"words"`
}

func (p *program) chains(o *options, args []string) int {
	if !p.table(o, chain{}) {
		return exitFailure
	}
	var mu sync.Mutex // several cases are answered at once
	all, met := make(map[attribution.IncidentID]bool), false
	status := p.answer(o, args, func(a *answer) error {
		ids := sorted(a.c.Incidents)
		if o.incident != "" {
			id := attribution.IncidentID(o.incident)
			if a.c.Incidents[id] == nil {
				mu.Lock()
				defer mu.Unlock()
				for _, id := range ids {
					all[id] = true
				}
				return nil
			}
			ids = []attribution.IncidentID{id}
		}
		mu.Lock()
		met = true
		mu.Unlock()
		for _, id := range ids {
			if err := a.chainsFrom(id); err != nil {
				return err
			}
		}
		return nil
	})
	if !met && status == exitOK {
		return p.fail("there is no incident %q; there are: %s", o.incident, listed(sorted(all)))
	}
	return status
}

// chainsFrom writes the chains from an incident.
func (a *answer) chainsFrom(id attribution.IncidentID) error {
	first := true
	for found := range a.x.Chains(id) {
		if first && !a.json {
			fmt.Fprintf(a.w, "■ %s (%s)\n", a.incident(id), id)
		}
		write := a.chain
		if a.json {
			write = a.chainObjects
		}
		if err := write(found); err != nil {
			return err
		}
		first = false
	}
	if !a.json && !first {
		fmt.Fprintln(a.w)
	}
	return nil
}

// chainObjects writes a chain as objects.
func (a *answer) chainObjects(found query.Chain) error {
	ways := 1
	for _, s := range found.Hops {
		ways = max(ways, len(s.Held))
	}
	for way := range ways {
		out := chain{found.Incident, found.Holder, make([]link, len(found.Hops))}
		for i, s := range found.Hops {
			l := link{From: s.From, Link: s.Link, To: s.To}
			if s.Backward {
				l.From, l.To = s.To, s.From
			}
			if n := len(s.Held); n > 0 {
				h := s.Held[min(way, n-1)]
				l.Leans = h.Leans
				l.Likelihood, l.Words = h.Assessment.Likelihood.Text, h.Words.Text
			}
			out.Links[i] = l
		}
		if err := a.object(out); err != nil {
			return err
		}
	}
	return nil
}

// chain writes a chain for people.
func (a *answer) chain(found query.Chain) error {
	l, w := a.labels, a.w
	fmt.Fprintf(w, "\n  ▸ %s\n", l.actor(found.Holder))
	for i, s := range found.Hops {
		text := word(string(s.Link)) + " → " + l.of(s.To)
		switch {
		case s.Structural():
			text = "→ " + l.of(s.To) + ", to which it belongs: the compilers' frame, held by nobody"
		case s.Backward:
			text += ", which is said the other way round"
		}
		if err := paragraph(w, "    ", text); err != nil {
			return err
		}
		weakest, known := found.Weakest()
		for _, h := range s.Held {
			text := l.held(h)
			if known && len(found.Hops) > 1 && weakest.Hop == i && weakest.Held.Place == h.Place {
				text += "; the weakest link"
			}
			if err := paragraph(w, "        ", text); err != nil {
				return err
			}
		}
		if len(s.Roots) > 0 && !slices.Equal(s.Roots, []attribution.Ref{found.Holder.Ref()}) {
			if err := paragraph(w, "        ", "origin: "+printable(joinRefs(s.Roots))); err != nil {
				return err
			}
		}
	}
	return nil
}

// held says how firmly and in which words a party holds a link.
func (l labels) held(h query.Holding) string {
	parts := assessment(h.Assessment).terms()
	if h.Words.Text != "" {
		parts = append(parts, quoted(h.Words.Text))
	}
	parts = append(parts, strings.Join(nonEmpty(word(string(h.Verb)), printable(string(h.Since)),
		"in "+string(h.Place.Statement)), " "))
	if h.Stands == edtf.CannotTell {
		parts = append(parts, "perhaps no longer")
	}
	return strings.Join(parts, "; ")
}

func nonEmpty(texts ...string) []string {
	return slices.DeleteFunc(texts, func(s string) bool { return s == "" })
}

// listed names ids for people.
func listed[ID ~string](ids []ID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = string(id)
	}
	return cmp.Or(strings.Join(names, ", "), "none")
}
