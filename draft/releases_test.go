package draft_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/draft"
)

// Three invented releases of a case, in each of three languages: the judgement of an agency, then measures, then
// support of another state. Whoever decides all doubts, the case has no errors and no warnings, each likelihood with
// what makes it stronger or weaker, and measures by whom and against whom.
func TestThreeReleases(t *testing.T) {
	for lang, want := range map[string]struct {
		likelihoods []string
		by          attribution.ActorID
	}{
		"fr": {[]string{"peu probable", "très probable", "très probablement"}, "france"},
		"de": {[]string{"sehr wahrscheinlich", "sehr wahrscheinlich", "unwahrscheinlich"}, "germany"},
		"es": {[]string{"improbable", "muy probable", "muy probablemente"}, "es"},
	} {
		var texts []draft.Text
		for i, publisher := range []string{lang, lang, "be"} {
			id := lang + string(rune('1'+i))
			text, err := os.ReadFile(filepath.Join("testdata", "releases", id+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, draft.Text{ID: id, Text: string(text), Lang: attribution.Lang(lang), Own: true, Publisher: publisher,
				Date: []attribution.When{"2026-05-12", "2026-06-02", "2026-06-02"}[i]})
		}
		c, doubts := checkDraft(t, texts, draft.Options{Actors: cases.Parties()})
		decisions := draft.Decisions{}
		for _, d := range doubts {
			decisions[d.ID] = d.Alternatives[0].Choice
			if d.Code == draft.DoubtClaim { // whom the sentence names last
				decisions[d.ID] = d.Alternatives[max(0, len(d.Alternatives)-2)].Choice
			}
		}
		decided, err := draft.Apply(c, decisions)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range decided.Lint() {
			if f.Severity != attribution.SeverityAdvice {
				t.Errorf("%s: %v", lang, f)
			}
		}
		var likelihoods []string
		for _, s := range decided.Statements {
			for _, a := range s.Acts {
				if a.Reported != nil {
					a = *a.Reported
				}
				if text := a.Assessment.Likelihood.Text; text != "" {
					likelihoods = append(likelihoods, text)
				}
			}
		}
		if slices.Sort(likelihoods); !slices.Equal(likelihoods, want.likelihoods) {
			t.Errorf("%s: %q, want %q", lang, likelihoods, want.likelihoods)
		}
		company, summons := false, false
		for _, id := range slices.Sorted(maps.Keys(decided.Responses)) {
			switch m := decided.Responses[id].ResponseMeasure(); decided.Responses[id].(type) {
			case *attribution.Sanction:
				if len(m.Against) == 1 && strings.HasPrefix(decided.Actors.Name(m.Against[0]).Text, "Baltik Soft") {
					company = slices.Equal(m.By, []attribution.ActorID{want.by})
				}
			case *attribution.DiplomaticMeasure:
				summons = slices.Equal(m.Against, []attribution.ActorID{"russia"}) && m.CarriedOut == "2026-06-01"
			}
		}
		if !company || !summons {
			t.Errorf("%s: %v", lang, decided.Responses)
		}
		for id, a := range decided.Actors {
			u, ok := a.(*attribution.Unnamed)
			if ok && slices.Contains([]string{"Russie", "Russland", "Rusia", "Belgique", "Bélgica"}, decided.Actors.Name(id).Text) {
				t.Errorf("%s: a state is somebody who is not named: %+v", lang, u)
			}
		}
	}
}
