package report

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// A position is what parties do with one thing by one act on one day, as the index has it. Those who joined a statement
// on a day of their own have a position of their own, and so has a party whose holding ended in another way than that
// of others.
type position struct {
	id      attribution.StatementID
	in      *attribution.Statement
	act     *attribution.Act // of the statement, which may report another
	place   query.Place
	verb    attribution.Verb      // of what is reported, where something is
	leans   attribution.Leaning   // of asserts and agrees; else zero
	through attribution.Ref       // what the act names in the place of what the position is on; zero: that itself
	parties []attribution.ActorID // who takes the position or, where it is reported, who reports it
	said    []attribution.ActorID // of a report: who is said to take the position; empty: somebody who is not named
	day     attribution.When      // of the statement or, for who joined it, of the joining
	fate    fate                  // of the holding that the position makes
	doubt   bool                  // dates leave open whether it was taken by the date of the report
	report  bool                  // it is what a statement says of somebody else
}

// A fate is what became of a holding. The zero fate is of a position that makes none.
type fate struct {
	holds bool
	stays edtf.Answer // whether the party still holds it so
	by    attribution.Verb
	in    attribution.StatementID
	to    attribution.When
	base  string // says by whom what it agreed to was withdrawn or corrected
}

func (d *dossier) fateOf(h query.Holding, bases []query.Holding) fate {
	var texts []string
	for _, b := range bases {
		phrase := d.say("base withdrawn by %s", d.actor(b.Party))
		if b.EndedBy == attribution.Corrects {
			phrase = d.say("base corrected by %s", d.actor(b.Party))
		}
		texts = append(texts, strings.Join(nonEmpty(phrase, d.date(b.To)), d.say(", ")))
	}
	return fate{true, h.Stands, h.EndedBy, h.EndedIn, h.To, strings.Join(unique(texts), d.say("; "))}
}

// A holdingKey is what a holding and the position that makes it have in common.
type holdingKey struct {
	party attribution.ActorID
	on    attribution.Ref
	place query.Place
	leans attribution.Leaning
}

// A positionKey is what distinguishes positions on one thing.
type positionKey struct {
	on, through attribution.Ref
	place       query.Place
	verb        attribution.Verb
	leans       attribution.Leaning
	day         attribution.When
	fate        fate
	report      bool
}

// positions collects what parties do with each thing, in the order of their days.
func (d *dossier) positions() map[attribution.Ref][]position {
	all := d.x.AllHoldings()
	for i, bases := range d.x.EndedBases(all) {
		h := all[i]
		d.fates[holdingKey{h.Party, h.Proposition, h.Place, h.Leans}] = d.fateOf(h, bases)
	}
	about := make(map[attribution.Ref][]position)
	at := make(map[positionKey]int)
	add := func(p query.Position, report bool) {
		in := d.c.Statements[p.Place.Statement]
		if in == nil {
			return
		}
		outer := p.Place
		outer.Reported = 0
		key := positionKey{on: p.On, through: p.Through, place: outer, verb: p.Verb, leans: p.Leans, day: p.When, report: report}
		if !report {
			key.fate = d.fates[holdingKey{p.Party, p.On, p.Place, p.Leans}]
		}
		i, ok := at[key]
		if !ok {
			i = len(about[p.On])
			at[key] = i
			act := d.x.Act(outer)
			x := position{id: p.Place.Statement, in: in, act: &act, place: p.Place, verb: p.Verb, leans: p.Leans,
				through: p.Through, day: p.When,
				fate: key.fate, doubt: p.Uncertain, report: report}
			if report {
				x.parties = d.x.Reporters(p.Place)
			}
			about[p.On] = append(about[p.On], x)
		}
		x := &about[p.On][i]
		switch {
		case !report:
			x.parties = append(x.parties, p.Party)
		case p.Party != "":
			x.said = append(x.said, p.Party)
		}
	}
	for _, p := range d.x.Positions() {
		add(p, false)
	}
	for _, p := range d.x.Reports() {
		add(p, true)
	}
	d.addUncoded(about)
	return about
}

