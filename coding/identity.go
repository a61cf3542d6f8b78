package coding

import (
	"slices"
	"strconv"

	"example.com/attribution"
	"github.com/google/uuid"
)

// named is an actor or an incident of one of the cases, to be recognised by what it says and never by its id.
type named struct {
	side  int
	ref   attribution.Ref
	keys  [][]string // by pass, strict ones first
	class string
}

// classify gives what both cases hold one class. Unlike pair it takes all with one key together, so that twins are
// never exchanged.
func classify(all []*named) {
	next := 0
	if len(all) == 0 {
		return
	}
	for pass := range all[0].keys {
		seen := make(map[string][2]bool)
		for _, x := range all {
			if x.class == "" {
				for _, k := range x.keys[pass] {
					s := seen[k]
					s[x.side] = true
					seen[k] = s
				}
			}
		}
		classes := make(map[string]string)
		for _, x := range all {
			if x.class != "" {
				continue
			}
			for _, k := range x.keys[pass] {
				if seen[k] != [2]bool{true, true} {
					continue
				}
				if classes[k] == "" {
					next++
					classes[k] = "#" + strconv.Itoa(next)
				}
				x.class = classes[k]
				break
			}
		}
	}
	for _, x := range all {
		if x.class == "" {
			x.class = strconv.Itoa(x.side) + " " + string(x.ref)
		}
	}
}

func uuidKey(id uuid.UUID) []string {
	if id == uuid.Nil {
		return nil
	}
	return []string{id.String()}
}

func texts(names []attribution.Name) []string {
	var out []string
	for _, n := range names {
		if n.Text != "" {
			out = append(out, n.Text)
		}
	}
	return out
}

// maxFrame is how far up a frame of organs is read.
const maxFrame = 8

// actorKeys returns what identifies an actor: its UUID, the code of a state, all that it says of itself, its kind and
// first name, its first name, any of its names.
func actorKeys(c *attribution.Case, a attribution.Actor) [][]string {
	p := a.ActorProfile()
	if p == nil {
		p = new(attribution.Profile)
	}
	var code, first []string
	kind := a.ActorKind()
	full := []string{kind, p.Description}
	for _, n := range p.Names {
		full = append(full, n.Text, string(n.Lang), string(n.Kind), firstName(c, n.Coined), firstName(c, n.By), string(n.Fit))
	}
	switch a := a.(type) {
	case *attribution.State:
		full = append(full, a.Code)
		if a.Code != "" {
			code = []string{a.Code}
		}
	case *attribution.Organ:
		full = append(full, string(a.Sort))
		for of, n := a.Of, 0; of != "" && n < maxFrame; n++ {
			full = append(full, firstName(c, of))
			o, ok := c.Actors[of].(*attribution.Organ)
			if !ok || o == nil {
				break
			}
			of = o.Of
		}
	case *attribution.Organization:
		full = append(full, string(a.Sort), a.Country)
	case *attribution.Group:
		full = append(full, string(a.Sort))
	case *attribution.Person:
		for _, r := range a.Roles {
			full = append(full, firstName(c, r.Of), r.Title.Text)
		}
	case *attribution.Coalition:
		members := make([]string, 0, len(a.Members))
		for _, id := range a.Members {
			members = append(members, firstName(c, id))
		}
		slices.Sort(members)
		full = append(full, members...)
	}
	names := texts(p.Names)
	if len(names) > 0 {
		first = names[:1]
	}
	kinded := []string(nil)
	if first != nil {
		kinded = []string{join(kind, first[0])}
	}
	return [][]string{uuidKey(p.UUID), code, {join(full...)}, kinded, first, names}
}

// firstName returns the code of a state, the first name of another actor, its description, or nothing.
func firstName(c *attribution.Case, id attribution.ActorID) string {
	a, ok := c.Entity(id.Ref()).(attribution.Actor)
	if !ok {
		return ""
	}
	if s, ok := a.(*attribution.State); ok && s.Code != "" {
		return s.Code
	}
	p := a.ActorProfile()
	if p == nil {
		return ""
	}
	if names := texts(p.Names); len(names) > 0 {
		return names[0]
	}
	return p.Description
}

func incidentKeys(x *attribution.Incident) [][]string {
	names := texts(x.Names)
	var title []string
	if x.Title != "" {
		title = []string{x.Title}
	}
	var full []string
	if x.Title != "" || names != nil {
		full = []string{join(append([]string{x.Title}, names...)...)}
	}
	return [][]string{uuidKey(x.UUID), full, title, names}
}
