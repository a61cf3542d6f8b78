package stix

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// A stand is what a party does with propositions by one act, from one day on, in the words of STIX: who holds a claim agrees with it, unless
// the report of its statement says so; who denies it disagrees; and of all else there is a note.
type stand struct {
	party attribution.ActorID
	since attribution.When
	act   int
	word  string // of opinions; zero: there is a note
	verb  string // what a note is headed with
	words attribution.Words
	on    []attribution.Ref
}

// A standKey is what stands by one statement are told apart by.
type standKey struct {
	statement attribution.StatementID
	party     attribution.ActorID
	since     attribution.When
	act       int
	word      string
	verb      string
}

// holds are the words of opinions of who holds a claim, who disagrees with it, and who does neither.
const (
	agrees            = "agree"
	neutral           = "neutral"
	disagrees         = "disagree"
	stronglyDisagrees = "strongly-disagree"
)

// survey asks the index who holds what, and who takes which position.
func (w *writer) survey() {
	x := w.x
	at := make(map[standKey]int)
	type taking struct {
		standKey
		on attribution.Ref
	}
	taken := make(map[taking]bool)
	add := func(place query.Place, party attribution.ActorID, since attribution.When, word, verb string, on attribution.Ref) {
		key := standKey{place.Statement, party, since, place.Act, word, verb}
		if word == agrees {
			key.act = 0 // one opinion says it of all that the party holds by the statement
		}
		list := w.stands[place.Statement]
		i, ok := at[key]
		if !ok {
			i = len(list)
			at[key] = i
			list = append(list, stand{party: party, since: since, act: place.Act, word: word, verb: verb})
			if !strings.HasPrefix(verb, baseEnded) {
				list[i].words = x.Words(place)
			}
			w.stands[place.Statement] = list
		}
		if t := (taking{key, on}); !taken[t] {
			taken[t] = true
			list[i].on = append(list[i].on, on)
		}
	}
	all := x.AllHoldings()
	for i, bases := range x.EndedBases(all) {
		h := all[i]
		switch {
		case h.Stands == edtf.No:
			w.ended[h.Proposition] = w.ended[h.Proposition] || h.EndedBy != attribution.Asserts
		case h.Stands == edtf.CannotTell:
			heading := string(h.Verb)
			if h.Leans != attribution.LeansFor {
				heading += ", leaning " + string(h.Leans)
			}
			add(h.Place, h.Party, h.Since, "", heading+", perhaps no longer", h.Proposition)
		case h.Leans == attribution.LeansOpen:
			add(h.Place, h.Party, h.Since, neutral, "", h.Proposition)
		case h.Leans == attribution.LeansAgainst:
			add(h.Place, h.Party, h.Since, disagrees, "", h.Proposition)
		default:
			w.held[h.Proposition] = true
			add(h.Place, h.Party, h.Since, agrees, "", h.Proposition)
		}
		for _, b := range bases {
			if h.Stands != edtf.No {
				add(h.Place, h.Party, h.Since, "", w.endOf(h, b), h.Proposition)
			}
		}
	}
	for p := range x.Positions() {
		w.speaks(p.Place.Statement, p.Party)
		if !w.isProposition(p.On) {
			continue
		}
		switch p.Verb {
		case attribution.Denies:
			add(p.Place, p.Party, p.When, stronglyDisagrees, "", p.On)
		case attribution.Contests:
			add(p.Place, p.Party, p.When, disagrees, "", p.On)
		case attribution.Supports, attribution.Acknowledges, attribution.TakesNote, attribution.DisputesBasis, attribution.Withdraws, attribution.Corrects:
			add(p.Place, p.Party, p.When, "", string(p.Verb), p.On)
		}
	}
	for p := range x.Reports() {
		for _, reporter := range x.Reporters(p.Place) {
			w.speaks(p.Place.Statement, reporter)
			if w.isProposition(p.On) {
				heading := "reports: " + w.nameOf(p.Party) + " " + string(p.Verb)
				if p.Leans != "" && p.Leans != attribution.LeansFor {
					heading += ", leaning " + string(p.Leans)
				}
				add(p.Place, reporter, p.When, "", heading, p.On)
			}
		}
	}
}

func (w *writer) speaks(id attribution.StatementID, party attribution.ActorID) {
	if w.speakers[id] == nil {
		w.speakers[id] = make(map[attribution.ActorID]bool)
	}
	w.speakers[id][party] = true
}

