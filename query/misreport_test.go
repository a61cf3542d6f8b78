package query_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
)

func misreports(all []query.Misreport) []string {
	return lines(all, func(m query.Misreport) string {
		var recorded []string
		for _, r := range m.Recorded {
			recorded = append(recorded, r.Value)
		}
		return fmt.Sprintf("%s of %s: %s %s, recorded %s", m.Reporter, m.Party, m.Kind, m.Said, strings.Join(recorded, "; "))
	})
}

// reporting is a case in which a party says something of its own, and the press says that it did something.
func reporting(own []Act, reported Act) *Case {
	pounds, dollars := 92e6, 124e6
	return &Case{
		ID: "reporting",
		Actors: Actors{"uk": &State{}, "ncsc": &Organ{Of: "uk"}, "minister": &Person{Roles: []Role{{Of: "uk"}}}, "cn": &State{}, "firm": &Organization{},
			"group": &Group{}, "cluster": &Group{}, "press": &Organization{Sort: OrganizationMedia}},
		Incidents: Incidents{"i": {}, "j": {}},
		Attributions: Attributions{
			"affiliated": {Subject: "incidents/i", Link: AffiliatedTo, Object: "actors/cn"},
			"conducted":  {Subject: "incidents/i", Link: ConductedBy, Object: "actors/cn"},
			"territory":  {Subject: "incidents/i", Link: FromTerritoryOf, Object: "actors/cn"},
			"group":      {Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"},
			"cluster":    {Subject: "incidents/i", Link: ConductedBy, Object: "actors/cluster"},
			"other":      {Subject: "incidents/j", Link: ConductedBy, Object: "actors/cn"},
		},
		Accounts: Accounts{
			"years": {Incident: "i", Activity: "2021/2022"}, "other-years": {Incident: "i", Activity: "{2020,2021}"}, "year": {Incident: "i", Activity: "2021"},
			"month": {Incident: "i", Activity: "2021-08"}, "contained": {Incident: "i", Outcome: OutcomeContained}, "failed": {Incident: "i", Outcome: OutcomeFailed},
			"targeted": {Incident: "i", Victims: []Victim{{Actor: "firm", Effect: EffectTargeted}}}, "entered": {Incident: "i", Victims: []Victim{{Actor: "firm", Effect: EffectIntrusion}}},
			"pounds": {Incident: "i", Counts: []Count{{Of: "loss", Unit: "GBP", Low: &pounds, High: &pounds}}}, "dollars": {Incident: "i", Counts: []Count{{Of: "loss", Unit: "USD", Low: &pounds, High: &pounds}}},
			"converted": {Incident: "i", Counts: []Count{{Of: "loss", Unit: "USD", Low: &dollars, High: &dollars}}},
			"more":      {Incident: "i", Counts: []Count{{Of: "Loss", Unit: "GBP", Low: &dollars, High: &dollars}}},
			"computers": {Incident: "i", Counts: []Count{{Of: "computers", Low: &pounds}}},
		},
		Responses: Responses{
			"summons":   &DiplomaticMeasure{Measure: Measure{By: []ActorID{"uk"}, Over: []Ref{"incidents/i"}}, Step: StepSummons, EnvoyOf: "cn"},
			"recall":    &DiplomaticMeasure{Measure: Measure{Over: []Ref{"incidents/i"}}, Step: StepRecall},
			"called":    &DiplomaticMeasure{Measure: Measure{By: []ActorID{"uk"}, Over: []Ref{"incidents/i"}, Announced: "2024-03-25"}, Step: StepRecall, EnvoyOf: "uk"},
			"elsewhere": &DiplomaticMeasure{Measure: Measure{By: []ActorID{"uk"}, Over: []Ref{"incidents/j"}}, Step: StepProtestNote},
			"seven":     &Sanction{Measure: Measure{Over: []Ref{"incidents/i"}, Against: []ActorID{"firm", "group"}}},
			"one":       &Sanction{Measure: Measure{Over: []Ref{"incidents/i"}}, Designations: []Designation{{Actor: "firm"}}},
			"five":      &DiplomaticMeasure{Measure: Measure{Over: []Ref{"incidents/i"}}, Step: StepExpulsion, Number: 5},
			"ten":       &DiplomaticMeasure{Measure: Measure{Over: []Ref{"incidents/i"}}, Step: StepExpulsion, Number: 10},
			"reward":    &Reward{Measure: Measure{Over: []Ref{"incidents/i"}}, Amount: Count{Unit: "USD", High: &pounds}},
			"richer":    &Reward{Measure: Measure{Over: []Ref{"incidents/i"}}, Amount: Count{Unit: "USD", High: &dollars}},
			"euros":     &Reward{Measure: Measure{Over: []Ref{"incidents/i"}}, Amount: Count{Unit: "EUR", High: &dollars}},
		},
		Statements: Statements{
			"own":     {By: []ActorID{"minister"}, For: []ActorID{"uk"}, When: "2024-03-25", Acts: own},
			"article": {By: []ActorID{"press"}, When: "2024-03-26", Acts: []Act{{Verb: Reports, Reported: &reported}}},
			"claim":   {By: []ActorID{"ncsc"}, When: "2024-03-24", Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/other"}}}},
		},
	}
}

// One case of each way to misreport, and one that nearly is.
func TestMisreports(t *testing.T) {
	says := func(verb Verb, on ...Ref) Act { return Act{Verb: verb, On: on} }
	by := func(a Act, parties ...ActorID) Act {
		a.By = parties
		return a
	}
	likely := func(a Act, term, scale string, lang Lang) Act {
		a.Assessment.Likelihood = Term{Text: term, Scale: scale, Lang: lang}
		return a
	}
	affiliated, conducted := Ref("attributions/affiliated"), Ref("attributions/conducted")
	group := Ref("attributions/group")
	for _, test := range []struct {
		name     string
		own      []Act
		reported Act
		want     []string
	}{
		{"what it said", []Act{says(Asserts, affiliated)}, by(says(Asserts, affiliated), "uk"), nil},
		{"what it said, of the minister who said it", []Act{says(Asserts, affiliated)}, by(says(Asserts, affiliated), "minister"), nil},
		{"a stronger link", []Act{says(Asserts, affiliated)}, by(says(Asserts, conducted), "minister"), []string{"press of minister: strength conducted-by, recorded affiliated-to"}},
		{"a weaker link", []Act{says(Asserts, conducted)}, by(says(Asserts, affiliated), "uk"), []string{"press of uk: strength affiliated-to, recorded conducted-by"}},
		{"a territory is no strength of responsibility", []Act{says(Asserts, "attributions/territory")}, by(says(Asserts, conducted), "uk"),
			[]string{"press of uk: claim attributions/conducted, recorded attributions/territory"}},
		{"another object", []Act{says(Asserts, group)}, by(says(Asserts, "attributions/cluster"), "uk"), []string{"press of uk: object cluster, recorded group"}},
		{"another claim", []Act{says(Asserts, affiliated)}, by(says(Asserts, group), "uk"), []string{"press of uk: claim attributions/group, recorded attributions/affiliated"}},
		{"a claim where it only condemned", []Act{says(Condemns, "incidents/i")}, by(says(Asserts, group), "uk"), []string{"press of uk: claim attributions/group, recorded condemns incidents/i"}},
		{"a claim of something of which it says nothing", []Act{says(Asserts, "attributions/other")}, by(says(Asserts, group), "uk"), nil},
		{"of a party without recorded words", []Act{says(Asserts, affiliated)}, by(says(Asserts, conducted), "cn"), nil},
		{"of nobody by name", []Act{says(Asserts, affiliated)}, says(Asserts, conducted), nil},
		{"the words of a state are not its organ's", []Act{says(Asserts, group)}, by(says(Asserts, "attributions/cluster"), "ncsc"), nil},
		{"a report of a report", []Act{says(Asserts, group)}, by(Act{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"uk"}, On: []Ref{"attributions/cluster"}}}, "firm"),
			[]string{"press of uk: object cluster, recorded group"}},

		{"another likelihood", []Act{likely(says(Asserts, group), "almost certain", "phia", "en")}, by(likely(says(Asserts, group), "highly likely", "", "en"), "uk"),
			[]string{"press of uk: strength highly likely, recorded almost certain"}},
		{"the same likelihood in other letters", []Act{likely(says(Asserts, group), "almost certain", "phia", "en")}, by(likely(says(Asserts, group), "Almost certain", "", "en"), "uk"), nil},
		{"in another language that no scale reads", []Act{likely(says(Asserts, group), "almost certain", "phia", "en")}, by(likely(says(Asserts, group), "nahezu sicher", "", "de"), "uk"), nil},
		{"a likelihood where none is stated", []Act{says(Asserts, group)}, by(likely(says(Asserts, group), "highly likely", "", "en"), "uk"), []string{"press of uk: strength highly likely, recorded "}},
		{"a likelihood that is left out", []Act{likely(says(Asserts, group), "almost certain", "phia", "en")}, by(says(Asserts, group), "uk"), nil},
		{"one of two likelihoods", []Act{likely(says(Asserts, group), "almost certain", "phia", "en"), likely(says(Asserts, group), "likely", "phia", "en")},
			by(likely(says(Asserts, group), "likely", "phia", "en"), "uk"), nil},
		{"a judgement turned round", []Act{likely(says(Asserts, group), "highly unlikely", "phia", "en")}, by(says(Asserts, group), "uk"), []string{"press of uk: strength for, recorded against"}},

		{"a denial of what it claims", []Act{says(Asserts, affiliated)}, by(says(Contests, affiliated), "uk"), []string{"press of uk: verb contests, recorded asserts"}},
		{"a denial of what it claims in other words", []Act{says(Asserts, affiliated)}, by(says(Contests, group), "uk"), []string{"press of uk: verb contests, recorded asserts attributions/affiliated"}},
		{"a claim of what it supports", []Act{says(Supports, group)}, by(says(Asserts, group), "uk"), []string{"press of uk: verb asserts, recorded supports"}},
		{"agreement for assertion", []Act{says(Asserts, group)}, by(says(Agrees, group), "uk"), nil},
		{"denying for contesting", []Act{says(Denies, group)}, by(says(Contests, group), "uk"), nil},
		{"support of a statement that it acknowledged", []Act{says(Acknowledges, "statements/claim")}, by(says(Supports, "statements/claim"), "uk"), []string{"press of uk: verb supports, recorded acknowledges"}},
		{"a claim that it makes through a statement", []Act{says(Agrees, "statements/claim")}, by(says(Asserts, "attributions/other"), "uk"), nil},
		{"a claim that it acknowledges through a statement", []Act{says(Acknowledges, "statements/claim")}, by(says(Asserts, "attributions/other"), "uk"),
			[]string{"press of uk: verb asserts, recorded acknowledges"}},

		{"other years", []Act{says(Asserts, "accounts/years")}, by(says(Asserts, "accounts/other-years"), "uk"), []string{"press of uk: claim activity {2020,2021}, recorded activity 2021/2022"}},
		{"more years", []Act{says(Asserts, "accounts/month")}, by(says(Asserts, "accounts/other-years"), "uk"), []string{"press of uk: claim activity {2020,2021}, recorded activity 2021-08"}},
		{"a coarser date", []Act{says(Asserts, "accounts/month")}, by(says(Asserts, "accounts/year"), "uk"), nil},
		{"a date within the span", []Act{says(Asserts, "accounts/years")}, by(says(Asserts, "accounts/month"), "uk"), nil},
		{"another outcome", []Act{says(Asserts, "accounts/contained")}, by(says(Asserts, "accounts/failed"), "uk"), []string{"press of uk: claim outcome failed, recorded outcome contained"}},
		{"an outcome where none is told", []Act{says(Asserts, "accounts/years")}, by(says(Asserts, "accounts/failed"), "uk"), nil},
		{"another effect", []Act{says(Asserts, "accounts/targeted")}, by(says(Asserts, "accounts/entered"), "uk"), []string{"press of uk: claim effect on firm intrusion, recorded effect on firm targeted"}},
		{"dollars for pounds", []Act{says(Asserts, "accounts/pounds")}, by(says(Asserts, "accounts/dollars"), "uk"), []string{"press of uk: currency USD, recorded GBP"}},
		{"dollars for pounds, converted", []Act{says(Asserts, "accounts/pounds")}, by(says(Asserts, "accounts/converted"), "uk"), []string{"press of uk: currency USD, recorded GBP"}},
		{"more pounds", []Act{says(Asserts, "accounts/pounds")}, by(says(Asserts, "accounts/more"), "uk"), []string{"press of uk: number 124000000, recorded 92000000"}},
		{"a number of something else", []Act{says(Asserts, "accounts/pounds")}, by(says(Asserts, "accounts/computers"), "uk"), nil},

		{"a recall for a summons", []Act{says(Announces, "responses/summons")}, by(says(Announces, "responses/recall"), "minister"), []string{"press of minister: response recall-for-consultations, recorded summons"}},
		{"a sanction where no statement announces what the case has it take", []Act{says(Asserts, affiliated)}, by(says(Announces, "responses/one"), "uk"), []string{"press of uk: response sanction, recorded recall-for-consultations; summons"}},
		{"a recall for a summons, where the case has both", []Act{says(Announces, "responses/summons")}, by(says(Announces, "responses/called"), "uk"), []string{"press of uk: response recall-for-consultations, recorded summons"}},
		{"a recall that the case has it take, beside words on something else", []Act{says(Announces, "responses/elsewhere")}, by(says(Announces, "responses/called"), "uk"), nil},
		{"a recall that the case has it take, and no words on measures", []Act{says(Asserts, affiliated)}, by(says(Announces, "responses/called"), "uk"), nil},
		{"the summons", []Act{says(Announces, "responses/summons")}, by(says(Announces, "responses/summons"), "uk"), nil},
		{"a summons by the ministry of the state that takes it", []Act{says(Asserts, affiliated)}, by(says(Announces, "responses/summons"), "ncsc"), nil},
		{"a refusal to name whom it lists", []Act{says(Announces, "responses/one")}, by(says(Declines, "responses/one"), "uk"), []string{"press of uk: verb declines, recorded announces"}},
		{"more are listed", []Act{says(Announces, "responses/one")}, by(says(Announces, "responses/seven"), "uk"), []string{"press of uk: object group, recorded firm"}},
		{"fewer are listed", []Act{says(Announces, "responses/seven")}, by(says(Announces, "responses/one"), "uk"), nil},
		{"more are expelled", []Act{says(Announces, "responses/five")}, by(says(Announces, "responses/ten"), "uk"), []string{"press of uk: number 10, recorded 5"}},
		{"a higher reward", []Act{says(Announces, "responses/reward")}, by(says(Announces, "responses/richer"), "uk"), []string{"press of uk: number –124000000, recorded –92000000"}},
		{"a reward in euros", []Act{says(Announces, "responses/reward")}, by(says(Announces, "responses/euros"), "uk"), []string{"press of uk: currency EUR, recorded USD"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			equal(t, misreports(query.New(valid(t, reporting(test.own, test.reported))).Misreports()), test.want...)
		})
	}
}

