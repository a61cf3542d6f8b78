package misp

import (
	"cmp"
	"fmt"
	"strings"

	"example.com/attribution/alias"
)

// Aliases returns the names of the actors of MISP cluster files, which are those that [Case] makes: groups, producers
// and countries. Files whose clusters are not actors have no entries. An actor is identified by the UUID of its
// cluster. A cluster without one is identified by its name and, if an earlier one has the same, a number: they are two
// actors. A name fits according to the producers that use it, each by its name where one of the files has its cluster
// and else by its UUID, or according to the source of the file; who is said to have coined it is its origin.
func Aliases(files ...*File) []alias.Entry {
	producers := make(map[string]string)
	for _, f := range files {
		if f.Type == "producer" {
			for i := range f.Values {
				producers[strings.ToLower(f.Values[i].UUID)] = f.Values[i].Value
			}
		}
	}
	nameless := make(map[string]int) // clusters without a UUID, by name
	var out []alias.Entry
	for _, f := range files {
		if !f.HasActors() {
			continue
		}
		for i := range f.Values {
			c := &f.Values[i]
			id := c.UUID
			if id == "" {
				id = c.Value
				if nameless[c.Value]++; nameless[c.Value] > 1 {
					id = fmt.Sprintf("%s #%d", c.Value, nameless[c.Value])
				}
			}
			out = append(out, fromCluster(f, c, id, producers)...)
		}
	}
	return out
}

func fromCluster(f *File, c *Cluster, id string, producers map[string]string) []alias.Entry {
	var out []alias.Entry
	by := cmp.Or(append(f.holders(), "")...)
	for _, n := range c.names() {
		e := alias.Entry{Name: n.text, Actor: id, Canonical: c.Value, Coined: n.coiner, By: by, Source: f.Name}
		if n.user != "" {
			e.By = cmp.Or(producers[n.user], n.user)
		}
		out = append(out, e)
	}
	return out
}
