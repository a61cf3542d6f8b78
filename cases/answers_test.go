package cases_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
	"github.com/google/go-cmp/cmp"
)

// An inquiry asks one dossier and tells each answer as a line.
type inquiry struct {
	t *testing.T
	*query.Index
}

func inquire(t *testing.T, id string) inquiry {
	t.Helper()
	c, err := cases.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	return inquiry{t, query.New(c)}
}

// expect compares the lines of an answer in any order, which package query has tests for. Why they are right is what
// the caller's comments say.
func (q inquiry) expect(got []string, want ...string) {
	q.t.Helper()
	slices.Sort(got)
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" && len(got)+len(want) > 0 {
		q.t.Errorf("(-want +got):\n%s", diff)
	}
}

// told tells what an iterator gives, one line each.
func told[E any](list []E, line func(E) string) []string {
	var out []string
	for _, e := range list {
		out = append(out, line(e))
	}
	return out
}

// chains tells the chains of some holders from an incident: what each holds link by link, and what is nobody's but the
// compilers' frame.
func (q inquiry) chains(incident attribution.IncidentID, holders ...attribution.ActorID) []string {
	var out []string
	for c := range q.Chains(incident) {
		if !slices.Contains(holders, c.Holder) {
			continue
		}
		line := fmt.Sprintf("%s:", c.Holder)
		for _, s := range c.Hops {
			_, to := s.To.Split()
			switch {
			case s.Structural():
				line += " (within " + to + ")"
			case s.Backward:
				line += fmt.Sprintf(" %s (back) %s", s.Link, to)
			default:
				line += fmt.Sprintf(" %s %s", s.Link, to)
			}
		}
		out = append(out, line)
	}
	return out
}

// said tells who takes which position on something, how surely, and on which day.
func (q inquiry) said(on attribution.Ref) []string {
	return told(q.PositionsOn(on), func(p query.Position) string {
		day, _, _ := strings.Cut(string(p.When), "[")
		return strings.TrimSpace(fmt.Sprintf("%s %s %s %s", day, p.Party, p.Verb, q.Act(p.Place).Assessment.Certainty.Text))
	})
}

// reported tells what parties are only said to have done with something.
func (q inquiry) reported(on attribution.Ref) []string {
	return told(q.ReportsOn(on), func(p query.Position) string {
		a := q.Act(p.Place).Assessment
		return strings.TrimSpace(fmt.Sprintf("%s: %s %s %s", p.Place.Statement, p.Party, p.Verb, a.Certainty.Text+a.Likelihood.Text))
	})
}

// named tells whom parties name for an incident, by level.
func (q inquiry) named(incident attribution.IncidentID) []string {
	var out []string
	for _, n := range q.Agreement(incident).Named {
		line := fmt.Sprintf("%s %s:", n.Level, n.Object)
		for _, by := range n.By {
			line += " " + string(by.Party)
		}
		out = append(out, line)
	}
	return out
}

func TestAnswersOfNWPU(t *testing.T) {
	q := inquire(t, cases.NWPU)

	// The police stop at hackers from abroad, the technical bodies at an office of the agency. That the office belongs
	// to the agency is the compilers' frame there, and leads nobody to the state. Spokespeople name the state and, at
	// the end of the month, the agency; no office.
	q.expect(q.chains("npu", "beilin-police", "cverc", "qihoo-360", "china"),
		"beilin-police: conducted-by overseas",
		"china: conducted-by nsa",
		"china: conducted-by us",
		"cverc: conducted-by nsa",
		"cverc: conducted-by tao (within nsa)",
		"qihoo-360: conducted-by tao (within nsa)")
	q.expect(q.named("npu"),
		"organ nsa: china china-daily cverc", "organ tao: cverc qihoo-360", "state us: china", "unnamed overseas: beilin-police")

	// The centre's word is preliminary. Others call the evidence conclusive three days later, and iron proof after
	// three weeks.
	q.expect(q.said("attributions/npu-tao"), "2022-09-05 cverc asserts 初步判明", "2022-09-05 qihoo-360 asserts 初步判明",
		"2023-09-28 nsa declines") // to say who did it, whoever is named
	q.expect(q.said("attributions/npu-us"),
		"2022-09-05 china asserts", "2022-09-08 china asserts 有关事实清清楚楚,证据确凿充分", "2022-09-13 china asserts",
		"2023-09-28 nsa declines")
	q.expect(q.said("attributions/npu-nsa"),
		"2022-09-28 china asserts 实锤铁证", "2023-09-14 china-daily asserts", "2023-09-14 cverc asserts",
		"2023-09-28 nsa declines")

	// The broadcaster's headline is sure, its body is not; of those who tell it on, two keep the word and three do not.
	q.expect(q.reported("attributions/npu-nsa"), // the agency, in a headline and a lead
		"cctv-npu: cverc asserts", "cctv-npu: qihoo-360 asserts", "cd-npu: cverc asserts",
		"washtimes-npu:  disputes-basis")
	q.expect(slices.DeleteFunc(q.reported("attributions/npu-tao"), func(s string) bool { return !strings.Contains(s, ": cverc") }),
		"cctv-npu: cverc asserts 初步判明", "bloomberg-npu: cverc asserts", "boxun-npu: cverc asserts tentatively",
		"cd-npu: cverc asserts initially identify", "caixin-npu: cverc asserts", "ecns-npu: cverc asserts")

	// Nobody denies or contests. One official declined on the record; two bodies are only reported to have declined.
	for _, p := range q.Positions() {
		if p.Verb == attribution.Denies || p.Verb == attribution.Contests {
			t.Errorf("%s %s %s", p.Party, p.Verb, p.On)
		}
	}
	declined := slices.DeleteFunc(q.said("incidents/npu"), func(s string) bool { return !strings.Contains(s, "declines") })
	q.expect(declined, "2023-09-28 nsa declines")
	q.expect(q.reported("incidents/npu"), "ihe-npu: nsa declines", "ihe-npu: us-state declines")

	// In August the university's attack was known, and nobody had named a state.
	before, err := q.AsOf("2022-08-31")
	if err != nil {
		t.Fatal(err)
	}
	if got := before.Claimed("attributions/npu-us"); got != edtf.No {
		t.Errorf("claimed in August: %v", got)
	}
	q.expect(inquiry{t, before}.named("npu"), "unnamed overseas: beilin-police")
}

