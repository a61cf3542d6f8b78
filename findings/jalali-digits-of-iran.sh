#!/usr/bin/env bash
# npm jalali-moment 3.3.11 (the calendar of Iran).
# Guess: a date in the calendar of Iran may be written in the digits of Iran; if not, it is invalid, in strict mode at
# least.
# What is so: ۱۴۰۳/۰۱/۰۶, 25 March 2024, is 21 March of the year 621, the first day of that calendar, and valid in
# strict mode, too; with Latin digits it is right. 30 Esfand 1404, which that year does not have, is valid.
# Why it matters here: official Iranian statements are dated in these digits; fourteen centuries off, without an
# error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jalali-moment@3.3.11
cat >run.cjs <<'JS'
const moment = require('jalali-moment');
for (const text of ['1403/01/06', '۱۴۰۳/۰۱/۰۶', '1404/12/30'])
  for (const strict of [false, true]) {
    const read = moment(text, 'jYYYY/jMM/jDD', strict);
    console.log(text, strict ? 'strict' : 'loose', read.isValid() ? 'valid' : 'invalid', read.format('YYYY-MM-DD'));
  }
JS
TZ=UTC node run.cjs | tee out
diff - out <<'WANT'
1403/01/06 loose valid 2024-03-25
1403/01/06 strict valid 2024-03-25
۱۴۰۳/۰۱/۰۶ loose valid 0621-03-21
۱۴۰۳/۰۱/۰۶ strict valid 0621-03-21
1404/12/30 loose valid 2026-03-21
1404/12/30 strict valid 2026-03-21
WANT
