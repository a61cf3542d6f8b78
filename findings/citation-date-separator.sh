#!/usr/bin/env bash
# npm @citation-js/date 0.5.1 (dates for CSL JSON).
# Guess: an interval keeps both ends whatever its precision, and one package reads 3/4 in one way.
# What is so: only intervals of days keep two ends. 2021-06/2021-08 becomes June alone, and 2021/2022 becomes month
# 2021 of the year 2022. The separator decides between day and month: 03/04/2021 is 4 March, 03-04-2021 and
# 03.04.2021 are 3 April. 20210719 (ISO 8601, basic) is a year of eight digits; "~" is dropped without a word.
# Why it matters here: sources' dates go out as CSL JSON; let nothing but ISO days, or date-parts, near this parser.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/date@0.5.1
cat >run.cjs <<'JS'
const { parse } = require('@citation-js/date');
for (const text of ['2021-07-19/2021-07-21', '2021-06/2021-08', '2021/2022', '03/04/2021', '03-04-2021', '03.04.2021',
  '20210719', '2021-07~'])
  console.log(text, JSON.stringify(parse(text)));
JS
node run.cjs | tee out
diff - out <<'WANT'
2021-07-19/2021-07-21 {"date-parts":[[2021,7,19],[2021,7,21]]}
2021-06/2021-08 {"date-parts":[[2021,6]]}
2021/2022 {"date-parts":[[2022,2021]]}
03/04/2021 {"date-parts":[[2021,3,4]]}
03-04-2021 {"date-parts":[[2021,4,3]]}
03.04.2021 {"date-parts":[[2021,4,3]]}
20210719 {"date-parts":[[20210719]]}
2021-07~ {"date-parts":[[2021,7]]}
WANT
