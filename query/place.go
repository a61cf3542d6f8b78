package query

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// A Place is where in a case an act stands. The zero Place stands for none.
type Place struct {
	Statement attribution.StatementID
	Act       int // index in the statement
	Reported  int // how many reports deep the act lies; 0: it is the statement's own
}

// Pointer returns the place as a RFC 6901 pointer into the encoded case, such as "/statements/afp/acts/0/reported".
func (p Place) Pointer() string {
	return "/" + string(p.Statement.Ref()) + "/acts/" + strconv.Itoa(p.Act) + strings.Repeat("/reported", p.Reported)
}

// Act returns the act at a place, or the zero act if there is none. What it points to belongs to the index and must not
// be changed.
func (x *Index) Act(at Place) attribution.Act { return *x.act(at) }

func (x *Index) act(at Place) *attribution.Act {
	s := x.c.Statements[at.Statement]
	if s == nil || at.Act < 0 || at.Act >= len(s.Acts) {
		return new(attribution.Act)
	}
	a := &s.Acts[at.Act]
	for range at.Reported {
		if a = a.Reported; a == nil {
			return new(attribution.Act)
		}
	}
	return a
}

// Words returns the words that perform the act at a place: its wording, which is shortest, else the first of its quotes
// of which the text is there. They are zero where the case records none.
func (x *Index) Words(at Place) attribution.Words {
	a := x.act(at)
	quotes := a.Quotes
	if at.Reported > 0 && len(quotes) == 0 { // the words of the report
		quotes = x.act(Place{Statement: at.Statement, Act: at.Act}).Quotes
	}
	return x.words(a, quotes)
}

func (x *Index) words(a *attribution.Act, quotes []attribution.QuoteID) attribution.Words {
	if a.Wording.Text != "" {
		return a.Wording
	}
	for _, id := range quotes {
		if q := x.c.Quotes[id]; q != nil && q.Text != "" {
			return attribution.Words{Text: q.Text, Lang: q.Lang}
		}
	}
	return attribution.Words{}
}

// Source returns where the words of the act at a place were read: the source of its statement or, where that has none,
// of the first of its quotes that names one, such as the page of a newspaper that has them. It is zero where the case
// records neither.
func (x *Index) Source(at Place) attribution.SourceID {
	if s := x.c.Statements[at.Statement]; s != nil && s.Source != "" {
		return s.Source
	}
	for _, a := range []*attribution.Act{x.act(at), x.act(Place{Statement: at.Statement, Act: at.Act})} {
		for _, id := range a.Quotes {
			if q := x.c.Quotes[id]; q != nil && q.Source != "" {
				return q.Source
			}
		}
	}
	return ""
}

// Propositions returns what the act at a place makes its performers hold or, where it is reported, would, each once:
// the attributions and accounts that it asserts or agrees with and, where it agrees with a statement, the attributions
// that its own performers assert in it or take over from others in turn. They may lean either way, see [Holding].
func (x *Index) Propositions(at Place) []attribution.Ref {
	a := x.Act(at)
	if !a.Verb.Holds() {
		return nil
	}
	var out []attribution.Ref
	for _, c := range x.takeovers().claims(&a, signFor) {
		out = append(out, c.ref)
	}
	return unique(out)
}

// Reporters returns who says that the act at a place was done: the performers of the statement's own act there, on
// whatever day they joined, but not who joined after the date of the index. Of an act that is not reported they are its
// performers.
func (x *Index) Reporters(at Place) []attribution.ActorID {
	s := x.c.Statements[at.Statement]
	if s == nil || at.Act < 0 || at.Act >= len(s.Acts) {
		return nil
	}
	all := slices.Clone(unique(s.Performers(&s.Acts[at.Act])))
	if t := x.texts[at.Statement]; t != nil {
		all = slices.DeleteFunc(all, func(p attribution.ActorID) bool { return x.rankOf(t, p) == notYet })
	}
	return all
}

func (a act) place(depth int) Place {
	return Place{Statement: a.text.id, Act: int(a.at), Reported: depth}
}

// actsOf gives the acts of a text.
func (x *Index) actsOf(t *text) []act { return x.acts[t.firstAct : int(t.firstAct)+len(t.s.Acts)] }

// holding gives the acts of a text that make holdings.
func (x *Index) holding(t *text) iter.Seq[act] {
	return func(yield func(act) bool) {
		for _, a := range x.actsOf(t) {
			if a.outer().Verb.Holds() && !yield(a) {
				return
			}
		}
	}
}
