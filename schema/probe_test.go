package schema_test

import (
	"errors"
	"reflect"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// What the types do not tell of the model, Validate is asked: which members an entity cannot do without, which
// contradict each other, and what is wrong with a text or a number.

// A place is where a value of some type stands in a case that holds little else.
type place struct {
	c     *attribution.Case
	value reflect.Value
	path  string // RFC 6901 pointer to the value
}

// places returns where the model has values of a type: the nearest place and, for a type that has itself for a member,
// the one in it.
func (b *builder) places(t reflect.Type) []place {
	first := b.place(t)
	out := []place{first}
	for _, f := range b.fields(t) {
		if f.Go != reflect.PointerTo(t) {
			continue
		}
		second := b.place(t)
		inner := reflect.New(t)
		for _, c := range b.conditions(t) { // until the outer value is one whose inner one is looked at
			second.value.SetZero()
			b.state(second.value, c)
			f.In(second.value).Set(inner)
			p := place{second.c, inner.Elem(), second.path + "/" + f.Name}
			if slices.ContainsFunc(sortedKeys(p.codes()), func(about string) bool { return strings.HasPrefix(about, "-") }) {
				out = append(out, p)
				break
			}
		}
	}
	return out
}

// place returns the nearest place, if there is one in which a zero value is not the same as none: in a list, say.
func (b *builder) place(t reflect.Type) place {
	c := new(attribution.Case)
	for _, anywhere := range []bool{false, true} {
		for depth := range 12 {
			if v, path, ok := b.reach(reflect.ValueOf(c).Elem(), t, depth, anywhere); ok {
				return place{c, v, path}
			}
		}
	}
	panic("the model has no " + t.String())
}

// reach makes v hold a value of a type, at most some steps below it, and returns that value with the way to it.
func (b *builder) reach(v reflect.Value, t reflect.Type, depth int, anywhere bool) (reflect.Value, string, bool) {
	if v.Type() == t {
		return v, "", true
	}
	if depth == 0 {
		return v, "", false
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		if x, path, ok := b.reach(v.Elem(), t, depth, anywhere); ok {
			return x, path, true
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		if x, path, ok := b.reach(v.Index(0), t, depth-1, anywhere); ok {
			return x, "/0" + path, true
		}
	case reflect.Map:
		if v.Type() == reflect.TypeFor[attribution.Extra]() {
			return v, "", false
		}
		entities := []reflect.Type{v.Type().Elem()}
		if v.Type().Elem().Kind() == reflect.Interface {
			entities = b.kinds[v.Type().Elem()]
		}
		for _, e := range entities {
			entity := reflect.New(e.Elem())
			if x, path, ok := b.reach(entity.Elem(), t, depth-1, anywhere); ok {
				v.Set(reflect.MakeMap(v.Type()))
				v.SetMapIndex(reflect.ValueOf("x").Convert(v.Type().Key()), entity)
				return x, "/x" + path, true
			}
		}
	case reflect.Struct:
		for _, f := range model.Of(v.Type()).Members {
			if f.Owner == t { // which is embedded
				return v.FieldByName(t.Name()), "", true
			}
			if f.Name == "" || f.Go == t && t.Kind() == reflect.Struct && !anywhere {
				continue
			}
			if x, path, ok := b.reach(f.In(v), t, depth-1, anywhere); ok {
				return x, "/" + f.Name + path, true
			}
		}
	}
	v.SetZero()
	return v, "", false
}

// codes returns the codes of the findings about a place, by what follows its path: "/code" for its member, "" for
// itself; what is missing is under its name with a '-' before it.
func (p place) codes() map[string][]attribution.Code {
	out := make(map[string][]attribution.Code)
	findings, _ := errors.AsType[attribution.Findings](p.c.Validate())
	for _, f := range findings {
		rest, ok := strings.CutPrefix(f.Path, p.path)
		if !ok {
			continue
		}
		if f.Code == attribution.CodeMissing && rest == "" {
			rest = "-" + f.Member
		}
		out[rest] = append(out[rest], f.Code)
	}
	return out
}

// fill states a value and all that it holds.
func fill(v reflect.Value, depth int) {
	switch v.Type() {
	case reflect.TypeFor[uuid.UUID]():
		v.Index(0).SetUint(1)
		return
	case reflect.TypeFor[attribution.Extra](), reflect.TypeFor[attribution.Actor](), reflect.TypeFor[attribution.Response]():
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString("text")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(7)
	case reflect.Float64:
		v.SetFloat(7)
	case reflect.Pointer:
		if depth > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(v.Elem(), depth-1)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), depth)
	case reflect.Struct:
		for _, field := range v.Fields() {
			fill(field, depth)
		}
	}
}

// A condition is that a member is stated, as some word or at all.
type condition struct {
	member string
	word   string // zero: whatever it says
}

// A rule is that something must be stated, or must not, where other things are.
type rule struct {
	where []condition // all of them; empty: everywhere
	needs []condition // one of them; empty: what is in where must not be stated together
}

