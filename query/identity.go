package query

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"reflect"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// An identity says what an entity is the same as in other cases: entities with one identity are one. It depends on
// nothing but the case that the entity stands in, and merging does not change it. That is why merging can be repeated,
// in any order.
type identity [16]byte

// identities are those of the entities of one case.
type identities struct {
	c      *attribution.Case
	codes  map[uuid.UUID]string // of states, in any of the cases, by their UUIDs
	prints *fingerprints

	known map[reference]identity
	whole map[reference]bool                 // those that are identified by all that they say
	later map[attribution.AttributionID]bool // those that say what one with a smaller id says already
}

// newIdentities works out what the entities of a case are. In the order in which they count:
//
//   - a state is its code;
//   - an attribution is its ends, its link and its period;
//   - whatever has a UUID is that UUID: its own or, in a case that has one and was not merged, the one derived from it;
//   - a statement is its id, its authors, its date and its source;
//   - anything else is its id and all that it says.
//
// What an entity refers to counts as what that is. Where several entities of one case have one identity, the first by
// id has it; the others have it together with their ids.
func newIdentities(c *attribution.Case, codes map[uuid.UUID]string, f *fingerprints) *identities {
	s := &identities{c: c, codes: codes, known: make(map[reference]identity), whole: make(map[reference]bool)}
	s.prints = f.naming(s.name)
	s.later = s.repeated()
	var open []*node
	first := make(map[identity]reference)
	several := make(map[identity][]reference)
	for _, collection := range attribution.Collections() {
		for entry := collectionOf(c, collection).MapRange(); entry.Next(); {
			r := reference{collection, entry.Key().String()}
			i, ok := s.direct(r, entry.Value())
			if !ok {
				open = append(open, &node{r: r, entity: entry.Value()})
				continue
			}
			s.known[r] = i
			if other, ok := first[i]; ok {
				several[i] = append(several[i], r, other)
			} else {
				first[i] = r
			}
		}
	}
	for i, refs := range several {
		s.tell(i, refs)
	}
	slices.SortFunc(open, func(a, b *node) int {
		return cmp.Or(cmp.Compare(a.r.collection, b.r.collection), cmp.Compare(a.r.id, b.r.id))
	})
	s.components(open)
	s.distinguish(open)
	return s
}

// A node is an entity whose identity depends on those of others, and where it stands in the search for circles.
type node struct {
	r          reference
	entity     reflect.Value
	needs      []reference
	order, low int
	on         bool
}

// tell gives entities that share an identity one each.
func (s *identities) tell(i identity, refs []reference) {
	slices.SortFunc(refs, func(a, b reference) int {
		return cmp.Or(cmp.Compare(stem(a.id), stem(b.id)),
			cmp.Compare(a.id, b.id))
	})
	taken := make(map[identity]bool, len(refs))
	for n, r := range slices.Compact(refs) {
		own := i
		if n > 0 {
			own = digest("id", string(i[:]), stem(r.id))
		}
		if taken[own] {
			own = digest("whole id", string(i[:]), r.id)
		}
		taken[own] = true
		s.known[r] = own
	}
}

// distinguish gives entities that came out with one identity, which ids with something like a suffix may do, one each.
func (s *identities) distinguish(open []*node) {
	first := make(map[identity]bool, len(open))
	for _, v := range open {
		i := s.known[v.r]
		if first[i] {
			s.known[v.r] = digest("whole id", string(i[:]), v.r.id)
		}
		first[i] = true
	}
}

// direct returns the identity of what need not be looked into.
func (s *identities) direct(r reference, entity reflect.Value) (identity, bool) {
	if model.IsNil(entity.Interface()) {
		return identity{}, false
	}
	id := s.uuid(r, entity)
	kind := ""
	switch e := entity.Interface().(type) {
	case *attribution.State:
		if code := cmp.Or(e.Code, s.codes[id]); code != "" {
			return digest("state", code), true
		}
	case *attribution.Attribution:
		if e.Subject != "" && e.Link != "" && e.Object != "" {
			return identity{}, false
		}
	}
	switch e := entity.Interface().(type) {
	case attribution.Actor:
		kind = e.ActorKind()
	case attribution.Response:
		kind = e.ResponseKind()
	}
	if id == uuid.Nil {
		return identity{}, false
	}
	return digest("uuid", string(r.collection), kind, string(id[:])), true
}

