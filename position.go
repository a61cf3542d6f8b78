package attribution

import (
	"cmp"
	"reflect"
	"slices"
	"strconv"

	"example.com/attribution/internal/model"
)

// A position is where in the encoded case a pointer leads. Positions compare as their places follow each other in the
// document.
type position []step

// A step is a token of a pointer: an index or the rank of a known member, then the name of what has no rank.
type step struct {
	rank int
	name string
}

func (p position) compare(q position) int {
	return slices.CompareFunc(p, q, func(a, b step) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank),
			cmp.Compare(a.name, b.name))
	})
}

// sorted returns the findings in the order of the encoded document.
func (v *validation) sorted() Findings {
	type placed struct {
		Finding
		at     position
		in, of *model.Type
	}
	all := make([]placed, len(v.findings))
	for i, f := range v.findings {
		all[i].Finding = f
		all[i].at, all[i].in, all[i].of = v.c.position(f.Path)
	}
	slices.SortStableFunc(all, func(a, b placed) int { return a.at.compare(b.at) })
	for i, f := range all {
		v.findings[i] = f.Finding
		if f.Suggestion == "" && f.Value != "" {
			v.findings[i].Suggestion = v.meant.suggest(f.Finding, f.in, f.of)
		}
	}
	return v.findings
}

// position returns where a pointer leads, and the types of what is there and of what that is in, where these are known.
func (c *Case) position(path string) (out position, in, of *model.Type) {
	tokens, _ := model.Tokens(path)
	out = make(position, 0, len(tokens))
	t := model.Of(reflect.TypeFor[Case]())
	for i, token := range tokens {
		in = t
		if i == 1 && t.Role == model.Map {
			out = append(out, step{name: token})
			entity, _ := c.entry(Collection(tokens[0]), token)
			if t = nil; entity != nil {
				t = model.Of(reflect.TypeOf(entity))
			}
			continue
		}
		if i == 0 && (token == formatMember || token == schemaMember) || i == 2 && token == kindMember && hasKind(tokens[0]) {
			out, t = append(out, step{rank: -1}), nil // which comes first, and is not a field
			continue
		}
		var next step
		next, t = stepInto(t, token)
		out = append(out, next)
	}
	return out, in, t
}

// hasKind reports whether the entities of a collection are of several kinds.
func hasKind(collection string) bool {
	return collection == string(CollectionActors) || collection == string(CollectionResponses)
}

// stepInto returns the place of a token in values of a type, which may be nil, and the type of the value there.
func stepInto(t *model.Type, token string) (step, *model.Type) {
	for t != nil && t.Role == model.Pointer {
		t = t.Elem
	}
	switch {
	case t == nil:
		return step{name: token}, nil
	case t.Role == model.List:
		index, _ := strconv.Atoi(token)
		return step{rank: index}, t.Elem
	case t.Role != model.Struct:
		return step{name: token}, nil
	}
	if m := t.Index(token); m >= 0 {
		return step{rank: m}, t.Members[m].Type
	}
	return step{len(t.Members), token}, nil // unknown members come last
}
