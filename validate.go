package attribution

import (
	"cmp"
	"errors"
	"slices"

	"example.com/attribution/edtf"
	"example.com/attribution/internal/clip"
	"example.com/attribution/internal/model"
)

// Validate reports whether the case is well formed. The error is [Findings], all of severity error, in the order of the
// encoded document; see [Code] for the rules. Validate reads nothing but the case, and does not change it.
//
// An actor or a response of a custom kind that has a method Validate() error is asked too. The paths of the findings
// that it returns are relative to the entity; any other error becomes one finding with the code [CodeInvalid].
func (c *Case) Validate() error { return c.errors().Err() }

// errors finds what is not well formed.
func (c *Case) errors() Findings {
	v := newValidation(c)
	v.errors()
	return v.sorted()
}

func (v *validation) errors() {
	c := v.c
	v.header()
	each(v, CollectionActors, c.Actors, func(a Actor) {
		v.members(a)
		v.own(a)
	})
	each(v, CollectionIncidents, c.Incidents, func(i *Incident) { v.members(i) })
	each(v, CollectionAccounts, c.Accounts, func(a *Account) { v.members(a) })
	each(v, CollectionSources, c.Sources, func(s *Source) { v.members(s) })
	each(v, CollectionEvidence, c.Evidence, func(e *EvidenceItem) { v.members(e) })
	each(v, CollectionAttributions, c.Attributions, func(a *Attribution) { v.members(a) })
	each(v, CollectionStatements, c.Statements, func(s *Statement) { v.members(s) })
	each(v, CollectionQuotes, c.Quotes, func(q *Quote) { v.members(q) })
	each(v, CollectionResponses, c.Responses, func(r Response) {
		v.members(r)
		r.ResponseMeasure().checkMeasure(v)
		v.own(r)
	})
	v.cycles()
}

// A validation collects findings about a case and knows where in it the checks are.
type validation struct {
	c        *Case
	findings Findings
	entity   string // that is being checked
	path     model.Path
	visit    func(model.Place) bool // of the members of an entity
	again    bool                   // the errors are found already
	meant    suggester
	unreads  map[Collection]string // what is said of members that are nearly collections, see unread
}

func newValidation(c *Case) *validation {
	v := &validation{c: c, meant: newSuggester(c)}
	v.visit = v.value
	return v
}

// each checks the entities of a collection. Their order does not matter: findings are put in order at the end.
func each[ID ~string, E any](v *validation, collection Collection, entities map[ID]E, check func(E)) {
	v.enter(string(collection))
	for id, e := range entities {
		v.entity = string(id)
		v.enter(string(id))
		if !v.again && !model.IsID(string(id)) {
			v.report(CodeMalformedID, string(id), "is not an id; use letters, digits, '-', '_' and '.', a letter or digit first")
		}
		switch {
		case !model.IsNil(e):
			check(e)
		case !v.again:
			v.report(CodeNull, "", "there is no entity under this id; give one, if only an empty one")
		}
		v.leave()
	}
	v.leave()
}

// own asks an entity of the caller's kind.
func (v *validation) own(entity any) {
	self, ok := entity.(interface{ Validate() error })
	if !ok {
		return
	}
	if err := self.Validate(); err != nil {
		v.relative(err)
	}
}

// relative adds what an error says of the place that is being checked.
func (v *validation) relative(err error) {
	switch e := err.(type) {
	case Finding:
		e.Path, e.Severity = v.pointer()+e.Path, cmp.Or(e.Severity, SeverityError)
		v.add(e)
	case interface{ Unwrap() []error }: // Findings, and errors that were joined
		for _, inner := range e.Unwrap() {
			v.relative(inner)
		}
	default:
		if _, ok := errors.AsType[Finding](err); ok {
			v.relative(errors.Unwrap(err))
			return
		}
		v.report(CodeInvalid, "", err.Error())
	}
}

func (v *validation) header() {
	c := v.c
	switch {
	case c.ID == "":
		v.missing("id", "give the case an id")
	case !model.IsID(c.ID):
		v.reportIn("id", CodeMalformedID, c.ID, "is not an id; use letters, digits, '-', '_' and '.', a letter or digit first")
	}
	v.members(c)
	v.madeOf()
}

