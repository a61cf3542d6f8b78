#!/usr/bin/env bash
# npm @edtf-ts/core 0.4.2 (EDTF of the Library of Congress, 4 February 2019).
# Guess: 25 to 28 are the northern seasons and 29 to 32 the southern ones, as the specification has them; an offset
# moves the instant; and a date in words leaves nothing out.
# What is so: the northern spring is September to November and the northern winter June to August; the southern seasons
# are refused; 10:00+05:30 is 10:00 UTC; 2021-05-1X, ten days of May, is "May 2021" in words; 1XXX-02-29 begins in March.
# Why it matters here: campaigns are dated by seasons, and events are put in order by their instants.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @edtf-ts/core@0.4.2
cat >run.mjs <<'JS'
import { formatHuman, parse } from '@edtf-ts/core';
const instant = v => new Date(Number(v?.getTime?.() ?? v)).toISOString().slice(0, 16);
for (const text of ['2021-25', '2021-28', '2021-32', '2021-07-19T10:00:00+05:30', '2021-05-1X', '1XXX-02-29']) {
  const { success, value, errors } = parse(text);
  console.log(text, ...(success ? [instant(value.min), instant(value.max), formatHuman(value)] : [errors[0].message]));
}
JS
node run.mjs | tee out
diff - out <<'WANT'
2021-25 2021-09-01T00:00 2021-11-30T23:59 Spring (Northern Hemisphere) 2021
2021-28 2021-06-01T00:00 2021-08-31T23:59 Winter (Northern Hemisphere) 2021
2021-32 Month must be 01-12, got: 32
2021-07-19T10:00:00+05:30 2021-07-19T10:00 2021-07-19T10:00 July 19, 2021 at 10:00:00 AM +05:30
2021-05-1X 2021-05-10T00:00 2021-05-19T23:59 May 2021
1XXX-02-29 1000-03-01T00:00 1999-03-01T23:59 February 29 in the 1X00s
WANT
