package query

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"maps"
	"reflect"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// Codes of what [Merge] finds. They are stable, as those of package attribution are.
const (
	// two cases say different things where one can be said; the finding has the value that was left out
	CodeConflict     attribution.Code = "conflict"
	CodeUnknownParty attribution.Code = "unknown-party" // an identity that was given names no actor of the cases
	// an identity that was given names an actor that cannot be the same as those before it
	CodeUnlikeParty attribution.Code = "unlike-party"
	// an entity has another id than in its case, where that id names something else too; the finding has the old id
	CodeRenamed attribution.Code = "renamed"
	// two cases say different things of themselves; the finding has the value that was left out
	CodeOtherHeader attribution.Code = "other-header"
	// an entity has another UUID in another case; the finding has the one that was left out
	CodeOtherUUID attribution.Code = "other-uuid"
)

// severities are those of the codes of this package. None is an error.
var severities = map[attribution.Code]attribution.Severity{
	CodeConflict:     attribution.SeverityWarning,
	CodeUnknownParty: attribution.SeverityWarning,
	CodeUnlikeParty:  attribution.SeverityWarning,
	CodeRenamed:      attribution.SeverityAdvice,
	CodeOtherHeader:  attribution.SeverityAdvice,
	CodeOtherUUID:    attribution.SeverityAdvice,
	CodeNotHeld:      attribution.SeverityWarning,
	CodeDeniesOwn:    attribution.SeverityWarning,
	CodeBaseCircle:   attribution.SeverityWarning,
	CodeUndecidedEnd: attribution.SeverityAdvice,
	CodeBaseEnded:    attribution.SeverityAdvice,
}

// mergedSpace is the namespace of the UUIDs of merged cases: the name is the ids of the cases of which one is made, one
// a line.
var mergedSpace = uuid.MustParse("0d9f7f5e-0c1d-5a53-8a43-3d1d6c8e4b7a")

// Merge makes one case of several, which it does not change. It unifies what is known to be the same:
//
//   - states with one code;
//   - attributions with the same ends, link and period;
//   - entities of one kind with one UUID: their own or, where they have none, the one derived from that of their case;
//   - statements that share their id, authors, date and source;
//   - anything else that has the same id and says the same.
//
// Parties of several cases are one if they have the same UUID of their own, as those in the list of common parties have
// (see package cases), or the same code, or if the caller says so; see [Same].
//
// Of unified entities lists are put together, and what one case says and another does not is added. Where two say
// different things, the one that comes first in order stays, whichever case says it, and a finding reports the other.
// Of two markings the stricter stays, and none rather than TLP:CLEAR, since what is not marked need not be for
// everybody; of two days of a last change the later. Lists that differ are put in order; of the names that are first in
// a case, one that is not all capitals is first, else the first of the alphabet.
//
// Anything that is not known to be the same is kept apart. Where entities would share an id, all but one get another,
// which ends in digits made of what the entity is: its UUID, or what it says. All references follow, those in custom
// kinds too. Entities keep their UUIDs, and say them.
//
// The merged case lists the cases that it is made of in MadeOf; its id is made of theirs, its UUID of these ids. So it
// makes no difference in which order cases are merged, in how many steps, or how often:
//
//	Merge(a, b) = Merge(b, a)
//	Merge(a, a) = a
//	Merge(Merge(a, b), b) = Merge(a, b)
//	Merge(Merge(a, b), c) = Merge(a, Merge(b, c))
//
// The findings are in a fixed order: first conflicts, which are warnings, then advice.
func Merge(cases ...*attribution.Case) (*attribution.Case, attribution.Findings) {
	return Same(nil).Merge(cases...)
}

// A member is an entity of one of the cases that are merged.
type member struct {
	from *part
	r    reference // in its case
}

// A class is entities of several cases that are one.
type class struct {
	identity
	members []member
	first   [1]member
	stem    string // the smallest of the ids of the members, without suffix
	id      string // in the merged case
	named   bool   // whether it has its id, which may be empty by mistake
}

// A part is one of the cases that are merged.
type part struct {
	c    *attribution.Case
	what *identities
}