func TestAnswersOfGermanyCzechia(t *testing.T) {
	q := inquire(t, cases.GermanyCzechia)

	// One group and one service in four relations. The United States goes from the group to the service as one and the
	// same, Britain from the group to what it is a part of, Germany by two verbs of two speakers. Nobody reaches the
	// state through the service.
	q.expect(q.chains("spd", "germany", "uk", "us"),
		"germany: conducted-by apt28 linked-to gru",
		"germany: conducted-by apt28 linked-to russia",
		"germany: conducted-by apt28 run-by gru",
		"germany: controlled-by russia",
		"uk: conducted-by apt28 part-of gru",
		"us: conducted-by apt28 same-as gru")
	// Czechia speaks for its own incident only, in the words of two ministers.
	q.expect(q.chains("cz", "czechia", "germany"),
		"czechia: conducted-by apt28 controlled-by russia",
		"czechia: conducted-by apt28 linked-to gru",
		"czechia: coordinated-by gru",
		"czechia: coordinated-by russia")

	// The Union and Britain assert in their own words. The United States joins Germany, but says itself that the
	// service is the group. NATO acknowledges.
	q.expect(q.named("spd"),
		"group apt28: eu eu-members germany uk us",
		"organ gru: germany uk us",
		"organ gtsss: eu", // by the aliases of its listing of 2020
		"state russia: eu eu-members germany",
		"territory russia: spd") // the party's secretary in 2023 said where from, and no more
	for _, party := range []attribution.ActorID{"nato", "nato-members", "canada", "australia", "lipavsky", "kintr"} {
		for _, h := range q.HoldingsBy(party) {
			t.Errorf("%s holds %s", party, h.Proposition)
		}
	}
	var endorsed []string
	for _, e := range slices.Concat(q.Agreement("spd").Endorsements, q.Agreement("cz").Endorsements) {
		endorsed = append(endorsed, fmt.Sprintf("%s %s %s", e.Party, e.Verb, e.On))
	}
	q.expect(endorsed,
		"nato-members acknowledges attributions/spd-apt28", "us agrees attributions/spd-apt28",
		"nato-members acknowledges attributions/cz-apt28", "uk supports attributions/cz-apt28")

	// Russia denies what links it to the group in both capitals, and in Moscow; on the group's deed it asks where the
	// evidence is.
	q.expect(q.said("attributions/apt28-gru-run"), "2024-05-03 germany asserts", "2024-05-03 russia denies", "2024-05-08 russia denies")
	q.expect(q.said("attributions/apt28-gru-linked"),
		"2024-05-03 germany asserts", "2024-05-03 czechia asserts", "2024-05-03 russia denies", "2024-05-06 russia denies")
	q.expect(slices.DeleteFunc(q.said("attributions/spd-apt28"), func(s string) bool { return !strings.Contains(s, "russia") }),
		"2024-05-08 russia disputes-basis")

	// A newspaper puts a likelihood into the mouths of two bodies whose texts have none.
	q.expect(slices.DeleteFunc(q.reported("attributions/cz-apt28"), func(s string) bool { return !strings.Contains(s, "likely") }),
		"euractiv: eu asserts likely", "euractiv: nato asserts likely")

	// Each step says whose envoy it concerns. The end of the Czech ambassador's term is no response, and the listing of
	// 2020 accuses no state.
	envoys := make(map[attribution.ResponseID]string)
	for _, r := range q.Responses() {
		if d, ok := q.Case().Responses[r.ID].(*attribution.DiplomaticMeasure); ok {
			envoys[r.ID] = fmt.Sprintf("%s of %s, %s", d.Step, d.EnvoyOf, d.Rank)
		}
		if r.Attributes != query.AttributesNothing {
			t.Errorf("%s attributes to a state: %s", r.ID, r.To)
		}
	}
	if diff := cmp.Diff(map[attribution.ResponseID]string{
		"cz-summons": "summons of russia, ambassador",
		"de-recall":  "recall-for-consultations of germany, ambassador",
		"de-summons": "summons of russia, chargé d'affaires",
	}, envoys); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
