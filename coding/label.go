package coding

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
)

// shared returns the words that two things have in common; else the first's, else the second's.
func (m *matcher) shared(a, b []string) string {
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			return m.words[w]
		}
	}
	if len(a) > 0 {
		return m.words[a[0]]
	}
	if len(b) > 0 {
		return m.words[b[0]]
	}
	return ""
}

// label names an entity for people: an actor or incident by what it is called, others by what identifies them.
func (s *side) label(ref attribution.Ref) string {
	collection, id := ref.Split()
	switch e := s.c.Entity(ref).(type) {
	case attribution.Actor:
		return cmp.Or(firstName(s.c, attribution.ActorID(id)), string(ref))
	case *attribution.Incident:
		if names := texts(e.Names); e.Title == "" && len(names) > 0 {
			return names[0]
		}
		return cmp.Or(e.Title, string(ref))
	case *attribution.EvidenceItem:
		return cmp.Or(e.Description, string(ref))
	case *attribution.Statement:
		return strings.TrimSpace(string(collection) + " of " + s.parties(e.By).text + " " + string(e.When))
	case attribution.Response:
		m := e.ResponseMeasure()
		if m == nil {
			return kindOf(e)
		}
		return strings.TrimSpace(kindOf(e) + " of " + s.parties(m.By).text + " " + string(m.Announced))
	}
	return string(ref)
}

// parties is a set of parties as a value: whoever names them in another order says the same.
func (s *side) parties(ids []attribution.ActorID) value {
	if len(ids) == 0 {
		return value{}
	}
	names := make([]string, 0, len(ids))
	for _, id := range ids {
		names = append(names, s.label(id.Ref()))
	}
	return value{set(s, ids), strings.Join(distinct(names), ", ")}
}

// ends returns the ends of a proposition as values.
func (s *side) ends(p proposition) (subject, object value) {
	if p.a != nil {
		return value{p.subject, s.label(p.a.Subject)}, value{p.object, s.labelOrNothing(p.a.Object)}
	}
	subject = value{p.subject, s.label(p.ref)}
	if e, ok := s.c.Entity(p.ref).(*attribution.Account); ok {
		subject.text = s.label(e.Incident.Ref())
	}
	return subject, value{}
}

func (s *side) labelOrNothing(ref attribution.Ref) string {
	if ref == "" {
		return ""
	}
	return s.label(ref)
}

// sentence writes a proposition for people.
func (s *side) sentence(p proposition) string {
	subject, object := s.ends(p)
	return strings.TrimSpace(strings.Join(slices.DeleteFunc([]string{subject.text, p.link, object.text},
		func(t string) bool { return t == "" }), " "))
}
