package query

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// A Holding is what makes a party hold a proposition: an act of its own that asserts it or agrees with it, from a day
// on, until it ends. Several of one party on one proposition may stand at once, such as those of a headline and of the
// body beneath it.
type Holding struct {
	Party       attribution.ActorID
	Proposition attribution.Ref     // an attribution or an account
	Leans       attribution.Leaning // for the claim, against it, or neither; never zero
	Verb        attribution.Verb    // asserts, or agrees
	Place       Place               // of the act
	// the day of the statement or, for a party that joined it later, of its joining; zero: not stated
	Since attribution.When

	Assessment attribution.Assessment // of the act: how sure the party says it is
	Words      attribution.Words      // of the act, see [Index.Words]

	// Stands says whether the party still holds it so, after all that the index knows. It is open where dates do not
	// decide whether the party withdrew it or asserted it again before or after. What a statement corrects, answers or
	// acts on is not later than it, whatever the dates.
	Stands  edtf.Answer
	EndedBy attribution.Verb        // where it does not stand: withdraws, corrects, or asserts
	EndedIn attribution.StatementID // the statement that ended it
	To      attribution.When        // the day on which it ended; zero: not stated

	// Uncertain says that dates leave open whether the act was done by the date of the index.
	Uncertain bool
}

// String returns the holding in short: who does what, in which estimative words, leaning which way where that is not
// for the claim, since when, and whether it ended, as in
//
//	ncsc asserts "highly likely" (2024-03-25)
//	vendor asserts "highly unlikely", leaning against (2024-05-01), ended by withdraws in update (2024-06-01)
func (h Holding) String() string {
	var b strings.Builder
	b.WriteString(string(h.Party) + " " + string(h.Verb))
	for _, t := range []attribution.Term{h.Assessment.Likelihood, h.Assessment.Certainty, h.Assessment.Confidence,
		h.Assessment.Standard} {
		if t.Text != "" {
			b.WriteString(" " + strconv.Quote(t.Text))
			break
		}
	}
	switch h.Leans {
	case attribution.LeansOpen:
		b.WriteString(", leaving it open")
	case attribution.LeansAgainst:
		b.WriteString(", leaning against")
	}
	b.WriteString(dayOf(h.Since))
	switch {
	case h.Stands == edtf.No:
		b.WriteString(", ended by " + string(h.EndedBy) + " in " + string(h.EndedIn) + dayOf(h.To))
	case h.Stands == edtf.CannotTell:
		b.WriteString(", perhaps ended")
	}
	if h.Uncertain {
		b.WriteString(", perhaps later")
	}
	return b.String()
}

// dayOf returns a date in parentheses, without its zone, or nothing where it is not stated.
func dayOf(when attribution.When) string {
	if when == "" {
		return ""
	}
	text := string(when)
	if d, err := when.Date(); err == nil {
		text = d.String()
	}
	return " (" + text + ")"
}

// holds reports whether the party certainly holds the proposition: it leans for it, was certainly done, and stands.
func (h *Holding) holds() bool {
	return h.Leans == attribution.LeansFor && h.Stands == edtf.Yes && !h.Uncertain
}

// Holders returns the holdings by which parties certainly hold a proposition: they lean for it, were made by the date
// of the index, and stand. Who only may hold it is among the [Index.PossibleHolders].
func (x *Index) Holders(proposition attribution.Ref) []Holding {
	return slices.DeleteFunc(x.Holdings(proposition), func(h Holding) bool { return !h.holds() })
}

// PossibleHolders returns the holdings of the parties that only may hold a proposition: they lean for it, and dates
// leave open whether they were made by the date of the index or whether they stand. A party that certainly holds it is
// not among them.
func (x *Index) PossibleHolders(proposition attribution.Ref) []Holding {
	all := x.Holdings(proposition)
	certain := make(map[attribution.ActorID]bool)
	for i := range all {
		if all[i].holds() {
			certain[all[i].Party] = true
		}
	}
	return slices.DeleteFunc(all, func(h Holding) bool {
		return h.Leans != attribution.LeansFor || h.Stands == edtf.No || certain[h.Party]
	})
}

// Holdings returns the holdings of a proposition, whichever way they lean, those that ended too.
func (x *Index) Holdings(proposition attribution.Ref) []Holding {
	return x.resolve(x.holdingsOf(proposition))
}

// AllHoldings returns all holdings, those that ended too.
func (x *Index) AllHoldings() []Holding {
	k := x.takeovers()
	var all []holding
	for n := range x.acts {
		for _, c := range k.held(int32(n)) {
			all = x.appendHoldings(all, int32(n), c)
		}
	}
	return x.resolve(all)
}

// HoldingsBy returns the holdings of a party, those that ended too.
func (x *Index) HoldingsBy(party attribution.ActorID) []Holding {
	k := x.takeovers()
	var all []holding
	for n, rank := range x.performed(party) {
		for _, c := range k.held(n) {
			all = append(all, holding{party, c, rank, n})
		}
	}
	return x.resolve(all)
}

// claimants returns the parties that hold a proposition, or only may, each once, in the order of their ids.
func (x *Index) claimants(proposition attribution.Ref) []attribution.ActorID {
	return claimantsAmong(x.Holdings(proposition))
}

func claimantsAmong(all []Holding) []attribution.ActorID {
	var out []attribution.ActorID
	for _, h := range all {
		if h.Leans == attribution.LeansFor && h.Stands != edtf.No {
			out = append(out, h.Party)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Claimed says whether anybody had made a proposition a claim by the date of the index: had asserted it or agreed with
// it, leaning for it, or was said to have done so. The answer is [edtf.CannotTell] where dates leave it open.
func (x *Index) Claimed(proposition attribution.Ref) edtf.Answer {
	answer := edtf.No
	for _, n := range x.on[proposition] {
		if inner, _ := x.acts[n].inner(); !inner.Verb.Holds() || inner.Leaning() != attribution.LeansFor {
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
	party attribution.ActorID
	claim
	rank int32 // of the voice
	act  int32
}

func (x *Index) holdingsOf(proposition attribution.Ref) []holding {
	acts, _ := x.assertions(proposition)
	var all []holding
	for _, a := range acts {
		all = x.appendHoldings(all, a.act, claim{proposition, a.sign})
	}
	return all
}

func (x *Index) appendHoldings(all []holding, n int32, c claim) []holding {
	for rank, parties := range x.speaking(x.acts[n]) {
		for _, party := range parties {
			all = append(all, holding{party, c, rank, n})
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
			if rank := x.rankOf(x.acts[n].text, party); rank != notYet && !yield(n, rank) {
				return
			}
		}
	}
}

// resolve works out how holdings end, and puts them in order. For each party and proposition among them, all holdings
// must be there.
func (x *Index) resolve(all []holding) []Holding {
	slices.SortFunc(all, func(a, b holding) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.act, b.act), cmp.Compare(a.party, b.party),
			cmp.Compare(a.ref, b.ref),
			cmp.Compare(a.sign, b.sign))
	})
	out := make([]Holding, len(all))
	for i, h := range all {
		v, outer, place := &x.voices[h.rank], x.acts[h.act].outer(), x.acts[h.act].place(0)
		out[i] = Holding{Party: h.party, Proposition: h.ref, Leans: h.sign.leaning(), Verb: outer.Verb, Place: place,
			Since:      v.when,
			Assessment: outer.Assessment, Words: x.words(outer, outer.Quotes), Stands: edtf.Yes, Uncertain: v.uncertain}
	}
	newEndings(x, all, out).work()
	return out
}
