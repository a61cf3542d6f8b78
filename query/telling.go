package query

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// A telling is what a party says of an incident in its own accounts, member by member.
type telling struct {
	dates    map[Aspect][]toldDate
	outcomes []Recorded
	effects  map[attribution.ActorID][]Recorded // on victims; zero: what was done at all
	counts   []counted
}

type toldDate struct {
	when  attribution.When
	place Place
}

type counted struct {
	*attribution.Count
	place Place
}

// tell adds an account that the party holds.
func (r *record) tell(a *attribution.Account, at Place) {
	t := r.told[a.Incident]
	if t == nil {
		t = &telling{dates: make(map[Aspect][]toldDate), effects: make(map[attribution.ActorID][]Recorded)}
		r.told[a.Incident] = t
	}
	for _, d := range datesOf(a) {
		if d.when != "" && !slices.ContainsFunc(t.dates[d.aspect], func(known toldDate) bool { return known.when == d.when }) {
			t.dates[d.aspect] = append(t.dates[d.aspect], toldDate{d.when, at})
		}
	}
	if a.Outcome != "" {
		t.outcomes = remember(t.outcomes, string(a.Outcome), at)
	}
	for _, kind := range a.Kinds {
		t.effects[""] = remember(t.effects[""], string(kind), at)
	}
	for _, v := range a.Victims {
		if v.Effect != "" {
			t.effects[""] = remember(t.effects[""], string(v.Effect), at)
			if v.Actor != "" {
				t.effects[v.Actor] = remember(t.effects[v.Actor], string(v.Effect), at)
			}
		}
	}
	for i := range a.Counts {
		if n := (counted{&a.Counts[i], at}); !slices.ContainsFunc(t.counts,
			func(known counted) bool { return sameCount(known.Count, n.Count) }) {
			t.counts = append(t.counts, n)
		}
	}
}

// remember adds a value that is not there yet.
func remember(all []Recorded, value string, at Place) []Recorded {
	if has(all, value) {
		return all
	}
	return append(all, Recorded{value, at})
}

// datesOf returns the dates that an account may tell.
func datesOf(a *attribution.Account) []struct {
	aspect Aspect
	when   attribution.When
} {
	return []struct {
		aspect Aspect
		when   attribution.When
	}{{AspectActivity, a.Activity}, {AspectDetected, a.Detected}, {AspectDisclosed, a.Disclosed}}
}

// account compares a reported position on an account.
func (c *comparing) account(a *attribution.Account) {
	if _, known := c.verbs(); known || !c.verb.Holds() || c.leans != attribution.LeansFor {
		return
	}
	own := c.r.told[a.Incident]
	if own == nil {
		return
	}
	for _, d := range datesOf(a) {
		recorded := own.dates[d.aspect]
		if d.when != "" && len(recorded) > 0 && !slices.ContainsFunc(recorded,
			func(r toldDate) bool { return agree(d.when, r.when) }) {
			values := make([]Recorded, len(recorded))
			for i, r := range recorded {
				values[i] = Recorded{string(d.aspect) + " " + string(r.when), r.place}
			}
			c.report(MisreportClaim, string(d.aspect)+" "+string(d.when), values)
		}
	}
	c.differs("outcome", string(a.Outcome), own.outcomes)
	for _, kind := range a.Kinds {
		c.differs("kind", string(kind), own.effects[""])
	}
	for _, v := range a.Victims {
		if v.Actor != "" {
			c.differs("effect on "+string(v.Actor), string(v.Effect), own.effects[v.Actor])
		}
	}
	for i := range a.Counts {
		c.count(&a.Counts[i], own.counts)
	}
}

// differs reports a value that is said where only others are recorded.
func (c *comparing) differs(name, said string, recorded []Recorded) {
	if said == "" || len(recorded) == 0 || has(recorded, said) {
		return
	}
	values := make([]Recorded, len(recorded))
	for i, r := range recorded {
		values[i] = Recorded{name + " " + r.Value, r.Place}
	}
	c.report(MisreportClaim, name+" "+said, values)
}

