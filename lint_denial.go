package attribution

import "slices"

// denials looks at who rejects a claim, and by which verb: the accused deny it, others contest it.
func (l *linter) denials(performers []ActorID, a *Act) {
	if len(performers) == 0 {
		return
	}
	on := a.On
	if len(on) == 0 {
		on = a.Answers
	}
	var accused []ActorID
	for _, r := range on {
		of, ok := l.c.accused(r)
		if !ok {
			return
		}
		accused = append(accused, of...)
	}
	if len(accused) == 0 {
		return
	}
	switch a.Verb {
	case Denies:
		for _, id := range accused {
			if slices.ContainsFunc(performers, func(p ActorID) bool { return l.related(p, id) }) {
				return
			}
		}
		l.reportIn("verb", CodeNotAccused, string(a.Verb), "is what the accused does, and these words accuse "+string(accused[0])+
			"; say contests, or see whose words they are")
	case Contests, Rejects:
		for _, p := range performers {
			if slices.ContainsFunc(accused, func(id ActorID) bool { return l.answersFor(p, id) }) {
				l.reportIn("verb", CodeIsAccused, string(a.Verb), "is what others do, and "+string(p)+
					" is accused here; say denies")
				return
			}
		}
	}
}

// accused returns whom a claim or what a statement asserts accuses; ok is false for what accuses nobody in so many
// words, such as an account.
func (c *Case) accused(r Ref) (out []ActorID, ok bool) {
	switch x := c.Entity(r).(type) {
	case *Attribution:
		for _, end := range []Ref{x.Subject, x.Object} {
			if collection, id := end.Split(); collection == CollectionActors {
				out = append(out, ActorID(id))
			}
		}
		return out, len(out) > 0
	case *Statement:
		for i := range x.Acts {
			for _, on := range x.Acts[i].On {
				if collection, _ := on.Split(); collection == CollectionAttributions && x.Acts[i].Verb.Holds() {
					of, _ := c.accused(on)
					out = append(out, of...)
				}
			}
		}
		return out, len(out) > 0
	}
	return nil, false
}

// answersFor reports whether an actor is another, an organ or an officer of it, or the body or an officer of the body
// that it is an organ of.
func (l *linter) answersFor(id, accused ActorID) bool {
	bodies := []ActorID{id}
	if p, ok := l.c.Actors[id].(*Person); ok && p != nil {
		for _, r := range p.Roles {
			bodies = append(bodies, r.Of)
		}
	}
	of := l.whole(accused, false)
	return slices.Contains(l.whole(id, false), accused) ||
		slices.ContainsFunc(bodies, func(x ActorID) bool { return x != "" && slices.Contains(of, x) })
}

// related reports whether two actors are one, or both are or belong to a third in any way that the case records.
func (l *linter) related(a, b ActorID) bool {
	of := l.whole(b, true)
	return slices.ContainsFunc(l.whole(a, true), func(x ActorID) bool { return slices.Contains(of, x) })
}

// mostWholes is how many bodies an actor is looked for in.
const mostWholes = 64

// whole returns an actor and what it is an organ or an officer of, or a coalition of, over any number of steps. With
// loosely, a company belongs to its country too, and an actor to whatever a claim of the case links it with, whoever
// holds that.
func (l *linter) whole(id ActorID, loosely bool) []ActorID {
	out := []ActorID{id}
	add := func(id ActorID) {
		if id != "" && len(out) < mostWholes && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	for i := 0; i < len(out); i++ {
		switch a := l.c.Actors[out[i]].(type) {
		case *Organ:
			if a != nil {
				add(a.Of)
			}
		case *Person:
			if a != nil {
				for _, r := range a.Roles {
					add(r.Of)
				}
			}
		case *Organization:
			if a != nil && a.Country != "" && loosely {
				add(l.states[a.Country])
			}
		case *Coalition:
			for _, member := range l.c.members(out[i]) {
				add(member)
			}
		}
		if loosely {
			for _, other := range l.linked[out[i]] {
				add(other)
			}
		}
	}
	return out
}

// link notes which actors claims of the case link, whoever holds them, and the states by their codes.
func (l *linter) link() {
	l.linked, l.states = make(map[ActorID][]ActorID), make(map[string]ActorID)
	for _, a := range l.c.Attributions {
		if a == nil {
			continue
		}
		from, subject := a.Subject.Split()
		to, object := a.Object.Split()
		if from != CollectionActors || to != CollectionActors {
			continue
		}
		l.linked[ActorID(subject)] = append(l.linked[ActorID(subject)], ActorID(object))
		if a.LinkFamily() == FamilySameness {
			l.linked[ActorID(object)] = append(l.linked[ActorID(object)], ActorID(subject))
		}
	}
	for id, a := range l.c.Actors {
		if s, ok := a.(*State); ok && s != nil && s.Code != "" {
			if before, ok := l.states[s.Code]; !ok || id < before {
				l.states[s.Code] = id
			}
		}
	}
}
