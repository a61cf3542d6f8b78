#!/usr/bin/env bash
# npm compromise 14.17.0 with compromise-dates 3.9.0 (dates in English text).
# Guess: days of a range are kept if its month stands once; periods are found or whole.
# What is so: "March 10-12, 2018" is three days, "10-12 March 2018" the first of March, and so is the night of 3 to 4 May
# the first of May; of 23 and 24 December the 24th is left. A half-year is the year, "by 2016" two weeks of December
# 2015, the last quarter of 2018 is in the year of reading. "Late 2015" and "since at least 2014" are no dates.
# Why it matters here: times of attacks and campaigns are told so; British order of words loses the days.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0
cat >run.cjs <<'JS'
const nlp = require('compromise');
nlp.plugin(require('compromise-dates'));
const day = text => text ? text.slice(0, 10) : '-';
for (const text of ['March 10-12, 2018', '10-12 March 2018', 'on the night of 3 to 4 May 2017', 'on 23 and 24 December 2015',
  'in the first half of 2019', 'by 2016', 'in the last quarter of 2018', 'late 2015', 'since at least 2014'])
  console.log(text, '|', nlp(text).dates({ today: '2021-07-19', timezone: 'UTC' }).get()
    .map(({ start, end }) => `${day(start)} to ${day(end)}`).join(', ') || '-');
JS
node run.cjs | tee out
diff - out <<'WANT'
March 10-12, 2018 | 2018-03-10 to 2018-03-12
10-12 March 2018 | 2018-03-01 to 2018-03-01
on the night of 3 to 4 May 2017 | 2017-05-01 to 2017-05-01
on 23 and 24 December 2015 | 2015-12-24 to 2015-12-24
in the first half of 2019 | 2019-01-01 to 2019-12-31
by 2016 | 2015-12-18 to 2015-12-31
in the last quarter of 2018 | 2021-10-01 to 2021-12-31
late 2015 | -
since at least 2014 | -
WANT
