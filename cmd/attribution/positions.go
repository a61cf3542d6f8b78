package main

import (
	"fmt"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// position is what positions prints with -json. Who only reports that another takes a position has the verb reports,
// and the other's position beside it: neither is the reporter's own, and the other need not have taken it. The terms of
// a report are what it ascribes.
type position struct {
	Attribution attribution.AttributionID `json:"attribution"`
	Party       attribution.ActorID       `json:"party"`
	PartyName   string                    `json:"partyName"`
	// which party it is in all cases: a code, or a UUID
	Identity query.Identity   `json:"identity,omitempty" across:"yes"`
	Verb     attribution.Verb `json:"verb"`
	// of asserts and agrees, also where these are reported; else empty
	Leans     attribution.Leaning     `json:"leans"`
	Statement attribution.StatementID `json:"statement"`
	// what the party names in place of the attribution; empty: it names it
	Through  attribution.Ref  `json:"through"`
	Date     attribution.When `json:"date"`
	Reported *reported        `json:"reported,omitempty"`
	assessed
	cited
	fate
}

// fate is what became of a holding, where it does not certainly stand as it was made: whether it still stands, what
// ended it, and which parties ended what it agreed to.
type fate struct {
	Stands  string                  `json:"stands,omitempty"` // cannot-tell, no
	EndedBy attribution.Verb        `json:"endedBy,omitempty"`
	EndedIn attribution.StatementID `json:"endedIn,omitempty"`
	To      attribution.When        `json:"to,omitempty"`
	Bases   []base                  `json:"bases,omitempty"`
}

// base is a party that withdrew or corrected what another agreed to.
type base struct {
	Party   attribution.ActorID     `json:"party"`
	EndedBy attribution.Verb        `json:"endedBy"`
	EndedIn attribution.StatementID `json:"endedIn"`
	To      attribution.When        `json:"to"`
}

// reported is what another party is said to have done, which may be to report a third; an empty party says that nobody
// is named.
type reported struct {
	Party    attribution.ActorID `json:"party"`
	Verb     attribution.Verb    `json:"verb"`
	Reported *reported           `json:"reported,omitempty"`
}

func (p *program) positions(o *options, args []string) int {
	if !p.table(o, position{}) {
		return exitFailure
	}
	return p.answer(o, args, func(a *answer) error {
		for _, all := range a.positions() {
			if a.json {
				if err := rows(a, all); err != nil {
					return err
				}
			} else if err := a.writePositions(all); err != nil {
				return err
			}
		}
		return nil
	})
}

// positions returns the positions on each attribution of the case, by id, those that parties take themselves before
// those that are reported.
func (a *answer) positions() [][]position {
	on := make(map[attribution.Ref][]position)
	fates := a.fates()
	for _, found := range a.x.Positions() {
		p := a.position(found.Party, found)
		p.fate = fates[leaningPerformance{performance{found.On, found.Party, found.Place}, found.Leans}]
		on[found.On] = append(on[found.On], p)
	}
	for _, found := range a.x.Reports() {
		for _, reporter := range a.x.Reporters(found.Place) {
			for _, r := range reports(a.x, found) {
				p := a.position(reporter, found)
				p.Verb, p.Reported = attribution.Reports, r
				on[found.On] = append(on[found.On], p)
			}
		}
	}
	var out [][]position
	for _, id := range sorted(a.c.Attributions) {
		all := on[id.Ref()]
		for i := range all {
			all[i].Attribution = id
		}
		if len(all) > 0 {
			out = append(out, distinct(all))
		}
	}
	return out
}

// A leaningPerformance is a performance that leans one way, of which one act may make several.
type leaningPerformance struct {
	performance
	leans attribution.Leaning
}

// fates says what became of holdings.
func (a *answer) fates() map[leaningPerformance]fate {
	out := make(map[leaningPerformance]fate)
	all := a.x.AllHoldings()
	for i, bases := range a.x.EndedBases(all) {
		h := all[i]
		f := fate{EndedBy: h.EndedBy, EndedIn: h.EndedIn, To: h.To, Bases: basesOf(bases)}
		if stands := standing(h); stands != edtf.Yes {
			f.Stands = code(stands)
		}
		out[leaningPerformance{performance{h.Proposition, h.Party, h.Place}, h.Leans}] = f
	}
	return out
}

func basesOf(ended []query.Holding) []base {
	var out []base
	for _, h := range ended {
		out = append(out, base{h.Party, h.EndedBy, h.EndedIn, h.To})
	}
	return out
}

// ends says for people what became of a holding.
func (l labels) ends(f fate) []string {
	var out []string
	switch f.Stands {
	case "no":
		out = append(out, "ended: "+strings.Join(nonEmpty(word(string(f.EndedBy)), printable(string(f.To)),
			"in "+string(f.EndedIn)), " "))
	case "cannot-tell":
		out = append(out, "may hold it: dates leave it open")
	}
	for _, b := range f.Bases {
		verb := "withdrawn"
		if b.EndedBy == attribution.Corrects {
			verb = "corrected"
		}
		out = append(out, "base "+verb+" by "+strings.Join(nonEmpty(l.actor(b.Party), printable(string(b.To)),
			"in "+string(b.EndedIn)), " "))
	}
	return out
}

func (a *answer) position(party attribution.ActorID, found query.Position) position {
	return position{
		Party: party, PartyName: a.actor(party), Identity: a.identity(party), Verb: found.Verb, Leans: found.Leans,
		Statement: found.Place.Statement, Through: found.Through,
		Date: found.When, assessed: assessment(a.x.Act(found.Place).Assessment), cited: a.cite(party, found.Place),
	}
}

// reports says what the reporter of a position says, those included through whom it has it.
func reports(x *query.Index, found query.Position) []*reported {
	told := []*reported{{Party: found.Party, Verb: found.Verb}}
	for at := found.Place; at.Reported > 1; {
		at.Reported--
		by := x.Act(at).By
		if len(by) == 0 {
			by = []attribution.ActorID{""}
		}
		var through []*reported
		for _, party := range by {
			for _, r := range told {
				through = append(through, &reported{party, attribution.Reports, r})
			}
		}
		told = through
	}
	return told
}

// distinct leaves out what is there twice, as of a party that says the same in two parts of one statement.
func distinct(all []position) []position {
	seen := make(map[string]bool)
	return slices.DeleteFunc(all, func(x position) bool {
		text := text(x)
		twice := seen[text]
		seen[text] = true
		return twice
	})
}

// writePositions writes the positions on one attribution for people.
func (a *answer) writePositions(all []position) error {
	id := all[0].Attribution
	if err := paragraph(a.w, "▸ ", a.of(id.Ref())+" ("+string(id)+")"); err != nil {
		return err
	}
	for _, x := range all {
		text := x.PartyName
		if x.Reported != nil {
			text += " says that " + a.reported(x.Reported)
		}
		if x.Date != "" {
			text += ", " + printable(string(x.Date))
		}
		text += ", in " + string(x.Statement)
		if x.Through != "" {
			text += ", on " + printable(string(x.Through))
		}
		parts := append([]string{text}, x.terms()...)
		if x.Words != "" {
			parts = append(parts, quoted(x.Words))
		}
		parts = slices.Concat(parts, leaning(x.Leans), a.ends(x.fate))
		if err := paragraph(a.w, fmt.Sprintf("    %-20s  ", word(string(x.Verb))), strings.Join(parts, "; ")); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(a.w)
	return err
}

func (l labels) reported(r *reported) string {
	who := "somebody"
	if r.Party != "" {
		who = l.actor(r.Party)
	}
	if r.Reported != nil {
		return who + " says that " + l.reported(r.Reported)
	}
	return who + " " + word(string(r.Verb))
}
