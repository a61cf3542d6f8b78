package draft

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
	"github.com/go-json-experiment/json"
)

// Decisions are choices by the ids of the doubts that they decide. A doubt whose choice is [ChoiceOpen], or that is not
// there, stays open.
type Decisions map[string]string

// DecodeDecisions reads decisions: a JSON object with a choice for each doubt, by their ids, as [Schema] describes it.
// A doubt that is decided twice is an error.
func DecodeDecisions(data []byte) (Decisions, error) {
	var d Decisions
	if err := json.Unmarshal(data, &d); err != nil {
		return nil, fmt.Errorf("draft: decisions: %w", err)
	}
	return d, nil
}

// Apply returns a copy of a drafted case in which doubts are decided; the case itself is not changed. A doubt that is
// decided is no longer one, and what was chosen is kept in the case, beside the doubts that are open. What a choice
// does is said by its alternative.
//
// Only what is among the alternatives is done. A doubt that the case does not have, and a choice that its doubt does
// not list, are refused with all other decisions: the error is [attribution.Findings] with [attribution.CodeDangling]
// and [attribution.CodeUnknownWord], whose paths are those of the encoded decisions. It is another one if the doubts of
// the case are damaged.
func Apply(c *attribution.Case, decisions Decisions) (*attribution.Case, error) {
	doubts, err := Doubts(c)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]int, len(doubts))
	for i, d := range doubts {
		byID[d.ID] = i
	}
	var refused attribution.Findings
	refuse := func(id string, code attribution.Code, value, message string) {
		refused = append(refused, attribution.Finding{Path: "/" + pointer.Replace(id), Code: code,
			Severity: attribution.SeverityError, Value: value, Message: message})
	}
	for _, id := range slices.Sorted(maps.Keys(decisions)) {
		choice := decisions[id]
		i, ok := byID[id]
		if !ok {
			refuse(id, attribution.CodeDangling, id, "is not an open doubt of the case; take the id of one")
			continue
		}
		if _, ok := doubts[i].choice(choice); !ok && choice != ChoiceOpen {
			refuse(id, attribution.CodeUnknownWord, choice,
				"is not among the alternatives of the doubt; take one of them, or "+ChoiceOpen)
		}
	}
	if err := refused.Err(); err != nil {
		return nil, err
	}
	out := c.Clone()
	m := &maker{register: newRegister(out, nil)}
	var open []Doubt
	for _, d := range doubts {
		a, ok := d.choice(decisions[d.ID])
		if !ok {
			open = append(open, d)
			continue
		}
		m.decide(&d, a)
	}
	open = slices.DeleteFunc(open, func(d Doubt) bool { return m.gone[d.Path] })
	if err := keepDoubts(out, open); err != nil {
		return nil, err
	}
	if err := keepDecided(out, decisions); err != nil {
		return nil, err
	}
	return out, out.Validate()
}

var pointer = strings.NewReplacer("~", "~0", "/", "~1")

// keepDecided adds what was decided to what was decided before.
func keepDecided(c *attribution.Case, decisions Decisions) error {
	decided := map[string]string{}
	if raw, ok := c.Extra[decidedMember]; ok {
		if err := unmarshal(raw, &decided); err != nil {
			return err
		}
	}
	for id, choice := range decisions {
		if choice != ChoiceOpen {
			decided[id] = choice
		}
	}
	if len(decided) == 0 {
		return nil
	}
	return keep(c, decidedMember, decided)
}

// A maker changes a case by decisions.
type maker struct {
	*register
	gone map[string]bool // pointers of what was left out
}

