package query

import (
	"bytes"
	"cmp"
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// combine adds to a struct what another of its type says, which is the same thing in another case: what the one leaves
// out, what is not in its lists. Where they say different things, it reports what the other says.
func (m *merger) combine(path string, mine, theirs reflect.Value) {
	if mine.Kind() == reflect.Interface || mine.Kind() == reflect.Pointer {
		if !mine.IsNil() && !theirs.IsNil() {
			m.combine(path, mine.Elem(), theirs.Elem())
		}
		return
	}
	t := model.Of(mine.Type())
	for i := range t.Members {
		member := &t.Members[i]
		at := path
		if member.Name != "" {
			at += "/" + model.Escape(member.Name)
		}
		if a := member.In(mine); a.CanSet() {
			m.combineMember(at, member.Type, a, member.In(theirs))
		}
	}
	if t.Extra != nil {
		m.combineExtra(path, t.Extra.In(mine), t.Extra.In(theirs))
	}
}

func (m *merger) combineMember(path string, t *model.Type, mine, theirs reflect.Value) {
	switch {
	case t.Absent(theirs), m.prints.same(mine, m.prints, theirs):
	case t.Absent(mine):
		mine.Set(theirs)
	case mine.Kind() == reflect.Slice:
		mine.Set(m.union(mine, theirs))
	default:
		left := theirs
		code, message := CodeConflict, conflict
		if mine.Type() == reflect.TypeFor[uuid.UUID]() {
			code, message = CodeOtherUUID, "is its UUID in another case"
		}
		if m.before(theirs, mine) {
			left = reflect.New(mine.Type()).Elem()
			left.Set(mine)
			mine.Set(theirs)
		}
		m.report(path, code, valueText(left), message)
	}
}

// conflict is the message about what is left out.
const conflict = "is what another case says here; keep one of the two"

// before reports whether the first of two values that differ stays. The order depends on nothing that merging changes.
func (m *merger) before(a, b reflect.Value) bool {
	if x, ok := a.Interface().(uuid.UUID); ok { // one that is derived from that of a case is of version 5
		y := b.Interface().(uuid.UUID)
		return cmp.Or(compareBool(x.Version() == 5, y.Version() == 5), bytes.Compare(x[:], y[:])) < 0
	}
	return m.order(a) < m.order(b)
}

// order returns what a value comes before another by: of text, that, and of references, what they name, since ids
// change.
func (m *merger) order(x reflect.Value) string {
	if role := model.Of(x.Type()).Role; x.Kind() == reflect.String && role != model.ID && role != model.Reference {
		return x.String()
	}
	return m.told.of(x)
}

// union returns a list of what is in either of two that differ, each as often as in the one that has it most often. It
// is in order, but for the name to show: of the two that are first, one that is not all capitals, as abbreviations are;
// APT28 is not one.
func (m *merger) union(mine, theirs reflect.Value) reflect.Value {
	type element struct {
		reflect.Value
		print string
		told  string // what orders it
	}
	elementOf := func(x reflect.Value) element { return element{x, m.prints.of(x), m.order(x)} }
	var all []element
	times := make(map[string]int)
	for i := range mine.Len() {
		e := elementOf(mine.Index(i))
		times[e.print]++
		all = append(all, e)
	}
	for i := range theirs.Len() {
		e := elementOf(theirs.Index(i))
		if times[e.print]--; times[e.print] < 0 {
			all = append(all, e)
		}
	}
	slices.SortStableFunc(all, func(a, b element) int { return cmp.Compare(a.told, b.told) })
	if mine.Type() == reflect.TypeFor[[]attribution.Name]() {
		show, other := mine.Index(0), theirs.Index(0)
		short := func(name reflect.Value) bool {
			text := name.Interface().(attribution.Name).Text
			return strings.ToUpper(text) == text && !strings.ContainsAny(text, "0123456789")
		}
		if order := compareBool(short(show), short(other)); order > 0 || order == 0 && m.before(other, show) {
			show = other
		}
		print := m.prints.of(show)
		i := slices.IndexFunc(all, func(e element) bool { return e.print == print })
		first := all[i]
		all = slices.Insert(slices.Delete(all, i, i+1), 0, first)
	}
	out := reflect.MakeSlice(mine.Type(), 0, len(all))
	for _, e := range all {
		out = reflect.Append(out, e.Value)
	}
	return out
}

func (m *merger) combineExtra(path string, mine, theirs reflect.Value) {
	for key, b := range model.Entries(theirs) {
		a := mine.MapIndex(key)
		switch {
		case !a.IsValid():
			if mine.IsNil() {
				mine.Set(reflect.MakeMap(mine.Type()))
			}
			mine.SetMapIndex(key, b)
		case string(a.Bytes()) != string(b.Bytes()):
			left := b
			if string(b.Bytes()) < string(a.Bytes()) {
				left = a
				mine.SetMapIndex(key, b)
			}
			m.report(path+"/"+model.Escape(key.String()), CodeConflict, string(left.Bytes()),
				conflict)
		}
	}
}

// valueText returns a value for a finding.
func valueText(x reflect.Value) string {
	if x.Kind() == reflect.String {
		return x.String()
	}
	text, err := json.Marshal(x.Interface())
	if err != nil {
		return x.Type().String()
	}
	return strings.Trim(string(text), `"`)
}