// madeOf checks the ids of the cases of which the case was merged.
func (v *validation) madeOf() {
	list := v.c.MadeOf
	v.enter("madeOf")
	for i, id := range list {
		v.element(i)
		switch {
		case id == "": // reported as any text that is empty
		case !model.IsID(id):
			v.report(CodeMalformedID, id, "is not an id of a case; use letters, digits, '-', '_' and '.', a letter or digit first")
		case i > 0 && id == list[i-1]:
			v.report(CodeDuplicate, id, "is listed already; list each case once")
		case i > 0 && id < list[i-1]:
			v.report(CodeUnsorted, id, "comes before "+list[i-1]+"; sort the ids by their bytes")
		}
		v.leave()
	}
	v.leave()
}

func (v *validation) enter(name string) { v.path.Enter(name) }

func (v *validation) element(index int) { v.path.Element(index) }

func (v *validation) leave() { v.path.Leave() }

// pointer returns the RFC 6901 pointer of the place that is being checked.
func (v *validation) pointer() string { return v.path.String() }

func (v *validation) add(f Finding) {
	f.Severity = cmp.Or(f.Severity, f.Code.severity())
	f.Value = clip.Text(f.Value, maxValue)
	v.findings = append(v.findings, f)
}

// report adds a finding about the place that is being checked.
func (v *validation) report(code Code, value, message string) {
	v.add(Finding{Path: v.pointer(), Code: code, Value: value, Message: message})
}

// reportIn adds a finding about a member of the place that is being checked.
func (v *validation) reportIn(member string, code Code, value, message string) {
	v.enter(member)
	v.report(code, value, message)
	v.leave()
}

// reportFrom adds a finding about a member of an entity from outside its check.
func (v *validation) reportFrom(collection Collection, id, member string, code Code, value, message string) {
	v.enter(string(collection))
	v.enter(id)
	v.reportIn(member, code, value, message)
	v.leave()
	v.leave()
}

// reportAt adds a finding about an element of a list of the place that is being checked.
func (v *validation) reportAt(member string, index int, code Code, value, message string) {
	v.enter(member)
	v.element(index)
	v.report(code, value, message)
	v.leave()
	v.leave()
}

// missing adds a finding about a member that is not there.
func (v *validation) missing(member, message string) {
	v.add(Finding{Path: v.pointer(), Member: member, Code: CodeMissing, Message: message})
}

const maxValue = 80 // bytes of Finding.Value

// inOrder checks that what happened in a member did not certainly happen before something else.
func (v *validation) inOrder(member string, w, after When, what string) {
	if w != "" && after != "" && w.Before(after) == edtf.Yes {
		v.reportIn(member, CodeImpossibleTime, string(w), "is certainly before "+what+" ("+string(after)+"); correct one of the two")
	}
}

// follows checks that an element of a list that comes first in time is not certainly later than what comes after it.
func (v *validation) follows(list string, index int, name string, after, first When) {
	if after != "" && first != "" && after.Before(first) == edtf.Yes {
		v.reportAt(list, index, CodeImpossibleTime, name,
			"is certainly later ("+string(first)+") than what follows it ("+string(after)+"); correct a date or the "+
				"reference")
	}
}

// belongsIn checks the collection of a reference.
func (v *validation) belongsIn(member string, r Ref, rule string, collections ...Collection) {
	collection, _ := r.Split()
	if !slices.Contains(collections, collection) && v.c.Has(r) {
		v.reportIn(member, CodeWrongKind, string(r), "does not belong here: "+rule)
	}
}

// belongs checks the collection of an element of a list of references.
func (v *validation) belongs(list string, index int, r Ref, rule string, collections ...Collection) {
	collection, _ := r.Split()
	if !slices.Contains(collections, collection) && v.c.Has(r) {
		v.reportAt(list, index, CodeWrongKind, string(r), "does not belong here: "+rule)
	}
}
