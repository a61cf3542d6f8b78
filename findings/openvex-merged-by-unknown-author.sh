#!/usr/bin/env bash
# Go github.com/openvex/go-vex v0.2.9 (statements on vulnerabilities in products, OpenVEX).
# Guess: documents of two authors, merged, still say who says what; whoever contradicts whom is shown.
# What is so: statements carry no author, and the merged document has one, "Unknown Author": what the vendor denies and
# the agency asserts stand side by side as the words of nobody, both names are gone, and the later one counts, whoever
# made it.
# Why it matters here: a status is a claim, and the vendor's and an agency's weigh differently; the merged one has no
# holder.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/openvex/go-vex/pkg/vex"
)

func document(author, role string, statement vex.Statement, day int) *vex.VEX {
	when := time.Date(2024, time.March, day, 0, 0, 0, 0, time.UTC)
	statement.Vulnerability = vex.Vulnerability{Name: "CVE-2024-0001"}
	statement.Products = []vex.Product{{Component: vex.Component{ID: "pkg:generic/example@1"}}}
	document := vex.New()
	document.ID, document.Author, document.AuthorRole = "https://example.org/"+author, author, role
	document.Timestamp, document.Statements = &when, []vex.Statement{statement}
	return &document
}

func main() {
	vendor := document("Example Vendor", "vendor",
		vex.Statement{Status: vex.StatusNotAffected, Justification: vex.ComponentNotPresent}, 5)
	agency := document("Example Agency", "agency",
		vex.Statement{Status: vex.StatusAffected, ActionStatement: "Update."}, 4)
	for _, documents := range [][]*vex.VEX{{vendor, agency}, {agency, vendor}} {
		merged, err := vex.MergeDocuments(documents)
		if err != nil {
			panic(err)
		}
		text, err := json.Marshal(merged)
		if err != nil {
			panic(err)
		}
		fmt.Printf("author %q, role %q, names of authors in it: %d\n", merged.Author, merged.AuthorRole,
			strings.Count(string(text), "Example"))
		for _, statement := range merged.Statements {
			fmt.Println(" ", statement.Timestamp.Format(time.DateOnly), statement.Status)
		}
		fmt.Println("  counts:", merged.EffectiveStatement("pkg:generic/example@1", "CVE-2024-0001").Status)
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/openvex/go-vex@v0.2.9 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
author "Unknown Author", role "", names of authors in it: 0
  2024-03-04 affected
  2024-03-05 not_affected
  counts: not_affected
author "Unknown Author", role "", names of authors in it: 0
  2024-03-04 affected
  2024-03-05 not_affected
  counts: not_affected
WANT
