#!/usr/bin/env bash
# Go golang.org/x/text v0.44.0 (language.Region and language/display).
# Guess: IsCountry is true for states and territories, and treats the EU, the eurozone and the United Nations alike; a
# language has a name, and a name one code.
# What is so: the United Nations and the eurozone are countries, the European Union is none. The name of the code that
# East Germany had is Germany; the Soviet Union and Yugoslavia are countries without a name. Dari has a name as fa-AF,
# not as prs, South Azerbaijani (azb) none; fa and pes are both Persian.
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
	for _, code := range []string{"EU", "UN", "EZ", "SU", "DD", "YU"} {
		r := language.MustParseRegion(code)
		fmt.Printf("%s country=%v %q\n", code, r.IsCountry(), display.English.Regions().Name(r))
	}
	for _, code := range []string{"fa-AF", "prs", "fa", "pes", "azb"} {
		fmt.Printf("%s %q\n", code, display.English.Tags().Name(language.MustParse(code)))
	}
}
GO
go mod init finding >/dev/null 2>&1
go get golang.org/x/text@v0.44.0 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
EU country=false "European Union"
UN country=true "United Nations"
EZ country=true "Eurozone"
SU country=true ""
DD country=true "Germany"
YU country=true ""
fa-AF "Dari"
prs ""
fa "Persian"
pes "Persian"
azb ""
WANT
