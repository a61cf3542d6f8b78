package attribution_test

import (
	"cmp"
	"slices"
	"testing"

	. "example.com/attribution"
)

// constantsOf are the constants of a type in the order of their declaration.
func constantsOf[W ~string](t *testing.T, typ string) (out []W) {
	t.Helper()
	for _, c := range constants(t) {
		if c.typ == typ {
			out = append(out, W(c.value))
		}
	}
	return out
}

// Every link has a family, every family links; only those of the state nexus have a strength, the strongest first.
func TestLinkFamilies(t *testing.T) {
	used := make(map[Family]bool)
	var last Link
	for _, l := range constantsOf[Link](t, "Link") {
		f := l.Family()
		if used[f] = true; f == "" {
			t.Errorf("%s has no family", l)
		}
		same, ordered := l.Compare(l)
		if ordered != (f == FamilyStateNexus) || same != 0 {
			t.Errorf("%s of the family %s against itself: %d, %v", l, f, same, ordered)
		}
		if !ordered {
			continue
		}
		if order, ok := l.Compare(last); last != "" && (!ok || order >= 0) {
			t.Errorf("%s against %s: %d, %v", l, last, order, ok)
		}
		last = l
	}
	is(t, last, OfOrigin)
	for _, f := range constantsOf[Family](t, "Family") {
		if !used[f] {
			t.Errorf("no link is of the family %s", f)
		}
	}
	is(t, Link("example.org/own").Family(), "")
	for _, l := range []Link{"", "example.org/own", BasedIn} {
		if _, ok := l.Compare(RunBy); ok {
			t.Errorf("%q has an order", l)
		}
		if _, ok := RunBy.Compare(l); ok {
			t.Errorf("%q has an order", l)
		}
	}
}

// What each link takes at its ends, of one entity of each sort.
func TestLinkTakes(t *testing.T) {
	c := complete()
	const (
		incident, evidence, response                                  = Ref("incidents/theft"), Ref("evidence/malware"), Ref("responses/listing")
		state, organ, organization, group, person, persona, coalition = Ref("actors/accused"), Ref("actors/service"), Ref("actors/press"), Ref("actors/band"), Ref("actors/speaker"), Ref("actors/mask"), Ref("actors/allies")
		unnamed, unknown, nobody                                      = Ref("actors/official"), Ref("actors/cell"), Ref("actors/nobody")
		proposition, statement                                        = Ref("attributions/claim"), Ref("statements/release")
	)
	actors := []Ref{state, organ, organization, group, person, persona, coalition, unnamed, unknown}
	incidentOrActor := append([]Ref{incident}, actors...)
	stateSide := []Ref{state, organ, coalition, unnamed, unknown}
	without := func(list []Ref, out ...Ref) []Ref {
		return slices.DeleteFunc(slices.Clone(list), func(r Ref) bool { return slices.Contains(out, r) })
	}
	for link, ends := range map[Link]struct{ subjects, objects []Ref }{
		ConductedBy:      {[]Ref{incident}, actors},
		AssistedBy:       {[]Ref{incident}, actors},
		ConnectedWith:    {[]Ref{incident}, actors},
		SameAs:           {actors, actors},
		Overlaps:         {actors, actors},
		PartOf:           {actors, actors},
		MemberOf:         {actors, without(actors, person, persona)},
		ElementsOf:       {actors, actors},
		RunBy:            {incidentOrActor, stateSide},
		LinkedTo:         {incidentOrActor, stateSide},
		OfOrigin:         {incidentOrActor, stateSide},
		FrontFor:         {without(actors, state), actors},
		Supplies:         {without(actors, state), actors},
		BasedIn:          {actors, without(stateSide, coalition)},
		FromTerritoryOf:  {incidentOrActor, without(stateSide, coalition)},
		PersonaOf:        {[]Ref{persona, group, unnamed, unknown}, actors},
		Imitates:         {append([]Ref{evidence}, incidentOrActor...), actors},
		ResponsibilityOf: {[]Ref{incident}, without(stateSide, organ)},
		SameOperationAs:  {[]Ref{incident}, []Ref{incident}},
		RetaliatesFor:    {[]Ref{incident}, []Ref{incident, response}},
	} {
		for _, r := range append([]Ref{incident, evidence, response, nobody, proposition, statement, ""}, actors...) {
			if got, want := link.Takes(c, r, ends.objects[0]), slices.Contains(ends.subjects, r); got != want {
				t.Errorf("%s with the subject %q: %v", link, r, got)
			}
			if got, want := link.Takes(c, ends.subjects[0], r), slices.Contains(ends.objects, r); got != want {
				t.Errorf("%s with the object %q: %v", link, r, got)
			}
		}
	}
	is(t, PartOf.Takes(c, incident, incident), true) // the part, the whole
	is(t, PartOf.Takes(c, group, incident), false)
	is(t, Link("example.org/own").Takes(c, incident, state), false)
}

// The ladder of diplomatic steps goes up from conversation to severance.
func TestStepCompare(t *testing.T) {
	ladder := constantsOf[Step](t, "Step")
	for i, s := range ladder {
		for j, other := range ladder {
			order, ok := s.Compare(other)
			is(t, ok, true)
			is(t, order, cmp.Compare(i, j))
		}
	}
	for _, s := range []Step{"", "example.org/frown"} {
		_, ok := s.Compare(StepSummons)
		is(t, ok, false)
		_, ok = StepSummons.Compare(s)
		is(t, ok, false)
	}
}
