package stix

import (
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// A stand is what a party does with propositions by one act, from one day on, in the words of STIX: who holds a claim
// agrees with it, unless the report of its statement says so; who denies it disagrees; and of all else there is a note.
type stand struct {
	party attribution.ActorID
	since attribution.When
	place query.Place
	word  string // of opinions; zero: there is a note
	verb  string // what a note is headed with
	on    []attribution.Ref

	does     attribution.Verb    // of the act, for a label
	leans    attribution.Leaning // of what is not held for certain
	reported attribution.ActorID // who is said to do it
	ended    attribution.ActorID // who withdrew or corrected what the party agreed to
}

// isInferred reports whether nobody says what the note of a stand does: it follows.
func (s *stand) isInferred() bool { return strings.HasPrefix(s.verb, baseEnded) }

// A standKey is what stands by one statement are told apart by.
type standKey struct {
	statement attribution.StatementID
	party     attribution.ActorID
	since     attribution.When
	act       int
	word      string
	verb      string
}

// A survey makes stands of what the index has.
type survey struct {
	*writer
	known map[standKey]*stand
	room  []stand
	taken map[taking]bool
}

// A taking is that a stand is one on a proposition.
type taking struct {
	*stand
	on attribution.Ref
}

// survey asks the index who holds what, and who takes which position.
func (w *writer) survey() {
	holdings, positions, reports := w.x.AllHoldings(), w.x.Positions(), w.x.Reports()
	n := len(holdings) + len(positions) + len(reports)
	s := survey{writer: w, known: make(map[standKey]*stand, n), taken: make(map[taking]bool, n)}
	s.holdings(holdings)
	s.positions(positions)
	s.reports(reports)
}

// add notes the stand of a party on a proposition.
func (s *survey) add(place query.Place, does attribution.Verb, party attribution.ActorID, since attribution.When,
	word, verb string, on attribution.Ref) *stand {
	key := standKey{place.Statement, party, since, place.Act, word, verb}
	st := s.known[key]
	if st == nil {
		const most = 32 // stands that are made room for at once
		if len(s.room) == 0 {
			s.room = make([]stand, most)
		}
		st, s.room = &s.room[0], s.room[1:]
		*st = stand{party: party, since: since, place: place, word: word, verb: verb, does: does}
		s.known[key] = st
		s.stands[place.Statement] = append(s.stands[place.Statement], st)
	}
	if t := (taking{st, on}); !s.taken[t] {
		s.taken[t] = true
		st.on = append(st.on, on)
	}
	return st
}

// holdings notes who holds what, and who held it on what grounds that ended.
func (s *survey) holdings(all []query.Holding) {
	for i, bases := range s.x.EndedBases(all) {
		h := all[i]
		switch {
		case h.Stands == edtf.No:
			s.ended[h.Proposition] = s.ended[h.Proposition] || h.EndedBy != attribution.Asserts
		case h.Stands == edtf.CannotTell:
			heading := string(h.Verb)
			if h.Leans != attribution.LeansFor {
				heading += ", leaning " + string(h.Leans)
			}
			s.add(h.Place, h.Verb, h.Party, h.Since, "", heading+perhaps, h.Proposition)
		case h.Leans == attribution.LeansOpen:
			s.add(h.Place, h.Verb, h.Party, h.Since, neutral, "", h.Proposition).leans = h.Leans
		case h.Leans == attribution.LeansAgainst:
			s.add(h.Place, h.Verb, h.Party, h.Since, disagrees, "", h.Proposition).leans = h.Leans
		default:
			s.hold(h)
			s.add(h.Place, h.Verb, h.Party, h.Since, agrees, "", h.Proposition)
		}
		for _, b := range bases {
			if h.Stands != edtf.No {
				s.add(h.Place, "", h.Party, h.Since, "", s.endOf(h, b), h.Proposition).ended = b.Party
			}
		}
	}
}

// positions notes who denies or contests what, and who does something else with it.
func (s *survey) positions(all []query.Position) {
	for _, p := range all {
		s.speaks(p.Place.Statement, p.Party)
		if !p.On.IsProposition() {
			continue
		}
		switch p.Verb {
		case attribution.Denies:
			s.add(p.Place, p.Verb, p.Party, p.When, stronglyDisagrees, "", p.On)
		case attribution.Contests:
			s.add(p.Place, p.Verb, p.Party, p.When, disagrees, "", p.On)
		case attribution.Supports, attribution.Acknowledges, attribution.TakesNote, attribution.DisputesBasis,
			attribution.Withdraws, attribution.Corrects:
			s.add(p.Place, p.Verb, p.Party, p.When, "", string(p.Verb), p.On)
		}
	}
}

// reports notes who says of whom that it takes a position.
func (s *survey) reports(all []query.Position) {
	for _, p := range all {
		for _, reporter := range s.x.Reporters(p.Place) {
			s.speaks(p.Place.Statement, reporter)
			if !p.On.IsProposition() {
				continue
			}
			heading := "reports: " + s.nameOf(p.Party) + " " + string(p.Verb)
			if p.Leans != "" && p.Leans != attribution.LeansFor {
				heading += ", leaning " + string(p.Leans)
			}
			st := s.add(p.Place, p.Verb, reporter, p.When, "", heading, p.On)
			st.reported, st.leans = p.Party, p.Leans
		}
	}
}
