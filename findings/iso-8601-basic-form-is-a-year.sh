#!/usr/bin/env bash
# Go github.com/relvacode/iso8601 v1.8.3 (dates of ISO 8601) and github.com/araddon/dateparse
# v0.0.0-20210429162001-6b43995a97de (dates of any form).
# Guess: other forms of ISO 8601 than the common one are read or are errors.
# What is so: the first takes 20180215 for the year 20,180,215 and 201802 is one, too; the second takes 2018-046, the
# 46th day of 2018, for four minutes after midnight of its first, week 7 for 1 January, and Moscow's time for UTC. None
# of these is an error.
# Why it matters here: dates in names of files and of archived copies have that form; sorted, such a statement is the
# last of all.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"
	"time"

	"github.com/araddon/dateparse"
	"github.com/relvacode/iso8601"
)

func main() {
	for _, text := range []string{"2018-02-15", "20180215", "201802", "2018-046", "2018-W07", "2018-02-15 02:00:00 MSK"} {
		fmt.Printf("%-23s", text)
		for _, parse := range []func(string) (time.Time, error){iso8601.ParseString,
			func(text string) (time.Time, error) { return dateparse.ParseAny(text) }} {
			t, err := parse(text)
			if err != nil {
				fmt.Print(" | error")
				continue
			}
			fmt.Print(" | ", t.UTC().Format("2006-01-02 15:04:05"))
		}
		fmt.Println()
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/relvacode/iso8601@v1.8.3 github.com/araddon/dateparse@v0.0.0-20210429162001-6b43995a97de >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
2018-02-15              | 2018-02-15 00:00:00 | 2018-02-15 00:00:00
20180215                | 20180215-01-01 00:00:00 | 2018-02-15 00:00:00
201802                  | 201802-01-01 00:00:00 | error
2018-046                | 2018-02-15 00:00:00 | 2018-01-01 00:04:00
2018-W07                | error | 2018-01-01 00:00:00
2018-02-15 02:00:00 MSK | error | 2018-02-15 02:00:00
WANT