// rules asks Validate for the rules among the members of a struct. They are those that hold at all places of the type.
func (b *builder) rules(t reflect.Type) []rule {
	var out []rule
	for i, p := range b.places(t) {
		found := b.rulesAt(p)
		if i == 0 {
			out = found
			continue
		}
		out = slices.DeleteFunc(out, func(r rule) bool { return !slices.ContainsFunc(found, r.equal) })
	}
	return out
}

func (r rule) equal(s rule) bool {
	return slices.Equal(r.where, s.where) && slices.Equal(r.needs, s.needs)
}

func (b *builder) rulesAt(p place) []rule {
	type verdict struct{ missing, misplaced []string }
	all := b.conditions(p.value.Type())
	ask := func(stated ...condition) verdict {
		p.value.SetZero()
		for _, c := range stated {
			b.state(p.value, c)
		}
		var v verdict
		for where, codes := range p.codes() {
			if member, ok := strings.CutPrefix(where, "-"); ok {
				v.missing = append(v.missing, member)
			}
			if member, ok := strings.CutPrefix(where, "/"); ok && slices.Contains(codes, attribution.CodeMisplacedMember) {
				v.misplaced = append(v.misplaced, member)
			}
		}
		slices.Sort(v.missing)
		slices.Sort(v.misplaced)
		return v
	}
	// helps are the conditions under which a verdict changes.
	helps := func(still func(verdict) bool, stated ...condition) []condition {
		var out []condition
		for _, c := range all {
			if !slices.ContainsFunc(stated, func(s condition) bool { return s.member == c.member }) && !still(ask(append(slices.Clip(stated), c)...)) {
				out = append(out, c)
			}
		}
		return b.joined(p.value.Type(), out)
	}
	var out []rule
	base := ask()
	baseNeeds := make(map[string][]condition)
	for _, m := range base.missing {
		needs := helps(func(v verdict) bool { return slices.Contains(v.missing, m) })
		baseNeeds[m] = needs
		out = append(out, rule{needs: needs})
	}
	for _, c := range all {
		v := ask(c)
		for _, m := range v.missing {
			needs := helps(func(v verdict) bool { return slices.Contains(v.missing, m) }, c)
			if known, ok := baseNeeds[m]; !ok || !slices.Equal(needs, known) {
				out = append(out, rule{[]condition{c}, needs})
			}
		}
		if slices.Contains(v.misplaced, c.member) {
			out = append(out, rule{[]condition{c}, helps(func(v verdict) bool { return slices.Contains(v.misplaced, c.member) }, c)})
			continue
		}
		for _, d := range all {
			if d.member == c.member || !slices.Contains(ask(c, d).misplaced, c.member) {
				continue
			}
			out = append(out, rule{[]condition{c, d}, helps(func(v verdict) bool { return slices.Contains(v.misplaced, c.member) }, c, d)})
		}
	}
	p.value.SetZero()
	return b.joinedRules(p.value.Type(), out)
}

// conditions are all members of a struct as stated, those with a vocabulary once for each word.
func (b *builder) conditions(t reflect.Type) []condition {
	var out []condition
	for _, f := range b.fields(t) {
		words := b.words(f.Go)
		if len(words) == 0 {
			out = append(out, condition{member: f.Name})
		}
		for _, w := range words {
			out = append(out, condition{f.Name, w.text})
		}
	}
	return out
}

// state states a member.
func (b *builder) state(v reflect.Value, c condition) {
	for _, f := range b.fields(v.Type()) {
		if f.Name != c.member {
			continue
		}
		x := f.In(v)
		if c.word != "" {
			x.SetString(c.word)
			return
		}
		fill(x, 1)
	}
}

// joined makes one condition of those that have all words of a member.
func (b *builder) joined(t reflect.Type, list []condition) []condition {
	var out []condition
	for _, f := range b.fields(t) {
		of := slices.DeleteFunc(slices.Clone(list), func(c condition) bool { return c.member != f.Name })
		if len(of) > 0 && of[0].word != "" && len(of) == len(b.words(f.Go)) {
			of = []condition{{member: f.Name}}
		}
		out = append(out, of...)
	}
	return out
}

// joinedRules makes one rule of those that have all words of a member, and leaves out what is said twice.
func (b *builder) joinedRules(t reflect.Type, rules []rule) []rule {
	var out []rule
	for _, r := range rules {
		if len(r.where) > 0 && r.where[0].word != "" {
			var words []condition
			for _, s := range rules {
				if len(s.where) == len(r.where) && s.where[0].member == r.where[0].member && slices.Equal(s.where[1:], r.where[1:]) && slices.Equal(s.needs, r.needs) {
					words = append(words, s.where[0])
				}
			}
			if whole := b.joined(t, words); len(whole) == 1 {
				r.where = append(whole, r.where[1:]...)
			}
		}
		if !slices.ContainsFunc(out, r.equal) {
			out = append(out, r)
		}
	}
	return out
}