// What a report says of itself is no misreport, and an index of no case has none.
func TestMisreportsOfNothing(t *testing.T) {
	equal(t, query.New(nil).Misreports())
	c := reporting([]Act{{Verb: Asserts, On: []Ref{"attributions/group"}}}, Act{Verb: Asserts, By: []ActorID{"uk"}, On: []Ref{"attributions/cluster"}})
	c.Statements["article"].By = []ActorID{"uk"}
	equal(t, misreports(query.New(valid(t, c)).Misreports()))
	x := query.New(reporting([]Act{{Verb: Asserts, On: []Ref{"attributions/group"}}}, Act{Verb: Asserts, By: []ActorID{"uk"}, On: []Ref{"attributions/cluster"}}))
	equal(t, misreports(asOf(t, x, "2024-03-25").Misreports()))
}

// The distortions of the seed article, as far as the dossier codes them, and what others made of Wellington's and
// London's words.
func TestDossierMisreports(t *testing.T) {
	all := misreports(dossier(t, cases.March2024).Misreports())
	for _, want := range []string{
		"seed-publisher of dowden: strength conducted-by, recorded affiliated-to", // “Chinese state actors”
		"seed-publisher of nz: claim outcome failed, recorded outcome contained",  // “the attack was repelled”
		"seed-publisher of nz: object apt31, recorded apt40",                      // “named the hacking groups”
		"seed-publisher of us: object mss, recorded hubei-ssd",                    // “run by China's powerful Ministry of State Security”
		"ap of uk: claim attributions/ec-zhao, recorded attributions/ec-china",    // those listed are tied to no intrusion
		"satyanama-site of ncsc: strength highly likely, recorded almost certainly; almost certain",
		"github-author of nz: response sanction, recorded conversation",             // Wellington imposed none
		"exbulletin-site of uk: verb declines, recorded announces",                  // London did name them
		"dayfr-site of uk: claim activity {2020,2021}, recorded activity 2021/2022", // “en 2020 et 2021”
	} {
		if !slices.Contains(all, want) {
			t.Errorf("%s is not among\n%s", want, strings.Join(all, "\n"))
		}
	}
}

// Reports of one party, and its own words, take time as they are many.
func TestMisreportsGrow(t *testing.T) {
	pace.Linear(t, 300, func(n int) func() {
		c := parties(Statements{})
		for i := range n {
			id := number("p", i)
			c.Attributions[AttributionID(id)] = &Attribution{Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"}
			c.Statements[StatementID(id)] = &Statement{By: []ActorID{"a"}, When: "2002", Acts: asserts([]Ref{AttributionID(id).Ref()})}
			c.Statements[StatementID("r"+id)] = &Statement{By: []ActorID{"press"}, When: "2003", Acts: []Act{
				{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"a"}, On: p}}}}
		}
		x := query.New(c)
		return func() { x.Misreports() }
	})
}
