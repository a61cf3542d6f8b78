package attribution_test

import (
	"reflect"
	"testing"

	. "example.com/attribution"
	gocmp "github.com/google/go-cmp/cmp"
)

// ledger is a kind of response of somebody's own that holds what fields can.
type ledger struct {
	Measure
	Pages   [2]*Words
	Grid    [][]string
	Totals  map[string][]int
	Any     any
	Nothing any
	None    *Words
	Empty   []string
	Raw     []byte
}

func (*ledger) ResponseKind() string { return "example.org/ledger" }

func ledgers() *Case {
	c := caseOfOwnKinds()
	c.Responses["ledger"] = &ledger{
		Measure: Measure{By: []ActorID{"uk"}, Extra: Extra{"example.org/x": []byte("1")}},
		Pages:   [2]*Words{{Text: "one"}, nil}, Grid: [][]string{{"a"}, nil}, Totals: map[string][]int{"t": {1}, "none": nil},
		Any: []Words{{Text: "any"}}, Empty: []string{}, Raw: []byte("raw"),
	}
	c.Incidents["nothing"] = nil
	return c
}

// A copy is equal to its original and shares no memory with it, wherever its pointers, lists and maps stand.
func TestClone(t *testing.T) {
	c := ledgers()
	copied := c.Clone()
	if diff := gocmp.Diff(c, copied); diff != "" {
		t.Fatalf("(-original +copy):\n%s", diff)
	}
	addresses := make(map[uintptr]bool)
	n := 0
	visitMemory(reflect.ValueOf(c), func(p uintptr) { addresses[p] = true })
	visitMemory(reflect.ValueOf(copied), func(p uintptr) {
		n++
		if addresses[p] {
			t.Errorf("shares %#x", p)
		}
	})
	if n < 100 {
		t.Errorf("only %d pointers, lists and maps to look at", n)
	}
	for _, list := range breaches {
		for _, b := range list {
			try(func() { b.trigger(copied) })
		}
	}
	if diff := gocmp.Diff(ledgers(), c); diff != "" {
		t.Errorf("changes of the copy reach the original:\n%s", diff)
	}
	if (*Case)(nil).Clone() != nil {
		t.Error("a copy of nothing")
	}
}

// visitMemory calls f with the address of whatever a value points to, other than text, which cannot be changed.
func visitMemory(x reflect.Value, f func(uintptr)) {
	switch x.Kind() {
	case reflect.Pointer:
		if !x.IsNil() {
			if x.Type().Elem().Size() > 0 {
				f(x.Pointer())
			}
			visitMemory(x.Elem(), f)
		}
	case reflect.Interface:
		if !x.IsNil() {
			visitMemory(x.Elem(), f)
		}
	case reflect.Struct:
		for i := range x.NumField() {
			visitMemory(x.Field(i), f)
		}
	case reflect.Slice, reflect.Array:
		if x.Kind() == reflect.Slice && x.Cap() > 0 {
			f(x.Pointer())
		}
		for i := range x.Len() {
			visitMemory(x.Index(i), f)
		}
	case reflect.Map:
		if !x.IsNil() {
			f(x.Pointer())
		}
		for e := x.MapRange(); e.Next(); {
			visitMemory(e.Value(), f)
		}
	}
}
