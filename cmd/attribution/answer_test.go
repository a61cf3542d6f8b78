package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// ended is a case in which a party withdraws what it said, others join and agree, and a company judges that it is not
// so.
const ended = `{"format": "attribution/1", "id": "ended",
	"actors": {"uk": {"kind": "state", "names": [{"text": "United Kingdom"}]}, "us": {"kind": "state"}, "nz": {"kind": "state"}, "cn": {"kind": "state"}, "vendor": {"kind": "organization"}},
	"incidents": {"i": {"title": "An intrusion"}},
	"accounts": {"told": {"incident": "i", "activity": "2021"}},
	"attributions": {"p": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/cn"}},
	"sources": {"page": {"url": "https://example.org/page"}},
	"statements": {
		"a": {"by": ["uk"], "when": "2024-03-25[Europe/London]", "source": "page", "joined": [{"party": "nz", "when": "2024-03-26[Pacific/Auckland]"}], "acts": [
			{"verb": "asserts", "on": ["attributions/p"], "wording": {"text": "they did it", "lang": "en"},
				"assessment": {"likelihood": {"text": "highly likely", "scale": "phia", "lang": "en"}}}]},
		"b": {"by": ["us"], "when": "2024-03-26[America/New_York]", "acts": [{"verb": "agrees", "on": ["statements/a"]}]},
		"c": {"by": ["vendor"], "when": "2024-03-27", "acts": [{"verb": "asserts", "on": ["attributions/p"],
			"assessment": {"likelihood": {"text": "highly unlikely", "scale": "phia", "lang": "en"}}}]},
		"e": {"by": ["uk"], "when": "2024-03-25[Europe/London]", "acts": [{"verb": "asserts", "on": ["accounts/told"]}]},
		"d": {"by": ["uk"], "when": "2024-05-01[Europe/London]", "acts": [{"verb": "withdraws", "answers": ["attributions/p"]}]}}}`

var holderMembers = []string{"proposition", "subject", "link", "object", "party", "through", "leans", "verb", "statement", "act", "since", "stands",
	"endedBy", "endedIn", "to", "likelihood", "confidence", "certainty", "standard", "words", "lang", "source", "url", "[bases]"}

// short tells the main members of what holders prints.
func short(t *testing.T, stdout string) []string {
	t.Helper()
	var out []string
	for _, h := range objects(t, stdout, holderMembers...) {
		out = append(out, strings.TrimSpace(fmt.Sprintln(h["proposition"], h["party"], h["verb"], h["statement"], h["leans"], h["stands"], h["endedIn"])))
	}
	return out
}

func TestHolders(t *testing.T) {
	for args, want := range map[string][]string{
		"": {"attributions/p nz asserts a for yes", "attributions/p us agrees b for yes", "accounts/told uk asserts e for yes"},
		"-all": {"attributions/p uk asserts a for no d", "attributions/p nz asserts a for yes", "attributions/p us agrees b for yes",
			"attributions/p vendor asserts c against yes", "accounts/told uk asserts e for yes"},
		"-party uk": {"accounts/told uk asserts e for yes"},
		"-as-of 2024-04-15": {"attributions/p uk asserts a for yes", "attributions/p nz asserts a for yes", "attributions/p us agrees b for yes",
			"accounts/told uk asserts e for yes"},
		"-as-of 2024-03-20": nil,
		"-party cn":         nil,
	} {
		got := runWith(ended, append(append([]string{"holders", "-json"}, strings.Fields(args)...), "-")...)
		if lines := short(t, got.stdout); got.status != exitOK || !slices.Equal(lines, want) {
			t.Errorf("holders %s: %d\n%s\n%s", args, got.status, strings.Join(lines, "\n"), got.stderr)
		}
	}
}

// What a party agrees with through a statement, and the words, their language and where they are to be read.
func TestHoldersAsJSON(t *testing.T) {
	all := objects(t, runWith(ended, "holders", "-json", "-all", "-").stdout, holderMembers...)
	want := map[string]any{"proposition": "attributions/p", "subject": "incidents/i", "link": "conducted-by", "object": "actors/cn", "party": "uk", "through": "",
		"leans": "for", "verb": "asserts", "statement": "a", "act": 0.0, "since": "2024-03-25[Europe/London]", "stands": "no", "endedBy": "withdraws", "endedIn": "d",
		"to": "2024-05-01[Europe/London]", "likelihood": "highly likely", "confidence": "", "certainty": "", "standard": "", "words": "they did it", "lang": "en",
		"source": "page", "url": "https://example.org/page"}
	for name, value := range want {
		if all[0][name] != value {
			t.Errorf("%s is %v, want %v", name, all[0][name], value)
		}
	}
	if all[1]["since"] != "2024-03-26[Pacific/Auckland]" || all[2]["through"] != "statements/a" {
		t.Errorf("%v\n%v", all[1], all[2])
	}
}

