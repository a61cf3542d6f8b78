package query

import (
	"encoding/json"
	"reflect"
	"strings"

	"example.com/attribution"
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
	for _, i := range m.prints.exported(mine.Type()) {
		field := mine.Type().Field(i)
		a, b := mine.Field(i), theirs.Field(i)
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case field.Anonymous && name == "":
			m.combine(path, a, b)
		case !a.CanSet():
		case field.Type == reflect.TypeFor[attribution.Extra]():
			m.combineExtra(path, a, b)
		default:
			m.combineMember(path+"/"+name, a, b)
		}
	}
}

func (m *merger) combineMember(path string, mine, theirs reflect.Value) {
	if m.prints.of(theirs) == "" {
		return
	}
	switch {
	case m.prints.same(mine, m.prints, theirs):
	case m.prints.of(mine) == "":
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
	for _, key := range sortedKeys(theirs) {
		a, b := mine.MapIndex(key), theirs.MapIndex(key)
		switch {
		case !a.IsValid():
			if mine.IsNil() {
				mine.Set(reflect.MakeMap(mine.Type()))
			}
			mine.SetMapIndex(key, b)
		case string(a.Bytes()) != string(b.Bytes()):
			m.report(path+"/"+pointerEscapes.Replace(key.String()), attribution.SeverityWarning, CodeConflict, string(b.Bytes()),
				"is what another case says here; keep one of the two")
		}
	}
}

// pointerEscapes are those of RFC 6901, section 3.
var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")

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
