package attribution_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
)

// The stricter of two markings is the one to keep where something is put together.
func ExampleMarking_Compare() {
	order, ok := MarkingAmberStrict.Compare(MarkingAmber)
	fmt.Println(order > 0, ok)
	_, ok = Marking("").Compare(MarkingClear)
	fmt.Println(ok)
	// Output:
	// true true
	// false
}

// Levels are ordered as they are declared; what is not a level has no order.
func TestMarkingCompare(t *testing.T) {
	levels := constantsOf[Marking](t, "Marking")
	is(t, len(levels), 5)
	for i, a := range levels {
		for j, b := range levels {
			if order, ok := a.Compare(b); !ok || (order < 0) != (i < j) || (order == 0) != (i == j) {
				t.Errorf("%s against %s: %d, %v", a, b, order, ok)
			}
		}
		for _, b := range []Marking{"", "TLP:WHITE", "tlp:red"} {
			if _, ok := a.Compare(b); ok {
				t.Errorf("%s against %q has an order", a, b)
			}
			if _, ok := b.Compare(a); ok {
				t.Errorf("%q against %s has an order", b, a)
			}
		}
	}
}
