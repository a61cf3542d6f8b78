package attribution

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"sync"
	"unicode/utf8"

	"example.com/attribution/internal/jsonio"
)

// A shape is what the type of an entity tells about its members, worked out once: which of them hold text, dates, languages, words of
// a vocabulary or references, and under which names they stand in the encoded case. Rules that follow from a member's type alone are
// checked by walking a shape, so that they hold for kinds of the caller's own too.
type shape struct {
	kind    shapeKind
	target  string     // of references of one collection
	words   vocabulary // of words
	elem    *shape     // of lists and pointers
	fields  []field    // of structs
	extra   int        // of structs: index of the member for unknown members; -1: none
	members []string   // of structs: the names of the known members, in the order of the encoded case
	checks  bool       // of structs: there are rules beyond what the members' types tell
}

// A checker is a struct of the model with rules of its own. What embeds another has its own method or none: Profile and Measure,
// which are embedded, have none of this name.
type checker interface{ check(v *validation) }

type field struct {
	index  int
	name   string // empty: the members of an embedded struct, which stand in the one around it
	*shape        // of the member's value
}

type shapeKind uint8

const (
	shapeOther shapeKind = iota // nothing that its type tells
	shapeText
	shapeWhen
	shapeLang
	shapeID
	shapeRef
	shapeWord
	shapeList
	shapePointer
	shapeStruct
)

// idTargets are the collections that typed ids refer to.
var idTargets = map[reflect.Type]string{
	reflect.TypeFor[ActorID]():       actorsMember,
	reflect.TypeFor[IncidentID]():    incidentsMember,
	reflect.TypeFor[AccountID]():     accountsMember,
	reflect.TypeFor[SourceID]():      sourcesMember,
	reflect.TypeFor[EvidenceID]():    evidenceMember,
	reflect.TypeFor[AttributionID](): attributionsMember,
	reflect.TypeFor[StatementID]():   statementsMember,
	reflect.TypeFor[QuoteID]():       quotesMember,
	reflect.TypeFor[ResponseID]():    responsesMember,
}

// shapes are those of this package's entities, by the struct type. Other types are worked out where they are met.
var shapes = sync.OnceValue(func() map[reflect.Type]*shape {
	known := make(map[reflect.Type]*shape)
	for _, t := range []reflect.Type{
		reflect.TypeFor[Case](), reflect.TypeFor[Incident](), reflect.TypeFor[Account](), reflect.TypeFor[Source](),
		reflect.TypeFor[EvidenceItem](), reflect.TypeFor[Attribution](), reflect.TypeFor[Statement](), reflect.TypeFor[Quote](),
		reflect.TypeFor[State](), reflect.TypeFor[Organ](), reflect.TypeFor[Organization](), reflect.TypeFor[Group](),
		reflect.TypeFor[Person](), reflect.TypeFor[Persona](), reflect.TypeFor[Coalition](), reflect.TypeFor[Unnamed](),
		reflect.TypeFor[UnknownActor](), reflect.TypeFor[Sanction](), reflect.TypeFor[Indictment](), reflect.TypeFor[DiplomaticMeasure](),
		reflect.TypeFor[Reward](), reflect.TypeFor[Investigation](), reflect.TypeFor[Disruption](), reflect.TypeFor[DomesticMeasure](),
		reflect.TypeFor[UnknownResponse](),
	} {
		shapeOf(t, known)
	}
	return known
})

// entityShape returns the shape of the struct that an entity points to.
func entityShape(t reflect.Type) *shape {
	if s, ok := shapes()[t]; ok {
		return s
	}
	return shapeOf(t, make(map[reflect.Type]*shape))
}

func shapeOf(t reflect.Type, known map[reflect.Type]*shape) *shape {
	if s, ok := known[t]; ok {
		return s
	}
	s := new(shape)
	known[t] = s // before its members, which may lead back to it
	if target, ok := idTargets[t]; ok {
		s.kind, s.target = shapeID, target
		return s
	}
	if words, ok := vocabularies[t]; ok {
		s.kind, s.words = shapeWord, words
		return s
	}
	switch t {
	case reflect.TypeFor[Ref]():
		s.kind = shapeRef
		return s
	case reflect.TypeFor[When]():
		s.kind = shapeWhen
		return s
	case reflect.TypeFor[Lang]():
		s.kind = shapeLang
		return s
	}
	switch t.Kind() {
	case reflect.String:
		s.kind = shapeText
	case reflect.Pointer:
		s.kind, s.elem = shapePointer, shapeOf(t.Elem(), known)
	case reflect.Slice:
		s.kind, s.elem = shapeList, shapeOf(t.Elem(), known)
	case reflect.Struct:
		s.kind = shapeStruct
		s.checks = reflect.PointerTo(t).Implements(reflect.TypeFor[checker]())
		s.extra = -1
		s.addFields(t, known)
	}
	return s
}