// decide does what an alternative says. A quote that was left out by another decision has nothing more to decide.
func (m *maker) decide(d *Doubt, a Alternative) {
	if m.gone == nil {
		m.gone = map[string]bool{}
	}
	id := attribution.QuoteID(strings.TrimPrefix(d.Path, "/quotes/"))
	q := m.c.Quotes[id]
	isQuote := strings.HasPrefix(d.Path, "/quotes/")
	if isQuote && q == nil || m.gone[d.Path] {
		return
	}
	switch d.Code {
	case DoubtSpeakerUnknown, DoubtSpeakerMidSentence, DoubtPronoun, DoubtNoVerb:
		if a.Text != "" {
			m.speaks(id, q, a)
		}
	case DoubtRelay:
		if a.Choice == ChoiceDirect {
			m.unrelay(id)
		}
	case DoubtTermOrQuote:
		m.term(id, q, a.Choice)
	case DoubtHeadlineOnly:
		if a.Choice == ChoiceDrop {
			m.drop(id)
		}
	case DoubtClaim:
		if inner := m.inner(id); inner != nil && a.Text != "" {
			inner.On = []attribution.Ref{m.party(a, q.Lang).Ref()}
		}
	case DoubtHedgeNear:
		m.estimate(d, a, id, q)
	case DoubtAmbiguousAlias:
		m.identify(d, a)
	case DoubtOrganOf:
		m.belong(d, a)
	case DoubtMeasureTaken:
		m.measured(d, a)
	}
}

// place returns where the act stands that uses a quote: the statement, and the place of the act. If the act uses others
// too, the quote gets one of its own.
func (m *maker) place(id attribution.QuoteID) (*attribution.Statement, int) {
	q := m.c.Quotes[id]
	if q == nil {
		return nil, 0
	}
	s := m.c.Statements[q.Statement]
	if s == nil {
		return nil, 0
	}
	for i := range s.Acts {
		a := &s.Acts[i]
		at := slices.Index(a.Quotes, id)
		if at < 0 {
			continue
		}
		if len(a.Quotes) == 1 {
			return s, i
		}
		one := attribution.Case{Statements: attribution.Statements{"s": {Acts: []attribution.Act{*a}}}}
		alone := one.Clone().Statements["s"].Acts[0]
		alone.Quotes = []attribution.QuoteID{id}
		a.Quotes = slices.Delete(slices.Clone(a.Quotes), at, at+1)
		s.Acts = append(s.Acts, alone)
		return s, len(s.Acts) - 1
	}
	return nil, 0
}

// inner returns the act that a report of a quote is about, nil if there is none.
func (m *maker) inner(id attribution.QuoteID) *attribution.Act {
	s, i := m.place(id)
	if s == nil {
		return nil
	}
	a := &s.Acts[i]
	for a.Reported != nil {
		a = a.Reported
	}
	return a
}

// party returns the party of an alternative: the one that it names, or who is called so in the words of the text.
func (m *maker) party(a Alternative, lang attribution.Lang) attribution.ActorID {
	if _, ok := m.c.Actors[a.Party]; ok {
		return a.Party
	}
	return m.unnamed(a.Text, lang)
}

// speaks records who spoke a quote. A sentence in the reporter's words has no other speaker than the reporter.
func (m *maker) speaks(id attribution.QuoteID, q *attribution.Quote, chosen Alternative) {
	s, i := m.place(id)
	by := m.party(chosen, q.Lang)
	if s == nil {
		return
	}
	a := &s.Acts[i]
	if a.Reported == nil {
		return
	}
	for a.Reported != nil {
		a = a.Reported
	}
	a.By = []attribution.ActorID{by}
	if !strings.Contains(q.Text, chosen.Text) {
		q.Speaker = by
	}
}

// unrelay takes out who passed words on.
func (m *maker) unrelay(id attribution.QuoteID) {
	s, i := m.place(id)
	if s == nil {
		return
	}
	if a := &s.Acts[i]; a.Reported != nil && a.Reported.Verb == attribution.Reports && a.Reported.Reported != nil {
		a.Reported = a.Reported.Reported
	}
}

// term leaves a quote out that is a term, and makes the act of one that is spoken.
func (m *maker) term(id attribution.QuoteID, q *attribution.Quote, choice string) {
	if choice == ChoiceTerm {
		m.drop(id)
		return
	}
	s := m.c.Statements[q.Statement]
	if used, _ := m.place(id); used != nil || s == nil {
		return
	}
	s.Acts = append(s.Acts, attribution.Act{Verb: attribution.Reports, Inferred: true, Quotes: []attribution.QuoteID{id},
		Reported: &attribution.Act{Verb: attribution.Speaks}})
}

// drop leaves a quote out, and its act.
func (m *maker) drop(id attribution.QuoteID) {
	if s, i := m.place(id); s != nil {
		s.Acts = slices.Delete(s.Acts, i, i+1)
	}
	delete(m.c.Quotes, id)
	m.gone["/quotes/"+string(id)] = true
}
