package main

import (
	"strings"
	"testing"
)

const apart = `{"format": "attribution/1", "id": "apart",
	"actors": {"uk": {"kind": "state", "names": [{"text": "United Kingdom\u001b[2J"}]}, "us": {"kind": "state"}, "cn": {"kind": "state"}, "ru": {"kind": "state"},
		"gru": {"kind": "organ", "of": "ru"}, "vendor": {"kind": "organization"}, "press": {"kind": "organization"}},
	"incidents": {"i": {"title": "An intrusion"}, "quiet": {}},
	"attributions": {
		"cn": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/cn"},
		"backed": {"subject": "incidents/i", "link": "backed-by", "object": "actors/cn"},
		"gru": {"subject": "incidents/i", "link": "conducted-by", "object": "actors/gru"}},
	"responses": {
		"summons": {"kind": "diplomatic", "step": "summons", "by": ["uk"], "over": ["incidents/i"], "envoyOf": "cn"},
		"recall": {"kind": "diplomatic", "step": "recall-for-consultations", "over": ["incidents/i"]}},
	"statements": {
		"a": {"by": ["uk"], "when": "2024-03-25", "acts": [{"verb": "asserts", "on": ["attributions/backed"], "wording": {"text": "state-backed", "lang": "en"}},
			{"verb": "announces", "on": ["responses/summons"], "wording": {"text": "will be summoned", "lang": "en"}}]},
		"b": {"by": ["us"], "when": "2024-03-26", "acts": [{"verb": "asserts", "on": ["attributions/cn"]}]},
		"c": {"by": ["vendor"], "when": "2024-03-27", "acts": [{"verb": "asserts", "on": ["attributions/gru"]}]},
		"d": {"by": ["cn"], "when": "2024-03-28", "acts": [{"verb": "denies", "on": ["attributions/cn"]}]},
		"e": {"by": ["press"], "when": "2024-03-29", "acts": [
			{"verb": "reports", "reported": {"verb": "announces", "by": ["uk"], "on": ["responses/recall"], "wording": {"text": "will be recalled", "lang": "en"}}},
			{"verb": "reports", "reported": {"verb": "asserts", "by": ["uk"], "on": ["attributions/cn"]}}]}}}`

func TestAgreement(t *testing.T) {
	want := `{"kind":"rival","proposition":"attributions/backed","other":"attributions/gru","party":"uk","otherParty":"vendor","statement":"a","otherStatement":"c"}
{"kind":"rival","proposition":"attributions/cn","other":"attributions/gru","party":"us","otherParty":"vendor","statement":"b","otherStatement":"c"}
{"kind":"strength","proposition":"attributions/backed","other":"attributions/cn","party":"uk","otherParty":"us","statement":"a","otherStatement":"b"}
{"kind":"contradiction","proposition":"attributions/cn","other":"attributions/cn","party":"cn","otherParty":"us","statement":"d","otherStatement":"b"}
`
	if got := runWith(apart, "agreement", "-json", "-"); got.status != exitOK || got.stdout != want {
		t.Errorf("got %d:\n%s", got.status, got.stdout)
	}
	people := `■ An intrusion (i)
    rival hypotheses, state: cn (United Kingdom[2J, us) or ru (vendor)
    different strengths, An intrusion → cn: backed by (United Kingdom[2J); conducted by (us)
    contradiction, An intrusion — conducted by → cn: cn denies, in d; held by us

`
	if got := runWith(apart, "agreement", "-"); got.status != exitOK || got.stdout != people {
		t.Errorf("got %d:\n%s", got.status, got.stdout)
	}
}

func TestMisreports(t *testing.T) {
	want := `{"reporter":"press","statement":"e","party":"uk","kind":"response","said":"recall-for-consultations","recorded":"summons"}
{"reporter":"press","statement":"e","party":"uk","kind":"strength","said":"conducted-by","recorded":"backed-by"}
`
	if got := runWith(apart, "misreports", "-json", "-"); got.status != exitOK || got.stdout != want {
		t.Errorf("got %d:\n%s", got.status, got.stdout)
	}
	people := `▸ response: press of United Kingdom[2J, in e: recall for consultations, “will be recalled”
    its own words: summons, “will be summoned”, in a
▸ strength: press of United Kingdom[2J, in e: conducted by
    its own words: backed by, “state-backed”, in a
`
	if got := runWith(apart, "misreports", "-"); got.status != exitOK || got.stdout != people {
		t.Errorf("got %d:\n%s", got.status, got.stdout)
	}
	if got := runWith("", "misreports", "-json"); got.status != exitOK || !strings.Contains(got.stdout, `"reporter":"seed-publisher"`) {
		t.Errorf("of the embedded dossier: %d", got.status)
	}
}
