package alias

import (
	"cmp"
	"strings"

	"example.com/attribution/misp"
)

// FromClusters returns the names of the actors of MISP cluster files. An actor is identified by the UUID of its cluster, or else by its
// name. The publisher of the file says that a name fits; whose name it is, is told by name-attribution, with the name of the producer
// where one of the files has its cluster, and else with its UUID. Files of producers are for that only; files that are not of the
// category actor have no entries.
func FromClusters(files ...*misp.File) []Entry {
	producers := make(map[string]string)
	for _, f := range files {
		if f.Type == producerType {
			for i := range f.Values {
				producers[strings.ToLower(f.Values[i].UUID)] = f.Values[i].Value
			}
		}
	}
	var out []Entry
	for _, f := range files {
		if f.Category != "actor" || f.Type == producerType {
			continue
		}
		for i := range f.Values {
			out = append(out, fromCluster(f, &f.Values[i], producers)...)
		}
	}
	return out
}

// producerType is the type of the galaxy whose clusters coin names.
const producerType = "producer"

func fromCluster(f *misp.File, c *misp.Cluster, producers map[string]string) []Entry {
	entry := Entry{Actor: cmp.Or(c.UUID, c.Value), Canonical: c.Value, By: f.Source, Source: f.Name}
	coined := make(map[string]bool)
	var out []Entry
	for _, n := range c.ProducerNames() {
		e := entry
		e.Name, e.Coined = n.Name, cmp.Or(producers[strings.ToLower(n.Producer)], n.Producer)
		coined[n.Name] = true
		out = append(out, e)
	}
	for _, name := range append([]string{c.Value}, c.Meta.Strings(misp.MetaSynonyms)...) {
		if !coined[name] {
			e := entry
			e.Name = name
			out = append(out, e)
		}
	}
	return out
}
