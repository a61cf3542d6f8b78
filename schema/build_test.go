package schema_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"example.com/attribution"
	"example.com/attribution/estimate"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// A builder makes the schema of the types of package attribution.
type builder struct {
	comments *comments
	kinds    map[reflect.Type][]reflect.Type // of actors and of responses, as pointers
	defs     map[string]object
}

// Patterns of texts. They are kept to what all dialects of regular expressions share, and take whatever Validate takes;
// ids, languages and dates have more rules than a pattern tells.
const (
	idPattern         = `[^\x00-/:-@\[-\x60{-\x7f][^\x00-,/:-@\[-^\x60{-\x7f]*`
	namespacedPattern = `[^./ \t\r\n]([^/ \t\r\n]*)\.([^/ \t\r\n]*)[^./ \t\r\n]/[^ \t\r\n]+|[^./ \t\r\n]\.[^./ \t\r\n]/[^ \t\r\n]+`
	datePattern       = `[-+0-9XYESTZ.,:/~?%{}\[\]]*[0-9X][-+0-9XYESTZ.,:/~?%{}\[\]]*(\[[^\]]+\])?`
	langPattern       = `[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*`
	uuidPattern       = `[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`
)

// malformed is what a text must be for Validate not to give a code about it.
var malformed = map[attribution.Code]object{
	attribution.CodeMalformedID:       {{"pattern", whole(idPattern)}},
	attribution.CodeUnknownCountry:    {{"pattern", whole(`[A-Z]{2}`)}},
	attribution.CodeMalformedURL:      {{"pattern", `^[Hh][Tt][Tt][Pp][Ss]?://[^/?#]`}},
	attribution.CodeMalformedHash:     {{"pattern", whole(`[0-9a-f]{64}`)}},
	attribution.CodeMalformedCurrency: {{"pattern", whole(`[A-Z]{3}`)}},
	attribution.CodeUnknownScale:      {{"anyOf", []any{object{{"enum", scaleIDs()}}, object{{"pattern", whole(namespacedPattern)}}}}},
}

func whole(pattern string) string { return "^(" + pattern + ")$" }

func scaleIDs() []string {
	var out []string
	for s := range estimate.Scales() {
		out = append(out, s.ID)
	}
	return out
}

func build(t testing.TB) []byte {
	t.Helper()
	b := &builder{readComments(t), make(map[reflect.Type][]reflect.Type), make(map[string]object)}
	for _, kind := range b.comments.kinds["ActorKind"] {
		c := decode(t, `{"format": "attribution/1", "id": "x", "actors": {"x": {"kind": "`+kind+`"}}}`)
		b.addKind(reflect.TypeFor[attribution.Actor](), c.Actors["x"])
	}
	for _, kind := range b.comments.kinds["ResponseKind"] {
		c := decode(t, `{"format": "attribution/1", "id": "x", "responses": {"x": {"kind": "`+kind+`"}}}`)
		b.addKind(reflect.TypeFor[attribution.Response](), c.Responses["x"])
	}
	format := slices.IndexFunc(b.comments.words[""], func(w word) bool { return w.text == attribution.Format })
	root := object{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", attribution.Format},
		{"description", b.comments.types["Case"]}}
	root = append(root, b.structure(reflect.TypeFor[attribution.Case](), object{
		{"$schema", object{{"description", "where editors find this schema"}, {"type", "string"}}},
		{"format", object{{"description", b.comments.words[""][format].comment}, {"const", attribution.Format}}}}, "format")...)
	defs := make(object, 0, len(b.defs))
	for _, name := range sortedKeys(b.defs) {
		defs = append(defs, member{name, b.defs[name]})
	}
	root = append(root, member{"$defs", defs})
	var out bytes.Buffer
	if err := json.Indent(&out, encode(root), "", "  "); err != nil {
		t.Fatal(err)
	}
	return append(out.Bytes(), '\n')
}

func (b *builder) addKind(of reflect.Type, entity any) {
	b.kinds[of] = append(b.kinds[of], reflect.TypeOf(entity))
}

// fields are the members of a struct, those of embedded structs among them.
func (b *builder) fields(t reflect.Type) []model.Member {
	return slices.DeleteFunc(slices.Clone(model.Of(t).Members), func(m model.Member) bool { return m.Name == "" })
}