// A merger makes one case of several.
type merger struct {
	parts    []*part
	prints   *fingerprints // of what is in the merged case
	told     *fingerprints // the same with the identities of what is referred to, which no other merging changes
	classes  map[attribution.Collection]map[identity]*class
	all      []*class
	byID     map[reference]*class   // of the merged case
	uuids    map[uuid.UUID]*class   // the first that has each
	shared   map[uuid.UUID][]*class // the others
	out      *attribution.Case
	findings attribution.Findings
}

// Merge makes one case of several as the function [Merge] does, with the identities that are given.
func (s Same) Merge(cases ...*attribution.Case) (*attribution.Case, attribution.Findings) {
	m := &merger{prints: newFingerprints(), byID: make(map[reference]*class),
		uuids: make(map[uuid.UUID]*class), shared: make(map[uuid.UUID][]*class)}
	cases = m.prints.inOrder(cases)
	if len(cases) == 0 {
		return new(attribution.Case), nil
	}
	cases = m.give(s, cases)
	if len(cases) == 1 {
		return cases[0].Clone(), m.findings
	}
	m.told = m.prints.naming(func(r reference) string {
		if c := m.byID[r]; c != nil {
			return string(c.identity[:])
		}
		return string(r.ref())
	})
	codes := codesOf(cases)
	for _, c := range cases {
		m.parts = append(m.parts, &part{c, newIdentities(c, codes, m.prints)})
	}
	m.classify()
	for _, collection := range attribution.Collections() {
		m.name(collection)
	}
	m.copy()
	m.mergeHeads()
	for _, c := range m.all {
		m.mergeEntities(c)
	}
	m.share()
	slices.SortStableFunc(m.findings, compareFindings)
	return m.out, slices.CompactFunc(m.findings, func(a, b attribution.Finding) bool { return a == b })
}

func compareFindings(a, b attribution.Finding) int {
	return cmp.Or(
		compareBool(a.Severity == attribution.SeverityAdvice, b.Severity == attribution.SeverityAdvice),
		compareBool(a.Code == CodeRenamed, b.Code == CodeRenamed),
		cmp.Compare(a.Path, b.Path), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Value, b.Value))
}

// inOrder returns the cases by id and, where that is the same, by their fingerprints.
func (f *fingerprints) inOrder(cases []*attribution.Case) []*attribution.Case {
	type known struct {
		*attribution.Case
		fingerprint string
	}
	byID := make(map[string][]known)
	for _, c := range cases {
		if c != nil {
			byID[c.ID] = append(byID[c.ID], known{Case: c})
		}
	}
	out := make([]*attribution.Case, 0, len(cases))
	for _, id := range ids(byID) {
		same := byID[id]
		if len(same) > 1 {
			for i := range same {
				same[i].fingerprint = f.of(reflect.ValueOf(same[i].Case))
			}
			slices.SortStableFunc(same, func(a, b known) int { return cmp.Compare(a.fingerprint, b.fingerprint) })
			same = slices.CompactFunc(same, func(a, b known) bool { return a.fingerprint == b.fingerprint })
		}
		for _, c := range same {
			out = append(out, c.Case)
		}
	}
	return out
}

// codesOf returns the codes of the states in the cases by their UUIDs, where there is one code only.
func codesOf(cases []*attribution.Case) map[uuid.UUID]string {
	codes := make(map[uuid.UUID]string)
	several := make(map[uuid.UUID]bool)
	for _, c := range cases {
		for _, a := range c.Actors {
			s, _ := a.(*attribution.State)
			if s == nil || s.Code == "" || s.UUID == uuid.Nil {
				continue
			}
			if code := codes[s.UUID]; code != "" && code != s.Code {
				several[s.UUID] = true
			}
			codes[s.UUID] = s.Code
		}
	}
	maps.DeleteFunc(codes, func(id uuid.UUID, _ string) bool { return several[id] })
	return codes
}

// classify puts together what is the same.
func (m *merger) classify() {
	m.classes = make(map[attribution.Collection]map[identity]*class)
	for _, collection := range attribution.Collections() {
		m.classes[collection] = make(map[identity]*class)
	}
	for _, p := range m.parts {
		for r, i := range p.what.known {
			c := m.classes[r.collection][i]
			id := p.what.stemOf(r)
			if c == nil {
				c = &class{identity: i, stem: id}
				c.members = c.first[:0]
				m.classes[r.collection][i] = c
			}
			c.stem = min(c.stem, id)
			c.members = append(c.members, member{from: p, r: r})
		}
	}
}

