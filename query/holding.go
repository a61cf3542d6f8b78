package query

import (
	"cmp"
	"iter"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// A Holding is what makes a party hold a proposition: an act of its own that asserts it or agrees with it, from a day on, until it ends.
// Several of one party on one proposition may stand at once, such as those of a headline and of the body beneath it.
//
// The strength and the words are those of the act, see [Index.Act] and [Index.Words].
type Holding struct {
	Party       attribution.ActorID
	Proposition attribution.Ref  // an attribution or an account
	Verb        attribution.Verb // asserts, or agrees
	Place       Place            // of the act
	From        attribution.When // the day of the statement or, for a party that joined it later, of its joining; zero: not stated

	// Stands says whether the party still holds it so, after all that the index knows. It cannot be told where dates leave open whether the
	// party withdrew it or asserted it again before or after. What a statement corrects, answers or acts on is not later than it, whatever
	// the dates.
	Stands  edtf.Answer
	EndedBy attribution.Verb        // where it does not stand: withdraws, corrects, or asserts
	EndedIn attribution.StatementID // the statement that ended it
	To      attribution.When        // the day on which it ended; zero: not stated

	// Uncertain says that dates cannot tell whether the act was done by the date of the index.
	Uncertain bool
}

// Holdings gives all holdings, those that ended too.
func (x *Index) Holdings() iter.Seq[Holding] {
	return values(func() []Holding {
		k := x.takeovers()
		var all []holding
		for n := range x.acts {
			for _, proposition := range k.held(int32(n)) {
				all = x.appendHoldings(all, int32(n), proposition)
			}
		}
		return x.resolve(all)
	})
}

// HoldingsOf gives the holdings of a proposition, those that ended too.
func (x *Index) HoldingsOf(proposition attribution.Ref) iter.Seq[Holding] {
	return values(func() []Holding { return x.resolve(x.holdingsOf(proposition)) })
}

// HoldingsBy gives the holdings of a party, those that ended too.
func (x *Index) HoldingsBy(party attribution.ActorID) iter.Seq[Holding] {
	return values(func() []Holding {
		k := x.takeovers()
		var all []holding
		for n, rank := range x.performed(party) {
			for _, proposition := range k.held(n) {
				all = append(all, holding{party, proposition, rank, n})
			}
		}
		return x.resolve(all)
	})
}

// Holders returns the parties that hold a proposition, each once, in the order of their ids: those that have a holding of it that
// stands, or of which that cannot be told.
func (x *Index) Holders(proposition attribution.Ref) []attribution.ActorID {
	var out []attribution.ActorID
	for _, h := range x.resolve(x.holdingsOf(proposition)) {
		if h.Stands != edtf.No {
			out = append(out, h.Party)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Claimed says whether anybody had made a proposition a claim by the date of the index: had asserted it, agreed with it, or was said to
// have done so. It cannot be told where dates leave it open.
func (x *Index) Claimed(proposition attribution.Ref) edtf.Answer {
	answer := edtf.No
	for _, n := range x.on[proposition] {
		if inner, _ := x.acts[n].inner(); !inner.Verb.Holds() {
			continue
		}
		if !x.acts[n].text.uncertain {
			return edtf.Yes
		}
		answer = edtf.CannotTell
	}
	return answer
}

// A holding is a Holding of which the end is not worked out.
type holding struct {
	party       attribution.ActorID
	proposition attribution.Ref
	rank        int32 // of the voice
	act         int32
}

// held returns the propositions that the performers of an act hold by it.
func (k *takeovers) held(n int32) []attribution.Ref {
	a := k.x.acts[n]
	outer := a.outer()
	if !outer.Verb.Holds() {
		return nil
	}
	var out []attribution.Ref
	for _, r := range outer.On {
		if isProposition(r) {
			out = append(out, r)
		} else if id := statementOf(r); id != "" && outer.Verb == attribution.Agrees {
			out = append(out, k.of(id)...)
		}
	}
	return unique(out)
}

func (x *Index) holdingsOf(proposition attribution.Ref) []holding {
	acts, _ := x.assertions(proposition)
	var all []holding
	for _, n := range acts {
		all = x.appendHoldings(all, n, proposition)
	}
	return all
}

func (x *Index) appendHoldings(all []holding, n int32, proposition attribution.Ref) []holding {
	for rank, parties := range x.speaking(x.acts[n]) {
		for _, party := range parties {
			all = append(all, holding{party, proposition, rank, n})
		}
	}
	return all
}

// performed gives the acts that a party performs, with the ranks of the voices in which it does.
func (x *Index) performed(party attribution.ActorID) iter.Seq2[int32, int32] {
	return func(yield func(int32, int32) bool) {
		for _, rank := range x.parties[party] {
			t := x.voices[rank].text
			for i, a := range x.actsOf(t) {
				if len(a.outer().By) == 0 && !yield(t.firstAct+int32(i), rank) {
					return
				}
			}
		}
		for _, n := range x.named[party] {
			if !yield(n, x.acts[n].text.voice) {
				return
			}
		}
	}
}

// resolve works out how holdings end, and puts them in order. For each party and proposition among them, all holdings must be there.
func (x *Index) resolve(all []holding) []Holding {
	slices.SortFunc(all, func(a, b holding) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.act, b.act), cmp.Compare(a.party, b.party),
			cmp.Compare(a.proposition, b.proposition))
	})
	e := newEndings(x, all)
	out := make([]Holding, len(all))
	for i, h := range all {
		v := &x.voices[h.rank]
		out[i] = Holding{Party: h.party, Proposition: h.proposition, Verb: x.acts[h.act].outer().Verb, Place: x.acts[h.act].place(0),
			From: v.when, Uncertain: v.uncertain}
		e.end(&out[i], h)
	}
	return out
}