// uuid returns the UUID that says what an entity is. In a case that was merged only its own does, since the case is the
// namespace of what was added to it only.
func (s *identities) uuid(r reference, entity reflect.Value) uuid.UUID {
	if field := ownUUID(entity); field != nil && *field == uuid.Nil && len(s.c.MadeOf) == 0 {
		return s.c.EntityUUID(r.ref())
	} else if field != nil {
		return *field
	}
	return uuid.Nil
}

// repeated finds the attributions that say what another says already, with a smaller id.
func (s *identities) repeated() map[attribution.AttributionID]bool {
	type claim struct {
		subject, object attribution.Ref
		link            attribution.Link
		period          attribution.When
	}
	order := ids(s.c.Attributions)
	slices.SortStableFunc(order, func(a, b attribution.AttributionID) int {
		return cmp.Compare(stem(string(a)),
			stem(string(b)))
	})
	out := make(map[attribution.AttributionID]bool)
	first := make(map[claim]bool, len(order))
	for _, id := range order {
		if a := s.c.Attributions[id]; a != nil {
			c := claim{a.Subject, a.Object, a.Link, a.Period}
			if first[c] {
				out[id] = true
			}
			first[c] = true
		}
	}
	return out
}

// needs returns the references on which the identity of an entity depends.
func (s *identities) needs(entity reflect.Value) []reference {
	if model.IsNil(entity.Interface()) {
		return nil
	}
	switch e := entity.Interface().(type) {
	case *attribution.Attribution:
		if e.Subject != "" && e.Link != "" && e.Object != "" {
			return []reference{split(e.Subject), split(e.Object)}
		}
	case *attribution.Statement:
		if _, ok := told(e); ok {
			out := []reference{{sources, string(e.Source)}}
			for _, id := range e.By {
				out = append(out, reference{actors, string(id)})
			}
			return out
		}
	}
	var out []reference
	eachReference(entity, func(r reference, _ reflect.Value) { out = append(out, r) })
	return out
}

// print writes down an entity whose identity is not direct; what it needs is known, or is of the circle that is being
// worked out.
func (s *identities) print(v *node) identity {
	r, entity := v.r, v.entity
	if model.IsNil(entity.Interface()) {
		return digest("nothing", string(r.collection), stem(r.id))
	}
	switch e := entity.Interface().(type) {
	case *attribution.Attribution:
		if e.Subject != "" && e.Link != "" && e.Object != "" {
			i := digest("claim", s.name(split(e.Subject)), string(e.Link), s.name(split(e.Object)), string(e.Period))
			if s.later[attribution.AttributionID(r.id)] {
				i = digest("id", string(i[:]), stem(r.id))
			}
			return i
		}
	case *attribution.Statement:
		if when, ok := told(e); ok {
			authors := make([]string, len(e.By))
			for i, id := range e.By {
				authors[i] = s.name(reference{actors, string(id)})
			}
			slices.Sort(authors)
			parts := []string{"statement", stem(r.id), when, s.name(reference{sources, string(e.Source)})}
			return digest(append(parts, slices.Compact(authors)...)...)
		}
	}
	s.whole[r] = true
	return digest("content", string(r.collection), stem(r.id), s.prints.of(entity))
}

// name returns what stands for an entity in what refers to it.
func (s *identities) name(r reference) string {
	if i, ok := s.known[r]; ok {
		return string(i[:])
	}
	return string(r.collection.Ref(stem(r.id))) // of a circle, or not in the case
}

// told returns the date of a statement of which all is stated that distinguishes it, so written that one time in
// two zones is one.
func told(s *attribution.Statement) (string, bool) {
	if s.Source == "" || len(s.By) == 0 || s.When == "" {
		return "", false
	}
	date, err := s.When.Date()
	if err != nil {
		return "", false
	}
	span, err := s.When.Span()
	if err != nil {
		return "", false
	}
	if date.Form() != edtf.Single || date.Qualification() != 0 {
		return string(s.When), true
	}
	from, until := span.Bounds()
	return from.String() + " " + until.String(), true
}

