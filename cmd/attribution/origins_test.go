package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// rests is a case in which one party shows evidence, one rests on it, one does not say, and one denies.
const rests = `{"format": "attribution/1", "id": "rests",
	"actors": {"a": {"kind": "state"}, "b": {"kind": "state"}, "c": {"kind": "state"}, "d": {"kind": "state"}, "g": {"kind": "group"}},
	"incidents": {"i": {}},
	"evidence": {"code": {"description": "shared code"}},
	"attributions": {"p": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/g"}, "q": {"subject": "evidence/code", "link": "imitates", "object": "actors/g"}},
	"statements": {
		"a": {"by": ["a"], "when": "2024-01-01", "acts": [{"verb": "asserts", "on": ["attributions/p"], "evidence": ["code"],
			"bearings": [{"evidence": "code", "sense": "supports", "credibility": {"text": "2", "scale": "admiralty-credibility"}, "words": {"text": "shared code", "lang": "en"}}]}]},
		"b": {"by": ["b"], "when": "2024-01-02", "acts": [{"verb": "asserts", "on": ["attributions/p"], "restsOn": ["statements/a"]}]},
		"c": {"by": ["c"], "when": "2024-01-03", "acts": [{"verb": "asserts", "on": ["attributions/p"]}]},
		"d": {"by": ["d"], "when": "2024-01-04", "acts": [{"verb": "denies", "on": ["attributions/p"]}, {"verb": "asserts", "on": ["attributions/q"]}]},
		"z": {"by": ["d"], "when": "2024-01-05", "acts": [{"verb": "condemns", "on": ["incidents/i"]}]}}}`

func TestOrigins(t *testing.T) {
	got := runWith(rests, "origins", "-json", "-")
	var lines []string
	for _, v := range objects(t, got.stdout, "proposition", "origin", "party", "independent", "via") {
		lines = append(lines, strings.TrimSpace(fmt.Sprintln(v["proposition"], v["origin"], v["party"], v["independent"], v["via"])))
	}
	want := []string{"attributions/p actors/a a yes []", "attributions/p actors/a b no [statements/a]", "attributions/p actors/c c not-shown []", "attributions/q actors/d d not-shown []"}
	if got.status != exitOK || !slices.Equal(lines, want) {
		t.Errorf("%d\n%s\n%s", got.status, strings.Join(lines, "\n"), got.stderr)
	}
	if text := runWith(rests, "origins", "-"); text.status != exitOK || !strings.Contains(text.stdout, "resting on statements/a") {
		t.Errorf("for people: %+v", text)
	}
}

func TestEvidence(t *testing.T) {
	got := runWith(rests, "evidence", "-json", "-incident", "i", "-")
	var lines []string
	for _, w := range objects(t, got.stdout, "incident", "evidence", "proposition", "party", "verb", "sense", "[imitates]", "words", "lang", "reliability", "credibility", "statement", "date") {
		lines = append(lines, strings.TrimSpace(fmt.Sprintln(w["evidence"], w["proposition"], w["party"], w["sense"], w["credibility"], w["imitates"])))
	}
	want := []string{"code attributions/p a supports 2 <nil>", "code attributions/q d   g"}
	if got.status != exitOK || !slices.Equal(lines, want) {
		t.Errorf("%d\n%s\n%s", got.status, strings.Join(lines, "\n"), got.stderr)
	}
	if none := runWith(rests, "evidence", "-incident", "none", "-"); none.status != exitFailure {
		t.Errorf("an incident that there is not: %+v", none)
	}
	if text := runWith(rests, "evidence", "-"); text.status != exitOK || !strings.Contains(text.stdout, "imitates") || !strings.Contains(text.stdout, "speaks for") {
		t.Errorf("for people: %+v", text)
	}
}

// An extract is a valid case with what stands against the claim; its digest is always the same.
func TestExtract(t *testing.T) {
	got := runWith(rests, "extract", "-of", "attributions/p", "-")
	if got.status != exitOK || !strings.Contains(got.stdout, `"denies"`) || strings.Contains(got.stdout, "condemns") || strings.Contains(got.stdout, "imitates") {
		t.Errorf("%+v", got)
	}
	if valid := runWith(got.stdout, "validate", "-"); valid.status != exitOK {
		t.Errorf("%+v", valid)
	}
	again := runWith(got.stdout, "extract", "-of", "attributions/p", "-")
	if again.stdout != got.stdout {
		t.Errorf("the extract of the extract:\n%s", again.stdout)
	}
	digest, same := runWith(rests, "extract", "-of", "attributions/p", "-digest", "-"), runWith(got.stdout, "extract", "-digest", "-of", "attributions/p", "-")
	if len(digest.stdout) != 65 || digest.stdout != same.stdout {
		t.Errorf("digests %q and %q", digest.stdout, same.stdout)
	}
	for _, args := range [][]string{{"extract", "-"}, {"extract", "-of", "attributions/none", "-"}, {"extract", "-of", "p", "-"}} {
		if bad := runWith(rests, args...); bad.status != exitFailure || bad.stdout != "" {
			t.Errorf("%v: %+v", args, bad)
		}
	}
}

// Chains and agreement show parties of one origin as one.
func TestOneOrigin(t *testing.T) {
	const c = `{"format": "attribution/1", "id": "one",
		"actors": {"a": {"kind": "state"}, "b": {"kind": "state"}, "c": {"kind": "state"}, "v": {"kind": "organization"}, "g": {"kind": "group"}, "h": {"kind": "group"}},
		"incidents": {"i": {}},
		"attributions": {"p": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/g"}, "q": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/h"}},
		"statements": {
			"v": {"by": ["v"], "when": "2024-01-01", "acts": [{"verb": "condemns", "on": ["incidents/i"]}]},
			"a": {"by": ["a"], "when": "2024-01-02", "acts": [{"verb": "asserts", "on": ["attributions/p"], "restsOn": ["statements/v"]}]},
			"b": {"by": ["b"], "when": "2024-01-03", "acts": [{"verb": "asserts", "on": ["attributions/p"], "restsOn": ["statements/v"]}]},
			"c": {"by": ["c"], "when": "2024-01-04", "acts": [{"verb": "asserts", "on": ["attributions/q"]}]}}}`
	if got := runWith(c, "agreement", "-"); !strings.Contains(got.stdout, "(a and b of one origin)") || !strings.Contains(got.stdout, "(c)") {
		t.Errorf("%+v", got)
	}
	if got := runWith(c, "chains", "-"); strings.Count(got.stdout, "origin: statements/v") != 2 || strings.Contains(got.stdout, "actors/c") {
		t.Errorf("%+v", got)
	}
}
