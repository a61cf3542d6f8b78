package stix

import (
	"slices"

	"example.com/attribution"
)

// performable are the verbs that a label can give to the act of an opinion or a note.
var performable = []attribution.Verb{attribution.Asserts, attribution.Agrees, attribution.Denies,
	attribution.Contests, attribution.Rejects,
	attribution.Supports, attribution.Acknowledges, attribution.TakesNote, attribution.DisputesBasis}

// performed returns the act of an opinion or a note as its labels say what it does: with propositions, or with those of
// somebody who is said to do it, and then who that is.
func (r *reader) performed(o Object, a attribution.Act) attribution.Act {
	words, compiled := wordsOf(a.Wording.Text, r.creatorName(o))
	verb, isReport := attribution.Verb(labelled(o, labelVerb)), false
	if reported := labelled(o, labelReported); reported != "" {
		verb, isReport = attribution.Verb(reported), true
	}
	if !compiled || verb == "" || !isReport && !slices.Contains(performable, verb) {
		return a
	}
	done := attribution.Act{Verb: verb}
	if words != "" {
		done.Wording = attribution.Words{Text: words, Lang: a.Wording.Lang}
	}
	for _, on := range a.On {
		switch collection, id := on.Split(); {
		case isReport && collection == attribution.CollectionActors:
			done.By = append(done.By, attribution.ActorID(id))
		case on.IsProposition() && !slices.Contains(done.On, on):
			done.On = append(done.On, on)
		}
	}
	if len(done.On) == 0 {
		return a
	}
	assess(o, &done.Assessment)
	if leans := attribution.Leaning(labelled(o, labelLeans)); verb.Holds() &&
		(leans == attribution.LeansOpen || leans == attribution.LeansAgainst) {
		done.Leans = leans
	}
	if isReport {
		return attribution.Act{Verb: attribution.Reports, Reported: &done}
	}
	return done
}