func TestHoldersForPeople(t *testing.T) {
	want := `▸ An intrusion — conducted by → cn (attributions/p)
    United Kingdom asserts 2024-03-25[Europe/London] in a; likelihood “highly likely”; “they did
    it”; ended: withdraws 2024-05-01[Europe/London] in d
    nz asserts 2024-03-26[Pacific/Auckland] in a; likelihood “highly likely”; “they did it”
    us agrees 2024-03-26[America/New_York] in b, by agreeing with statements/a; base withdrawn
    by United Kingdom 2024-05-01[Europe/London] in d
    vendor asserts 2024-03-27 in c; likelihood “highly unlikely”; leans against it

▸ An intrusion, as it is told (accounts/told)
    United Kingdom asserts 2024-03-25[Europe/London] in e

`
	if got := runWith(ended, "holders", "-all", "-"); got.stdout != want {
		t.Errorf("got:\n%s", got.stdout)
	}
}

// A party, an incident or a date that is not one is refused, with nothing on standard output.
func TestAnswersRefuse(t *testing.T) {
	for _, args := range []string{"holders -party fr -", "measures -against fr -", "chains -incident j -", "holders -as-of soon -", "positions -as-of 2024-02-30 -",
		"timeline -as-of 2024/.. -", "chains -as-of x -", "measures -on yesterday -"} {
		if got := runWith(ended, strings.Fields(args)...); got.status != exitFailure || got.stdout != "" || got.stderr == "" {
			t.Errorf("%s: %+v", args, got)
		}
	}
}

// Of several files and of a stream each object names its case, and each text begins with it. What is wrong with one
// keeps no other from its answer.
func TestAnswersOfSeveralCases(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return path
	}
	line := func(text string) string { return strings.Join(strings.Fields(text), " ") + "\n" }
	one, two := write("one.case.json", ended), write("two.case.json", strings.Replace(ended, `"id": "ended"`, `"id": "again"`, 1))
	stream := write("both.case.ndjson", line(ended)+line(strings.Replace(ended, `"id": "ended"`, `"id": "again"`, 1)))
	invalid := write("invalid.case.json", strings.Replace(ended, `"by": ["us"]`, `"by": ["fr"]`, 1))
	for _, list := range lists {
		alone := runWith("", list, "-json", one).stdout
		want := strings.ReplaceAll(alone, "{\"", "{\"")
		for _, args := range [][]string{{one, two}, {stream}} {
			got := runWith("", append([]string{list, "-json"}, args...)...)
			var named string
			for _, id := range []string{"ended", "again"} {
				for l := range strings.Lines(want) {
					named += `{"case":"` + id + `",` + l[1:]
				}
			}
			if got.status != exitOK || got.stdout != named {
				t.Errorf("%s of %v: %d\n%s", list, args, got.status, got.stdout)
			}
		}
		text := line(ended) + line(strings.Replace(ended, `"id": "ended"`, `"id": "again"`, 1))
		if got, want := runWith(text, list, "-json", "-"), runWith("", list, "-json", stream); got.status != exitOK || got.stdout != want.stdout {
			t.Errorf("%s of a stream in standard input: %+v", list, got)
		}
		if got := runWith(text+"{", list, "-json", "-"); got.status != exitFailure {
			t.Errorf("%s of a stream that is cut in standard input: %+v", list, got)
		}
		if got := runWith(" \n", list, "-json", "-"); got.status != exitFailure || got.stdout != "" {
			t.Errorf("%s of no case in standard input: %+v", list, got)
		}
		if got := runWith("", list, one, two); got.status != exitOK || !strings.HasPrefix(got.stdout, "◆ ended\n") || !strings.Contains(got.stdout, "\n◆ again\n") {
			t.Errorf("%s for people: %+v", list, got)
		}
		got := runWith("", list, "-json", invalid, two)
		if got.status != exitFindings || strings.Contains(got.stdout, `"ended"`) || list == "holders" && !strings.Contains(got.stdout, `"case":"again"`) || !strings.Contains(got.stderr, "invalid.case.json") {
			t.Errorf("%s of an invalid case and another: %+v", list, got)
		}
		if got := runWith("", list, "-json", filepath.Join(folder, "nowhere"), two); got.status != exitFailure {
			t.Errorf("%s of a file that is not there: %+v", list, got)
		}
	}
}