// words are those of the vocabulary that a type is, or none.
func (b *builder) words(t reflect.Type) []word {
	if t.Kind() != reflect.String || t.Name() == "" {
		return nil
	}
	return b.comments.words[t.Name()]
}

// ---- types ----------------------------------------------------------------------------------------------------

// value is the schema of a value of a type.
func (b *builder) value(t reflect.Type) object {
	switch t {
	case reflect.TypeFor[uuid.UUID]():
		b.define("UUID", func() object {
			return object{{"description", "A UUID in the form of RFC 9562."}, {"type", "string"}, {"pattern", whole(uuidPattern)}}
		})
		return ref("UUID")
	}
	switch t.Kind() {
	case reflect.Bool:
		return object{{"type", "boolean"}}
	case reflect.Int:
		return object{{"type", "integer"}}
	case reflect.Float64:
		return object{{"type", "number"}}
	case reflect.Pointer:
		return b.value(t.Elem())
	case reflect.Slice:
		items := b.value(t.Elem())
		if t.Elem() == reflect.TypeFor[string]() {
			items = append(items, member{"minLength", 1}) // Validate takes no empty element of any type; other types have a pattern
		}
		return object{{"type", "array"}, {"items", items}}
	case reflect.Map:
		return object{{"description", b.comments.types[t.Name()]}, {"type", "object"}, {"propertyNames", object{{"pattern", whole(idPattern)}}}, {"additionalProperties", b.value(t.Elem())}}
	case reflect.String:
		if t.PkgPath() == "" {
			return object{{"type", "string"}}
		}
		b.define(t.Name(), func() object { return b.text(t) })
	case reflect.Struct:
		b.define(t.Name(), func() object {
			return append(object{{"description", b.comments.types[t.Name()]}}, b.structure(t, nil)...)
		})
	case reflect.Interface:
		b.define(t.Name(), func() object { return b.union(t) })
	default:
		panic("no schema for " + t.String())
	}
	return ref(t.Name())
}

func ref(name string) object { return object{{"$ref", "#/$defs/" + name}} }

func (b *builder) define(name string, about func() object) {
	if _, ok := b.defs[name]; !ok {
		b.defs[name] = nil // before what it is made of, which may lead back to it
		b.defs[name] = about()
	}
}

// text is the schema of texts of a type of their own.
func (b *builder) text(t reflect.Type) object {
	about := b.comments.types[t.Name()]
	words := b.words(t)
	switch {
	case t == reflect.TypeFor[attribution.When]():
		return object{{"description", about}, {"type", "string"}, {"pattern", whole(datePattern)}}
	case t == reflect.TypeFor[attribution.Lang]():
		return object{{"description", about}, {"type", "string"}, {"pattern", whole(langPattern)}}
	case t == reflect.TypeFor[attribution.Ref]():
		return object{{"description", about}, {"type", "string"}, {"pattern", whole("(" + strings.Join(b.collections(), "|") + ")/" + idPattern)}}
	case len(words) == 0:
		return object{{"description", about}, {"type", "string"}, {"pattern", whole(idPattern)}}
	}
	listed := make([]string, len(words))
	var list strings.Builder
	list.WriteString(about)
	for i, w := range words {
		listed[i] = w.text
		list.WriteString("\n- " + w.text)
		if w.comment != "" {
			list.WriteString(": " + w.comment)
		}
	}
	p := b.place(t)
	p.value.SetString("example.org/custom")
	custom := len(p.codes()[""]) == 0
	p.value.SetString("no-word-of-this-vocabulary")
	switch {
	case len(p.codes()[""]) > 0 && custom:
		return object{{"description", list.String()}, {"type", "string"}, {"anyOf", []any{object{{"enum", listed}}, object{{"pattern", whole(namespacedPattern)}}}}}
	case len(p.codes()[""]) > 0:
		return object{{"description", list.String()}, {"type", "string"}, {"enum", listed}}
	}
	return object{{"description", list.String()}, {"type", "string"}, {"anyOf", []any{object{{"enum", listed}}, object{{"minLength", 1}}}}}
}

