package main

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/query"
)

// position is what positions prints with -json. Who only reports that another takes a position has the verb reports, and the other's
// position beside it: neither is the reporter's own, and the other need not have taken it.
type position struct {
	Attribution attribution.AttributionID `json:"attribution"`
	Party       attribution.ActorID       `json:"party"`
	Verb        attribution.Verb          `json:"verb"`
	Statement   attribution.StatementID   `json:"statement"`
	Date        attribution.When          `json:"date"`
	Reported    reported                  `json:"reported,omitzero"`
}

// reported is what another party is said to have done; an empty party says that nobody is named.
type reported struct {
	Party attribution.ActorID `json:"party"`
	Verb  attribution.Verb    `json:"verb"`
}

func (p *program) positions(o *options, args []string) int {
	c, status := p.one(args)
	if c == nil {
		return status
	}
	found := positionsOf(c)
	return p.list(func(w io.Writer) error {
		for _, list := range found {
			if o.json {
				for _, x := range list {
					if err := object(w, x); err != nil {
						return err
					}
				}
			} else if err := (labels{c}).positions(w, list); err != nil {
				return err
			}
		}
		return nil
	})
}

// positionsOf returns the positions on each attribution of a case, by id, those that parties take themselves before those that are
// reported.
func positionsOf(c *attribution.Case) [][]position {
	x := query.New(c)
	on := make(map[attribution.Ref][]position)
	for found := range x.Positions() {
		on[found.On] = append(on[found.On], position{Party: found.Party, Verb: found.Verb, Statement: found.Place.Statement, Date: found.When})
	}
	for found := range x.Reports() {
		for _, reporter := range x.Reporters(found.Place) {
			on[found.On] = append(on[found.On], position{Party: reporter, Verb: attribution.Reports, Statement: found.Place.Statement,
				Date: found.When, Reported: reported{found.Party, found.Verb}})
		}
	}
	var out [][]position
	for _, id := range slices.Sorted(maps.Keys(c.Attributions)) {
		list := on[id.Ref()]
		for i := range list {
			list[i].Attribution = id
		}
		if len(list) > 0 {
			out = append(out, distinct(list))
		}
	}
	return out
}

// distinct leaves out what a party does twice in one statement, in other words or parts of it.
func distinct(list []position) []position {
	seen := make(map[position]bool)
	return slices.DeleteFunc(list, func(x position) bool {
		twice := seen[x]
		seen[x] = true
		return twice
	})
}

// positions writes the positions on one attribution for people.
func (l labels) positions(w io.Writer, list []position) error {
	id := list[0].Attribution
	if err := paragraph(w, "▸ ", l.of(id.Ref())+" ("+string(id)+")"); err != nil {
		return err
	}
	for _, x := range list {
		text := l.actor(x.Party)
		if x.Reported != (reported{}) {
			text += " says that " + l.reported(x.Reported)
		}
		if x.Date != "" {
			text += ", " + printable(string(x.Date))
		}
		if err := paragraph(w, fmt.Sprintf("    %-20s  ", word(string(x.Verb))), text+", in "+string(x.Statement)); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(w)
	return err
}

func (l labels) reported(r reported) string {
	who := "somebody"
	if r.Party != "" {
		who = l.actor(r.Party)
	}
	return who + " " + word(string(r.Verb))
}
