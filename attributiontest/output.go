package attributiontest

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// Checks of outputs.
const (
	checkOutput check = "output" // it shows cases
	// nobody is shown to hold what it does not hold, or to hold it no longer, perhaps or otherwise
	checkHeld      check = "held"
	checkPositions check = "positions" // nobody is shown to do with a claim what it does not do
	checkReports   check = "reports"   // what is shown as reported is reported
	// who rejects, supports, acknowledges, withdraws or corrects what is shown is shown
	checkComplete check = "complete"
	checkDays     check = "days"  // days are those of the parties, and who joined later is shown with its own
	checkBases    check = "bases" // who agreed is shown with whoever withdrew what it agreed to
)

// A Shown is one thing that an output shows of a claim: that a party does something with it, and what became of that.
type Shown struct {
	Claim attribution.Ref     // an attribution or an account
	Party attribution.ActorID // zero: somebody, of whom the output does not say who it is
	// what the party does with the claim; asserts also where the output does not say how the party holds it
	Verb     attribution.Verb
	Leans    attribution.Leaning // which way it judges; zero: for the claim
	Reporter attribution.ActorID // who says that the party does; zero: it does so itself

	// With asserts and agrees: whether it is shown to hold the claim still and, where it does not, what it did. Cannot
	// tell is shown as such.
	Stands  edtf.Answer
	EndedBy attribution.Verb

	// Day reports whether the day that is shown of it is a date, and Until whether that is of the day on which it
	// ended. Nil: none is shown.
	Day, Until func(attribution.When) bool

	// Base is a party of which the output says that it withdrew or corrected what Party agreed to, on BaseDay. Several
	// are several Showns, which say nothing else.
	Base    attribution.ActorID
	BaseDay func(attribution.When) bool
}

// TestOutput checks something that shows cases to readers who have nothing else: a page, a table, a file in another
// format as those read it who do not know what an adapter adds. Show writes a case and reads back what such a reader
// sees, and the losses that the writer returned. The cases are what is tried; [OutputCases] has small ones that are
// made for this.
//
//   - No output shows that a party holds what it does not: package query has the answers. What only may be held, was
//     withdrawn, or is judged unlikely or open is shown as that or not at all.
//   - What somebody only is said to do is shown with who says so.
//   - Who denies, contests, supports, acknowledges, withdraws or corrects a claim that is shown, or the statement that
//     makes it, or judges that it is not so, is shown too, or in a loss whose object is the statement.
//   - Days are those of the party. One that joined a statement on a day of its own is shown with that.
//   - Who agreed with a statement is shown with who withdrew it, or in a loss.
func TestOutput(show func(*attribution.Case) ([]Shown, []attribution.Loss, error), cases ...*attribution.Case) error {
	o := output{show: show}
	if len(cases) == 0 {
		o.add(checkOutput, "there is no case to try")
	}
	for _, c := range cases {
		o.try(checkOutput, func() { o.test(c.Clone()) })
	}
	return o.err()
}

type output struct {
	problems
	show func(*attribution.Case) ([]Shown, []attribution.Loss, error)
}

// A record is what a case records of one claim.
type record struct {
	holdings  []query.Holding
	bases     [][]query.Holding // of the holdings
	positions []query.Position
	reports   []query.Position
}

func (o *output) test(c *attribution.Case) {
	shown, lost, err := o.show(c)
	if err != nil {
		o.add(checkOutput, "%s cannot be shown: %v", c.ID, err)
		return
	}
	t := &outputTest{output: o, c: c, x: query.New(c), lost: lost, records: make(map[attribution.Ref]*record),
		shown: make(map[attribution.Ref][]Shown)}
	t.read()
	for _, s := range shown {
		t.shown[s.Claim] = append(t.shown[s.Claim], s)
		t.check(s)
	}
	for claim, all := range t.shown {
		t.complete(t.record(claim), all)
	}
}

// An outputTest is of one case.
type outputTest struct {
	*output
	c       *attribution.Case
	x       *query.Index
	lost    []attribution.Loss
	records map[attribution.Ref]*record
	shown   map[attribution.Ref][]Shown
}

