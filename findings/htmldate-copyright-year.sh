#!/usr/bin/env bash
# Go github.com/markusmobius/go-htmldate v1.10.1 (the date of a page), in its thorough default.
# Guess: a date in the text counts more than a year in the footer, the number of a law is no date, the language of
# the page says whether the day or the month comes first, and Chinese dates have a day.
# What is so: without a whole date the copyright year is the date of the page, in January; "2019/796", the EU's
# regulation, is 2019-01-01; 03/04/2024 is 3 April in a page in American English; of 2024年3月26日 only the year is read.
# Why it matters here: the dates of statements decide who said a thing first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/markusmobius/go-htmldate"
)

func main() {
	for _, page := range []struct{ lang, text, footer string }{
		{"en", "Published on 26 March 2024.", "© 2015 Ministry"},
		{"en", "In July 2021 it was attacked.", "© 2015 Ministry"},
		{"en", "Listed under Regulation (EU) 2019/796.", ""},
		{"en-US", "Published 03/04/2024.", ""},
		{"zh", "2024年3月26日外交部发言人主持例行记者会", ""},
	} {
		html := `<html lang="` + page.lang + `"><body><article><p>` + page.text + `</p></article><footer>` + page.footer + `</footer></body></html>`
		latest := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
		r, err := htmldate.FromReader(strings.NewReader(html), htmldate.Options{UseOriginalDate: true, MaxDate: latest})
		fmt.Println(page.text, r.DateTime.Format(time.DateOnly), err)
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/markusmobius/go-htmldate@v1.10.1 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
Published on 26 March 2024. 2024-03-26 <nil>
In July 2021 it was attacked. 2015-01-01 <nil>
Listed under Regulation (EU) 2019/796. 2019-01-01 <nil>
Published 03/04/2024. 2024-04-03 <nil>
2024年3月26日外交部发言人主持例行记者会 2024-01-01 <nil>
WANT
