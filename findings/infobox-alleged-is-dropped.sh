#!/usr/bin/env bash
# npm infobox-parser 3.6.4 (infoboxes of Wikipedia).
# Guess: what stands beside a link in a field stays with it; "circa" and the end of a span of years stay; links are
# read by what the reader sees.
# What is so: a field with a link is the link alone: "Russia (accused; not proven)" is Russia, "Alleged: Iran" is
# Iran, "not Iran" is Iran. "c. 2004–2007" is 1 January 2004 at midnight. A date in {{start date}} is the words "start
# date", one in {{end date and age}} is a date. The link GRU is its page's title, GRU (Russian Federation).
# Why it matters here: boxes of groups and attacks hold the suspects; the qualification is what vanishes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund infobox-parser@3.6.4
cat >run.cjs <<'JS'
const parse = require('infobox-parser');
const text = `{{Infobox event
| suspects = [[Russia]] (accused; not proven)
| perpetrator = ''Alleged'': [[Iran]]
| attribution = not [[Iran]]
| organiser = [[GRU (Russian Federation)|GRU]]
| motive = unknown
| formation = {{circa|2004}}–2007
| date = {{start date|2015|12|23|df=y}}
| end_date = {{end date and age|2016|12|17}}
}}`;
for (const [field, value] of Object.entries((parse.default || parse)(text).general))
  console.log(field, JSON.stringify(value));
JS
node run.cjs | tee out
diff - out <<'WANT'
suspects "Russia"
perpetrator "Iran"
attribution "Iran"
organiser "GRU (Russian Federation)"
motive "unknown"
formation {"date":"2004-01-01T00:00:00.000Z"}
date "start date"
endDate {"date":"2016-12-17T00:00:00.000Z"}
WANT