// endedBases are those of what a party agreed to.
func (r *record) endedBases(party attribution.ActorID) []query.Holding {
	var out []query.Holding
	for i, h := range r.holdings {
		if h.Party == party {
			out = append(out, r.bases[i]...)
		}
	}
	return out
}

func (t *outputTest) record(claim attribution.Ref) *record {
	if t.records[claim] == nil {
		t.records[claim] = new(record)
	}
	return t.records[claim]
}

func (t *outputTest) read() {
	all := t.x.AllHoldings()
	for i, bases := range t.x.EndedBases(all) {
		r := t.record(all[i].Proposition)
		r.holdings, r.bases = append(r.holdings, all[i]), append(r.bases, bases)
	}
	for _, p := range t.x.Positions() {
		r := t.record(p.On)
		r.positions = append(r.positions, p)
	}
	for _, p := range t.x.Reports() {
		r := t.record(p.On)
		r.reports = append(r.reports, p)
	}
}

// check looks for what is shown in the record.
func (t *outputTest) check(s Shown) {
	r := t.record(s.Claim)
	switch {
	case s.Base != "":
		if !slices.ContainsFunc(r.endedBases(s.Party), func(b query.Holding) bool {
			return b.Party == s.Base &&
				(s.BaseDay == nil || s.BaseDay(b.To))
		}) {
			t.add(checkBases, "%s: %s is shown to have ended what %s agreed to: %s", t.c.ID, s.Base, s.Party, s.Claim)
		}
	case s.Reporter != "":
		if !slices.ContainsFunc(r.reports, func(p query.Position) bool {
			return p.Verb == s.Verb && p.Party == s.Party && (p.Leans == s.leaning() || !p.Verb.Holds()) &&
				slices.Contains(t.x.Reporters(p.Place), s.Reporter)
		}) {
			t.add(checkReports, "%s: %s is shown to say that %s", t.c.ID, s.Reporter, s)
		}
	case s.Verb.Holds():
		t.checkHeld(r, s)
	default:
		var days []attribution.When
		for _, p := range r.positions {
			if (s.Party == "" || p.Party == s.Party) && p.Verb == s.Verb {
				days = append(days, p.When)
			}
		}
		if rejects(s.Verb) { // as who judges that it is not so may be shown
			for _, h := range r.holdings {
				if h.Party == s.Party && h.Leans == attribution.LeansAgainst && h.Stands != edtf.No {
					days = append(days, h.Since)
				}
			}
		}
		if len(days) == 0 {
			t.add(checkPositions, "%s: %s, which it does not", t.c.ID, s)
		} else if s.Day != nil && !slices.ContainsFunc(days, s.Day) {
			t.add(checkDays, "%s: %s, on another day than any of %v", t.c.ID, s, days)
		}
	}
}

func (t *outputTest) checkHeld(r *record, s Shown) {
	var like []query.Holding
	for _, h := range r.holdings {
		if (s.Party == "" || h.Party == s.Party) && s.fits(h) {
			like = append(like, h)
		}
	}
	if len(like) == 0 {
		t.add(checkHeld, "%s: %s, which it does not", t.c.ID, s)
		return
	}
	if s.Day != nil && !slices.ContainsFunc(like, func(h query.Holding) bool {
		return s.Day(h.Since) && (s.Until == nil || s.Until(h.To))
	}) {
		t.add(checkDays, "%s: %s, on another day than %s", t.c.ID, s, like[0])
	}
}

func (s Shown) leaning() attribution.Leaning { return cmp.Or(s.Leans, attribution.LeansFor) }

// fits reports whether a holding is as it is shown.
func (s Shown) fits(h query.Holding) bool {
	return h.Leans == s.leaning() && h.Stands == s.Stands && !h.Uncertain && (s.EndedBy == "" || h.EndedBy == s.EndedBy)
}