// count compares a number with those that the party says of the same thing.
func (c *comparing) count(said *attribution.Count, recorded []counted) {
	var numbers, units []Recorded
	for _, own := range recorded {
		switch {
		case !sameThing(said, own.Count):
		case said.Unit != own.Unit && said.Unit != "" && own.Unit != "":
			units = remember(units, own.Unit, own.place)
		case said.Unit != own.Unit || sameNumber(said, own.Count) != edtf.No:
			return // or one of the two is not told
		default:
			numbers = remember(numbers, countText(own.Count), own.place)
		}
	}
	switch {
	case len(numbers) > 0:
		c.report(MisreportNumber, countText(said), numbers)
	case len(units) > 0:
		c.report(MisreportCurrency, said.Unit, units)
	}
}

// sameThing reports whether two counts are of one thing: by their names or, of amounts of money, where one has none;
// and of the same part of it, where both tell a part.
func sameThing(a, b *attribution.Count) bool {
	if a.Scope.Text != "" && b.Scope.Text != "" && !strings.EqualFold(a.Scope.Text, b.Scope.Text) {
		return false
	}
	if money := a.Unit != "" && b.Unit != ""; money && (a.Of == "" || b.Of == "") {
		return true
	}
	return strings.EqualFold(strings.TrimSpace(a.Of), strings.TrimSpace(b.Of))
}

// sameNumber reports whether two counts have the same limits or, without any, the same words. Words in different
// languages are not compared.
func sameNumber(a, b *attribution.Count) edtf.Answer {
	same := func(x, y *float64) bool { return x == y || x != nil && y != nil && *x == *y }
	limited := func(n *attribution.Count) bool { return n.Low != nil || n.High != nil }
	switch {
	case limited(a) && limited(b):
		return answer(same(a.Low, b.Low) && same(a.High, b.High))
	case a.Words.Text != "" && b.Words.Text != "" && cmp.Or(a.Words.Lang, b.Words.Lang) == cmp.Or(b.Words.Lang, a.Words.Lang):
		return answer(strings.EqualFold(a.Words.Text, b.Words.Text))
	}
	return edtf.CannotTell
}

func answer(yes bool) edtf.Answer {
	if yes {
		return edtf.Yes
	}
	return edtf.No
}

// sameCount reports whether two counts say the same of the same thing.
func sameCount(a, b *attribution.Count) bool {
	return a.Of == b.Of && a.Unit == b.Unit && a.Scope.Text == b.Scope.Text && a.Words.Text == b.Words.Text &&
		sameNumber(a, b) != edtf.No
}

// agree reports whether a date that is said may be one that is recorded: it is the same, it lies within it, or it is a
// coarser one; a span or a set of dates, which says more than one of them, only where it lies within. Zones are left
// aside. What has no known end is compared as far as it has one.
func agree(said, recorded attribution.When) bool {
	if said == recorded {
		return true
	}
	a, okA := boundsOf(said)
	b, okB := boundsOf(recorded)
	if !okA || !okB {
		return true // malformed, or no date to compare
	}
	several := strings.ContainsAny(string(said), "/{")
	return a.inside(b) || !several && b.inside(a)
}

// An extent is between which instants a date lies, in seconds, as if its place were in UTC.
type extent struct{ from, until int64 }

func (e extent) inside(f extent) bool { return e.from >= f.from && e.until <= f.until }

func boundsOf(when attribution.When) (extent, bool) {
	d, err := when.Date()
	if err != nil || when == "" {
		return extent{}, false
	}
	from, until := d.Bounds()
	e := extent{always, never}
	if from.Kind == edtf.Known {
		e.from = from.Time.Unix()
	}
	if until.Kind == edtf.Known {
		e.until = until.Time.Unix()
	}
	return e, true
}