// collections are the members of a case that hold entities.
func (b *builder) collections() []string {
	var out []string
	for _, f := range b.fields(reflect.TypeFor[attribution.Case]()) {
		if f.Go.Kind() == reflect.Map {
			out = append(out, f.Name)
		}
	}
	return out
}

// union is the schema of actors or of responses. What all have stands in it, and what one kind has in the definition of
// that.
func (b *builder) union(t reflect.Type) object {
	var words []string
	var about strings.Builder
	about.WriteString("The kind. A kind of one's own is namespaced, as in example.org/kind.")
	var branches []any
	var shared reflect.Type
	for _, k := range b.kinds[t] {
		name := k.Elem().Name()
		kind := kindOf(reflect.New(k.Elem()).Interface())
		words = append(words, kind)
		about.WriteString("\n- " + kind + ": " + b.comments.types[name])
		var own []model.Member
		for _, f := range b.fields(k.Elem()) {
			if f.Owner == k.Elem() {
				own = append(own, f)
			}
		}
		shared = k.Elem().Field(0).Type
		if len(own) == 0 {
			continue
		}
		b.define(name, func() object {
			return append(object{{"description", b.comments.types[name]}}, b.members(k.Elem(), own, nil)...)
		})
		branches = append(branches, object{
			{"if", object{{"properties", object{{"kind", object{{"const", kind}}}}}, {"required", []string{"kind"}}}},
			{"then", ref(name)}})
	}
	out := object{{"description", b.comments.types[t.Name()]}}
	out = append(out, b.structure(shared, object{{"kind", object{{"description", about.String()}, {"type", "string"},
		{"anyOf", []any{object{{"enum", words}}, object{{"minLength", 1}}}}}}}, "kind")...)
	return append(out, member{"allOf", branches})
}

func kindOf(entity any) string {
	if a, ok := entity.(attribution.Actor); ok {
		return a.ActorKind()
	}
	return entity.(attribution.Response).ResponseKind()
}

// structure is the schema of a struct, with members that stand before those of its fields.
func (b *builder) structure(t reflect.Type, before object, required ...string) object {
	return b.members(t, b.fields(t), before, required...)
}

func (b *builder) members(t reflect.Type, fields []model.Member, before object, required ...string) object {
	always, conditions := b.demands(t)
	if t == reflect.TypeFor[attribution.Attribution]() {
		conditions = []any{familyOfCustomLinks}
	}
	properties := before
	for _, f := range fields {
		p := b.property(t, f)
		if f.Go == reflect.TypeFor[string]() && slices.Contains(always, f.Name) && !p.has("pattern") {
			p = append(p, member{"minLength", 1})
		}
		properties = append(properties, member{f.Name, p})
	}
	out := object{{"type", "object"}}
	if required = append(required, always...); len(required) > 0 {
		out = append(out, member{"required", required})
	}
	out = append(out, member{"properties", properties}, member{"propertyNames", properNames(properties)})
	if len(conditions) > 0 {
		out = append(out, member{"allOf", conditions})
	}
	return out
}

// familyOfCustomLinks says that a proposition declares a family if, and only if, its link is namespaced, which no probe
// of one member finds.
var familyOfCustomLinks = object{
	{"if", object{{"required", []string{"link"}}, {"properties", object{{"link", object{{"pattern", whole(namespacedPattern)}}}}}}},
	{"then", object{{"required", []string{"family"}}, {"properties", object{{"family", object{{"minLength", 1}}}}}}},
	{"else", object{{"properties", object{{"family", object{{"maxLength", 0}}}}}}},
}

// properNames is the schema of names that do not differ from known ones by case only.
func properNames(properties object) object {
	var known, folded []string
	for _, p := range properties {
		known = append(known, p.name)
		var cases strings.Builder
		for _, r := range p.name {
			cases.WriteByte('[')
			cases.WriteRune(r)
			for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
				cases.WriteRune(f)
			}
			cases.WriteByte(']')
		}
		folded = append(folded, cases.String())
	}
	return object{{"anyOf", []any{object{{"enum", known}}, object{{"not", object{{"pattern", whole(strings.Join(folded, "|"))}}}}}}}
}

