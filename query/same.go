package query

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// Same says which actors of several cases are one party, by the UUID that the party gets. Each is named by the id of
// its case, and its reference in that: "2021-exchange/actors/us". It is also the format of a file, a JSON object of
// lists:
//
//	{"5b4ee3ea-eee3-4c8e-8323-85ae32658754": ["ours/actors/apt28", "theirs/actors/sofacy"]}
//
// Nil says nothing. Findings about it are pointers into that object. An identity whose case was merged into one of the
// cases before is not found there, unless it was given then too.
type Same map[uuid.UUID][]string

// give gives the parties the UUIDs that are theirs, in copies of the cases that need it.
func (m *merger) give(same Same, cases []*attribution.Case) []*attribution.Case {
	if len(same) == 0 {
		return cases
	}
	out := slices.Clone(cases)
	given := make(map[claimant]uuid.UUID)
	order := make([]uuid.UUID, 0, len(same))
	for id := range same {
		order = append(order, id)
	}
	slices.SortFunc(order, func(a, b uuid.UUID) int { return strings.Compare(a.String(), b.String()) })
	copied := make([]bool, len(cases))
	for _, id := range order {
		p := party{id: id, m: m, given: given}
		p.know(out)
		for n, name := range same[id] {
			path := "/" + id.String() + "/" + strconv.Itoa(n)
			found := false
			in, actor, ok := actorNamed(name)
			for i, c := range out {
				if !ok || c.ID != in || model.IsNil(c.Actors[actor]) {
					continue
				}
				if !copied[i] {
					out[i], copied[i] = c.Clone(), true
				}
				found = true
				p.add(path, name, claimant{i, actor}, out[i].Actors[actor])
			}
			if !found && !p.done(out, in) {
				m.report(path, CodeUnknownParty, name,
					"names no actor of the cases; write the id of a case, /actors/, and the id of the actor there")
			}
		}
		p.settle()
	}
	return out
}

// actorNamed splits the name of an actor of a case.
func actorNamed(name string) (in string, actor attribution.ActorID, ok bool) {
	in, ref, ok := strings.Cut(name, "/")
	r := split(attribution.Ref(ref))
	return in, attribution.ActorID(r.id), ok && r.collection == actors
}

// A party is what the caller says is one.
type party struct {
	id      uuid.UUID
	m       *merger
	given   map[claimant]uuid.UUID // so far, to any party
	members []attribution.Actor
	kind    string
	code    string
}

// know takes notice of the actors that have the UUID already.
func (p *party) know(cases []*attribution.Case) {
	for _, c := range cases {
		for _, id := range ids(c.Actors) {
			if a := c.Actors[id]; !model.IsNil(a) && a.ActorProfile().UUID == p.id && p.id != uuid.Nil {
				p.kind = cmp.Or(p.kind, a.ActorKind())
				if s, ok := a.(*attribution.State); ok {
					p.code = cmp.Or(p.code, s.Code)
				}
			}
		}
	}
}

// add adds an actor, if it can be the same as the others.
func (p *party) add(path, name string, who claimant, a attribution.Actor) {
	refuse := func(message string) {
		p.m.report(path, CodeUnlikeParty, name, message)
	}
	if other, ok := p.given[who]; ok {
		if other != p.id {
			refuse("was given the identity " + other.String() + " already; name it once")
		}
		return
	}
	if p.kind != "" && a.ActorKind() != p.kind {
		refuse("is of kind " + a.ActorKind() + ", and what was named before it of kind " + p.kind + "; one party is of one kind")
		return
	}
	if s, ok := a.(*attribution.State); ok && s.Code != "" {
		if p.code != "" && s.Code != p.code {
			refuse("is the state " + s.Code + ", and what was named before it " + p.code + "; they are two")
			return
		}
		p.code = s.Code
	}
	p.kind = a.ActorKind()
	p.given[who] = p.id
	p.members = append(p.members, a)
}

// settle gives the members the UUID and, if they are a state, its code.
func (p *party) settle() {
	for _, a := range p.members {
		a.ActorProfile().UUID = p.id
		if s, ok := a.(*attribution.State); ok {
			s.Code = p.code
		}
	}
}

// done reports whether the party is known in a case that was merged of others, that in which it was looked for among
// them.
func (p *party) done(cases []*attribution.Case, in string) bool {
	return slices.ContainsFunc(cases, func(c *attribution.Case) bool {
		if !slices.Contains(c.MadeOf, in) {
			return false
		}
		for _, a := range c.Actors {
			if !model.IsNil(a) && a.ActorProfile().UUID == p.id {
				return true
			}
		}
		return false
	})
}

// A claimant is an actor of the case with a number.
type claimant struct {
	in int
	id attribution.ActorID
}
