#!/usr/bin/env bash
# Go github.com/markusmobius/go-dateparser v1.4.7 (dates in 200 languages), without a language set.
# Guess: a bare name or number of a unit is no date; an ISO date in basic form and an ISO week are understood or refused.
# What is so: GRU is December (Polish gru., grudzień), "a" and "an" are January, 74455 is 4 July 2045 at five, 2018-W10 is
# October and 20180305 is in the year 8030; none is an error. "2018-05" gets the day of the reference time.
# Why it matters here: names of organs and units stand beside dates; set the languages and accept only what you expect.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"
	"time"

	dateparser "github.com/markusmobius/go-dateparser"
)

func main() {
	cfg := &dateparser.Configuration{CurrentTime: time.Date(2021, 7, 19, 12, 0, 0, 0, time.UTC)}
	for _, text := range []string{"GRU", "a", "74455", "2018-W10", "20180305", "2018-05", "5 March 2018"} {
		d, err := dateparser.Parse(cfg, text)
		fmt.Println(text, "|", d.Time.Format("2006-01-02 15:04"), d.Period, err)
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/markusmobius/go-dateparser@v1.4.7 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
GRU | 2021-12-19 00:00 Month <nil>
a | 2021-01-19 00:00 Month <nil>
74455 | 2045-07-04 05:00 Day <nil>
2018-W10 | 2018-10-19 00:00 Month <nil>
20180305 | 8030-02-01 05:00 Day <nil>
2018-05 | 2018-05-19 00:00 Month <nil>
5 March 2018 | 2018-03-05 00:00 Day <nil>
WANT