func (s *shape) addFields(t reflect.Type, known map[reflect.Type]*shape) {
	if t == reflect.TypeFor[Case]() {
		s.members = append(s.members, formatMember)
	}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Type == reflect.TypeFor[Extra]() {
			s.extra = i
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" || !f.IsExported() && !f.Anonymous {
			continue
		}
		if f.Anonymous && name == "" {
			inner := shapeOf(f.Type, known)
			s.fields = append(s.fields, field{index: i, shape: inner})
			if f.Type == reflect.TypeFor[Profile]() || f.Type == reflect.TypeFor[Measure]() {
				s.members = append(s.members, kindMember)
			}
			s.members = append(s.members, inner.members...)
			continue
		}
		if name == "" {
			name = f.Name
		}
		s.members = append(s.members, name)
		if inner := shapeOf(f.Type, known); inner.told() {
			s.fields = append(s.fields, field{index: i, name: name, shape: inner})
		}
	}
}

// told reports whether the type tells anything to check. A list or pointer of what tells nothing tells nothing.
func (s *shape) told() bool {
	switch s.kind {
	case shapeOther:
		return false
	case shapeList, shapePointer:
		return s.elem.told()
	}
	return true
}

// A visitor is what a walk over a shape calls.
type visitor interface {
	enter(name string)
	element(index int)
	leave()
	blank()
	rules(c checker)
	text(s string)
	when(w When)
	lang(l Lang)
	id(collection, id string)
	ref(r Ref)
	word(words vocabulary, w string)
	extra(extra Extra, members []string)
}

// walk checks a value and what it holds by their types. members are the names that keys of Extra must not have: those of the
// outermost struct that an embedded one stands in.
func (s *shape) walk(v visitor, x reflect.Value, members []string) {
	switch s.kind {
	case shapeText:
		v.text(x.String())
	case shapeWhen:
		v.when(When(x.String()))
	case shapeLang:
		v.lang(Lang(x.String()))
	case shapeID:
		v.id(s.target, x.String())
	case shapeRef:
		v.ref(Ref(x.String()))
	case shapeWord:
		v.word(s.words, x.String())
	case shapePointer:
		if !x.IsNil() {
			s.elem.walk(v, x.Elem(), nil)
		}
	case shapeList:
		for i := range x.Len() {
			v.element(i)
			if e := x.Index(i); e.Kind() == reflect.String && e.Len() == 0 {
				v.blank()
			} else {
				s.elem.walk(v, e, nil)
			}
			v.leave()
		}
	case shapeStruct:
		if members == nil {
			members = s.members
		}
		if s.checks {
			v.rules(x.Addr().Interface().(checker))
		}
		for _, f := range s.fields {
			if f.name == "" {
				f.walk(v, x.Field(f.index), members)
				continue
			}
			if f.kind == shapeStruct && x.Field(f.index).IsZero() {
				continue // it is absent
			}
			v.enter(f.name)
			f.walk(v, x.Field(f.index), nil)
			v.leave()
		}
		if s.extra >= 0 && x.Field(s.extra).Len() > 0 {
			v.extra(x.Field(s.extra).Interface().(Extra), members)
		}
	}
}

func (v *validation) rules(c checker) { c.check(v) }

// extra checks the members of an entity that this package does not know.
func (v *validation) extra(extra Extra, members []string) {
	for key, value := range extra {
		v.enter(key)
		v.text(key)
		for _, m := range members {
			if strings.EqualFold(key, m) {
				v.report(CodeMemberCollides, key, "is a member of its own; put the value there, or namespace the key")
			}
		}
		if !isJSON(value) {
			v.report(CodeMalformedJSON, string(value), "is not JSON; give one JSON value")
		}
		v.leave()
	}
}

// isJSON reports whether text is one value that a document can hold: its objects have no name twice, its texts are UTF-8.
func isJSON(text []byte) bool {
	if !json.Valid(text) {
		return false
	}
	if !bytes.ContainsAny(text, `{\`) {
		return utf8.Valid(text) // which takes no memory
	}
	_, err := jsonio.Compact(text)
	return err == nil
}
