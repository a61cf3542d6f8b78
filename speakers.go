package attribution

import (
	"encoding/json"
	"slices"

	"example.com/attribution/internal/model"
)

// speakers are those who may perform acts of a statement: the authors, the parties in whose name it is made or that
// joined, the body whose voice it is, the organs of these, and the members of coalitions among them.
type speakers struct {
	c *Case
	s *Statement
	// whether one is named, or only a member; nil: they are few enough to be looked for one by one
	many map[ActorID]bool
}

const fewSpeakers = 32

func (s *Statement) speakers(c *Case) speakers {
	p := speakers{c: c, s: s}
	n := len(s.By) + len(s.For) + len(s.Joined)
	for _, list := range [][]ActorID{s.By, s.For} {
		for _, id := range list {
			n += len(c.members(id))
		}
	}
	if n <= fewSpeakers {
		return p
	}
	p.many = make(map[ActorID]bool)
	for _, list := range [][]ActorID{s.By, s.For} {
		for _, id := range list {
			if p.many[id] {
				continue
			}
			p.many[id] = true
			for _, member := range c.members(id) {
				if _, ok := p.many[member]; !ok {
					p.many[member] = false
				}
			}
		}
	}
	for _, j := range s.Joined {
		p.many[j.Party] = true
	}
	return p
}

// include reports whether an actor is one of the speakers.
func (p speakers) include(id ActorID) bool {
	for x, n := id, 0; x != "" && n < model.MaxOrgans; n++ {
		if p.named(x) {
			return true
		}
		x = p.c.of(x)
	}
	if p.many != nil {
		_, ok := p.many[id]
		return ok
	}
	member := func(x ActorID) bool { return slices.Contains(p.c.members(x), id) }
	return slices.ContainsFunc(p.s.By, member) || slices.ContainsFunc(p.s.For, member)
}

func (p speakers) named(id ActorID) bool {
	if id == p.s.Office {
		return true
	}
	if p.many != nil {
		return p.many[id]
	}
	return slices.Contains(p.s.By, id) || slices.Contains(p.s.For, id) ||
		slices.ContainsFunc(p.s.Joined, func(j Joiner) bool { return j.Party == id })
}

// members returns those of a coalition, and none of any other actor.
func (c *Case) members(id ActorID) []ActorID {
	if co, ok := c.Actors[id].(*Coalition); ok && co != nil {
		return co.Members
	}
	return nil
}

// of returns what an actor is an organ of. An actor whose kind is misspelled, which is a finding of its own, may say it
// too.
func (c *Case) of(id ActorID) ActorID {
	switch a := c.Actors[id].(type) {
	case *Organ:
		if a != nil {
			return a.Of
		}
	case *UnknownActor:
		if a != nil && !isNamespaced(a.Kind) {
			var of string
			if json.Unmarshal(a.Extra["of"], &of) == nil {
				return ActorID(of)
			}
		}
	}
	return ""
}

// isOrganOf reports whether an actor is another, or an organ of it at any remove.
func (c *Case) isOrganOf(id, whole ActorID) bool {
	for range model.MaxOrgans {
		if id == whole {
			return true
		}
		o, ok := c.Actors[id].(*Organ)
		if !ok || o == nil {
			break
		}
		id = o.Of
	}
	return false
}