// complete looks for what must be shown of a claim that is shown.
func (t *outputTest) complete(r *record, all []Shown) {
	for _, p := range r.positions {
		if !mustBeShown(p.Verb) || t.isLost(p.Place) {
			continue
		}
		var as []Shown
		for _, s := range all {
			if s.Reporter == "" && s.Party == p.Party && s.Verb == p.Verb {
				as = append(as, s)
			}
		}
		switch joined := t.joined(p.Place, p.When); {
		case len(as) == 0:
			t.add(checkComplete, "%s: it is not shown that %s %s %s", t.c.ID, p.Party, p.Verb, p.On)
		case joined && !slices.ContainsFunc(as, func(s Shown) bool { return s.Day != nil && s.Day(p.When) }):
			t.add(checkDays, "%s: it is not shown that %s %s %s on the day on which it joined, %s", t.c.ID, p.Party,
				p.Verb, p.On, p.When)
		}
	}
	for i, h := range r.holdings {
		if h.Stands == edtf.No || t.isLost(h.Place) {
			continue
		}
		t.completeHolding(all, h, r.bases[i])
	}
}

// completeHolding looks for the day on which a party that holds a claim joined, and for who withdrew what it agreed to,
// if it is shown.
func (t *outputTest) completeHolding(all []Shown, h query.Holding, bases []query.Holding) {
	var as []Shown
	for _, s := range all {
		if s.Reporter == "" && s.Base == "" && s.Party == h.Party && s.Verb.Holds() && s.fits(h) {
			as = append(as, s)
		}
	}
	if len(as) == 0 {
		rejecting := func(s Shown) bool { return s.Party == h.Party && s.Reporter == "" && rejects(s.Verb) }
		if h.Leans == attribution.LeansAgainst && h.Stands == edtf.Yes && !slices.ContainsFunc(all, rejecting) {
			t.add(checkComplete, "%s: it is not shown that %s judges against %s", t.c.ID, h.Party, h.Proposition)
		}
		return
	}
	if t.joined(h.Place, h.Since) && !slices.ContainsFunc(as, func(s Shown) bool { return s.Day != nil && s.Day(h.Since) }) {
		t.add(checkDays, "%s: it is not shown that %s joined on %s", t.c.ID, h.Party, h.Since)
	}
	for _, b := range bases {
		if !slices.ContainsFunc(all, func(s Shown) bool {
			return s.Party == h.Party && s.Base == b.Party && (s.BaseDay == nil || s.BaseDay(b.To))
		}) {
			t.add(checkBases, "%s: it is not shown that %s has ended what %s agreed to: %s", t.c.ID, b.Party, h.Party,
				h.Proposition)
		}
	}
}

// joined reports whether a day is that of a joining, and not that of the statement.
func (t *outputTest) joined(at query.Place, day attribution.When) bool {
	return day != "" && day != t.c.Statements[at.Statement].When
}

// isLost reports whether a loss is about an act.
func (t *outputTest) isLost(at query.Place) bool {
	act := "/acts/" + strconv.Itoa(at.Act)
	return slices.ContainsFunc(t.lost, func(l attribution.Loss) bool {
		return l.Object == string(at.Statement.Ref()) && (l.Path == "" || l.Path == "/acts" || l.Path == act ||
			strings.HasPrefix(l.Path, act+"/"))
	})
}

// mustBeShown reports whether what is done with a verb stands beside any claim that is shown.
func mustBeShown(v attribution.Verb) bool {
	switch v {
	case attribution.Supports, attribution.Acknowledges, attribution.Withdraws, attribution.Corrects:
		return true
	}
	return rejects(v)
}

func rejects(v attribution.Verb) bool {
	return v == attribution.Denies || v == attribution.Contests || v == attribution.DisputesBasis
}

// String says what is shown.
func (s Shown) String() string {
	who := string(s.Party)
	if who == "" {
		who = "somebody"
	}
	text := who + " " + string(s.Verb) + " " + string(s.Claim)
	if s.Leans != "" {
		text += ", leaning " + string(s.Leans)
	}
	if s.Verb.Holds() && s.Stands != edtf.Yes {
		text += ", still: " + s.Stands.String()
	}
	return text
}
