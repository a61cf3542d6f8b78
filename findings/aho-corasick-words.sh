#!/usr/bin/env bash
# Go github.com/petar-dambovaliev/aho-corasick v0.0.0-20250424160509-463d218d4745, whole words, leftmost-longest.
# Guess: whole words are words of letters in any script, and leftmost-longest matches do not overlap.
# What is so: a boundary is looked for in bytes, and differently at the two ends: a name in curly quotes is not
# found, a name at the end of a longer word is if the letter before is not ASCII (пГРУ, éGRU). "Fancy Bear" is found
# together with the "Bear" inside it.
# Why it matters here: it is the usual package for finding many aliases in a text, and texts of states have curly quotes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"

	ac "github.com/petar-dambovaliev/aho-corasick"
)

func main() {
	b := ac.NewAhoCorasickBuilder(ac.Opts{MatchOnlyWholeWords: true, MatchKind: ac.LeftMostLongestMatch, DFA: true})
	m := b.Build([]string{"GRU", "ГРУ", "Fancy Bear", "Bear"})
	for _, text := range []string{`"GRU"`, "“GRU”", "xGRU", "éGRU", "GRUé", "пГРУ", "ГРУп", "by Fancy Bear."} {
		var found []string
		for _, hit := range m.FindAll(text) {
			found = append(found, text[hit.Start():hit.End()])
		}
		fmt.Printf("%s %q\n", text, found)
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/petar-dambovaliev/aho-corasick@v0.0.0-20250424160509-463d218d4745 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
"GRU" ["GRU"]
“GRU” []
xGRU []
éGRU ["GRU"]
GRUé []
пГРУ ["ГРУ"]
ГРУп []
by Fancy Bear. ["Fancy Bear" "Bear"]
WANT
