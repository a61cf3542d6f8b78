package attribution

import (
	"cmp"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/edtf"
	"golang.org/x/text/language"
)

// Validate reports whether the case is well formed. The error is [Findings], all of severity error, in the order of the encoded
// document; see [Code] for the rules. Validate reads nothing but the case, and does not change it.
//
// An actor or a response of the caller's own kind that has a method Validate() error is asked too. The paths of the findings that it
// returns are relative to the entity; any other error becomes one finding with the code [CodeInvalid].
func (c *Case) Validate() error { return c.errors().Err() }

// errors finds what is not well formed.
func (c *Case) errors() Findings {
	v := validation{c: c}
	v.errors()
	return v.sorted()
}

func (v *validation) errors() {
	c := v.c
	v.header()
	each(v, actorsMember, c.Actors, func(a Actor) {
		fields(v, a)
		v.own(a)
	})
	each(v, incidentsMember, c.Incidents, func(i *Incident) { fields(v, i) })
	each(v, accountsMember, c.Accounts, func(a *Account) { fields(v, a) })
	each(v, sourcesMember, c.Sources, func(s *Source) { fields(v, s) })
	each(v, evidenceMember, c.Evidence, func(e *EvidenceItem) { fields(v, e) })
	each(v, attributionsMember, c.Attributions, func(a *Attribution) { fields(v, a) })
	each(v, statementsMember, c.Statements, func(s *Statement) { fields(v, s) })
	each(v, quotesMember, c.Quotes, func(q *Quote) { fields(v, q) })
	each(v, responsesMember, c.Responses, func(r Response) {
		fields(v, r)
		r.ResponseMeasure().checkMeasure(v)
		v.own(r)
	})
	v.cycles()
}

// A validation collects findings about a case and knows where in it the checks are.
type validation struct {
	c        *Case
	severity Severity // of what is found
	findings Findings
	entity   string // that is being checked
	depth    int
	path     [maxPath]segment // below the case, valid up to depth
}

// maxPath is more than the model nests, reported acts aside; what lies deeper is reported at the deepest place that fits.
const maxPath = 40

type segment struct {
	name  string
	index int // of an element; -1: name counts
}

// each checks the entities of a collection. Their order does not matter: findings are put in order at the end.
func each[ID ~string, E any](v *validation, collection string, entities map[ID]E, check func(E)) {
	v.enter(collection)
	for id, e := range entities {
		v.entity = string(id)
		v.enter(string(id))
		if !isID(string(id)) {
			v.report(CodeMalformedID, string(id), "is no id; use letters, digits, '-', '_' and '.', a letter or digit first")
		}
		if isNil(e) {
			v.report(CodeNull, "", "there is no entity under this id; give one, if only an empty one")
		} else {
			check(e)
		}
		v.leave()
	}
	v.leave()
}

// isNil reports whether there is no entity.
func isNil(entity any) bool {
	x := reflect.ValueOf(entity)
	return !x.IsValid() || x.Kind() == reflect.Pointer && x.IsNil()
}

// fields walks over an entity by the types of its members.
func fields(v visitor, entity any) {
	x := reflect.ValueOf(entity)
	if x.Kind() != reflect.Pointer || x.Elem().Kind() != reflect.Struct {
		return // a kind of the caller's own that is no struct has no members that could be checked
	}
	entityShape(x.Elem().Type()).walk(v, x.Elem(), nil)
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
		e.Path = v.pointer() + e.Path
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
	case !isID(c.ID):
		v.reportIn("id", CodeMalformedID, c.ID, "is no id; use letters, digits, '-', '_' and '.', a letter or digit first")
	}
	entityShape(reflect.TypeFor[Case]()).walk(v, reflect.ValueOf(c).Elem(), nil)
}

// ---- places ---------------------------------------------------------------------------------------------------

func (v *validation) enter(name string) { v.push(segment{name, -1}) }

func (v *validation) element(index int) { v.push(segment{"", index}) }

func (v *validation) push(s segment) {
	if v.depth < maxPath {
		v.path[v.depth] = s
	}
	v.depth++
}

func (v *validation) leave() { v.depth-- }

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")

