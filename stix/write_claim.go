package stix

import (
	"slices"

	"example.com/attribution"
	"example.com/attribution/query"
)

// A claimKey is what makes one claim: a party that certainly holds a proposition.
type claimKey struct {
	party attribution.ActorID
	on    attribution.Ref
}

// A holder is a party that certainly holds a proposition.
type holder struct {
	at     int // in the list of those who hold the proposition
	object ID  // of its claim; zero: none yet
}

// hold notes that a party certainly holds a proposition. Of several acts by which it does, the last speaks for it.
func (w *writer) hold(h query.Holding) {
	w.standing[w.toldBy(h)] = true
	key := claimKey{h.Party, h.Proposition}
	holders := w.holders[h.Proposition]
	if known := w.parties[key]; known != nil {
		holders[known.at] = h
		return
	}
	w.parties[key] = &holder{at: len(holders)}
	w.holders[h.Proposition] = append(holders, h)
}

// claims makes the objects by which parties hold a proposition, one of each: the object that stands for the proposition
// is that of whoever made the object that the proposition came from, and else that of the first who has none.
func (w *writer) claims(home *draft, ref attribution.Ref) {
	holders := w.holders[ref]
	by := func(id ID) int {
		return slices.IndexFunc(holders, func(h query.Holding) bool { return w.toldBy(h) == id })
	}
	first, shared := by(home.id), home.properties
	if place, foreign := w.foreign[home.id]; first < 0 && foreign {
		w.tellAct(home, place)
	} else if first < 0 {
		first = by("")
	}
	for i, h := range holders {
		d := home
		if i != first {
			d = w.startClaim(home.id.Type(), ref, h)
			d.properties = append(d.properties, shared...)
		}
		w.claim(d, h)
		if len(holders) > 1 && home.id.Type() == "sighting" {
			_, local := ref.Split()
			d.label(labelAccount + local)
		}
	}
}

// toldBy returns the object of somebody else that tells the statement, or the act of a report, by which a party holds a
// proposition.
func (w *writer) toldBy(h query.Holding) ID { return teller(w.toldWith(h)) }

// toldWith returns what is kept of that object.
func (w *writer) toldWith(h query.Holding) attribution.Extra {
	if e := w.x.Act(h.Place).Extra; teller(e) != "" {
		return e
	}
	if s := w.c.Statements[h.Place.Statement]; s != nil {
		return s.Extra
	}
	return nil
}

// teller returns the object of somebody else that tells an entity or an act.
func teller(e attribution.Extra) ID { return ID(keptOf(e).member("told_by").string()) }

// tellers returns the objects of others that tell statements, or acts of reports, each with the act that it tells.
func tellers(c *attribution.Case) map[ID]query.Place {
	out := make(map[ID]query.Place)
	tells := func(a attribution.Act) bool { return len(a.Extra) > 0 }
	for _, id := range sortedWhere(c.Statements, func(s *attribution.Statement) bool {
		return len(s.Extra) > 0 || slices.ContainsFunc(s.Acts, tells)
	}) {
		s := c.Statements[id]
		if by := teller(s.Extra); by != "" && out[by] == (query.Place{}) {
			out[by] = query.Place{Statement: id}
		}
		for i := range s.Acts {
			if by := teller(s.Acts[i].Extra); by != "" {
				out[by] = query.Place{Statement: id, Act: i}
			}
		}
	}
	return out
}

// tellAct writes an object of somebody else again that tells an act of a report. One that tells a statement is written
// with that.
func (w *writer) tellAct(d *draft, place query.Place) {
	a := w.x.Act(place)
	if kept := keptOf(a.Extra); ID(kept.member("told_by").string()) == d.id {
		for _, name := range []string{"created_by_ref", "external_references"} {
			if n := kept.member(name); n.exists() {
				d.kept = d.kept.with(name, n)
			}
		}
		w.tellWords(d, &a)
	}
}

// startClaim starts the object of one more holder: the one that its statement came from, or a new one.
func (w *writer) startClaim(kind string, ref attribution.Ref, h query.Holding) *draft {
	var d *draft
	if by := w.toldBy(h); by.Type() == kind && isStandard(by.UUID()) && w.made[by] == nil {
		d = w.start(by)
		d.kept, d.folds = keptOf(w.toldWith(h)), true
	} else {
		d = w.derived(kind, ref, "holders/"+string(h.Party))
	}
	d.ref, d.of = derivedRef, ref
	return d
}

// claim says on an object who holds what it says, since when, in which words and how surely.
func (w *writer) claim(d *draft, h query.Holding) {
	w.parties[claimKey{h.Party, h.Proposition}].object = d.id
	w.since(d, h.Since)
	d.label(labelsOf(&h.Assessment)...)
	if w.toldBy(h) == d.id {
		w.tellAct(d, h.Place)
		return
	}
	d.text("created_by_ref", string(w.author(h.Party)))
	w.cite(d, h.Place)
	w.call(d, h.Party)
	words := w.x.Words(h.Place)
	n, how, ok := w.numberOf(h.Assessment)
	if ok {
		d.set("confidence", value(itoa(n)))
	}
	verb := string(h.Verb)
	if words.Text == "" {
		verb += ": " + w.phrase(h.Proposition)
		w.phrased(d, h.Proposition)
	}
	d.compile("description", d.quotes.text(spoken(w.nameOf(h.Party), words, verb, w.address(h.Place.Statement), how)))
	if w.isLanguage(words.Lang) && words.Text != "" {
		d.compile("lang", d.quotes.text(string(words.Lang)))
	}
	d.set("external_references", w.references(sourceList(w.x.Source(h.Place))))
}

// since dates an object by the day from which somebody says what it says, and labels it where the day is not known:
// then it is dated by the case.
func (w *writer) since(d *draft, when attribution.When) {
	if d.has("created") {
		return
	}
	day, ok := w.begins(when)
	if !ok {
		d.label(undated)
		day, ok = w.begins(w.c.Modified)
	}
	if ok && day.compare(w.now) <= 0 {
		d.text("created", string(day))
	}
}

// holder returns a party as a holder of a proposition. It has no object where it does not hold that, or where no object
// stands for the proposition.
func (w *writer) holder(party attribution.ActorID, on attribution.Ref) holder {
	if h := w.parties[claimKey{party, on}]; h != nil {
		return *h
	}
	return holder{}
}

// shows reports whether an object of a party shows by which act it holds a proposition.
func (w *writer) shows(id attribution.StatementID, st *stand, on attribution.Ref) bool {
	by := w.holder(st.party, on)
	if by.object == "" {
		return false
	}
	h := &w.holders[on][by.at]
	return h.Place.Statement == id && h.Place.Act == st.place.Act && h.Since == st.since
}

// repeats reports whether the object of a party says of a proposition what the party says by another act, too.
func (w *writer) repeats(st *stand, on attribution.Ref) bool {
	by := w.holder(st.party, on)
	if by.object == "" {
		return false
	}
	a, act := &w.holders[on][by.at].Assessment, w.x.Act(st.place)
	b := &act.Assessment
	return a.Likelihood.Text == b.Likelihood.Text && a.Confidence.Text == b.Confidence.Text &&
		a.Certainty.Text == b.Certainty.Text &&
		a.Standard.Text == b.Standard.Text
}
