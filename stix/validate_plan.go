package stix

import (
	"example.com/attribution"
	"example.com/attribution/stix/internal/spec"
)

// A plan is what is the same for all objects of one type that are checked, or for all objects that are values of one
// property: what a name stands for is looked up once for all of them.
type plan struct {
	*spec.Object
	slots map[string]*slot
	start slot // before the first member

	meant  string // the type of the specification that is nearest to one that it does not define
	looked bool   // it was looked for
}

// A slot is what is known of one name in a plan.
type slot struct {
	name   string
	index  int                  // of the property in Properties; -1: the specification does not define it
	of     *spec.Property       // nil: the specification does not define it
	next   *slot                // of the member that came after it the last time, which is likely to come again
	parts  *plan                // of the objects that are its values; nil: there were none yet
	custom *attribution.Finding // that the specification does not define it; nil: that was not reported
	last   int                  // the number of the last object that had it
	words  map[string]string    // what was probably meant by words that are not among those of the property
}

// A planKey identifies a plan: an object of one type, or an extension of one, and where in an Observable Container it
// is.
type planKey struct {
	kind, within string
	of           *spec.Object
}

// plan returns the plan for objects of a type, or for an extension of them.
func (v *validation) plan(kind string, of *spec.Object) *plan {
	key := planKey{kind, v.within, of}
	p := v.plans[key]
	if p == nil {
		p = newPlan(of)
		if v.plans == nil {
			v.plans = make(map[planKey]*plan)
		}
		v.plans[key] = p
	}
	return p
}

func newPlan(of *spec.Object) *plan { return &plan{Object: of, slots: make(map[string]*slot)} }

// slotAfter returns the slot of a name that comes after another.
func slotAfter[T ~string | ~[]byte](p *plan, last *slot, name T) *slot {
	if next := last.next; next != nil && next.name == string(name) {
		return next
	}
	s := p.slots[string(name)]
	if s == nil {
		s = &slot{name: string(name), index: p.Property(string(name))}
		if s.index >= 0 {
			s.of = &p.Properties[s.index]
		}
		p.slots[s.name] = s
	}
	last.next = s
	return s
}

// partsOf returns the plan for the objects that are values of a property.
func (v *validation) partsOf(s *slot) *plan {
	if s.parts == nil {
		s.parts = newPlan(spec.Of(s.of.Of, v.version.spec()))
	}
	return s.parts
}
