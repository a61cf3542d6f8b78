#!/usr/bin/env bash
# Go golang.org/x/text v0.44.0 (language.Region and language/display).
# Guess: IsCountry is true for states and territories only; UK is another spelling of GB; what parses has a name.
# What is so: the United Nations, the eurozone and the abolished USSR are countries, the European Union is none. UK parses, but
# is not GB until Canonicalize, and its three letters are ZZZ. The name of DD is Germany, of SU and YU there is none; Dari is
# named as fa-AF, not as prs. Two codes of Persian in Iran have one name (fa and pes), South Azerbaijani (azb) has none.
# Why it matters here: "is the speaker a state?" and names to print for codes of states and languages of sources.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

func main() {
	for _, code := range []string{"EU", "UN", "EZ", "SU", "DD", "YU", "UK"} {
		r := language.MustParseRegion(code)
		fmt.Printf("%s country=%v %s %s %q\n", code, r.IsCountry(), r.ISO3(), r.Canonicalize(), display.English.Regions().Name(r))
	}
	fmt.Println(language.MustParseRegion("UK") == language.MustParseRegion("GB"))
	for _, code := range []string{"fa-AF", "prs", "fa", "pes", "azb"} {
		fmt.Printf("%s %q\n", code, display.English.Tags().Name(language.MustParse(code)))
	}
}
GO
go mod init finding >/dev/null 2>&1
go get golang.org/x/text@v0.44.0 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
EU country=false QUU EU "European Union"
UN country=true ZZZ UN "United Nations"
EZ country=true ZZZ EZ "Eurozone"
SU country=true SUN SU ""
DD country=true DDR DE "Germany"
YU country=true YUG YU ""
UK country=true ZZZ GB "United Kingdom"
false
fa-AF "Dari"
prs ""
fa "Persian"
pes "Persian"
azb ""
WANT