// stemOf returns the id of an entity without the suffix that merging gave it.
func (s *identities) stemOf(r reference) string {
	i := s.known[r]
	if without, suffix, ok := cutSuffix(r.id); ok && strings.HasPrefix(hex.EncodeToString(i[:]), suffix) {
		return without
	}
	return r.id
}

// name gives the classes of a collection their ids. Of those that would share one, the first by its identity has it.
func (m *merger) name(collection attribution.Collection) {
	take := func(c *class, id string) bool {
		r := reference{collection, id}
		if m.byID[r] != nil {
			return false
		}
		c.id, c.named, m.byID[r] = id, true, c
		return true
	}
	byStem := make(map[string]*class, len(m.classes[collection]))
	var others []*class
	for _, c := range m.classes[collection] {
		m.all = append(m.all, c)
		first := byStem[c.stem]
		if first != nil {
			if bytes.Compare(first.identity[:], c.identity[:]) < 0 {
				first, c = c, first
			}
			others = append(others, first)
		}
		byStem[c.stem] = c
	}
	for id, c := range byStem {
		take(c, id)
	}
	slices.SortFunc(others, func(a, b *class) int {
		return cmp.Or(cmp.Compare(a.stem, b.stem), bytes.Compare(a.identity[:], b.identity[:]))
	})
	for _, c := range others {
		digits := hex.EncodeToString(c.identity[:])
		for n := suffixLen; !c.named && n <= len(digits); n++ {
			take(c, c.stem+suffixMark+digits[:n])
		}
		for !c.named { // ids of a case that look as if merging had made them
			digits += "0"
			take(c, c.stem+suffixMark+digits)
		}
	}
}

// copy makes copies of the entities that go into the merged case, with the references that they have there.
func (m *merger) copy() {
	changed := make(map[*part]map[reference]string)
	for _, c := range m.all {
		for _, at := range c.members {
			if at.r.id != c.id {
				if changed[at.from] == nil {
					changed[at.from] = make(map[reference]string)
				}
				changed[at.from][at.r] = c.id
			}
		}
	}
	wanted := make(map[*part]*attribution.Case, len(m.parts))
	for _, p := range m.parts {
		wanted[p] = head(p.c)
	}
	for _, collection := range attribution.Collections() {
		for _, c := range m.classes[collection] {
			if c.members[0].from.what.whole[c.members[0].r] {
				c.members = c.members[:1] // the others say the same
			}
			for _, at := range c.members {
				key := reflect.ValueOf(at.r.id).Convert(collectionOf(at.from.c, collection).Type().Key())
				put(wanted[at.from], collection, key, lookUp(at.from.c, at.r))
			}
		}
	}
	for _, p := range m.parts {
		p.c = wanted[p].Clone()
		if ids := changed[p]; ids != nil {
			rename(reflect.ValueOf(p.c).Elem(), func(r reference) string {
				if id, ok := ids[r]; ok {
					return id
				}
				return r.id
			})
			for i := range p.c.Accepted {
				p.c.Accepted[i].Path = renamedPath(p.c.Accepted[i].Path, ids)
			}
		}
	}
}

// renamedPath returns the path of a finding about an entity that has another id.
func renamedPath(path string, ids map[reference]string) string {
	tokens, ok := model.Tokens(path)
	if !ok || len(tokens) < 2 {
		return path
	}
	id, ok := ids[reference{attribution.Collection(tokens[0]), tokens[1]}]
	if !ok {
		return path
	}
	tokens[1] = id
	return model.PointerTo(tokens...)
}

