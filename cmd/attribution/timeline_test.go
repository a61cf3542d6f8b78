package main

import (
	"strings"
	"testing"

	"example.com/attribution/cases"
	"example.com/attribution/query"
)

const dated = `{"format": "attribution/1", "id": "x",
	"actors": {"uk": {"kind": "state", "names": [{"text": "United Kingdom"}]}, "us": {"kind": "state"}, "press": {"kind": "organization"}},
	"incidents": {"i": {"title": "An intrusion"}},
	"accounts": {"told": {"incident": "i", "activity": "2021/2022"}, "heard": {"incident": "i", "detected": "[..2021]"}},
	"responses": {"r": {"kind": "diplomatic", "step": "protest-note", "by": ["uk"], "announced": "2024-03-26"}},
	"statements": {
		"s": {"by": ["uk"], "when": "2024-03-25[Europe/London]", "joined": [{"party": "us", "when": "2024-03-27"}], "acts": [{"verb": "asserts", "on": ["accounts/told"]}]},
		"t": {"by": ["press"], "when": "2024-03-25[Europe/London]", "acts": [{"verb": "reports", "reported": {"verb": "asserts", "on": ["accounts/heard"]}}]}}}`

// Dates stand as they were written, with the instants between which they lie, in UTC; the latest is the first after the
// date.
func TestTimelineAsJSON(t *testing.T) {
	got := objects(t, runWith(dated, "timeline", "-json", "-").stdout, "date", "earliest", "latest", "kind", "id", "text")
	want := [][]string{
		{"[..2021]", "open", "2022-01-01T12:00:00Z", "detected", "accounts/heard", "An intrusion, as others are reported to tell it"},
		{"2021/2022", "2020-12-31T10:00:00Z", "2023-01-01T12:00:00Z", "activity", "accounts/told", "An intrusion, as told by United Kingdom, us"},
		{"2024-03-25[Europe/London]", "2024-03-25T00:00:00Z", "2024-03-26T00:00:00Z", "statement", "statements/s", "statement of United Kingdom — asserts"},
		{"2024-03-25[Europe/London]", "2024-03-25T00:00:00Z", "2024-03-26T00:00:00Z", "statement", "statements/t", "statement of press — reports"},
		{"2024-03-26", "2024-03-25T10:00:00Z", "2024-03-27T12:00:00Z", "announced", "responses/r", "protest note by United Kingdom"},
		{"2024-03-27", "2024-03-26T10:00:00Z", "2024-03-28T12:00:00Z", "joined", "statements/s", "us joins the statement of United Kingdom"},
	}
	if len(got) != len(want) {
		t.Fatalf("%d events, want %d", len(got), len(want))
	}
	for i, e := range got {
		for j, name := range []string{"date", "earliest", "latest", "kind", "id", "text"} {
			if e[name] != want[i][j] {
				t.Errorf("event %d: %s is %q, want %q", i, name, e[name], want[i][j])
			}
		}
	}
}

// For people, what has the same date stands below it without one.
func TestTimelineForPeople(t *testing.T) {
	want := `[..2021]                   detected    An intrusion, as others are reported to tell it
2021/2022                  activity    An intrusion, as told by United Kingdom, us
2024-03-25[Europe/London]  statement   statement of United Kingdom — asserts
                           statement   statement of press — reports
2024-03-26                 announced   protest note by United Kingdom
2024-03-27                 joined      us joins the statement of United Kingdom
`
	if got := runWith(dated, "timeline", "-"); got.stdout != want {
		t.Errorf("got:\n%s", got.stdout)
	}
}

// The timeline of the embedded dossier has all that package query dates, each once, and comes out the same each time.
func TestTimelineOfTheEmbeddedDossier(t *testing.T) {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		t.Fatal(err)
	}
	type dated struct {
		date, kind, id string
	}
	want := make(map[dated]bool)
	for _, e := range query.New(c).Timeline() {
		want[dated{string(e.Date), string(e.Kind), string(e.Of)}] = true
	}
	first := runWith("", "timeline", "-json").stdout
	lines := make(map[string]bool)
	for line := range strings.Lines(first) {
		if lines[line] {
			t.Errorf("twice: %s", line)
		}
		lines[line] = true
	}
	for _, e := range objects(t, first, "date", "earliest", "latest", "kind", "id", "text") {
		delete(want, dated{e["date"].(string), e["kind"].(string), e["id"].(string)})
	}
	if len(want) > 0 || len(lines) == 0 {
		t.Errorf("there are no %v", want)
	}
	for range 20 {
		if runWith("", "timeline", "-json").stdout != first {
			t.Fatal("another time it differs")
		}
	}
}
