package query

import (
	"cmp"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// Codes of what [Merge] finds. They are stable, as those of package attribution are.
const (
	CodeConflict attribution.Code = "conflict" // two cases say different things where one can be said; the finding has the value that was left out
	CodeRenamed  attribution.Code = "renamed"  // an entity has another id than in its case, where that id was another's; the finding has the old id
)

// Merge makes one case of several, which it does not change. It unifies what is known to be the same:
//
//   - entities with one UUID of their own, actors first of all;
//   - states with one code;
//   - attributions with the same ends, link and period;
//   - statements of the same authors on the same date in the same source;
//   - anything that has the same id and says the same.
//
// Anything else is kept apart, under another id where its own is taken, and all references to it follow, those in kinds of the caller's own
// too. Of unified entities lists are put together, and what one case says and another does not is added. Where two say different things,
// nothing is overwritten: the value of the first case stays, and a finding tells the other.
//
// Cases come first by id and then by what they say, so that the order of the arguments makes no difference. Merging a case with itself
// changes nothing. The findings are in a fixed order: first conflicts, which are warnings, then new ids, which are advice.
func Merge(cases ...*attribution.Case) (*attribution.Case, attribution.Findings) {
	prints := newFingerprints()
	ordered := prints.inOrder(cases)
	if len(ordered) == 0 {
		return new(attribution.Case), nil
	}
	m := newMerger(ordered[0].Clone(), prints)
	m.identify(ordered)
	for _, c := range ordered[1:] {
		m.merge(c)
	}
	slices.SortStableFunc(m.findings, func(a, b attribution.Finding) int {
		return compareBool(a.Code == CodeRenamed, b.Code == CodeRenamed)
	})
	return m.c, m.findings
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
		}
		for _, c := range same {
			out = append(out, c.Case)
		}
	}
	return out
}

// A merger adds cases to one, step by step.
type merger struct {
	c        *attribution.Case
	findings attribution.Findings
	prints   *fingerprints
	keys     map[key][]string  // ids of entities by what tells that they are the same
	suffixes map[reference]int // the last that was given to an id
}

func newMerger(c *attribution.Case, prints *fingerprints) *merger {
	m := &merger{c: c, prints: prints, keys: make(map[key][]string), suffixes: make(map[reference]int)}
	for _, name := range attribution.Collections() {
		for e := collectionOf(c, name).MapRange(); e.Next(); {
			m.know(reference{name, e.Key().String()}, nil)
		}
	}
	return m
}

// know remembers by what an entity of the merged case is found, beside the keys that are known.
func (m *merger) know(r reference, known []key) {
	for _, k := range keysOf(r.collection, lookUp(m.c, r), reference.name) {
		if !slices.Contains(known, k) {
			m.keys[k] = append(m.keys[k], r.id)
		}
	}
}

// merge adds a case.
func (m *merger) merge(c *attribution.Case) {
	same := m.match(c)
	name := m.names(c, same)
	added := part(c, func(r reference) bool { found, ok := same[r]; return !ok || found.by != sameContent }).Clone()
	rename(reflect.ValueOf(added).Elem(), name)
	m.mergeHead(added)
	for _, collection := range attribution.Collections() {
		entities := collectionOf(added, collection)
		for _, id := range model.Keys(entities) {
			r := reference{collection, id.String()}
			m.add(r, reference{collection, name(r)}, entities.MapIndex(id), same)
		}
	}
}

// part returns the case with the wanted ones of its entities, which it shares.
func part(c *attribution.Case, wanted func(reference) bool) *attribution.Case {
	out := head(c)
	for _, collection := range attribution.Collections() {
		for e := collectionOf(c, collection).MapRange(); e.Next(); {
			if wanted(reference{collection, e.Key().String()}) {
				put(out, collection, e.Key(), e.Value())
			}
		}
	}
	return out
}

// add adds an entity under the id that it gets, or what it says to that which is the same.
func (m *merger) add(r, into reference, entity reflect.Value, same map[reference]match) {
	path := "/" + string(into.ref())
	if _, ok := same[r]; ok {
		known := keysOf(r.collection, lookUp(m.c, into), reference.name)
		m.combine(path, lookUp(m.c, into), entity)
		m.know(into, known)
		return
	}
	if id := ownUUID(entity); id != uuid.Nil && len(m.keys[uuidKey(r.collection, id)]) > 0 {
		m.report(path+"/uuid", attribution.SeverityWarning, CodeConflict, id.String(),
			"is the UUID of something else here, which is not the same; correct one of the two")
	}
	put(m.c, into.collection, reflect.ValueOf(into.id).Convert(collectionOf(m.c, into.collection).Type().Key()), entity)
	m.know(into, nil)
	if into != r {
		m.report(path, attribution.SeverityAdvice, CodeRenamed, r.id, "is the id in its own case of what has another here")
	}
}

// names returns the ids that the entities of a case get: that of what they are the same as, their own if it is free, else a new one.
func (m *merger) names(c *attribution.Case, same map[reference]match) func(reference) string {
	given := make(map[reference]string)
	for _, collection := range attribution.Collections() {
		own, here := collectionOf(c, collection), collectionOf(m.c, collection)
		for _, id := range model.Keys(own) {
			r := reference{collection, id.String()}
			switch match, ok := same[r]; {
			case ok:
				given[r] = match.id
			case here.MapIndex(id).IsValid():
				given[r] = m.freeID(r, func(id string) bool {
					key := reflect.ValueOf(id).Convert(own.Type().Key())
					return !own.MapIndex(key).IsValid() && !here.MapIndex(key).IsValid()
				})
			}
		}
	}
	return func(r reference) string { return cmp.Or(given[r], r.id) }
}

func (m *merger) freeID(r reference, free func(string) bool) string {
	for {
		m.suffixes[r] = max(m.suffixes[r], 1) + 1
		if id := r.id + "-" + strconv.Itoa(m.suffixes[r]); free(id) {
			return id
		}
	}
}

// identify gives the merged case an id and a UUID of those of the cases. Without a common UUID it has none, since no case is the namespace
// of what all have.
func (m *merger) identify(cases []*attribution.Case) {
	var names []string
	var spaces []uuid.UUID
	for _, c := range cases {
		names = appendNew(names, c.ID)
		if c.UUID != uuid.Nil {
			spaces = append(spaces, c.UUID)
		}
	}
	m.c.ID = strings.Trim(strings.Join(names, "."), ".")
	spaces = unique(spaces)
	m.c.UUID = uuid.Nil
	switch {
	case len(spaces) == 1:
		m.c.UUID = spaces[0]
	case len(spaces) > 1:
		for _, space := range spaces {
			m.report("/uuid", attribution.SeverityWarning, CodeConflict, space.String(),
				"is the UUID of one case and not of another; give the merged case one, and entities that are known by theirs one of their own")
		}
	}
}

// mergeHead adds what a case says of itself.
func (m *merger) mergeHead(c *attribution.Case) {
	theirs := head(c)
	theirs.ID, theirs.UUID = m.c.ID, m.c.UUID
	m.combine("", reflect.ValueOf(m.c).Elem(), reflect.ValueOf(theirs).Elem())
}

func (m *merger) report(path string, severity attribution.Severity, code attribution.Code, value, message string) {
	m.findings = append(m.findings, attribution.Finding{Path: path, Severity: severity, Code: code, Value: value, Message: message})
}