// addUncoded adds the words of which it is not coded yet what they do. They make no position, and are not to be missed
// either.
func (d *dossier) addUncoded(about map[attribution.Ref][]position) {
	for _, id := range d.statements() {
		s := d.c.Statements[id]
		for i := range s.Acts {
			a := &s.Acts[i]
			if a.Verb != attribution.Speaks {
				continue
			}
			place := query.Place{Statement: id, Act: i}
			x := position{id: id, in: s, act: a, place: place, verb: a.Verb, parties: d.x.Reporters(place), day: s.When}
			on := a.On
			if len(on) == 0 {
				on = []attribution.Ref{""}
			}
			for _, r := range unique(on) {
				about[r] = append(about[r], x)
			}
		}
	}
}

// remarks are the notes of the compilers, in the order of their statements' dates.
func (d *dossier) remarks() []position {
	var out []position
	for _, id := range d.statements() {
		s := d.c.Statements[id]
		for i := range s.Acts {
			if s.Acts[i].Verb == attribution.Notes {
				out = append(out, position{id: id, in: s, act: &s.Acts[i], verb: attribution.Notes, day: s.When})
			}
		}
	}
	return out
}

// firstHand reports whether the position is its parties' own, and not what they say of another party.
func (x position) firstHand() bool { return !x.report }

// current reports whether the position is one that its parties still take.
func (x position) current() bool { return x.firstHand() && (!x.fate.holds || x.fate.stays != edtf.No) }

// holds reports whether the parties hold what the position is on, or only may.
func (x position) holds() (certain, possible bool) {
	held := x.firstHand() && x.fate.holds && x.leans == attribution.LeansFor && x.fate.stays != edtf.No
	certain = held && x.fate.stays == edtf.Yes && !x.doubt
	return certain, held && !certain
}

// class is how a position stands to what it is on: it claims or rejects it, did so and no longer does, or only speaks
// of it.
func (x position) class() string {
	switch {
	case x.report:
		return "speaks"
	case !x.current():
		return "ended"
	case x.leans == attribution.LeansOpen:
		return "speaks"
	case x.leans == attribution.LeansAgainst:
		return "rejects"
	}
	return classOf(x.verb)
}

// became says which way a position leans, where that is not for the claim, and what became of it: that its parties
// withdrew it or said it again, that this is not known, or that what it agreed to was withdrawn.
func (d *dossier) became(x position) []string {
	var out []string
	switch x.leans {
	case attribution.LeansOpen:
		out = append(out, d.say("leaving it open"))
	case attribution.LeansAgainst:
		out = append(out, d.say("leaning against it"))
	}
	switch {
	case x.fate.holds && x.fate.stays == edtf.No:
		phrase := ""
		switch by := d.actors(x.parties); x.fate.by {
		case attribution.Withdraws:
			phrase = d.say("withdrawn by %s", by)
		case attribution.Corrects:
			phrase = d.say("corrected by %s", by)
		default:
			phrase = d.say("said again by %s", by)
		}
		refs := ""
		if s := d.c.Statements[x.fate.in]; s != nil {
			refs = d.refs(s.Source)
		}
		out = append(out, strings.Join(nonEmpty(strings.Join(nonEmpty(phrase, d.date(x.fate.to)), d.say(", ")), refs), " "))
	case x.fate.holds && x.fate.stays == edtf.CannotTell:
		out = append(out, d.say("perhaps no longer held"))
	}
	return append(out, nonEmpty(x.fate.base)...)
}

// speakers returns through whom the parties of a position speak, where that is somebody else.
func (x position) speakers() []attribution.ActorID {
	if slices.Equal(x.parties, x.in.By) {
		return nil
	}
	joined := make(map[attribution.ActorID]bool, len(x.in.Joined))
	for i := range x.in.Joined {
		joined[x.in.Joined[i].Party] = true
	}
	if slices.ContainsFunc(x.parties, func(id attribution.ActorID) bool { return joined[id] }) {
		return nil
	}
	return x.in.By
}
