package report

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"example.com/attribution/internal/trafficlight"
)

// stixKey is the key of [attribution.Extra] under which package stix keeps the markings of what was marked for itself,
// and the case their definitions.
const stixKey = "oasis-open.org/stix"

// marks says how parts of the case are marked for themselves: by each marking, the strictest level first, what bears it
// or, of much, how many.
func (d *dossier) marks() []string {
	const few = 3
	ids := make(map[string][]attribution.Ref)
	for ref, e := range d.c.All() {
		for _, id := range markingsOf(model.ExtraOf(e)) {
			ids[id] = append(ids[id], ref)
		}
	}
	bearers := make(map[string][]attribution.Ref) // by what markings are called
	for id, refs := range ids {
		name := d.marking(id)
		bearers[name] = append(bearers[name], refs...)
	}
	var out []string
	for _, name := range slices.SortedFunc(maps.Keys(bearers), strictestFirst) {
		refs := slices.Compact(slices.Sorted(slices.Values(bearers[name])))
		of := strconv.Itoa(len(refs))
		if len(refs) <= few {
			of = d.titles(refs)
		}
		out = append(out, d.own(name)+" ("+of+")")
	}
	return out
}

// strictestFirst orders markings: levels, the strictest first, before all others.
func strictestFirst(a, b string) int {
	clear := attribution.MarkingClear
	_, x := clear.Compare(attribution.Marking(a))
	_, y := clear.Compare(attribution.Marking(b))
	switch order, ok := attribution.Marking(b).Compare(attribution.Marking(a)); {
	case ok:
		return order
	case x != y && x:
		return -1
	case x != y:
		return 1
	}
	return strings.Compare(a, b)
}

// marking returns what a marking is called: its level, its statement or its name, else its identifier.
func (d *dossier) marking(id string) string {
	if level := trafficlight.Level(id); level != "" {
		return level
	}
	var kept struct {
		Definitions []struct {
			ID         string `json:"id"`
			Name       string `json:"name"`
			Definition struct {
				Statement string `json:"statement"`
			} `json:"definition"`
		} `json:"marking_definitions"`
	}
	if json.Unmarshal(d.c.Extra[stixKey], &kept) == nil {
		for _, m := range kept.Definitions {
			if m.ID == id {
				return cmp.Or(strings.TrimSpace(m.Definition.Statement), strings.TrimSpace(m.Name), id)
			}
		}
	}
	return id
}

// markingsOf returns the identifiers of the markings that an entity kept, of the whole and of parts.
func markingsOf(e attribution.Extra) []string {
	text, ok := e[stixKey]
	if !ok {
		return nil
	}
	var kept struct {
		Whole []string `json:"object_marking_refs"`
		Parts []struct {
			Ref string `json:"marking_ref"`
		} `json:"granular_markings"`
	}
	if json.Unmarshal(text, &kept) != nil {
		return nil
	}
	for _, p := range kept.Parts {
		if p.Ref != "" {
			kept.Whole = append(kept.Whole, p.Ref)
		}
	}
	return kept.Whole
}
