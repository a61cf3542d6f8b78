package query

import (
	"cmp"
	"iter"
	"slices"
	"sync"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// An Index answers questions about one case as it was when [New] was called; later changes to the case do not reach it.
// It never changes, so several goroutines may use it at once.
//
// Answers come in one order everywhere: by date and, where dates are the same, by id; what has no date, or a malformed
// one, comes last. The order of a list claims nothing: what happened first is answered by [edtf.Answer] values, and by
// what [Index.Timeline] counts.
type Index struct {
	*frame
	date   attribution.When // of which it is an index, see AsOf; zero: of all that the case says
	cut    cut              // where that date ends
	texts  map[attribution.StatementID]*text
	voices []voice // by date, then id
	acts   []act   // by statement, in the order of the statements' own voices

	// the acts that name it in On; where they report, the acts that are reported
	on      map[attribution.Ref][]int32
	answers map[attribution.Ref][]int32 // the acts that name it in Answers, likewise
	ends    map[attribution.Ref][]int32 // the withdrawals and corrections of it
	// the acts that make their performers hold it or, of a statement, what it asserts
	holds   map[attribution.Ref][]int32
	parties map[attribution.ActorID][]int32 // the voices whose acts it performs where these name nobody
	named   map[attribution.ActorID][]int32 // the acts that name it in By

	once sync.Once
	sets *takeovers // once asked for

	agreeing sync.Once
	allied   *alliances // likewise
}

// A text is a statement that the index shows.
type text struct {
	id      attribution.StatementID
	s       *attribution.Statement
	own     []attribution.ActorID          // who performs acts that name nobody, from the statement's own day on
	voice   int32                          // its own
	late    []int32                        // the voices of those who joined on days of their own
	isOwn   func(attribution.ActorID) bool // whether a party is one of own; nil: nobody joined later
	isNamed func(attribution.ActorID) bool // whether the text is by a party or in its name; likewise
	// those who did, with the ranks of their voices; -1: not by the date of the index
	joiners   map[attribution.ActorID]int32
	firstAct  int32
	uncertain bool // whether it was made by the date of the index cannot be told
}

// A voice is one occasion on which a statement speaks: its own, or that of a party that joined on a day of its own. In
// one text a party has one voice.
type voice struct {
	text      *text
	joined    attribution.ActorID // zero: the statement's own voice
	when      attribution.When    // zero: not stated; of a party that joined, not before the statement
	uncertain bool                // whether it spoke by the date of the index cannot be told
}

// An act stands in a statement at an index.
type act struct {
	text  *text
	at    int32
	sign  sign // which way it leans in what it names itself
	whole bool // it is performed by some of those who make the statement as a whole, or by organs of theirs
}

func (a act) outer() *attribution.Act { return &a.text.s.Acts[a.at] }

// inner returns what the act does or, where it reports, what is reported, and how deep that lies.
func (a act) inner() (*attribution.Act, int) {
	inner, depth := a.outer(), 0
	for inner.Verb == attribution.Reports && inner.Reported != nil {
		inner, depth = inner.Reported, depth+1
	}
	return inner, depth
}

// New makes an index over a copy of the case. The case should be valid; of what is not, the index shows what it can
// make sense of.
func New(c *attribution.Case) *Index {
	return Over(c.Clone())
}

// Over is like [New], but over the case itself, which is not copied: it must not change as long as the index, or one
// that was made of it, is used.
func Over(c *attribution.Case) *Index {
	if c == nil {
		c = new(attribution.Case)
	}
	return build(newFrame(c), "", cut{})
}

// Date returns the date of which x is an index, see [Index.AsOf]. Zero: it shows all that the case says.
func (x *Index) Date() attribution.When { return x.date }

func build(f *frame, date attribution.When, at cut) *Index {
	x := &Index{
		frame: f, date: date, cut: at,
		texts:   make(map[attribution.StatementID]*text, len(f.c.Statements)),
		on:      make(map[attribution.Ref][]int32),
		answers: make(map[attribution.Ref][]int32),
		ends:    make(map[attribution.Ref][]int32),
		holds:   make(map[attribution.Ref][]int32),
		parties: make(map[attribution.ActorID][]int32),
		named:   make(map[attribution.ActorID][]int32),
	}
	x.voices = make([]voice, 0, len(f.c.Statements))
	x.addVoices(f.said(&x.cut))
	signs := make(signs)
	for i := range x.voices {
		if v := &x.voices[i]; v.joined == "" {
			x.addActs(v.text, signs)
		}
	}
	return x
}

// addVoices adds those statements of the case that are not known to be later than the date of the index, in order.
func (x *Index) addVoices(said map[attribution.StatementID]edtf.Answer) {
	for id, s := range x.c.Statements {
		if s == nil || said != nil && said[id] == edtf.No {
			continue
		}
		own, late := speakers(s)
		t := &text{id: id, s: s, own: own, uncertain: said != nil && said[id] != edtf.Yes}
		x.texts[id] = t
		x.voices = append(x.voices, voice{text: t, when: s.When, uncertain: t.uncertain})
		for _, j := range late {
			if t.joiners == nil {
				t.joiners = make(map[attribution.ActorID]int32, len(late))
				t.isOwn, t.isNamed = among(own), among(slices.Concat(s.By, s.For))
			}
			t.joiners[j.Party] = notYet
			if by := x.cut.reached(j.When); by != edtf.No {
				x.voices = append(x.voices, voice{text: t, joined: j.Party, when: j.When, uncertain: t.uncertain ||
					by != edtf.Yes})
			}
		}
	}
	order := make(dateOrder)
	slices.SortFunc(x.voices, func(a, b voice) int {
		if c := order.compare(a.when, b.when); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(a.text.id, b.text.id), cmp.Compare(a.joined, b.joined))
	})
	for rank := range x.voices {
		v := &x.voices[rank]
		if v.joined != "" {
			v.text.late = append(v.text.late, int32(rank))
			v.text.joiners[v.joined] = int32(rank)
			x.parties[v.joined] = append(x.parties[v.joined], int32(rank))
			continue
		}
		v.text.voice = int32(rank)
		for _, party := range v.text.own {
			x.parties[party] = append(x.parties[party], int32(rank))
		}
	}
}

