package query

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/lintcode"
)

// Codes of what [Index.Lint] finds.
const (
	CodeNotHeld      attribution.Code = "not-held"      // a party withdraws or corrects what is not its own
	CodeDeniesOwn    attribution.Code = "denies-own"    // a party denies or contests what it goes on holding
	CodeUndecidedEnd attribution.Code = "undecided-end" // dates leave open whether a holding ended
	// a holding that stands rests on what was withdrawn or corrected
	CodeBaseEnded  attribution.Code = "base-withdrawn"
	CodeBaseCircle attribution.Code = "base-circle" // statements rest on each other in a circle
)

// Lint reports what is likely a mistake in who holds what, and what could be better documented: the rules that need
// holdings. Those that need none are [attribution.Case.Lint]'s. What the case accepts is left out. The findings are in
// the order of the encoded document.
func (x *Index) Lint() attribution.Findings {
	l := linter{x: x}
	l.withdrawals()
	all := x.AllHoldings()
	l.denials(all)
	l.undecided(all)
	l.bases(all)
	l.foundations(all)
	l.circles()
	slices.SortStableFunc(l.found, func(a, b lintFinding) int {
		return cmp.Or(cmp.Compare(a.at.Statement, b.at.Statement), cmp.Compare(a.at.Act, b.at.Act), cmp.Compare(a.order, b.order),
			cmp.Compare(a.Code, b.Code), cmp.Compare(a.Value, b.Value))
	})
	var out attribution.Findings
	for _, f := range l.found {
		out = append(out, f.Finding)
	}
	return x.c.Unaccepted(out, func(a *attribution.Acceptance) bool { return !x.cut.set && lintcode.In("query", a.Code) })
}

// A linter collects findings.
type linter struct {
	x     *Index
	found []lintFinding
}

// A lintFinding is a finding with its place, for which findings are ordered: in an act by the index of the list
// element.
type lintFinding struct {
	attribution.Finding
	at    Place
	order int
}

func (l *linter) add(at Place, order int, path string, code attribution.Code, value, message string) {
	l.found = append(l.found, lintFinding{attribution.Finding{Path: at.Pointer() + path, Code: code,
		Severity: severities[code], Value: value, Message: message}, at, order})
}

// withdrawals finds those of what is nobody's own who makes them.
func (l *linter) withdrawals() {
	v := newViews(l.x)
	for n, a := range l.x.acts {
		outer := a.outer()
		if !ends(outer.Verb) {
			continue
		}
		member, list := "/on/", outer.On
		if len(list) == 0 {
			member, list = "/answers/", outer.Answers
		}
		for i, r := range list {
			if !r.IsProposition() && l.x.texts[statementOf(r)] == nil {
				continue
			}
			own, contested := false, false
			for _, party := range l.x.performers(l.x.acts[n]) {
				verb, ok := v.endsAs(outer, r, party)
				own, contested = own || ok && verb == outer.Verb, contested || ok && verb == attribution.Contests
			}
			if contested && !own {
				l.add(a.place(0), i, member+strconv.Itoa(i), CodeNotHeld, string(r),
					"is not held by who "+string(outer.Verb)+" it; add the act by which it was held, or say contests")
			}
		}
	}
}

// denials finds those of a claim that their party goes on holding.
func (l *linter) denials(all []Holding) {
	since := make(map[target][]attribution.When)
	for i := range all {
		if all[i].holds() {
			t := target{all[i].Party, all[i].Proposition}
			since[t] = appendNew(since[t], all[i].Since)
		}
	}
	for _, p := range l.x.Positions() {
		if p.Verb != attribution.Denies && p.Verb != attribution.Contests || ends(l.x.Act(p.Place).Verb) {
			continue // withdrawals are another rule's
		}
		held := since[target{p.Party, p.On}]
		if !slices.ContainsFunc(held, func(since attribution.When) bool { return p.When.Before(since) != edtf.Yes }) {
			continue // it claimed it later
		}
		l.add(p.Place, 0, "", CodeDeniesOwn, string(p.On),
			string(p.Party)+" holds what it "+string(p.Verb)+" here; if it gave the claim up, say withdraws, "+
				"and if not, correct the reference")
	}
}

