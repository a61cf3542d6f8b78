package attribution

import (
	"cmp"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// A position is where in the encoded case a pointer leads. Positions compare as their places follow each other in the document.
type position []step

// A step is a token of a pointer: an index or the rank of a known member, then the name of what has no rank.
type step struct {
	rank int
	name string
}

func (p position) compare(q position) int {
	return slices.CompareFunc(p, q, func(a, b step) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.name, b.name)) })
}

// sorted returns the findings in the order of the encoded document.
func (v *validation) sorted() Findings {
	type placed struct {
		Finding
		at position
	}
	all := make([]placed, len(v.findings))
	for i, f := range v.findings {
		all[i] = placed{f, v.c.position(f.Path)}
	}
	slices.SortStableFunc(all, func(a, b placed) int { return a.at.compare(b.at) })
	for i, f := range all {
		v.findings[i] = f.Finding
	}
	return v.findings
}

var pointerUnescapes = strings.NewReplacer("~1", "/", "~0", "~")

func (c *Case) position(path string) position {
	var out position
	var collection string
	s := entityShape(reflect.TypeFor[Case]())
	for i, token := range strings.Split(path, "/")[1:] {
		if strings.Contains(token, "~") {
			token = pointerUnescapes.Replace(token)
		}
		if i == 1 && collection != "" {
			out = append(out, step{name: token})
			s = c.shape(collection, token)
			continue
		}
		var next step
		next, s = s.step(token)
		out = append(out, next)
		if i == 0 && s == nil {
			collection = token
		}
	}
	return out
}

// step returns the place of a token in values of the shape, which may be nil, and the shape of the value there.
func (s *shape) step(token string) (step, *shape) {
	for s != nil && s.kind == shapePointer {
		s = s.elem
	}
	if s == nil {
		return step{name: token}, nil
	}
	if s.kind == shapeList {
		index, _ := strconv.Atoi(token)
		return step{rank: index}, s.elem
	}
	rank := slices.Index(s.members, token)
	if rank < 0 {
		return step{len(s.members), token}, nil // unknown members come last
	}
	return step{rank: rank}, s.member(token)
}

// member returns the shape of a member, or nil where its type tells nothing.
func (s *shape) member(name string) *shape {
	for _, f := range s.fields {
		if f.name == name {
			return f.shape
		}
		if f.name == "" {
			if inner := f.member(name); inner != nil {
				return inner
			}
		}
	}
	return nil
}

// shape returns the shape of an entity, or nil where there is none.
func (c *Case) shape(collection, id string) *shape {
	var t reflect.Type
	switch collection {
	case actorsMember:
		t = reflect.TypeOf(c.Actors[ActorID(id)])
	case incidentsMember:
		t = reflect.TypeFor[*Incident]()
	case accountsMember:
		t = reflect.TypeFor[*Account]()
	case sourcesMember:
		t = reflect.TypeFor[*Source]()
	case evidenceMember:
		t = reflect.TypeFor[*EvidenceItem]()
	case attributionsMember:
		t = reflect.TypeFor[*Attribution]()
	case statementsMember:
		t = reflect.TypeFor[*Statement]()
	case quotesMember:
		t = reflect.TypeFor[*Quote]()
	case responsesMember:
		t = reflect.TypeOf(c.Responses[ResponseID(id)])
	}
	if t == nil || t.Kind() != reflect.Pointer || t.Elem().Kind() != reflect.Struct {
		return nil
	}
	return entityShape(t.Elem())
}