func (x *Index) addActs(t *text, signs signs) {
	t.firstAct = int32(len(x.acts))
	var whole func(attribution.ActorID) bool
	for i := range t.s.Acts {
		n, outer := int32(len(x.acts)), &t.s.Acts[i]
		a := act{text: t, at: int32(i), whole: len(outer.By) == 0 && len(t.own)+len(t.late) > 0}
		if outer.Verb.Holds() {
			a.sign = signs.of(outer)
			if len(outer.By) > 0 {
				if whole == nil {
					whole = among(t.whole())
				}
				a.whole = slices.ContainsFunc(outer.By, func(p attribution.ActorID) bool {
					return x.isWithin(p, whole) && x.rankOf(t, p) != notYet
				})
			}
		}
		x.acts = append(x.acts, a)
		for _, p := range outer.By {
			x.named[p] = appendNew(x.named[p], n)
		}
		inner, _ := a.inner()
		if len(named(inner)) == 0 {
			x.on[""] = append(x.on[""], n)
		}
		for _, r := range inner.On {
			x.on[r] = appendNew(x.on[r], n)
			if outer.Verb == attribution.Agrees || outer.Verb == attribution.Asserts && r.IsProposition() {
				x.holds[r] = appendNew(x.holds[r], n)
			}
		}
		for _, r := range inner.Answers {
			x.answers[r] = appendNew(x.answers[r], n)
		}
		if ends(outer.Verb) {
			for _, r := range named(outer) {
				x.ends[r] = append(x.ends[r], n)
			}
		}
	}
}

// speakers returns who performs acts of a statement that name nobody: those who do from its own day on, and those who
// joined on days of their own, each party once.
func speakers(s *attribution.Statement) (own []attribution.ActorID, late []attribution.Joiner) {
	own = s.For
	if len(own) == 0 {
		own = s.By
	}
	own = slices.Clip(unique(own))
	if len(s.Joined) == 0 {
		return own, nil
	}
	seen := make(map[attribution.ActorID]bool, len(own)+len(s.Joined))
	for _, p := range own {
		seen[p] = true
	}
	for _, j := range s.Joined {
		switch {
		case seen[j.Party]:
			continue
		case j.When != "" && j.When == s.When:
			own = append(own, j.Party)
		default:
			late = append(late, j)
		}
		seen[j.Party] = true
	}
	return own, late
}

// whole returns all who perform acts of the text that name nobody, on whatever day they joined, but not who joined after
// the date of the index.
func (t *text) whole() []attribution.ActorID {
	if len(t.s.Joined) == 0 {
		return t.own
	}
	return slices.DeleteFunc(slices.Clone(t.s.Performers(&attribution.Act{})), t.isLater)
}

// isLater reports whether a party joined after the date of the index.
func (t *text) isLater(party attribution.ActorID) bool {
	return t.joiners[party] == notYet && !t.isOwn(party)
}

// notYet is in the place of the voice of a party that had not joined by the date of the index.
const notYet = -1

// rankOf returns the rank of the voice in which a party performs acts of the text that name it: where it joined, or an
// organ speaks of a party that did, that of the joining.
func (x *Index) rankOf(t *text, party attribution.ActorID) int32 {
	if len(t.joiners) == 0 {
		return t.voice
	}
	rank := t.voice
	x.upward(party, func(p attribution.ActorID) bool {
		if t.isOwn(p) {
			return true
		}
		joined, ok := t.joiners[p]
		if ok {
			rank = joined
		}
		return ok || p == t.s.Office || t.isNamed(p)
	})
	return rank
}

// speaking gives the ranks of the voices that perform an act of the text, each with who performs it then.
func (x *Index) speaking(a act) iter.Seq2[int32, []attribution.ActorID] {
	return func(yield func(int32, []attribution.ActorID) bool) {
		t, by := a.text, a.outer().By
		switch {
		case len(by) > 0 && len(t.joiners) == 0:
			yield(t.voice, unique(by))
		case len(by) > 0:
			for _, party := range unique(by) {
				if rank := x.rankOf(t, party); rank != notYet && !yield(rank, []attribution.ActorID{party}) {
					return
				}
			}
		default:
			if !yield(t.voice, t.own) {
				return
			}
			for _, rank := range t.late {
				if !yield(rank, []attribution.ActorID{x.voices[rank].joined}) {
					return
				}
			}
		}
	}
}

// performers returns all who perform an act, on whatever day they joined.
func (x *Index) performers(a act) []attribution.ActorID {
	var out []attribution.ActorID
	for _, parties := range x.speaking(a) {
		out = append(out, parties...)
	}
	return out
}
