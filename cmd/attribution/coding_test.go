package main

import (
	"strings"
	"testing"
)

const codedA = `{"format": "attribution/1", "id": "a",
	"actors": {"uk": {"kind": "state", "code": "GB"}, "ncsc": {"kind": "organ", "names": [{"text": "NCSC"}], "of": "uk"}, "cn": {"kind": "state", "code": "CN"}},
	"incidents": {"ec": {"title": "Compromise of the Commission"}},
	"attributions": {"x": {"subject": "incidents/ec", "link": "affiliated-to", "object": "actors/cn"}},
	"statements": {"s": {"by": ["uk"], "when": "2024-03-25", "acts": [{"verb": "asserts", "by": ["ncsc"], "on": ["attributions/x"], "quotes": ["q"]}]}},
	"quotes": {"q": {"statement": "s", "text": "highly likely compromised", "lang": "en"}}}`

func TestCodingCompare(t *testing.T) {
	other := strings.NewReplacer(`"by": ["ncsc"], `, "", `"s"`, `"t"`, `"q"`, `"r"`, `attributions/x`, `attributions/y`, `"x"`, `"y"`).Replace(codedA)
	got := runWith(other, "coding", "compare", "-json", file(t, codedA), "-")
	want := `{"variable":"holder","quote":"highly likely compromised","proposition":"Compromise of the Commission affiliated-to CN","a":"NCSC","b":"GB"}
{"variable":"holder","units":1,"agree":0,"alpha":0}
{"variable":"behalf","units":0,"agree":0,"alpha":null}
{"variable":"verb","units":1,"agree":1,"alpha":null}
{"variable":"subject","units":1,"agree":1,"alpha":null}
{"variable":"link","units":1,"agree":1,"alpha":null}
{"variable":"object","units":1,"agree":1,"alpha":null}
{"variable":"likelihood","units":0,"agree":0,"alpha":null}
{"variable":"scale","units":0,"agree":0,"alpha":null}
{"variable":"sign","units":1,"agree":1,"alpha":null}
{"variable":"date","units":1,"agree":1,"alpha":null}
{"variable":"response","units":0,"agree":0,"alpha":null}
`
	if got.status != exitOK || got.stdout != want {
		t.Errorf("exit status %d, got:\n%s%s", got.status, got.stdout, got.stderr)
	}
	text := runWith(other, "coding", "compare", file(t, codedA), "-").stdout
	for _, line := range []string{"holder: A \"NCSC\", B \"GB\"\n", "verb            1      1   1.000  undefined: no variation\n", "undefined: no units\n"} {
		if !strings.Contains(text, line) {
			t.Errorf("no %q in:\n%s", line, text)
		}
	}
}

func TestCodingCompareOfWhatOnlyOneHas(t *testing.T) {
	got := runWith(small, "coding", "compare", "-json", file(t, codedA), "-")
	want := `{"only":"a","kind":"statement","at":"/statements/s","quote":"highly likely compromised","proposition":""}
{"only":"a","kind":"quote","at":"/quotes/q","quote":"highly likely compromised","proposition":""}
`
	if got.status != exitOK || !strings.HasPrefix(got.stdout, want) {
		t.Errorf("exit status %d, got:\n%s%s", got.status, got.stdout, got.stderr)
	}
	for _, args := range [][]string{{"a"}, {"a", "b", "c"}, {"/nowhere", "-"}} {
		if got := runWith(small, append([]string{"coding", "compare"}, args...)...); got.status != exitFailure {
			t.Errorf("%v: exit status %d", args, got.status)
		}
	}
}
