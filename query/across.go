package query

import (
	"cmp"
	"iter"
	"slices"

	"example.com/attribution"
	"example.com/attribution/internal/inorder"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// An Identity says which party it is in all cases: the code of a state, the UUID of any other. Zero: the party is known
// in its case only.
type Identity string

// Across asks one question of many cases, and keeps none of them: of a stream of any length it needs the memory of a
// few cases for each processor, and with one processor that of one case. Answers come case by case, in the order of the
// stream, and within a case as [Index] gives them. An error of the stream, such as findings about one of its cases,
// comes in place of the answers of that case, and the next cases follow. Where the date cannot be read, that error is
// all.
//
// With several processors the stream is read, and cases are worked on, in other goroutines than that of the loop over
// the answers, some cases ahead of it. When the loop ends, so do they.
//
// A party is one across cases by the code of a state and by UUID, as [Merge] has it.
type Across struct {
	AsOf  attribution.When // what had been said by the end of this date, see [Index.AsOf]; zero: all
	Party Identity         // only answers that are of this party; zero: of all
	// parties known beyond the cases, such as those of package cases: the code of a state whose UUID a case gives
	// without one
	Common attribution.Actors
}

// A Found is an answer, and where it was found.
type Found[T any] struct {
	Index  *Index // of the case; to keep it is to keep the case
	Answer T
	// of whom the answer is: the holder, who takes the position, the voice; zero where that is not one party
	Party Identity
}

// Case returns the id of the case in which the answer was found.
func (f Found[T]) Case() string { return f.Index.c.ID }

// Indexes returns an index of each case. It is over the case itself, and not over a copy as that of [New]: while it is
// used, the case must not be changed, and the stream must not give the same case again.
func (a Across) Indexes(cases iter.Seq2[*attribution.Case, error]) iter.Seq2[*Index, error] {
	return func(yield func(*Index, error) bool) {
		for x := range work(a, cases, func(x *Index) *Index { return x }) {
			if !yield(x.of, x.err) {
				return
			}
		}
	}
}

// worked is what was made of the index of a case, or an error in place of that.
type worked[T any] struct {
	of  T
	err error
}

// work makes something of the index of each case, on all processors.
func work[T any](a Across, cases iter.Seq2[*attribution.Case, error], of func(*Index) T) iter.Seq[worked[T]] {
	at, err := newCut(a.AsOf)
	if err != nil {
		return func(yield func(worked[T]) bool) { yield(worked[T]{err: err}) }
	}
	type given struct {
		c   *attribution.Case
		err error
	}
	all := func(yield func(given) bool) {
		for c, err := range cases {
			if !yield(given{c, err}) {
				return
			}
		}
	}
	weightless := func(given) int { return 0 }
	return inorder.Map(all, 0, weightless, func(g given) worked[T] {
		if g.err != nil {
			return worked[T]{err: g.err}
		}
		return worked[T]{of: of(build(newFrame(cmp.Or(g.c, new(attribution.Case))), a.AsOf, at))}
	})
}

// Holders returns who certainly holds which proposition in which case: [Index.AllHoldings] of those who lean for it and
// whose holding stands.
func (a Across) Holders(cases iter.Seq2[*attribution.Case, error]) iter.Seq2[Found[Holding], error] {
	certain := func(x *Index) []Holding {
		return slices.DeleteFunc(x.AllHoldings(), func(h Holding) bool { return !h.holds() })
	}
	return across(a, cases, certain, func(h Holding) []attribution.ActorID { return []attribution.ActorID{h.Party} })
}

// Holdings returns [Index.AllHoldings] of each case.
func (a Across) Holdings(cases iter.Seq2[*attribution.Case, error]) iter.Seq2[Found[Holding], error] {
	return across(a, cases, (*Index).AllHoldings, func(h Holding) []attribution.ActorID { return []attribution.ActorID{h.Party} })
}

// Positions returns [Index.Positions] of each case.
func (a Across) Positions(cases iter.Seq2[*attribution.Case, error]) iter.Seq2[Found[Position], error] {
	return across(a, cases, (*Index).Positions,
		func(p Position) []attribution.ActorID { return []attribution.ActorID{p.Party} })
}

// Timeline returns [Index.Timeline] of each case. It is in order within a case. A party's events are those that it is
// behind.
func (a Across) Timeline(cases iter.Seq2[*attribution.Case, error]) iter.Seq2[Found[Event], error] {
	return across(a, cases, (*Index).Timeline, func(e Event) []attribution.ActorID { return e.By })
}

// Responses returns [Index.Responses] of each case. A party's are those that it takes, and those directed at it.
func (a Across) Responses(cases iter.Seq2[*attribution.Case, error]) iter.Seq2[Found[Reaction], error] {
	return across(a, cases, (*Index).Responses, func(r Reaction) []attribution.ActorID { return slices.Concat(r.By, r.Targets) })
}

// Origins returns [Index.Origins] of each proposition of each case. A party's are those of which it is a voice.
func (a Across) Origins(cases iter.Seq2[*attribution.Case, error]) iter.Seq2[Found[Origin], error] {
	all := func(x *Index) []Origin {
		var out []Origin
		for _, id := range ids(x.c.Attributions) {
			out = append(out, x.Origins(id.Ref())...)
		}
		for _, id := range ids(x.c.Accounts) {
			out = append(out, x.Origins(id.Ref())...)
		}
		return out
	}
	return across(a, cases, all, func(o Origin) []attribution.ActorID {
		parties := make([]attribution.ActorID, len(o.Parties))
		for i, v := range o.Parties {
			parties[i] = v.Party
		}
		return parties
	})
}

// across asks each case, and keeps what is of the party that is looked for.
func across[T any](a Across, cases iter.Seq2[*attribution.Case, error], ask func(*Index) []T,
	of func(T) []attribution.ActorID) iter.Seq2[Found[T], error] {
	return func(yield func(Found[T], error) bool) {
		codes := commonCodes(a.Common)
		for found := range work(a, cases, func(x *Index) []Found[T] { return answers(a, x, codes, ask, of) }) {
			if found.err != nil && !yield(Found[T]{}, found.err) {
				return
			}
			for _, f := range found.of {
				if !yield(f, nil) {
					return
				}
			}
		}
	}
}

// answers asks one case.
func answers[T any](a Across, x *Index, codes map[uuid.UUID]string, ask func(*Index) []T, of func(T) []attribution.ActorID) []Found[T] {
	if a.Party != "" && !x.knows(a.Party, codes) {
		return nil
	}
	var out []Found[T]
	for _, answer := range ask(x) {
		found := Found[T]{Index: x, Answer: answer}
		parties := of(answer)
		if len(parties) == 1 {
			found.Party = x.identity(parties[0], codes)
		}
		is := func(id attribution.ActorID) bool { return x.identity(id, codes) == a.Party }
		if a.Party == "" || slices.ContainsFunc(parties, is) {
			out = append(out, found)
		}
	}
	return out
}

// Identities returns which parties the actors of a case are in all cases, those left out that are known in this one
// only. The common parties are those of [Across].
func Identities(c *attribution.Case, common attribution.Actors) map[attribution.ActorID]Identity {
	if c == nil {
		return nil
	}
	codes := commonCodes(common)
	out := make(map[attribution.ActorID]Identity)
	for id := range c.Actors {
		if i := identityIn(c, id, codes); i != "" {
			out[id] = i
		}
	}
	return out
}

func (x *Index) identity(id attribution.ActorID, codes map[uuid.UUID]string) Identity {
	return identityIn(x.c, id, codes)
}

// knows reports whether a party is an actor of the case.
func (x *Index) knows(party Identity, codes map[uuid.UUID]string) bool {
	for id := range x.c.Actors {
		if x.identity(id, codes) == party {
			return true
		}
	}
	return false
}

// identityIn identifies a party as merging does, but for what is known in its case only.
func identityIn(c *attribution.Case, id attribution.ActorID, codes map[uuid.UUID]string) Identity {
	actor := c.Actors[id]
	if model.IsNil(actor) {
		return ""
	}
	own := actor.ActorProfile().UUID
	if own == uuid.Nil && len(c.MadeOf) == 0 {
		own = c.EntityUUID(id.Ref())
	}
	if s, ok := actor.(*attribution.State); ok {
		if code := cmp.Or(s.Code, codes[own]); code != "" {
			return Identity(code)
		}
	}
	if own == uuid.Nil {
		return ""
	}
	return Identity(own.String())
}

func commonCodes(common attribution.Actors) map[uuid.UUID]string {
	return codesOf([]*attribution.Case{{Actors: common}})
}
