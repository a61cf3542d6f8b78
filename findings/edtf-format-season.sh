#!/usr/bin/env bash
# npm edtf 4.11.1 (edtf.js): format(date, locale), its text for people.
# Guess: what a value does not say is not printed, and what it says is.
# What is so: a season (2021-21) and a quarter (2021-33) are printed as 1 January; the year -0044 (45 BC) is printed
# as the plain year 45; an interval's "about" is not printed, while a single date has "ca."; of 202X no digit is left.
# Why it matters here: only the text of plain dates can be used for readers; the rest needs words of one's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat >run.mjs <<'JS'
import edtf, { format } from 'edtf';
for (const text of ['2021-07~', '2021-06~/2021-08', '2021-21', '2021-33', '-0044', '202X'])
  console.log(text, '|', format(edtf(text), 'en-US'));
JS
TZ=UTC node run.mjs | tee out
diff - out <<'WANT'
2021-07~ | ca. 7/2021
2021-06~/2021-08 | 6/2021 – 8/2021
2021-21 | 1/1/2021
2021-33 | 1/1/2021
-0044 | 45
202X | XXXX
WANT
