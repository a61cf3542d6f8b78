package attribution

import (
	"cmp"
	"slices"
)

// A Marking says with whom something may be shared, in the Traffic Light Protocol 2.0 of FIRST (1 August 2022). Zero:
// not stated, which is not TLP:CLEAR.
type Marking string

// Markings, from what may be shared with everybody to what may not be shared. TLP:WHITE of version 1.0 is TLP:CLEAR.
const (
	MarkingClear Marking = "TLP:CLEAR" // recipients may share it with the world
	MarkingGreen Marking = "TLP:GREEN" // recipients may share it within their community
	// recipients may share it as needed within their organization and with its clients
	MarkingAmber       Marking = "TLP:AMBER"
	MarkingAmberStrict Marking = "TLP:AMBER+STRICT" // recipients may share it as needed within their organization
	MarkingRed         Marking = "TLP:RED"          // for the eyes and ears of individual recipients
)

var markings = []Marking{MarkingClear, MarkingGreen, MarkingAmber, MarkingAmberStrict, MarkingRed}

// Compare orders two markings: negative where m lets something be shared more widely than n. A marking that is not a
// level of the protocol has no order, and neither has one that is not stated: ok is false.
func (m Marking) Compare(n Marking) (order int, ok bool) { return compareIn(markings, m, n) }

// compareIn orders two words by their places in a list of all that have an order.
func compareIn[W comparable](list []W, a, b W) (order int, ok bool) {
	i, j := slices.Index(list, a), slices.Index(list, b)
	if i < 0 || j < 0 {
		return 0, false
	}
	return cmp.Compare(i, j), true
}
