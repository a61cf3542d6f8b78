#!/usr/bin/env bash
# Go github.com/tj/go-naturaldate v1.3.0 (dates in words).
# Guess: what the parser does not understand is an error, and a date with a year is that date.
# What is so: any text with a number is a time, without an error. The last number is an hour of the day without a
# limit: "12 Mar 2018" is 2,018 hours after midnight of today, in October 2021; "in July 2021" is 84 days after a day
# of the July before; APT28 is tomorrow at four, Unit 26165 in three years.
# Why it matters here: names of groups and units hold numbers; "did it parse?" is no test for a date.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"
	"time"

	"github.com/tj/go-naturaldate"
)

func main() {
	now := time.Date(2021, 7, 19, 12, 0, 0, 0, time.UTC)
	for _, text := range []string{"12 Mar 2018", "in July 2021", "since 2014", "Nov 2014", "APT28", "Unit 26165"} {
		t, err := naturaldate.Parse(text, now)
		fmt.Println(text, "|", t.Format("2006-01-02 15:04"), "|", err)
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/tj/go-naturaldate@v1.3.0 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
12 Mar 2018 | 2021-10-11 02:00 | <nil>
in July 2021 | 2020-10-11 05:00 | <nil>
since 2014 | 2021-10-10 22:00 | <nil>
Nov 2014 | 2021-10-10 22:00 | <nil>
APT28 | 2021-07-20 04:00 | <nil>
Unit 26165 | 2024-07-13 05:00 | <nil>
WANT
