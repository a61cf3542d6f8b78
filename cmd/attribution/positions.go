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
	Reported    *reported                 `json:"reported,omitempty"`
}

// reported is what another party is said to have done, which may be to report a third; an empty party says that nobody is named.
type reported struct {
	Party    attribution.ActorID `json:"party"`
	Verb     attribution.Verb    `json:"verb"`
	Reported *reported           `json:"reported,omitempty"`
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
			for _, r := range reports(x, found) {
				on[found.On] = append(on[found.On], position{Party: reporter, Verb: attribution.Reports, Statement: found.Place.Statement,
					Date: found.When, Reported: r})
			}
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

// reports tells what the reporter of a position says, those included through whom it has it.
func reports(x *query.Index, found query.Position) []*reported {
	told := []*reported{{Party: found.Party, Verb: found.Verb}}
	for at := found.Place; at.Reported > 1; {
		at.Reported--
		by := x.Act(at).By
		if len(by) == 0 {
			by = []attribution.ActorID{""}
		}
		var through []*reported
		for _, party := range by {
			for _, r := range told {
				through = append(through, &reported{party, attribution.Reports, r})
			}
		}
		told = through
	}
	return told
}

// distinct leaves out what a party does twice in one statement, in other words or parts of it.
func distinct(list []position) []position {
	seen := make(map[string]bool)
	return slices.DeleteFunc(list, func(x position) bool {
		text := text(x)
		twice := seen[text]
		seen[text] = true
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
		if x.Reported != nil {
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

func (l labels) reported(r *reported) string {
	who := "somebody"
	if r.Party != "" {
		who = l.actor(r.Party)
	}
	if r.Reported != nil {
		return who + " says that " + l.reported(r.Reported)
	}
	return who + " " + word(string(r.Verb))
}
