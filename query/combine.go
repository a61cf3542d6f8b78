package query

import (
	"encoding/json"
	"reflect"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// combine adds to a struct what another of its type says, which is the same thing in another case: what the one leaves out, what is not in
// its lists. Where they say different things, it reports what the other says.
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
		mine.Set(union(m.prints, mine, theirs))
	default:
		m.report(path, attribution.SeverityWarning, CodeConflict, valueText(theirs), "is what another case says here; keep one of the two")
	}
}

// union returns a list with what another has and it has not, each as often as the one of them that has it most often.
func union(f *fingerprints, mine, theirs reflect.Value) reflect.Value {
	times := make(map[string]int)
	for i := range mine.Len() {
		times[f.of(mine.Index(i))]++
	}
	out := mine
	for i := range theirs.Len() {
		e := f.of(theirs.Index(i))
		if times[e]--; times[e] < 0 {
			out = reflect.Append(out, theirs.Index(i))
		}
	}
	return out
}

func (m *merger) combineExtra(path string, mine, theirs reflect.Value) {
	for _, key := range model.Keys(theirs) {
		a, b := mine.MapIndex(key), theirs.MapIndex(key)
		switch {
		case !a.IsValid():
			if mine.IsNil() {
				mine.Set(reflect.MakeMap(mine.Type()))
			}
			mine.SetMapIndex(key, b)
		case string(a.Bytes()) != string(b.Bytes()):
			m.report(path+"/"+model.Escape(key.String()), attribution.SeverityWarning, CodeConflict, string(b.Bytes()),
				"is what another case says here; keep one of the two")
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
