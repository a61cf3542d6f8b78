package main

import (
	"slices"
	"strings"
	"testing"
)

const linked = `{"format": "attribution/1", "id": "x",
	"actors": {"uk": {"kind": "state"}, "us": {"kind": "state"}, "cn": {"kind": "state"}, "ministry": {"kind": "organ", "of": "cn"},
		"bureau": {"kind": "organ", "of": "ministry"}, "group": {"kind": "group"}},
	"incidents": {"i": {"title": "An intrusion"}, "j": {}},
	"attributions": {
		"p": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/group"},
		"q": {"subject": "actors/group", "link": "run-by", "object": "actors/bureau"},
		"r": {"subject": "incidents/j", "link": "conducted-by", "object": "actors/group"},
		"s": {"subject": "actors/group", "link": "linked-to", "object": "actors/cn"}},
	"statements": {
		"s": {"by": ["uk"], "when": "2021-01-01", "acts": [
			{"verb": "asserts", "on": ["attributions/p"], "part": "headline", "wording": {"text": "they did it", "lang": "en"}},
			{"verb": "asserts", "on": ["attributions/p"], "part": "body", "wording": {"text": "likely theirs", "lang": "en"},
				"assessment": {"likelihood": {"text": "likely", "scale": "icd203-likelihood"}}},
			{"verb": "asserts", "on": ["attributions/q"], "assessment": {"likelihood": {"text": "almost certain", "scale": "icd203-likelihood"}}}]},
		"t": {"by": ["us"], "when": "2021-01-02", "acts": [{"verb": "asserts", "on": ["attributions/r", "attributions/s"]}]},
		"w": {"by": ["us"], "when": "2022", "acts": [{"verb": "withdraws", "answers": ["attributions/s"]}]}}}`

// A chain is of one holder, who may hold a link in several ways. Steps of the compilers' frame have no link, and never
// lead to a state; what was withdrawn is not followed.
func TestChainsAsJSON(t *testing.T) {
	got := strings.Split(strings.TrimSpace(runWith(linked, "chains", "-json", "-").stdout), "\n")
	want := []string{
		`{"incident":"i","holder":"uk","links":[` +
			`{"from":"incidents/i","link":"conducted-by","to":"actors/group","leans":"for","likelihood":"","words":"they did it"},` +
			`{"from":"actors/group","link":"run-by","to":"actors/bureau","leans":"for","likelihood":"almost certain","words":""},` +
			`{"from":"actors/bureau","link":"","to":"actors/ministry","leans":"","likelihood":"","words":""}]}`,
		`{"incident":"i","holder":"uk","links":[` +
			`{"from":"incidents/i","link":"conducted-by","to":"actors/group","leans":"for","likelihood":"likely","words":"likely theirs"},` +
			`{"from":"actors/group","link":"run-by","to":"actors/bureau","leans":"for","likelihood":"almost certain","words":""},` +
			`{"from":"actors/bureau","link":"","to":"actors/ministry","leans":"","likelihood":"","words":""}]}`,
		`{"incident":"j","holder":"us","links":[{"from":"incidents/j","link":"conducted-by","to":"actors/group","leans":"for","likelihood":"","words":""}]}`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s", strings.Join(got, "\n"))
	}
}

func TestChainsForPeople(t *testing.T) {
	want := `■ An intrusion (i)

  ▸ uk
    conducted by → group
        “they did it”; asserts 2021-01-01 in s
        likelihood “likely”; “likely theirs”; asserts 2021-01-01 in s; the weakest link
    run by → bureau
        likelihood “almost certain”; asserts 2021-01-01 in s
    → ministry, to which it belongs: the compilers' frame, held by nobody

■ j (j)

  ▸ us
    conducted by → group
        asserts 2021-01-02 in t

`
	if got := runWith(linked, "chains", "-"); got.stdout != want {
		t.Errorf("got:\n%s", got.stdout)
	}
}

func TestChainsOfAnIncident(t *testing.T) {
	if got := runWith(linked, "chains", "-json", "-incident", "j", "-"); strings.Count(got.stdout, "\n") != 1 || !strings.Contains(got.stdout, `"incident":"j"`) {
		t.Errorf("%+v", got)
	}
	if got := runWith(linked, "chains", "-incident", "k", "-"); got.status != exitFailure || got.stdout != "" || !strings.Contains(got.stderr, "i, j") {
		t.Errorf("of no incident: %+v", got)
	}
}

// The British strengths of one day: "highly likely" is the NCSC's, which it gives in one of its texts and not in the
// other; the United Kingdom's own sentences have no likelihood (reference: the NCSC's and the FCDO's releases of 25
// March 2024).
func TestChainsOfTheEmbeddedDossier(t *testing.T) {
	likelihoods := make(map[any][]any)
	for _, c := range objects(t, runWith("", "chains", "-json", "-incident", "ec").stdout, "incident", "holder", "links") {
		if c["holder"] != "uk" && c["holder"] != "ncsc" {
			continue
		}
		for _, l := range c["links"].([]any) {
			link := l.(map[string]any)
			if link["link"] != "affiliated-to" || link["to"] != "actors/china" {
				t.Errorf("%v", link)
			}
			likelihoods[c["holder"]] = append(likelihoods[c["holder"]], link["likelihood"])
		}
	}
	if uk, ncsc := likelihoods["uk"], likelihoods["ncsc"]; !slices.Equal(uk, []any{"", ""}) || !slices.Equal(ncsc, []any{"", "highly likely"}) {
		t.Errorf("likelihoods %q", likelihoods)
	}
}
