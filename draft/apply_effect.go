package draft

import (
	"encoding/json"
	"fmt"
	"strings"

	"example.com/attribution"
	"example.com/attribution/estimate"
)

func unmarshal(raw []byte, into any) error {
	if err := json.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("draft: the member %s: %w", decidedMember, err)
	}
	return nil
}

// estimate records words of estimation as the assessment of an act, as they were said.
func (m *maker) estimate(d *Doubt, a Alternative, id attribution.QuoteID, q *attribution.Quote) {
	var act *attribution.Act
	lang := attribution.Lang("")
	switch a.Choice {
	case ChoiceAssessment:
		act, lang = m.inner(id), q.Lang
	case ChoiceKeep:
		source := m.c.Sources[d.Source]
		s := m.c.Statements[attribution.StatementID(d.Source)]
		if source == nil || s == nil {
			return
		}
		lang = source.Lang
		id := m.freeQuote(d.Source)
		m.c.Quotes[id] = &attribution.Quote{Statement: attribution.StatementID(d.Source), Text: a.Text, Lang: lang}
		s.Acts = append(s.Acts, attribution.Act{Verb: attribution.Speaks, Quotes: []attribution.QuoteID{id}})
		act = &s.Acts[len(s.Acts)-1]
	}
	if act == nil {
		return
	}
	term := attribution.Said(d.Text, lang)
	tag, err := lang.Tag()
	if err != nil {
		return
	}
	for mention := range estimate.Spot(d.Text, tag) {
		switch mention.Kind {
		case estimate.AnalyticConfidence:
			act.Assessment.Confidence = term
		case estimate.Certainty:
			act.Assessment.Certainty = term
		default:
			act.Assessment.Likelihood = term
		}
		return
	}
}

// freeQuote returns an id of a quote that the case does not have.
func (m *maker) freeQuote(source attribution.SourceID) attribution.QuoteID {
	for n := len(m.c.Quotes) + 1; ; n++ {
		id := attribution.QuoteID(fmt.Sprintf("%s-%03d", source, n))
		if _, ok := m.c.Quotes[id]; !ok {
			return id
		}
	}
}

// identify says whose name the name of a drafted group is, or leaves the group out.
func (m *maker) identify(d *Doubt, a Alternative) {
	id := attribution.ActorID(strings.TrimPrefix(d.Path, "/actors/"))
	actor := m.c.Actors[id]
	if isNothing(actor) {
		return
	}
	switch {
	case a.Actor != "":
		identify(actor.ActorProfile(), a.Actor, a.Text)
	case a.Choice == ChoiceNobody && !m.refersTo(id):
		delete(m.c.Actors, id)
		m.gone[d.Path] = true
	}
}

// refersTo reports whether anything in the case refers to an actor.
func (m *maker) refersTo(id attribution.ActorID) bool {
	found := false
	attribution.Walk(m.c, func(_ attribution.Place, v any) bool {
		switch v := v.(type) {
		case *attribution.ActorID:
			found = found || *v == id
		case *attribution.Ref:
			found = found || *v == id.Ref()
		}
		return !found
	})
	return found
}