// undecided finds the holdings of which dates leave open whether they ended.
func (l *linter) undecided(all []Holding) {
	for _, h := range all {
		if h.Stands == edtf.CannotTell && !h.Uncertain {
			l.add(h.Place, 0, "", CodeUndecidedEnd, string(h.Proposition),
				"dates leave open whether "+string(h.Party)+" still holds it so; give dates with a zone or a time, or "+
					"let the withdrawal name the statement")
		}
	}
}

// bases finds standing agreements with what its party has given up, before or since.
func (l *linter) bases(all []Holding) {
	type agreed struct {
		at Place
		on int
	}
	seen := make(map[agreed]bool)
	for i, bases := range l.x.EndedBases(all) {
		h := &all[i]
		for _, b := range bases {
			n := slices.Index(l.x.Act(h.Place).On, b.Place.Statement.Ref())
			switch at := (agreed{h.Place, n}); {
			case b.To.Before(h.Since) == edtf.Yes:
				l.add(h.Place, 0, "", CodeBaseEnded, string(h.Proposition),
					string(h.Party)+" agrees with what "+string(b.Party)+" had given up before ("+string(b.To)+"); "+
						"see whether it agrees with something else")
			case h.Stands != edtf.No && n >= 0 && !seen[at]:
				seen[at] = true
				l.add(h.Place, n, "/on/"+strconv.Itoa(n), CodeBaseEnded, string(b.Place.Statement.Ref()), l.lost(h, &b))
			}
		}
	}
}

// lost says that a holding rests on what its party gave up.
func (l *linter) lost(h, base *Holding) string {
	return "was given up by " + string(base.Party) + dayOf(base.To) + ", and " + string(h.Party) +
		" still holds what rests on it; see whether it says why"
}

// foundations finds standing holdings of which the act says that it rests on a statement or a claim that its own party
// has given up.
func (l *linter) foundations(all []Holding) {
	gone := make(map[attribution.Ref][]*Holding) // by statement and by claim: holdings that were given up
	still := make(map[attribution.Ref]bool)      // and whether another stands
	for i := range all {
		for _, r := range []attribution.Ref{all[i].Place.Statement.Ref(), all[i].Proposition} {
			if all[i].Stands == edtf.No && ends(all[i].EndedBy) {
				gone[r] = append(gone[r], &all[i])
			} else if all[i].Stands != edtf.No {
				still[r] = true
			}
		}
	}
	type rest struct {
		at Place
		n  int
	}
	seen := make(map[rest]bool)
	for i := range all {
		h := &all[i]
		if h.Stands == edtf.No {
			continue
		}
		for n, r := range l.x.Act(h.Place).RestsOn {
			others := func(b *Holding) bool { return b.Party != h.Party }
			if at := slices.IndexFunc(gone[r], others); at >= 0 && !still[r] && !seen[rest{h.Place, n}] {
				seen[rest{h.Place, n}] = true
				l.add(h.Place, n, "/restsOn/"+strconv.Itoa(n), CodeBaseEnded, string(r), l.lost(h, gone[r][at]))
			}
		}
	}
}

// circles finds statements that rest on each other.
func (l *linter) circles() {
	on := make(map[attribution.StatementID][]attribution.StatementID)
	for id, t := range l.x.texts {
		for _, a := range l.x.actsOf(t) {
			for _, r := range a.outer().RestsOn {
				if other := statementOf(r); other != "" {
					on[id] = appendNew(on[id], other)
				}
			}
		}
	}
	for _, circle := range circlesOf(ids(on), on) {
		within := among(circle)
		if len(circle) == 1 && !slices.Contains(on[circle[0]], circle[0]) {
			continue
		}
		for _, id := range circle {
			t := l.x.texts[id]
			if t == nil {
				continue
			}
			for _, a := range l.x.actsOf(t) {
				for n, r := range a.outer().RestsOn {
					if within(statementOf(r)) {
						l.add(a.place(0), n, "/restsOn/"+strconv.Itoa(n), CodeBaseCircle, string(r),
							"rests on this statement in turn; say which of them came first, or leave one out")
					}
				}
			}
		}
	}
}
