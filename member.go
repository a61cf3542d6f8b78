package attribution

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/model"
	"example.com/attribution/internal/near"
)

// Rules that follow from the type of a member alone hold wherever such a member stands, in custom kinds too.

// A checker is a struct of the model with rules of its own. What embeds another has its own method or none: Profile and
// Measure, which are embedded, have none of this name.
type checker interface{ check(v *validation) }

// members checks an entity, or the head of a case, by the types of its members.
func (v *validation) members(entity any) {
	model.Walk(&v.path, reflect.ValueOf(entity), v.visit)
}

// value checks a value by its type.
func (v *validation) value(at model.Place) bool {
	switch at.Type.Role {
	case model.Struct:
		if c, ok := model.Addr(at.Value).(checker); ok {
			c.check(v)
		}
		if extra := at.Type.Extra; extra != nil {
			v.extra(texts(extra.In(at.Value)), at)
		}
		return true
	case model.List:
		return true
	case model.Map:
		return at.Depth() > 1 // collections are checked by each
	case model.Extra, model.Other:
		return false
	}
	s := at.Value.String()
	if s == "" { // a member that is empty is absent, an element cannot be
		v.report(CodeEmpty, "", "is empty; state it, or take it out of the list")
		return false
	}
	switch at.Type.Role {
	case model.Text:
		v.text(s)
	case model.Word:
		v.word(vocabularies[at.Type.Go], s)
	case model.Date:
		v.when(When(s))
	case model.Lang:
		v.lang(Lang(s))
	case model.ID:
		v.id(Collection(at.Type.Collection), s)
	case model.Reference:
		v.ref(Ref(s))
	}
	return false
}

// texts returns the members that are not known.
func texts(extra reflect.Value) Extra {
	if own, ok := extra.Interface().(Extra); ok {
		return own
	}
	return model.Texts(extra)
}

// extra checks the members of an entity that this package does not know.
func (v *validation) extra(extra Extra, of model.Place) {
	if len(extra) == 0 {
		return
	}
	head := headMember(of)
	for key, value := range extra {
		v.enter(key)
		v.text(key)
		if of.Type.Fold(key) >= 0 || strings.EqualFold(key, head) {
			v.report(CodeMemberCollides, key, "is a member of its own; put the value there, or namespace the key")
		}
		if !isJSON(value) {
			v.report(CodeMalformedJSON, string(value), "is not JSON; give one JSON value")
		} else if key == schemaMember && of.Depth() == 1 && (value[0] != '"' || string(value) == `""`) {
			v.report(CodeWrongType, string(value), "is not the address of a JSON Schema; give it as a string")
		}
		v.leave()
	}
}

// headMember returns the member that comes before those of the struct's fields, or nothing.
func headMember(of model.Place) string {
	switch model.Addr(of.Value).(type) {
	case *Case:
		return formatMember
	case Actor, Response:
		return kindMember
	}
	return ""
}

// isJSON reports whether text is one value that a document can hold: its objects have no name twice, its texts are
// UTF-8.
func isJSON(text []byte) bool {
	if jsonio.IsPlain(text) { // as nearly all texts are
		return true
	}
	if !json.Valid(text) {
		return false
	}
	if !bytes.ContainsAny(text, `{\`) {
		return utf8.Valid(text) // without allocating
	}
	_, err := jsonio.Compact(text)
	return err == nil
}

func (v *validation) text(s string) {
	if !utf8.ValidString(s) {
		v.report(CodeInvalidUTF8, strings.ToValidUTF8(s, "\uFFFD"), "is not UTF-8; give the text in UTF-8")
	}
}

func (v *validation) when(w When) {
	if _, err := w.Span(); err != nil {
		v.relative(err)
	}
}

func (v *validation) lang(l Lang) {
	if !l.known() {
		v.report(CodeUnknownLanguage, string(l), "is not a BCP 47 tag of registered subtags, joined by hyphens; write "+
			"Spanish as es, that of Brazil pt-BR, and a machine's English from French en-t-fr-t0-und")
	}
}

func (v *validation) id(collection Collection, id string) {
	if _, ok := v.c.entry(collection, id); !ok {
		v.report(CodeDangling, id, "names nothing in "+string(collection)+v.unread(collection)+"; add it there or correct the id")
	}
}

// unread says which member of the case is not read though its name is nearly that of a collection; nothing if there is
// none.
func (v *validation) unread(collection Collection) string {
	said, known := v.unreads[collection]
	if known || !slices.Contains(Collections(), collection) {
		return said
	}
	for _, name := range slices.Sorted(maps.Keys(v.c.Extra)) {
		if len(name) > 2*len(collection) {
			continue
		}
		if d := near.Between(name, string(collection)); 0 < d && d <= 2 {
			said = fmt.Sprintf(", since the member %q is not read; call it %q", name, collection)
			break
		}
	}
	if v.unreads == nil {
		v.unreads = make(map[Collection]string)
	}
	v.unreads[collection] = said
	return said
}

func (v *validation) ref(r Ref) {
	if !v.c.Has(r) {
		collection, _ := r.Split()
		v.report(CodeDangling, string(r), "names nothing in the case"+v.unread(collection)+
			`; a reference is a collection, a slash, an id, as in "actors/china"`)
	}
}

func (v *validation) word(words vocabulary, w string) {
	switch {
	case slices.Contains(words.words, w):
	case words.custom && isNamespaced(w):
	case words.open || words.words == nil: // of a type that is not of this package
		v.text(w)
	default:
		v.report(CodeUnknownWord, w, "is not one of: "+strings.Join(words.words, ", "))
	}
}