// mergeHeads merges what the cases say of themselves, and gives the merged case its id and its UUID.
func (m *merger) mergeHeads() {
	first := m.parts[0].c
	before, alone := len(m.findings), true
	var madeOf []string
	for _, p := range m.parts {
		h := p.c
		alone = alone && h.ID == first.ID && h.UUID == first.UUID && slices.Equal(h.MadeOf, first.MadeOf)
		switch {
		case len(h.MadeOf) > 0:
			madeOf = append(madeOf, h.MadeOf...)
		case h.ID != "":
			madeOf = append(madeOf, h.ID)
		}
	}
	slices.Sort(madeOf)
	madeOf = slices.Compact(madeOf)
	for _, p := range m.parts {
		theirs := head(p.c)
		if !alone {
			theirs.ID, theirs.MadeOf = strings.Join(madeOf, "."), madeOf
			theirs.UUID = uuid.NewSHA1(mergedSpace, []byte(strings.Join(madeOf, "\n")))
		}
		if p == m.parts[0] {
			m.out = theirs
			continue
		}
		keep(m, "/marking", &m.out.Marking, &theirs.Marking, stricter)
		keep(m, "/modified", &m.out.Modified, &theirs.Modified, func(a, b attribution.When) bool { return a > b })
		m.combine("", reflect.ValueOf(m.out).Elem(), reflect.ValueOf(theirs).Elem())
	}
	for i := range m.findings[before:] {
		f := &m.findings[before+i]
		f.Code, f.Severity, f.Message = CodeOtherHeader, severities[CodeOtherHeader], "is what another case says of itself"
	}
}

// keep gives two heads one of two values, and reports the other.
func keep[T ~string](m *merger, path string, mine, theirs *T, stays func(a, b T) bool) {
	kept, left := *mine, *theirs
	if stays(left, kept) {
		kept, left = left, kept
	}
	if left != "" && left != kept {
		m.report(path, CodeOtherHeader, string(left), "")
	}
	*mine, *theirs = kept, kept
}

// stricter reports whether the first of two markings is the stricter. What is not of the protocol is stricter than what
// is, and no marking than TLP:CLEAR.
func stricter(a, b attribution.Marking) bool {
	if order, ok := a.Compare(b); ok {
		return order > 0
	}
	rank := func(m attribution.Marking) int {
		switch _, ok := m.Compare(attribution.MarkingClear); {
		case m == attribution.MarkingClear:
			return 0
		case m == "":
			return 1
		case ok:
			return 2
		}
		return 3
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a, b)) > 0
}

// mergeEntities puts the entity that those of a class make into the merged case.
func (m *merger) mergeEntities(c *class) {
	into := reference{c.members[0].r.collection, c.id}
	path := "/" + string(into.ref())
	var entity reflect.Value
	for i, at := range c.members {
		theirs := lookUp(at.from.c, at.r)
		if field := ownUUID(theirs); field != nil && *field == uuid.Nil && len(at.from.c.MadeOf) == 0 {
			*field = at.from.c.EntityUUID(at.r.ref())
		}
		if i == 0 {
			entity = theirs
		} else {
			m.combine(path, entity, theirs)
		}
		if at.r.id != c.id && m.byID[at.r] != nil {
			m.report(path, CodeRenamed, at.r.id, "is its id in its own case, where here it names something else")
		}
	}
	put(m.out, into.collection, reflect.ValueOf(c.id).Convert(collectionOf(m.out, into.collection).Type().Key()), entity)
	field := ownUUID(entity)
	if field == nil || *field == uuid.Nil {
		return
	}
	if first := m.uuids[*field]; first != nil {
		m.shared[*field] = append(m.shared[*field], c)
	} else {
		m.uuids[*field] = c
	}
	if len(m.out.MadeOf) == 0 && m.out.UUID != uuid.Nil && *field == uuid.NewSHA1(m.out.UUID, []byte(into.ref())) {
		*field = uuid.Nil // which is derived again
	}
}

// share reports classes that have one UUID, unless one case has both.
func (m *merger) share() {
	ref := func(c *class) attribution.Ref { return c.members[0].r.collection.Ref(c.id) }
	for id, classes := range m.shared {
		classes = append(classes, m.uuids[id])
		slices.SortFunc(classes, func(a, b *class) int { return cmp.Compare(ref(a), ref(b)) })
		for i, c := range classes {
			for _, other := range classes[:i] {
				if !slices.ContainsFunc(c.members, func(a member) bool {
					return slices.ContainsFunc(other.members, func(b member) bool { return a.from == b.from })
				}) {
					m.report("/"+string(ref(c))+"/uuid", CodeConflict, id.String(),
						"is also the UUID of "+string(ref(other))+", which is not the same; correct one of the two")
					break
				}
			}
		}
	}
}

func (m *merger) report(path string, code attribution.Code, value, message string) {
	m.findings = append(m.findings, attribution.Finding{Path: path, Severity: severities[code], Code: code,
		Value: value, Message: message})
}