// property is the schema of a member: of its type, and of what Validate says beyond that.
func (b *builder) property(t reflect.Type, f model.Member) object {
	var out object
	if about := b.about(f); about != "" {
		out = append(out, member{"description", about})
	}
	out = append(out, b.value(f.Go)...)
	var bad func(reflect.Value)
	switch {
	case f.Go == reflect.TypeFor[string]():
		bad = func(v reflect.Value) { v.SetString("\x01 ") }
	case f.Go.Kind() == reflect.Int:
		bad = func(v reflect.Value) { v.SetInt(-1) }
	case f.Go == reflect.TypeFor[*float64]():
		bad = func(v reflect.Value) { v.Set(reflect.ValueOf(new(-1.0))) }
	default:
		return out
	}
	p := b.place(t)
	fill(p.value, 1)
	bad(f.In(p.value))
	codes := p.codes()["/"+f.Name]
	switch {
	case len(codes) == 0:
		return out
	case codes[0] == attribution.CodeOutOfRange:
		return append(out, member{"minimum", 0})
	case codes[0] == attribution.CodeUnknownWord:
		return append(out, member{"enum", b.accepted(p, f, b.about(f))})
	}
	form, ok := malformed[codes[0]]
	if !ok {
		panic(t.Name() + "." + f.Field + ": no pattern for " + string(codes[0]))
	}
	return append(out, form...)
}

// about is what the comment of a field says. Fields of embedded structs have theirs there.
func (b *builder) about(f model.Member) string { return b.comments.members[f.Owner.Name()][f.Field] }

// accepted are the words that the comment of a member has in quotation marks and Validate takes.
func (b *builder) accepted(p place, f model.Member, about string) []string {
	var out []string
	for i, w := range strings.Split(about, `"`) {
		if i%2 == 0 {
			continue
		}
		f.In(p.value).SetString(w)
		if len(p.codes()["/"+f.Name]) == 0 {
			out = append(out, w)
		}
	}
	if len(out) == 0 {
		panic(f.Name + ": its comment has none of its words")
	}
	return out
}

// demands are the members that a struct cannot do without, and the conditions that it must fulfil.
func (b *builder) demands(t reflect.Type) (always []string, conditions []any) {
	for _, r := range b.rules(t) {
		if len(r.where) == 0 && len(r.needs) == 1 {
			always = append(always, r.needs[0].member)
			continue
		}
		if len(r.where) == 0 {
			conditions = append(conditions, b.oneOf(t, r.needs))
			continue
		}
		where := make([]any, len(r.where))
		for i, c := range r.where {
			where[i] = b.stated(t, c)
		}
		condition := object{{"allOf", where}}
		if len(where) == 1 {
			condition = where[0].(object)
		}
		if len(r.needs) == 0 {
			conditions = append(conditions, object{{"not", condition}})
			continue
		}
		conditions = append(conditions, object{{"if", condition}, {"then", b.oneOf(t, r.needs)}})
	}
	return always, conditions
}

// oneOf is fulfilled by any of several conditions.
func (b *builder) oneOf(t reflect.Type, list []condition) object {
	if len(list) == 1 {
		return b.stated(t, list[0])
	}
	options := make([]any, len(list))
	for i, c := range list {
		options[i] = b.stated(t, c)
	}
	return object{{"anyOf", options}}
}

// stated is fulfilled where a member is stated.
func (b *builder) stated(t reflect.Type, c condition) object {
	var is object
	for _, f := range b.fields(t) {
		if f.Name != c.member {
			continue
		}
		switch {
		case c.word != "":
			is = object{{"const", c.word}}
		case f.Go.Kind() == reflect.Bool:
			is = object{{"const", true}}
		case f.Go.Kind() == reflect.Int:
			is = object{{"type", "integer"}, {"not", object{{"const", 0}}}}
		case f.Go.Kind() == reflect.String:
			is = object{{"type", "string"}, {"minLength", 1}}
		case f.Go.Kind() == reflect.Slice:
			is = object{{"type", "array"}, {"minItems", 1}}
		case f.Go.Kind() == reflect.Struct:
			is = object{{"type", "object"}, {"minProperties", 1}}
		}
	}
	out := object{{"required", []string{c.member}}}
	if is != nil {
		out = append(out, member{"properties", object{{c.member, is}}})
	}
	return out
}
