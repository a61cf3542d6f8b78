package main

import (
	"slices"
	"strings"
	"testing"
)

const positioned = `{"format": "attribution/1", "id": "x",
	"actors": {"uk": {"kind": "state"}, "us": {"kind": "state"}, "cn": {"kind": "state"}, "press": {"kind": "organization"}},
	"incidents": {"i": {}},
	"attributions": {"p": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/cn"},
		"unsaid": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/us"}},
	"statements": {
		"a": {"by": ["cn"], "when": "2021-01-01", "acts": [{"verb": "denies", "on": ["attributions/p"]}, {"verb": "denies", "on": ["attributions/p"], "part": "headline"}]},
		"b": {"by": ["uk"], "when": "2021-01-02", "acts": [{"verb": "asserts", "on": ["attributions/p"]}]},
		"c": {"by": ["us"], "when": "2021-01-03", "acts": [{"verb": "supports", "on": ["statements/b"]}, {"verb": "condemns", "on": ["incidents/i"]}]},
		"d": {"by": ["press"], "when": "2021-01-04", "acts": [
			{"verb": "reports", "reported": {"verb": "denies", "by": ["cn"], "on": ["attributions/p"]}},
			{"verb": "reports", "reported": {"verb": "acknowledges", "on": ["statements/b"]}},
			{"verb": "reports", "reported": {"verb": "reports", "by": ["us", "uk"], "reported": {"verb": "denies", "by": ["cn"], "on": ["attributions/p"]}}}]}}}`

// Who reports takes no position, and a position that is only reported is not told as one. Support of a statement is
// support of its claims.
func TestPositionsAsJSON(t *testing.T) {
	got := strings.Split(strings.TrimSpace(runWith(positioned, "positions", "-json", "-").stdout), "\n")
	want := []string{
		`{"attribution":"p","party":"cn","partyName":"cn","verb":"denies","leans":"","statement":"a","through":"","date":"2021-01-01","likelihood":"","confidence":"","certainty":"","standard":"","words":"","lang":"","source":"","url":""}`,
		`{"attribution":"p","party":"uk","partyName":"uk","verb":"asserts","leans":"for","statement":"b","through":"","date":"2021-01-02","likelihood":"","confidence":"","certainty":"","standard":"","words":"","lang":"","source":"","url":""}`,
		`{"attribution":"p","party":"us","partyName":"us","verb":"supports","leans":"","statement":"c","through":"statements/b","date":"2021-01-03","likelihood":"","confidence":"","certainty":"","standard":"","words":"","lang":"","source":"","url":""}`,
		`{"attribution":"p","party":"press","partyName":"press","verb":"reports","leans":"","statement":"d","through":"","date":"2021-01-04","reported":{"party":"cn","verb":"denies"},"likelihood":"","confidence":"","certainty":"","standard":"","words":"","lang":"","source":"","url":""}`,
		`{"attribution":"p","party":"press","partyName":"press","verb":"reports","leans":"","statement":"d","through":"statements/b","date":"2021-01-04","reported":{"party":"","verb":"acknowledges"},"likelihood":"","confidence":"","certainty":"","standard":"","words":"","lang":"","source":"","url":""}`,
		`{"attribution":"p","party":"press","partyName":"press","verb":"reports","leans":"","statement":"d","through":"","date":"2021-01-04","reported":{"party":"us","verb":"reports","reported":{"party":"cn","verb":"denies"}},"likelihood":"","confidence":"","certainty":"","standard":"","words":"","lang":"","source":"","url":""}`,
		`{"attribution":"p","party":"press","partyName":"press","verb":"reports","leans":"","statement":"d","through":"","date":"2021-01-04","reported":{"party":"uk","verb":"reports","reported":{"party":"cn","verb":"denies"}},"likelihood":"","confidence":"","certainty":"","standard":"","words":"","lang":"","source":"","url":""}`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s", strings.Join(got, "\n"))
	}
}

func TestPositionsForPeople(t *testing.T) {
	want := `▸ i — conducted by → cn (p)
    denies                cn, 2021-01-01, in a
    asserts               uk, 2021-01-02, in b
    supports              us, 2021-01-03, in c, on statements/b
    reports               press says that cn denies, 2021-01-04, in d
    reports               press says that somebody acknowledges, 2021-01-04, in d, on
                          statements/b
    reports               press says that us says that cn denies, 2021-01-04, in d
    reports               press says that uk says that cn denies, 2021-01-04, in d

`
	if got := runWith(positioned, "positions", "-"); got.stdout != want {
		t.Errorf("got:\n%s", got.stdout)
	}
}

// Of the embedded dossier: every attribution that somebody took a position on, by id, and nothing under reports that is
// not reported.
func TestPositionsOfTheEmbeddedDossier(t *testing.T) {
	before := ""
	for _, x := range objects(t, runWith("", "positions", "-json").stdout, "attribution", "party", "partyName", "verb", "leans", "statement", "through", "date",
		"[reported]", "likelihood", "confidence", "certainty", "standard", "words", "lang", "source", "url", "[stands]", "[endedBy]", "[endedIn]", "[to]", "[bases]") {
		id := x["attribution"].(string)
		if id < before {
			t.Errorf("%s after %s", id, before)
		}
		before = id
		if _, ok := x["reported"]; ok != (x["verb"] == "reports") {
			t.Errorf("%v", x)
		}
		if x["party"] == "" {
			t.Errorf("of nobody: %v", x)
		}
	}
}
