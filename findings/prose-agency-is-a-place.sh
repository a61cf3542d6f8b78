#!/usr/bin/env bash
# Go github.com/jdkato/prose/v2 v2.0.0 (named entities).
# Guess: agencies are organizations, groups are organizations or nothing, and a ministry's name is found whole.
# What is so: the NCSC is a place, Fancy Bear and APT31 are persons, the GRU and Unit 26165 are nothing, and of China's
# Ministry of State Security there is "Ministry".
# Why it matters here: who accuses whom would be a place that accuses a person.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"

	"github.com/jdkato/prose/v2"
)

func main() {
	d, err := prose.NewDocument("Russia's GRU and Fancy Bear attacked the Bundestag, Angela Merkel said. " +
		"China's Ministry of State Security and APT31 did it. The NCSC blamed Unit 26165.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range d.Entities() {
		fmt.Println(e.Label, e.Text)
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/jdkato/prose/v2@v2.0.0 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
GPE Russia
PERSON Fancy Bear
GPE Bundestag
PERSON Angela Merkel
GPE China
ORGANIZATION Ministry
PERSON APT31
GPE NCSC
WANT