// baseEnded is how notes begin that say that what a party agreed to was withdrawn or corrected. Nobody says that: it follows.
const baseEnded = "base of "

// endOf says that what a party agreed to was withdrawn or corrected, by whom and when.
func (w *writer) endOf(h, b query.Holding) string {
	phrase := " withdrawn by "
	if b.EndedBy == attribution.Corrects {
		phrase = " corrected by "
	}
	phrase = baseEnded + w.nameOf(h.Party) + phrase + w.nameOf(b.Party)
	if b.To != "" {
		phrase += ", " + string(b.To)
	}
	return phrase
}

// nameOf returns the name by which a note calls a party.
func (w *writer) nameOf(id attribution.ActorID) string {
	if a := w.c.Actors[id]; a != nil {
		return cmp.Or(firstName(a), string(id))
	}
	return cmp.Or(string(id), "somebody not named")
}

// speaker returns the party whose report a statement is: the first of its authors and then of those in whose name it is made that performs
// any of its acts, else its first author.
func (w *writer) speaker(id attribution.StatementID, s *attribution.Statement) attribution.ActorID {
	speakers := w.speakers[id]
	for _, party := range slices.Concat(s.By, s.For) {
		if speakers[party] {
			return party
		}
	}
	if len(s.By) == 0 {
		return ""
	}
	return s.By[0]
}

// author returns the object of an actor as an author of others, which only identities can be: one that is none has one beside its own.
func (w *writer) author(id attribution.ActorID) ID {
	a := w.c.Actors[id]
	if o := w.identity(id); o != "" || a == nil {
		return o
	}
	o, ok := w.authors[id]
	if !ok {
		d := w.derived("identity", id.Ref(), "author")
		d.ref = derivedRef
		d.text("name", cmp.Or(firstName(a), string(id), nameless))
		d.text("identity_class", "group")
		o = d.id
		w.authors[id] = o
	}
	return o
}

// live returns the propositions that a party holds by its statement, which the report of that contains.
func (w *writer) live(id attribution.StatementID, party attribution.ActorID, when attribution.When) []attribution.Ref {
	for _, s := range w.stands[id] {
		if s.word == agrees && s.party == party && s.since == when {
			return s.on
		}
	}
	return nil
}

// writeStands writes what parties do by a statement, beside what its report says of its speaker.
func (w *writer) writeStands(id attribution.StatementID, s *attribution.Statement) {
	speaker := w.speaker(id, s)
	for _, st := range w.stands[id] {
		if st.word == agrees && st.party == speaker && st.since == s.When {
			continue
		}
		var refs []ID
		for _, on := range st.on {
			if o := w.ids[on]; o != "" {
				refs = append(refs, o)
			}
		}
		if refs == nil {
			continue
		}
		name := strings.Join([]string{"acts", itoa(st.act), string(st.party), st.word, st.verb, string(st.since)}, "/")
		var d *draft
		if st.word != "" {
			d = w.derived("opinion", id.Ref(), name)
			d.text("explanation", st.words.Text)
			d.text("opinion", st.word)
		} else {
			d = w.derived("note", id.Ref(), name)
			d.text("abstract", st.verb)
			d.text("content", cmp.Or(st.words.Text, st.verb))
		}
		d.ref = derivedRef
		if isLanguage(string(st.words.Lang)) {
			d.text("lang", string(st.words.Lang))
		}
		d.refs("object_refs", refs)
		if !strings.HasPrefix(st.verb, baseEnded) {
			d.text("created_by_ref", string(w.author(st.party)))
		}
		if day, ok := start(st.since); !ok {
			d.list("labels", []string{undated})
		} else if day.compare(w.now) <= 0 {
			d.text("created", string(day))
		}
	}
}

// markUnheld marks the relationships and sightings that nobody holds: what was withdrawn is revoked.
func (w *writer) markUnheld() {
	for _, d := range w.drafts {
		if kind := d.id.Type(); kind != "relationship" && kind != "sighting" || !w.isProposition(d.ref) || w.held[d.ref] || d.has("revoked") {
			continue
		}
		d.list("labels", []string{unasserted})
		if w.ended[d.ref] {
			d.set("revoked", node{kind: 't', text: value("true")})
		}
	}
}
