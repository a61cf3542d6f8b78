package stix

import (
	"example.com/attribution"
	"example.com/attribution/query"
)

// A claimKey is what makes one claim: a party that certainly holds a proposition.
type claimKey struct {
	party attribution.ActorID
	on    attribution.Ref
}

// hold notes that a party certainly holds a proposition. Of several acts by which it does, the last speaks for it.
func (w *writer) hold(h query.Holding) {
	w.held[h.Proposition] = true
	key := claimKey{h.Party, h.Proposition}
	if i, ok := w.speaking[key]; ok {
		w.holders[h.Proposition][i] = h
		return
	}
	w.speaking[key] = len(w.holders[h.Proposition])
	w.holders[h.Proposition] = append(w.holders[h.Proposition], h)
}

// claims makes the objects by which parties hold a proposition, one of each: the object that stands for the proposition
// is that of the first, or of whoever made the object that the proposition came from.
func (w *writer) claims(home *draft, ref attribution.Ref) {
	holders := w.holders[ref]
	first := 0
	for i, h := range holders {
		if w.toldBy(h) == home.id {
			first = i
		}
	}
	shared := home.members
	for i, h := range holders {
		d := home
		if i != first {
			d = w.startClaim(home.id.Type(), ref, h)
			d.members = append(d.members, shared...)
		}
		w.claim(d, h)
		if len(holders) > 1 && home.id.Type() == "sighting" {
			_, local := ref.Split()
			d.label(labelAccount + local)
		}
	}
}

// toldBy returns the object of somebody else that tells the statement by which a party holds a proposition.
func (w *writer) toldBy(h query.Holding) ID {
	if s := w.c.Statements[h.Place.Statement]; s != nil {
		return ID(keptOf(s.Extra).member("told_by").string())
	}
	return ""
}

// startClaim starts the object of one more holder: the one that its statement came from, or a new one.
func (w *writer) startClaim(kind string, ref attribution.Ref, h query.Holding) *draft {
	var d *draft
	if by := w.toldBy(h); by.Type() == kind && isStandard(by.UUID()) && !w.taken[by] {
		d = w.start(by)
		w.told[by] = d
	} else {
		d = w.derived(kind, ref, "holders/"+string(h.Party))
	}
	d.ref, d.of = derivedRef, ref
	return d
}

// claim says on an object who holds what it says, since when, in which words and how surely.
func (w *writer) claim(d *draft, h query.Holding) {
	w.objects[claimKey{h.Party, h.Proposition}] = d.id
	w.since(d, h.Since)
	for _, label := range labelsOf(h.Assessment) {
		d.label(label)
	}
	if w.toldBy(h) == d.id {
		return // of which the statement is told with the object
	}
	d.text("created_by_ref", string(w.author(h.Party)))
	w.cite(d, h.Place)
	words := w.x.Words(h.Place)
	n, how, ok := numberOf(h.Assessment)
	if ok {
		d.set("confidence", numberNode(n))
	}
	verb := string(h.Verb)
	if words.Text == "" {
		verb += ": " + w.phrase(h.Proposition)
	}
	d.compiled("description", textNode(spoken(w.nameOf(h.Party), words, verb, w.address(h.Place.Statement), how)))
	if w.isLanguage(words.Lang) && words.Text != "" {
		d.compiled("lang", textNode(string(words.Lang)))
	}
	d.set("external_references", w.references(sourceList(w.x.Source(h.Place))))
}

func numberNode(n int) node { return node{kind: '0', text: value(itoa(n))} }

// since dates an object by the day from which somebody says what it says, and labels it where the day is not known:
// then it is dated by the case.
func (w *writer) since(d *draft, when attribution.When) {
	if d.has("created") {
		return
	}
	day, ok := start(when)
	if !ok {
		d.label(undated)
		day, ok = start(w.c.Modified)
	}
	if ok && day.compare(w.now) <= 0 {
		d.text("created", string(day))
	}
}

// shows reports whether an object of a party shows by which act it holds a proposition.
func (w *writer) shows(id attribution.StatementID, st stand, on attribution.Ref) bool {
	i, ok := w.speaking[claimKey{st.party, on}]
	if !ok || w.objects[claimKey{st.party, on}] == "" {
		return false
	}
	h := w.holders[on][i]
	return h.Place.Statement == id && h.Place.Act == st.act && h.Since == st.since
}

// repeats reports whether the object of a party says of a proposition what the party says by another act, too.
func (w *writer) repeats(st stand, on attribution.Ref) bool {
	i, ok := w.speaking[claimKey{st.party, on}]
	if !ok || w.objects[claimKey{st.party, on}] == "" {
		return false
	}
	a, b := w.holders[on][i].Assessment, st.assessment
	return a.Likelihood.Text == b.Likelihood.Text && a.Confidence.Text == b.Confidence.Text &&
		a.Certainty.Text == b.Certainty.Text &&
		a.Standard.Text == b.Standard.Text
}