// components works out identities that depend on others, which come first. What refers to itself, be it through others,
// is identified by all that the circle says.
func (s *identities) components(open []*node) {
	nodes := make(map[reference]*node, len(open))
	for _, v := range open {
		nodes[v.r] = v
	}
	var path, stack []*node
	n := 0
	enter := func(v *node) {
		n++
		v.order, v.low, v.on = n, n, true
		v.needs = s.needs(v.entity)
		path, stack = append(path, v), append(stack, v)
	}
	for _, root := range open {
		if root.order != 0 {
			continue
		}
		enter(root)
		for len(path) > 0 {
			v := path[len(path)-1]
			if len(v.needs) > 0 {
				to := nodes[v.needs[0]]
				v.needs = v.needs[1:]
				switch {
				case to == nil: // known, or not in the case
				case to.order == 0:
					enter(to)
				case to.on:
					v.low = min(v.low, to.order)
				}
				continue
			}
			path = path[:len(path)-1]
			if len(path) > 0 {
				above := path[len(path)-1]
				above.low = min(above.low, v.low)
			}
			if v.low < v.order {
				continue
			}
			end := len(stack)
			for last := (*node)(nil); last != v; {
				end--
				last = stack[end]
				last.on = false
			}
			s.circle(stack[end:])
			stack = stack[:end]
		}
	}
}

// circle works out the identities of entities that depend on each other, or of one.
func (s *identities) circle(members []*node) {
	if len(members) == 1 {
		s.known[members[0].r] = s.print(members[0])
		return
	}
	own := make([]identity, len(members))
	for i, v := range members {
		own[i] = s.print(v)
	}
	all := slices.SortedFunc(slices.Values(own), func(a, b identity) int { return bytes.Compare(a[:], b[:]) })
	whole := sha256.New()
	for _, i := range all {
		whole.Write(i[:])
	}
	sum := string(whole.Sum(nil))
	for i, v := range members {
		s.known[v.r] = digest("circle", sum, string(own[i][:]))
	}
}

// digest makes an identity of what distinguishes it.
func digest(parts ...string) identity {
	b := make([]byte, 0, 256)
	for _, part := range parts {
		b = append(binary.AppendUvarint(b, uint64(len(part))), part...)
	}
	sum := sha256.Sum256(b)
	return identity(sum[:16])
}

// ownUUID returns where the UUID of an entity stands, or nil for what has none.
func ownUUID(entity reflect.Value) *uuid.UUID {
	if !entity.IsValid() || model.IsNil(entity.Interface()) {
		return nil
	}
	switch e := entity.Interface().(type) {
	case attribution.Actor:
		return &e.ActorProfile().UUID
	case attribution.Response:
		return &e.ResponseMeasure().UUID
	case *attribution.Incident:
		return &e.UUID
	case *attribution.Source:
		return &e.UUID
	case *attribution.Account:
		return &e.UUID
	case *attribution.EvidenceItem:
		return &e.UUID
	case *attribution.Attribution:
		return &e.UUID
	case *attribution.Statement:
		return &e.UUID
	case *attribution.Quote:
		return &e.UUID
	}
	return nil
}

// Suffixes of ids that merging gives: they begin with this, and go on with so many hexadecimal digits of the identity.
const (
	suffixMark = "--"
	suffixLen  = 8
)

// stem returns an id without anything that looks like the suffixes of merging.
func stem(id string) string {
	for {
		without, _, ok := cutSuffix(id)
		if !ok {
			return id
		}
		id = without
	}
}

// cutSuffix returns an id without what looks like one suffix of merging, and that.
func cutSuffix(id string) (without, suffix string, ok bool) {
	i := strings.LastIndex(id, suffixMark)
	if i <= 0 {
		return id, "", false
	}
	suffix = id[i+len(suffixMark):]
	if len(suffix) < suffixLen || len(suffix) > 2*len(identity{}) || strings.Trim(suffix, "0123456789abcdef") != "" {
		return id, "", false
	}
	return id[:i], suffix, true
}
