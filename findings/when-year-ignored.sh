#!/usr/bin/env bash
# Go github.com/olebedev/when v1.1.0 (dates in text), its English and common rules.
# Guess: a written year counts, and a match that includes the year has that year.
# What is so: the year is never read from a date with a month's name. "5 September 2018 at 10am" is matched whole,
# 2018 included, and is 2021 by the reference time; "Sept. 3, 2018" loses it too; "12 Mar 2018", "July 2021" are no match.
# The modal verb in "may have started in 2016" is the month of May.
# Why it matters here: dates in advisories are years back; a reader built on this dates them to the current year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"
)

func main() {
	w := when.New(nil)
	w.Add(en.All...)
	w.Add(common.All...)
	now := time.Date(2021, 7, 19, 12, 0, 0, 0, time.UTC)
	for _, text := range []string{"5 September 2018 at 10am", "Sept. 3, 2018", "12 Mar 2018", "in July 2021",
		"The attackers may have started in 2016"} {
		r, err := w.Parse(text, now)
		if err != nil || r == nil {
			fmt.Println(text, "|", "no match", err)
			continue
		}
		fmt.Println(text, "|", r.Text, "|", r.Time.Format(time.DateOnly))
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/olebedev/when@v1.1.0 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
5 September 2018 at 10am | 5 September 2018 at 10am | 2021-09-05
Sept. 3, 2018 | Sept. 3 | 2021-09-03
12 Mar 2018 | no match <nil>
in July 2021 | no match <nil>
The attackers may have started in 2016 | may | 2021-05-19
WANT
