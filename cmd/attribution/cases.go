package main

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/cases"
)

func (p *program) cases(o *options, args []string) int {
	switch {
	case len(args) == 0:
		return p.listCases(o)
	case len(args) == 2 && args[0] == "show":
		data, err := cases.Bytes(args[1])
		if err != nil {
			return p.fail("there is no dossier %q; attribution cases lists them", args[1])
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
	return p.fail("say cases, or cases show ID")
}

func (p *program) listCases(o *options) int {
	for id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			return p.fail("embedded dossier %s: %v", id, err)
		}
		if o.json {
			p.object(struct {
				ID    string           `json:"id"`
				Title string           `json:"title"`
				Date  attribution.When `json:"date"`
			}{c.ID, c.Title, c.Modified})
			continue
		}
		fmt.Fprintf(p.stdout, "%-16s %-12s %s\n", c.ID, c.Modified, c.Title)
	}
	return exitOK
}
