package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/cases"
)

func (p *program) cases(o *options, args []string) int {
	switch {
	case len(args) == 0:
		return p.listCases(o)
	case len(args) == 1 && args[0] == "parties":
		return p.listParties(o)
	case len(args) == 2 && args[0] == "show":
		data, err := cases.Bytes(args[1])
		if err != nil {
			return p.fail("there is no dossier %q%s; attribution cases lists them", args[1], didYouMean(args[1], cases.IDs()))
		}
		if o.json {
			c, err := cases.Load(args[1])
			if err != nil {
				return p.fail("embedded dossier %s: %v", args[1], err)
			}
			p.object(c)
			return exitOK
		}
		if _, err := p.stdout.Write(data); err != nil {
			return p.fail("%v", err)
		}
		return exitOK
	}
	return p.fail("usage: attribution cases [show ID|parties]")
}

// listedCase is what cases prints with -json.
type listedCase struct {
	ID    string           `json:"id"`
	Title string           `json:"title"`
	Date  attribution.When `json:"date"`
}

func (p *program) listCases(o *options) int {
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			return p.fail("embedded dossier %s: %v", id, err)
		}
		if o.json {
			p.object(listedCase{c.ID, c.Title, c.Modified})
			continue
		}
		fmt.Fprintf(p.stdout, "%-16s %-12s %s\n", c.ID, c.Modified, c.Title)
	}
	return exitOK
}

// A party is one of the common parties, as -json prints it.
type party struct {
	ID      attribution.ActorID `json:"id"`
	Kind    string              `json:"kind"`
	Name    string              `json:"name"`
	UUID    string              `json:"uuid"`
	Code    string              `json:"code,omitzero"`
	Of      attribution.ActorID `json:"of,omitzero"`
	Sort    string              `json:"sort,omitzero"`
	Country string              `json:"country,omitzero"`
}

// listParties lists the common parties: states by their codes, then the others by their ids.
func (p *program) listParties(o *options) int {
	parties := cases.Parties()
	state := func(id attribution.ActorID) *attribution.State {
		s, _ := parties[id].(*attribution.State)
		return s
	}
	ids := slices.SortedFunc(maps.Keys(parties), func(a, b attribution.ActorID) int {
		switch x, y := state(a), state(b); {
		case x != nil && y != nil:
			return cmp.Compare(x.Code, y.Code)
		case x != nil:
			return -1
		case y != nil:
			return 1
		}
		return cmp.Compare(a, b)
	})
	for _, id := range ids {
		actor := parties[id]
		row := party{ID: id, Kind: actor.ActorKind(), UUID: actor.ActorProfile().UUID.String()}
		if names := actor.ActorProfile().Names; len(names) > 0 {
			row.Name = names[0].Text
		}
		switch a := actor.(type) {
		case *attribution.State:
			row.Code = a.Code
		case *attribution.Organ:
			row.Of, row.Sort = a.Of, string(a.Sort)
		case *attribution.Organization:
			row.Sort, row.Country = string(a.Sort), a.Country
		case *attribution.Group:
			row.Sort = string(a.Sort)
		}
		if o.json {
			p.object(row)
			continue
		}
		fmt.Fprintf(p.stdout, "%-28s %-12s %-2s  %s  %s\n", row.ID, row.Kind, row.Code, row.UUID, row.Name)
	}
	return exitOK
}
