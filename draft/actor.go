package draft

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/attribution"
	"example.com/attribution/alias"
	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"
)

// groupNames returns the names of the known actors that are groups or personas.
func groupNames(actors attribution.Actors) []alias.Entry {
	kept := attribution.Actors{}
	for id, a := range actors {
		switch a := a.(type) {
		case *attribution.Group:
			if a != nil {
				kept[id] = a
			}
		case *attribution.Persona:
			if a != nil {
				kept[id] = a
			}
		}
	}
	return alias.FromCase(&attribution.Case{Actors: kept})
}

// A register knows the actors of a draft: which there are, and which there may be.
type register struct {
	c       *attribution.Case
	known   attribution.Actors
	byName  map[string]attribution.ActorID // of known actors, by folded name; "" where several bear it
	byState map[string]attribution.ActorID // of known states, by code
	drafted map[string]attribution.ActorID // by folded name
	taken   map[string]int                 // how many ids were made of a name
}

func newRegister(c *attribution.Case, known attribution.Actors) *register {
	if c.Actors == nil {
		c.Actors = attribution.Actors{}
	}
	if c.Quotes == nil {
		c.Quotes = attribution.Quotes{}
	}
	r := &register{c: c, known: known, byName: map[string]attribution.ActorID{},
		byState: map[string]attribution.ActorID{}, drafted: map[string]attribution.ActorID{},
		taken: map[string]int{}}
	for _, id := range slices.Sorted(maps.Keys(known)) {
		a := known[id]
		if isNothing(a) {
			continue
		}
		if s, ok := a.(*attribution.State); ok && s.Code != "" && r.byState[s.Code] == "" {
			r.byState[s.Code] = id
		}
		for _, n := range a.ActorProfile().Names {
			key := nameKey(n.Text)
			if old, ok := r.byName[key]; ok && old != id {
				r.byName[key] = ""
				continue
			}
			r.byName[key] = id
		}
	}
	for _, id := range slices.Sorted(maps.Keys(c.Actors)) {
		if a := c.Actors[id]; !isNothing(a) {
			if s, ok := a.(*attribution.State); ok {
				r.drafted["\x00"+s.Code] = id
			}
			for _, n := range a.ActorProfile().Names {
				if _, ok := r.drafted[nameKey(n.Text)]; !ok {
					r.drafted[nameKey(n.Text)] = id
				}
			}
		}
	}
	return r
}

func isNothing(a attribution.Actor) bool { return a == nil || a.ActorProfile() == nil }

// nameKey is the form in which names of speakers are compared.
func nameKey(name string) string {
	if key := alias.Fold(name); key != "" {
		return key
	}
	return name
}

// named returns the actor of a name: a known one, one that was drafted before, or a new one that make makes.
func (r *register) named(name string, make func() attribution.Actor) attribution.ActorID {
	key := nameKey(name)
	if id := r.drafted[key]; id != "" {
		return id
	}
	if id := r.byName[key]; id != "" {
		r.copy(id)
		r.drafted[key] = id
		return id
	}
	id := r.free(name)
	r.c.Actors[id] = make()
	r.drafted[key] = id
	return id
}

// state returns the state of a code.
func (r *register) state(code, name string, lang attribution.Lang) attribution.ActorID {
	key := "\x00" + code
	if id := r.drafted[key]; id != "" {
		return id
	}
	id := r.byState[code]
	if id != "" {
		r.copy(id)
	} else {
		id = r.free(strings.ToLower(code))
		r.c.Actors[id] = &attribution.State{Profile: attribution.Named(name, lang), Code: code}
	}
	r.drafted[key] = id
	return id
}

// unnamed returns who is called so.
func (r *register) unnamed(words string, lang attribution.Lang) attribution.ActorID {
	return r.named(words, func() attribution.Actor { return &attribution.Unnamed{Profile: attribution.Named(words, lang)} })
}

// copy takes a known actor and whom it refers to into the case. Their sources stay behind.
func (r *register) copy(id attribution.ActorID) {
	if _, ok := r.c.Actors[id]; ok {
		return
	}
	one := &attribution.Case{Actors: attribution.Actors{id: r.known[id]}}
	a := one.Clone().Actors[id]
	p := a.ActorProfile()
	p.Sources = nil
	for i := range p.Names {
		p.Names[i].Source = ""
	}
	r.c.Actors[id] = a
	var others []attribution.ActorID
	attribution.Walk(&attribution.Case{Actors: attribution.Actors{id: a}}, func(_ attribution.Place, v any) bool {
		if other, ok := v.(*attribution.ActorID); ok && *other != "" {
			if _, known := r.known[*other]; known {
				others = append(others, *other)
			}
		}
		return true
	})
	for _, other := range others {
		r.copy(other)
	}
}

// maxID is how long an id made of a name is.
const maxID = 48

// free returns an id made of a name that no actor has, drafted or known.
func (r *register) free(name string) attribution.ActorID {
	base := slug(name)
	if base == "" {
		base = "actor"
	}
	for {
		id := attribution.ActorID(base)
		r.taken[base]++
		if n := r.taken[base]; n > 1 {
			id = attribution.ActorID(base + "-" + strconv.Itoa(n))
		}
		_, drafted := r.c.Actors[id]
		_, known := r.known[id]
		if !drafted && !known {
			return id
		}
	}
}

// slug makes an id of a name, of its letters and digits without accents.
func slug(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFD.String(strings.ToLower(name)) {
		switch {
		case b.Len() >= maxID:
			return b.String()
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		case !unicode.Is(unicode.Mn, r):
			gap = true
		}
	}
	return b.String()
}

// group returns the group of a mention, and the actors that it may be if there are several.
func (r *register) group(m Mention, names *alias.Index, lang attribution.Lang) (id attribution.ActorID, rivals []alias.Entry) {
	entries := names.Lookup(m.Text)
	var each []alias.Entry
	for _, e := range entries {
		if !slices.ContainsFunc(each, func(o alias.Entry) bool { return o.Actor == e.Actor }) {
			each = append(each, e)
		}
	}
	if len(each) == 1 {
		e := each[0]
		if _, ok := r.known[attribution.ActorID(e.Actor)]; ok {
			r.copy(attribution.ActorID(e.Actor))
			return attribution.ActorID(e.Actor), nil
		}
		return r.named(m.Text, func() attribution.Actor { return groupOf(m.Text, lang, e) }), nil
	}
	return r.named(m.Text, func() attribution.Actor { return groupOf(m.Text, "", alias.Entry{}) }), each
}

// groupOf makes a group of a name and of what a list of aliases says of it.
func groupOf(name string, lang attribution.Lang, e alias.Entry) *attribution.Group {
	g := &attribution.Group{Profile: attribution.Named(name)}
	identify(&g.Profile, e.Actor, e.Canonical)
	return g
}

// identify adds to an actor what a list of aliases identifies it by.
func identify(p *attribution.Profile, actor, canonical string) {
	if id, err := uuid.Parse(actor); err == nil {
		p.UUID = id
	}
	if canonical != "" && !slices.ContainsFunc(p.Names, func(n attribution.Name) bool { return nameKey(n.Text) == nameKey(canonical) }) {
		p.Names = append(p.Names, attribution.Name{Text: canonical})
	}
}