const measured = `{"format": "attribution/1", "id": "measured",
	"actors": {"uk": {"kind": "state", "names": [{"text": "United Kingdom"}]}, "us": {"kind": "state"}, "cn": {"kind": "state"}, "firm": {"kind": "organization"}},
	"incidents": {"i": {}},
	"attributions": {"p": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/cn"}},
	"responses": {
		"ban": {"kind": "domestic", "sort": "ban", "by": ["us"], "announced": "2024-01-10", "status": "annulled"},
		"listing": {"kind": "sanction", "by": ["uk"], "over": ["incidents/i"], "announced": "2024-03-25", "designations": [{"actor": "firm", "listed": "2024-03-25", "delisted": "2025-06-01"}]},
		"summons": {"kind": "diplomatic", "step": "summons", "by": ["uk"], "envoyOf": "cn", "announced": "2024-03-26"},
		"tie": {"kind": "diplomatic", "step": "severance", "by": ["uk"], "envoyOf": "cn", "announced": "2024-04-01"}},
	"statements": {
		"s": {"by": ["uk"], "when": "2024-03-25", "acts": [{"verb": "asserts", "on": ["attributions/p"]}, {"verb": "announces", "on": ["responses/listing"]}]},
		"t": {"by": ["uk"], "when": "2024-03-26", "acts": [{"verb": "announces", "on": ["responses/summons"]}, {"verb": "declines"}]}}}`

func TestMeasures(t *testing.T) {
	ban := `{"response":"ban","kind":"domestic","by":["us"],"against":[],"attributes":"not-stated","inForce":"%s"}`
	listing := `{"response":"listing","kind":"sanction","by":["uk"],"against":["firm"],"attributes":"yes","inForce":"%s"}`
	summons := `{"response":"summons","kind":"diplomatic","by":["uk"],"against":["cn"],"attributes":"avoided","inForce":"%s"}`
	tie := `{"response":"tie","kind":"diplomatic","by":["uk"],"against":["cn"],"attributes":"not-stated","inForce":"%s"}`
	for args, want := range map[string][]string{
		"":                             {fmt.Sprintf(ban, "no"), fmt.Sprintf(listing, "no"), fmt.Sprintf(summons, "no"), fmt.Sprintf(tie, "yes")},
		"-on 2025-01-01":               {fmt.Sprintf(ban, "cannot-tell"), fmt.Sprintf(listing, "yes"), fmt.Sprintf(summons, "no"), fmt.Sprintf(tie, "yes")},
		"-on 2023":                     {fmt.Sprintf(ban, "no"), fmt.Sprintf(listing, "no"), fmt.Sprintf(summons, "no"), fmt.Sprintf(tie, "no")},
		"-against cn":                  {fmt.Sprintf(summons, "no"), fmt.Sprintf(tie, "yes")},
		"-against firm -on 2025-01-01": {fmt.Sprintf(listing, "yes")},
		"-against firm -on 2025-12-01": {fmt.Sprintf(listing, "no")},
		"-against us":                  nil,
	} {
		got := runWith(measured, append(append([]string{"measures", "-json"}, strings.Fields(args)...), "-")...)
		if lines := strings.Split(strings.TrimSpace(got.stdout), "\n"); got.status != exitOK || strings.Join(lines, "\n") != strings.Join(want, "\n") {
			t.Errorf("measures %s: %d\n%s\n%s", args, got.status, got.stdout, got.stderr)
		}
	}
	want := `▸ domestic ban by us; 2024-01-10; no announcement is recorded, so whether it attributes to a
  state is not stated; not in force (ban)
▸ sanction by United Kingdom against firm; 2024-03-25; attributes to a state; not in force
  (listing)
▸ summons by United Kingdom against cn; 2024-03-26; avoids attributing to a state; not in force
  (summons)
▸ severance by United Kingdom against cn; 2024-04-01; no announcement is recorded, so whether it
  attributes to a state is not stated; in force (tie)
`
	if got := runWith(measured, "measures", "-"); got.stdout != want {
		t.Errorf("got:\n%s", got.stdout)
	}
}

// As of a day before they were given, texts are in no answer.
func TestAsOf(t *testing.T) {
	for _, list := range []string{"holders", "positions", "chains", "timeline"} {
		early, late := runWith(ended, list, "-json", "-as-of", "2024-03-20", "-"), runWith(ended, list, "-json", "-as-of", "2024-06", "-")
		if early.status != exitOK || early.stdout != "" {
			t.Errorf("%s before all: %+v", list, early)
		}
		if whole := runWith(ended, list, "-json", "-"); late.status != exitOK || late.stdout != whole.stdout {
			t.Errorf("%s after all: %s", list, late.stdout)
		}
	}
}
