package query_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/query"
)

func matrix(x *query.Index, incident IncidentID) []string {
	var out []string
	for _, w := range x.Matrix(incident) {
		line := fmt.Sprintf("%s | %s | %s %s %s", w.Evidence, w.Proposition, w.Party, w.Verb, w.Sense)
		if w.Imitates != "" {
			line += " imitates " + string(w.Imitates)
		}
		if w.Credibility.Text != "" {
			line += " credibility " + w.Credibility.Text
		}
		out = append(out, line)
	}
	return out
}

// The header of Olympic Destroyer speaks against the group that it imitates, according to who says so.
func TestMatrixOfOlympicDestroyer(t *testing.T) {
	c, err := cases.Load(cases.OlympicDestroyer)
	if err != nil {
		t.Fatal(err)
	}
	got := matrix(query.New(c), "od")
	for _, want := range []string{
		"rich-header | attributions/header-lazarus | kaspersky asserts  imitates lazarus",
		"rich-header | attributions/od-lazarus | kaspersky contests against",
		"overlaps |  | talos declines neither",
	} {
		if !contains(got, want) {
			t.Errorf("no %q in\n%q", want, got)
		}
	}
}

func contains(list []string, s string) bool {
	for _, e := range list {
		if e == s {
			return true
		}
	}
	return false
}

// Bearings say more than what is put forward does, evidence follows the sign of a judgement, and a report weighs
// nothing.
func TestMatrix(t *testing.T) {
	c := &Case{ID: "c", Actors: Actors{"a": &State{}, "b": &State{}, "g": &Group{}}, Incidents: Incidents{"i": {}, "j": {}},
		Attributions: Attributions{"p": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/g"}, "q": {Subject: "incidents/j", Link: ConductedBy, Object: "actors/g"}},
		Evidence:     Evidence{"code": {}, "notes": {}},
		Statements: Statements{
			"a": {By: []ActorID{"a"}, When: "2024-01-01", Acts: []Act{
				{Verb: Asserts, On: []Ref{"attributions/p"}, Evidence: []EvidenceID{"code"}, Bearings: []Bearing{
					{Evidence: "notes", Sense: SenseAgainst, Credibility: Term{Text: "4", Scale: "admiralty-credibility"}}}},
				{Verb: Asserts, Leans: LeansAgainst, On: []Ref{"attributions/q"}, Evidence: []EvidenceID{"code"}}}},
			"b": {By: []ActorID{"b"}, When: "2024-01-02", Acts: []Act{
				{Verb: DisputesBasis, On: []Ref{"evidence/code"}},
				{Verb: Reports, Reported: &Act{Verb: Denies, By: []ActorID{"a"}, On: []Ref{"attributions/p"}, Evidence: []EvidenceID{"notes"}}}}},
		}}
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	x := query.New(c)
	equal(t, matrix(x, "i"),
		"code |  | b disputes-basis ",
		"code | attributions/p | a asserts supports",
		"notes | attributions/p | a asserts against credibility 4")
	equal(t, matrix(x, "j"),
		"code |  | b disputes-basis ",
		"code | attributions/q | a asserts against")
	equal(t, matrix(x, "none"))
	equal(t, matrix(x, ""),
		"code |  | b disputes-basis ",
		"code | attributions/p | a asserts supports",
		"code | attributions/q | a asserts against",
		"notes | attributions/p | a asserts against credibility 4")
}
