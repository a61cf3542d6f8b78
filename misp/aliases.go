package misp

import (
	"cmp"
	"fmt"
	"strings"

	"example.com/attribution/alias"
)

// Aliases returns the names of the actors of MISP cluster files, which are those that [Case] makes: groups, producers and
// countries. Files whose clusters are no actors have no entries. An actor is identified by the UUID of its cluster. A cluster without one
// is identified by its name and, if an earlier one has the same, a number: they are two actors. The publisher of the file says that a name
// fits; whose name it is, is told by name-attribution, with the name of the producer where one of the files has its cluster, and else with
// its UUID.
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
	entry := alias.Entry{Actor: id, Canonical: c.Value, By: f.Source, Source: f.Name}
	coined := make(map[string]bool)
	var out []alias.Entry
	for _, n := range c.ProducerNames() {
		e := entry
		e.Name, e.Coined = n.Name, cmp.Or(producers[strings.ToLower(n.Producer)], n.Producer)
		coined[n.Name] = true
		out = append(out, e)
	}
	for _, name := range append([]string{c.Value}, c.Meta.Strings(MetaSynonyms)...) {
		if name != "" && !coined[name] {
			e := entry
			e.Name = name
			out = append(out, e)
		}
	}
	return out
}