// pointer returns the RFC 6901 pointer of the place that is being checked.
func (v *validation) pointer() string {
	var b strings.Builder
	for _, s := range v.path[:min(v.depth, maxPath)] {
		b.WriteByte('/')
		if s.index < 0 {
			pointerEscapes.WriteString(&b, s.name)
		} else {
			b.WriteString(strconv.Itoa(s.index))
		}
	}
	return b.String()
}

// ---- findings -------------------------------------------------------------------------------------------------

func (v *validation) add(f Finding) {
	f.Severity = cmp.Or(f.Severity, v.severity, SeverityError)
	f.Value = shorten(f.Value)
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
func (v *validation) reportFrom(collection, id, member string, code Code, value, message string) {
	v.enter(collection)
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

func shorten(value string) string {
	if len(value) <= maxValue {
		return value
	}
	end := maxValue
	for end > 0 && !utf8.RuneStart(value[end]) {
		end--
	}
	return value[:end] + "…"
}

// ---- what types tell ------------------------------------------------------------------------------------------

func (v *validation) text(s string) {
	if !utf8.ValidString(s) {
		v.report(CodeInvalidUTF8, strings.ToValidUTF8(s, "\uFFFD"), "is not UTF-8; give the text in UTF-8")
	}
}

// blank finds fault with an empty element of a list: a member that is empty is absent, an element cannot be.
func (v *validation) blank() {
	v.report(CodeEmpty, "", "is empty; state it, or take it out of the list")
}

func (v *validation) when(w When) {
	if w == "" {
		return
	}
	if _, err := w.Span(); err != nil {
		v.relative(err)
	}
}

func (v *validation) lang(l Lang) {
	if !l.known() {
		v.report(CodeUnknownLanguage, string(l), "is not a BCP 47 tag of registered subtags; Chinese is zh, Ukrainian uk, machine English from French en-t-fr-t0-und")
	}
}

func (v *validation) id(collection, id string) {
	if id != "" && !v.c.has(collection, id) {
		v.report(CodeDangling, id, "names nothing in "+collection+"; add it there or correct the id")
	}
}

func (v *validation) ref(r Ref) {
	if r == "" || v.c.Has(r) {
		return
	}
	v.report(CodeDangling, string(r), `names nothing in the case; a reference is a collection, a slash, an id, as in "actors/china"`)
}

func (v *validation) word(words vocabulary, w string) {
	if w == "" || slices.Contains(words.words, w) {
		return
	}
	if words.open {
		v.text(w)
		return
	}
	v.report(CodeUnknownWord, w, "is not one of: "+strings.Join(words.words, ", "))
}

// isID reports whether s has the form of an id.
func isID(s string) bool {
	for i, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r) && i > 0:
		case i > 0 && (r == '-' || r == '_' || r == '.'):
		default:
			return false
		}
	}
	return s != ""
}

// isCountry reports whether code is a country of ISO 3166-1 alpha-2 in capitals.
func isCountry(code string) bool {
	region, err := language.ParseRegion(code)
	return err == nil && region.IsCountry() && region.Canonicalize() == region && region.String() == code
}

// inOrder checks that what happened in a member did not certainly happen before something else.
func (v *validation) inOrder(member string, w, after When, what string) {
	if w != "" && after != "" && w.Before(after) == edtf.Yes {
		v.reportIn(member, CodeImpossibleTime, string(w), "is certainly before "+what+" ("+string(after)+"); correct one of the two")
	}
}

// follows checks that an element of a list that comes first in time is not certainly later than what comes after it.
func (v *validation) follows(list string, index int, name string, after, first When) {
	if after != "" && first != "" && after.Before(first) == edtf.Yes {
		v.reportAt(list, index, CodeImpossibleTime, name, "is certainly later ("+string(first)+") than what follows it ("+string(after)+"); correct a date or the reference")
	}
}

// belongs checks the collection of an element of a list of references.
func (v *validation) belongs(list string, index int, r Ref, rule string, collections ...string) {
	collection, _ := r.Split()
	if !slices.Contains(collections, collection) && v.c.Has(r) {
		v.reportAt(list, index, CodeWrongKind, string(r), "does not belong here: "+rule)
	}
}
