#!/usr/bin/env bash
# Go github.com/wI2L/jsondiff v0.7.1 and github.com/mattbaird/jsonpatch v0.0.0-20240118010651-0ba75a80ca38 (JSON Patch
# out of two documents), applied by github.com/evanphx/json-patch/v5 v5.9.11; Debian 12 python3-jsonpatch 1.32-2.
# Guess: the patch of two revisions, applied to the old one, gives the new one.
# What is so: with the option Factorize, which writes a removal and an addition as one move, the first moves whoever
# stands at the index after another removal: the agency denies now, the patch lets the embassy deny. Of all pairs of
# such lists of three parties one in fourteen goes wrong, none without the option. The second loses a new order of
# aliases when one of them goes. The Python one always moves: the embassy, "likely" in the revision, is "certain" or not
# by the order in which Python hashes names, so from run to run. Each patch applies without an error.
# Why it matters here: who asserts and who denies are lists of parties, and revisions travel as patches; a state is made
# to deny or to accuse.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"encoding/json"
	"fmt"

	apply "github.com/evanphx/json-patch/v5"
	"github.com/mattbaird/jsonpatch"
	"github.com/wI2L/jsondiff"
)

func plain(old, revised []byte) (any, error)     { return jsondiff.CompareJSON(old, revised) }
func factorize(old, revised []byte) (any, error) { return jsondiff.CompareJSON(old, revised, jsondiff.Factorize()) }
func second(old, revised []byte) (any, error)    { return jsonpatch.CreatePatch(old, revised) }

func patched(old, revised []byte, compare func(old, revised []byte) (any, error)) string {
	operations, err := compare(old, revised)
	if err != nil {
		return err.Error()
	}
	text, err := json.Marshal(operations)
	if err != nil {
		return err.Error()
	}
	if string(text) == "null" {
		return string(old)
	}
	patch, err := apply.DecodePatch(text)
	if err != nil {
		return err.Error()
	}
	result, err := patch.Apply(old)
	if err != nil {
		return err.Error()
	}
	return string(result)
}

// revisions are all ways in which three parties assert, deny or say nothing, in any order.
func revisions() (all [][]byte) {
	var place func(asserting, denying []string, left []string)
	seen := map[string]bool{}
	place = func(asserting, denying, left []string) {
		text, _ := json.Marshal(map[string][]string{"asserting": asserting, "denying": denying})
		if !seen[string(text)] {
			seen[string(text)] = true
			all = append(all, text)
		}
		for i, party := range left {
			rest := append(append([]string{}, left[:i]...), left[i+1:]...)
			place(append(append([]string{}, asserting...), party), denying, rest)
			place(asserting, append(append([]string{}, denying...), party), rest)
		}
	}
	place([]string{}, []string{}, []string{"agency", "embassy", "ministry"})
	return all
}

func main() {
	old, revised := `{"asserting":["agency","embassy"],"denying":[]}`, `{"asserting":[],"denying":["agency"]}`
	fmt.Println("old       ", old)
	fmt.Println("revised   ", revised)
	fmt.Println("factorized", patched([]byte(old), []byte(revised), factorize))
	old, revised = `{"aliases":["A","B","C"]}`, `{"aliases":["B","A"]}`
	fmt.Println("revised   ", revised)
	fmt.Println("second    ", patched([]byte(old), []byte(revised), second))
	all := revisions()
	wrong := map[string]int{}
	for _, old := range all {
		for _, revised := range all {
			if patched(old, revised, plain) != string(revised) {
				wrong["plain"]++
			}
			if patched(old, revised, factorize) != string(revised) {
				wrong["factorized"]++
			}
		}
	}
	fmt.Println("wrong:", wrong["plain"], "and", wrong["factorized"], "factorized of", len(all)*len(all))
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/wI2L/jsondiff@v0.7.1 github.com/mattbaird/jsonpatch@v0.0.0-20240118010651-0ba75a80ca38 \
  github.com/evanphx/json-patch/v5@v5.9.11 >/dev/null 2>&1
apt-get download python3-jsonpatch=1.32-2 python3-json-pointer >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >run.py <<'PY'
import json, jsonpatch
old, revised = {'earlier': ['likely', 'certain'], 'now': {}}, {'earlier': [], 'now': {'embassy': 'likely'}}
print(json.dumps(jsonpatch.make_patch(old, revised).apply(old)), 'for', json.dumps(revised))
PY
export PYTHONPATH=root/usr/lib/python3/dist-packages
python() { for seed in {1..20}; do PYTHONHASHSEED=$seed python3 run.py; done | sort -u; }
{ GOFLAGS=-mod=mod go run . && python; } | tee out
diff - out <<'WANT'
old        {"asserting":["agency","embassy"],"denying":[]}
revised    {"asserting":[],"denying":["agency"]}
factorized {"asserting":[],"denying":["embassy"]}
revised    {"aliases":["B","A"]}
second     {"aliases":["A","B"]}
wrong: 0 and 174 factorized of 2401
{"earlier": [], "now": {"embassy": "certain"}} for {"earlier": [], "now": {"embassy": "likely"}}
{"earlier": [], "now": {"embassy": "likely"}} for {"earlier": [], "now": {"embassy": "likely"}}
WANT
