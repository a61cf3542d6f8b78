package query

import (
	"cmp"
	"iter"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// A Position is what a party does with one thing that a statement names: asserts a claim, acknowledges it, denies it,
// condemns an incident, urges an actor. Positions hold nothing, but for those with the verbs asserts and agrees; when
// those ended, [Holding] says.
type Position struct {
	Party attribution.ActorID // zero: of a reported act, nobody is named
	Verb  attribution.Verb    // that of the act; contests where a party withdraws or corrects what it never held
	Leans attribution.Leaning // where it asserts or agrees with a proposition, which way; else zero
	On    attribution.Ref     // zero: nothing in particular

	// Through is what the act names in the place of On: a statement, which stands for what it asserts as a whole, or
	// what somebody declines to attribute, for the attributions of the family that is refused. Zero: the act names On
	// itself.
	Through attribution.Ref

	Place Place // of the act
	// the day of the statement or, for a party that joined it later, of its joining; zero: not stated
	When attribution.When

	// Uncertain says that dates leave open whether the act was done by the date of the index.
	Uncertain bool

	// Hidden says that On is a claim that nobody had made by the date of the index. Who denies it denies what was only
	// expected.
	Hidden bool
}

// Positions returns all positions that parties take in statements of their own or made in their name.
func (x *Index) Positions() []Position { return x.arranged(x.all(false), false) }

// PositionsOn returns the positions on something: a claim, a statement, an incident, an actor, a response, an item of
// evidence. On a claim they include those on statements that make it.
func (x *Index) PositionsOn(r attribution.Ref) []Position {
	return x.arranged(newViews(x).touching(r), false)
}

// PositionsBy returns the positions of a party.
func (x *Index) PositionsBy(party attribution.ActorID) []Position {
	v := newViews(x)
	var out []taken
	for n, rank := range x.performed(party) {
		if a := x.acts[n]; !a.reports() {
			for _, s := range v.sights(n, party) {
				out = append(out, taken{party, rank, n, s})
			}
		}
	}
	return x.arranged(out, false)
}

// Reports returns the positions that statements say others take. They are not the reporter's, and the party may not
// have done what it is said to have done: neither holds anything by it.
func (x *Index) Reports() []Position { return x.arranged(x.all(true), true) }

// ReportsOn returns the positions that statements say others take on something, as [Index.PositionsOn] does for
// positions.
func (x *Index) ReportsOn(r attribution.Ref) []Position {
	return x.arranged(newViews(x).touching(r), true)
}

// Notes returns what the compilers remark on something. It is a position of nobody.
func (x *Index) Notes(r attribution.Ref) []Position {
	var out []Position
	for _, n := range x.on[r] {
		a := x.acts[n]
		if inner, depth := a.inner(); inner.Verb != attribution.Notes || depth > 0 {
			continue
		}
		for _, party := range x.performers(a) {
			out = append(out, x.position(taken{party, a.text.voice, n, sight{on: r, verb: attribution.Notes}}))
		}
	}
	return out
}

// Silent returns the parties that speak for themselves somewhere in the case, or whose words the compilers looked for
// in vain, and took no position on something, each once, in the order of their ids. Speaking for oneself is any act but
// reporting and the compilers' noting. [Index.Searches] says who of them was looked for. A party some of whose words
// are not coded yet is not among them. On an incident, a position on a claim about it counts, and so does one on an
// incident to which the party follows it, see [Index.Chains].
func (x *Index) Silent(on attribution.Ref) []attribution.ActorID {
	silent, uncoded := make(map[attribution.ActorID]bool), make(map[attribution.ActorID]bool)
	for _, a := range x.acts {
		if a.reports() || a.outer().Verb == attribution.Notes {
			continue
		}
		for _, parties := range x.speaking(a) {
			for _, party := range parties {
				silent[party] = true
				uncoded[party] = uncoded[party] || a.outer().Verb == attribution.Speaks
			}
		}
	}
	for _, s := range x.searchesOn(on) {
		for _, r := range s.For {
			if collection, id := r.Split(); collection == actors && s.Result == attribution.ResultNotFound {
				silent[attribution.ActorID(id)] = true
			}
		}
	}
	for party := range uncoded {
		if uncoded[party] {
			delete(silent, party)
		}
	}
	about := []attribution.Ref{on}
	if collection, id := on.Split(); collection == incidents {
		about = append(about, x.claimsAbout(attribution.IncidentID(id))...)
	}
	for party := range x.spoke(about) {
		delete(silent, party)
	}
	if collection, id := on.Split(); collection == incidents {
		w := x.walker(attribution.IncidentID(id), nil)
		for _, other := range w.incidents() {
			for party := range x.spoke(append(x.claimsAbout(other), other.Ref())) {
				if silent[party] && w.follows(party)[other.Ref()] {
					delete(silent, party)
				}
			}
		}
	}
	return ids(silent)
}

// spoke returns who took a position on some of the things named.
func (x *Index) spoke(about []attribution.Ref) map[attribution.ActorID]bool {
	out := make(map[attribution.ActorID]bool)
	v, of := newViews(x), among(slices.Clone(about))
	for n := range x.concerned(about) {
		withdraws := ends(x.acts[n].outer().Verb)
		for _, parties := range x.takers(n) {
			for _, party := range parties {
				// What a withdrawal is on depends on who withdraws.
				if !withdraws || slices.ContainsFunc(v.sights(n, party), func(s sight) bool { return of(s.on) }) {
					out[party] = true
				}
			}
		}
	}
	return out
}

// concerned returns the acts that are on some of the things named, through what stands for them too, and that report
// nothing.
func (x *Index) concerned(about []attribution.Ref) map[int32]bool {
	acts := make(map[int32]bool)
	v := newViews(x)
	add := func(r attribution.Ref, wanted func(*attribution.Act) bool) {
		for _, a := range v.naming(r) {
			if a.depth == 0 && takesPosition(a.inner.Verb) && wanted(a.inner) {
				acts[a.n] = true
			}
		}
	}
	type question struct {
		subject attribution.Ref
		family  attribution.Family
	}
	asked := make(map[question]bool)
	for _, r := range about {
		add(r, func(*attribution.Act) bool { return true })
		if a := x.attribution(r); a != nil && !asked[question{a.Subject, a.LinkFamily()}] {
			asked[question{a.Subject, a.LinkFamily()}] = true
			add(a.Subject, func(inner *attribution.Act) bool { return refuses(inner, a.LinkFamily()) })
		}
	}
	own, wholes := x.assertions(slices.DeleteFunc(about, func(r attribution.Ref) bool { return !r.IsProposition() })...)
	for _, a := range own {
		acts[a.act] = true
	}
	for _, w := range wholes {
		add(w.text.id.Ref(), func(inner *attribution.Act) bool {
			// which is among own
			return w.sign == signFor && inner.Verb != attribution.Asserts && inner.Verb != attribution.Agrees
		})
	}
	return acts
}

// refuses reports whether an act declines to speak to a link.
func refuses(a *attribution.Act, family attribution.Family) bool {
	return a.Verb == attribution.Declines && a.Refuses != "" && a.Refuses == family
}

// A taken position is one that is not worked out.
type taken struct {
	party attribution.ActorID
	rank  int32
	act   int32
	sight
}

// A sight is one of the things that an act is on, as one performer sees it.
type sight struct {
	on, through attribution.Ref
	verb        attribution.Verb
	leans       attribution.Leaning // of what makes, or would make, a holding
}

func (a act) reports() bool {
	outer := a.outer()
	return outer.Verb == attribution.Reports && outer.Reported != nil
}

// all returns the positions of all acts, or the reported positions.
func (x *Index) all(reported bool) []taken {
	v := newViews(x)
	var out []taken
	for n := range x.acts {
		if x.acts[n].reports() != reported {
			continue
		}
		for rank, parties := range x.takers(int32(n)) {
			for _, party := range parties {
				for _, s := range v.sights(int32(n), party) {
					out = append(out, taken{party, rank, int32(n), s})
				}
			}
		}
	}
	return out
}

// takers gives those whose positions an act makes: its performers with their voices or, where it reports, those who are
// said to have done what is reported.
func (x *Index) takers(n int32) iter.Seq2[int32, []attribution.ActorID] {
	a := x.acts[n]
	inner, depth := a.inner()
	if depth == 0 {
		return x.speaking(a)
	}
	return func(yield func(int32, []attribution.ActorID) bool) {
		if parties := unique(inner.By); len(parties) > 0 {
			yield(a.text.voice, parties)
		} else {
			yield(a.text.voice, []attribution.ActorID{""})
		}
	}
}

// takesPosition reports whether acts with a verb make positions, or contain what does.
func takesPosition(v attribution.Verb) bool { return v != attribution.Notes && v != attribution.Speaks }

// arranged puts positions, or those that are reported, in order.
func (x *Index) arranged(all []taken, reported bool) []Position {
	all = slices.DeleteFunc(all, func(t taken) bool {
		return x.acts[t.act].reports() != reported || !takesPosition(t.verb) || t.verb == attribution.Reports
	})
	slices.SortFunc(all, func(a, b taken) int {
		if c := cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.act, b.act)); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(a.party, b.party), cmp.Compare(a.on, b.on), cmp.Compare(a.through, b.through),
			cmp.Compare(a.leans, b.leans))
	})
	hidden := x.hidden()
	out := make([]Position, len(all))
	for i, t := range all {
		out[i] = x.position(t)
		out[i].Hidden = hidden(t.on)
	}
	return out
}

func (x *Index) position(t taken) Position {
	v := &x.voices[t.rank]
	_, depth := x.acts[t.act].inner()
	return Position{Party: t.party, Verb: t.verb, Leans: t.leans, On: t.on, Through: t.through,
		Place: x.acts[t.act].place(depth), When: v.when,
		Uncertain: v.uncertain}
}

// hidden returns a function that reports whether something is a claim that nobody had made by the date of the index.
func (x *Index) hidden() func(attribution.Ref) bool {
	known := make(map[attribution.Ref]bool)
	return func(r attribution.Ref) bool {
		if !x.cut.set || !r.IsProposition() {
			return false
		}
		hidden, ok := known[r]
		if !ok {
			hidden = x.Claimed(r) == edtf.No
			known[r] = hidden
		}
		return hidden
	}
}
